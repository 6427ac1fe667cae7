export const id = 53;
export const ids = [53];
export const modules = {

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


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   GE: () => (/* binding */ tidied),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yZ: () => (/* binding */ collapsed),
/* harmony export */   zN: () => (/* binding */ isVisible)
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
/** Texts as one, with something between them. */
function separated(texts, separator) {
    return joined(texts.flatMap((text, i) => (i === 0 ? text : [{ text: separator }, ...text])));
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
/** Text as HTML means it: white space of any length is one space, but in code. */
function collapsed(text, { code }) {
    return text.replace(code ? /[\t\n\r\f]/g : /[ \t\n\r\f]+/g, ' ');
}
/** Runs as HTML shows them: no space next to another or to a line break, none at either end; code stays as it is. */
function tidied(runs) {
    const result = [];
    let space;
    for (const run of runs) {
        for (const text of run.code || run.equation ? [run.text] : run.text.split(/([ \n]+)/)) {
            if (text === '')
                continue;
            if (/[^ \n]/.test(text) || run.code || run.equation) {
                if (space && result.length > 0)
                    result.push(space);
                space = undefined;
                result.push({ ...run, text });
            }
            else {
                const gap = (space?.text ?? '') + text;
                space = { ...(space ?? run), text: gap.includes('\n') ? gap.replaceAll(' ', '') : ' ' };
            }
        }
    }
    return joined(result);
}
/** Whether a reader sees something in the runs. */
function isVisible(runs) {
    return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   YD: () => (/* binding */ richText),
/* harmony export */   iT: () => (/* binding */ fittingRuns),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export pieces */
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);

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
    return (0,_html_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(items.map(runOf));
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

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tasksDatabase),
/* harmony export */   L: () => (/* binding */ NO_IDS)
/* harmony export */ });
/* harmony import */ var _notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _notion_database_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7389);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8662);



/** What the other side of the relation is called, unless the tasks have a property of that name. */
const OTHER_SIDE = 'Pull requests';
/** Why IDs find no tasks. */
const NO_IDS = 'The tasks’ database has no property of type ID with a prefix, so tasks are found only by links to their pages.';
/** The types of properties that tasks can be named by. */
const ID_TYPES = ['unique_id', 'rich_text', 'title', 'number'];
/**
 * The database that the relation leads to, else the one of the settings: one request, and up to two more for that one.
 * Also where it is out of reach, it is said why.
 * @param changelog as its data source has it
 * @returns nothing where there is no relation and the settings name no database
 */
async function tasksDatabase(notion, fields, tasks, changelog) {
    try {
        return await find(notion, fields, tasks, changelog);
    }
    catch (error) {
        if (!isOutOfReach(error))
            throw error;
        const isTrashed = error.id === 'notion-database-trashed';
        const remedy = isTrashed ? 'Restore it from Notion’s trash, or correct `tasks-database`.' : error.remedy;
        return { why: `The tasks’ database can’t be read: ${error.message} ${remedy}` };
    }
}
/** @throws Problem where Notion does not show the database */
async function find(notion, { properties, create }, tasks, { schema, dataSourceId: changelog }) {
    const name = properties.tasks;
    if (name === undefined)
        return undefined;
    const property = schema.properties.get(name);
    if (property) {
        const { relation } = property;
        if (relation === undefined)
            return { why: notARelation(property) };
        if (relation.toItself)
            return { why: toTheChangelog(name) };
        const database = await read(notion, tasks, name, relation.dataSourceId, false);
        const warnings = await misnamed(notion, name, relation, tasks);
        return { ...database, warnings: [...database.warnings, ...warnings] };
    }
    if (tasks.databaseId === undefined)
        return undefined;
    if (!create)
        return { why: missing(name) };
    const { dataSourceId } = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(notion, { id: tasks.databaseId, input: 'tasks-database' }, undefined);
    if (dataSourceId === changelog)
        return { why: toTheChangelog(name) };
    return read(notion, tasks, name, dataSourceId, true);
}
/** A warning where the settings name another database than the one that the relation leads to. No request where the IDs tell. */
async function misnamed(notion, name, { dataSourceId, databaseId }, { databaseId: id }) {
    if (id === undefined || id === dataSourceId || id === databaseId)
        return [];
    try {
        const named = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(notion, { id, input: 'tasks-database' }, undefined);
        return named.dataSourceId === dataSourceId ? [] : [otherDatabase(name)];
    }
    catch (error) {
        if (!isOutOfReach(error))
            throw error;
        return [`${error.message} ${error.remedy} Tasks are looked for where the relation “${name}” leads to.`];
    }
}
/** After these the tasks' database is out of reach, and rows can still be written. */
const OUT_OF_REACH = new Set([
    'notion-not-shared',
    'notion-not-a-database',
    'notion-no-data-source',
    'notion-id-mistyped',
    'notion-database-trashed',
    'notion-data-source-choice',
]);
/** Whether an error tells that the tasks' database can't be used, and not that Notion can't. */
function isOutOfReach(error) {
    return error instanceof _problems_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF && OUT_OF_REACH.has(error.id);
}
function otherDatabase(name) {
    return `The relation “${name}” leads to another database than \`tasks-database\` names; tasks are looked for where it leads to. To change that, rename the property in Notion, or name another one in \`properties\` (\`tasks: …\`).`;
}
function toTheChangelog(name) {
    return `“${name}” would lead to the changelog itself. Give \`tasks-database\` the link of the tasks’ database, or name another relation in \`properties\` (\`tasks: …\`).`;
}
async function read(notion, tasks, relation, dataSourceId, isNew) {
    const schema = await (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchema */ .G7)(notion, dataSourceId);
    const id = tasks.id ? textProperty(schema, tasks.id.property) : uniqueId(schema);
    const status = statusOf(schema);
    const otherSide = schema.properties.has(OTHER_SIDE) ? `${OTHER_SIDE} (${relation})` : OTHER_SIDE;
    return {
        dataSourceId,
        relation,
        newRelation: isNew ? { name: relation, otherSide, dataSourceId } : undefined,
        id,
        status,
        warnings: [
            ...(tasks.id && !id ? [noTextProperty(tasks.id.property)] : []),
            ...(!tasks.id && !id && (tasks.required || isNew) ? [NO_IDS] : []),
            ...(tasks.statuses.size > 0 && !status ? [NO_STATUS] : []),
        ],
    };
}
const NO_STATUS = 'No task is moved, though `task-statuses` is set: the tasks’ database has no property of type status, and no select called “Status”. Add one in Notion, or rename yours.';
function noTextProperty(name) {
    return `Tasks are found only by links to their pages: the tasks’ database has no property “${name}” of type text, title or number, which \`task-id\` names.`;
}
function textProperty({ properties }, name) {
    const property = properties.get(name);
    return property && ID_TYPES.includes(property.type) ? property : undefined;
}
/** A database has one property of type unique_id at most; without a prefix its IDs are mere numbers. */
function uniqueId({ properties }) {
    return [...properties.values()].find(({ type, prefix }) => type === 'unique_id' && prefix !== undefined);
}
/** The property of type status, the one called Status before others; else a select of that name. */
function statusOf({ properties }) {
    const all = [...properties.values()];
    const statuses = all.filter(({ type }) => type === 'status');
    const isNamed = ({ name }) => name.toLowerCase() === 'status';
    return statuses.find(isNamed) ?? statuses[0] ?? all.find((one) => one.type === 'select' && isNamed(one));
}
function notARelation({ name, type }) {
    return `The property “${name}” is of type ${type}, and tasks are linked through a relation. Rename it in Notion, or name another property in \`properties\` (\`tasks: …\`, or \`tasks: false\`).`;
}
function missing(name) {
    return `The database has no relation “${name}”, and \`create-properties\` is false: add it in Notion, or set \`create-properties: true\`.`;
}


/***/ })

};
