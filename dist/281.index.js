export const id = 281;
export const ids = [281];
export const modules = {

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHub: () => (/* binding */ GitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
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

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/changelog/run.js + 13 modules
var changelog_run = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/changelog/told.js
var changelog_told = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/notion/api/connection.js
var connection = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/wait.js
var wait = __webpack_require__(4479);
;// CONCATENATED MODULE: ./build/notion/api/pace.js

/** How much of what Notion let through is used from then on. */
const USED = 0.99;
/** Seconds in which the rate doubles: by the cube of the time, so by 1 % in the first fifth of it. */
const DOUBLED = 150;
/** Of so many requests and fewer the rate is measured badly, and rises in half of that time or less. */
const FEW = 10;
/** How far one refusal may lower the rate: others may have sent many just then. */
const FALL = 0.5;
/** Requests a second. */
const LOWEST_RATE = 0.5;
/** Requests that may leave at once after a while without any. */
const BURST = 10;
/** How many requests may always be without an answer. */
const UNANSWERED = 10;
/** The highest documented rate, requests a second: so many more need not be under way. */
const DOCUMENTED_RATE = 10;
/** Seconds that an answer takes, as it is reckoned with at most: a Notion that is slow is not to be asked for more and more. */
const SLOWEST_ANSWER = 2;
/** How much the latest answer counts for the time that answers take. */
const SMOOTHING = 0.1;
/**
 * Spaces the many requests of one run. Notion lets an integration send so many in a fixed window of a minute, and limits
 * workspaces and endpoints by rules that it does not tell (https://developers.notion.com/reference/request-limits). So
 * requests leave freely until Notion refuses one, and none before the time that it names. From that time on it is counted
 * how many it lets through until it refuses the next; that is the rate from then on, evenly, so that runs of single
 * entries beside it are let through too. The rate rises slowly at first, and soon where Notion refuses nothing.
 */
class Pace {
    stop;
    clock;
    /** Requests a second when it was last measured; without end before. */
    rate = Number.POSITIVE_INFINITY;
    measuredAt = 0;
    /** How well it was measured, up to 1. */
    certainty = 1;
    /** How many requests Notion let through, since when, and whether a window of Notion's began then. */
    passed = 0;
    since;
    isWindow = false;
    /** The same, by `time`. */
    opened = 0;
    /** When it refused the first since then. */
    refusedAt;
    allowance = BURST;
    allowedAt = 0;
    heldUntil = 0;
    heldInAll = 0;
    unanswered = 0;
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
            const took = Math.min((this.clock.now() - sentAt) / 1000, SLOWEST_ANSWER);
            this.answerTime += (took - this.answerTime) * SMOOTHING;
            return result;
        }
        finally {
            this.unanswered -= 1;
        }
    }
    /**
     * Notion refused a request because there were too many.
     * @param leftAt when the request left, by `time`: one of an earlier window tells nothing of this one
     * @param pause milliseconds for which nothing may leave
     */
    refused(leftAt, pause) {
        if (leftAt >= this.opened) {
            this.passed -= 1;
            this.refusedAt ??= this.clock.now();
        }
        this.extend(pause);
    }
    /** Notion asks for a pause of so many milliseconds, for another reason: the time does not count for the rate. */
    hold(pause) {
        const more = this.extend(pause);
        if (this.since !== undefined)
            this.since += more;
    }
    /** Milliseconds for which nothing leaves. */
    get held() {
        return Math.max(0, this.heldUntil - this.clock.now());
    }
    /** A clock in milliseconds that stands still while nothing may leave. */
    get time() {
        return this.clock.now() - this.heldInAll;
    }
    /** How many requests may be without an answer at a time: twice as many as keep up the rate. */
    get room() {
        return Math.max(UNANSWERED, Math.ceil(2 * Math.min(this.rate, DOCUMENTED_RATE) * this.answerTime));
    }
    /** @returns by how much longer nothing leaves */
    extend(pause) {
        const now = this.clock.now();
        const until = Math.max(this.heldUntil, now + pause);
        const more = until - Math.max(this.heldUntil, now);
        this.heldInAll += more;
        this.heldUntil = until;
        this.allowance = 0;
        this.allowedAt = until;
        return more;
    }
    async allowed() {
        for (;;) {
            this.stop?.throwIfAborted();
            const milliseconds = this.untilAllowed();
            if (milliseconds <= 0)
                break;
            await this.clock.wait(milliseconds, this.stop);
        }
        this.since ??= this.clock.now();
        this.passed += 1;
        this.allowance -= 1;
    }
    untilAllowed() {
        const now = this.clock.now();
        if (now < this.heldUntil)
            return this.heldUntil - now;
        if (this.refusedAt !== undefined)
            this.measure(now, this.refusedAt);
        const rate = this.risen(now);
        const grown = rate === Number.POSITIVE_INFINITY ? BURST : ((now - this.allowedAt) / 1000) * rate;
        this.allowance = Math.min(BURST, this.allowance + grown);
        this.allowedAt = now;
        if (this.unanswered >= this.room)
            return 10;
        return this.allowance >= 1 ? 0 : ((1 - this.allowance) / rate) * 1000;
    }
    /** Before the first refusal Notion may have been counting for a while already, which tells nothing. */
    measure(now, refusedAt) {
        if (this.isWindow)
            this.rate = Math.max(USED * this.sustained(refusedAt), LOWEST_RATE);
        this.certainty = (this.passed + 1) / (this.passed + FEW);
        this.measuredAt = now;
        this.isWindow = true;
        this.refusedAt = undefined;
        this.since = now;
        this.opened = this.time;
        this.passed = 0;
    }
    /** Requests a second that Notion would have let through, had they been spread over the wait that it asked for too. */
    sustained(refusedAt) {
        const since = this.since ?? refusedAt;
        const whole = Math.max(1, this.heldUntil - since);
        const rate = this.risen(refusedAt);
        if (rate === Number.POSITIVE_INFINITY)
            return ((this.passed + 1) / whole) * 1000;
        return rate * Math.max((refusedAt - since) / whole, FALL);
    }
    risen(now) {
        const seconds = (now - this.measuredAt) / 1000;
        return this.rate * (1 + (seconds / (DOUBLED * this.certainty)) ** 3);
    }
}

// EXTERNAL MODULE: ./build/notion/api/patience.js
var patience = __webpack_require__(2020);
// EXTERNAL MODULE: ./build/notion/database/data-source.js
var data_source = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/notion/database/plan-properties.js
var plan_properties = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/notion/database/schema.js
var database_schema = __webpack_require__(7389);
// EXTERNAL MODULE: ./build/problems/problem.js
var problems_problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/changelog/reconcile.js + 17 modules
var reconcile = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/chunks.js
var chunks = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
// EXTERNAL MODULE: ./build/github/listing.js
var listing = __webpack_require__(6402);
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
    const pages = { github, direction: from ? 'DESC' : 'ASC', size, until: undefined };
    let cursor = null;
    do {
        const { data, errors } = await nextPage(pages, cursor);
        const nodes = (data.nodes ?? []).map((node, index) => ({ node, errors: errorsOf(errors, index) }));
        const shown = nodes.flatMap(({ node, errors }) => node ? [(0,live_pull_request/* livePullRequest */.d)(node, github, { visibility, errors })] : []);
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
    const variables = { owner, name, size: size.now, cursor, direction };
    const { data, errors } = await (0,read_pull_request/* askPullRequests */.hL)(github, read_pull_request/* pullRequestsQuery */.Yp, variables, remedyOf(pages));
    const pullRequests = data.repository?.pullRequests;
    if (!pullRequests)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    if (size.now > 1 && isTooMuch(pullRequests, errors))
        throw new unreadable/* Unreadable */.IO('unavailable', errors[0]?.message ?? '');
    return { data: pullRequests, errors };
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
        for await (const page of pages) {
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
    release: { kind: 'release', key: '', title: 'A release' },
    'pull-request': { kind: 'pull-request', key: '', title: 'A pull request' },
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
            const release = { kind: 'release', key, title: (0,find_rows/* titleIn */.Ey)(row) };
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
    const { selection } = settings;
    const github = new api_github.GitHub(settings.github, { waiting: { stop, log } });
    const start = { time: Date.now() - EARLIER };
    try {
        const visibility = await (0,listing/* readVisibility */.tQ)(github);
        const from = await (0,listing/* readSince */.$Z)(github, selection.since);
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
        const found = await this.lookUp(latest.filter((entry) => !known?.has(entry)));
        const waiting = latest.map((entry) => ({ entry, found: known?.has(entry) ? known : found }));
        if (!(found instanceof problems_problem/* Problem */.AF))
            await this.loadTasks(waiting);
        for (const one of await this.withTexts(waiting)) {
            const work = async () => {
                if (await this.write(one))
                    onDone();
            };
            // The first row adds what the data source lacks, be it only options, before others need the same.
            if (!this.isSchemaComplete)
                await work();
            else
                await this.enqueue(work);
        }
    }
    /**
     * Until everything is done.
     * @throws Problem that the run was stopped with
     */
    async idle() {
        await this.drained();
        this.stop.signal.throwIfAborted();
    }
    /** Until nothing is in work any more, be it that the run was stopped. */
    drained() {
        return this.queue.onIdle();
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
    async enqueue(work) {
        this.stop.signal.throwIfAborted();
        this.queue.concurrency = this.pace.room;
        await this.queue.onSizeLessThan(WAITING);
        this.queue.add(work);
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
        const operation = await this.tally.settle(this.run, one.entry, rowIn(one), work);
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

// EXTERNAL MODULE: ./build/problems/problems.js + 1 modules
var problems = __webpack_require__(6003);
;// CONCATENATED MODULE: ./build/modes/backfill/tally.js



/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;
/** An outage ends the run where it comes in a row: one alone may be about the entry. */
const IN_A_ROW = 10;
/** Of an entry that needs new blocks, where the workspace has used them up. */
const NO_BLOCKS = `${problems/* PROBLEMS */.D['notion-block-limit'].title}.`;
/** What became of the entries of a run. */
class Tally {
    stop;
    counted = {
        created: 0,
        updated: 0,
        unchanged: 0,
        trashed: 0,
        skipped: 0,
        failed: 0,
    };
    writes = [];
    failures = [];
    isAgain = false;
    downInARow = 0;
    last;
    constructor(stop) {
        this.stop = stop;
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
        if (isIdle)
            return;
        const kept = operation === 'failed' ? this.failures : this.writes;
        if (kept.length < KEPT)
            kept.push(outcome);
    }
    /**
     * Counts what becomes of one entry. What goes wrong with it is told of it, and what would go wrong with all ends the run.
     * @param known its row, as far as it is known before
     * @returns nothing where the run was stopped before it was done; never throws
     */
    async settle({ changelog, told }, { kind, key, title }, known, work) {
        if (this.stop.signal.aborted)
            return undefined;
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
            this.add({ kind, key, title, ...page, operation: 'failed', changes: [], added: [], reason });
            if (await this.isHopeless(problem, changelog))
                this.stop.because(problem);
            return 'failed';
        }
        finally {
            for (const outcome of told.beside.splice(0))
                this.add(outcome);
        }
    }
    get counts() {
        return { ...this.counted };
    }
    /** Failures first, and of each the first few hundred. */
    get outcomes() {
        return [...this.failures, ...this.writes];
    }
    /** What went wrong with the first few that failed, for another reason than this one. */
    firstFailures(known) {
        const others = this.failures.filter(({ reason }) => reason !== known);
        return others.slice(0, 3).map(({ title, reason = '' }) => `“${title}”: ${reason}`);
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
/** What may be said of many entries is told of each by its name, and in full by the run's error. */
function reasonOf({ id, message, remedy }) {
    return id === 'notion-block-limit' ? NO_BLOCKS : `${message} ${remedy}`;
}
/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog) {
    return changelog.refresh().then(() => false, data_source/* isNotFound */.c4);
}

;// CONCATENATED MODULE: ./build/modes/backfill/backfill.js















/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select. What is right already costs nothing, so a run that was stopped goes on where it stopped.
 */
async function backfill(settings, log) {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
    const stop = stopOnSignals();
    const tally = new Tally(stop);
    const told = new changelog_told/* Told */.u();
    const problem = await Promise.race([
        syncAll(settings, tally, told, stop, log),
        graceOver(stop.signal),
    ]).catch(problems_problem/* asProblem */.gr);
    stop.release();
    for (const outcome of told.beside)
        tally.add(outcome); // of entries that were not done when the run was stopped
    return {
        mode: 'backfill',
        outcomes: tally.outcomes,
        counts: tally.counts,
        warnings: told.all(settings.fields.people),
        dryRun: settings.dryRun,
        ...(problem && { problem }),
    };
}
/** @returns what went wrong, though the run came to its end */
async function syncAll(settings, tally, told, stop, log) {
    const pace = new Pace(stop.signal);
    const notion = (0,connection/* connect */.Ng)(settings.notion, (0,patience/* newPatience */.e)(log, pace, stop.signal));
    const [source, opened] = await Promise.all([
        readSource(notion, settings),
        openGitHub(settings, stop.signal, log),
    ]);
    const { github, texts: textReader, visibility } = opened;
    const run = (0,changelog_run.openRun)(settings, 'all', { notion, source, github, visibility, told, textReader });
    const queue = new Queue(run, pace, tally, stop);
    const all = { run, queue, tally, opened, log };
    const kinds = ORDER.filter((kind) => settings.selection.kinds.includes(kind));
    const problems = [];
    try {
        for (const kind of kinds)
            problems.push(...(await SYNC[kind](all)));
        await queue.mendDoubles();
        tally.again();
        if (problems.length === 0)
            for (const kind of kinds)
                problems.push(...(await syncChanged(all, kind)));
        await queue.mendDoubles();
    }
    finally {
        await queue.drained();
    }
    return problems[0] ?? incomplete(tally, notion);
}
const ORDER = ['pull-request', 'release'];
const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };
/**
 * The data source: one request with `data-source` as an ID, two with `database`.
 * @throws Problem where it cannot be found, or its properties cannot take the fields
 */
async function readSource(notion, { notion: target, fields }) {
    const dataSource = await (0,data_source/* readTarget */._E)(notion, target);
    const schema = (0,database_schema/* schemaOf */.pP)(dataSource);
    (0,plan_properties/* planProperties */.XI)(fields, schema);
    return { dataSourceId: dataSource.id, schema, names: fields.properties };
}
function incomplete(tally, { full }) {
    const { failed } = tally.counts;
    if (failed === 0)
        return full;
    const what = `${failed} of the entries could not be synced.`;
    const others = tally.firstFailures(NO_BLOCKS);
    if (full === undefined)
        return new problems_problem/* Problem */.AF('backfill-incomplete', [what, ...others].join(' '));
    const told = others.length === 0 ? [] : ['Some failed for another reason:', ...others];
    const { requestId } = full;
    return new problems_problem/* Problem */.AF(full.id, [what, full.message, ...told].join(' '), { requestId, cause: full });
}


/***/ })

};
