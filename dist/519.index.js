export const id = 519;
export const ids = [519];
export const modules = {

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// UNUSED EXPORTS: commentMarker, commentText

// EXTERNAL MODULE: ./build/github/api/graphql.js
var graphql = __webpack_require__(5456);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
;// CONCATENATED MODULE: ./build/github/pull-request/comment.js


/**
 * Brings the comment to what it is to say: creates it, or updates it where it says anything else. GitHub demands
 * `issues: write` or `pull-requests: write`: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment
 * @returns why it could not be written, and what to do; nothing where it is as it should be
 */
async function writeComment(github, comment) {
    try {
        await bringUpToDate(github, comment);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return commentWarning(comment.number, error);
    }
}
async function bringUpToDate(github, { number, marker, body }) {
    const text = `${marker}\n${body}`;
    const own = await findOwnComment(github, number, marker);
    if (own === undefined) {
        // Sent once only: an answer that is lost on its way does not tell that there is no comment.
        const once = { request: { retries: 0 } };
        const about = { ...github.about, issue_number: number, body: text, ...once };
        await github.send((octokit) => octokit.rest.issues.createComment(about));
    }
    else if (plain(own.body) !== plain(text)) {
        const about = { ...github.about, comment_id: Number(own.fullDatabaseId), body: text };
        await github.send((octokit) => octokit.rest.issues.updateComment(about));
    }
}
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}
/** `fullDatabaseId`, as the IDs of comments have outgrown the 32 bits of `databaseId`. */
const COMMENTS_QUERY = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        comments(first: 100, after: $after) {
          nodes { fullDatabaseId body viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`;
/**
 * The oldest comment on a pull request that the token's own account wrote and that begins with the marker: anybody can
 * write a marker, and another workflow's comment may quote one. One request per 100 comments.
 * @throws Unreadable also where GitHub hides a comment that it might be
 */
async function findOwnComment(github, number, marker) {
    const { owner, name } = github.repository;
    let after = null;
    do {
        const variables = { owner, name, number, after };
        const answer = await github.ask(COMMENTS_QUERY, variables);
        const comments = answer.data.repository?.pullRequest?.comments;
        const own = comments?.nodes?.find((node) => node?.viewerDidAuthor && node.body.startsWith(marker));
        if (own?.fullDatabaseId)
            return own;
        if (own || !comments || !(0,graphql/* isWhole */.wP)(comments))
            throw (0,unreadable/* unreadableGraphql */.$_)(answer.errors);
        after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    } while (after !== null);
    return undefined;
}
/** The warning of a run that wrote the row of a pull request, and could not write the comment that leads to it. */
function commentWarning(number, failure) {
    // GitHub's words: https://github.com/renovatebot/renovate/issues/6215
    const isLocked = failure.reason === 'forbidden' && /\blocked\b/i.test(failure.message);
    const { what, remedy } = isLocked ? LOCKED : EXPLAINED[failure.reason];
    return `The comment on pull request #${number} was not written: ${what} (${failure.message}). Its row in Notion is as it should be. ${remedy}`;
}
const PERMISSION = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`, or pass a token with this permission as `github-token`.';
const FORK = 'To runs of the event `pull_request` for pull requests from forks GitHub may give less; docs/which-event.md of this action compares the ways.';
const NEXT = 'The next event of the pull request writes it.';
const EXPLAINED = {
    forbidden: { what: 'GitHub refused it to the token', remedy: `${PERMISSION} ${FORK}` },
    'not-found': {
        what: 'GitHub has no place for it that the token may see',
        remedy: `${PERMISSION} Where the pull request or the comment was deleted meanwhile, there is nothing to do.`,
    },
    'no-token': {
        what: 'there is no token for GitHub',
        remedy: 'Take `github-token` out of the workflow, so that its default applies.',
    },
    'token-invalid': {
        what: 'GitHub did not accept the token',
        remedy: 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.',
    },
    'rate-limited': { what: 'the token has reached its rate limit', remedy: NEXT },
    unavailable: { what: 'GitHub did not answer as it should', remedy: NEXT },
};
const LOCKED = { what: 'its conversation is locked', remedy: 'Where the comment is wanted, unlock it.' };

;// CONCATENATED MODULE: ./build/changelog/comment.js

/** Tasks that are linked; of more it is told how many. A comment holds 65,536 characters. */
const TASKS = 20;
/** Characters of a title, each of which may take six in Markdown, and of an address. */
const LONGEST_TITLE = 200;
const LONGEST_URL = 2_000;
/**
 * Brings the comment on a pull request up to date: at least one request.
 * @param row of the pull request
 * @param tasks that the row leads to
 * @returns why it could not be written, and what to do
 */
function commentOn(github, dataSourceId, row, { number, title }, tasks) {
    const body = commentText({ title, url: row.url }, tasks);
    return writeComment(github, { number, marker: commentMarker(dataSourceId), body });
}
/** What the comment is known by: rows in two databases make two comments. */
function commentMarker(dataSourceId) {
    return `<!-- notion-changelog ${dataSourceId} -->`;
}
/** What the comment says, in GitHub Markdown: links only, so that it rarely changes. */
function commentText(row, tasks) {
    const lines = [`**Notion**: ${linked(row)}`];
    if (tasks.length > 0) {
        const more = tasks.length > TASKS ? ` and ${tasks.length - TASKS} more` : '';
        lines.push(`Tasks: ${tasks.slice(0, TASKS).map(linked).join(', ')}${more}`);
    }
    return lines.join('\n');
}
function linked({ title, url }) {
    const text = literal(title) || 'Untitled';
    const target = destination(url);
    return target === undefined ? text : `[${text}](${target})`;
}
/**
 * Text that GitHub shows as it is, on one line: no Markdown and no HTML, and neither mentions nor references. Entities
 * are never read as Markdown: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references. The word
 * joiner, which nobody sees, keeps GitHub from reading a name or a number behind the sign.
 */
function literal(text) {
    const line = text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim();
    const characters = [...line];
    const brief = characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : line;
    return brief
        .replace(/[&<>"'`*_~[\]|\\!$:#]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|&#35;/g, (sign) => `${sign}\u2060`);
}
/** The address for the round brackets of a link; nothing where it is none of the web. */
function destination(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (!/^https?:$/.test(protocol) || href.length > LONGEST_URL)
        return undefined;
    return href
        .replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('&', '&amp;');
}


/***/ })

};
