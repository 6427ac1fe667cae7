export const id = 173;
export const ids = [173,456];
export const modules = {

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

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   eP: () => (/* binding */ propertyRequests),
/* harmony export */   fz: () => (/* binding */ shownIn)
/* harmony export */ });
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3536);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4138);


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
            return JSON.stringify((0,_html_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(content.runs));
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
        case 'relation': {
            const count = content.ids.length;
            const more = content.more ? ' or more' : '';
            return count === 0 ? '' : `${count}${more} ${count === 1 ? 'page' : 'pages'}`;
        }
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
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7131);
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
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('row-unsettled', `The row ${url} has no relation “${name}” any more.`);
}
/**
 * Lets a row lead to one more page: two requests, or one where it does already; more where it leads to over 100. What it
 * leads to is read anew, as a request replaces the list, and others write it too.
 */
async function addPage(notion, rowId, property, pageId) {
    const read = async () => {
        const ids = [];
        for await (const item of propertyItems(notion, rowId, property.id))
            if (item.type === 'relation')
                ids.push(item.relation.id);
        return ids;
    };
    const held = await read();
    if (held.includes(pageId))
        return;
    await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFresh */ .Tn)(notion, 'Update content', held, read, (client, now) => {
        const ids = [...new Set([...now, pageId])];
        const properties = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyRequests */ .eP)(new Map([[property.name, relation(ids)]]));
        return client.pages.update({ page_id: rowId, properties });
    });
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
function wantedPage(row, otherSide) {
    return { id: row.id, leadsTo: relationOf(row, otherSide).ids };
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
