import { leadsToHead, type Variables } from './expressions.ts';

/**
 * What a command does with the code of a pull request: takes it into the files of the job, or only fetches it; or takes what
 * was fetched before, whatever that is.
 */
export type Move = 'takes' | 'fetches' | 'takes what was fetched';

/** Options may stand before git's own command, with a value or without. */
const GIT = String.raw`^git\s+(?:-\S+\s+(?:[^\s-]\S*\s+)??)*?`;
const GIT_TAKES = new RegExp(
  `${GIT}(?:pull|clone|checkout|switch|worktree|reset|merge|rebase|cherry-pick|restore|read-tree|apply|am)(?=\\s|$)`,
);
const GIT_FETCHES = new RegExp(`${GIT}(?:fetch|remote)(?=\\s|$)`);
const CLI_CHECKS_OUT = /^(?:gh|hub)\b.*?\spr\s+(?:checkout|co)(?![\w-])/;
const CLI_CLONES = /^gh\b.*?\srepo\s+(?:clone|sync)(?![\w-])/;
const CLI_DIFFS = /^gh\b.*?\spr\s+diff(?![\w-])(?!.*\s--name-only\b)/;
/** Addresses of code as files, rather than of what GitHub tells of it. */
const DOWNLOADS =
  /^(?:curl|wget|gh\s+api)\b.*(?:tarball|zipball|archive|codeload|raw\.githubusercontent|\.tar|\.tgz|\.zip|\.patch|\.diff)/;
const UNPACKS_OR_RUNS = /^(?:tar|unzip|patch|(?:ba|z|da)?sh|python3?|node|source|\.)(?:\s|$)/;

/** What stands before a command without being one. */
const BEFORE =
  /^(?:(?:if|then|else|do|while|!|sudo|command|time|timeout\s+\S+|env|nohup|xargs|exec|eval|(?:ba|z|da)?sh\s+-\w*c|\{|\w+=\S*)\s+|\(\s*)+/;

/** A variable that a script itself sets. */
const SET = /^\s*(?:(?:export|local|readonly|declare)\s+)?(\w+)=(\S.*)$/gm;

/** What stands in for a commit or branch that a script has asked for. */
const HEAD_COMMIT = '${{github.event.pull_request.head.sha}}';

/** @param command one of `commandsIn` */
export function moveOf(command: string): Move | undefined {
  const isOfHead = leadsToHead(command);
  if (CLI_CHECKS_OUT.test(command)) return 'takes';
  if (isOfHead && (GIT_TAKES.test(command) || CLI_CLONES.test(command))) return 'takes';
  if (CLI_DIFFS.test(command)) return 'fetches';
  if (isOfHead && (GIT_FETCHES.test(command) || DOWNLOADS.test(command))) return 'fetches';
  return GIT_TAKES.test(command) || UNPACKS_OR_RUNS.test(command) ? 'takes what was fetched' : undefined;
}

/**
 * The commands of a script without quotes, with the values of its variables; what it prints is none of them.
 * @param script with plain expressions
 */
export function commandsIn(script: string, variables: Variables): string[] {
  const text = script.replace(/[\\`]\r?\n\s*/g, ' ');
  const known = new Map([...variables, ...headsIn(text)]);
  return text
    .replace(/\$\{(\w+)[^{}]*\}|\$env:(\w+)|\$(\w+)/gi, (found, braced, powerShell, bare) =>
      valueIn(known, String(braced ?? powerShell ?? bare), found),
    )
    .replace(/["']/g, '')
    .split(/\r?\n|&&|\|\||[;|]|\$\(/)
    .map((command) => command.trim().replace(BEFORE, ''))
    .filter((command) => command !== '' && !/^(?:#|echo\b|printf\b|Write-(?:Host|Output)\b)/i.test(command));
}

/** The variables that a script gives a head of a pull request, such as `SHA=$(gh pr view --json headRefOid)`. */
function headsIn(script: string): [string, string][] {
  return [...script.matchAll(SET)].flatMap(([, name = '', value = '']): [string, string][] =>
    leadsToHead(value) ? [[name, HEAD_COMMIT]] : [],
  );
}

function valueIn(variables: Variables, name: string, found: string): string {
  // The runner sets it: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
  return variables.get(name) ?? (name === 'GITHUB_HEAD_REF' ? '${{github.head_ref}}' : found);
}
