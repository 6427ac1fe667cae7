/** Variables by their names; values may be expressions. */
export type Variables = ReadonlyMap<string, string>;

/** What leads to the head of a pull request: its commit, branch or repository. */
const HEAD =
  /\bgithub\.(?:head_ref\b|event\.(?:pull_request\.(?:head\b|merge_commit_sha\b)|workflow_run\.(?:head_(?:branch|sha|commit|repository)\b|pull_requests\b)))/i;

/** How scripts ask for it: fields of `gh pr view`, and paths in the event's payload for `jq`. */
const ASKED_FOR = /\bheadRef(?:Oid|Name)\b|\.(?:pull_request\.head|workflow_run\.head_(?:sha|branch))\b/i;

/** GitHub's own names for that commit: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/checking-out-pull-requests-locally */
const PULL_REF = /\bpull\/[^\s'"]+\/(?:head|merge)\b/i;

/**
 * Text that anybody writes who opens a pull request, comments on one, or names a branch:
 * https://docs.github.com/en/actions/reference/security/secure-use#understand-the-risk-of-script-injections
 */
const WRITTEN_BY_ANYBODY =
  /\b(?:github\.(?:head_ref\b|event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))|(?:issue|discussion)\.(?:title|body)|(?:comment|review|review_comment)\.body|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email))|head_repository\.description))\b)|toJSON\(github(?:\.event(?:\.(?:pull_request|workflow_run|issue|comment|review))?)?\))/i;

/** What makes true or false of a text. */
const JUDGED =
  /\b(?:contains|startsWith|endsWith)\([^()]*\)|(?<![\w.])[\w.]+[!=]='[^']*'|'[^']*'[!=]=[\w.]+/gi;

/** The text with its expressions in one form: without spaces, with dots for brackets, and with commas for `&&` and `||`. */
export function plain(text: string): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => {
    const dotted = expression.replace(/\[\s*'([^']+)'\s*\]/g, '.$1');
    return `\${{${dotted.replace(/\s+/g, '').replace(/[&|]+/g, ',')}}}`;
  });
}

/** A plain text with the values of the variables that its expressions name. */
export function filledIn(text: string, variables: Variables): string {
  return text.replace(/\$\{\{env\.(\w+)\}\}/gi, (found, name: string) => variables.get(name) ?? found);
}

/** Whether a plain text leads to the code of a pull request. */
export function leadsToHead(text: string): boolean {
  return HEAD.test(text) || ASKED_FOR.test(text) || PULL_REF.test(text);
}

/** The first expression of a plain text that puts in what anybody may have written. */
export function writtenByAnybody(text: string): string | undefined {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);
  return expressions
    .map((expression) => WRITTEN_BY_ANYBODY.exec(expression.replace(JUDGED, ''))?.[0])
    .find((found) => found !== undefined);
}

/**
 * What a command does with the code of a pull request: takes it into the files of the job, or only fetches it; or takes what
 * was fetched before, whatever that is.
 */
type Move = 'takes' | 'fetches' | 'takes what was fetched';

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

/** Of the variables that the runner sets: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const SET_BY_RUNNER: Variables = new Map([['GITHUB_HEAD_REF', '${{github.head_ref}}']]);

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
  const known = new Map([...SET_BY_RUNNER, ...variables, ...headsIn(text)]);
  return text
    .replace(
      /\$\{(\w+)[^{}]*\}|\$env:(\w+)|\$(\w+)/gi,
      (found, braced, powerShell, bare) => known.get(String(braced ?? powerShell ?? bare)) ?? found,
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
