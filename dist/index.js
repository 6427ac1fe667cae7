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

/***/ 6760:
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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   d: () => (/* binding */ lookUpAgain)
/* harmony export */ });
/* harmony import */ var _notion_api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6025);
/* harmony import */ var _notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2378);
/* harmony import */ var _notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7389);
/* harmony import */ var _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7356);




/**
 * Finds the rows of an entry: one request with `data-source` as an ID, two with a database as `database`, five with a page
 * on which there is nothing else. A row tells the types of all properties. Where there is none, one request looks among the
 * archived rows, while another reads the schema: a row is made from what is known. Two more where the properties are not as
 * the action would have made them, so that Notion refuses the first question.
 * @returns nothing where there is no row and none may be made
 * @throws Problem; NoChangelogYet where `database` is of a page that holds none
 */
async function lookUp(notion, { notion: target, fields }, identity, mayMake) {
    const names = fields.properties;
    const { dataSourceId, warning } = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .findDataSource */ .Hg)(notion, target, names.key);
    const source = { dataSourceId, schema: (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .assumedSchema */ .As)(names), names };
    try {
        const rows = await (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .findRows */ .bs)(notion, source, identity);
        const row = (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(rows);
        if (row) {
            const seen = { rows, waits: notion.waits };
            return { source: { ...source, schema: (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaOfRow */ .bn)(row) }, seen, warning };
        }
    }
    catch (error) {
        if (!(error instanceof _notion_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.outdated))
            throw error;
        const found = error.notFound
            ? await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstead */ .J4)(notion, target, dataSourceId, error)
            : await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readFound */ .$C)(notion, target, dataSourceId);
        // Loaded late: the first question mostly suits the database.
        const { refuseForeign } = await __nccwpck_require__.e(/* import() */ 716).then(__nccwpck_require__.bind(__nccwpck_require__, 9716));
        await refuseForeign(notion, found, fields);
        const read = { dataSourceId: found.id, schema: (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaOf */ .pP)(found), names };
        return { source: read, seen: await lookIn(notion, read, identity), warning };
    }
    if (!mayMake)
        return undefined;
    const { waits } = notion;
    const [schema, rows] = await Promise.all([
        (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G7)(notion, dataSourceId),
        (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .findRows */ .bs)(notion, source, identity, _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .queryArchived */ .bz),
    ]);
    return { source: { ...source, schema }, seen: { rows, waits }, warning };
}
/** Finds the rows with the schema read anew: two requests, and one more among the archived rows where there is none. */
async function lookUpAgain(notion, changelog, identity) {
    await changelog.refresh();
    return lookIn(notion, changelog, identity);
}
async function lookIn(notion, source, identity) {
    const { waits } = notion;
    const found = await (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .findRows */ .bs)(notion, source, identity);
    const rows = (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(found) ? found : await (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .findRows */ .bs)(notion, source, identity, _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .queryArchived */ .bz);
    return { rows, waits };
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _entry_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4440);

function namesOf(entry, titles) {
    const { kind, key, url, state } = entry;
    const reference = kind === 'release' ? entry.version : `#${entry.number}`;
    return { kind, key, title: (0,_entry_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .rowTitle */ .nM)(entry, titles), url, state, reference };
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Told)
/* harmony export */ });
/* harmony import */ var _notion_property_people_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(661);

/** What the user should know of a run beside what became of its entries. */
class Told {
    warnings = new Set();
    /** GitHub logins that a property of type people would take, if the people map named them. */
    unmapped = new Set();
    /** What was done with rows of pull requests that only a release led to. */
    beside = [];
    /** The database that the rows go into, where it was read. */
    target;
    /** How it is by now, where the run makes it or completes it. */
    database;
    /** @param people the people map */
    all(people) {
        return [...this.warnings, ...(0,_notion_property_people_js__WEBPACK_IMPORTED_MODULE_0__/* .unmappedWarnings */ .g1)(this.unmapped, people.size === 0)];
    }
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ unknownParts),
/* harmony export */   fc: () => (/* binding */ PULL_REQUEST_STATES)
/* harmony export */ });
/* unused harmony export RELEASE_STATES */
/** Those parts of an entry of which is said that they are not known. */
function unknownParts(...parts) {
    return new Set(parts.filter(([, isUnknown]) => isUnknown).map(([part]) => part));
}
const RELEASE_STATES = (/* unused pure expression or super */ null && (['draft', 'prerelease', 'released', 'deleted']));
const PULL_REQUEST_STATES = [
    'draft',
    'open',
    'review-requested',
    'changes-requested',
    'approved',
    'merged',
    'closed',
];


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b_: () => (/* binding */ FIELD),
  cJ: () => (/* binding */ FIELDS),
  ps: () => (/* binding */ LINK),
  V9: () => (/* binding */ LINK_FIELDS),
  et: () => (/* binding */ TYPE_NAMES),
  Xz: () => (/* binding */ fieldValues),
  P4: () => (/* binding */ isLinkField),
  wq: () => (/* binding */ propertyDescription),
  _6: () => (/* binding */ unknownFields)
});

;// CONCATENATED MODULE: ./build/entry/descriptions.js
/** What the property of each field holds, for somebody who knows neither the action nor its settings. */
const HOLDS = {
    title: 'What it is called on GitHub; a release without a name is called by its repository and its tag.',
    type: 'Whether it is a release or a pull request.',
    status: 'How far it is: a pull request from draft over review to merged or closed, a release from draft over pre-release to released. Deleted where GitHub has the release no more.',
    repository: 'The repository that it is of: owner and name.',
    version: 'The tag of a release.',
    package: 'The package that the tag of a release names, where a repository has several: “ui” of ui-v1.2.0.',
    number: 'The number of a pull request.',
    url: 'Its page on GitHub.',
    author: 'Who opened the pull request, or made the release.',
    'merged-by': 'Who merged the pull request.',
    assignees: 'Who is assigned to the pull request.',
    reviewers: 'Who is asked to review the pull request, and who has.',
    labels: 'The labels of a pull request.',
    milestone: 'The milestone of a pull request.',
    category: 'What kind of change a pull request is: its category in the repository’s release notes (.github/release.yml), else Breaking changes, Features or Fixes, by how its title begins.',
    branch: 'The branch that a pull request comes from and the one that it goes to; of a release, what it was made from.',
    created: 'When it was made on GitHub.',
    updated: 'When it last changed on GitHub.',
    shipped: 'When the release was published, or the pull request was merged.',
    closed: 'When the pull request was merged, or closed without that.',
    key: 'GitHub’s own ID, by which the row is found again, whatever is renamed.',
    release: 'The releases that ship the pull request; empty until one does.',
    'pull-requests': 'The pull requests that the release ships.',
    tasks: 'The tasks that the pull request names in its title, its branch or its description.',
};

// EXTERNAL MODULE: ./build/entry/titles.js
var titles = __nccwpck_require__(4440);
;// CONCATENATED MODULE: ./build/entry/fields.js


const TYPE_NAMES = { release: 'Release', 'pull-request': 'Pull request' };
const CHOICE = ['select', 'status', 'multi_select', 'rich_text'];
const STATUS = ['status', 'select', 'multi_select', 'rich_text'];
const TEXT = ['rich_text', 'select', 'multi_select'];
const LIST = ['multi_select', 'select', 'rich_text'];
const PERSON = ['rich_text', 'people', 'select', 'multi_select'];
const PEOPLE = ['multi_select', 'people', 'select', 'rich_text'];
const DATE = ['date', 'rich_text'];
/** Makes the fields that only some entries have. */
function fieldOf(has) {
    return (property, types, description, part, show) => {
        const value = (entry, context) => has(entry) ? show(entry[part], context, entry) : undefined;
        return { property, types, description, part, value };
    };
}
const ofBoth = fieldOf((_entry) => true);
const ofReleases = fieldOf((entry) => entry.kind === 'release');
const ofPullRequests = fieldOf((entry) => entry.kind === 'pull-request');
/** One line a field: which kinds have it, its property, the accepted types, what it holds, the part that it shows, and how. */
const DEFINITIONS = {
    title: ofBoth('', ['title', 'rich_text'], HOLDS.title, 'title', title),
    type: ofBoth('Type', CHOICE, HOLDS.type, 'kind', kind),
    status: ofBoth('Status', STATUS, HOLDS.status, 'state', state),
    repository: ofBoth('Repository', CHOICE, HOLDS.repository, 'repository', choices),
    version: ofReleases('Version', TEXT, HOLDS.version, 'version', fields_text),
    package: ofReleases('Package', CHOICE, HOLDS.package, 'package', choices),
    number: ofPullRequests('Number', ['number', 'rich_text'], HOLDS.number, 'number', number),
    url: ofBoth('URL', ['url', 'rich_text'], HOLDS.url, 'url', address),
    author: ofBoth('Author', PERSON, HOLDS.author, 'author', people),
    'merged-by': ofPullRequests('Merged by', PERSON, HOLDS['merged-by'], 'mergedBy', people),
    assignees: ofPullRequests('Assignees', PEOPLE, HOLDS.assignees, 'assignees', people),
    reviewers: ofPullRequests('Reviewers', PEOPLE, HOLDS.reviewers, 'reviewers', people),
    labels: ofPullRequests('Labels', LIST, HOLDS.labels, 'labels', choices),
    milestone: ofPullRequests('Milestone', CHOICE, HOLDS.milestone, 'milestone', choices),
    category: ofPullRequests('Category', CHOICE, HOLDS.category, 'category', choices),
    branch: ofBoth('Branch', TEXT, HOLDS.branch, 'branch', fields_text),
    created: ofBoth('Created', DATE, HOLDS.created, 'created', time),
    updated: ofBoth('Updated', DATE, HOLDS.updated, 'updated', time),
    shipped: ofBoth('Shipped', DATE, HOLDS.shipped, 'shipped', time),
    closed: ofPullRequests('Closed', DATE, HOLDS.closed, 'closed', time),
    key: ofBoth('GitHub ID', ['rich_text'], HOLDS.key, 'key', key),
};
/** All there is to know of each field. What lists fields lists these, in their order: a new field is one more entry. */
const FIELD = DEFINITIONS;
const FIELDS = Object.keys(FIELD).filter((name) => name in FIELD);
/** Fields that lead to other pages. */
const LINK = {
    release: { property: 'Release', description: HOLDS.release },
    'pull-requests': { property: 'Pull requests', description: HOLDS['pull-requests'] },
    tasks: { property: 'Tasks', description: HOLDS.tasks },
};
const LINK_FIELDS = Object.keys(LINK).filter(isLinkField);
function isLinkField(name) {
    return name in LINK;
}
/**
 * What people read in Notion at a property that the action has added: what it holds, and whether they may edit it. Kept to 280
 * characters: Notion documents no limit.
 */
function propertyDescription(field) {
    return `${{ ...FIELD, ...LINK }[field].description} ${mayEdit(field)}`;
}
function mayEdit(field) {
    switch (field) {
        case 'key':
            return 'Do not change it.';
        case 'release':
        case 'pull-requests':
        case 'tasks':
            return 'Links are added here and never removed: you may add your own.';
        default:
            return 'It follows GitHub: what is changed here is set back.';
    }
}
/** The value of every field that the kind of entry has; fields of the other kind are absent. */
function fieldValues(entry, context) {
    const values = FIELDS.map((field) => [field, FIELD[field].value(entry, context)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** The fields that GitHub did not tell, or not all of. */
function unknownFields({ unknown }) {
    return FIELDS.filter((field) => unknown.has(FIELD[field].part));
}
function title(own, context, entry) {
    return fields_text(context ? (0,titles/* rowTitle */.nM)(entry, context.titles) : own);
}
function fields_text(content) {
    return { is: 'text', text: content };
}
function address(url) {
    return { is: 'text', text: url, link: url };
}
function key(text, context) {
    return { is: 'text', text, ...(context && { link: context.keyLink }) };
}
function kind(name) {
    return choices(TYPE_NAMES[name]);
}
function state(name, context) {
    return choices(context?.statuses[name] ?? name);
}
function choices(names) {
    return { is: 'choices', names: [names ?? []].flat() };
}
function people(persons) {
    return { is: 'people', people: [persons ?? []].flat() };
}
function number(count) {
    return { is: 'number', number: count };
}
function time(iso) {
    return { is: 'time', time: iso };
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ STATE_OPTIONS),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/** The groups of every status property, in their order, by the names that Notion's requests take. */
const GROUPS = ['To-do', 'In progress', 'Complete'];
const STATE_OPTIONS = {
    draft: { name: 'Draft', color: 'gray', group: 'To-do' },
    open: { name: 'Open', color: 'blue', group: 'In progress' },
    'review-requested': { name: 'In review', color: 'orange', group: 'In progress' },
    'changes-requested': { name: 'Changes requested', color: 'red', group: 'In progress' },
    approved: { name: 'Approved', color: 'green', group: 'In progress' },
    merged: { name: 'Merged', color: 'purple', group: 'Complete' },
    closed: { name: 'Closed', color: 'brown', group: 'Complete' },
    prerelease: { name: 'Pre-release', color: 'yellow', group: 'In progress' },
    released: { name: 'Released', color: 'green', group: 'Complete' },
    deleted: { name: 'Deleted', color: 'red', group: 'Complete' },
};
/** In the order of the workflow: pull requests first. */
const STATES = Object.keys(STATE_OPTIONS).filter((name) => name in STATE_OPTIONS);


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   jv: () => (/* binding */ PLACEHOLDER_NAMES),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   nM: () => (/* binding */ rowTitle)
/* harmony export */ });
/** What each placeholder stands for: nothing where an entry does not have it. */
const PLACEHOLDERS = {
    title: (entry) => (entry.kind === 'release' ? (entry.name ?? entry.version) : entry.title),
    owner: ({ repository }) => repository.split('/')[0] ?? '',
    repo: ({ repository }) => repository.split('/')[1] ?? '',
    tag: (entry) => (entry.kind === 'release' ? entry.version : ''),
    version: (entry) => (entry.kind === 'release' ? versionOfTag(entry.version, entry.package) : ''),
    package: (entry) => (entry.kind === 'release' ? (entry.package ?? '') : ''),
    number: (entry) => (entry.kind === 'pull-request' ? String(entry.number) : ''),
};
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS).filter(isPlaceholder);
function isPlaceholder(name) {
    return name in PLACEHOLDERS;
}
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** What a pattern has in braces, and is no placeholder. */
function unknownPlaceholders(pattern) {
    return [...pattern.matchAll(PLACEHOLDER)].flatMap(([whole, name = '']) => isPlaceholder(name) ? [] : [whole]);
}
/** What the row of an entry is called; its own title where the pattern comes to nothing. */
function rowTitle(entry, titles) {
    const pattern = titles[entry.kind] ?? '';
    const filled = pattern.replace(PLACEHOLDER, (_, name) => isPlaceholder(name) ? PLACEHOLDERS[name](entry) : '');
    return filled.replace(/\s+/g, ' ').trim() || entry.title;
}
/** The tag without its package and the `v` before the number: `1.2.3` of `v1.2.3`, `name@1.2.3` or `release/v1.2.3`. */
function versionOfTag(tag, packageName) {
    const rest = packageName === undefined ? tag : tag.slice(packageName.length).replace(/^[@/-]/, '');
    return /(?:^|[@/-])v?(\d+(?:\.\d+)+[\w.+-]*)$/i.exec(rest)?.[1] ?? rest.replace(/^v(?=\d)/i, '');
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unwanted),
/* harmony export */   W: () => (/* binding */ wantsRow)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9370);

/** Why the settings want no new row for an entry, in one sentence; nothing where they do. */
function unwanted(entry, ignore) {
    const author = entry.author?.login;
    if (author !== undefined && ignore.authors.some((pattern) => isAuthor(pattern, author))) {
        return `The author ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(author)} is in \`ignore-authors\`.`;
    }
    if (entry.state === 'draft' && ignore.drafts)
        return 'It is a draft, and `drafts` is false.';
    if (entry.kind === 'release') {
        return entry.state === 'prerelease' && ignore.prereleases
            ? 'It is a pre-release, and `prereleases` is false.'
            : undefined;
    }
    const label = entry.labels.find((name) => ignore.labels.some((pattern) => matches(pattern, name)));
    return label === undefined ? undefined : `The label ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(label)} is in \`ignore-labels\`.`;
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
    return new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`, 'i').test(name);
}
/** Whether a merged pull request is to get a row. */
function wantsRow({ author, labels }, ignore) {
    const candidate = { kind: 'pull-request', state: 'merged', labels, author };
    return unwanted(candidate, ignore) === undefined;
}


/***/ }),

/***/ 1270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ unreadableGraphql),
/* harmony export */   Ab: () => (/* binding */ isGitHubFailure),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   TR: () => (/* binding */ withList),
/* harmony export */   m_: () => (/* binding */ briefly),
/* harmony export */   oR: () => (/* binding */ retryTime)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9370);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3003);



/** GitHub could not be read; the message says why, and quotes what GitHub, or the network, said. */
class Unreadable extends Error {
    reason;
    /** When GitHub may be asked again after it limited the rate, in milliseconds since 1970. */
    retryAt;
    constructor(reason, why, cause, retryAt) {
        super(why, { cause });
        this.name = 'Unreadable';
        this.reason = reason;
        this.retryAt = retryAt;
    }
}
/** Whether GitHub did not tell something: it could not be read, or its limit is used up for longer than a run waits. */
function isGitHubFailure(error) {
    return error instanceof Unreadable || (error instanceof _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.id === 'github-points');
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
 * An answer of octokit's that is to hold a list. A server in between may answer with JSON of its own.
 * @throws Unreadable where it holds none
 */
function withList(answer) {
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
    return new Unreadable(GRAPHQL_REASONS.get(first.type ?? '') ?? 'unavailable', briefly(first.message), undefined, retryAt);
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
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(cause) && cause.name === 'TimeoutError' ? 'it did not answer in time' : briefly(message);
}
/** What was said, in one line without GitHub's link to its reference; pages of proxies and load balancers say nothing in a line. */
function briefly(said) {
    if (/^\s*</.test(said))
        return 'a web page came instead of an answer';
    const [line = ''] = said.split(' - https://')[0]?.trim().split('\n') ?? [];
    const words = line.length > 200 ? `${line.slice(0, 199)}…` : line.replace(/\.$/, '');
    return words === '' ? 'no connection' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(words);
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOfGitHub),
/* harmony export */   s: () => (/* binding */ attachmentsOf)
/* harmony export */ });
/* harmony import */ var _settings_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6833);

/** Of an entry that has no attachments, or none that need a login. */
const NO_ATTACHMENTS = new Map();
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PLACE = String.raw `(?:user-attachments/assets|[\w.-]+/[\w.-]+/assets/\d+)`;
/** An address that GitHub's editor writes for an upload, now or in former years, with what people put behind it. */
const ATTACHMENT = String.raw `https?://[\w.:-]+/${PLACE}/(?<uuid>${UUID})(?![\w-])(?:[?#][^\s"'<>()[\]\\]*)?`;
const NEEDS_LOGIN = new RegExp(`^${ATTACHMENT}`, 'i');
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
    // What images, videos and links lead to. GitHub's renderer writes every attribute in double quotes.
    for (const [, value = ''] of html.matchAll(/\s(?:src|srcset|href)="([^"]*)"/gi)) {
        const address = value.trim().replaceAll('&amp;', '&');
        const url = URL.parse(address);
        if (url === null || !isOfGitHub(url, serverUrl) || NEEDS_LOGIN.test(address))
            continue;
        for (const [uuid] of url.pathname.toLowerCase().matchAll(new RegExp(UUID, 'g'))) {
            if (!signed.has(uuid))
                signed.set(uuid, address);
        }
    }
    return signed;
}
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
    const isUserContent = address.hostname.endsWith('.githubusercontent.com') && address.port === '';
    if (isUserContent && (0,_settings_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloud */ .m1)(server.hostname))
        return true;
    return address.port === server.port && `.${address.hostname}`.endsWith(`.${server.hostname}`);
}


/***/ }),

/***/ 837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibilityOf),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8662);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3003);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6952);




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
/** The visibility of the repository by an event's payload. */
function visibilityOf({ payload: { repository } }) {
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(repository) || !('private' in repository))
        return 'unknown';
    return repository.private === false ? 'public' : 'private';
}
async function readPayload(path) {
    const text = await readText(path);
    if (text === undefined)
        return {};
    const payload = parse(text);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(payload))
        return payload;
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('event-unreadable', `The event’s payload (${path}) is not a JSON object.`);
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(cause) && cause.code === 'ENOENT')
            return undefined;
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('event-unreadable', `The event’s payload (${path}) cannot be read.`, { cause });
    }
}
function parse(text) {
    try {
        return (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ thingIn),
/* harmony export */   TW: () => (/* binding */ readThing)
/* harmony export */ });
/* unused harmony export Parts */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3003);

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
/** The same, or nothing where it is not as it should be. */
function thingIn(value, read) {
    const understood = readThing(value, '', read);
    return 'thing' in understood ? understood.thing : undefined;
}
/**
 * The parts of an object. One that is not as it should be is noted, and something empty of its type is given in its place,
 * which stands for nothing: the whole thing is given up then.
 */
class Parts {
    #object;
    #path;
    #lacks;
    /** Of what is no object itself, the parts are not noted one by one. */
    constructor(value, path, lacks) {
        const isObject = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
        this.#object = isObject ? value : {};
        this.#path = path;
        this.#lacks = isObject ? lacks : new Set();
        if (!isObject)
            lacks.add(path);
    }
    /** Whether it is there, and not null. */
    has(name) {
        return this.#object[name] !== undefined && this.#object[name] !== null;
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
        return this.#object[name] === '' ? undefined : this.#optional(name, isTime);
    }
    /** An address of the web. */
    address(name) {
        return this.#required(name, isAddress, '');
    }
    part(name, read) {
        return read(new Parts(this.#object[name], `${this.#path}.${name}`, this.#lacks));
    }
    /** Nothing where it is null. */
    nullable(name, read) {
        return this.#object[name] === null ? undefined : this.part(name, read);
    }
    list(name, read) {
        const path = `${this.#path}.${name}`;
        const items = this.#required(name, Array.isArray, []);
        return items.map((item, index) => read(new Parts(item, `${path}[${index}]`, this.#lacks)));
    }
    #required(name, isOf, empty) {
        const value = this.#object[name];
        if (isOf(value))
            return value;
        this.#lacks.add(`${this.#path}.${name}`);
        return empty;
    }
    #optional(name, isOf) {
        return this.has(name) ? this.#required(name, isOf, undefined) : undefined;
    }
}
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


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ getsDependabotSecrets),
/* harmony export */   h: () => (/* binding */ whyNoSecrets)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3003);
/* harmony import */ var _pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6073);


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
    return (event.name === 'pull_request' || event.name === 'pull_request_review') && (0,_pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromFork */ .ty)(event);
}
function runsInFork({ payload: { repository } }) {
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(repository) && repository.fork === true;
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   JO: () => (/* binding */ pullRequestSubject),
/* harmony export */   Q7: () => (/* binding */ meansAll),
/* harmony export */   SE: () => (/* binding */ namedBeside),
/* harmony export */   cA: () => (/* binding */ unusableEvent),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6073);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(325);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(837);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4139);





/** Whether the run is about all releases and pull requests: the event names none, nor do the inputs. */
function meansAll({ name }, explicit) {
    return (name === 'schedule' || name === 'workflow_dispatch') && isEmpty(explicit);
}
/** Whether the event tells of a run of another workflow, whose pull request GitHub has to be asked for. */
function tellsOfRun(event, explicit) {
    return event.name === 'workflow_run' && isEmpty(explicit);
}
function isEmpty({ tags, pullRequest }) {
    return tags === undefined && pullRequest === undefined;
}
/**
 * What the inputs name beside the event. One that names the event's own entry adds nothing, and the event knows more: the
 * entry's ID, and all of a release that GitHub shows no more, as it was deleted or is a draft again.
 */
function namedBeside({ name, payload }, { tags, pullRequest }) {
    if (name === 'release' && tags?.length === 1 && tags[0] === tagOf(payload.release))
        return {};
    const isOwn = isOfPullRequest(name) && pullRequest === idIn(payload.pull_request, 'number');
    return pullRequest !== undefined && isOwn ? {} : { tags, pullRequest };
}
/**
 * What a run for one entry is about: what the inputs `tag` or `pull-request` name, else what the event tells. Where it
 * `tellsOfRun`, it does not tell itself.
 * @throws Problem `event-unsupported`, `event-unreadable`
 */
function subjectOf(event, explicit, repository) {
    const visibility = (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityOf */ .g)(event);
    const { tags: [tag] = [], pullRequest } = namedBeside(event, explicit);
    if (tag !== undefined)
        return { kind: 'release', tag, visibility };
    if (pullRequest !== undefined)
        return { kind: 'pull-request', number: pullRequest, visibility };
    if (event.name === 'release')
        return subjectOfRelease(event, repository);
    if (isOfPullRequest(event.name))
        return pullRequestSubject(event.payload.pull_request, event, payloadOf(event), repository);
    if (event.name === '')
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', 'GITHUB_EVENT_NAME is empty, so the event is unknown.');
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unsupported', `The event \`${event.name}\` tells of no release or pull request; \`release\`, \`pull_request\`, \`pull_request_target\`, \`pull_request_review\` and \`workflow_run\` do, and \`schedule\` and \`workflow_dispatch\` mean all of them.`);
}
function isOfPullRequest(name) {
    return name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review';
}
function subjectOfRelease(event, repository) {
    const { release } = event.payload;
    const visibility = (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityOf */ .g)(event);
    const deleted = event.action === 'deleted';
    const id = idIn(release, 'id');
    const tag = tagOf(release);
    const understood = (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseEntry */ ._1)(release, {
        repository: repository.fullName,
        visibility,
        live: false,
        deleted,
    });
    if ('thing' in understood && id !== undefined)
        return { kind: 'release', payload: understood.thing, id, visibility };
    const unusable = unusableSentence(payloadOf(event), understood);
    // Of a deleted release GitHub has nothing to tell.
    if (id !== undefined && !deleted)
        return { kind: 'release', id, visibility, unusable };
    if (tag !== undefined && !deleted)
        return { kind: 'release', tag, visibility, unusable };
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', unusable);
}
/**
 * What a run is about whose event, or GitHub's answer, tells of a pull request.
 * @param data may be anything
 * @param source what told it, for a message
 * @throws Problem `event-unreadable` where it has no number
 */
function pullRequestSubject(data, event, source, repository) {
    const visibility = (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityOf */ .g)(event);
    const understood = (0,_pull_request_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOfPayload */ .w9)(data, event, repository);
    if ('thing' in understood) {
        const { thing: payload } = understood;
        return { kind: 'pull-request', payload, number: payload.number, visibility };
    }
    const number = idIn(data, 'number');
    const unusable = unusableSentence(source, understood);
    if (number === undefined)
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', unusable);
    return { kind: 'pull-request', number, visibility, unusable };
}
function payloadOf({ name }) {
    return `The payload of the event \`${name}\``;
}
/** The error of a payload that can't serve. */
function unusableEvent(event, understood) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', unusableSentence(payloadOf(event), understood));
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
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .thingIn */ .Og)(data, (parts) => parts.id(name));
}
/** Nothing where it is no text, or an empty one. */
function tagOf(release) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .thingIn */ .Og)(release, (parts) => parts.text('tag_name')) || undefined;
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

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   mU: () => (/* binding */ headIn),
/* harmony export */   ty: () => (/* binding */ isFromFork),
/* harmony export */   uS: () => (/* binding */ pullRequestState),
/* harmony export */   w9: () => (/* binding */ pullRequestOfPayload)
/* harmony export */ });
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1207);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9144);
/* harmony import */ var _event_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(837);
/* harmony import */ var _event_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4139);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7069);





/**
 * The entry of a pull request as an event's payload or REST tells it: without reviews, but for the one that a review event
 * brings. Review events carry a shorter pull request: without `merged`, and not always with `draft`.
 * @param data may be anything
 */
function pullRequestOfPayload(data, event, repository) {
    const understood = (0,_event_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .readThing */ .TW)(data, 'pull_request', (parts) => entryIn(parts, verdictOfEvent(event), repository));
    if ('lacks' in understood)
        return understood;
    const entry = understood.thing;
    const attachments = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentsOf */ .s)(entry.body, undefined, new URL(entry.url).origin, (0,_event_event_js__WEBPACK_IMPORTED_MODULE_1__/* .visibilityOf */ .g)(event));
    return { thing: { ...entry, attachments } };
}
/** Whether the branch of an event's pull request is in another repository, or was in one that is gone. */
function isFromFork({ payload }) {
    return (0,_event_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .thingIn */ .Og)(payload.pull_request, (parts) => branchesIn(parts).fork) ?? false;
}
function entryIn(parts, verdict, repository) {
    const id = parts.id('id');
    const number = parts.id('number');
    const title = titleOf(parts.text('title'), number);
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .accountIn */ .l1)(parts, 'user');
    const reviewers = requestedReviewers(parts, repository.owner);
    const labels = parts.list('labels', (label) => label.text('name'));
    const branches = branchesIn(parts);
    const milestone = parts.nullable('milestone', (one) => one.text('title'));
    const mergedBy = parts.has('merged_by') ? parts.part('merged_by', _person_js__WEBPACK_IMPORTED_MODULE_2__/* .personOfAccount */ .wh) : undefined;
    const shipped = parts.optionalTime('merged_at');
    const closed = parts.optionalTime('closed_at');
    return {
        kind: 'pull-request',
        key: `pull/${id}`,
        title,
        ...pullRequestState({
            merged: parts.optionalFlag('merged') || shipped !== undefined,
            closed: parts.text('state') === 'closed',
            draft: parts.optionalFlag('draft'),
            verdict,
            asked: reviewers.length > 0,
        }),
        repository: repository.fullName,
        number,
        url: parts.address('html_url'),
        author,
        mergedBy,
        assignees: parts.list('assignees', _person_js__WEBPACK_IMPORTED_MODULE_2__/* .personOfAccount */ .wh),
        reviewers,
        labels,
        milestone,
        category: undefined,
        branch: branchOf(branches),
        created: parts.time('created_at'),
        updated: parts.time('updated_at'),
        shipped,
        closed,
        body: parts.optionalText('body') ?? '',
        live: false,
        // Of reviewers a payload tells only those who are asked, of a fork that was deleted since not whose it was, and not how
        // the repository groups its release notes.
        unknown: (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownParts */ .dm)(['reviewers', true], ['category', true], ['mergedBy', !mergedBy && shipped !== undefined], ['branch', branches.fork && branches.owner === undefined]),
    };
}
function branchesIn(parts) {
    const base = parts.part('base', (end) => ({
        ref: end.text('ref'),
        repository: end.part('repo', (repository) => repository.id('id')),
    }));
    const { ref, repository, owner } = headIn(parts);
    return { head: ref, base: base.ref, fork: repository !== base.repository, owner };
}
/** Where the commits of a pull request are. A repository that is gone, and its account, are null. */
function headIn(parts) {
    return parts.part('head', (end) => ({
        ref: end.text('ref'),
        repository: end.nullable('repo', (repository) => repository.id('id')),
        owner: end.nullable('user', (owner) => owner.text('login')),
    }));
}
/** Reviews of others than these decide nothing: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const CAN_USUALLY_WRITE = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** A review that is not told of as it should be decides nothing either: the payload does not tell the verdict. */
function verdictOfEvent({ action, payload }) {
    const review = (0,_event_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .thingIn */ .Og)(payload.review, (parts) => ({
        state: parts.text('state'),
        association: parts.text('author_association'),
    }));
    if (action !== 'submitted' || review === undefined)
        return 'unknown';
    if (!CAN_USUALLY_WRITE.includes(review.association))
        return 'unknown';
    return VERDICTS.get(review.state.toUpperCase()) ?? 'unknown';
}
/** Teams are named as GraphQL's `combinedSlug` does; a team that is asked is one of the repository's owner. */
function requestedReviewers(parts, owner) {
    const teamOf = (team) => ({
        login: `${owner}/${team.text('slug')}`,
        url: team.text('html_url'),
    });
    const people = parts.list('requested_reviewers', (reviewer) => reviewer.optionalText('slug') === undefined ? (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .personOfAccount */ .wh)(reviewer) : teamOf(reviewer));
    return [...people, ...parts.list('requested_teams', teamOf)];
}
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
        return VERDICTS.get(decision) ?? 'none';
    if (decision === undefined || opinions === undefined)
        return 'unknown';
    if (opinions.includes('CHANGES_REQUESTED'))
        return 'changes-requested';
    return opinions.includes('APPROVED') ? 'approved' : 'none';
}
/** By the state of a single review in GraphQL's spelling; a mere comment has none. */
const VERDICTS = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
]);
/** `head → base`, and `owner:head → base` for a fork, as GitHub's own page shows them. */
function branchOf({ head, base, fork, owner = 'unknown' }) {
    return fork ? `${owner}:${head} → ${base}` : `${head} → ${base}`;
}
/** A title as it is; the number where it says nothing. */
function titleOf(title, number) {
    return title.trim() ? title : `#${number}`;
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ liveReleaseEntry),
/* harmony export */   _1: () => (/* binding */ releaseEntry),
/* harmony export */   _8: () => (/* binding */ liveRelease)
/* harmony export */ });
/* unused harmony export packageOfTag */
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1207);
/* harmony import */ var _entry_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4440);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1270);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9144);
/* harmony import */ var _event_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4139);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7069);






/**
 * The entry of a release as REST or a payload tells it, which are the same but for what may be missing: a time of the
 * update on older Enterprise Servers, assets in old payloads, an author that is gone.
 * @param data may be anything
 */
function releaseEntry(data, origin) {
    const understood = (0,_event_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readThing */ .TW)(data, 'release', (parts) => entryIn(parts, origin));
    if ('lacks' in understood)
        return understood;
    const entry = understood.thing;
    const { serverUrl = new URL(entry.url).origin, visibility } = origin;
    const attachments = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_2__/* .attachmentsOf */ .s)(entry.body, entry.html, serverUrl, visibility);
    return { thing: { ...entry, attachments } };
}
/** The entry of a release as REST tells it in this run. */
function liveReleaseEntry({ repository, serverUrl }, data, visibility) {
    return releaseEntry(data, { repository: repository.fullName, serverUrl, visibility, live: true });
}
/**
 * The same, of an answer that is to be a release.
 * @throws Unreadable where the answer is no release
 */
function liveRelease(github, data, visibility) {
    const understood = liveReleaseEntry(github, data, visibility);
    if ('thing' in understood)
        return understood.thing;
    throw new _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO('unavailable', `the answer lacks ${understood.lacks[0]}`);
}
function entryIn(parts, { repository, live, deleted }) {
    const tag = parts.text('tag_name');
    const packageName = packageOfTag(tag);
    const name = nameIn(parts, [tag, (0,_entry_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(tag, packageName)]);
    const state = stateIn(parts);
    const created = parts.optionalTime('created_at');
    const updated = parts.optionalTime('updated_at');
    const shipped = parts.optionalTime('published_at');
    return {
        kind: 'release',
        key: `release/${parts.id('id')}`,
        title: name ?? `${repository.split('/')[1]} ${tag}`,
        name,
        state: deleted ? 'deleted' : state,
        repository,
        version: tag,
        package: packageName,
        url: parts.address('html_url'),
        author: (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .accountIn */ .l1)(parts, 'author'),
        branch: parts.text('target_commitish'),
        created,
        updated,
        shipped,
        body: parts.optionalText('body') ?? '',
        assets: assetsIn(parts),
        html: parts.optionalText('body_html'),
        nodeId: parts.optionalText('node_id'),
        live,
        unknown: (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownParts */ .dm)(['content', !parts.has('assets')], ['created', created === undefined], ['updated', updated === undefined]),
    };
}
/** The name where it says more than these. */
function nameIn(parts, known) {
    const name = parts.optionalText('name');
    return name?.trim() && !known.includes(name.trim()) ? name : undefined;
}
/** GitHub lists uploads that are still under way, or that failed, as `open`. */
function assetsIn(parts) {
    if (!parts.has('assets'))
        return [];
    const assets = parts.list('assets', (asset) => ({
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


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6887);


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

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/event/event.js
var event_event = __nccwpck_require__(837);
// EXTERNAL MODULE: ./build/github/event/secretless.js
var secretless = __nccwpck_require__(3836);
// EXTERNAL MODULE: ./build/github/event/subject.js
var event_subject = __nccwpck_require__(6829);
// EXTERNAL MODULE: ./build/changelog/look-up.js
var look_up = __nccwpck_require__(6106);
// EXTERNAL MODULE: ./build/changelog/outcome.js
var outcome = __nccwpck_require__(9441);
// EXTERNAL MODULE: ./build/changelog/told.js
var changelog_told = __nccwpck_require__(3572);
// EXTERNAL MODULE: ./build/entry/unwanted.js
var unwanted = __nccwpck_require__(2375);
// EXTERNAL MODULE: ./build/notion/api/connection.js
var connection = __nccwpck_require__(7131);
// EXTERNAL MODULE: ./build/notion/api/patience.js
var patience = __nccwpck_require__(2020);
// EXTERNAL MODULE: ./build/notion/database/no-changelog-yet.js
var no_changelog_yet = __nccwpck_require__(645);
// EXTERNAL MODULE: ./build/notion/row/find-rows.js
var find_rows = __nccwpck_require__(7356);
// EXTERNAL MODULE: ./build/problems/problem.js
var problems_problem = __nccwpck_require__(8662);
// EXTERNAL MODULE: ./build/modes/press-first.js
var press_first = __nccwpck_require__(6791);
;// CONCATENATED MODULE: ./build/modes/sync.js











/**
 * Brings the row of one release or pull request to what GitHub shows: the one that the event or the settings name.
 * @returns what was done; after a failure what is known by then, with the problem; where there is no database yet, a
 * notice that says which button makes it
 * @throws Problem where the event names no entry
 */
async function sync(settings, event, log) {
    const github = (0,event_subject/* tellsOfRun */.$8)(event, settings) ? await openGitHub(settings) : undefined;
    const subject = github
        ? await readSubject(event, github)
        : (0,event_subject/* subjectOf */.et)(event, settings, settings.github.repository);
    if ('none' in subject)
        return { mode: 'none', warnings: [], notice: { title: 'No pull request to sync', text: subject.none } };
    const notion = (0,connection/* connect */.Ng)(settings.notion, (0,patience/* newPatience */.e)(log));
    const told = new changelog_told/* Told */.u();
    const known = unsynced(subject, settings.fields.titles);
    const outcome = await syncSubject(settings, notion, github, subject, known, told).catch((error) => ({ ...known, problem: (0,problems_problem/* asProblem */.gr)(error) }));
    const problem = outcome.problem ?? notion.full;
    if (problem instanceof no_changelog_yet/* NoChangelogYet */.Q)
        return { mode: 'none', warnings: [], notice: (0,press_first/* pressFirst */.g)(problem, settings) };
    return {
        mode: 'sync',
        outcomes: [outcome, ...told.beside],
        warnings: told.all(settings.fields.people),
        dryRun: settings.dryRun,
        ...(problem && { problem }),
    };
}
/** @param known takes what becomes known of the entry, for a run that fails */
async function syncSubject(settings, notion, github, subject, known, told) {
    // What the settings want no row of is looked for once GitHub has told of it.
    const isWanted = subject.payload && (0,unwanted/* unwanted */.J)(subject.payload, settings.ignore) === undefined;
    // Loaded while Notion and GitHub are asked: the rest of the code, and octokit.
    const [early, { opened, reading }, { openRun }, { reconcile }] = await Promise.all([
        isWanted && subject.payload && look(settings, notion, subject.payload, true, known, told),
        readLive(subject, settings, github),
        Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(700), __nccwpck_require__.e(162), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 162)),
        Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(373), __nccwpck_require__.e(700), __nccwpck_require__.e(509), __nccwpck_require__.e(418)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6418)),
    ]);
    if ('gone' in reading)
        return { ...known, operation: 'skipped', reason: reading.gone };
    const { entry, warning } = reading;
    Object.assign(known, (0,outcome/* namesOf */.e)(entry, settings.fields.titles));
    if (warning !== undefined)
        told.warnings.add(warning);
    const reason = (0,unwanted/* unwanted */.J)(entry, settings.ignore);
    const found = early || (await look(settings, notion, entry, reason === undefined, known, told));
    if (!found)
        return { ...known, operation: 'skipped', ...(reason && { reason }) };
    const { source, seen } = found;
    const run = openRun(settings, 'one', {
        notion,
        source,
        github: opened,
        visibility: subject.visibility,
        told,
    });
    return reconcile(run, entry, seen);
}
/** Looks the row up. */
async function look(settings, notion, identity, mayMake, known, told) {
    const found = await (0,look_up/* lookUp */.T)(notion, settings, identity, mayMake);
    if (found?.warning !== undefined)
        told.warnings.add(found.warning);
    const row = found && (0,find_rows/* rowOf */.OB)(found.seen.rows);
    if (row)
        Object.assign(known, { pageId: row.id, pageUrl: row.url });
    return found;
}
/** What the run of another workflow was about. */
async function readSubject(event, github) {
    const { subjectOfRun } = await __nccwpck_require__.e(/* import() */ 820).then(__nccwpck_require__.bind(__nccwpck_require__, 3820));
    return subjectOfRun(github, event);
}
async function readLive(subject, settings, github) {
    const [opened, { readEntry }] = await Promise.all([
        github ?? openGitHub(settings),
        __nccwpck_require__.e(/* import() */ 373).then(__nccwpck_require__.bind(__nccwpck_require__, 8373)),
    ]);
    return { opened, reading: await readEntry(opened, subject) };
}
/** Octokit is loaded only here, while Notion is asked: loading takes longer than the question needs to leave. */
async function openGitHub(settings) {
    const { GitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2494));
    return new GitHub(settings.github);
}
/** What is known of the entry before Notion and GitHub are read. */
function unsynced(subject, titles) {
    return {
        ...namesIn(subject, titles),
        operation: 'failed',
        pageId: '',
        pageUrl: '',
        changes: [],
        added: [],
    };
}
function namesIn(subject, titles) {
    if (subject.payload)
        return (0,outcome/* namesOf */.e)(subject.payload, titles);
    const { kind } = subject;
    const nothing = { kind, key: '', reference: '', url: '' };
    if (kind === 'pull-request')
        return { ...nothing, title: `#${subject.number}` };
    return { ...nothing, title: subject.tag ?? `release ${subject.id}` };
}

// EXTERNAL MODULE: ./build/report/safe-text.js
var safe_text = __nccwpck_require__(8672);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __nccwpck_require__(9370);
// EXTERNAL MODULE: ./build/settings/connections.js
var connections = __nccwpck_require__(6833);
// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __nccwpck_require__(9511);
// EXTERNAL MODULE: ./build/entry/fields.js + 1 modules
var fields = __nccwpck_require__(2927);
// EXTERNAL MODULE: ./build/entry/states.js
var states = __nccwpck_require__(1073);
// EXTERNAL MODULE: ./build/entry/titles.js
var titles = __nccwpck_require__(4440);
// EXTERNAL MODULE: ./build/record.js
var record = __nccwpck_require__(3003);
// EXTERNAL MODULE: ./build/well-formed.js
var well_formed = __nccwpck_require__(6952);
// EXTERNAL MODULE: ./build/settings/values.js
var values = __nccwpck_require__(9416);
;// CONCATENATED MODULE: ./build/settings/map-input.js





/**
 * A YAML map. Every scalar is the text that was typed (`2026.10`, `007`, `no`): what it means is known where it is used.
 * Blank values count as not set, as blank inputs do. The YAML library is loaded only for an input that is set.
 * @returns values by key: texts, and lists and maps of them
 */
async function mapInput(env, name) {
    return new Map((await readMap(env, name)).filter(([, value]) => !isBlank(value)));
}
/** The same for a map that has certain keys only; space around them does not count. */
async function closedMapInput(env, name, keys) {
    const entries = (await readMap(env, name)).map(([written, value]) => {
        const key = keys.find((known) => known === written.trim());
        if (key === undefined)
            throw new problems_problem/* Problem */.AF('input-invalid', `The input \`${name}\` has the key ${JSON.stringify(written)}. Its keys may be ${(0,values/* list */.p_)(keys)}.`);
        return [key, value];
    });
    return new Map(entries.filter(([, value]) => !isBlank(value)));
}
/** Whether the value of an entry is a text. */
function isText(value) {
    return typeof value === 'string';
}
/** The value of an entry, which is to be a text. @throws Problem `input-invalid` */
function textOf(name, key, value, accepted) {
    if (isText(value))
        return value;
    throw invalidEntry(name, key, value, accepted);
}
/** An error for an entry of a map whose value is not accepted. */
function invalidEntry(name, key, value, accepted) {
    return new problems_problem/* Problem */.AF('input-invalid', `The input \`${name}\` has the entry ${(0,quoted/* coded */.y)(`${key}: ${shownValue(value)}`)}. It accepts ${accepted}.`);
}
function shownValue(value) {
    if (value instanceof Map)
        return JSON.stringify(Object.fromEntries(value));
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function isBlank(value) {
    return isText(value) && value.trim() === '';
}
/** What an expression gives that found nothing: `toJSON(matrix.properties)`. */
const NOTHING = /^(?:null|~)$/;
async function readMap(env, name) {
    const text = (0,inputs/* input */.h)(env, name);
    if (text === '' || NOTHING.test(text))
        return [];
    const value = await readYaml(name, text);
    if (value === null)
        return [];
    if (!(value instanceof Map))
        throw (0,values/* invalid */.Gq)(name, text, 'a YAML map (`name: value` lines)');
    return [...value].map(([key, item]) => {
        if (!isText(key) || isBlank(key))
            throw (0,values/* invalid */.Gq)(name, text, 'a YAML map with a name before each colon');
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
        return (0,well_formed/* wellFormed */.E)(document.toJS({ mapAsMap: true }));
    }
    catch (error) {
        throw notYaml(name, text, error);
    }
}
/** A value that begins with what means something to YAML: `release: {repo} {tag}`, `octocat: @octocat`. */
const SPECIAL = /:\s+[[\]{}*&!|>%@`]/;
function notYaml(name, text, error) {
    const [mistake = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const quotes = SPECIAL.test(text) ? '. Put a value that begins with a special character in quotes' : '';
    return (0,values/* invalid */.Gq)(name, text, `a YAML map, and this is not YAML: ${(0,quoted/* quoted */.T)(mistake.replace(/:$/, ''))}${quotes}`);
}

;// CONCATENATED MODULE: ./build/settings/maps.js






/**
 * The property of each field, by the defaults and the input `properties`. A link whose default name another field has
 * taken is left out.
 */
async function propertyNames(env) {
    const names = (0,record/* mapValues */.LG)(fields/* FIELD */.b_, ({ property }) => property);
    const links = (0,record/* mapValues */.LG)(fields/* LINK */.ps, ({ property }) => property);
    for (const [field, value] of await closedMapInput(env, 'properties', ALL_FIELDS)) {
        const isLeftOut = isText(value) && LEFT_OUT.test(value);
        if (!isText(value) || (isLeftOut && field === 'key'))
            throw invalidEntry('properties', field, value, acceptedName(field));
        if ((0,fields/* isLinkField */.P4)(field))
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
const ALL_FIELDS = [...fields/* FIELDS */.cJ, ...fields/* LINK_FIELDS */.V9];
/** As YAML spells it; `no` and `off` are names. */
const LEFT_OUT = /^(?:false|False|FALSE)$/;
function acceptedName(field) {
    const also = field === 'key' ? ': rows are found by this field' : ', or `false` to leave the field out';
    return `the name of a property${also}`;
}
function refuseShared(names) {
    for (const field of ALL_FIELDS) {
        const name = names[field];
        const owner = ALL_FIELDS.find((other) => names[other] === name);
        if (name === undefined || owner === field)
            continue;
        throw invalidEntry('properties', field, name, `each property once; this one is for \`${owner}\` already`);
    }
}
/** The name of the status option of each state. */
async function statusOptions(env) {
    const options = (0,record/* mapValues */.LG)(states/* STATE_OPTIONS */.Jp, ({ name }) => name);
    for (const [state, value] of await closedMapInput(env, 'statuses', states/* STATES */.xj)) {
        const option = isText(value) ? value.trim() : '';
        if (option === '' || option.includes(',') || option.length > 100)
            throw invalidEntry('statuses', state, value, 'names of options: text without commas, of 100 characters at most');
        options[state] = option;
    }
    return options;
}
const KINDS = ['release', 'pull-request'];
/** What rows are called, by the kind of their entries. */
async function maps_titles(env) {
    const patterns = {};
    const accepted = `patterns in quotes, such as \`'{repo} {tag}'\`, with these placeholders: ${(0,values/* list */.p_)(titles/* PLACEHOLDER_NAMES */.jv.map((name) => `{${name}}`))}`;
    for (const [kind, value] of await closedMapInput(env, 'titles', KINDS)) {
        const pattern = textOf('titles', kind, value, accepted);
        if ((0,titles/* unknownPlaceholders */.hX)(pattern).length > 0)
            throw invalidEntry('titles', kind, pattern, accepted);
        patterns[kind] = pattern;
    }
    return patterns;
}
/** @param taken the properties of fields, which take no fixed value */
async function extraProperties(env, taken) {
    const extra = new Map();
    for (const [name, value] of await mapInput(env, 'extra-properties')) {
        const field = fields/* FIELDS */.cJ.find((candidate) => taken[candidate] === name);
        if (field) {
            const accepted = `properties that no field has; this one is the field \`${field}\``;
            throw invalidEntry('extra-properties', name, value, accepted);
        }
        const isList = Array.isArray(value) && value.every(isText);
        const accepted = 'a text or a list of texts as each value';
        extra.set(name, isList ? value : textOf('extra-properties', name, value, accepted).trim());
    }
    return extra;
}
/**
 * The names of the properties that a run uses: releases and pull requests are linked from both sides or not at all, and
 * what takes a fixed value takes no links.
 */
function usedNames(names, extra, linksPullRequests) {
    const isFree = (field) => names[field] !== undefined && !extra.has(names[field]);
    const used = { ...names };
    if (!isFree('tasks'))
        delete used.tasks;
    if (!linksPullRequests || !isFree('release') || !isFree('pull-requests')) {
        delete used.release;
        delete used['pull-requests'];
    }
    return used;
}
/** GitHub login in lower case → e-mail address or ID of a Notion user. */
async function people(env) {
    const accepted = 'an e-mail address or the ID of a Notion user as each value';
    return new Map([...(await mapInput(env, 'people'))].map(([login, user]) => [
        login.trim().replace(/^@/, '').toLowerCase(),
        textOf('people', login, user, accepted).trim(),
    ]));
}

;// CONCATENATED MODULE: ./build/settings/tags.js




/**
 * The tags of the input `tag`, each once: one per line, or as JSON an array of tags or of packages as changesets tells
 * which it has published. Nothing where the input is not set; none where its JSON names none.
 * @throws Problem `input-invalid`
 */
function tagsInput(env) {
    const value = (0,inputs/* input */.h)(env, 'tag');
    if (value === '')
        return undefined;
    const written = JSON_VALUE.test(value) ? tagsInJson(value) : value.split('\n');
    const tags = written.map((tag) => (0,values/* tagName */.wZ)(tag.trim())).filter((tag) => tag !== '');
    if (tags.some((tag) => NO_TAG.test(tag)))
        throw notTags(value);
    return [...new Set(tags)];
}
/** No tag begins with a bracket. What an expression gives that found nothing counts too: `toJSON(steps.a.outputs.b)`. */
const JSON_VALUE = /^\[|^(?:null|"")$/;
/** What no name of a tag may hold: https://git-scm.com/docs/git-check-ref-format */
const NO_TAG = /[\s\p{Cc}~^:?*[\\]/u;
function tagsInJson(value) {
    const data = parsed(value);
    if (data === null || data === '')
        return [];
    if (!Array.isArray(data))
        throw notTags(value);
    return data.map((item) => {
        const tag = typeof item === 'string' ? item : tagOfPackage(item);
        if (tag === undefined)
            throw notTags(value);
        return tag;
    });
}
function parsed(value) {
    try {
        return (0,well_formed/* wellFormed */.E)(JSON.parse(value));
    }
    catch {
        throw notTags(value);
    }
}
/** The tag that changesets makes in a repository of several packages (changesets/action, src/run.ts). */
function tagOfPackage(item) {
    if (!(0,record/* isRecord */.u4)(item))
        return undefined;
    const { name, version } = item;
    return typeof name === 'string' && typeof version === 'string' ? `${name}@${version}` : undefined;
}
function notTags(value) {
    return (0,values/* invalid */.Gq)('tag', value, 'tags, one per line, or a JSON array of tags or of packages (`[{"name":"@scope/a","version":"1.2.0"}]`)');
}

// EXTERNAL MODULE: ./build/entry/entry.js
var entry = __nccwpck_require__(1207);
;// CONCATENATED MODULE: ./build/settings/tasks.js




/** The inputs about tasks. */
async function taskSettings(env) {
    return {
        databaseId: (0,values/* idInput */.qc)(env, 'tasks-database', 'database'),
        id: await taskId(env),
        statuses: await taskStatuses(env),
        required: (0,values/* booleanInput */.tE)(env, 'require-task'),
    };
}
async function taskId(env) {
    const parts = await closedMapInput(env, 'task-id', ['property', 'pattern']);
    if (parts.size === 0)
        return undefined;
    if (parts.size === 1)
        throw (0,values/* invalid */.Gq)('task-id', [...parts.keys()].join(', '), 'both `property` and `pattern`');
    const part = (key, accepted) => textOf('task-id', key, parts.get(key), accepted);
    const property = part('property', 'the name of a property of the tasks database').trim();
    const pattern = part('pattern', "a regular expression, such as `'ABC-(\\d+)'`");
    return { property, pattern: expression(pattern) };
}
function expression(pattern) {
    try {
        return new RegExp(pattern, 'gi');
    }
    catch (error) {
        const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw invalidEntry('task-id', 'pattern', pattern, `a regular expression, and this is none: ${(0,quoted/* quoted */.T)(mistake ?? '')}`);
    }
}
async function taskStatuses(env) {
    const statuses = await closedMapInput(env, 'task-statuses', entry/* PULL_REQUEST_STATES */.fc);
    const accepted = 'the name of a status option of the tasks database';
    return new Map([...statuses].map(([state, option]) => [state, textOf('task-statuses', state, option, accepted).trim()]));
}

;// CONCATENATED MODULE: ./build/settings/settings.js








const MODES = ['sync', 'backfill', 'setup', 'check'];
/**
 * Every input and variable that the action knows, parsed and checked.
 * @throws Problem `input-invalid`, naming the input, its value and what is accepted.
 */
async function readSettings(env) {
    const tags = tagsInput(env);
    const pullRequest = (0,values/* numberInput */.QR)(env, 'pull-request');
    if (tags !== undefined && pullRequest !== undefined) {
        throw new problems_problem/* Problem */.AF('input-invalid', `The inputs \`tag\` (${(0,quoted/* quoted */.T)((0,inputs/* input */.h)(env, 'tag'))}) and \`pull-request\` (${pullRequest}) are both set; a run syncs either.`, { why: 'Each of the two names what to sync.', remedy: 'Take one of the two out of the workflow.' });
    }
    const mode = (0,values/* choiceInput */.ij)(env, 'mode', MODES);
    if (mode === 'backfill' && tags !== undefined)
        throw backfillOfOne('tag', (0,inputs/* input */.h)(env, 'tag'));
    if (mode === 'backfill' && pullRequest !== undefined)
        throw backfillOfOne('pull-request', pullRequest);
    const named = await propertyNames(env);
    const extra = await extraProperties(env, named);
    const links = {
        pullRequests: (0,values/* choiceInput */.ij)(env, 'link-pull-requests', ['create', 'existing', 'false']),
        previousTag: (0,values/* tagInput */.f1)(env, 'previous-tag'),
    };
    const github = (0,connections/* githubSettings */.ND)(env);
    return {
        notion: (0,connections/* notionSettings */.RO)(env, mode === 'check'),
        github,
        runPage: (0,connections/* runPage */.fL)(env, github, tags !== undefined || pullRequest !== undefined),
        mode,
        tags,
        pullRequest,
        selection: { since: since(env), kinds: kinds(env) },
        fields: {
            properties: usedNames(named, extra, links.pullRequests !== 'false'),
            titles: await maps_titles(env),
            statuses: await statusOptions(env),
            extra,
            people: await people(env),
            create: (0,values/* booleanInput */.tE)(env, 'create-properties'),
        },
        content: (0,values/* booleanInput */.tE)(env, 'content'),
        notes: (0,values/* choiceInput */.ij)(env, 'notes', ['body', 'generate']),
        links,
        tasks: await taskSettings(env),
        comment: (0,values/* booleanInput */.tE)(env, 'comment'),
        onDelete: (0,values/* choiceInput */.ij)(env, 'on-delete', ['mark', 'trash', 'ignore']),
        ignore: {
            authors: (0,values/* listInput */.dt)(env, 'ignore-authors'),
            labels: (0,values/* listInput */.dt)(env, 'ignore-labels'),
            drafts: !(0,values/* booleanInput */.tE)(env, 'drafts'),
            prereleases: !(0,values/* booleanInput */.tE)(env, 'prereleases'),
        },
        dryRun: (0,values/* booleanInput */.tE)(env, 'dry-run'),
    };
}
function backfillOfOne(name, value) {
    return new problems_problem/* Problem */.AF('input-invalid', `The input \`mode\` is \`backfill\`, which syncs all entries, and \`${name}\` (${(0,quoted/* quoted */.T)(String(value))}) names some of them.`, {
        why: 'A backfill takes no single entries.',
        remedy: `Take \`mode\` out of the workflow to sync these, or \`${name}\` to sync all.`,
    });
}
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** The input `since`; what does not look like a date is a tag, and so is what begins with `refs/tags/`. Dates without a zone are UTC. */
function since(env) {
    const value = (0,inputs/* input */.h)(env, 'since');
    if (value === '')
        return undefined;
    if (!DATE.test(value))
        return { tag: (0,values/* tagName */.wZ)(value) };
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
    const wanted = (0,values/* listInput */.dt)(env, 'kinds').map((name) => (0,values/* choice */.Yq)('kinds', name, ['releases', 'pull-requests']));
    return [...new Set(wanted)].map((name) => (name === 'releases' ? 'release' : 'pull-request'));
}

;// CONCATENATED MODULE: ./build/main.js







/**
 * One run of the action: settings → mode → report.
 * @returns the exit code
 */
async function main(env) {
    (0,safe_text/* maskSecrets */.QU)(env);
    const result = await run(env).catch((error) => ({ mode: 'none', warnings: [], problem: (0,problems_problem/* asProblem */.gr)(error) }));
    // Loaded last: the toolkit takes time to load, and nothing before the report needs it.
    const { report } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(502)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2502));
    const { withUnknownInputs } = await __nccwpck_require__.e(/* import() */ 683).then(__nccwpck_require__.bind(__nccwpck_require__, 1683));
    await report(withUnknownInputs(result, env), env);
    return result.problem ? 1 : 0;
}
async function run(env) {
    const settings = await readSettings(env);
    const event = await (0,event_event/* readEvent */.j)(env);
    if (settings.notion.token === '') {
        const reason = (0,secretless/* whyNoSecrets */.h)(event, env);
        if (reason === undefined)
            throw new problems_problem/* Problem */.AF('notion-token-missing', 'The input `notion-token` is empty.');
        return {
            mode: 'none',
            warnings: [],
            notice: { title: 'No Notion token in this run', text: NO_SECRETS[reason] },
        };
    }
    return runMode(settings, event, env);
}
/** Only the mode that runs is loaded; most runs sync one entry, and that one is to start at once. */
async function runMode(settings, event, env) {
    const log = (0,safe_text/* logger */.vF)(env);
    switch (settings.mode) {
        case 'setup':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(26), __nccwpck_require__.e(709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1372))).setup(settings, log);
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(815), __nccwpck_require__.e(22), __nccwpck_require__.e(373), __nccwpck_require__.e(509), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 814))).check(settings, event, env, log);
        case 'backfill':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(814), __nccwpck_require__.e(22), __nccwpck_require__.e(373), __nccwpck_require__.e(700), __nccwpck_require__.e(509), __nccwpck_require__.e(418), __nccwpck_require__.e(162), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3073))).backfill(settings, log);
        case 'sync': {
            const { tags } = settings;
            if (tags?.length === 0)
                return { mode: 'none', warnings: [], notice: NO_TAGS };
            const isForOne = !(0,event_subject/* meansAll */.Q7)(event, settings) && (tags === undefined || tags.length === 1);
            if (isForOne)
                return sync(settings, event, log);
            return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(232), __nccwpck_require__.e(814), __nccwpck_require__.e(22), __nccwpck_require__.e(373), __nccwpck_require__.e(700), __nccwpck_require__.e(509), __nccwpck_require__.e(418), __nccwpck_require__.e(162), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3073))).backfill(settings, log);
        }
    }
}
const NO_TAGS = {
    title: 'No release to sync',
    text: 'The input `tag` names none: nothing was released.',
};
/** Why GitHub passed no secrets, that this is in order, and what to do about it. */
const NO_SECRETS = {
    fork: 'GitHub passes no secrets to runs of pull requests from forks, so Notion was left alone. A run for all entries, such as the nightly one, brings the row. To have such rows at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.',
    dependabot: 'GitHub passes only Dependabot secrets to runs that Dependabot starts, so Notion was left alone. To have these pull requests in Notion too, store the token under Settings → Secrets and variables → Dependabot as well, with the same name, and write the link of the page or the database into the workflow: variables may not be passed either.',
    'forked-repository': 'This repository is a fork and has no secret with a Notion token, so Notion was left alone. To sync this fork too, add the secret here; else disable the workflow under Actions.',
};


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pressFirst),
/* harmony export */   u: () => (/* binding */ otherWorkflow)
/* harmony export */ });
/* harmony import */ var _problems_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6003);

/** The notice of a run for some entries before there is a database: which button makes it. */
function pressFirst({ message }, settings) {
    const press = otherWorkflow(settings) ?? 'Press “Run workflow”';
    return {
        title: _problems_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEMS */ .D['notion-no-changelog-yet'].title,
        text: `${message} ${press}: that makes it and fills it, with what this event is about too. ${settings.runPage}`,
    };
}
/** What to do where the step names what to sync, so that another one syncs all entries. */
function otherWorkflow({ tags, pullRequest, }) {
    if (tags === undefined && pullRequest === undefined)
        return undefined;
    return 'Run the workflow that syncs all entries (Actions → Notion → Run workflow)';
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ fetchAnswer),
/* harmony export */   J6: () => (/* binding */ ForeignAnswer),
/* harmony export */   Xm: () => (/* binding */ SavedWrite),
/* harmony export */   p3: () => (/* binding */ ErrorAnswer),
/* harmony export */   pM: () => (/* binding */ NetworkFailure),
/* harmony export */   rl: () => (/* binding */ TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3003);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6952);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1710);



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
        this.additional_data = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(additional_data) ? additional_data : {};
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
    const reading = readingOf(error, url, init.method ?? 'GET');
    throw reading ? new SavedWrite(reading, (address) => textAt(address, init)) : error;
}
async function textAt(url, { headers = {} }) {
    const answer = await fetchAnswer(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.text();
}
async function wholeAnswer(url, init) {
    try {
        const body = typeof init.body === 'string' ? (0,_well_formed_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormedJson */ .M)(init.body) : (init.body ?? null);
        const response = await fetch(url, { ...init, body });
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
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) || typeof body.object !== 'string' || body.object === 'error')
        return false;
    return body.object !== 'list' || Array.isArray(body.results);
}
function isErrorBody(body) {
    return ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) &&
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
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_2__/* .RowChanged */ .t('The blocks that were saved are gone');
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

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Tn: () => (/* binding */ sendFresh),
/* harmony export */   e1: () => (/* binding */ SINCE_THE_START)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4785);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6025);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2020);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1710);





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
    return {
        async send(needs, request, recover) {
            if (needs === 'Insert content' && session.full)
                throw session.full;
            try {
                return await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d)(session.patience, () => request(session.client), { check, recover });
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
            session.me ??= askForMe(session).catch((error) => {
                delete session.me; // the next one who asks may be luckier
                throw error;
            });
            return session.me;
        },
        checking: (run, since = session.patience.waits) => speaker(session, { run, since }),
        get waits() {
            return session.patience.waits;
        },
    };
}
async function askForMe(session) {
    const user = await speaker(session).send('Read content', (client) => client.users.me({}));
    const told = user.type === 'bot' && 'workspace_name' in user.bot ? user.bot : undefined;
    return {
        id: user.id,
        name: user.name || undefined,
        workspace: told?.workspace_name || undefined,
        uploadLimit: told?.workspace_limits?.max_file_upload_size_in_bytes,
    };
}
/**
 * Sends a request that replaces a whole list or text, and is made from what is there. That is read anew before each
 * repetition, and before the first attempt where the run has waited since: whatever others have added meanwhile stays.
 * @param held what is there
 * @param since `Notion.waits` when it was read; now unless given
 */
async function sendFresh(notion, needs, held, read, request, since) {
    let latest = held;
    const fresh = notion.checking(async () => {
        latest = await read();
    }, since);
    return fresh.send(needs, (client) => request(client, latest));
}


/***/ }),

/***/ 6025:
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
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9370);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4785);




/**
 * A request to Notion that failed for good, as users meet it.
 * `outdated` tells that what the request was made from may have changed since: a property, an option, the row itself.
 */
class NotionProblem extends _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF {
    notFound;
    outdated;
    constructor(id, what, cause, remedy) {
        const { code, request_id: requestId } = cause instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ErrorAnswer */ .p3 ? cause : {};
        super(id, what, { cause, requestId, remedy });
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
    if (error instanceof _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF)
        return error;
    if (isUnanswered(error))
        return unreachable(error);
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ForeignAnswer */ .J6)
        return foreign(error);
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ErrorAnswer */ .p3)
        return refusal(error, capability);
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('unexpected', String(error), { cause: error });
}
/** What Notion's API itself answered. */
function refusal(error, capability) {
    const { status, message } = error;
    const said = `Notion says: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(message)}`;
    if (status === 401)
        return new NotionProblem('notion-token-invalid', said, error);
    if ('block_limit' in error.additional_data)
        return new NotionProblem('notion-block-limit', said, error);
    if (status === 403)
        return capabilityProblem(said, error, capability);
    if (/find user with ID/.test(message))
        return new NotionProblem('notion-user-unknown', said, error);
    if (status === 404)
        return notFound(said, error);
    if (MISTYPED_ID.test(message))
        return new NotionProblem('notion-id-mistyped', said, error);
    if (status === 409)
        return new NotionProblem('notion-conflict', said, error);
    if (isBlocked(error))
        return new NotionProblem('notion-blocked', said, error);
    if (status === 429)
        return new NotionProblem('notion-rate-limited', said, error);
    if (status >= 500)
        return new NotionProblem('notion-down', `Notion answered ${status}. ${said}`, error);
    return new NotionProblem('notion-refused', said, error);
}
/**
 * Only what people share may lack sharing; of a block, a property or the like no more is known than what Notion says.
 * Should the words be others one day, lack of sharing is the usual cause.
 */
function notFound(said, error) {
    const kind = /^Could not find (.+?) with ID/.exec(error.message)?.[1] ?? 'database';
    const isShared = ['database', 'data source', 'data_source', 'page'].includes(kind);
    return isShared
        ? new NotionProblem('notion-not-shared', said, error, shareRemedy(error.message))
        : new NotionProblem('notion-not-found', said, error);
}
function capabilityProblem(said, error, capability) {
    const what = `The integration may not do this: it seems to lack the capability “${capability}”. ${said}`;
    const remedy = `In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “${capability}”.`;
    return new NotionProblem('notion-capability-missing', what, error, remedy);
}
function foreign(error) {
    const { status, ray } = error;
    if (status >= 500)
        return new NotionProblem('notion-down', `Notion answered ${status}.`, error);
    const told = ray === undefined ? String(status) : `${status}, ray ID ${ray}`;
    const what = `The answer (${told}) was none of Notion’s API: a page of a network in between, or a part of an answer.`;
    return new NotionProblem('notion-edge', what, error);
}
function unreachable(error) {
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    const what = `Notion could not be reached: ${reason}.`;
    return new NotionProblem('notion-unreachable', what, error);
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
        return undefined;
    return `In Notion open the database as a full page, then ••• → Connections → Add connection → ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(name)}. Where it is there already, check the link or ID in the workflow.`;
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4785);


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
    if (!(error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .ErrorAnswer */ .p3) || error.status < 500)
        return false;
    return /page.?size|smaller page/i.test(`${error.message} ${error.additional_data.retry_guidance}`);
}
/** The blocks at the top level of a page, in order; one request per 100. */
async function* childrenOf(notion, pageId) {
    const blocks = itemsOf(notion, 'Read content', (client, part) => client.blocks.children.list({ block_id: pageId, ...part }));
    for await (const block of blocks)
        if ((0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullBlock */ .dc)(block))
            yield block;
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently),
/* harmony export */   e: () => (/* binding */ newPatience)
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4479);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4785);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6025);



/** How long the run of a single entry is willing to wait: 429 up to 5 minutes in all, other faults up to 60 seconds. */
const RATE_LIMIT_PATIENCE_MS = 300_000;
const FAULT_PATIENCE_MS = 60_000;
/** The longest single wait of a run with many requests; it obeys any number of those. */
const LONGEST_WAIT_MS = 3_600_000;
/**
 * @param log told of waits that a person would notice
 * @param pace of a run with many requests at a time: whatever Notion asks to wait is waited, as often as it takes
 */
function newPatience(log, pace, stop) {
    const rateLimitLeft = pace ? Number.POSITIVE_INFINITY : RATE_LIMIT_PATIENCE_MS;
    return { rateLimitLeft, faultsSince: undefined, waits: 0, pace, stop, log };
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
            if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .SavedWrite */ .Xm) {
                saved = error;
                continue;
            }
            const fate = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(error);
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

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RowChanged)
/* harmony export */ });
/** Somebody else changed the row while this run was about to: what it was going to write has to be planned anew. */
class RowChanged extends Error {
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Hg: () => (/* binding */ findDataSource),
/* harmony export */   J4: () => (/* binding */ readInstead),
/* harmony export */   Xg: () => (/* binding */ findDatabase),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9370);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6025);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4947);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7389);
/* harmony import */ var _wrong_id_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7959);






/**
 * The data source that rows go into. No request where `data-source` is an ID; one where `database` is of a database; where
 * it is of a page, three, and one for each database on it; more only where the ID turns out to be of another kind. A row is
 * taken for one of the changelog, if it is, else for the page that it is too.
 * @param keyName the property by which the changelog on a page is known
 * @throws Problem where it cannot be found, or cannot be told which one is meant; NoChangelogYet
 */
async function findDataSource(notion, settings, keyName) {
    const { dataSource } = settings;
    if (dataSource && 'id' in dataSource)
        return { dataSourceId: dataSource.id };
    return findDatabase(notion, settings, keyName);
}
/** The same with its database: one request where `data-source` is an ID. */
async function findDatabase(notion, { dataSource, databaseId }, keyName) {
    if (dataSource && 'id' in dataSource)
        return locate(notion, { id: dataSource.id, input: 'data-source' }, undefined);
    if (databaseId === undefined)
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('database-missing', 'The input `database` is empty.');
    const found = await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(notion, databaseId);
    if (found.is === 'page' || found.is === 'row') {
        // Loaded late: only pages need it.
        const { findOnPage } = await __nccwpck_require__.e(/* import() */ 295).then(__nccwpck_require__.bind(__nccwpck_require__, 5295));
        const onPage = await findOnPage(notion, found, keyName);
        if (onPage)
            return { ...within(onPage.database, dataSource?.name), warning: onPage.warning, isOnPage: true };
    }
    return located(notion, { id: databaseId, input: 'database' }, found, dataSource?.name);
}
/**
 * The data source that rows go into, wholly read: one request more than finding it.
 * @throws Problem where it cannot be found, cannot be told which one is meant, or is in the trash; NoChangelogYet
 */
async function readTarget(notion, settings, keyName) {
    const found = await findDataSource(notion, settings, keyName);
    return { found, dataSource: await readFound(notion, settings, found.dataSourceId) };
}
/** The same of one that was found before, be its ID of another kind. */
async function readFound(notion, settings, id) {
    try {
        return await (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readDataSource */ .sz)(notion, id);
    }
    catch (error) {
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
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
        return (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readDataSource */ .sz)(notion, dataSourceId);
    }
    const given = { id: databaseId ?? id, input: 'database' };
    throw await (0,_wrong_id_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSource */ .i)(notion, given, undefined);
}
/**
 * The data source that an ID leads to, be it of a database, of a data source or of a row: one request for a database.
 * @param name of the data source, where the database has several
 * @param refused what Notion said to a request for the ID of a data source
 * @throws Problem naming what the ID is of, or where it cannot be told which data source is meant
 */
async function locate(notion, given, name, refused) {
    return located(notion, given, await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(notion, given.id, refused), name);
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
            return within(await (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .readDatabase */ .SY)(notion, databaseId), name, given.input);
        }
        default:
            throw await (0,_wrong_id_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongId */ .b)(notion, given, found);
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
    const listed = sources.map((source) => `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(source.name)} (${source.id})`).join(', ');
    const what = name === undefined
        ? `The database ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(database))} has ${sources.length} data sources: ${listed}.`
        : `The database ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(database))} has ${matching.length === 0 ? 'no' : 'more than one'} data source named ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)}. It has: ${listed}.`;
    const remedy = input === 'tasks-database' ? 'Set `tasks-database` to the ID of the one to use.' : undefined;
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('notion-data-source-choice', what, { remedy });
}
function isNotFound(error) {
    return error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && error.notFound;
}


/***/ }),

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   SY: () => (/* binding */ readDatabase),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9370);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6025);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7389);





/**
 * One request.
 * @throws Problem where the database is in the trash
 */
async function readDatabase(notion, id) {
    const database = await notion.send('Read content', (client) => client.databases.retrieve({ database_id: id }));
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDatabase */ .$1)(database))
        throw partial('the database’s data sources');
    if (database.in_trash)
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-database-trashed', `The database ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(titleOf(database))} is in the trash.`);
    return database;
}
/** The title as people see it. */
function titleOf({ title }) {
    const text = title.map(({ plain_text }) => plain_text).join('');
    return text.trim() === '' ? 'Untitled' : text;
}
/** In the order of what people mix up most. */
const READERS = [asDatabase, asDataSource, asPage, asView, asBlock];
/**
 * Finds out what an ID is of: one request for a database, two for a page, and one more for each kind that it is not of.
 * Notion answers 400 to the ID of a page, a database or a block that is shared and of another kind, in words for each
 * (reported), and 404 to those of data sources and views, and to all that is not shared. It may be the other way round.
 * @param refused what Notion said to a request for the ID of a data source, which then is not asked for again
 * @throws Problem where Notion can't be asked, where the ID can be none of Notion's, or where what it is of is in the trash
 */
async function identify(notion, id, refused) {
    const refusals = refused ? [refused] : [];
    const readers = READERS.filter((read) => read !== asDataSource || !refused);
    for (let read = readers.shift(); read; read = readers.shift()) {
        try {
            return await read(notion, id);
        }
        catch (error) {
            if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(error))
                throw error;
            if (SOURCELESS.test(error.message))
                return { is: 'sourceless' };
            if ((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadRequest */ .z7)(error))
                readers.sort((a, b) => Number(b === asPage) - Number(a === asPage));
            refusals.push(error);
        }
    }
    const [refusal] = refusals;
    if (!refusal)
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('unexpected', `Nothing tells what the ID ${id} is of.`);
    return { is: 'hidden', refusal };
}
/** Reported of linked views, and of databases that were restored. Where the words are others, the block tells. */
const SOURCELESS = /does not contain any data sources/;
async function asDatabase(notion, id) {
    const database = await readDatabase(notion, id);
    return { is: database.data_sources.length === 0 ? 'sourceless' : 'database', database };
}
async function asDataSource(notion, id) {
    const source = await (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readDataSource */ .sz)(notion, id);
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
    return { is: 'row', page, dataSourceId: parent.data_source_id, databaseId: parent.database_id };
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
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('unexpected', `Notion answered without ${missing}.`);
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NoChangelogYet),
/* harmony export */   h: () => (/* binding */ orNotYet)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9370);
/* harmony import */ var _row_find_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7356);



/** The page that `database` names holds no changelog. */
class NoChangelogYet extends _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    page;
    /** The IDs of the databases that were looked at. */
    others;
    constructor(page, others) {
        const title = (0,_row_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .titleIn */ .Ey)(page).trim() || 'Untitled';
        super('notion-no-changelog-yet', `The page ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(title)} (${page.url}) holds no changelog database yet.`);
        this.page = page;
        this.others = others;
    }
}
/** What the promise gives, or that there is no changelog yet: such a run may make one. */
async function orNotYet(finding) {
    try {
        return await finding;
    }
    catch (error) {
        if (error instanceof NoChangelogYet)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ assumedSchema),
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   Jw: () => (/* binding */ newPropertyOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   bn: () => (/* binding */ schemaOfRow),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   sz: () => (/* binding */ readDataSource)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2927);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8662);



/** The title property's ID in every data source; requests take an ID in place of a name. */
const TITLE_ID = 'title';
/** The fields that are not left out, with the names of their properties. */
function fieldsOf(names) {
    return _entry_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.flatMap((field) => {
        const name = names[field];
        return name === undefined ? [] : [{ field, name }];
    });
}
/** The property of a field as the action creates it. */
function newPropertyOf(field, name) {
    return { name, type: _entry_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD */ .b_[field].types[0] };
}
/** Every property of a field as the action would have created it: enough to look for a row, not to write one. */
function assumedSchema(names) {
    const properties = fieldsOf(names).map(({ field, name }) => [name, newPropertyOf(field, name || TITLE_ID)]);
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
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('notion-database-trashed', `The data source ${dataSource.id} is in the trash.`);
    }
    return dataSource;
}
/** The schema in the answer of a request that read or changed the data source. */
function schemaOf(dataSource) {
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDataSource */ .PV)(dataSource))
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF('unexpected', 'Notion answered without the data source’s properties.');
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

/***/ 7959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wrongId),
/* harmony export */   i: () => (/* binding */ withoutSource)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9370);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6025);
/* harmony import */ var _row_find_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7356);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4947);





/** What the inputs want. */
const WANTED = {
    database: 'database',
    'data-source': 'database',
    'tasks-database': 'tasks’ database',
};
/** The problem of an ID that is not of what its input wants. One request more where the integration is to be named. */
async function wrongId(notion, given, found) {
    switch (found.is) {
        case 'page':
            return wrongKind(given, `a page, ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)((0,_row_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .titleIn */ .Ey)(found.page).trim() || 'Untitled')} (${found.page.url})`);
        case 'view': {
            const { name, url, parent } = found.view;
            const database = `The database that it belongs to has the ID ${parent.database_id}.`;
            return wrongKind(given, `a view, ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} (${url}), which is a tab of a database`, database);
        }
        case 'block':
            return wrongKind(given, 'a block within a page');
        case 'sourceless':
            return withoutSource(notion, given, found.database);
        case 'hidden':
            return notShared(notion, given, found.refusal);
    }
}
function wrongKind({ id, input }, kind, more = '') {
    const wanted = WANTED[input];
    const what = `The ID ${id} in \`${input}\` is of ${kind}, not of a ${wanted}. ${more}`.trim();
    const open = `In Notion open the ${wanted} as a full page, copy its link (••• → Copy link) and store that as \`${input}\`.`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('notion-not-a-database', what, { remedy: input === 'database' ? undefined : open });
}
/** The problem of a database that Notion shows, but no data source of it. */
async function withoutSource(notion, { id, input }, database) {
    const { name, workspace } = await whoAsks(notion);
    const shown = database ? `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)((0,_database_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(database))} (${database.url})` : `with the ID ${id}`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('notion-no-data-source', `Notion shows the integration the database ${shown}, but no data source of it that rows could go into.${ofWorkspace(workspace)}`, {
        remedy: `Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration (••• → Connections → Add connection → ${name}), copy its link (••• → Copy link), and store that as \`${input}\`. Else take ${name} out of its Connections, add it again there, and look whether it has been added to the page that holds the database.`,
    });
}
/** The problem of an ID of which Notion shows nothing. The third usual reason can be told only by naming the workspace. */
async function notShared(notion, { input }, refusal) {
    const { name, workspace } = await whoAsks(notion, refusal);
    const wanted = WANTED[input];
    const elsewhere = workspace
        ? ` If the ${wanted} lies in another workspace than ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(workspace)}, it takes an integration of that one, and its token.`
        : '';
    const open = input === 'database' ? 'page, or the database as a full page' : `${wanted} as a full page`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('notion-not-shared', `${refusal.message}${ofWorkspace(workspace)}`, {
        requestId: refusal.requestId,
        cause: refusal,
        remedy: `In Notion open the ${open}, then ••• → Connections → Add connection → ${name}. Where it is there already, check the link or ID in \`${input}\`.${elsewhere}`,
    });
}
function ofWorkspace(workspace) {
    return workspace === undefined ? '' : ` The integration is of the workspace ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(workspace)}.`;
}
/** The integration by the name that it has under Connections. Problems are told without it where Notion doesn't tell. */
async function whoAsks(notion, refusal) {
    const bot = await notion.me().catch((error) => {
        if (error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_)
            return undefined;
        throw error;
    });
    const name = bot?.name ?? (refusal && (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .integrationName */ .Sf)(refusal.message));
    return { name: name === undefined ? 'the integration' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name), workspace: bot?.workspace };
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ unmappedLogins),
/* harmony export */   Kh: () => (/* binding */ usersByEmail),
/* harmony export */   Z3: () => (/* binding */ peopleContent),
/* harmony export */   cp: () => (/* binding */ noPeopleProperty),
/* harmony export */   ev: () => (/* binding */ usersOf),
/* harmony export */   g1: () => (/* binding */ unmappedWarnings),
/* harmony export */   gW: () => (/* binding */ missingEmails),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2927);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9370);
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(681);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6025);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5971);





/**
 * The Notion users of the people map: IDs as they are, e-mail addresses looked up in the workspace's list of users
 * (one request per 100), once, when they are first needed.
 * @param people GitHub login in lower case → e-mail address or ID
 * @param warn told which e-mail addresses no listed user has
 * @returns a function that throws NotionProblem where the integration may not read users
 */
function usersOf(notion, people, warn) {
    let users;
    return () => {
        users ??= userIds(notion, people, warn).catch((error) => {
            users = undefined; // the next one who asks may be luckier
            throw error;
        });
        return users;
    };
}
async function userIds(notion, people, warn) {
    const emails = [...people.values()].filter((user) => (0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notionId */ .r$)(user) === undefined);
    const byEmail = emails.length === 0 ? new Map() : await usersByEmail(notion);
    const missing = emails.filter((email) => !byEmail.has(email.toLowerCase()));
    if (missing.length > 0) {
        const { what, remedy } = missingEmails(missing, byEmail.size === 0);
        warn(`${what} ${remedy}`);
    }
    const ids = [...people].flatMap(([login, user]) => {
        const id = (0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notionId */ .r$)(user) ?? byEmail.get(user.toLowerCase());
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
    const listed = (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read user information including email addresses', (client, part) => client.users.list(part));
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
        if ((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) || (error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && error.id === 'notion-capability-missing'))
            return false;
        throw error;
    }
}
/** Notion lists no guests, and no addresses to an integration that lacks the capability to read them. */
function missingEmails(emails, noneListed) {
    const what = `Notion lists no user with the e-mail address ${emails.map(_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T).join(', ')}, which \`people\` names.`;
    return noneListed
        ? {
            what: `${what} It lists no addresses at all.`,
            remedy: 'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read user information including email addresses”, or use user IDs in `people`.',
        }
        : { what, remedy: 'Correct it, or use the user’s ID: guests are not listed.' };
}
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
/**
 * The GitHub logins, each once, that would go into a property of type people if the people map named them. Left out are
 * those that are nobody in Notion anyway: bots, teams and deleted accounts.
 * @param people GitHub login in lower case → e-mail address or ID
 */
function unmappedLogins(entry, row, targets, people) {
    const kept = row ? (0,_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFields */ ._6)(entry) : [];
    const persons = [...targets].flatMap(([field, { type }]) => {
        const value = type === 'people' && !kept.includes(field) ? _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].value(entry) : undefined;
        return value?.is === 'people' ? value.people.filter(isPerson) : [];
    });
    const logins = persons.map(({ login }) => login).filter((login) => !people.has(login.toLowerCase()));
    return [...new Set(logins)];
}
/** Bots end with `[bot]`, the name of a team holds a slash, and a deleted account has no page. */
function isPerson({ login, url }) {
    return url !== undefined && !login.endsWith('[bot]') && !login.includes('/');
}
/** Of a database with a property of type people, where nobody is named to go into it. */
const NOBODY = 'A property of a field is of type Person, and `people` names nobody, so nothing is written there. Fill in `people`, or set the field to `false` in `properties`.';
/** Of people who are named, where no property takes them; names the properties that could. */
function noPeopleProperty(names) {
    const listed = PERSONAL.flatMap((field) => names[field] ?? []).map(_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T);
    const change = listed.length === 0 ? 'Take' : `In Notion change ${listed.join(' or ')} to Person, or take`;
    return `\`people\` has no effect, as no property of a field is of type Person. ${change} \`people\` out of the workflow.`;
}
/** The fields that can go into a property of type Person. */
const PERSONAL = _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter((field) => _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].types.includes('people'));
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
    const named = `${sorted.slice(0, NAMED).map(_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T).join(', ')}${more}`;
    return [
        namesNobody
            ? `${NOBODY} It would be about ${named}.`
            : `\`people\` does not name ${named}. Nobody is written for them into properties of type Person, and what people fill in there stays. A line in \`people\` brings each of them there, such as \`octocat: mona@example.com\`.`,
    ];
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Ey: () => (/* binding */ titleIn),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ir: () => (/* binding */ urlFilter),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   WF: () => (/* binding */ keyFilter),
/* harmony export */   YG: () => (/* binding */ queryAll),
/* harmony export */   bs: () => (/* binding */ findRows),
/* harmony export */   bz: () => (/* binding */ queryArchived),
/* harmony export */   c6: () => (/* binding */ NO_ROWS),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8342);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6025);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5971);



/** The row of an entry: the oldest with its key, else the oldest that can be adopted. */
function rowOf({ keyed, adoptable }) {
    return keyed[0] ?? adoptable[0];
}
/**
 * The rows of an entry, by one query; by none where the data source has no property to look in.
 * @param query among which rows: those that are not archived, unless given
 * @throws NotionProblem; `outdated` where a property is missing or of another type than the schema says
 */
async function findRows(notion, source, identity, query = queryAll) {
    const filter = filterOf(source, identity);
    return filter ? sorted(await query(notion, source, filter), source).of(identity) : NO_ROWS;
}
const NO_ROWS = { keyed: [], adoptable: [] };
function filterOf(source, identity) {
    const key = keyFilter(source);
    const byUrl = urlFilter(source)?.({ equals: identity.url });
    if (key === undefined)
        return byUrl;
    const byKey = key({ equals: identity.key });
    return byUrl ? { or: [byKey, { and: [byUrl, key({ is_empty: true })] }] } : byKey;
}
/** Makes conditions on the key's property; nothing where there is none that holds text. */
function keyFilter(source) {
    const key = propertyOf('key', source);
    if (key?.type !== 'rich_text')
        return undefined;
    return (condition) => ({
        property: key.name,
        rich_text: condition,
    });
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
    const results = (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read content', (client, part) => client.dataSources.query({ data_source_id: source.dataSourceId, filter, ...part }));
    return rowsIn(results);
}
/**
 * The same among the rows that people have archived, which other queries leave out. None where Notion refuses to be asked
 * for them: not every workspace knows the archive. Sent by hand, as the SDK leaves `is_archived` out of a query.
 */
async function queryArchived(notion, { dataSourceId }, filter) {
    const results = (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)(notion, 'Read content', (client, part) => client.request({
        path: `data_sources/${dataSourceId}/query`,
        method: 'post',
        body: { filter, is_archived: true, ...part },
    }));
    try {
        return (await rowsIn(results)).filter((row) => row.is_archived);
    }
    catch (error) {
        if ((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isBadRequest */ .z7)(error))
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

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   BT: () => (/* binding */ withRequestId),
/* harmony export */   gr: () => (/* binding */ asProblem)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9370);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6003);


/**
 * The one family of errors that users meet: what happened, why it usually does, and what mends it.
 * Thrown where the cause is known, caught and rendered once.
 */
class Problem extends Error {
    id;
    scope;
    why;
    remedy;
    /** Notion's own ID of the failed request, which its support asks for. */
    requestId;
    constructor(id, what, details = {}) {
        super(what, { cause: details.cause });
        this.name = 'Problem';
        this.id = id;
        const { scope = 'entry', why, remedy } = _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEMS */ .D[id];
        this.scope = scope;
        this.why = details.why ?? why;
        this.remedy = details.remedy ?? remedy;
        this.requestId = details.requestId;
    }
}
/** The error itself where it is of the family, else one that says that the action went wrong. */
function asProblem(error) {
    if (error instanceof Problem)
        return error;
    const what = error instanceof Error ? `${error.name}: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error.message)}` : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(String(error));
    return new Problem('unexpected', what, { cause: error });
}
/** What happened, with Notion's ID of the request. */
function withRequestId({ message, requestId }) {
    return requestId === undefined ? message : `${message} (Notion’s request ID: ${requestId})`;
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ PROBLEMS)
});

;// CONCATENATED MODULE: ./build/problems/notion-problems.js
/** The part of the table that is about Notion. */
const NOTION_PROBLEMS = {
    'notion-token-invalid': {
        title: 'Notion does not accept the token',
        scope: 'run',
        why: 'The secret was mistyped, cut off, or refreshed in Notion since it was stored.',
        remedy: 'In Notion’s Creator dashboard open the integration → Configuration, copy the internal integration secret, and store it on GitHub as the secret NOTION_TOKEN under Settings → Secrets and variables → Actions, in place of the old one.',
    },
    'notion-capability-missing': {
        title: 'The integration lacks a capability',
        scope: 'run',
        why: 'The capability is switched off for the integration.',
        remedy: 'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read content”, “Insert content” and “Update content”.',
    },
    'notion-user-unknown': {
        title: 'Notion knows no such user',
        why: 'An ID in the input `people` is mistyped, or its user has left the workspace.',
        remedy: 'Correct the ID in `people`, put the user’s e-mail address there instead, or take the line out.',
    },
    'notion-not-shared': {
        title: 'Notion shows the integration no such page or database',
        why: 'The database, or the page that holds it, is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
        remedy: 'In Notion open the page, or the database as a full page, then ••• → Connections → Add connection → the integration. Where it is there already, check the link or ID in the workflow.',
    },
    'notion-not-a-database': {
        title: 'The ID is of something other than a database',
        why: 'The link was copied from a view or a block rather than from the database or its page.',
        remedy: 'In Notion open the database as a full page, copy its link (••• → Copy link) and store that as `database`. The link of the page that holds it will do too.',
    },
    'notion-no-data-source': {
        title: 'Notion shows the integration no data source of the database',
        why: 'It is a linked view (↗ beside its title), which shows what lies in another database; or it was restored or moved and its connection did not come along, or only a part of it is shared with the integration.',
        remedy: 'Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration, and store its link. Else take the integration out of the database’s Connections, and add it again.',
    },
    'notion-no-changelog-yet': {
        title: 'There is no database on the page yet',
        scope: 'run',
        why: 'A run for all entries makes the database, and there was none since the page was named.',
        remedy: 'On GitHub open Actions → the workflow → Run workflow: that run makes the database on the page, and fills it.',
    },
    'notion-foreign-database': {
        title: 'The database holds rows of something else',
        scope: 'run',
        why: 'The link is of another database than the changelog, or of one that has never been used as a changelog. Nothing was written into it.',
        remedy: 'Store the link of the changelog, or of a page on which it is to be made, as `database`. If this one is to become the changelog, add the property that it lacks in Notion, of type Text, and run the job again. Or add `setup` to the choices of the workflow (`options: [sync, check, setup]`) and run it with that, which adds all properties.',
    },
    'notion-id-mistyped': {
        title: 'An ID is mistyped',
        why: 'Notion gives no IDs of this form.',
        remedy: 'In Notion open what the ID is to name, copy its link (••• → Copy link), and store that instead of the ID.',
    },
    'notion-database-trashed': {
        title: 'The database is in the trash',
        scope: 'run',
        why: 'Somebody deleted it in Notion.',
        remedy: 'Restore it from Notion’s trash. Or copy the link of another one, or of a page (••• → Copy link), and store that as `database`.',
    },
    'notion-data-source-choice': {
        title: 'It is not clear which data source to use',
        why: 'A database can hold several data sources, and rows go into one.',
        remedy: 'Set the input `data-source` to the name or the ID of the one to use.',
    },
    'notion-property-missing': {
        title: 'The database lacks a property',
        scope: 'run',
        why: 'The property was renamed or deleted in Notion, or the name in the workflow is misspelt.',
        remedy: 'Add the property in Notion, correct its name in the workflow, or let the action add what is missing: `create-properties: true`.',
    },
    'notion-property-type': {
        title: 'A property’s type does not fit',
        scope: 'run',
        why: 'The property computes its own value, or is of a kind that the value cannot go into.',
        remedy: 'Change the property’s type in Notion, or name another property for the field in the input `properties`.',
    },
    'notion-properties-unfit': {
        title: 'Several properties do not fit',
        scope: 'run',
        why: 'The database was made for something else, or its properties were changed or renamed in Notion.',
        remedy: 'Mend each of them in Notion, or in the inputs `properties` and `extra-properties`.',
    },
    'notion-status-option': {
        title: 'A status option does not exist and cannot be added',
        why: 'Notion did not add the new option.',
        remedy: 'Add the option to the property in Notion, or name an existing one in the input `statuses`.',
    },
    'notion-refused': {
        title: 'Notion refused a request',
        why: 'A value does not fit what Notion accepts, or the database was changed meanwhile.',
        remedy: 'Run the job again: Re-run jobs → Re-run failed jobs. If it fails again, open an issue with the message and the request ID.',
    },
    'notion-block-limit': {
        title: 'The workspace has used up its blocks',
        why: 'A free workspace with more than one member has 1,000 blocks for its lifetime, and deleting gives none back. Every row is a block, and so is every paragraph of its text.',
        remedy: 'Move the workspace to a paid plan, or make its other members guests, who do not count. Or store a personal access token of Notion as the secret NOTION_TOKEN in place of the integration’s, which is not limited so. Until then the properties of existing rows are kept current; new rows and new text have to wait.',
    },
    'notion-not-found': {
        title: 'Notion does not find what a request was about',
        why: 'A property, a block or a view was deleted in Notion while the action worked with it.',
        remedy: 'Run the job again: Re-run jobs → Re-run failed jobs. It looks everything up anew. If it fails again, open an issue with the message and the request ID.',
    },
    'notion-conflict': {
        title: 'Notion reports a conflict',
        why: 'Something else kept changing the same page or database for a minute.',
        remedy: 'Run the job again: Re-run jobs → Re-run failed jobs.',
    },
    'notion-rate-limited': {
        title: 'Notion limits the rate of requests',
        scope: 'run',
        why: 'The integration or the whole workspace has sent more requests than Notion allows, and the wait that it asks for is longer than the action waits: 5 minutes in all for one entry, an hour at a time where all entries are synced.',
        remedy: 'Run the job again later. Where many repositories share one integration, give some of them their own.',
    },
    'notion-blocked': {
        title: 'Notion has restricted the integration’s access',
        scope: 'run',
        why: 'Notion has restricted what the integration may send, which no waiting lifts.',
        remedy: 'Write to Notion’s support, with the request ID.',
    },
    'notion-down': {
        title: 'Notion is not working',
        scope: 'outage',
        why: 'Notion has a disturbance.',
        remedy: 'Run the job again later; notionstatus.com tells of disturbances.',
    },
    'notion-unreachable': {
        title: 'Notion cannot be reached',
        scope: 'outage',
        why: 'The runner has no way to api.notion.com: a firewall, a proxy that is not set, or a disturbance of the network.',
        remedy: 'Run the job again. On a self-hosted runner allow https://api.notion.com, or set `https_proxy`.',
    },
    'notion-edge': {
        title: 'A network in between answered instead of Notion’s API',
        scope: 'outage',
        why: 'A proxy, a firewall or the edge of Notion’s network turned the request away, at times because of what a text contains.',
        remedy: 'Run the job again. On a self-hosted runner check its proxy. If one release or pull request always fails, `content: false` tells whether its text is the cause.',
    },
};

;// CONCATENATED MODULE: ./build/problems/problems.js

/** Every failure that the action knows, with why it usually happens and what mends it; docs/errors.md is made from it. */
const PROBLEMS = {
    'input-invalid': {
        title: 'An input has a value that is not accepted',
        scope: 'run',
        why: 'The value is misspelt, or of another kind than the input takes.',
        remedy: 'Correct the value in the workflow file, or in the form where it was typed; docs/reference.md of this action lists what each input accepts.',
    },
    'notion-token-missing': {
        title: 'notion-token is empty',
        scope: 'run',
        why: 'The secret does not exist in this repository or organisation, has another name, or is not shared with this repository, or the input’s name is misspelt in the workflow.',
        remedy: 'In the repository on GitHub open Settings → Secrets and variables → Actions, add the secret NOTION_TOKEN with the integration’s secret, and pass it as `notion-token: ${{ secrets.NOTION_TOKEN }}`.',
    },
    'database-missing': {
        title: 'database is empty',
        scope: 'run',
        why: 'The variable does not exist in this repository or organisation, or has another name, or the input’s name is misspelt in the workflow.',
        remedy: 'In Notion copy the link of the database, or of the page on which it is to be made (••• → Copy link). Store it as the variable NOTION_DATABASE under Settings → Secrets and variables → Actions → Variables, and pass it as `database: ${{ vars.NOTION_DATABASE }}`.',
    },
    'event-unsupported': {
        title: 'The event does not tell which release or pull request to sync',
        scope: 'run',
        why: 'Another event has started the workflow. An expression for `tag` or `pull-request` that gives nothing counts as not set.',
        remedy: 'Name it in the input `tag` or `pull-request`, set `mode: backfill` to sync all of them, or start the workflow by `release`, `pull_request` and the other events of the workflow in the README.',
    },
    'event-unreadable': {
        title: 'The event’s payload cannot be read',
        scope: 'run',
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
        remedy: 'Correct `tag` or `pull-request` in the workflow, by what the page of the release or pull request on GitHub says. For a draft release give the job `permissions: { contents: write, issues: read, pull-requests: read }`.',
    },
    'github-unavailable': {
        title: 'GitHub did not answer',
        why: 'GitHub has a disturbance, limits the rate of this token, or the runner cannot reach it.',
        remedy: 'Run the job again; githubstatus.com tells of disturbances.',
    },
    ...NOTION_PROBLEMS,
    'row-unsettled': {
        title: 'The row kept changing while it was written',
        why: 'Several runs or people moved, trashed or changed the row at the same time.',
        remedy: 'Run the job again: Re-run jobs → Re-run failed jobs.',
    },
    'pull-request-code': {
        title: 'A job has the secret beside code of pull requests',
        scope: 'run',
        why: 'Events such as `pull_request_target` and `workflow_run` pass the secrets to runs that a stranger’s pull request causes. Code of it that runs in such a job can read them all.',
        remedy: 'Give Notion a workflow or a job of its own that checks out and runs nothing of a pull request, and run what needs its code on `pull_request`.',
    },
    'check-failed': {
        title: 'The check found what has to be mended',
        scope: 'run',
        why: 'A sync would fail, or gives the secret away. The lines marked ✗ tell what it is.',
        remedy: 'Mend what the check names, and run it again.',
    },
    'backfill-incomplete': {
        title: 'Some releases or pull requests have no current row',
        scope: 'run',
        why: 'Each has a reason of its own, which stands beside it in the job summary.',
        remedy: 'Mend what stands there and run the job again: what is right by now costs nothing, so it goes on with the rest.',
    },
    'backfill-stopped': {
        title: 'The run was stopped before its end',
        scope: 'run',
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
        why: 'The input `require-task` is true, and neither the title, the branch nor the description names a task of the tasks’ database.',
        remedy: 'Add the task’s ID, such as TASK-123, to the title of the pull request, or a link to the task’s page in Notion to its description.',
    },
    unexpected: {
        title: 'Something went wrong in the action itself',
        why: 'This is a mistake of the action, not of the workflow.',
        remedy: 'Run the job again: Re-run jobs → Re-run failed jobs. If it fails again, open an issue with the message.',
    },
};


/***/ }),

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   y: () => (/* binding */ coded)
/* harmony export */ });
/**
 * Titles, names, values and what a service says are not the action's own words: in its sentences they stand in “ ” or in
 * backticks, within which nothing is read as a place, an address or code, and which they cannot end.
 */
/** The words in quotation marks. */
function quoted(words) {
    return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
/** The words as code. */
function coded(words) {
    return `\`${words.replaceAll('`', '’')}\``;
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether data is an object with keys, such as JSON and YAML know: no list, and not null. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The texts of a list in YAML, but for blank ones; one text stands for a list of it. */
function listOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   dt: () => (/* binding */ summaryLink),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   gC: () => (/* binding */ summaryCode),
/* harmony export */   vF: () => (/* binding */ logger)
/* harmony export */ });
/* unused harmony export logLine */
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
/**
 * Text that is neither HTML nor Markdown, for a place between HTML tags in the job summary; one line, and mentions nobody:
 * GitHub reads no mention in an e-mail address.
 */
function summaryText(text) {
    return unmarked(text).replace(/(?<!\w)@/g, '@\u2060');
}
/** The same as code, in which GitHub knows no mentions, so that it can be copied as it is. */
function summaryCode(text) {
    return `<code>${unmarked(text)}</code>`;
}
function unmarked(text) {
    return escaped(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).replace(/[`*_~[\]|\\!]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text as `summaryText` makes it, as a link where there is an address. */
function summaryLink(text, url) {
    return url === '' ? summaryText(text) : `<a href="${escaped(url)}">${summaryText(text)}</a>`;
}
function escaped(text) {
    return text
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
        process.stdout.write(`${logLine(withoutSecrets(message, secrets))}\n`);
    };
}


/***/ }),

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ githubSettings),
/* harmony export */   RO: () => (/* binding */ notionSettings),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   m1: () => (/* binding */ isCloud)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9416);



/**
 * Which integration speaks, and to which data source; neither is demanded where there is no token.
 * @param isCheck whether the run can do without a database, and tells of it
 */
function notionSettings(env, isCheck) {
    const token = tokenInput(env, 'notion-token');
    if (/^(ntn|secret)_/.test((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, 'database'))) {
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', 'The input `database` holds a token of an integration.', {
            remedy: 'Put the link or the ID of the database there, and the token into `notion-token`; then refresh the token in Notion.',
        });
    }
    const databaseId = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .idInput */ .qc)(env, 'database', 'database, or of the page that holds it');
    const dataSource = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSourceInput */ .qw)(env);
    const isNamed = databaseId !== undefined || (dataSource !== undefined && 'id' in dataSource);
    if (token !== '' && !isNamed && !isCheck)
        throw noDatabase((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, 'data-source'), env);
    return {
        token,
        apiUrl: address(env, 'NOTION_API_URL', NOTION_API) ?? NOTION_API,
        databaseId,
        dataSource,
    };
}
/**
 * Which GitHub is read, and by which token. What is not known of the addresses follows from what is, so that nothing goes
 * to another GitHub than the one that is meant; all of github.com where nothing is. octokit derives the same from the
 * address of REST.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
function githubSettings(env) {
    const api = address(env, 'GITHUB_API_URL', 'https://api.github.com');
    const graphql = address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql');
    const server = address(env, 'GITHUB_SERVER_URL', GITHUB_COM);
    const apiUrl = api ?? apiOfGraphql(graphql) ?? apiOfServer(server ?? GITHUB_COM);
    return {
        token: tokenInput(env, 'github-token'),
        apiUrl,
        graphqlUrl: graphql ?? graphqlOf(apiUrl),
        serverUrl: server ?? serverOf(apiUrl),
        repository: repositoryOf(env.GITHUB_REPOSITORY ?? ''),
    };
}
/**
 * The page on GitHub with the button that syncs all entries: of this workflow, or of all where the runner does not name its
 * file, or where this one may be another.
 * @param isForSome whether the step names what to sync: its workflow may have no button, or one that makes a release
 */
function runPage(env, { serverUrl, repository }, isForSome) {
    const folder = `${repository.fullName}/.github/workflows/`;
    const [path = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@');
    const actions = `${serverUrl}/${repository.fullName}/actions`;
    return path.startsWith(folder) && !isForSome
        ? `${actions}/workflows/${encodeURIComponent(path.slice(folder.length))}`
        : actions;
}
/** @param fullName owner/name */
function repositoryOf(fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    return { owner, name, fullName };
}
const GITHUB_COM = 'https://github.com';
const NOTION_API = 'https://api.notion.com';
/** An address of a service, without a slash at its end; nothing where the variable is not set. */
function address(env, variable, usual) {
    const value = env[variable]?.trim();
    if (!value)
        return undefined;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
        return value.replace(/\/+$/, '');
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The variable ${variable} is ${JSON.stringify(value)}. It accepts an address such as ${usual}.`);
}
/** A token has to fit into an HTTP header; its value is never repeated in a message. */
function tokenInput(env, name) {
    const token = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    if (/^[\x21-\x7e]*$/.test(token))
        return token;
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The input \`${name}\` holds a space, a line break or another character that no token has.`, { remedy: 'Copy the token again and store it alone, without quotes or anything else around it.' });
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
/** Whether a host is github.com or *.ghe.com: GitHub's own rather than an Enterprise Server. */
function isCloud(host) {
    return host === 'github.com' || host.endsWith('.ghe.com');
}
function noDatabase(dataSource, env) {
    const what = dataSource
        ? `The input \`database\` is empty, and \`data-source\` (${JSON.stringify(dataSource)}) is a name, which is looked up in a database.`
        : 'The input `database` is empty.';
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('database-missing', what, {
        ...(dataSource && {
            why: 'An ID has 32 digits from 0 to f; anything else in `data-source` is taken for a name.',
            remedy: 'Set `database` too, or give `data-source` the ID.',
        }),
        ...(env.GITHUB_ACTOR === 'dependabot[bot]' && {
            why: 'GitHub may pass no variables to runs that Dependabot starts.',
            remedy: 'Write the link of the page or the database into the workflow file itself: it is no secret.',
        }),
    });
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ input),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input with its default, as action.yml has them; an input set to nothing counts as not set. */
const INPUTS = {
    'notion-token': '',
    database: '',
    'data-source': '',
    'github-token': '',
    mode: 'sync',
    tag: '',
    'pull-request': '',
    since: '',
    kinds: 'releases, pull-requests',
    properties: '',
    titles: '',
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

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pageNamedIn),
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
/** The protocol and the host of an address in Notion, which its API leaves out of links to its own pages. */
const IN_NOTION = /^(?:https?:\/\/(?:[\w-]+\.)*notion\.(?:so|com|site))?\//i;
/** The page in Notion that a link leads to, and the place in it, whatever form the link has; nothing for a link to elsewhere. */
function pageNamedIn(link) {
    const page = IN_NOTION.test(link) ? notionPageId(link) : undefined;
    return page && `${page}${/[?#].*$/s.exec(link)?.[0] ?? ''}`;
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
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   dt: () => (/* binding */ listInput),
/* harmony export */   f1: () => (/* binding */ tagInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qc: () => (/* binding */ idInput),
/* harmony export */   qw: () => (/* binding */ dataSourceInput),
/* harmony export */   tE: () => (/* binding */ booleanInput),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8662);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _notion_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(681);



/** An error that names the input, what it was set to, and what it accepts. */
function invalid(name, value, accepted) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The input \`${name}\` is ${JSON.stringify(value)}. It accepts ${accepted}.`);
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
    return choice(name, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name), choices);
}
/** The same of a value. */
function choice(name, value, choices) {
    const chosen = choices.find((candidate) => candidate === value);
    if (chosen === undefined)
        throw invalid(name, value, list(choices));
    return chosen;
}
/** A positive whole number, or nothing where the input is not set. */
function numberInput(env, name) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    if (value === '')
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number))
        throw invalid(name, value, 'a whole number from 1 on');
    return number;
}
/** The name of a tag, also where it is written as a ref: `github.ref` is a usual source. Nothing where the input is not set. */
function tagInput(env, name) {
    return tagName((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name)) || undefined;
}
/** A tag's name without the `refs/tags/` before it. */
function tagName(ref) {
    return ref.replace(/^refs\/tags\//, '');
}
/** The ID of a data source, or its name. */
function dataSourceInput(env) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, 'data-source');
    const id = (0,_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .notionId */ .r$)(value);
    if (id !== undefined)
        return { id };
    if ((0,_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isViewAlone */ .jw)(value))
        throw viewAlone('data-source', value);
    return value === '' ? undefined : { name: value };
}
/**
 * The ID in a link, or given as it is; nothing where the input is not set.
 * @param what may be named, for a message
 */
function idInput(env, name, what) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
    const id = (0,_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .notionId */ .r$)(value);
    if (value === '' || id !== undefined)
        return id;
    if ((0,_notion_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isViewAlone */ .jw)(value))
        throw viewAlone(name, value);
    throw invalid(name, value, `the link or the ID of a Notion ${what}; an ID has 32 digits from 0 to f`);
}
function viewAlone(name, value) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The input \`${name}\` is ${JSON.stringify(value)}, which names a view alone, one of the tabs of a database.`, {
        why: 'In the link of a database its own ID stands before `?v=`, and the ID of the view after it.',
        remedy: `In Notion open the database as a full page, copy its link whole (••• → Copy link), and store that as \`${name}\`.`,
    });
}
/**
 * The items of a list: on lines of their own, or separated by commas, or as YAML and JSON write lists (`- item` lines,
 * `[item, item]`). What is in quotes is one item as it is, also with a comma or brackets; a line that begins with a dash
 * and a space holds one item, and after ` #` a comment. It is no YAML throughout, in which `*[bot]` would be an alias.
 */
function listInput(env, name) {
    const value = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h)(env, name);
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
