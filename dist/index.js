import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9711:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Client_auth, _Client_logLevel, _Client_logger, _Client_prefixUrl, _Client_timeoutMs, _Client_notionVersion, _Client_fetch, _Client_agent, _Client_userAgent, _Client_maxRetries, _Client_initialRetryDelayMs, _Client_maxRetryDelayMs;
Object.defineProperty(exports, "__esModule", ({ value: true }));
const logging_1 = __nccwpck_require__(2743);
const errors_1 = __nccwpck_require__(7979);
const utils_1 = __nccwpck_require__(1655);
const constants_1 = __nccwpck_require__(7079);
const api_endpoints_1 = __nccwpck_require__(8329);
const meeting_notes_1 = __nccwpck_require__(8759);
const package_json_1 = __nccwpck_require__(4585);
const START_CURSOR_PARAM_NAME = "start_cursor";
class Client {
    constructor(options) {
        var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m;
        _Client_auth.set(this, void 0);
        _Client_logLevel.set(this, void 0);
        _Client_logger.set(this, void 0);
        _Client_prefixUrl.set(this, void 0);
        _Client_timeoutMs.set(this, void 0);
        _Client_notionVersion.set(this, void 0);
        _Client_fetch.set(this, void 0);
        _Client_agent.set(this, void 0);
        _Client_userAgent.set(this, void 0);
        _Client_maxRetries.set(this, void 0);
        _Client_initialRetryDelayMs.set(this, void 0);
        _Client_maxRetryDelayMs.set(this, void 0);
        /*
         * Notion API endpoints
         */
        this.agents = {
            /**
             * Retrieve an agent
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getAgent);
                return this.request({
                    path: api_endpoints_1.getAgent.path(args),
                    method: api_endpoints_1.getAgent.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getAgent.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getAgent.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Query agents
             */
            query: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.queryAgents);
                return this.request({
                    path: api_endpoints_1.queryAgents.path(),
                    method: api_endpoints_1.queryAgents.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.queryAgents.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.queryAgents.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve agent insights
             */
            retrieveInsights: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getInsights);
                return this.request({
                    path: api_endpoints_1.getInsights.path(args),
                    method: api_endpoints_1.getInsights.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getInsights.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getInsights.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update an agent's credit limit
             */
            updateCreditLimit: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateAgentCreditLimit);
                return this.request({
                    path: api_endpoints_1.updateAgentCreditLimit.path(args),
                    method: api_endpoints_1.updateAgentCreditLimit.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateAgentCreditLimit.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateAgentCreditLimit.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update an agent's status
             */
            updateStatus: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateAgentStatus);
                return this.request({
                    path: api_endpoints_1.updateAgentStatus.path(args),
                    method: api_endpoints_1.updateAgentStatus.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateAgentStatus.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateAgentStatus.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Delete an agent
             */
            delete: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.deleteAgent);
                return this.request({
                    path: api_endpoints_1.deleteAgent.path(args),
                    method: api_endpoints_1.deleteAgent.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.deleteAgent.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.deleteAgent.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Apply many agent operations
             */
            batch: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.agentBatch);
                return this.request({
                    path: api_endpoints_1.agentBatch.path(),
                    method: api_endpoints_1.agentBatch.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.agentBatch.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.agentBatch.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.sessions = {
            /**
             * Retrieve a session
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.retrieveSession);
                return this.request({
                    path: api_endpoints_1.retrieveSession.path(args),
                    method: api_endpoints_1.retrieveSession.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.retrieveSession.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.retrieveSession.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a session
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateSession);
                return this.request({
                    path: api_endpoints_1.updateSession.path(),
                    method: api_endpoints_1.updateSession.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateSession.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateSession.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Open a session stream
             */
            stream: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateSessionStream);
                return this.streamRequest({
                    path: api_endpoints_1.updateSessionStream.path(),
                    method: api_endpoints_1.updateSessionStream.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateSessionStream.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateSessionStream.bodyParams),
                    headers: api_endpoints_1.updateSessionStream.headers,
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                }, parseSessionStreamEvent);
            },
            /**
             * Cancel a session
             */
            cancel: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.cancelSession);
                return this.request({
                    path: api_endpoints_1.cancelSession.path(args),
                    method: api_endpoints_1.cancelSession.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.cancelSession.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.cancelSession.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Query sessions
             */
            query: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.querySessions);
                return this.request({
                    path: api_endpoints_1.querySessions.path(),
                    method: api_endpoints_1.querySessions.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.querySessions.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.querySessions.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Query session events
             */
            queryEvents: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.querySessionEvents);
                return this.request({
                    path: api_endpoints_1.querySessionEvents.path(args),
                    method: api_endpoints_1.querySessionEvents.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.querySessionEvents.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.querySessionEvents.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.asyncTasks = {
            /**
             * Retrieve an async task
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getAsyncTask);
                return this.request({
                    path: api_endpoints_1.getAsyncTask.path(args),
                    method: api_endpoints_1.getAsyncTask.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getAsyncTask.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getAsyncTask.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.blocks = {
            /**
             * Retrieve block
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getBlock);
                return this.request({
                    path: api_endpoints_1.getBlock.path(args),
                    method: api_endpoints_1.getBlock.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getBlock.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getBlock.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update block
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateBlock);
                return this.request({
                    path: api_endpoints_1.updateBlock.path(args),
                    method: api_endpoints_1.updateBlock.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateBlock.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateBlock.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Delete block
             */
            delete: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.deleteBlock);
                return this.request({
                    path: api_endpoints_1.deleteBlock.path(args),
                    method: api_endpoints_1.deleteBlock.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.deleteBlock.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.deleteBlock.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            children: {
                /**
                 * Append block children
                 */
                append: (args) => {
                    this.warnUnknownParams(args, api_endpoints_1.appendBlockChildren);
                    return this.request({
                        path: api_endpoints_1.appendBlockChildren.path(args),
                        method: api_endpoints_1.appendBlockChildren.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.appendBlockChildren.queryParams),
                        body: (0, utils_1.pick)(args, api_endpoints_1.appendBlockChildren.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
                /**
                 * Retrieve block children
                 */
                list: (args) => {
                    this.warnUnknownParams(args, api_endpoints_1.listBlockChildren);
                    return this.request({
                        path: api_endpoints_1.listBlockChildren.path(args),
                        method: api_endpoints_1.listBlockChildren.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.listBlockChildren.queryParams),
                        body: (0, utils_1.pick)(args, api_endpoints_1.listBlockChildren.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
            },
            meetingNotes: {
                /**
                 * Create a meeting note
                 */
                create: (args) => {
                    this.warnUnknownParams(args, meeting_notes_1.createMeetingNote);
                    return this.request({
                        path: meeting_notes_1.createMeetingNote.path(),
                        method: meeting_notes_1.createMeetingNote.method,
                        query: (0, utils_1.pick)(args, meeting_notes_1.createMeetingNote.queryParams),
                        body: (0, utils_1.pick)(args, meeting_notes_1.createMeetingNote.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
                /**
                 * Query meeting notes
                 */
                query: (args) => {
                    return this.request({
                        path: meeting_notes_1.queryMeetingNotes.path(),
                        method: meeting_notes_1.queryMeetingNotes.method,
                        query: (0, utils_1.pick)(args, meeting_notes_1.queryMeetingNotes.queryParams),
                        body: (0, utils_1.pick)(args, meeting_notes_1.queryMeetingNotes.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
            },
        };
        this.databases = {
            /**
             * Retrieve a database
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getDatabase);
                return this.request({
                    path: api_endpoints_1.getDatabase.path(args),
                    method: api_endpoints_1.getDatabase.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getDatabase.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getDatabase.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Create a database
             */
            create: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.createDatabase);
                return this.request({
                    path: api_endpoints_1.createDatabase.path(),
                    method: api_endpoints_1.createDatabase.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createDatabase.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.createDatabase.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a database
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateDatabase);
                return this.request({
                    path: api_endpoints_1.updateDatabase.path(args),
                    method: api_endpoints_1.updateDatabase.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateDatabase.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateDatabase.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.dataSources = {
            /**
             * Retrieve a data source
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getDataSource);
                return this.request({
                    path: api_endpoints_1.getDataSource.path(args),
                    method: api_endpoints_1.getDataSource.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getDataSource.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getDataSource.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Query a data source
             */
            query: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.queryDataSource);
                return this.request({
                    path: api_endpoints_1.queryDataSource.path(args),
                    method: api_endpoints_1.queryDataSource.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.queryDataSource.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.queryDataSource.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Create a data source
             */
            create: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.createDataSource);
                return this.request({
                    path: api_endpoints_1.createDataSource.path(),
                    method: api_endpoints_1.createDataSource.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createDataSource.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.createDataSource.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a data source
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateDataSource);
                return this.request({
                    path: api_endpoints_1.updateDataSource.path(args),
                    method: api_endpoints_1.updateDataSource.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateDataSource.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateDataSource.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * List page templates that are available for a data source
             */
            listTemplates: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.listDataSourceTemplates);
                return this.request({
                    path: api_endpoints_1.listDataSourceTemplates.path(args),
                    method: api_endpoints_1.listDataSourceTemplates.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.listDataSourceTemplates.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.listDataSourceTemplates.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.pages = {
            /**
             * Create a page
             */
            create: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.createPage);
                return this.request({
                    path: api_endpoints_1.createPage.path(),
                    method: api_endpoints_1.createPage.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createPage.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.createPage.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve a page
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getPage);
                return this.request({
                    path: api_endpoints_1.getPage.path(args),
                    method: api_endpoints_1.getPage.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getPage.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getPage.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update page properties
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updatePage);
                return this.request({
                    path: api_endpoints_1.updatePage.path(args),
                    method: api_endpoints_1.updatePage.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updatePage.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updatePage.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Move a page
             */
            move: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.movePage);
                return this.request({
                    path: api_endpoints_1.movePage.path(args),
                    method: api_endpoints_1.movePage.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.movePage.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.movePage.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve a page as markdown
             */
            retrieveMarkdown: (args) => {
                return this.request({
                    path: api_endpoints_1.getPageMarkdown.path(args),
                    method: api_endpoints_1.getPageMarkdown.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getPageMarkdown.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getPageMarkdown.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a page's content as markdown
             */
            updateMarkdown: (args) => {
                return this.request({
                    path: api_endpoints_1.updatePageMarkdown.path(args),
                    method: api_endpoints_1.updatePageMarkdown.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updatePageMarkdown.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updatePageMarkdown.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            properties: {
                /**
                 * Retrieve page property
                 */
                retrieve: (args) => {
                    this.warnUnknownParams(args, api_endpoints_1.getPageProperty);
                    return this.request({
                        path: api_endpoints_1.getPageProperty.path(args),
                        method: api_endpoints_1.getPageProperty.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.getPageProperty.queryParams),
                        body: (0, utils_1.pick)(args, api_endpoints_1.getPageProperty.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
            },
        };
        this.users = {
            /**
             * Retrieve a user
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getUser);
                return this.request({
                    path: api_endpoints_1.getUser.path(args),
                    method: api_endpoints_1.getUser.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getUser.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getUser.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * List all users
             */
            list: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.listUsers);
                return this.request({
                    path: api_endpoints_1.listUsers.path(),
                    method: api_endpoints_1.listUsers.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.listUsers.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.listUsers.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Get details about bot
             */
            me: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getSelf);
                return this.request({
                    path: api_endpoints_1.getSelf.path(),
                    method: api_endpoints_1.getSelf.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getSelf.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getSelf.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.customEmojis = {
            /**
             * List custom emojis
             */
            list: (args) => {
                this.warnUnknownParams(args !== null && args !== void 0 ? args : {}, api_endpoints_1.listCustomEmojis);
                return this.request({
                    path: api_endpoints_1.listCustomEmojis.path(),
                    method: api_endpoints_1.listCustomEmojis.method,
                    query: (0, utils_1.pick)(args !== null && args !== void 0 ? args : {}, api_endpoints_1.listCustomEmojis.queryParams),
                    body: (0, utils_1.pick)(args !== null && args !== void 0 ? args : {}, api_endpoints_1.listCustomEmojis.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.comments = {
            /**
             * Create a comment
             */
            create: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.createComment);
                return this.request({
                    path: api_endpoints_1.createComment.path(),
                    method: api_endpoints_1.createComment.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createComment.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.createComment.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * List comments
             */
            list: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.listComments);
                return this.request({
                    path: api_endpoints_1.listComments.path(),
                    method: api_endpoints_1.listComments.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.listComments.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.listComments.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve a comment
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getComment);
                return this.request({
                    path: api_endpoints_1.getComment.path(args),
                    method: api_endpoints_1.getComment.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getComment.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getComment.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a comment
             */
            update: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.updateComment);
                return this.request({
                    path: api_endpoints_1.updateComment.path(args),
                    method: api_endpoints_1.updateComment.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateComment.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.updateComment.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Delete a comment
             */
            delete: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.deleteComment);
                return this.request({
                    path: api_endpoints_1.deleteComment.path(args),
                    method: api_endpoints_1.deleteComment.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.deleteComment.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.deleteComment.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.fileUploads = {
            /**
             * Create a file upload
             */
            create: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.createFileUpload);
                return this.request({
                    path: api_endpoints_1.createFileUpload.path(),
                    method: api_endpoints_1.createFileUpload.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createFileUpload.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.createFileUpload.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve a file upload
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getFileUpload);
                return this.request({
                    path: api_endpoints_1.getFileUpload.path(args),
                    method: api_endpoints_1.getFileUpload.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getFileUpload.queryParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * List file uploads
             */
            list: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.listFileUploads);
                return this.request({
                    path: api_endpoints_1.listFileUploads.path(),
                    method: api_endpoints_1.listFileUploads.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.listFileUploads.queryParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Send a file upload
             *
             * Requires a `file_upload_id`, obtained from the `id` of the Create File
             * Upload API response.
             *
             * The `file` parameter contains the raw file contents or Blob/File object
             * under `file.data`, and an optional `file.filename` string.
             *
             * Supply a stringified `part_number` parameter when using file uploads
             * in multi-part mode.
             *
             * This endpoint sends HTTP multipart/form-data instead of JSON parameters.
             */
            send: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.sendFileUpload);
                return this.request({
                    path: api_endpoints_1.sendFileUpload.path(args),
                    method: api_endpoints_1.sendFileUpload.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.sendFileUpload.queryParams),
                    formDataParams: (0, utils_1.pick)(args, api_endpoints_1.sendFileUpload.formDataParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Complete a file upload
             */
            complete: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.completeFileUpload);
                return this.request({
                    path: api_endpoints_1.completeFileUpload.path(args),
                    method: api_endpoints_1.completeFileUpload.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.completeFileUpload.queryParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
        };
        this.views = {
            /**
             * Create a view
             */
            create: (args) => {
                return this.request({
                    path: api_endpoints_1.createView.path(),
                    method: api_endpoints_1.createView.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.createView.queryParams),
                    body: (0, utils_1.pick)(args, [
                        "data_source_id",
                        "name",
                        "type",
                        "database_id",
                        "view_id",
                        "filter",
                        "sorts",
                        "quick_filters",
                        "create_database",
                        "configuration",
                        "position",
                        "placement",
                    ]),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Retrieve a view
             */
            retrieve: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.getView);
                return this.request({
                    path: api_endpoints_1.getView.path(args),
                    method: api_endpoints_1.getView.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.getView.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.getView.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Update a view
             */
            update: (args) => {
                return this.request({
                    path: api_endpoints_1.updateView.path(args),
                    method: api_endpoints_1.updateView.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.updateView.queryParams),
                    body: (0, utils_1.pick)(args, [
                        "name",
                        "filter",
                        "sorts",
                        "quick_filters",
                        "configuration",
                    ]),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * Delete a view
             */
            delete: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.deleteView);
                return this.request({
                    path: api_endpoints_1.deleteView.path(args),
                    method: api_endpoints_1.deleteView.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.deleteView.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.deleteView.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            /**
             * List views for a database
             */
            list: (args) => {
                this.warnUnknownParams(args, api_endpoints_1.listDatabaseViews);
                return this.request({
                    path: api_endpoints_1.listDatabaseViews.path(),
                    method: api_endpoints_1.listDatabaseViews.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.listDatabaseViews.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.listDatabaseViews.bodyParams),
                    auth: args === null || args === void 0 ? void 0 : args.auth,
                });
            },
            queries: {
                /**
                 * Create a view query
                 */
                create: (args) => {
                    return this.request({
                        path: api_endpoints_1.createViewQuery.path(args),
                        method: api_endpoints_1.createViewQuery.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.createViewQuery.queryParams),
                        body: (0, utils_1.pick)(args, ["page_size"]),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
                /**
                 * Get view query results
                 */
                results: (args) => {
                    this.warnUnknownParams(args, api_endpoints_1.getViewQueryResults);
                    return this.request({
                        path: api_endpoints_1.getViewQueryResults.path(args),
                        method: api_endpoints_1.getViewQueryResults.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.getViewQueryResults.queryParams),
                        body: (0, utils_1.pick)(args, api_endpoints_1.getViewQueryResults.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
                /**
                 * Delete a view query
                 */
                delete: (args) => {
                    this.warnUnknownParams(args, api_endpoints_1.deleteViewQuery);
                    return this.request({
                        path: api_endpoints_1.deleteViewQuery.path(args),
                        method: api_endpoints_1.deleteViewQuery.method,
                        query: (0, utils_1.pick)(args, api_endpoints_1.deleteViewQuery.queryParams),
                        body: (0, utils_1.pick)(args, api_endpoints_1.deleteViewQuery.bodyParams),
                        auth: args === null || args === void 0 ? void 0 : args.auth,
                    });
                },
            },
        };
        /**
         * Search
         */
        this.search = (args) => {
            this.warnUnknownParams(args, api_endpoints_1.search);
            return this.request({
                path: api_endpoints_1.search.path(),
                method: api_endpoints_1.search.method,
                query: (0, utils_1.pick)(args, api_endpoints_1.search.queryParams),
                body: (0, utils_1.pick)(args, api_endpoints_1.search.bodyParams),
                auth: args === null || args === void 0 ? void 0 : args.auth,
            });
        };
        this.oauth = {
            /**
             * Get token
             */
            token: (args) => {
                return this.request({
                    path: api_endpoints_1.oauthToken.path(),
                    method: api_endpoints_1.oauthToken.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.oauthToken.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.oauthToken.bodyParams),
                    auth: {
                        client_id: args.client_id,
                        client_secret: args.client_secret,
                    },
                });
            },
            /**
             * Introspect token
             */
            introspect: (args) => {
                return this.request({
                    path: api_endpoints_1.oauthIntrospect.path(),
                    method: api_endpoints_1.oauthIntrospect.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.oauthIntrospect.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.oauthIntrospect.bodyParams),
                    auth: {
                        client_id: args.client_id,
                        client_secret: args.client_secret,
                    },
                });
            },
            /**
             * Revoke token
             */
            revoke: (args) => {
                return this.request({
                    path: api_endpoints_1.oauthRevoke.path(),
                    method: api_endpoints_1.oauthRevoke.method,
                    query: (0, utils_1.pick)(args, api_endpoints_1.oauthRevoke.queryParams),
                    body: (0, utils_1.pick)(args, api_endpoints_1.oauthRevoke.bodyParams),
                    auth: {
                        client_id: args.client_id,
                        client_secret: args.client_secret,
                    },
                });
            },
        };
        __classPrivateFieldSet(this, _Client_auth, options === null || options === void 0 ? void 0 : options.auth, "f");
        __classPrivateFieldSet(this, _Client_logLevel, (_a = options === null || options === void 0 ? void 0 : options.logLevel) !== null && _a !== void 0 ? _a : logging_1.LogLevel.WARN, "f");
        __classPrivateFieldSet(this, _Client_logger, (_b = options === null || options === void 0 ? void 0 : options.logger) !== null && _b !== void 0 ? _b : (0, logging_1.makeConsoleLogger)(package_json_1.name), "f");
        __classPrivateFieldSet(this, _Client_prefixUrl, `${(_c = options === null || options === void 0 ? void 0 : options.baseUrl) !== null && _c !== void 0 ? _c : constants_1.DEFAULT_BASE_URL}/v1/`, "f");
        __classPrivateFieldSet(this, _Client_timeoutMs, (_d = options === null || options === void 0 ? void 0 : options.timeoutMs) !== null && _d !== void 0 ? _d : constants_1.DEFAULT_TIMEOUT_MS, "f");
        __classPrivateFieldSet(this, _Client_notionVersion, (_e = options === null || options === void 0 ? void 0 : options.notionVersion) !== null && _e !== void 0 ? _e : Client.defaultNotionVersion, "f");
        __classPrivateFieldSet(this, _Client_fetch, (_f = options === null || options === void 0 ? void 0 : options.fetch) !== null && _f !== void 0 ? _f : fetch.bind(globalThis), "f");
        __classPrivateFieldSet(this, _Client_agent, options === null || options === void 0 ? void 0 : options.agent, "f");
        __classPrivateFieldSet(this, _Client_userAgent, `notionhq-client/${package_json_1.version}`, "f");
        if ((options === null || options === void 0 ? void 0 : options.retry) === false) {
            __classPrivateFieldSet(this, _Client_maxRetries, 0, "f");
            __classPrivateFieldSet(this, _Client_initialRetryDelayMs, 0, "f");
            __classPrivateFieldSet(this, _Client_maxRetryDelayMs, 0, "f");
        }
        else {
            __classPrivateFieldSet(this, _Client_maxRetries, (_h = (_g = options === null || options === void 0 ? void 0 : options.retry) === null || _g === void 0 ? void 0 : _g.maxRetries) !== null && _h !== void 0 ? _h : constants_1.DEFAULT_MAX_RETRIES, "f");
            __classPrivateFieldSet(this, _Client_initialRetryDelayMs, (_k = (_j = options === null || options === void 0 ? void 0 : options.retry) === null || _j === void 0 ? void 0 : _j.initialRetryDelayMs) !== null && _k !== void 0 ? _k : constants_1.DEFAULT_INITIAL_RETRY_DELAY_MS, "f");
            __classPrivateFieldSet(this, _Client_maxRetryDelayMs, (_m = (_l = options === null || options === void 0 ? void 0 : options.retry) === null || _l === void 0 ? void 0 : _l.maxRetryDelayMs) !== null && _m !== void 0 ? _m : constants_1.DEFAULT_MAX_RETRY_DELAY_MS, "f");
        }
    }
    /**
     * Sends a request.
     */
    async request(args) {
        const { path, method, query, body, formDataParams, auth } = args;
        (0, errors_1.validateRequestPath)(path);
        this.log(logging_1.LogLevel.INFO, "request start", { method, path });
        const url = this.buildRequestUrl(path, query);
        const bodyAsJsonString = this.serializeBody(body);
        const headers = this.buildRequestHeaders(args.headers, auth, bodyAsJsonString);
        const formData = this.buildFormData(formDataParams, headers);
        return this.executeWithRetry({
            url,
            method,
            path,
            headers,
            body: bodyAsJsonString !== null && bodyAsJsonString !== void 0 ? bodyAsJsonString : formData,
        }, request => this.executeSingleRequest(request));
    }
    /**
     * Opens an SSE response and yields each parsed event as it arrives.
     */
    async *streamRequest(args, parseEvent) {
        var _a;
        const { path, method, query, body, auth } = args;
        (0, errors_1.validateRequestPath)(path);
        this.log(logging_1.LogLevel.INFO, "stream request start", { method, path });
        const url = this.buildRequestUrl(path, query);
        const bodyAsJsonString = this.serializeBody(body);
        const headers = this.buildRequestHeaders(args.headers, auth, bodyAsJsonString);
        const response = await this.executeWithRetry({
            url,
            method,
            path,
            headers,
            body: bodyAsJsonString,
        }, request => this.executeSingleStreamRequest(request));
        this.log(logging_1.LogLevel.INFO, "stream request opened", { method, path });
        if (response.body === undefined || response.body === null) {
            for (const frame of takeSseFrames({
                content: await response.text(),
                complete: true,
            }).frames) {
                yield parseEvent(frame);
            }
            return;
        }
        const reader = response.body.getReader();
        const decoder = new TextDecoder();
        let remaining = "";
        let complete = false;
        try {
            while (!complete) {
                const { done, value } = await reader.read();
                if (done) {
                    complete = true;
                    continue;
                }
                if (value === undefined) {
                    throw new Error("SSE response body ended without a data chunk.");
                }
                const frames = takeSseFrames({
                    content: `${remaining}${decoder.decode(value, { stream: true })}`,
                    complete: false,
                });
                remaining = frames.remaining;
                for (const frame of frames.frames) {
                    yield parseEvent(frame);
                }
            }
            for (const frame of takeSseFrames({
                content: `${remaining}${decoder.decode()}`,
                complete: true,
            }).frames) {
                yield parseEvent(frame);
            }
        }
        finally {
            try {
                if (!complete) {
                    await ((_a = reader.cancel) === null || _a === void 0 ? void 0 : _a.call(reader));
                }
            }
            finally {
                reader.releaseLock();
            }
        }
    }
    /**
     * Builds the full URL with query parameters.
     */
    buildRequestUrl(path, query) {
        const url = new URL(`${__classPrivateFieldGet(this, _Client_prefixUrl, "f")}${path}`);
        if (query) {
            for (const [key, value] of Object.entries(query)) {
                // Skip `null` for the same reason as `undefined`: callers pipe
                // `next_cursor` (which can be `null`) back as `start_cursor`, and a
                // null cursor means "no cursor" — encoding it as the string "null"
                // would send a bogus value to the server.
                if (value !== undefined && value !== null) {
                    if (Array.isArray(value)) {
                        for (const val of value) {
                            url.searchParams.append(key, decodeURIComponent(val));
                        }
                    }
                    else {
                        url.searchParams.append(key, String(value));
                    }
                }
            }
        }
        return url;
    }
    /**
     * Serializes the request body to JSON string if non-empty.
     */
    serializeBody(body) {
        if (!body) {
            return undefined;
        }
        const serializedBody = { ...body };
        if (serializedBody[START_CURSOR_PARAM_NAME] === null) {
            delete serializedBody[START_CURSOR_PARAM_NAME];
        }
        if (Object.entries(serializedBody).length === 0) {
            return undefined;
        }
        return JSON.stringify(serializedBody);
    }
    /**
     * Builds the request headers including auth and content-type.
     */
    buildRequestHeaders(customHeaders, auth, bodyAsJsonString) {
        const authorizationHeader = this.buildAuthHeader(auth);
        const headers = {
            ...customHeaders,
            ...authorizationHeader,
            "Notion-Version": __classPrivateFieldGet(this, _Client_notionVersion, "f"),
            "user-agent": __classPrivateFieldGet(this, _Client_userAgent, "f"),
        };
        if (bodyAsJsonString !== undefined) {
            headers["content-type"] = "application/json";
        }
        return headers;
    }
    /**
     * Builds the authorization header based on auth type.
     */
    buildAuthHeader(auth) {
        if (typeof auth === "object") {
            const unencodedCredential = `${auth.client_id}:${auth.client_secret}`;
            const encodedCredential = Buffer.from(unencodedCredential).toString("base64");
            return { authorization: `Basic ${encodedCredential}` };
        }
        return this.authAsHeaders(auth);
    }
    /**
     * Builds FormData from form parameters if provided.
     * Also removes content-type header to let fetch set the boundary.
     */
    buildFormData(formDataParams, headers) {
        if (!formDataParams) {
            return undefined;
        }
        delete headers["content-type"];
        const formData = new FormData();
        for (const [key, value] of Object.entries(formDataParams)) {
            if (typeof value === "string") {
                formData.append(key, value);
            }
            else if (typeof value === "object") {
                formData.append(key, typeof value.data === "object" ? value.data : new Blob([value.data]), value.filename);
            }
        }
        return formData;
    }
    /**
     * Executes the request with retry logic.
     */
    async executeWithRetry(args, execute) {
        const { url, method, path, headers, body } = args;
        let attempt = 0;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            try {
                return await execute({
                    url,
                    method,
                    path,
                    headers,
                    body,
                });
            }
            catch (error) {
                if (!(0, errors_1.isNotionClientError)(error)) {
                    throw error;
                }
                this.logRequestError(error, attempt);
                if (attempt < __classPrivateFieldGet(this, _Client_maxRetries, "f") && this.canRetry(error, method)) {
                    const delayMs = this.calculateRetryDelay(error, attempt);
                    this.log(logging_1.LogLevel.INFO, "retrying request", {
                        method,
                        path,
                        attempt: attempt + 1,
                        delayMs,
                    });
                    await this.sleep(delayMs);
                    attempt++;
                    continue;
                }
                throw error;
            }
        }
    }
    /**
     * Executes a single HTTP request (no retry).
     */
    async executeSingleRequest(args) {
        const { url, method, path, headers, body } = args;
        const response = await errors_1.RequestTimeoutError.rejectAfterTimeout(__classPrivateFieldGet(this, _Client_fetch, "f").call(this, url.toString(), {
            method: method.toUpperCase(),
            headers,
            body,
            agent: __classPrivateFieldGet(this, _Client_agent, "f"),
        }), __classPrivateFieldGet(this, _Client_timeoutMs, "f"));
        const responseText = await response.text();
        if (!response.ok) {
            throw (0, errors_1.buildRequestError)(response, responseText);
        }
        const responseJson = JSON.parse(responseText);
        this.log(logging_1.LogLevel.INFO, "request success", {
            method,
            path,
            ...this.extractRequestId(responseJson),
        });
        return responseJson;
    }
    /**
     * Opens an SSE response without consuming its body. Retry orchestration is
     * shared with JSON requests so only the initial, retryable HTTP failures are
     * retried; once a stream has opened, its events are never replayed.
     */
    async executeSingleStreamRequest(args) {
        const { url, method, body } = args;
        const response = await errors_1.RequestTimeoutError.rejectAfterTimeout(__classPrivateFieldGet(this, _Client_fetch, "f").call(this, url.toString(), {
            method: method.toUpperCase(),
            headers: args.headers,
            body,
            agent: __classPrivateFieldGet(this, _Client_agent, "f"),
        }), __classPrivateFieldGet(this, _Client_timeoutMs, "f"));
        if (!response.ok) {
            throw (0, errors_1.buildRequestError)(response, await response.text());
        }
        return response;
    }
    /**
     * Logs a request error with appropriate detail level.
     */
    logRequestError(error, attempt) {
        this.log(logging_1.LogLevel.WARN, "request fail", {
            code: error.code,
            message: error.message,
            attempt,
            ...this.extractRequestId(error),
        });
        if ((0, errors_1.isHTTPResponseError)(error)) {
            this.log(logging_1.LogLevel.DEBUG, "failed response body", {
                body: error.body,
            });
        }
    }
    /**
     * Extracts request_id from an object if present.
     */
    extractRequestId(obj) {
        if (obj &&
            typeof obj === "object" &&
            "request_id" in obj &&
            typeof obj.request_id === "string") {
            return { requestId: obj.request_id };
        }
        return {};
    }
    /**
     * Determines if an error can be retried based on its error code and method.
     * Rate limits (429) and service overloads (529) are always retryable since
     * the server explicitly asks us to retry. Server errors (500, 503) are only
     * retried for idempotent methods (GET, DELETE) to avoid duplicate side
     * effects.
     */
    canRetry(error, method) {
        if (!errors_1.APIResponseError.isAPIResponseError(error)) {
            return false;
        }
        // Server says "try again later"; retry these for every HTTP method.
        if (error.code === errors_1.APIErrorCode.RateLimited ||
            error.code === errors_1.APIErrorCode.ServiceOverload) {
            return true;
        }
        // Server errors only retry for idempotent methods
        const isIdempotent = method === "get" || method === "delete";
        if (isIdempotent) {
            return (error.code === errors_1.APIErrorCode.InternalServerError ||
                error.code === errors_1.APIErrorCode.ServiceUnavailable);
        }
        return false;
    }
    /**
     * Calculates the delay before the next retry attempt.
     * Uses retry-after header if present, otherwise exponential back-off with
     * jitter.
     */
    calculateRetryDelay(error, attempt) {
        // Try to get retry-after from the error headers
        if (errors_1.APIResponseError.isAPIResponseError(error)) {
            const retryAfterMs = this.parseRetryAfterHeader(error.headers);
            if (retryAfterMs !== undefined) {
                return Math.min(retryAfterMs, __classPrivateFieldGet(this, _Client_maxRetryDelayMs, "f"));
            }
        }
        // Exponential back-off with full jitter
        const baseDelay = __classPrivateFieldGet(this, _Client_initialRetryDelayMs, "f") * Math.pow(2, attempt);
        const jitter = Math.random();
        return Math.min(baseDelay * jitter + baseDelay / 2, __classPrivateFieldGet(this, _Client_maxRetryDelayMs, "f"));
    }
    /**
     * Parses the retry-after header value.
     * Supports both delta-seconds (e.g., "120") and HTTP-date formats.
     * Returns the delay in milliseconds, or undefined if not present or invalid.
     */
    parseRetryAfterHeader(headers) {
        const retryAfterValue = (0, errors_1.getResponseHeader)(headers, "retry-after");
        if (!retryAfterValue) {
            return undefined;
        }
        // Try parsing as delta-seconds (integer)
        const seconds = parseInt(retryAfterValue, 10);
        if (!isNaN(seconds) && seconds >= 0) {
            return seconds * 1000;
        }
        // Try parsing as HTTP-date
        const date = Date.parse(retryAfterValue);
        if (!isNaN(date)) {
            const delayMs = date - Date.now();
            return delayMs > 0 ? delayMs : 0;
        }
        return undefined;
    }
    sleep(ms) {
        return new Promise(resolve => setTimeout(resolve, ms));
    }
    /**
     * Logs a warning when the caller passes parameters that are not recognized
     * by the endpoint definition. This helps catch typos and renamed parameters
     * (e.g. `archived` vs `in_trash` for `databases.update`) that would
     * otherwise be silently dropped by `pick()`.
     */
    warnUnknownParams(args, endpoint) {
        var _a;
        if (!args || typeof args !== "object")
            return;
        const unknownKeys = (0, utils_1.getUnknownParams)(args, endpoint);
        if (unknownKeys.length > 0) {
            this.log(logging_1.LogLevel.WARN, "unknown parameters were ignored", {
                unknownParams: unknownKeys,
                knownParams: [
                    ...endpoint.pathParams,
                    ...endpoint.queryParams,
                    ...endpoint.bodyParams,
                    ...((_a = endpoint.formDataParams) !== null && _a !== void 0 ? _a : []),
                ],
            });
        }
    }
    /**
     * Emits a log message to the console.
     *
     * @param level The level for this message
     * @param args Arguments to send to the console
     */
    log(level, message, extraInfo) {
        if ((0, logging_1.logLevelSeverity)(level) >= (0, logging_1.logLevelSeverity)(__classPrivateFieldGet(this, _Client_logLevel, "f"))) {
            __classPrivateFieldGet(this, _Client_logger, "f").call(this, level, message, extraInfo);
        }
    }
    /**
     * Transforms an API key or access token into a headers object suitable for an HTTP request.
     *
     * This method uses the instance's value as the default when the input is undefined. If neither are defined, it returns
     * an empty object
     *
     * @param auth API key or access token
     * @returns headers key-value object
     */
    authAsHeaders(auth) {
        const headers = {};
        const authHeaderValue = auth !== null && auth !== void 0 ? auth : __classPrivateFieldGet(this, _Client_auth, "f");
        if (authHeaderValue !== undefined) {
            headers["authorization"] = `Bearer ${authHeaderValue}`;
        }
        return headers;
    }
}
_Client_auth = new WeakMap(), _Client_logLevel = new WeakMap(), _Client_logger = new WeakMap(), _Client_prefixUrl = new WeakMap(), _Client_timeoutMs = new WeakMap(), _Client_notionVersion = new WeakMap(), _Client_fetch = new WeakMap(), _Client_agent = new WeakMap(), _Client_userAgent = new WeakMap(), _Client_maxRetries = new WeakMap(), _Client_initialRetryDelayMs = new WeakMap(), _Client_maxRetryDelayMs = new WeakMap();
Client.defaultNotionVersion = "2025-09-03";
exports["default"] = Client;
const sessionStreamEventTypes = new Set([
    "session.snapshot",
    "event.provisional",
    "event.committed",
    "stream.timeout",
    "stream.end",
    "stream.error",
]);
function takeSseFrames(args) {
    const frames = [];
    let remaining = args.content.replace(/\r\n/g, "\n");
    let boundary = remaining.indexOf("\n\n");
    while (boundary !== -1) {
        const frame = parseSseFrame(remaining.slice(0, boundary));
        if (frame !== undefined) {
            frames.push(frame);
        }
        remaining = remaining.slice(boundary + 2);
        boundary = remaining.indexOf("\n\n");
    }
    if (args.complete && remaining !== "") {
        const frame = parseSseFrame(remaining);
        if (frame !== undefined) {
            frames.push(frame);
        }
        remaining = "";
    }
    return { frames, remaining };
}
function parseSseFrame(content) {
    let eventName;
    const dataLines = [];
    for (const line of content.split("\n")) {
        if (line.startsWith(":")) {
            continue;
        }
        const colonIndex = line.indexOf(":");
        if (colonIndex === -1) {
            continue;
        }
        const field = line.slice(0, colonIndex);
        const valueStart = line.charAt(colonIndex + 1) === " " ? colonIndex + 2 : colonIndex + 1;
        const value = line.slice(valueStart);
        if (field === "event") {
            eventName = value;
        }
        else if (field === "data") {
            dataLines.push(value);
        }
    }
    if (dataLines.length === 0) {
        return undefined;
    }
    if (eventName === undefined) {
        throw new Error("Session stream event is missing its SSE event name.");
    }
    return { eventName, data: dataLines.join("\n") };
}
function parseSessionStreamEvent(frame) {
    const event = JSON.parse(frame.data);
    if (typeof event !== "object" ||
        event === null ||
        !sessionStreamEventTypes.has(event.type) ||
        event.type !== frame.eventName) {
        throw new Error("Session stream event does not match its SSE event name.");
    }
    return event;
}
//# sourceMappingURL=Client.js.map

/***/ }),

/***/ 8329:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
//
// This barrel re-exports all API types from per-resource modules.
// Import from this file for backwards compatibility, or import
// directly from the specific resource module.
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(9682), exports);
__exportStar(__nccwpck_require__(8877), exports);
__exportStar(__nccwpck_require__(2670), exports);
__exportStar(__nccwpck_require__(3382), exports);
__exportStar(__nccwpck_require__(8541), exports);
__exportStar(__nccwpck_require__(8639), exports);
__exportStar(__nccwpck_require__(1067), exports);
__exportStar(__nccwpck_require__(748), exports);
__exportStar(__nccwpck_require__(9201), exports);
__exportStar(__nccwpck_require__(8759), exports);
__exportStar(__nccwpck_require__(2549), exports);
__exportStar(__nccwpck_require__(4946), exports);
__exportStar(__nccwpck_require__(1496), exports);
__exportStar(__nccwpck_require__(8362), exports);
__exportStar(__nccwpck_require__(4572), exports);
__exportStar(__nccwpck_require__(1590), exports);
//# sourceMappingURL=api-endpoints.js.map

/***/ }),

/***/ 9682:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.updateSession = exports.updateAgentStatus = exports.updateAgentCreditLimit = exports.startExternalAgentStubSession = exports.sendExternalAgentStubSessionMessage = exports.retrieveSession = exports.queryThreads = exports.queryThreadMessages = exports.querySessions = exports.querySessionEvents = exports.queryAgents = exports.listThreads = exports.sendThreadMessage = exports.listThreadMessages = exports.listExternalAgentStubSessionEvents = exports.listAgents = exports.getInsights = exports.updateExternalAgentStubVault = exports.deleteExternalAgentStubVault = exports.getAgent = exports.deleteAgent = exports.createExternalAgentStubVault = exports.continueThread = exports.chatWithAgent = exports.cancelSession = exports.agentBatch = exports.updateSessionStream = void 0;
/**
 * Open a session stream.
 */
exports.updateSessionStream = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "message",
        "agent_id",
        "session_id",
        "attachments",
        "metadata",
        "prompt_context",
        "actions",
        "continue_from",
    ],
    headers: { Accept: "text/event-stream" },
    path: () => `sessions`,
};
/**
 * Apply many agent operations
 */
exports.agentBatch = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["operations"],
    path: () => `agents/batch`,
};
/**
 * Cancel a session
 */
exports.cancelSession = {
    method: "post",
    pathParams: ["session_id"],
    queryParams: [],
    bodyParams: ["event_id"],
    path: (p) => `sessions/${p.session_id}/cancel`,
};
/**
 * Chat with agent
 */
exports.chatWithAgent = {
    method: "post",
    pathParams: ["agent_id"],
    queryParams: ["verbose"],
    bodyParams: [
        "message",
        "attachments",
        "metadata",
        "prompt_context",
        "thread_id",
    ],
    path: (p) => `agents/${p.agent_id}/chat`,
};
/**
 * Continue a thread
 */
exports.continueThread = {
    method: "post",
    pathParams: ["thread_id"],
    queryParams: [],
    bodyParams: ["action_id", "option_id", "input"],
    path: (p) => `threads/${p.thread_id}/continue`,
};
/**
 * Create external agent stub vault
 */
exports.createExternalAgentStubVault = {
    method: "post",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: ["name", "credential", "target"],
    path: (p) => `external_agent_stub/${p.agent_id}/vaults`,
};
/**
 * Delete agent
 */
exports.deleteAgent = {
    method: "delete",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `agents/${p.agent_id}`,
};
/**
 * Get agent
 */
exports.getAgent = {
    method: "get",
    pathParams: ["agent_id"],
    queryParams: ["verbose"],
    bodyParams: [],
    path: (p) => `agents/${p.agent_id}`,
};
/**
 * Delete external agent stub vault
 */
exports.deleteExternalAgentStubVault = {
    method: "delete",
    pathParams: ["agent_id", "vault_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `external_agent_stub/${p.agent_id}/vaults/${p.vault_id}`,
};
/**
 * Update external agent stub vault
 */
exports.updateExternalAgentStubVault = {
    method: "patch",
    pathParams: ["agent_id", "vault_id"],
    queryParams: [],
    bodyParams: ["expected_version", "credential"],
    path: (p) => `external_agent_stub/${p.agent_id}/vaults/${p.vault_id}`,
};
/**
 * Get agent insights
 */
exports.getInsights = {
    method: "get",
    pathParams: ["agent_id"],
    queryParams: ["start_time", "end_time"],
    bodyParams: [],
    path: (p) => `agents/${p.agent_id}/insights`,
};
/**
 * List agents
 */
exports.listAgents = {
    method: "get",
    pathParams: [],
    queryParams: [
        "name",
        "agent_type",
        "agent_ids",
        "created_by",
        "start_cursor",
        "page_size",
        "verbose",
    ],
    bodyParams: [],
    path: () => `agents`,
};
/**
 * List external agent stub session events
 */
exports.listExternalAgentStubSessionEvents = {
    method: "get",
    pathParams: ["agent_id", "session_id"],
    queryParams: ["cursor"],
    bodyParams: [],
    path: (p) => `external_agent_stub/${p.agent_id}/sessions/${p.session_id}/events`,
};
/**
 * List thread messages
 */
exports.listThreadMessages = {
    method: "get",
    pathParams: ["thread_id"],
    queryParams: ["verbose", "role", "start_cursor", "page_size"],
    bodyParams: [],
    path: (p) => `threads/${p.thread_id}/messages`,
};
/**
 * Send a thread message
 */
exports.sendThreadMessage = {
    method: "post",
    pathParams: ["thread_id"],
    queryParams: [],
    bodyParams: ["message", "attachments", "metadata", "prompt_context"],
    path: (p) => `threads/${p.thread_id}/messages`,
};
/**
 * List threads
 */
exports.listThreads = {
    method: "get",
    pathParams: ["agent_id"],
    queryParams: [
        "id",
        "title",
        "status",
        "activity",
        "created_by",
        "last_used_by",
        "sort_by",
        "sort_direction",
        "start_cursor",
        "page_size",
    ],
    bodyParams: [],
    path: (p) => `agents/${p.agent_id}/threads`,
};
/**
 * Query agents
 */
exports.queryAgents = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "query",
        "filter",
        "sorts",
        "start_cursor",
        "page_size",
        "verbose",
        "include_deleted",
    ],
    path: () => `agents/query`,
};
/**
 * Query session events
 */
exports.querySessionEvents = {
    method: "post",
    pathParams: ["session_id"],
    queryParams: [],
    bodyParams: ["filter", "sorts", "start_cursor", "page_size"],
    path: (p) => `sessions/${p.session_id}/events/query`,
};
/**
 * Query sessions
 */
exports.querySessions = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["query", "filter", "sorts", "start_cursor", "page_size"],
    path: () => `sessions/query`,
};
/**
 * Query thread messages
 */
exports.queryThreadMessages = {
    method: "post",
    pathParams: ["thread_id"],
    queryParams: [],
    bodyParams: ["verbose", "start_cursor", "page_size"],
    path: (p) => `threads/${p.thread_id}/messages/query`,
};
/**
 * Query threads
 */
exports.queryThreads = {
    method: "post",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: ["query", "filter", "sorts", "start_cursor", "page_size"],
    path: (p) => `agents/${p.agent_id}/threads/query`,
};
/**
 * Retrieve a session
 */
exports.retrieveSession = {
    method: "get",
    pathParams: ["session_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `sessions/${p.session_id}`,
};
/**
 * Send external agent stub session message
 */
exports.sendExternalAgentStubSessionMessage = {
    method: "post",
    pathParams: ["agent_id", "session_id"],
    queryParams: [],
    bodyParams: ["message", "client_message_id"],
    path: (p) => `external_agent_stub/${p.agent_id}/sessions/${p.session_id}/messages`,
};
/**
 * Start external agent stub session
 */
exports.startExternalAgentStubSession = {
    method: "post",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: [
        "spec_version",
        "client_reference_id",
        "configs",
        "model",
        "cwd",
        "locale",
        "system_prompt",
    ],
    path: (p) => `external_agent_stub/${p.agent_id}/sessions`,
};
/**
 * Update agent credit limit
 */
exports.updateAgentCreditLimit = {
    method: "patch",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: ["credit_limit"],
    path: (p) => `agents/${p.agent_id}/credit_limit`,
};
/**
 * Update agent status
 */
exports.updateAgentStatus = {
    method: "patch",
    pathParams: ["agent_id"],
    queryParams: [],
    bodyParams: ["status"],
    path: (p) => `agents/${p.agent_id}/status`,
};
/**
 * Update a session
 */
exports.updateSession = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "message",
        "agent_id",
        "session_id",
        "attachments",
        "metadata",
        "prompt_context",
        "actions",
        "continue_from",
    ],
    path: () => `sessions`,
};
//# sourceMappingURL=agents.js.map

/***/ }),

/***/ 8877:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getAsyncTask = void 0;
/**
 * Retrieve an async task
 */
exports.getAsyncTask = {
    method: "get",
    pathParams: ["task_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `async_tasks/${p.task_id}`,
};
//# sourceMappingURL=async-tasks.js.map

/***/ }),

/***/ 2670:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.appendBlockChildren = exports.listBlockChildren = exports.deleteBlock = exports.updateBlock = exports.getBlock = void 0;
/**
 * Retrieve a block
 */
exports.getBlock = {
    method: "get",
    pathParams: ["block_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `blocks/${p.block_id}`,
};
/**
 * Update a block
 */
exports.updateBlock = {
    method: "patch",
    pathParams: ["block_id"],
    queryParams: [],
    bodyParams: [
        "archived",
        "embed",
        "type",
        "in_trash",
        "bookmark",
        "image",
        "video",
        "pdf",
        "file",
        "audio",
        "code",
        "equation",
        "divider",
        "breadcrumb",
        "tab",
        "table_of_contents",
        "link_to_page",
        "table_row",
        "heading_1",
        "heading_2",
        "heading_3",
        "heading_4",
        "paragraph",
        "bulleted_list_item",
        "numbered_list_item",
        "quote",
        "to_do",
        "toggle",
        "template",
        "callout",
        "synced_block",
        "table",
        "column",
    ],
    path: (p) => `blocks/${p.block_id}`,
};
/**
 * Delete a block
 */
exports.deleteBlock = {
    method: "delete",
    pathParams: ["block_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `blocks/${p.block_id}`,
};
/**
 * Retrieve block children
 */
exports.listBlockChildren = {
    method: "get",
    pathParams: ["block_id"],
    queryParams: ["start_cursor", "page_size"],
    bodyParams: [],
    path: (p) => `blocks/${p.block_id}/children`,
};
/**
 * Append block children
 */
exports.appendBlockChildren = {
    method: "patch",
    pathParams: ["block_id"],
    queryParams: [],
    bodyParams: ["after", "children", "position"],
    path: (p) => `blocks/${p.block_id}/children`,
};
//# sourceMappingURL=blocks.js.map

/***/ }),

/***/ 3382:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deleteComment = exports.updateComment = exports.getComment = exports.listComments = exports.createComment = void 0;
/**
 * Create a comment
 */
exports.createComment = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "attachments",
        "display_name",
        "parent",
        "rich_text",
        "markdown",
        "discussion_id",
    ],
    path: () => `comments`,
};
/**
 * List comments
 */
exports.listComments = {
    method: "get",
    pathParams: [],
    queryParams: ["block_id", "start_cursor", "page_size"],
    bodyParams: [],
    path: () => `comments`,
};
/**
 * Retrieve a comment
 */
exports.getComment = {
    method: "get",
    pathParams: ["comment_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `comments/${p.comment_id}`,
};
/**
 * Update a comment
 */
exports.updateComment = {
    method: "patch",
    pathParams: ["comment_id"],
    queryParams: [],
    bodyParams: ["rich_text", "markdown"],
    path: (p) => `comments/${p.comment_id}`,
};
/**
 * Delete a comment
 */
exports.deleteComment = {
    method: "delete",
    pathParams: ["comment_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `comments/${p.comment_id}`,
};
//# sourceMappingURL=comments.js.map

/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
//# sourceMappingURL=common.js.map

/***/ }),

/***/ 8639:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listCustomEmojis = void 0;
/**
 * List custom emojis
 */
exports.listCustomEmojis = {
    method: "get",
    pathParams: [],
    queryParams: ["start_cursor", "page_size", "name"],
    bodyParams: [],
    path: () => `custom_emojis`,
};
//# sourceMappingURL=custom-emojis.js.map

/***/ }),

/***/ 1067:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listDataSourceTemplates = exports.createDataSource = exports.queryDataSource = exports.updateDataSource = exports.getDataSource = void 0;
/**
 * Retrieve a data source
 */
exports.getDataSource = {
    method: "get",
    pathParams: ["data_source_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `data_sources/${p.data_source_id}`,
};
/**
 * Update a data source
 */
exports.updateDataSource = {
    method: "patch",
    pathParams: ["data_source_id"],
    queryParams: [],
    bodyParams: ["archived", "title", "icon", "properties", "in_trash", "parent"],
    path: (p) => `data_sources/${p.data_source_id}`,
};
/**
 * Query a data source
 */
exports.queryDataSource = {
    method: "post",
    pathParams: ["data_source_id"],
    queryParams: ["filter_properties"],
    bodyParams: [
        "archived",
        "sorts",
        "filter",
        "start_cursor",
        "page_size",
        "in_trash",
        "result_type",
    ],
    path: (p) => `data_sources/${p.data_source_id}/query`,
};
/**
 * Create a data source
 */
exports.createDataSource = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["parent", "properties", "title", "icon"],
    path: () => `data_sources`,
};
/**
 * List templates in a data source
 */
exports.listDataSourceTemplates = {
    method: "get",
    pathParams: ["data_source_id"],
    queryParams: ["name", "start_cursor", "page_size"],
    bodyParams: [],
    path: (p) => `data_sources/${p.data_source_id}/templates`,
};
//# sourceMappingURL=data-sources.js.map

/***/ }),

/***/ 748:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDatabase = exports.updateDatabase = exports.getDatabase = void 0;
/**
 * Retrieve a database
 */
exports.getDatabase = {
    method: "get",
    pathParams: ["database_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `databases/${p.database_id}`,
};
/**
 * Update a database
 */
exports.updateDatabase = {
    method: "patch",
    pathParams: ["database_id"],
    queryParams: [],
    bodyParams: [
        "parent",
        "title",
        "description",
        "is_inline",
        "icon",
        "cover",
        "in_trash",
        "is_locked",
    ],
    path: (p) => `databases/${p.database_id}`,
};
/**
 * Create a database
 */
exports.createDatabase = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "parent",
        "title",
        "description",
        "is_inline",
        "initial_data_source",
        "icon",
        "cover",
    ],
    path: () => `databases`,
};
//# sourceMappingURL=databases.js.map

/***/ }),

/***/ 9201:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getFileUpload = exports.completeFileUpload = exports.sendFileUpload = exports.listFileUploads = exports.createFileUpload = void 0;
/**
 * Create a file upload
 */
exports.createFileUpload = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "mode",
        "filename",
        "content_type",
        "number_of_parts",
        "external_url",
    ],
    path: () => `file_uploads`,
};
/**
 * List file uploads
 */
exports.listFileUploads = {
    method: "get",
    pathParams: [],
    queryParams: ["status", "start_cursor", "page_size"],
    bodyParams: [],
    path: () => `file_uploads`,
};
/**
 * Upload a file
 */
exports.sendFileUpload = {
    method: "post",
    pathParams: ["file_upload_id"],
    queryParams: [],
    bodyParams: [],
    formDataParams: ["file", "part_number"],
    path: (p) => `file_uploads/${p.file_upload_id}/send`,
};
/**
 * Complete a multi-part file upload
 */
exports.completeFileUpload = {
    method: "post",
    pathParams: ["file_upload_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `file_uploads/${p.file_upload_id}/complete`,
};
/**
 * Retrieve a file upload
 */
exports.getFileUpload = {
    method: "get",
    pathParams: ["file_upload_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `file_uploads/${p.file_upload_id}`,
};
//# sourceMappingURL=file-uploads.js.map

/***/ }),

/***/ 8759:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.queryMeetingNotes = exports.createMeetingNote = void 0;
/**
 * Create a meeting note
 */
exports.createMeetingNote = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["title", "language", "options", "source", "parent"],
    path: () => `blocks/meeting_notes`,
};
/**
 * Query meeting notes
 */
exports.queryMeetingNotes = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["filter", "sort", "limit"],
    path: () => `blocks/meeting_notes/query`,
};
//# sourceMappingURL=meeting-notes.js.map

/***/ }),

/***/ 2549:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oauthIntrospect = exports.oauthRevoke = exports.oauthToken = void 0;
/**
 * Exchange an authorization code for an access and refresh token
 */
exports.oauthToken = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [
        "grant_type",
        "code",
        "redirect_uri",
        "external_account",
        "refresh_token",
    ],
    path: () => `oauth/token`,
};
/**
 * Revoke a token
 */
exports.oauthRevoke = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["token"],
    path: () => `oauth/revoke`,
};
/**
 * Introspect a token
 */
exports.oauthIntrospect = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["token"],
    path: () => `oauth/introspect`,
};
//# sourceMappingURL=oauth.js.map

/***/ }),

/***/ 4946:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.updatePageMarkdown = exports.getPageMarkdown = exports.getPageProperty = exports.movePage = exports.updatePage = exports.getPage = exports.createPage = void 0;
/**
 * Create a page
 */
exports.createPage = {
    method: "post",
    pathParams: [],
    queryParams: ["filter_properties"],
    bodyParams: [
        "parent",
        "properties",
        "icon",
        "cover",
        "content",
        "children",
        "markdown",
        "allow_async",
        "template",
        "position",
    ],
    path: () => `pages`,
};
/**
 * Retrieve a page
 */
exports.getPage = {
    method: "get",
    pathParams: ["page_id"],
    queryParams: ["filter_properties"],
    bodyParams: [],
    path: (p) => `pages/${p.page_id}`,
};
/**
 * Update page
 */
exports.updatePage = {
    method: "patch",
    pathParams: ["page_id"],
    queryParams: ["filter_properties"],
    bodyParams: [
        "archived",
        "properties",
        "icon",
        "cover",
        "is_locked",
        "template",
        "erase_content",
        "in_trash",
        "is_archived",
    ],
    path: (p) => `pages/${p.page_id}`,
};
/**
 * Move a page
 */
exports.movePage = {
    method: "post",
    pathParams: ["page_id"],
    queryParams: [],
    bodyParams: ["parent"],
    path: (p) => `pages/${p.page_id}/move`,
};
/**
 * Retrieve a page property item
 */
exports.getPageProperty = {
    method: "get",
    pathParams: ["page_id", "property_id"],
    queryParams: ["start_cursor", "page_size"],
    bodyParams: [],
    path: (p) => `pages/${p.page_id}/properties/${p.property_id}`,
};
/**
 * Retrieve a page as markdown
 */
exports.getPageMarkdown = {
    method: "get",
    pathParams: ["page_id"],
    queryParams: ["include_transcript"],
    bodyParams: [],
    path: (p) => `pages/${p.page_id}/markdown`,
};
/**
 * Update a page's content as markdown
 */
exports.updatePageMarkdown = {
    method: "patch",
    pathParams: ["page_id"],
    queryParams: [],
    bodyParams: [
        "allow_async",
        "type",
        "insert_content",
        "replace_content_range",
        "update_content",
        "replace_content",
    ],
    path: (p) => `pages/${p.page_id}/markdown`,
};
//# sourceMappingURL=pages.js.map

/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.search = void 0;
/**
 * Search by title
 */
exports.search = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: ["sort", "query", "start_cursor", "page_size", "filter"],
    path: () => `search`,
};
//# sourceMappingURL=search.js.map

/***/ }),

/***/ 8362:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listUsers = exports.getUser = exports.getSelf = void 0;
/**
 * Retrieve your token's bot user
 */
exports.getSelf = {
    method: "get",
    pathParams: [],
    queryParams: [],
    bodyParams: [],
    path: () => `users/me`,
};
/**
 * Retrieve a user
 */
exports.getUser = {
    method: "get",
    pathParams: ["user_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `users/${p.user_id}`,
};
/**
 * List all users
 */
exports.listUsers = {
    method: "get",
    pathParams: [],
    queryParams: ["start_cursor", "page_size"],
    bodyParams: [],
    path: () => `users`,
};
//# sourceMappingURL=users.js.map

/***/ }),

/***/ 4572:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deleteViewQuery = exports.getViewQueryResults = exports.createViewQuery = exports.deleteView = exports.updateView = exports.getView = exports.createView = exports.listDatabaseViews = void 0;
/**
 * List views
 */
exports.listDatabaseViews = {
    method: "get",
    pathParams: [],
    queryParams: ["database_id", "data_source_id", "start_cursor", "page_size"],
    bodyParams: [],
    path: () => `views`,
};
/**
 * Create a view
 */
exports.createView = {
    method: "post",
    pathParams: [],
    queryParams: [],
    bodyParams: [],
    path: () => `views`,
};
/**
 * Retrieve a view
 */
exports.getView = {
    method: "get",
    pathParams: ["view_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `views/${p.view_id}`,
};
/**
 * Update a view
 */
exports.updateView = {
    method: "patch",
    pathParams: ["view_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `views/${p.view_id}`,
};
/**
 * Delete a view
 */
exports.deleteView = {
    method: "delete",
    pathParams: ["view_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `views/${p.view_id}`,
};
/**
 * Create a view query
 */
exports.createViewQuery = {
    method: "post",
    pathParams: ["view_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `views/${p.view_id}/queries`,
};
/**
 * Get view query results
 */
exports.getViewQueryResults = {
    method: "get",
    pathParams: ["view_id", "query_id"],
    queryParams: ["start_cursor", "page_size"],
    bodyParams: [],
    path: (p) => `views/${p.view_id}/queries/${p.query_id}`,
};
/**
 * Delete a view query
 */
exports.deleteViewQuery = {
    method: "delete",
    pathParams: ["view_id", "query_id"],
    queryParams: [],
    bodyParams: [],
    path: (p) => `views/${p.view_id}/queries/${p.query_id}`,
};
//# sourceMappingURL=views.js.map

/***/ }),

/***/ 1590:
/***/ ((__unused_webpack_module, exports) => {


// cspell:disable-file
// Note: This is a generated file. DO NOT EDIT!
Object.defineProperty(exports, "__esModule", ({ value: true }));
//# sourceMappingURL=webhooks.js.map

/***/ }),

/***/ 7079:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MIN_VIEW_COLUMN_WIDTH = exports.DEFAULT_MAX_RETRY_DELAY_MS = exports.DEFAULT_INITIAL_RETRY_DELAY_MS = exports.DEFAULT_MAX_RETRIES = exports.DEFAULT_TIMEOUT_MS = exports.DEFAULT_BASE_URL = void 0;
/**
 * Default base URL for the Notion API.
 */
exports.DEFAULT_BASE_URL = "https://api.notion.com";
/**
 * Default request timeout in milliseconds (60 seconds).
 */
exports.DEFAULT_TIMEOUT_MS = 60000;
/**
 * Default maximum number of retry attempts for failed requests.
 */
exports.DEFAULT_MAX_RETRIES = 2;
/**
 * Default initial delay between retries in milliseconds (1 second).
 * Used as the base for exponential back-off when the retry-after
 * header is absent.
 */
exports.DEFAULT_INITIAL_RETRY_DELAY_MS = 1000;
/**
 * Default maximum delay between retries in milliseconds
 * (60 seconds). Caps both retry-after and exponential
 * back-off delays.
 */
exports.DEFAULT_MAX_RETRY_DELAY_MS = 60000;
/**
 * The minimum width of a view column in pixels. Use this
 * with the views API to make a property column that appears
 * minimal / collapsed in the Notion app UI (e.g. a checkbox
 * or status-as-checkbox column).
 */
exports.MIN_VIEW_COLUMN_WIDTH = 32;
//# sourceMappingURL=constants.js.map

/***/ }),

/***/ 7979:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.APIResponseError = exports.UnknownHTTPResponseError = exports.InvalidPathParameterError = exports.RequestTimeoutError = exports.ClientErrorCode = exports.APIErrorCode = void 0;
exports.isNotionClientError = isNotionClientError;
exports.validateRequestPath = validateRequestPath;
exports.getResponseHeader = getResponseHeader;
exports.isHTTPResponseError = isHTTPResponseError;
exports.buildRequestError = buildRequestError;
const utils_1 = __nccwpck_require__(1655);
/**
 * Error codes returned in responses from the API.
 */
var APIErrorCode;
(function (APIErrorCode) {
    APIErrorCode["Unauthorized"] = "unauthorized";
    APIErrorCode["RestrictedResource"] = "restricted_resource";
    APIErrorCode["ObjectNotFound"] = "object_not_found";
    APIErrorCode["RateLimited"] = "rate_limited";
    APIErrorCode["InvalidJSON"] = "invalid_json";
    APIErrorCode["InvalidRequestURL"] = "invalid_request_url";
    APIErrorCode["InvalidRequest"] = "invalid_request";
    APIErrorCode["InvalidBeta"] = "invalid_beta";
    APIErrorCode["ValidationError"] = "validation_error";
    APIErrorCode["ConflictError"] = "conflict_error";
    APIErrorCode["InternalServerError"] = "internal_server_error";
    APIErrorCode["ServiceOverload"] = "service_overload";
    APIErrorCode["ServiceUnavailable"] = "service_unavailable";
    APIErrorCode["GatewayTimeout"] = "gateway_timeout";
})(APIErrorCode || (exports.APIErrorCode = APIErrorCode = {}));
/**
 * Error codes generated for client errors.
 */
var ClientErrorCode;
(function (ClientErrorCode) {
    ClientErrorCode["RequestTimeout"] = "notionhq_client_request_timeout";
    ClientErrorCode["ResponseError"] = "notionhq_client_response_error";
    ClientErrorCode["InvalidPathParameter"] = "notionhq_client_invalid_path_parameter";
})(ClientErrorCode || (exports.ClientErrorCode = ClientErrorCode = {}));
/**
 * Base error type.
 */
class NotionClientErrorBase extends Error {
}
/**
 * @param error any value, usually a caught error.
 * @returns `true` if error is a `NotionClientError`.
 */
function isNotionClientError(error) {
    return (0, utils_1.isObject)(error) && error instanceof NotionClientErrorBase;
}
/**
 * Narrows down the types of a NotionClientError.
 * @param error any value, usually a caught error.
 * @param codes an object mapping from possible error codes to `true`
 * @returns `true` if error is a `NotionClientError` with a code in `codes`.
 */
function isNotionClientErrorWithCode(error, codes) {
    return isNotionClientError(error) && error.code in codes;
}
/**
 * Error thrown by the client if a request times out.
 */
class RequestTimeoutError extends NotionClientErrorBase {
    constructor(message = "Request to Notion API has timed out") {
        super(message);
        this.code = ClientErrorCode.RequestTimeout;
        this.name = "RequestTimeoutError";
    }
    static isRequestTimeoutError(error) {
        return isNotionClientErrorWithCode(error, {
            [ClientErrorCode.RequestTimeout]: true,
        });
    }
    static rejectAfterTimeout(promise, timeoutMS) {
        return new Promise((resolve, reject) => {
            const timeoutId = setTimeout(() => {
                reject(new RequestTimeoutError());
            }, timeoutMS);
            promise
                .then(resolve)
                .catch(reject)
                .then(() => clearTimeout(timeoutId));
        });
    }
}
exports.RequestTimeoutError = RequestTimeoutError;
/**
 * Error thrown when a path parameter contains invalid characters such as
 * path traversal sequences (..) that could alter the intended API endpoint.
 */
class InvalidPathParameterError extends NotionClientErrorBase {
    constructor(message = "Path parameter contains invalid characters that could alter the request path") {
        super(message);
        this.code = ClientErrorCode.InvalidPathParameter;
        this.name = "InvalidPathParameterError";
    }
    static isInvalidPathParameterError(error) {
        return isNotionClientErrorWithCode(error, {
            [ClientErrorCode.InvalidPathParameter]: true,
        });
    }
}
exports.InvalidPathParameterError = InvalidPathParameterError;
/**
 * Validates that a request path does not contain path traversal sequences.
 * Throws InvalidPathParameterError if the path contains ".." segments,
 * including URL-encoded variants like %2e%2e.
 */
function validateRequestPath(path) {
    // Check for literal path traversal
    if (path.includes("..")) {
        throw new InvalidPathParameterError(`Request path "${path}" contains path traversal sequence ".."`);
    }
    // Check for URL-encoded path traversal (%2e = '.')
    // Only decode if path contains potential encoded dots
    if (/%2e/i.test(path)) {
        let decoded;
        try {
            decoded = decodeURIComponent(path);
        }
        catch {
            // Invalid percent encoding - not a traversal concern
            return;
        }
        if (decoded.includes("..")) {
            throw new InvalidPathParameterError(`Request path "${path}" contains encoded path traversal sequence`);
        }
    }
}
/**
 * Reads a header by name from a `SupportedResponse["headers"]`, which is typed
 * as `unknown` because the SDK supports any `fetch` implementation. Handles
 * both a standard `Headers` object and a plain record. Header names are
 * case-insensitive per RFC 9110, so plain records are matched case-insensitively.
 */
function getResponseHeader(headers, name) {
    if (!(0, utils_1.isObject)(headers)) {
        return undefined;
    }
    const get = headers["get"];
    if (typeof get === "function") {
        const value = get.call(headers, name);
        return typeof value === "string" ? value : undefined;
    }
    const lowerName = name.toLowerCase();
    for (const [key, value] of Object.entries(headers)) {
        if (key.toLowerCase() !== lowerName) {
            continue;
        }
        if (typeof value === "string") {
            return value;
        }
        if (Array.isArray(value) && typeof value[0] === "string") {
            return value[0];
        }
    }
    return undefined;
}
class HTTPResponseError extends NotionClientErrorBase {
    constructor(args) {
        super(args.message);
        this.name = "HTTPResponseError";
        const { code, status, headers, rawBodyText, additional_data, request_id } = args;
        this.code = code;
        this.status = status;
        this.headers = headers;
        this.body = rawBodyText;
        this.additional_data = additional_data;
        this.request_id =
            request_id !== null && request_id !== void 0 ? request_id : getResponseHeader(headers, "x-notion-request-id");
        this.ray_id = getResponseHeader(headers, "cf-ray");
    }
}
const httpResponseErrorCodes = {
    [ClientErrorCode.ResponseError]: true,
    [APIErrorCode.Unauthorized]: true,
    [APIErrorCode.RestrictedResource]: true,
    [APIErrorCode.ObjectNotFound]: true,
    [APIErrorCode.RateLimited]: true,
    [APIErrorCode.InvalidJSON]: true,
    [APIErrorCode.InvalidRequestURL]: true,
    [APIErrorCode.InvalidRequest]: true,
    [APIErrorCode.InvalidBeta]: true,
    [APIErrorCode.ValidationError]: true,
    [APIErrorCode.ConflictError]: true,
    [APIErrorCode.InternalServerError]: true,
    [APIErrorCode.ServiceOverload]: true,
    [APIErrorCode.ServiceUnavailable]: true,
    [APIErrorCode.GatewayTimeout]: true,
};
function isHTTPResponseError(error) {
    if (!isNotionClientErrorWithCode(error, httpResponseErrorCodes)) {
        return false;
    }
    return true;
}
/**
 * Error thrown if an API call responds with an unknown error code, or does not respond with
 * a property-formatted error.
 */
class UnknownHTTPResponseError extends HTTPResponseError {
    constructor(args) {
        var _a;
        const ray_id = getResponseHeader(args.headers, "cf-ray");
        const request_id = getResponseHeader(args.headers, "x-notion-request-id");
        super({
            ...args,
            code: ClientErrorCode.ResponseError,
            message: (_a = args.message) !== null && _a !== void 0 ? _a : buildUnknownResponseMessage({
                status: args.status,
                contentType: getResponseHeader(args.headers, "content-type"),
                ray_id,
                request_id,
            }),
            additional_data: undefined,
            request_id,
        });
        this.name = "UnknownHTTPResponseError";
    }
    static isUnknownHTTPResponseError(error) {
        return isNotionClientErrorWithCode(error, {
            [ClientErrorCode.ResponseError]: true,
        });
    }
}
exports.UnknownHTTPResponseError = UnknownHTTPResponseError;
const apiErrorCodes = {
    [APIErrorCode.Unauthorized]: true,
    [APIErrorCode.RestrictedResource]: true,
    [APIErrorCode.ObjectNotFound]: true,
    [APIErrorCode.RateLimited]: true,
    [APIErrorCode.InvalidJSON]: true,
    [APIErrorCode.InvalidRequestURL]: true,
    [APIErrorCode.InvalidRequest]: true,
    [APIErrorCode.InvalidBeta]: true,
    [APIErrorCode.ValidationError]: true,
    [APIErrorCode.ConflictError]: true,
    [APIErrorCode.InternalServerError]: true,
    [APIErrorCode.ServiceOverload]: true,
    [APIErrorCode.ServiceUnavailable]: true,
    [APIErrorCode.GatewayTimeout]: true,
};
/**
 * A response from the API indicating a problem.
 * Use the `code` property to handle various kinds of errors. All its possible values are in `APIErrorCode`.
 */
class APIResponseError extends HTTPResponseError {
    constructor() {
        super(...arguments);
        this.name = "APIResponseError";
    }
    static isAPIResponseError(error) {
        return isNotionClientErrorWithCode(error, apiErrorCodes);
    }
}
exports.APIResponseError = APIResponseError;
function buildRequestError(response, bodyText) {
    const apiErrorResponseBody = parseAPIErrorResponseBody(bodyText);
    if (apiErrorResponseBody !== undefined) {
        return new APIResponseError({
            code: apiErrorResponseBody.code,
            message: apiErrorResponseBody.message,
            headers: response.headers,
            status: response.status,
            rawBodyText: bodyText,
            additional_data: apiErrorResponseBody.additional_data,
            request_id: apiErrorResponseBody.request_id,
        });
    }
    return new UnknownHTTPResponseError({
        message: undefined,
        headers: response.headers,
        status: response.status,
        rawBodyText: bodyText,
    });
}
/**
 * Builds the default message for an unrecognized HTTP response.
 *
 * A response with a Cloudflare Ray ID but no Notion request ID was answered
 * before it reached the API. The message surfaces the Ray ID rather than
 * leaving callers to infer it from an HTML body.
 */
function buildUnknownResponseMessage(args) {
    const { status, contentType, ray_id, request_id } = args;
    const base = `Request to Notion API failed with status: ${status}`;
    if (ray_id === undefined || request_id !== undefined) {
        return base;
    }
    const contentTypeNote = contentType !== undefined ? ` (content-type: ${contentType})` : "";
    const blockedRequestNote = status === 403
        ? " This may mean the request was blocked by a network security rule."
        : "";
    return (`${base}. The response was returned by Notion's edge proxy before reaching ` +
        `the Notion API${contentTypeNote}.${blockedRequestNote} Cloudflare Ray ID: ` +
        `${ray_id}. Include this ID when contacting Notion support.`);
}
function parseAPIErrorResponseBody(body) {
    if (typeof body !== "string") {
        return;
    }
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch (parseError) {
        return;
    }
    if (!(0, utils_1.isObject)(parsed) ||
        typeof parsed["message"] !== "string" ||
        !isAPIErrorCode(parsed["code"])) {
        return;
    }
    const additional_data = parsed["additional_data"];
    const request_id = parsed["request_id"];
    return {
        ...parsed,
        code: parsed["code"],
        message: parsed["message"],
        additional_data,
        request_id,
    };
}
function isAPIErrorCode(code) {
    return typeof code === "string" && code in apiErrorCodes;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 5847:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.iteratePaginatedAPI = iteratePaginatedAPI;
exports.collectPaginatedAPI = collectPaginatedAPI;
exports.iterateDataSourceTemplates = iterateDataSourceTemplates;
exports.collectDataSourceTemplates = collectDataSourceTemplates;
exports.iterateAllDataSourceRows = iterateAllDataSourceRows;
exports.collectAllDataSourceRows = collectAllDataSourceRows;
exports.isFullBlock = isFullBlock;
exports.isFullPage = isFullPage;
exports.isFullDataSource = isFullDataSource;
exports.isFullDatabase = isFullDatabase;
exports.isFullPageOrDataSource = isFullPageOrDataSource;
exports.isFullUser = isFullUser;
exports.isFullComment = isFullComment;
exports.isFullView = isFullView;
exports.isTextRichTextItemResponse = isTextRichTextItemResponse;
exports.isEquationRichTextItemResponse = isEquationRichTextItemResponse;
exports.isMentionRichTextItemResponse = isMentionRichTextItemResponse;
exports.extractNotionId = extractNotionId;
exports.extractDatabaseId = extractDatabaseId;
exports.extractPageId = extractPageId;
exports.extractBlockId = extractBlockId;
/**
 * Returns an async iterator over the results of any paginated Notion API.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * for await (const block of iteratePaginatedAPI(notion.blocks.children.list, {
 *   block_id: parentBlockId,
 * })) {
 *   // Do something with block.
 * }
 * ```
 *
 * @param listFn A bound function on the Notion client that represents a conforming paginated
 *   API. Example: `notion.blocks.children.list`.
 * @param firstPageArgs Arguments that should be passed to the API on the first and subsequent
 *   calls to the API. Any necessary `next_cursor` will be automatically populated by
 *   this function. Example: `{ block_id: "<my block id>" }`
 */
async function* iteratePaginatedAPI(listFn, firstPageArgs) {
    let nextCursor = firstPageArgs.start_cursor;
    do {
        const response = await listFn({
            ...firstPageArgs,
            start_cursor: nextCursor,
        });
        yield* response.results;
        nextCursor = response.next_cursor;
    } while (nextCursor);
}
/**
 * Collect all of the results of paginating an API into an in-memory array.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * const blocks = await collectPaginatedAPI(notion.blocks.children.list, {
 *   block_id: parentBlockId,
 * })
 * // Do something with blocks.
 * ```
 *
 * @param listFn A bound function on the Notion client that represents a conforming paginated
 *   API. Example: `notion.blocks.children.list`.
 * @param firstPageArgs Arguments that should be passed to the API on the first and subsequent
 *   calls to the API. Any necessary `next_cursor` will be automatically populated by
 *   this function. Example: `{ block_id: "<my block id>" }`
 */
async function collectPaginatedAPI(listFn, firstPageArgs) {
    const results = [];
    for await (const item of iteratePaginatedAPI(listFn, firstPageArgs)) {
        results.push(item);
    }
    return results;
}
/**
 * Returns an async iterator over data source templates.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * for await (const template of iterateDataSourceTemplates(notion, {
 *   data_source_id: dataSourceId,
 * })) {
 *   console.log(template.name, template.is_default)
 * }
 * ```
 *
 * @param client A Notion client instance.
 * @param args Arguments including the data_source_id and optional start_cursor.
 */
async function* iterateDataSourceTemplates(client, args) {
    let nextCursor = args.start_cursor;
    do {
        const response = await client.dataSources.listTemplates({
            ...args,
            start_cursor: nextCursor,
        });
        yield* response.templates;
        nextCursor = response.next_cursor;
    } while (nextCursor);
}
/**
 * Collect all data source templates into an in-memory array.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * const templates = await collectDataSourceTemplates(notion, {
 *   data_source_id: dataSourceId,
 * })
 * // Do something with templates.
 * ```
 *
 * @param client A Notion client instance.
 * @param args Arguments including the data_source_id and optional start_cursor.
 */
async function collectDataSourceTemplates(client, args) {
    const results = [];
    for await (const template of iterateDataSourceTemplates(client, args)) {
        results.push(template);
    }
    return results;
}
/**
 * Iterate over every row of a data source, including rows past the per-query
 * result limit that `dataSources.query` enforces on large data sources.
 *
 * A single query (one filter and sort) returns at most a fixed number of rows
 * (10,000 by default). Once that limit is reached, `has_more` becomes `false`
 * and the response carries `request_status.type === "incomplete"`. Plain
 * pagination such as {@link iteratePaginatedAPI} stops there and silently
 * misses the rest of the data source.
 *
 * This helper works around the limit by partitioning the data source into
 * created_time windows. It sorts by created_time ascending; whenever a window
 * reaches the limit, it starts a fresh query from the last row's created_time.
 * Each fresh query has a different filter, so it gets its own result budget.
 * Rows that share a boundary timestamp are de-duplicated by id, so every row is
 * yielded exactly once.
 *
 * created_time is used because it never changes. last_edited_time would shift
 * rows between windows as they are edited, causing gaps or duplicates.
 *
 * Throws if a single created_time value holds more rows than the limit, since
 * the window cannot be narrowed by time alone. Add a filter in that case so
 * each window stays under the limit.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * for await (const row of iterateAllDataSourceRows(notion, {
 *   data_source_id: dataSourceId,
 * })) {
 *   // Do something with row.
 * }
 * ```
 *
 * @param client A Notion client instance.
 * @param args Query arguments. `start_cursor` and `sorts` are managed by the
 *   helper; `filter` is combined with the created_time window bound.
 */
async function* iterateAllDataSourceRows(client, args) {
    var _a, _b;
    const seenRowIds = new Set();
    let windowStart = undefined;
    for (;;) {
        let limitReached = false;
        let lastCreatedTime = undefined;
        let cursor = undefined;
        do {
            const response = await client.dataSources.query({
                ...args,
                sorts: [{ timestamp: "created_time", direction: "ascending" }],
                filter: createdTimeLowerBound(args.filter, windowStart),
                start_cursor: cursor,
            });
            for (const row of response.results) {
                // Wiki data sources can return child data-source rows alongside pages.
                // Both carry created_time and either can be the window's boundary row,
                // so advance on either; reading only pages would stall a window made up
                // of data-source rows and throw spuriously.
                if (isFullPageOrDataSource(row)) {
                    lastCreatedTime = row.created_time;
                }
                if (!seenRowIds.has(row.id)) {
                    seenRowIds.add(row.id);
                    yield row;
                }
            }
            if (((_a = response.request_status) === null || _a === void 0 ? void 0 : _a.type) === "incomplete") {
                limitReached = true;
            }
            cursor = (_b = response.next_cursor) !== null && _b !== void 0 ? _b : undefined;
        } while (cursor);
        if (!limitReached) {
            return;
        }
        if (lastCreatedTime === undefined || lastCreatedTime === windowStart) {
            throw new Error("iterateAllDataSourceRows cannot make progress: the per-query result " +
                "limit was reached but the created_time window could not advance " +
                `past ${String(lastCreatedTime)}. More rows share this timestamp ` +
                "than the limit allows. Add a filter to narrow the query.");
        }
        windowStart = lastCreatedTime;
    }
}
/**
 * Collect every row of a data source into an in-memory array, including rows
 * past the per-query result limit. See {@link iterateAllDataSourceRows} for how
 * the limit is handled.
 *
 * Before using this, check that the full data source fits in memory. For very
 * large data sources, prefer {@link iterateAllDataSourceRows} and process rows
 * as they stream.
 *
 * Example (given a notion Client called `notion`):
 *
 * ```
 * const rows = await collectAllDataSourceRows(notion, {
 *   data_source_id: dataSourceId,
 * })
 * // Do something with rows.
 * ```
 *
 * @param client A Notion client instance.
 * @param args Query arguments. See {@link iterateAllDataSourceRows}.
 */
async function collectAllDataSourceRows(client, args) {
    const rows = [];
    for await (const row of iterateAllDataSourceRows(client, args)) {
        rows.push(row);
    }
    return rows;
}
/**
 * Combine a caller-provided filter with the created_time lower bound used to
 * advance the partition window. Returns the filter unchanged for the first
 * window, which has no bound yet.
 */
function createdTimeLowerBound(filter, windowStart) {
    if (windowStart === undefined) {
        return filter;
    }
    const bound = {
        timestamp: "created_time",
        created_time: { on_or_after: windowStart },
    };
    if (filter === undefined) {
        return bound;
    }
    if ("and" in filter) {
        return { and: [...filter.and, bound] };
    }
    return { and: [filter, bound] };
}
/**
 * @returns `true` if `response` is a full `BlockObjectResponse`.
 */
function isFullBlock(response) {
    return response.object === "block" && "type" in response;
}
/**
 * @returns `true` if `response` is a full `PageObjectResponse`.
 */
function isFullPage(response) {
    return response.object === "page" && "url" in response;
}
/**
 * @returns `true` if `response` is a full `DataSourceObjectResponse`.
 */
function isFullDataSource(response) {
    return response.object === "data_source" && "title" in response;
}
/**
 * @returns `true` if `response` is a full `DatabaseObjectResponse`.
 */
function isFullDatabase(response) {
    return response.object === "database" && "title" in response;
}
/**
 * @returns `true` if `response` is a full `DataSourceObjectResponse` or a full
 * `PageObjectResponse`.
 *
 * Can be used on the results of the list response from `queryDataSource` or
 * `search` APIs.
 */
function isFullPageOrDataSource(response) {
    if (response.object === "data_source") {
        return isFullDataSource(response);
    }
    else {
        return isFullPage(response);
    }
}
/**
 * @returns `true` if `response` is a full `UserObjectResponse`.
 */
function isFullUser(response) {
    return "type" in response;
}
/**
 * @returns `true` if `response` is a full `CommentObjectResponse`.
 */
function isFullComment(response) {
    return "created_by" in response;
}
/**
 * @returns `true` if `response` is a full `DataSourceViewObjectResponse`.
 */
function isFullView(response) {
    return "type" in response;
}
/**
 * @returns `true` if `richText` is a `TextRichTextItemResponse`.
 */
function isTextRichTextItemResponse(richText) {
    return richText.type === "text";
}
/**
 * @returns `true` if `richText` is an `EquationRichTextItemResponse`.
 */
function isEquationRichTextItemResponse(richText) {
    return richText.type === "equation";
}
/**
 * @returns `true` if `richText` is an `MentionRichTextItemResponse`.
 */
function isMentionRichTextItemResponse(richText) {
    return richText.type === "mention";
}
/**
 * Extracts a Notion ID from a Notion URL or returns the input if it's already a valid ID.
 *
 * Prioritizes path IDs over query parameters to avoid extracting view IDs instead of database IDs.
 *
 * @param urlOrId A Notion URL or ID string
 * @returns The extracted UUID in standard format (with hyphens) or null if invalid
 *
 * @example
 * ```typescript
 * // Database URL with view ID - extracts database ID, not view ID
 * extractNotionId('https://notion.so/workspace/DB-abc123def456789012345678901234ab?v=viewid123')
 * // Returns: 'abc123de-f456-7890-1234-5678901234ab' (database ID)
 *
 * // Already formatted UUID
 * extractNotionId('12345678-1234-1234-1234-123456789abc')
 * // Returns: '12345678-1234-1234-1234-123456789abc'
 * ```
 */
function extractNotionId(urlOrId) {
    if (!urlOrId || typeof urlOrId !== "string") {
        return null;
    }
    const trimmed = urlOrId.trim();
    // Check if it's already a properly formatted UUID
    const uuidRegex = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
    if (uuidRegex.test(trimmed)) {
        return trimmed.toLowerCase();
    }
    // Check if it's a compact UUID (32 chars, no hyphens)
    const compactUuidRegex = /^[0-9a-f]{32}$/i;
    if (compactUuidRegex.test(trimmed)) {
        return formatUuid(trimmed);
    }
    // Extract from URL - prioritize path over query parameters
    // This prevents extracting view IDs when database IDs are in the path
    const pathMatch = trimmed.match(/\/[^/?#]*-([0-9a-f]{32})(?:[/?#]|$)/i);
    if (pathMatch && pathMatch[1]) {
        return formatUuid(pathMatch[1]);
    }
    // Fallback to query parameters if no path ID found
    const queryMatch = trimmed.match(/[?&](?:p|page_id|database_id)=([0-9a-f]{32})/i);
    if (queryMatch && queryMatch[1]) {
        return formatUuid(queryMatch[1]);
    }
    // Last resort: any 32-char hex string in the URL
    const anyMatch = trimmed.match(/([0-9a-f]{32})/i);
    if (anyMatch && anyMatch[1]) {
        return formatUuid(anyMatch[1]);
    }
    return null;
}
/**
 * Formats a 32-character hex string into a standard UUID format.
 * @param compactId 32-character hex string without hyphens
 * @returns UUID with hyphens in standard format
 */
function formatUuid(compactId) {
    const clean = compactId.toLowerCase();
    return `${clean.slice(0, 8)}-${clean.slice(8, 12)}-${clean.slice(12, 16)}-${clean.slice(16, 20)}-${clean.slice(20, 32)}`;
}
/**
 * Extracts a database ID from a Notion database URL.
 * Convenience wrapper around `extractNotionId`.
 */
function extractDatabaseId(databaseUrl) {
    return extractNotionId(databaseUrl);
}
/**
 * Extracts a page ID from a Notion page URL.
 * Convenience wrapper around `extractNotionId`.
 */
function extractPageId(pageUrl) {
    return extractNotionId(pageUrl);
}
/**
 * Extracts a block ID from a Notion URL with a block fragment.
 * Looks for #block-<id> or #<id> patterns.
 */
function extractBlockId(urlWithBlock) {
    if (!urlWithBlock || typeof urlWithBlock !== "string") {
        return null;
    }
    // Look for block fragment in URL (#block-32chars or just #32chars)
    const blockMatch = urlWithBlock.match(/#(?:block-)?([0-9a-f]{32})/i);
    if (blockMatch && blockMatch[1]) {
        return formatUuid(blockMatch[1]);
    }
    return null;
}
//# sourceMappingURL=helpers.js.map

/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

/**
 * index.ts
 *
 * This file is the entry point for the Notion SDK.
 * It exports the Client class and all the API endpoints.
 *
 * @packageDocumentation
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.ts = __webpack_unused_export__ = __webpack_unused_export__ = exports.dl = exports.$1 = exports.PV = exports.dc = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.DH = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.un = __webpack_unused_export__ = exports.Kj = void 0;
var Client_1 = __nccwpck_require__(9711);
Object.defineProperty(exports, "Kj", ({ enumerable: true, get: function () { return Client_1.default; } }));
var logging_1 = __nccwpck_require__(2743);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return logging_1.LogLevel; } });
var errors_1 = __nccwpck_require__(7979);
Object.defineProperty(exports, "un", ({ enumerable: true, get: function () { return errors_1.APIErrorCode; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.ClientErrorCode; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.APIResponseError; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.UnknownHTTPResponseError; } });
Object.defineProperty(exports, "DH", ({ enumerable: true, get: function () { return errors_1.RequestTimeoutError; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.InvalidPathParameterError; } });
// Error helpers
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.isNotionClientError; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return errors_1.isHTTPResponseError; } });
var constants_1 = __nccwpck_require__(7079);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.DEFAULT_BASE_URL; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.DEFAULT_TIMEOUT_MS; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.DEFAULT_MAX_RETRIES; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.DEFAULT_INITIAL_RETRY_DELAY_MS; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.DEFAULT_MAX_RETRY_DELAY_MS; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return constants_1.MIN_VIEW_COLUMN_WIDTH; } });
var helpers_1 = __nccwpck_require__(5847);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.collectPaginatedAPI; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.iteratePaginatedAPI; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.collectDataSourceTemplates; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.iterateDataSourceTemplates; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.iterateAllDataSourceRows; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.collectAllDataSourceRows; } });
Object.defineProperty(exports, "dc", ({ enumerable: true, get: function () { return helpers_1.isFullBlock; } }));
Object.defineProperty(exports, "PV", ({ enumerable: true, get: function () { return helpers_1.isFullDataSource; } }));
Object.defineProperty(exports, "$1", ({ enumerable: true, get: function () { return helpers_1.isFullDatabase; } }));
Object.defineProperty(exports, "dl", ({ enumerable: true, get: function () { return helpers_1.isFullPage; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.isFullUser; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.isFullComment; } });
Object.defineProperty(exports, "ts", ({ enumerable: true, get: function () { return helpers_1.isFullView; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.isFullPageOrDataSource; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.extractNotionId; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.extractDatabaseId; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.extractPageId; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return helpers_1.extractBlockId; } });
var webhooks_1 = __nccwpck_require__(8762);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return webhooks_1.verifyWebhookSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return webhooks_1.signWebhookPayload; } });
var meeting_notes_1 = __nccwpck_require__(1915);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return meeting_notes_1.meetingNotesFilterableProperties; } });
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 2743:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogLevel = void 0;
exports.makeConsoleLogger = makeConsoleLogger;
exports.logLevelSeverity = logLevelSeverity;
const utils_1 = __nccwpck_require__(1655);
var LogLevel;
(function (LogLevel) {
    LogLevel["DEBUG"] = "debug";
    LogLevel["INFO"] = "info";
    LogLevel["WARN"] = "warn";
    LogLevel["ERROR"] = "error";
})(LogLevel || (exports.LogLevel = LogLevel = {}));
function makeConsoleLogger(name) {
    return (level, message, extraInfo) => {
        console[level](`${name} ${level}:`, message, extraInfo);
    };
}
/**
 * Transforms a log level into a comparable (numerical) value ordered by severity.
 */
function logLevelSeverity(level) {
    switch (level) {
        case LogLevel.DEBUG:
            return 20;
        case LogLevel.INFO:
            return 40;
        case LogLevel.WARN:
            return 60;
        case LogLevel.ERROR:
            return 80;
        default:
            return (0, utils_1.assertNever)(level);
    }
}
//# sourceMappingURL=logging.js.map

/***/ }),

/***/ 1915:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.meetingNotesFilterableProperties = void 0;
// cspell:ignore daterange
exports.meetingNotesFilterableProperties = [
    "title",
    "created_time",
    "last_edited_time",
    "created_by",
    "last_edited_by",
    "attendees",
];
const meetingNotesTextFilterOperators = (/* unused pure expression or super */ null && ([
    "string_is",
    "string_is_not",
    "string_contains",
    "string_does_not_contain",
    "string_starts_with",
    "string_ends_with",
    "is_empty",
    "is_not_empty",
]));
const meetingNotesDateFilterOperators = (/* unused pure expression or super */ null && ([
    "date_is",
    "date_is_before",
    "date_is_after",
    "date_is_on_or_before",
    "date_is_on_or_after",
    "date_is_within",
    "date_is_relative_to",
    "is_empty",
    "is_not_empty",
]));
const meetingNotesPersonFilterOperators = (/* unused pure expression or super */ null && ([
    "person_contains",
    "person_does_not_contain",
    "is_empty",
    "is_not_empty",
]));
//# sourceMappingURL=meeting-notes.js.map

/***/ }),

/***/ 1655:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertNever = assertNever;
exports.pick = pick;
exports.isObject = isObject;
exports.getUnknownParams = getUnknownParams;
/**
 * Utility for enforcing exhaustiveness checks in the type system.
 *
 * @see https://basarat.gitbook.io/typescript/type-system/discriminated-unions#throw-in-exhaustive-checks
 *
 * @param value The variable with no remaining values
 */
function assertNever(value) {
    throw new Error(`Unexpected value should never occur: ${value}`);
}
function pick(base, keys) {
    const entries = keys.map(key => [key, base === null || base === void 0 ? void 0 : base[key]]);
    return Object.fromEntries(entries);
}
function isObject(o) {
    return typeof o === "object" && o !== null;
}
/**
 * Returns parameter names present in `args` that are not recognized by the
 * endpoint definition. Useful for warning users about typos or parameters
 * that have been renamed across API versions.
 */
function getUnknownParams(args, endpoint) {
    var _a;
    const knownKeys = new Set([
        ...endpoint.pathParams,
        ...endpoint.queryParams,
        ...endpoint.bodyParams,
        ...((_a = endpoint.formDataParams) !== null && _a !== void 0 ? _a : []),
        "auth",
    ]);
    return Object.keys(args).filter(k => !knownKeys.has(k));
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 8762:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/**
 * Helpers for receiving and verifying Notion webhook deliveries.
 *
 * Notion signs each webhook request with HMAC-SHA256 over the raw HTTP
 * body using the subscription's verification token as the key, and sends
 * the resulting hex digest in the `X-Notion-Signature` header as
 * `sha256=<hex>`. To verify a delivery, callers must pass the body
 * **exactly as it arrived over the wire** — any JSON re-serialization
 * will change the bytes and invalidate the signature.
 *
 * The helpers prefer the Web Crypto API (`globalThis.crypto.subtle`)
 * when present (browsers, edge runtimes, Node.js >= 18.19) and
 * transparently fall back to `node:crypto`'s `webcrypto.subtle` on older
 * Node.js 18 builds where `globalThis.crypto` is not yet enabled by
 * default. They work without configuration in Node.js, Bun, Deno,
 * Vercel Edge Functions, Cloudflare Workers, and modern browsers.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyWebhookSignature = verifyWebhookSignature;
exports.signWebhookPayload = signWebhookPayload;
const SIGNATURE_PREFIX = "sha256=";
const SHA256_HEX_LENGTH = 64;
/**
 * Verify that a webhook delivery came from Notion and has not been
 * tampered with.
 *
 * Performs a constant-time comparison; returns `true` only if the
 * supplied `signature` matches HMAC-SHA256 of `body` keyed by
 * `verificationToken`. Returns `false` (rather than throwing) for any
 * malformed input so the caller can respond with a single 401/403 path.
 */
async function verifyWebhookSignature(args) {
    const { body, signature, verificationToken } = args;
    if (typeof signature !== "string")
        return false;
    if (!signature.startsWith(SIGNATURE_PREFIX))
        return false;
    const providedHex = signature.slice(SIGNATURE_PREFIX.length).toLowerCase();
    if (providedHex.length !== SHA256_HEX_LENGTH)
        return false;
    if (!/^[0-9a-f]+$/.test(providedHex))
        return false;
    const computedHex = await computeHmacSha256Hex(verificationToken, body);
    return timingSafeEqualHex(providedHex, computedHex);
}
/**
 * Compute the value Notion would send in `X-Notion-Signature` for a
 * given body and verification token. Useful for unit-testing webhook
 * handlers without standing up a real subscription.
 */
async function signWebhookPayload(args) {
    const hex = await computeHmacSha256Hex(args.verificationToken, args.body);
    return `${SIGNATURE_PREFIX}${hex}`;
}
async function computeHmacSha256Hex(key, body) {
    const subtle = await getSubtle();
    const encoder = new TextEncoder();
    const keyBytes = encoder.encode(key);
    // Copy any Uint8Array input into a fresh ArrayBuffer-backed view so
    // subtle.sign (which forbids SharedArrayBuffer-backed views) is
    // satisfied regardless of where the caller's buffer came from.
    const bodyBytes = typeof body === "string" ? encoder.encode(body) : Uint8Array.from(body);
    const cryptoKey = await subtle.importKey("raw", keyBytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const signatureBuffer = await subtle.sign("HMAC", cryptoKey, bodyBytes);
    return bytesToHex(new Uint8Array(signatureBuffer));
}
let cachedSubtle;
async function getSubtle() {
    var _a, _b;
    if (cachedSubtle)
        return cachedSubtle;
    // Preferred path: every modern runtime exposes Web Crypto on the
    // global object. This includes browsers, Vercel Edge, Cloudflare
    // Workers, Deno, Bun, and Node.js >= 18.19 (which backported the
    // change from Node.js 19).
    const fromGlobal = (_a = globalThis
        .crypto) === null || _a === void 0 ? void 0 : _a.subtle;
    if (fromGlobal) {
        cachedSubtle = fromGlobal;
        return cachedSubtle;
    }
    // Fallback for Node.js 18.0–18.18, which ships Web Crypto via
    // `node:crypto` but does not expose it on `globalThis` by default.
    // Using `require` (rather than a static `import`) keeps the
    // node:crypto reference off the dependency graph of browser bundlers
    // that would otherwise fail to resolve it.
    try {
        /* eslint-disable @typescript-eslint/no-var-requires */
        const nodeCrypto = __nccwpck_require__(6982);
        /* eslint-enable @typescript-eslint/no-var-requires */
        if ((_b = nodeCrypto.webcrypto) === null || _b === void 0 ? void 0 : _b.subtle) {
            cachedSubtle = nodeCrypto.webcrypto.subtle;
            return cachedSubtle;
        }
    }
    catch {
        // node:crypto unavailable (e.g. a browser bundle that stubbed it).
        // Fall through to the error below.
    }
    throw new Error("verifyWebhookSignature requires Web Crypto support " +
        "(globalThis.crypto.subtle or node:crypto.webcrypto). Upgrade to " +
        "a runtime that provides one of them.");
}
function bytesToHex(bytes) {
    let hex = "";
    for (let i = 0; i < bytes.length; i++) {
        hex += bytes[i].toString(16).padStart(2, "0");
    }
    return hex;
}
// Constant-time string comparison. The inputs are already known to be
// the same length (callers enforce SHA256_HEX_LENGTH), so this purely
// avoids early-exit on the first differing character.
function timingSafeEqualHex(a, b) {
    if (a.length !== b.length)
        return false;
    let diff = 0;
    for (let i = 0; i < a.length; i++) {
        diff |= a.charCodeAt(i) ^ b.charCodeAt(i);
    }
    return diff === 0;
}
//# sourceMappingURL=webhooks.js.map

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 4379:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 1258:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ LINK_FIELDS),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   dQ: () => (/* binding */ RELEASE_STATES),
/* harmony export */   fc: () => (/* binding */ PULL_REQUEST_STATES)
/* harmony export */ });
const RELEASE_STATES = ['draft', 'prerelease', 'released', 'deleted'];
const PULL_REQUEST_STATES = [
    'draft',
    'open',
    'review-requested',
    'changes-requested',
    'approved',
    'merged',
    'closed',
];
const FIELDS = [
    'title',
    'type',
    'status',
    'repository',
    'version',
    'package',
    'number',
    'url',
    'author',
    'assignees',
    'reviewers',
    'labels',
    'milestone',
    'branch',
    'created',
    'updated',
    'shipped',
    'closed',
    'key',
];
/** Fields that lead to other pages: from a pull request to its releases, back from those, and to tasks. */
const LINK_FIELDS = ['release', 'pull-requests', 'tasks'];


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   g: () => (/* binding */ asProblem)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7806);

/**
 * The one family of errors that users meet: what happened, why it usually does, and what mends it.
 * Thrown where the cause is known, caught and rendered once.
 */
class Problem extends Error {
    id;
    why;
    remedy;
    /** Notion's own ID of the failed request, which its support asks for. */
    requestId;
    constructor(id, what, details = {}) {
        super(what, { cause: details.cause });
        this.name = 'Problem';
        this.id = id;
        this.why = details.why ?? _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEMS */ .D[id].why;
        this.remedy = details.remedy ?? _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEMS */ .D[id].remedy;
        this.requestId = details.requestId;
    }
}
/** The error itself where it is of the family, else one that says that the action went wrong. */
function asProblem(error) {
    if (error instanceof Problem)
        return error;
    return new Problem('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error), { cause: error });
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ attachmentsOf)
/* harmony export */ });
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8054);

/** Of an entry that has no attachments, or none that need a login. */
const NO_ATTACHMENTS = new Map();
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PLACE = String.raw `(?:user-attachments/assets|[\w.-]+/[\w.-]+/assets/\d+)`;
/** An address that GitHub's editor writes for an upload, now or in former years, with what people put behind it. */
const ATTACHMENT = String.raw `https?://[\w.:-]+/${PLACE}/(?<uuid>${UUID})(?![\w-])(?:[?#][^\s"'<>()[\]\\]*)?`;
/**
 * The attachments in a body that need a login, as all do in private and internal repositories. Where it is not known
 * whether a repository is one, those are meant that GitHub signs. An attachment has two addresses where people wrote
 * one of a former form: that one, and the one of today, which stands for a signed one in the text's blocks.
 *
 * As users report, and GitHub does not document: in its rendering of a private body GitHub puts, for each attachment,
 * `https://private-user-images.githubusercontent.com/<user>/<asset>-<uuid>.<extension>?jwt=…`, which lives for about
 * five minutes; an Enterprise Server puts a signed address on its own host or below it. The UUID is all that both
 * addresses have in common.
 * @param html the body as GitHub renders it, where there is a rendering
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
function attachmentsOf(body, html, serverUrl, visibility) {
    if (!body || visibility === 'public')
        return NO_ATTACHMENTS;
    const attachments = attachmentsIn(body, serverUrl);
    if (attachments.size === 0)
        return NO_ATTACHMENTS;
    const signed = signedByUuid(html ?? '', serverUrl);
    const { origin } = new URL(serverUrl);
    return new Map([...attachments].flatMap(([address, uuid]) => {
        if (visibility === 'unknown' && !signed.has(uuid))
            return [];
        const target = signed.get(uuid);
        return [address, `${origin}/user-attachments/assets/${uuid}`].map((one) => [one, target]);
    }));
}
/** Address → UUID. */
function attachmentsIn(body, serverUrl) {
    const { origin } = new URL(serverUrl);
    return new Map([...body.matchAll(new RegExp(ATTACHMENT, 'gi'))]
        .filter(([address]) => URL.parse(address)?.origin === origin)
        .map(({ 0: address, groups }) => [address, groups?.uuid?.toLowerCase() ?? '']));
}
function signedByUuid(html, serverUrl) {
    const signed = new Map();
    for (const address of linkedIn(html)) {
        const url = URL.parse(address);
        if (url === null || !(0,_github_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfGitHub */ .N)(url, serverUrl) || needsLogin(address))
            continue;
        for (const [uuid] of url.pathname.toLowerCase().matchAll(new RegExp(UUID, 'g'))) {
            if (!signed.has(uuid))
                signed.set(uuid, address);
        }
    }
    return signed;
}
/** What images, videos and links lead to. GitHub's renderer writes every attribute in double quotes. */
function linkedIn(html) {
    return [...html.matchAll(/\s(?:src|srcset|href)="([^"]*)"/gi)].map(([, value = '']) => value.trim().replaceAll('&amp;', '&'));
}
function needsLogin(address) {
    return new RegExp(`^${ATTACHMENT}`, 'i').test(address);
}


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ branchOf)
/* harmony export */ });
/** `head → base`, and `owner:head → base` for a fork, as GitHub's own page shows them. */
function branchOf({ head, base, fork, owner = 'unknown' }) {
    return fork ? `${owner}:${head} → ${base}` : `${head} → ${base}`;
}


/***/ }),

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOfGitHub)
/* harmony export */ });
/**
 * Whether an address is one of GitHub's: on the server itself or below it (an Enterprise Server keeps files at
 * `media.<host>`), or, for github.com and *.ghe.com, where GitHub keeps what people upload. It has to be https, but
 * where the server itself is not, and names nobody to log in as.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
function isOfGitHub(address, serverUrl) {
    const server = new URL(serverUrl);
    if (address.protocol !== 'https:' && address.protocol !== server.protocol)
        return false;
    if (address.username !== '' || address.password !== '')
        return false;
    if (isUserContent(address) && isGitHubCloud(server))
        return true;
    return address.port === server.port && isAtOrBelow(address.hostname, server.hostname);
}
function isUserContent({ hostname, port }) {
    return hostname.endsWith('.githubusercontent.com') && port === '';
}
function isGitHubCloud({ hostname }) {
    return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}
function isAtOrBelow(hostname, host) {
    return hostname === host || hostname.endsWith(`.${host}`);
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readThing)
/* harmony export */ });
/* unused harmony export Parts */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3003);
var _a;

/**
 * Reads a thing out of JSON whose shape is not known.
 * @param name what it is called in messages, such as `pull_request`
 * @param read must use nothing of the JSON but what the parts give
 */
function readThing(value, name, read) {
    const lacks = new Set();
    const thing = read(new Parts(value, name, lacks));
    return lacks.size === 0 ? { thing } : { lacks: [...lacks] };
}
/**
 * The parts of an object. One that is not as it should be is noted, and something empty of its type is given in its place,
 * which stands for nothing: the whole thing is given up then.
 */
class Parts {
    #object;
    #path;
    #lacks;
    constructor(value, path, lacks) {
        this.#object = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : undefined;
        this.#path = path;
        this.#lacks = lacks;
        if (this.#object === undefined)
            lacks.add(path);
    }
    /** Whether it is there, and not null. */
    has(name) {
        return !this.#isAbsent(name);
    }
    text(name) {
        return this.#required(name, isText, '');
    }
    /** Nothing where it is null or missing. */
    optionalText(name) {
        return this.#optional(name, isText);
    }
    /** An ID or a number as GitHub gives them: whole, and from 1 on. */
    id(name) {
        return this.#required(name, isId, 0);
    }
    /** From 0 on. */
    size(name) {
        return this.#required(name, isSize, 0);
    }
    flag(name) {
        return this.#required(name, isFlag, false);
    }
    /** False where it is null or missing. */
    optionalFlag(name) {
        return this.#optional(name, isFlag) ?? false;
    }
    /** A time in ISO 8601. */
    time(name) {
        return this.#required(name, isTime, '');
    }
    /** Nothing where it is null, missing or empty. */
    optionalTime(name) {
        return this.#object?.[name] === '' ? undefined : this.#optional(name, isTime);
    }
    /** An address of the web. */
    address(name) {
        return this.#required(name, isAddress, '');
    }
    part(name, read) {
        return read(this.#parts(name));
    }
    /** Nothing where it is null. */
    nullable(name, read) {
        return this.#object?.[name] === null ? undefined : this.part(name, read);
    }
    /** Nothing where it is null or missing. */
    optional(name, read) {
        return this.#isAbsent(name) ? undefined : this.part(name, read);
    }
    list(name, read) {
        const path = `${this.#path}.${name}`;
        const items = this.#required(name, isList, []);
        return items.map((item, index) => read(new _a(item, `${path}[${index}]`, this.#lacks)));
    }
    /** Empty where it is null or missing. */
    optionalList(name, read) {
        return this.#isAbsent(name) ? [] : this.list(name, read);
    }
    /** Of what is no object itself, the parts are not noted one by one. */
    #parts(name) {
        const lacks = this.#object === undefined ? new Set() : this.#lacks;
        return new _a(this.#object?.[name], `${this.#path}.${name}`, lacks);
    }
    #isAbsent(name) {
        return this.#object?.[name] === undefined || this.#object[name] === null;
    }
    #required(name, isOf, empty) {
        const value = this.#object?.[name];
        if (isOf(value))
            return value;
        if (this.#object !== undefined)
            this.#lacks.add(`${this.#path}.${name}`);
        return empty;
    }
    #optional(name, isOf) {
        return this.#isAbsent(name) ? undefined : this.#required(name, isOf, undefined);
    }
}
_a = Parts;
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isId(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function isSize(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isTime(value) {
    return isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}
function isAddress(value) {
    return isText(value) && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibilityOf)
/* harmony export */ });
/** The visibility of the repository by an event's payload. */
function visibilityOf({ payload: { repository } }) {
    if (typeof repository !== 'object' || repository === null || !('private' in repository))
        return 'unknown';
    return repository.private === false ? 'public' : 'private';
}


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ personOfActor),
/* harmony export */   l1: () => (/* binding */ accountIn),
/* harmony export */   wh: () => (/* binding */ personOfAccount)
/* harmony export */ });
/** GitHub shows the work of deleted accounts as that of @ghost, which is an account with a page of its own. */
const GHOST = { login: 'ghost' };
/** The person of an account that is part of something in REST or a payload; a deleted account, which is null, is `ghost`. */
function accountIn(parts, name) {
    return parts.nullable(name, personOfAccount) ?? GHOST;
}
/** The person of an account in REST or a payload; `ghost` has no address. One that leads nowhere is no link in Notion. */
function personOfAccount(account) {
    const [name, url] = [account.text('login'), account.text('html_url')];
    if (name === GHOST.login)
        return GHOST;
    return { login: account.optionalText('type') === 'Bot' ? botLogin(name, url) : name, url };
}
/** The person of an account in GraphQL, by the same login as `personOfAccount` gives. */
function personOfActor(actor) {
    if (!actor || actor.login === GHOST.login)
        return GHOST;
    const login = actor.__typename === 'Bot' ? botLogin(actor.login, actor.url) : actor.login;
    return { login, url: actor.url };
}
/**
 * GraphQL calls a bot by its app's name (`dependabot`), REST `dependabot[bot]`, and Copilot's bots are `Copilot` in REST;
 * the address of all of them ends with the app's name.
 */
function botLogin(login, url) {
    if (login.endsWith('[bot]'))
        return login;
    const app = /\/apps\/([^/]+)$/.exec(url)?.[1] ?? login;
    return `${app}[bot]`;
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork),
/* harmony export */   w: () => (/* binding */ pullRequestOfPayload)
/* harmony export */ });
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9144);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7588);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7656);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7692);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7069);
/* harmony import */ var _pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6159);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3132);







/**
 * The entry of a pull request as an event's payload or REST tells it: without reviews, but for the one that a review event
 * brings. Review events carry a shorter pull request: without `merged`, and not always with `draft`.
 * @param data may be anything
 * @param repository owner/name
 */
function pullRequestOfPayload(data, event, repository) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(data, 'pull_request', (parts) => entryIn(parts, verdictOfEvent(event), repository));
    if ('lacks' in understood)
        return understood;
    const entry = understood.thing;
    const attachments = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentsOf */ .s)(entry.body, undefined, new URL(entry.url).origin, (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityOf */ .g)(event));
    return { thing: { ...entry, attachments } };
}
/** Whether the branch of an event's pull request is in another repository, or was in one that is gone. */
function isFromFork({ payload }) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(payload.pull_request, 'pull_request', (parts) => branchesIn(parts).fork);
    return 'thing' in understood && understood.thing;
}
function entryIn(parts, verdict, repository) {
    const id = parts.id('id');
    const number = parts.id('number');
    const title = (0,_title_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOr */ .g)(parts.text('title'), `#${number}`);
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .accountIn */ .l1)(parts, 'user');
    const reviewers = requestedReviewers(parts, repository);
    const labels = parts.list('labels', (label) => label.text('name'));
    const branches = branchesIn(parts);
    const milestone = parts.nullable('milestone', (one) => one.text('title'));
    const shipped = parts.optionalTime('merged_at');
    const closed = parts.optionalTime('closed_at');
    return {
        kind: 'pull-request',
        key: `pull/${id}`,
        title,
        ...(0,_pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestState */ .uS)({
            merged: parts.optionalFlag('merged') || shipped !== undefined,
            closed: parts.text('state') === 'closed',
            draft: parts.optionalFlag('draft'),
            verdict,
            asked: reviewers.length > 0,
        }),
        repository,
        number,
        url: parts.address('html_url'),
        author,
        assignees: parts.list('assignees', _person_js__WEBPACK_IMPORTED_MODULE_2__/* .personOfAccount */ .wh),
        reviewers,
        labels,
        ...(milestone !== undefined && { milestone }),
        branch: (0,_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .branchOf */ .W)(branches),
        created: parts.time('created_at'),
        updated: parts.time('updated_at'),
        ...(shipped !== undefined && { shipped }),
        ...(closed !== undefined && { closed }),
        body: parts.optionalText('body') ?? '',
        live: false,
        unknown: unknownIn(branches),
    };
}
/** Of reviewers a payload tells only those who are asked, and of a fork that was deleted since not whose it was. */
function unknownIn({ fork, owner }) {
    const unknown = fork && owner === undefined ? ['reviewers', 'branch'] : ['reviewers'];
    return new Set(unknown);
}
/** A repository that is gone, and an account, are null. */
function branchesIn(parts) {
    const base = parts.part('base', (end) => ({
        ref: end.text('ref'),
        repository: end.part('repo', (repository) => repository.id('id')),
    }));
    const head = parts.part('head', (end) => ({
        ref: end.text('ref'),
        repository: end.nullable('repo', (repository) => repository.id('id')),
        owner: end.nullable('user', (owner) => owner.text('login')),
    }));
    return {
        head: head.ref,
        base: base.ref,
        fork: head.repository !== base.repository,
        owner: head.owner,
    };
}
/** Reviews of others than these decide nothing: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const CAN_USUALLY_WRITE = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** A review that is not told of as it should be decides nothing either: the payload does not tell the verdict. */
function verdictOfEvent({ action, payload }) {
    const review = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(payload.review, 'review', (parts) => ({
        state: parts.text('state'),
        association: parts.text('author_association'),
    }));
    if (action !== 'submitted' || 'lacks' in review)
        return 'unknown';
    if (!CAN_USUALLY_WRITE.includes(review.thing.association))
        return 'unknown';
    return (0,_pull_request_state_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOfReview */ .DG)(review.thing.state) ?? 'unknown';
}
/** Teams are named as GraphQL's `combinedSlug` does; a team that is asked is one of the repository's owner. */
function requestedReviewers(parts, repository) {
    const [organization] = repository.split('/');
    const teamOf = (team) => ({
        login: `${organization}/${team.text('slug')}`,
        url: team.text('html_url'),
    });
    const people = parts.list('requested_reviewers', (reviewer) => reviewer.optionalText('slug') === undefined ? (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .personOfAccount */ .wh)(reviewer) : teamOf(reviewer));
    return [...people, ...parts.list('requested_teams', teamOf)];
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ verdictOfReview),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   uS: () => (/* binding */ pullRequestState)
/* harmony export */ });
const DECIDED = ['changes-requested', 'approved'];
/** `merged` wins, then `closed`, then `draft`, then what reviewers decided, then whether somebody is asked for a review. */
function pullRequestState(facts) {
    const { merged, closed, draft, verdict, asked } = facts;
    if (merged)
        return { state: 'merged', mayBe: [] };
    if (closed)
        return { state: 'closed', mayBe: [] };
    if (draft)
        return { state: 'draft', mayBe: [] };
    if (verdict !== 'none' && verdict !== 'unknown')
        return { state: verdict, mayBe: [] };
    return {
        state: asked === true ? 'review-requested' : 'open',
        mayBe: [
            ...(asked === 'unknown' ? ['review-requested'] : []),
            ...(verdict === 'unknown' ? DECIDED : []),
        ],
    };
}
/**
 * The verdict of GitHub's review decision. Where branch rules require no review there is none: then any request for
 * changes wins, else any approval.
 * @param decision GraphQL's `reviewDecision`; absent where GitHub did not find it out
 * @param opinions the states of GraphQL's `latestOpinionatedReviews` of people who can write, where GitHub shows them
 */
function verdictOf(decision, opinions) {
    if (typeof decision === 'string')
        return verdictOfReview(decision) ?? 'none';
    if (decision === undefined || opinions === undefined)
        return 'unknown';
    if (opinions.includes('CHANGES_REQUESTED'))
        return 'changes-requested';
    return opinions.includes('APPROVED') ? 'approved' : 'none';
}
/** The verdict of a single review, by its state in GraphQL's or a payload's spelling; none for a mere comment. */
function verdictOfReview(state) {
    switch (state.toUpperCase()) {
        case 'APPROVED':
            return 'approved';
        case 'CHANGES_REQUESTED':
            return 'changes-requested';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ liveRelease),
  H: () => (/* binding */ releaseEntry)
});

// EXTERNAL MODULE: ./build/github/attachments.js
var github_attachments = __nccwpck_require__(9144);
;// CONCATENATED MODULE: ./build/github/package-of-tag.js
/** A name, `@`, `-v` or `/v`, and a version of two or more numbers with whatever follows them. */
const TAG = /^(?<name>@[^@/]+\/[^@/]+?|[^@]+?)(?:@v?|[-/]v)\d+(?:\.\d+)+[\w.+-]*$/;
/** What stands before a version in repositories of a single package. */
const NO_PACKAGE = /^(?:releases?|versions?|tags?|v?\d+(?:\.\d+)+.*)$/i;
/**
 * The package that a tag of a monorepo names: `@scope/name@1.2.3`, `name@1.2.3`, `name-v1.2.3` or `name/v1.2.3` (where
 * the name may be a path, as for Go modules); nothing for other tags, such as `v1.2.3`, `release-1.2.3` or `release/v1.2.3`.
 */
function packageOfTag(tag) {
    const name = TAG.exec(tag)?.groups?.name;
    return name === undefined || NO_PACKAGE.test(name) ? undefined : name;
}

// EXTERNAL MODULE: ./build/github/parts.js
var parts = __nccwpck_require__(7656);
// EXTERNAL MODULE: ./build/github/person.js
var person = __nccwpck_require__(7069);
// EXTERNAL MODULE: ./build/github/title.js
var title = __nccwpck_require__(3132);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __nccwpck_require__(7827);
;// CONCATENATED MODULE: ./build/github/release.js






/**
 * The entry of a release as REST or a payload tells it, which are the same but for what may be missing: a time of the
 * update on older Enterprise Servers, assets in old payloads, an author that is gone.
 * @param data may be anything
 */
function releaseEntry(data, origin) {
    const understood = (0,parts/* readThing */.T)(data, 'release', (parts) => ({
        entry: entryIn(parts, origin),
        html: parts.optionalText('body_html'),
        nodeId: parts.optionalText('node_id'),
    }));
    if ('lacks' in understood)
        return understood;
    const { entry, html, nodeId } = understood.thing;
    const serverUrl = origin.serverUrl ?? new URL(entry.url).origin;
    const attachments = (0,github_attachments/* attachmentsOf */.s)(entry.body, html, serverUrl, origin.visibility);
    return {
        thing: {
            ...entry,
            attachments,
            ...(html !== undefined && { html }),
            ...(nodeId !== undefined && { nodeId }),
        },
    };
}
/**
 * The entry of a release as REST tells it in this run.
 * @throws Unreadable where the answer is no release
 */
function liveRelease(data, connection, visibility) {
    const understood = releaseEntry(data, { ...connection, visibility, live: true });
    if ('thing' in understood)
        return understood.thing;
    throw new unreadable/* Unreadable */.IO('unavailable', `the answer lacks ${understood.lacks[0]}`);
}
function entryIn(parts, { repository, live, deleted }) {
    const tag = parts.text('tag_name');
    const pkg = packageOfTag(tag);
    const state = stateIn(parts);
    const created = parts.optionalTime('created_at');
    const updated = parts.optionalTime('updated_at');
    const shipped = parts.optionalTime('published_at');
    return {
        kind: 'release',
        key: `release/${parts.id('id')}`,
        title: (0,title/* titleOr */.g)(parts.optionalText('name'), tag),
        state: deleted ? 'deleted' : state,
        repository,
        version: tag,
        ...(pkg !== undefined && { package: pkg }),
        url: parts.address('html_url'),
        author: (0,person/* accountIn */.l1)(parts, 'author'),
        branch: parts.text('target_commitish'),
        ...(created !== undefined && { created }),
        ...(updated !== undefined && { updated }),
        ...(shipped !== undefined && { shipped }),
        body: parts.optionalText('body') ?? '',
        assets: assetsIn(parts),
        live,
        unknown: new Set(parts.has('assets') ? [] : ['content']),
    };
}
/** GitHub lists uploads that are still under way, or that failed, as `open`. */
function assetsIn(parts) {
    const assets = parts.optionalList('assets', (asset) => ({
        state: asset.text('state'),
        name: asset.text('name'),
        size: asset.size('size'),
        url: asset.address('browser_download_url'),
    }));
    return assets
        .filter(({ state }) => state === 'uploaded')
        .map(({ name, size, url }) => ({ name, size, url }));
}
function stateIn(parts) {
    const [isDraft, isPrerelease] = [parts.flag('draft'), parts.flag('prerelease')];
    if (isDraft)
        return 'draft';
    return isPrerelease ? 'prerelease' : 'released';
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ getsDependabotSecrets),
/* harmony export */   h: () => (/* binding */ whyNoSecrets)
/* harmony export */ });
/* harmony import */ var _pull_request_of_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7918);

/**
 * Why GitHub passes no secrets to this run, or nothing where it does: a missing token is the user's mistake then.
 * The rules are GitHub's: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * (pull requests and reviews from forks, Dependabot), and workflows of a fork run with the fork's own, absent, secrets.
 */
function whyNoSecrets(event, env) {
    if (comesFromFork(event))
        return 'fork';
    if (getsDependabotSecrets(event.name, env.GITHUB_ACTOR))
        return 'dependabot';
    if (runsInFork(event))
        return 'forked-repository';
    return undefined;
}
/**
 * Whether GitHub gives the run Dependabot's secrets in place of those of Actions, as it does where Dependabot starts it.
 * `workflow_run`, which follows a run of Dependabot's, is none of the events that are documented to be treated so:
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
function getsDependabotSecrets(event, actor) {
    return actor === 'dependabot[bot]' && event !== 'workflow_run';
}
/** `pull_request_target` is no such event: it runs in the base repository, with its secrets. A deleted fork is null. */
function comesFromFork(event) {
    return (event.name === 'pull_request' || event.name === 'pull_request_review') && (0,_pull_request_of_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromFork */ .t)(event);
}
function runsInFork({ payload: { repository } }) {
    return (typeof repository === 'object' && repository !== null && 'fork' in repository && repository.fork === true);
}


/***/ }),

/***/ 7150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   JO: () => (/* binding */ pullRequestSubject),
/* harmony export */   Q7: () => (/* binding */ meansAll),
/* harmony export */   SE: () => (/* binding */ namedBeside),
/* harmony export */   cA: () => (/* binding */ unusableEvent),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7656);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7692);
/* harmony import */ var _pull_request_of_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7918);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9640);





/** Whether the run is about all releases and pull requests: the event names none, nor do the inputs. */
function meansAll({ name }, explicit) {
    const namesNone = name === 'schedule' || name === 'workflow_dispatch';
    return namesNone && explicit.tag === undefined && explicit.pullRequest === undefined;
}
/** Whether the event tells of a run of another workflow, whose pull request GitHub has to be asked for. */
function tellsOfRun(event, explicit) {
    return event.name === 'workflow_run' && explicit.tag === undefined && explicit.pullRequest === undefined;
}
/**
 * What the inputs name beside the event. One that names the event's own entry adds nothing, and the event knows more: the
 * entry's ID, and all of a release that GitHub shows no more, as it was deleted or is a draft again.
 */
function namedBeside({ name, payload }, { tag, pullRequest }) {
    if (name === 'release' && tag !== undefined && tag === tagOf(payload.release))
        return {};
    if (isOfPullRequest(name) &&
        pullRequest !== undefined &&
        pullRequest === idIn(payload.pull_request, 'number'))
        return {};
    return { tag, pullRequest };
}
/**
 * What the run is about: what the inputs `tag` or `pull-request` name, else what the event tells. Where it `tellsOfRun`, it
 * does not tell itself.
 * @param repository owner/name
 * @throws Problem `event-unsupported`, `event-unreadable`
 */
function subjectOf(event, explicit, repository) {
    const visibility = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityOf */ .g)(event);
    const { tag, pullRequest } = namedBeside(event, explicit);
    if (tag !== undefined)
        return { kind: 'release', tag, visibility };
    if (pullRequest !== undefined)
        return { kind: 'pull-request', number: pullRequest, visibility };
    if (event.name === 'release')
        return subjectOfRelease(event, repository);
    if (isOfPullRequest(event.name))
        return pullRequestSubject(event.payload.pull_request, event, payloadOf(event), repository);
    if (event.name === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unreadable', 'GITHUB_EVENT_NAME is empty, so the event is unknown.');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unsupported', `The event \`${event.name}\` tells of no release or pull request; \`release\`, \`pull_request\`, \`pull_request_target\`, \`pull_request_review\` and \`workflow_run\` do, and \`schedule\` and \`workflow_dispatch\` mean all of them.`);
}
function isOfPullRequest(name) {
    return name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review';
}
function subjectOfRelease(event, repository) {
    const { release } = event.payload;
    const visibility = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityOf */ .g)(event);
    const deleted = event.action === 'deleted';
    const id = idIn(release, 'id');
    const tag = tagOf(release);
    const understood = (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseEntry */ .H)(release, { repository, visibility, live: false, deleted });
    if ('thing' in understood && id !== undefined)
        return { kind: 'release', ...rowAndPayload(understood.thing), id, visibility };
    const unusable = unusableSentence(payloadOf(event), understood);
    // Of a deleted release GitHub has nothing to tell.
    if (id !== undefined && !deleted)
        return { kind: 'release', id, visibility, unusable };
    if (tag !== undefined && !deleted)
        return { kind: 'release', tag, visibility, unusable };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unreadable', unusable);
}
/**
 * What a run is about whose event, or GitHub's answer, tells of a pull request.
 * @param data may be anything
 * @param source what told it, for a message
 * @param repository owner/name
 * @throws Problem `event-unreadable` where it has no number
 */
function pullRequestSubject(data, event, source, repository) {
    const visibility = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityOf */ .g)(event);
    const understood = (0,_pull_request_of_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOfPayload */ .w)(data, event, repository);
    if ('thing' in understood) {
        const { number } = understood.thing;
        return { kind: 'pull-request', ...rowAndPayload(understood.thing), number, visibility };
    }
    const number = idIn(data, 'number');
    const unusable = unusableSentence(source, understood);
    if (number === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unreadable', unusable);
    return { kind: 'pull-request', number, visibility, unusable };
}
function rowAndPayload(payload) {
    return { row: { key: payload.key, url: payload.url }, payload };
}
function payloadOf({ name }) {
    return `The payload of the event \`${name}\``;
}
/** The error of a payload that can't serve. */
function unusableEvent(event, understood) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('event-unreadable', unusableSentence(payloadOf(event), understood));
}
/** Parts that a message names. */
const NAMED = 5;
function unusableSentence(source, understood) {
    const lacks = 'lacks' in understood ? understood.lacks : [];
    const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
    const named = lacks.slice(0, NAMED).map((path) => `\`${path}\``);
    return `${source} is not as GitHub documents it: missing, or of another type, is ${named.join(', ')}${more}.`;
}
/** Nothing where it is no ID. */
function idIn(data, name) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(data, '', (parts) => parts.id(name));
    return 'thing' in understood ? understood.thing : undefined;
}
/** Nothing where it is no text, or an empty one. */
function tagOf(release) {
    const understood = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readThing */ .T)(release, '', (parts) => parts.text('tag_name'));
    return 'thing' in understood ? understood.thing || undefined : undefined;
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ titleOr)
/* harmony export */ });
/** A title as it is; what stands in for one that says nothing, such as that of a release without a name. */
function titleOr(title, instead) {
    return title?.trim() ? title : instead;
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ unreadableGraphql),
/* harmony export */   AF: () => (/* binding */ toldList),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   oR: () => (/* binding */ retryTime)
/* harmony export */ });
/** GitHub could not be read; the message is what GitHub, or the network, said of it. */
class Unreadable extends Error {
    reason;
    /** When GitHub may be asked again after it limited the rate, in milliseconds since 1970. */
    retryAt;
    constructor(reason, said, cause, retryAt) {
        super(brief(said), { cause });
        this.name = 'Unreadable';
        this.reason = reason;
        this.retryAt = retryAt;
    }
}
/** What an error of octokit's says about GitHub. Throws any other error again: it is a fault of this action. */
function unreadable(error) {
    if (error instanceof Unreadable)
        return error;
    if (isHttpError(error)) {
        return new Unreadable(reasonOf(error), saidBy(error), error, retryTime(error.response?.headers ?? {}));
    }
    throw error;
}
/**
 * The answer of a request of octokit's.
 * @throws Unreadable where there is none
 */
async function told(request) {
    try {
        return await request;
    }
    catch (error) {
        throw unreadable(error);
    }
}
/**
 * The answer of a request of octokit's for a list. A server in between may answer with JSON of its own.
 * @throws Unreadable where there is none
 */
async function toldList(request) {
    const answer = await told(request);
    if (Array.isArray(answer.data))
        return answer;
    throw new Unreadable('unavailable', 'the answer is no list');
}
/**
 * What the errors in an answer of GraphQL's, which comes with status 200, say about GitHub.
 * @param retryAt when GitHub may be asked again, where it told so
 */
function unreadableGraphql(errors, retryAt) {
    const [first] = errors;
    if (first === undefined)
        return new Unreadable('unavailable', 'the answer holds no data');
    return new Unreadable(GRAPHQL_REASONS.get(first.type ?? '') ?? 'unavailable', first.message, undefined, retryAt);
}
const GRAPHQL_REASONS = new Map([
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['RATE_LIMIT', 'rate-limited'],
    ['RATE_LIMITED', 'rate-limited'],
]);
function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function reasonOf(error) {
    if (isRateLimited(error))
        return 'rate-limited';
    if (error.status === 401)
        return 'token-invalid';
    if (error.status === 403)
        return 'forbidden';
    // 422 is GitHub's answer to a name of a commit that it can't resolve, 410 to what was there once.
    return [404, 410, 422].includes(error.status) ? 'not-found' : 'unavailable';
}
/** GitHub says so with 429 or 403: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimited({ status, message, response }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const { 'x-ratelimit-remaining': remaining, 'retry-after': retryAfter } = response?.headers ?? {};
    return remaining === '0' || retryAfter !== undefined || /rate limit/i.test(message);
}
/** What GitHub asks to wait where it names no time. */
const A_MINUTE = 60_000;
/**
 * When GitHub may be asked again after it limited the rate, in milliseconds since 1970, by its headers:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function retryTime(headers) {
    const { 'retry-after': seconds, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
    if (Number(seconds) > 0)
        return Date.now() + Number(seconds) * 1000;
    return String(remaining) === '0' && Number(reset) > 0 ? Number(reset) * 1000 : Date.now() + A_MINUTE;
}
function saidBy({ message, cause }) {
    const timedOut = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
    return timedOut ? 'it did not answer in time' : message;
}
/** One line without GitHub's link to its reference; pages of proxies and load balancers say nothing in a line. */
function brief(said) {
    if (/^\s*</.test(said))
        return 'a web page came instead of an answer';
    const [line = ''] = said.split(' - https://')[0]?.trim().split('\n') ?? [];
    return line.length > 200 ? `${line.slice(0, 199)}…` : line.replace(/\.$/, '') || 'no connection';
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** Runs of which none is empty and no two neighbours have the same format, each format in one form. */
function joined(runs) {
    const result = [];
    let key = '';
    for (const run of runs) {
        if (run.text === '')
            continue;
        const next = canonical(run);
        const last = result.at(-1);
        const nextKey = JSON.stringify({ ...next, text: '' });
        if (last && !next.equation && nextKey === key)
            last.text += next.text;
        else
            result.push(next);
        key = nextKey;
    }
    return result;
}
/** Formats in one order, and one form for addresses that mean the same: `https://github.com` and `https://github.com/`. */
function canonical(run) {
    const { text, link, bold, italic, strikethrough, underline, code, highlight, equation } = run;
    return {
        text,
        ...(link !== undefined && { link: URL.canParse(link) ? new URL(link).href : link }),
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(strikethrough && { strikethrough }),
        ...(underline && { underline }),
        ...(code && { code }),
        ...(highlight && { highlight }),
        ...(equation && { equation }),
    };
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7046);


// Makes `fetch` obey https_proxy and no_proxy; later releases of Node 24 have it, earlier ones do not.
if ("setGlobalProxyFromEnv" in /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2))))
    node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv();
const code = await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.env).catch((error) => {
    // Only what the report itself throws comes here, such as for output files that the runner did not make.
    process.stdout.write(`::error::${String(error).replace(/[\r\n%]+/g, ' ')}\n`);
    return 1;
});
// Kept-alive connections would hold the run open, so it is ended, once what was printed has left.
process.stdout.write('', () => process.exit(code));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/record.js
var record = __nccwpck_require__(3003);
// EXTERNAL MODULE: ./build/well-formed.js
var well_formed = __nccwpck_require__(6952);
;// CONCATENATED MODULE: ./build/github/event.js




/**
 * The event that the runner describes in `GITHUB_EVENT_NAME` and in the file `GITHUB_EVENT_PATH`. A missing file gives
 * an empty payload, because `tag` and `pull-request` need none.
 * @throws Problem `event-unreadable` where the file is there and does not hold a JSON object.
 */
async function readEvent(env) {
    const payload = env.GITHUB_EVENT_PATH ? await readPayload(env.GITHUB_EVENT_PATH) : {};
    const { action } = payload;
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        action: typeof action === 'string' ? action : undefined,
        payload,
    };
}
async function readPayload(path) {
    const text = await readText(path);
    if (text === undefined)
        return {};
    const payload = parse(text);
    if ((0,record/* isRecord */.u)(payload))
        return payload;
    throw new errors/* Problem */.A('event-unreadable', `The event’s payload (${path}) is not a JSON object.`);
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,record/* isRecord */.u)(cause) && cause.code === 'ENOENT')
            return undefined;
        throw new errors/* Problem */.A('event-unreadable', `The event’s payload (${path}) cannot be read.`, { cause });
    }
}
function parse(text) {
    try {
        return (0,well_formed/* wellFormed */.E)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/github/secretless.js
var secretless = __nccwpck_require__(9221);
// EXTERNAL MODULE: ./build/github/subject.js
var github_subject = __nccwpck_require__(7150);
// EXTERNAL MODULE: ./build/notion/connection.js
var connection = __nccwpck_require__(4878);
// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __nccwpck_require__(4035);
// EXTERNAL MODULE: ./build/notion/look-up.js
var look_up = __nccwpck_require__(8007);
// EXTERNAL MODULE: ./build/notion/patience.js
var patience = __nccwpck_require__(1821);
// EXTERNAL MODULE: ./build/notion/people-warnings.js
var people_warnings = __nccwpck_require__(8851);
;// CONCATENATED MODULE: ./build/modes/sync/task-missing.js

/**
 * The failure of a pull request without a task, where the settings demand one. What is merged or closed needs none:
 * nobody could do anything about it.
 */
function taskMissing(entry, noTask, { tasks, fields }) {
    if (!tasks.required || noTask === undefined || entry.kind !== 'pull-request')
        return undefined;
    if (entry.state === 'merged' || entry.state === 'closed')
        return undefined;
    const { number } = entry;
    const { unknown, obstacle } = noTask;
    if (fields.properties.tasks === undefined)
        return new errors/* Problem */.A('tasks-unknown', `The field \`tasks\` is left out, so #${number} can’t be linked to a task.`, {
            remedy: 'Take `tasks: false` out of `properties`, or `require-task` out of the workflow.',
        });
    if (obstacle !== undefined)
        return new errors/* Problem */.A('tasks-unknown', `${obstacle} So #${number} can’t be linked to a task.`);
    const names = unknown.length === 0 ? 'no task' : `${unknown.join(', ')}, which the tasks’ database does not have`;
    return new errors/* Problem */.A('task-missing', `The pull request #${number} names ${names}.`);
}

// EXTERNAL MODULE: ./build/modes/writing/page-of.js
var page_of = __nccwpck_require__(4527);
// EXTERNAL MODULE: ./build/modes/writing/unwanted.js
var unwanted = __nccwpck_require__(526);
// EXTERNAL MODULE: ./build/modes/writing/write-entry.js + 9 modules
var write_entry = __nccwpck_require__(4570);
;// CONCATENATED MODULE: ./build/modes/sync.js











/**
 * Brings the row of one release or pull request to what GitHub shows: the one that the event or the settings name.
 * @returns what was done; after a failure what is known by then, with the problem
 * @throws Problem where the event names no entry
 */
async function sync(settings, event, log) {
    const subject = (0,github_subject/* tellsOfRun */.$8)(event, settings)
        ? await readSubject(event, settings)
        : (0,github_subject/* subjectOf */.et)(event, settings, settings.github.repository);
    if ('none' in subject)
        return { outcomes: [], warnings: [], notice: { title: 'No pull request to sync', text: subject.none } };
    const known = {
        kind: subject.kind,
        key: subject.row?.key ?? '',
        title: titleOf(subject),
        others: [],
        unmapped: new Set(),
    };
    const warnings = new Set();
    const warn = (message) => warnings.add(message);
    const resultOf = (upsert, problem) => ({
        outcomes: [outcomeOf(known, upsert), ...known.others],
        warnings: [...warnings, ...(0,people_warnings/* unmappedWarnings */.g1)(known.unmapped, settings.fields.people.size === 0)],
        dryRun: settings.dryRun,
        ...(problem && { problem }),
    });
    try {
        const { problem, ...done } = await syncEntry(subject, settings, known, warn, log);
        return resultOf(done, problem);
    }
    catch (error) {
        return resultOf({ operation: 'failed', changes: [], added: [] }, (0,errors/* asProblem */.g)(error));
    }
}
async function syncEntry(subject, settings, known, warn, log) {
    const notion = (0,connection/* connect */.N)(settings.notion, (0,patience/* newPatience */.eZ)(log));
    const look = async (identity, mayMake) => {
        const found = await (0,look_up/* lookUp */.T)(notion, settings, identity, mayMake);
        known.row = found && (0,find_rows/* rowOf */.OB)(found.rows);
        return found;
    };
    // What the settings want no row of is looked for once GitHub has told of it.
    const isWanted = subject.payload && (0,unwanted/* unwanted */.J)(subject.payload, settings.ignore) === undefined;
    const [early, reading, { syncWriting }] = await Promise.all([
        isWanted && subject.row && look(subject.row, true),
        readLive(subject, settings),
        Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(350), __nccwpck_require__.e(513), __nccwpck_require__.e(425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 425)), // while Notion and GitHub are asked, as octokit is
    ]);
    if ('gone' in reading)
        return { operation: 'skipped', changes: [], added: [], reason: reading.gone };
    const { entry, warning } = reading;
    known.key = entry.key;
    known.title = entry.title;
    if (warning !== undefined)
        warn(warning);
    const reason = (0,unwanted/* unwanted */.J)(entry, settings.ignore);
    const found = early || (await look(entry, reason === undefined));
    if (!found)
        return { operation: 'skipped', changes: [], added: [], ...(reason && { reason }) };
    const { visibility } = subject;
    const { unmapped, others } = known;
    const run = { settings, notion, visibility, warn, unmapped, others };
    const writing = syncWriting(run, { ...found, names: settings.fields.properties });
    const { row, lacksTask, tasks, ...done } = await (0,write_entry/* writeEntry */.c)(entry, found, writing);
    known.row = row;
    if (row && isCommented(entry, done, settings))
        await comment({ entry, row, dataSourceId: found.dataSourceId, tasks }, settings, warn);
    const missing = done.operation === 'skipped' ? undefined : taskMissing(entry, lacksTask, settings);
    const problem = missing ?? notion.full;
    return { ...done, ...(problem && { problem }) };
}
/** Loaded late: few workflows want comments. */
async function comment(commented, settings, warn) {
    const { commentOn } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2132));
    const failed = await commentOn(commented, settings.github);
    if (failed !== undefined)
        warn(failed);
}
/** Where GitHub could not be read, the title may be old, and a warning tells of it already. */
function isCommented(entry, { operation }, settings) {
    const isWritten = operation !== 'skipped' && operation !== 'trashed';
    return settings.comment && !settings.dryRun && entry.kind === 'pull-request' && entry.live && isWritten;
}
/** What the run of another workflow was about. */
async function readSubject(event, settings) {
    const { subjectOfRun } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7889));
    return subjectOfRun(event, settings.github);
}
/** Octokit is loaded only here, while Notion is asked: loading takes longer than the question needs to leave. */
async function readLive(subject, settings) {
    const { readEntry } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(350)]).then(__nccwpck_require__.bind(__nccwpck_require__, 350));
    return readEntry(subject, settings.github);
}
/** What the entry is called before GitHub is read. */
function titleOf(subject) {
    if (subject.payload)
        return subject.payload.title;
    if (subject.kind === 'pull-request')
        return `#${subject.number}`;
    return subject.tag ?? `release ${subject.id}`;
}
function outcomeOf({ kind, key, title, row }, done) {
    return { kind, key, title, ...(0,page_of/* pageOf */.Z)(row), ...done };
}

// EXTERNAL MODULE: ./build/report/log.js
var report_log = __nccwpck_require__(6945);
;// CONCATENATED MODULE: ./build/report/no-secrets.js
/** Why GitHub passed no secrets, that this is in order, and what to do about it. */
const NO_SECRETS = {
    fork: 'GitHub passes no secrets to runs of pull requests from forks, so Notion was left alone. A run for all entries, such as the nightly one, brings the row. To have such rows at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.',
    dependabot: 'GitHub passes only Dependabot secrets to runs that Dependabot starts, so Notion was left alone. To have these pull requests in Notion too, store the token under Settings → Secrets and variables → Dependabot secrets as well, with the same name, and write the database’s ID into the workflow: variables may not be passed either.',
    'forked-repository': 'This repository is a fork and has no secret with a Notion token, so Notion was left alone. To sync this fork too, add the secret here; else disable the workflow under Actions.',
};

// EXTERNAL MODULE: ./build/settings/connections.js + 1 modules
var connections = __nccwpck_require__(7872);
// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __nccwpck_require__(9511);
// EXTERNAL MODULE: ./build/entry.js
var entry = __nccwpck_require__(8616);
// EXTERNAL MODULE: ./build/settings/id-input.js
var id_input = __nccwpck_require__(5302);
// EXTERNAL MODULE: ./build/settings/map-input.js
var map_input = __nccwpck_require__(3887);
// EXTERNAL MODULE: ./build/settings/values.js
var values = __nccwpck_require__(9416);
;// CONCATENATED MODULE: ./build/settings/links.js





/** The inputs about releases and their pull requests. */
function linkSettings(env) {
    return {
        pullRequests: (0,values/* choiceInput */.ij)(env, 'link-pull-requests', ['create', 'existing', 'false']),
        previousTag: (0,inputs/* input */.h)(env, 'previous-tag').replace(/^refs\/tags\//, '') || undefined,
    };
}
/** The inputs about tasks. */
async function taskSettings(env) {
    return {
        databaseId: (0,id_input/* databaseInput */.yA)(env, 'tasks-database'),
        id: await taskId(env),
        statuses: await taskStatuses(env),
        required: (0,values/* booleanInput */.tE)(env, 'require-task'),
    };
}
async function taskId(env) {
    const parts = await (0,map_input/* closedMapInput */.hL)(env, 'task-id', ['property', 'pattern']);
    if (parts.size === 0)
        return undefined;
    if (parts.size === 1)
        throw (0,values/* invalid */.Gq)('task-id', [...parts.keys()].join(', '), 'both `property` and `pattern`');
    const property = parts.get('property');
    const pattern = parts.get('pattern');
    if (!(0,map_input/* isText */.KH)(property))
        throw (0,map_input/* invalidEntry */.gH)('task-id', 'property', property, 'the name of a property of the tasks database');
    if (!(0,map_input/* isText */.KH)(pattern))
        throw (0,map_input/* invalidEntry */.gH)('task-id', 'pattern', pattern, "a regular expression, such as `'ABC-(\\d+)'`");
    return { property: property.trim(), pattern: expression(pattern) };
}
function expression(pattern) {
    try {
        return new RegExp(pattern, 'gi');
    }
    catch (error) {
        const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw (0,map_input/* invalidEntry */.gH)('task-id', 'pattern', pattern, `a regular expression, and this is none: ${mistake}`);
    }
}
async function taskStatuses(env) {
    const statuses = new Map();
    for (const [state, option] of await (0,map_input/* closedMapInput */.hL)(env, 'task-statuses', entry/* PULL_REQUEST_STATES */.fc)) {
        if (!(0,map_input/* isText */.KH)(option))
            throw (0,map_input/* invalidEntry */.gH)('task-statuses', state, option, 'the name of a status option of the tasks database');
        statuses.set(state, option.trim());
    }
    return statuses;
}

;// CONCATENATED MODULE: ./build/settings/list-input.js

/**
 * The items of a list: on lines of their own, or separated by commas, or as YAML and JSON write lists (`- item` lines,
 * `[item, item]`). What is in quotes is one item as it is, also with a comma or brackets; a line that begins with a dash
 * and a space holds one item, and after ` #` a comment. It is no YAML throughout, in which `*[bot]` would be an alias.
 */
function listInput(env, name) {
    const value = (0,inputs/* input */.h)(env, name);
    const lines = (isBracketed(value) ? value.slice(1, -1) : value).split('\n').map((line) => line.trim());
    return lines.flatMap(itemsOf).filter((item) => item !== '');
}
/** Whether one pair of brackets holds it all: not in `[wip], [hold]`, which are two items with brackets. */
function isBracketed(text) {
    const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
    if (!bare.startsWith('[') || !bare.endsWith(']'))
        return false;
    let open = 0;
    return [...bare.slice(0, -1)].every((character) => {
        if (character === '[')
            open += 1;
        if (character === ']')
            open -= 1;
        return open > 0;
    });
}
/** An item in quotes, or anything up to the next comma. */
const ITEM = /\s*(?:"([^"]*)"|'([^']*)'|([^,]*?))\s*(?:,|$)/g;
/** An item, which may stand in quotes, and a comment after it. */
const COMMENT = /^("[^"]*"|'[^']*'|.*?)\s+#.*$/;
function itemsOf(line) {
    if (line.startsWith('- '))
        return [unquoted(line.slice(2).trim().replace(COMMENT, '$1'))];
    return [...line.matchAll(ITEM)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
function unquoted(text) {
    return /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(text)?.groups?.inner ?? text;
}

// EXTERNAL MODULE: ./build/settings/maps.js
var maps = __nccwpck_require__(1873);
;// CONCATENATED MODULE: ./build/settings/selection.js



const KINDS = { releases: 'release', 'pull-requests': 'pull-request' };
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** The input `since`; what does not look like a date is a tag, and so is what begins with `refs/tags/`. Dates without a zone are UTC. */
function since(env) {
    const value = (0,inputs/* input */.h)(env, 'since');
    if (value === '')
        return undefined;
    if (!DATE.test(value))
        return { tag: value.replace(/^refs\/tags\//, '') };
    const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10));
    const time = new Date(value.length === 10 || hasZone ? value : `${value}Z`);
    if (Number.isNaN(time.getTime()) || !isDay(value.slice(0, 10)))
        throw (0,values/* invalid */.Gq)('since', value, 'a date, such as `2026-01-31`, or a tag');
    return { time: time.toISOString() };
}
/** JavaScript takes the 30th of February for a day in March. */
function isDay(date) {
    return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
/** The input `kinds`. */
function kinds(env) {
    const names = listInput(env, 'kinds');
    const wanted = names.map((name) => {
        const kind = Object.entries(KINDS).find(([known]) => known === name)?.[1];
        if (kind === undefined)
            throw (0,values/* invalid */.Gq)('kinds', name, (0,values/* list */.p_)(Object.keys(KINDS)));
        return kind;
    });
    return [...new Set(wanted)];
}

;// CONCATENATED MODULE: ./build/settings.js








const NEEDS = { sync: 'data source', backfill: 'data source', setup: 'place', check: 'nothing' };
const MODES = ['sync', 'backfill', 'setup', 'check'];
/**
 * Every input and variable that the action knows, parsed and checked.
 * @throws Problem `input-invalid`, naming the input, its value and what is accepted.
 */
async function readSettings(env) {
    const tag = (0,inputs/* input */.h)(env, 'tag').replace(/^refs\/tags\//, '') || undefined; // `github.ref` is a usual source
    const pullRequest = (0,values/* numberInput */.QR)(env, 'pull-request');
    if (tag !== undefined && pullRequest !== undefined) {
        throw new errors/* Problem */.A('input-invalid', `The inputs \`tag\` (${tag}) and \`pull-request\` (${pullRequest}) are both set; one run syncs one of them.`, { why: 'Each of them names what to sync.', remedy: 'Take one of the two out of the workflow.' });
    }
    const mode = (0,values/* choiceInput */.ij)(env, 'mode', MODES);
    const one = tag === undefined ? pullRequest : tag;
    if (mode === 'backfill' && one !== undefined)
        throw backfillOfOne(tag === undefined ? 'pull-request' : 'tag', one);
    const named = await (0,maps/* propertyNames */.Cc)(env);
    const extra = await (0,maps/* extraProperties */.C2)(env, named);
    const links = linkSettings(env);
    const properties = usedNames(named, extra, links);
    return {
        notion: (0,connections/* notionSettings */.RO)(env, NEEDS[mode]),
        github: (0,connections/* githubSettings */.ND)(env),
        mode,
        tag,
        pullRequest,
        selection: { since: since(env), kinds: kinds(env) },
        fields: {
            properties,
            statuses: await (0,maps/* statusOptions */.FJ)(env),
            extra,
            people: await (0,maps/* people */.c0)(env),
            create: (0,values/* booleanInput */.tE)(env, 'create-properties'),
        },
        content: (0,values/* booleanInput */.tE)(env, 'content'),
        notes: (0,values/* choiceInput */.ij)(env, 'notes', ['body', 'generate']),
        links,
        tasks: await taskSettings(env),
        comment: (0,values/* booleanInput */.tE)(env, 'comment'),
        onDelete: (0,values/* choiceInput */.ij)(env, 'on-delete', ['mark', 'trash', 'ignore']),
        ignore: {
            authors: listInput(env, 'ignore-authors'),
            labels: listInput(env, 'ignore-labels'),
            drafts: !(0,values/* booleanInput */.tE)(env, 'drafts'),
            prereleases: !(0,values/* booleanInput */.tE)(env, 'prereleases'),
        },
        dryRun: (0,values/* booleanInput */.tE)(env, 'dry-run'),
    };
}
/** Releases and pull requests are linked from both sides or not at all; what takes a fixed value takes no links. */
function usedNames(names, extra, { pullRequests: wanted }) {
    const isFree = (field) => names[field] !== undefined && !extra.has(names[field]);
    const used = { ...names };
    if (!isFree('tasks'))
        delete used.tasks;
    if (wanted === 'false' || !isFree('release') || !isFree('pull-requests')) {
        delete used.release;
        delete used['pull-requests'];
    }
    return used;
}
function backfillOfOne(name, value) {
    return new errors/* Problem */.A('input-invalid', `The input \`mode\` is \`backfill\`, which syncs all entries, and \`${name}\` (${value}) names one of them.`, {
        why: 'A backfill takes no single entry.',
        remedy: `Take \`mode\` out of the workflow to sync this one, or \`${name}\` to sync all.`,
    });
}

;// CONCATENATED MODULE: ./build/main.js








/**
 * One run of the action: settings → mode → report.
 * @returns the exit code
 */
async function main(env) {
    (0,report_log/* maskSecrets */.QU)(env);
    const result = await run(env).catch((error) => ({ outcomes: [], warnings: [], problem: (0,errors/* asProblem */.g)(error) }));
    // Loaded last: the toolkit takes time to load, and nothing before the report needs it.
    const { report } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7223));
    await report(result, env);
    return result.problem ? 1 : 0;
}
async function run(env) {
    const settings = await readSettings(env);
    const event = await readEvent(env);
    if (settings.notion.token === '') {
        const reason = (0,secretless/* whyNoSecrets */.h)(event, env);
        if (reason === undefined)
            throw new errors/* Problem */.A('notion-token-missing', 'The input `notion-token` is empty.');
        return {
            outcomes: [],
            warnings: [],
            notice: { title: 'No Notion token in this run', text: NO_SECRETS[reason] },
        };
    }
    return runMode(settings, event, env);
}
/** Only the mode that runs is loaded; most runs sync one entry, and that one is to start at once. */
async function runMode(settings, event, env) {
    const log = (0,report_log/* logger */.vF)(env);
    switch (settings.mode) {
        case 'setup':
            return (await __nccwpck_require__.e(/* import() */ 359).then(__nccwpck_require__.bind(__nccwpck_require__, 4359))).setup(settings, log);
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(815), __nccwpck_require__.e(350), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322))).check(settings, event, env, log);
        case 'backfill':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(814), __nccwpck_require__.e(350), __nccwpck_require__.e(513), __nccwpck_require__.e(160)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9160))).backfill(settings, log);
        case 'sync':
            if (!(0,github_subject/* meansAll */.Q7)(event, settings))
                return sync(settings, event, log);
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(814), __nccwpck_require__.e(350), __nccwpck_require__.e(513), __nccwpck_require__.e(160)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9160))).backfill(settings, log);
    }
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A function that does its work at the first call, and gives the same to all. */
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/** The page of a row, as an outcome tells it. */
function pageOf(row) {
    return { pageId: row?.id ?? '', pageUrl: row?.url ?? '' };
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unwanted),
/* harmony export */   W: () => (/* binding */ wantsRow)
/* harmony export */ });
/** Why the settings want no new row for an entry, in one sentence; nothing where they do. */
function unwanted(entry, ignore) {
    const author = entry.author?.login;
    if (author !== undefined && ignore.authors.some((pattern) => isAuthor(pattern, author))) {
        return `The author ${author} is in \`ignore-authors\`.`;
    }
    if (entry.state === 'draft' && ignore.drafts)
        return 'It is a draft, and `drafts` is false.';
    if (entry.kind === 'release') {
        return entry.state === 'prerelease' && ignore.prereleases
            ? 'It is a pre-release, and `prereleases` is false.'
            : undefined;
    }
    const label = entry.labels.find((name) => ignore.labels.some((pattern) => matches(pattern, name)));
    return label === undefined ? undefined : `The label ${label} is in \`ignore-labels\`.`;
}
/** A bot is meant by the name of its app too: people write `dependabot`, GitHub's search `app/dependabot`. */
function isAuthor(pattern, login) {
    const [, app] = /^apps?\/(.+?)(?:\[bot\])?$/i.exec(pattern) ?? [];
    const bot = /^(.+)\[bot\]$/.exec(login)?.[1];
    if (app !== undefined)
        return bot !== undefined && matches(app, bot);
    const name = pattern.replace(/^@/, '');
    return matches(name, login) || (bot !== undefined && matches(name, bot));
}
/** `*` stands for any text, everything else for itself: a login may hold brackets. GitHub's names ignore case. */
function matches(pattern, name) {
    const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 'i').test(name);
}
/** Whether a merged pull request is to get a row. */
function wantsRow({ author, labels }, ignore) {
    const candidate = { kind: 'pull-request', state: 'merged', labels, ...(author && { author }) };
    return unwanted(candidate, ignore) === undefined;
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ writeEntry)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/notion/change-schema.js + 1 modules
var change_schema = __nccwpck_require__(4249);
// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __nccwpck_require__(8342);
// EXTERNAL MODULE: ./build/notion/content/section.js
var content_section = __nccwpck_require__(4641);
// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __nccwpck_require__(4035);
// EXTERNAL MODULE: ./build/notion/property-content.js
var property_content = __nccwpck_require__(9715);
// EXTERNAL MODULE: ./build/notion/until-seen.js
var until_seen = __nccwpck_require__(4330);
;// CONCATENATED MODULE: ./build/notion/create-row.js





const ICONS = { release: '🚀', 'pull-request': '🔀' };
/**
 * Creates a row. Its content comes with it where one request takes it whole; else the row says that its content is yet
 * to be written.
 */
async function createRow(notion, { dataSourceId, kind, plan, uploads, apart, look }) {
    const { properties, unfinishedKey } = plan.row;
    const section = apart || unfinishedKey === undefined
        ? undefined
        : (0,content_section/* wholeSection */.lL)(await uploads.fill(notion, plan.content, new Set()));
    const contents = section || unfinishedKey === undefined
        ? properties
        : new Map([...properties, [plan.properties.key.name, unfinishedKey]]);
    const request = {
        parent: { type: 'data_source_id', data_source_id: dataSourceId },
        icon: { type: 'emoji', emoji: ICONS[kind] },
        properties: (0,property_content/* propertyRequests */.eP)(contents),
        ...(section && { children: section }),
    };
    let unsure = false;
    const page = await notion.send('Insert content', (client) => client.pages.create(request), async () => {
        unsure = true;
        return (await look()).keyed[0];
    });
    const isWhole = contents === properties;
    return { page: (0,src/* isFullPage */.dl)(page) ? page : undefined, id: page.id, unsure, isWhole };
}
/**
 * Looks until a new row is seen: an index may lag.
 * @returns all rows with its key, oldest first: more than one where another run made one at the same time
 */
async function rowsBeside(made, look) {
    let rows = [];
    const unseen = await (0,until_seen/* untilSeen */.w)([made], async () => {
        rows = (await look()).keyed;
        return new Set(rows.map(({ id }) => id));
    });
    return unseen.length === 0 || made.page === undefined ? rows : [...rows, made.page].toSorted(find_rows/* byAge */.jI);
}

// EXTERNAL MODULE: ./build/notion/decide.js
var decide = __nccwpck_require__(4678);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __nccwpck_require__(966);
// EXTERNAL MODULE: ./build/notion/left-archived.js
var left_archived = __nccwpck_require__(4654);
// EXTERNAL MODULE: ./build/notion/look-up.js
var look_up = __nccwpck_require__(8007);
// EXTERNAL MODULE: ./build/notion/open-instead.js
var open_instead = __nccwpck_require__(1669);
// EXTERNAL MODULE: ./build/notion/option-refused.js
var option_refused = __nccwpck_require__(550);
// EXTERNAL MODULE: ./build/notion/people-warnings.js
var people_warnings = __nccwpck_require__(8851);
// EXTERNAL MODULE: ./build/notion/plan-content.js + 4 modules
var plan_content = __nccwpck_require__(82);
// EXTERNAL MODULE: ./build/notion/plan-properties.js
var plan_properties = __nccwpck_require__(7687);
// EXTERNAL MODULE: ./build/entry.js
var build_entry = __nccwpck_require__(8616);
// EXTERNAL MODULE: ./build/notion/field-content.js
var field_content = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/notion/field-values.js
var field_values = __nccwpck_require__(1607);
// EXTERNAL MODULE: ./build/notion/fixed-content.js
var fixed_content = __nccwpck_require__(4446);
// EXTERNAL MODULE: ./build/notion/links/row-links.js
var row_links = __nccwpck_require__(5981);
// EXTERNAL MODULE: ./build/notion/mark.js
var notion_mark = __nccwpck_require__(4587);
// EXTERNAL MODULE: ./build/notion/option-name.js
var option_name = __nccwpck_require__(8603);
;// CONCATENATED MODULE: ./build/notion/people-content.js
/** Notion takes so many in one value: https://developers.notion.com/reference/request-limits */
const PEOPLE_AT_ONCE = 100;
/**
 * What a property of type people is to hold. Who is there and whom no login stands for was put there by a person, perhaps
 * for a login without a user. So as long as there is such a login they stay, and where there are only such, nothing is written.
 * @param held what the property holds, whole
 * @returns nothing where it is to stay as it is
 */
function peopleContent(people, users, held) {
    const found = people.map(({ login }) => users.get(login.toLowerCase()));
    const known = [...new Set(found.filter((id) => id !== undefined))];
    if (users.size > 0 && !found.includes(undefined))
        return { type: 'people', ids: known.slice(0, PEOPLE_AT_ONCE) };
    if (known.length === 0)
        return undefined;
    const named = new Set(users.values());
    const others = held?.type === 'people' ? held.ids.filter((id) => !named.has(id)) : [];
    const ids = [...known, ...others];
    return ids.length > PEOPLE_AT_ONCE ? undefined : { type: 'people', ids };
}

;// CONCATENATED MODULE: ./build/notion/plan-row.js









/** Compares an entry with its row. */
function planRow(entry, row, plan, context) {
    const before = row && (0,notion_mark/* markOf */.Fg)(row, plan.key.name);
    const linked = plannedLinks(row, plan, context);
    const mark = nextMark(entry, before, context, linked.elsewhere);
    const contents = new Map([...entryContents(entry, row, plan, context, mark), ...linked.contents]);
    const properties = new Map([...contents].filter(([name, content]) => name !== plan.key.name && differs(row, name, content)));
    const key = contents.get(plan.key.name);
    const isSettled = context.links.pullRequests === undefined || before?.updated === mark.updated;
    const remarked = before === undefined || !(0,notion_mark/* sameMark */.ah)(before, mark) || !isSettled;
    if (key && (remarked || properties.size > 0))
        properties.set(plan.key.name, key);
    const changes = [...properties]
        .map(([name, content]) => ({ property: name, before: (0,property_content/* shownIn */.fz)(row, name), after: (0,property_content/* shown */.SP)(content) }))
        .filter((change) => change.before !== change.after);
    const writesContent = mark.digest !== (before?.digest ?? '');
    const unfinished = (0,field_values/* fieldValues */.X)(entry, context.statuses, { ...mark, digest: notion_mark/* UNFINISHED */.yA }).key;
    const unfinishedKey = writesContent && unfinished ? (0,field_content/* fieldContent */._)(unfinished, plan.key) : undefined;
    return { properties, changes, unfinishedKey, elsewhere: linked.elsewhere };
}
function plannedLinks(row, plan, { links }) {
    const contents = new Map();
    const elsewhere = [];
    for (const [name, pages] of (0,row_links/* wantedPages */.Ig)(links, plan.links)) {
        const linked = (0,row_links/* planLinks */.FR)(row, name, pages);
        if (linked.content)
            contents.set(name, linked.content);
        if (name !== links.tasks?.property)
            elsewhere.push(...linked.elsewhere);
    }
    return { contents, elsewhere };
}
/** @param elsewhere what is still to be linked once the row is written */
function nextMark(entry, before, { digest, links: { pullRequests, tasks } }, elsewhere) {
    return {
        updated: (0,notion_mark/* updatedSeconds */.FC)(entry) ?? before?.updated ?? 0,
        digest: digest ?? before?.digest ?? '',
        section: before?.section,
        deleted: entry.state === 'deleted',
        linked: pullRequests ? pullRequests.complete && elsewhere.length === 0 : (before?.linked ?? false),
        tasks: tasks?.mark ?? before?.tasks ?? '',
    };
}
function entryContents(entry, row, plan, { statuses, users }, mark) {
    const values = (0,field_values/* fieldValues */.X)(entry, statuses, mark);
    for (const field of unknownFields(entry, row, plan, statuses))
        delete values[field];
    const contents = new Map();
    for (const [field, property] of plan.targets) {
        const value = values[field];
        const content = value?.is === 'people' && property.type === 'people'
            ? peopleContent(value.people, users, (0,property_content/* heldBy */.Vr)(row, property.name))
            : value && (0,field_content/* fieldContent */._)(value, property);
        if (content)
            contents.set(property.name, content);
    }
    for (const { property, value } of plan.extra) {
        const content = (0,fixed_content/* fixedContent */.gM)(value, property.type);
        if (content)
            contents.set(property.name, content);
    }
    return contents;
}
/** What is not known of an entry is left as the row has it. */
function unknownFields(entry, row, plan, statuses) {
    if (row === undefined)
        return [];
    const unknown = build_entry/* FIELDS */.cJ.filter((field) => entry.unknown.has(field));
    if (entry.kind !== 'pull-request')
        return unknown;
    const status = plan.targets.get('status');
    const shownStatus = status === undefined ? '' : (0,property_content/* shownIn */.fz)(row, status.name);
    const mayStay = entry.mayBe.some((state) => (0,option_name/* isSameOption */.aJ)(statuses[state], shownStatus));
    return [...unknown, ...(mayStay ? ['status'] : [])];
}
function differs(row, name, content) {
    const held = (0,property_content/* heldBy */.Vr)(row, name);
    return held ? !(0,property_content/* sameContent */.Cm)(content, held) : !(0,property_content/* isEmpty */.Im)(content);
}

// EXTERNAL MODULE: ./build/notion/schema.js
var notion_schema = __nccwpck_require__(461);
;// CONCATENATED MODULE: ./build/notion/unmapped.js
/**
 * The GitHub logins, each once, that would go into a property of type people if the people map named them. Left out are
 * those that are nobody in Notion anyway: bots, teams and deleted accounts.
 * @param people GitHub login in lower case → e-mail address or ID
 */
function unmappedLogins(entry, row, targets, people) {
    const written = PEOPLE_FIELDS.filter((field) => targets.get(field)?.type === 'people');
    const persons = written.flatMap((field) => peopleIn(field, entry, row)).filter(isPerson);
    const logins = persons.map(({ login }) => login).filter((login) => !people.has(login.toLowerCase()));
    return [...new Set(logins)];
}
const PEOPLE_FIELDS = ['author', 'assignees', 'reviewers'];
/** Those that a write would be about: what is not known leaves a row as it is. */
function peopleIn(field, entry, row) {
    if (row && entry.unknown.has(field))
        return [];
    if (field === 'author')
        return entry.author ? [entry.author] : [];
    if (entry.kind !== 'pull-request')
        return [];
    return entry[field];
}
/** Bots end with `[bot]`, the name of a team holds a slash, and a deleted account has no page. */
function isPerson({ login, url }) {
    return url !== undefined && !login.endsWith('[bot]') && !login.includes('/');
}

// EXTERNAL MODULE: ./build/notion/whole-row.js
var whole_row = __nccwpck_require__(5318);
;// CONCATENATED MODULE: ./build/notion/plan-write.js








/**
 * Gathers what the plan needs, and plans. The schema is read where the row leaves a question open, and in a dry run,
 * which tells of every property that would be added; users are read where a property of type people is written, and
 * a list that the row shows only in part where the plan may add to it.
 */
async function planWrite(notion, found, row, task) {
    const { entry, settings, users, links } = task;
    const { dataSourceId, schema: known } = found;
    const unclear = settings.dryRun ? known.origin !== 'data-source' : (0,plan_properties/* needsSchema */.Hv)(settings.fields, known);
    const schema = unclear ? await (0,notion_schema/* readSchema */.G7)(notion, dataSourceId) : known;
    const properties = (0,plan_properties/* planProperties */.XI)(settings.fields, schema);
    const writesPeople = [...properties.targets.values()].some(({ type }) => type === 'people');
    const warnings = (0,plan_properties/* propertyWarnings */.bf)(properties, entry.kind === 'release');
    if (!writesPeople && settings.fields.people.size > 0)
        warnings.push(people_warnings/* NO_PEOPLE_PROPERTY */._q);
    const ids = writesPeople ? await users() : new Map();
    const { digest, blocks } = await (0,plan_content/* planContent */.n)(row, task);
    const { statuses } = settings.fields;
    const whole = row && (await (0,whole_row/* wholeRow */.S)(notion, row, properties, links));
    const rowPlan = planRow(entry, whole, properties, { statuses, users: ids, digest, links });
    return {
        schema,
        properties,
        options: (0,change_schema/* newOptions */.$z)(rowPlan, schema, settings.fields),
        relations: [...properties.relations, ...newTasksRelation(links, schema)],
        row: rowPlan,
        whole,
        warnings,
        unmapped: unmappedLogins(entry, row, properties.targets, settings.fields.people),
        content: blocks,
    };
}
/** Another row may have brought it meanwhile. */
function newTasksRelation({ tasks }, { properties }) {
    return tasks?.newRelation && !properties.has(tasks.property) ? [tasks.newRelation] : [];
}

// EXTERNAL MODULE: ./build/notion/row-changed.js
var row_changed = __nccwpck_require__(6045);
// EXTERNAL MODULE: ./build/notion/schema-needs.js
var schema_needs = __nccwpck_require__(8549);
// EXTERNAL MODULE: ./build/notion/trash.js
var trash = __nccwpck_require__(2578);
// EXTERNAL MODULE: ./build/notion/update-row.js + 4 modules
var update_row = __nccwpck_require__(2631);
;// CONCATENATED MODULE: ./build/notion/upsert-row.js















/** How often the row or the schema may turn out to have changed meanwhile. */
const ATTEMPTS = 4;
/**
 * Brings the row of an entry to what the entry says: creates, updates or trashes it, or leaves it alone.
 * @param found what a look-up by the entry's key gave
 * @throws Problem
 */
async function upsertRow(notion, found, wanted) {
    const round = { ...found };
    let task = wanted;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
            const result = await tryOnce(notion, round, task);
            if (result)
                return result;
        }
        catch (error) {
            if (error instanceof option_refused/* OptionRefused */.o) {
                task = (0,open_instead/* openInstead */.j1)(task, error);
                delete round.sent; // the write waited for the option
                continue;
            }
            const refused = error instanceof failure/* NotionProblem */.$_ && error.outdated;
            if (!refused && !(error instanceof row_changed/* RowChanged */.t))
                throw error;
            if (refused && attempt === ATTEMPTS)
                throw error;
            if (refused && round.sent)
                round.sent.refusal = error;
            Object.assign(round, await (0,look_up/* lookUpAgain */.d)(notion, task.settings, task.entry, round.dataSourceId));
        }
    }
    throw new errors/* Problem */.A('row-unsettled', `The row of “${task.entry.title}” changed ${ATTEMPTS} times while it was written.`);
}
/**
 * The result; or nothing where another row with the key turned up, or properties came out otherwise than planned, with
 * `round` holding the rows and the schema to go on with.
 */
async function tryOnce(notion, round, task) {
    const { entry, settings } = task;
    const { key } = settings.fields.properties;
    for (const warning of await (0,trash/* trashDuplicates */.$m)(notion, round.rows.keyed, key, settings.dryRun))
        task.warn(warning);
    const row = (0,find_rows/* rowOf */.OB)(round.rows);
    const decision = (0,decide/* decide */.L)(entry, round.rows, settings, task.unwanted);
    if (decision.do === 'skip')
        return { operation: 'skipped', row, changes: [], added: [], reason: decision.reason };
    if (row && decision.do === 'trash')
        return (0,left_archived/* orLeftArchived */.t)(row, trashRow(notion, row, settings.dryRun));
    if (row === undefined && notion.full)
        throw notion.full;
    const plan = await planWrite(notion, round, row, task);
    for (const warning of plan.warnings)
        task.warn(warning);
    task.unmapped(plan.unmapped);
    const result = resultOf(plan, row, round);
    if (settings.dryRun || (row && !hasWrites(plan) && !addsProperties(plan)))
        return result;
    return write(notion, round, task, plan, result);
}
async function trashRow(notion, row, dryRun) {
    if (!dryRun)
        await (0,trash/* trash */.dc)(notion, row.id);
    return { operation: 'trashed', row, changes: [], added: [] };
}
async function write(notion, round, task, plan, result) {
    const { row } = result;
    const { sent } = round;
    const fingerprint = fingerprintOf(plan, row);
    // Nothing that Notion was asked has changed since it refused this very write.
    const refusal = sent?.plan === fingerprint ? sent.refusal : undefined;
    // Of a new row it may be the text that it refused, or a picture in it.
    const apart = refusal !== undefined && !sent?.apart && !row && plan.row.unfinishedKey !== undefined;
    if (refusal && !apart) {
        if (row?.is_archived)
            return (0,left_archived/* leftArchived */.u)(row, refusal);
        throw refusal;
    }
    round.sent = { plan: fingerprint, apart, result };
    const schema = await task.applySchema((0,schema_needs/* needsOf */.h)(plan), round.dataSourceId);
    round.sent.plan = fingerprintOf(withoutNeeds(plan), row);
    round.added = result.added;
    if (!isAsPlanned(plan, schema)) {
        Object.assign(round, { schema });
        return undefined;
    }
    const find = row?.is_archived ? find_rows/* findArchivedRows */.ZO : find_rows/* findRows */.bs;
    const look = () => find(notion, { ...round, schema, names: task.settings.fields.properties }, task.entry);
    const { uploads, entry } = task;
    if (row && !hasWrites(plan))
        return result;
    if (row)
        return { ...result, row: await (0,update_row/* updateRow */.A5)(notion, row, plan, look, uploads, round.waits) };
    const { dataSourceId } = round;
    const made = await createRow(notion, { dataSourceId, kind: entry.kind, plan, uploads, apart, look });
    const trusted = !task.confirms && !made.unsure && made.page;
    const rows = trusted ? [trusted] : await rowsBeside(made, look);
    if (rows.length === 1 && !made.unsure && made.isWhole)
        return { ...result, row: rows[0] };
    if (!made.unsure)
        round.sent.rowId = made.id;
    Object.assign(round, { schema, rows: { keyed: rows, adoptable: [] } });
    return undefined;
}
/** The plan of the same write where all that it needs is there. */
function withoutNeeds(plan) {
    return { ...plan, properties: { ...plan.properties, additions: [] }, options: [], relations: [] };
}
/** Where Notion makes no status property, a select is made in its place. */
function isAsPlanned({ properties: { additions } }, schema) {
    return additions.every(({ property: { name, type } }) => schema.properties.get(name)?.type === type);
}
/** Options alone are no reason to change the schema: they come with the value that needs them. */
function addsProperties(plan) {
    return (0,change_schema/* namesOfNew */.K)((0,schema_needs/* needsOf */.h)(plan)).length > 0;
}
function hasWrites(plan) {
    return plan.row.properties.size > 0;
}
function fingerprintOf({ row, properties, options, relations }, existing) {
    return JSON.stringify([existing?.id, [...row.properties], properties.additions, options, relations]);
}
/** What the plan comes to; where there is nothing left to write, what an earlier attempt did. */
function resultOf(plan, row, { sent, added: before = [] }) {
    const isSent = sent && !sent.refusal && row && (sent.rowId === undefined || sent.rowId === row.id);
    if (isSent && (sent.result.operation === 'created' || !hasWrites(plan)))
        return { ...sent.result, row };
    const content = {
        property: 'Page content',
        before: row ? 'earlier text' : '',
        after: plan.content.length > 0 ? 'new text' : '',
    };
    const isTold = plan.row.unfinishedKey !== undefined && content.before !== content.after;
    const changes = [...plan.row.changes, ...(isTold ? [content] : [])];
    const added = [...new Set([...before, ...(0,change_schema/* namesOfNew */.K)((0,schema_needs/* needsOf */.h)(plan))])];
    const operation = row === undefined ? 'created' : hasWrites(plan) ? 'updated' : 'unchanged';
    return { operation, row, changes, added, elsewhere: plan.row.elsewhere };
}

// EXTERNAL MODULE: ./build/notion/content/digest.js
var digest = __nccwpck_require__(768);
// EXTERNAL MODULE: ./build/notion/content/file-id.js
var file_id = __nccwpck_require__(4601);
// EXTERNAL MODULE: ./build/wait.js
var wait = __nccwpck_require__(4479);
;// CONCATENATED MODULE: ./build/notion/content/import-file.js


/** Milliseconds before each look whether a file is there; most pictures take a second or two. */
const PAUSES = [250, 500, 1000, 2000, 4000, 8000];
/** What Notion takes: https://developers.notion.com/guides/data-apis/working-with-files-and-media#supported-file-types */
const EXTENSIONS = {
    image: /^(?:gif|heic|jpe?g|png|svg|tiff?|webp|ico)$/,
    video: /^(?:amv|asf|wmv|avi|f4v|flv|gifv|m4v|mp4|mkv|webm|mov|qt|mpeg)$/,
};
/** What GitHub’s own addresses, which tell no extension, mostly lead to. */
const USUAL = { image: ['png', 'jpg', 'gif'], video: ['mp4', 'mov', 'webm'] };
/**
 * Has Notion fetch a file from its address: https://developers.notion.com/guides/data-apis/importing-external-files.
 * Notion refuses at once a name whose extension is not of the type that the address gives, so where the address has none,
 * the usual ones are tried. It is Notion that asks the address for the file, never this action.
 * @returns Notion's ID of the upload; nothing where it does not take the file, or does not have it within 16 seconds
 */
async function importFile(notion, { url, type, name }, allowance) {
    if (new URL(url).protocol !== 'https:')
        return undefined; // is refused
    const own = /\.([^./]+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
    for (const extension of EXTENSIONS[type].test(own) ? [own] : USUAL[type]) {
        if (allowance.requests <= 0)
            return undefined;
        const upload = await begin(notion, url, `${name}.${extension}`, allowance);
        if (upload !== undefined)
            return (await isThere(notion, upload, allowance)) ? upload : undefined;
    }
    return undefined;
}
async function begin(notion, url, filename, allowance) {
    allowance.requests -= 1;
    try {
        const { id } = await notion.send('Insert content', (client) => client.fileUploads.create({ mode: 'external_url', filename, external_url: url }));
        return id;
    }
    catch (error) {
        if ((0,failure/* isBadRequest */.z7)(error))
            return undefined;
        throw error;
    }
}
async function isThere(notion, upload, allowance) {
    for (const pause of PAUSES) {
        await (0,wait/* wait */.u)(pause);
        allowance.requests -= 1;
        const { status } = await notion.send('Read content', (client) => client.fileUploads.retrieve({ file_upload_id: upload }));
        if (status !== 'pending')
            return status === 'uploaded';
    }
    return false;
}

// EXTERNAL MODULE: ./build/notion/content/stand-in.js
var stand_in = __nccwpck_require__(4604);
;// CONCATENATED MODULE: ./build/notion/content/uploads.js




/** What a single upload may have: https://developers.notion.com/guides/data-apis/working-with-files-and-media */
const SINGLE_PART_LIMIT = 20 * 1024 * 1024;
/** A free workspace's, where Notion does not tell: recorded traffic of its API. */
const USUAL_UPLOAD_LIMIT = 5 * 1024 * 1024;
/** The pictures and videos that this run brings into Notion, each once. */
class Uploads {
    fetchFile;
    warn;
    /** Notion's ID of each upload so far; nothing for a file that cannot be had. */
    done = new Map();
    told = new Set();
    /** @param warn told of what Notion does not show as GitHub does, and why */
    constructor(fetchFile, warn) {
        this.fetchFile = fetchFile;
        this.warn = warn;
    }
    /**
     * The blocks with their files uploaded; a link stands for what cannot be had.
     * @param present IDs of files that are in Notion already
     */
    async fill(notion, blocks, present) {
        const filled = [];
        for (const block of blocks) {
            const children = await this.fill(notion, block.children, present);
            filled.push(await this.filled(notion, { ...block, children }, present));
        }
        return filled;
    }
    /**
     * A picture or video with the file that Notion has fetched from its address; nothing where it does not.
     */
    async imported(notion, block, allowance) {
        const { type, source } = block;
        if (source.at === 'file')
            return undefined;
        const { url } = source;
        const id = (0,file_id/* fetchedFileId */.P)(url);
        if (!this.done.has(id))
            this.done.set(id, await importFile(notion, { url, type, name: id }, allowance));
        const upload = this.done.get(id);
        return upload === undefined ? undefined : { ...block, source: { at: 'file', id, url, upload } };
    }
    /** Warns of the same once, however often it is written. */
    tell(message) {
        if (!this.told.has(message))
            this.warn(message);
        this.told.add(message);
    }
    async filled(notion, block, present) {
        if (!('source' in block) || block.source.at !== 'file')
            return block;
        const { source } = block;
        if (source.upload !== undefined || present.has(source.id))
            return block;
        if (!this.done.has(source.id))
            this.done.set(source.id, await this.upload(notion, source.url));
        const upload = this.done.get(source.id);
        return upload === undefined ? (0,stand_in/* mediaLink */.x9)(block) : { ...block, source: { ...source, upload } };
    }
    async upload(notion, url) {
        const { uploadLimit = USUAL_UPLOAD_LIMIT } = await notion.me();
        const file = await this.fetchFile(url, Math.min(uploadLimit, SINGLE_PART_LIMIT));
        if ('unfetched' in file) {
            this.warn(`${url} stays a link: ${file.unfetched}.`);
            return undefined;
        }
        try {
            return await sendFile(notion, file);
        }
        catch (error) {
            if (!(0,failure/* isBadRequest */.z7)(error))
                throw error;
            this.warn(`${url} stays a link: Notion did not take the file. ${error.message}`);
            return undefined;
        }
    }
}
/** Uploads a file, to be shown by a block within the hour. @returns Notion's ID of the upload */
async function sendFile(notion, { name, type, bytes }) {
    const { id } = await notion.send('Insert content', (client) => client.fileUploads.create({ mode: 'single_part', filename: name, content_type: type }));
    const data = new Blob([bytes], { type });
    await notion.send('Insert content', (client) => client.fileUploads.send({ file_upload_id: id, file: { filename: name, data } }));
    return id;
}

// EXTERNAL MODULE: ./build/modes/writing/once.js
var once = __nccwpck_require__(2063);
// EXTERNAL MODULE: ./build/modes/writing/unwanted.js
var unwanted = __nccwpck_require__(526);
;// CONCATENATED MODULE: ./build/modes/writing/task-of.js




/**
 * An entry on its way to its row.
 * @param warn told what the user should know though the run goes on
 */
function taskOf({ entry, links, keepsContent }, settings, warn, { render, renew, ...shared }) {
    const isComplete = entry.html !== undefined || !(0,digest/* hasText */.I)(entry);
    const rendered = (0,once/* once */.O)(async () => (isComplete ? entry : render(entry)));
    return {
        entry,
        links,
        keepsContent,
        settings,
        unwanted: (0,unwanted/* unwanted */.J)(entry, settings.ignore),
        rendered,
        uploads: new Uploads(fetchFrom(rendered, settings.github, renew), warn),
        warn,
        ...shared,
    };
}
function fetchFrom(rendered, { serverUrl }, renew) {
    const renewed = renew && (0,once/* once */.O)(async () => renew(await rendered()));
    return async (address, limit) => {
        const signed = (await rendered()).attachments.get(address);
        if (signed === undefined)
            return { unfetched: 'GitHub gave no address for it that needs no login' };
        // Loaded late: few texts hold pictures that need a login.
        const { fetchAttachment } = await __nccwpck_require__.e(/* import() */ 874).then(__nccwpck_require__.bind(__nccwpck_require__, 6874));
        const file = await fetchAttachment(signed, { serverUrl, limit });
        if (!('unfetched' in file) || renewed === undefined)
            return file;
        const fresh = (await renewed()).attachments.get(address);
        return fresh === undefined || fresh === signed ? file : fetchAttachment(fresh, { serverUrl, limit });
    };
}

;// CONCATENATED MODULE: ./build/modes/writing/write-entry.js


/** Brings an entry's row up to date, and what it leads to. */
async function writeEntry(entry, found, writing) {
    const { settings, notion, prepare, warn, shared } = writing;
    const prepared = await prepare(entry, found);
    const { tasks, lacksTask } = prepared;
    const { elsewhere, ...upsert } = await upsertRow(notion, found, taskOf(prepared, settings, warn, shared));
    const { operation, row } = upsert;
    if (operation === 'skipped' || operation === 'trashed')
        return { ...upsert, tasks, lacksTask };
    const changes = await prepared.finish(row, elsewhere ?? []);
    return { ...upsert, changes: [...upsert.changes, ...changes], tasks, lacksTask };
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ fetchAnswer),
/* harmony export */   J6: () => (/* binding */ ForeignAnswer),
/* harmony export */   p3: () => (/* binding */ ErrorAnswer),
/* harmony export */   pM: () => (/* binding */ NetworkFailure),
/* harmony export */   rl: () => (/* binding */ TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3003);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6952);
/* harmony import */ var _saved_write_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4053);



const TIMEOUT_MS = 30_000;
/** The error object of Notion's API: the one form in which Notion itself says no. */
class ErrorAnswer extends Error {
    status;
    code;
    additional_data;
    request_id;
    /** Seconds that Notion asks to wait. */
    retryAfter;
    constructor(status, headers, { code, message, additional_data, request_id }) {
        super(message);
        this.status = status;
        this.code = code;
        this.additional_data = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(additional_data) ? additional_data : {};
        this.request_id = typeof request_id === 'string' ? request_id : undefined;
        // The body repeats the header: https://developers.notion.com/reference/request-limits
        this.retryAfter = seconds(headers.get('retry-after')) ?? seconds(this.additional_data.retry_after);
    }
}
/** An answer in any other form: a page of a network in between, or a part of an answer. It is no word of Notion's. */
class ForeignAnswer extends Error {
    status;
    /** By which the edge of Notion's network knows the request. */
    ray;
    retryAfter;
    constructor(status, headers) {
        super(`Not an answer of Notion’s API: ${status}`);
        this.status = status;
        this.ray = headers.get('cf-ray') ?? undefined;
        this.retryAfter = seconds(headers.get('retry-after'));
    }
}
/** No answer, or not the whole of one. `cause` is what the network stack gave as the reason. */
class NetworkFailure extends Error {
    constructor(error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        super('The network failed', { cause });
    }
}
/**
 * A fetch that gives what Notion's API answered, and nothing else. The whole answer is there before it returns: the SDK's
 * time-out then covers the body too, and whatever the network does is told apart from what the SDK does.
 * @throws ErrorAnswer, ForeignAnswer, NetworkFailure, SavedWrite
 */
async function fetchAnswer(url, init = {}) {
    const { ok, status, headers, text } = await wholeAnswer(url, init);
    const body = parsed(text);
    if (ok && isAnswer(body))
        return { ok, status, headers, text: async () => text };
    if (ok || !isErrorBody(body))
        throw new ForeignAnswer(status, headers);
    const error = new ErrorAnswer(status, headers, body);
    const reading = (0,_saved_write_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .M)(error, url, init.method ?? 'GET');
    throw reading ? new _saved_write_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedWrite */ .X(reading, (address) => textAt(address, init)) : error;
}
async function textAt(url, { headers = {} }) {
    const answer = await fetchAnswer(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.text();
}
async function wholeAnswer(url, init) {
    try {
        const { body } = init;
        const sent = typeof body === 'string' ? { body: (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_2__/* .wellFormedJson */ .M)(body) } : {};
        const response = await fetch(url, { ...init, ...sent });
        const { ok, status, headers } = response;
        return { ok, status, headers, text: await response.text() };
    }
    catch (error) {
        throw new NetworkFailure(error);
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // which no answer of Notion's is
    }
}
/** Every answer names the kind of its object (recorded). */
function isAnswer(body) {
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(body) || typeof body.object !== 'string' || body.object === 'error')
        return false;
    return body.object !== 'list' || Array.isArray(body.results);
}
function isErrorBody(body) {
    return ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(body) &&
        body.object === 'error' &&
        typeof body.code === 'string' &&
        typeof body.message === 'string');
}
/** Of a number of seconds, or of a date. */
function seconds(value) {
    if (typeof value !== 'string')
        return undefined;
    const given = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isFinite(given) ? Math.max(0, given) : undefined;
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kr: () => (/* binding */ changeSchema),
  IS: () => (/* binding */ isNoChange),
  K: () => (/* binding */ namesOfNew),
  $z: () => (/* binding */ newOptions),
  wF: () => (/* binding */ stillNeeded)
});

// EXTERNAL MODULE: ./build/entry.js
var entry = __nccwpck_require__(8616);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __nccwpck_require__(966);
;// CONCATENATED MODULE: ./build/notion/links/new-relation.js
function relationConfig({ otherSide, dataSourceId }, owner) {
    return {
        type: 'relation',
        relation: {
            data_source_id: dataSourceId ?? owner,
            type: 'dual_property',
            dual_property: { synced_property_name: otherSide },
        },
    };
}
/**
 * The SDK's types let a new relation name its other side; recordings only show it named later. Where Notion has named it
 * itself (“Related to Changelog (Release)”), it is renamed: one request, and none where the name is right.
 * @returns whether anything was renamed
 */
async function nameOtherSides(notion, relations, owner, schema) {
    let isRenamed = false;
    for (const { name, otherSide, dataSourceId = owner } of relations) {
        const given = schema.properties.get(name)?.relation?.otherSide;
        if (given === undefined || given.name === otherSide)
            continue;
        const properties = { [given.id]: { name: otherSide } };
        await notion.send('Update content', (client) => client.dataSources.update({ data_source_id: dataSourceId, properties }));
        isRenamed = true;
    }
    return isRenamed;
}

// EXTERNAL MODULE: ./build/notion/new-properties.js
var new_properties = __nccwpck_require__(4014);
// EXTERNAL MODULE: ./build/notion/option-refused.js
var option_refused = __nccwpck_require__(550);
// EXTERNAL MODULE: ./build/notion/schema.js
var schema = __nccwpck_require__(461);
// EXTERNAL MODULE: ./build/notion/send-fresh.js
var send_fresh = __nccwpck_require__(6817);
// EXTERNAL MODULE: ./build/notion/status-or-select.js
var status_or_select = __nccwpck_require__(3609);
;// CONCATENATED MODULE: ./build/notion/change-schema.js








/**
 * The options that the plan writes and a property of type status lacks: unlike other types it takes no new ones with a
 * row. None where the options are not known.
 */
function newOptions({ properties }, schema, fields) {
    return [...properties].flatMap(([propertyName, content]) => {
        const property = schema.properties.get(propertyName);
        if (content.type !== 'status' || content.name === undefined || property?.options === undefined)
            return [];
        const { name } = content;
        if (property.options.some((option) => option.name === name))
            return [];
        const field = entry/* FIELDS */.cJ.find((candidate) => fields.properties[candidate] === propertyName);
        const known = field && (0,new_properties/* knownOptions */.sE)(field, fields.statuses).find((option) => option.name === name);
        return [{ property, name, ...(known?.group && { group: known.group }) }];
    });
}
function isNoChange({ additions, options, relations }) {
    return additions.length === 0 && options.length === 0 && relations.length === 0;
}
/** The names of the properties that are new, on both sides of relations of the data source with itself. */
function namesOfNew({ additions, relations }) {
    return [
        ...additions.map(({ property }) => property.name),
        ...relations.flatMap(({ name, otherSide, dataSourceId }) => dataSourceId === undefined ? [name, otherSide] : [name]),
    ];
}
/** What a schema still lacks by now: others may have added some of it. */
function stillNeeded({ additions, options, relations }, schema) {
    return {
        additions: additions.filter(({ property: { name }, isRemade }) => isRemade ? schema.properties.get(name)?.type === 'status' : !schema.properties.has(name)),
        options: options.flatMap(({ property, ...option }) => {
            const now = schema.properties.get(property.name) ?? property;
            return now.options?.some(({ name }) => name === option.name) ? [] : [{ property: now, ...option }];
        }),
        relations: relations.filter(({ name }) => !schema.properties.has(name)),
    };
}
/**
 * Adds properties and options in one request. In one more where Notion makes no status property, or none with these
 * options: then it becomes a select; in one more where it takes no groups; and in up to two more where it has named the
 * other side of a relation itself.
 * @param since `Notion.waits` when the schema was read that lacks them; now unless given
 * @returns the schema as it is now
 * @throws OptionRefused where Notion does not add an option
 */
async function changeSchema(notion, dataSourceId, changes, statuses, since) {
    const { additions, options, relations } = changes;
    const send = (needed) => sendChanges(notion, dataSourceId, needed, statuses, since);
    try {
        const made = await withGroupsOrWithout(options, (added) => (0,status_or_select/* withStatusOrSelect */.S)(additions, (ones) => send({ additions: ones, options: added, relations })));
        const remade = (0,status_or_select/* madeWithoutOptions */.u)(additions, made, statuses);
        const changed = remade.length === 0 ? made : await send({ additions: remade, options: [], relations: [] });
        const ignored = options.filter((option) => isLacking(option, changed));
        if (ignored.length > 0)
            throw new option_refused/* OptionRefused */.o(ignored, undefined);
        const isRenamed = await nameOtherSides(notion, relations, dataSourceId, changed);
        return isRenamed ? (0,schema/* readSchema */.G7)(notion, dataSourceId) : changed;
    }
    catch (error) {
        if (options.length > 0 && (0,failure/* isBadRequest */.z7)(error))
            throw new option_refused/* OptionRefused */.o(options, error);
        throw error;
    }
}
/** What others have added while the run waited is not sent: that would replace their options. */
async function sendChanges(notion, data_source_id, needed, statuses, since) {
    const read = async () => stillNeeded(needed, await (0,schema/* readSchema */.G7)(notion, data_source_id));
    const request = (client, still) => {
        if (isNoChange(still))
            return client.dataSources.retrieve({ data_source_id });
        const properties = {
            ...(0,new_properties/* newProperties */.WC)(still.additions, statuses),
            ...optionConfigs(still.options),
            ...relationConfigs(still.relations, data_source_id),
        };
        return client.dataSources.update({ data_source_id, properties });
    };
    return (0,schema/* schemaOf */.pP)(await (0,send_fresh/* sendFresh */.T)(notion, 'Update content', { held: needed, read, since }, request));
}
/** Adds options to groups; where Notion refuses that, without: then they go into the first. */
async function withGroupsOrWithout(options, add) {
    try {
        return await add(options);
    }
    catch (error) {
        if (!(0,failure/* isBadRequest */.z7)(error) || options.every(({ group }) => group === undefined))
            throw error;
        return add(options.map(({ group: _, ...option }) => option));
    }
}
function relationConfigs(relations, dataSourceId) {
    return Object.fromEntries(relations.map((relation) => [relation.name, relationConfig(relation, dataSourceId)]));
}
function optionConfigs(options) {
    const byProperty = Map.groupBy(options, ({ property }) => property);
    return Object.fromEntries([...byProperty].map(([property, added]) => [property.name, extended(property, added)]));
}
/** An update of options replaces the list: whatever exists is listed too, by its ID, which keeps its group. */
function extended({ type, options = [] }, added) {
    const kept = options.map(({ id }) => ({ id }));
    const named = added.map(({ name, color }) => ({ name, ...(color && { color }) }));
    if (type === 'select')
        return { select: { options: [...kept, ...named] } };
    if (type === 'multi_select')
        return { multi_select: { options: [...kept, ...named] } };
    const grouped = added.map(({ name, color, group }) => ({
        name,
        ...(color && { color }),
        ...(group && { group }),
    }));
    return { status: { options: [...kept, ...grouped] } };
}
function isLacking({ property, name }, { properties }) {
    return !properties.get(property.name)?.options?.some((option) => option.name === name);
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5816);


/** The blocks at the top level of a page, in order; one request per 100. */
async function* childrenOf(notion, pageId) {
    const blocks = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)(notion, 'Read content', (client, part) => client.blocks.children.list({ block_id: pageId, ...part }));
    for await (const block of blocks)
        if ((0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullBlock */ .dc)(block))
            yield block;
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   e: () => (/* binding */ SINCE_THE_START)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8968);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(966);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1821);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6045);





/** `Notion.waits` when the run began. */
const SINCE_THE_START = 0;
/** The version that every request and answer shape in this project belongs to; the SDK's default is older. */
const NOTION_VERSION = '2026-03-11';
/** @param patience how long what may pass is waited for */
function connect(settings, patience) {
    const client = new _notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj({
        auth: settings.token,
        baseUrl: settings.apiUrl,
        notionVersion: NOTION_VERSION,
        retry: false, // patience.ts is the one place for waiting
        logger: () => undefined, // the SDK would log answers to the console
        fetch: _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchAnswer */ .$3,
        timeoutMs: _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT_MS */ .rl,
    });
    return speaker({ client, patience });
}
function speaker(session, check) {
    const speaking = {
        async send(needs, request, recover) {
            if (needs === 'Insert content' && session.full)
                throw session.full;
            try {
                return await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d_)(session.patience, () => request(session.client), { check, recover });
            }
            catch (error) {
                if (error instanceof _row_changed_js__WEBPACK_IMPORTED_MODULE_4__/* .RowChanged */ .t)
                    throw error;
                const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .notionProblem */ .dj)(error, needs);
                if (problem.id === 'notion-block-limit')
                    session.full ??= problem;
                throw problem;
            }
        },
        get full() {
            return session.full;
        },
        me() {
            session.me ??= askForMe(session);
            return session.me;
        },
        checking: (run, since = session.patience.waits) => speaker(session, { run, since }),
        get waits() {
            return session.patience.waits;
        },
    };
    return speaking;
}
async function askForMe(session) {
    try {
        return botOf(await speaker(session).send('Read content', (client) => client.users.me({})));
    }
    catch (error) {
        delete session.me; // the next one who asks may be luckier
        throw error;
    }
}
function botOf(user) {
    const told = user.type === 'bot' && 'workspace_name' in user.bot ? user.bot : undefined;
    return {
        id: user.id,
        name: user.name || undefined,
        workspace: told?.workspace_name || undefined,
        uploadLimit: told?.workspace_limits?.max_file_upload_size_in_bytes,
    };
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   B3: () => (/* binding */ firstBatch),
/* harmony export */   EB: () => (/* binding */ nextBatch),
/* harmony export */   Wi: () => (/* binding */ containerBatch),
/* harmony export */   ht: () => (/* binding */ bareBatch)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4563);

/** Notion's limits for one request: https://developers.notion.com/reference/request-limits */
const CHILDREN_LIMIT = 100;
const BLOCK_LIMIT = 1000;
/** Of 500 KB, leaving room for what surrounds the blocks. */
const BYTE_LIMIT = 480_000;
/** As many blocks as one request takes: 100 side by side, and all that they hold down to the third level. */
function nextBatch(blocks) {
    return firstOf(blocks, _request_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_, { blocks: BLOCK_LIMIT, bytes: BYTE_LIMIT });
}
/**
 * As many blocks as go into a container that the same request makes. The answer does not tell their IDs, so a block
 * that does not fit as a whole is left for a further request, unless it is the first.
 */
function containerBatch(blocks) {
    const room = { blocks: BLOCK_LIMIT - 1, bytes: BYTE_LIMIT };
    const large = blocks.findIndex((block) => !fits(block, _request_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_ - 1, room));
    const count = large < 0 ? blocks.length : Math.max(large, 1);
    return firstBatch(blocks, count, (first) => firstOf(first, _request_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_ - 1, room));
}
/** A batch with no more blocks than so many of the first. */
function firstBatch(blocks, count, batchOf) {
    const { left, ...batch } = batchOf(blocks.slice(0, count));
    return { ...batch, left: [...left, ...blocks.slice(count)] };
}
/** The first of the blocks alone, with as little of what it holds as Notion takes. */
function bareBatch([block, ...left]) {
    if (block === undefined)
        return { heads: [], rest: [], left };
    const head = bare(block);
    const children = block.children.slice(head.children.length);
    return { heads: [head], rest: children.length > 0 ? [{ index: 0, children }] : [], left };
}
/** A block without what it holds; a table has to have a row. */
function bare(block) {
    return { ...block, children: block.type === 'table' ? block.children.slice(0, 1) : [] };
}
function firstOf(blocks, levels, room) {
    const heads = [];
    const rest = [];
    const free = { ...room };
    for (const [index, block] of blocks.entries()) {
        const head = headOf(block, levels, room);
        const size = sizeOf(head);
        free.blocks -= size.blocks;
        free.bytes -= size.bytes;
        if (index > 0 && (index === CHILDREN_LIMIT || free.blocks < 0 || free.bytes < 0))
            return { heads, rest, left: blocks.slice(index) };
        heads.push(head);
        const children = block.children.slice(head.children.length);
        if (children.length > 0)
            rest.push({ index, children });
    }
    return { heads, rest, left: [] };
}
/** The block with as many of its children as one request takes, from the first on. */
function headOf(block, levels, room) {
    if (fits(block, levels, room))
        return block;
    const children = [];
    const left = { blocks: room.blocks - 1, bytes: room.bytes - sizeOf({ ...block, children: [] }).bytes };
    for (const child of block.children.slice(0, CHILDREN_LIMIT)) {
        const size = sizeOf(child);
        left.blocks -= size.blocks;
        left.bytes -= size.bytes;
        if (left.blocks < 0 || left.bytes < 0 || !isShallow(child, levels - 1))
            break;
        children.push(child);
    }
    return { ...block, children };
}
function fits(block, levels, room) {
    if (!isShallow(block, levels))
        return false;
    const size = sizeOf(block);
    return size.blocks <= room.blocks && size.bytes <= room.bytes;
}
/** Whether the block and all below it lie within the levels, no more than 100 in one place. */
function isShallow({ children }, levels) {
    return (levels > 0 && children.length <= CHILDREN_LIMIT && children.every((child) => isShallow(child, levels - 1)));
}
const sizes = new WeakMap();
function sizeOf(block) {
    const known = sizes.get(block);
    if (known)
        return known;
    const own = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRequest */ .r6)({ ...block, children: [] });
    const size = { blocks: 1, bytes: Buffer.byteLength(JSON.stringify(own)) + 20 };
    for (const child of block.children) {
        const below = sizeOf(child);
        size.blocks += below.blocks;
        size.bytes += below.bytes;
    }
    sizes.set(block, size);
    return size;
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasText),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Of the code that makes a page's content: to be raised where it makes another one of the same text. */
const GENERATION = 1;
/**
 * Tells apart what the content of an entry's page is made from: its text in Markdown, as the HTML differs from one answer of
 * GitHub's to the next, and whether files that need a login can be had. Empty for no content.
 * @param isTyped whether the content is the text as it is typed
 */
function digestOf(entry, isTyped = false) {
    const { body, html, attachments } = entry;
    const [tag, assets] = entry.kind === 'release' ? [entry.version, entry.assets] : ['', []];
    if (!hasText(entry) && assets.length === 0)
        return '';
    const lacksFiles = html !== undefined && [...attachments.values()].includes(undefined);
    const told = [GENERATION, body, tag, assets, attachments.size > 0, lacksFiles, isTyped];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}
function hasText({ body }) {
    return body.trim() !== '';
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchedFileId),
/* harmony export */   q: () => (/* binding */ fileId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** What tells a file apart, in its address on GitHub as in the one that Notion gives it: the UUID in its name. */
function fileId(address) {
    const name = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
    return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(name)?.[0].toLowerCase() ?? name;
}
/** What tells a file apart that Notion has fetched from an address, and is named by: a digest in the form of a UUID. */
function fetchedFileId(address) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(address).digest('hex').slice(0, 32);
    return digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ insertBlocks)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3537);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6045);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5182);
/* harmony import */ var _mending_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5144);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4563);






/**
 * Inserts blocks with all that they hold, in as few requests as Notion's limits allow.
 * @param known IDs of the parent's children as last read; the new ones are added
 * @throws RowChanged where another run inserts at the same place, or may have
 */
async function insertBlocks(notion, place, blocks, known, mending) {
    const { parentId } = place;
    let { after } = place;
    let left = (0,_mending_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .b)(blocks);
    while (left.blocks.length > 0) {
        const at = { parentId, after };
        const sent = await mending.send(left, _batch_js__WEBPACK_IMPORTED_MODULE_2__/* .nextBatch */ .EB, (heads) => append(notion, at, heads, known));
        const { result: ids, batch } = sent;
        for (const { index, children } of batch.rest) {
            const id = ids[index];
            if (id !== undefined)
                await insertBlocks(notion, { parentId: id, after: 'end' }, children, new Set(), mending);
        }
        left = sent.left;
        const last = ids.at(-1);
        if (last !== undefined)
            after = { id: last };
    }
}
/** @returns the IDs of the new blocks */
async function append(notion, { parentId, after }, blocks, known) {
    const children = blocks.map(_request_js__WEBPACK_IMPORTED_MODULE_4__/* .blockRequest */ .r6);
    const position = positionOf(after);
    const { results } = await notion.send('Insert content', (client) => client.blocks.children.append({ block_id: parentId, children, ...(position && { position }) }), () => refuseStrangers(notion, parentId, known));
    // Behind a block, all that now follow it are answered too, the new ones first (recorded: blocks-append-blocks).
    const ids = results.filter(_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullBlock */ .dc).map(({ id }) => id);
    const followers = ids.slice(children.length);
    if (followers.some((id) => !known.has(id)))
        throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .RowChanged */ .t('Another run is writing the page’s content');
    for (const id of ids)
        known.add(id);
    return ids.slice(0, children.length);
}
function positionOf(after) {
    if (after === 'end')
        return undefined;
    return after === 'start'
        ? { type: 'start' }
        : { type: 'after_block', after_block: after };
}
/** An attempt was left without an answer: where there is anything new by now, all is to be planned anew. */
async function refuseStrangers(notion, parentId, known) {
    for await (const { id } of (0,_children_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(notion, parentId)) {
        if (!known.has(id))
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .RowChanged */ .t('Blocks may have been inserted');
    }
}


/***/ }),

/***/ 5144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Mending),
  b: () => (/* binding */ allOf)
});

// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __nccwpck_require__(966);
// EXTERNAL MODULE: ./build/notion/content/batch.js
var batch = __nccwpck_require__(5182);
;// CONCATENATED MODULE: ./build/notion/content/block-tree.js
/** All blocks, at any depth, each with the way to it. */
function placesIn(blocks, above = []) {
    return blocks.flatMap((block, index) => {
        const way = [...above, index];
        return [{ way, block }, ...placesIn(block.children, way)];
    });
}
/** The blocks with another in the place that the way leads to. */
async function replaceAt(blocks, [index = 0, ...below], change) {
    const block = blocks[index];
    if (block === undefined)
        return blocks;
    if (below.length === 0)
        return blocks.with(index, await change(block));
    const children = [...(await replaceAt(block.children, below, change))];
    return blocks.with(index, { ...block, children });
}
/** The block with others in the place of itself and of all that it holds. */
function everywhere(block, change) {
    return { ...change(block), children: block.children.map((child) => everywhere(child, change)) };
}

// EXTERNAL MODULE: ./build/notion/content/stand-in.js
var stand_in = __nccwpck_require__(4604);
;// CONCATENATED MODULE: ./build/notion/content/named.js


/**
 * The blocks that a refusal names: one by its path, as in `body.children[3].quote.children[0].image.external.url should be
 * …` (reported: https://github.com/L-a-r-t/chatgpt-to-notion/issues/36), else those that have an address which stands in
 * the message. Of pictures and links Notion is also reported to name none: “Invalid image url”, “Invalid URL for link”
 * (https://github.com/makenotion/notion-sdk-js/issues/211). A block that stands for a refused one is no longer taken at its
 * name, as that has not helped.
 * @param blocks those of the request, or of the container in it
 */
function namedIn(message, blocks) {
    const places = placesIn(blocks).filter(({ block }) => block.standsFor === undefined);
    const path = PATH.exec(message.replace(CONTAINER, ''))?.[0];
    if (path !== undefined) {
        const way = [...path.matchAll(/\d+(?=\])/g)].map(([index]) => Number(index));
        return places.some((place) => place.way.join() === way.join()) ? [way] : [];
    }
    const named = places.flatMap(({ way, block }) => addressesOf(block)
        .filter((address) => message.includes(address))
        .map((address) => ({ way, length: address.length })));
    // One address may be the beginning of another.
    const longest = Math.max(...named.map(({ length }) => length));
    const ways = named.filter(({ length }) => length === longest).map(({ way }) => way);
    return [...new Set(ways)];
}
const PATH = /\bbody\.children\[\d+\](?:\.\w+\.children\[\d+\])*/;
const CONTAINER = /(?<=\bbody)\.children\[0\]\.synced_block(?=\.children)/;
function addressesOf(block) {
    if ((0,stand_in/* isMedia */.FN)(block))
        return [block.source.url];
    const runs = block.type === 'table_row' ? block.cells.flat() : 'text' in block ? block.text : [];
    return runs.flatMap(({ link }) => (link === undefined ? [] : [link]));
}

// EXTERNAL MODULE: ./build/notion/content/notion-block.js
var notion_block = __nccwpck_require__(757);
;// CONCATENATED MODULE: ./build/notion/content/mending.js






/** How many requests more than its blocks need may be made for a text of which Notion refuses some. */
const REQUESTS = 60;
function allOf(blocks) {
    return { blocks, suspects: 0, isBare: false };
}
/**
 * Writes a text of which Notion may refuse some. A block that it names, or that it refuses alone, gets a stand-in; where
 * it names none, the blocks are halved, and what it accepts stays. So a picture becomes a file that Notion fetches, then
 * a link; any other block loses its formats, then its kind, and at last its text. That an empty line is refused too has
 * nothing to do with the text: that is thrown.
 */
class Mending {
    notion;
    uploads;
    allowance = { requests: REQUESTS };
    /** What the addresses of refused pictures have in common. */
    kinds = new Set();
    /** @param uploads is told of each stand-in that is written */
    constructor(notion, uploads) {
        this.notion = notion;
        this.uploads = uploads;
    }
    /**
     * Sends the first of the blocks, as many as a request takes, fewer where Notion refuses some.
     * @param batchOf the blocks that go into one request
     * @returns what the request gave, what was sent with it, and what is left
     */
    async send(start, batchOf, send) {
        let left = start;
        for (;;) {
            const batch = portion(left, batchOf);
            try {
                const result = await send(batch.heads);
                this.tell(batch.heads);
                if (left.suspects > 0 || left.isBare)
                    this.allowance.requests -= 1;
                const suspects = Math.max(0, left.suspects - batch.heads.length);
                return { result, batch, left: { blocks: batch.left, suspects, isBare: false } };
            }
            catch (error) {
                if (!(0,failure/* isBadRequest */.z7)(error))
                    throw error;
                this.allowance.requests -= 1;
                left = await this.mended(left, batch.heads, error);
            }
        }
    }
    /**
     * Changes a block, without formats where Notion refuses them.
     * @returns why it refuses the change all the same; nothing where the block is changed
     */
    async change(block, send) {
        for (let wanted = block;;) {
            try {
                await send(wanted);
                this.tell([{ ...wanted, children: [] }]);
                return undefined;
            }
            catch (error) {
                if (!(0,failure/* isBadRequest */.z7)(error))
                    throw error;
                const plain = (0,stand_in/* withoutFormats */.Bc)(wanted);
                if ((0,notion_block/* ownKey */.G)(plain) === (0,notion_block/* ownKey */.G)(wanted))
                    return error;
                wanted = { ...plain, standsFor: { block, reason: error.message } };
            }
        }
    }
    async mended(left, heads, refusal) {
        const { blocks } = left;
        if (this.allowance.requests <= 0)
            return allOf(allMended(blocks, heads.length, refusal));
        const named = namedIn(refusal.message, heads);
        const ways = named.length > 0 ? named : this.alike(heads);
        if (ways.length > 0)
            return { ...left, blocks: await this.replaced(blocks, ways, refusal) };
        const [head] = heads;
        if (head === undefined || heads.length > 1)
            return { blocks, suspects: heads.length, isBare: false };
        if (head.children.length > (0,batch/* bare */.$B)(head).children.length)
            return { blocks, suspects: 0, isBare: true };
        return { ...left, suspects: 1, blocks: await this.replaced(blocks, [refusedIn(head)], refusal) };
    }
    /** The pictures that are like one which was refused, as those at GitHub’s addresses without an extension may all be. */
    alike(heads) {
        return placesIn(heads).flatMap(({ way, block }) => {
            const kind = kindOf(block);
            return kind !== undefined && this.kinds.has(kind) ? [way] : [];
        });
    }
    async replaced(blocks, ways, refusal) {
        let result = blocks;
        for (const way of ways)
            result = await replaceAt(result, way, (block) => this.standIn(block, refusal));
        return result;
    }
    async standIn(block, refusal) {
        const kind = kindOf(block);
        if (kind !== undefined)
            this.kinds.add(kind);
        const file = (0,stand_in/* isMedia */.FN)(block) && (await this.uploads.imported(this.notion, block, this.allowance));
        const instead = file || (0,stand_in/* standIn */.us)(block);
        if (instead === undefined)
            throw refusal;
        return marked(instead, block, refusal);
    }
    tell(blocks) {
        for (const { block } of placesIn(blocks)) {
            const message = (0,stand_in/* told */.Ev)(block);
            if (message !== undefined)
                this.uploads.tell(message);
        }
    }
}
function portion({ blocks, suspects, isBare }, batchOf) {
    if (isBare)
        return (0,batch/* bareBatch */.ht)(blocks);
    return suspects > 0 ? (0,batch/* firstBatch */.B3)(blocks, Math.ceil(suspects / 2), batchOf) : batchOf(blocks);
}
/** Where in a block that goes with as little as it can have the refused text is: a table goes with its first row. */
function refusedIn({ children: [row] }) {
    return row && (0,stand_in/* standIn */.us)(row) ? [0, 0] : [0];
}
/** Once no more requests may be made: links for all pictures that are left, then the refused blocks as plain text. */
function allMended(blocks, count, refusal) {
    const withLinks = (block) => (0,stand_in/* isMedia */.FN)(block) ? marked((0,stand_in/* mediaLink */.x9)(block), block, refusal) : block;
    if (placesIn(blocks).some(({ block }) => (0,stand_in/* isMedia */.FN)(block)))
        return blocks.map((block) => everywhere(block, withLinks));
    const isPlain = (block) => (0,notion_block/* ownKey */.G)((0,stand_in/* withoutFormats */.Bc)(block)) === (0,notion_block/* ownKey */.G)(block);
    const plain = (block) => isPlain(block) ? block : marked((0,stand_in/* withoutFormats */.Bc)(block), block, refusal);
    const refused = blocks.slice(0, count);
    if (placesIn(refused).every(({ block }) => isPlain(block)))
        throw refusal;
    return [...refused.map((block) => everywhere(block, plain)), ...blocks.slice(count)];
}
function marked(instead, { standsFor, ...block }, { message }) {
    return { ...instead, standsFor: standsFor ?? { block, reason: message } };
}
/** Nothing of what is no picture or video at an address. */
function kindOf(block) {
    if (!(0,stand_in/* isMedia */.FN)(block) || block.source.at !== 'address')
        return undefined;
    const { host, pathname } = new URL(block.source.url);
    return `${host} ${/\.[^./]+$/.test(pathname)}`;
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownKey),
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4601);

/**
 * One form for contents that say the same, children apart: a picture at an address, too, and the file that Notion has
 * fetched from there.
 */
function ownKey({ children: _, standsFor: __, ...own }) {
    // Which form of an emoji is shown makes no difference.
    if (own.type === 'callout')
        return JSON.stringify({ ...own, icon: own.icon.replaceAll('\ufe0f', '') });
    if (own.type !== 'image' && own.type !== 'video')
        return JSON.stringify(own);
    const { source, caption } = own;
    return JSON.stringify([own.type, source.at === 'file' ? source.id : (0,_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchedFileId */ .P)(source.url), caption]);
}
/** The text of a block as a person reads it, children apart. */
function ownText(block) {
    switch (block.type) {
        case 'equation':
            return block.expression;
        case 'divider':
        case 'table':
            return '';
        case 'table_row':
            return block.cells.map(plain).join(' ');
        case 'image':
        case 'video':
            return `${block.source.url} ${plain(block.caption)}`;
        default:
            return plain(block.text);
    }
}
function plain(runs) {
    return runs.map(({ text }) => text).join('');
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   H5: () => (/* binding */ updateRequest),
/* harmony export */   r6: () => (/* binding */ blockRequest),
/* harmony export */   t8: () => (/* binding */ containerRequest)
/* harmony export */ });
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);

/** How deep one request reaches: a block, its children and their children. */
const LEVELS = 3;
/** A block for a request with its children, which lie no deeper than LEVELS. */
function blockRequest(block) {
    return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(secondLevel));
}
/** A container of the blocks, which lie no deeper than the rest of LEVELS: an original synced block. */
function containerRequest(blocks) {
    return { type: 'synced_block', synced_block: { synced_from: null, children: blocks.map(secondLevel) } };
}
function secondLevel(block) {
    return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(thirdLevel));
}
function thirdLevel(block) {
    if (block.type === 'table')
        throw new Error('A table does not fit into the third level of a request');
    return requestOf(block, []);
}
function tableRequest({ width, header, children }) {
    const rows = children
        .filter((row) => row.type === 'table_row')
        .map(rowRequest);
    const table = { table_width: width, has_column_header: header, has_row_header: false, children: rows };
    return { type: 'table', table };
}
function rowRequest({ cells }) {
    return { type: 'table_row', table_row: { cells: cells.map(_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD) } };
}
function requestOf(block, below) {
    const children = below.length > 0 ? { children: below } : {};
    switch (block.type) {
        case 'paragraph':
            return { type: block.type, paragraph: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), ...children } };
        case 'quote':
            return { type: block.type, quote: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), ...children } };
        case 'bulleted_list_item':
            return { type: block.type, bulleted_list_item: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), ...children } };
        case 'numbered_list_item':
            return { type: block.type, numbered_list_item: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), ...children } };
        case 'toggle':
            return { type: block.type, toggle: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), ...children } };
        case 'to_do': {
            const { text, checked } = block;
            return { type: block.type, to_do: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(text), checked, ...children } };
        }
        case 'callout': {
            const { text, icon, color } = block;
            const emoji = { type: 'emoji', emoji: icon };
            return { type: block.type, callout: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(text), icon: emoji, color, ...children } };
        }
        case 'heading_1':
            return { type: block.type, heading_1: headingRequest(block, children) };
        case 'heading_2':
            return { type: block.type, heading_2: headingRequest(block, children) };
        case 'heading_3':
            return { type: block.type, heading_3: headingRequest(block, children) };
        case 'heading_4':
            return { type: block.type, heading_4: headingRequest(block, children) };
        default:
            return childless(block);
    }
}
function headingRequest({ text, toggleable }, children) {
    return { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(text), ...(toggleable && { is_toggleable: true, ...children }) };
}
function childless(block) {
    switch (block.type) {
        case 'code':
            return { type: block.type, code: { rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.text), language: block.language } };
        case 'equation':
            return { type: block.type, equation: { expression: block.expression } };
        case 'divider':
            return { type: block.type, divider: {} };
        case 'table_row':
            return rowRequest(block);
        case 'image':
            return { type: block.type, image: mediaRequest(block) };
        case 'video':
            return { type: block.type, video: mediaRequest(block) };
    }
}
function mediaRequest({ source, caption }) {
    const text = { caption: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(caption) };
    if (source.at === 'address')
        return { type: 'external', external: { url: source.url }, ...text };
    if (source.upload === undefined)
        throw new Error(`The file ${source.id} was not uploaded`);
    return { type: 'file_upload', file_upload: { id: source.upload }, ...text };
}
/** What changes a block into another of the same type, where its own content differs. Pictures stay, captions change. */
function updateRequest(id, block) {
    switch (block.type) {
        case 'table':
            return { block_id: id, type: block.type, table: { has_column_header: block.header } };
        case 'image':
            return { block_id: id, type: block.type, image: { caption: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.caption) } };
        case 'video':
            return { block_id: id, type: block.type, video: { caption: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(block.caption) } };
        default:
            return { block_id: id, ...requestOf(block, []) };
    }
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   JD: () => (/* binding */ ownSections),
/* harmony export */   cW: () => (/* binding */ rememberedSection),
/* harmony export */   lL: () => (/* binding */ wholeSection)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4479);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3537);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4587);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6045);
/* harmony import */ var _trash_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2578);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8548);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5182);
/* harmony import */ var _insert_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4245);
/* harmony import */ var _mending_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5144);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4563);











/**
 * The action's own section of a page: an original synced block, an invisible container that one DELETE removes with
 * all it holds. (Notion accepts one in an append: recorded traffic of its API; that it does when a page is created
 * is taken from the SDK's types.)
 */
/** The section as the children of a page to be created; nothing where one request does not take it as a whole. */
function wholeSection(blocks) {
    if (blocks.length === 0)
        return [];
    const { heads, rest, left } = (0,_batch_js__WEBPACK_IMPORTED_MODULE_6__/* .containerBatch */ .Wi)(blocks);
    return left.length === 0 && rest.length === 0 ? [(0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .containerRequest */ .t8)(heads)] : undefined;
}
/** The section that a row remembers; nothing where it does not. */
function rememberedSection({ bot, makers, section }) {
    return section === undefined
        ? undefined
        : { bot, makers: withMaker(makers, bot), sections: [{ id: section }] };
}
/**
 * The sections of a page; one request per 100 blocks at the page's top level. The integration is asked for only where
 * none of the page's synced blocks is of the one that it is taken for, or of a former one.
 */
async function ownSections(notion, page) {
    const originals = [];
    for await (const block of (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .L)(notion, page.id)) {
        if (isOriginal(block))
            originals.push(block);
    }
    const { bot, origin } = page;
    const madeBy = (makers) => originals.filter(({ created_by }) => makers.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .makerOf */ .Or)(created_by.id)));
    const makers = withMaker(page.makers, bot);
    const sections = madeBy(makers);
    const isAll = originals.length === 0 || (sections.length > 0 && origin?.isSure !== false);
    if (isAll)
        return { bot, makers, sections };
    const others = originals.filter((block) => !sections.includes(block));
    const former = origin ? await formerSections(notion, others, origin) : [];
    if (origin && former.length > 0) {
        const all = originals.filter((block) => sections.includes(block) || former.includes(block));
        return { bot, makers: withMaker(makers, origin.by), sections: all };
    }
    if (sections.length > 0)
        return { bot, makers, sections };
    const { id } = await notion.me();
    return { bot: id, makers: withMaker(page.makers, id), sections: madeBy([(0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .makerOf */ .Or)(id)]) };
}
function withMaker(makers, userId) {
    return [...new Set([...makers, (0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .makerOf */ .Or)(userId)])];
}
/**
 * The sections of the integration that made the page: those that came with it; where its row leaves that open, or none
 * did, all of them, if it was an integration and no person, which is asked then.
 */
async function formerSections(notion, originals, { by, at, isSure }) {
    const made = originals.filter(({ created_by }) => created_by.id === by);
    const first = isSure ? made.filter((block) => cameWith(block, at)) : [];
    return first.length > 0 || made.length === 0 || !(await (0,_users_js__WEBPACK_IMPORTED_MODULE_5__/* .isBot */ .w2)(notion, by)) ? first : made;
}
/** Times of pages and blocks are whole minutes (recorded), and the next one may have begun within the request. */
function cameWith({ created_time }, at) {
    const later = Date.parse(created_time) - Date.parse(at);
    return later >= 0 && later <= 60_000;
}
function isOriginal(block) {
    return block.type === 'synced_block' && block.synced_block.synced_from === null;
}
/**
 * Adds a section with the blocks, whole.
 * @returns its ID
 * @throws RowChanged where another run is adding one at the same time, after taking this run's away again
 */
async function addSection(notion, page, blocks, mending) {
    const { result, batch } = await mending.send((0,_mending_js__WEBPACK_IMPORTED_MODULE_8__/* .allOf */ .b)(blocks), _batch_js__WEBPACK_IMPORTED_MODULE_6__/* .containerBatch */ .Wi, (heads) => append(notion, page, (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .containerRequest */ .t8)(heads)));
    const section = await only(notion, page, result);
    for (const { children } of batch.rest) {
        // Left over of the first block alone.
        for await (const { id } of (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .L)(notion, section))
            await (0,_insert_js__WEBPACK_IMPORTED_MODULE_7__/* .insertBlocks */ .c)(notion, { parentId: id, after: 'end' }, children, new Set(), mending);
    }
    await (0,_insert_js__WEBPACK_IMPORTED_MODULE_7__/* .insertBlocks */ .c)(notion, { parentId: section, after: 'end' }, batch.left, new Set(), mending);
    return section;
}
/** @returns the sections that are new since the page was read, by whichever run */
async function append(notion, page, child) {
    const last = page.sections.at(-1);
    const position = last && { type: 'after_block', after_block: { id: last.id } };
    const request = { block_id: page.id, children: [child], ...(position && { position }) };
    const { results } = await notion.send('Insert content', (client) => client.blocks.children.append(request), async () => {
        if ((await newSections(notion, page)).length > 0)
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_10__/* .RowChanged */ .t('A section may have been added');
        return undefined;
    });
    // With a position all following siblings are answered too (recorded: blocks-insert-after-replace-block), and a section
    // that another run has put there is one of them.
    return results.filter(_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullBlock */ .dc).filter((block) => isNew(block, page));
}
/**
 * Of two runs at the same time, the one that comes second sees the other's section and withdraws: behind its own, where
 * both stand after the old one, and before its own, where both stand at the end of the page.
 * @returns the ID of this run's section
 */
async function only(notion, page, added) {
    const [own] = added;
    if (own === undefined)
        throw new Error('Notion answered without the block that it was to insert');
    const isSecond = page.sections.length > 0 ? added.length > 1 : (await newSections(notion, page))[0]?.id !== own.id;
    if (!isSecond)
        return own.id;
    await (0,_trash_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(notion, own.id);
    await (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)(500 + Math.random() * 1000);
    throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_10__/* .RowChanged */ .t('Another run is writing the page’s content');
}
async function newSections(notion, page) {
    const sections = [];
    for await (const block of (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .L)(notion, page.id))
        if (isNew(block, page))
            sections.push(block);
    return sections;
}
function isNew(block, { bot, sections }) {
    return isOriginal(block) && block.created_by.id === bot && sections.every(({ id }) => id !== block.id);
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ withoutFormats),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   us: () => (/* binding */ standIn),
/* harmony export */   x9: () => (/* binding */ mediaLink)
/* harmony export */ });
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3536);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);
/* harmony import */ var _notion_block_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(757);



/** What stands next to a block that Notion refuses: less of it, in its place; nothing where it is empty already. */
function standIn(block) {
    if (isMedia(block))
        return mediaLink(block);
    const plain = withoutFormats(block);
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .G)(plain) !== (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .G)(block))
        return plain;
    const isEmpty = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U)(block).trim() === '';
    switch (block.type) {
        case 'table':
            return tableLines(block);
        case 'table_row':
            return isEmpty ? undefined : { ...block, cells: block.cells.map(() => []) };
        case 'paragraph':
            return isEmpty ? undefined : { ...block, text: [] };
        default:
            return { type: 'paragraph', text: plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U)(block)), children: block.children };
    }
}
/** The block with its text, but without formats, links and equations in it; what it holds stays as it is. */
function withoutFormats(block) {
    if (isMedia(block))
        return { ...block, caption: plain(block.caption) };
    if (block.type === 'table_row')
        return { ...block, cells: block.cells.map(plain) };
    return 'text' in block ? { ...block, text: plain(block.text) } : block;
}
/** A paragraph that leads to a picture or video. */
function mediaLink({ source, caption }) {
    const text = caption.length > 0 ? caption : [{ text: nameOf(source.url) }];
    return {
        type: 'paragraph',
        text: text.map((run) => ({ ...run, link: run.link ?? source.url })),
        children: [],
    };
}
function isMedia(block) {
    return block.type === 'image' || block.type === 'video';
}
/** A line for each row: the first is the paragraph itself, which holds the others. */
function tableLines({ children }) {
    const [text = [], ...others] = children.map((row) => plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U)(row)));
    const lines = others.map((text) => ({ type: 'paragraph', text, children: [] }));
    return { type: 'paragraph', text, children: lines };
}
function plain(runs) {
    return plainText(runs.map(({ text }) => text).join(''));
}
function plainText(text) {
    return (0,_html_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .o)((0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingRuns */ .iT)([{ text }]));
}
function nameOf(address) {
    return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || address : address;
}
/** So much of a text tells which one it is. */
const FIRST_WORDS = 60;
/** What the user should know of a block that stands for a refused one; nothing where it is none, or shows the same. */
function told(block) {
    const { standsFor } = block;
    if (standsFor === undefined || (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .G)(block) === (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .G)(standsFor.block))
        return undefined;
    return `${subject(standsFor.block)} ${whatStands(block)}: Notion refused it. ${standsFor.reason}`;
}
function subject(block) {
    if (isMedia(block))
        return block.source.url;
    const text = [block, ...block.children].map(_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U).find((text) => text.trim() !== '');
    return text === undefined ? `A block (${block.type})` : `“${(0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text.trim(), FIRST_WORDS)}”`;
}
function whatStands(block) {
    if (isMedia(block))
        return 'has a plain caption';
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U)(block).trim() === '')
        return 'is left out';
    const isLink = block.type === 'paragraph' && block.text.every(({ link }) => link !== undefined);
    return isLink ? 'stays a link' : 'is plain text';
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Hg: () => (/* binding */ findDataSource),
/* harmony export */   J4: () => (/* binding */ readInstead),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3859);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(966);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7498);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(461);
/* harmony import */ var _wrong_id_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(823);






/**
 * The ID of the data source that rows go into. No request where `data-source` is an ID, else one; more only where
 * the ID turns out to be of another kind.
 * @throws Problem where it cannot be found, or cannot be told which one is meant
 */
async function findDataSource(notion, settings) {
    const { dataSource, databaseId } = settings;
    if (dataSource && 'id' in dataSource)
        return dataSource.id;
    if (databaseId === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('database-missing', 'The input `database` is empty.');
    const given = { id: databaseId, input: 'database' };
    return (await locate(notion, given, dataSource?.name)).dataSourceId;
}
/**
 * The data source that rows go into, wholly read: one request more than finding it.
 * @throws Problem where it cannot be found, cannot be told which one is meant, or is in the trash
 */
async function readTarget(notion, settings) {
    return readFound(notion, settings, await findDataSource(notion, settings));
}
/** The same of one that was found before, be its ID of another kind. */
async function readFound(notion, settings, id) {
    try {
        return await (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataSource */ .sz)(notion, id);
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(error))
            throw error;
        return readInstead(notion, settings, id, error);
    }
}
/**
 * The data source to take in place of one that Notion refused to show: of a database or a row, whose ID `data-source` may be.
 * @throws Problem where there is none
 */
async function readInstead(notion, { dataSource, databaseId }, id, refused) {
    if (dataSource && 'id' in dataSource) {
        const { dataSourceId } = await locate(notion, { id, input: 'data-source' }, undefined, refused);
        return (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataSource */ .sz)(notion, dataSourceId);
    }
    const given = { id: databaseId ?? id, input: 'database' };
    throw await (0,_wrong_id_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSource */ .i)(notion, given, undefined);
}
/**
 * The data source that an ID leads to, be it of a database, of a data source or of a row: one request for a database.
 * @param name of the data source, where the database has several
 * @param refused what Notion said to a request for the ID of a data source
 * @throws Problem naming what the ID is of, or where it cannot be told which data source is meant
 */
async function locate(notion, given, name, refused) {
    const found = await (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .l)(notion, given.id, refused);
    return located(notion, given, found, name);
}
/** The same of an ID that is known to be of something. */
async function located(notion, given, found, name) {
    switch (found.is) {
        case 'database':
            return within(found.database, name, given.input);
        case 'data source':
        case 'row': {
            const { dataSourceId, databaseId } = found;
            if (name === undefined)
                return { dataSourceId, databaseId };
            return within(await (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .readDatabase */ .S)(notion, databaseId), name, given.input);
        }
        default:
            throw await (0,_wrong_id_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongId */ .b)(notion, given, found);
    }
}
/**
 * The data source of a database that rows go into.
 * @param name which one, where there are several
 * @param input the one that names the database
 * @throws Problem `notion-data-source-choice` where that does not tell it
 */
function within(database, name, input = 'database') {
    const { data_sources: sources } = database;
    const matching = name === undefined ? sources : sources.filter((source) => source.name === name);
    const [only, another] = matching;
    if (only && !another)
        return { dataSourceId: only.id, databaseId: database.id, database };
    const listed = sources.map((source) => `“${source.name}” (${source.id})`).join(', ');
    const what = name === undefined
        ? `The database “${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(database)}” has ${sources.length} data sources: ${listed}.`
        : `The database “${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(database)}” has ${matching.length === 0 ? 'no' : 'more than one'} data source named “${name}”. It has: ${listed}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-data-source-choice', what, {
        ...(input === 'tasks-database' && { remedy: 'Set `tasks-database` to the ID of the one to use.' }),
    });
}
function isNotFound(error) {
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .NotionProblem */ .$_ && error.notFound;
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   S: () => (/* binding */ readDatabase)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


/**
 * One request.
 * @throws Problem where the database is in the trash
 */
async function readDatabase(notion, id) {
    const database = await notion.send('Read content', (client) => client.databases.retrieve({ database_id: id }));
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDatabase */ .$1)(database))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unexpected', 'Notion answered without the database’s data sources.');
    if (database.in_trash)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('notion-database-trashed', `The database “${titleOf(database)}” is in the trash.`);
    return database;
}
/** The title as people see it. */
function titleOf({ title }) {
    const text = title.map(({ plain_text }) => plain_text).join('');
    return text.trim() === '' ? 'Untitled' : text;
}


/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4035);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4587);


/**
 * What becomes of the row of an entry.
 * @param unwanted why the entry is to get no new row, where the settings say so
 */
function decide(entry, rows, settings, unwanted) {
    if (entry.state === 'deleted')
        return decideDeleted(rows.keyed[0], settings);
    const row = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(rows);
    if (row === undefined)
        return unwanted === undefined ? { do: 'write' } : skip(unwanted);
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(row, settings.fields.properties.key);
    if (mark?.deleted && !entry.live) {
        return skip('The release is deleted, and GitHub did not show that it is back.');
    }
    const updated = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .updatedSeconds */ .FC)(entry);
    const isOlder = mark && updated !== undefined && updated < mark.updated;
    return isOlder ? skip('The row has newer data than this run.') : { do: 'write' };
}
/** A page without the key, though of the same address, is a person's: it is adopted by what is there, not by its end. */
function decideDeleted(row, settings) {
    if (row === undefined)
        return skip('The release is deleted and has no row.');
    if (settings.onDelete === 'ignore')
        return skip('The release is deleted; `on-delete` is `ignore`.');
    return { do: settings.onDelete === 'trash' ? 'trash' : 'write' };
}
function skip(reason) {
    return { do: 'skip', reason };
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NotionProblem),
/* harmony export */   Sf: () => (/* binding */ integrationName),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   dj: () => (/* binding */ notionProblem),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   z7: () => (/* binding */ isBadRequest)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8968);



/**
 * A request to Notion that failed for good, as users meet it.
 * `outdated` tells that what the request was made from may have changed since: a property, an option, the row itself.
 */
class NotionProblem extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A {
    notFound;
    outdated;
    constructor(id, what, code, details) {
        super(id, what, details);
        this.notFound = id === 'notion-not-shared' || id === 'notion-not-found';
        this.outdated = this.notFound || (id === 'notion-refused' && code === _notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .APIErrorCode */ .un.ValidationError);
    }
}
/** Sorts what a request ended with: what may pass, and what will not. */
function fateOf(error) {
    if (isUnanswered(error))
        return soon(undefined, true);
    if (!(error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ErrorAnswer */ .p3 || error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ForeignAnswer */ .J6))
        return { repeat: 'never' };
    const { status, retryAfter } = error;
    if (isBlocked(error))
        return { repeat: 'never' };
    if (status === 429)
        return { repeat: 'when-told', seconds: retryAfter };
    if (status >= 500)
        return soon(retryAfter, true);
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ForeignAnswer */ .J6)
        return soon(retryAfter, true, status >= 400 ? EDGE_REFUSALS : undefined);
    return status === 409 ? soon(retryAfter, false) : { repeat: 'never' };
}
/**
 * How often a request is repeated that the network edge turns away (a page with 403, say): that may be a disturbance,
 * which passes in seconds, or what a text contains (reported), which does not pass and would hold a long run up.
 */
const EDGE_REFUSALS = 2;
function soon(seconds, mayHaveHappened, times = Number.POSITIVE_INFINITY) {
    return { repeat: 'soon', mayHaveHappened, seconds, times };
}
/** Notion has restricted the integration's access: https://developers.notion.com/reference/request-limits */
function isBlocked(error) {
    return (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ErrorAnswer */ .p3 && error.additional_data.rate_limit_reason === 'public_api_request_blocked');
}
const REFUSALS = new Set([
    'notion-refused',
    'notion-not-shared',
    'notion-not-found',
    'notion-user-unknown',
]);
/** Whether Notion turned this one request down, so that others may well succeed; not where it accepts none, or did not answer. */
function isRefusal(error) {
    return error instanceof NotionProblem && REFUSALS.has(error.id);
}
/** Whether Notion says that a request is not as it should be. */
function isBadRequest(error) {
    return error instanceof NotionProblem && error.id === 'notion-refused';
}
/** The error that a user meets for what a request ended with. `capability` is the one that the request needed. */
function notionProblem(error, capability) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A)
        return error;
    if (isUnanswered(error))
        return unreachable(error);
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ForeignAnswer */ .J6)
        return foreign(error);
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ErrorAnswer */ .p3)
        return refusal(error, capability);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unexpected', String(error), { cause: error });
}
/** What Notion's API itself answered. */
function refusal(error, capability) {
    const { status, message } = error;
    const said = `Notion says: ${message}`;
    if (status === 401)
        return problem('notion-token-invalid', said, error);
    if ('block_limit' in error.additional_data)
        return problem('notion-block-limit', said, error);
    if (status === 403)
        return capabilityProblem(said, error, capability);
    if (/find user with ID/.test(message))
        return problem('notion-user-unknown', said, error);
    if (status === 404)
        return notFound(said, error);
    if (MISTYPED_ID.test(message))
        return problem('notion-id-mistyped', said, error);
    if (status === 409)
        return problem('notion-conflict', said, error);
    if (isBlocked(error))
        return problem('notion-blocked', said, error);
    if (status === 429)
        return problem('notion-rate-limited', said, error);
    if (status >= 500)
        return problem('notion-down', `Notion answered ${status}. ${said}`, error);
    return problem('notion-refused', said, error);
}
/**
 * Only what people share may lack sharing; of a block, a property or the like no more is known than what Notion says.
 * Should the words be others one day, lack of sharing is the usual cause.
 */
function notFound(said, error) {
    const kind = /^Could not find (.+?) with ID/.exec(error.message)?.[1] ?? 'database';
    const isShared = ['database', 'data source', 'data_source', 'page'].includes(kind);
    return isShared
        ? problem('notion-not-shared', said, error, shareRemedy(error.message))
        : problem('notion-not-found', said, error);
}
function capabilityProblem(said, error, capability) {
    const what = `The integration may not do this: it seems to lack the capability “${capability}”. ${said}`;
    return problem('notion-capability-missing', what, error, {
        remedy: `In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “${capability}”.`,
    });
}
function problem(id, what, error, details = {}) {
    return new NotionProblem(id, what, error.code, { requestId: error.request_id, cause: error, ...details });
}
function foreign(error) {
    const { status, ray } = error;
    if (status >= 500)
        return new NotionProblem('notion-down', `Notion answered ${status}.`, undefined, {
            cause: error,
        });
    const told = ray === undefined ? String(status) : `${status}, ray ID ${ray}`;
    const what = `The answer (${told}) was none of Notion’s API: a page of a network in between, or a part of an answer.`;
    return new NotionProblem('notion-edge', what, undefined, { cause: error });
}
function unreachable(error) {
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    const what = `Notion could not be reached: ${reason}.`;
    return new NotionProblem('notion-unreachable', what, undefined, { cause: error });
}
function isUnanswered(error) {
    return error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkFailure */ .pM || _notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .RequestTimeoutError */ .DH.isRequestTimeoutError(error);
}
/** Recorded of the real API: an ID of the right length that is no UUID is refused, where one that nothing has is not found. */
const MISTYPED_ID = /^path failed validation: .* should be a valid uuid/;
/** Notion's 404 names the integration, which is the name to look for under Connections. */
function integrationName(message) {
    return /with your integration "(.*)"/.exec(message)?.[1];
}
function shareRemedy(message) {
    const name = integrationName(message);
    if (name === undefined)
        return {};
    return {
        remedy: `In Notion open the database as a full page, then ••• → Connections → Add connection → “${name}”. Where it is there already, check the link or ID in the workflow.`,
    };
}


/***/ }),

/***/ 6760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldContent)
/* harmony export */ });
/* harmony import */ var _option_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8603);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(442);


/**
 * A field's value in the form of the property that takes it; nothing where the type cannot take it
 * (ACCEPTED_TYPES says which can), and for people, whose content depends on who is there.
 */
function fieldContent(value, { type, options }) {
    switch (type) {
        case 'title':
        case 'rich_text':
            return { type, runs: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingRuns */ .iT)(runs(value)) };
        case 'select':
            return { type, name: (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .optionName */ .fS)(words(value).join('; ')) };
        case 'status': {
            const name = (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .optionName */ .fS)(words(value).join('; '));
            return { type, name: name && (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledAs */ .sT)(name, options) };
        }
        case 'multi_select':
            return { type, names: (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNames */ .W6)(words(value)) };
        case 'number':
            return { type, number: value.is === 'number' ? value.number : undefined };
        case 'url':
            return { type, text: words(value)[0] };
        case 'date':
            return { type, start: value.is === 'time' ? value.time : undefined };
        default:
            return undefined;
    }
}
function runs(value) {
    if (value.is === 'text')
        return [value.link === undefined ? { text: value.text } : { text: value.text, link: value.link }];
    if (value.is !== 'people')
        return [{ text: words(value).join(', ') }];
    return value.people.flatMap(({ login, url }, i) => {
        const name = url === undefined ? { text: login } : { text: login, link: url };
        return i === 0 ? [name] : [{ text: ', ' }, name];
    });
}
function words(value) {
    switch (value.is) {
        case 'text':
            return value.text === '' ? [] : [value.text];
        case 'choices':
            return [...value.names];
        case 'people':
            return value.people.map(({ login }) => login);
        case 'number':
            return [String(value.number)];
        case 'time':
            return value.time === undefined ? [] : [value.time];
    }
}


/***/ }),

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   K: () => (/* binding */ ACCEPTED_TYPES)
/* harmony export */ });
const CHOICE = ['select', 'status', 'multi_select', 'rich_text'];
const TEXT = ['rich_text', 'select', 'multi_select'];
const PEOPLE = ['multi_select', 'people', 'select', 'rich_text'];
const DATE = ['date', 'rich_text'];
/** The property types that each field can go into; the first is what the action creates. */
const ACCEPTED_TYPES = {
    title: ['title', 'rich_text'],
    type: CHOICE,
    status: ['status', 'select', 'multi_select', 'rich_text'],
    repository: CHOICE,
    version: TEXT,
    package: CHOICE,
    number: ['number', 'rich_text'],
    url: ['url', 'rich_text'],
    author: ['rich_text', 'people', 'select', 'multi_select'],
    assignees: PEOPLE,
    reviewers: PEOPLE,
    labels: ['multi_select', 'select', 'rich_text'],
    milestone: CHOICE,
    branch: TEXT,
    created: DATE,
    updated: DATE,
    shipped: DATE,
    closed: DATE,
    key: ['rich_text'],
};
function accepts(field, type) {
    return ACCEPTED_TYPES[field].some((accepted) => accepted === type);
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fieldValues),
/* harmony export */   e: () => (/* binding */ TYPE_NAMES)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4587);

const TYPE_NAMES = { release: 'Release', 'pull-request': 'Pull request' };
/** The value of every field that the kind of entry has; fields of the other kind are absent. */
function fieldValues(entry, statuses, mark) {
    return {
        title: text(entry.title),
        type: choices(TYPE_NAMES[entry.kind]),
        status: choices(statuses[entry.state]),
        repository: choices(entry.repository),
        url: { is: 'text', text: entry.url, link: entry.url },
        author: people(entry.author),
        branch: text(entry.branch),
        ...(entry.created !== undefined && { created: time(entry.created) }),
        ...(entry.updated !== undefined && { updated: time(entry.updated) }),
        shipped: time(entry.shipped),
        key: { is: 'text', text: entry.key, link: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markedLink */ .HD)(entry.url, mark) },
        ...(entry.kind === 'release' && {
            version: text(entry.version),
            package: choices(entry.package),
        }),
        ...(entry.kind === 'pull-request' && {
            number: { is: 'number', number: entry.number },
            assignees: people(...entry.assignees),
            reviewers: people(...entry.reviewers),
            labels: choices(...entry.labels),
            milestone: choices(entry.milestone),
            closed: time(entry.closed),
        }),
    };
}
function text(content) {
    return { is: 'text', text: content };
}
function choices(...names) {
    return { is: 'choices', names: names.filter((name) => name !== undefined) };
}
function people(...persons) {
    return { is: 'people', people: persons.filter((person) => person !== undefined) };
}
function time(iso) {
    return { is: 'time', time: iso };
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Ey: () => (/* binding */ titleIn),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ir: () => (/* binding */ urlFilter),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   WF: () => (/* binding */ keyFilter),
/* harmony export */   YG: () => (/* binding */ queryAll),
/* harmony export */   ZO: () => (/* binding */ findArchivedRows),
/* harmony export */   bs: () => (/* binding */ findRows),
/* harmony export */   bz: () => (/* binding */ queryArchived),
/* harmony export */   c6: () => (/* binding */ NO_ROWS),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(966);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5816);



/** The row of an entry: the oldest with its key, else the oldest that can be adopted. */
function rowOf({ keyed, adoptable }) {
    return keyed[0] ?? adoptable[0];
}
/**
 * The rows of an entry that are not archived, by one query; by none where the data source has no property to look in.
 * @throws NotionProblem; `outdated` where a property is missing or of another type than the schema says
 */
async function findRows(notion, source, identity) {
    const filter = filterOf(source, identity);
    return filter ? sorted(await queryAll(notion, source, filter), source).of(identity) : NO_ROWS;
}
/** The same among the archived rows. */
async function findArchivedRows(notion, source, identity) {
    const filter = filterOf(source, identity);
    return filter ? sorted(await queryArchived(notion, source, filter), source).of(identity) : NO_ROWS;
}
const NO_ROWS = { keyed: [], adoptable: [] };
function filterOf(source, identity) {
    const key = propertyOf('key', source);
    const url = urlFilter(source);
    const byUrl = url?.({ equals: identity.url });
    const byKey = key?.type === 'rich_text' ? keyFilter(key, { equals: identity.key }) : undefined;
    const withoutKey = key?.type === 'rich_text' ? keyFilter(key, { is_empty: true }) : undefined;
    return byKey && byUrl && withoutKey ? { or: [byKey, { and: [byUrl, withoutKey] }] } : (byKey ?? byUrl);
}
/** A condition on the key's property. */
function keyFilter({ name }, condition) {
    return { property: name, rich_text: condition };
}
/** Makes conditions on the address's property; nothing where there is none that holds text. */
function urlFilter(source) {
    const url = propertyOf('url', source);
    if (url?.type !== 'url' && url?.type !== 'rich_text')
        return undefined;
    const { name, type } = url;
    return (condition) => type === 'url' ? { property: name, url: condition } : { property: name, rich_text: condition };
}
/** The rows that a filter finds, 10,000 at most: one request per 100. */
async function queryAll(notion, source, filter) {
    const results = (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read content', (client, part) => client.dataSources.query({ data_source_id: source.dataSourceId, filter, ...part }));
    return rowsIn(results);
}
/**
 * The same among the rows that people have archived, which other queries leave out. None where Notion refuses to be asked
 * for them: not every workspace knows the archive. Sent by hand, as the SDK leaves `is_archived` out of a query.
 */
async function queryArchived(notion, { dataSourceId }, filter) {
    const results = (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read content', (client, part) => client.request({
        path: `data_sources/${dataSourceId}/query`,
        method: 'post',
        body: { filter, is_archived: true, ...part },
    }));
    try {
        return (await rowsIn(results)).filter((row) => row.is_archived);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isBadRequest */ .z7)(error))
            return [];
        throw error;
    }
}
async function rowsIn(results) {
    const rows = [];
    for await (const result of results) {
        if (result.object === 'page' && (0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullPage */ .dl)(result))
            rows.push(result);
    }
    return rows;
}
/** Sorts rows by key, and those without one by address. */
function sorted(rows, source) {
    const keyName = propertyOf('key', source)?.name;
    const urlName = propertyOf('url', source)?.name;
    const byKey = Map.groupBy(rows, (row) => textIn(row, keyName));
    const byUrl = Map.groupBy(byKey.get('') ?? [], (row) => textIn(row, urlName).toLowerCase());
    return {
        of: ({ key, url }) => ({
            keyed: (byKey.get(key) ?? []).toSorted(byAge),
            adoptable: (byUrl.get(url.toLowerCase()) ?? []).toSorted(byAge),
        }),
        has: ({ key }) => byKey.has(key),
        all: rows,
        readAt: performance.now(),
    };
}
/** The property of a field; nothing where the field is left out or the property is missing. */
function propertyOf(field, { names, schema }) {
    const name = names[field];
    return name === undefined ? undefined : schema.properties.get(name);
}
/** The text of a row's property. */
function textIn(row, property) {
    const value = property === undefined ? undefined : row.properties[property];
    if (value?.type === 'url')
        return value.url ?? '';
    return value?.type === 'rich_text' ? value.rich_text.map(({ plain_text }) => plain_text).join('') : '';
}
/** The title of a row, or of another page. */
function titleIn({ properties }) {
    const title = Object.values(properties).find(({ type }) => type === 'title');
    return title?.type === 'title' ? title.title.map(({ plain_text }) => plain_text).join('') : '';
}
/** Oldest first. Times of pages are whole minutes; between equal ones the lower ID is taken for the older. */
function byAge(a, b) {
    return a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id);
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ fixedContent),
/* harmony export */   lD: () => (/* binding */ FIXED_TYPES),
/* harmony export */   wt: () => (/* binding */ acceptsFixed)
/* harmony export */ });
/* harmony import */ var _option_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8603);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(442);


/** The property types that `extra-properties` can write. */
const FIXED_TYPES = [
    'rich_text',
    'select',
    'status',
    'multi_select',
    'number',
    'checkbox',
    'date',
    'url',
    'email',
    'phone_number',
];
/** Whether `fixedContent` can put the value into a property of the type. */
function acceptsFixed(type, value) {
    return fixedContent(value, type) !== undefined;
}
/** A fixed value by the property's type; nothing where the type cannot take it. */
function fixedContent(value, type) {
    const text = Array.isArray(value) ? value.join(', ') : value;
    switch (type) {
        case 'rich_text':
            return { type, runs: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingRuns */ .iT)([{ text }]) };
        case 'select':
        case 'status':
            return { type, name: (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .optionName */ .fS)(text) };
        case 'multi_select':
            return { type, names: (0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNames */ .W6)(Array.isArray(value) ? value : [text]) };
        case 'number':
            return numberIn(text) === undefined ? undefined : { type, number: numberIn(text) };
        case 'checkbox':
            return /^(?:true|false)$/i.test(text) ? { type, checked: /^true$/i.test(text) } : undefined;
        case 'date':
            return isIsoDate(text) ? { type, start: text } : undefined;
        case 'url':
            return URL.canParse(text) ? { type, text } : undefined;
        case 'email':
        case 'phone_number':
            return { type, text: text === '' ? undefined : text };
        default:
            return undefined;
    }
}
/** Decimal, also with an exponent, or as YAML writes hexadecimal and octal numbers. */
function numberIn(text) {
    const number = /^[-+]?[\d.]/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
}
/** A day that exists, as `2026-01-31`, or with a time, as `2026-01-31T10:00:00Z`. */
function isIsoDate(text) {
    const [, day] = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
    if (day === undefined || Number.isNaN(Date.parse(text)) || Number.isNaN(Date.parse(day)))
        return false;
    return new Date(day).toISOString().startsWith(day);
}


/***/ }),

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3859);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(966);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(461);





/** In the order of what people mix up most. */
const KINDS = ['database', 'data source', 'page', 'view', 'block'];
/**
 * Finds out what an ID is of: one request for a database, and one more for each kind that it is not of. Notion answers 400
 * to the ID of a page, a database or a block that is shared and of another kind, in words for each (reported), and 404 to
 * those of data sources and views, and to all that is not shared. It may be the other way round.
 * @param refused what Notion said to a request for the ID of a data source, which then is not asked for again
 * @throws Problem where Notion can't be asked, where the ID can be none of Notion's, or where what it is of is in the trash
 */
async function identify(notion, id, refused) {
    const refusals = refused ? [refused] : [];
    for (const kind of KINDS) {
        if (kind === 'data source' && refused)
            continue;
        try {
            return await readAs(kind, notion, id);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error))
                throw error;
            if (SOURCELESS.test(error.message))
                return { is: 'sourceless' };
            refusals.push(error);
        }
    }
    const [refusal] = refusals;
    if (!refusal)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unexpected', `Nothing tells what the ID ${id} is of.`);
    return { is: 'hidden', refusal };
}
/** Reported of linked views, and of databases that were restored. Where the words are others, the block tells. */
const SOURCELESS = /does not contain any data sources/;
async function readAs(kind, notion, id) {
    switch (kind) {
        case 'database': {
            const database = await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .readDatabase */ .S)(notion, id);
            return { is: database.data_sources.length === 0 ? 'sourceless' : 'database', database };
        }
        case 'data source':
            return asDataSource(notion, id);
        case 'page':
            return asPage(notion, id);
        case 'view':
            return asView(notion, id);
        case 'block':
            return asBlock(notion, id);
    }
}
async function asDataSource(notion, id) {
    const source = await (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataSource */ .sz)(notion, id);
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDataSource */ .PV)(source) || source.parent.type !== 'database_id')
        throw partial('the data source’s database');
    return { is: 'data source', dataSourceId: source.id, databaseId: source.parent.database_id };
}
async function asPage(notion, id) {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: id }));
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullPage */ .dl)(page))
        throw partial('the page’s parent');
    const { parent } = page;
    if (parent.type !== 'data_source_id')
        return { is: 'page', page };
    return { is: 'row', dataSourceId: parent.data_source_id, databaseId: parent.database_id };
}
async function asView(notion, id) {
    const view = await notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullView */ .ts)(view))
        throw partial('the view’s name');
    return { is: 'view', view };
}
/** Notion gives a database the ID of the block that shows it (reported): such a block is one that it did not show as a database. */
async function asBlock(notion, id) {
    const block = await notion.send('Read content', (client) => client.blocks.retrieve({ block_id: id }));
    const isDatabase = 'type' in block && block.type === 'child_database';
    return isDatabase ? { is: 'sourceless' } : { is: 'block' };
}
function partial(missing) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unexpected', `Notion answered without ${missing}.`);
}


/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   dy: () => (/* binding */ judgeFields),
/* harmony export */   g4: () => (/* binding */ judgeExtra)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8616);
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2192);
/* harmony import */ var _fixed_content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4446);
/* harmony import */ var _property_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8600);




/** The fields that are not left out, with the names of their properties. */
function fieldsOf(settings) {
    return _entry_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS */ .cJ.flatMap((field) => {
        const name = settings.properties[field];
        return name === undefined ? [] : [{ field, name }];
    });
}
/** Judges each field that is not left out, in their order. */
function judgeFields(settings, schema) {
    return fieldsOf(settings).map(({ field, name }) => {
        const existing = schema.properties.get(name);
        if (existing && (0,_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G)(field, existing.type))
            return { field, name, is: 'found', property: existing };
        if (existing)
            return { field, name, is: 'unusable', problem: (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .unfitting */ .l8)(field, existing) };
        if (field === 'title')
            return { field, name, is: 'unusable', problem: (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTitle */ .r6)(name, schema) };
        if (settings.create)
            return { field, name, is: 'new', property: { name, type: _field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTED_TYPES */ .K[field][0] } };
        return field === 'key'
            ? { field, name, is: 'unusable', problem: (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .missingKey */ .aV)(name) }
            : { field, name, is: 'missing' };
    });
}
/** Judges each entry of `extra-properties`. */
function judgeExtra(settings, schema) {
    return [...settings.extra].map(([name, value]) => {
        const property = schema.properties.get(name);
        if (property === undefined)
            return { name, value, is: 'unusable', problem: (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .missingExtra */ .nU)(name) };
        if ((0,_fixed_content_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptsFixed */ .wt)(property.type, value))
            return { name, value, is: 'found', property };
        return { name, value, is: 'unusable', problem: (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .unfittingExtra */ .nF)(property, value) };
    });
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ orLeftArchived),
/* harmony export */   u: () => (/* binding */ leftArchived)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(966);

/** What became of an archived row that Notion refused to change: whether it lets them be changed is documented nowhere. */
function leftArchived(row, { message }) {
    const reason = `The row is archived in Notion, which refused to change it. ${message}`;
    return { operation: 'skipped', row, changes: [], added: [], reason };
}
/** What a change of a row comes to; an archived one that Notion refuses to change is left as it is. */
async function orLeftArchived(row, change) {
    try {
        return await change;
    }
    catch (error) {
        if (!row.is_archived || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isBadRequest */ .z7)(error))
            throw error;
        return leftArchived(row, error);
    }
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leavesLinksOpen),
/* harmony export */   X: () => (/* binding */ judgeLinks)
/* harmony export */ });
/**
 * A row tells of a property that it is a relation, not to what: such a one is taken for the action's own. Where a person
 * has renamed one of the two sides, the other leads to it.
 */
function judgeLinks({ properties: names, create }, schema) {
    const { release: releaseName, 'pull-requests': pullRequestsName } = names;
    if (releaseName === undefined || pullRequestsName === undefined)
        return { is: 'off' };
    const named = [schema.properties.get(releaseName), schema.properties.get(pullRequestsName)];
    const misfit = named.find((property) => property && !isOwnTwoWay(property, schema));
    if (misfit)
        return { is: 'unfit', warning: unfitWarning(misfit) };
    const [release = otherSide(named[1], schema), pullRequests = otherSide(named[0], schema)] = named;
    if (release && pullRequests) {
        const isKnown = schema.origin === 'data-source';
        const fits = !isKnown || (otherSide(release, schema) === pullRequests && release !== pullRequests);
        return fits
            ? { is: 'found', release, pullRequests }
            : { is: 'unfit', warning: unfitWarning(pullRequests) };
    }
    if (!create)
        return { is: 'missing', names: [releaseName, pullRequestsName] };
    return {
        is: 'new',
        release: { name: releaseName, type: 'relation' },
        pullRequests: { name: pullRequestsName, type: 'relation' },
    };
}
/** Whether a row leaves open what only the data source tells. */
function leavesLinksOpen({ properties: names, create }, schema) {
    if (names.release === undefined || names['pull-requests'] === undefined)
        return false;
    const named = [schema.properties.get(names.release), schema.properties.get(names['pull-requests'])];
    if (named.some((property) => property && property.type !== 'relation'))
        return false;
    const missing = named.filter((property) => property === undefined).length;
    return missing === 1 || (missing === 2 && create);
}
function isOwnTwoWay({ type, relation }, { origin }) {
    if (type !== 'relation')
        return false;
    return origin !== 'data-source' || (relation?.toItself === true && relation.otherSide !== undefined);
}
function otherSide(property, schema) {
    const name = property?.relation?.otherSide?.name;
    return name === undefined ? undefined : schema.properties.get(name);
}
function unfitWarning({ name, type, relation }) {
    const what = type !== 'relation'
        ? `is of type ${type}`
        : relation?.toItself
            ? 'is a one-way relation, or not the other side of that one'
            : 'is a relation to another database';
    return `Releases are not linked to their pull requests: the property “${name}” ${what}, and the links need a two-way relation of the database with itself. Rename that property in Notion, name two others in \`properties\` (\`release: …\` and \`pull-requests: …\`), or set \`link-pull-requests: false\`.`;
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ addPage),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   eR: () => (/* binding */ relationIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9715);
/* harmony import */ var _property_items_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2950);
/* harmony import */ var _send_fresh_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6817);




/** The value of a row's relation; empty where the row has none of that name. */
function relationOf(row, name) {
    const content = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBy */ .Vr)(row, name);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('row-unsettled', `The row ${url} has no relation “${name}” any more.`);
}
/** All pages that a row leads to by now: one request per 100. */
async function readPages(notion, pageId, relation) {
    const ids = [];
    for await (const item of (0,_property_items_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyItems */ .o)(notion, pageId, relation.id))
        if (item.type === 'relation')
            ids.push(item.relation.id);
    return ids;
}
/**
 * Lets a row lead to one more page: two requests, or one where it does already. What it leads to is read anew, as a
 * request replaces the list, and others write it too.
 */
async function addPage(notion, rowId, relation, pageId) {
    const read = () => readPages(notion, rowId, relation);
    const held = await read();
    if (held.includes(pageId))
        return;
    await (0,_send_fresh_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFresh */ .T)(notion, 'Update content', { held, read }, (client, now) => {
        const ids = [...new Set([...now, pageId])];
        const properties = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyRequests */ .eP)(new Map([[relation.name, { type: 'relation', ids, more: false }]]));
        return client.pages.update({ page_id: rowId, properties });
    });
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ planLinks),
/* harmony export */   Ig: () => (/* binding */ wantedPages),
/* harmony export */   l_: () => (/* binding */ wantedPage),
/* harmony export */   y_: () => (/* binding */ lackingPages)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1644);

/** Notion takes so many pages in one value: https://developers.notion.com/reference/request-limits */
const PAGES_AT_ONCE = 100;
/** @param otherSide the name of the relation by which the row leads to such as it is wanted by */
function wantedPage(row, otherSide) {
    return { id: row.id, leadsTo: (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationOf */ .Ke)(row, otherSide).ids };
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
    const held = (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationOf */ .Ke)(row, name).ids;
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
    const { ids, more } = (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationOf */ .Ke)(row, name);
    const isLinked = ({ id, leadsTo = [] }) => ids.includes(id) || (more && row !== undefined && leadsTo.includes(row.id));
    return wanted.filter((page) => !isLinked(page)).map(({ id }) => id);
}
function relation(ids) {
    return { type: 'relation', ids, more: false };
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8968);

/** As many as one answer gives: https://developers.notion.com/reference/pagination */
const LARGEST = 100;
/**
 * The items of a listing, one request per 100. Where Notion could not build such an answer in time and asks for a smaller
 * page, the same request is sent again for half of it, and so are those after it.
 */
async function* itemsOf(notion, needs, list) {
    let size = LARGEST;
    let cursor = null;
    do {
        const start = cursor === null ? {} : { start_cursor: cursor };
        const { results, next_cursor } = await notion.send(needs, async (client) => {
            try {
                return await list(client, size === LARGEST ? start : { ...start, page_size: size });
            }
            catch (error) {
                if (asksForLess(error))
                    size = Math.ceil(size / 2);
                throw error;
            }
        });
        yield* results;
        cursor = next_cursor;
    } while (cursor !== null);
}
/** Documented is that a query's 503 may ask for it, not in which words. */
function asksForLess(error) {
    if (!(error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ErrorAnswer */ .p3) || error.status < 500)
        return false;
    return /page.?size|smaller page/i.test(`${error.message} ${error.additional_data.retry_guidance}`);
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   d: () => (/* binding */ lookUpAgain)
/* harmony export */ });
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1994);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(966);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4035);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(461);




/**
 * Finds the rows of an entry: one request with `data-source` as an ID, two with `database`. A row tells the types of all
 * properties. Where there is none, one request looks among the archived rows, while another reads the schema: a row is
 * made from what is known. Two more where the properties are not as the action would have made them, so that Notion
 * refuses the first question.
 * @returns nothing where there is no row and none may be made
 */
async function lookUp(notion, settings, identity, mayMake) {
    const names = settings.fields.properties;
    const dataSourceId = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .findDataSource */ .Hg)(notion, settings.notion);
    const source = { dataSourceId, schema: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .assumedSchema */ .As)(names), names };
    try {
        const rows = await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findRows */ .bs)(notion, source, identity);
        const row = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(rows);
        if (row)
            return { dataSourceId, schema: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaOfRow */ .bn)(row), rows, waits: notion.waits };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && error.outdated))
            throw error;
        const target = error.notFound
            ? await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstead */ .J4)(notion, settings.notion, dataSourceId, error)
            : await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readFound */ .$C)(notion, settings.notion, dataSourceId);
        return lookUpIn(notion, settings, identity, target);
    }
    if (!mayMake)
        return undefined;
    const { waits } = notion;
    const [schema, rows] = await Promise.all([
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readSchema */ .G7)(notion, dataSourceId),
        (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findArchivedRows */ .ZO)(notion, source, identity),
    ]);
    return { dataSourceId, schema, rows, waits };
}
/** Finds the rows with the schema read anew: two requests, and one more among the archived rows where there is none. */
async function lookUpAgain(notion, settings, identity, dataSourceId) {
    return lookUpIn(notion, settings, identity, await (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readDataSource */ .sz)(notion, dataSourceId));
}
async function lookUpIn(notion, settings, identity, target) {
    const { id: dataSourceId } = target;
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaOf */ .pP)(target);
    const { waits } = notion;
    const source = { dataSourceId, schema, names: settings.fields.properties };
    const found = await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findRows */ .bs)(notion, source, identity);
    const rows = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(found) ? found : await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findArchivedRows */ .ZO)(notion, source, identity);
    return { dataSourceId, schema, rows, waits };
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ updatedSeconds),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   HD: () => (/* binding */ markedLink),
/* harmony export */   Or: () => (/* binding */ makerOf),
/* harmony export */   ah: () => (/* binding */ sameMark),
/* harmony export */   q0: () => (/* binding */ remarked),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(681);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9715);



/** What a row has in place of a digest until the section is complete, so that the next run mends one that died. */
const UNFINISHED = '0';
const FRAGMENT = /#notion-changelog-(\d+)-([0-9a-f]*)(-deleted)?(-linked)?(?:-section-([0-9a-f]{32})((?:[0-9a-f]{8})*))?(?:-tasks-([0-9a-f]+))?$/;
const FLAGS = ['digest', 'deleted', 'linked', 'tasks'];
/** When an entry was last changed on GitHub, in seconds since 1970; nothing where GitHub does not tell. */
function updatedSeconds(entry) {
    return entry.updated === undefined ? undefined : Math.floor(Date.parse(entry.updated) / 1000);
}
/** The link for the key's text. */
function markedLink(url, { updated, digest, deleted, linked, section, tasks }) {
    const parts = [
        deleted ? '-deleted' : '',
        linked ? '-linked' : '',
        section ? `-section-${section.id.replaceAll('-', '')}${section.makers.join('')}` : '',
        tasks && `-tasks-${tasks}`,
    ];
    return `${url.replace(/#.*$/, '')}#notion-changelog-${updated}-${digest}${parts.join('')}`;
}
/** The mark of a row; nothing where a person wrote the key, or took its link away. */
function markOf(row, keyName) {
    return markIn(linkOf((0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBy */ .Vr)(row, keyName)));
}
/** A row's key with something else remembered in it; nothing where the action has not written the key. */
function remarked(key, change) {
    const link = linkOf(key);
    const mark = markIn(link);
    if (mark === undefined || key?.type !== 'rich_text')
        return undefined;
    return { type: key.type, runs: [{ text: (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key), link: markedLink(link, { ...mark, ...change }) }] };
}
/** The link on a key's text; empty where it has none. */
function linkOf(key) {
    return (key?.type === 'rich_text' && key.runs.find(({ link }) => link !== undefined)?.link) || '';
}
function markIn(link) {
    const found = FRAGMENT.exec(link);
    if (found === null)
        return undefined;
    const [, updated, digest = '', deleted, linked, section = '', makers = '', tasks = ''] = found;
    const id = (0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .notionId */ .r$)(section);
    return {
        updated: Number(updated),
        digest,
        deleted: deleted !== undefined,
        linked: linked !== undefined,
        section: id === undefined ? undefined : { id, makers: makers.match(/.{8}/g) ?? [] },
        tasks,
    };
}
/** An integration as a section remembers it. IDs of one workspace may begin or end alike, so it is no part of the ID. */
function makerOf(userId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(userId).digest('hex').slice(0, 8);
}
/** Whether the same was written; when the entry was last changed does not count, as it is no reason to write. */
function sameMark(a, b) {
    return FLAGS.every((flag) => a[flag] === b[flag]);
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ newProperties),
/* harmony export */   sE: () => (/* binding */ knownOptions)
/* harmony export */ });
/* unused harmony export STATE_OPTIONS */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8616);
/* harmony import */ var _field_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1607);


/** The groups of every status property, in their order, by the names that requests take. */
const GROUPS = ['To-do', 'In progress', 'Complete'];
/** Properties of fields by their names, with the options that are known before there are rows. */
function newProperties(additions, statuses) {
    return Object.fromEntries(additions.map(({ field, property: { name, type } }) => [name, newProperty(field, type, statuses)]));
}
function newProperty(field, type, statuses) {
    switch (type) {
        case 'title':
            return { type: 'title', title: {} };
        case 'select': {
            // An empty list would take the options away that another run has just made.
            const options = knownOptions(field, statuses).map(({ name, color }) => ({ name, color }));
            return { type: 'select', select: options.length > 0 ? { options } : {} };
        }
        case 'status': {
            const options = knownOptions(field, statuses);
            return { type: 'status', status: { options } };
        }
        case 'multi_select':
            return { type: 'multi_select', multi_select: {} };
        case 'number':
            return { type: 'number', number: { format: 'number' } };
        case 'url':
            return { type: 'url', url: {} };
        case 'date':
            return { type: 'date', date: {} };
        default:
            return { type: 'rich_text', rich_text: {} };
    }
}
/** How the option of a state looks, and where it stands on a board. */
const STATE_OPTIONS = {
    draft: { color: 'gray', group: 'To-do' },
    open: { color: 'blue', group: 'In progress' },
    'review-requested': { color: 'orange', group: 'In progress' },
    'changes-requested': { color: 'red', group: 'In progress' },
    approved: { color: 'green', group: 'In progress' },
    merged: { color: 'purple', group: 'Complete' },
    closed: { color: 'brown', group: 'Complete' },
    prerelease: { color: 'yellow', group: 'In progress' },
    released: { color: 'green', group: 'Complete' },
    deleted: { color: 'red', group: 'Complete' },
};
/** The options of a field whose values are known beforehand, in the order of the workflow; none for other fields. */
function knownOptions(field, statuses) {
    if (field === 'type') {
        return [
            { name: _field_values_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMES */ .e.release, color: 'green' },
            { name: _field_values_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMES */ .e['pull-request'], color: 'purple' },
        ];
    }
    return field === 'status' ? stateOptions(statuses) : [];
}
/** Of states that share an option the first gives its colour, and the one that is furthest on its group. */
function stateOptions(statuses) {
    const options = new Map();
    for (const state of [..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .PULL_REQUEST_STATES */ .fc, ..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_STATES */ .dQ]) {
        const option = { name: statuses[state], ...STATE_OPTIONS[state] };
        const key = option.name.toLowerCase(); // names that differ in capitals only are one to Notion
        const first = options.get(key) ?? option;
        options.set(key, { ...first, group: furthest(first.group, option.group) });
    }
    return [...options.values()];
}
function furthest(a, b) {
    return GROUPS.indexOf(a) > GROUPS.indexOf(b) ? a : b;
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ openInsteadWarning),
/* harmony export */   fV: () => (/* binding */ isForReviews),
/* harmony export */   j1: () => (/* binding */ openInstead)
/* harmony export */ });
/* harmony import */ var _option_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8603);

/**
 * Whether all that was refused is needed for nothing but pull requests that wait for a review: Open's option can stand in
 * for it.
 */
function isForReviews({ options }, fields) {
    return options.every((option) => option.property.name === fields.properties.status &&
        statesOf(option, fields).join() === 'review-requested');
}
function statesOf({ name }, { statuses }) {
    return Object.entries(statuses).flatMap(([state, option]) => ((0,_option_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOption */ .aJ)(option, name) ? [state] : []));
}
/** The settings with which pull requests that wait for a review show as open ones. */
function withOpenInstead(fields) {
    return { ...fields, statuses: { ...fields.statuses, 'review-requested': fields.statuses.open } };
}
function openInsteadWarning({ properties, statuses }) {
    return `“${properties.status}” has no option “${statuses['review-requested']}”, and Notion did not add it, so pull requests that wait for a review show as “${statuses.open}”. Add the option in Notion, or name an existing one for \`review-requested\` in \`statuses\`.`;
}
/**
 * A task in which pull requests that wait for a review show as open ones.
 * @throws OptionRefused where no option stands in for the refused one
 */
function openInstead(task, refused) {
    const { fields } = task.settings;
    if (!isForReviews(refused, fields))
        throw refused;
    task.warn(openInsteadWarning(fields));
    return { ...task, settings: { ...task.settings, fields: withOpenInstead(fields) } };
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ optionNames),
/* harmony export */   aJ: () => (/* binding */ isSameOption),
/* harmony export */   fS: () => (/* binding */ optionName),
/* harmony export */   sT: () => (/* binding */ spelledAs)
/* harmony export */ });
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);

/** Notion's limits for options: 100 characters and no comma, 100 options in a multi-select. */
const NAME_LIMIT = 100;
const OPTION_LIMIT = 100;
/** A name that Notion takes for an option: a comma becomes a semicolon, what is too long is cut with an ellipsis. */
function optionName(text) {
    const name = text.replaceAll(',', ';').trim();
    return name === '' ? undefined : (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(name, NAME_LIMIT);
}
/** The name as the property's options spell it, where they are known: names that differ in capitals only are one to Notion. */
function spelledAs(name, options) {
    return options?.find((option) => isSameOption(option.name, name))?.name ?? name;
}
function isSameOption(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** The names of a multi-select, each once, 100 at most. */
function optionNames(texts) {
    const names = texts.map(optionName).filter((name) => name !== undefined);
    return [...new Set(names)].slice(0, OPTION_LIMIT);
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ OptionRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

/** Options that a property lacks and Notion does not add. */
class OptionRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A {
    /** At least one. */
    options;
    /** @param cause what Notion answered; nothing where it took the request, and did not add them */
    constructor(options, cause) {
        super('notion-status-option', whatOf(options, cause), { requestId: cause?.requestId, cause });
        this.options = options;
    }
}
function whatOf([option], cause) {
    const known = (option?.property.options ?? []).map(({ name }) => `“${name}”`).join(', ');
    const refused = cause ? 'refused to add it' : 'did not add it, though it took the request';
    const what = `The property “${option?.property.name}” has no option “${option?.name}”, and Notion ${refused}. Its options: ${known || 'none'}.`;
    return cause ? `${what} ${cause.message}` : what;
}


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   eZ: () => (/* binding */ newPatience),
/* harmony export */   hm: () => (/* binding */ pacedPatience)
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4479);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(966);
/* harmony import */ var _saved_write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4053);



/** How long the run of a single entry is willing to wait: 429 up to 5 minutes in all, other faults up to 60 seconds. */
const RATE_LIMIT_PATIENCE_MS = 300_000;
const FAULT_PATIENCE_MS = 60_000;
/** The longest single wait of a run with many requests; it obeys any number of those. */
const LONGEST_WAIT_MS = 3_600_000;
/** @param log told of waits that a person would notice */
function newPatience(log) {
    return {
        rateLimitLeft: RATE_LIMIT_PATIENCE_MS,
        faultsSince: undefined,
        waits: 0,
        pace: undefined,
        stop: undefined,
        log,
    };
}
/** For a run with many requests at a time: whatever Notion asks to wait is waited, as often as it takes. */
function pacedPatience(log, pace, stop) {
    return { rateLimitLeft: Number.POSITIVE_INFINITY, faultsSince: undefined, waits: 0, pace, stop, log };
}
/**
 * Sends a request until it succeeds, is refused, or patience ends; then throws what the last attempt threw. What Notion
 * has saved without answering it is read instead of being sent again.
 */
async function patiently(patience, send, { check, recover } = {}) {
    const { pace, stop } = patience;
    const askedAt = performance.now();
    let unknownFate = false;
    let refusals = 0;
    let saved;
    let failingSince;
    for (let attempt = 0;; attempt++) {
        let since = timeOf(patience);
        const request = async () => {
            since = timeOf(patience); // its turn may have come late
            if (attempt === 0 && check && performance.now() - askedAt > LATE_MS)
                throw new Late();
            return saved ? JSON.parse(await saved.read()) : send();
        };
        try {
            if (check && !saved && (attempt > 0 || patience.waits > check.since)) {
                await check.run();
                if (refusals > 1 && !pace)
                    await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .u)(APART_MS, stop);
            }
            const found = unknownFate && !saved && (await recover?.());
            const result = found || (await (pace ? pace.send(request) : request()));
            patience.faultsSince = undefined;
            return result;
        }
        catch (error) {
            if (error instanceof Late)
                continue;
            if (error instanceof _saved_write_js__WEBPACK_IMPORTED_MODULE_2__/* .SavedWrite */ .X) {
                saved = error;
                continue;
            }
            const fate = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._L)(error);
            unknownFate ||= fate.repeat === 'soon' && fate.mayHaveHappened;
            if (fate.repeat === 'when-told') {
                failingSince = undefined;
                refusals += 1;
            }
            else
                failingSince ??= since;
            const pause = pauseAfter(patience, fate, attempt, failingSince ?? since, since);
            if (pause === undefined)
                throw error;
            if (!pace)
                patience.waits += 1;
            if (pause > 0)
                await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .u)(pause, stop);
        }
    }
}
/**
 * So long a check and its request are kept apart once 429 has come twice: where requests are limited by the second, the
 * check may have spent what the request needs, again and again.
 */
const APART_MS = 500;
/** After so long a wait for its turn a request is treated as one that is repeated: things may have changed. */
const LATE_MS = 60_000;
class Late extends Error {
}
/** Time for which nothing may leave does not count for anybody's patience. */
function timeOf({ pace }) {
    return pace ? pace.time : performance.now();
}
/**
 * Milliseconds to wait before the next attempt, or nothing where there is to be none.
 * @param failingSince when the request's first attempt of an unbroken row of faults left, by `timeOf`
 * @param since when this one left
 */
function pauseAfter(patience, fate, attempt, failingSince, since) {
    if (fate.repeat === 'never' || (fate.repeat === 'soon' && attempt >= fate.times))
        return undefined;
    const told = fate.seconds === undefined ? undefined : fate.seconds * 1000;
    if (fate.repeat === 'when-told')
        return rateLimitPause(patience, told ?? backoff(attempt), since);
    if (patience.faultsSince === undefined) {
        patience.faultsSince = failingSince;
        patience.log('Notion did not answer as it should; trying again for up to a minute.');
    }
    // A look-up in between may have succeeded, which does not give the request itself another minute.
    const left = Math.min(patience.faultsSince, failingSince) + FAULT_PATIENCE_MS - timeOf(patience);
    const longest = patience.pace ? LONGEST_WAIT_MS : left;
    if (left <= 0 || (told ?? 0) > longest)
        return undefined;
    if (told !== undefined)
        patience.pace?.hold(told);
    return Math.max(Math.min(backoff(attempt), left), told ?? 0);
}
function rateLimitPause(patience, told, since) {
    const { pace } = patience;
    if (told > Math.min(patience.rateLimitLeft, LONGEST_WAIT_MS))
        return undefined;
    const pause = Math.min(told + spread(told, pace ? 250 : 1000), patience.rateLimitLeft);
    patience.rateLimitLeft -= pause;
    if (pause > 5000 && pause > (pace?.held ?? 0) + 1000)
        patience.log(`Notion limits the rate of requests: waiting ${Math.round(pause / 1000)} s.`);
    pace?.refused(since, pause);
    return pace ? 0 : pause;
}
/** Spreads runs that were told the same time, so that they do not all come back at once. */
function spread(told, most) {
    return Math.random() * Math.min(most, told / 10);
}
/** Half a second, doubled with each attempt up to 15 seconds, half of it by chance. */
function backoff(attempt) {
    const full = Math.min(500 * 2 ** attempt, 15_000);
    return full / 2 + (Math.random() * full) / 2;
}


/***/ }),

/***/ 8851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ NO_PEOPLE_PROPERTY),
/* harmony export */   g1: () => (/* binding */ unmappedWarnings),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/** Of a database with a property of type people, where nobody is named to go into it. */
const NOBODY = 'A property of a field is of type Person, and `people` names nobody, so nothing is written there. Fill in `people`, or set the field to `false` in `properties`.';
/** Of people who are named, where no property takes them. */
const NO_PEOPLE_PROPERTY = '`people` has no effect, as no property of a field is of type Person. In Notion change Author, Assignees or Reviewers to Person, or take `people` out of the workflow.';
/** Logins that are named; of more it is told how many. */
const NAMED = 50;
/**
 * The warning, if any, that names who would go into a property of type people if the people map named them.
 * @param logins each once
 * @param namesNobody whether the map is empty
 */
function unmappedWarnings(logins, namesNobody) {
    const sorted = [...logins].toSorted((a, b) => a.localeCompare(b, 'en'));
    if (sorted.length === 0)
        return [];
    const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : '';
    const named = `${sorted.slice(0, NAMED).join(', ')}${more}`;
    return [
        namesNobody
            ? `${NOBODY} It would be about ${named}.`
            : `\`people\` does not name ${named}. Nobody is written for them into properties of type Person, and what people fill in there stays. A line in \`people\` brings each of them there, such as \`octocat: mona@example.com\`.`,
    ];
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ needsHtml),
  n: () => (/* binding */ planContent)
});

// EXTERNAL MODULE: ./build/notion/content/digest.js
var content_digest = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./build/html/plain.js
/** A text as it is written, its paragraphs divided by blank lines. */
function plainBlocks(source) {
    return source
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((text) => ({ type: 'paragraph', text: [{ text }], children: [] }));
}

;// CONCATENATED MODULE: ./build/notion/content/entry-blocks.js

/**
 * What the page of an entry is to hold: the text as GitHub shows it, or else as it is typed, and the assets of a release.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
async function entryBlocks(entry, serverUrl) {
    return [
        ...(await textBlocks(entry, serverUrl)),
        ...(entry.kind === 'release' ? assetBlocks(entry.assets) : []),
    ];
}
async function textBlocks(entry, serverUrl) {
    const { body, html } = entry;
    if (html === undefined)
        return plainBlocks(body);
    // Loaded late: most runs find the text unchanged.
    const { toBlocks } = await Promise.all(/* import() */[__nccwpck_require__.e(963), __nccwpck_require__.e(499)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6499));
    return toBlocks(html, surroundingsOf(entry, serverUrl));
}
function surroundingsOf(entry, serverUrl) {
    return {
        server: new URL(serverUrl).origin,
        repository: entry.repository,
        ref: entry.kind === 'release' ? entry.version : 'HEAD',
        page: entry.url,
    };
}
function assetBlocks(assets) {
    if (assets.length === 0)
        return [];
    const items = assets.map(({ name, size, url }) => {
        const text = [{ text: name, link: url }, { text: ` (${sizeOf(size)})` }];
        return { type: 'bulleted_list_item', text, children: [] };
    });
    return [{ type: 'heading', level: 3, text: [{ text: 'Assets' }] }, ...items];
}
/** As GitHub shows the sizes of assets. */
function sizeOf(bytes) {
    if (bytes < 1024)
        return `${bytes} Bytes`;
    const [unit, divisor] = bytes < 1024 ** 2 ? ['KB', 1024] : bytes < 1024 ** 3 ? ['MB', 1024 ** 2] : ['GB', 1024 ** 3];
    return `${Number((bytes / Number(divisor)).toPrecision(3))} ${unit}`;
}

// EXTERNAL MODULE: ./build/notion/content/file-id.js
var file_id = __nccwpck_require__(4601);
// EXTERNAL MODULE: ./build/html/runs.js
var html_runs = __nccwpck_require__(3536);
// EXTERNAL MODULE: ./build/notion/rich-text.js
var rich_text = __nccwpck_require__(442);
;// CONCATENATED MODULE: ./build/notion/content/language.js
/** Notion's languages, and the names that GitHub knows them by: https://github.com/github-linguist/linguist */
const NAMES = {
    abap: '',
    abc: '',
    agda: '',
    arduino: 'ino',
    'ascii art': '',
    assembly: 'asm nasm',
    bash: 'bats',
    basic: '',
    bnf: '',
    c: 'h',
    'c#': 'csharp cs cake',
    'c++': 'cpp cc cxx hpp',
    clojure: 'clj cljs edn',
    coffeescript: 'coffee coffee-script',
    coq: '',
    css: '',
    dart: '',
    dhall: '',
    diff: 'patch udiff',
    docker: 'dockerfile containerfile',
    ebnf: '',
    elixir: 'ex exs',
    elm: '',
    erlang: 'erl',
    'f#': 'fsharp fs',
    flow: '',
    fortran: 'f90 f95',
    gherkin: 'cucumber feature',
    glsl: 'frag vert',
    go: 'golang',
    graphql: 'gql',
    groovy: 'gradle',
    haskell: 'hs',
    hcl: 'terraform tf',
    html: 'htm xhtml vue svelte',
    idris: '',
    java: '',
    javascript: 'js jsx mjs cjs node',
    json: 'json5 jsonc jsonl',
    julia: 'jl',
    kotlin: 'kt kts',
    latex: 'tex',
    less: '',
    lisp: 'common-lisp emacs-lisp elisp',
    livescript: 'ls',
    'llvm ir': 'llvm',
    lua: '',
    makefile: 'make mk',
    markdown: 'md mdx pandoc',
    markup: '',
    matlab: 'octave',
    mathematica: 'mma wolfram wl',
    mermaid: '',
    nix: '',
    'notion formula': '',
    'objective-c': 'objc obj-c objectivec m',
    ocaml: 'ml',
    pascal: 'delphi objectpascal',
    perl: 'pl',
    php: 'inc',
    'plain text': '',
    powershell: 'ps1 posh pwsh',
    prolog: '',
    protobuf: 'proto protocol-buffer',
    purescript: 'purs',
    python: 'py py3 python3 pycon pyi',
    r: 'rscript splus',
    racket: 'rkt',
    reason: 're',
    ruby: 'rb rake irb jruby',
    rust: 'rs',
    sass: '',
    scala: 'sc',
    scheme: 'scm',
    scss: '',
    shell: 'sh zsh fish ksh shell-script console shellsession bash-session terminal',
    smalltalk: 'st',
    solidity: 'sol',
    sql: 'mysql postgresql postgres plpgsql sqlite tsql',
    swift: '',
    toml: '',
    typescript: 'ts tsx mts cts',
    'vb.net': 'vbnet vb',
    verilog: 'v systemverilog sv',
    vhdl: '',
    'visual basic': 'vba visual-basic',
    webassembly: 'wasm wast wat',
    xml: 'svg xsd xsl rss wsdl plist',
    yaml: 'yml',
    'java/c/c++/c#': '',
};
const LANGUAGES = new Map(Object.keys(NAMES)
    .filter(isLanguage)
    .flatMap((language) => [language, ...NAMES[language].split(' ')].map((name) => [name, language])));
function isLanguage(name) {
    return name in NAMES;
}
/** Notion's language for what was typed behind the fence; plain text for one that Notion does not have. */
function languageOf(typed) {
    return (typed === '' ? undefined : LANGUAGES.get(typed.toLowerCase())) ?? 'plain text';
}

;// CONCATENATED MODULE: ./build/notion/content/within-limits.js



/** Notion's limits for one block: https://developers.notion.com/reference/request-limits */
const ITEM_LIMIT = 100;
const CELL_LIMIT = 100;
const EXPRESSION_LIMIT = 1000;
/** So that any block fits into a request of 500 KB, whatever its texts and links. */
const TEXT_BYTES = 300_000;
/** Blocks as Notion takes them, however many each becomes: a text too long for one goes on in another of its kind. */
function withinLimits(blocks, files) {
    return blocks.flatMap((block) => fitted(block, files));
}
function fitted(block, files) {
    switch (block.type) {
        case 'heading':
            return portions(block.text).map((text) => ({ type: `heading_${block.level}`, text, children: [] }));
        case 'code':
            return codeBlocks(block.language, block.text);
        case 'equation':
            return block.expression.length > EXPRESSION_LIMIT
                ? codeBlocks('latex', block.expression)
                : [{ type: 'equation', expression: block.expression, children: [] }];
        case 'divider':
            return [{ type: 'divider', children: [] }];
        case 'table':
            return [table(block.header, block.rows)];
        case 'image':
        case 'video': {
            const [caption = [], ...rest] = portions(block.caption);
            const source = mediaSource(block.url, files);
            return [{ type: block.type, source, caption, children: [] }, ...rest.map(paragraph)];
        }
        default:
            return parents(block, withinLimits(block.children, files));
    }
}
/** The children belong to the last of the blocks that a long text becomes. */
function parents(block, children) {
    const texts = portions(block.text);
    return texts.map((text, i) => {
        const below = i === texts.length - 1 ? children : [];
        return { ...ownContent(block, text, below.length > 0), children: below };
    });
}
function ownContent(block, text, isParent) {
    switch (block.type) {
        case 'to_do':
            return { type: 'to_do', text, checked: block.checked };
        case 'callout':
            return { type: 'callout', text, ...CALLOUTS[block.alert] };
        case 'toggle':
            if (block.level === undefined)
                return { type: 'toggle', text };
            return { type: `heading_${block.level}`, text, ...(isParent && { toggleable: true }) };
        default:
            return { type: block.type, text };
    }
}
/** GitHub's colours, with the nearest emoji to its icons. */
const CALLOUTS = {
    note: { icon: 'ℹ️', color: 'blue_background' },
    tip: { icon: '💡', color: 'green_background' },
    important: { icon: '💬', color: 'purple_background' },
    warning: { icon: '⚠️', color: 'yellow_background' },
    caution: { icon: '🛑', color: 'red_background' },
};
function codeBlocks(language, code) {
    return portions([{ text: code }]).map((text) => ({
        type: 'code',
        text,
        language: languageOf(language),
        children: [],
    }));
}
function table(header, rows) {
    const width = Math.min(Math.max(1, ...rows.map((cells) => cells.length)), CELL_LIMIT);
    const children = rows.flatMap((cells) => tableRows(narrowed(cells), width));
    return { type: 'table', width, header, children };
}
/** Cells beyond the limit share the last one. */
function narrowed(cells) {
    const kept = cells.slice(0, CELL_LIMIT - 1);
    const rest = cells
        .slice(CELL_LIMIT - 1)
        .flatMap((cell, i) => (i === 0 ? cell : [{ text: ' | ' }, ...cell]));
    return rest.length > 0 ? [...kept, (0,html_runs/* joined */.o)(rest)] : kept;
}
/** A row, and more below it where a cell's text is too long for one. */
function tableRows(cells, width) {
    const columns = cells.map((cell) => portions(cell, TEXT_BYTES / width));
    const height = Math.max(1, ...columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) => ({
        type: 'table_row',
        cells: Array.from({ length: width }, (_, column) => columns[column]?.[row] ?? []),
        children: [],
    }));
}
function mediaSource(url, files) {
    const id = files.get(url);
    return id === undefined ? { at: 'address', url } : { at: 'file', id, url };
}
function paragraph(text) {
    return { type: 'paragraph', text, children: [] };
}
/** Texts of as many items as Notion takes in one; a single empty one for no text. */
function portions(runs, limit = TEXT_BYTES) {
    const result = [[]];
    let bytes = 0;
    for (const item of runs.map(withinExpression).flatMap(rich_text/* cut */.Jj)) {
        const size = Buffer.byteLength(JSON.stringify(item)) + 100;
        const current = result.at(-1) ?? [];
        if (current.length > 0 && (current.length === ITEM_LIMIT || bytes + size > limit)) {
            result.push([item]);
            bytes = size;
        }
        else {
            current.push(item);
            bytes += size;
        }
    }
    return result.map(html_runs/* joined */.o);
}
/** An expression too long for Notion is shown as it was typed. */
function withinExpression({ equation, ...run }) {
    if (!equation)
        return run;
    return run.text.length > EXPRESSION_LIMIT ? { ...run, code: true } : { ...run, equation };
}

// EXTERNAL MODULE: ./build/notion/mark.js
var mark = __nccwpck_require__(4587);
;// CONCATENATED MODULE: ./build/notion/plan-content.js





const LEFT = { digest: undefined, blocks: [] };
/**
 * Plans the content of an entry's page. An unchanged text is not converted, nor is its HTML asked for. Where GitHub does not
 * give it, the text of a row stays as it is, and a row without one gets it as it is typed, until a run can put it right.
 */
async function planContent(row, { entry, settings, keepsContent, rendered }) {
    if (!mayWrite(entry, row, settings) || (keepsContent && row))
        return LEFT;
    const before = digestIn(row, settings);
    const expected = (0,content_digest/* digestOf */.o)(entry);
    if (expected === before || expected === '')
        return { digest: expected, blocks: [] };
    const shown = await rendered();
    const isTyped = (0,content_digest/* hasText */.I)(shown) && shown.html === undefined;
    if (isTyped && before !== '' && before !== mark/* UNFINISHED */.yA)
        return LEFT;
    const digest = (0,content_digest/* digestOf */.o)(shown, isTyped);
    if (digest === before)
        return { digest, blocks: [] };
    const files = new Map([...shown.attachments.keys()].map((address) => [address, (0,file_id/* fileId */.q)(address)]));
    return { digest, blocks: withinLimits(await entryBlocks(shown, settings.github.serverUrl), files) };
}
/** Whether a page's content is to be written, as far as it can be told without GitHub's HTML. */
function needsHtml(entry, row, settings) {
    const isWritten = mayWrite(entry, row, settings);
    return (isWritten && (0,content_digest/* hasText */.I)(entry) && entry.html === undefined && (0,content_digest/* digestOf */.o)(entry) !== digestIn(row, settings));
}
/** A row keeps its content where not all is known of what it is to be. */
function mayWrite({ unknown }, row, { content }) {
    return content && !(row && unknown.has('content'));
}
function digestIn(row, { fields }) {
    return (row && (0,mark/* markOf */.Fg)(row, fields.properties.key)?.digest) ?? '';
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ needsSchema),
/* harmony export */   XI: () => (/* binding */ planProperties),
/* harmony export */   bf: () => (/* binding */ propertyWarnings)
/* harmony export */ });
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2192);
/* harmony import */ var _judge_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3633);
/* harmony import */ var _links_judge_links_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(625);
/* harmony import */ var _property_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8600);




/** Whether the schema, as far as known, leaves a question that only the data source itself answers. */
function needsSchema(settings, schema) {
    if (schema.origin === 'data-source')
        return false;
    const fieldOpen = (0,_judge_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(settings).some(({ field, name }) => {
        const property = schema.properties.get(name);
        return property ? !(0,_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G)(field, property.type) : settings.create || field === 'key';
    });
    if (fieldOpen || (0,_links_judge_links_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesLinksOpen */ .C)(settings, schema))
        return true;
    return [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}
/**
 * @throws Problem where a property's type does not fit, the key's property is missing and may not be added, or
 * an extra property does not exist
 */
function planProperties(settings, schema) {
    const fields = (0,_judge_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFields */ .dy)(settings, schema);
    const fixed = (0,_judge_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeExtra */ .g4)(settings, schema);
    for (const judgement of [...fields, ...fixed])
        if (judgement.is === 'unusable')
            throw judgement.problem;
    const additions = fields.filter((judgement) => judgement.is === 'new');
    const targets = new Map([...fields.filter((judgement) => judgement.is === 'found'), ...additions].map(({ field, property }) => [
        field,
        property,
    ]));
    const key = targets.get('key');
    if (key === undefined)
        throw (0,_property_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .missingKey */ .aV)(settings.properties.key);
    const links = (0,_links_judge_links_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLinks */ .X)(settings, schema);
    const missing = fields.filter((judgement) => judgement.is === 'missing').map(({ name }) => name);
    return {
        targets,
        key,
        extra: fixed.filter((judgement) => judgement.is === 'found'),
        additions,
        links,
        relations: links.is === 'new' ? [{ name: links.release.name, otherSide: links.pullRequests.name }] : [],
        missing,
    };
}
/**
 * What the user should know of a plan.
 * @param leads whether links between releases and pull requests are to be written
 */
function propertyWarnings({ missing, links }, leads) {
    const names = [...missing, ...(leads && links.is === 'missing' ? links.names : [])];
    const unfit = leads && links.is === 'unfit' ? [links.warning] : [];
    return names.length === 0 ? unfit : [missingWarning(names), ...unfit];
}
function missingWarning(names) {
    const listed = names.map((name) => `“${name}”`).join(', ');
    return `The database has no ${names.length === 1 ? 'property' : 'properties'} ${listed}; left out, as \`create-properties\` is false. Set fields to \`false\` in \`properties\` to leave them out without this warning.`;
}


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   eP: () => (/* binding */ propertyRequests),
/* harmony export */   fz: () => (/* binding */ shownIn)
/* harmony export */ });
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3536);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);


/** The content of a row's property; nothing for the types that are never written (formulas, rollups and the like). */
function contentOf(property) {
    switch (property.type) {
        case 'title':
            return { type: 'title', runs: readRuns(property.title) };
        case 'rich_text':
            return { type: 'rich_text', runs: readRuns(property.rich_text) };
        case 'select':
            return { type: 'select', name: property.select?.name };
        case 'status':
            return { type: 'status', name: property.status?.name };
        case 'multi_select':
            return { type: 'multi_select', names: property.multi_select.map(({ name }) => name) };
        case 'people':
            return { type: 'people', ids: property.people.map(({ id }) => id) };
        case 'relation':
            return {
                type: 'relation',
                ids: property.relation.map(({ id }) => id),
                more: 'has_more' in property && property.has_more === true,
            };
        case 'number':
            return { type: 'number', number: property.number ?? undefined };
        case 'date':
            return { type: 'date', start: property.date?.start };
        case 'url':
            return { type: 'url', text: property.url ?? undefined };
        case 'email':
            return { type: 'email', text: property.email ?? undefined };
        case 'phone_number':
            return { type: 'phone_number', text: property.phone_number ?? undefined };
        case 'checkbox':
            return { type: 'checkbox', checked: property.checkbox };
        default:
            return undefined;
    }
}
/** What a row holds in the property of a name; nothing where it has none, or one that is never written. */
function heldBy(row, name) {
    const property = name === undefined ? undefined : row?.properties[name];
    return property && contentOf(property);
}
function readRuns(items) {
    return items.map(({ plain_text, href }) => href === null ? { text: plain_text } : { text: plain_text, link: href });
}
/** Properties by name, as a request takes them. */
function propertyRequests(contents) {
    return Object.fromEntries([...contents].map(([name, content]) => [name, propertyRequest(content)]));
}
/** The content as a request takes it; an absent value empties the property. */
function propertyRequest(content) {
    switch (content.type) {
        case 'title':
            return { type: 'title', title: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(content.runs) };
        case 'rich_text':
            return { type: 'rich_text', rich_text: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .richText */ .YD)(content.runs) };
        case 'select':
            return { type: 'select', select: content.name === undefined ? null : { name: content.name } };
        case 'status':
            return { type: 'status', status: content.name === undefined ? null : { name: content.name } };
        case 'multi_select':
            return { type: 'multi_select', multi_select: content.names.map((name) => ({ name })) };
        case 'people':
            return { type: 'people', people: content.ids.map((id) => ({ id })) };
        case 'relation':
            return { type: 'relation', relation: content.ids.map((id) => ({ id })) };
        case 'number':
            return { type: 'number', number: content.number ?? null };
        case 'date':
            return { type: 'date', date: content.start === undefined ? null : { start: content.start } };
        case 'url':
            return { type: 'url', url: content.text ?? null };
        case 'email':
            return { type: 'email', email: content.text ?? null };
        case 'phone_number':
            return { type: 'phone_number', phone_number: content.text ?? null };
        case 'checkbox':
            return { type: 'checkbox', checkbox: content.checked };
    }
}
/**
 * Whether two contents say the same. What Notion does not keep does not count: seconds of dates, the order of
 * options and people, and where runs of text are cut; nor does the formatting that people gave a text.
 */
function sameContent(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(content) {
    switch (content.type) {
        case 'title':
        case 'rich_text':
            return JSON.stringify((0,_html_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)(content.runs));
        case 'multi_select':
            return JSON.stringify([...content.names].sort());
        case 'people':
        case 'relation':
            return JSON.stringify([...content.ids].sort());
        case 'status':
            return (content.name ?? '').toLowerCase(); // options that differ in capitals only are one to Notion
        case 'date':
            return content.start === undefined ? '' : String(Math.floor(Date.parse(content.start) / 60_000));
        default:
            return JSON.stringify(content);
    }
}
function isEmpty(content) {
    return content.type === 'checkbox' ? !content.checked : shown(content) === '';
}
/** The content as a person reads it; empty where there is none. */
function shown(content) {
    switch (content.type) {
        case 'title':
        case 'rich_text':
            return content.runs.map(({ text }) => text).join('');
        case 'select':
        case 'status':
            return content.name ?? '';
        case 'multi_select':
            return content.names.join(', ');
        case 'people':
            return content.ids.join(', ');
        case 'relation':
            return shownPages(content.ids.length, content.more);
        case 'number':
            return content.number === undefined ? '' : String(content.number);
        case 'date':
            return content.start ?? '';
        case 'checkbox':
            return content.checked ? 'yes' : 'no';
        default:
            return content.text ?? '';
    }
}
/** What a person sees of a row's property of a name; empty where there is nothing, or no such property. */
function shownIn(row, name) {
    const content = heldBy(row, name);
    return content ? shown(content) : '';
}
function shownPages(count, more) {
    if (count === 0)
        return '';
    return `${count}${more ? ' or more' : ''} ${count === 1 ? 'page' : 'pages'}`;
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ propertyItems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

/** All that a property of a page holds by now, item by item, for the types that may hold many: one request per 100. */
async function* propertyItems(notion, page_id, property_id) {
    let cursor;
    do {
        const start = cursor ? { start_cursor: cursor } : {};
        const answer = await notion.send('Read content', (client) => client.pages.properties.retrieve({ page_id, property_id, ...start }));
        if (answer.object !== 'list')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('unexpected', 'Notion answered for a list of a row without its items.');
        yield* answer.results;
        cursor = answer.next_cursor;
    } while (cursor);
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   l8: () => (/* binding */ unfitting),
/* harmony export */   nF: () => (/* binding */ unfittingExtra),
/* harmony export */   nU: () => (/* binding */ missingExtra),
/* harmony export */   r6: () => (/* binding */ missingTitle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2192);
/* harmony import */ var _fixed_content_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4446);



/** A property that cannot take its field. */
function unfitting(field, property) {
    const what = `The property “${property.name}” is of type ${property.type}, which cannot take the field \`${field}\`. Accepted types: ${_field_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_TYPES */ .K[field].join(', ')}.`;
    const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-property-type', what, {
        remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
    });
}
/** A property that cannot take its value of `extra-properties`. */
function unfittingExtra({ name, type }, value) {
    const what = `The property “${name}” is of type ${type}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${_fixed_content_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED_TYPES */ .lD.filter((accepted) => (0,_fixed_content_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptsFixed */ .wt)(accepted, value)).join(', ')}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-property-type', what, {
        remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
    });
}
/** A name of `extra-properties` that the database lacks. */
function missingExtra(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-property-missing', `The database has no property “${name}”, which \`extra-properties\` names.`, { remedy: 'Add the property in Notion, or correct its name in `extra-properties`.' });
}
/** The key has no property, and none may be added. */
function missingKey(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-property-missing', `The database has no property “${name}”, by which rows are found, and \`create-properties\` is false.`, { remedy: `Add a text property “${name}” in Notion, or set \`create-properties: true\`.` });
}
/** `properties` names a title property that the database lacks. */
function missingTitle(name, schema) {
    const title = schema.properties.get('')?.name;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-property-missing', `The database has no property “${name}”, which \`properties\` names for the title.`, {
        remedy: `The title property is “${title}” and needs no line in \`properties\`: take the line out, or correct it.`,
    });
}


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   YD: () => (/* binding */ richText),
/* harmony export */   iT: () => (/* binding */ fittingRuns),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export pieces */
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3536);

/** Notion's limits: https://developers.notion.com/reference/request-limits */
const TEXT_LIMIT = 2000;
const ITEM_LIMIT = 100;
const URL_LIMIT = 2000;
/** The colour of marked text. */
const HIGHLIGHT = 'yellow_background';
/** Runs within Notion's limits: long ones are split, what is over 100 is cut with an ellipsis, unusable links go. */
function fittingRuns(runs) {
    const fitting = runs.flatMap(({ link, ...run }) => {
        const url = link === undefined ? undefined : safeLink(link);
        return cut(url === undefined ? run : { ...run, link: url });
    });
    const last = fitting[ITEM_LIMIT - 1];
    if (fitting.length <= ITEM_LIMIT || last === undefined)
        return fitting;
    return [...fitting.slice(0, ITEM_LIMIT - 1), { ...last, text: shortened(`${last.text}…`, TEXT_LIMIT) }];
}
/** A run as items that Notion takes: text of 2000 characters at most; an expression is an item of its own. */
function cut(run) {
    return run.equation ? [run] : pieces(run.text, TEXT_LIMIT).map((text) => ({ ...run, text }));
}
/** Rich text for a request; runs of any length, as `cut` cuts them. */
function richText(runs) {
    return runs.flatMap(cut).map(itemRequest);
}
function itemRequest({ text, link, equation, highlight, ...format }) {
    const annotations = { ...format, ...(highlight && { color: HIGHLIGHT }) };
    const formatted = Object.keys(annotations).length > 0 ? { annotations } : undefined;
    const content = equation
        ? { type: 'equation', equation: { expression: text } }
        : { type: 'text', text: { content: text, link: link === undefined ? null : { url: link } } };
    return { ...content, ...formatted };
}
/** Rich text of an answer; what only people make (mentions, colours) is read as plain text. */
function runsOf(items) {
    return (0,_html_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o)(items.map(runOf));
}
function runOf(item) {
    const { bold, italic, strikethrough, underline, code, color } = item.annotations;
    return {
        text: item.type === 'equation' ? item.equation.expression : item.plain_text,
        ...(item.type === 'equation' && { equation: true }),
        ...(item.href !== null && { link: item.href }),
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(strikethrough && { strikethrough }),
        ...(underline && { underline }),
        ...(code && { code }),
        ...(color === HIGHLIGHT && { highlight: true }),
    };
}
/** The address where Notion takes it as a link and a click on it does no harm: http and https. */
function safeLink(link) {
    return link.length <= URL_LIMIT && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)
        ? link
        : undefined;
}
/** The text in pieces of at most `limit` UTF-16 units, cut between graphemes; nothing for an empty text. */
function pieces(text, limit) {
    const cut = [];
    let rest = text;
    while (rest.length > limit) {
        const end = boundary(rest, limit);
        cut.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
    return rest === '' ? cut : [...cut, rest];
}
/** The text itself, or its beginning with an ellipsis, in at most `limit` UTF-16 units. */
function shortened(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, boundary(text, limit - 1))}…`;
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The last boundary between graphemes at or before `limit`; a grapheme that is longer itself is cut between code points. */
function boundary(text, limit) {
    const at = graphemes.segment(text.slice(0, limit + 64)).containing(limit)?.index ?? limit;
    if (at > 0)
        return at;
    return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RowChanged)
/* harmony export */ });
/** Somebody else changed the row while this run was about to: what it was going to write has to be planned anew. */
class RowChanged extends Error {
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   X: () => (/* binding */ SavedWrite)
/* harmony export */ });
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6045);

/** A write that Notion has saved, though it could not build its answer in time: it is to be read, and not sent again. */
class SavedWrite extends Error {
    reading;
    get;
    /** @param get gives the text of Notion's answer to a GET */
    constructor(reading, get) {
        super('Saved, but not answered');
        this.reading = reading;
        this.get = get;
    }
    /**
     * The text of what the write would have been answered with: one request, for an append one per 100 blocks.
     * @throws RowChanged where somebody has removed appended blocks by now
     */
    async read() {
        const { url, from } = this.reading;
        if (from === undefined)
            return this.get(url);
        const children = [];
        let next = url;
        while (next !== '') {
            const { results, next_cursor } = JSON.parse(await this.get(next));
            children.push(...results);
            next = next_cursor === null ? '' : `${url}?start_cursor=${encodeURIComponent(next_cursor)}`;
        }
        const start = children.findIndex(({ id }) => id === from);
        if (start < 0)
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_0__/* .RowChanged */ .t('The blocks that were saved are gone');
        return JSON.stringify({ object: 'list', results: children.slice(start) });
    }
}
/**
 * How to read what a failed write has saved; nothing where it is not said to be saved. Notion names what was made, of an
 * append the direct children. Of what was changed only its advice tells: should its words be others one day, the change
 * is sent again, as after any fault, and comes to the same.
 * https://developers.notion.com/reference/request-limits#retry-a-write-that-returns-503
 */
function readingOf({ status, additional_data }, url, method) {
    const { committed_resource_id: id, committed_child_ids: children, retry_guidance: advice, } = additional_data;
    if (status < 500)
        return undefined;
    if (Array.isArray(children) && typeof children[0] === 'string')
        return { url, from: children[0] };
    if (method === 'POST' && typeof id === 'string')
        return { url: `${url}/${id}` };
    const isSaved = Array.isArray(advice) && advice.some((one) => /do not repeat the write/i.test(String(one)));
    const changed = changedBy(method, url);
    return isSaved && changed !== undefined ? { url: changed } : undefined;
}
/** The address of what a write changes; nothing of one that makes something. */
function changedBy(method, url) {
    if (method === 'POST')
        return /^.*(?=\/send$)/.exec(url)?.[0];
    return url.endsWith('/children') ? undefined : url;
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ applySchema),
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _change_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4249);

/** What a plan needs. */
function needsOf({ schema, properties, options, relations }) {
    return { schema, additions: properties.additions, options, relations };
}
/**
 * Adds properties and options: one request, or none where there is nothing to add. The schema as it is then.
 * @param since as `changeSchema` takes it
 */
async function applySchema(notion, dataSourceId, needs, settings, since) {
    if ((0,_change_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoChange */ .IS)(needs))
        return needs.schema;
    return (0,_change_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSchema */ .Kr)(notion, dataSourceId, needs, settings.fields.statuses, since);
}


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ assumedSchema),
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   bn: () => (/* binding */ schemaOfRow),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   sz: () => (/* binding */ readDataSource)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8616);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2192);




/** The title property's ID in every data source; requests take an ID in place of a name. */
const TITLE_ID = 'title';
/** Every property of a field as the action would have created it: enough to look for a row, not to write one. */
function assumedSchema(names) {
    const properties = _entry_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS */ .cJ.flatMap((field) => {
        const name = names[field];
        return name === undefined ? [] : [[name, { name: name || TITLE_ID, type: _field_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTED_TYPES */ .K[field][0] }]];
    });
    return { origin: 'assumed', properties: new Map(properties) };
}
/** A row carries every property of its data source, with the type. */
function schemaOfRow(row) {
    return {
        origin: 'row',
        properties: byName(Object.entries(row.properties).map(([name, { type }]) => ({ name, type }))),
    };
}
/**
 * One request.
 * @throws Problem where the data source is in the trash, with its database or alone
 */
async function readSchema(notion, dataSourceId) {
    return schemaOf(await readDataSource(notion, dataSourceId));
}
/**
 * The whole data source, in one request.
 * @throws Problem where it is in the trash, with its database or alone
 */
async function readDataSource(notion, dataSourceId) {
    const dataSource = await notion.send('Read content', (client) => client.dataSources.retrieve({ data_source_id: dataSourceId }));
    if ((0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDataSource */ .PV)(dataSource) && dataSource.in_trash) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('notion-database-trashed', `The data source ${dataSource.id} is in the trash.`);
    }
    return dataSource;
}
/** The schema in the answer of a request that read or changed the data source. */
function schemaOf(dataSource) {
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDataSource */ .PV)(dataSource))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unexpected', 'Notion answered without the data source’s properties.');
    return {
        origin: 'data-source',
        properties: byName(Object.values(dataSource.properties).map((config) => readProperty(config, dataSource.id))),
    };
}
function readProperty(config, owner) {
    const { id, name, type } = config;
    if (config.type === 'select')
        return { id, name, type, options: config.select.options };
    if (config.type === 'multi_select')
        return { id, name, type, options: config.multi_select.options };
    if (config.type === 'status')
        return { id, name, type, options: config.status.options };
    if (config.type === 'unique_id' && config.unique_id.prefix)
        return { id, name, type, prefix: config.unique_id.prefix };
    if (config.type === 'relation')
        return { id, name, type, relation: readRelation(config.relation, owner) };
    return { id, name, type };
}
function readRelation(config, owner) {
    const { data_source_id: dataSourceId, database_id: databaseId } = config;
    const other = 'dual_property' in config ? config.dual_property : undefined;
    return {
        dataSourceId,
        databaseId,
        toItself: dataSourceId === owner,
        otherSide: other && { id: other.synced_property_id, name: other.synced_property_name },
    };
}
function byName(properties) {
    const named = new Map(properties.map((property) => [property.name, property]));
    const title = properties.find(({ type }) => type === 'title');
    if (title)
        named.set('', title);
    return named;
}


/***/ }),

/***/ 6817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sendFresh)
/* harmony export */ });
/**
 * Sends a request that replaces a whole list or text, and is made from what is there. That is read anew before each
 * repetition, and before the first attempt where the run has waited since: whatever others have added meanwhile stays.
 */
async function sendFresh(notion, needs, { held, read, since }, request) {
    let latest = held;
    const fresh = notion.checking(async () => {
        latest = await read();
    }, since);
    return fresh.send(needs, (client) => request(client, latest));
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withStatusOrSelect),
/* harmony export */   u: () => (/* binding */ madeWithoutOptions)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(966);
/* harmony import */ var _new_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4014);


/**
 * Makes properties; where Notion refuses that and one is of type status, once more with a select in its place. The API makes
 * status properties since March 2026 (https://developers.notion.com/page/changelog).
 */
async function withStatusOrSelect(additions, make) {
    try {
        return await make(additions);
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isBadRequest */ .z7)(error) || !additions.some(isStatus))
            throw error;
        return make(additions.map((addition) => (isStatus(addition) ? asSelect(addition) : addition)));
    }
}
/** Those that were made as status properties and without their options, to be made selects. */
function madeWithoutOptions(additions, { properties }, statuses) {
    const isBare = ({ field, property: { name } }) => {
        const made = properties.get(name);
        const has = new Set(made?.options?.map((option) => option.name));
        return made?.type === 'status' && (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOptions */ .sE)(field, statuses).some((option) => !has.has(option.name));
    };
    return additions
        .filter(isStatus)
        .filter(isBare)
        .map((addition) => ({ ...asSelect(addition), isRemade: true }));
}
function isStatus({ property }) {
    return property.type === 'status';
}
function asSelect({ field, property: { name } }) {
    return { field, property: { name, type: 'select' } };
}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ trashDuplicates),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   dc: () => (/* binding */ trash)
/* harmony export */ });
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3537);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(966);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4587);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8548);




/**
 * Mends what a race doubled: of several rows with one key the oldest stays, whoever made it. The others are trashed
 * where the integration, or a former one, made them and no person edited them.
 * @param rows oldest first
 * @returns warnings that name the rows which only a person can decide on
 */
async function trashDuplicates(notion, rows, keyName, dryRun) {
    const [oldest, ...younger] = rows;
    const warnings = [];
    for (const row of younger) {
        if (!(await isOwn(notion, row, keyName))) {
            warnings.push(`Two rows have the same key: ${oldest?.url} is kept current; somebody other than the integration made or edited ${row.url}. Move what you need from it and delete it.`);
        }
        else if (!dryRun)
            await trash(notion, row.id);
    }
    return warnings;
}
/** Moves a row to the trash; one that is there already stays there. */
async function trash(notion, pageId) {
    await orIsInTrash(notion.send('Update content', (client) => client.pages.update({ page_id: pageId, in_trash: true })), () => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })));
}
/** Removes a block with all it holds; one that is removed already stays so. */
async function remove(notion, blockId) {
    await orIsInTrash(notion.send('Update content', (client) => client.blocks.delete({ block_id: blockId })), () => notion.send('Read content', (client) => client.blocks.retrieve({ block_id: blockId })));
}
async function orIsInTrash(trashing, read) {
    try {
        await trashing;
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && error.outdated) || !(await isGone(read)))
            throw error;
    }
}
async function isGone(read) {
    try {
        const found = await read();
        return 'in_trash' in found && found.in_trash === true;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && error.notFound)
            return true;
        throw error;
    }
}
/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too.
 */
async function isOwn(notion, row, keyName) {
    const { id: bot } = await notion.me();
    const own = new Set([bot]);
    const isMarked = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(row, keyName) !== undefined;
    const areOwn = async ({ created_by, last_edited_by }) => {
        for (const { id } of [created_by, last_edited_by]) {
            if (own.has(id))
                continue;
            if (!isMarked || !(await (0,_users_js__WEBPACK_IMPORTED_MODULE_3__/* .isBot */ .w2)(notion, id)))
                return false;
            own.add(id);
        }
        return true;
    };
    if (!(await areOwn(row)))
        return false;
    for await (const block of (0,_children_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(notion, row.id))
        if (!(await areOwn(block)))
            return false;
    return true;
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ untilSeen)
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4479);

/** Milliseconds before each look: an index may lag. */
const PAUSES = [0, 250, 500, 1000, 2000, 4000];
/**
 * Looks at rows that were just made until each has itself been seen; what another run made at the same time is then seen too.
 * After 8 seconds it looks no more.
 * @param look gives the IDs of all rows that it sees
 * @returns those that were never seen
 */
async function untilSeen(made, look) {
    let unseen = made;
    for (const pause of PAUSES) {
        if (unseen.length === 0)
            break;
        if (pause > 0)
            await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .u)(pause);
        const seen = await look(unseen);
        unseen = unseen.filter(({ id }) => !seen.has(id));
    }
    return unseen;
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nm: () => (/* binding */ patchRow),
  zK: () => (/* binding */ readRow),
  A5: () => (/* binding */ updateRow)
});

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __nccwpck_require__(8342);
// EXTERNAL MODULE: ./build/notion/children.js
var children = __nccwpck_require__(3537);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __nccwpck_require__(966);
// EXTERNAL MODULE: ./build/notion/mark.js
var mark = __nccwpck_require__(4587);
// EXTERNAL MODULE: ./build/notion/row-changed.js
var row_changed = __nccwpck_require__(6045);
// EXTERNAL MODULE: ./build/notion/trash.js
var trash = __nccwpck_require__(2578);
;// CONCATENATED MODULE: ./build/notion/content/align.js
/** Above so many comparisons, in time and memory, only what begins and ends alike is paired. */
const COMPARISONS = 4_000_000;
/** The longest common subsequence of two lists, as pairs of indexes. */
function commonPairs(a, b) {
    const start = common(a.length, b.length, (i) => a[i] === b[i]);
    const room = Math.min(a.length, b.length) - start;
    const end = common(room, room, (i) => a[a.length - 1 - i] === b[b.length - 1 - i]);
    const [m, n] = [a.length - start - end, b.length - start - end];
    const middle = m * n > COMPARISONS ? [] : bestPairs(m, n, (i, j) => (a[start + i] === b[start + j] ? 1 : 0));
    return [
        ...indexes(start).map((i) => [i, i]),
        ...middle.map(([i, j]) => [start + i, start + j]),
        ...indexes(end).map((i) => [a.length - end + i, b.length - end + i]),
    ];
}
function common(m, n, same) {
    let count = 0;
    while (count < m && count < n && same(count))
        count += 1;
    return count;
}
/** The rising pairs of highest score in all; a pair of score 0 is none. */
function bestPairs(m, n, score) {
    const width = n + 1;
    const best = new Float64Array((m + 1) * width);
    const scores = new Float64Array(m * n);
    for (let i = m - 1; i >= 0; i--) {
        for (let j = n - 1; j >= 0; j--) {
            scores[i * n + j] = score(i, j);
            const paired = scores[i * n + j] === 0 ? 0 : at(scores, i * n + j) + at(best, (i + 1) * width + j + 1);
            best[i * width + j] = Math.max(paired, at(best, (i + 1) * width + j), at(best, i * width + j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < m && j < n;) {
        const value = at(best, i * width + j);
        const gain = at(scores, i * n + j);
        if (gain > 0 && value === gain + at(best, (i + 1) * width + j + 1))
            pairs.push([i++, j++]);
        else if (value === at(best, (i + 1) * width + j))
            i += 1;
        else
            j += 1;
    }
    return pairs;
}
function at(values, index) {
    return values[index] ?? 0;
}
function indexes(count) {
    return Array.from({ length: count }, (_, i) => i);
}

// EXTERNAL MODULE: ./build/notion/content/notion-block.js
var notion_block = __nccwpck_require__(757);
;// CONCATENATED MODULE: ./build/notion/content/edits.js


/** From so many of the words of a text on, another one is taken for its correction. */
const SIMILAR = 0.25;
/** Above so many comparisons of texts, blocks are paired in order. */
const edits_COMPARISONS = 40_000;
/**
 * Compares the blocks below a parent with those that are to stand there. Blocks that people put among them, or into
 * them, stay.
 */
function compare(parentId, existing, wanted) {
    const edits = { updates: [], inserts: [], removals: [], kept: 0 };
    addEdits(edits, parentId, existing, wanted);
    return edits;
}
function addEdits(edits, parentId, existing, wanted) {
    const own = existing.filter((block) => block.own);
    const pairs = new Map(align(own, wanted).map(([i, j]) => [j, own[i]]));
    const siblings = existing.map(({ id }) => id);
    let after = existing.length > 0 ? 'start' : 'end';
    let insert;
    for (const [j, block] of wanted.entries()) {
        const match = pairs.get(j);
        if (match) {
            after = { id: match.id };
            addChanges(edits, match, block, { place: { parentId, after }, blocks: [block], siblings });
            insert = undefined;
        }
        else if (insert)
            insert.blocks.push(block);
        else {
            insert = { place: { parentId, after }, blocks: [block], siblings };
            edits.inserts.push(insert);
        }
    }
    const kept = new Set(pairs.values());
    edits.removals.push(...own.filter((block) => !kept.has(block) && !holdsStrange(block)).map(({ id }) => id));
}
function addChanges(edits, { id, block, children }, wanted, instead) {
    const isSame = (0,notion_block/* ownKey */.G)(block) === (0,notion_block/* ownKey */.G)(wanted);
    const isLeaf = children.length + wanted.children.length === 0;
    if (!isSame)
        edits.updates.push({ id, block: wanted, instead: isLeaf ? instead : undefined });
    if (isSame || similarity(words(block), words(wanted)) >= SIMILAR)
        edits.kept += 1;
    addEdits(edits, id, children, wanted.children);
}
/** Whether people put something into a block. */
function holdsStrange({ children }) {
    return children.some((child) => !child.own || holdsStrange(child));
}
/** First what is the same with all it holds; in between, what can be changed into one another, the most similar first. */
function align(existing, wanted) {
    const same = commonPairs(existing.map(treeKey), wanted.map(wantedKey));
    const pairs = [];
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of [...same, [existing.length, wanted.length]]) {
        const [iStart, jStart] = [i, j];
        const gap = pairUp(existing.slice(i, nextI), wanted.slice(j, nextJ));
        pairs.push(...gap.map(([k, l]) => [iStart + k, jStart + l]));
        if (nextI < existing.length)
            pairs.push([nextI, nextJ]);
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return pairs;
}
function pairUp(existing, wanted) {
    const fitting = (i, j) => {
        const [before, after] = [existing[i]?.block, wanted[j]];
        return before !== undefined && after !== undefined && canBecome(before, after);
    };
    if (existing.length * wanted.length > edits_COMPARISONS)
        return wanted.flatMap((_, i) => (fitting(i, i) ? [[i, i]] : []));
    const before = existing.map(({ block }) => words(block));
    const after = wanted.map(words);
    return bestPairs(existing.length, wanted.length, (i, j) => fitting(i, j) ? 1 + similarity(before[i] ?? [], after[j] ?? []) : 0);
}
/** Notion changes no block's type, no table's width, and no picture for another where this action asks for it. */
function canBecome(before, after) {
    if (before.type === 'table' && after.type === 'table')
        return before.width === after.width;
    if (isToggleable(before) !== isToggleable(after))
        return false;
    const isMedia = before.type === 'image' || before.type === 'video';
    if (isMedia && before.type === after.type)
        return (0,notion_block/* ownKey */.G)({ ...before, caption: [] }) === (0,notion_block/* ownKey */.G)({ ...after, caption: [] });
    return before.type === after.type;
}
/** Only such a heading can hold blocks; that Notion makes one of another heading, or back, is not known. */
function isToggleable(block) {
    return 'toggleable' in block;
}
/** How much of the longer one's words both texts have, from 0 to 1. */
function similarity(a, b) {
    if (a.length === 0 && b.length === 0)
        return 1;
    const left = new Map();
    for (const word of a)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const count = left.get(word) ?? 0;
        if (count > 0)
            shared += 1;
        left.set(word, count - 1);
    }
    return shared / Math.max(a.length, b.length);
}
function words(block) {
    return (0,notion_block/* ownText */.U)(block).match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** One form for blocks that say the same with all they hold, what people put into them aside. */
function treeKey({ block, children }) {
    return `${(0,notion_block/* ownKey */.G)(block)}[${children
        .filter(({ own }) => own)
        .map(treeKey)
        .join()}]`;
}
function wantedKey(block) {
    return `${(0,notion_block/* ownKey */.G)(block)}[${block.children.map(wantedKey).join()}]`;
}

// EXTERNAL MODULE: ./build/notion/rich-text.js
var notion_rich_text = __nccwpck_require__(442);
// EXTERNAL MODULE: ./build/notion/content/file-id.js
var file_id = __nccwpck_require__(4601);
;// CONCATENATED MODULE: ./build/notion/content/existing.js




/**
 * The blocks below a block with all that they hold; one request per 100, and one at least for each that holds others.
 * @param makers who makes blocks for this action, as `makerOf` shortens user IDs
 */
async function readBlocks(notion, parentId, makers) {
    const blocks = [];
    for await (const response of (0,children/* childrenOf */.L)(notion, parentId)) {
        const isOwn = makers.includes((0,mark/* makerOf */.Or)(response.created_by.id));
        const children = isOwn && response.has_children ? await readBlocks(notion, response.id, makers) : [];
        const holdsOwn = children.some(({ own }) => own);
        const content = isOwn ? ownContent(response, holdsOwn) : undefined;
        const block = { ...(content ?? UNKNOWN), children: children.map((child) => child.block) };
        blocks.push({ id: response.id, own: content !== undefined, block, children });
    }
    return blocks;
}
const UNKNOWN = { type: 'paragraph', text: [] };
/** Nothing for a type that this action never makes. */
function ownContent(block, holdsOwn) {
    switch (block.type) {
        case 'to_do':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.to_do.rich_text), checked: block.to_do.checked };
        case 'callout':
            return calloutContent(block.callout);
        case 'code':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.code.rich_text), language: block.code.language };
        case 'equation':
            return { type: block.type, expression: block.equation.expression };
        case 'divider':
            return { type: block.type };
        case 'table':
            return { type: block.type, width: block.table.table_width, header: block.table.has_column_header };
        case 'table_row':
            return { type: block.type, cells: block.table_row.cells.map(notion_rich_text/* runsOf */.ky) };
        case 'image':
            return { type: block.type, source: sourceOf(block.image), caption: (0,notion_rich_text/* runsOf */.ky)(block.image.caption) };
        case 'video':
            return { type: block.type, source: sourceOf(block.video), caption: (0,notion_rich_text/* runsOf */.ky)(block.video.caption) };
        default:
            return textContent(block) ?? headingContent(block, holdsOwn);
    }
}
function textContent(block) {
    switch (block.type) {
        case 'paragraph':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.paragraph.rich_text) };
        case 'quote':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.quote.rich_text) };
        case 'bulleted_list_item':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.bulleted_list_item.rich_text) };
        case 'numbered_list_item':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.numbered_list_item.rich_text) };
        case 'toggle':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.toggle.rich_text) };
        default:
            return undefined;
    }
}
/** People may make any heading one that holds blocks; only what this action put into it tells that it has to be one. */
function headingContent(block, holdsOwn) {
    const toggleable = holdsOwn ? { toggleable: true } : {};
    switch (block.type) {
        case 'heading_1':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.heading_1.rich_text), ...toggleable };
        case 'heading_2':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.heading_2.rich_text), ...toggleable };
        case 'heading_3':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.heading_3.rich_text), ...toggleable };
        case 'heading_4':
            return { type: block.type, text: (0,notion_rich_text/* runsOf */.ky)(block.heading_4.rich_text), ...toggleable };
        default:
            return undefined;
    }
}
function calloutContent({ rich_text, icon, color }) {
    return { type: 'callout', text: (0,notion_rich_text/* runsOf */.ky)(rich_text), icon: icon?.type === 'emoji' ? icon.emoji : '', color };
}
/** Notion gives a file an address that expires, with the name that it was uploaded by at the end. */
function sourceOf(media) {
    if (media.type === 'external')
        return { at: 'address', url: media.external.url };
    const { url } = media.file;
    return { at: 'file', id: (0,file_id/* fileId */.q)(url), url };
}

// EXTERNAL MODULE: ./build/notion/content/insert.js
var content_insert = __nccwpck_require__(4245);
// EXTERNAL MODULE: ./build/notion/content/mending.js + 2 modules
var mending = __nccwpck_require__(5144);
// EXTERNAL MODULE: ./build/notion/content/request.js
var request = __nccwpck_require__(4563);
// EXTERNAL MODULE: ./build/notion/content/section.js
var content_section = __nccwpck_require__(4641);
;// CONCATENATED MODULE: ./build/notion/content/write-section.js











/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 * @returns where it is; nothing where no section is left
 * @throws RowChanged where another run is writing the same section
 */
async function writeSection(notion, page, blocks, uploads) {
    const writing = { notion, uploads, mending: new mending/* Mending */.F(notion, uploads) };
    const remembered = (0,content_section/* rememberedSection */.cW)(page);
    let refusal;
    if (remembered) {
        try {
            const { section, isChanged } = await bring(writing, page.id, remembered, blocks);
            if (isChanged)
                return section;
        }
        catch (error) {
            if (!(error instanceof failure/* NotionProblem */.$_ && error.outdated))
                throw error;
            refusal = error;
        }
    }
    // A person may have removed the section, of which nothing but a refused change tells.
    const own = await (0,content_section/* ownSections */.JD)(notion, page);
    if (refusal && own.sections.some(({ id }) => id === page.section))
        throw refusal;
    return (await bring(writing, page.id, own, blocks)).section;
}
async function bring(writing, pageId, own, blocks) {
    const { notion, uploads } = writing;
    // The last one: the one before it was about to be replaced when its run died.
    const [current, ...others] = own.sections.toReversed();
    if (current === undefined)
        return addWhole(writing, pageId, own, blocks);
    const existing = await readBlocks(notion, current.id, own.makers);
    const wanted = await uploads.fill(notion, blocks, filesIn(existing));
    const edits = compare(current.id, existing, wanted);
    const isShared = existing.some((block) => !block.own || holdsStrange(block));
    const isPoor = edits.kept * 2 < countOwn(existing) && filesIn(existing).size === 0;
    const isReplaced = !isShared && (wanted.length === 0 || isPoor);
    const brought = isReplaced
        ? await addWhole(writing, pageId, own, wanted)
        : await apply(writing, edits, { id: current.id, makers: own.makers });
    if (isReplaced)
        others.unshift(current);
    for (const { id } of others.toReversed())
        await (0,trash/* remove */.TF)(notion, id);
    if (own.sections.length > 1 && brought.section)
        await refuseWithdrawn(notion, pageId, brought.section.id);
    return brought;
}
/**
 * Of several sections the one that stays may be another run's, which withdraws it for one that is gone by now.
 * @throws RowChanged where it is gone
 */
async function refuseWithdrawn(notion, pageId, section) {
    for await (const { id } of (0,children/* childrenOf */.L)(notion, pageId))
        if (id === section)
            return;
    throw new row_changed/* RowChanged */.t('Another run is writing the page’s content');
}
async function addWhole({ notion, uploads, mending }, id, own, blocks) {
    if (blocks.length === 0)
        return { section: undefined, isChanged: true };
    const filled = await uploads.fill(notion, blocks, new Set());
    const section = await (0,content_section/* addSection */.Bn)(notion, { id, ...own }, filled, mending);
    return { section: { id: section, makers: [(0,mark/* makerOf */.Or)(own.bot)] }, isChanged: true };
}
function countOwn(blocks) {
    return blocks.reduce((sum, { own, children }) => sum + (own ? 1 : 0) + countOwn(children), 0);
}
/** The IDs of the files that blocks show. */
function filesIn(blocks) {
    const found = blocks.flatMap(({ block, children }) => {
        const own = 'source' in block && block.source.at === 'file' ? [block.source.id] : [];
        return [...own, ...filesIn(children)];
    });
    return new Set(found);
}
async function apply({ notion, uploads, mending }, { updates, inserts, removals }, section) {
    const known = new Map();
    const insert = async ({ place, blocks, siblings }) => {
        const ids = known.get(place.parentId) ?? new Set(siblings);
        known.set(place.parentId, ids);
        await (0,content_insert/* insertBlocks */.c)(notion, place, await uploads.fill(notion, blocks, new Set()), ids, mending);
    };
    for (const one of inserts)
        await insert(one);
    const replaced = [];
    for (const { id, block, instead } of updates) {
        const refusal = await mending.change(block, (changed) => notion.send('Update content', (client) => client.blocks.update((0,request/* updateRequest */.H5)(id, changed))));
        if (refusal === undefined)
            continue;
        if (instead === undefined)
            throw refusal;
        await insert(instead);
        replaced.push(id);
    }
    for (const id of [...removals, ...replaced])
        await (0,trash/* remove */.TF)(notion, id);
    const isChanged = updates.length + inserts.length + removals.length > 0;
    return { section, isChanged };
}

// EXTERNAL MODULE: ./build/notion/property-content.js
var property_content = __nccwpck_require__(9715);
// EXTERNAL MODULE: ./build/notion/whole-row.js
var whole_row = __nccwpck_require__(5318);
;// CONCATENATED MODULE: ./build/notion/update-row.js






/**
 * Writes what the plan changes. Where the text changes too, the row says so until all of it is written, so that the
 * next run mends one that dies in between, whatever the text is by then.
 * @param look finds the row again before anything is sent after a wait, which may be long
 * @param since `Notion.waits` when the row was read
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
async function updateRow(notion, row, plan, look, uploads, since) {
    const { properties, unfinishedKey } = plan.row;
    const keyName = plan.properties.key.name;
    const key = properties.get(keyName);
    const first = notion.checking(async () => {
        await refuseChanged(row, look);
        if (plan.whole)
            await (0,whole_row/* refuseOtherLists */.U)(notion, row, plan.whole);
    }, since);
    if (unfinishedKey === undefined || key === undefined)
        return patchRow(first, row, properties);
    const announced = new Map([...properties, [keyName, unfinishedKey]]);
    const isAnnounced = properties.size === 1 && holds(row, keyName, unfinishedKey);
    const now = isAnnounced ? row : await patchRow(first, row, announced);
    // Recorded of the real API: the answer to an update names the integration that made it.
    const bot = now === row ? (await notion.me()).id : now.last_edited_by.id;
    const careful = notion.checking(() => refuseChanged(now, look, keyName));
    const section = await writeSection(careful, sectionPage(row, keyName, bot), plan.content, uploads);
    return patchRow(careful, now, new Map([[keyName, (0,mark/* remarked */.q0)(key, { section }) ?? key]]));
}
/** What a row tells of its section. After a run that died there may be two of them. */
function sectionPage(row, keyName, bot) {
    const { section, digest } = (0,mark/* markOf */.Fg)(row, keyName) ?? { section: undefined, digest: '' };
    const isWhole = digest !== mark/* UNFINISHED */.yA;
    return {
        id: row.id,
        bot,
        makers: section?.makers ?? [],
        section: isWhole ? section?.id : undefined,
        origin: digest !== '' && section === undefined
            ? { by: row.created_by.id, at: row.created_time, isSure: isWhole }
            : undefined,
    };
}
function holds(row, name, content) {
    const held = (0,property_content/* heldBy */.Vr)(row, name);
    return held !== undefined && (0,property_content/* sameContent */.Cm)(held, content);
}
/**
 * @param name of the one property to look at; all unless given
 * @throws RowChanged
 */
async function refuseChanged(row, look, name) {
    const seen = ({ properties }) => JSON.stringify(name === undefined ? properties : properties[name]);
    const { keyed, adoptable } = await look();
    const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
    if (now === undefined || seen(now) !== seen(row))
        throw new row_changed/* RowChanged */.t();
}
/** The row as it is by now; one request. */
async function readRow(notion, row) {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: row.id }));
    return (0,src/* isFullPage */.dl)(page) ? page : row;
}
/** Writes properties as they are, whatever the row holds by now; one request. */
async function patchRow(notion, row, contents) {
    const properties = (0,property_content/* propertyRequests */.eP)(contents);
    const page = await notion.send('Update content', (client) => client.pages.update({ page_id: row.id, properties }));
    return (0,src/* isFullPage */.dl)(page) ? page : row;
}


/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ usersByEmail),
/* harmony export */   ev: () => (/* binding */ usersOf),
/* harmony export */   gW: () => (/* binding */ missingEmails),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(681);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(966);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5816);



/**
 * The Notion users of the people map: IDs as they are, e-mail addresses looked up in the workspace's list of users
 * (one request per 100), once, when they are first needed.
 * @param people GitHub login in lower case → e-mail address or ID
 * @param warn told which e-mail addresses no listed user has
 * @returns a function that throws NotionProblem where the integration may not read users
 */
function usersOf(notion, people, warn) {
    let users;
    const ask = async () => {
        try {
            return await userIds(notion, people, warn);
        }
        catch (error) {
            users = undefined; // the next one who asks may be luckier
            throw error;
        }
    };
    return () => {
        users ??= ask();
        return users;
    };
}
async function userIds(notion, people, warn) {
    const emails = [...people.values()].filter((user) => (0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .notionId */ .r$)(user) === undefined);
    const byEmail = emails.length === 0 ? new Map() : await usersByEmail(notion);
    const missing = emails.filter((email) => !byEmail.has(email.toLowerCase()));
    if (missing.length > 0) {
        const { what, remedy } = missingEmails(missing, byEmail.size === 0);
        warn(`${what} ${remedy}`);
    }
    const ids = [...people].flatMap(([login, user]) => {
        const id = (0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .notionId */ .r$)(user) ?? byEmail.get(user.toLowerCase());
        return id === undefined ? [] : [[login, id]];
    });
    return new Map(ids);
}
/**
 * The IDs of the workspace's users by their e-mail addresses in lower case; none where the integration may not read those.
 * @throws NotionProblem where the integration may not read users
 */
async function usersByEmail(notion) {
    const users = new Map();
    const listed = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)(notion, 'Read user information including email addresses', (client, part) => client.users.list(part));
    for await (const user of listed) {
        if (user.type === 'person' && user.person.email)
            users.set(user.person.email.toLowerCase(), user.id);
    }
    return users;
}
/** Whether a user is an integration's bot, as far as Notion tells it: one request. */
async function isBot(notion, id) {
    try {
        const { type } = await notion.send('Read user information including email addresses', (client) => client.users.retrieve({ user_id: id }));
        return type === 'bot';
    }
    catch (error) {
        // A person who has left, or an integration that may know nothing of users.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) || (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.id === 'notion-capability-missing'))
            return false;
        throw error;
    }
}
/** Notion lists no guests, and no addresses to an integration that lacks the capability to read them. */
function missingEmails(emails, noneListed) {
    const what = `Notion lists no user with the e-mail address ${emails.join(', ')}, which \`people\` names.`;
    return noneListed
        ? {
            what: `${what} It lists no addresses at all.`,
            remedy: 'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read user information including email addresses”, or use user IDs in `people`.',
        }
        : { what, remedy: 'Correct it, or use the user’s ID: guests are not listed.' };
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wholeRow),
/* harmony export */   U: () => (/* binding */ refuseOtherLists)
/* harmony export */ });
/* harmony import */ var _links_row_links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5981);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9715);
/* harmony import */ var _property_items_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2950);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6045);




/**
 * Of people, a row is sure to show only so many, and does not say whether there are more; of pages that a relation leads
 * to, it shows as many and says so: https://developers.notion.com/reference/retrieve-a-page#limits
 */
const SHOWN = 25;
/**
 * A row with all that those of its lists hold which a plan may add to: no request where it shows that itself, else one per
 * 100 for each.
 */
async function wholeRow(notion, row, { targets, links: judgement }, links) {
    const people = [...targets.values()].map(({ name }) => name).filter((name) => mayHaveMorePeople(row, name));
    const relations = [...(0,_links_row_links_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedPages */ .Ig)(links, judgement)]
        .filter(([name, pages]) => isCut(row, name) && (0,_links_row_links_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingPages */ .y_)(row, name, pages).length > 0)
        .map(([name]) => name);
    const properties = { ...row.properties };
    for (const name of [...people, ...relations]) {
        const property = properties[name];
        if (property)
            properties[name] = await wholeList(notion, row.id, property);
    }
    return { ...row, properties };
}
/**
 * That the lists still hold what they held; one request per 100 for each that the row itself does not show whole.
 * @throws RowChanged
 */
async function refuseOtherLists(notion, row, whole) {
    for (const [name, before] of Object.entries(whole.properties)) {
        if (before === row.properties[name])
            continue;
        const now = await wholeList(notion, row.id, before);
        const [held, known] = [(0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(now), (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(before)];
        if (!held || !known || !(0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .sameContent */ .Cm)(held, known))
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .RowChanged */ .t();
    }
}
function mayHaveMorePeople({ properties }, name) {
    const property = properties[name];
    return property?.type === 'people' && property.people.length >= SHOWN;
}
function isCut({ properties }, name) {
    const property = properties[name];
    return property?.type === 'relation' && 'has_more' in property && property.has_more === true;
}
async function wholeList(notion, pageId, property) {
    const people = [];
    const relation = [];
    for await (const item of (0,_property_items_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyItems */ .o)(notion, pageId, property.id)) {
        if (item.type === 'people')
            people.push(item.people);
        if (item.type === 'relation')
            relation.push(item.relation);
    }
    if (property.type === 'people')
        return { ...property, people };
    return property.type === 'relation' ? { ...property, relation, ...{ has_more: false } } : property;
}


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wrongId),
/* harmony export */   i: () => (/* binding */ withoutSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3859);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(966);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4035);




/** What the inputs want. */
const WANTED = {
    database: 'database',
    'data-source': 'database',
    'tasks-database': 'tasks’ database',
    'parent-page': 'page',
};
/** The problem of an ID that is not of what its input wants. One request more where the integration is to be named. */
async function wrongId(notion, given, found) {
    switch (found.is) {
        case 'page': {
            const title = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleIn */ .Ey)(found.page).trim() || 'Untitled';
            return wrongKind(given, `a page, “${title}” (${found.page.url})`);
        }
        case 'view': {
            const { name, url, parent } = found.view;
            const database = `The database that it belongs to has the ID ${parent.database_id}.`;
            return wrongKind(given, `a view, “${name}” (${url}), which is a tab of a database`, database);
        }
        case 'block':
            return wrongKind(given, 'a block within a page');
        case 'sourceless':
            return given.input === 'parent-page'
                ? wrongKind(given, 'a database, or a linked view of one')
                : withoutSource(notion, given, found.database);
        case 'hidden':
            return notShared(notion, given, found.refusal);
    }
}
function wrongKind({ id, input }, kind, more = '') {
    const wanted = WANTED[input];
    const what = `The ID ${id} in \`${input}\` is of ${kind}, not of a ${wanted}. ${more}`.trim();
    if (input === 'parent-page')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('parent-page-no-page', what);
    const open = `In Notion open the ${wanted} as a full page, copy its link (••• → Copy link) and store that as \`${input}\`.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-not-a-database', what, {
        ...(input !== 'database' && { remedy: open }),
    });
}
/** The problem of a database that Notion shows, but no data source of it. */
async function withoutSource(notion, { id, input }, database) {
    const { name, workspace } = await whoAsks(notion);
    const shown = database ? `“${(0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(database)}” (${database.url})` : `with the ID ${id}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('notion-no-data-source', `Notion shows the integration the database ${shown}, but no data source of it that rows could go into.${ofWorkspace(workspace)}`, {
        remedy: `Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration (••• → Connections → Add connection → ${name}), copy its link (••• → Copy link), and store that as \`${input}\`. Else take ${name} out of its Connections, add it again there, and look whether it has been added to the page that holds the database.`,
    });
}
/** The problem of an ID of which Notion shows nothing. The third usual reason can be told only by naming the workspace. */
async function notShared(notion, { input }, refusal) {
    const { name, workspace } = await whoAsks(notion, refusal);
    const wanted = WANTED[input];
    const elsewhere = workspace === undefined
        ? ''
        : ` If the ${wanted} lies in another workspace than “${workspace}”, it takes an integration of that one, and its token.`;
    const full = input === 'parent-page' ? '' : ' as a full page';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(input === 'parent-page' ? 'parent-page-not-shared' : 'notion-not-shared', `${refusal.message}${ofWorkspace(workspace)}`, {
        requestId: refusal.requestId,
        cause: refusal,
        remedy: `In Notion open the ${wanted}${full}, then ••• → Connections → Add connection → ${name}. Where it is there already, check the link or ID in \`${input}\`.${elsewhere}`,
    });
}
function ofWorkspace(workspace) {
    return workspace === undefined ? '' : ` The integration is of the workspace “${workspace}”.`;
}
/** The integration by the name that it has under Connections. Problems are told without it where Notion doesn't tell. */
async function whoAsks(notion, refusal) {
    const bot = await notion.me().catch(untold);
    const name = bot?.name ?? (refusal && (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .integrationName */ .Sf)(refusal.message));
    return { name: name === undefined ? 'the integration' : `“${name}”`, workspace: bot?.workspace };
}
function untold(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .NotionProblem */ .$_)
        return undefined;
    throw error;
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PROBLEMS)
/* harmony export */ });
/** Every failure that the action knows, with why it usually happens and what mends it; docs/errors.md is made from it. */
const PROBLEMS = {
    'input-invalid': {
        title: 'An input has a value that is not accepted',
        why: 'The value is misspelt, or of another kind than the input takes.',
        remedy: 'Correct the value in the workflow file, or in the form where it was typed; the README lists what each input accepts.',
    },
    'notion-token-missing': {
        title: 'notion-token is empty',
        why: 'The secret does not exist in this repository or organisation, has another name, or is not shared with this repository, or the input’s name is misspelt in the workflow.',
        remedy: 'In the repository on GitHub open Settings → Secrets and variables → Actions, add the secret NOTION_TOKEN with the integration’s secret, and pass it as `notion-token: ${{ secrets.NOTION_TOKEN }}`.',
    },
    'database-missing': {
        title: 'database is empty',
        why: 'The variable does not exist in this repository or organisation, or has another name, or the input’s name is misspelt in the workflow.',
        remedy: 'If there is no database yet, run the workflow with `mode: setup`, which makes one. Else copy its link in Notion (••• → Copy link), store it as the variable NOTION_DATABASE under Settings → Secrets and variables → Actions → Variables, and pass it as `database: ${{ vars.NOTION_DATABASE }}`.',
    },
    'parent-page-missing': {
        title: 'setup does not know where to make the database',
        why: 'The workflow passes neither a page nor a database, or the names of the inputs are misspelt in it.',
        remedy: 'In Notion open the page that is to hold the database, share it with the integration (••• → Connections), copy its link (••• → Copy link) and pass it as `parent-page`.',
    },
    'parent-page-no-page': {
        title: 'parent-page is the link of something other than a page',
        why: 'The link was copied from a table, one of its tabs or a block instead of the page that is to hold the new database.',
        remedy: 'Copy the link of a page (••• → Copy link) and pass it as `parent-page`. If setup is to add what that database lacks, pass its link as `database`.',
    },
    'parent-page-not-shared': {
        title: 'Notion shows the integration no such page',
        why: 'The page is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
        remedy: 'In Notion open the page, then ••• → Connections → Add connection, and choose the integration. Where it is there already, check the link or ID in `parent-page`.',
    },
    'event-unsupported': {
        title: 'The event does not tell which release or pull request to sync',
        why: 'Only release, pull_request, pull_request_target, pull_request_review and workflow_run events lead to one; schedule and workflow_dispatch mean all of them. An expression for `tag` or `pull-request` that gives nothing counts as not set.',
        remedy: 'Set the input `tag` or `pull-request`, set `mode: backfill` to sync all of them, or start the workflow by one of these events.',
    },
    'event-unreadable': {
        title: 'The event’s payload cannot be read',
        why: 'The runner did not write GITHUB_EVENT_PATH, or the file was changed by an earlier step.',
        remedy: 'Run the action in a GitHub Actions workflow; for a local run, set GITHUB_EVENT_NAME and point GITHUB_EVENT_PATH at the payload.',
    },
    'github-forbidden': {
        title: 'GitHub refused to show the release or pull request',
        why: 'The token lacks the permission to read it.',
        remedy: 'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`, or pass a token with them as `github-token`. Drafts of releases need `contents: write`.',
    },
    'github-not-found': {
        title: 'GitHub has no such release or pull request',
        why: 'The tag or number is misspelt, was deleted, or is a draft that the token may not see.',
        remedy: 'Check `tag` or `pull-request`. For a draft release give the job `permissions: { contents: write }`.',
    },
    'github-unavailable': {
        title: 'GitHub did not answer',
        why: 'GitHub has a disturbance, limits the rate of this token, or the runner cannot reach it.',
        remedy: 'Run the job again; githubstatus.com tells of disturbances.',
    },
    'notion-token-invalid': {
        title: 'Notion does not accept the token',
        why: 'The secret was mistyped, cut off, or refreshed in Notion since it was stored.',
        remedy: 'In Notion’s Creator dashboard open the integration → Configuration, copy the internal integration secret, and store it again as the secret NOTION_TOKEN.',
    },
    'notion-capability-missing': {
        title: 'The integration lacks a capability',
        why: 'The capability is switched off for the integration.',
        remedy: 'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read content”, “Insert content” and “Update content”.',
    },
    'notion-user-unknown': {
        title: 'Notion knows no such user',
        why: 'An ID in the input `people` is mistyped, or its user has left the workspace.',
        remedy: 'Correct the ID in `people`, or put the user’s e-mail address there instead.',
    },
    'notion-not-shared': {
        title: 'Notion shows the integration no such database',
        why: 'The database is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
        remedy: 'In Notion open the database as a full page, then ••• → Connections → Add connection → the integration. Where it is there already, check the link or ID in the workflow.',
    },
    'notion-not-a-database': {
        title: 'The ID is of something other than a database',
        why: 'The link was copied from a page, a view or a block rather than from the database.',
        remedy: 'In Notion open the database as a full page, copy its link (••• → Copy link) and store that as `database`. If there is no database on that page yet, run the workflow with `mode: setup`, with the link as `parent-page`.',
    },
    'notion-no-data-source': {
        title: 'Notion shows the integration no data source of the database',
        why: 'It is a linked view (↗ beside its title), which shows what lies in another database; or it was restored or moved and its connection did not come along, or only a part of it is shared with the integration.',
        remedy: 'Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration, and store its link. Else take the integration out of the database’s Connections, and add it again.',
    },
    'notion-id-mistyped': {
        title: 'An ID is mistyped',
        why: 'Notion gives no IDs of this form.',
        remedy: 'In Notion open what the ID is to name, copy its link (••• → Copy link), and store that instead of the ID.',
    },
    'notion-database-trashed': {
        title: 'The database is in the trash',
        why: 'Somebody deleted it in Notion.',
        remedy: 'Restore it from Notion’s trash, or point `database` at another one.',
    },
    'notion-data-source-choice': {
        title: 'It is not clear which data source to use',
        why: 'A database can hold several data sources, and rows go into one.',
        remedy: 'Set the input `data-source` to the name or the ID of the one to use.',
    },
    'notion-property-missing': {
        title: 'The database lacks a property',
        why: 'The property was renamed or deleted in Notion, or the name in the workflow is misspelt.',
        remedy: 'Add the property in Notion, correct its name in the workflow, or let the action add what is missing: `create-properties: true`.',
    },
    'notion-property-type': {
        title: 'A property’s type does not fit',
        why: 'The property computes its own value, or is of a kind that the value cannot go into.',
        remedy: 'Change the property’s type in Notion, or name another property for the field in the input `properties`.',
    },
    'notion-status-option': {
        title: 'A status option does not exist and cannot be added',
        why: 'Notion did not add the new option.',
        remedy: 'Add the option to the property in Notion, or name an existing one in the input `statuses`.',
    },
    'notion-refused': {
        title: 'Notion refused a request',
        why: 'A value does not fit what Notion accepts, or the database was changed meanwhile.',
        remedy: 'Run the job again. If it fails again, open an issue with the message and the request ID.',
    },
    'notion-block-limit': {
        title: 'The workspace has used up its blocks',
        why: 'A free workspace with more than one member has 1,000 blocks for its lifetime, and deleting gives none back. Every row is a block, and so is every paragraph of its text.',
        remedy: 'Move the workspace to a paid plan, or make its other members guests, who do not count. Or store a personal access token of Notion as the secret NOTION_TOKEN in place of the integration’s, which is not limited so. Until then the properties of existing rows are kept current; new rows and new text have to wait.',
    },
    'notion-not-found': {
        title: 'Notion does not find what a request was about',
        why: 'A property, a block or a view was deleted in Notion while the action worked with it.',
        remedy: 'Run the job again: it looks everything up anew. If it fails again, open an issue with the message and the request ID.',
    },
    'notion-conflict': {
        title: 'Notion reports a conflict',
        why: 'Something else kept changing the same page or database for a minute.',
        remedy: 'Run the job again.',
    },
    'notion-rate-limited': {
        title: 'Notion limits the rate of requests',
        why: 'The integration or the whole workspace has sent more requests than Notion allows, and the wait that it asks for is longer than the action waits: 5 minutes in all for one entry, an hour at a time where all entries are synced.',
        remedy: 'Run the job again later. Where many repositories share one integration, give some of them their own.',
    },
    'notion-blocked': {
        title: 'Notion has restricted the integration’s access',
        why: 'Notion has restricted what the integration may send, which no waiting lifts.',
        remedy: 'Write to Notion’s support, with the request ID.',
    },
    'notion-down': {
        title: 'Notion is not working',
        why: 'Notion has a disturbance.',
        remedy: 'Run the job again later; notionstatus.com tells of disturbances.',
    },
    'notion-unreachable': {
        title: 'Notion cannot be reached',
        why: 'The runner has no way to api.notion.com: a firewall, a proxy that is not set, or a disturbance of the network.',
        remedy: 'Run the job again. On a self-hosted runner allow https://api.notion.com, or set `https_proxy`.',
    },
    'notion-edge': {
        title: 'A network in between answered instead of Notion’s API',
        why: 'A proxy, a firewall or the edge of Notion’s network turned the request away, at times because of what a text contains.',
        remedy: 'Run the job again. On a self-hosted runner check its proxy. If one release or pull request always fails, `content: false` tells whether its text is the cause.',
    },
    'row-unsettled': {
        title: 'The row kept changing while it was written',
        why: 'Several runs or people moved, trashed or changed the row at the same time.',
        remedy: 'Run the job again.',
    },
    'pull-request-code': {
        title: 'A job has the secret beside code of pull requests',
        why: 'Events such as `pull_request_target` and `workflow_run` pass the secrets to runs that a stranger’s pull request causes. Code of it that runs in such a job can read them all.',
        remedy: 'Give Notion a workflow or a job of its own that checks out and runs nothing of a pull request, and run what needs its code on `pull_request`.',
    },
    'check-failed': {
        title: 'The check found what has to be mended',
        why: 'A sync would fail, or gives the secret away. The lines marked ✗ in the log and in the job summary tell what it is.',
        remedy: 'Do what those lines say, and run the check again.',
    },
    'backfill-incomplete': {
        title: 'Some releases or pull requests have no current row',
        why: 'The job summary tells of each what happened.',
        remedy: 'Mend what the summary names and run the job again: what is right by now costs nothing, so it goes on with the rest.',
    },
    'backfill-stopped': {
        title: 'The run was stopped before its end',
        why: 'The job was cancelled or ran out of time.',
        remedy: 'Run the job again: rows that are right by now cost nothing, so it goes on where this one stopped.',
    },
    'github-points': {
        title: 'GitHub’s hourly limit for this token is used up',
        why: 'The token of GitHub Actions may ask for a certain amount an hour and repository, and all workflows of the repository share it.',
        remedy: 'Run the job again later: rows that are right by now cost nothing in Notion. A personal token or the token of a GitHub App as `github-token` has five times as much.',
    },
    'tasks-unknown': {
        title: 'It can’t be told whether the pull request names a task',
        why: 'The input `require-task` is true, and the tasks’ database can’t be used as it is set up.',
        remedy: 'This is for whoever set up the workflow, not for the author of the pull request: run it with `mode: check`, which tells what to do.',
    },
    'task-missing': {
        title: 'The pull request names no task',
        why: 'The input `require-task` is true, and neither the title, the branch nor the description names a task of the tasks database.',
        remedy: 'Add the task’s ID, such as TASK-123, to the title of the pull request, or a link to the task’s page in Notion to its description.',
    },
    unexpected: {
        title: 'Something went wrong in the action itself',
        why: 'This is a mistake of the action, not of the workflow.',
        remedy: 'Run the job again. If it fails again, open an issue with the message.',
    },
};


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether data is an object with keys, such as JSON and YAML know: no list, and not null. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   vF: () => (/* binding */ logger)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8672);

/** The secrets of the run: what must be in no output. */
function secretsOf(env) {
    return ['INPUT_NOTION-TOKEN', 'INPUT_GITHUB-TOKEN'].flatMap((name) => (env[name] ?? '').split(/\s+/).filter((part) => part !== ''));
}
/**
 * Has the runner replace the secrets by *** in everything that is printed from now on. The command is written by hand,
 * as the toolkit is not loaded yet: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function maskSecrets(env) {
    for (const secret of secretsOf(env))
        process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25')}\n`);
}
/** A way to print lines that start no workflow command and show no secret. */
function logger(env) {
    const secrets = secretsOf(env);
    return (message) => {
        process.stdout.write(`${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message, secrets))}\n`);
    };
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   gC: () => (/* binding */ summaryCode),
/* harmony export */   hA: () => (/* binding */ summaryAddress)
/* harmony export */ });
/**
 * Titles, labels and names come from anybody. In the log they could start a workflow command, in the job summary they
 * could bring HTML and Markdown.
 */
/** One line that starts no workflow command: neither `::command::` at its start nor `##[command]` anywhere. */
function logLine(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/^\s*::/, (start) => start.replace('::', ': :'))
        .replaceAll('##[', '## [');
}
/** Text that is neither HTML nor Markdown, for a place between HTML tags in the job summary; one line, and mentions nobody. */
function summaryText(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('@', '@\u2060')
        .replace(/[`*_~[\]|\\!]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** The same, with text between backticks as code. */
function summaryCode(text) {
    return summaryText(text).replace(/&#96;(.+?)&#96;/g, '<code>$1</code>');
}
/** An address for a quoted attribute of the job summary. */
function summaryAddress(url) {
    return url
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/** The text, or its beginning where it is long. */
function brief(text, limit = 200) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
/** The text without any of the secrets. */
function withoutSecrets(text, secrets) {
    return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ githubSettings),
  zX: () => (/* binding */ noPlace),
  RO: () => (/* binding */ notionSettings)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/settings/github-addresses.js
const GITHUB_COM = 'https://github.com';
/**
 * What is not known of the addresses follows from what is, so that nothing goes to another GitHub than the one that is
 * meant; all of github.com where nothing is. octokit derives the same from the address of REST.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
function gitHubAddresses(known) {
    const apiUrl = known.apiUrl ?? apiOfGraphql(known.graphqlUrl) ?? apiOfServer(known.serverUrl ?? GITHUB_COM);
    return {
        apiUrl,
        graphqlUrl: known.graphqlUrl ?? graphqlOf(apiUrl),
        serverUrl: known.serverUrl ?? serverOf(apiUrl),
    };
}
function graphqlOf(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
function apiOfGraphql(graphqlUrl) {
    return graphqlUrl?.replace(/\/api\/graphql$/, '/api/v3').replace(/\/graphql$/, '');
}
/** github.com and *.ghe.com have their API on a host of its own, an Enterprise Server below a path. */
function apiOfServer(serverUrl) {
    const { protocol, host } = new URL(serverUrl);
    return isCloud(host) ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}
/** An address that is of neither form is a gateway's, which tells nothing of the GitHub behind it. */
function serverOf(apiUrl) {
    if (apiUrl.endsWith('/api/v3'))
        return apiUrl.replace(/\/api\/v3$/, '');
    const host = /^https?:\/\/api\.(.+)$/.exec(apiUrl)?.[1];
    return host !== undefined && isCloud(host) ? `https://${host}` : GITHUB_COM;
}
function isCloud(host) {
    return host === 'github.com' || host.endsWith('.ghe.com');
}

// EXTERNAL MODULE: ./build/settings/id-input.js
var id_input = __nccwpck_require__(5302);
// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __nccwpck_require__(9511);
;// CONCATENATED MODULE: ./build/settings/connections.js




/**
 * Which integration speaks, and to which data source; neither is demanded where there is no token.
 * @param needs `place`: the run may make the database itself, on the page of `parent-page`; `nothing`: it can do without
 */
function notionSettings(env, needs) {
    const token = tokenInput(env, 'notion-token');
    const database = (0,inputs/* input */.h)(env, 'database');
    if (/^(ntn|secret)_/.test(database)) {
        throw new errors/* Problem */.A('input-invalid', 'The input `database` holds a token of an integration.', {
            remedy: 'Put the link or the ID of the database there, and the token into `notion-token`; then refresh the token in Notion.',
        });
    }
    const databaseId = (0,id_input/* databaseInput */.yA)(env, 'database');
    const dataSource = (0,id_input/* dataSourceInput */.qw)(env);
    const parentPageId = (0,id_input/* pageInput */.AU)(env, 'parent-page');
    const isNamed = databaseId !== undefined ||
        (dataSource !== undefined && 'id' in dataSource) ||
        (needs === 'place' && parentPageId !== undefined);
    if (token !== '' && !isNamed && needs !== 'nothing')
        throw needs === 'place' ? noPlace() : noDatabase((0,inputs/* input */.h)(env, 'data-source'), env);
    return {
        token,
        apiUrl: address(env, 'NOTION_API_URL', NOTION_API) ?? NOTION_API,
        databaseId,
        dataSource,
        parentPageId,
    };
}
/** Which GitHub is read, and by which token. */
function githubSettings(env) {
    return {
        token: tokenInput(env, 'github-token'),
        ...gitHubAddresses({
            apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
            graphqlUrl: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
            serverUrl: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
        }),
        repository: env.GITHUB_REPOSITORY ?? '',
    };
}
const NOTION_API = 'https://api.notion.com';
/** An address of a service, without a slash at its end; nothing where the variable is not set. */
function address(env, variable, usual) {
    const value = env[variable]?.trim();
    if (!value)
        return undefined;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
        return value.replace(/\/+$/, '');
    throw new errors/* Problem */.A('input-invalid', `The variable ${variable} is ${JSON.stringify(value)}. It accepts an address such as ${usual}.`);
}
/** A token has to fit into an HTTP header; its value is never repeated in a message. */
function tokenInput(env, name) {
    const token = (0,inputs/* input */.h)(env, name);
    if (/^[\x21-\x7e]*$/.test(token))
        return token;
    throw new errors/* Problem */.A('input-invalid', `The input \`${name}\` holds a space, a line break or another character that no token has.`, { remedy: 'Copy the token again and store it alone, without quotes or anything else around it.' });
}
/** Nothing names the page or the database of `setup`. */
function noPlace() {
    return new errors/* Problem */.A('parent-page-missing', 'The inputs `parent-page` and `database` are both empty, so there is no place to make the database.');
}
function noDatabase(dataSource, env) {
    const what = dataSource
        ? `The input \`database\` is empty, and \`data-source\` (${JSON.stringify(dataSource)}) is a name, which is looked up in a database.`
        : 'The input `database` is empty.';
    return new errors/* Problem */.A('database-missing', what, {
        ...(dataSource && {
            why: 'An ID has 32 digits from 0 to f; anything else in `data-source` is taken for a name.',
            remedy: 'Set `database` too, or give `data-source` the ID.',
        }),
        ...(env.GITHUB_ACTOR === 'dependabot[bot]' && {
            why: 'GitHub may pass no variables to runs that Dependabot starts.',
            remedy: 'Write the database’s ID into the workflow file itself: it is no secret.',
        }),
    });
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ pageInput),
/* harmony export */   qw: () => (/* binding */ dataSourceInput),
/* harmony export */   yA: () => (/* binding */ databaseInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _notion_id_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(681);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9416);




/** The ID in the link of a database, or given as it is; nothing where the input is not set. */
function databaseInput(env, name) {
    return idInput(env, name, 'database', _notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notionId */ .r$);
}
/** The same for a page. */
function pageInput(env, name) {
    return idInput(env, name, 'page', _notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notionPageId */ .Ue);
}
/** The ID of a data source, or its name. */
function dataSourceInput(env) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, 'data-source');
    const id = (0,_notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notionId */ .r$)(value);
    if (id !== undefined)
        return { id };
    if ((0,_notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isViewAlone */ .jw)(value))
        throw viewAlone('data-source', value);
    return value === '' ? undefined : { name: value };
}
function idInput(env, name, kind, idOf) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    const id = idOf(value);
    if (value === '' || id !== undefined)
        return id;
    if ((0,_notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isViewAlone */ .jw)(value))
        throw viewAlone(name, value);
    throw (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(name, value, `the link or the ID of a Notion ${kind}; an ID has 32 digits from 0 to f`);
}
function viewAlone(name, value) {
    const open = name === 'parent-page' ? 'the page that is to hold the database' : 'the database as a full page';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`${name}\` is ${JSON.stringify(value)}, which names a view alone, one of the tabs of a database.`, {
        why: 'In the link of a database its own ID stands before `?v=`, and the ID of the view after it.',
        remedy: `In Notion open ${open}, copy its link whole (••• → Copy link), and store that as \`${name}\`.`,
    });
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ input)
/* harmony export */ });
/* unused harmony export INPUTS */
/** Every input with its default, as action.yml has them; an input set to nothing counts as not set. */
const INPUTS = {
    'notion-token': '',
    database: '',
    'data-source': '',
    'parent-page': '',
    'github-token': '',
    mode: 'sync',
    tag: '',
    'pull-request': '',
    since: '',
    kinds: 'releases, pull-requests',
    properties: '',
    statuses: '',
    'extra-properties': '',
    content: 'true',
    'link-pull-requests': 'existing',
    'previous-tag': '',
    notes: 'body',
    'tasks-database': '',
    'task-id': '',
    'task-statuses': '',
    'require-task': 'false',
    comment: 'false',
    people: '',
    'create-properties': 'true',
    'on-delete': 'mark',
    'ignore-authors': '',
    'ignore-labels': '',
    drafts: 'true',
    prereleases: 'true',
    'dry-run': 'false',
};
/** The value of an input without surrounding space, by the name that the runner gives it (`INPUT_DRY-RUN`). */
function input(env, name) {
    return env[`INPUT_${name.toUpperCase()}`]?.trim() || INPUTS[name];
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   gH: () => (/* binding */ invalidEntry),
/* harmony export */   hL: () => (/* binding */ closedMapInput),
/* harmony export */   zQ: () => (/* binding */ mapInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6952);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9416);




/**
 * A YAML map. Every scalar is the text that was typed (`2026.10`, `007`, `no`): what it means is known where it is used.
 * Blank values count as not set, as blank inputs do. The YAML library is loaded only for an input that is set.
 * @returns values by key: texts, and lists and maps of them
 */
async function mapInput(env, name) {
    const entries = await readMap(env, name);
    return new Map(entries.filter(([, value]) => !isBlank(value)));
}
/** The same for a map that has certain keys only; space around them does not count. */
async function closedMapInput(env, name, keys) {
    const entries = (await readMap(env, name)).map(([written, value]) => {
        const key = keys.find((known) => known === written.trim());
        if (key === undefined)
            throw unknownKey(name, written, keys);
        return [key, value];
    });
    return new Map(entries.filter(([, value]) => !isBlank(value)));
}
/** Whether the value of an entry is a text. */
function isText(value) {
    return typeof value === 'string';
}
/** An error for an entry of a map whose value is not accepted. */
function invalidEntry(name, key, value, accepted) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`${name}\` has the entry \`${key}: ${shownValue(value)}\`. It accepts ${accepted}.`);
}
function shownValue(value) {
    if (value instanceof Map)
        return JSON.stringify(Object.fromEntries(value));
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function unknownKey(name, key, keys) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`${name}\` has the key ${JSON.stringify(key)}. Its keys may be ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(keys)}.`);
}
function isBlank(value) {
    return isText(value) && value.trim() === '';
}
/** What an expression gives that found nothing: `toJSON(matrix.properties)`. */
const NOTHING = /^(?:null|~)$/;
async function readMap(env, name) {
    const text = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    if (text === '' || NOTHING.test(text))
        return [];
    const value = await readYaml(name, text);
    if (value === null)
        return [];
    if (!(value instanceof Map))
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(name, text, 'a YAML map (`name: value` lines)');
    return [...value].map(([key, item]) => {
        if (!isText(key) || isBlank(key))
            throw (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(name, text, 'a YAML map with a name before each colon');
        return [key, item];
    });
}
async function readYaml(name, text) {
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(text, { schema: 'failsafe' });
    const [mistake] = [...document.errors, ...document.warnings];
    if (mistake)
        throw notYaml(name, text, mistake);
    try {
        // Aliases are resolved only here, and may turn out to lead nowhere, or to too much.
        return (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(document.toJS({ mapAsMap: true }));
    }
    catch (error) {
        throw notYaml(name, text, error);
    }
}
function notYaml(name, text, error) {
    const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(name, text, `a YAML map, and this is not YAML: ${mistake?.replace(/:$/, '')}`);
}


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ extraProperties),
/* harmony export */   Cc: () => (/* binding */ propertyNames),
/* harmony export */   FJ: () => (/* binding */ statusOptions),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   dK: () => (/* binding */ DEFAULT_STATUSES)
/* harmony export */ });
/* unused harmony exports DEFAULT_PROPERTIES, DEFAULT_LINKS */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8616);
/* harmony import */ var _map_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3887);


const DEFAULT_PROPERTIES = {
    title: '',
    type: 'Type',
    status: 'Status',
    repository: 'Repository',
    version: 'Version',
    package: 'Package',
    number: 'Number',
    url: 'URL',
    author: 'Author',
    assignees: 'Assignees',
    reviewers: 'Reviewers',
    labels: 'Labels',
    milestone: 'Milestone',
    branch: 'Branch',
    created: 'Created',
    updated: 'Updated',
    shipped: 'Shipped',
    closed: 'Closed',
    key: 'GitHub ID',
};
const DEFAULT_LINKS = {
    release: 'Release',
    'pull-requests': 'Pull requests',
    tasks: 'Tasks',
};
const DEFAULT_STATUSES = {
    draft: 'Draft',
    open: 'Open',
    'review-requested': 'In review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    merged: 'Merged',
    closed: 'Closed',
    prerelease: 'Pre-release',
    released: 'Released',
    deleted: 'Deleted',
};
/**
 * The property of each field, by the defaults and the input `properties`. A link whose default name another field has
 * taken is left out.
 */
async function propertyNames(env) {
    const names = { ...DEFAULT_PROPERTIES };
    const links = { ...DEFAULT_LINKS };
    for (const [field, value] of await (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .closedMapInput */ .hL)(env, 'properties', ALL_FIELDS)) {
        const isLeftOut = (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) && LEFT_OUT.test(value);
        if (!(0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) || (isLeftOut && field === 'key'))
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('properties', field, value, acceptedName(field));
        if (isOneOf(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_FIELDS */ .V9, field))
            delete links[field];
        if (isLeftOut)
            delete names[field];
        else
            names[field] = value.trim();
    }
    refuseShared(names);
    const taken = new Set(Object.values(names));
    const free = Object.entries(links).filter(([, name]) => !taken.has(name));
    return { ...names, ...Object.fromEntries(free) };
}
const ALL_FIELDS = [..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ, ..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_FIELDS */ .V9];
/** As YAML spells it; `no` and `off` are names. */
const LEFT_OUT = /^(?:false|False|FALSE)$/;
function acceptedName(field) {
    const also = field === 'key' ? ': rows are found by this field' : ', or `false` to leave the field out';
    return `the name of a property${also}`;
}
function refuseShared(names) {
    const owners = new Map();
    for (const field of ALL_FIELDS) {
        const name = names[field];
        if (name === undefined)
            continue;
        const owner = owners.get(name);
        if (owner)
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('properties', field, name, `each property once; this one is for \`${owner}\` already`);
        owners.set(name, field);
    }
}
/** The name of the status option of each state. */
async function statusOptions(env) {
    const states = [...new Set([..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .PULL_REQUEST_STATES */ .fc, ..._entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_STATES */ .dQ])];
    const options = { ...DEFAULT_STATUSES };
    for (const [state, value] of await (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .closedMapInput */ .hL)(env, 'statuses', states)) {
        const option = (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) ? value.trim() : '';
        if (option === '' || option.includes(',') || option.length > 100) {
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('statuses', state, value, 'names of options: text without commas, of 100 characters at most');
        }
        options[state] = option;
    }
    return options;
}
/** @param taken the properties of fields, which take no fixed value */
async function extraProperties(env, taken) {
    const extra = new Map();
    for (const [name, value] of await (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .mapInput */ .zQ)(env, 'extra-properties')) {
        const field = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.find((candidate) => taken[candidate] === name);
        if (field)
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('extra-properties', name, value, `properties that no field has; this one is the field \`${field}\``);
        if (!(0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) && !isListOfTexts(value))
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('extra-properties', name, value, 'a text or a list of texts as each value');
        extra.set(name, (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) ? value.trim() : value);
    }
    return extra;
}
/** GitHub login in lower case → e-mail address or ID of a Notion user. */
async function people(env) {
    const users = new Map();
    for (const [login, user] of await (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .mapInput */ .zQ)(env, 'people')) {
        if (!(0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(user))
            throw (0,_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidEntry */ .gH)('people', login, user, 'an e-mail address or the ID of a Notion user as each value');
        users.set(login.trim().replace(/^@/, '').toLowerCase(), user.trim());
    }
    return users;
}
function isOneOf(items, text) {
    return items.some((item) => item === text);
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every(_map_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH);
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ notionPageId),
/* harmony export */   jw: () => (/* binding */ isViewAlone),
/* harmony export */   r$: () => (/* binding */ notionId)
/* harmony export */ });
const ID = /(?<![0-9a-f])[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?![0-9a-f])/gi;
const ADDRESS = /(?:[a-z]+:\/\/|(?:[\w-]+\.)*notion\.(?:so|com|site)\/)\S+/gi;
/**
 * The ID of what a text names: an address in Notion of any form (`https://`, `notion://`, `collection://`, without a
 * scheme, in quotes, in angle brackets or as a Markdown link), or an ID of either form, also with the words before it
 * or the query after it that stand in an address.
 * Unlike the SDK's `extractNotionId`, the path always comes before the query, and `?v=` alone is nothing: it is a view's.
 */
function notionId(text) {
    const { main, beside } = named(text);
    return main ?? beside;
}
/** The same for the ID of a page: where one was open beside a table, the address names the table first. */
function notionPageId(text) {
    const { main, beside } = named(text);
    return beside ?? main;
}
/** Whether a text names the view of a database, and not the database. */
function isViewAlone(text) {
    const { main, beside, view } = named(text);
    return main === undefined && beside === undefined && view !== undefined;
}
function named(text) {
    const address = text.match(ADDRESS)?.at(-1);
    const [path = '', query = ''] = (address ?? text).split(/[?#](.*)/s);
    const main = uuid(address === undefined ? idAtEnd(path) : path.match(ID)?.at(-1));
    const beside = parameter(query, '(?:p|page_id|database_id)');
    if (/^view:/i.test(path))
        return { main: undefined, beside, view: main };
    return { main, beside, view: parameter(query, 'v') };
}
/** In a text that is no address an ID counts where nothing but quotes, brackets and the like follows it. */
function idAtEnd(text) {
    return text.replace(/[^\p{L}\p{N}]+$/u, '').match(new RegExp(`${ID.source}$`, 'i'))?.[0];
}
function parameter(query, name) {
    return uuid(new RegExp(`(?<![^&])${name}=(${ID.source})`, 'i').exec(query)?.[1]);
}
function uuid(id) {
    return id
        ?.toLowerCase()
        .replaceAll('-', '')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   QR: () => (/* binding */ numberInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tE: () => (/* binding */ booleanInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);


/** An error that names the input, what it was set to, and what it accepts. */
function invalid(name, value, accepted) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`${name}\` is ${JSON.stringify(value)}. It accepts ${accepted}.`);
}
/** `true` or `false`, in capitals too. */
function booleanInput(env, name) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw invalid(name, value, '`true` or `false`');
}
/** One of the choices, as they are written. */
function choiceInput(env, name, choices) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw invalid(name, value, list(choices));
    return choice;
}
/** A positive whole number, or nothing where the input is not set. */
function numberInput(env, name) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    if (value === '')
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number)) {
        throw invalid(name, value, 'a whole number from 1 on');
    }
    return number;
}
/** `a`, `b` or `c`, for a message. */
function list(items) {
    const quoted = items.map((item) => `\`${item}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/**
 * Waits.
 * @param stop ends the wait early
 * @throws what `stop` was aborted with
 */
async function wait(milliseconds, stop) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, stop && { signal: stop });
    }
    catch (error) {
        stop?.throwIfAborted();
        throw error;
    }
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed),
/* harmony export */   M: () => (/* binding */ wellFormedJson)
/* harmony export */ });
/**
 * Data with every text in it well-formed: half of a surrogate pair becomes `\ufffd`. JSON and YAML let a text hold half a
 * pair (`"\ud83d"`), as somebody's cut through an emoji leaves it. Nothing in UTF-8 can, so what was written would never be
 * the same as what is read back. Meant for what comes from outside, when it comes.
 */
function wellFormed(data) {
    if (typeof data === 'string')
        return data.toWellFormed();
    if (Array.isArray(data))
        return data.map(wellFormed);
    if (data instanceof Map)
        return new Map([...data].map(([key, value]) => [wellFormed(key), wellFormed(value)]));
    if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name.toWellFormed(), wellFormed(value)]));
}
/** JSON as `JSON.stringify` writes it, which escapes half of a surrogate pair: with `\ufffd` in its place. */
function wellFormedJson(json) {
    return json.replace(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (escaped) => escaped.startsWith('\\ud') ? '\ufffd' : escaped);
}


/***/ }),

/***/ 4585:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@notionhq/client","version":"5.26.0","description":"A simple and easy to use client for the Notion API","engines":{"node":">=18"},"homepage":"https://developers.notion.com/docs/getting-started","bugs":{"url":"https://github.com/makenotion/notion-sdk-js/issues"},"repository":{"type":"git","url":"https://github.com/makenotion/notion-sdk-js/"},"keywords":["notion","notionapi","rest","notion-api"],"main":"./build/src","types":"./build/src/index.d.ts","scripts":{"prepare":"husky && npm run build","prepublishOnly":"npm run checkLoggedIn && npm run lint && npm run test","build":"tsc","prettier":"prettier --write .","lint":"prettier --check . && eslint . --ext .ts && cspell \'**/*\' ","test":"jest ./test","check-links":"git ls-files | grep md$ | xargs -n 1 markdown-link-check","prebuild":"npm run clean","clean":"rm -rf ./build","checkLoggedIn":"./scripts/verifyLoggedIn.sh"},"lint-staged":{"*.{ts,js,json,md}":"prettier --write","*.ts":"eslint --fix"},"author":"","license":"MIT","files":["build/package.json","build/src/**"],"devDependencies":{"@types/jest":"29.5.14","@typescript-eslint/eslint-plugin":"7.18.0","@typescript-eslint/parser":"7.18.0","cspell":"8.17.1","eslint":"8.57.1","husky":"^9.1.7","jest":"29.7.0","lint-staged":"^16.2.6","markdown-link-check":"3.13.7","prettier":"3.3.3","ts-jest":"29.2.5","typescript":"5.9.2"}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
