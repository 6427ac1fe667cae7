import { stepThatRunsArtifact } from './artifacts.ts';
import { filledIn, isByEvent, isFoundOut, leadsToHead, writtenByAnybody } from './expressions.ts';
import type { Job, JobStep } from './jobs.ts';
import { commandsIn, type Move, moveOf } from './scripts.ts';

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

const CHECKOUT = /(?:^|[/-])(?:checkout|clone)(?:[-@/]|$)/i;

function checkedOut(step: JobStep): BroughtCode[] {
  if (!CHECKOUT.test(step.uses)) return [];
  const wanted = [...step.inputs].map(([name, value]) => ({ name, value: filledIn(value, step.variables) }));
  const head = wanted.find(({ value }) => leadsToHead(value));
  if (head) return [brought(step, `checks it out, by \`${head.name}\``, !isByEvent(head.value))];
  const open = wanted.find(({ name, value }) => isReference(name) && isFoundOut(value));
  return open ? [brought(step, `checks out what only a run shows, by \`${open.name}\``, false)] : [];
}

function isReference(name: string): boolean {
  return name === 'ref' || name === 'repository';
}

function written(step: JobStep): BroughtCode[] {
  const text = scriptsOf(step)
    .map((script) => writtenByAnybody(filledIn(script, step.variables)))
    .find(Boolean);
  return text === undefined
    ? []
    : [brought(step, `writes \`${text}\`, which is anybody’s text, into its script`)];
}

/** What one command has fetched, a later one may take. */
function scripted(steps: readonly JobStep[]): BroughtCode[] {
  let fetching: JobStep | undefined;
  for (const { step, move } of steps.flatMap(movesOf)) {
    if (move === 'takes') return [brought(step, 'checks it out by commands')];
    if (move === 'fetches') fetching = step;
    else if (fetching) return [brought(fetching, 'fetches it, and it is taken from there')];
  }
  return fetching ? [brought(fetching, 'fetches it', false)] : [];
}

function movesOf(step: JobStep): { step: JobStep; move: Move }[] {
  const { variables } = step;
  const commands = scriptsOf(step).flatMap((script) => commandsIn(filledIn(script, variables), variables));
  return commands.flatMap((command) => {
    const move = moveOf(command);
    return move === undefined ? [] : [{ step, move }];
  });
}

/** Names that actions give to an input which they run, as actions/github-script does. */
const SCRIPT = /^(?:script|inline-?script|run|command|cmd)$/i;

function scriptsOf({ run, inputs }: JobStep): string[] {
  return [run, ...[...inputs].flatMap(([name, value]) => (SCRIPT.test(name) ? [value] : []))];
}

function brought({ name, condition }: JobStep, does: string, sure = true): BroughtCode {
  return { step: name, condition, does, sure };
}
