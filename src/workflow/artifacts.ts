import type { JobStep } from './jobs.ts';
import { commandsIn } from './scripts.ts';

/** Actions that download artifacts, by GitHub or by others, and their input with the place. */
const ACTION =
  /^[\w.-]+\/(?:[\w.-]*download[\w.-]*artifacts?|action-download-artifact|[\w.-]*artifacts?-download)(?:[@/]|$)/i;
const PLACE = ['path', 'download_path', 'dir'];

/** Programs that run what lies in their folder: builds, tests, installations, and whatever is named as a file. */
const RUNS =
  /^(?:(?:npm|npx|pnpm|yarn|bun|make|cmake|mvn|gradle|cargo|dotnet|bundle|rake|composer|poetry|uv|tox|pytest|pre-commit)\b|go\s+(?:run|test|build|generate)\b|pip3?\s+install\b|docker\s+(?:compose\s+)?(?:build|up)\b|(?:ba|z|da)?sh\s+[^-\s]|(?:python3?|node|ruby|source|\.)\s+[^-\s]|(?:\.{1,2}\/)*[\w.-]+\/\S+|\.\/\S+)/;

/**
 * The step that runs what another one has downloaded: an artifact of the run that a `workflow_run` event tells of, which a pull
 * request may have made. What is only read is no code.
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
export function stepThatRunsArtifact(steps: readonly JobStep[]): JobStep | undefined {
  for (const [index, step] of steps.entries()) {
    const place = placeOfArtifact(step);
    const runner =
      place === undefined ? undefined : steps.slice(index).find((later) => runsFrom(place, later));
    if (runner) return runner;
  }
  return undefined;
}

/** Where the step puts it: empty for the job's own folder, nothing where it downloads none of another run. */
function placeOfArtifact({ uses, inputs, run, variables }: JobStep): string | undefined {
  if (/^actions\/download-artifact@/i.test(uses))
    return inputs.has('run-id') ? folder(inputs.get('path')) : undefined;
  if (ACTION.test(uses)) return folder(PLACE.map((name) => inputs.get(name)).find(Boolean));
  const download = commandsIn(run, variables).find((command) => /^gh\b.*?\srun\s+download\b/.test(command));
  return download === undefined ? undefined : folder(/\s(?:-D|--dir)[\s=]+(\S+)/.exec(download)?.[1]);
}

/** Without what stands for the job's own folder. */
function folder(path = ''): string {
  return path
    .replace(/["']/g, '')
    .replace(/^(?:\$\{\{github\.workspace\}\}|\$\{?GITHUB_WORKSPACE\}?)/i, '')
    .replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');
}

function runsFrom(place: string, { uses, run, directory, variables }: JobStep): boolean {
  const commands = commandsIn(run, variables);
  if (place === '') return uses.startsWith('./') || commands.some((command) => RUNS.test(command));
  const entered = commands.findIndex((command) => isIn(place, /^(?:cd|pushd)\s+(\S+)/.exec(command)?.[1]));
  const inside = isIn(place, directory) ? commands : entered < 0 ? [] : commands.slice(entered + 1);
  return inside.some((command) => RUNS.test(command)) || commands.some((command) => runsFile(place, command));
}

function isIn(place: string, path: string | undefined): boolean {
  return path !== undefined && `${folder(path)}/`.startsWith(`${place}/`);
}

/** The file is the command itself, or the first word after a program that runs it. */
function runsFile(place: string, command: string): boolean {
  const file = /^(?:(?:(?:ba|z|da)?sh|python3?|node|ruby|source|\.)\s+)?(\S+)/.exec(command)?.[1];
  return file?.includes('/') === true && isIn(place, file);
}
