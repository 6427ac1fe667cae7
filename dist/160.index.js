export const id = 160;
export const ids = [160];
export const modules = {

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSince)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);



/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
async function readSince(listing, since) {
    if (since === undefined)
        return undefined;
    if ('time' in since)
        return { time: Date.parse(since.time) };
    const { tag } = since;
    const time = (await releaseTime(listing, tag)) ?? (await commitTime(listing, tag));
    if (time === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${listing.connection.repository}.`, {
            why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
            remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
        });
    }
    return { time: Date.parse(time), tag };
}
async function releaseTime(listing, tag) {
    const { octokit } = listing;
    const release = await orMissing(listing, () => octokit.rest.repos.getReleaseByTag({ ...aboutOf(listing), tag }));
    return release?.data.published_at ?? release?.data.created_at;
}
async function commitTime(listing, tag) {
    const { octokit } = listing;
    const ref = `tags/${tag}`;
    const found = await orMissing(listing, () => octokit.rest.repos.getCommit({ ...aboutOf(listing), ref }));
    return found?.data.commit.committer?.date;
}
function aboutOf({ connection: { repository } }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function orMissing(listing, ask) {
    try {
        return await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimit */ .z)(listing, () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(ask()));
    }
    catch (error) {
        if (error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO && error.reason === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/notion/change-schema.js + 1 modules
var change_schema = __webpack_require__(4249);
// EXTERNAL MODULE: ./build/notion/data-source.js
var data_source = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/notion/option-refused.js
var option_refused = __webpack_require__(550);
// EXTERNAL MODULE: ./build/notion/plan-properties.js
var plan_properties = __webpack_require__(7687);
// EXTERNAL MODULE: ./build/notion/schema.js
var notion_schema = __webpack_require__(461);
// EXTERNAL MODULE: ./build/notion/schema-needs.js
var schema_needs = __webpack_require__(8549);
;// CONCATENATED MODULE: ./build/notion/changelog.js






/**
 * One request with `data-source` as an ID, two with `database`.
 * @throws Problem where it cannot be found, or its properties cannot take the fields
 */
async function openChangelog(notion, settings) {
    const target = await (0,data_source/* readTarget */._E)(notion, settings.notion);
    const dataSourceId = target.id;
    let schema = (0,notion_schema/* schemaOf */.pP)(target);
    (0,plan_properties/* planProperties */.XI)(settings.fields, schema);
    let last = Promise.resolve(schema);
    const refresh = async () => {
        schema = await (0,notion_schema/* readSchema */.G7)(notion, dataSourceId);
    };
    let refused;
    const apply = async (needs) => {
        if ((0,change_schema/* isNoChange */.IS)(needs) && haveSameTypes(needs.schema, schema))
            return schema;
        if (refused && isAsked(refused, needs))
            throw refused; // once in a run is enough
        await refresh();
        try {
            schema = await (0,schema_needs/* applySchema */.g)(notion, dataSourceId, { schema, ...(0,change_schema/* stillNeeded */.wF)(needs, schema) }, settings);
        }
        catch (error) {
            if (error instanceof option_refused/* OptionRefused */.o && error.options.length === 1)
                refused = error;
            throw error;
        }
        return schema;
    };
    return {
        source: () => ({ dataSourceId, schema, names: settings.fields.properties }),
        refresh,
        applySchema: (needs) => {
            const next = () => apply(needs);
            last = last.then(next, next);
            return last;
        },
    };
}
function isAsked({ options }, needs) {
    return needs.options.some(({ property, name }) => options.some((option) => option.property.name === property.name && option.name === name));
}
/** Whether the plan of a row was made from properties that are still taken for those of the data source. */
function haveSameTypes(a, b) {
    const { properties } = b;
    return (a.properties.size === properties.size &&
        [...a.properties].every(([name, { type }]) => properties.get(name)?.type === type));
}

// EXTERNAL MODULE: ./build/notion/connection.js
var connection = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/wait.js
var wait = __webpack_require__(4479);
;// CONCATENATED MODULE: ./build/notion/pace.js

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
        await this.turn();
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
    turn() {
        const next = () => this.allowed();
        this.last = this.last.then(next, next);
        return this.last;
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

// EXTERNAL MODULE: ./build/notion/patience.js
var patience = __webpack_require__(1821);
// EXTERNAL MODULE: ./build/notion/people-warnings.js
var people_warnings = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/notion/tasks/task-finder.js + 1 modules
var task_finder = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(2159);
// EXTERNAL MODULE: ./build/github/listing.js
var github_listing = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/github/render-markdown.js
var render_markdown = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/notion/users.js
var users = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/modes/writing/generated-notes.js + 5 modules
var generated_notes = __webpack_require__(2949);
// EXTERNAL MODULE: ./build/modes/writing/make-row.js
var make_row = __webpack_require__(5585);
// EXTERNAL MODULE: ./build/modes/writing/preparer.js + 2 modules
var preparer = __webpack_require__(4751);
// EXTERNAL MODULE: ./build/modes/writing/ships.js + 6 modules
var ships = __webpack_require__(9881);
// EXTERNAL MODULE: ./build/modes/writing/text-renderer.js
var text_renderer = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/modes/writing/unwanted.js
var unwanted = __webpack_require__(526);
;// CONCATENATED MODULE: ./build/modes/backfill/backfill-writing.js










/** How a run writes that is about all entries. */
function backfillWriting(run) {
    const { settings, notion, changelog, github, finder, index, warn, unmapped, onMade } = run;
    const { octokit, visibility } = github.listing;
    const ask = (query, variables) => (0,github_listing/* withinLimit */.z)(github.listing, () => (0,graphql/* askGraphql */.j)(octokit, settings.github.graphqlUrl, query, variables));
    // Releases are worked on beside each other, and may ship the same pull request.
    const made = new Map();
    const make = (one) => {
        const making = made.get(one.key) ?? (0,make_row/* makeRow */.x)(one, { writing, source: changelog.source, visibility, onDone: onMade });
        made.set(one.key, making);
        return making;
    };
    const writing = {
        settings,
        notion,
        warn,
        shared: {
            users: (0,users/* usersOf */.ev)(notion, settings.fields.people, warn),
            applySchema: changelog.applySchema,
            unmapped,
            confirms: false,
            render: (0,text_renderer/* textRenderer */.F)({
                render: (text) => (0,github_listing/* withinLimit */.z)(github.listing, () => (0,render_markdown/* renderMarkdown */.G)(octokit, settings.github, text)),
                connection: settings.github,
                visibility,
                warn,
            }),
            renew: async (entry) => (await github.texts([entry]))[0] ?? entry,
        },
        prepare: (0,preparer/* preparer */.s)({
            settings,
            notion,
            warn,
            finder,
            rows: {
                find: (sides, pullRequests) => index.find(changelog.source(), sides, pullRequests),
                make: settings.links.pullRequests === 'create' ? make : undefined,
                isWanted: (one) => (0,unwanted/* wantsRow */.W)(one, settings.ignore),
                areAll: () => index.isWhole,
            },
            ships: (0,ships/* shipsOf */.L)(ask, settings.github, undefined),
            generate: (0,generated_notes/* notesMaker */.c)({ ask, octokit: () => octokit, connection: settings.github, warn }),
            isDue: ({ shipped }) => index.earliestNew !== undefined && (shipped ?? '') >= index.earliestNew,
            movesNew: false,
            tellsTasks: false,
        }),
    };
    return writing;
}

// EXTERNAL MODULE: ./build/github/ask-pull-requests.js
var ask_pull_requests = __webpack_require__(7762);
;// CONCATENATED MODULE: ./build/github/page-size.js
/**
 * How many of something GitHub is asked for at once: half as many after it failed to answer, as it gives up after 10 seconds;
 * twice as many again after some good answers.
 */
class PageSize {
    largest;
    recovery;
    size;
    good = 0;
    /** @param recovery good answers after which the size is doubled */
    constructor(largest, recovery) {
        this.largest = largest;
        this.recovery = recovery;
        this.size = largest;
    }
    get now() {
        return this.size;
    }
    answered() {
        this.good += 1;
        if (this.good >= this.recovery)
            this.resize(this.size * 2);
    }
    failed() {
        this.resize(Math.floor(this.size / 2));
    }
    resize(size) {
        this.size = Math.min(Math.max(size, 1), this.largest);
        this.good = 0;
    }
}

// EXTERNAL MODULE: ./build/github/pull-request-live.js
var pull_request_live = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/github/pull-request-query.js
var pull_request_query = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/list-pull-requests.js







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
async function* listPullRequests(listing, from) {
    const pages = {
        listing,
        direction: from ? 'DESC' : 'ASC',
        size: new PageSize(LARGEST_PAGE, RECOVERY),
        until: undefined,
    };
    let cursor = null;
    do {
        const { data, errors } = await nextPage(pages, cursor);
        const nodes = (data.nodes ?? []).map((node, index) => ({ node, errors: errorsOf(errors, index) }));
        const shown = nodes.flatMap(({ node, errors }) => (node ? [entryOf(listing, node, errors)] : []));
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
    const { listing } = pages;
    for (let failures = 0;;) {
        try {
            const answer = await (0,github_listing/* withinLimit */.z)(listing, () => askPage(pages, cursor), remedyOf(pages));
            pages.size.answered();
            return answer;
        }
        catch (error) {
            failures += 1;
            if (!(error instanceof unreadable/* Unreadable */.IO) || error.reason !== 'unavailable' || failures === ATTEMPTS)
                throw error;
            pages.size.failed();
            listing.log(`GitHub did not show a page of pull requests (${error.message}); asking for ${pages.size.now} at a time.`);
            await (0,wait/* wait */.u)(500 * failures, listing.stop);
        }
    }
}
/** Pull requests are listed by the time of their update, so all before the last one are done. */
function remedyOf({ until }) {
    return until === undefined
        ? undefined
        : `Run the job later with \`since: '${until}'\`: pull requests that were updated before are done. A personal token or the token of a GitHub App as \`github-token\` has five times as much.`;
}
async function askPage({ listing, size, direction }, cursor) {
    const { octokit, connection } = listing;
    const [owner = '', name = ''] = connection.repository.split('/');
    const variables = { owner, name, size: size.now, cursor, direction };
    const { data, errors } = await (0,ask_pull_requests/* askPullRequests */.h)(octokit, connection.graphqlUrl, pull_request_query/* pullRequestsQuery */.Y, variables);
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
function entryOf({ connection: { repository, serverUrl }, visibility }, data, errors) {
    return (0,pull_request_live/* livePullRequest */.d)(data, { repository, serverUrl, visibility, errors, payload: undefined });
}
/** The errors of one node: their path leads through repository, pullRequests, nodes and its index. */
function errorsOf(errors, index) {
    return errors.filter(({ path }) => path?.[3] === index);
}
function isFrom({ updated = '' }, { time }) {
    return Date.parse(updated) >= time;
}

// EXTERNAL MODULE: ./build/github/release.js + 1 modules
var release = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/github/list-releases.js



/** GitHub lists 10,000 releases at most, in pages of 100: https://docs.github.com/en/rest/releases/releases */
const PAGES = 100;
const SIZE = 100;
/**
 * All releases that the token may see, the newest first: by REST, as GraphQL does not tell a release's target.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
async function* listReleases(listing, from) {
    for (let page = 1; page <= PAGES; page++) {
        const { data, headers } = await (0,github_listing/* withinLimit */.z)(listing, () => list_releases_askPage(listing, page));
        const last = lastPage(headers.link);
        const isEnd = (0,github_listing/* isLastPage */.w)(headers);
        const releases = data.map((release) => list_releases_entryOf(listing, release));
        const entries = releases.flatMap((release) => ('thing' in release ? [release.thing] : []));
        const total = last === undefined ? (page - 1) * SIZE + data.length : last * SIZE;
        yield {
            entries: entries.filter((entry) => from === undefined || list_releases_isFrom(entry, from)),
            hidden: releases.flatMap((release) => ('lacks' in release ? [`it lacks ${release.lacks[0]}`] : [])),
            total: from ? undefined : total,
            // GitHub may end its list at the limit without a word.
            complete: isEnd && (page < PAGES || data.length < SIZE),
        };
        if (isEnd)
            return;
    }
}
/** The number of the last page, by the header of one before it. */
function lastPage(link) {
    const page = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? '')?.[1];
    return page === undefined ? undefined : Number(page);
}
async function list_releases_askPage({ octokit, connection: { repository } }, page) {
    const [owner = '', repo = ''] = repository.split('/');
    return (0,unreadable/* toldList */.AF)(octokit.rest.repos.listReleases({ owner, repo, per_page: SIZE, page }));
}
function list_releases_entryOf({ connection, visibility }, data) {
    return (0,release/* releaseEntry */.H)(data, { ...connection, visibility, live: true });
}
/** Servers that do not tell when a release was updated tell when it was published. */
function list_releases_isFrom({ version, updated, shipped, created = '' }, { time, tag }) {
    return version === tag || Date.parse(updated ?? shipped ?? created) >= time;
}

// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/notion/field-content.js
var field_content = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/notion/mark.js
var notion_mark = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/notion/option-name.js
var option_name = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/notion/property-content.js
var property_content = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/notion/release-rows.js





/**
 * The rows of a repository's releases, 10,000 at most, and as many archived ones that have no other beside them; none where addresses are not written.
 * @param address of the repository on GitHub: rows are found by theirs, as a Repository option may not exist yet, and
 * Notion may refuse to filter by one that does not
 */
async function releaseRows(notion, source, address) {
    const filter = releaseFilter(source, address);
    if (filter === undefined)
        return [];
    const rows = await (0,find_rows/* queryAll */.YG)(notion, source, filter);
    const keys = new Set(rows.map((row) => keyOf(row, source)));
    const archived = await (0,find_rows/* queryArchived */.bz)(notion, source, filter);
    return [...rows, ...archived.filter((row) => !keys.has(keyOf(row, source)))];
}
function releaseFilter(source, address) {
    const key = (0,find_rows/* propertyOf */.$r)('key', source);
    const url = (0,find_rows/* urlFilter */.Ir)(source);
    if (key?.type !== 'rich_text' || url === undefined)
        return undefined;
    return { and: [(0,find_rows/* keyFilter */.WF)(key, { starts_with: 'release/' }), url({ starts_with: `${address}/releases/` })] };
}
/** The key of a row. */
function keyOf(row, source) {
    return (0,find_rows/* textIn */.r7)(row, (0,find_rows/* propertyOf */.$r)('key', source)?.name);
}
/**
 * Whether a row that this action wrote shows a release that was published and not deleted. A draft may be hidden from the
 * token; a row that shows neither its status nor when it was published may be one.
 * @param draft the status option of drafts
 */
function showsPublished(row, source, draft) {
    const mark = (0,notion_mark/* markOf */.Fg)(row, source.names.key);
    const status = (0,property_content/* heldBy */.Vr)(row, (0,find_rows/* propertyOf */.$r)('status', source)?.name);
    const shipped = (0,property_content/* heldBy */.Vr)(row, (0,find_rows/* propertyOf */.$r)('shipped', source)?.name);
    if (mark === undefined || mark.deleted || (status === undefined && shipped === undefined))
        return false;
    return ((status === undefined || !(0,option_name/* isSameOption */.aJ)((0,property_content/* shown */.SP)(status), draft)) &&
        (shipped === undefined || !(0,property_content/* isEmpty */.Im)(shipped)));
}
/** What to write into the row of a release that is deleted: its status, and that it is. */
function deletedContents(row, source, deleted) {
    const contents = new Map();
    const status = (0,find_rows/* propertyOf */.$r)('status', source);
    const content = status && (0,field_content/* fieldContent */._)({ is: 'choices', names: [deleted] }, status);
    if (status && content)
        contents.set(status.name, content);
    const key = (0,notion_mark/* remarked */.q0)((0,property_content/* heldBy */.Vr)(row, source.names.key), { deleted: true });
    return key ? contents.set(source.names.key, key) : contents;
}

// EXTERNAL MODULE: ./build/github/without-github.js
var without_github = __webpack_require__(9888);
// EXTERNAL MODULE: ./build/notion/find-many.js
var find_many = __webpack_require__(5569);
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
 * @param onEntry told of each entry that is listed
 * @returns whether the listing came to its end, and why not where GitHub failed
 * @throws Problem that the run was stopped with
 */
async function syncListed({ writer, settle, settings, log }, kind, pages, known, onEntry = () => undefined) {
    const progress = new Progress(NAMES[kind], log);
    const write = (entries) => writer.add(entries, () => progress.step(), known);
    const waiting = [];
    const problems = [];
    let complete = false;
    try {
        for await (const page of pages) {
            progress.total = page.total;
            for (const reason of page.hidden)
                await settle(HIDDEN[kind], undefined, () => notShown(reason));
            for (const entry of page.entries)
                onEntry(entry);
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
    await writer.idle();
    progress.end();
    return { complete, problems };
}
const NAMES = { release: 'Releases', 'pull-request': 'Pull requests' };
const HIDDEN = {
    release: { kind: 'release', key: '', title: 'A release' },
    'pull-request': { kind: 'pull-request', key: '', title: 'A pull request' },
};
async function notShown(reason) {
    throw new errors/* Problem */.A('github-unavailable', `GitHub did not show it in its list (${reason}).`);
}
/** The problem of a listing that ended early; anything else that was thrown concerns more than the listing. */
function problemOf(error, kind, repository) {
    if (error instanceof unreadable/* Unreadable */.IO)
        return (0,without_github/* listingProblem */.eD)(kind, repository, error);
    if (error instanceof errors/* Problem */.A && error.id === 'github-points')
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./build/github/release-gone.js


/**
 * Whether a release that a listing lacks is deleted: GitHub answers 404 for its ID. A draft that is hidden from the token
 * gives 403; and where another was deleted while GitHub was listed, one that is still there may have been on no page.
 * @throws Unreadable where GitHub does not answer
 */
async function isReleaseGone(listing, id) {
    const { octokit, connection } = listing;
    const [owner = '', repo = ''] = connection.repository.split('/');
    return (0,github_listing/* withinLimit */.z)(listing, async () => {
        try {
            await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
            return false;
        }
        catch (error) {
            const { reason } = (0,unreadable/* unreadable */.O$)(error);
            if (reason === 'not-found' || reason === 'forbidden')
                return reason === 'not-found';
            throw (0,unreadable/* unreadable */.O$)(error);
        }
    });
}

// EXTERNAL MODULE: ./build/notion/left-archived.js
var left_archived = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/notion/trash.js
var trash = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/notion/update-row.js + 4 modules
var update_row = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/notion/remove-release.js





/** Marks or trashes the row of a release that GitHub does not list any more; one request, or none in a dry run. */
async function removeRelease(notion, changelog, row, { onDelete, dryRun, fields }) {
    const reason = 'GitHub does not list this release any more.';
    if (onDelete === 'trash') {
        if (!dryRun)
            await (0,trash/* trash */.dc)(notion, row.id);
        return { operation: 'trashed', row, changes: [], added: [], reason };
    }
    const source = changelog.source();
    const contents = deletedContents(row, source, fields.statuses.deleted);
    const changes = changesOf(contents, row).filter(({ before, after }) => before !== after);
    if (!dryRun) {
        const options = (0,change_schema/* newOptions */.$z)({ properties: contents }, source.schema, fields);
        await changelog.applySchema({ schema: source.schema, additions: [], options, relations: [] });
        await (0,update_row/* patchRow */.nm)(notion, row, contents);
    }
    return { operation: 'updated', row, changes, added: [], reason };
}
function changesOf(contents, row) {
    return [...contents].map(([property, content]) => ({
        property,
        before: (0,property_content/* shownIn */.fz)(row, property),
        after: (0,property_content/* shown */.SP)(content),
    }));
}

;// CONCATENATED MODULE: ./build/modes/backfill/lost-releases.js






/**
 * Handles the rows of releases that GitHub lists no more, as `on-delete` says: of those that are deleted, and whose rows
 * still show them as published. One query per 100, and one request to GitHub and one to Notion for each.
 * @throws Unreadable where GitHub does not answer
 */
async function removeLost({ settings, github, notion, changelog, settle }, keys) {
    const rows = new find_many/* ManyRows */.R(notion);
    for (let start = 0; start < keys.length; start += find_many/* LOOKED_UP_AT_ONCE */.V) {
        const source = changelog.source();
        const part = keys.slice(start, start + find_many/* LOOKED_UP_AT_ONCE */.V).map((key) => ({ key, url: '' }));
        const found = await rows.findAnywhere(source, part, () => true);
        for (const identity of part) {
            const row = (0,find_rows/* rowOf */.OB)(found.of(identity));
            if (!row || !showsPublished(row, source, settings.fields.statuses.draft))
                continue;
            const { key } = identity;
            if (!(await isReleaseGone(github.listing, Number(key.slice('release/'.length)))))
                continue;
            const names = { kind: 'release', key, title: (0,find_rows/* titleIn */.Ey)(row) };
            await settle(names, row, () => (0,left_archived/* orLeftArchived */.t)(row, removeRelease(notion, changelog, row, settings)));
        }
    }
}

;// CONCATENATED MODULE: ./build/modes/backfill/kinds.js






/** Syncs the pull requests that GitHub lists. @returns why they could not all be listed */
async function syncPullRequests(part) {
    const { listing, from } = part.github;
    const { complete, problems } = await syncListed(part, 'pull-request', listPullRequests(listing, from));
    part.index.isWhole = complete && from === undefined;
    return problems;
}
/**
 * Syncs the releases that GitHub lists, and handles the rows of those that it lists no more. Their rows are read before
 * GitHub is, so a release that is made meanwhile is not taken for one of those.
 * @returns why they could not all be listed
 */
async function syncReleases(part) {
    const { settings, github, notion, changelog } = part;
    const { listing, from } = github;
    const releases = listReleases(listing, from);
    if (from !== undefined)
        return (await syncListed(part, 'release', releases)).problems;
    const { serverUrl, repository } = settings.github;
    const source = changelog.source();
    const rows = await releaseRows(notion, source, `${serverUrl}/${repository}`);
    const listed = new Set();
    const note = ({ key }) => listed.add(key);
    const { complete, problems } = await syncListed(part, 'release', releases, (0,find_rows/* sorted */.IP)(rows, source), note);
    if (!complete || settings.onDelete === 'ignore')
        return problems;
    const lost = rows
        .filter((row) => showsPublished(row, source, settings.fields.statuses.draft))
        .map((row) => keyOf(row, source))
        .filter((key) => !listed.has(key));
    try {
        await removeLost(part, lost);
    }
    catch (error) {
        problems.push(problemOf(error, 'release', repository));
    }
    return problems;
}
/**
 * Syncs what has changed on GitHub since the run began: rows may have been written from what was read before, while the
 * event's own run had written newer data.
 */
async function syncChanged(part, kind) {
    const { listing, opened } = part.github;
    const changed = kind === 'release' ? listReleases(listing, opened) : listPullRequests(listing, opened);
    return (await syncListed(part, kind, changed)).problems;
}

// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(987);
// EXTERNAL MODULE: ./build/github/rendered.js
var rendered = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/github/read-texts.js






/** Texts in a query at most: GitHub renders those that nobody has looked at lately, which takes time. */
const LARGEST = 25;
/** Good answers after which a size that was cut is doubled again. */
const read_texts_RECOVERY = 3;
/** How many queries may fail in a row. */
const read_texts_ATTEMPTS = 8;
const TEXTS_QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PullRequest { bodyHTML }
      ... on Release { descriptionHTML }
    }
  }
`;
/**
 * Makes a function that gives entries of a listing with the HTML that GitHub shows for their bodies: one request, of one
 * point, per 25. Where GitHub fails, fewer are asked for; what it fails to render when asked for it alone comes back without.
 * The function throws Problem `github-points`.
 */
function textReader(listing) {
    const size = new PageSize(LARGEST, read_texts_RECOVERY);
    return async (entries) => {
        const found = new Map();
        let waiting = entries.filter(({ nodeId }) => nodeId !== undefined);
        for (let failures = 0; waiting.length > 0 && failures < read_texts_ATTEMPTS;) {
            const part = waiting.slice(0, size.now);
            const { texts, isWhole } = await ask(listing, part);
            for (const [entry, text] of texts)
                found.set(entry, text);
            const missing = isWhole || part.length === 1 ? [] : part.filter((entry) => !texts.has(entry));
            waiting = [...missing, ...waiting.slice(part.length)];
            failures = isWhole || texts.size > 0 ? 0 : failures + 1;
            if (isWhole)
                size.answered();
            else
                size.failed();
            await (0,wait/* wait */.u)(500 * failures, listing.stop);
        }
        return entries.map((entry) => found.get(entry) ?? entry);
    };
}
/** GitHub fails as a whole, or tells a part of it with errors beside. */
async function ask(listing, entries) {
    const { octokit, connection, visibility } = listing;
    const ids = entries.map(({ nodeId }) => nodeId);
    try {
        const { data, errors } = await (0,github_listing/* withinLimit */.z)(listing, () => (0,graphql/* askGraphql */.j)(octokit, connection.graphqlUrl, TEXTS_QUERY, { ids }));
        const texts = entries.flatMap((entry, index) => {
            const node = data.nodes[index];
            const html = node?.bodyHTML ?? node?.descriptionHTML;
            return typeof html === 'string'
                ? [[entry, (0,rendered/* rendered */.g)(entry, html, connection, visibility)]]
                : [];
        });
        return { texts: new Map(texts), isWhole: errors.length === 0 };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        listing.log(`GitHub did not show a page of texts (${error.message}); asking for fewer at a time.`);
        return { texts: new Map(), isWhole: false };
    }
}

// EXTERNAL MODULE: ./build/github/since.js
var since = __webpack_require__(3388);
;// CONCATENATED MODULE: ./build/github/visibility.js


const VISIBILITY_QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { isPrivate }
  }
`;
/**
 * Whether attachments of the repository need a login, for a run whose event does not tell: one request, one point.
 * @throws Unreadable
 */
async function readVisibility(octokit, connection) {
    const [owner = '', name = ''] = connection.repository.split('/');
    const { data, errors } = await (0,graphql/* askGraphql */.j)(octokit, connection.graphqlUrl, VISIBILITY_QUERY, { owner, name });
    if (!data.repository)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return data.repository.isPrivate ? 'private' : 'public';
}

;// CONCATENATED MODULE: ./build/modes/backfill/open-github.js







/** Milliseconds: GitHub's clock may be another, and an event's own run takes its time. */
const EARLIER = 5 * 60_000;
/**
 * @param stop ends all waiting
 * @throws Problem where GitHub can't be read, or has no such tag as `since` names
 */
async function openGitHub(settings, stop, log) {
    const { github: connection, selection } = settings;
    const opened = { time: Date.now() - EARLIER };
    try {
        const octokit = (0,github_octokit/* connect */.N)(connection, github_octokit/* PATIENCE */.a);
        const unseen = { octokit, connection, visibility: 'unknown', stop, log };
        const visibility = await (0,github_listing/* withinLimit */.z)(unseen, () => readVisibility(octokit, connection));
        const listing = { ...unseen, visibility };
        return { listing, texts: textReader(listing), from: await (0,since/* readSince */.$)(listing, selection.since), opened };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        throw (0,without_github/* listingProblem */.eD)(selection.kinds[0] ?? 'release', connection.repository, error);
    }
}

// EXTERNAL MODULE: ./build/notion/links/shipped-rows.js
var shipped_rows = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/modes/backfill/pull-request-index.js


/** What a run knows of the rows of pull requests that it has synced, so that releases need not ask for them. */
class PullRequestIndex {
    /** When the earliest of those was merged that had no row before; ISO 8601. */
    earliestNew;
    /** Whether all pull requests of the repository are in it. */
    isWhole = false;
    byKey = new Map();
    many;
    constructor(notion) {
        this.many = new find_many/* ManyRows */.R(notion);
    }
    /** @param merged when it was merged, where it had no row before */
    add(key, page, merged) {
        this.byKey.set(key, page);
        if (merged !== undefined && (this.earliestNew ?? merged) >= merged)
            this.earliestNew = merged;
    }
    /**
     * The rows of a release's pull requests. Notion is asked only for those that the run has not synced, where it has not
     * synced all.
     */
    async find(source, sides, pullRequests) {
        const pages = pullRequests.flatMap(({ key }) => this.byKey.get(key) ?? []);
        const missing = pullRequests.filter(({ key }) => !this.byKey.has(key));
        if (this.isWhole || missing.length === 0)
            return { pages, missing };
        const others = await (0,shipped_rows/* findShippedRows */.u)(this.many, source, sides, missing);
        return { ...others, pages: [...pages, ...others.pages] };
    }
}

// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
// EXTERNAL MODULE: ./build/modes/writing/page-of.js
var page_of = __webpack_require__(4527);
;// CONCATENATED MODULE: ./build/modes/backfill/settle.js




/** After these no other entry would fare better. */
const HOPELESS = new Set([
    'notion-token-invalid',
    'notion-capability-missing',
    'notion-database-trashed',
    'notion-property-type',
    'notion-property-missing',
    'notion-blocked',
    'notion-rate-limited',
]);
/** After these neither, unless it is something about the entry: they have to come in a row. */
const DOWN = new Set(['notion-down', 'notion-unreachable', 'notion-edge']);
const IN_A_ROW = 10;
/** Of an entry that needs new blocks, where the workspace has used them up. */
const NO_BLOCKS = `${problems/* PROBLEMS */.D['notion-block-limit'].title}.`;
/** What goes wrong with one entry is told of it, and what would go wrong with all ends the run. */
function settler(changelog, stop, tally) {
    let downInARow = 0;
    let last;
    const isHopeless = async (problem) => {
        if (DOWN.has(problem.id))
            return downInARow >= IN_A_ROW;
        return HOPELESS.has(problem.id) || ((0,data_source/* isNotFound */.c4)(problem) && (await isOutOfReach(changelog)));
    };
    return async ({ kind, key, title }, known, work) => {
        if (stop.signal.aborted)
            return undefined;
        const names = { kind, key, title };
        try {
            const { row = known, ...done } = await work();
            downInARow = 0;
            tally.add({ ...names, ...(0,page_of/* pageOf */.Z)(row), ...done });
            return done.operation;
        }
        catch (error) {
            if (error === stop.signal.reason)
                return undefined;
            const problem = (0,errors/* asProblem */.g)(error);
            // A look-up that failed is told of each of its entries.
            if (!DOWN.has(problem.id))
                downInARow = 0;
            else if (problem !== last)
                downInARow += 1;
            last = problem;
            const reason = reasonOf(problem);
            tally.add({ ...names, ...(0,page_of/* pageOf */.Z)(known), operation: 'failed', changes: [], added: [], reason });
            if (await isHopeless(problem))
                stop.because(problem);
            return 'failed';
        }
    };
}
/** What may be said of many entries is told of each by its name, and in full by the run's error. */
function reasonOf({ id, message, remedy }) {
    return id === 'notion-block-limit' ? NO_BLOCKS : `${message} ${remedy}`;
}
/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog) {
    return changelog.refresh().then(() => false, data_source/* isNotFound */.c4);
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
    const onSignal = (name) => because(new errors/* Problem */.A('backfill-stopped', `The run was told to stop (${name}).`));
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

;// CONCATENATED MODULE: ./build/modes/backfill/tally.js
/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;
/** What became of the entries of a run. */
class Tally {
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
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/notion/decide.js
var decide = __webpack_require__(4678);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __webpack_require__(966);
// EXTERNAL MODULE: ./build/notion/links/row-links.js
var row_links = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/notion/until-seen.js
var until_seen = __webpack_require__(4330);
;// CONCATENATED MODULE: ./build/notion/mend-doubles.js



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
        for (let start = 0; start < unseen.length; start += find_many/* LOOKED_UP_AT_ONCE */.V) {
            const part = unseen.slice(start, start + find_many/* LOOKED_UP_AT_ONCE */.V).map(({ key }) => ({ key, url: '' }));
            const found = await rows.find(source, part);
            for (const identity of part) {
                const { keyed } = found.of(identity);
                for (const { id } of keyed)
                    seen.add(id);
                for (const warning of await (0,trash/* trashDuplicates */.$m)(notion, keyed, source.names.key, false))
                    warnings.add(warning);
            }
        }
        return seen;
    });
    return [...warnings];
}

// EXTERNAL MODULE: ./build/notion/plan-content.js + 4 modules
var plan_content = __webpack_require__(82);
// EXTERNAL MODULE: ./build/modes/writing/prepare-tasks.js + 6 modules
var prepare_tasks = __webpack_require__(3889);
// EXTERNAL MODULE: ./build/modes/writing/write-entry.js + 9 modules
var write_entry = __webpack_require__(4570);
;// CONCATENATED MODULE: ./build/modes/backfill/writer.js












/** Entries that wait beside those in work: enough for the time that the next look-up takes. */
const WAITING = 100;
/** Milliseconds after which rows are looked up again before they are written. */
const STALE = 60_000;
/** Brings the rows of many entries up to date, as many at a time as Notion lets it. */
class Writer {
    run;
    rows;
    queue = new dist/* default */.Ay({ concurrency: 1 });
    /** Keys of all entries so far. */
    seen = new Set();
    /** Rows that were made and not yet looked for. */
    made = [];
    isSchemaComplete = false;
    constructor(run) {
        this.run = run;
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
        const unknown = latest.filter((entry) => !known?.has(entry));
        const found = await this.lookUp(unknown);
        await this.loadTasks(latest, known, found);
        const rowsOf = (entry) => (known?.has(entry) ? known : found);
        for (const entry of await this.withTexts(latest, rowsOf)) {
            const rows = rowsOf(entry);
            const work = async () => {
                if (await this.write(entry, rows))
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
        this.run.stop.signal.throwIfAborted();
    }
    /** Until nothing is in work any more, be it that the run was stopped. */
    drained() {
        return this.queue.onIdle();
    }
    /** Takes a row that was made beside the listed ones. */
    noteMade(row) {
        this.made.push(row);
    }
    /** Mends what other runs doubled meanwhile. */
    async mendDoubles() {
        const { notion, changelog, warn } = this.run;
        const made = this.made;
        this.made = [];
        const mend = () => mendDoubles(notion, this.rows, changelog.source(), made);
        const warnings = await mend().catch((error) => {
            // Once more, as everything else is done.
            if (error instanceof failure/* NotionProblem */.$_ && error.id !== 'notion-blocked')
                return mend();
            throw error;
        });
        for (const warning of warnings)
            warn(warning);
    }
    async enqueue(work) {
        this.run.stop.signal.throwIfAborted();
        this.queue.concurrency = this.run.pace.room;
        await this.queue.onSizeLessThan(WAITING);
        this.queue.add(work);
    }
    /** The rows; or why they cannot be had, which is told of each of the entries. */
    async lookUp(entries) {
        const { changelog, settings } = this.run;
        const mayMake = (entry) => (0,unwanted/* unwanted */.J)(entry, settings.ignore) === undefined;
        const find = () => this.rows.findAnywhere(changelog.source(), entries, mayMake);
        try {
            return await find();
        }
        catch (error) {
            if (!(error instanceof failure/* NotionProblem */.$_))
                throw error;
            if (error.id === 'notion-blocked')
                throw error;
            await changelog.refresh(); // a property may have changed
            this.rows.restart();
            return find().catch(errors/* asProblem */.g);
        }
    }
    /** The tasks of all of them at once: one query per 100 IDs. */
    async loadTasks(entries, known, found) {
        if (found instanceof errors/* Problem */.A)
            return;
        const { settings, finder, changelog } = this.run;
        const pairs = entries.flatMap((entry) => {
            const rows = known?.has(entry) ? known : found;
            return entry.kind === 'pull-request' ? [{ pullRequest: entry, row: (0,find_rows/* rowOf */.OB)(rows.of(entry)) }] : [];
        });
        await (0,prepare_tasks/* loadTasks */.h)(pairs, async () => changelog.source(), { settings, finder });
    }
    /** The entries, with the HTML of those texts that are to be written; without where the limit of GitHub's is used up. */
    async withTexts(entries, rowsOf) {
        const { settings, texts } = this.run;
        const isLacking = (entry) => {
            const rows = rowsOf(entry);
            if (rows instanceof errors/* Problem */.A)
                return false;
            const found = rows.of(entry);
            const decision = (0,decide/* decide */.L)(entry, found, settings, (0,unwanted/* unwanted */.J)(entry, settings.ignore));
            return decision.do === 'write' && (0,plan_content/* needsHtml */.j)(entry, (0,find_rows/* rowOf */.OB)(found), settings);
        };
        const lacking = entries.filter(isLacking);
        const filled = await texts(lacking).catch((error) => {
            if (error instanceof errors/* Problem */.A && error.id === 'github-points')
                return lacking;
            throw error;
        });
        const byKey = new Map(filled.map((entry) => [entry.key, entry]));
        return entries.map((entry) => byKey.get(entry.key) ?? entry);
    }
    /** @returns whether it was done, be it in vain */
    async write(entry, found) {
        const known = found instanceof errors/* Problem */.A ? undefined : (0,find_rows/* rowOf */.OB)(found.of(entry));
        const operation = await this.run.settle(entry, known, () => this.upsert(entry, found));
        this.isSchemaComplete ||= operation === 'created' || operation === 'updated' || operation === 'unchanged';
        return operation !== undefined;
    }
    async upsert(entry, found) {
        const { settings, changelog, writing, index } = this.run;
        if (found instanceof errors/* Problem */.A)
            throw found;
        const source = changelog.source();
        const isStale = performance.now() - found.readAt > STALE;
        const isArchived = () => (0,find_rows/* rowOf */.OB)(found.of(entry))?.is_archived === true;
        const rows = (isStale ? await this.rows.findAnywhere(source, [entry], isArchived) : found).of(entry);
        const { tasks: _, lacksTask: __, ...upsert } = await (0,write_entry/* writeEntry */.c)(entry, { ...source, rows }, writing);
        const { operation, row } = upsert;
        if (operation === 'created' && row && !settings.dryRun)
            this.noteMade({ id: row.id, key: entry.key });
        const { release } = settings.fields.properties;
        if (entry.kind === 'pull-request' && row && release !== undefined)
            index.add(entry.key, (0,row_links/* wantedPage */.l_)(row, release), operation === 'created' ? entry.shipped : undefined);
        return this.isSchemaComplete ? { ...upsert, added: [] } : upsert; // a dry run would tell them of each
    }
}

;// CONCATENATED MODULE: ./build/modes/backfill.js
















/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select. What is right already costs nothing, so a run that was stopped goes on where it stopped.
 */
async function backfill(settings, log) {
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
    const tally = new Tally();
    const warnings = new Set();
    const warn = (message) => warnings.add(message);
    const logins = new Set();
    const unmapped = (some) => {
        for (const login of some)
            logins.add(login);
    };
    const stop = stopOnSignals();
    const problem = await Promise.race([
        syncAll({ settings, log, stop, tally, warn, unmapped }),
        graceOver(stop.signal),
    ]).catch(errors/* asProblem */.g);
    stop.release();
    return {
        outcomes: tally.outcomes,
        counts: tally.counts,
        warnings: [...warnings, ...(0,people_warnings/* unmappedWarnings */.g1)(logins, settings.fields.people.size === 0)],
        dryRun: settings.dryRun,
        ...(problem && { problem }),
    };
}
/** @returns what went wrong, though the run came to its end */
async function syncAll({ settings, log, stop, tally, warn, unmapped }) {
    const pace = new Pace(stop.signal);
    const notion = (0,connection/* connect */.N)(settings.notion, (0,patience/* pacedPatience */.hm)(log, pace, stop.signal));
    const [changelog, github] = await Promise.all([
        openChangelog(notion, settings),
        openGitHub(settings, stop.signal, log),
    ]);
    const settle = settler(changelog, stop, tally);
    const finder = new task_finder/* TaskFinder */.u(notion, settings);
    const index = new PullRequestIndex(notion);
    const onMade = (outcome) => {
        tally.add(outcome);
        const { operation, key, pageId } = outcome;
        if (operation === 'created' && !settings.dryRun)
            writer.noteMade({ id: pageId, key });
    };
    const writing = backfillWriting({
        settings,
        notion,
        changelog,
        github,
        finder,
        index,
        warn,
        unmapped,
        onMade,
    });
    const writer = new Writer({
        settings,
        notion,
        pace,
        changelog,
        settle,
        stop,
        warn,
        writing,
        texts: github.texts,
        finder,
        index,
    });
    const part = { settings, github, notion, changelog, writer, settle, index, log };
    const kinds = ORDER.filter((kind) => settings.selection.kinds.includes(kind));
    const problems = [];
    try {
        for (const kind of kinds)
            problems.push(...(await SYNC[kind](part)));
        await writer.mendDoubles();
        tally.again();
        if (problems.length === 0)
            for (const kind of kinds)
                problems.push(...(await syncChanged(part, kind)));
        await writer.mendDoubles();
    }
    finally {
        await writer.drained();
    }
    return problems[0] ?? incomplete(tally, notion);
}
const ORDER = ['pull-request', 'release'];
const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };
function incomplete(tally, { full }) {
    const { failed } = tally.counts;
    if (failed === 0)
        return full;
    const what = `${failed} of the entries could not be synced.`;
    const others = tally.firstFailures(NO_BLOCKS);
    if (full === undefined)
        return new errors/* Problem */.A('backfill-incomplete', [what, ...others].join(' '));
    const told = others.length === 0 ? [] : ['Some failed for another reason:', ...others];
    const { requestId } = full;
    return new errors/* Problem */.A(full.id, [what, full.message, ...told].join(' '), { requestId, cause: full });
}


/***/ })

};
