export const id = 359;
export const ids = [359];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/notion/connection.js
var connection = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/notion/database.js
var notion_database = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/notion/patience.js
var patience = __webpack_require__(1821);
// EXTERNAL MODULE: ./build/notion/change-schema.js + 1 modules
var change_schema = __webpack_require__(4249);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __webpack_require__(966);
// EXTERNAL MODULE: ./build/notion/new-properties.js
var new_properties = __webpack_require__(4014);
// EXTERNAL MODULE: ./build/notion/open-instead.js
var open_instead = __webpack_require__(1669);
// EXTERNAL MODULE: ./build/notion/option-refused.js
var option_refused = __webpack_require__(550);
// EXTERNAL MODULE: ./build/notion/plan-properties.js
var plan_properties = __webpack_require__(7687);
// EXTERNAL MODULE: ./build/notion/schema.js
var schema = __webpack_require__(461);
// EXTERNAL MODULE: ./build/notion/status-or-select.js
var status_or_select = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/notion/tasks/task-finder.js + 1 modules
var task_finder = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/notion/wrong-id.js
var wrong_id = __webpack_require__(823);
;// CONCATENATED MODULE: ./build/notion/setup/complete-properties.js










/**
 * Adds the properties that the fields lack, and the options that types and states lack: the filters of views are refused
 * where an option does not exist. One request or, where something is added, two. What is there stays as it is.
 * @throws Problem as `planProperties` and `changeSchema` do
 */
async function completeProperties(notion, { database, dataSourceId, isNew }, settings, warn) {
    const { fields, dryRun } = settings;
    const schema = await readListed(notion, database, dataSourceId);
    const since = notion.waits;
    const wanted = { ...fields, extra: new Map(), create: fields.create || isNew };
    const plan = (0,plan_properties/* planProperties */.XI)(wanted, schema);
    const { targets } = plan;
    const fresh = isNew ? [...targets].map(([field, property]) => ({ field, property })) : [];
    const remade = (0,status_or_select/* madeWithoutOptions */.u)(fresh, schema, fields.statuses);
    const existing = new Map([...targets].filter(([field]) => remade.every((one) => one.field !== field)));
    const relations = [
        ...plan.relations,
        ...(await newTasksRelation(notion, { ...settings, fields: wanted }, { schema, dataSourceId }, warn)),
    ];
    for (const warning of [...(0,plan_properties/* propertyWarnings */.bf)(plan, true), ...extraWarnings(fields, schema)])
        warn(warning);
    const changes = {
        additions: [...plan.additions, ...remade],
        options: missingOptions(existing, fields.statuses),
        relations,
    };
    const made = fresh.map(({ property }) => property.name);
    const properties = [...new Set([...made, ...(0,change_schema/* namesOfNew */.K)(changes)])];
    if (dryRun || (0,change_schema/* isNoChange */.IS)(changes))
        return { all: viewProperties(plan, fields, schema), properties, options: shownOptions(changes.options) };
    const { schema: changed, options } = await changeAsFarAsTaken(notion, { dataSourceId, schema, since }, changes, fields, warn);
    const all = viewProperties((0,plan_properties/* planProperties */.XI)(wanted, changed), fields, changed);
    return { all, properties, options: shownOptions(options) };
}
/** Does without the option of pull requests that wait for a review where Notion does not add it: by one request more. */
async function changeAsFarAsTaken(notion, { dataSourceId, schema, since }, changes, fields, warn) {
    const { statuses } = fields;
    try {
        return {
            schema: await (0,change_schema/* changeSchema */.Kr)(notion, dataSourceId, changes, statuses, since),
            options: changes.options,
        };
    }
    catch (error) {
        if (!(error instanceof option_refused/* OptionRefused */.o) || !(0,open_instead/* isForReviews */.fV)(error, fields))
            throw error;
        const others = { ...changes, options: [] };
        const changed = (0,change_schema/* isNoChange */.IS)(others)
            ? schema
            : await (0,change_schema/* changeSchema */.Kr)(notion, dataSourceId, others, statuses, since);
        warn((0,open_instead/* openInsteadWarning */.$W)(fields));
        return { schema: changed, options: [] };
    }
}
function shownOptions(options) {
    return options.map(({ property, name }) => `${property.name}: ${name}`);
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
/** The schema of a data source that its database lists, and that Notion may not show all the same. */
async function readListed(notion, database, id) {
    try {
        return await (0,schema/* readSchema */.G7)(notion, id);
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        throw await (0,wrong_id/* withoutSource */.i)(notion, { id: database.id, input: 'database' }, database);
    }
}
/** Of existing properties: what is added comes with its options. Names that differ in capitals only are one to Notion. */
function missingOptions(targets, statuses) {
    return [...targets].flatMap(([field, property]) => {
        const existing = property.options?.map(({ name }) => name.toLowerCase());
        if (existing === undefined)
            return [];
        const missing = (0,new_properties/* knownOptions */.sE)(field, statuses).filter(({ name }) => !existing.includes(name.toLowerCase()));
        return missing.map((option) => ({ property, ...option }));
    });
}
/** Which type they are to have only the team knows. */
function extraWarnings({ extra }, schema) {
    return [...extra.keys()]
        .filter((name) => !schema.properties.has(name))
        .map((name) => `The database has no property “${name}”, which \`extra-properties\` names: add it in Notion.`);
}
/** The relation to the tasks, where the settings name their database and there is none yet. */
async function newTasksRelation(notion, settings, changelog, warn) {
    if (settings.tasks.databaseId === undefined)
        return [];
    const database = await new task_finder/* TaskFinder */.u(notion, settings).database(async () => changelog);
    if (database === undefined)
        return [];
    for (const warning of 'why' in database ? [database.why] : database.warnings)
        warn(warning);
    return 'newRelation' in database && database.newRelation ? [database.newRelation] : [];
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/entry.js
var entry = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/notion/field-types.js
var field_types = __webpack_require__(2192);
// EXTERNAL MODULE: ./build/notion/children.js
var children = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/notion/setup/marker.js
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
    return description.map((item) => FRAGMENT.test(item.href ?? '') ? relinked(item, (item.href ?? '').replace(FRAGMENT, fragment)) : item);
}
function relinked({ plain_text: content, annotations }, url) {
    return { text: { content, link: { url } }, annotations };
}
function fragmentOf(views) {
    return ['#notion-changelog-database', ...views].join('-');
}

;// CONCATENATED MODULE: ./build/notion/setup/find-database.js





/**
 * The databases on a page that setup has made, the oldest first. Those are looked at that lie on the page itself, neither
 * in its columns or toggles nor in its subpages: one request per 100 blocks, and one per database. A search would not do:
 * it lags, and a new database was missing from many (recorded of the real API).
 */
async function ownDatabases(notion, pageId) {
    const found = [];
    for await (const block of (0,children/* childrenOf */.L)(notion, pageId)) {
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
        return await (0,notion_database/* readDatabase */.S)(notion, id);
    }
    catch (error) {
        const isTrashed = error instanceof errors/* Problem */.A && error.id === 'notion-database-trashed';
        if (isTrashed || (0,failure/* isRefusal */.vu)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/notion/data-source.js
var data_source = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/notion/identify.js
var identify = __webpack_require__(7498);
;// CONCATENATED MODULE: ./build/notion/setup/place.js





/**
 * The place that an ID leads to, with its database: one request for a database, else one more than to tell what it is of.
 * @param name of the data source, where the database has several
 * @throws Problem where there is none, it is in the trash, or its data source cannot be told
 */
async function placeOf(notion, given, name) {
    return placeAt(notion, await (0,data_source/* locate */.x5)(notion, given, name));
}
/**
 * For an ID given as `parent-page` that Notion takes for no page: people copy the link of setup's own database, too.
 * @throws Problem `parent-page-no-page` where it is of something else, `parent-page-not-shared` where it is of nothing
 * that Notion shows
 */
async function placeInsteadOfPage(notion, id, name, refused) {
    const given = { id, input: 'parent-page' };
    const found = await (0,identify/* identify */.l)(notion, id);
    if (found.is === 'page' || found.is === 'row')
        throw refused;
    const place = await placeAt(notion, await (0,data_source/* located */.t4)(notion, given, found, name));
    if (isOwn(place.database.description))
        return place;
    throw otherDatabase(place.database);
}
/** That of a database, with the data source by its name where it has several. */
function placeIn(database, name, isNew = false) {
    return { database, dataSourceId: (0,data_source/* within */.ux)(database, name).dataSourceId, isNew };
}
async function placeAt(notion, { dataSourceId, databaseId, database }) {
    return { dataSourceId, database: database ?? (await (0,notion_database/* readDatabase */.S)(notion, databaseId)), isNew: false };
}
/** A database that people use for something else is not to be filled with the action's properties by mistake. */
function otherDatabase(database) {
    const what = `The input \`parent-page\` names no page but the database “${(0,notion_database/* titleOf */.G)(database)}” (${database.url}), which setup has not made.`;
    return new errors/* Problem */.A('parent-page-no-page', what);
}

;// CONCATENATED MODULE: ./build/notion/setup/create-database.js









const TITLE = 'Changelog';
const ICON = '📣';
/** Of the title property, where the settings name none: the first that no other field has. */
const TITLE_PROPERTIES = ['Name', 'Title'];
/**
 * Makes the database with the properties of all fields, and with the mark of setup's own; its views are made later. Where
 * Notion makes no status property, by one request more. After an attempt whose answer was lost the page is looked at
 * again, so that there is one database only.
 * @param home what the link in its description leads to
 */
async function createDatabase(notion, pageId, fields, home) {
    const request = (properties) => ({
        parent: { type: 'page_id', page_id: pageId },
        title: [{ text: { content: TITLE } }],
        description: markedSentence([], home, []),
        icon: { type: 'emoji', emoji: ICON },
        is_inline: false,
        initial_data_source: { properties },
    });
    const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
    const database = await (0,status_or_select/* withStatusOrSelect */.S)(targets, (additions) => notion.send('Insert content', (client) => client.databases.create(request((0,new_properties/* newProperties */.WC)(additions, fields.statuses))), async () => (await ownDatabases(notion, pageId))[0]));
    if (!(0,src/* isFullDatabase */.$1)(database))
        throw new errors/* Problem */.A('unexpected', 'Notion answered without the new database’s data source.');
    return placeIn(database, undefined, true);
}
/** The properties of a new database, in the order of the fields; a title is always among them. */
function newTargets({ properties }) {
    const taken = Object.values(properties);
    const title = properties.title || (TITLE_PROPERTIES.find((name) => !taken.includes(name)) ?? 'Entry');
    const names = { ...properties, title };
    return new Map(entry/* FIELDS */.cJ.flatMap((field) => {
        const name = names[field];
        return name === undefined ? [] : [[field, { name, type: field_types/* ACCEPTED_TYPES */.K[field][0] }]];
    }));
}

// EXTERNAL MODULE: ./build/settings/connections.js + 1 modules
var connections = __webpack_require__(7872);
;// CONCATENATED MODULE: ./build/notion/setup/find-place.js






/**
 * Where to work: in the database that the settings name, else in the one that an earlier run has made on the page;
 * nothing where there is none yet.
 * @throws Problem where what the settings name is not there, or not clear
 */
async function findPlace(notion, settings, warn) {
    const { dataSource, databaseId } = settings;
    const name = sourceName(settings);
    if (dataSource && 'id' in dataSource)
        return placeOf(notion, { id: dataSource.id, input: 'data-source' }, undefined);
    if (databaseId !== undefined)
        return placeOf(notion, { id: databaseId, input: 'database' }, name);
    return orInsteadOfPage(notion, settings, async (pageId) => {
        const [oldest, ...others] = await ownDatabases(notion, pageId);
        if (oldest === undefined)
            return undefined;
        if (others.length > 0)
            warn(severalWarning(oldest, others));
        return placeIn(oldest, name);
    });
}
function severalWarning(used, others) {
    const named = (database) => `“${(0,notion_database/* titleOf */.G)(database)}” (${database.url})`;
    return `Setup has made several databases on this page. It uses the oldest, ${named(used)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the right one as \`database\`.`;
}
/** A new database on the page of the settings. */
async function makePlace(notion, settings, fields, home) {
    return orInsteadOfPage(notion, settings, (pageId) => createDatabase(notion, pageId, fields, home));
}
/** Where a new database would go, for a run that makes none: throws what making it would be refused with for its ID. */
async function checkPage(notion, settings) {
    await orInsteadOfPage(notion, settings, (pageId) => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })));
}
/** Where the ID of the page turns out to be of a database, that one. */
async function orInsteadOfPage(notion, settings, find) {
    const { parentPageId: pageId } = settings;
    if (pageId === undefined)
        throw (0,connections/* noPlace */.zX)();
    try {
        return await find(pageId);
    }
    catch (error) {
        const mayBeNoPage = error instanceof failure/* NotionProblem */.$_ && (error.notFound || error.id === 'notion-refused');
        if (!mayBeNoPage)
            throw error;
        return placeInsteadOfPage(notion, pageId, sourceName(settings), error);
    }
}
function sourceName({ dataSource }) {
    return dataSource && 'name' in dataSource ? dataSource.name : undefined;
}

// EXTERNAL MODULE: ./build/notion/row-changed.js
var row_changed = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/notion/listing.js
var listing = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/notion/setup/view-requests.js


/** The IDs of a database's views; one request per 100. */
async function viewIds(notion, databaseId) {
    const views = (0,listing/* itemsOf */.S)(notion, 'Read content', (client, part) => client.views.list({ database_id: databaseId, ...part }));
    const ids = [];
    for await (const { id } of views)
        ids.push(id);
    return ids;
}
/** The views with these IDs, one request each: a list tells no names. */
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
 * Makes a view; once only, though an answer is lost. Sent by hand, as is the update: the SDK's types of filters and sorts
 * are empty objects, where Notion takes those of queries.
 * @param isFirst whether it becomes the first tab, else the last
 */
async function createView(notion, { database, dataSourceId }, name, view, isFirst) {
    const body = {
        database_id: database.id,
        data_source_id: dataSourceId,
        name,
        ...view,
        ...(isFirst && { position: { type: 'start' } }),
    };
    await notion.send('Insert content', (client) => client.request({ path: 'views', method: 'post', body }), async () => {
        const views = await readViews(notion, await viewIds(notion, database.id));
        return views.find((existing) => existing.name === name);
    });
}
/** Changes a view; its type stays. */
async function updateView(notion, id, changes) {
    await notion.send('Update content', (client) => client.request({ path: `views/${id}`, method: 'patch', body: { ...changes } }));
}

;// CONCATENATED MODULE: ./build/notion/setup/make-views.js




/**
 * Makes the views that setup has not made in this database before, and whose names it lacks. In a database of setup's own
 * the view that Notion makes with each becomes the first of them, so that the database opens with it. Where it stays, it
 * gets all columns: the API makes it without, mostly (seen live in June 2026).
 * @param columns what that view is to show then
 * @param warn told of each view that is left out, or that Notion refuses
 */
async function makeViews(notion, place, planned, columns, dryRun, warn) {
    const keys = new Set(markedViews(place.database.description));
    const added = [];
    const wanted = planned.filter(({ key }) => !keys.has(key));
    if (wanted.length === 0)
        return { added, keys };
    try {
        const { names, first } = await lookAt(notion, place);
        let left = first;
        for (const plan of wanted) {
            if (names.has(plan.name))
                keys.add(plan.key);
            else if ('lacking' in plan)
                warn(`The view “${plan.name}” was left out: ${plan.lacking}.`);
            else {
                const made = dryRun ? 'new' : await make(notion, place, plan, first, warn);
                if (made === 'refused')
                    continue;
                if (made === 'turned')
                    left = undefined;
                keys.add(plan.key);
                added.push(plan.name);
            }
        }
        if (left?.hidesColumns && !dryRun)
            await showColumns(notion, left, columns, warn);
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        warn(`No views were made, as Notion refused to list those that are there. ${told(error)}`);
    }
    return { added, keys };
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
/**
 * As every database begins that the API makes:
 * https://developers.notion.com/guides/data-apis/working-with-views#default-behavior
 */
function isUntouched(view) {
    const { name, type, filter, sorts, created_by: maker, last_edited_by: editor } = view;
    const isEdited = maker && editor && maker.id !== editor.id;
    return name === 'Default view' && type === 'table' && !filter && !sorts?.length && !isEdited;
}
/** Whether it shows the title alone, as far as it tells. */
function hidesColumns({ configuration }) {
    const listed = configuration?.type === 'table' ? (configuration.properties ?? []) : [];
    return listed.every(({ property_id, visible }) => property_id === 'title' || visible === false);
}
/** The untouched view is turned into the first one; where Notion refuses that, it stays beside it. */
async function make(notion, place, plan, first, warn) {
    const { key, name, view } = plan;
    const opens = key === 'releases' && first?.isOwn === true;
    if (opens && (await unlessRefused(turn(notion, first, plan), () => undefined)))
        return 'turned';
    const refused = (error) => warn(`Notion refused the view “${name}”; add it in Notion, or run setup again. ${told(error)}`);
    return (await unlessRefused(createView(notion, place, name, view, opens), refused)) ? 'new' : 'refused';
}
function turn(notion, first, { name, view: { type: _, ...changes } }) {
    return change(notion, first, { name, ...changes });
}
async function showColumns(notion, first, configuration, warn) {
    await unlessRefused(change(notion, first, { configuration }), (error) => warn(`The view “Default view” may show no columns, and Notion refused to change that. Show them in Notion, in the view’s settings under “Property visibility”, or delete the view. ${told(error)}`));
}
/** @throws RowChanged where a person has changed the view while the run waited */
function change(notion, { id, since }, changes) {
    const careful = notion.checking(async () => {
        const [now] = await readViews(notion, [id]);
        const isChanged = now?.name === changes.name; // by an attempt whose answer was lost
        if (now && !isChanged && !isUntouched(now))
            throw new row_changed/* RowChanged */.t();
    }, since);
    return updateView(careful, id, changes);
}
/** Whether it was done: not where Notion refused it, nor where a person was quicker. */
async function unlessRefused(request, refused) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error instanceof row_changed/* RowChanged */.t)
            return false;
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        refused(error);
        return false;
    }
}
function told({ message, requestId }) {
    return requestId === undefined ? message : `${message} (Notion’s request ID: ${requestId})`;
}

// EXTERNAL MODULE: ./build/notion/field-values.js
var field_values = __webpack_require__(1607);
// EXTERNAL MODULE: ./build/notion/option-name.js
var option_name = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/notion/setup/view-parts.js

/** The condition that a property of a field with options holds this one. */
function holds({ name: property, type, options }, name) {
    const option = (0,option_name/* spelledAs */.sT)(name, options);
    switch (type) {
        case 'select':
            return { property, select: { equals: option } };
        case 'status':
            return { property, status: { equals: option } };
        case 'multi_select':
            return { property, multi_select: { contains: option } };
        default:
            return { property, rich_text: { equals: option } };
    }
}
/** The condition that a property holds another option, or none. */
function lacks({ name: property, type, options }, name) {
    const option = (0,option_name/* spelledAs */.sT)(name, options);
    switch (type) {
        case 'select':
            return { property, select: { does_not_equal: option } };
        case 'status':
            return { property, status: { does_not_equal: option } };
        case 'multi_select':
            return { property, multi_select: { does_not_contain: option } };
        default:
            return { property, rich_text: { does_not_equal: option } };
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
 * The columns of a table: these fields in this order, then the team's own properties. All others are named as hidden: the
 * list is the whole one, and what it leaves out is hidden (documented for the API). The order matters: a database made by
 * the API has its properties in alphabetical order.
 */
function columns({ fields, own }, shown) {
    const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...own];
    return listed(visible, [...fields.values()]);
}
/** What a card shows: these fields in this order. The team's own properties are hidden: cards stay small. */
function onCard({ fields, own }, shown) {
    return listed(shown.flatMap((field) => fields.get(field) ?? []), [...fields.values(), ...own]);
}
function listed(visible, all) {
    const hidden = all.filter((property) => !visible.includes(property));
    return [
        ...visible.map((property) => ({ property_id: viewId(property), visible: true })),
        ...hidden.map((property) => ({ property_id: viewId(property), visible: false })),
    ];
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

;// CONCATENATED MODULE: ./build/notion/setup/planned-views.js



/** By these the mark in the database's description knows the views, so they never change. In the order of the tabs. */
const VIEW_KEYS = ['releases', 'board', 'open', 'calendar'];
const VIEW_NAMES = {
    releases: 'Releases',
    board: 'Pull requests',
    open: 'Open pull requests',
    calendar: 'Calendar',
};
/** The views that people want, in the order of their tabs, as far as the properties allow. */
function plannedViews(properties, statuses) {
    const plans = {
        releases: releases(properties),
        board: board(properties),
        open: planned_views_open(properties, statuses),
        calendar: calendar(properties),
    };
    return VIEW_KEYS.map((key) => ({ key, name: VIEW_NAMES[key], ...plans[key] }));
}
/** What a view without a filter shows: every property. */
function allColumns(properties) {
    return { type: 'table', properties: columns(properties, [...entry/* FIELDS */.cJ, ...entry/* LINK_FIELDS */.V9]) };
}
function releases(properties) {
    const { fields } = properties;
    const type = fields.get('type');
    if (!type)
        return without('type');
    const shown = [
        ...['title', 'status', 'repository', 'version', 'package', 'shipped', 'author'],
        ...['pull-requests', 'url'],
    ];
    return {
        view: {
            type: 'table',
            filter: holds(type, field_values/* TYPE_NAMES */.e.release),
            ...newestFirst(properties, ['shipped', 'created']),
            configuration: { type: 'table', properties: columns(properties, shown) },
        },
    };
}
function board(properties) {
    const { fields } = properties;
    const type = fields.get('type');
    if (!type)
        return without('type');
    const status = fields.get('status');
    if (!status)
        return without('status');
    const shown = [
        ...['title', 'repository', 'number', 'author', 'reviewers', 'labels', 'milestone'],
        'tasks',
    ];
    return {
        view: {
            type: 'board',
            filter: holds(type, field_values/* TYPE_NAMES */.e['pull-request']),
            ...newestFirst(properties, ['updated', 'created']),
            configuration: {
                type: 'board',
                group_by: groupedBy(status, 'manual'),
                properties: onCard(properties, shown),
            },
        },
    };
}
function planned_views_open(properties, statuses) {
    const { fields } = properties;
    const type = fields.get('type');
    if (!type)
        return without('type');
    const status = fields.get('status');
    if (!status)
        return without('status');
    const repository = fields.get('repository');
    if (!repository)
        return without('repository');
    const ended = new Set([statuses.merged, statuses.closed]);
    const shown = [
        ...['title', 'number', 'status', 'author', 'assignees', 'reviewers', 'labels'],
        ...['milestone', 'tasks', 'branch', 'created', 'updated', 'url'],
    ];
    return {
        view: {
            type: 'table',
            filter: {
                and: [holds(type, field_values/* TYPE_NAMES */.e['pull-request']), ...[...ended].map((option) => lacks(status, option))],
            },
            ...newestFirst(properties, ['updated', 'created']),
            configuration: {
                type: 'table',
                group_by: groupedBy(repository, 'ascending'),
                properties: columns(properties, shown),
            },
        },
    };
}
function calendar(properties) {
    const { fields } = properties;
    const date = fields.get('shipped');
    if (!date)
        return without('shipped');
    if (date.type !== 'date')
        return { lacking: `it needs a date, and the property “${date.name}” is of type ${date.type}` };
    const shown = ['title', 'type', 'repository', 'version', 'number'];
    return {
        view: {
            type: 'calendar',
            configuration: {
                type: 'calendar',
                date_property_id: viewId(date),
                properties: onCard(properties, shown),
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

// EXTERNAL MODULE: ./build/notion/send-fresh.js
var send_fresh = __webpack_require__(6817);
;// CONCATENATED MODULE: ./build/notion/setup/remember.js





/**
 * Remembers in the database's description which views setup has made, by one request where they have changed. A database
 * of the team's own gets the sentence with the first view that is made in it; where people have kept the sentence and taken
 * the link out of it, it stays so.
 * @param home what a new link leads to
 */
async function rememberViews(notion, { database: { id, description } }, { keys, added }, home, warn) {
    const before = markedViews(description);
    if (before ? before.size === keys.size : added.length === 0 || isOwn(description))
        return;
    const withMark = (latest) => {
        const marked = markedViews(latest);
        if (marked)
            return remarked(latest, new Set([...marked, ...keys]));
        return isOwn(latest) ? latest : [...latest, ...markedSentence(latest, home, keys)];
    };
    const known = {
        held: description,
        read: async () => (await (0,notion_database/* readDatabase */.S)(notion, id)).description,
        since: connection/* SINCE_THE_START */.e,
    };
    try {
        // Sent by hand: the SDK's types take fewer kinds of mentions than Notion answers, which takes back what it answered.
        await (0,send_fresh/* sendFresh */.T)(notion, 'Update content', known, (client, latest) => client.request({
            path: `databases/${id}`,
            method: 'patch',
            body: { description: withMark(latest) },
        }));
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        warn(`Notion refused to change the database’s description, where setup remembers which views it has made; deleted ones come back when it runs again. ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/modes/setup.js










/**
 * Makes the shared database, or completes the one that there is by the properties, options and views that it lacks. What
 * people have changed in it stays, and a view that they have deleted does not come back.
 * @returns what was done; after a failure what is known by then, with the problem
 */
async function setup(settings, log) {
    const { notion: target, fields, github, dryRun } = settings;
    const notion = (0,connection/* connect */.N)(target, (0,patience/* newPatience */.eZ)(log));
    const home = `${github.serverUrl}/${github.repository}`;
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const resultOf = (database, problem) => ({
        outcomes: [],
        warnings,
        dryRun,
        ...(database && { database }),
        ...(problem && { problem }),
    });
    let done;
    try {
        const found = await findPlace(notion, target, warn);
        if (!found && dryRun) {
            await checkPage(notion, target);
            return resultOf(wouldCreate(fields));
        }
        const place = found ?? (await makePlace(notion, target, fields, home));
        const isUnnamed = target.databaseId === undefined && target.dataSource === undefined;
        done = beforeAdditions(place, isUnnamed);
        const { all, ...additions } = await completeProperties(notion, place, settings, warn);
        done = withAdditions(done, additions);
        const views = await makeViews(notion, place, plannedViews(all, fields.statuses), allColumns(all), dryRun, warn);
        done = withAdditions(done, { views: views.added });
        if (!dryRun)
            await rememberViews(notion, place, views, home, warn);
        return resultOf(done);
    }
    catch (error) {
        return resultOf(done, (0,errors/* asProblem */.g)(error));
    }
}
const NOTHING = { properties: [], options: [], views: [] };
function beforeAdditions({ database, dataSourceId, isNew }, isUnnamed) {
    const { id, url } = database;
    const operation = isNew ? 'created' : 'unchanged';
    return { operation, title: (0,notion_database/* titleOf */.G)(database), id, url, dataSourceId, isUnnamed, ...NOTHING };
}
function withAdditions(before, additions) {
    const after = { ...before, ...additions };
    const isChanged = [after.properties, after.options, after.views].some((names) => names.length > 0);
    return before.operation === 'unchanged' && isChanged ? { ...after, operation: 'updated' } : after;
}
function wouldCreate(fields) {
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
        properties: [...[...targets.values()].map(({ name }) => name), ...linkNames(fields)],
        views: views.map(({ name }) => name),
    };
}
function linkNames({ properties: { release, 'pull-requests': pullRequests } }) {
    return release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ TaskFinder)
});

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __webpack_require__(966);
// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/notion/tasks/task-ids.js
var task_ids = __webpack_require__(2308);
;// CONCATENATED MODULE: ./build/notion/tasks/find-tasks.js




/** Conditions that an array in a filter takes. */
const ASKED_AT_ONCE = 100;
/**
 * The pages of tasks by their IDs in lower case, as texts name them; nothing of those that there are none of. One query
 * per 100 IDs, none where nothing could be an ID.
 */
async function findTasks(notion, { dataSourceId, id: property }, ids) {
    const found = new Map();
    if (property === undefined)
        return found;
    const possible = ids.filter((id) => (0,task_ids/* couldBe */.n6)(id, property));
    for (let start = 0; start < possible.length; start += ASKED_AT_ONCE) {
        const asked = possible.slice(start, start + ASKED_AT_ONCE);
        const filter = { or: asked.flatMap((id) => (0,task_ids/* idCondition */.N0)(id, property)) };
        for (const page of await (0,find_rows/* queryAll */.YG)(notion, { dataSourceId }, filter)) {
            const shown = (0,task_ids/* shownId */.fk)(page, property);
            for (const id of asked)
                if ((0,task_ids/* isSameId */.WB)(id, shown, property))
                    found.set(id.toLowerCase(), page);
        }
    }
    return found;
}
/** A page that a description links, where it is a task: one request; nothing where it is another page, or hidden. */
async function readTask(notion, { dataSourceId }, pageId) {
    try {
        const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId }));
        if (!(0,src/* isFullPage */.dl)(page) || page.in_trash)
            return undefined;
        const { parent } = page;
        return parent.type === 'data_source_id' && parent.data_source_id === dataSourceId ? page : undefined;
    }
    catch (error) {
        // A page that is none of the integration's business; or none at all, such as a database, which Notion refuses by 400.
        if (error instanceof failure/* NotionProblem */.$_ && (error.notFound || OF_NO_PAGE.includes(error.id)))
            return undefined;
        throw error;
    }
}
const OF_NO_PAGE = ['notion-refused', 'notion-id-mistyped'];

// EXTERNAL MODULE: ./build/notion/tasks/tasks-database.js
var tasks_database = __webpack_require__(4681);
;// CONCATENATED MODULE: ./build/notion/tasks/task-finder.js



/** Finds the tasks of a run; asks for nothing twice. */
class TaskFinder {
    notion;
    settings;
    found;
    /** By ID in lower case; nothing where there is none. */
    byId = new Map();
    byPage = new Map();
    constructor(notion, settings) {
        this.notion = notion;
        this.settings = settings;
    }
    /**
     * The tasks' database; nothing where none is set up.
     * @param readChangelog gives the changelog as its data source has it
     */
    database(readChangelog) {
        this.found ??= this.look(readChangelog).catch((error) => {
            this.found = undefined; // the next one who asks may be luckier
            throw error;
        });
        return this.found;
    }
    /** Asks for those that are not known yet: one query per 100. */
    async load(database, ids) {
        const unasked = ids.filter((id) => !this.byId.has(id.toLowerCase()));
        const found = await findTasks(this.notion, database, unasked);
        for (const id of unasked)
            this.byId.set(id.toLowerCase(), found.get(id.toLowerCase()));
    }
    /** The tasks of IDs, and the IDs that could be of this database and are not. */
    async ofIds(database, ids) {
        await this.load(database, ids);
        const { id: property } = database;
        const isUnknown = (id) => property !== undefined && (0,task_ids/* couldBe */.n6)(id, property) && !this.taskOf(id);
        return { tasks: ids.flatMap((id) => this.taskOf(id) ?? []), unknown: ids.filter(isUnknown) };
    }
    /** Those of the pages that are tasks: one request for each. */
    async ofPages(database, pageIds) {
        for (const id of pageIds)
            if (!this.byPage.has(id))
                this.byPage.set(id, await readTask(this.notion, database, id));
        return pageIds.flatMap((id) => this.byPage.get(id) ?? []);
    }
    taskOf(id) {
        return this.byId.get(id.toLowerCase());
    }
    async look(readChangelog) {
        try {
            return await (0,tasks_database/* findTasksDatabase */.VU)(this.notion, this.settings, await readChangelog());
        }
        catch (error) {
            if (!(0,tasks_database/* isOutOfReach */.Hh)(error))
                throw error;
            return { why: `The tasks’ database can’t be read: ${error.message} ${remedyOf(error)}` };
        }
    }
}
function remedyOf({ id, remedy }) {
    return id === 'notion-database-trashed'
        ? 'Restore it from Notion’s trash, or correct `tasks-database`.'
        : remedy;
}


/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ idCondition),
/* harmony export */   SF: () => (/* binding */ ID_TYPES),
/* harmony export */   WB: () => (/* binding */ isSameId),
/* harmony export */   fk: () => (/* binding */ shownId),
/* harmony export */   n6: () => (/* binding */ couldBe)
/* harmony export */ });
/** The types of properties that tasks can be named by. */
const ID_TYPES = ['unique_id', 'rich_text', 'title', 'number'];
/** Whether a text may be an ID by this property: one of Notion's own has the property's prefix. */
function couldBe(id, { type, prefix }) {
    if (type === 'unique_id')
        return prefixOf(id).toLowerCase() === prefix?.toLowerCase();
    return type !== 'number' || numberOf(id) !== undefined;
}
/** The condition that finds the task of an ID; nothing for one that could be none. */
function idCondition(id, property) {
    const number = numberOf(id);
    switch (property.type) {
        case 'unique_id':
            return number === undefined ? [] : [{ property: property.name, unique_id: { equals: number } }];
        case 'number':
            return number === undefined ? [] : [{ property: property.name, number: { equals: number } }];
        case 'title':
            return [{ property: property.name, title: { equals: id } }];
        default:
            return [{ property: property.name, rich_text: { equals: id } }];
    }
}
/** The ID that a task's page shows, such as `TASK-123`; empty where it has none. */
function shownId(page, { name }) {
    const value = page.properties[name];
    switch (value?.type) {
        case 'unique_id':
            return [value.unique_id.prefix, value.unique_id.number].filter((part) => part !== null).join('-');
        case 'number':
            return value.number === null ? '' : String(value.number);
        case 'title':
            return value.title.map(({ plain_text }) => plain_text).join('');
        case 'rich_text':
            return value.rich_text.map(({ plain_text }) => plain_text).join('');
        default:
            return '';
    }
}
/** Whether an ID as it is written names the task that shows this one. */
function isSameId(written, shown, { type }) {
    if (type === 'number')
        return numberOf(written) === Number(shown);
    return written.toLowerCase() === shown.toLowerCase();
}
function prefixOf(id) {
    return id.slice(0, Math.max(id.lastIndexOf('-'), 0));
}
function numberOf(id) {
    const digits = /\d{1,15}$/.exec(id)?.[0];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isOutOfReach),
/* harmony export */   L_: () => (/* binding */ NO_IDS),
/* harmony export */   VU: () => (/* binding */ findTasksDatabase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1994);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(461);
/* harmony import */ var _task_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2308);




/** What the other side of the relation is called, unless the tasks have a property of that name. */
const OTHER_SIDE = 'Pull requests';
/** Why IDs find no tasks. */
const NO_IDS = 'The tasks’ database has no property of type ID with a prefix, so tasks are found only by links to their pages.';
/**
 * The database that the relation leads to, else the one of the settings: one request, and up to two more for that one.
 * @returns nothing where there is no relation and the settings name no database
 * @throws Problem where Notion does not show the database
 */
async function findTasksDatabase(notion, { fields, tasks }, { schema, dataSourceId: changelog }) {
    const name = fields.properties.tasks;
    if (name === undefined)
        return undefined;
    const property = schema.properties.get(name);
    if (property && property.relation === undefined)
        return notARelation(property);
    if (property?.relation) {
        const { toItself, dataSourceId } = property.relation;
        if (toItself)
            return toTheChangelog(name);
        const database = await read(notion, tasks, name, dataSourceId, false);
        const warning = await misnamed(notion, name, property.relation, tasks);
        return warning === undefined ? database : withWarning(database, warning);
    }
    if (tasks.databaseId === undefined)
        return undefined;
    if (!fields.create)
        return { why: missing(name) };
    const { dataSourceId } = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(notion, { id: tasks.databaseId, input: 'tasks-database' }, undefined);
    if (dataSourceId === changelog)
        return toTheChangelog(name);
    return read(notion, tasks, name, dataSourceId, true);
}
/** A warning where the settings name another database than the one that the relation leads to. No request where the IDs tell. */
async function misnamed(notion, name, { dataSourceId, databaseId }, { databaseId: id }) {
    if (id === undefined || id === dataSourceId || id === databaseId)
        return undefined;
    try {
        const named = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(notion, { id, input: 'tasks-database' }, undefined);
        return named.dataSourceId === dataSourceId ? undefined : otherDatabase(name);
    }
    catch (error) {
        if (!isOutOfReach(error))
            throw error;
        return `${error.message} ${error.remedy} Tasks are looked for where the relation “${name}” leads to.`;
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
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A && OUT_OF_REACH.has(error.id);
}
function withWarning(database, warning) {
    return { ...database, warnings: [...database.warnings, warning] };
}
function otherDatabase(name) {
    return `The relation “${name}” leads to another database than \`tasks-database\` names; tasks are looked for where it leads to. To change that, rename the property in Notion, or name another one in \`properties\` (\`tasks: …\`).`;
}
function toTheChangelog(name) {
    return {
        why: `“${name}” would lead to the changelog itself. Give \`tasks-database\` the link of the tasks’ database, or name another relation in \`properties\` (\`tasks: …\`).`,
    };
}
async function read(notion, tasks, relation, dataSourceId, isNew) {
    const schema = await (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G7)(notion, dataSourceId);
    const id = tasks.id ? textProperty(schema, tasks.id.property) : uniqueId(schema);
    const status = statusOf(schema);
    const isTaken = schema.properties.has(OTHER_SIDE);
    const otherSide = isTaken ? `${OTHER_SIDE} (${relation})` : OTHER_SIDE;
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
    return property && _task_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_TYPES */ .SF.includes(property.type) ? property : undefined;
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
    return {
        why: `The property “${name}” is of type ${type}, and tasks are linked through a relation. Rename it in Notion, or name another property in \`properties\` (\`tasks: …\`, or \`tasks: false\`).`,
    };
}
function missing(name) {
    return `The database has no relation “${name}”, and \`create-properties\` is false: add it in Notion, or set \`create-properties: true\`.`;
}


/***/ })

};
