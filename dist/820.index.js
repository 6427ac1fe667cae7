export const id = 820;
export const ids = [820];
export const modules = {

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subjectOfRun: () => (/* binding */ subjectOfRun)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);
/* harmony import */ var _without_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4139);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6829);






/**
 * The pull request whose branch a workflow ran on that a `workflow_run` event tells of, or why there is none, in one
 * sentence: one request.
 * @throws Problem `event-unreadable`, and where GitHub can't be read
 */
async function subjectOfRun(github, event) {
    const { repository } = github;
    const { workflow, event: startedBy, head } = runOf(event);
    const name = `The run of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(workflow)} that started this one`;
    if (head === undefined)
        return { none: `${name} was on a branch that is gone, so its pull request is not known.` };
    if (isOfDefaultBranch(head, event) && !startedBy.startsWith('pull_request'))
        return {
            none: `${name} was on the default branch, ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(head.branch)}, so it tells of no pull request.`,
        };
    const found = await pullRequestsOf(github, head);
    const best = found.toSorted((a, b) => rank(b, head) - rank(a, head) || b.number - a.number)[0];
    if (best === undefined)
        return {
            none: `${name} was on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(`${head.owner}:${head.branch}`)}, of which ${repository.fullName} has no pull request.`,
        };
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestSubject */ .JO)(best.data, event, 'GitHub’s list of pull requests', repository);
}
/** The run that a `workflow_run` event tells of; its head is nothing where its repository or branch is gone. */
function runOf(event) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .readThing */ .TW)(event.payload.workflow_run, 'workflow_run', (run) => {
        const branch = run.optionalText('head_branch');
        const sha = run.text('head_sha');
        const repository = run.nullable('head_repository', (one) => ({
            repository: one.id('id'),
            owner: one.part('owner', (owner) => owner.text('login')),
        }));
        return {
            workflow: run.optionalText('name') ?? '',
            event: run.text('event'),
            head: repository && branch ? { ...repository, branch, sha } : undefined,
        };
    });
    if ('thing' in understood)
        return understood.thing;
    throw (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableEvent */ .cA)(event, understood);
}
function isOfDefaultBranch({ repository, branch }, { payload }) {
    const own = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .thingIn */ .Og)(payload.repository, (one) => ({
        id: one.id('id'),
        branch: one.text('default_branch'),
    }));
    return own?.id === repository && own.branch === branch;
}
/**
 * The pull requests from the head's branch, whatever their state, by GitHub's list of all, filtered by owner and branch:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests. The payload names none of forks, and none that is merged
 * (github.com/github/docs/issues/22501); the list by commit has none that is closed
 * (https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit). The filter knows no
 * repository, so branches of the name in another one of the same owner are left out here.
 */
async function pullRequestsOf(github, head) {
    const { owner, branch } = head;
    const about = { ...github.about, head: `${owner}:${branch}`, state: 'all', per_page: 100 };
    try {
        const { data: listed } = (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .withList */ .TR)(await github.send((octokit) => octokit.rest.pulls.list(about)));
        return listed.flatMap((data) => {
            const found = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .thingIn */ .Og)(data, (parts) => foundIn(parts, head));
            return found?.isOfHead ? [{ ...found, data }] : [];
        });
    }
    catch (error) {
        if (!(error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO))
            throw error;
        throw (0,_without_github_js__WEBPACK_IMPORTED_MODULE_2__/* .listingProblem */ .eD)('pull-request', github.repository, error);
    }
}
function foundIn(parts, { repository, owner, branch }) {
    const head = (0,_pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .headIn */ .mU)(parts);
    return {
        number: parts.id('number'),
        open: parts.text('state') === 'open',
        sha: parts.part('head', (end) => end.text('sha')),
        isOfHead: head.ref === branch &&
            (head.repository === undefined ? head.owner === owner : head.repository === repository),
    };
}
/** The one of the very commit comes first, then those that are open; of equal ones the newest. */
function rank({ sha, open }, head) {
    return (sha === head.sha ? 2 : 0) + (open ? 1 : 0);
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ payloadWarning),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   eD: () => (/* binding */ listingProblem)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);


/** The warning of a run that writes what the event's payload tells, because GitHub could not be read. */
function payloadWarning(payload, failure) {
    const name = payload.kind === 'release' ? `release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(payload.version)}` : `pull request #${payload.number}`;
    return [
        whatHappened(name, failure),
        `Its row is written from the event instead, ${CONSEQUENCES[payload.kind]}.`,
        remedyOf(failure) ?? 'The next event of it puts the row right.',
    ].join(' ');
}
/** The error of a run that has only GitHub to read its release or pull request from. */
function problemOf(subject, { fullName }, failure) {
    const { unusable } = subject;
    const name = `${nameOf(subject)} of ${fullName}`;
    if (unusable === undefined)
        return packageProblem(subject, name, failure) ?? unreadableProblem(name, failure);
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', `${unusable} ${whatHappened(name, failure)}`, {
        remedy: remedyOf(failure),
        cause: failure,
    });
}
/** The error of a tag such as `@scope/name@1.2.0` without a release; which of them get one is for changesets to say. */
function packageProblem(subject, name, failure) {
    const { tag } = subject.kind === 'release' ? subject : {};
    const version = /.@(?<version>\d.*)$/.exec(tag ?? '')?.groups?.version;
    if (version === undefined || failure.reason !== 'not-found')
        return undefined;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('github-not-found', whatHappened(name, failure), {
        why: 'The tag is misspelt, or its release was not made. Changesets makes none of a package without a changelog, and calls that of a repository with a single package by its version alone.',
        remedy: `Check \`tag\`: in a repository with a single package it is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .coded */ .y)(`v${version}`)}. For a draft release give the job \`permissions: { contents: write }\`.`,
        cause: failure,
    });
}
function nameOf(subject) {
    if (subject.kind === 'pull-request')
        return `pull request #${subject.number}`;
    return subject.tag === undefined ? `release with the ID ${subject.id}` : `release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(subject.tag)}`;
}
/** The error of a run that lists all entries of a kind. */
function listingProblem(kind, { fullName }, failure) {
    return unreadableProblem(`${kind === 'release' ? 'releases' : 'pull requests'} of ${fullName}`, failure);
}
function unreadableProblem(name, failure) {
    const { id, why } = PROBLEM_OF[failure.reason];
    const remedy = id === 'github-not-found' ? undefined : remedyOf(failure);
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(id, whatHappened(name, failure), { why, remedy, cause: failure });
}
const CONSEQUENCES = {
    release: 'which may tell less than GitHub shows by now',
    'pull-request': 'which may tell less than GitHub shows by now, and tells nothing of its reviewers',
};
/** All that the action needs, as a job has none of those that its `permissions` leave out. */
const PERMISSIONS = '`permissions: { contents: read, issues: read, pull-requests: read }`';
const PROBLEM_OF = {
    forbidden: { id: 'github-forbidden' },
    'no-token': { id: 'github-forbidden', why: 'The workflow sets the input to nothing.' },
    'token-invalid': { id: 'github-forbidden', why: 'The token was mistyped, expired or was revoked.' },
    'not-found': { id: 'github-not-found' },
    'rate-limited': { id: 'github-unavailable' },
    unavailable: { id: 'github-unavailable' },
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
function remedyOf({ reason }) {
    switch (reason) {
        case 'forbidden':
        case 'not-found':
            return `Give the job ${PERMISSIONS}, or pass a token with them as \`github-token\`.`;
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
