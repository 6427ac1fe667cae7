export const id = 602;
export const ids = [602,716];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack_module, exports) => {

// Stands in for undici in the bundle: a copy of what Node has in it, of 900 KB. What @actions/github and
// @actions/http-client take of it is a fetch, and an agent for proxies, which Node's own fetch does without: see src/index.ts.
exports.fetch = (address, { dispatcher, ...options } = {}) => fetch(address, options);
exports.ProxyAgent = class {};


/***/ }),

/***/ 1240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chunks)
/* harmony export */ });
/** The items in their order, in lists of `size` each, the last one of what is left. */
function* chunks(items, size) {
    for (let start = 0; start < items.length; start += size)
        yield items.slice(start, start + size);
}


/***/ }),

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHub: () => (/* binding */ GitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9377);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4479);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6952);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5456);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1270);







/** GitHub itself gives up a GraphQL query after 10 seconds. */
const PATIENCE = { timeout: 10_000, pause: 1_000 };
/** How long GitHub's limit is waited for, in seconds: it is for an hour, so a run always comes to its end. */
const LONGEST_WAIT = 3660;
/** One repository on GitHub, as one run asks for it. */
class GitHub {
    /** GitHub's own address, such as `https://github.com`. */
    serverUrl;
    repository;
    #settings;
    #patience;
    #waiting;
    #octokit;
    constructor(settings, { patience = PATIENCE, waiting } = {}) {
        this.serverUrl = settings.serverUrl;
        this.repository = settings.repository;
        this.#settings = settings;
        this.#patience = patience;
        this.#waiting = waiting;
    }
    /** The repository, as octokit's functions want it named. */
    get about() {
        const { owner, name } = this.repository;
        return { owner, repo: name };
    }
    /**
     * Asks GraphQL.
     * @param remedy how to go on where GitHub's limit is used up for long, if there is a better way than to begin again
     * @throws Unreadable where no data came
     * @throws Problem `github-points` in a run that waits for the limit, where it will not be over soon
     */
    ask(query, variables, remedy) {
        const { graphqlUrl } = this.#settings;
        return this.#withinLimit((octokit) => (0,_graphql_js__WEBPACK_IMPORTED_MODULE_3__/* .askGraphql */ .jQ)(octokit, graphqlUrl, query, variables), remedy);
    }
    /**
     * Sends a request of REST.
     * @throws Unreadable where there is no answer
     * @throws Problem `github-points` in a run that waits for the limit, where it will not be over soon
     */
    send(request) {
        return this.#withinLimit(request);
    }
    /** Tells of something that takes a run with many questions longer. */
    log(message) {
        this.#waiting?.log(message);
    }
    /** Waits until GitHub may do better. @throws what the run was stopped with */
    pause(milliseconds) {
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .wait */ .u)(milliseconds, this.#waiting?.stop);
    }
    /** Made at the first use. @throws Unreadable where there is no token */
    #connected() {
        this.#octokit ??= connect(this.#settings.token, this.#settings.apiUrl, this.#patience);
        return this.#octokit;
    }
    /** Asks until GitHub answers, also where the hourly limit of the token is used up and will soon be back. */
    async #withinLimit(ask, remedy) {
        for (;;) {
            this.#waiting?.stop.throwIfAborted();
            try {
                return await ask(this.#connected());
            }
            catch (error) {
                const failure = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(error);
                if (!this.#waiting || failure.reason !== 'rate-limited')
                    throw failure;
                const seconds = ((failure.retryAt ?? Number.POSITIVE_INFINITY) - Date.now()) / 1000;
                if (seconds > LONGEST_WAIT)
                    throw usedUp(failure, remedy);
                const pause = Math.max(Math.ceil(seconds), 0) + 1;
                this.log(`GitHub’s limit for this token is used up: waiting ${pause} s.`);
                await this.pause(pause * 1000);
            }
        }
    }
}
function usedUp({ message, retryAt, cause }, remedy) {
    const when = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString().slice(11, 16)} UTC`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('github-points', `GitHub answers no more questions of this token${when} (${message}).`, {
        cause,
        remedy,
    });
}
const silence = () => { };
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };
/** Nothing in a request that GitHub turned down gets better by repeating it, not even a rate limit in a second. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/**
 * An octokit, through the runner's proxy, that gives up an attempt after a time, and tries once more where GitHub or
 * the network failed. It writes nothing to the log.
 * @throws Unreadable where there is no token.
 */
function connect(token, apiUrl, patience) {
    if (token === '')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO('no-token', 'the input `github-token` is empty');
    const options = {
        baseUrl: apiUrl,
        log: SILENT,
        retry: { retries: 1, retryAfterBaseValue: patience.pause, doNotRetry: CLIENT_ERRORS },
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, options, singleAttempt(patience.timeout), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L);
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
                return { ...response, data: (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_6__/* .wellFormed */ .E)(response.data) };
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

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ readSince),
/* harmony export */   pH: () => (/* binding */ PageSize),
/* harmony export */   tQ: () => (/* binding */ readVisibility)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1270);


/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
async function readSince(github, since) {
    if (since === undefined)
        return undefined;
    if ('time' in since)
        return { time: Date.parse(since.time) };
    const { tag } = since;
    const time = (await releaseTime(github, tag)) ?? (await commitTime(github, tag));
    if (time === undefined) {
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${github.repository.fullName}.`, {
            why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
            remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
        });
    }
    return { time: Date.parse(time), tag };
}
async function releaseTime(github, tag) {
    const release = await orMissing(github.send((octokit) => octokit.rest.repos.getReleaseByTag({ ...github.about, tag })));
    return release?.data.published_at ?? release?.data.created_at;
}
async function commitTime(github, tag) {
    const about = { ...github.about, ref: `tags/${tag}` };
    const found = await orMissing(github.send((octokit) => octokit.rest.repos.getCommit(about)));
    return found?.data.commit.committer?.date;
}
async function orMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO && error.reason === 'not-found')
            return undefined;
        throw error;
    }
}
const VISIBILITY_QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { isPrivate }
  }
`;
/**
 * Whether attachments of the repository need a login, for a run whose event does not tell: one request, one point.
 * @throws Unreadable
 */
async function readVisibility(github) {
    const { owner, name } = github.repository;
    const { data, errors } = await github.ask(VISIBILITY_QUERY, {
        owner,
        name,
    });
    if (!data.repository)
        throw (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableGraphql */ .$_)(errors);
    return data.repository.isPrivate ? 'private' : 'public';
}
/**
 * How many of something GitHub is asked for at once: half as many after it failed to answer, as it gives up after 10 seconds;
 * twice as many again after some good answers.
 */
class PageSize {
    now;
    #largest;
    #recovery;
    #good = 0;
    /** @param recovery good answers after which the size is doubled */
    constructor(largest, recovery) {
        this.now = largest;
        this.#largest = largest;
        this.#recovery = recovery;
    }
    answered() {
        this.#good += 1;
        if (this.#good >= this.#recovery)
            this.#resize(this.now * 2);
    }
    failed() {
        this.#resize(Math.floor(this.now / 2));
    }
    #resize(size) {
        this.now = Math.min(Math.max(size, 1), this.#largest);
        this.#good = 0;
    }
}


/***/ }),

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/notion/api/connection.js + 1 modules
var connection = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/notion/api/patience.js
var patience = __webpack_require__(2020);
// EXTERNAL MODULE: ./build/problems/problem.js
var problems_problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/problems/problems.js + 1 modules
var problems = __webpack_require__(6003);
;// CONCATENATED MODULE: ./build/modes/check/finding.js


/** Something is as it should be. */
function ok(subject, found) {
    return { level: 'ok', subject, found };
}
/** Something that a sync copes with, and people should know. */
function remark(subject, found, remedy) {
    return { level: 'warning', subject, found, ...(remedy !== undefined && { remedy }) };
}
/** Something that can't be found out, and why. */
function unknown(subject, why, remedy) {
    return remark(subject, `Unknown: ${why}`, remedy);
}
/** Something that has to be mended, mostly what makes a sync fail, told as the sync would tell it. */
function failure(subject, problem) {
    const found = `${problems/* PROBLEMS */.D[problem.id].title}: ${(0,problems_problem/* withRequestId */.BT)(problem)}`;
    return { level: 'failure', subject, found, remedy: problem.remedy };
}
/** What the promise gives, or the problem that it failed with: a check goes on with what does not depend on it. */
async function attempt(promise) {
    return promise.catch(problems_problem/* asProblem */.gr);
}
/** Whether Notion answered that the integration may not do this. */
function isForbidden({ id }) {
    return id === 'notion-capability-missing';
}

// EXTERNAL MODULE: ./build/github/api/github.js
var api_github = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
// EXTERNAL MODULE: ./build/github/event/event.js
var event_event = __webpack_require__(837);
// EXTERNAL MODULE: ./build/github/event/subject.js
var subject = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/github/listing.js
var listing = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/github/read-entry.js
var read_entry = __webpack_require__(8373);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/shown-time.js
var shown_time = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/record.js
var record = __webpack_require__(3003);
;// CONCATENATED MODULE: ./build/modes/check/workflow/events.js


const PULL_REQUEST_TYPES = [
    'opened',
    'edited',
    'reopened',
    'closed',
    'synchronize',
    'ready_for_review',
    'converted_to_draft',
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'milestoned',
    'demilestoned',
    'review_requested',
    'review_request_removed',
];
/** The activity types of each event after which a row shows something else. */
const USEFUL = {
    release: ['published', 'edited', 'released', 'unpublished', 'deleted'],
    pull_request: PULL_REQUEST_TYPES,
    pull_request_target: PULL_REQUEST_TYPES,
    pull_request_review: ['submitted', 'dismissed'],
};
/**
 * What GitHub listens to where a workflow names no types; all of them for the events that are not here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const DEFAULT_TYPES = new Map([
    ['pull_request', ['opened', 'synchronize', 'reopened']],
    ['pull_request_target', ['opened', 'synchronize', 'reopened']],
]);
/** Whether the workflow starts whenever a release or pull request changes in what its row shows. */
function eventFindings({ events }) {
    const pulls = ['pull_request_target', 'pull_request'].filter((event) => events.has(event));
    const runs = events.has('workflow_run');
    if (!events.has('release') && pulls.length === 0 && !runs)
        return [NO_ENTRIES];
    const none = runs ? RUNS_ALONE : NO_PULL_REQUESTS;
    return [
        eventFinding('release', events, NO_RELEASES),
        ...(pulls.length > 0 ? pulls.map((event) => eventFinding(event, events, none)) : [none]),
        ...(runs ? [runFinding(events.get('workflow_run'))] : []),
        ...(pulls.length > 0 || runs ? [eventFinding('pull_request_review', events, NO_REVIEWS)] : []),
    ];
}
function runFinding(named) {
    const subject = 'Event `workflow_run`';
    if (named?.includes('completed') !== false)
        return ok(subject, 'Starts the workflow when another one has run.');
    return remark(subject, 'Does not start the workflow when the other one has ended, which is the last that it tells of a pull request.', 'Write `types: [completed]` in `workflow_run`.');
}
/** @param none what holds where the workflow does not have the event */
function eventFinding(event, events, none) {
    if (!events.has(event))
        return none;
    const subject = `Event \`${event}\``;
    const named = events.get(event);
    const types = named ?? DEFAULT_TYPES.get(event);
    const missing = USEFUL[event].filter((type) => types !== undefined && !types.includes(type));
    if (types === undefined || missing.length === 0)
        return ok(subject, 'Starts the workflow at every change.');
    const by = named === undefined ? ', as it names no types and GitHub’s default holds' : '';
    const all = [...new Set([...USEFUL[event], ...types])];
    return remark(subject, `Does not start the workflow when ${missing.join(', ')}${by}: the row shows it only after the next event or nightly run.${draftNote(event, types)}`, `Write ${(0,quoted/* coded */.y)(`${event}: { types: [${all.join(', ')}] }`)}.`);
}
/** GitHub starts no workflow for drafts, and publishing one is not the creation of a release. */
function draftNote(event, types) {
    if (event !== 'release' || types.includes('published'))
        return '';
    const instead = ['created', 'prereleased'].filter((type) => types.includes(type));
    if (instead.length === 0)
        return '';
    return ` ${instead.join(' and ')} ${instead.length === 1 ? 'does' : 'do'} not come for a release that was a draft before.`;
}
const USUAL_RELEASE = `release: { types: [${USEFUL.release.join(', ')}] }`;
const USUAL_PULL_REQUEST = `pull_request: { types: [${PULL_REQUEST_TYPES.join(', ')}] }`;
const NO_ENTRIES = remark('Events', 'No release and no pull request starts this workflow.', 'Add `release` and `pull_request` to `on`; where another workflow syncs, let it run this check.');
const NO_RELEASES = remark('Event `release`', 'Does not start the workflow: releases get their rows from runs for all entries, or with `tag`, alone.', `Where releases are wanted, write \`${USUAL_RELEASE}\`.`);
const NO_PULL_REQUESTS = remark('Event `pull_request`', 'Does not start the workflow: pull requests get their rows from runs for all entries, or with `pull-request`, alone.', `Where pull requests are wanted, write \`${USUAL_PULL_REQUEST}\`.`);
const RUNS_ALONE = remark('Event `pull_request`', 'Does not start the workflow, and `workflow_run` tells of new commits alone: titles, labels, people and the end of a pull request show after its next commit or nightly run.', `Write \`${USUAL_PULL_REQUEST}\` too.`);
const NO_REVIEWS = remark('Event `pull_request_review`', 'Does not start the workflow: approvals and requests for changes show only after the next event or nightly run.', 'Write `pull_request_review: { types: [submitted, dismissed] }`.');
/** Whether the workflow has runs for all entries. */
function allEntriesFindings({ events }) {
    return [
        events.has('schedule')
            ? ok('Nightly run', '`schedule` puts right what events could not.')
            : remark('Nightly run', 'There is no `schedule`: what an event could not write stays as it is until the next one.', "Add `schedule: [{ cron: '17 3 * * *' }]` to `on`."),
        events.has('workflow_dispatch')
            ? ok('Run by hand', '`workflow_dispatch` fills the database with what was there before.')
            : remark('Run by hand', 'There is no `workflow_dispatch`: releases and pull requests from before get no row until their next event or nightly run.', 'Add `workflow_dispatch:` to `on`.'),
    ];
}

;// CONCATENATED MODULE: ./build/modes/check/workflow/scripts.js
/** What leads to the head of a pull request: its commit, branch or repository. */
const HEAD = /\bgithub\.(?:head_ref\b|event\.(?:pull_request\.(?:head\b|merge_commit_sha\b)|workflow_run\.(?:head_(?:branch|sha|commit|repository)\b|pull_requests\b)))/i;
/** How scripts ask for it: fields of `gh pr view`, and paths in the event's payload for `jq`. */
const ASKED_FOR = /\bheadRef(?:Oid|Name)\b|\.(?:pull_request\.head|workflow_run\.head_(?:sha|branch))\b/i;
/** GitHub's own names for that commit: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/checking-out-pull-requests-locally */
const PULL_REF = /\bpull\/[^\s'"]+\/(?:head|merge)\b/i;
/**
 * Text that anybody writes who opens a pull request, comments on one, or names a branch:
 * https://docs.github.com/en/actions/reference/security/secure-use#understand-the-risk-of-script-injections
 */
const WRITTEN_BY_ANYBODY = /\b(?:github\.(?:head_ref\b|event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))|(?:issue|discussion)\.(?:title|body)|(?:comment|review|review_comment)\.body|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email))|head_repository\.description))\b)|toJSON\(github(?:\.event(?:\.(?:pull_request|workflow_run|issue|comment|review))?)?\))/i;
/** What makes true or false of a text. */
const JUDGED = /\b(?:contains|startsWith|endsWith)\([^()]*\)|[\w.]+[!=]='[^']*'|'[^']*'[!=]=[\w.]+/gi;
/** The text with its expressions in one form: without spaces, with dots for brackets, and with commas for `&&` and `||`. */
function plain(text) {
    return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression) => {
        const dotted = expression.replace(/\[\s*'([^']+)'\s*\]/g, '.$1');
        return `\${{${dotted.replace(/\s+/g, '').replace(/[&|]+/g, ',')}}}`;
    });
}
/** A plain text with the values of the variables that its expressions name. */
function filledIn(text, variables) {
    return text.replace(/\$\{\{env\.(\w+)\}\}/gi, (found, name) => variables.get(name) ?? found);
}
/** Whether a plain text leads to the code of a pull request. */
function leadsToHead(text) {
    return HEAD.test(text) || ASKED_FOR.test(text) || PULL_REF.test(text);
}
/** The first expression of a plain text that puts in what anybody may have written. */
function writtenByAnybody(text) {
    const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);
    return expressions
        .map((expression) => WRITTEN_BY_ANYBODY.exec(expression.replace(JUDGED, ''))?.[0])
        .find((found) => found !== undefined);
}
/** Options may stand before git's own command, with a value or without. */
const GIT = String.raw `^git\s+(?:-\S+\s+(?:[^\s-]\S*\s+)??)*?`;
const GIT_TAKES = new RegExp(`${GIT}(?:pull|clone|checkout|switch|worktree|reset|merge|rebase|cherry-pick|restore|read-tree|apply|am)(?=\\s|$)`);
const GIT_FETCHES = new RegExp(`${GIT}(?:fetch|remote)(?=\\s|$)`);
const CLI_CHECKS_OUT = /^(?:gh|hub)\b.*?\spr\s+(?:checkout|co)(?![\w-])/;
const CLI_CLONES = /^gh\b.*?\srepo\s+(?:clone|sync)(?![\w-])/;
const CLI_DIFFS = /^gh\b.*?\spr\s+diff(?![\w-])(?!.*\s--name-only\b)/;
/** Addresses of code as files, rather than of what GitHub tells of it. */
const DOWNLOADS = /^(?:curl|wget|gh\s+api)\b.*(?:tarball|zipball|archive|codeload|raw\.githubusercontent|\.tar|\.tgz|\.zip|\.patch|\.diff)/;
const UNPACKS_OR_RUNS = /^(?:tar|unzip|patch|(?:ba|z|da)?sh|python3?|node|source|\.)(?:\s|$)/;
/** What stands before a command without being one. */
const BEFORE = /^(?:(?:if|then|else|do|while|!|sudo|command|time|timeout\s+\S+|env|nohup|xargs|exec|eval|(?:ba|z|da)?sh\s+-\w*c|\{|\w+=\S*)\s+|\(\s*)+/;
/** Of the variables that the runner sets: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const SET_BY_RUNNER = new Map([['GITHUB_HEAD_REF', '${{github.head_ref}}']]);
/** A variable that a script itself sets. */
const SET = /^\s*(?:(?:export|local|readonly|declare)\s+)?(\w+)=(\S.*)$/gm;
/** What stands in for a commit or branch that a script has asked for. */
const HEAD_COMMIT = '${{github.event.pull_request.head.sha}}';
/** @param command one of `commandsIn` */
function moveOf(command) {
    const isOfHead = leadsToHead(command);
    if (CLI_CHECKS_OUT.test(command))
        return 'takes';
    if (isOfHead && (GIT_TAKES.test(command) || CLI_CLONES.test(command)))
        return 'takes';
    if (CLI_DIFFS.test(command))
        return 'fetches';
    if (isOfHead && (GIT_FETCHES.test(command) || DOWNLOADS.test(command)))
        return 'fetches';
    return GIT_TAKES.test(command) || UNPACKS_OR_RUNS.test(command) ? 'takes what was fetched' : undefined;
}
/**
 * The commands of a script without quotes, with the values of its variables; what it prints is none of them.
 * @param script with plain expressions
 */
function commandsIn(script, variables) {
    const text = script.replace(/[\\`]\r?\n\s*/g, ' ');
    const known = new Map([...SET_BY_RUNNER, ...variables, ...headsIn(text)]);
    return text
        .replace(/\$\{(\w+)[^{}]*\}|\$env:(\w+)|\$(\w+)/gi, (found, braced, powerShell, bare) => known.get(String(braced ?? powerShell ?? bare)) ?? found)
        .replace(/["']/g, '')
        .split(/\r?\n|&&|\|\||[;|]|\$\(/)
        .map((command) => command.trim().replace(BEFORE, ''))
        .filter((command) => command !== '' && !/^(?:#|echo\b|printf\b|Write-(?:Host|Output)\b)/i.test(command));
}
/** The variables that a script gives a head of a pull request, such as `SHA=$(gh pr view --json headRefOid)`. */
function headsIn(script) {
    return [...script.matchAll(SET)].flatMap(([, name = '', value = '']) => leadsToHead(value) ? [[name, HEAD_COMMIT]] : []);
}

;// CONCATENATED MODULE: ./build/modes/check/workflow/brought-code.js


/**
 * Ways that are known to bring it: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/,
 * https://securitylab.github.com/resources/github-actions-untrusted-input/ and GitHub's queries for CodeQL
 * (github/codeql: actions/ql/lib/codeql/actions/security). A plain checkout takes the default branch, and is none.
 */
function codeIn({ steps }) {
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
function checkedOut(step) {
    if (!CHECKOUT.test(step.uses))
        return [];
    const wanted = [...step.inputs].map(([name, value]) => ({ name, value: filledIn(value, step.variables) }));
    const head = wanted.find(({ value }) => leadsToHead(value));
    if (head)
        return [brought(step, `checks it out, by ${(0,quoted/* coded */.y)(head.name)}`, !BY_EVENT.test(head.value))];
    const references = wanted.filter(({ name }) => name === 'ref' || name === 'repository');
    const open = references.find(({ value }) => FOUND_OUT.test(value));
    return open ? [brought(step, `checks out what only a run shows, by ${(0,quoted/* coded */.y)(open.name)}`, false)] : [];
}
function written(step) {
    const text = scriptsOf(step)
        .map((script) => writtenByAnybody(filledIn(script, step.variables)))
        .find(Boolean);
    return text === undefined
        ? []
        : [brought(step, `writes ${(0,quoted/* coded */.y)(text)}, which is anybody’s text, into its script`)];
}
/** What one command has fetched, a later one may take. */
function scripted(steps) {
    let fetching;
    for (const { step, command } of steps.flatMap(commandsOf)) {
        const move = moveOf(command);
        if (move === 'takes')
            return [brought(step, 'checks it out by commands')];
        if (move === 'fetches')
            fetching = step;
        if (move === 'takes what was fetched' && fetching)
            return [brought(fetching, 'fetches it, and it is taken from there')];
    }
    return fetching ? [brought(fetching, 'fetches it', false)] : [];
}
function commandsOf(step) {
    const { variables } = step;
    const commands = scriptsOf(step).flatMap((script) => commandsIn(filledIn(script, variables), variables));
    return commands.map((command) => ({ step, command }));
}
/** Names that actions give to an input which they run, as actions/github-script does. */
const SCRIPT = /^(?:script|inline-?script|run|command|cmd)$/i;
function scriptsOf({ run, inputs }) {
    return [run, ...[...inputs].flatMap(([name, value]) => (SCRIPT.test(name) ? [value] : []))];
}
function brought({ name, condition }, does, sure = true) {
    return { step: name, condition, does, sure };
}
/** Actions that download artifacts, by GitHub or by others, and their input with the place. */
const ACTION = /^[\w.-]+\/(?:[\w.-]*download[\w.-]*artifacts?|action-download-artifact|[\w.-]*artifacts?-download)(?:[@/]|$)/i;
const PLACE = ['path', 'download_path', 'dir'];
/** Programs that run what lies in their folder: builds, tests, installations, and whatever is named as a file. */
const RUNS = /^(?:(?:npm|npx|pnpm|yarn|bun|make|cmake|mvn|gradle|cargo|dotnet|bundle|rake|composer|poetry|uv|tox|pytest|pre-commit)\b|go\s+(?:run|test|build|generate)\b|pip3?\s+install\b|docker\s+(?:compose\s+)?(?:build|up)\b|(?:ba|z|da)?sh\s+[^-\s]|(?:python3?|node|ruby|source|\.)\s+[^-\s]|(?:\.{1,2}\/)*[\w.-]+\/\S+|\.\/\S+)/;
/**
 * The step that runs what another one has downloaded: an artifact of the run that a `workflow_run` event tells of, which a pull
 * request may have made. What is only read is no code.
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
function stepThatRunsArtifact(steps) {
    const runners = steps.flatMap((step, index) => {
        const place = placeOfArtifact(step);
        return place === undefined ? [] : steps.slice(index).filter((later) => runsFrom(place, later));
    });
    return runners[0];
}
/** Where the step puts it: empty for the job's own folder, nothing where it downloads none of another run. */
function placeOfArtifact({ uses, inputs, run, variables }) {
    if (/^actions\/download-artifact@/i.test(uses))
        return inputs.has('run-id') ? folder(inputs.get('path')) : undefined;
    if (ACTION.test(uses))
        return folder(PLACE.map((name) => inputs.get(name)).find(Boolean));
    const download = commandsIn(run, variables).find((command) => /^gh\b.*?\srun\s+download\b/.test(command));
    return download === undefined ? undefined : folder(/\s(?:-D|--dir)[\s=]+(\S+)/.exec(download)?.[1]);
}
/** Without what stands for the job's own folder. */
function folder(path = '') {
    return path
        .replace(/["']/g, '')
        .replace(/^(?:\$\{\{github\.workspace\}\}|\$\{?GITHUB_WORKSPACE\}?)/i, '')
        .replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');
}
function runsFrom(place, { uses, run, directory, variables }) {
    const commands = commandsIn(run, variables);
    if (place === '')
        return uses.startsWith('./') || commands.some((command) => RUNS.test(command));
    const entered = commands.findIndex((command) => isIn(place, /^(?:cd|pushd)\s+(\S+)/.exec(command)?.[1]));
    const inside = isIn(place, directory) ? commands : entered < 0 ? [] : commands.slice(entered + 1);
    return inside.some((command) => RUNS.test(command)) || commands.some((command) => runsFile(place, command));
}
function isIn(place, path) {
    return path !== undefined && `${folder(path)}/`.startsWith(`${place}/`);
}
/** The file is the command itself, or the first word after a program that runs it. */
function runsFile(place, command) {
    const file = /^(?:(?:(?:ba|z|da)?sh|python3?|node|ruby|source|\.)\s+)?(\S+)/.exec(command)?.[1];
    return file?.includes('/') === true && isIn(place, file);
}

;// CONCATENATED MODULE: ./build/modes/check/workflow/strangers.js




const FROM_FORKS = 'Pull requests from forks';
/** Why `pull_request` alone leaves some out: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const GAPS = '`pull_request` gets no secrets for them, and starts nothing while a pull request has a merge conflict';
const AT_ONCE = 'Where they are wanted at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.';
/** When pull requests from forks come to Notion, and those with a merge conflict. */
function forkFindings({ events }) {
    if (events.has('pull_request_target')) {
        const reviews = events.has('pull_request_review')
            ? ' GitHub passes none with reviews of them, which show after the next event or nightly run.'
            : '';
        return [ok(FROM_FORKS, `\`pull_request_target\` has the secrets.${reviews}`)];
    }
    if (events.has('workflow_run'))
        return [
            ok(FROM_FORKS, '`workflow_run` has the secrets, and comes when CI has run on them. What changes without that shows after the nightly run.'),
        ];
    if (!events.has('pull_request'))
        return [];
    if (events.has('schedule'))
        return [ok(FROM_FORKS, `${GAPS}: the nightly run brings these. ${AT_ONCE}`)];
    return [
        remark(FROM_FORKS, `${GAPS}: they stay out of Notion until a run for all entries.`, `Add \`schedule: [{ cron: '17 3 * * *' }]\` to \`on\`, which brings them every night. ${AT_ONCE}`),
    ];
}
/** The same of a workflow whose file can't be read, by the event that started the run. */
function forkFindingsOfRun(event) {
    if (event === 'pull_request_target' || event === 'workflow_run')
        return forkFindings({ events: new Map([[event, undefined]]) });
    const known = event === 'pull_request' || event === 'pull_request_review';
    const which = known
        ? `\`${event}\`, which started this run, is one of the workflow’s events, and the others are not known.`
        : 'the workflow’s events are not known.';
    return [unknown(FROM_FORKS, `${which} ${GAPS}: there only a run for all entries brings these.`, AT_ONCE)];
}
const BLOCKED = 'GitHub blocks the event in public repositories by default, from 2 December 2026 on: such a run fails before its first step. Whether a policy allows it in this one can’t be known without more rights.';
const CLICKS = 'Start the workflow by `pull_request`, as the README does, or by `workflow_run`; or allow the event: Settings → Actions → Policies → a policy for this workflow file that allows `pull_request_target`. docs/which-event.md of this action compares the ways.';
/**
 * Whether GitHub may block the workflow, as it does in public repositories by a policy of its own:
 * https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution
 * @param visibility of the repository; nothing where no such policy is known, as on an Enterprise Server
 */
function blockedFindings({ events }, visibility) {
    if (!events.has('pull_request_target'))
        return [];
    const subject = 'Policy for `pull_request_target`';
    if (visibility === 'public')
        return [remark(subject, `This repository is public. ${BLOCKED}`, CLICKS)];
    return visibility === 'unknown'
        ? [remark(subject, `Where this repository is public, mind: ${BLOCKED}`, CLICKS)]
        : [];
}
/** Events whose runs have the repository's secrets, also where a stranger's pull request causes them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** What a condition may look at to keep strangers out, or the code of their pull requests. */
const KEEPS_OUT = /event_name|workflow_run\.event|head\.repo|head_repository|\.fork\b|author_association|label|github\.(?:triggering_)?actor|sender|user\.login|environment/i;
/** Whether a job gets both Notion's secret and the code of a pull request, which then could read it. */
function pullRequestCodeFindings({ events, jobs }) {
    const privileged = PRIVILEGED.filter((event) => events.has(event));
    if (privileged.length === 0)
        return [];
    const findings = jobs.flatMap((job) => findingsOf(job, privileged));
    return findings.length > 0
        ? findings
        : [ok('Code of pull requests', `No job of ${listed(privileged)} checks it out or runs it.`)];
}
function findingsOf(job, events) {
    const subject = `Job ${(0,quoted/* coded */.y)(job.name)}`;
    const on = listed(events);
    if (job.calls !== '') {
        const found = `Has the secret on ${on}, and calls ${(0,quoted/* quoted */.T)(job.calls)}: whether that checks out code of the pull request can’t be told from this file.`;
        return job.hasSecret && !isKeptOff(job.conditions, events) ? [remark(subject, found, LOOK)] : [];
    }
    const code = codeIn(job)
        .map((one) => ({ ...one, conditions: [...job.conditions, one.condition] }))
        .filter(({ conditions }) => !isKeptOff(conditions, events))
        .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)))[0];
    if (code === undefined)
        return [];
    const what = `its step ${(0,quoted/* quoted */.T)(code.step)} ${code.does}`;
    if (!job.hasSecret) {
        const found = `Brings code of pull requests into a run of ${on}: ${what}. It has no secret of Notion’s, but the caches, the token and the other secrets of the job.`;
        return isCertain(code) ? [remark(subject, found, APART)] : [];
    }
    if (isCertain(code))
        return [failure(subject, new problems_problem/* Problem */.AF('pull-request-code', `On ${on} it has the secret, and ${what}.`))];
    const unless = code.sure ? ', unless the conditions keep pull requests of strangers out' : '';
    return [remark(subject, `May bring code of pull requests to the secret on ${on}: ${what}${unless}.`, LOOK)];
}
const LOOK = 'See that no code of a pull request is checked out or run in a job that has the secret; give Notion a workflow of its own.';
const APART = 'Let `pull_request` run what needs the code of a pull request: it has no secrets.';
/** Whether nothing is known that keeps strangers out. */
function isCertain({ sure, conditions }) {
    return sure && !conditions.some((condition) => KEEPS_OUT.test(condition));
}
/** Whether a condition lets in other events alone. */
function isKeptOff(conditions, events) {
    return conditions.some((condition) => {
        if (condition.includes('||'))
            return false;
        const name = /github\.event_name\s*(?<sign>[!=]=)\s*'(?<event>\w+)'/.exec(condition)?.groups;
        if (name?.event === undefined)
            return false;
        return name.sign === '==' ? !events.includes(name.event) : events.every((event) => event === name.event);
    });
}
function listed(events) {
    return events.map(quoted/* coded */.y).join(' and ');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/modes/check/workflow/workflow.js



/**
 * @param text the file
 * @param action owner/name of this action; empty where it runs from the checkout (`uses: ./`)
 * @returns nothing where the text is no workflow
 */
function parseWorkflow(text, action) {
    const content = parsed(text);
    if (!(0,record/* isRecord */.u4)(content))
        return undefined;
    const jobs = Object.entries((0,record/* isRecord */.u4)(content.jobs) ? content.jobs : {}).flatMap(([name, job]) => {
        if (!(0,record/* isRecord */.u4)(job))
            return [];
        const steps = stepsOf(job, content.env);
        return [{ name, job, steps, own: steps.filter(({ uses }) => isOfAction(uses, action)) }];
    });
    const users = jobs.filter(({ own }) => own.length > 0);
    const secrets = new Set(users.flatMap(({ own }) => own.flatMap(secretsOfToken)));
    const byName = new Map(jobs.map(({ name, job }) => [name, job]));
    const namesSecret = (job) => 
    // Of a file without a step of the action any secret may be Notion's.
    secretsIn([content.env, job]).some((name) => name === ALL || users.length === 0 || secrets.has(name));
    return {
        events: eventsOf(content.on),
        steps: users.flatMap(({ job, own }) => own.map((step) => stepOfAction(step, { permissions: content.permissions, ...job }))),
        concurrency: [content, ...users.map(({ job }) => job)].flatMap(concurrencyOf),
        jobs: jobs.map(({ name, job, steps, own }) => ({
            name,
            calls: textOf(job.uses),
            hasSecret: own.length > 0 || namesSecret(job),
            conditions: conditionsOf(name, byName),
            steps,
        })),
    };
}
function parsed(text) {
    try {
        const document = (0,dist.parseDocument)(text);
        return document.errors.length > 0 ? undefined : document.toJS();
    }
    catch {
        return undefined; // aliases that lead nowhere, or to too much
    }
}
/** `on` is an event, a list of them, or a map with what each listens to. */
function eventsOf(on) {
    if (!(0,record/* isRecord */.u4)(on))
        return new Map((0,record/* listOf */.c3)(on).map((event) => [event, undefined]));
    return new Map(Object.entries(on).map(([event, config]) => [
        event,
        (0,record/* isRecord */.u4)(config) && config.types !== undefined ? (0,record/* listOf */.c3)(config.types) : undefined,
    ]));
}
function stepsOf(job, env) {
    const steps = Array.isArray(job.steps) ? job.steps.filter(record/* isRecord */.u4) : [];
    return steps.map((step) => {
        const [run, uses] = [textOf(step.run), textOf(step.uses)];
        return {
            name: textOf(step.name) || uses || (run.trim().split('\n')[0] ?? '').slice(0, 80),
            condition: textOf(step.if),
            uses,
            inputs: plainValues(step.with),
            run: plain(run),
            directory: textOf(step['working-directory']),
            variables: plainValues(env, job.env, step.env),
        };
    });
}
function isOfAction(uses, action) {
    if (action === '')
        return uses.startsWith('./');
    return uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}
function stepOfAction({ inputs, condition }, job) {
    const given = (name) => (inputs.get(name) ?? '').trim();
    return {
        mode: given('mode'),
        namesEntry: given('tag') !== '' || given('pull-request') !== '',
        isGuarded: condition !== '' || textOf(job.if) !== '',
        comments: given('comment').toLowerCase() === 'true',
        content: given('content').toLowerCase() !== 'false',
        hasOwnToken: given('github-token') !== '',
        permissions: job.permissions,
    };
}
function concurrencyOf({ concurrency }) {
    if (concurrency === undefined || concurrency === null)
        return [];
    if (!(0,record/* isRecord */.u4)(concurrency))
        return [{ queue: '', cancels: false }];
    const { queue = '', 'cancel-in-progress': cancel = false } = concurrency;
    return [{ queue: String(queue), cancels: cancel !== false }];
}
/** The names of the secrets that a step of the action gets as Notion's token. */
function secretsOfToken({ inputs, variables }) {
    const token = inputs.get('notion-token') ?? '';
    const named = [...token.matchAll(/\benv\.(\w+)/gi)].map(([, name = '']) => variables.get(name) ?? '');
    return secretsIn([token, ...named]);
}
/** Stands for all secrets. */
const ALL = '*';
/** The names of secrets in a part of the file, which are no matter of case. */
function secretsIn(part) {
    const text = JSON.stringify(part);
    const takesAll = /"secrets":"inherit"|\btoJSON\(\s*secrets\s*\)|\bsecrets\s*\[\s*[^\s'"\\]/i.test(text);
    const found = text.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi);
    const names = [...found].map(([, dotted, bracketed]) => String(dotted ?? bracketed).toUpperCase());
    return [...(takesAll ? [ALL] : []), ...names.filter((name) => name !== 'GITHUB_TOKEN')];
}
function conditionsOf(name, jobs, seen = []) {
    const job = jobs.get(name);
    if (job === undefined || seen.includes(name))
        return [];
    const needs = (Array.isArray(job.needs) ? job.needs : [job.needs]).map(textOf);
    return [
        textOf(job.if),
        ...(job.environment === undefined ? [] : ['environment']),
        ...needs.flatMap((needed) => conditionsOf(needed, jobs, [...seen, name])),
    ].filter((condition) => condition !== '');
}
function plainValues(...levels) {
    const entries = levels.flatMap((level) => ((0,record/* isRecord */.u4)(level) ? Object.entries(level) : []));
    return new Map(entries.map(([name, value]) => [name, plain(textOf(value))]));
}
function textOf(value) {
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/modes/check/workflow/workflow-findings.js







/** Whether the workflow starts when something changes that a row shows, and is left to end. */
function workflowFindings(file, run) {
    if ('unread' in file)
        return unreadFindings(unknown('Workflow', file.unread, file.remedy), run);
    const workflow = parseWorkflow(file.text, run.action);
    if (workflow === undefined)
        return unreadFindings(unknown('Workflow', `${file.path} is not a workflow that can be read.`), run);
    const { steps } = workflow;
    const ignored = ignoredFindings(workflow, file.path);
    const ofJobs = [
        concurrencyFinding(workflow),
        ...referenceFindings(workflow, run.visibility),
        ...commentFindings(workflow),
    ];
    const safety = [...blockedFindings(workflow, run.visibility), ...pullRequestCodeFindings(workflow)];
    // Such as a step after the one that makes the release: what starts the workflow is its own affair.
    if (steps.length > 0 && steps.every(({ namesEntry }) => namesEntry))
        return [...ignored, ...safety, ...ofJobs];
    return [
        ...ignored,
        ...eventFindings(workflow),
        ...forkFindings(workflow),
        ...safety,
        ...allEntriesFindings(workflow),
        ...ofJobs,
    ];
}
/** What the event that started the run, and the repository, show of a workflow whose file does not. */
function unreadFindings(why, { event, namesEntry, visibility }) {
    const isUnderstood = event === '' || namesEntry || UNDERSTOOD.includes(event);
    return [
        why,
        ...(isUnderstood ? [] : [notUnderstood(event, false)]),
        ...forkFindingsOfRun(event),
        ...blockedFindings({ events: new Map([[event, undefined]]) }, visibility),
    ];
}
/** Events that tell of an entry, mean all of them, or stand for whatever event started the calling workflow. */
const UNDERSTOOD = [
    'release',
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'schedule',
    'workflow_dispatch',
    'workflow_call',
];
/** Whether the workflow starts on events that the action can make nothing of: a sync fails there. */
function ignoredFindings({ events, steps }, path) {
    const subject = 'Workflow';
    const ignored = [...events.keys()].filter((event) => !UNDERSTOOD.includes(event));
    if (steps.length === 0) {
        const why = `${path} has no step of this action, so it runs within another action or workflow, whose inputs are not known.`;
        return [unknown(subject, why)];
    }
    const deaf = syncing(steps).filter(({ mode, namesEntry }) => mode !== 'backfill' && !namesEntry);
    if (ignored.length === 0 || deaf.length === 0)
        return [ok(subject, `Read from ${path}; the action understands all of its events.`)];
    const fails = deaf.some(({ mode, isGuarded }) => !isGuarded && mode !== 'check');
    return ignored.map((event) => notUnderstood(event, fails));
}
/** The steps that the findings are about: those that sync; where there are none, this one, which may sync one day. */
function syncing(steps) {
    const others = steps.filter(({ mode }) => mode !== 'check' && mode !== 'setup');
    return others.length > 0 ? others : steps;
}
function notUnderstood(event, fails) {
    const subject = `Event ${(0,quoted/* coded */.y)(event)}`;
    const what = `The workflow starts on ${(0,quoted/* coded */.y)(event)}, which tells of no release or pull request`;
    if (fails) {
        const remedy = `Take ${(0,quoted/* coded */.y)(event)} out of \`on\`, or give the step ${(0,quoted/* coded */.y)(`if: github.event_name != '${event}'`)}. Where such a run makes a release, name it by the input \`tag\`.`;
        return failure(subject, new problems_problem/* Problem */.AF('event-unsupported', `${what}, so every sync on it fails.`, { remedy }));
    }
    return remark(subject, `${what}: a sync on it fails.`, `Take ${(0,quoted/* coded */.y)(event)} out of \`on\`, or see that an \`if\` keeps the step away from it.`);
}
const CONCURRENCY = 'Concurrency';
const QUEUE_ALL = 'Write `queue: max` in `concurrency`, and no `cancel-in-progress`.';
/**
 * Whether GitHub cancels runs: a group keeps one waiting run unless its queue is `max`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
function concurrencyFinding({ concurrency }) {
    if (concurrency.length === 0)
        return ok(CONCURRENCY, 'Not limited: runs may overlap, and the action copes with that.');
    if (concurrency.some(({ cancels }) => cancels)) {
        const found = '`cancel-in-progress` cancels a run that is writing; the next one has to mend what it left.';
        return remark(CONCURRENCY, found, QUEUE_ALL);
    }
    if (concurrency.some(({ queue }) => queue !== 'max')) {
        const found = 'Without `queue: max` GitHub keeps one waiting run and cancels the others, which shows as cancelled checks, and events get lost.';
        return remark(CONCURRENCY, found, QUEUE_ALL);
    }
    return ok(CONCURRENCY, 'Runs wait their turn; none is cancelled.');
}
/**
 * Whether GitHub may leave references in texts without their links: it links what the token may see, and in a private
 * repository a token sees issues with a permission only. Nothing where the file gives no permissions.
 */
function referenceFindings({ steps }, visibility) {
    const lacks = ({ content, hasOwnToken, permissions }) => content && !hasOwnToken && permissions !== undefined && !maySeeIssues(permissions);
    if (visibility !== 'private' || !steps.some(lacks))
        return [];
    return [
        remark('References in texts', 'The job’s permissions lack `issues: read`. In a private repository GitHub may then leave references to issues, such as `#12`, without a link.', 'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`.'),
    ];
}
function maySeeIssues(permissions) {
    return permit(permissions, 'issues', 'read') || permit(permissions, 'issues', 'write');
}
function permit(permissions, scope, level) {
    return (0,record/* isRecord */.u4)(permissions) ? permissions[scope] === level : permissions === `${level}-all`;
}
const COMMENTS = 'Comments';
const MAY_COMMENT = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`.';
/** Whether steps with `comment: true` may write comments; nothing where there are none. */
function commentFindings({ steps }) {
    const commenting = steps.filter(({ comments }) => comments);
    if (commenting.length === 0)
        return [];
    const own = commenting.filter(({ hasOwnToken }) => !hasOwnToken);
    if (own.some(({ permissions }) => permissions !== undefined && !mayComment(permissions)))
        return [
            remark(COMMENTS, 'The job’s permissions lack `pull-requests: write`, so GitHub refuses the comment. Rows are written nevertheless.', MAY_COMMENT),
        ];
    if (own.some(({ permissions }) => permissions === undefined))
        return [
            unknown(COMMENTS, 'the workflow gives no `permissions`, so the repository’s settings hold.', MAY_COMMENT),
        ];
    if (own.length < commenting.length)
        return [unknown(COMMENTS, 'what the token in `github-token` may write shows when it does.')];
    return [ok(COMMENTS, 'The job’s permissions allow the comment on pull requests.')];
}
/** One of two is enough: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
function mayComment(permissions) {
    return permit(permissions, 'pull-requests', 'write') || permit(permissions, 'issues', 'write');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modes/check/github/access.js



const QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      viewerPermission
      pullRequests(first: 1) { totalCount }
    }
  }
`;
/** Asks GitHub for a little of all that a sync reads: three requests at a time. */
async function readAccess(github) {
    const [repository, releases, pullRequests] = await Promise.all([
        readRepository(github).catch(unreadable/* unreadable */.O$),
        readReleases(github).catch(unreadable/* unreadable */.O$),
        readPullRequests(github).catch(unreadable/* unreadable */.O$),
    ]);
    return { repository, releases, pullRequests };
}
async function readRepository(github) {
    const { data } = await github.send((octokit) => octokit.rest.repos.get(github.about));
    const visibility = data.private ? 'private' : 'public';
    return { fork: data.fork, visibility, push: data.permissions?.push };
}
async function readReleases(github) {
    const about = { ...github.about, per_page: 1 };
    const { data } = await github.send((octokit) => octokit.rest.repos.listReleases(about));
    return { showsDraft: data.some(({ draft }) => draft) };
}
async function readPullRequests(github) {
    const { owner, name } = github.repository;
    const { data, errors } = await github.ask(QUERY, { owner, name });
    if (!data.repository?.pullRequests)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return { permission: data.repository.viewerPermission ?? undefined };
}
/** `octo/repo/.github/workflows/x.yml@refs/heads/main` */
const REFERENCE = /^(?<owner>[^/]+)\/(?<repo>[^/]+)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)@(?<ref>.+)$/;
/** Reads the file in the checkout, where there is one, else asks GitHub for it. */
async function readWorkflowFile(github, env) {
    const { owner, repo, path, ref } = REFERENCE.exec(env.GITHUB_WORKFLOW_REF ?? '')?.groups ?? {};
    if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
        return { unread: 'the runner does not name the workflow’s file (GITHUB_WORKFLOW_REF).' };
    }
    const isHere = `${owner}/${repo}`.toLowerCase() === github.repository.fullName.toLowerCase();
    const local = isHere && env.GITHUB_WORKSPACE && (0,external_node_path_.join)(env.GITHUB_WORKSPACE, path);
    const here = local && (await (0,promises_.readFile)(local, 'utf8').catch(() => ''));
    if (here)
        return { path, text: here };
    try {
        const about = { owner, repo, path, ref: env.GITHUB_WORKFLOW_SHA || ref };
        const { data } = await github.send((octokit) => octokit.rest.repos.getContent(about));
        if (!('content' in data) || data.content === '')
            return { unread: `GitHub shows no text of ${path}.` };
        return { path, text: Buffer.from(data.content, 'base64').toString('utf8') };
    }
    catch (error) {
        const { reason, message } = (0,unreadable/* unreadable */.O$)(error);
        const unread = `GitHub does not show ${path} (${message}).`;
        if (reason === 'rate-limited' || reason === 'unavailable')
            return { unread };
        return {
            unread,
            remedy: 'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`, or check the repository out before this step.',
        };
    }
}

// EXTERNAL MODULE: ./build/github/event/secretless.js
var secretless = __webpack_require__(3836);
// EXTERNAL MODULE: ./build/github/without-github.js
var without_github = __webpack_require__(9888);
;// CONCATENATED MODULE: ./build/modes/check/github/access-findings.js




const SUBJECTS = { release: 'Releases', 'pull-request': 'Pull requests' };
/** What a sync does where GitHub does not show an entry that the event tells of. */
const CONSEQUENCES = {
    release: 'Events of releases still write their rows, from what the event tells. Runs for all entries, and runs with `tag`, fail.',
    'pull-request': 'Events of pull requests still write their rows, from what the event tells, without reviewers. Runs for all entries, and runs with `pull-request`, fail.',
};
const NO_TOKEN = 'Events still write their rows, from what they tell, which may be old.';
/**
 * What the token may read.
 * @param needed what a sync in place of this run would have from GitHub alone, so that it fails where that can't be read
 */
function accessFindings({ repository, releases, pullRequests }, own, needed) {
    const refused = [repository, releases, pullRequests].find(isTokenRefused);
    if (refused) {
        const problem = (0,without_github/* listingProblem */.eD)(needed[0] ?? 'release', own, refused);
        return [level('GitHub token', problem, needed.length > 0, NO_TOKEN)];
    }
    const kinds = [
        { kind: 'release', access: releases },
        { kind: 'pull-request', access: pullRequests },
    ];
    const findings = kinds.map(({ kind, access }) => {
        if (!(access instanceof unreadable/* Unreadable */.IO))
            return ok(SUBJECTS[kind], 'Readable: GitHub lists them.');
        const problem = (0,without_github/* listingProblem */.eD)(kind, own, access);
        return level(SUBJECTS[kind], problem, needed.includes(kind), CONSEQUENCES[kind]);
    });
    return [repositoryFinding(repository, own.fullName), ...findings];
}
/** Reading the repository itself is no part of a sync. */
function repositoryFinding(repository, name) {
    if (!(repository instanceof unreadable/* Unreadable */.IO))
        return ok('GitHub token', `Accepted; it sees ${name}.`);
    if (repository.reason === 'unavailable' || repository.reason === 'rate-limited')
        return unknown('GitHub token', `GitHub did not answer for the repository (${repository.message}).`);
    const found = `GitHub does not show the repository ${name} to this token (${repository.message}).`;
    return remark('GitHub token', found, 'Pass a token of this repository as `github-token`, or take the input out of the workflow, so that its default applies.');
}
function level(subject, problem, fails, consequence) {
    if (fails)
        return failure(subject, problem);
    return remark(subject, `${problem.message} ${consequence}`, problem.remedy);
}
function isTokenRefused(access) {
    return access instanceof unreadable/* Unreadable */.IO && (access.reason === 'no-token' || access.reason === 'token-invalid');
}
const DRAFTS = 'Drafts of releases';
const LATER = 'A draft that is not visible gets its row when it is published.';
const MAY_WRITE = 'Where drafts are wanted before, give the job `permissions: { contents: write, issues: read, pull-requests: read }`.';
/** What GraphQL calls the permissions that `contents: write` goes with. */
const WRITERS = ['WRITE', 'MAINTAIN', 'ADMIN'];
/** Tokens of a person, which may do all that the person may. */
const PERSONAL = /^(?:ghp|gho)_/;
/**
 * Whether the token sees drafts of releases, as far as it can be known: GitHub shows them only with push access, and
 * tells of that for people. What it tells of a fine-grained token is the person's right, not the token's.
 */
function draftFindings(access, token, wanted) {
    const { repository, releases, pullRequests } = access;
    if (!wanted)
        return [ok(DRAFTS, 'Left out, as `drafts` is false.')];
    if (releases instanceof unreadable/* Unreadable */.IO)
        return [];
    if (releases.showsDraft)
        return [ok(DRAFTS, 'Visible: GitHub lists one.')];
    const isFineGrained = token.startsWith('github_pat_');
    if (mayPush(repository, pullRequests) && !isFineGrained)
        return [ok(DRAFTS, 'Visible: the token may push.')];
    if (PERSONAL.test(token))
        return [remark(DRAFTS, `Not visible: the token’s owner may not push. ${LATER}`, MAY_WRITE)];
    return [
        unknown(DRAFTS, `they are visible with \`contents: write\` only, and GitHub tells nothing certain of it for this token. ${LATER}`, MAY_WRITE),
    ];
}
function mayPush(repository, pullRequests) {
    const byRest = !(repository instanceof unreadable/* Unreadable */.IO) && repository.push === true;
    const permission = pullRequests instanceof unreadable/* Unreadable */.IO ? undefined : pullRequests.permission;
    return byRest || (permission !== undefined && WRITERS.includes(permission));
}
/**
 * Where GitHub passes fewer secrets than elsewhere, as far as the run itself shows.
 * @param event its name
 * @param actor who started the run
 */
function secretFindings({ repository }, event, actor) {
    const isFork = !(repository instanceof unreadable/* Unreadable */.IO) && repository.fork;
    const isDependabot = (0,secretless/* getsDependabotSecrets */.b)(event, actor);
    const ofDependabot = isDependabot ? DEPENDABOT : NOT_DEPENDABOT;
    return [...(isFork ? [FORK] : []), event === 'workflow_run' ? AFTER_DEPENDABOT : ofDependabot];
}
const FORK = remark('Fork', 'This repository is a fork. It needs a secret of its own with the Notion token, and GitHub switches the nightly run of a fork off at first. Releases and pull requests of the repository that it was made from are not synced by it.', 'Enable the workflow under Actions; where the fork is not meant to be synced, disable it there.');
const DEPENDABOT = remark('Dependabot', 'Dependabot started this run, and it has a Notion token: the Dependabot secrets hold one. Variables may not be passed to its runs.', 'Write the link of the page or the database into the workflow itself, where `database` comes from a variable.');
const AFTER_DEPENDABOT = ok('Dependabot', '`workflow_run` has the secrets of Actions, so its pull requests come to Notion when CI has run on them.');
const NOT_DEPENDABOT = ok('Dependabot', 'Did not start this run. The runs that it starts get Dependabot secrets only: to have its pull requests in Notion, store the token under Settings → Secrets and variables → Dependabot too, and write the link of the page or the database into the workflow: they may get no variables.');

;// CONCATENATED MODULE: ./build/modes/check/github/check-github.js












/** What a sync would meet on GitHub: what the token may read, what the inputs name, and how the workflow runs. */
async function checkGitHub(settings, event, env) {
    const github = new api_github.GitHub(settings.github);
    const [access, workflow, inputs] = await Promise.all([
        readAccess(github),
        readWorkflowFile(github, env),
        namedFindings(settings, event, github),
    ]);
    return [
        ...accessFindings(access, github.repository, neededFromGitHub(event, settings)),
        ...inputs,
        ...draftFindings(access, settings.github.token, !settings.ignore.drafts),
        ...secretFindings(access, event.name, env.GITHUB_ACTOR),
        ...workflowFindings(workflow, {
            action: env.GITHUB_ACTION_REPOSITORY ?? '',
            event: event.name,
            namesEntry: settings.tags !== undefined || settings.pullRequest !== undefined,
            visibility: policyVisibility(access, event, github.serverUrl),
        }),
    ];
}
/** The repository's visibility where GitHub's policies for public ones hold, as far as it is known: on github.com. */
function policyVisibility({ repository }, event, serverUrl) {
    if (new URL(serverUrl).hostname !== 'github.com')
        return undefined;
    return repository instanceof unreadable/* Unreadable */.IO ? (0,event_event/* visibilityOf */.g)(event) : repository.visibility;
}
/** What a sync in place of this run has from GitHub alone: an event's own entry could be written from its payload. */
function neededFromGitHub(event, settings) {
    const { tags, pullRequest } = (0,subject/* namedBeside */.SE)(event, settings);
    if (tags !== undefined)
        return ['release'];
    if (pullRequest !== undefined || (0,subject/* tellsOfRun */.$8)(event, settings))
        return ['pull-request'];
    return (0,subject/* meansAll */.Q7)(event, settings) ? settings.selection.kinds : [];
}
/** Whether GitHub shows what the inputs name: two or three requests for each. */
async function namedFindings(settings, event, github) {
    const { tags = [], pullRequest: number } = (0,subject/* namedBeside */.SE)(event, settings);
    const { since } = settings.selection;
    const visibility = 'public'; // nothing is done with the text
    const findings = await Promise.all([
        ...tags.map((tag) => entryFindings({ kind: 'release', tag, visibility }, github)),
        number === undefined ? [] : entryFindings({ kind: 'pull-request', number, visibility }, github),
        since === undefined || 'time' in since ? [] : sinceFinding(since, (0,subject/* meansAll */.Q7)(event, settings), github),
    ]);
    return findings.flat();
}
async function entryFindings(subject, github) {
    const name = subject.kind === 'release' ? 'Input `tag`' : 'Input `pull-request`';
    const reading = await attempt((0,read_entry.readEntry)(github, subject));
    if (!(reading instanceof Error))
        return [ok(name, 'entry' in reading ? `Found: ${(0,quoted/* quoted */.T)(reading.entry.title)}.` : reading.gone)];
    // Whether the token may read at all is told of by itself.
    return reading.id === 'github-not-found' ? [failure(name, reading)] : [];
}
/** @param fails whether a sync in place of this run would be for all entries, so that `since` counts */
async function sinceFinding(since, fails, github) {
    const name = 'Input `since`';
    const from = await attempt((0,listing/* readSince */.$Z)(github, since));
    if (!(from instanceof Error))
        return ok(name, `The tag ${(0,quoted/* quoted */.T)(since.tag)}, so from ${(0,shown_time/* shownTime */.h)(new Date(from?.time ?? 0).toISOString())} on.`);
    if (from.id === 'unexpected')
        return unknown(name, from.message);
    return fails
        ? failure(name, from)
        : remark(name, `${from.message} Runs for all entries fail.`, from.remedy);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/database/data-source.js
var data_source = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/notion/database/database.js
var database = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/notion/database/foreign.js
var foreign = __webpack_require__(9716);
// EXTERNAL MODULE: ./build/notion/database/no-changelog-yet.js
var no_changelog_yet = __webpack_require__(645);
// EXTERNAL MODULE: ./build/notion/database/plan-properties.js
var plan_properties = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/notion/database/schema.js
var database_schema = __webpack_require__(7389);
// EXTERNAL MODULE: ./build/modes/press-first.js
var press_first = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/notion/property/people.js
var property_people = __webpack_require__(661);
// EXTERNAL MODULE: ./build/settings/notion-id.js
var notion_id = __webpack_require__(681);
;// CONCATENATED MODULE: ./build/modes/check/notion/people.js






const SUBJECT = 'People map';
/**
 * Whether Notion knows the people of the map: one request per 100 users where it holds e-mail addresses, and one for
 * each ID.
 * @param hasProperty whether a field goes into a property of type people
 */
async function peopleFindings(notion, { people, properties }, hasProperty) {
    if (people.size === 0)
        return hasProperty ? [remark(SUBJECT, property_people/* NOBODY */.oQ)] : [];
    if (!hasProperty)
        return [remark(SUBJECT, (0,property_people/* noPeopleProperty */.cp)(properties))];
    const emails = [...people.values()].filter((user) => (0,notion_id/* notionId */.r$)(user) === undefined);
    const findings = await Promise.all([
        emailFindings(notion, emails),
        ...[...people].map(([login, user]) => idFindings(notion, login, (0,notion_id/* notionId */.r$)(user))),
    ]);
    const found = findings.flat();
    return found.length > 0 ? found : [ok(SUBJECT, 'Notion knows everybody in it.')];
}
async function emailFindings(notion, emails) {
    if (emails.length === 0)
        return [];
    const users = await attempt((0,property_people/* usersByEmail */.Kh)(notion));
    if (users instanceof Error) {
        return [isForbidden(users) ? failure(SUBJECT, users) : unknown(SUBJECT, users.message)];
    }
    const missing = emails.filter((email) => !users.has(email.toLowerCase()));
    if (missing.length === 0)
        return [];
    const { what, remedy } = (0,property_people/* missingEmails */.gW)(missing, users.size === 0);
    return [remark(SUBJECT, what, remedy)];
}
const UNKNOWN = ['notion-user-unknown', 'notion-id-mistyped'];
/** A sync needs no capability for IDs; only this look-up does. */
async function idFindings(notion, login, id) {
    if (id === undefined)
        return [];
    const refused = await attempt(notion.send('Read user information including email addresses', (client) => client.users.retrieve({ user_id: id })));
    if (!(refused instanceof Error))
        return [];
    const subject = `${SUBJECT}: ${(0,quoted/* quoted */.T)(login)}`;
    if (UNKNOWN.includes(refused.id) || (0,data_source/* isNotFound */.c4)(refused)) {
        const what = `\`people\` gives ${(0,quoted/* quoted */.T)(login)} the ID ${id}. ${refused.message}`;
        const details = { cause: refused, requestId: refused.requestId };
        return [failure(subject, new problems_problem/* Problem */.AF('notion-user-unknown', what, details))];
    }
    const why = isForbidden(refused)
        ? 'the integration may not read users. A sync does not need to, where `people` holds IDs.'
        : refused.message;
    return [unknown(subject, why)];
}

// EXTERNAL MODULE: ./build/entry/states.js
var states = __webpack_require__(1073);
// EXTERNAL MODULE: ./build/notion/database/judge-links.js
var judge_links = __webpack_require__(6423);
// EXTERNAL MODULE: ./build/notion/property/field-content.js
var field_content = __webpack_require__(6472);
// EXTERNAL MODULE: ./build/notion/property/type-name.js
var type_name = __webpack_require__(84);
// EXTERNAL MODULE: ./build/tasks/move-tasks.js
var move_tasks = __webpack_require__(211);
// EXTERNAL MODULE: ./build/tasks/tasks-database.js
var tasks_database = __webpack_require__(2245);
;// CONCATENATED MODULE: ./build/modes/check/notion/properties.js








/** What a field has in the database. */
function fieldFinding(judgement) {
    const { field, name } = judgement;
    const subject = `Field \`${field}\``;
    switch (judgement.is) {
        case 'found':
            return ok(subject, `${(0,quoted/* quoted */.T)(judgement.property.name)}, of type ${(0,type_name/* typeName */.g)(judgement.property.type)}.`);
        case 'new':
            return ok(subject, `Will be added as ${(0,quoted/* quoted */.T)(name)}, of type ${(0,type_name/* typeName */.g)(judgement.property.type)}.`);
        case 'missing':
            return remark(subject, `The database has no property ${(0,quoted/* quoted */.T)(name)}, so the field is left out, as \`create-properties\` is false.`, `Add the property in Notion, set \`create-properties: true\`, or leave the field out on purpose (\`${field}: false\` in \`properties\`).`);
        case 'unusable':
            return failure(subject, judgement.problem);
    }
}
/** What an entry of `extra-properties` has in the database. */
function extraFinding(judgement) {
    const subject = `Extra property ${(0,quoted/* quoted */.T)(judgement.name)}`;
    if (judgement.is === 'unusable')
        return failure(subject, judgement.problem);
    return ok(subject, `Found, of type ${(0,type_name/* typeName */.g)(judgement.property.type)}; takes ${JSON.stringify(judgement.value)}.`);
}
/** Whether the property of the field `status` has an option for each state; nothing where it has no options at all. */
function statusFindings(judgements, statuses) {
    const status = judgements.find(({ field }) => field === 'status');
    if (status?.is !== 'found' || status.property.options === undefined)
        return [];
    const { name: property, options, type } = status.property;
    const missing = states/* STATES */.xj.filter((state) => !options.some((option) => (0,field_content/* isSameOption */.aJ)(option.name, statuses[state])));
    if (missing.length === 0)
        return [ok('Status options', `${(0,quoted/* quoted */.T)(property)} has all of them.`)];
    const usual = missing.filter((state) => statuses[state] === states/* STATE_OPTIONS */.Jp[state].name);
    const named = missing.filter((state) => !usual.includes(state));
    const findings = named.map((state) => remark(`Status option \`${state}\``, `${(0,quoted/* quoted */.T)(property)} has no option ${(0,quoted/* quoted */.T)(statuses[state])}, which \`statuses\` names. It will be added when it is first needed. Its options: ${properties_listed(options.map((option) => option.name)) || 'none'}.`, 'Correct the name in `statuses` if it is mistyped.'));
    if (usual.length === 0)
        return findings;
    const names = properties_listed([...new Set(usual.map((state) => statuses[state]))]);
    const where = type === 'status' ? ', each in the group of its state' : '';
    return [
        ...findings,
        ok('Status options', `${(0,quoted/* quoted */.T)(property)} has no ${names}: to be added when first needed${where}.`),
    ];
}
function properties_listed(names, separator = ', ') {
    return names.map(quoted/* quoted */.T).join(separator);
}
/** What there is for the links between releases and pull requests; nothing where none are wanted. */
function linkFindings({ fields, links }, schema) {
    const subject = 'Links of releases';
    const judgement = (0,judge_links/* judgeLinks */.X)(fields, schema);
    switch (judgement.is) {
        case 'off':
            return links.pullRequests === 'false' ? [] : [ok(subject, 'Left out, as the fields are.')];
        case 'found':
            return [ok(subject, `${(0,quoted/* quoted */.T)(judgement.release.name)} and ${(0,quoted/* quoted */.T)(judgement.pullRequests.name)}.`)];
        case 'new':
            return [
                ok(subject, `Will be added as ${(0,quoted/* quoted */.T)(judgement.release.name)} and ${(0,quoted/* quoted */.T)(judgement.pullRequests.name)}.`),
            ];
        case 'missing': {
            const found = `The database has no properties ${properties_listed(judgement.names, ' and ')}, so releases are not linked to their pull requests, as \`create-properties\` is false.`;
            return [
                remark(subject, found, 'Set `create-properties: true` for one run, or `link-pull-requests: false`.'),
            ];
        }
        case 'unfit':
            return [remark(subject, judgement.warning)];
    }
}
/** What there is for the links to tasks; nothing where there are none and the settings ask for none. */
async function taskFindings(notion, { tasks, fields }, changelog) {
    const isWanted = tasks.required || tasks.statuses.size > 0 || tasks.id !== undefined;
    // What is a remark elsewhere fails all pull requests where a task is demanded.
    const level = tasks.required ? 'failure' : 'warning';
    const misfit = (found, remedy) => ({ ...remark('Tasks', found, remedy), level });
    if (fields.properties.tasks === undefined)
        return isWanted ? [misfit('The field `tasks` is left out, so no tasks are linked.')] : [];
    const database = await (0,tasks_database/* tasksDatabase */.E)(notion, fields, tasks, changelog);
    if (database === undefined) {
        const found = 'The database has no relation to a tasks’ database, so no tasks are linked.';
        return isWanted ? [misfit(found, 'Set `tasks-database` to the link of the tasks’ database.')] : [];
    }
    if ('why' in database)
        return [misfit(database.why)];
    const { id } = database;
    const link = database.newRelation ? 'Will be linked by' : 'Linked by';
    const remarks = database.warnings.filter((warning) => warning !== tasks_database/* NO_IDS */.L);
    return [
        ok('Tasks', `${link} ${(0,quoted/* quoted */.T)(database.relation)}.`),
        ...(id || tasks.id
            ? []
            : [misfit(tasks_database/* NO_IDS */.L, 'Add a property of type ID in Notion and give it a prefix, or set `task-id`.')]),
        ...(id ? [ok('Task IDs', idsBy(id))] : []),
        ...taskStatusFindings(database.status, tasks.statuses),
        ...remarks.map((warning) => remark('Tasks', warning)),
    ];
}
function idsBy({ name, prefix }) {
    if (prefix === undefined)
        return `${(0,quoted/* quoted */.T)(name)}, by the pattern of \`task-id\`.`;
    return `Such as ${(0,quoted/* quoted */.T)(`${prefix}-123`)}, by ${(0,quoted/* quoted */.T)(name)}.`;
}
function taskStatusFindings(status, statuses) {
    const subject = 'Task statuses';
    if (statuses.size === 0 || status === undefined)
        return [];
    const options = [...new Set(statuses.values())];
    const misfits = options.flatMap((option) => (0,move_tasks/* missingOption */.OD)(status, option) ?? []);
    if (misfits.length > 0)
        return misfits.map(({ found, remedy }) => remark(subject, found, remedy));
    return [ok(subject, `${properties_listed(options)}, in ${(0,quoted/* quoted */.T)(status.name)}.`)];
}

;// CONCATENATED MODULE: ./build/modes/check/notion/check-notion.js














/** What a sync would meet in Notion. Writes nothing; what depends on something that failed is said to be unknown. */
async function checkNotion(notion, settings) {
    const integration = await attempt(notion.me());
    if (integration instanceof Error)
        return [
            failure(integration.id === 'notion-token-invalid' ? 'Notion token' : 'Notion', integration),
            unknown('Database', 'Notion could not be asked.'),
        ];
    const [target, writing] = await Promise.all([
        attempt(readDatabase(notion, settings)),
        writeFindings(notion),
    ]);
    return [
        tokenFinding(integration),
        planFinding(integration),
        readFinding(target),
        ...(settings.dryRun ? writing.map(withoutWriting) : writing),
        ...databaseFindings(target, settings),
        ...(await propertyFindings(notion, settings, target)),
    ];
}
async function readDatabase(notion, { notion: target, fields }) {
    const { found, dataSource } = await (0,data_source/* readTarget */._E)(notion, target, fields.properties.key);
    const refusing = await attempt((0,foreign.refuseForeign)(notion, dataSource, fields));
    if (refusing instanceof Error && refusing.id !== 'notion-foreign-database')
        throw refusing;
    return { dataSource, warning: found.warning, foreign: refusing instanceof Error ? refusing : undefined };
}
async function propertyFindings(notion, settings, target) {
    if (target instanceof no_changelog_yet/* NoChangelogYet */.Q)
        return [ok('Fields', 'They come with the database.')];
    if (target instanceof Error)
        return [unknown('Fields', 'the database’s properties could not be read.')];
    const schema = (0,database_schema/* schemaOf */.pP)(target.dataSource);
    const fields = (0,plan_properties/* judgeFields */.dy)(settings.fields, schema);
    const hasPeople = fields.some((field) => field.is === 'found' && field.property.type === 'people');
    return [
        ...fields.map(fieldFinding),
        ...statusFindings(fields, settings.fields.statuses),
        ...(0,plan_properties/* judgeExtra */.g4)(settings.fields, schema).map(extraFinding),
        ...(await peopleFindings(notion, settings.fields, hasPeople)),
        ...linkFindings(settings, schema),
        ...(await taskFindings(notion, settings, { schema, dataSourceId: target.dataSource.id })),
    ];
}
/** Who the integration is and where. */
function tokenFinding({ name = 'unnamed', workspace }) {
    const where = workspace === undefined ? '' : `, of the workspace ${(0,quoted/* quoted */.T)(workspace)}`;
    return ok('Notion token', `Valid: the integration ${(0,quoted/* quoted */.T)(name)}${where}.`);
}
/** What tells a free plan from a paid one: recorded traffic of the API shows it in the answer about the integration itself. */
const FREE_UPLOAD_LIMIT = 5 * 1024 * 1024;
/** Notion tells neither the plan nor how many blocks are used, but a limit that only free plans have. */
function planFinding({ uploadLimit }) {
    const subject = 'Plan of the workspace';
    if (uploadLimit === undefined) {
        return unknown(subject, 'Notion tells no limit of uploads, by which a free plan could be known. A free workspace with more than one member has 1,000 blocks for its lifetime.');
    }
    if (uploadLimit > FREE_UPLOAD_LIMIT) {
        return ok(subject, 'Paid, by the size of files that it takes: its blocks are not limited.');
    }
    return remark(subject, 'Free, by its limit of 5 MiB for a file. With more than one member it has 1,000 blocks for its lifetime, and deleting gives none back; how many are used can’t be known. Once they are, new rows and text fail.', 'With several members: a paid plan, the other members as guests, who do not count, or a personal access token of Notion in place of the integration’s secret.');
}
/** Where rows go. */
function databaseFindings(target, settings) {
    const subject = 'Database';
    if (target instanceof no_changelog_yet/* NoChangelogYet */.Q) {
        const run = (0,press_first/* otherWorkflow */.u)(settings) ?? 'Run the workflow by hand with `mode: sync`';
        const remedy = `${run}: that makes the database on the page, and fills it. ${settings.runPage}`;
        return [remark(subject, target.message, remedy)];
    }
    if (target instanceof Error)
        return [
            isForbidden(target) ? unknown(subject, 'the integration may not read.') : failure(subject, target),
        ];
    const { dataSource, warning, foreign } = target;
    if (foreign)
        return [failure(subject, foreign)];
    const title = (0,src/* isFullDataSource */.PV)(dataSource) ? (0,database/* titleOf */.Gg)(dataSource) : 'Untitled';
    return [
        ok(subject, `Shared; rows go into the data source ${(0,quoted/* quoted */.T)(title)} (${dataSource.id}).`),
        ...(warning === undefined ? [] : [remark(subject, warning)]),
    ];
}
/**
 * Whether the integration may insert and update content. Asked by writes that can't succeed, as nothing has the IDs
 * that they name, and that would change nothing: Notion answers 403 where the capability is missing, else 404.
 * https://developers.notion.com/reference/capabilities
 */
function writeFindings(notion) {
    const parent = { type: 'data_source_id', data_source_id: (0,external_node_crypto_.randomUUID)() };
    return Promise.all([
        ask(notion, 'Insert content', (client) => client.pages.create({ parent, properties: {} })),
        ask(notion, 'Update content', (client) => client.pages.update({ page_id: (0,external_node_crypto_.randomUUID)(), properties: {} })),
    ]);
}
/** A dry run writes nothing. */
function withoutWriting(finding) {
    const { level, subject, found, remedy } = finding;
    return level === 'failure' ? remark(subject, `${found} The dry run does without.`, remedy) : finding;
}
async function ask(notion, capability, write) {
    const refused = await attempt(notion.send(capability, write));
    if (refused instanceof problems_problem/* Problem */.AF)
        return findingOf(capability, refused, (0,data_source/* isNotFound */.c4)(refused));
    return unknown(subjectOf(capability), 'Notion took a write that it has to refuse.');
}
/** Whether the integration may read content, by how reading the database ended. */
function readFinding(outcome) {
    if (!(outcome instanceof Error))
        return ok(subjectOf('Read content'), ON);
    return findingOf('Read content', outcome, ANSWERED.includes(outcome.id));
}
/** What is known only after something was read. */
const ANSWERED = [
    'notion-not-shared',
    'notion-not-a-database',
    'notion-no-data-source',
    'notion-database-trashed',
    'notion-data-source-choice',
    'notion-no-changelog-yet',
    'notion-foreign-database',
];
/** As much as a refusal for another reason tells. */
const ON = 'On: Notion did not refuse for lack of it.';
function findingOf(capability, problem, wasAnswered) {
    const subject = subjectOf(capability);
    if (isForbidden(problem))
        return failure(subject, problem);
    if (wasAnswered)
        return ok(subject, ON);
    return unknown(subject, `Notion’s answer does not tell. ${problem.message}`);
}
function subjectOf(capability) {
    return `Capability “${capability}”`;
}

;// CONCATENATED MODULE: ./build/modes/check/check.js






/** Tells what a sync with these settings would meet in Notion and on GitHub, and writes nothing. */
async function check(settings, event, env, log) {
    const parts = await Promise.all([
        guarded('Notion', checkNotion((0,connection/* connect */.Ng)(settings.notion, (0,patience/* newPatience */.e)(log)), settings)),
        guarded('GitHub', checkGitHub(settings, event, env)),
    ]);
    const findings = parts.flat();
    return { mode: 'check', findings, warnings: [], problem: problemOf(findings) };
}
/** A mistake of the action in one part hides nothing of the others. */
async function guarded(subject, findings) {
    return findings.catch((error) => [failure(subject, (0,problems_problem/* asProblem */.gr)(error))]);
}
function problemOf(findings) {
    const failed = findings.filter(({ level }) => level === 'failure');
    if (failed.length === 0)
        return undefined;
    return new problems_problem/* Problem */.AF('check-failed', `What has to be mended, ${failed.length} of ${findings.length} findings:`);
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseForeign: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9370);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4947);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7389);






/** As many as one answer gives. */
const COUNTED = 100;
/**
 * Refuses a database that holds rows of something else: it has rows, no property of the key, and no mark of setup's. No
 * request where the key's property is there, else one, and one more where there are rows. Where the property may not be
 * added, planning the properties fails.
 * @param source wholly read
 * @throws Problem `notion-foreign-database`, with its title and the number of rows
 */
async function refuseForeign(notion, source, { properties: { key }, create }) {
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDataSource */ .PV)(source) || !create || (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaOf */ .pP)(source).properties.has(key))
        return;
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwn */ .NP)(source.description))
        return;
    const rows = await countedRows(notion, source.id);
    if (rows === undefined)
        return;
    const { parent } = source;
    const database = parent.type === 'database_id' ? await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .readDatabase */ .SY)(notion, parent.database_id) : undefined;
    if (database && (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwn */ .NP)(database.description))
        return;
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-foreign-database', `The database ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(database ?? source))} (${database?.url ?? source.url}) holds ${rows}, and lacks the property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(key)}, by which the rows of a changelog are known.`);
}
/** How many rows there are, in words; nothing where there are none. */
async function countedRows(notion, dataSourceId) {
    const { results, has_more } = await notion.send('Read content', (client) => client.dataSources.query({ data_source_id: dataSourceId, page_size: COUNTED }));
    if (has_more)
        return `more than ${COUNTED} rows`;
    if (results.length === 0)
        return undefined;
    return results.length === 1 ? 'one row' : `${results.length} rows`;
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Ou: () => (/* binding */ markedSentence),
/* harmony export */   mQ: () => (/* binding */ rememberViews),
/* harmony export */   o: () => (/* binding */ NO_VIEW),
/* harmony export */   rP: () => (/* binding */ markedViews),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7849);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4947);




/**
 * Setup knows a database for its own by a sentence in the description that says so, or by the link in it: one of them is
 * enough, so that people may change the words, and so that nothing depends on Notion keeping links there. Where they delete
 * both, the database is known no more.
 */
const SENTENCE = /kept current by notion changelog/i;
/**
 * The fragment of that link remembers which views setup has made. Such a view is the people's from then on: they may rename
 * or delete it, and it does not come back. One that is not yet there is made by the next run, so that it completes what a
 * run has left that died, or was refused something.
 */
const FRAGMENT = /#notion-changelog-database((?:-[a-z]+)*)$/;
/** Stands there in place of views where the properties allow none, so that not every run tries to make them. */
const NO_VIEW = 'none';
/** Whether the description is of a database that setup has made, or has added views to. */
function isOwn(description) {
    const text = description.map(({ plain_text }) => plain_text).join('');
    return SENTENCE.test(text) || markedViews(description) !== undefined;
}
/** The views that setup has made; nothing where no link remembers any. */
function markedViews(description) {
    const marks = marksIn(description);
    return marks && new Set([...marks].filter((mark) => mark !== NO_VIEW));
}
/** Whether setup has made the database, and no run has come as far as to remember what became of the views. */
function isUnfinished(description) {
    return marksIn(description)?.size === 0;
}
/** What the link remembers; nothing where there is none. */
function marksIn(description) {
    const marks = description.flatMap(({ href }) => FRAGMENT.exec(href ?? '')?.[1] ?? []);
    return marks.length === 0 ? undefined : new Set(marks.flatMap((views) => views.split('-').slice(1)));
}
/** What a description ends with, or begins with where it is empty. Its link leads to the project: many repositories share a database. */
function markedSentence(description, views) {
    const before = description.length === 0 ? 'Releases and pull requests, kept current by ' : ' Kept current by ';
    const link = { url: `${_project_js__WEBPACK_IMPORTED_MODULE_3__/* .HOME */ .yZ}${fragmentOf(views)}` };
    return [
        { text: { content: before } },
        { text: { content: 'Notion Changelog', link } },
        { text: { content: '.' } },
    ];
}
/** The description with the views in its link; what else it holds is as it was answered, and may be sent so. */
function remarked(description, views) {
    const fragment = fragmentOf(views);
    return description.map((item) => {
        const { plain_text: content, annotations, href } = item;
        if (!href || !FRAGMENT.test(href))
            return item;
        return { text: { content, link: { url: href.replace(FRAGMENT, fragment) } }, annotations };
    });
}
function fragmentOf(views) {
    return ['#notion-changelog-database', ...views].join('-');
}
/**
 * Remembers in the database's description which views setup has made, by one request where they have changed. A database
 * of the team's own gets the sentence with the first view that is made in it; where people have kept the sentence and taken
 * the link out of it, it stays so.
 */
async function rememberViews(notion, { id, description }, { keys, added }, warn) {
    const before = marksIn(description);
    const isRemembered = before && [...keys].every((key) => before.has(key));
    if (before ? isRemembered : added.length === 0 || isOwn(description))
        return;
    const withMark = (latest) => {
        const marks = marksIn(latest);
        if (marks)
            return remarked(latest, new Set([...marks, ...keys]));
        return isOwn(latest) ? latest : [...latest, ...markedSentence(latest, keys)];
    };
    const read = async () => (await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .readDatabase */ .SY)(notion, id)).description;
    // Sent by hand: the SDK's types take fewer kinds of mentions than Notion answers, which takes back what it answered.
    const request = (client, latest) => client.request({
        path: `databases/${id}`,
        method: 'patch',
        body: { description: withMark(latest) },
    });
    try {
        await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .sendFresh */ .Tn)(notion, 'Update content', description, read, request, _api_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .SINCE_THE_START */ .e1);
    }
    catch (error) {
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
            throw error;
        warn(`Notion refused to change the database’s description, where setup remembers which views it has made; deleted ones come back when it runs again. ${error.message}`);
    }
}


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ planLinks),
/* harmony export */   HY: () => (/* binding */ addPage),
/* harmony export */   Ig: () => (/* binding */ wantedPages),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   eR: () => (/* binding */ relationIn),
/* harmony export */   l_: () => (/* binding */ wantedPage),
/* harmony export */   o5: () => (/* binding */ propertyItems),
/* harmony export */   y_: () => (/* binding */ lackingPages)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5971);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1795);





/** The value of a row's relation; empty where the row has none of that name. */
function relationOf(row, name) {
    const content = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_3__/* .heldBy */ .Vr)(row, name);
    return content?.type === 'relation' ? content : { ids: [], more: false };
}
/**
 * The relation of that name, as a row of its data source shows it.
 * @throws Problem where the row has none
 */
function relationIn({ properties, url }, name) {
    const property = properties[name];
    if (property?.type === 'relation')
        return { id: property.id, name };
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('row-unsettled', `The row ${url} has no relation ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} any more.`);
}
/**
 * Lets a row lead to one more page: one request, or none where it does already. What it leads to is read before, where
 * that is not known: a request replaces the list, and others write it too.
 * @param known what it leads to, read a moment ago, when `Notion.waits` was `since`
 */
async function addPage(notion, rowId, property, pageId, known) {
    const read = async () => {
        const ids = [];
        for await (const item of propertyItems(notion, rowId, property.id))
            if (item.type === 'relation')
                ids.push(item.relation.id);
        return ids;
    };
    const isWhole = known !== undefined && !known.value.more;
    const held = isWhole ? known.value.ids : await read();
    if (held.includes(pageId))
        return;
    const request = (client, now) => {
        const ids = [...new Set([...now, pageId])];
        const properties = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyRequests */ .eP)(new Map([[property.name, relation(ids)]]));
        return client.pages.update({ page_id: rowId, properties });
    };
    await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFresh */ .Tn)(notion, 'Update content', held, read, request, isWhole ? known.since : notion.waits);
}
/** All that a property of a page holds by now, item by item, for the types that may hold many: one request per 100. */
function propertyItems(notion, page_id, property_id) {
    return (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read content', async (client, part) => {
        const answer = await client.pages.properties.retrieve({ page_id, property_id, ...part });
        if (answer.object === 'list')
            return answer;
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('unexpected', 'Notion answered for a list of a row without its items.');
    });
}
/** Notion takes so many pages in one value: https://developers.notion.com/reference/request-limits */
const PAGES_AT_ONCE = 100;
/** @param otherSide the name of the relation by which the row leads to such as it is wanted by */
function wantedPage(row, key, otherSide) {
    return { id: row.id, key, leadsTo: relationOf(row, otherSide).ids };
}
/** The pages that a row is to lead to, by the names of its relations. */
function wantedPages({ pullRequests, tasks }, links) {
    const wanted = new Map();
    if (pullRequests && (links.is === 'found' || links.is === 'new'))
        wanted.set(links.pullRequests.name, pullRequests.pages);
    if (tasks)
        wanted.set(tasks.property, tasks.pages);
    return wanted;
}
/** Adds the wanted pages to those that a row leads to: whatever people have linked stays. */
function planLinks(row, name, wanted) {
    const held = relationOf(row, name).ids;
    const lacking = lackingPages(row, name, wanted);
    if (lacking.length === 0)
        return { elsewhere: [] };
    if (held.length + lacking.length <= PAGES_AT_ONCE)
        return { content: relation([...held, ...lacking]), elsewhere: [] };
    if (held.length > 0)
        return { elsewhere: lacking };
    return { content: relation(lacking.slice(0, PAGES_AT_ONCE)), elsewhere: lacking.slice(PAGES_AT_ONCE) };
}
/** Those that a row does not lead to, as far as it shows that, or they do. */
function lackingPages(row, name, wanted) {
    const { ids, more } = relationOf(row, name);
    const isLinked = ({ id, leadsTo = [] }) => ids.includes(id) || (more && row !== undefined && leadsTo.includes(row.id));
    return wanted.filter((page) => !isLinked(page)).map(({ id }) => id);
}
function relation(ids) {
    return { type: 'relation', ids, more: false };
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ManyRows),
/* harmony export */   V: () => (/* binding */ LOOKED_UP_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7356);


/** Entries of one look-up: as many as a listing gives rows, and as the arrays in a request may have items. */
const LOOKED_UP_AT_ONCE = 100;
/** Finds the rows of many entries by one query, by whatever names their repository, tags and properties have had. */
class ManyRows {
    notion;
    size = LOOKED_UP_AT_ONCE;
    constructor(notion) {
        this.notion = notion;
    }
    /** Looks up as many at once as at first: what was refused may have had another reason. */
    restart() {
        this.size = LOOKED_UP_AT_ONCE;
    }
    /**
     * The rows of entries: one query per 100, unless rows are doubled.
     *
     * How many conditions Notion takes in a filter is documented nowhere. Where it refuses a query, or takes too long for
     * it, the entries are looked up in two halves, and so are all after them.
     * @param query among which rows: those that are not archived, unless given
     */
    async find(source, identities, query = _find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .queryAll */ .YG) {
        const rows = [];
        for (let start = 0; start < identities.length;) {
            const size = this.size;
            const part = identities.slice(start, start + size);
            try {
                const filter = filterOf(source, part);
                if (filter)
                    rows.push(...(await query(this.notion, source, filter)));
                start += size;
            }
            catch (error) {
                if (part.length < 2 || !isTooMuch(error))
                    throw error;
                this.size = Math.ceil(part.length / 2);
            }
        }
        return (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(rows, source);
    }
    /**
     * The same among all rows: one query more, for those that have none that is not archived.
     * @param isAsked of which of those it is asked
     */
    async findAnywhere(source, identities, isAsked) {
        const found = await this.find(source, identities);
        const lacking = identities.filter((one) => isAsked(one) && (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)(found.of(one)) === undefined);
        const { all } = await this.find(source, lacking, _find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .queryArchived */ .bz);
        return all.length === 0 ? found : (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...found.all, ...all], source);
    }
}
function filterOf(source, identities) {
    const key = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFilter */ .WF)(source);
    const url = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFilter */ .Ir)(source);
    const byKey = key ? identities.map((one) => key({ equals: one.key })) : [];
    const byUrl = url ? identities.filter((one) => one.url !== '').map((one) => url({ equals: one.url })) : [];
    const groups = [byKey, byUrl].filter((group) => group.length > 0).map((group) => ({ or: group }));
    return groups.length === 0 ? undefined : { or: groups };
}
function isTooMuch(error) {
    return error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && (error.id === 'notion-refused' || error.id === 'notion-down');
}


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tu: () => (/* binding */ docsPage),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony export REPOSITORY */
/** Where this project lives: the one place that names its owner. README and docs are generated with it. */
const REPOSITORY = 'notion-changelog/notion-changelog';
const HOME = `https://github.com/${REPOSITORY}`;
/** The address of a page in docs/, as the released version has it. */
function docsPage(page) {
    return `${HOME}/blob/v1/docs/${page}`;
}


/***/ })

};
