export const id = 22;
export const ids = [22];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   GE: () => (/* binding */ tidied),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yZ: () => (/* binding */ collapsed),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/** Runs of which none is empty and no two neighbours have the same format. */
function joined(runs) {
    const result = [];
    let last;
    for (const run of runs) {
        if (run.text === '')
            continue;
        if (last && isFormattedAs(last, run))
            last.text += run.text;
        else {
            last = ordered(run);
            result.push(last);
        }
    }
    return result;
}
/** Texts as one, with something between them. */
function separated(texts, separator) {
    return joined(texts.flatMap((text, i) => (i === 0 ? text : [{ text: separator }, ...text])));
}
const FORMATS = ['link', 'bold', 'italic', 'strikethrough', 'underline', 'code', 'highlight'];
/** Equations are never alike: each is one by itself. */
function isFormattedAs(a, b) {
    return !a.equation && !b.equation && FORMATS.every((name) => a[name] === b[name]);
}
/** A copy with its formats in one order, so that runs that are the same are the same as JSON. */
function ordered(run) {
    const copy = { text: run.text };
    if (run.link !== undefined)
        copy.link = run.link;
    if (run.bold)
        copy.bold = run.bold;
    if (run.italic)
        copy.italic = run.italic;
    if (run.strikethrough)
        copy.strikethrough = run.strikethrough;
    if (run.underline)
        copy.underline = run.underline;
    if (run.code)
        copy.code = run.code;
    if (run.highlight)
        copy.highlight = run.highlight;
    if (run.equation)
        copy.equation = run.equation;
    return copy;
}
/** Text as HTML means it: white space of any length is one space, but in code. */
function collapsed(text, { code }) {
    return text.replace(code ? /[\t\n\r\f]/g : /[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
}
/**
 * Runs of collapsed text, in which each line break is a run of its own, as HTML shows them: no space next to another or
 * to a line break, none at either end; code stays as it is.
 */
function tidied(runs) {
    const result = [];
    let gap;
    for (const run of runs) {
        const isTyped = run.code || run.equation;
        const before = isTyped ? '' : spaceAt(run.text, 0);
        const after = isTyped ? '' : spaceAt(run.text, run.text.length - 1);
        const words = run.text.slice(before.length, run.text.length - after.length);
        if (before !== '')
            gap = widened(gap, { ...run, text: before });
        if (words === '')
            continue;
        if (gap && result.length > 0)
            result.push(gap);
        result.push({ ...run, text: words });
        gap = after === '' ? undefined : { ...run, text: after };
    }
    return joined(result);
}
function spaceAt(text, index) {
    const character = text.charAt(index);
    return character === ' ' || character === '\n' ? character : '';
}
/** Line breaks take the place of a space. */
function widened(gap, more) {
    if (!gap || more.text === ' ')
        return gap ?? more;
    return { ...gap, text: gap.text === ' ' ? more.text : gap.text + more.text };
}
/** Whether a reader sees something in the runs. */
function isVisible(runs) {
    return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ fieldContent),
/* harmony export */   aJ: () => (/* binding */ isSameOption),
/* harmony export */   gM: () => (/* binding */ fixedContent),
/* harmony export */   lD: () => (/* binding */ FIXED_TYPES),
/* harmony export */   sT: () => (/* binding */ spelledAs),
/* harmony export */   wt: () => (/* binding */ acceptsFixed)
/* harmony export */ });
/* unused harmony exports optionName, optionNames */
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4138);

/**
 * A field's value in the form of the property that takes it; nothing where the type cannot take it
 * (FIELD says which can), and for people, whose content depends on who is there.
 */
function fieldContent(value, { type, options }) {
    switch (type) {
        case 'title':
        case 'rich_text':
            return { type, runs: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingRuns */ .iT)(runs(value)) };
        case 'select':
            return { type, name: optionName(words(value).join('; ')) };
        case 'status': {
            const name = optionName(words(value).join('; '));
            return { type, name: name && spelledAs(name, options) };
        }
        case 'multi_select':
            return { type, names: optionNames(words(value)) };
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
            return { type, runs: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingRuns */ .iT)([{ text }]) };
        case 'select':
        case 'status':
            return { type, name: optionName(text) };
        case 'multi_select':
            return { type, names: optionNames(Array.isArray(value) ? value : [text]) };
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
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1155);
/* harmony import */ var _shown_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2367);
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
    return items.map(({ plain_text, href }) => href === null ? { text: plain_text } : { text: plain_text, link: (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLink */ .nv)(href) });
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
            return content.start === undefined ? '' : (0,_shown_time_js__WEBPACK_IMPORTED_MODULE_2__/* .shownTime */ .h)(content.start);
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

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   YD: () => (/* binding */ richText),
/* harmony export */   iT: () => (/* binding */ fittingRuns),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   nv: () => (/* binding */ canonicalLink),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export pieces */
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1155);

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
    const texts = run.equation ? [run.text] : pieces(run.text, TEXT_LIMIT);
    return texts.length === 1 ? [run] : texts.map((text) => ({ ...run, text }));
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
/** One form for addresses that mean the same: `https://github.com` and `https://github.com/`. */
function canonicalLink(link) {
    return URL.parse(link)?.href ?? link;
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
        ...(item.href !== null && { link: canonicalLink(item.href) }),
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
    const { href = '', protocol = '' } = URL.parse(link) ?? {};
    return href.length <= URL_LIMIT && /^https?:$/.test(protocol) ? href : undefined;
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
/** Made where the first text has to be cut: it loads the data of a language. */
let graphemes;
/** The last boundary between graphemes at or before `limit`; a grapheme that is longer itself is cut between code points. */
function boundary(text, limit) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const at = graphemes.segment(text.slice(0, limit + 64)).containing(limit)?.index ?? limit;
    if (at > 0)
        return at;
    return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ typeName)
/* harmony export */ });
/** Of the types that the app calls otherwise than the API. */
const NAMES = {
    files: 'Files & media',
    multi_select: 'Multi-select',
    people: 'Person',
    phone_number: 'Phone',
    rich_text: 'Text',
    unique_id: 'ID',
    url: 'URL',
};
/** The type of a property as Notion's app calls it, such as Text for `rich_text`. */
function typeName(type) {
    return NAMES[type] ?? `${type.charAt(0).toUpperCase()}${type.slice(1).replaceAll('_', ' ')}`;
}


/***/ }),

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shownTime)
/* harmony export */ });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * A time as people read it, such as `1 Feb 2026, 14:03 UTC`; a day without a time as `1 Feb 2026`.
 * @param iso ISO 8601; anything else is given back as it is
 */
function shownTime(iso) {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime()))
        return iso;
    const day = `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
    return iso.includes('T') ? `${day}, ${time.toISOString().slice(11, 16)} UTC` : day;
}


/***/ }),

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tasksDatabase),
/* harmony export */   L: () => (/* binding */ NO_IDS)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
/* harmony import */ var _notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2378);
/* harmony import */ var _notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7389);
/* harmony import */ var _notion_property_type_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9370);






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
    const { dataSourceId } = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(notion, { id: tasks.databaseId, input: 'tasks-database' }, undefined);
    if (dataSourceId === changelog)
        return { why: toTheChangelog(name) };
    return read(notion, tasks, name, dataSourceId, true);
}
/** A warning where the settings name another database than the one that the relation leads to. No request where the IDs tell. */
async function misnamed(notion, name, { dataSourceId, databaseId }, { databaseId: id }) {
    if (id === undefined || id === dataSourceId || id === databaseId)
        return [];
    try {
        const named = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(notion, { id, input: 'tasks-database' }, undefined);
        return named.dataSourceId === dataSourceId ? [] : [otherDatabase(name)];
    }
    catch (error) {
        if (!isOutOfReach(error))
            throw error;
        return [
            `${error.message} ${error.remedy} Tasks are looked for where the relation ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} leads to.`,
        ];
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
    return error instanceof _problems_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF && OUT_OF_REACH.has(error.id);
}
function otherDatabase(name) {
    return `The relation ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} leads to another database than \`tasks-database\` names; tasks are looked for where it leads to. To change that, rename the property in Notion, or name another one in \`properties\` (\`tasks: …\`).`;
}
function toTheChangelog(name) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} would lead to the changelog itself. Give \`tasks-database\` the link of the tasks’ database, or name another relation in \`properties\` (\`tasks: …\`).`;
}
async function read(notion, tasks, relation, dataSourceId, isNew) {
    const schema = await (0,_notion_database_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G7)(notion, dataSourceId);
    const id = tasks.id ? textProperty(schema, tasks.id.property) : uniqueId(schema);
    const status = statusOf(schema);
    const otherSide = schema.properties.has(OTHER_SIDE) ? `${OTHER_SIDE} (${relation})` : OTHER_SIDE;
    const description = (0,_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyDescription */ .wq)('tasks');
    return {
        dataSourceId,
        relation,
        newRelation: isNew ? { name: relation, description, otherSide, dataSourceId } : undefined,
        id,
        status,
        warnings: [
            ...(tasks.id && !id ? [noTextProperty(tasks.id.property)] : []),
            ...(!tasks.id && !id && (tasks.required || isNew) ? [NO_IDS] : []),
            ...(tasks.statuses.size > 0 && !status ? [NO_STATUS] : []),
        ],
    };
}
const NO_STATUS = 'No task is moved, though `task-statuses` is set: the tasks’ database has no property of type Status, and no Select called “Status”. Add one in Notion, or rename yours.';
function noTextProperty(name) {
    return `Tasks are found only by links to their pages: the tasks’ database has no property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} of type Text, Title or Number, which \`task-id\` names.`;
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
    return `The property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} is of type ${(0,_notion_property_type_name_js__WEBPACK_IMPORTED_MODULE_3__/* .typeName */ .g)(type)}, and tasks are linked through a relation. Rename it in Notion, or name another property in \`properties\` (\`tasks: …\`, or \`tasks: false\`).`;
}
function missing(name) {
    return `The database has no relation ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)}, and \`create-properties\` is false: add it in Notion, or set \`create-properties: true\`.`;
}


/***/ })

};
