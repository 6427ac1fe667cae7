export const id = 799;
export const ids = [799];
export const modules = {

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

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        if (!fits)
            return { is: 'unfit', warning: unfitWarning(pullRequests) };
        return { is: 'found', release, pullRequests };
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

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ needsSchema),
/* harmony export */   XI: () => (/* binding */ planProperties),
/* harmony export */   bf: () => (/* binding */ propertyWarnings),
/* harmony export */   dy: () => (/* binding */ judgeFields),
/* harmony export */   g4: () => (/* binding */ judgeExtra)
/* harmony export */ });
/* unused harmony export accepts */
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _property_field_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6472);
/* harmony import */ var _judge_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6423);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7389);





/** Whether the schema, as far as known, leaves a question that only the data source itself answers. */
function needsSchema(settings, schema) {
    if (schema.origin === 'data-source')
        return false;
    const fieldOpen = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(settings.properties).some(({ field, name }) => {
        const property = schema.properties.get(name);
        return property ? !accepts(field, property.type) : settings.create || field === 'key';
    });
    if (fieldOpen || (0,_judge_links_js__WEBPACK_IMPORTED_MODULE_4__/* .leavesLinksOpen */ .C)(settings, schema))
        return true;
    return [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}
/**
 * @throws Problem where a property's type does not fit, the key's property is missing and may not be added, or
 * an extra property does not exist
 */
function planProperties(settings, schema) {
    const fields = judgeFields(settings, schema);
    const fixed = judgeExtra(settings, schema);
    for (const judgement of [...fields, ...fixed])
        if (judgement.is === 'unusable')
            throw judgement.problem;
    const additions = fields.filter((judgement) => judgement.is === 'new');
    const found = fields.filter((judgement) => judgement.is === 'found');
    const targets = new Map([...found, ...additions].map(({ field, property }) => [field, property]));
    const key = targets.get('key');
    if (key === undefined)
        throw missingKey(settings.properties.key);
    const links = (0,_judge_links_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLinks */ .X)(settings, schema);
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
/** Whether the field can go into properties of the type. */
function accepts(field, type) {
    return _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].types.some((accepted) => accepted === type);
}
/** Judges each field that is not left out, in their order. */
function judgeFields(settings, schema) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(settings.properties).map(({ field, name }) => {
        const existing = schema.properties.get(name);
        if (existing && accepts(field, existing.type))
            return { field, name, is: 'found', property: existing };
        if (existing)
            return { field, name, is: 'unusable', problem: unfitting(field, existing) };
        if (field === 'title')
            return { field, name, is: 'unusable', problem: missingTitle(name, schema) };
        if (settings.create)
            return { field, name, is: 'new', property: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .newPropertyOf */ .Jw)(field, name) };
        return field === 'key'
            ? { field, name, is: 'unusable', problem: missingKey(name) }
            : { field, name, is: 'missing' };
    });
}
/** Judges each entry of `extra-properties`. */
function judgeExtra(settings, schema) {
    return [...settings.extra].map(([name, value]) => {
        const property = schema.properties.get(name);
        if (property === undefined)
            return { name, value, is: 'unusable', problem: missingExtra(name) };
        if ((0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptsFixed */ .wt)(property.type, value))
            return { name, value, is: 'found', property };
        return { name, value, is: 'unusable', problem: unfittingExtra(property, value) };
    });
}
/** A property that cannot take its field. */
function unfitting(field, property) {
    const what = `The property “${property.name}” is of type ${property.type}, which cannot take the field \`${field}\`. Accepted types: ${_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].types.join(', ')}.`;
    const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-type', what, {
        remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
    });
}
/** A property that cannot take its value of `extra-properties`. */
function unfittingExtra({ name, type }, value) {
    const what = `The property “${name}” is of type ${type}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${_property_field_content_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED_TYPES */ .lD.filter((accepted) => (0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptsFixed */ .wt)(accepted, value)).join(', ')}.`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-type', what, {
        remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
    });
}
/** @param which tells what it is for */
function missing(name, which, remedy) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-missing', `The database has no property “${name}”, ${which}.`, {
        remedy,
    });
}
function missingExtra(name) {
    const remedy = 'Add the property in Notion, or correct its name in `extra-properties`.';
    return missing(name, 'which `extra-properties` names', remedy);
}
/** The key has no property, and none may be added. */
function missingKey(name) {
    const remedy = `Add a text property “${name}” in Notion, or set \`create-properties: true\`.`;
    return missing(name, 'by which rows are found, and `create-properties` is false', remedy);
}
function missingTitle(name, { properties }) {
    const title = properties.get('')?.name;
    const remedy = `The title property is “${title}” and needs no line in \`properties\`: take the line out, or correct it.`;
    return missing(name, 'which `properties` names for the title', remedy);
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
