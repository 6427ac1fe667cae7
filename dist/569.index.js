export const id = 569;
export const ids = [569];
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

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ presentNodes),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   jQ: () => (/* binding */ askGraphql),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);


/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where an answer holds no data, and octokit's error where none came
 */
async function askGraphql(octokit, url, query, variables) {
    const request = { method: 'POST', url, query, variables };
    const response = await octokit.request(request).catch((error) => {
        if (isPartial(error))
            return error.response;
        throw error;
    });
    const { data, errors = [] } = response.data;
    if (data)
        return { data, errors };
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableGraphql */ .$_)(errors, (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .retryTime */ .oR)(response.headers));
}
/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial(error) {
    if (!(error instanceof Error) || !('response' in error))
        return false;
    const { response } = error;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response) && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response.data) && Boolean(response.data.data);
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


/***/ })

};
