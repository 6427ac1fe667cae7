export const id = 889;
export const ids = [889];
export const modules = {

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


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subjectOfRun: () => (/* binding */ subjectOfRun)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(987);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7656);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7150);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
/* harmony import */ var _without_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9888);





/**
 * The pull request whose branch a workflow ran on that a `workflow_run` event tells of, or why there is none, in one
 * sentence: one request.
 * @throws Problem `event-unreadable`, and where GitHub can't be read
 */
async function subjectOfRun(event, connection, patience = _octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .a) {
    const { repository } = connection;
    const { workflow, event: startedBy, head } = runOf(event);
    const name = `The run of “${workflow}” that started this one`;
    if (head === undefined)
        return { none: `${name} was on a branch that is gone, so its pull request is not known.` };
    if (isOfDefaultBranch(head, event) && !startedBy.startsWith('pull_request'))
        return { none: `${name} was on the default branch, ${head.branch}, so it tells of no pull request.` };
    const found = await pullRequestsOf(head, connection, patience);
    const best = found.toSorted((a, b) => rank(b, head) - rank(a, head) || b.number - a.number)[0];
    if (best === undefined)
        return {
            none: `${name} was on ${head.owner}:${head.branch}, of which ${repository} has no pull request.`,
        };
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSubject */ .JO)(best.data, event, 'GitHub’s list of pull requests', repository);
}
function runOf(event) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(event.payload.workflow_run, 'workflow_run', (run) => {
        const branch = run.optionalText('head_branch');
        const sha = run.text('head_sha');
        const repository = run.nullable('head_repository', (one) => ({
            id: one.id('id'),
            owner: one.part('owner', (owner) => owner.text('login')),
        }));
        return {
            workflow: run.optionalText('name') ?? '',
            event: run.text('event'),
            head: repository && branch
                ? { repository: repository.id, owner: repository.owner, branch, sha }
                : undefined,
        };
    });
    if ('thing' in understood)
        return understood.thing;
    throw (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableEvent */ .cA)(event, understood);
}
function isOfDefaultBranch({ repository, branch }, { payload }) {
    const own = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(payload.repository, 'repository', (one) => ({
        id: one.id('id'),
        branch: one.text('default_branch'),
    }));
    return 'thing' in own && own.thing.id === repository && own.thing.branch === branch;
}
/**
 * The pull requests from the head's branch, whatever their state, by GitHub's list of all, filtered by owner and branch:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests. The payload names none of forks, and none that is merged
 * (github.com/github/docs/issues/22501); the list by commit has none that is closed
 * (https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit). The filter knows no
 * repository, so branches of the name in another one of the same owner are left out here.
 */
async function pullRequestsOf(head, connection, patience) {
    try {
        const listed = await listOf(head, (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(connection, patience), connection.repository);
        return listed.flatMap((data) => {
            const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(data, 'pull_request', (parts) => foundIn(parts, head));
            return 'thing' in understood && understood.thing.isOfHead ? [{ ...understood.thing, data }] : [];
        });
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .IO))
            throw error;
        throw (0,_without_github_js__WEBPACK_IMPORTED_MODULE_4__/* .listingProblem */ .eD)('pull-request', connection.repository, error);
    }
}
async function listOf({ owner, branch }, octokit, repository) {
    const [repositoryOwner = '', repo = ''] = repository.split('/');
    const about = {
        owner: repositoryOwner,
        repo,
        head: `${owner}:${branch}`,
        state: 'all',
        per_page: 100,
    };
    return (await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .toldList */ .AF)(octokit.rest.pulls.list(about))).data;
}
function foundIn(parts, { repository, owner, branch }) {
    const head = parts.part('head', (end) => ({
        ref: end.text('ref'),
        sha: end.text('sha'),
        // Null where the fork was deleted since.
        repository: end.nullable('repo', (one) => one.id('id')),
        owner: end.nullable('user', (user) => user.text('login')),
    }));
    return {
        number: parts.id('number'),
        open: parts.text('state') === 'open',
        sha: head.sha,
        isOfHead: head.ref === branch &&
            (head.repository === undefined ? head.owner === owner : head.repository === repository),
    };
}
/** The one of the very commit comes first, then those that are open; of equal ones the newest. */
function rank({ sha, open }, head) {
    return (sha === head.sha ? 2 : 0) + (open ? 1 : 0);
}


/***/ })

};
