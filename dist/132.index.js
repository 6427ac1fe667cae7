export const id = 132;
export const ids = [132];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askGraphql)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);

/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where no data came
 */
async function askGraphql(octokit, url, query, variables) {
    const { data: body, headers } = await request(octokit, url, query, variables);
    const { data, errors = [] } = body;
    if (data)
        return { data, errors };
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableGraphql */ .$_)(errors, (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .retryTime */ .oR)(headers));
}
async function request(octokit, url, query, variables) {
    try {
        return await octokit.request({ method: 'POST', url, query, variables });
    }
    catch (error) {
        if (isPartial(error))
            return error.response;
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(error);
    }
}
/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial(error) {
    if (!(error instanceof Error) || !('response' in error))
        return false;
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return false;
    const { data: body } = response;
    return typeof body === 'object' && body !== null && 'data' in body && Boolean(body.data);
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6952);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);




/** GitHub itself gives up a GraphQL query after 10 seconds. */
const PATIENCE = { timeout: 10_000, pause: 1_000 };
const silence = () => { };
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };
/** Nothing in a request that GitHub turned down gets better by repeating it, not even a rate limit in a second. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/**
 * An octokit, through the runner's proxy, that gives up an attempt after a time, and tries once more where GitHub or
 * the network failed. It writes nothing to the log.
 * @throws Unreadable where there is no token.
 */
function connect({ token, apiUrl }, patience) {
    if (token === '')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('no-token', 'the input `github-token` is empty');
    const options = {
        baseUrl: apiUrl,
        log: SILENT,
        retry: { retries: 1, retryAfterBaseValue: patience.pause, doNotRetry: CLIENT_ERRORS },
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, options, singleAttempt(patience.timeout), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L);
}
/**
 * Bounds each attempt; it must stand before `retry`, which then wraps it. octokit hands the same options to all of its
 * hooks, and takes no notice of others that a hook passes on, so they are changed in place.
 */
function singleAttempt(timeout) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            options.request = { ...options.request, signal: AbortSignal.timeout(timeout), log: SILENT };
            const response = await request(options);
            const isWanted = typeof response.data === 'object' || options.headers.accept === 'text/html';
            if (isWanted)
                return { ...response, data: (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(response.data) };
            throw new UnusableAnswer(String(response.data), options);
        });
    };
}
/** octokit hands out the text of an answer that was cut off or is no JSON; `retry` goes by these two properties. */
class UnusableAnswer extends Error {
    status = 502;
    request;
    constructor(answer, request) {
        super(answer.trimStart().startsWith('<') ? answer : 'the answer was cut off');
        this.request = request;
    }
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

;// CONCATENATED MODULE: ./build/github/comment-warning.js
/** The warning of a run that wrote the row of a pull request, and could not write the comment that leads to it. */
function commentWarning(number, failure) {
    const { what, remedy } = explained(failure);
    return `The comment on pull request #${number} was not written: ${what} (${failure.message}). Its row in Notion is as it should be. ${remedy}`;
}
const PERMISSION = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`, or pass a token with this permission as `github-token`.';
const FORK = 'To runs of the event `pull_request` for pull requests from forks GitHub may give less; docs/which-event.md of this action compares the ways.';
const NEXT = 'The next event of the pull request writes it.';
function explained(failure) {
    switch (failure.reason) {
        case 'forbidden':
            // GitHub's words: https://github.com/renovatebot/renovate/issues/6215
            return /\blocked\b/i.test(failure.message)
                ? { what: 'its conversation is locked', remedy: 'Where the comment is wanted, unlock it.' }
                : { what: 'GitHub refused it to the token', remedy: `${PERMISSION} ${FORK}` };
        case 'not-found':
            return {
                what: 'GitHub has no place for it that the token may see',
                remedy: `${PERMISSION} Where the pull request or the comment was deleted meanwhile, there is nothing to do.`,
            };
        case 'no-token':
            return {
                what: 'there is no token for GitHub',
                remedy: 'Take `github-token` out of the workflow, so that its default applies.',
            };
        case 'token-invalid':
            return {
                what: 'GitHub did not accept the token',
                remedy: 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.',
            };
        case 'rate-limited':
            return { what: 'the token has reached its rate limit', remedy: NEXT };
        case 'unavailable':
            return { what: 'GitHub did not answer as it should', remedy: NEXT };
    }
}

// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(2159);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/find-comment.js


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
async function findOwnComment(octokit, connection, number, marker) {
    let after = null;
    do {
        const { comments, errors } = await askComments(octokit, connection, number, after);
        const { nodes, pageInfo } = comments;
        const own = nodes.find((node) => node?.viewerDidAuthor && node.body.startsWith(marker));
        if (own?.fullDatabaseId)
            return { id: Number(own.fullDatabaseId), body: own.body };
        if (own || nodes.includes(null))
            throw (0,unreadable/* unreadableGraphql */.$_)(errors);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return undefined;
}
async function askComments(octokit, { graphqlUrl, repository }, number, after) {
    const [owner = '', name = ''] = repository.split('/');
    const variables = { owner, name, number, after };
    const { data, errors } = await (0,graphql/* askGraphql */.j)(octokit, graphqlUrl, COMMENTS_QUERY, variables);
    const comments = data.repository?.pullRequest?.comments;
    if (!comments)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return { comments, errors };
}

// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/github/comment.js




/**
 * Brings the comment to what it is to say: creates it, or updates it where it says anything else. GitHub demands
 * `issues: write` or `pull-requests: write`: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment
 * @returns why it could not be written, and what to do; nothing where it is as it should be
 */
async function writeComment(connection, comment, patience = github_octokit/* PATIENCE */.a) {
    try {
        await bringUpToDate(connection, comment, patience);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return commentWarning(comment.number, error);
    }
}
async function bringUpToDate(connection, { number, marker, body }, patience) {
    const octokit = (0,github_octokit/* connect */.N)(connection, patience);
    const [owner = '', repo = ''] = connection.repository.split('/');
    const text = `${marker}\n${body}`;
    const own = await findOwnComment(octokit, connection, number, marker);
    if (own === undefined) {
        // Sent once only: an answer that is lost on its way does not tell that there is no comment.
        const once = { request: { retries: 0 } };
        await (0,unreadable/* told */.Ev)(octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: text, ...once }));
    }
    else if (!sameText(own.body, text)) {
        await (0,unreadable/* told */.Ev)(octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body: text }));
    }
}
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./build/modes/sync/comment-text.js
/** Tasks that are linked; of more it is told how many. A comment holds 65,536 characters. */
const TASKS = 20;
/** Characters of a title, each of which may take six in Markdown, and of an address. */
const LONGEST_TITLE = 200;
const LONGEST_URL = 2_000;
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

;// CONCATENATED MODULE: ./build/modes/sync/comment.js


/**
 * Brings the comment on a pull request up to date: at least one request.
 * @returns why it could not be written, and what to do
 */
function commentOn({ entry, row, dataSourceId, tasks }, github) {
    return writeComment(github, {
        number: entry.number,
        marker: commentMarker(dataSourceId),
        body: commentText({ title: entry.title, url: row.url }, tasks),
    });
}


/***/ })

};
