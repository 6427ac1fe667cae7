export const id = 424;
export const ids = [424];
export const modules = {

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ plainBlocks),
/* harmony export */   o: () => (/* binding */ ALERTS)
/* harmony export */ });
/** GitHub's alerts: `> [!NOTE]` and so on. */
const ALERTS = ['note', 'tip', 'important', 'warning', 'caution'];
/** A text as it is written, its paragraphs divided by blank lines. */
function plainBlocks(source) {
    return source
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((text) => ({ type: 'paragraph', text: [{ text }], children: [] }));
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ newOptions),
/* harmony export */   IS: () => (/* binding */ isNoChange),
/* harmony export */   K: () => (/* binding */ namesOfNew),
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   oj: () => (/* binding */ OptionRefused),
/* harmony export */   wF: () => (/* binding */ stillNeeded)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7131);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6025);
/* harmony import */ var _new_properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5662);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7389);






/**
 * The options that the plan writes and a property of type status lacks: unlike other types it takes no new ones with a
 * row. None where the options are not known.
 */
function newOptions(properties, schema, fields) {
    return [...properties].flatMap(([propertyName, content]) => {
        const property = schema.properties.get(propertyName);
        if (content.type !== 'status' || content.name === undefined || property?.options === undefined)
            return [];
        const { name } = content;
        if (property.options.some((option) => option.name === name))
            return [];
        const field = _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.find((candidate) => fields.properties[candidate] === propertyName);
        const known = field && (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .knownOptions */ .sE)(field, fields.statuses).find((option) => option.name === name);
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
        const made = await withGroupsOrWithout(options, (added) => (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .withStatusOrSelect */ .Sp)(additions, (ones) => send({ additions: ones, options: added, relations })));
        const remade = (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .madeWithoutOptions */ .ux)(additions, made, statuses);
        const changed = remade.length === 0 ? made : await send({ additions: remade, options: [], relations: [] });
        const ignored = options.filter((option) => isLacking(option, changed));
        if (ignored.length > 0)
            throw new OptionRefused(ignored, undefined);
        const isRenamed = await (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOtherSides */ .Mr)(notion, relations, dataSourceId, changed);
        return isRenamed ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readSchema */ .G7)(notion, dataSourceId) : changed;
    }
    catch (error) {
        if (options.length > 0 && (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isBadRequest */ .z7)(error))
            throw new OptionRefused(options, error);
        throw error;
    }
}
/** What others have added while the run waited is not sent: that would replace their options. */
async function sendChanges(notion, data_source_id, needed, statuses, since) {
    const read = async () => stillNeeded(needed, await (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readSchema */ .G7)(notion, data_source_id));
    const request = (client, still) => {
        if (isNoChange(still))
            return client.dataSources.retrieve({ data_source_id });
        const properties = {
            ...(0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .newProperties */ .WC)(still.additions, statuses),
            ...optionConfigs(still.options),
            ...(0,_new_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .newRelations */ .SN)(still.relations, data_source_id),
        };
        return client.dataSources.update({ data_source_id, properties });
    };
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaOf */ .pP)(await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .sendFresh */ .Tn)(notion, 'Update content', needed, read, request, since));
}
/** Adds options to groups; where Notion refuses that, without: then they go into the first. */
async function withGroupsOrWithout(options, add) {
    try {
        return await add(options);
    }
    catch (error) {
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isBadRequest */ .z7)(error) || options.every(({ group }) => group === undefined))
            throw error;
        return add(options.map(({ group: _, ...option }) => option));
    }
}
function optionConfigs(options) {
    const byProperty = Map.groupBy(options, ({ property }) => property);
    return Object.fromEntries([...byProperty].map(([property, added]) => [property.name, extended(property, added)]));
}
/** An update of options replaces the list: whatever exists is listed too, by its ID, which keeps its group. */
function extended({ type, options = [] }, added) {
    const kept = options.map(({ id }) => ({ id }));
    const named = added.map(({ property: _, group: __, ...option }) => option);
    if (type === 'select')
        return { select: { options: [...kept, ...named] } };
    if (type === 'multi_select')
        return { multi_select: { options: [...kept, ...named] } };
    return { status: { options: [...kept, ...added.map(({ property: _, ...option }) => option)] } };
}
function isLacking({ property, name }, { properties }) {
    return !properties.get(property.name)?.options?.some((option) => option.name === name);
}
/** Options that a property lacks and Notion does not add. */
class OptionRefused extends _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF {
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

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ nameOtherSides),
/* harmony export */   SN: () => (/* binding */ newRelations),
/* harmony export */   Sp: () => (/* binding */ withStatusOrSelect),
/* harmony export */   WC: () => (/* binding */ newProperties),
/* harmony export */   sE: () => (/* binding */ knownOptions),
/* harmony export */   ux: () => (/* binding */ madeWithoutOptions)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _entry_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);



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
/** The options of a field whose values are known beforehand, in the order of the workflow; none for other fields. */
function knownOptions(field, statuses) {
    if (field === 'type') {
        return [
            { name: _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMES */ .et.release, color: 'green' },
            { name: _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMES */ .et['pull-request'], color: 'purple' },
        ];
    }
    return field === 'status' ? stateOptions(statuses) : [];
}
/** Of states that share an option the first gives its colour, and the one that is furthest on its group. */
function stateOptions(statuses) {
    const options = new Map();
    for (const state of _entry_states_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj) {
        const option = { ..._entry_states_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_OPTIONS */ .Jp[state], name: statuses[state] };
        const key = option.name.toLowerCase(); // names that differ in capitals only are one to Notion
        const first = options.get(key) ?? option;
        options.set(key, { ...first, group: furthest(first.group, option.group) });
    }
    return [...options.values()];
}
function furthest(a, b) {
    return _entry_states_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .fd.indexOf(a) > _entry_states_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .fd.indexOf(b) ? a : b;
}
/**
 * Makes properties; where Notion refuses that and one is of type status, once more with a select in its place. The API makes
 * status properties since March 2026 (https://developers.notion.com/page/changelog).
 */
async function withStatusOrSelect(additions, make) {
    try {
        return await make(additions);
    }
    catch (error) {
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadRequest */ .z7)(error) || !additions.some(isStatus))
            throw error;
        return make(additions.map((addition) => (isStatus(addition) ? asSelect(addition) : addition)));
    }
}
/** Those that were made as status properties and without their options, to be made selects. */
function madeWithoutOptions(additions, { properties }, statuses) {
    const isBare = ({ field, property: { name } }) => {
        const made = properties.get(name);
        const has = new Set(made?.options?.map((option) => option.name));
        return made?.type === 'status' && knownOptions(field, statuses).some((option) => !has.has(option.name));
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
/**
 * Relations by their names.
 * @param owner the data source that gets them
 */
function newRelations(relations, owner) {
    const config = ({ otherSide, dataSourceId = owner }) => ({
        type: 'relation',
        relation: {
            data_source_id: dataSourceId,
            type: 'dual_property',
            dual_property: { synced_property_name: otherSide },
        },
    });
    return Object.fromEntries(relations.map((relation) => [relation.name, config(relation)]));
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


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ entryBlocks),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _html_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5709);


/**
 * What the page of an entry is to hold: the text as GitHub shows it, or else as it is typed, and the assets of a release.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
async function entryBlocks(entry, serverUrl) {
    const text = await textBlocks(entry, serverUrl);
    return entry.kind === 'release' ? [...text, ...assetBlocks(entry.assets)] : text;
}
async function textBlocks(entry, serverUrl) {
    const { body, html, repository, url: page } = entry;
    if (html === undefined)
        return (0,_html_block_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBlocks */ .P)(body);
    // Loaded late: most runs find the text unchanged.
    const { toBlocks } = await Promise.all(/* import() */[__webpack_require__.e(963), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 6271));
    const ref = entry.kind === 'release' ? entry.version : 'HEAD';
    return toBlocks(html, { server: new URL(serverUrl).origin, repository, ref, page });
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

/***/ 1393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   P7: () => (/* binding */ fetchedFileId),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   qp: () => (/* binding */ fileId),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    return JSON.stringify([own.type, source.at === 'file' ? source.id : fetchedFileId(source.url), caption]);
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

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   Bc: () => (/* binding */ withoutFormats),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   us: () => (/* binding */ standIn),
/* harmony export */   x9: () => (/* binding */ mediaLink)
/* harmony export */ });
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3536);
/* harmony import */ var _property_rich_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4138);
/* harmony import */ var _notion_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);



/** What stands next to a block that Notion refuses: less of it, in its place; nothing where it is empty already. */
function standIn(block) {
    if (isMedia(block))
        return mediaLink(block);
    const plain = withoutFormats(block);
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(plain) !== (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(block))
        return plain;
    const isEmpty = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(block).trim() === '';
    switch (block.type) {
        case 'table':
            return tableLines(block);
        case 'table_row':
            return isEmpty ? undefined : { ...block, cells: block.cells.map(() => []) };
        case 'paragraph':
            return isEmpty ? undefined : { ...block, text: [] };
        default:
            return { type: 'paragraph', text: plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(block)), children: block.children };
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
    const [text = [], ...others] = children.map((row) => plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(row)));
    const lines = others.map((text) => ({ type: 'paragraph', text, children: [] }));
    return { type: 'paragraph', text, children: lines };
}
function plain(runs) {
    return plainText(runs.map(({ text }) => text).join(''));
}
function plainText(text) {
    return (0,_html_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_property_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingRuns */ .iT)([{ text }]));
}
function nameOf(address) {
    return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || address : address;
}
/** So much of a text tells which one it is. */
const FIRST_WORDS = 60;
/** What the user should know of a block that stands for a refused one; nothing where it is none, or shows the same. */
function told(block) {
    const { standsFor } = block;
    if (standsFor === undefined || (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(block) === (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKey */ .Gt)(standsFor.block))
        return undefined;
    return `${subject(standsFor.block)} ${whatStands(block)}: Notion refused it. ${standsFor.reason}`;
}
function subject(block) {
    if (isMedia(block))
        return block.source.url;
    const text = [block, ...block.children].map(_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3).find((text) => text.trim() !== '');
    return text === undefined ? `A block (${block.type})` : `“${(0,_property_rich_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text.trim(), FIRST_WORDS)}”`;
}
function whatStands(block) {
    if (isMedia(block))
        return 'has a plain caption';
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(block).trim() === '')
        return 'is left out';
    const isLink = block.type === 'paragraph' && block.text.every(({ link }) => link !== undefined);
    return isLink ? 'stays a link' : 'is plain text';
}
/**
 * The blocks that a refusal names: one by its path, as in `body.children[3].quote.children[0].image.external.url should be
 * …` (reported: https://github.com/L-a-r-t/chatgpt-to-notion/issues/36), else those that have an address which stands in
 * the message. Of pictures and links Notion is also reported to name none: “Invalid image url”, “Invalid URL for link”
 * (https://github.com/makenotion/notion-sdk-js/issues/211). A block that stands for a refused one is no longer taken at its
 * name, as that has not helped.
 * @param blocks those of the request, or of the container in it
 */
function namedIn(message, blocks) {
    const places = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(blocks).filter(({ block }) => block.standsFor === undefined);
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
    if (isMedia(block))
        return [block.source.url];
    const runs = block.type === 'table_row' ? block.cells.flat() : 'text' in block ? block.text : [];
    return runs.flatMap(({ link }) => (link === undefined ? [] : [link]));
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ findTasks),
/* harmony export */   fk: () => (/* binding */ shownId),
/* harmony export */   gv: () => (/* binding */ readTask),
/* harmony export */   n6: () => (/* binding */ couldBe)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1240);
/* harmony import */ var _notion_api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _notion_row_find_many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5630);
/* harmony import */ var _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7356);





/**
 * The pages of tasks by their IDs in lower case, as texts name them; nothing of those that there are none of. One query
 * per 100 IDs, none where nothing could be an ID.
 */
async function findTasks(notion, { dataSourceId, id: property }, ids) {
    const found = new Map();
    if (property === undefined)
        return found;
    const possible = ids.filter((id) => couldBe(id, property));
    for (const asked of (0,_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .chunks */ .V)(possible, _notion_row_find_many_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKED_UP_AT_ONCE */ .V)) {
        const filter = { or: asked.flatMap((id) => idCondition(id, property)) };
        for (const page of await (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .queryAll */ .YG)(notion, { dataSourceId }, filter)) {
            const shown = shownId(page, property);
            for (const id of asked)
                if (isSameId(id, shown, property))
                    found.set(id.toLowerCase(), page);
        }
    }
    return found;
}
/** A page that a description links, where it is a task: one request; nothing where it is another page, or hidden. */
async function readTask(notion, { dataSourceId }, pageId) {
    try {
        const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId }));
        if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullPage */ .dl)(page) || page.in_trash)
            return undefined;
        const { parent } = page;
        return parent.type === 'data_source_id' && parent.data_source_id === dataSourceId ? page : undefined;
    }
    catch (error) {
        // A page that is none of the integration's business; or none at all, such as a database, which Notion refuses by 400.
        if (error instanceof _notion_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .NotionProblem */ .$_ && (error.notFound || OF_NO_PAGE.includes(error.id)))
            return undefined;
        throw error;
    }
}
const OF_NO_PAGE = ['notion-refused', 'notion-id-mistyped'];
/** Whether a text may be an ID by this property: one of Notion's own has the property's prefix. */
function couldBe(id, { type, prefix }) {
    if (type === 'unique_id')
        return id.slice(0, Math.max(id.lastIndexOf('-'), 0)).toLowerCase() === prefix?.toLowerCase();
    return type !== 'number' || numberOf(id) !== undefined;
}
/** The condition that finds the task of an ID; nothing for one that could be none. */
function idCondition(id, { name: property, type }) {
    if (type === 'title')
        return [{ property, title: { equals: id } }];
    if (type === 'rich_text')
        return [{ property, rich_text: { equals: id } }];
    const equals = numberOf(id);
    if (equals === undefined)
        return [];
    return [type === 'number' ? { property, number: { equals } } : { property, unique_id: { equals } }];
}
/** The ID that a task's page shows, such as `TASK-123`; empty where it has none. */
function shownId(page, { name }) {
    const value = page.properties[name];
    switch (value?.type) {
        case 'unique_id':
            return [value.unique_id.prefix, value.unique_id.number].filter((part) => part !== null).join('-');
        case 'number':
            return String(value.number ?? '');
        case 'title':
            return (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleIn */ .Ey)(page);
        default:
            return (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(page, name);
    }
}
/** Whether an ID as it is written names the task that shows this one. */
function isSameId(written, shown, { type }) {
    if (type === 'number')
        return numberOf(written) === Number(shown);
    return written.toLowerCase() === shown.toLowerCase();
}
function numberOf(id) {
    const digits = /\d{1,15}$/.exec(id)?.[0];
    return digits === undefined ? undefined : Number(digits);
}


/***/ })

};
