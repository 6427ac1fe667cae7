export const id = 26;
export const ids = [26];
export const modules = {

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeDatabase: () => (/* binding */ completeDatabase),
  makeDatabase: () => (/* binding */ makeDatabase)
});

// EXTERNAL MODULE: ./build/notion/database/database.js
var database_database = __webpack_require__(4947);
// EXTERNAL MODULE: ./build/notion/database/marker.js
var marker = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/api/listing.js
var listing = __webpack_require__(5971);
// EXTERNAL MODULE: ./build/notion/database/data-source.js
var data_source = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/problems/problem.js
var problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
;// CONCATENATED MODULE: ./build/modes/setup/plan-views.js







/**
 * The views that setup has not made in this database before, and whose names it lacks. Only reads: nothing where all have
 * been made, else a request for their list and one for each of them.
 * @param warn told of each view that is left out
 * @returns nothing where Notion refuses to list those that are there
 */
async function planViews(notion, place, planned, warn) {
    const marked = (0,marker/* markedViews */.rP)(place.database.description) ?? new Set();
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
            warn(`The view ${(0,quoted/* quoted */.T)(name)} was left out: ${plan.lacking}.`);
            return [];
        });
        return { marked, unmarked, first };
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
        warn(`No views were made, as Notion refused to list those that are there. ${(0,problem/* withRequestId */.BT)(error)}`);
        return undefined;
    }
}
async function lookAt(notion, { database, dataSourceId, isNew }) {
    const ids = await viewIds(notion, database.id);
    const [id, another] = ids;
    if (isNew && id !== undefined && another === undefined)
        return { names: new Set(), first: { id, isOwn: true, hidesColumns: true, since: notion.waits } };
    const views = await readViews(notion, ids);
    const first = views.find((view) => view.data_source_id === dataSourceId && isUntouched(view));
    const isOwn = (0,marker/* markedViews */.rP)(database.description)?.size === 0;
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
/** One request each, as a list tells no names; without those that are gone by now. */
async function readViews(notion, ids) {
    const views = [];
    for (const id of ids) {
        const reading = notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
        const view = await reading.catch((error) => {
            if (!(0,data_source/* isNotFound */.c4)(error))
                throw error;
        });
        if (view && (0,src/* isFullView */.ts)(view))
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

;// CONCATENATED MODULE: ./build/modes/setup/double-views.js


/**
 * Removes views that another run has made at the same time: of those with one name the first tab stays. Every run that has
 * made views looks once it is done, so the last one sees all. One request where there are no more views than were ever
 * made, else one more for each of them.
 * @param added the names of those that this run has made
 * @param made how many were made by now, by whatever run
 */
async function removeDoubles(notion, databaseId, added, made) {
    if (added.length === 0)
        return;
    const ids = await viewIds(notion, databaseId);
    if (ids.length <= made)
        return;
    const views = await readViews(notion, ids);
    for (const name of added) {
        const [first, ...others] = views.filter((view) => view.name === name);
        for (const { id } of others.filter((view) => isTwin(view, first)))
            await remove(notion, id);
    }
}
/** Whether both were made alike, by the same integration. */
function isTwin(view, first) {
    return view.type === first?.type && view.created_by?.id === first.created_by?.id;
}
/** Another run may have been quicker; where Notion refuses, there is a view too many, which harms nothing. */
async function remove(notion, view_id) {
    try {
        await notion.send('Update content', (client) => client.views.delete({ view_id }));
    }
    catch (error) {
        if (!(0,failure/* isRefusal */.vu)(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/notion/api/row-changed.js
var row_changed = __webpack_require__(1710);
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
            const refused = (error) => warn(`Notion refused the view ${(0,quoted/* quoted */.T)(name)}; add it in Notion, or run setup again. ${(0,problem/* withRequestId */.BT)(error)}`);
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

// EXTERNAL MODULE: ./build/modes/setup/place.js
var place = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/changelog/open-instead.js
var open_instead = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/notion/database/change-schema.js
var change_schema = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/notion/database/new-properties.js
var new_properties = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/notion/database/option-refused.js
var option_refused = __webpack_require__(9158);
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
            warn(`The database has no property ${(0,quoted/* quoted */.T)(name)}, which \`extra-properties\` names: add it in Notion.`);
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
        if (!(error instanceof option_refused/* OptionRefused */.o) || !(0,open_instead/* isForReviews */.fV)(error, fields))
            throw error;
        const changed = await change({ ...changes, options: [] });
        warn((0,open_instead/* openInsteadWarning */.$W)(fields));
        return { ...expected, all: completed(changed), options: [] };
    }
}
function viewProperties({ targets, links }, { properties: names }, schema) {
    const fields = new Map(targets);
    if ('release' in links)
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

// EXTERNAL MODULE: ./build/entry/fields.js + 1 modules
var fields = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/modes/setup/columns.js
/**
 * What a view shows: these fields in this order, then the team's own properties; cards show none of those, to stay small.
 * All others are named as hidden: the list is the whole one, and what it leaves out is hidden (documented for the API). The
 * order matters: a database made by the API has its properties in alphabetical order. Whether a property is hidden where it
 * is empty can't be said by the API; cards leave out what is empty anyway.
 */
function columns({ fields, own }, shown, ownShown = own) {
    const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...ownShown];
    const all = new Set([...visible, ...fields.values(), ...own]);
    return [...all].map((property) => ({ property_id: viewId(property), visible: visible.includes(property) }));
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

// EXTERNAL MODULE: ./build/notion/property/type-name.js
var type_name = __webpack_require__(84);
;// CONCATENATED MODULE: ./build/modes/setup/filters.js




/** Why a view can't be made. */
class Lacking extends Error {
}
/** @throws Lacking */
function propertyOf({ fields }, field) {
    const property = fields.get(field);
    if (property)
        return property;
    throw new Lacking(`it needs the field \`${field}\`, which has no property`);
}
/**
 * The property of a field, which is to be of type date.
 * @throws Lacking
 */
function dateOf(properties, field) {
    const property = propertyOf(properties, field);
    if (property.type === 'date')
        return property;
    throw new Lacking(`it needs a date, and the property ${(0,quoted/* quoted */.T)(property.name)} is of type ${(0,type_name/* typeName */.g)(property.type)}`);
}
function allOf(conditions) {
    return conditions.length === 1 ? conditions[0] : { and: [...conditions] };
}
function isRelease(properties) {
    return holds(propertyOf(properties, 'type'), fields/* TYPE_NAMES */.et.release);
}
function isPullRequest(properties) {
    return holds(propertyOf(properties, 'type'), fields/* TYPE_NAMES */.et['pull-request']);
}
/** No condition where nothing tells deleted releases from others. */
function isNotDeleted({ fields }, { deleted, ...others }) {
    const status = fields.get('status');
    const isShared = Object.values(others).some((option) => (0,field_content/* isSameOption */.aJ)(option, deleted));
    return status && !isShared ? [lacks(status, deleted)] : [];
}
/** That a property of a field with options holds this one. */
function holds(property, name) {
    const option = (0,field_content/* spelledAs */.sT)(name, property.options);
    return condition(property, { equals: option }, { contains: option });
}
/** That it holds another option, or none. */
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

;// CONCATENATED MODULE: ./build/modes/setup/views.js



/** In the order of their tabs. */
const VIEWS = [
    { key: 'releases', name: 'Releases', make: releases },
    { key: 'board', name: 'Board', make: board },
    { key: 'unshipped', name: 'Merged, not shipped', make: unshipped },
    { key: 'shipped', name: 'Shipped in the past month', make: shipped },
    { key: 'calendar', name: 'Calendar', make: calendar },
];
/** The views that people want, as far as the properties allow. */
function plannedViews(properties, statuses) {
    return VIEWS.map(({ key, name, make }) => {
        try {
            return { key, name, view: make(properties, statuses) };
        }
        catch (error) {
            if (error instanceof Lacking)
                return { key, name, lacking: error.message };
            throw error;
        }
    });
}
/** Kept out of every view: nobody reads the key, and the board alone needs to know when something was closed. */
const HIDDEN = ['key', 'closed', 'branch'];
/** What a view without a filter shows. */
function allColumns(properties) {
    const shown = [...fields/* FIELDS */.cJ, ...fields/* LINK_FIELDS */.V9].filter((field) => !HIDDEN.some((hidden) => hidden === field));
    return { type: 'table', properties: columns(properties, shown) };
}
/** All but deleted ones, each with what it ships. */
function releases(properties, statuses) {
    const shown = [
        ...['title', 'status', 'repository', 'version', 'package', 'shipped', 'pull-requests'],
        ...['author', 'url'],
    ];
    return {
        filter: allOf([isRelease(properties), ...isNotDeleted(properties, statuses)]),
        ...newestFirst(properties, ['shipped', 'created']),
        configuration: { type: 'table', properties: columns(properties, shown) },
    };
}
/** Pull requests that are under way, and those that were merged or closed in the past week. */
function board(properties) {
    const group_by = groupedBy(propertyOf(properties, 'status'), 'manual');
    const closed = dateOf(properties, 'closed').name;
    const shown = [
        ...['title', 'repository', 'number', 'author', 'reviewers', 'labels'],
        ...['category', 'milestone', 'tasks'],
    ];
    return {
        filter: {
            and: [
                isPullRequest(properties),
                {
                    or: [
                        { property: closed, date: { is_empty: true } },
                        { property: closed, date: { past_week: {} } },
                    ],
                },
            ],
        },
        ...newestFirst(properties, ['updated', 'created']),
        configuration: { type: 'board', group_by, properties: columns(properties, shown, []) },
    };
}
/** What the next release of each repository holds. */
function unshipped(properties) {
    const merged = dateOf(properties, 'shipped').name;
    const release = propertyOf(properties, 'release').name;
    const repository = properties.fields.get('repository');
    const shown = [
        ...['title', 'number', 'category', 'repository', 'shipped', 'author', 'labels'],
        ...['milestone', 'tasks', 'url'],
    ];
    return {
        filter: allOf([
            isPullRequest(properties),
            { property: merged, date: { is_not_empty: true } },
            { property: release, relation: { is_empty: true } },
        ]),
        ...newestFirst(properties, ['shipped']),
        configuration: {
            type: 'table',
            ...(repository && { group_by: groupedBy(repository, 'ascending') }),
            properties: columns(properties, shown),
        },
    };
}
/** Releases of the past month, and those merged in it whose release is out. */
function shipped(properties, statuses) {
    const date = dateOf(properties, 'shipped').name;
    const release = properties.fields.get('release');
    const shown = [
        ...['title', 'category', 'repository', 'version', 'shipped', 'release', 'pull-requests'],
        ...['author', 'url'],
    ];
    const group_by = groupedBy(propertyOf(properties, 'type'), 'manual');
    const isOut = [isRelease(properties)];
    if (release)
        isOut.push({ property: release.name, relation: { is_not_empty: true } });
    return {
        filter: {
            and: [
                { property: date, date: { past_month: {} } },
                { or: isOut },
                ...isNotDeleted(properties, statuses),
            ],
        },
        ...newestFirst(properties, ['shipped']),
        configuration: { type: 'table', group_by, properties: columns(properties, shown) },
    };
}
/** Releases on the day that they were published. */
function calendar(properties, statuses) {
    return {
        filter: allOf([isRelease(properties), ...isNotDeleted(properties, statuses)]),
        configuration: {
            type: 'calendar',
            date_property_id: viewId(dateOf(properties, 'shipped')),
            properties: columns(properties, ['title', 'status', 'repository', 'version'], []),
            view_range: 'month',
        },
    };
}
/** By the first of the fields that has a property. */
function newestFirst({ fields }, by) {
    const [property] = by.flatMap((field) => fields.get(field) ?? []);
    return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}

;// CONCATENATED MODULE: ./build/modes/setup/complete.js








/**
 * Makes the database on a page, with all that belongs to it. Where another run makes one at the same time, one of the two
 * stays, and the run that made it completes it.
 * @param told takes how the database is, while it is made
 * @returns the one that stays; nothing in a dry run
 */
async function makeDatabase(notion, emptyPage, settings, told) {
    if (settings.dryRun) {
        told.database = wouldCreate(settings.fields);
        return undefined;
    }
    const made = await (0,place/* createDatabase */.cD)(notion, emptyPage, settings.fields);
    if (made.isNew)
        await completeDatabase(notion, made, settings, told);
    // A run that had looked at the page before this one made its database may have made another since.
    const kept = made.isNew ? await (0,place/* keepOldest */.bI)(notion, emptyPage, made) : made;
    if (!kept.isNew)
        told.database = finished(resultOf(kept));
    return kept;
}
/**
 * Completes a database by the properties, options and views that it lacks. What people have changed in it stays, and a view
 * that they have deleted does not come back.
 * @param told takes how the database is, while it is completed
 * @throws Problem where its properties do not fit, or Notion does not do it
 */
async function completeDatabase(notion, place, settings, told) {
    const { fields, tasks, dryRun } = settings;
    const warn = (message) => void told.warnings.add(message);
    const before = resultOf(place);
    told.database = before;
    const lacking = await planAdditions(notion, place, { fields, tasks }, warn);
    const { all, ...additions } = dryRun ? lacking.expected : await addProperties(notion, lacking, warn);
    told.database = withAdditions(before, additions);
    const plan = await planViews(notion, place, plannedViews(all, fields.statuses), warn);
    if (dryRun) {
        const views = plan?.unmarked.flatMap(({ name, view }) => (view ? [name] : [])) ?? [];
        told.database = withAdditions(before, { ...additions, views });
    }
    else if (plan) {
        const made = await makeViews(notion, place, plan, allColumns(all), warn);
        told.database = withAdditions(before, { ...additions, views: made.added });
        await removeDoubles(notion, place.database.id, made.added, made.keys.size);
        const isImpossible = plan.marked.size === 0 && plan.unmarked.length === 0;
        const keys = isImpossible ? new Set([marker/* NO_VIEW */.o]) : made.keys;
        await (0,marker/* rememberViews */.mQ)(notion, place.database, { ...made, keys }, warn);
    }
    told.database = finished(told.database);
}
const NOTHING = { properties: [], options: [], views: [] };
/** The database before anything is added. */
function resultOf({ database, dataSourceId, isNew }) {
    const { id, url } = database;
    const operation = isNew ? 'created' : 'unchanged';
    return { operation, title: (0,database_database/* titleOf */.Gg)(database), id, url, dataSourceId, isFinished: false, ...NOTHING };
}
function finished(database) {
    return { ...database, isFinished: true };
}
function withAdditions(before, additions) {
    const after = { ...before, ...additions };
    const isChanged = [after.properties, after.options, after.views].some((names) => names.length > 0);
    return before.operation === 'unchanged' && isChanged ? { ...after, operation: 'updated' } : after;
}
/** What would be made on a page that has no database yet. */
function wouldCreate(fields) {
    const { release, 'pull-requests': pullRequests } = fields.properties;
    const links = release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
    const targets = (0,place/* newTargets */.v$)(fields);
    const all = new Map(targets);
    if (release !== undefined)
        all.set('release', { name: release, type: 'relation' });
    const views = plannedViews({ fields: all, own: [] }, fields.statuses).filter((plan) => 'view' in plan);
    return {
        operation: 'created',
        title: place/* TITLE */.ly,
        id: '',
        url: '',
        dataSourceId: '',
        isFinished: true,
        ...NOTHING,
        properties: [...[...targets.values()].map(({ name }) => name), ...links],
        views: views.map(({ name }) => name),
    };
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   bI: () => (/* binding */ keepOldest),
/* harmony export */   cD: () => (/* binding */ createDatabase),
/* harmony export */   ly: () => (/* binding */ TITLE),
/* harmony export */   v$: () => (/* binding */ newTargets)
/* harmony export */ });
/* harmony import */ var _notionhq_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _entry_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2927);
/* harmony import */ var _notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2378);
/* harmony import */ var _notion_database_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4947);
/* harmony import */ var _notion_database_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3232);
/* harmony import */ var _notion_database_new_properties_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5662);
/* harmony import */ var _notion_database_on_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5295);
/* harmony import */ var _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7356);
/* harmony import */ var _notion_row_trash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1853);
/* harmony import */ var _notion_row_until_seen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5003);
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8662);











const TITLE = 'Changelog';
const ICON = '📣';
/** Of the title property, where the settings name none: the first that no other field has. */
const TITLE_PROPERTIES = ['Name', 'Title'];
/**
 * Where to work: in the database that the settings name, or that lies on the page that they name.
 * @throws Problem where what the settings name is not there, is in the trash, or is not clear; NoChangelogYet
 */
async function findPlace(notion, settings, keyName, warn) {
    const found = await (0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_2__/* .findDatabase */ .Xg)(notion, settings, keyName);
    if (found.warning !== undefined)
        warn(found.warning);
    const { dataSourceId, databaseId, database = await (0,_notion_database_database_js__WEBPACK_IMPORTED_MODULE_3__/* .readDatabase */ .SY)(notion, databaseId) } = found;
    return { dataSourceId, database, isNew: false };
}
/**
 * Makes the database on the page, with the properties of all fields, and with the mark of setup's own; its views are made
 * later. Where Notion makes no status property, by one request more. After an attempt whose answer was lost the page is
 * looked at again. Then the page is looked at for what other runs have made meanwhile: see `keepOldest`.
 */
async function createDatabase(notion, emptyPage, fields) {
    const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
    const { page } = emptyPage;
    const database = await (0,_notion_database_new_properties_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatusOrSelect */ .Sp)(targets, (additions) => notion.send('Insert content', (client) => client.databases.create({
        parent: { type: 'page_id', page_id: page.id },
        title: [{ text: { content: TITLE } }],
        description: (0,_notion_database_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .markedSentence */ .Ou)([], []),
        icon: { type: 'emoji', emoji: ICON },
        is_inline: false,
        initial_data_source: { properties: (0,_notion_database_new_properties_js__WEBPACK_IMPORTED_MODULE_5__/* .newProperties */ .WC)(additions, fields.statuses) },
    }), async () => (await newDatabases(notion, emptyPage)).at(0)));
    if (!(0,_notionhq_client__WEBPACK_IMPORTED_MODULE_0__/* .isFullDatabase */ .$1)(database))
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .Problem */ .AF('unexpected', 'Notion answered without the new database’s data source.');
    return keepOldest(notion, emptyPage, { ...(0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(database, undefined), database, isNew: true });
}
/**
 * Looks at the page until the new database is seen there, 8 seconds at most: the listing may lag. Where other runs have made
 * one at the same time, the oldest stays: each run trashes its own, and goes on with that one. One request where there are
 * no others.
 */
async function keepOldest(notion, emptyPage, made) {
    const own = made.database;
    let ids = [];
    await (0,_notion_row_until_seen_js__WEBPACK_IMPORTED_MODULE_9__/* .untilSeen */ .w)([own], async () => {
        ids = await (0,_notion_database_on_page_js__WEBPACK_IMPORTED_MODULE_6__/* .databaseIdsOn */ .T)(notion, emptyPage.page.id);
        return new Set(ids);
    });
    const unknown = ids.filter((id) => id !== own.id && !emptyPage.others.has(id));
    const [oldest = own] = [own, ...(await (0,_notion_database_on_page_js__WEBPACK_IMPORTED_MODULE_6__/* .ownDatabases */ .D)(notion, unknown))].toSorted(_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .byAge */ .jI);
    if (oldest.id === own.id)
        return made;
    await (0,_notion_row_trash_js__WEBPACK_IMPORTED_MODULE_8__/* .trashDatabase */ .U$)(notion, own.id);
    return { ...(0,_notion_database_data_source_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(oldest, undefined), database: oldest, isNew: false };
}
/** Those with the mark that were not there when the page was first looked at, the oldest first. */
async function newDatabases(notion, { page, others }) {
    const ids = await (0,_notion_database_on_page_js__WEBPACK_IMPORTED_MODULE_6__/* .databaseIdsOn */ .T)(notion, page.id);
    const found = await (0,_notion_database_on_page_js__WEBPACK_IMPORTED_MODULE_6__/* .ownDatabases */ .D)(notion, ids.filter((id) => !others.has(id)));
    return found.toSorted(_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .byAge */ .jI);
}
/** The properties of a new database, in the order of the fields; a title is always among them. */
function newTargets({ properties }) {
    const taken = Object.values(properties);
    const title = properties.title || (TITLE_PROPERTIES.find((name) => !taken.includes(name)) ?? 'Entry');
    const names = { ...properties, title };
    return new Map(_entry_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.flatMap((field) => {
        const name = names[field];
        return name === undefined ? [] : [[field, { name, type: _entry_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD */ .b_[field].types[0] }]];
    }));
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


/***/ })

};
