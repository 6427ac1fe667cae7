export const id = 687;
export const ids = [687];
export const modules = {

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ openInsteadWarning),
/* harmony export */   D5: () => (/* binding */ withOpenInstead),
/* harmony export */   fV: () => (/* binding */ isForReviews)
/* harmony export */ });
/* harmony import */ var _notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);

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
function openInsteadWarning({ properties, statuses }) {
    return `“${properties.status}” has no option “${statuses['review-requested']}”, and Notion did not add it, so pull requests that wait for a review show as “${statuses.open}”. Add the option in Notion, or name an existing one for \`review-requested\` in \`statuses\`.`;
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

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./build/notion/api/connection.js
var connection = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/notion/api/patience.js
var patience = __webpack_require__(2020);
// EXTERNAL MODULE: ./build/notion/database/database.js
var database_database = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/problems/problem.js
var problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/notion/api/row-changed.js
var row_changed = __webpack_require__(1710);
// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/api/listing.js
var listing = __webpack_require__(5971);
;// CONCATENATED MODULE: ./build/modes/setup/marker.js



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
/** Whether the description is of a database that setup has made, or has added views to. */
function isOwn(description) {
    const text = description.map(({ plain_text }) => plain_text).join('');
    return SENTENCE.test(text) || markedViews(description) !== undefined;
}
/** The views that setup has made; nothing where no link remembers any. */
function markedViews(description) {
    const marks = description.flatMap(({ href }) => FRAGMENT.exec(href ?? '')?.[1] ?? []);
    return marks.length === 0 ? undefined : new Set(marks.flatMap((views) => views.split('-').slice(1)));
}
/**
 * What a description ends with, or begins with where it is empty.
 * @param address what the link leads to
 */
function markedSentence(description, address, views) {
    const before = description.length === 0 ? 'Releases and pull requests, kept current by ' : ' Kept current by ';
    const link = { url: `${address.replace(/#.*$/, '')}${fragmentOf(views)}` };
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
 * @param home what a new link leads to
 */
async function rememberViews(notion, { id, description }, { keys, added }, home, warn) {
    const before = markedViews(description);
    if (before ? before.size === keys.size : added.length === 0 || isOwn(description))
        return;
    const withMark = (latest) => {
        const marked = markedViews(latest);
        if (marked)
            return remarked(latest, new Set([...marked, ...keys]));
        return isOwn(latest) ? latest : [...latest, ...markedSentence(latest, home, keys)];
    };
    const read = async () => (await (0,database_database/* readDatabase */.SY)(notion, id)).description;
    // Sent by hand: the SDK's types take fewer kinds of mentions than Notion answers, which takes back what it answered.
    const request = (client, latest) => client.request({
        path: `databases/${id}`,
        method: 'patch',
        body: { description: withMark(latest) },
    });
    try {
        await (0,connection/* sendFresh */.Tn)(notion, 'Update content', description, read, request, connection/* SINCE_THE_START */.e1);
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        warn(`Notion refused to change the database’s description, where setup remembers which views it has made; deleted ones come back when it runs again. ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/modes/setup/plan-views.js





/**
 * The views that setup has not made in this database before, and whose names it lacks. Only reads: nothing where all have
 * been made, else a request for their list and one for each of them.
 * @param warn told of each view that is left out
 */
async function planViews(notion, place, planned, warn) {
    const marked = markedViews(place.database.description) ?? new Set();
    const wanted = planned.filter(({ key }) => !marked.has(key));
    if (wanted.length === 0)
        return { marked, unmarked: [], first: undefined };
    try {
        const { names, first } = await lookAt(notion, place);
        const unmarked = wanted.flatMap(({ key, name, ...plan }) => {
            if (names.has(name))
                return [{ key, name }];
            if ('view' in plan)
                return [{ key, name, view: plan.view }];
            warn(`The view “${name}” was left out: ${plan.lacking}.`);
            return [];
        });
        return { marked, unmarked, first };
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        warn(`No views were made, as Notion refused to list those that are there. ${(0,problem/* withRequestId */.BT)(error)}`);
        return { marked, unmarked: [], first: undefined };
    }
}
async function lookAt(notion, { database, dataSourceId, isNew }) {
    const ids = await viewIds(notion, database.id);
    const [id, another] = ids;
    if (isNew && id !== undefined && another === undefined)
        return { names: new Set(), first: { id, isOwn: true, hidesColumns: true, since: notion.waits } };
    const views = await readViews(notion, ids);
    const first = views.find((view) => view.data_source_id === dataSourceId && isUntouched(view));
    const isOwn = markedViews(database.description)?.size === 0;
    return {
        names: new Set(views.map(({ name }) => name)),
        first: first && { id: first.id, isOwn, hidesColumns: hidesColumns(first), since: notion.waits },
    };
}
/** One request per 100. */
async function viewIds(notion, databaseId) {
    const views = (0,listing/* itemsOf */.S)(notion, 'Read content', (client, part) => client.views.list({ database_id: databaseId, ...part }));
    const ids = [];
    for await (const { id } of views)
        ids.push(id);
    return ids;
}
/** One request each: a list tells no names. */
async function readViews(notion, ids) {
    const views = [];
    for (const id of ids) {
        const view = await notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
        if ((0,src/* isFullView */.ts)(view))
            views.push(view);
    }
    return views;
}
/**
 * As every database begins that the API makes:
 * https://developers.notion.com/guides/data-apis/working-with-views#default-behavior
 */
function isUntouched(view) {
    const { name, type, filter, sorts, created_by: maker, last_edited_by: editor } = view;
    const isEdited = maker && editor && maker.id !== editor.id;
    return name === 'Default view' && type === 'table' && !filter && !sorts?.length && !isEdited;
}
function hidesColumns({ configuration }) {
    const listed = configuration?.type === 'table' ? (configuration.properties ?? []) : [];
    return listed.every(({ property_id, visible }) => property_id === 'title' || visible === false);
}

;// CONCATENATED MODULE: ./build/modes/setup/make-views.js




/**
 * Makes the views of a plan, one request each. In a database of setup's own the view that Notion makes with each becomes
 * the first of them, so that the database opens with it. Where it stays, it gets all columns: the API makes it without,
 * mostly (seen live in June 2026).
 * @param columns what that view is to show then
 * @param warn told of each view that Notion refuses
 */
async function makeViews(notion, place, { marked, unmarked, first }, columns, warn) {
    const keys = new Set(marked);
    const added = [];
    let left = first;
    for (const { key, name, view } of unmarked) {
        if (view) {
            const opened = key === 'releases' && first?.isOwn ? first : undefined;
            const refused = (error) => warn(`Notion refused the view “${name}”; add it in Notion, or run setup again. ${(0,problem/* withRequestId */.BT)(error)}`);
            // Where Notion refuses to turn the untouched view into this one, it stays beside it.
            if (opened && (await succeeds(change(notion, opened, { name, ...view }))))
                left = undefined;
            else if (!(await succeeds(createView(notion, place, name, view, opened !== undefined), refused)))
                continue;
            added.push(name);
        }
        keys.add(key);
    }
    if (left?.hidesColumns)
        await succeeds(change(notion, left, { configuration: columns }), (error) => warn(`The view “Default view” may show no columns, and Notion refused to change that. Show them in Notion, in the view’s settings under “Property visibility”, or delete the view. ${(0,problem/* withRequestId */.BT)(error)}`));
    return { added, keys };
}
/**
 * Makes a view; once only, though an answer is lost. Sent by hand, as are changes: the SDK's types of filters and sorts are
 * empty objects, where Notion takes those of queries.
 * @param isFirst whether it becomes the first tab, else the last
 */
async function createView(notion, { database, dataSourceId }, name, view, isFirst) {
    const body = {
        database_id: database.id,
        data_source_id: dataSourceId,
        name,
        type: view.configuration.type,
        ...view,
        ...(isFirst && { position: { type: 'start' } }),
    };
    await notion.send('Insert content', (client) => client.request({ path: 'views', method: 'post', body }), async () => {
        const views = await readViews(notion, await viewIds(notion, database.id));
        return views.find((existing) => existing.name === name);
    });
}
/**
 * Changes a view; its type stays.
 * @throws RowChanged where a person has changed the view while the run waited
 */
async function change(notion, { id, since }, changes) {
    const careful = notion.checking(async () => {
        const [now] = await readViews(notion, [id]);
        const isChanged = now?.name === changes.name; // by an attempt whose answer was lost
        if (now && !isChanged && !isUntouched(now))
            throw new row_changed/* RowChanged */.t();
    }, since);
    await careful.send('Update content', (client) => client.request({ path: `views/${id}`, method: 'patch', body: { ...changes } }));
}
/** Not where Notion refused it, nor where a person was quicker. */
async function succeeds(request, refused) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if ((0,failure/* isRefusal */.vu)(error))
            refused?.(error);
        else if (!(error instanceof row_changed/* RowChanged */.t))
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./build/entry/fields.js
var fields = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/notion/database/data-source.js
var data_source = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/notion/database/new-properties.js
var new_properties = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/settings/connections.js
var connections = __webpack_require__(6833);
;// CONCATENATED MODULE: ./build/modes/setup/place.js










const TITLE = 'Changelog';
const ICON = '📣';
/** Of the title property, where the settings name none: the first that no other field has. */
const TITLE_PROPERTIES = ['Name', 'Title'];
/**
 * Where to work: in the database that the settings name, else in the one that an earlier run has made on the page;
 * nothing where there is none yet. For the ID of a database one request, for that of a data source one more than to tell
 * what it is of.
 * @throws Problem where what the settings name is not there, is in the trash, or is not clear
 */
async function findPlace(notion, settings, warn) {
    const { dataSource, databaseId } = settings;
    if (dataSource && 'id' in dataSource)
        return placeAt(notion, await (0,data_source/* locate */.x5)(notion, { id: dataSource.id, input: 'data-source' }, undefined));
    const name = dataSource?.name;
    if (databaseId !== undefined)
        return placeAt(notion, await (0,data_source/* locate */.x5)(notion, { id: databaseId, input: 'database' }, name));
    return orInsteadOfPage(notion, settings, async (pageId) => {
        const [oldest, ...others] = await ownDatabases(notion, pageId);
        if (oldest === undefined)
            return undefined;
        if (others.length > 0)
            warn(`Setup has made several databases on this page. It uses the oldest, ${named(oldest)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the right one as \`database\`.`);
        return placeAt(notion, (0,data_source/* within */.ux)(oldest, name));
    });
}
function named(database) {
    return `“${(0,database_database/* titleOf */.Gg)(database)}” (${database.url})`;
}
/** Where a new database would go, for a run that makes none: throws what making it would be refused with for its ID. */
async function checkPage(notion, settings) {
    await orInsteadOfPage(notion, settings, (pageId) => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })));
}
/**
 * Makes the database on the page of the settings, with the properties of all fields, and with the mark of setup's own; its
 * views are made later. Where Notion makes no status property, by one request more. After an attempt whose answer was lost
 * the page is looked at again, so that there is one database only.
 * @param home what the link in its description leads to
 */
async function createDatabase(notion, settings, fields, home) {
    const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
    return orInsteadOfPage(notion, settings, async (pageId) => {
        const database = await (0,new_properties/* withStatusOrSelect */.Sp)(targets, (additions) => notion.send('Insert content', (client) => client.databases.create({
            parent: { type: 'page_id', page_id: pageId },
            title: [{ text: { content: TITLE } }],
            description: markedSentence([], home, []),
            icon: { type: 'emoji', emoji: ICON },
            is_inline: false,
            initial_data_source: { properties: (0,new_properties/* newProperties */.WC)(additions, fields.statuses) },
        }), async () => (await ownDatabases(notion, pageId))[0]));
        if (!(0,src/* isFullDatabase */.$1)(database))
            throw new problem/* Problem */.AF('unexpected', 'Notion answered without the new database’s data source.');
        return { database, dataSourceId: (0,data_source/* within */.ux)(database, undefined).dataSourceId, isNew: true };
    });
}
/** The properties of a new database, in the order of the fields; a title is always among them. */
function newTargets({ properties }) {
    const taken = Object.values(properties);
    const title = properties.title || (TITLE_PROPERTIES.find((name) => !taken.includes(name)) ?? 'Entry');
    const names = { ...properties, title };
    return new Map(fields/* FIELDS */.cJ.flatMap((field) => {
        const name = names[field];
        return name === undefined ? [] : [[field, { name, type: fields/* FIELD */.b_[field].types[0] }]];
    }));
}
/**
 * What is found or made on the page of the settings; where the ID turns out to be of setup's own database, whose link
 * people copy too, that one.
 * @throws Problem `parent-page-no-page` where it is of something else, `parent-page-not-shared` where it is of nothing
 * that Notion shows
 */
async function orInsteadOfPage(notion, { parentPageId: pageId, dataSource }, find) {
    if (pageId === undefined)
        throw (0,connections/* noPlace */.zX)();
    try {
        return await find(pageId);
    }
    catch (error) {
        const mayBeNoPage = error instanceof failure/* NotionProblem */.$_ && (error.notFound || error.id === 'notion-refused');
        if (!mayBeNoPage)
            throw error;
        const what = await (0,database_database/* identify */.ls)(notion, pageId);
        if (what.is === 'page' || what.is === 'row')
            throw error;
        const given = { id: pageId, input: 'parent-page' };
        const name = dataSource && 'name' in dataSource ? dataSource.name : undefined;
        const place = await placeAt(notion, await (0,data_source/* located */.t4)(notion, given, what, name));
        if (isOwn(place.database.description))
            return place;
        // One that people use for something else is not to be filled with the action's properties by mistake.
        throw new problem/* Problem */.AF('parent-page-no-page', `The input \`parent-page\` names no page but the database ${named(place.database)}, which setup has not made.`);
    }
}
async function placeAt(notion, { dataSourceId, databaseId, database }) {
    return { dataSourceId, database: database ?? (await (0,database_database/* readDatabase */.SY)(notion, databaseId)), isNew: false };
}
/**
 * The databases on a page that setup has made, the oldest first. Those are looked at that lie on the page itself, neither
 * in its columns or toggles nor in its subpages: one request per 100 blocks, and one per database. A search would not do:
 * it lags, and a new database was missing from many (recorded of the real API).
 */
async function ownDatabases(notion, pageId) {
    const found = [];
    for await (const block of (0,listing/* childrenOf */.L)(notion, pageId)) {
        if (block.type !== 'child_database')
            continue;
        const database = await visibleDatabase(notion, block.id);
        if (database && isOwn(database.description))
            found.push(database);
    }
    return found.toSorted((a, b) => a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id));
}
/** Nothing for one in the trash, or that the integration may not see: a view of another page's database is a child too. */
async function visibleDatabase(notion, id) {
    try {
        return await (0,database_database/* readDatabase */.SY)(notion, id);
    }
    catch (error) {
        const isTrashed = error instanceof problem/* Problem */.AF && error.id === 'notion-database-trashed';
        if (isTrashed || (0,failure/* isRefusal */.vu)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/changelog/open-instead.js
var open_instead = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/notion/database/change-schema.js
var change_schema = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/notion/database/plan-properties.js
var plan_properties = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/notion/database/schema.js
var database_schema = __webpack_require__(7389);
// EXTERNAL MODULE: ./build/notion/database/wrong-id.js
var wrong_id = __webpack_require__(7959);
// EXTERNAL MODULE: ./build/notion/property/field-content.js
var field_content = __webpack_require__(6472);
// EXTERNAL MODULE: ./build/tasks/tasks-database.js
var tasks_database = __webpack_require__(2245);
;// CONCATENATED MODULE: ./build/modes/setup/properties.js









/**
 * The properties that the fields lack, and the options that types and states lack: the filters of views are refused where
 * an option does not exist. Only reads: one request, and those for the tasks' database.
 * @throws Problem as `planProperties` does, or where Notion does not show the data source
 */
async function planAdditions(notion, { database, dataSourceId, isNew }, { fields: settings, tasks }, warn) {
    const schema = await (0,database_schema/* readSchema */.G7)(notion, dataSourceId).catch(async (error) => {
        // Notion may not show what its database lists.
        throw (0,failure/* isRefusal */.vu)(error)
            ? await (0,wrong_id/* withoutSource */.i)(notion, { id: database.id, input: 'database' }, database)
            : error;
    });
    const since = notion.waits;
    const changelog = { schema, dataSourceId };
    const fields = { ...settings, extra: new Map(), create: settings.create || isNew };
    const plan = (0,plan_properties/* planProperties */.XI)(fields, schema);
    const { targets } = plan;
    const fresh = isNew ? [...targets].map(([field, property]) => ({ field, property })) : [];
    const remade = (0,new_properties/* madeWithoutOptions */.ux)(fresh, schema, fields.statuses);
    const existing = new Map([...targets].filter(([field]) => remade.every((one) => one.field !== field)));
    const relations = [
        ...plan.relations,
        ...(await newTasksRelation(notion, { fields, tasks }, changelog, warn)),
    ];
    for (const warning of (0,plan_properties/* propertyWarnings */.bf)(plan, true))
        warn(warning);
    // Which type one is to have only the team knows.
    for (const name of settings.extra.keys())
        if (!schema.properties.has(name))
            warn(`The database has no property “${name}”, which \`extra-properties\` names: add it in Notion.`);
    const changes = {
        additions: [...plan.additions, ...remade],
        options: missingOptions(existing, fields.statuses),
        relations,
    };
    const made = fresh.map(({ property }) => property.name);
    const expected = {
        all: viewProperties(plan, fields, schema),
        properties: [...new Set([...made, ...(0,change_schema/* namesOfNew */.K)(changes)])],
        options: changes.options.map(({ property, name }) => `${property.name}: ${name}`),
    };
    return { changelog, since, fields, changes, expected };
}
/**
 * Makes these additions, by one request; does without the option of pull requests that wait for a review where Notion
 * does not add it, by one request more. What is there stays as it is.
 * @throws Problem as `changeSchema` does
 */
async function addProperties(notion, { changelog: { dataSourceId, schema }, since, fields, changes, expected }, warn) {
    const change = async (some) => (0,change_schema/* isNoChange */.IS)(some) ? schema : (0,change_schema/* changeSchema */.Kr)(notion, dataSourceId, some, fields.statuses, since);
    const completed = (changed) => changed === schema ? expected.all : viewProperties((0,plan_properties/* planProperties */.XI)(fields, changed), fields, changed);
    try {
        return { ...expected, all: completed(await change(changes)) };
    }
    catch (error) {
        if (!(error instanceof change_schema/* OptionRefused */.oj) || !(0,open_instead/* isForReviews */.fV)(error, fields))
            throw error;
        const changed = await change({ ...changes, options: [] });
        warn((0,open_instead/* openInsteadWarning */.$W)(fields));
        return { ...expected, all: completed(changed), options: [] };
    }
}
function viewProperties({ targets, links }, { properties: names }, schema) {
    const fields = new Map(targets);
    if (links.is === 'found')
        fields.set('release', links.release).set('pull-requests', links.pullRequests);
    const toTasks = names.tasks === undefined ? undefined : schema.properties.get(names.tasks);
    if (toTasks)
        fields.set('tasks', toTasks);
    const used = new Set([...fields.values()].map(({ name }) => name));
    const own = new Set([...schema.properties.values()].filter(({ name }) => !used.has(name)));
    return { fields, own: [...own] };
}
/** Of existing properties: what is added comes with its options. */
function missingOptions(targets, statuses) {
    return [...targets].flatMap(([field, property]) => {
        const { options } = property;
        if (options === undefined)
            return [];
        return (0,new_properties/* knownOptions */.sE)(field, statuses)
            .filter(({ name }) => !options.some((existing) => (0,field_content/* isSameOption */.aJ)(existing.name, name)))
            .map((option) => ({ property, ...option }));
    });
}
/** The relation to the tasks, where the settings name their database and there is none yet. */
async function newTasksRelation(notion, settings, changelog, warn) {
    if (settings.tasks.databaseId === undefined)
        return [];
    const database = await (0,tasks_database/* tasksDatabase */.E)(notion, settings.fields, settings.tasks, changelog);
    if (database === undefined)
        return [];
    for (const warning of 'why' in database ? [database.why] : database.warnings)
        warn(warning);
    return 'newRelation' in database && database.newRelation ? [database.newRelation] : [];
}

;// CONCATENATED MODULE: ./build/modes/setup/views.js


/** The views that people want, in the order of their tabs, as far as the properties allow. */
function plannedViews(properties, statuses) {
    return [
        { key: 'releases', name: 'Releases', ...releases(properties) },
        { key: 'board', name: 'Pull requests', ...board(properties) },
        { key: 'open', name: 'Open pull requests', ...views_open(properties, statuses) },
        { key: 'calendar', name: 'Calendar', ...calendar(properties) },
    ];
}
/** What a view without a filter shows: every property. */
function allColumns(properties) {
    return { type: 'table', properties: columns(properties, [...fields/* FIELDS */.cJ, ...fields/* LINK_FIELDS */.V9]) };
}
function releases(properties) {
    const type = properties.fields.get('type');
    if (!type)
        return without('type');
    const shown = [
        ...['title', 'status', 'repository', 'version', 'package', 'shipped', 'author'],
        ...['pull-requests', 'url'],
    ];
    return {
        view: {
            filter: holds(type, fields/* TYPE_NAMES */.et.release),
            ...newestFirst(properties, ['shipped', 'created']),
            configuration: { type: 'table', properties: columns(properties, shown) },
        },
    };
}
function board(properties) {
    const type = properties.fields.get('type');
    const status = properties.fields.get('status');
    if (!type || !status)
        return without(type ? 'status' : 'type');
    const shown = [
        ...['title', 'repository', 'number', 'author', 'reviewers', 'labels', 'milestone'],
        'tasks',
    ];
    const group_by = groupedBy(status, 'manual');
    return {
        view: {
            filter: holds(type, fields/* TYPE_NAMES */.et['pull-request']),
            ...newestFirst(properties, ['updated', 'created']),
            configuration: { type: 'board', group_by, properties: columns(properties, shown, []) },
        },
    };
}
function views_open(properties, { merged, closed }) {
    const type = properties.fields.get('type');
    const status = properties.fields.get('status');
    if (!type || !status)
        return without(type ? 'status' : 'type');
    const repository = properties.fields.get('repository');
    if (!repository)
        return without('repository');
    const ended = [...new Set([merged, closed])];
    const shown = [
        ...['title', 'number', 'status', 'author', 'assignees', 'reviewers', 'labels'],
        ...['milestone', 'tasks', 'branch', 'created', 'updated', 'url'],
    ];
    const group_by = groupedBy(repository, 'ascending');
    return {
        view: {
            filter: {
                and: [holds(type, fields/* TYPE_NAMES */.et['pull-request']), ...ended.map((option) => lacks(status, option))],
            },
            ...newestFirst(properties, ['updated', 'created']),
            configuration: { type: 'table', group_by, properties: columns(properties, shown) },
        },
    };
}
function calendar(properties) {
    const date = properties.fields.get('shipped');
    if (!date)
        return without('shipped');
    if (date.type !== 'date')
        return { lacking: `it needs a date, and the property “${date.name}” is of type ${date.type}` };
    return {
        view: {
            configuration: {
                type: 'calendar',
                date_property_id: viewId(date),
                properties: columns(properties, ['title', 'type', 'repository', 'version', 'number'], []),
                view_range: 'month',
            },
        },
    };
}
function without(field) {
    return { lacking: `it needs the field \`${field}\`, which has no property` };
}
/** By the first of the fields that has a property. */
function newestFirst({ fields }, by) {
    const [property] = by.flatMap((field) => fields.get(field) ?? []);
    return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}
/** The condition that a property of a field with options holds this one. */
function holds(property, name) {
    const option = (0,field_content/* spelledAs */.sT)(name, property.options);
    return condition(property, { equals: option }, { contains: option });
}
/** The condition that a property holds another option, or none. */
function lacks(property, name) {
    const option = (0,field_content/* spelledAs */.sT)(name, property.options);
    return condition(property, { does_not_equal: option }, { does_not_contain: option });
}
/** @param ofMany the test where the property may hold several options */
function condition({ name: property, type }, test, ofMany) {
    switch (type) {
        case 'select':
            return { property, select: test };
        case 'status':
            return { property, status: test };
        case 'multi_select':
            return { property, multi_select: ofMany };
        default:
            return { property, rich_text: test };
    }
}
/** Groups by a property of a field with options; those without rows are hidden. `manual` is the order of the options. */
function groupedBy(property, sort) {
    const common = { property_id: viewId(property), sort: { type: sort }, hide_empty_groups: true };
    switch (property.type) {
        case 'select':
        case 'multi_select':
            return { ...common, type: property.type };
        case 'status':
            return { ...common, type: 'status', group_by: 'option' };
        default:
            return { ...common, type: 'text', group_by: 'exact' };
    }
}
/**
 * What a view shows: these fields in this order, then the team's own properties; cards show none of those, to stay small.
 * All others are named as hidden: the list is the whole one, and what it leaves out is hidden (documented for the API). The
 * order matters: a database made by the API has its properties in alphabetical order.
 */
function columns({ fields, own }, shown, ownShown = own) {
    const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...ownShown];
    const all = new Set([...visible, ...fields.values(), ...own]);
    return [...all].map((property) => ({ property_id: viewId(property), visible: visible.includes(property) }));
}
/** Views take a property's ID as it is, where answers of a data source have it URL-encoded. */
function viewId({ id, name }) {
    if (id === undefined)
        return name;
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}

;// CONCATENATED MODULE: ./build/modes/setup/setup.js










/**
 * Makes the shared database, or completes the one that there is by the properties, options and views that it lacks. What
 * people have changed in it stays, and a view that they have deleted does not come back.
 * @returns what was done; after a failure what is known by then, with the problem
 */
async function setup(settings, log) {
    const { notion: target, fields, tasks, github, dryRun } = settings;
    const notion = (0,connection/* connect */.Ng)(target, (0,patience/* newPatience */.e)(log));
    const home = `${github.serverUrl}/${github.repository.fullName}`;
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const result = { mode: 'setup', warnings, dryRun };
    try {
        const found = await findPlace(notion, target, warn);
        if (!found && dryRun) {
            await checkPage(notion, target);
            return { ...result, database: wouldCreate(fields) };
        }
        const place = found ?? (await createDatabase(notion, target, fields, home));
        const isUnnamed = target.databaseId === undefined && target.dataSource === undefined;
        const before = beforeAdditions(place, isUnnamed);
        result.database = before;
        const lacking = await planAdditions(notion, place, { fields, tasks }, warn);
        const { all, ...additions } = dryRun ? lacking.expected : await addProperties(notion, lacking, warn);
        result.database = withAdditions(before, additions);
        const views = await planViews(notion, place, plannedViews(all, fields.statuses), warn);
        const wanted = views.unmarked.flatMap(({ name, view }) => (view ? [name] : []));
        if (dryRun)
            return { ...result, database: withAdditions(before, { ...additions, views: wanted }) };
        const made = await makeViews(notion, place, views, allColumns(all), warn);
        result.database = withAdditions(before, { ...additions, views: made.added });
        await rememberViews(notion, place.database, made, home, warn);
        return result;
    }
    catch (error) {
        return { ...result, problem: (0,problem/* asProblem */.gr)(error) };
    }
}
const NOTHING = { properties: [], options: [], views: [] };
function beforeAdditions({ database, dataSourceId, isNew }, isUnnamed) {
    const { id, url } = database;
    const operation = isNew ? 'created' : 'unchanged';
    return { operation, title: (0,database_database/* titleOf */.Gg)(database), id, url, dataSourceId, isUnnamed, ...NOTHING };
}
function withAdditions(before, additions) {
    const after = { ...before, ...additions };
    const isChanged = [after.properties, after.options, after.views].some((names) => names.length > 0);
    return before.operation === 'unchanged' && isChanged ? { ...after, operation: 'updated' } : after;
}
function wouldCreate(fields) {
    const { release, 'pull-requests': pullRequests } = fields.properties;
    const links = release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
    const targets = newTargets(fields);
    const views = plannedViews({ fields: targets, own: [] }, fields.statuses).filter((plan) => 'view' in plan);
    return {
        operation: 'created',
        title: TITLE,
        id: '',
        url: '',
        dataSourceId: '',
        isUnnamed: true,
        ...NOTHING,
        properties: [...[...targets.values()].map(({ name }) => name), ...links],
        views: views.map(({ name }) => name),
    };
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
