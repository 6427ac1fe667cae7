export const id = 425;
export const ids = [425];
export const modules = {

/***/ 425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncWriting: () => (/* binding */ syncWriting)
/* harmony export */ });
/* harmony import */ var _github_graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2159);
/* harmony import */ var _github_octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _github_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _notion_change_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4249);
/* harmony import */ var _notion_find_many_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5569);
/* harmony import */ var _notion_links_shipped_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4848);
/* harmony import */ var _notion_schema_needs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8549);
/* harmony import */ var _notion_tasks_task_finder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2960);
/* harmony import */ var _notion_users_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8548);
/* harmony import */ var _writing_generated_notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2949);
/* harmony import */ var _writing_make_row_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5585);
/* harmony import */ var _writing_once_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2063);
/* harmony import */ var _writing_preparer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4751);
/* harmony import */ var _writing_ships_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _writing_text_renderer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8753);
/* harmony import */ var _writing_unwanted_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(526);
















/** How a run writes that is about one entry. */
function syncWriting({ settings, notion, visibility, warn, unmapped, others }, source) {
    const { github, links, ignore } = settings;
    const octokit = (0,_writing_once_js__WEBPACK_IMPORTED_MODULE_14__/* .once */ .O)(() => (0,_github_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(github, _github_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .a));
    const ask = (query, variables) => (0,_github_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraphql */ .j)(octokit(), github.graphqlUrl, query, variables);
    const many = new _notion_find_many_js__WEBPACK_IMPORTED_MODULE_4__/* .ManyRows */ .R(notion);
    let current = source;
    const { waits: since } = source;
    const writing = {
        settings,
        notion,
        warn,
        shared: {
            users: (0,_notion_users_js__WEBPACK_IMPORTED_MODULE_8__/* .usersOf */ .ev)(notion, settings.fields.people, warn),
            applySchema: async (needs, dataSourceId) => {
                // Rows that were made beside the one of the run may have brought what it was to bring.
                const isOld = needs.schema === source.schema && current !== source;
                const { schema: latest } = current;
                const still = isOld ? { schema: latest, ...(0,_notion_change_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .stillNeeded */ .wF)(needs, latest) } : needs;
                const schema = await (0,_notion_schema_needs_js__WEBPACK_IMPORTED_MODULE_6__/* .applySchema */ .g)(notion, dataSourceId, still, settings, since);
                current = { ...current, schema };
                return schema;
            },
            unmapped: (logins) => {
                for (const login of logins)
                    unmapped.add(login);
            },
            confirms: true,
            render: (0,_writing_text_renderer_js__WEBPACK_IMPORTED_MODULE_13__/* .textRenderer */ .F)({
                render: async (text) => (0,_github_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(octokit(), github, text),
                connection: github,
                visibility,
                warn,
            }),
        },
        prepare: (0,_writing_preparer_js__WEBPACK_IMPORTED_MODULE_11__/* .preparer */ .s)({
            settings,
            notion,
            warn,
            finder: new _notion_tasks_task_finder_js__WEBPACK_IMPORTED_MODULE_7__/* .TaskFinder */ .u(notion, settings),
            rows: {
                find: (sides, pullRequests) => (0,_notion_links_shipped_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .findShippedRows */ .u)(many, source, sides, pullRequests),
                make: links.pullRequests === 'create'
                    ? (pullRequest) => (0,_writing_make_row_js__WEBPACK_IMPORTED_MODULE_10__/* .makeRow */ .x)(pullRequest, {
                        writing,
                        source: () => current,
                        visibility,
                        onDone: (outcome) => void others.push(outcome),
                    })
                    : undefined,
                isWanted: (one) => (0,_writing_unwanted_js__WEBPACK_IMPORTED_MODULE_15__/* .wantsRow */ .W)(one, ignore),
                areAll: () => false,
            },
            ships: (0,_writing_ships_js__WEBPACK_IMPORTED_MODULE_12__/* .shipsOf */ .L)(ask, github, links.previousTag),
            generate: (0,_writing_generated_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .notesMaker */ .c)({ ask, octokit, connection: github, warn }),
            isDue: () => true,
            movesNew: true,
            tellsTasks: settings.comment,
        }),
    };
    return writing;
}


/***/ })

};
