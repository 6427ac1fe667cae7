export const id = 295;
export const ids = [295];
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

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownDatabases),
/* harmony export */   T: () => (/* binding */ databaseIdsOn),
/* harmony export */   findOnPage: () => (/* binding */ findOnPage)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9370);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5971);
/* harmony import */ var _row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7356);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4947);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3232);
/* harmony import */ var _no_changelog_yet_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(645);
/* harmony import */ var _plan_properties_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5767);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7389);










/**
 * The changelog on a page; nothing where the page is a row of a changelog itself.
 * @throws NoChangelogYet; Problem where the page is in the trash, or is a row whose database Notion does not show
 */
async function findOnPage(notion, found, keyName) {
    if (found.is === 'row' && (await isOfChangelog(notion, found, keyName)))
        return undefined;
    const { page } = found;
    if (page.in_trash)
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('notion-database-trashed', `The page of the database (${page.url}) is in the trash.`);
    return changelogOn(notion, page, keyName);
}
/**
 * Whether a row is one of a changelog: by the key's property, or else by setup's mark, as people may rename the property.
 * One request, and one more in the second case.
 */
async function isOfChangelog(notion, { dataSourceId, databaseId }, keyName) {
    if (hasKey(await (0,_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .readSchema */ .G7)(notion, dataSourceId), keyName))
        return true;
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwn */ .NP)((await (0,_database_js__WEBPACK_IMPORTED_MODULE_4__/* .readDatabase */ .SY)(notion, databaseId)).description);
}
/**
 * The changelog on a page: the database that setup has made or completed, as its description says; where there is none,
 * one that has the key's property. One request per 100 blocks of the page, one for each database on it, and in the second
 * case one for each of their data sources. Where all that finds nothing, the same in the page's columns, toggles and the
 * like: people drag databases there.
 * @returns the oldest where there are several, with a warning that names all
 * @throws NoChangelogYet
 */
async function changelogOn(notion, page, keyName) {
    const { databases: ids, containers } = await partsOf(notion, page.id);
    const onPage = await changelogsAmong(notion, ids, keyName);
    const found = onPage.length > 0
        ? onPage
        : await changelogsAmong(notion, await nestedDatabases(notion, containers), keyName);
    const [database, ...others] = found.toSorted(_row_find_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI);
    if (database === undefined)
        throw new _no_changelog_yet_js__WEBPACK_IMPORTED_MODULE_6__/* .NoChangelogYet */ .Q(page, new Set(ids));
    if (others.length === 0)
        return { database, warning: undefined };
    const warning = `There are several changelogs on this page. The oldest is used, ${named(database)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the link of the right one as \`database\`.`;
    return { database, warning };
}
function named(database) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)((0,_database_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(database))} (${database.url})`;
}
/**
 * The IDs of the databases that lie on the page itself, where new ones come: one request per 100 blocks. A search would not
 * do: it lags, and a new database was missing from many (recorded of the real API).
 */
async function databaseIdsOn(notion, pageId) {
    return (await partsOf(notion, pageId)).databases;
}
/** Blocks that people lay a page out with. */
const CONTAINERS = new Set([
    ...['column_list', 'column', 'toggle', 'callout', 'synced_block', 'tab'],
    ...['heading_1', 'heading_2', 'heading_3', 'heading_4'],
]);
/** As many as are looked into: a page may be a long list of toggles. */
const LOOKED_INTO = 50;
/** The IDs of what a page, or a block, holds at its top level. */
async function partsOf(notion, id) {
    const databases = [];
    const containers = [];
    for await (const block of (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .L)(notion, id)) {
        if (block.type === 'child_database')
            databases.push(block.id);
        else if (block.has_children && CONTAINERS.has(block.type))
            containers.push(block.id);
    }
    return { databases, containers };
}
/** The IDs of the databases in these blocks, and in those that they hold. One request each. */
async function nestedDatabases(notion, containers) {
    const waiting = [...containers];
    const found = [];
    for (let looked = 0; looked < LOOKED_INTO; looked++) {
        const id = waiting.shift();
        if (id === undefined)
            break;
        const parts = await partsOf(notion, id);
        found.push(...parts.databases);
        waiting.push(...parts.containers);
    }
    return found;
}
async function changelogsAmong(notion, ids, keyName) {
    const databases = await visibleDatabases(notion, ids);
    const marked = databases.filter(({ description }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwn */ .NP)(description));
    return marked.length > 0 ? marked : withKey(notion, databases, keyName);
}
/** Those with setup's mark among these. One request each. */
async function ownDatabases(notion, ids) {
    return (await visibleDatabases(notion, ids)).filter(({ description }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwn */ .NP)(description));
}
function hasKey({ properties }, keyName) {
    const key = properties.get(keyName);
    return key !== undefined && (0,_plan_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .accepts */ .G3)('key', key.type);
}
async function withKey(notion, databases, keyName) {
    const found = [];
    for (const database of databases)
        for (const { id } of database.data_sources) {
            const schema = await orNothing((0,_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .readSchema */ .G7)(notion, id));
            if (!schema || !hasKey(schema, keyName))
                continue;
            found.push(database);
            break;
        }
    return found;
}
async function visibleDatabases(notion, ids) {
    const databases = await Promise.all(ids.map((id) => orNothing((0,_database_js__WEBPACK_IMPORTED_MODULE_4__/* .readDatabase */ .SY)(notion, id))));
    return databases.filter((database) => database !== undefined);
}
/** Nothing for what is in the trash, or not shown: a view of another page's database is a child of the page too. */
async function orNothing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        const isTrashed = error instanceof _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.id === 'notion-database-trashed';
        if (isTrashed || (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
            return undefined;
        throw error;
    }
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
