export const id = 700;
export const ids = [700];
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
/* harmony export */   wF: () => (/* binding */ stillNeeded)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);
/* harmony import */ var _new_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _option_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9158);
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
        const known = field && (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .knownOptions */ .sE)(field, fields.statuses).find((option) => option.name === name);
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
        const made = await withGroupsOrWithout(options, (added) => (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .withStatusOrSelect */ .Sp)(additions, (ones) => send({ additions: ones, options: added, relations })));
        const remade = (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .madeWithoutOptions */ .ux)(additions, made, statuses);
        const changed = remade.length === 0 ? made : await send({ additions: remade, options: [], relations: [] });
        const ignored = options.filter((option) => isLacking(option, changed));
        if (ignored.length > 0)
            throw new _option_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionRefused */ .o(ignored, statuses, undefined);
        const isRenamed = await (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOtherSides */ .Mr)(notion, relations, dataSourceId, changed);
        return isRenamed ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readSchema */ .G7)(notion, dataSourceId) : changed;
    }
    catch (error) {
        if (options.length > 0 && (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadRequest */ .z7)(error))
            throw new _option_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionRefused */ .o(options, statuses, error);
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
            ...(0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .newProperties */ .WC)(still.additions, statuses),
            ...optionConfigs(still.options),
            ...(0,_new_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .newRelations */ .SN)(still.relations, data_source_id),
        };
        return client.dataSources.update({ data_source_id, properties });
    };
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaOf */ .pP)(await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFresh */ .Tn)(notion, 'Update content', needed, read, request, since));
}
/** Adds options to groups; where Notion refuses that, without: then they go into the first. */
async function withGroupsOrWithout(options, add) {
    try {
        return await add(options);
    }
    catch (error) {
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadRequest */ .z7)(error) || options.every(({ group }) => group === undefined))
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
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
/* harmony import */ var _entry_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);



/** Properties of fields by their names, with the options that are known before there are rows. */
function newProperties(additions, statuses) {
    return Object.fromEntries(additions.map(({ field, property: { name, type } }) => [
        name,
        { ...newProperty(field, type, statuses), description: (0,_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyDescription */ .wq)(field) },
    ]));
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
    const config = ({ description, otherSide, dataSourceId = owner }) => ({
        description,
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
 * itself (“Related to Changelog (Release)”), it is renamed: one request, and none where the name is right. It stays without a
 * description: the API takes none without the type, and that might make another relation.
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

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ OptionRefused)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9370);
/* harmony import */ var _property_field_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6472);
/* harmony import */ var _new_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);




/** Options that a property lacks and Notion does not add. */
class OptionRefused extends _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    /** At least one. */
    options;
    /** @param cause what Notion answered; nothing where it took the request, and did not add them */
    constructor(options, statuses, cause) {
        super('notion-status-option', whatOf(options, statuses, cause), { requestId: cause?.requestId, cause });
        this.options = options;
    }
}
function whatOf(options, statuses, cause) {
    const it = options.length === 1 ? 'it' : 'them';
    const refused = cause ? `refused to add ${it}` : `did not add ${it}, though it took the request`;
    const told = [...Map.groupBy(options, ({ property }) => property)].map(([property, added]) => {
        const names = added.map(({ name }) => name);
        const existing = (property.options ?? []).map(({ name }) => name);
        const lacks = `The property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(property.name)} has no option ${listed(names)}, and Notion ${refused}.`;
        const later = neededLater([...existing, ...names], names, statuses);
        const also = later.length === 0 ? '' : ` Other states will need ${listed(later)} too.`;
        return `${lacks} Its options: ${listed(existing) || 'none'}.${also}`;
    });
    return [...told, ...(cause ? [cause.message] : [])].join(' ');
}
/** The options of other states, where these are of states: people can then add all of them at once. */
function neededLater(known, refused, statuses) {
    const needed = (0,_new_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOptions */ .sE)('status', statuses).map(({ name }) => name);
    if (!refused.some((name) => needed.includes(name)))
        return [];
    return needed.filter((name) => !known.some((one) => (0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameOption */ .aJ)(one, name)));
}
function listed(names) {
    return names.map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(', ');
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
/* harmony export */   R7: () => (/* binding */ withRuns),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   qp: () => (/* binding */ fileId),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);


/**
 * One form for contents that say the same, children apart: a picture at an address, too, and the file that Notion has
 * fetched from there.
 */
function ownKey({ children: _, standsFor: __, ...own }) {
    // Which form of an emoji is shown makes no difference.
    if (own.type === 'callout')
        return keyOf({ ...own, icon: own.icon.replaceAll('\ufe0f', '') });
    if (own.type !== 'image' && own.type !== 'video')
        return keyOf(own);
    const { source, caption } = own;
    return keyOf([own.type, source.at === 'file' ? source.id : fetchedFileId(source.url), caption]);
}
/** Notion gives back a link to one of its pages in another form than it took it. */
function keyOf(content) {
    return JSON.stringify(content, (name, value) => name === 'link' && typeof value === 'string' ? ((0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_1__/* .pageNamedIn */ .Aj)(value) ?? value) : value);
}
/** The text of a block in its formats, children apart. */
function runsIn(block) {
    switch (block.type) {
        case 'equation':
        case 'divider':
        case 'table':
            return [];
        case 'table_row':
            return block.cells.flat();
        case 'image':
        case 'video':
            return block.caption;
        default:
            return block.text;
    }
}
/** The block with other texts, children apart. */
function withRuns(block, change) {
    switch (block.type) {
        case 'equation':
        case 'divider':
        case 'table':
            return block;
        case 'table_row':
            return { ...block, cells: block.cells.map(change) };
        case 'image':
        case 'video':
            return { ...block, caption: change(block.caption) };
        default:
            return { ...block, text: change(block.text) };
    }
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

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ withRowLinks),
/* harmony export */   _b: () => (/* binding */ PullRequestRows),
/* harmony export */   bE: () => (/* binding */ withHeldRowLinks)
/* harmony export */ });
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _notion_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1393);


/**
 * References such as `#12`, as GitHub makes links of them, lead to the row of the pull request where it is known: by what a
 * run has looked up anyway, and by where the text on the page leads to already. No row is asked for, and no text is
 * written for a link's sake: what tells whether a text has changed is its Markdown. So a text that does not change keeps
 * its links, and one that does is written by a run that may know fewer rows than the run before.
 */
/** Where the rows of pull requests are that a run has come upon. */
class PullRequestRows {
    addresses = new Map();
    /**
     * @param url of the pull request on GitHub
     * @param row its page in Notion
     */
    add(url, row) {
        this.addresses.set(url.toLowerCase(), row.url);
    }
    /** The address in Notion; nothing where the row is not known. */
    of(url) {
        return this.addresses.get(url.toLowerCase());
    }
}
/** The blocks with references that lead to the rows that are known. */
function withRowLinks(blocks, rows) {
    return withReferences(blocks, (address) => rows.of(address));
}
/**
 * The blocks with the references that still lead to GitHub leading to the row that the same reference leads to in the
 * text that they are to replace.
 */
function withHeldRowLinks(blocks, existing) {
    const runs = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(existing.map(({ block }) => block)).flatMap(({ block }) => (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(block));
    const held = new Map(runs.flatMap(({ text, link = '' }) => ((0,_settings_notion_id_js__WEBPACK_IMPORTED_MODULE_1__/* .pageNamedIn */ .Aj)(link) === undefined ? [] : [[text, absolute(link)]])));
    return withReferences(blocks, (_, text) => held.get(text));
}
/** Notion answers a link to one of its pages as a path alone (seen in answers to others), and takes no such link. */
function absolute(link) {
    return new URL(link, 'https://www.notion.so').href;
}
function withReferences(blocks, linkOf) {
    const linked = (run) => {
        const address = pullRequestOf(run);
        const link = address === undefined ? undefined : linkOf(address, run.text);
        return link === undefined ? run : { ...run, link };
    };
    const change = (block) => (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .withRuns */ .R7)(block, (runs) => runs.map(linked));
    return blocks.map((block) => (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC)(block, change));
}
/** An issue and a pull request never share a number, and GitHub forwards from the one address to the other. */
const ADDRESS = /^(?<repository>https?:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:pull|issues)\/(?<number>\d+)$/;
/** The address of the pull request that a reference names (`#12`, `owner/name#12`, `GH-12`); nothing for any other link. */
function pullRequestOf({ text, link = '' }) {
    const { repository, number } = ADDRESS.exec(link)?.groups ?? {};
    const isReference = /^(?:[\w./-]*#|GH-)(?<named>\d+)$/i.exec(text)?.groups?.named === number;
    return repository !== undefined && isReference ? `${repository}/pull/${number}` : undefined;
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
/* harmony import */ var _html_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1155);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9370);
/* harmony import */ var _property_rich_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4138);
/* harmony import */ var _notion_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1393);




/** What stands next to a block that Notion refuses: less of it, in its place; nothing where it is empty already. */
function standIn(block) {
    if (isMedia(block))
        return mediaLink(block);
    const plain = withoutFormats(block);
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt)(plain) !== (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt)(block))
        return plain;
    const isEmpty = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(block).trim() === '';
    switch (block.type) {
        case 'table':
            return tableLines(block);
        case 'table_row':
            return isEmpty ? undefined : { ...block, cells: block.cells.map(() => []) };
        case 'paragraph':
            return isEmpty ? undefined : { ...block, text: [] };
        default:
            return { type: 'paragraph', text: plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(block)), children: block.children };
    }
}
/** The block with its text, but without formats, links and equations in it; what it holds stays as it is. */
function withoutFormats(block) {
    return (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .withRuns */ .R7)(block, plain);
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
    const [text = [], ...others] = children.map((row) => plainText((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(row)));
    const lines = others.map((text) => ({ type: 'paragraph', text, children: [] }));
    return { type: 'paragraph', text, children: lines };
}
function plain(runs) {
    return plainText(runs.map(({ text }) => text).join(''));
}
function plainText(text) {
    return (0,_html_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)((0,_property_rich_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fittingRuns */ .iT)([{ text }]));
}
function nameOf(address) {
    return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || address : address;
}
/** So much of a text tells which one it is. */
const FIRST_WORDS = 60;
/** What the user should know of a block that stands for a refused one; nothing where it is none, or shows the same. */
function told(block) {
    const { standsFor } = block;
    if (standsFor === undefined || (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt)(block) === (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt)(standsFor.block))
        return undefined;
    return `${subject(standsFor.block)} ${whatStands(block)}: Notion refused it. ${standsFor.reason}`;
}
function subject(block) {
    if (isMedia(block))
        return (0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(block.source.url);
    const text = [block, ...block.children].map(_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3).find((text) => text.trim() !== '');
    return text === undefined ? `A block (${block.type})` : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_property_rich_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text.trim(), FIRST_WORDS));
}
function whatStands(block) {
    if (isMedia(block))
        return 'has a plain caption';
    if ((0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(block).trim() === '')
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
    const places = (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(blocks).filter(({ block }) => block.standsFor === undefined);
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
    return (0,_notion_block_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(block).flatMap(({ link }) => (link === undefined ? [] : [link]));
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
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
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
    throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('row-unsettled', `The row ${url} has no relation ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} any more.`);
}
/**
 * Lets a row lead to one more page: one request, or none where it does already. What it leads to is read before, where
 * that is not known: a request replaces the list, and others write it too.
 * @param known what it leads to, read a moment ago, when `Notion.waits` was `since`
 */
async function addPage(notion, rowId, property, pageId, known) {
    const read = async () => {
        const ids = [];
        for await (const item of propertyItems(notion, rowId, property.id))
            if (item.type === 'relation')
                ids.push(item.relation.id);
        return ids;
    };
    const isWhole = known !== undefined && !known.value.more;
    const held = isWhole ? known.value.ids : await read();
    if (held.includes(pageId))
        return;
    const request = (client, now) => {
        const ids = [...new Set([...now, pageId])];
        const properties = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyRequests */ .eP)(new Map([[property.name, relation(ids)]]));
        return client.pages.update({ page_id: rowId, properties });
    };
    await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFresh */ .Tn)(notion, 'Update content', held, read, request, isWhole ? known.since : notion.waits);
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
function wantedPage(row, key, otherSide) {
    return { id: row.id, key, leadsTo: relationOf(row, otherSide).ids };
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
