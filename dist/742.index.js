export const id = 742;
export const ids = [742,716];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack_module, exports) => {

// Stands in for undici in the bundle: a copy of what Node has in it, of 900 KB. What @actions/github and
// @actions/http-client take of it is a fetch, and an agent for proxies, which Node's own fetch does without: see src/index.ts.
exports.fetch = (address, { dispatcher, ...options } = {}) => fetch(address, options);
exports.ProxyAgent = class {};


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

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/changelog/run.js + 12 modules
var changelog_run = __webpack_require__(162);
// EXTERNAL MODULE: ./build/changelog/told.js
var changelog_told = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/notion/api/connection.js + 1 modules
var connection = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/wait.js
var wait = __webpack_require__(4479);
;// CONCATENATED MODULE: ./build/notion/api/pace.js

/** How much of what Notion let through is used from then on. */
const USED = 0.99;
/** The same the first time: others may have spent a part before. */
const USED_AT_FIRST = 1.5;
/** Seconds in which the rate doubles: by the fourth power of the time, so by 1 % in the first third of it. */
const DOUBLED = 130;
/** Of so many requests and fewer the rate is measured badly, and rises in half of that time or less. */
const FEW = 10;
const MINUTE = 60_000;
/** Requests a second. */
const LOWEST_RATE = 0.5;
/** Requests that may leave at once after a while without any. */
const BURST = 10;
/** How many requests may be without an answer: always, and at most. */
const UNANSWERED = 5;
const MOST_UNANSWERED = 50;
/** Of so many answers each lets one more be under way, as long as Notion has refused none. */
const PER_MORE = 8;
/** Seconds that an answer takes, as it is reckoned with at most: a Notion that is slow is not to be asked for more and more. */
const SLOWEST_ANSWER = 2;
/** How much the latest answer counts for the time that answers take. */
const SMOOTHING = 0.1;
/**
 * Spaces the many requests of one run. Notion lets an integration send so many in a fixed window of a minute, and limits
 * workspaces and endpoints by rules that it does not tell (https://developers.notion.com/reference/request-limits). So
 * requests leave freely until Notion refuses one, more and more at a time, and none before the time that it names. From
 * then on they leave evenly, so that runs of single entries beside it are let through too: as many a second as Notion let
 * through from one such time to the next. The rate rises slowly at first, and soon where Notion refuses nothing.
 */
class Pace {
    stop;
    clock;
    /** Requests a second when it was last measured; without end before. */
    rate = Number.POSITIVE_INFINITY;
    measuredAt = 0;
    /** How well it was measured, up to 1. */
    certainty = 1;
    /** When requests left in the latest minute, by `time`, and since when they count for the next measurement. */
    left = [];
    opened;
    /** How many of those Notion refused. */
    refusals = 0;
    /** The first refusal since then: when the request left, by `time`, and the milliseconds that Notion told to wait. */
    refusal;
    allowance = BURST;
    allowedAt = 0;
    heldUntil = 0;
    heldInAll = 0;
    unanswered = 0;
    answers = 0;
    onAnswer;
    /** Seconds, on average of late. */
    answerTime = 0.5;
    last = Promise.resolve();
    /** @param stop once aborted, nothing leaves any more */
    constructor(stop, clock = { now: () => performance.now(), wait: wait/* wait */.u }) {
        this.stop = stop;
        this.clock = clock;
    }
    /**
     * Sends a request when it is its turn.
     * @throws what `stop` was aborted with, if the request has not left by then
     */
    async send(request) {
        const next = () => this.allowed();
        this.last = this.last.then(next, next);
        await this.last;
        this.unanswered += 1;
        const sentAt = this.clock.now();
        try {
            const result = await request();
            this.answers += 1;
            const took = Math.min((this.clock.now() - sentAt) / 1000, SLOWEST_ANSWER);
            this.answerTime += (took - this.answerTime) * SMOOTHING;
            return result;
        }
        finally {
            this.unanswered -= 1;
            this.onAnswer?.();
        }
    }
    /**
     * Notion refused a request because there were too many.
     * @param leftAt when the request left, by `time`: one that left before the last measurement tells nothing
     * @param told milliseconds for which Notion lets nothing through
     * @param pause milliseconds for which nothing may leave
     */
    refused(leftAt, told, pause) {
        if (this.opened !== undefined && leftAt >= this.opened) {
            this.refusals += 1;
            this.refusal ??= { leftAt, told };
        }
        this.hold(pause);
    }
    /** Notion asks for a pause of so many milliseconds, be it for another reason: the time does not count for the rate. */
    hold(pause) {
        const now = this.clock.now();
        const until = Math.max(this.heldUntil, now + pause);
        this.heldInAll += until - Math.max(this.heldUntil, now);
        this.heldUntil = until;
        this.allowance = 1 - Math.random() / 2; // runs that were told the same time do not come back at once
        this.allowedAt = until;
    }
    /** Milliseconds for which nothing leaves. */
    get held() {
        return Math.max(0, this.heldUntil - this.clock.now());
    }
    /** A clock in milliseconds that stands still while nothing may leave. */
    get time() {
        return this.clock.now() - this.heldInAll;
    }
    /** How many requests may be without an answer at a time: twice as many as keep up the rate, where there is one. */
    get room() {
        const rate = this.risen(this.clock.now());
        const wanted = rate === Number.POSITIVE_INFINITY ? UNANSWERED + this.answers / PER_MORE : 2 * rate * this.answerTime;
        return Math.min(Math.max(UNANSWERED, Math.ceil(wanted)), MOST_UNANSWERED);
    }
    async allowed() {
        for (;;) {
            this.stop?.throwIfAborted();
            const milliseconds = this.untilAllowed();
            if (milliseconds > 0)
                await this.clock.wait(milliseconds, this.stop);
            else if (this.unanswered < this.room)
                break;
            else
                await new Promise((resolve) => {
                    this.onAnswer = resolve;
                });
        }
        const { time } = this;
        this.opened ??= time;
        this.left.push(time);
        while (time - (this.left[0] ?? time) > MINUTE)
            this.left.shift();
        this.allowance -= 1;
    }
    untilAllowed() {
        const now = this.clock.now();
        if (now < this.heldUntil)
            return this.heldUntil - now;
        if (this.refusal)
            this.measure(now, this.refusal);
        const rate = this.risen(now);
        const grown = rate === Number.POSITIVE_INFINITY ? BURST : ((now - this.allowedAt) / 1000) * rate;
        this.allowance = Math.min(BURST, this.allowance + grown);
        this.allowedAt = now;
        return this.allowance >= 1 ? 0 : Math.ceil(((1 - this.allowance) / rate) * 1000);
    }
    /** Notion's windows end when it says so: what left in the minute before is what such a window holds. */
    measure(now, { leftAt, told }) {
        const { opened = leftAt } = this;
        const since = Math.max(opened, leftAt - Math.max(MINUTE - told, told));
        const passed = this.left.filter((at) => at >= since).length - this.refusals;
        const seconds = Math.max(1, (leftAt - since + told) / 1000);
        const used = this.rate === Number.POSITIVE_INFINITY ? USED_AT_FIRST : USED;
        this.rate = Math.max((used * (passed + 1)) / seconds, LOWEST_RATE);
        this.certainty = (passed + 1) / (passed + FEW);
        this.measuredAt = now;
        this.refusal = undefined;
        this.refusals = 0;
        this.opened = this.time;
        this.left.length = 0;
    }
    risen(now) {
        const seconds = (now - this.measuredAt) / 1000;
        return this.rate * (1 + (seconds / (DOUBLED * this.certainty)) ** 4);
    }
}

// EXTERNAL MODULE: ./build/notion/api/patience.js
var patience = __webpack_require__(2020);
// EXTERNAL MODULE: ./build/notion/database/no-changelog-yet.js
var no_changelog_yet = __webpack_require__(645);
// EXTERNAL MODULE: ./build/problems/problem.js
var problems_problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/modes/press-first.js
var press_first = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/changelog/reconcile.js + 18 modules
var reconcile = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/chunks.js
var chunks = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
// EXTERNAL MODULE: ./build/github/listing.js
var listing = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/github/notes-config.js
var notes_config = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/github/pull-request/live-pull-request.js
var live_pull_request = __webpack_require__(4810);
// EXTERNAL MODULE: ./build/github/pull-request/read-pull-request.js
var read_pull_request = __webpack_require__(4696);
;// CONCATENATED MODULE: ./build/github/pull-request/list-pull-requests.js





/** Pull requests in a page at most: GitHub gives up a query after 10 seconds, and one more would cost one point more. */
const LARGEST_PAGE = 49;
/** Good pages after which a size that was cut is doubled again. */
const RECOVERY = 10;
/** How many attempts at one page may fail in a row. */
const ATTEMPTS = 8;
/**
 * All pull requests of the repository, the longest unchanged first: one that changes meanwhile comes once more at the
 * end, as it is then. Those from a time on come the other way round, as GitHub can't begin there.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
async function* listPullRequests(github, visibility, from) {
    const size = new listing/* PageSize */.pH(LARGEST_PAGE, RECOVERY);
    const direction = from ? 'DESC' : 'ASC';
    const pages = { github, direction, size, until: undefined, grouping: undefined };
    let cursor = null;
    do {
        const { data, errors, grouping } = await nextPage(pages, cursor);
        const nodes = (data.nodes ?? []).map((node, index) => ({ node, errors: errorsOf(errors, index) }));
        const shown = nodes.flatMap(({ node, errors }) => node ? [(0,live_pull_request/* livePullRequest */.d)(node, github, { visibility, errors, grouping })] : []);
        const wanted = shown.filter((entry) => from === undefined || isFrom(entry, from));
        cursor = wanted.length === shown.length && data.pageInfo.hasNextPage ? data.pageInfo.endCursor : null;
        if (from === undefined)
            pages.until = wanted.at(-1)?.updated ?? pages.until;
        yield {
            entries: wanted,
            hidden: nodes.flatMap(({ node, errors: [error] }) => node ? [] : [error?.message ?? 'no reason given']),
            total: from ? undefined : data.totalCount,
            complete: cursor === null,
        };
    } while (cursor !== null);
}
/** Large pull requests can keep GitHub from answering in time, so after a failure fewer are asked for. */
async function nextPage(pages, cursor) {
    const { github } = pages;
    for (let failures = 0;;) {
        try {
            const answer = await askPage(pages, cursor);
            pages.size.answered();
            return answer;
        }
        catch (error) {
            failures += 1;
            if (!(error instanceof unreadable/* Unreadable */.IO) || error.reason !== 'unavailable' || failures === ATTEMPTS)
                throw error;
            pages.size.failed();
            github.log(`GitHub did not show a page of pull requests (${error.message}); asking for ${pages.size.now} at a time.`);
            await github.pause(500 * failures);
        }
    }
}
/** Pull requests are listed by the time of their update, so all before the last one are done. */
function remedyOf({ until }) {
    return until === undefined
        ? undefined
        : `Run the job later with \`since: '${until}'\`: pull requests that were updated before are done. A personal token or the token of a GitHub App as \`github-token\` has five times as much.`;
}
async function askPage(pages, cursor) {
    const { github, size, direction } = pages;
    const { owner, name } = github.repository;
    const grouped = pages.grouping === undefined;
    const variables = { owner, name, size: size.now, cursor, direction, grouped };
    const { data, errors } = await (0,read_pull_request/* askPullRequests */.hL)(github, read_pull_request/* pullRequestsQuery */.Yp, variables, remedyOf(pages));
    const pullRequests = data.repository?.pullRequests;
    if (!data.repository || !pullRequests)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    if (size.now > 1 && isTooMuch(pullRequests, errors))
        throw new unreadable/* Unreadable */.IO('unavailable', (0,unreadable/* briefly */.m_)(errors[0]?.message ?? ''));
    pages.grouping ??= await (0,notes_config/* groupingOf */.N)(data.repository, errors);
    return { data: pullRequests, errors, grouping: pages.grouping };
}
/** GitHub answers a query that is too large for it with nothing but nulls, at times: github.com/spiceai/spiceai/issues/13762. */
function isTooMuch({ nodes }, errors) {
    return errors.length > 0 && nodes !== null && nodes.length > 0 && nodes.every((node) => node === null);
}
/** The errors of one node: their path leads through repository, pullRequests, nodes and its index. */
function errorsOf(errors, index) {
    return errors.filter(({ path }) => path?.[3] === index);
}
function isFrom({ updated = '' }, { time }) {
    return Date.parse(updated) >= time;
}

// EXTERNAL MODULE: ./build/github/read-entry.js
var read_entry = __webpack_require__(8373);
// EXTERNAL MODULE: ./build/github/release/read-releases.js
var read_releases = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/notion/row/find-many.js
var find_many = __webpack_require__(5630);
// EXTERNAL MODULE: ./build/notion/row/find-rows.js
var find_rows = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/notion/row/release-rows.js
var release_rows = __webpack_require__(7774);
// EXTERNAL MODULE: ./build/github/without-github.js
var without_github = __webpack_require__(9888);
;// CONCATENATED MODULE: ./build/modes/backfill/ahead.js
/** The items of a listing: each is asked for while the one before is worked on. */
async function* askedAhead(items) {
    const listing = items[Symbol.asyncIterator]();
    let next = listing.next();
    for (;;) {
        const { done, value } = await next;
        if (done)
            return;
        next = listing.next();
        next.catch(() => undefined); // is told to who waits for it
        yield value;
    }
}
/** Works that are prepared beside each other, and done one after the other. */
class InOrder {
    pending = [];
    /**
     * @returns when no more than `most` of the works are left
     * @throws what one of them, or its preparation, threw; those after it are not done then
     */
    async add(prepared, work, most) {
        const done = Promise.all([prepared, this.pending.at(-1)]).then(([one]) => work(one));
        done.catch(() => undefined); // is told to who waits for it
        this.pending.push(done);
        while (this.pending.length > most)
            await this.pending.shift();
    }
    /** When all are done. @throws what one of them threw */
    async done() {
        await Promise.all(this.pending);
    }
    /** When nothing of it goes on any more, be it done or not. */
    async settled() {
        await Promise.allSettled(this.pending);
    }
}

;// CONCATENATED MODULE: ./build/modes/backfill/progress.js
/** Milliseconds between lines. */
const INTERVAL = 5000;
/** Tells how far a run is, every few seconds. */
class Progress {
    /** How many there are, as far as known. */
    total;
    of;
    log;
    started = performance.now();
    toldAt = performance.now();
    done = 0;
    /** @param of what is counted, such as `Releases` */
    constructor(of, log) {
        this.of = of;
        this.log = log;
    }
    /** One more is done. */
    step() {
        this.done += 1;
        if (performance.now() - this.toldAt >= INTERVAL)
            this.tell();
    }
    /** The last line. */
    end() {
        if (this.done > 0)
            this.tell();
    }
    tell() {
        this.toldAt = performance.now();
        const rate = (this.done * 1000) / (this.toldAt - this.started);
        this.log([`${this.of}: ${this.count()}`, `${shownRate(rate)} per second`, ...this.timeLeft(rate)].join(' · '));
    }
    count() {
        const done = this.done.toLocaleString('en');
        // One that is changed meanwhile counts once more.
        return this.total === undefined
            ? done
            : `${done} of ${Math.max(this.total, this.done).toLocaleString('en')}`;
    }
    timeLeft(rate) {
        const left = (this.total ?? 0) - this.done;
        if (left <= 0)
            return [];
        const seconds = left / rate;
        return [seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`];
    }
}
function shownRate(rate) {
    return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}

;// CONCATENATED MODULE: ./build/modes/backfill/listed.js






/**
 * Syncs the entries of a listing, while it is read.
 * @param known rows that need not be looked up
 * @returns whether the listing came to its end, the keys of what it had, and why it ended where GitHub failed
 * @throws Problem that the run was stopped with
 */
async function syncListed({ run, queue, tally, log }, kind, pages, known) {
    const { settings } = run;
    const progress = new Progress(NAMES[kind], log);
    const write = (entries) => queue.add(entries, () => progress.step(), known);
    const waiting = [];
    const problems = [];
    const keys = new Set();
    let complete = false;
    try {
        for await (const page of askedAhead(pages)) {
            progress.total = page.total;
            for (const reason of page.hidden)
                await tally.settle(run, HIDDEN[kind], undefined, () => notShown(reason));
            for (const { key } of page.entries)
                keys.add(key);
            waiting.push(...page.entries);
            while (waiting.length >= find_many/* LOOKED_UP_AT_ONCE */.V)
                await write(waiting.splice(0, find_many/* LOOKED_UP_AT_ONCE */.V));
            complete = page.complete;
        }
    }
    catch (error) {
        problems.push(problemOf(error, kind, settings.github.repository));
    }
    await write(waiting);
    await queue.idle();
    progress.end();
    return { complete, keys, problems };
}
const NAMES = { release: 'Releases', 'pull-request': 'Pull requests' };
const HIDDEN = {
    release: { kind: 'release', key: '', title: 'A release', reference: '', url: '' },
    'pull-request': { kind: 'pull-request', key: '', title: 'A pull request', reference: '', url: '' },
};
async function notShown(reason) {
    throw new problems_problem/* Problem */.AF('github-unavailable', `GitHub did not show it in its list (${reason}).`);
}
/** The problem of a listing that ended early; anything else that was thrown concerns more than the listing. */
function problemOf(error, kind, repository) {
    if (!(0,unreadable/* isGitHubFailure */.Ab)(error))
        throw error;
    return error instanceof unreadable/* Unreadable */.IO ? (0,without_github/* listingProblem */.eD)(kind, repository, error) : error;
}

;// CONCATENATED MODULE: ./build/modes/backfill/kinds.js









/** Pull requests first: releases lead to them. */
const ORDER = ['pull-request', 'release'];
/** Syncs what the settings select of all that GitHub lists. @returns why not all could be listed */
async function syncKinds(backfill) {
    const { run, queue, tally } = backfill;
    const kinds = ORDER.filter((kind) => run.settings.selection.kinds.includes(kind));
    const problems = [];
    for (const kind of kinds)
        problems.push(...(await SYNC[kind](backfill)));
    await queue.mendDoubles();
    tally.again();
    if (problems.length === 0)
        for (const kind of kinds)
            problems.push(...(await syncChanged(backfill, kind)));
    return problems;
}
const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };
/** Syncs the releases of tags. One that GitHub does not show is told of, and keeps back none of the others. */
async function syncTags(backfill, tags) {
    await syncListed(backfill, 'release', taggedReleases(backfill, tags));
}
/** The releases of tags, as a listing of one page: one request for each. */
async function* taggedReleases({ run, tally, opened }, tags) {
    const { github, visibility } = opened;
    const entries = [];
    for (const tag of tags) {
        try {
            const reading = await (0,read_entry.readEntry)(github, { kind: 'release', tag, visibility });
            if ('entry' in reading)
                entries.push(reading.entry);
        }
        catch (error) {
            const unread = { kind: 'release', key: '', title: tag, reference: tag, url: '' };
            await tally.settle(run, unread, undefined, () => Promise.reject(error));
        }
    }
    yield { entries, hidden: [], total: tags.length, complete: true };
}
/** Syncs the pull requests that GitHub lists. @returns why they could not all be listed */
async function syncPullRequests(backfill) {
    const { github, visibility, from } = backfill.opened;
    const { complete, problems } = await syncListed(backfill, 'pull-request', listPullRequests(github, visibility, from));
    backfill.run.shipped.isWhole = complete && from === undefined;
    return problems;
}
/**
 * Syncs the releases that GitHub lists, and handles the rows of those that it lists no more. Their rows are read before
 * GitHub is, so a release that is made meanwhile is not taken for one of those.
 * @returns why they could not all be listed
 */
async function syncReleases(backfill) {
    const { run, opened } = backfill;
    const { settings, notion, changelog } = run;
    const { github, visibility, from } = opened;
    const releases = (0,read_releases/* listReleases */.tH)(github, visibility, from);
    if (from !== undefined)
        return (await syncListed(backfill, 'release', releases)).problems;
    const { serverUrl, repository } = settings.github;
    const rows = await (0,release_rows/* releaseRows */.Pi)(notion, changelog, `${serverUrl}/${repository.fullName}`);
    const known = (0,find_rows/* sorted */.IP)(rows, changelog);
    const { complete, keys, problems } = await syncListed(backfill, 'release', releases, known);
    if (!complete || settings.onDelete === 'ignore')
        return problems;
    const lost = rows
        .filter((row) => (0,release_rows/* showsPublished */.F2)(row, changelog, settings.fields.statuses.draft))
        .map((row) => (0,release_rows/* keyOf */.TN)(row, changelog))
        .filter((key) => !keys.has(key));
    try {
        await removeLost(backfill, lost);
    }
    catch (error) {
        problems.push(problemOf(error, 'release', repository));
    }
    return problems;
}
/**
 * Handles the rows of releases that GitHub lists no more, as `on-delete` says: of those that are deleted, and whose rows
 * still show them as published. One query per 100, and one request to GitHub and one to Notion for each.
 * @throws Unreadable where GitHub does not answer
 */
async function removeLost({ run, tally }, keys) {
    const { notion, github, changelog, fields } = run;
    const rows = new find_many/* ManyRows */.R(notion);
    for (const some of (0,chunks/* chunks */.V)(keys, find_many/* LOOKED_UP_AT_ONCE */.V)) {
        const part = some.map((key) => ({ key, url: '' }));
        const found = await rows.findAnywhere(changelog, part, () => true);
        for (const identity of part) {
            const row = (0,find_rows/* rowOf */.OB)(found.of(identity));
            if (!row || !(0,release_rows/* showsPublished */.F2)(row, changelog, fields.statuses.draft))
                continue;
            const { key } = identity;
            if (!(await (0,read_releases/* isReleaseGone */.Dv)(github, Number(key.slice('release/'.length)))))
                continue;
            const release = { kind: 'release', key, title: (0,find_rows/* titleIn */.Ey)(row), reference: '', url: '' };
            await tally.settle(run, release, row, () => (0,reconcile.removeRelease)(run, release, row));
        }
    }
}
/**
 * Syncs what has changed on GitHub since the run began: rows may have been written from what was read before, while the
 * event's own run had written newer data.
 */
async function syncChanged(backfill, kind) {
    const { github, visibility, start } = backfill.opened;
    const list = kind === 'release' ? read_releases/* listReleases */.tH : listPullRequests;
    const changed = list(github, visibility, start);
    return (await syncListed(backfill, kind, changed)).problems;
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/database/data-source.js
var data_source = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/notion/database/database.js
var database = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/notion/database/foreign.js
var foreign = __webpack_require__(9716);
// EXTERNAL MODULE: ./build/notion/database/marker.js
var marker = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/notion/database/plan-properties.js
var plan_properties = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/notion/database/schema.js
var database_schema = __webpack_require__(7389);
;// CONCATENATED MODULE: ./build/modes/backfill/open-database.js








/**
 * The data source that a run for all entries fills: one request with `data-source` as an ID, two with a database as
 * `database`, five with a page that holds nothing else. Where the page has no changelog yet, it is made; one that a run has
 * left without its views is completed.
 * @returns nothing in a dry run that would make it
 * @throws Problem where it cannot be found, or its properties cannot take the fields; NoChangelogYet where the run is for
 * some entries, and there is none
 */
async function openDatabase(notion, settings, told) {
    const { notion: target, fields } = settings;
    const found = await (0,no_changelog_yet/* orNotYet */.h)((0,data_source/* findDataSource */.Hg)(notion, target, fields.properties.key));
    const dataSourceId = await prepared(notion, found, settings, told);
    if (dataSourceId === undefined)
        return undefined;
    const dataSource = await (0,data_source/* readFound */.$C)(notion, target, dataSourceId);
    told.target = namesOf(dataSource);
    await (0,foreign.refuseForeign)(notion, dataSource, fields);
    const schema = (0,database_schema/* schemaOf */.pP)(dataSource);
    (0,plan_properties/* planProperties */.XI)(fields, schema); // throws at once what every entry would fail by
    return { dataSourceId: dataSource.id, schema, names: fields.properties };
}
function namesOf(dataSource) {
    if (!(0,src/* isFullDataSource */.PV)(dataSource))
        return undefined;
    const { parent, url, id: dataSourceId } = dataSource;
    const id = parent.type === 'database_id' ? parent.database_id : '';
    return { title: (0,database/* titleOf */.Gg)(dataSource), url, id, dataSourceId };
}
/** The ID of the data source, once its database is made, and has been given views. */
async function prepared(notion, found, settings, told) {
    if (found instanceof no_changelog_yet/* NoChangelogYet */.Q) {
        if (settings.tags)
            throw found;
        // Loaded late: once in the life of a database.
        const { makeDatabase } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 3026));
        return (await makeDatabase(notion, found, settings, told))?.dataSourceId;
    }
    if (found.warning !== undefined)
        told.warnings.add(found.warning);
    if (lacksViews(found)) {
        const { completeDatabase } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 3026));
        const { dataSourceId, database } = found;
        await completeDatabase(notion, { dataSourceId, database, isNew: false }, settings, told);
    }
    return found.dataSourceId;
}
/** Whether a run has made the database on the page, and ended before it could say which views it has made. */
function lacksViews(found) {
    return found.isOnPage === true && (0,marker/* isUnfinished */.ui)(found.database?.description ?? []);
}

// EXTERNAL MODULE: ./build/github/api/github.js
var api_github = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/github/texts.js
var texts = __webpack_require__(554);
;// CONCATENATED MODULE: ./build/modes/backfill/open-github.js





/** Milliseconds: GitHub's clock may be another, and an event's own run takes its time. */
const EARLIER = 5 * 60_000;
/**
 * @param stop ends all waiting
 * @throws Problem where GitHub can't be read, or has no such tag as `since` names
 */
async function openGitHub(settings, stop, log) {
    const { selection, tags } = settings;
    const github = new api_github.GitHub(settings.github, { waiting: { stop, log } });
    const start = { time: Date.now() - EARLIER };
    try {
        const visibility = await (0,listing/* readVisibility */.tQ)(github);
        const from = tags ? undefined : await (0,listing/* readSince */.$Z)(github, selection.since);
        return { github, visibility, texts: (0,texts/* textReader */.D)(github, visibility), from, start };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        throw (0,without_github/* listingProblem */.eD)(selection.kinds[0] ?? 'release', github.repository, error);
    }
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/changelog/decide.js
var decide = __webpack_require__(5761);
// EXTERNAL MODULE: ./build/changelog/outcome.js
var outcome = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/changelog/plan-content.js + 2 modules
var plan_content = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/entry/unwanted.js
var unwanted = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/notion/row/trash.js
var trash = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/notion/row/until-seen.js
var until_seen = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/notion/row/mend-doubles.js




/**
 * Looks whether other runs have made the same rows, and mends what was doubled: one query per 100 rows. Rows that are not
 * seen for some seconds are left to the next run.
 * @param made by this run
 * @returns warnings that name the rows which only a person can decide on
 */
async function mendDoubles(notion, rows, source, made) {
    const warnings = new Set();
    await (0,until_seen/* untilSeen */.w)(made, async (unseen) => {
        const seen = new Set();
        for (const chunk of (0,chunks/* chunks */.V)(unseen, find_many/* LOOKED_UP_AT_ONCE */.V)) {
            const part = chunk.map(({ key }) => ({ key, url: '' }));
            const found = await rows.find(source, part);
            for (const identity of part) {
                const { keyed } = found.of(identity);
                for (const { id } of keyed)
                    seen.add(id);
                const doubles = await (0,trash/* doublesOf */.ov)(notion, keyed, source.names.key);
                for (const double of doubles.rows)
                    await (0,trash/* trash */.dc)(notion, double.id);
                for (const warning of doubles.warnings)
                    warnings.add(warning);
            }
        }
        return seen;
    });
    return [...warnings];
}

// EXTERNAL MODULE: ./build/tasks/plan-tasks.js + 3 modules
var plan_tasks = __webpack_require__(8860);
;// CONCATENATED MODULE: ./build/modes/backfill/queue.js













/** Entries that wait beside those in work: enough for the time that the next look-up takes. */
const WAITING = 100;
/** How many times entries may be looked up beside each other, so that those in work need not wait for the next. */
const LOOK_UPS = 3;
/** Milliseconds after which rows are looked up again before they are written. */
const STALE = 60_000;
/** Brings the rows of many entries up to date, as many at a time as Notion lets it. */
class Queue {
    run;
    pace;
    tally;
    stop;
    rows;
    queue = new dist/* default */.Ay({ concurrency: 1 });
    /** Puts entries into the queue. */
    adding = new InOrder();
    /** Keys of all entries so far. */
    seen = new Set();
    isSchemaComplete = false;
    constructor(run, pace, tally, stop) {
        this.run = run;
        this.pace = pace;
        this.tally = tally;
        this.stop = stop;
        this.rows = new find_many/* ManyRows */.R(run.notion);
    }
    /**
     * Looks the entries up, and begins to write their rows.
     * @param known rows that need not be looked up
     * @param onDone called for each entry that is done
     * @returns when there is room for more
     */
    async add(entries, onDone, known) {
        const latest = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
        // GitHub lists an entry again that changed meanwhile.
        if (latest.some(({ key }) => this.seen.has(key)))
            await this.drained();
        for (const { key } of latest)
            this.seen.add(key);
        const prepared = this.prepared(latest, known);
        if (!this.isSchemaComplete)
            await this.adding.add(prepared, (some) => this.writeFirst(some, onDone), 0);
        await this.adding.add(prepared, (all) => this.enqueue(all, onDone), LOOK_UPS - 1);
    }
    /**
     * Until everything is done.
     * @throws Problem that the run was stopped with
     */
    async idle() {
        await this.adding.done();
        await this.drained();
        this.stop.signal.throwIfAborted();
    }
    /** Until nothing is in work any more, be it that the run was stopped. */
    async drained() {
        await this.adding.settled();
        await this.queue.onIdle();
    }
    /** Mends what other runs doubled meanwhile. */
    async mendDoubles() {
        const { notion, changelog, told } = this.run;
        const made = this.run.made.splice(0);
        const mend = () => mendDoubles(notion, this.rows, changelog, made);
        const warnings = await mend().catch((error) => {
            // Once more, as everything else is done.
            if (error instanceof failure/* NotionProblem */.$_ && error.id !== 'notion-blocked')
                return mend();
            throw error;
        });
        for (const warning of warnings)
            told.warnings.add(warning);
    }
    /** The entries with what is found of them. */
    async prepared(entries, known) {
        const found = await this.lookUp(entries.filter((entry) => !known?.has(entry)));
        const waiting = entries.map((entry) => ({ entry, found: known?.has(entry) ? known : found }));
        this.noteRows(waiting);
        if (!(found instanceof problems_problem/* Problem */.AF))
            await this.loadTasks(waiting);
        return this.withTexts(waiting);
    }
    /** The first row adds what the data source lacks, be it only options, before others need the same. */
    async writeFirst(waiting, onDone) {
        while (!this.isSchemaComplete) {
            const one = waiting.shift();
            if (one === undefined)
                return;
            if (await this.write(one))
                onDone();
        }
    }
    async enqueue(waiting, onDone) {
        for (const one of waiting) {
            this.stop.signal.throwIfAborted();
            this.queue.concurrency = this.pace.room;
            await this.queue.onSizeLessThan(WAITING);
            this.queue.add(async () => {
                if (await this.write(one))
                    onDone();
            });
        }
    }
    async lookUp(entries) {
        const { changelog, settings } = this.run;
        const mayMake = (entry) => (0,unwanted/* unwanted */.J)(entry, settings.ignore) === undefined;
        const find = () => this.rows.findAnywhere(changelog, entries, mayMake);
        try {
            return await find();
        }
        catch (error) {
            if (!(error instanceof failure/* NotionProblem */.$_) || error.id === 'notion-blocked')
                throw error;
            await changelog.refresh(); // a property may have changed
            this.rows.restart();
            return find().catch(problems_problem/* asProblem */.gr);
        }
    }
    /** Texts may name pull requests whose turn comes later. */
    noteRows(waiting) {
        for (const one of waiting) {
            const row = one.entry.kind === 'pull-request' ? rowIn(one) : undefined;
            if (row)
                this.run.rows.add(one.entry.url, row);
        }
    }
    /** The tasks of all of them at once: one query per 100 IDs. */
    async loadTasks(waiting) {
        const pairs = waiting.flatMap((one) => one.entry.kind === 'pull-request' ? [{ pullRequest: one.entry, row: rowIn(one) }] : []);
        await (0,plan_tasks/* loadTasks */.h6)(this.run.tasks, pairs, this.run.fields.statuses);
    }
    /** The entries, with the HTML of those texts that are to be written. */
    async withTexts(waiting) {
        const { settings, texts } = this.run;
        const lacking = waiting.filter(({ entry, found }) => {
            if (found instanceof problems_problem/* Problem */.AF)
                return false;
            const rows = found.of(entry);
            return (0,decide/* decide */.L)(entry, rows, settings).do === 'write' && (0,plan_content/* needsHtml */.j)(entry, (0,find_rows/* rowOf */.OB)(rows), settings);
        });
        const filled = await texts.renderedAtOnce(lacking.map(({ entry }) => entry));
        const byKey = new Map(filled.map((entry) => [entry.key, entry]));
        return waiting.map(({ entry, found }) => ({ entry: byKey.get(entry.key) ?? entry, found }));
    }
    /** @returns whether it was done, be it in vain */
    async write(one) {
        const work = () => this.reconcile(one);
        const names = (0,outcome/* namesOf */.e)(one.entry, this.run.fields.titles);
        const operation = await this.tally.settle(this.run, names, rowIn(one), work);
        this.isSchemaComplete ||= operation !== undefined && BRINGS_SCHEMA.includes(operation);
        return operation !== undefined;
    }
    async reconcile({ entry, found }) {
        if (found instanceof problems_problem/* Problem */.AF)
            throw found;
        const { changelog } = this.run;
        const isStale = performance.now() - found.readAt > STALE;
        const isArchived = () => (0,find_rows/* rowOf */.OB)(found.of(entry))?.is_archived === true;
        const latest = isStale ? await this.rows.findAnywhere(changelog, [entry], isArchived) : found;
        const outcome = await (0,reconcile.reconcile)(this.run, entry, { rows: latest.of(entry) });
        return this.isSchemaComplete ? { ...outcome, added: [] } : outcome; // a dry run would tell them of each
    }
}
/** After these the data source has all properties. */
const BRINGS_SCHEMA = ['created', 'updated', 'unchanged'];
function rowIn({ entry, found }) {
    return found instanceof problems_problem/* Problem */.AF ? undefined : (0,find_rows/* rowOf */.OB)(found.of(entry));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/modes/backfill/stop.js



/** Milliseconds that requests under way have to come to their end, so that the run can still tell what it did. */
const GRACE = 4000;
/**
 * GitHub ends a job that is cancelled or out of time with SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds later by
 * force: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
function stopOnSignals() {
    const controller = new AbortController();
    const because = (problem) => controller.abort(problem);
    const onSignal = (name) => because(new problems_problem/* Problem */.AF('backfill-stopped', `The run was told to stop (${name}).`));
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        because,
        release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
    };
}
/** Never gives anything; throws what the signal was aborted with, when the time after that is over. */
async function graceOver(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
    await (0,promises_.setTimeout)(GRACE);
    throw signal.reason;
}

// EXTERNAL MODULE: ./build/entry/states.js
var entry_states = __webpack_require__(1073);
;// CONCATENATED MODULE: ./build/modes/backfill/tally.js



/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;
/** An outage ends the run where it comes in a row: one alone may be about the entry. */
const IN_A_ROW = 10;
/** After these there is a row. */
const HAS_ROW = ['created', 'updated', 'unchanged'];
/** What became of the entries of a run. */
class Tally {
    stop;
    tellsIdle;
    counted = {
        created: 0,
        updated: 0,
        unchanged: 0,
        trashed: 0,
        skipped: 0,
        failed: 0,
    };
    kept = { failures: [], others: [] };
    /** How many are not kept. */
    untold = { failures: 0, others: 0 };
    /** Of the entries that have a row. */
    states = new Map();
    statuses;
    isAgain = false;
    downInARow = 0;
    last;
    /**
     * @param tellsIdle whether entries are told one by one too with which nothing was done
     * @param statuses those of the settings, as far as no entry has others
     */
    constructor(stop, tellsIdle, statuses) {
        this.stop = stop;
        this.tellsIdle = tellsIdle;
        this.statuses = statuses;
    }
    /** From now on entries come a second time: they count only where something is done, and those without a key not at all. */
    again() {
        this.isAgain = true;
    }
    add(outcome) {
        const { operation } = outcome;
        const isIdle = operation === 'unchanged' || operation === 'skipped';
        if (this.isAgain && (isIdle || outcome.key === ''))
            return;
        this.counted[operation] += 1;
        if (HAS_ROW.includes(operation) && !this.isAgain)
            this.countState(outcome.state);
        if (isIdle && !this.tellsIdle)
            return;
        const group = operation === 'failed' ? 'failures' : 'others';
        if (this.kept[group].length < KEPT)
            this.kept[group].push(outcome);
        else
            this.untold[group] += 1;
    }
    /**
     * Counts what becomes of one entry. What goes wrong with it is told of it, and what would go wrong with all ends the run.
     * @param known its row, as far as it is known before
     * @returns nothing where the run was stopped before it was done; never throws
     */
    async settle(run, entry, known, work) {
        if (this.stop.signal.aborted)
            return undefined;
        const { changelog, told } = run;
        try {
            const outcome = await work();
            this.downInARow = 0;
            this.add(outcome);
            return outcome.operation;
        }
        catch (error) {
            if (error === this.stop.signal.reason)
                return undefined;
            const problem = (0,problems_problem/* asProblem */.gr)(error);
            const page = { pageId: known?.id ?? '', pageUrl: known?.url ?? '' };
            const reason = reasonOf(problem);
            this.add({ ...entry, ...page, operation: 'failed', changes: [], added: [], reason });
            if (await this.isHopeless(problem, changelog))
                this.stop.because(problem);
            return 'failed';
        }
        finally {
            this.statuses = run.fields.statuses;
            for (const outcome of told.beside.splice(0))
                this.add(outcome);
        }
    }
    get counts() {
        return { ...this.counted };
    }
    /** How many rows there are of each status. Of states that share one the first gives its name and its colour. */
    byStatus() {
        const statuses = Map.groupBy(entry_states/* STATES */.xj, (state) => this.statuses[state].toLowerCase());
        return [...statuses.values()].flatMap((states) => {
            const [first] = states;
            const count = states.reduce((sum, state) => sum + (this.states.get(state) ?? 0), 0);
            if (first === undefined || count === 0)
                return [];
            return [{ status: this.statuses[first], color: entry_states/* STATE_OPTIONS */.Jp[first].color, count }];
        });
    }
    /** Failures first, and of each the first few hundred. */
    get outcomes() {
        return [...this.kept.failures, ...this.kept.others];
    }
    countState(state) {
        if (state)
            this.states.set(state, (this.states.get(state) ?? 0) + 1);
    }
    async isHopeless(problem, changelog) {
        const isDown = problem.scope === 'outage';
        // A look-up that failed is told of each of its entries.
        if (!isDown)
            this.downInARow = 0;
        else if (problem !== this.last)
            this.downInARow += 1;
        this.last = problem;
        if (isDown)
            return this.downInARow >= IN_A_ROW;
        return problem.scope === 'run' || ((0,data_source/* isNotFound */.c4)(problem) && (await isOutOfReach(changelog)));
    }
}
/** Nothing where the run's error tells it of all of them. */
function reasonOf({ id, message, remedy }) {
    return id === 'notion-block-limit' ? undefined : `${message} ${remedy}`;
}
/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog) {
    return changelog.refresh().then(() => false, data_source/* isNotFound */.c4);
}

;// CONCATENATED MODULE: ./build/modes/backfill/backfill.js















/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select, or of the releases that they name. What is right already costs nothing, so a run that was stopped goes on where
 * it stopped. Where the settings name a page without a changelog, a run for all makes it first.
 */
async function backfill(settings, log) {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
    const stop = stopOnSignals();
    const tally = new Tally(stop, settings.tags !== undefined, settings.fields.statuses);
    const told = new changelog_told/* Told */.u();
    const problem = await Promise.race([
        syncAll(settings, tally, told, stop, log),
        graceOver(stop.signal),
    ]).catch(problems_problem/* asProblem */.gr);
    stop.release();
    if (problem instanceof no_changelog_yet/* NoChangelogYet */.Q)
        return { mode: 'none', warnings: [], notice: (0,press_first/* pressFirst */.g)(problem, settings) };
    for (const outcome of told.beside)
        tally.add(outcome); // of entries that were not done when the run was stopped
    return {
        mode: 'backfill',
        outcomes: tally.outcomes,
        counts: tally.counts,
        untold: tally.untold,
        byStatus: tally.byStatus(),
        target: told.target,
        warnings: told.all(settings.fields.people),
        dryRun: settings.dryRun,
        database: told.database,
        ...(problem && { problem }),
    };
}
/** @returns what went wrong, though the run came to its end */
async function syncAll(settings, tally, told, stop, log) {
    const pace = new Pace(stop.signal);
    const notion = (0,connection/* connect */.Ng)(settings.notion, (0,patience/* newPatience */.e)(log, pace, stop.signal));
    const [source, opened] = await Promise.all([
        openDatabase(notion, settings, told),
        openGitHub(settings, stop.signal, log),
    ]);
    if (source === undefined)
        return undefined;
    const { github, texts: textReader, visibility } = opened;
    const { tags } = settings;
    const run = (0,changelog_run.openRun)(settings, tags ? 'some' : 'all', {
        notion,
        source,
        github,
        visibility,
        told,
        textReader,
    });
    const queue = new Queue(run, pace, tally, stop);
    const many = { run, queue, tally, opened, log };
    const problems = [];
    try {
        if (tags)
            await syncTags(many, tags);
        else
            problems.push(...(await syncKinds(many)));
        await queue.mendDoubles();
    }
    finally {
        await queue.drained();
    }
    return problems[0] ?? incomplete(tally, notion);
}
function incomplete(tally, { full }) {
    const { failed } = tally.counts;
    if (failed === 0)
        return full;
    const what = `${failed} of the entries could not be synced.`;
    if (full === undefined)
        return new problems_problem/* Problem */.AF('backfill-incomplete', what);
    const { requestId } = full;
    return new problems_problem/* Problem */.AF(full.id, `${what} ${full.message}`, { requestId, cause: full });
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
