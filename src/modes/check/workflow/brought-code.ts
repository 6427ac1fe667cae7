import { coded } from '../../../quoted.ts';
import { commandsIn, filledIn, leadsToHead, moveOf, writtenByAnybody } from './scripts.ts';
import type { Job, JobStep } from './workflow.ts';

/** How the code of a pull request, or what its author wrote, comes into a job. */
export interface BroughtCode {
  /** The step, as GitHub shows it. */
  step: string;
  condition: string;
  /** What it does, after “it”. */
  does: string;
  /** Whether it does so for sure, or may. */
  sure: boolean;
}

/**
 * Ways that are known to bring it: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/,
 * https://securitylab.github.com/resources/github-actions-untrusted-input/ and GitHub's queries for CodeQL
 * (github/codeql: actions/ql/lib/codeql/actions/security). A plain checkout takes the default branch, and is none.
 */
export function codeIn({ steps }: Job): BroughtCode[] {
  const runner = stepThatRunsArtifact(steps);
  return [
    ...steps.flatMap((step) => [...checkedOut(step), ...written(step)]),
    ...scripted(steps),
    ...(runner ? [brought(runner, 'runs an artifact of the run that started this one')] : []),
  ];
}

/** What is found out while the workflow runs. */
const FOUND_OUT = /\$\{\{[^}]*\b(?:steps|needs|env)\./i;

/** What only some events give. */
const BY_EVENT = /\bgithub\.(?:event_name|event\.action|event\.workflow_run\.event)\b/i;

const CHECKOUT = /(?:^|[/-])(?:checkout|clone)(?:[-@/]|$)/i;

function checkedOut(step: JobStep): BroughtCode[] {
  if (!CHECKOUT.test(step.uses)) return [];
  const wanted = [...step.inputs].map(([name, value]) => ({ name, value: filledIn(value, step.variables) }));
  const head = wanted.find(({ value }) => leadsToHead(value));
  if (head) return [brought(step, `checks it out, by ${coded(head.name)}`, !BY_EVENT.test(head.value))];
  const references = wanted.filter(({ name }) => name === 'ref' || name === 'repository');
  const open = references.find(({ value }) => FOUND_OUT.test(value));
  return open ? [brought(step, `checks out what only a run shows, by ${coded(open.name)}`, false)] : [];
}

function written(step: JobStep): BroughtCode[] {
  const text = scriptsOf(step)
    .map((script) => writtenByAnybody(filledIn(script, step.variables)))
    .find(Boolean);
  return text === undefined
    ? []
    : [brought(step, `writes ${coded(text)}, which is anybody’s text, into its script`)];
}

/** What one command has fetched, a later one may take. */
function scripted(steps: readonly JobStep[]): BroughtCode[] {
  let fetching: JobStep | undefined;
  for (const { step, command } of steps.flatMap(commandsOf)) {
    const move = moveOf(command);
    if (move === 'takes') return [brought(step, 'checks it out by commands')];
    if (move === 'fetches') fetching = step;
    if (move === 'takes what was fetched' && fetching)
      return [brought(fetching, 'fetches it, and it is taken from there')];
  }
  return fetching ? [brought(fetching, 'fetches it', false)] : [];
}

function commandsOf(step: JobStep): { step: JobStep; command: string }[] {
  const { variables } = step;
  const commands = scriptsOf(step).flatMap((script) => commandsIn(filledIn(script, variables), variables));
  return commands.map((command) => ({ step, command }));
}

/** Names that actions give to an input which they run, as actions/github-script does. */
const SCRIPT = /^(?:script|inline-?script|run|command|cmd)$/i;

function scriptsOf({ run, inputs }: JobStep): string[] {
  return [run, ...[...inputs].flatMap(([name, value]) => (SCRIPT.test(name) ? [value] : []))];
}

function brought({ name, condition }: JobStep, does: string, sure = true): BroughtCode {
  return { step: name, condition, does, sure };
}

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
function stepThatRunsArtifact(steps: readonly JobStep[]): JobStep | undefined {
  const runners = steps.flatMap((step, index) => {
    const place = placeOfArtifact(step);
    return place === undefined ? [] : steps.slice(index).filter((later) => runsFrom(place, later));
  });
  return runners[0];
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
