export const id = 509;
export const ids = [509];
export const modules = {

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leavesLinksOpen),
/* harmony export */   X: () => (/* binding */ judgeLinks)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);
/* harmony import */ var _property_type_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84);


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
        ? `is of type ${(0,_property_type_name_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .g)(type)}`
        : relation?.toItself
            ? 'is a one-way relation, or not the other side of that one'
            : 'is a relation to another database';
    return `Releases are not linked to their pull requests: the property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} ${what}, and the links need a two-way relation of the database with itself. Rename that property in Notion, name two others in \`properties\` (\`release: …\` and \`pull-requests: …\`), or set \`link-pull-requests: false\`.`;
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   Hv: () => (/* binding */ needsSchema),
/* harmony export */   XI: () => (/* binding */ planProperties),
/* harmony export */   bf: () => (/* binding */ propertyWarnings),
/* harmony export */   dy: () => (/* binding */ judgeFields),
/* harmony export */   g4: () => (/* binding */ judgeExtra)
/* harmony export */ });
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9370);
/* harmony import */ var _property_field_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6472);
/* harmony import */ var _property_type_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84);
/* harmony import */ var _judge_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7389);







/** Whether the schema, as far as known, leaves a question that only the data source itself answers. */
function needsSchema(settings, schema) {
    if (schema.origin === 'data-source')
        return false;
    const fieldOpen = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(settings.properties).some(({ field, name }) => {
        const property = schema.properties.get(name);
        return property ? !accepts(field, property.type) : settings.create || field === 'key';
    });
    if (fieldOpen || (0,_judge_links_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesLinksOpen */ .C)(settings, schema))
        return true;
    return [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}
/**
 * @throws Problem that tells of all properties that do not fit: of another type, the key's where it is missing and may not
 * be added, and extra ones that do not exist
 */
function planProperties(settings, schema) {
    const fields = judgeFields(settings, schema);
    const fixed = judgeExtra(settings, schema);
    const unusable = [...fields, ...fixed].flatMap((judgement) => judgement.is === 'unusable' ? [judgement.problem] : []);
    if (unusable.length > 0)
        throw together(unusable);
    const additions = fields.filter((judgement) => judgement.is === 'new');
    const found = fields.filter((judgement) => judgement.is === 'found');
    const targets = new Map([...found, ...additions].map(({ field, property }) => [field, property]));
    const key = targets.get('key');
    if (key === undefined)
        throw missingKey(settings.properties.key);
    const links = (0,_judge_links_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLinks */ .X)(settings, schema);
    const missing = fields.filter((judgement) => judgement.is === 'missing').map(({ name }) => name);
    return {
        targets,
        key,
        extra: fixed.filter((judgement) => judgement.is === 'found'),
        additions,
        links,
        relations: links.is === 'new' ? [newLinks(links)] : [],
        missing,
    };
}
/** The relation between releases and pull requests, as those have it. */
function newLinks({ release, pullRequests }) {
    return { name: release.name, description: (0,_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyDescription */ .wq)('release'), otherSide: pullRequests.name };
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
    const listed = names.map(_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T).join(', ');
    return `The database has no ${names.length === 1 ? 'property' : 'properties'} ${listed}; left out, as \`create-properties\` is false. Set fields to \`false\` in \`properties\` to leave them out without this warning.`;
}
/** Whether the field can go into properties of the type. */
function accepts(field, type) {
    return _entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].types.some((accepted) => accepted === type);
}
/** Judges each field that is not left out, in their order. */
function judgeFields(settings, schema) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(settings.properties).map(({ field, name }) => {
        const existing = schema.properties.get(name);
        if (existing && accepts(field, existing.type))
            return { field, name, is: 'found', property: existing };
        if (existing)
            return { field, name, is: 'unusable', problem: unfitting(field, existing) };
        if (field === 'title')
            return { field, name, is: 'unusable', problem: missingTitle(name, schema) };
        if (settings.create)
            return { field, name, is: 'new', property: (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .newPropertyOf */ .Jw)(field, name) };
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
        if ((0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptsFixed */ .wt)(property.type, value))
            return { name, value, is: 'found', property };
        return { name, value, is: 'unusable', problem: unfittingExtra(property, value) };
    });
}
/** One problem for all: people mend them in one go. */
function together(problems) {
    const [only, another] = problems;
    if (only && !another)
        return only;
    const numbered = (texts) => texts.map((text, index) => `(${index + 1}) ${text}`).join(' ');
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-properties-unfit', `${problems.length} properties do not fit. ${numbered(problems.map(({ message }) => message))}`, { remedy: numbered(problems.map(({ remedy }) => remedy)) });
}
/** A property that cannot take its field. */
function unfitting(field, property) {
    const what = `The property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(property.name)} is of type ${(0,_property_type_name_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .g)(property.type)}, which cannot take the field \`${field}\`. Accepted types: ${_entry_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_[field].types.map(_property_type_name_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .g).join(', ')}.`;
    const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-type', what, {
        remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
    });
}
/** A property that cannot take its value of `extra-properties`. */
function unfittingExtra({ name, type }, value) {
    const what = `The property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} is of type ${(0,_property_type_name_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .g)(type)}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${_property_field_content_js__WEBPACK_IMPORTED_MODULE_6__/* .FIXED_TYPES */ .lD.filter((accepted) => (0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptsFixed */ .wt)(accepted, value))
        .map(_property_type_name_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .g)
        .join(', ')}.`;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-type', what, {
        remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
    });
}
/** @param which tells what it is for */
function missing(name, which, remedy) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('notion-property-missing', `The database has no property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)}, ${which}.`, {
        remedy,
    });
}
function missingExtra(name) {
    const remedy = 'Add the property in Notion, or correct its name in `extra-properties`.';
    return missing(name, 'which `extra-properties` names', remedy);
}
/** The key has no property, and none may be added. */
function missingKey(name) {
    const remedy = `Add a text property ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} in Notion, or set \`create-properties: true\`.`;
    return missing(name, 'by which rows are found, and `create-properties` is false', remedy);
}
function missingTitle(name, { properties }) {
    const title = properties.get('')?.name ?? '';
    const remedy = `The title property is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(title)} and needs no line in \`properties\`: take the line out, or correct it.`;
    return missing(name, 'which `properties` names for the title', remedy);
}


/***/ }),

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ updatedSeconds),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   HD: () => (/* binding */ markedLink),
/* harmony export */   Or: () => (/* binding */ makerOf),
/* harmony export */   ah: () => (/* binding */ sameMark),
/* harmony export */   q0: () => (/* binding */ remarked),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _settings_notion_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(681);
/* harmony import */ var _property_property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);



/** What a row has in place of a digest until the section is complete, so that the next run mends one that died. */
const UNFINISHED = '0';
const FRAGMENT = /#notion-changelog-(\d+)-([0-9a-f]*)(-deleted)?(-linked)?(?:-section-([0-9a-f]{32})((?:[0-9a-f]{8})*))?(?:-tasks-([0-9a-f]+))?$/;
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
    return markIn(linkOf((0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBy */ .Vr)(row, keyName)));
}
/** A row's key with something else remembered in it; nothing where the action has not written the key. */
function remarked(key, change) {
    const link = linkOf(key);
    const mark = markIn(link);
    if (mark === undefined || key?.type !== 'rich_text')
        return undefined;
    return { type: key.type, runs: [{ text: (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key), link: markedLink(link, { ...mark, ...change }) }] };
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
    return ['digest', 'deleted', 'linked', 'tasks'].every((part) => a[part] === b[part]);
}


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ updateRow),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   nm: () => (/* binding */ patchRow),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
/* harmony import */ var _api_row_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1710);
/* harmony import */ var _property_property_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1795);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7356);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4738);
/* harmony import */ var _whole_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8361);







/**
 * Writes properties: one request. Before it is sent after a wait, which may be long, the row is found again.
 * @param since `Notion.waits` when the row was read
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
function updateRow(notion, source, identity, { row, whole, properties }, since) {
    const refuse = async () => {
        await refuseChanged(notion, source, identity, row);
        await (0,_whole_row_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOtherLists */ .U)(notion, row, whole);
    };
    return patchRow(notion.checking(refuse, since), row, properties);
}
/**
 * Finds a row again, by one query.
 * @param name of the one property to look at; all unless given
 * @throws RowChanged where it is not as it was
 */
async function refuseChanged(notion, source, identity, row, name) {
    const seen = ({ properties }) => JSON.stringify(name === undefined ? properties : properties[name]);
    const query = row.is_archived ? _find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .queryArchived */ .bz : _find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .queryAll */ .YG;
    const { keyed, adoptable } = await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findRows */ .bs)(notion, source, identity, query);
    const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
    if (now === undefined || seen(now) !== seen(row))
        throw new _api_row_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .RowChanged */ .t();
}
/** The row as it is by now; one request. */
async function readRow(notion, row) {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: row.id }));
    return (0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullPage */ .dl)(page) ? page : row;
}
/** Writes properties as they are, whatever the row holds by now; one request. */
async function patchRow(notion, row, contents) {
    const properties = (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_6__/* .propertyRequests */ .eP)(contents);
    const page = await notion.send('Update content', (client) => client.pages.update({ page_id: row.id, properties }));
    return (0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullPage */ .dl)(page) ? page : row;
}
/** Remembers something with a row, beside what others have meanwhile: one request, or two where the run has waited. */
async function remember(notion, row, keyName, change) {
    const page_id = row.id;
    const keyOf = (now) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .remarked */ .q0)((0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_6__/* .heldBy */ .Vr)(now, keyName), change);
    const held = keyOf(row);
    if (held === undefined)
        return;
    const read = async () => keyOf(await readRow(notion, row));
    const request = (client, key) => key
        ? client.pages.update({ page_id, properties: (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_6__/* .propertyRequests */ .eP)(new Map([[keyName, key]])) })
        : client.pages.retrieve({ page_id });
    await (0,_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .sendFresh */ .Tn)(notion, 'Update content', held, read, request, _api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .SINCE_THE_START */ .e1);
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wholeRow),
/* harmony export */   U: () => (/* binding */ refuseOtherLists)
/* harmony export */ });
/* harmony import */ var _api_row_changed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);
/* harmony import */ var _property_property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);
/* harmony import */ var _property_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4198);



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
    const relations = [...(0,_property_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedPages */ .Ig)(links, judgement)]
        .filter(([name, pages]) => (0,_property_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationOf */ .Ke)(row, name).more && (0,_property_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingPages */ .y_)(row, name, pages).length > 0)
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
        const [held, known] = [(0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(now), (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(before)];
        if (!held || !known || !(0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .sameContent */ .Cm)(held, known))
            throw new _api_row_changed_js__WEBPACK_IMPORTED_MODULE_2__/* .RowChanged */ .t();
    }
}
function mayHaveMorePeople({ properties }, name) {
    const property = properties[name];
    return property?.type === 'people' && property.people.length >= SHOWN;
}
async function wholeList(notion, pageId, property) {
    const people = [];
    const relation = [];
    for await (const item of (0,_property_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyItems */ .o5)(notion, pageId, property.id)) {
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

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   B9: () => (/* binding */ mayMove),
/* harmony export */   Db: () => (/* binding */ moveTask),
/* harmony export */   OD: () => (/* binding */ missingOption),
/* harmony export */   YN: () => (/* binding */ planMoves),
/* harmony export */   zy: () => (/* binding */ shownMove)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1240);
/* harmony import */ var _notion_api_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _notion_api_row_changed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1710);
/* harmony import */ var _notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6472);
/* harmony import */ var _notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1795);
/* harmony import */ var _notion_property_relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4198);
/* harmony import */ var _notion_row_find_many_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5630);
/* harmony import */ var _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7356);
/* harmony import */ var _notion_row_update_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5751);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9370);










/** Those tasks whose status is none that the pull request's state could give them. */
function mayMove({ state, tasks, property }, { statuses }) {
    const states = isDone(state) ? ['merged', 'closed'] : [state];
    const options = states.flatMap((possible) => statuses.get(possible) ?? []);
    return tasks.filter((task) => options.some((option) => option !== (0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .shownIn */ .fz)(task, property.name)));
}
/**
 * Which tasks get the status of their pull request's state. Where that is merged or closed, one query tells whether all other
 * pull requests of the tasks are too; else they stay.
 * @param row of the pull request; once it is written, of two that are merged at once the later run sees both
 * @param done the changelog's options for pull requests that are done with
 * @returns the moves, and why some can't be made, where an option is missing
 */
async function planMoves(tasks, followers, row, done) {
    const { state, property, relation } = followers;
    const hasOthers = isDone(state) && tasks.changelog.schema.properties.has(relation);
    const states = hasOthers
        ? await statesOfTasks(tasks, followers, row, done)
        : new Map(followers.tasks.map(({ id }) => [id, state]));
    const moves = [];
    const obstacles = [];
    for (const task of followers.tasks) {
        const counted = states.get(task.id);
        const after = counted && tasks.settings.statuses.get(counted);
        const before = (0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .shownIn */ .fz)(task, property.name);
        if (after === undefined || after === before)
            continue;
        const refusal = missingOption(property, after);
        if (refusal)
            obstacles.push(`Tasks were not moved: ${refusal.found} ${refusal.remedy}`);
        else
            moves.push({ task, property, before, after });
    }
    return { moves, obstacles };
}
/**
 * The state that counts for each task once one of its pull requests is merged or closed: `merged` or `closed` where all
 * of them are done with and one, or none, is merged; nothing where another is still open. One query per 100 tasks.
 * @param own the row of the pull request, which may not show its new state yet
 */
async function statesOfTasks({ notion, changelog }, { state, tasks, relation }, own, done) {
    const rows = [];
    for (const asked of (0,_chunks_js__WEBPACK_IMPORTED_MODULE_6__/* .chunks */ .V)(tasks, _notion_row_find_many_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKED_UP_AT_ONCE */ .V)) {
        const conditions = asked.map(({ id }) => ({ property: relation, relation: { contains: id } }));
        rows.push(...(await (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .queryAll */ .YG)(notion, changelog, { or: conditions })));
    }
    const others = rows.filter((row) => row.id !== own?.id && isPullRequest(row, changelog));
    const stateOf = (task) => {
        const leading = others.filter((row) => mayLeadTo(task, row, relation));
        const states = [state, ...leading.map((row) => doneState(row, changelog, done))];
        if (states.includes(undefined))
            return undefined;
        return states.includes('merged') ? 'merged' : 'closed';
    };
    return new Map(tasks.map((task) => [task.id, stateOf(task)]));
}
/** People may link rows of releases, or of their own, to a task too. */
function isPullRequest(row, source) {
    return (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(row, (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)('key', source)?.name).startsWith('pull/');
}
/** A row shows the first 25 tasks only: one with more may lead to any of those that were asked for. */
function mayLeadTo(task, row, relation) {
    const { ids, more } = (0,_notion_property_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .relationOf */ .Ke)(row, relation);
    return more || ids.includes(task.id);
}
/**
 * Whether the pull request of a row is merged or closed; nothing where it is neither, or the row does not tell. Its times
 * tell before its status: another repository may name the options otherwise.
 */
function doneState(row, source, { merged, closed }) {
    const [shippedAt, closedAt, status] = ['shipped', 'closed', 'status'].map((field) => (0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .heldBy */ .Vr)(row, (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(field, source)?.name));
    if (shippedAt && !(0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .Im)(shippedAt))
        return 'merged';
    if (closedAt && !(0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .Im)(closedAt))
        return 'closed';
    if ((shippedAt && closedAt) || status === undefined)
        return undefined;
    if ((0,_notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameOption */ .aJ)((0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(status), merged))
        return 'merged';
    return (0,_notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameOption */ .aJ)((0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(status), closed) ? 'closed' : undefined;
}
/**
 * Gives a task a status: one request. A person may have given it another while the run waited: that stays.
 * @returns whether it has the status by then
 */
async function moveTask(notion, { task, property, before, after }) {
    const { name, type } = property;
    const content = { type: type === 'status' ? 'status' : 'select', name: after };
    const refuseMoved = async () => {
        const now = (0,_notion_property_property_content_js__WEBPACK_IMPORTED_MODULE_5__/* .shownIn */ .fz)(await (0,_notion_row_update_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .zK)(notion, task), name);
        if (now !== before && now !== after)
            throw new _notion_api_row_changed_js__WEBPACK_IMPORTED_MODULE_8__/* .RowChanged */ .t();
    };
    try {
        await (0,_notion_row_update_row_js__WEBPACK_IMPORTED_MODULE_4__/* .patchRow */ .nm)(notion.checking(refuseMoved, _notion_api_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .SINCE_THE_START */ .e1), task, new Map([[name, content]]));
        return true;
    }
    catch (error) {
        if (error instanceof _notion_api_row_changed_js__WEBPACK_IMPORTED_MODULE_8__/* .RowChanged */ .t)
            return false;
        throw error;
    }
}
/** What a person sees of a move. */
function shownMove({ task, property, before, after }) {
    return { property: `${property.name} of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)((0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleIn */ .Ey)(task))}`, before, after };
}
/** That the tasks' database has no option of a status, and what to do. */
function missingOption({ name, options = [] }, option) {
    if (options.some((known) => known.name === option))
        return undefined;
    const listed = options.map((known) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(known.name)).join(', ');
    return {
        found: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(name)} has no option ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(option)}, which \`task-statuses\` names. Its options: ${listed || 'none'}.`,
        remedy: 'Name one of them in `task-statuses`, or add the option in Notion.',
    };
}
function isDone(state) {
    return state === 'merged' || state === 'closed';
}


/***/ })

};
