export const id = 709;
export const ids = [709];
export const modules = {

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ openInsteadWarning),
/* harmony export */   D5: () => (/* binding */ withOpenInstead),
/* harmony export */   fV: () => (/* binding */ isForReviews)
/* harmony export */ });
/* harmony import */ var _notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);


/**
 * Whether all that was refused is needed for nothing but pull requests that wait for a review: Open's option can stand in
 * for it.
 */
function isForReviews({ options }, fields) {
    return options.every((option) => option.property.name === fields.properties.status &&
        statesOf(option, fields).join() === 'review-requested');
}
function statesOf({ name }, { statuses }) {
    return Object.entries(statuses).flatMap(([state, option]) => ((0,_notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOption */ .aJ)(option, name) ? [state] : []));
}
/** The settings with which pull requests that wait for a review show as open ones. */
function withOpenInstead(fields) {
    return { ...fields, statuses: { ...fields.statuses, 'review-requested': fields.statuses.open } };
}
function openInsteadWarning({ properties: { status = '' }, statuses }) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(status)} has no option ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(statuses['review-requested'])}, and Notion did not add it, so pull requests that wait for a review show as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(statuses.open)}. Add the option in Notion, or name an existing one for \`review-requested\` in \`statuses\`.`;
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _changelog_told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _notion_api_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
/* harmony import */ var _notion_api_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _notion_database_no_changelog_yet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(645);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8662);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4022);







/**
 * Makes the shared database on the page of the settings, or completes the one that there is by the properties, options and
 * views that it lacks.
 * @returns what was done; after a failure what is known by then, with the problem
 */
async function setup(settings, log) {
    const notion = (0,_notion_api_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(settings.notion, (0,_notion_api_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .newPatience */ .e)(log));
    const told = new _changelog_told_js__WEBPACK_IMPORTED_MODULE_0__/* .Told */ .u();
    const problem = await makeOrComplete(notion, settings, told).catch(_problems_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .asProblem */ .gr);
    return {
        mode: 'setup',
        database: told.database,
        warnings: [...told.warnings],
        dryRun: settings.dryRun,
        ...(problem && { problem }),
    };
}
async function makeOrComplete(notion, settings, told) {
    const warn = (message) => void told.warnings.add(message);
    const found = await (0,_notion_database_no_changelog_yet_js__WEBPACK_IMPORTED_MODULE_3__/* .orNotYet */ .h)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)(notion, settings.notion, settings.fields.properties.key, warn));
    if (found instanceof _notion_database_no_changelog_yet_js__WEBPACK_IMPORTED_MODULE_3__/* .NoChangelogYet */ .Q)
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_5__.makeDatabase)(notion, found, settings, told);
    else
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_5__.completeDatabase)(notion, found, settings, told);
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

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   U$: () => (/* binding */ trashDatabase),
/* harmony export */   dc: () => (/* binding */ trash),
/* harmony export */   ov: () => (/* binding */ doublesOf)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5971);
/* harmony import */ var _property_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(661);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4738);




/**
 * What a race doubled: of several rows with one key the oldest stays, whoever made it. The others are to be trashed where the
 * integration, or a former one, made them and no person edited them.
 * @param rows oldest first
 * @returns those, and warnings that name the rows which only a person can decide on
 */
async function doublesOf(notion, [oldest, ...younger], keyName) {
    const rows = [];
    const warnings = [];
    for (const row of younger) {
        if (await isOwn(notion, row, keyName))
            rows.push(row);
        else
            warnings.push(`Two rows have the same key: ${oldest?.url} is kept current; somebody other than the integration made or edited ${row.url}. Move what you need from it and delete it.`);
    }
    return { rows, warnings };
}
/** Moves a row to the trash; one that is there already stays there. */
async function trash(notion, pageId) {
    await orIsInTrash(notion.send('Update content', (client) => client.pages.update({ page_id: pageId, in_trash: true })), () => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })));
}
/** Moves a database to the trash; one that is there already stays there. */
async function trashDatabase(notion, databaseId) {
    await orIsInTrash(notion.send('Update content', (client) => client.databases.update({ database_id: databaseId, in_trash: true })), () => notion.send('Read content', (client) => client.databases.retrieve({ database_id: databaseId })));
}
/** Removes a block with all it holds; one that is removed already stays so. */
async function remove(notion, blockId) {
    await orIsInTrash(notion.send('Update content', (client) => client.blocks.delete({ block_id: blockId })), () => notion.send('Read content', (client) => client.blocks.retrieve({ block_id: blockId })));
}
async function orIsInTrash(trashing, read) {
    try {
        await trashing;
    }
    catch (error) {
        if (!(error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.outdated) || !(await isGone(read)))
            throw error;
    }
}
async function isGone(read) {
    try {
        const found = await read();
        return 'in_trash' in found && found.in_trash === true;
    }
    catch (error) {
        if (error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.notFound)
            return true;
        throw error;
    }
}
/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too.
 */
async function isOwn(notion, row, keyName) {
    const { id: bot } = await notion.me();
    const own = new Set([bot]);
    const isMarked = (0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(row, keyName) !== undefined;
    const areOwn = async ({ created_by, last_edited_by }) => {
        for (const { id } of [created_by, last_edited_by]) {
            if (own.has(id))
                continue;
            if (!isMarked || !(await (0,_property_people_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w2)(notion, id)))
                return false;
            own.add(id);
        }
        return true;
    };
    if (!(await areOwn(row)))
        return false;
    for await (const block of (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(notion, row.id))
        if (!(await areOwn(block)))
            return false;
    return true;
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ untilSeen)
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4479);

/** Milliseconds before each look: an index may lag. */
const PAUSES = [0, 250, 500, 1000, 2000, 4000];
/**
 * Looks at rows that were just made until each has itself been seen; what another run made at the same time is then seen too.
 * After 8 seconds it looks no more.
 * @param look gives the IDs of all rows that it sees
 * @returns those that were never seen
 */
async function untilSeen(made, look) {
    let unseen = made;
    for (const pause of PAUSES) {
        if (unseen.length === 0)
            break;
        if (pause > 0)
            await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .u)(pause);
        const seen = await look(unseen);
        unseen = unseen.filter(({ id }) => !seen.has(id));
    }
    return unseen;
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
