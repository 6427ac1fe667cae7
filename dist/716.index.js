export const id = 716;
export const ids = [716];
export const modules = {

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
