export const id = 350;
export const ids = [350];
export const modules = {

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ askPullRequests)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2159);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);


/** Of servers that turned out to lack `assignedActors`. */
const lacking = new WeakSet();
/**
 * Asks GraphQL for pull requests, with all who are assigned. A server that lacks the field for bots is asked for people alone:
 * one request more, once for an octokit.
 * @throws Unreadable where no data came
 */
async function askPullRequests(octokit, url, query, variables) {
    const ask = (assignees) => (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraphql */ .j)(octokit, url, query(assignees), variables);
    if (lacking.has(octokit))
        return ask('assignees');
    try {
        return await ask('assignedActors');
    }
    catch (error) {
        if (!isUnknownField(error))
            throw error;
        lacking.add(octokit);
        return ask('assignees');
    }
}
/** GitHub's words for a field that its schema lacks, which come without a type: they are those of the library graphql-ruby. */
function isUnknownField(error) {
    return error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO && error.message.startsWith("Field 'assignedActors' doesn't exist");
}


/***/ }),

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

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isLastPage),
/* harmony export */   z: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);



/**
 * Whether a page of a list in REST is the last one, by its header `link`; how many it holds does not tell:
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
function isLastPage({ link = '' }) {
    return !/; rel="next"/.test(link);
}
/** How long GitHub's limit is waited for, in seconds: it is for an hour, so a run always comes to its end. */
const LONGEST_WAIT = 3660;
/**
 * Asks GitHub until it answers, also where the hourly limit of the token is used up and will soon be back.
 * @param remedy how to go on where it will not be soon, if there is a better way than to begin again
 * @throws Problem `github-points` where it will not be soon
 * @throws Unreadable for any other reason
 */
async function withinLimit({ stop, log }, ask, remedy) {
    for (;;) {
        stop.throwIfAborted();
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO) || error.reason !== 'rate-limited')
                throw error;
            const seconds = ((error.retryAt ?? Number.POSITIVE_INFINITY) - Date.now()) / 1000;
            if (seconds > LONGEST_WAIT)
                throw usedUp(error, remedy);
            const pause = Math.max(Math.ceil(seconds), 0) + 1;
            log(`GitHub’s limit for this token is used up: waiting ${pause} s.`);
            await (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)(pause * 1000, stop);
        }
    }
}
function usedUp({ message, retryAt, cause }, remedy) {
    const when = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString().slice(11, 16)} UTC`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github-points', `GitHub answers no more questions of this token${when} (${message}).`, {
        cause,
        ...(remedy !== undefined && { remedy }),
    });
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

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ livePullRequest)
/* harmony export */ });
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7588);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7069);
/* harmony import */ var _pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6159);
/* harmony import */ var _reviewers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(702);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3132);






/** The entry of a pull request as GraphQL tells it now. */
function livePullRequest(data, context) {
    const { reviewers, complete } = (0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewersOf */ .G$)(data, context.payload);
    return {
        kind: 'pull-request',
        key: `pull/${data.fullDatabaseId}`,
        title: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOr */ .g)(data.title, `#${data.number}`),
        ...stateOf(data, context.errors),
        repository: context.repository,
        number: data.number,
        url: data.url,
        author: (0,_person_js__WEBPACK_IMPORTED_MODULE_1__/* .personOfActor */ .cK)(data.author),
        assignees: (0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .presentNodes */ .$L)(data.assignees).map(_person_js__WEBPACK_IMPORTED_MODULE_1__/* .personOfActor */ .cK),
        reviewers,
        labels: (0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .presentNodes */ .$L)(data.labels).map((label) => label.name),
        ...(data.milestone && { milestone: data.milestone.title }),
        branch: (0,_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W)({
            head: data.headRefName,
            base: data.baseRefName,
            fork: data.isCrossRepository,
            owner: data.headRepositoryOwner?.login,
        }),
        created: data.createdAt,
        updated: data.updatedAt,
        ...(data.mergedAt && { shipped: data.mergedAt }),
        ...(data.closedAt && { closed: data.closedAt }),
        body: data.body,
        nodeId: data.id,
        ...(data.bodyHTML !== undefined && { html: data.bodyHTML }),
        attachments: (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentsOf */ .s)(data.body, data.bodyHTML, context.serverUrl, context.visibility),
        live: true,
        unknown: unknownOf(data, context.errors, complete),
    };
}
/** A null alone does not tell whether there is nothing or whether GitHub failed to find it out. */
function unknownOf(data, errors, hasAllReviewers) {
    const failed = (name) => errors.some(({ path }) => path?.includes(name));
    const unknown = [
        ['author', failed('author') && data.author === null],
        ['assignees', !(0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(data.assignees)],
        ['reviewers', !hasAllReviewers],
        ['labels', !(0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(data.labels)],
        ['milestone', failed('milestone') && data.milestone === null],
        // A fork that was deleted since.
        ['branch', data.isCrossRepository && data.headRepositoryOwner === null],
    ];
    return new Set(unknown.flatMap(([field, isUnknown]) => (isUnknown ? [field] : [])));
}
function stateOf(data, errors) {
    const { reviewDecision, latestOpinionatedReviews: opinions, reviewRequests: requests } = data;
    // A null alone does not tell whether there is no review decision or whether GitHub failed to find it out.
    const isUndecided = errors.some(({ path }) => path?.includes('reviewDecision'));
    return (0,_pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestState */ .uS)({
        merged: data.state === 'MERGED',
        closed: data.state === 'CLOSED',
        draft: data.isDraft,
        verdict: (0,_pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(isUndecided ? undefined : reviewDecision, opinions === null ? undefined : (0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .presentNodes */ .$L)(opinions).map((review) => review.state)),
        asked: requests === null ? 'unknown' : (0,_reviewers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(requests).length > 0,
    });
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pullRequestsQuery),
/* harmony export */   z: () => (/* binding */ pullRequestQuery)
/* harmony export */ });
/**
 * All of a pull request. `latestReviews` are the people in GitHub's list of reviewers; `latestOpinionatedReviews` are those
 * that decide. Interfaces rather than concrete types where possible, because the members of GitHub's unions differ between
 * its versions.
 */
const fields = (assignees) => `
  fragment pullRequest on PullRequest {
    id
    fullDatabaseId
    number
    title
    body
    url
    state
    isDraft
    createdAt
    updatedAt
    mergedAt
    closedAt
    author { ...actor }
    assignees: ${assignees}(first: 100) { nodes { ...actor } }
    labels(first: 100) { nodes { name } }
    milestone { title }
    headRefName
    baseRefName
    isCrossRepository
    headRepositoryOwner { login }
    reviewDecision
    reviewRequests(first: 100) {
      nodes { requestedReviewer { __typename ...actor ... on Team { combinedSlug url } } }
    }
    latestReviews(first: 100) { nodes { author { ...actor } } }
    latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state } }
  }
  fragment actor on Actor { __typename login url }
`;
/** One pull request, with its text as GitHub shows it where that is wanted, for one point of the token's 1,000 an hour. */
const pullRequestQuery = (assignees) => `
  query ($owner: String!, $name: String!, $number: Int!, $rendered: Boolean!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { ...pullRequest bodyHTML @include(if: $rendered) }
    }
  }
  ${fields(assignees)}
`;
/**
 * A page of a repository's pull requests. GitHub counts each of the connections, whatever their size, and 100 of them are
 * a point, rounded (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api): 49 pull requests
 * cost 2.
 */
const pullRequestsQuery = (assignees) => `
  query (
    $owner: String!, $name: String!,
    $size: Int!, $cursor: String, $direction: OrderDirection!
  ) {
    repository(owner: $owner, name: $name) {
      pullRequests(first: $size, after: $cursor, orderBy: { field: UPDATED_AT, direction: $direction }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...pullRequest }
      }
    }
  }
  ${fields(assignees)}
`;


/***/ }),

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEntry: () => (/* binding */ readEntry)
});

// EXTERNAL MODULE: ./build/github/octokit.js
var octokit = __webpack_require__(987);
// EXTERNAL MODULE: ./build/github/ask-pull-requests.js
var ask_pull_requests = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/github/pull-request-live.js
var pull_request_live = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/github/pull-request-query.js
var pull_request_query = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/read-pull-request.js




/**
 * A pull request as GitHub shows it now, with its text as HTML; a text that GitHub fails to render costs one request more.
 * @param subject its payload fills in what the token may not see
 * @throws Unreadable
 */
async function readPullRequest(octokit, { graphqlUrl, serverUrl, repository }, { number, payload, visibility }) {
    const [owner = '', name = ''] = repository.split('/');
    const ask = (rendered) => (0,ask_pull_requests/* askPullRequests */.h)(octokit, graphqlUrl, pull_request_query/* pullRequestQuery */.z, {
        owner,
        name,
        number,
        rendered,
    });
    const whole = await ask(true);
    // Its field is never null, so all of the pull request is null then.
    const isUnrendered = whole.errors.some(({ path }) => path?.at(-1) === 'bodyHTML');
    const { data, errors } = isUnrendered ? await ask(false) : whole;
    const pullRequest = data.repository?.pullRequest;
    if (!pullRequest)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return (0,pull_request_live/* livePullRequest */.d)(pullRequest, { repository, serverUrl, visibility, errors, payload });
}

// EXTERNAL MODULE: ./build/github/listing.js
var listing = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/github/release.js + 1 modules
var release = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/github/read-release.js



/** The media type that gives a body as GitHub shows it too: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const RENDERED = { headers: { accept: 'application/vnd.github.full+json' } };
/**
 * A release as GitHub shows it now, with its text as HTML.
 * @throws Unreadable
 */
async function readRelease(octokit, connection, id, visibility) {
    const about = { ...aboutOf(connection), ...RENDERED };
    const { data } = await (0,unreadable/* told */.Ev)(octokit.rest.repos.getRelease({ ...about, release_id: id }));
    return (0,release/* liveRelease */._)(data, connection, visibility);
}
/**
 * The release of a tag as GitHub shows it now: published with its text as HTML, or a draft.
 * @throws Unreadable
 */
async function readReleaseOfTag(octokit, connection, tag, visibility) {
    const about = aboutOf(connection);
    try {
        const { data } = await (0,unreadable/* told */.Ev)(octokit.rest.repos.getReleaseByTag({ ...about, ...RENDERED, tag }));
        return (0,release/* liveRelease */._)(data, connection, visibility);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO) || error.reason !== 'not-found')
            throw error;
        const draft = await findListed(octokit, about, tag);
        if (draft === undefined)
            throw error;
        return (0,release/* liveRelease */._)(draft, connection, visibility);
    }
}
/** Whether the token may see the repository's published releases, so that one it cannot see is not there. */
async function seesReleases(octokit, connection) {
    try {
        await (0,unreadable/* told */.Ev)(octokit.rest.repos.listReleases({ ...aboutOf(connection), per_page: 1 }));
        return true;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.IO)
            return false;
        throw error;
    }
}
/**
 * Pages of 100 that are searched: GitHub finds no draft by its tag, and lists drafts before published releases. So
 * only a repository of more than 300 drafts hides one, and a mistyped tag costs no more than three requests.
 */
const LISTED_PAGES = 3;
async function findListed(octokit, about, tag) {
    for (let page = 1; page <= LISTED_PAGES; page++) {
        const list = octokit.rest.repos.listReleases({ ...about, per_page: 100, page });
        const { data, headers } = await (0,unreadable/* toldList */.AF)(list);
        const found = data.find((release) => release?.tag_name === tag);
        if (found !== undefined || (0,listing/* isLastPage */.w)(headers))
            return found;
    }
    return undefined;
}
function aboutOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/github/without-github.js
var without_github = __webpack_require__(9888);
;// CONCATENATED MODULE: ./build/github/read.js





/**
 * Reads what the run is about from GitHub. The live state wins; an event's payload serves, with a warning, where
 * GitHub cannot be read. Of a deleted release nothing is left to read. A request that nobody answers takes 21 seconds.
 * @throws Problem `github-forbidden`, `github-not-found` or `github-unavailable` where there is no payload, and
 * `event-unreadable` where it can't serve.
 */
async function readEntry(subject, connection, patience = octokit/* PATIENCE */.a) {
    if (subject.payload?.state === 'deleted')
        return { entry: subject.payload };
    try {
        return { entry: await readLive(subject, (0,octokit/* connect */.N)(connection, patience), connection) };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        if (subject.payload === undefined)
            throw (0,without_github/* problemOf */.Zw)(subject, connection.repository, error);
        return ((await hiddenRelease(subject.payload, error, connection, patience)) ?? {
            entry: subject.payload,
            warning: (0,without_github/* payloadWarning */.Xk)(subject.payload, error),
        });
    }
}
function readLive(subject, octokit, connection) {
    if (subject.kind === 'pull-request') {
        return readPullRequest(octokit, connection, subject);
    }
    return 'id' in subject
        ? readRelease(octokit, connection, subject.id, subject.visibility)
        : readReleaseOfTag(octokit, connection, subject.tag, subject.visibility);
}
/**
 * GitHub hides drafts from a token without `contents: write` (403 or 404), which proves nothing about them. For a
 * release that the event calls published, a token that sees other releases proves that this one is a draft by now
 * (403) or deleted (404); the run of that event writes the row.
 */
async function hiddenRelease(payload, { reason }, connection, patience) {
    if (payload.kind !== 'release' || (reason !== 'forbidden' && reason !== 'not-found'))
        return undefined;
    if (payload.state === 'draft')
        return { entry: payload };
    if (!(await seesReleases((0,octokit/* connect */.N)(connection, patience), connection)))
        return undefined;
    return { gone: goneSentence(payload, reason) };
}
function goneSentence({ version }, reason) {
    const now = reason === 'forbidden' ? 'is a draft again' : 'does not exist any more';
    return `The release ${version} ${now}, so this late event of it changes nothing.`;
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ presentNodes),
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7069);

/**
 * Who was asked for a review and who gave one, each once; authors who answer in a review of their own are none.
 * A token of GitHub Actions may not see teams: those that GitHub hides are taken from the event's payload where it
 * names as many, and are missing otherwise.
 */
function reviewersOf(data, payload) {
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_0__/* .personOfActor */ .cK)(data.author).login;
    const requested = nodesOf(data.reviewRequests).map((request) => request?.requestedReviewer ?? undefined);
    const visible = requested.filter((reviewer) => reviewer !== undefined).map(personOfReviewer);
    const hidden = requested.length - visible.length;
    const teams = payload?.reviewers.filter(isTeamName) ?? [];
    const done = nodesOf(data.latestReviews)
        .filter((review) => review !== null)
        .map((review) => (0,_person_js__WEBPACK_IMPORTED_MODULE_0__/* .personOfActor */ .cK)(review.author));
    const people = [...visible, ...(teams.length === hidden ? teams : []), ...done];
    const others = people.filter(({ login }) => login !== author);
    return {
        reviewers: [...new Map(others.map((person) => [person.login, person])).values()],
        complete: data.reviewRequests !== null &&
            isWhole(data.latestReviews) &&
            (hidden === 0 || teams.length === hidden),
    };
}
/** The nodes of a connection; none where GitHub does not show it. A node is null where GitHub does not show that one. */
function nodesOf(connection) {
    return connection?.nodes ?? [];
}
/** Whether GitHub shows a connection with all of its nodes. */
function isWhole(connection) {
    return connection?.nodes?.every((node) => node !== null) ?? false;
}
/** Those nodes of a connection that GitHub shows. */
function presentNodes(connection) {
    return nodesOf(connection).filter((node) => node !== null);
}
function personOfReviewer(reviewer) {
    return isTeam(reviewer) ? { login: reviewer.combinedSlug, url: reviewer.url } : (0,_person_js__WEBPACK_IMPORTED_MODULE_0__/* .personOfActor */ .cK)(reviewer);
}
function isTeam(reviewer) {
    return 'combinedSlug' in reviewer;
}
/** The name of a team holds a slash, that of an account never does. */
function isTeamName({ login }) {
    return login.includes('/');
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ payloadWarning),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   eD: () => (/* binding */ listingProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** The warning of a run that writes what the event's payload tells, because GitHub could not be read. */
function payloadWarning(payload, failure) {
    const name = payload.kind === 'release' ? `release ${payload.version}` : `pull request #${payload.number}`;
    return [
        whatHappened(name, failure),
        `Its row is written from the event instead, ${CONSEQUENCES[payload.kind]}.`,
        remedyOf(payload.kind, failure) ?? 'The next event of it puts the row right.',
    ].join(' ');
}
/** The error of a run that has only GitHub to read its release or pull request from. */
function problemOf(subject, repository, failure) {
    const { kind, unusable } = subject;
    const name = `${nameOf(subject)} of ${repository}`;
    if (unusable === undefined)
        return unreadableProblem(kind, name, failure);
    const remedy = remedyOf(kind, failure);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unreadable', `${unusable} ${whatHappened(name, failure)}`, {
        ...(remedy !== undefined && { remedy }),
        cause: failure,
    });
}
function nameOf(subject) {
    if (subject.kind === 'pull-request')
        return `pull request #${subject.number}`;
    return subject.tag === undefined ? `release with the ID ${subject.id}` : `release ${subject.tag}`;
}
/** The error of a run that lists all entries of a kind. */
function listingProblem(kind, repository, failure) {
    return unreadableProblem(kind, `${kind === 'release' ? 'releases' : 'pull requests'} of ${repository}`, failure);
}
function unreadableProblem(kind, name, failure) {
    const remedy = remedyOf(kind, failure);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(PROBLEM_IDS[failure.reason], whatHappened(name, failure), {
        ...(failure.reason === 'no-token' && { why: 'The workflow sets the input to nothing.' }),
        ...(failure.reason === 'token-invalid' && { why: 'The token was mistyped, expired or was revoked.' }),
        ...(failure.reason !== 'not-found' && remedy !== undefined && { remedy }),
        cause: failure,
    });
}
const CONSEQUENCES = {
    release: 'which may tell less than GitHub shows by now',
    'pull-request': 'which may tell less than GitHub shows by now, and tells nothing of its reviewers',
};
const PERMISSIONS = {
    release: '`permissions: { contents: read }`',
    'pull-request': '`permissions: { pull-requests: read }`',
};
const PROBLEM_IDS = {
    forbidden: 'github-forbidden',
    'no-token': 'github-forbidden',
    'token-invalid': 'github-forbidden',
    'not-found': 'github-not-found',
    'rate-limited': 'github-unavailable',
    unavailable: 'github-unavailable',
};
function whatHappened(name, { reason, message }) {
    switch (reason) {
        case 'forbidden':
            return `GitHub refused to show ${name} (${message}).`;
        case 'no-token':
            return `GitHub was not asked for ${name}, as ${message}.`;
        case 'token-invalid':
            return `GitHub did not accept the token to show ${name} (${message}).`;
        case 'not-found':
            return `GitHub shows no ${name} to this token (${message}).`;
        case 'rate-limited':
            return `GitHub did not show ${name}, because the token has reached its rate limit (${message}).`;
        case 'unavailable':
            return `GitHub did not show ${name} (${message}).`;
    }
}
/** None where waiting is all that helps. */
function remedyOf(kind, { reason }) {
    switch (reason) {
        case 'forbidden':
        case 'not-found':
            return `Give the job ${PERMISSIONS[kind]}, or pass a token with this permission as \`github-token\`.`;
        case 'no-token':
            return 'Take `github-token` out of the workflow, so that its default applies; on your own machine set INPUT_GITHUB-TOKEN.';
        case 'token-invalid':
            return 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.';
        default:
            return undefined;
    }
}


/***/ })

};
