const COUNT = /^\d*$/;
const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})?$/;
const ADDRESS = /^(?:https:\/\/(?:www\.notion\.so|app\.notion\.com\/p)\/[\w-]+)?$/;

/** All outputs, and what the value of each looks like, whatever the text is that anybody wrote. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  operation: /^[a-z]*$/,
  'page-id': ID,
  'page-url': ADDRESS,
  entries: /^\[.*\]$|^$/s,
  created: COUNT,
  updated: COUNT,
  unchanged: COUNT,
  trashed: COUNT,
  skipped: COUNT,
  failed: COUNT,
  'database-url': ADDRESS,
  'database-id': ID,
  'data-source-id': ID,
};

/** What is wrong with the outputs in the file that the runner reads: each is there once, and is what it should be. */
export function wrongOutputs(text: string): string | undefined {
  const outputs = outputsIn(text);
  const names = outputs.map(([name]) => name);
  if (names.toSorted().join() !== Object.keys(SHAPES).toSorted().join()) return names.join();
  const found = outputs.find(([name, value]) => !SHAPES[name]?.test(value));
  return found?.join('=');
}

/** How many entries the outputs tell of. */
export function entriesIn(text: string): number {
  const entries = new Map(outputsIn(text)).get('entries');
  return entries ? JSON.parse(entries).length : 0;
}

/**
 * Names and values, read as the runner does: `name=value`, or `name<<delimiter`, lines and the delimiter
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs).
 * @throws Error where it is neither
 */
function outputsIn(text: string): [name: string, value: string][] {
  const outputs: [string, string][] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
      outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    if (end < 0) throw new Error(`No end of the output ${line}`);
    outputs.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return outputs;
}
