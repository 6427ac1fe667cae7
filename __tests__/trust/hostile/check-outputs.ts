/**
 * The outputs in the file that the runner reads, read as it does: `name=value`, or `name<<delimiter`, lines and the delimiter
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs).
 * @throws Error where it is neither
 */
export function outputsIn(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    if (end < 0) throw new Error(`No end of the output ${line}`);
    outputs.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}
