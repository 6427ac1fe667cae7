/** Variables by their names; values may be expressions. */
export type Variables = ReadonlyMap<string, string>;

/** What leads to the head of a pull request: its commit, branch or repository. */
const HEAD =
  /\bgithub\.(?:head_ref\b|event\.(?:pull_request\.(?:head\b|merge_commit_sha\b)|workflow_run\.(?:head_(?:branch|sha|commit|repository)\b|pull_requests\b)))/i;

/** How scripts ask for it: fields of `gh pr view`, and paths in the event's payload for `jq`. */
const ASKED_FOR = /\bheadRef(?:Oid|Name)\b|\.(?:pull_request\.head|workflow_run\.head_(?:sha|branch))\b/i;

/** GitHub's own names for that commit: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/checking-out-pull-requests-locally */
const PULL_REF = /\bpull\/[^\s'"]+\/(?:head|merge)\b/i;

/** What is found out while the workflow runs. */
const FOUND_OUT = /\$\{\{[^}]*\b(?:steps|needs|env)\./i;

/** What only some events give. */
const BY_EVENT = /\bgithub\.(?:event_name|event\.action|event\.workflow_run\.event)\b/i;

/**
 * Text that anybody writes who opens a pull request, comments on one, or names a branch:
 * https://docs.github.com/en/actions/reference/security/secure-use#understand-the-risk-of-script-injections
 */
const WRITTEN_BY_ANYBODY =
  /\b(?:github\.(?:head_ref\b|event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))|(?:issue|discussion)\.(?:title|body)|(?:comment|review|review_comment)\.body|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email))|head_repository\.description))\b)|toJSON\(github(?:\.event(?:\.(?:pull_request|workflow_run|issue|comment|review))?)?\))/i;

/** What makes true or false of a text. */
const JUDGED = /\b(?:contains|startsWith|endsWith)\([^()]*\)|[\w.]+[!=]='[^']*'|'[^']*'[!=]=[\w.]+/gi;

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

/** Whether it depends on what can't be told from the file. */
export function isFoundOut(text: string): boolean {
  return FOUND_OUT.test(text);
}

/** Whether it may be something else for each event. */
export function isByEvent(text: string): boolean {
  return BY_EVENT.test(text);
}

/** The first expression of a plain text that puts in what anybody may have written. */
export function writtenByAnybody(text: string): string | undefined {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);
  return expressions
    .map((expression) => WRITTEN_BY_ANYBODY.exec(expression.replace(JUDGED, ''))?.[0])
    .find((found) => found !== undefined);
}
