export const id = 513;
export const ids = [513];
export const modules = {

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);

/**
 * Markdown as GitHub shows it in texts of the repository, as HTML: https://docs.github.com/en/rest/markdown/markdown
 * @throws Unreadable
 */
async function renderMarkdown(octokit, { repository }, text) {
    const request = octokit.rest.markdown.render({
        text,
        mode: 'gfm',
        context: repository,
        headers: { accept: 'text/html' },
    });
    const { data } = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(request);
    // What stands between may answer for GitHub, with a page of its own.
    if (/^\s*<(?:!doctype|html)\b/i.test(data))
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO('unavailable', data);
    return data;
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);

/** An entry with the HTML that GitHub shows for its body. */
function rendered(entry, html, { serverUrl }, visibility) {
    return { ...entry, html, attachments: (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentsOf */ .s)(entry.body, html, serverUrl, visibility) };
}


/***/ }),

/***/ 2949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ notesMaker)
});

// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/notes-file.js

const PATHS = ['.github/release.yml', '.github/release.yaml'];
/**
 * The file that says how GitHub groups generated release notes, as it was at a tag: one request, two where there is none.
 * @throws Unreadable
 */
async function readNotesFile(octokit, { repository }, tag) {
    const [owner = '', repo = ''] = repository.split('/');
    for (const path of PATHS) {
        try {
            const { data } = await (0,unreadable/* told */.Ev)(octokit.rest.repos.getContent({ owner, repo, path, ref: `refs/tags/${tag}` }));
            if ('content' in data)
                return Buffer.from(data.content, 'base64').toString('utf8');
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.IO) || error.reason !== 'not-found')
                throw error;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/github/shipped/first-contributions.js
/** Searches in one query. */
const AT_ONCE = 20;
/** Authors of one release that are looked up: each is a search in all of the repository. */
const MOST = 100;
/**
 * The first contributions among the pull requests of a release: those whose author had none merged before. Bots and
 * deleted accounts do not count, nor does an author of whom GitHub does not tell. One request per 20 authors, for at most
 * 100.
 * @throws Unreadable
 */
async function readFirstContributions(ask, { repository }, pullRequests) {
    const candidates = earliestByAuthor(pullRequests).slice(0, MOST);
    const first = [];
    for (let start = 0; start < candidates.length; start += AT_ONCE) {
        const part = candidates.slice(start, start + AT_ONCE);
        const searches = part.map(({ author, pullRequest }, index) => [
            `q${index}`,
            `repo:${repository} is:pr is:merged author:${author.login} merged:<${pullRequest.merged}`,
        ]);
        const { data } = await ask(searchQuery(part.length), Object.fromEntries(searches));
        first.push(...part.filter((_, index) => data[`s${index}`]?.issueCount === 0));
    }
    return first;
}
function searchQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return `
    query (${indexes.map((index) => `$q${index}: String!`).join(', ')}) {
      ${indexes.map((index) => `s${index}: search(type: ISSUE, query: $q${index}, first: 1) { issueCount }`).join('\n')}
    }
  `;
}
/** The earliest pull request of each author; a login that is none would change what is searched for. */
function earliestByAuthor(pullRequests) {
    const byLogin = new Map();
    for (const pullRequest of pullRequests) {
        const { author } = pullRequest;
        if (author?.url === undefined || !/^[a-z\d](?:[a-z\d_-]*)$/i.test(author.login))
            continue;
        const known = byLogin.get(author.login);
        if (known && known.pullRequest.merged <= pullRequest.merged)
            continue;
        byLogin.set(author.login, { author, pullRequest });
    }
    return [...byLogin.values()];
}

// EXTERNAL MODULE: ./build/record.js
var record = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/well-formed.js
var well_formed = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/yaml-values.js
var yaml_values = __webpack_require__(9900);
;// CONCATENATED MODULE: ./build/notes/config.js



/**
 * Reads the file as GitHub documents it:
 * https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes#configuration-options
 * @returns nothing where it says nothing of release notes; or what is wrong with it, for a warning
 */
async function readNotesConfig(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    // Labels such as `1.0` and `no` are texts, and what is left empty is an empty text.
    const document = parseDocument(text, { schema: 'failsafe' });
    const [mistake] = document.errors;
    if (mistake)
        return { wrong: mistake.message.split('\n')[0] ?? '' };
    const value = (0,well_formed/* wellFormed */.E)(document.toJS());
    const changelog = (0,record/* isRecord */.u)(value) ? value.changelog : undefined;
    if (changelog === undefined || changelog === '')
        return undefined;
    if (!(0,record/* isRecord */.u)(changelog))
        return { wrong: '`changelog` is no map' };
    const categories = changelog.categories || [];
    if (!Array.isArray(categories))
        return { wrong: '`categories` is no list' };
    const read = categories.map(readCategory);
    const titled = read.filter((category) => category !== undefined);
    if (titled.length < read.length)
        return { wrong: 'a category has no `title`, or no `labels`' };
    return { exclude: readExcluded(changelog.exclude), categories: titled };
}
function readCategory(value) {
    if (!(0,record/* isRecord */.u)(value) || typeof value.title !== 'string' || value.title.trim() === '')
        return undefined;
    const labels = (0,yaml_values/* listOf */.c)(value.labels);
    return labels.length === 0
        ? undefined
        : { title: value.title, labels, exclude: readExcluded(value.exclude) };
}
function readExcluded(value) {
    return (0,record/* isRecord */.u)(value)
        ? { labels: (0,yaml_values/* listOf */.c)(value.labels), authors: (0,yaml_values/* listOf */.c)(value.authors) }
        : { labels: [], authors: [] };
}

;// CONCATENATED MODULE: ./build/notes/group.js
const ANY = '*';
/**
 * Groups pull requests as the repository wants it. An author is named with `[bot]` or without; capitals do not count.
 * What no category takes is left out, as GitHub does (pyronear/pyro-engine#409, apache/opendal#8308).
 */
function groupByConfig(pullRequests, { exclude, categories }) {
    const wanted = pullRequests.filter((one) => !isExcluded(one, exclude));
    if (categories.length === 0)
        return nonEmpty([{ title: undefined, pullRequests: wanted }]);
    const isRest = ({ labels }) => labels.includes(ANY);
    const inOrder = [...categories.filter((one) => !isRest(one)), ...categories.filter(isRest)];
    const byCategory = Map.groupBy(wanted, (one) => inOrder.find((category) => takes(category, one)));
    return nonEmpty(categories.map((category) => ({ title: category.title, pullRequests: byCategory.get(category) ?? [] })));
}
function takes({ labels, exclude }, pullRequest) {
    const isNamed = labels.some((label) => label === ANY || hasLabel(pullRequest, label));
    return isNamed && !isExcluded(pullRequest, exclude);
}
function isExcluded(pullRequest, { labels, authors }) {
    const author = withoutBot(pullRequest.author?.login ?? '');
    const isBy = (login) => author !== '' && withoutBot(login) === author;
    return labels.some((label) => hasLabel(pullRequest, label)) || authors.some(isBy);
}
function hasLabel({ labels }, wanted) {
    return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}
function withoutBot(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
const KINDS = [
    { title: 'Breaking changes', label: /^(?:breaking|semver-?major|major)\b/, types: [] },
    {
        title: 'Features',
        label: /^(?:features?|feat|enhancements?|semver-?minor|minor)\b/,
        types: ['feat', 'feature'],
    },
    {
        title: 'Bug fixes',
        label: /^(?:bugs?|bugfix(?:es)?|fix(?:es)?|hotfix|regression|semver-?patch)\b/,
        types: ['fix', 'bugfix', 'hotfix'],
    },
    { title: 'Dependencies', label: /^(?:dependenc(?:y|ies)|deps)\b/, types: [] },
];
/** `feat(scope)!: what` */
const CONVENTIONAL = /^(?<type>[a-z]+)(?:\((?<scope>[^)]*)\))?(?<breaking>!)?:\s/i;
/**
 * Groups pull requests by what their labels say, whatever scheme they follow (`bug`, `kind/bug`, `type: bug`), and those
 * whose labels say nothing of it by their titles, where these follow https://www.conventionalcommits.org.
 */
function groupByKind(pullRequests) {
    const byTitle = Map.groupBy(pullRequests, (one) => (kindByLabels(one) ?? kindByTitle(one))?.title);
    const groups = nonEmpty([
        ...KINDS.map(({ title }) => ({ title, pullRequests: byTitle.get(title) ?? [] })),
        { title: 'Other changes', pullRequests: byTitle.get(undefined) ?? [] },
    ]);
    const isUngrouped = byTitle.size === 1 && byTitle.has(undefined);
    return isUngrouped ? groups.map((group) => ({ ...group, title: undefined })) : groups;
}
function kindByLabels({ labels }) {
    const words = labels.map((label) => label.toLowerCase().replace(/^[^a-z]*(?:(?:kind|type|category|change|pr)s?\s*[/:-]\s*)?[^a-z]*/, ''));
    return KINDS.find(({ label }) => words.some((word) => label.test(word)));
}
function kindByTitle({ title }) {
    const { type = '', scope = '', breaking } = CONVENTIONAL.exec(title)?.groups ?? {};
    if (type === '')
        return undefined;
    if (breaking !== undefined)
        return KINDS[0];
    if (/^deps/i.test(scope) || /^deps$/i.test(type))
        return KINDS.find((kind) => kind.title === 'Dependencies');
    return KINDS.find(({ types }) => types.includes(type.toLowerCase()));
}
function nonEmpty(groups) {
    return groups.filter(({ pullRequests }) => pullRequests.length > 0);
}

;// CONCATENATED MODULE: ./build/notes/generate-notes.js

/**
 * Release notes in the form of GitHub's own, as the HTML that GitHub shows for these. Titles stay text, whatever is in
 * them, but for code between backticks.
 */
function generateNotes(source) {
    const { pullRequests, firstContributions, config } = source;
    const groups = config ? groupByConfig(pullRequests, config) : groupByKind(pullRequests);
    const changes = groups.length > 0 ? ['<h2>What’s changed</h2>', ...groups.flatMap(groupLines)] : [];
    const listed = new Set(groups.flatMap((group) => group.pullRequests));
    const first = firstContributions.filter(({ pullRequest }) => listed.has(pullRequest));
    const newcomers = first.length > 0 ? ['<h2>New contributors</h2>', ...list(first.map(firstItem))] : [];
    const changelog = `<p><strong>Full changelog</strong>: ${changelogLink(source)}</p>`;
    return [...changes, ...newcomers, changelog].join('\n');
}
function groupLines({ title, pullRequests }) {
    const heading = title === undefined ? [] : [`<h3>${escaped(title)}</h3>`];
    return [...heading, ...list(pullRequests.map(item))];
}
function list(items) {
    return ['<ul>', ...items.map((content) => `<li>${content}</li>`), '</ul>'];
}
function item(pullRequest) {
    const { title, author } = pullRequest;
    return `${titleHtml(title)}${author ? ` by ${mention(author)}` : ''} in ${reference(pullRequest)}`;
}
function firstItem({ author, pullRequest }) {
    return `${mention(author)} made their first contribution in ${reference(pullRequest)}`;
}
function reference({ number, url }) {
    return generate_notes_link(url, `#${number}`);
}
function mention({ login, url }) {
    return url === undefined ? escaped(login) : generate_notes_link(url, `@${escaped(login)}`);
}
/** All commits of the release, in the words that GitHub has for such an address. */
function changelogLink({ home, tag, previousTag }) {
    if (previousTag === undefined) {
        const url = `${home}/commits/${encoded(tag)}`;
        return generate_notes_link(url, escaped(url));
    }
    const url = `${home}/compare/${encoded(previousTag)}...${encoded(tag)}`;
    return generate_notes_link(url, `<tt>${escaped(`${previousTag}...${tag}`)}</tt>`);
}
/** Slashes of a tag stand for themselves in GitHub's addresses. */
function encoded(tag) {
    return encodeURIComponent(tag).replaceAll('%2F', '/');
}
/** A title as GitHub shows it: text, and code between backticks. */
function titleHtml(title) {
    return escaped(title).replace(/`([^`]+)`/g, '<code>$1</code>');
}
function generate_notes_link(url, content) {
    return `<a href="${escaped(url)}">${content}</a>`;
}
/** Text in one line, for a place between tags or within quotes. */
function escaped(text) {
    return text
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/modes/writing/generated-notes.js




/** Makes a function that makes the notes of a release from its pull requests, as HTML; it throws Unreadable. */
function notesMaker({ ask, octokit, connection, warn }) {
    return async (release, { pullRequests, previousTag }) => {
        const file = await readNotesFile(octokit(), connection, release.version);
        const config = file === undefined ? undefined : await readNotesConfig(file);
        const firstContributions = await readFirstContributions(ask, connection, pullRequests);
        return generateNotes({
            pullRequests,
            firstContributions,
            config: usable(config, warn),
            home: `${connection.serverUrl}/${connection.repository}`,
            tag: release.version,
            previousTag,
        });
    };
}
function usable(config, warn) {
    if (config === undefined || !('wrong' in config))
        return config;
    warn(`The repository’s .github/release.yml can’t be read (${config.wrong}), so the generated notes are grouped by what labels say.`);
    return undefined;
}


/***/ }),

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ makeRow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(350);
/* harmony import */ var _notion_find_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4035);
/* harmony import */ var _notion_links_row_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5981);
/* harmony import */ var _page_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4527);
/* harmony import */ var _write_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4570);






/**
 * Makes the row of a pull request that a release ships and that has none, archived or not.
 * @returns nothing where GitHub doesn't show the pull request, in a dry run, or where the workspace has used up its
 * blocks, which the run tells at its end
 */
async function makeRow(pullRequest, { writing, source, visibility, onDone }) {
    const { settings, notion, warn } = writing;
    const { number } = pullRequest;
    if (notion.full)
        return undefined;
    try {
        const reading = await (0,_github_read_js__WEBPACK_IMPORTED_MODULE_1__.readEntry)({ kind: 'pull-request', number, visibility }, settings.github);
        if ('gone' in reading)
            return undefined;
        const { entry } = reading;
        const found = { ...source(), rows: _notion_find_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROWS */ .c6 };
        const { row, tasks: _, lacksTask: __, ...done } = await (0,_write_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .writeEntry */ .c)(entry, found, writing);
        const { kind, key, title } = entry;
        // What the database lacked is told of the row that the run is about.
        onDone({ kind, key, title, ...(0,_page_of_js__WEBPACK_IMPORTED_MODULE_5__/* .pageOf */ .Z)(row), ...done, added: [] });
        return row && (0,_notion_links_row_links_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedPage */ .l_)(row, settings.fields.properties.release);
    }
    catch (error) {
        if (notion.full)
            return undefined;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || !error.id.startsWith('github-'))
            throw error;
        warn(`The row of #${number} was not made: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadTasks),
  K: () => (/* binding */ prepareTasks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/links/task-mark.js

const MENTIONS_LENGTH = 8;
/** In place of mentions that are to be looked up again; the state after them counts. */
const UNKNOWN_MENTIONS = '0'.repeat(MENTIONS_LENGTH);
/** In place of a row's tasks until they have followed its state, so that a run that dies before is repeated. */
const UNFOLLOWED = { mentions: UNKNOWN_MENTIONS, state: 'f' };
/** How the state of a pull request is remembered: one digit, which stays what it is, as rows hold it. */
const STATE_MARKS = {
    draft: '0',
    open: '1',
    'changes-requested': '2',
    approved: '3',
    merged: '4',
    closed: '5',
    'review-requested': '6',
};
/** How what a pull request names is remembered, wherever it stands in what order. */
function mentionsMark({ ids, pageIds }) {
    const told = JSON.stringify([ids.map((id) => id.toLowerCase()).sort(), [...pageIds].sort()]);
    return (0,external_node_crypto_.createHash)('sha256').update(told).digest('hex').slice(0, MENTIONS_LENGTH);
}
function readTaskMark(text) {
    return { mentions: text.slice(0, MENTIONS_LENGTH), state: text.slice(MENTIONS_LENGTH) };
}
function writtenTaskMark({ mentions, state }) {
    return mentions + state;
}

// EXTERNAL MODULE: ./build/notion/failure.js
var failure = __webpack_require__(966);
// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/notion/remember.js
var remember = __webpack_require__(865);
// EXTERNAL MODULE: ./build/notion/schema.js
var notion_schema = __webpack_require__(461);
// EXTERNAL MODULE: ./build/notion/tasks/task-ids.js
var task_ids = __webpack_require__(2308);
// EXTERNAL MODULE: ./build/notion/tasks/tasks-database.js
var tasks_database = __webpack_require__(4681);
// EXTERNAL MODULE: ./build/notion/property-content.js
var property_content = __webpack_require__(9715);
// EXTERNAL MODULE: ./build/notion/tasks/move-task.js
var move_task = __webpack_require__(336);
// EXTERNAL MODULE: ./build/notion/links/relation.js
var links_relation = __webpack_require__(1644);
// EXTERNAL MODULE: ./build/notion/option-name.js
var option_name = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/notion/tasks/task-states.js




/** Conditions that an array in a filter takes. */
const ASKED_AT_ONCE = 100;
/**
 * The state that counts for each task once one of its pull requests is merged or closed: `merged` or `closed` where all
 * of them are done with and one, or none, is merged; nothing where another is still open. One query per 100 tasks.
 * @param relation the name of the property that leads to tasks
 * @param own the row of the pull request, which may not show its new state yet
 */
async function statesOfTasks(notion, source, relation, tasks, own, options) {
    const rows = [];
    for (let start = 0; start < tasks.length; start += ASKED_AT_ONCE) {
        const asked = tasks.slice(start, start + ASKED_AT_ONCE);
        const conditions = asked.map(({ id }) => ({ property: relation, relation: { contains: id } }));
        rows.push(...(await (0,find_rows/* queryAll */.YG)(notion, source, { or: conditions })));
    }
    const others = rows.filter((row) => row.id !== own.row?.id && isPullRequest(row, source));
    const stateOf = (task) => {
        const states = [
            own.state,
            ...others.filter(mayLeadTo(task, relation)).map((row) => doneState(row, source, options)),
        ];
        if (states.includes(undefined))
            return undefined;
        return states.includes('merged') ? 'merged' : 'closed';
    };
    return new Map(tasks.map((task) => [task.id, stateOf(task)]));
}
/** People may link rows of releases, or of their own, to a task too. */
function isPullRequest(row, source) {
    return (0,find_rows/* textIn */.r7)(row, (0,find_rows/* propertyOf */.$r)('key', source)?.name).startsWith('pull/');
}
/** A row shows the first 25 tasks only: one with more may lead to any of those that were asked for. */
function mayLeadTo(task, relation) {
    return (row) => {
        const { ids, more } = (0,links_relation/* relationOf */.Ke)(row, relation);
        return more || ids.includes(task.id);
    };
}
/**
 * Whether the pull request of a row is merged or closed; nothing where it is neither, or the row does not tell. Its times
 * tell before its status: another repository may name the options otherwise.
 */
function doneState(row, source, { merged, closed }) {
    const [shippedAt, closedAt, status] = ['shipped', 'closed', 'status'].map((field) => (0,property_content/* heldBy */.Vr)(row, (0,find_rows/* propertyOf */.$r)(field, source)?.name));
    if (shippedAt && !(0,property_content/* isEmpty */.Im)(shippedAt))
        return 'merged';
    if (closedAt && !(0,property_content/* isEmpty */.Im)(closedAt))
        return 'closed';
    if ((shippedAt && closedAt) || status === undefined)
        return undefined;
    if ((0,option_name/* isSameOption */.aJ)((0,property_content/* shown */.SP)(status), merged))
        return 'merged';
    return (0,option_name/* isSameOption */.aJ)((0,property_content/* shown */.SP)(status), closed) ? 'closed' : undefined;
}

;// CONCATENATED MODULE: ./build/modes/writing/move-tasks.js




/** Those tasks whose status is none that the pull request's state could give them. */
function mayMove({ state, tasks, property }, { tasks: { statuses } }) {
    const states = isDone(state) ? ['merged', 'closed'] : [state];
    const options = states.flatMap((possible) => statuses.get(possible) ?? []);
    return options.length === 0
        ? []
        : tasks.filter((task) => options.some((option) => option !== (0,property_content/* shownIn */.fz)(task, property.name)));
}
/**
 * Gives tasks the status of their pull request's state: one request each. Where it is merged or closed, one query before
 * tells whether all other pull requests of the tasks are too; else they stay.
 * @returns what was changed, and whether that is all: not where an option is missing
 * @param row of the pull request, which is written by now: of two that are merged at once, the later run sees both
 */
async function moveTasks(notion, source, { state, tasks, property, relation, isNew }, row, { settings, warn }) {
    const { statuses } = settings.fields;
    const hasOthers = !(isNew && settings.dryRun);
    const states = isDone(state) && hasOthers
        ? await statesOfTasks(notion, source, relation, tasks, { row, state }, statuses)
        : new Map(tasks.map(({ id }) => [id, state]));
    const changes = [];
    let isWhole = true;
    for (const task of tasks) {
        const counted = states.get(task.id);
        const option = counted && settings.tasks.statuses.get(counted);
        const before = (0,property_content/* shownIn */.fz)(task, property.name);
        if (option === undefined || option === before)
            continue;
        const refusal = (0,move_task/* missingOption */.O)(property, option);
        if (refusal !== undefined) {
            warn(`Tasks were not moved: ${refusal.found} ${refusal.remedy}`);
            isWhole = false;
            continue;
        }
        if (settings.dryRun || (await (0,move_task/* moveTask */.D)(notion, task, property, option)))
            changes.push({ property: `${property.name} of “${(0,find_rows/* titleIn */.Ey)(task)}”`, before, after: option });
    }
    return { changes, isWhole };
}
function isDone(state) {
    return state === 'merged' || state === 'closed';
}

// EXTERNAL MODULE: ./build/modes/writing/prepared.js
var writing_prepared = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/entry.js
var entry = __webpack_require__(8616);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./build/settings/notion-id.js
var notion_id = __webpack_require__(681);
;// CONCATENATED MODULE: ./build/links/task-mentions.js


/** IDs that are looked for: one query takes them all. */
const MOST_IDS = 100;
/** Pages that are looked at: one request each, and the description may be anybody's. */
const MOST_PAGES = 10;
/** Characters of an ID; a pattern may find more. */
const LONGEST_ID = 100;
/** Milliseconds that a pattern of the settings may take: the text is anybody's, and some patterns take for ever. */
const PATIENCE = 500;
/** What may be an ID of Notion's: a prefix of letters and digits, and a number. */
const UNIQUE_ID = /(?<![a-z0-9])[a-z][a-z0-9]*-\d{1,15}(?![a-z0-9])/gi;
const NOTION_LINK = /https?:\/\/(?:[\w-]+\.)*notion\.(?:so|com|site)\/[^\s<>()[\]"'`]+/gi;
/**
 * Tasks in the title, the branch or the description. Comments in the description do not count: templates hold examples.
 * @param pattern how an ID is written, where it is none of Notion's own
 */
function taskMentions({ title, branch, body }, pattern = UNIQUE_ID) {
    const [head = ''] = branch.split(' → ');
    const description = body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
    const links = description.match(NOTION_LINK) ?? [];
    // The words of an address are no IDs: `…/Notes-2024`.
    const texts = [title, head, description.replace(/https?:\/\/[^\s<>)\]]+/g, ' ')];
    const ids = texts
        .flatMap((text) => found(text, pattern))
        .filter(({ length }) => length > 0 && length <= LONGEST_ID);
    const pageIds = links.flatMap((link) => (0,notion_id/* notionPageId */.Ue)(link) ?? []);
    return { ids: firstOf(ids).slice(0, MOST_IDS), pageIds: firstOf(pageIds).slice(0, MOST_PAGES) };
}
/** The IDs in a text; none where the pattern takes too long for it. */
function found(text, pattern) {
    if (pattern === UNIQUE_ID)
        return text.match(pattern) ?? [];
    try {
        const ids = (0,external_node_vm_.runInNewContext)(SEARCH, { text, pattern }, { timeout: PATIENCE });
        return Array.isArray(ids) ? ids.map(String) : [];
    }
    catch (error) {
        if (isTimeout(error))
            return [];
        throw error;
    }
}
function isTimeout(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
const SEARCH = 'Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0])';
/** Each once, as it is written first. */
function firstOf(items) {
    const groups = Map.groupBy(items, (item) => item.toLowerCase());
    return [...groups.values()].flatMap(([first]) => first ?? []);
}

// EXTERNAL MODULE: ./build/notion/mark.js
var mark = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/modes/writing/task-wish.js




/** @returns nothing where the row can't lead to tasks */
function wishOf(pullRequest, row, { settings: { fields, tasks }, tellsTasks }) {
    const name = fields.properties.tasks;
    if (name === undefined)
        return undefined;
    if (row && tasks.databaseId === undefined && row.properties[name]?.type !== 'relation')
        return undefined;
    const held = (0,links_relation/* relationOf */.Ke)(row, name);
    const mentions = taskMentions(pullRequest, tasks.id?.pattern);
    const follow = tasks.statuses.size > 0 && pullRequest.live && pullRequest.mayBe.length === 0;
    const state = stateForTasks(pullRequest.state, tasks);
    const before = readTaskMark((row && (0,mark/* markOf */.Fg)(row, fields.properties.key)?.tasks) ?? '');
    const after = {
        mentions: mentionsMark(mentions),
        state: follow ? STATE_MARKS[state] : before.state,
    };
    const isSame = before.mentions === after.mentions && before.state === after.state;
    const isAny = mentions.ids.length > 0 || mentions.pageIds.length > 0 || (follow && held.ids.length > 0);
    const isOpen = isAny && (!isSame || tellsTasks);
    return { row, name, held, mentions, state, follow, before, after, isOpen };
}
/** To tasks a pull request that waits for a review is open, unless the settings have an option for that. */
function stateForTasks(state, { statuses }) {
    return state === 'review-requested' && !statuses.has(state) ? 'open' : state;
}

;// CONCATENATED MODULE: ./build/modes/writing/task-followers.js





/**
 * After a change of state all tasks of the row follow, also those that people have linked; else those that are new. Where
 * no state is remembered, the row's status tells whether it changes now, and tasks of what is merged or closed long since
 * stay where they are.
 */
async function followersOf(tasks, database, { row, name, held, state, follow, before, after }, { settings, finder, movesNew }) {
    const isFirst = before.state === '';
    if (!follow || database.status === undefined || (isFirst && !movesNew))
        return undefined;
    const isNew = database.newRelation !== undefined;
    const followers = { state, property: database.status, relation: name, isNew };
    const isChanged = isFirst ? changesStatus(state, row, settings) : before.state !== after.state;
    if (!isChanged) {
        const isOver = isFirst && isDone(state);
        return { ...followers, tasks: isOver ? [] : tasks.filter(({ id }) => !held.ids.includes(id)) };
    }
    const others = held.ids.filter((id) => tasks.every((task) => task.id !== id));
    return { ...followers, tasks: [...tasks, ...(await finder.ofPages(database, others))] };
}
function changesStatus(state, row, { fields: { properties, statuses }, tasks }) {
    const status = (0,property_content/* heldBy */.Vr)(row, properties.status);
    const same = entry/* PULL_REQUEST_STATES */.fc.filter((other) => stateForTasks(other, tasks) === state);
    return status === undefined || !same.some((other) => (0,option_name/* isSameOption */.aJ)((0,property_content/* shown */.SP)(status), statuses[other]));
}

// EXTERNAL MODULE: ./build/modes/writing/unwanted.js
var unwanted = __webpack_require__(526);
;// CONCATENATED MODULE: ./build/modes/writing/prepare-tasks.js












/** A pull request with the links to the tasks that it names. */
async function prepareTasks(pullRequest, found, run) {
    const wish = wishOf(pullRequest, (0,find_rows/* rowOf */.OB)(found.rows), run);
    const prepared = wish?.isOpen ? await tryToLink(pullRequest, found, wish, run) : (0,writing_prepared/* alone */.Q)(pullRequest);
    const leads = (wish?.held.ids.length ?? 0) > 0 || prepared.tasks.length > 0;
    const isExempt = leads || (0,unwanted/* unwanted */.J)(pullRequest, run.settings.ignore) !== undefined;
    return { ...prepared, lacksTask: isExempt ? undefined : (prepared.lacksTask ?? noTask(wish)) };
}
function noTask(wish) {
    return { unknown: [], ...(wish === undefined && { obstacle: NO_DATABASE }) };
}
/** Looks the tasks of many pull requests up at once. */
async function loadTasks(entries, readChangelog, run) {
    const { finder } = run;
    const wishes = entries.map(({ pullRequest, row }) => wishOf(pullRequest, row, { ...run, tellsTasks: false }));
    const ids = wishes.flatMap((wish) => (wish?.isOpen ? wish.mentions.ids : []));
    if (ids.length === 0)
        return;
    const database = await finder.database(readChangelog);
    if (database !== undefined && !('why' in database))
        await finder.load(database, ids);
}
/** What Notion refuses about tasks keeps no row from being written. */
async function tryToLink(...about) {
    const [pullRequest, , , { warn }] = about;
    try {
        return await linkTasks(...about);
    }
    catch (error) {
        if (!(0,failure/* isBadRequest */.z7)(error))
            throw error;
        const obstacle = `Notion refused to look up the tasks that #${pullRequest.number} names. ${error.message}`;
        warn(obstacle);
        return withoutTask(pullRequest, obstacle);
    }
}
async function linkTasks(pullRequest, found, wish, run) {
    const { settings, notion, warn, finder } = run;
    const database = await finder.database(() => changelogSchema(notion, found));
    if (database === undefined)
        return withoutTask(pullRequest, NO_DATABASE);
    if ('why' in database) {
        warn(database.why);
        return withoutTask(pullRequest, database.why);
    }
    for (const warning of database.warnings)
        warn(warning);
    const { tasks, unknown } = await namedTasks(wish.mentions, database, finder);
    // A run for all entries would say so every night; the event's own run has.
    if (unknown.length > 0 && run.movesNew)
        warn(unknownWarning(unknown, pullRequest));
    const obstacle = database.id ? undefined : tasks_database/* NO_IDS */.L_;
    const mentions = unknown.length > 0 ? UNKNOWN_MENTIONS : wish.after.mentions;
    const remembered = writtenTaskMark({ mentions, state: wish.after.state });
    const links = linksTo(tasks, database, wish);
    const prepared = {
        ...(0,writing_prepared/* alone */.Q)(pullRequest),
        tasks: tasks.map((task) => linkOf(task, database)),
        lacksTask: { unknown, ...(obstacle && { obstacle }) },
    };
    const followers = await followersOf(tasks, database, wish, run);
    if (followers === undefined || mayMove(followers, settings).length === 0)
        return { ...prepared, links: { tasks: { ...links, mark: remembered } } };
    const { properties } = settings.fields;
    return {
        ...prepared,
        links: { tasks: { ...links, mark: writtenTaskMark(UNFOLLOWED) } },
        finish: async (row) => {
            const source = { ...found, names: properties };
            const { changes, isWhole } = await moveTasks(notion, source, followers, row, run);
            if (row && isWhole && !settings.dryRun)
                await (0,remember/* remember */.k)(notion, row, properties.key, { tasks: remembered });
            return changes;
        },
    };
}
/** The changelog's schema with what its relations lead to, which no row tells: one request unless it was read before. */
async function changelogSchema(notion, { schema, dataSourceId }) {
    const isRead = schema.origin === 'data-source';
    return { dataSourceId, schema: isRead ? schema : await (0,notion_schema/* readSchema */.G7)(notion, dataSourceId) };
}
async function namedTasks({ ids, pageIds }, database, finder) {
    const named = await finder.ofIds(database, ids);
    const linked = await finder.ofPages(database, pageIds);
    const tasks = new Map([...named.tasks, ...linked].map((task) => [task.id, task]));
    return { tasks: [...tasks.values()], unknown: named.unknown };
}
function linksTo(tasks, { newRelation }, { name }) {
    return {
        property: name,
        pages: tasks.map(({ id }) => ({ id })),
        ...(newRelation && tasks.length > 0 && { newRelation }),
    };
}
function linkOf(task, { id }) {
    const title = [id ? (0,task_ids/* shownId */.fk)(task, id) : '', (0,find_rows/* titleIn */.Ey)(task)].filter((part) => part !== '').join(' ');
    return { title, url: task.url };
}
const NO_DATABASE = 'The changelog has no relation to a tasks’ database; the input `tasks-database` makes it.';
function withoutTask(pullRequest, obstacle) {
    return { ...(0,writing_prepared/* alone */.Q)(pullRequest), lacksTask: { unknown: [], obstacle } };
}
function unknownWarning(ids, { number }) {
    const are = ids.length === 1 ? 'is no task' : 'are no tasks';
    return `#${number} names ${ids.join(', ')}, which ${are} of the tasks’ database: misspelt, deleted, archived, or in the trash.`;
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alone)
/* harmony export */ });
/** An entry alone: what its row leads to stays as it is. */
function alone(entry) {
    return {
        entry,
        links: {},
        keepsContent: false,
        tasks: [],
        lacksTask: undefined,
        finish: async () => [],
    };
}


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ preparer)
});

// EXTERNAL MODULE: ./build/notion/find-rows.js
var find_rows = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/links/release-links.js
/** Finds the rows that a release is to lead to. */
async function releaseLinks({ pullRequests, retries }, sides, { find, make, isWanted, areAll }) {
    const { pages, missing } = await find(sides, pullRequests);
    const wanted = missing.filter(isWanted);
    const made = [];
    for (const pullRequest of make ? wanted : []) {
        const page = await make?.(pullRequest);
        if (page)
            made.push(page);
    }
    const all = new Map([...pages, ...made].map((page) => [page.id, page]));
    const complete = !retries && (areAll() || made.length === wanted.length);
    return { pullRequests: { pages: [...all.values()], complete } };
}

// EXTERNAL MODULE: ./build/notion/content/digest.js
var content_digest = __webpack_require__(768);
// EXTERNAL MODULE: ./build/notion/links/judge-links.js
var judge_links = __webpack_require__(625);
// EXTERNAL MODULE: ./build/notion/links/shipped-rows.js
var shipped_rows = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/notion/mark.js
var notion_mark = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/notion/remember.js
var remember = __webpack_require__(865);
// EXTERNAL MODULE: ./build/notion/schema.js
var notion_schema = __webpack_require__(461);
// EXTERNAL MODULE: ./build/modes/writing/prepared.js
var prepared = __webpack_require__(8955);
;// CONCATENATED MODULE: ./build/modes/writing/prepare-release.js











/**
 * A release with the links to its pull requests and, where its own are empty and the settings say so, with notes made
 * from them.
 */
async function prepareRelease(release, found, run) {
    const { settings, notion, warn, rows, ships } = run;
    const writesNotes = settings.notes === 'generate' && settings.content && release.body.trim() === '';
    const kept = { ...(0,prepared/* alone */.Q)(release), keepsContent: writesNotes };
    if (release.state === 'deleted')
        return kept;
    const row = (0,find_rows/* rowOf */.OB)(found.rows);
    const sides = sidesOf((0,judge_links/* judgeLinks */.X)(settings.fields, await schemaFor(found, run)));
    if (!sides && !writesNotes)
        return (0,prepared/* alone */.Q)(release);
    const mark = row && (0,notion_mark/* markOf */.Fg)(row, settings.fields.properties.key);
    if (!isDue(release, mark, run, { links: sides !== undefined, notes: writesNotes }))
        return kept;
    const isOpen = sides !== undefined && (mark === undefined || isNewer(release, mark));
    const unprepared = isOpen ? { ...kept, links: { pullRequests: { pages: [], complete: false } } } : kept;
    if (release.state === 'draft' || !release.live)
        return unprepared;
    try {
        const shipped = await ships(release);
        if (shipped.warning !== undefined)
            warn(shipped.warning);
        const notes = writesNotes && shipped.known ? await notesOf(release, shipped, run) : undefined;
        const entry = notes === undefined ? release : { ...release, body: notes, html: notes };
        const written = { ...(0,prepared/* alone */.Q)(entry), keepsContent: writesNotes && notes === undefined };
        if (!sides)
            return written;
        const links = await releaseLinks(shipped, sides, rows);
        return {
            ...written,
            links,
            finish: async (made, elsewhere) => {
                if (!made || settings.dryRun || elsewhere.length === 0)
                    return [];
                await (0,shipped_rows/* linkFromPullRequests */.U)(notion, elsewhere, made, sides);
                if (links.pullRequests?.complete)
                    await (0,remember/* remember */.k)(notion, made, settings.fields.properties.key, { linked: true });
                return [];
            },
        };
    }
    catch (error) {
        warn(untoldWarning(release, error));
        return unprepared;
    }
}
/** @returns nothing where GitHub does not tell what they need */
async function notesOf(release, shipped, { generate, warn }) {
    try {
        return await generate(release, shipped);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        warn(`The notes of the release ${release.version} were not made: GitHub did not tell what they need (${error.message}).`);
        return undefined;
    }
}
function sidesOf(judgement) {
    return judgement.is === 'found' || judgement.is === 'new' ? judgement : undefined;
}
/** One request where the row leaves open what its relations are. */
async function schemaFor({ schema, dataSourceId }, { notion, settings }) {
    const isOpen = schema.origin === 'row' && (0,judge_links/* leavesLinksOpen */.C)(settings.fields, schema);
    return isOpen ? (0,notion_schema/* readSchema */.G7)(notion, dataSourceId) : schema;
}
function isDue(release, mark, { isDue }, wants) {
    if (mark === undefined || isNewer(release, mark) || isDue(release))
        return true;
    return (wants.links && !mark.linked) || (wants.notes && lacksNotes(release, mark));
}
function isNewer(release, { updated }) {
    return ((0,notion_mark/* updatedSeconds */.FC)(release) ?? 0) > updated;
}
/** Whether the page holds what it would hold without notes. */
function lacksNotes(release, { digest }) {
    return digest === notion_mark/* UNFINISHED */.yA || digest === (0,content_digest/* digestOf */.o)(release);
}
/** @throws the error where it is none of GitHub's */
function untoldWarning({ version }, error) {
    if (error instanceof unreadable/* Unreadable */.IO)
        return `GitHub did not tell what the release ${version} ships (${error.message}), so its pull requests are not linked now. The next run over all entries does it.`;
    if (!(error instanceof errors/* Problem */.A) || error.id !== 'github-points')
        throw error;
    return `Not all releases are linked to their pull requests: ${error.message} The next run goes on with them.`;
}

// EXTERNAL MODULE: ./build/modes/writing/prepare-tasks.js + 6 modules
var prepare_tasks = __webpack_require__(3889);
// EXTERNAL MODULE: ./build/modes/writing/unwanted.js
var unwanted = __webpack_require__(526);
;// CONCATENATED MODULE: ./build/modes/writing/preparer.js





/** Finds out what an entry's row is to lead to. */
function preparer(run) {
    return async (entry, found) => {
        const isUnwanted = (0,unwanted/* unwanted */.J)(entry, run.settings.ignore) !== undefined;
        if (isUnwanted && (0,find_rows/* rowOf */.OB)(found.rows) === undefined)
            return (0,prepared/* alone */.Q)(entry);
        return entry.kind === 'release' ? prepareRelease(entry, found, run) : (0,prepare_tasks/* prepareTasks */.K)(entry, found, run);
    };
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ shipsOf)
});

;// CONCATENATED MODULE: ./build/github/shipped/previous-tag.js
/**
 * The tag of the previous release of the same line: the highest lower version of those published before. A stable release
 * skips pre-releases, and a pre-release does not. GitHub documents nowhere which tag its own notes begin at; that it does
 * so is what users report (TR4W/TR4W#979, basecamp/basecamp-cli#598).
 *
 * A line are the tags with the same text before the version, so that packages of a monorepo do not mix. Tags without a
 * version are one line, in the order of their publication.
 * @returns nothing for the first release of its line
 */
function previousTag({ version: tag, state, shipped }, tags) {
    const own = versionOf(tag);
    const isStable = state !== 'prerelease' && own.prerelease.length === 0;
    const candidates = tags
        .map((other) => ({ ...other, version: versionOf(other.tag) }))
        .filter((other) => other.tag !== tag && other.version.line === own.line)
        .filter(({ published }) => shipped === undefined || Date.parse(published) < Date.parse(shipped))
        .filter(({ version, prerelease }) => !isStable || !(prerelease || version.prerelease.length > 0))
        .filter(({ version }) => own.numbers.length === 0 || compare(version, own) < 0);
    const best = candidates.toSorted((a, b) => compare(b.version, a.version) || Date.parse(b.published) - Date.parse(a.published));
    return best[0]?.tag;
}
/**
 * Any count of numbers after a `v` or whatever the line is called, and what follows them. Own code, as the library
 * `semver` refuses versions of two or four numbers, calendar versions with zeros (2024.01.15), and suffixes without a
 * hyphen (1.0.0rc1).
 */
const VERSION = /^(?<line>.*?)v?(?<numbers>\d+(?:\.\d+)+|(?<=v|^)\d+)(?:(?<hyphen>-)?(?<suffix>(?<=-)[\w.-]+|[._]?[a-z][\w.-]*|_\d+))?(?:\+[\w.-]+)?$/i;
/** Suffixes of versions that come after the bare one, or are it: 1.0.0.post1, 1.2.3_1, 5.3.1.Final. */
const STABLE = /^(?:[._-]?(?:post|final|release|ga|sp|patch|p|r)[._-]?(?<post>\d*)|_(?<build>\d+))$/i;
function versionOf(tag) {
    const { line, numbers, suffix = '' } = VERSION.exec(tag)?.groups ?? {};
    if (line === undefined || numbers === undefined)
        return { line: undefined, numbers: [], prerelease: [] };
    const stable = STABLE.exec(suffix)?.groups;
    const later = stable?.post || stable?.build;
    return {
        line: line.toLowerCase(),
        numbers: [...numbers.split('.').map(Number), ...(later ? [Number(later)] : [])],
        // `rc10` comes after `rc2`.
        prerelease: stable ? [] : (suffix.toLowerCase().match(/\d+|[a-z]+/g) ?? []),
    };
}
/** The order of https://semver.org/#spec-item-11, for any count of numbers. */
function compare(a, b) {
    for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
        const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (a.prerelease.length === 0 || b.prerelease.length === 0)
        return b.prerelease.length - a.prerelease.length;
    for (let i = 0; i < Math.max(a.prerelease.length, b.prerelease.length); i++) {
        const difference = compareIdentifiers(a.prerelease[i], b.prerelease[i]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareIdentifiers(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? -1 : 1;
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return Number(a) - Number(b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/github/person.js
var github_person = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/github/reviewers.js
var reviewers = __webpack_require__(702);
// EXTERNAL MODULE: ./build/github/title.js
var github_title = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/shipped/mentioned-numbers.js
/** Pull requests that are looked up for one release, at most. */
const MOST = 200;
/**
 * The numbers of pull requests that a text links, in its order: addresses of the repository's, `#12`, `owner/name#12` and
 * `GH-12`. Those in code and in comments do not count. Numbers may be those of issues.
 * @param repository owner/name
 */
function mentionedNumbers(markdown, serverUrl, repository) {
    const text = markdown
        .replace(/^(`{3,}|~{3,})[\s\S]*?(?:^\1|$(?![\s\S]))/gm, ' ')
        .replace(/(`+)(?:(?!\1)[\s\S])*?\1(?!`)/g, ' ')
        .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
    const own = escaped(repository);
    const forms = [
        `${escaped(serverUrl)}/${own}/pull/(?<address>\\d+)`,
        `(?<![\\w./#&\\\\-])(?:${own})?#(?<number>\\d+)`,
        `(?<![\\w./-])GH-(?<short>\\d+)`,
    ];
    const found = text.matchAll(new RegExp(`(?:${forms.join('|')})(?![\\w-])`, 'gi'));
    const numbers = [...found].map(({ groups }) => Number(groups?.address ?? groups?.number ?? groups?.short));
    return [...new Set(numbers)].filter((number) => number > 0 && number < 2 ** 31).slice(0, MOST);
}
function escaped(literal) {
    return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/github/shipped/shipped-query.js
/** What is told of a pull request that a release may ship. */
const FIELDS = `
  fragment shipped on PullRequest {
    fullDatabaseId
    number
    url
    title
    state
    mergedAt
    mergeCommit { oid }
    repository { nameWithOwner }
    author { __typename login url }
    labels(first: 20) { nodes { name } }
  }
`;
const COMMITS = `
  pageInfo { hasNextPage endCursor }
  nodes { oid associatedPullRequests(first: 5) { nodes { ...shipped } } }
`;
const RECENT = `
  pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $isFirst) {
    nodes { ...shipped }
  }
`;
/** A page of the commits between two tags, one point for 15 of them; with the first one the pull requests merged last. */
const COMPARE_QUERY = `
  query (
    $owner: String!, $name: String!, $base: String!, $head: String!,
    $size: Int!, $cursor: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $base) {
        compare(headRef: $head) { commits(first: $size, after: $cursor) { ${COMMITS} } }
      }
      ${RECENT}
    }
  }
  ${FIELDS}
`;
/** The same for all commits up to the tag of a release, the newest first. */
const HISTORY_QUERY = `
  query (
    $owner: String!, $name: String!, $head: String!,
    $size: Int!, $cursor: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      release(tagName: $head) {
        tagCommit { history(first: $size, after: $cursor) { ${COMMITS} } }
      }
      ${RECENT}
    }
  }
  ${FIELDS}
`;
/** Pull requests by their numbers, which are the variables `n0`, `n1` and so on; one point. */
function numbersQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return `
    query ($owner: String!, $name: String!, ${indexes.map((index) => `$n${index}: Int!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${indexes.map((index) => `p${index}: pullRequest(number: $n${index}) { ...shipped }`).join('\n')}
      }
    }
    ${FIELDS}
  `;
}

;// CONCATENATED MODULE: ./build/github/shipped/read-commits.js



/** Commits in a page at first: GitHub gives up a query after 10 seconds. */
const PAGE = 15;
/** Commits that are looked at, so that no release costs the token more than 134 of its points. */
const read_commits_MOST = 2000;
/**
 * The commits of a tag since another one, or since the beginning. GitHub's index of which pull requests a commit is from
 * lags for those merged a moment ago: the last 50 are told apart by their merge commits.
 * @throws Unreadable
 */
async function readCommits(ask, connection, tag, previousTag) {
    const oids = new Set();
    const pullRequests = [];
    let recent = [];
    let size = PAGE;
    let cursor = null;
    const done = (warning, known = true) => {
        const merged = recent.filter(({ mergeCommit }) => mergeCommit !== null && oids.has(mergeCommit.oid));
        return {
            oids,
            pullRequests: [...pullRequests, ...merged],
            known,
            ...(warning !== undefined && { warning }),
        };
    };
    for (;;) {
        const page = await readPage(ask, connection, { tag, previousTag, size, cursor });
        if (page === undefined) {
            if (size === 1)
                throw new unreadable/* Unreadable */.IO('unavailable', 'it did not answer in time');
            size = Math.ceil(size / 4);
            continue;
        }
        recent = page.recent ?? recent;
        if (page.commits === undefined)
            return done(noTag(page.missing ?? tag, tag), false);
        for (const commit of (0,reviewers/* presentNodes */.$L)(page.commits)) {
            oids.add(commit.oid);
            pullRequests.push(...(0,reviewers/* presentNodes */.$L)(commit.associatedPullRequests));
        }
        const { hasNextPage, endCursor } = page.commits.pageInfo;
        cursor = hasNextPage ? endCursor : null;
        if (cursor === null)
            return done();
        if (oids.size >= read_commits_MOST)
            return done(tooMany(tag, previousTag));
    }
}
/** @returns nothing where GitHub did not answer in time */
async function readPage(ask, { repository }, { tag, previousTag, size, cursor }) {
    const [owner = '', name = ''] = repository.split('/');
    const variables = { owner, name, size, cursor, isFirst: cursor === null };
    try {
        if (previousTag === undefined) {
            const { data, errors } = await ask(HISTORY_QUERY, { ...variables, head: tag });
            if (!data.repository)
                throw (0,unreadable/* unreadableGraphql */.$_)(errors);
            const { release, pullRequests } = data.repository;
            const commits = release?.tagCommit?.history;
            return { commits, recent: pullRequests ? (0,reviewers/* presentNodes */.$L)(pullRequests) : undefined };
        }
        const base = `refs/tags/${previousTag}`;
        const { data, errors } = await ask(COMPARE_QUERY, { ...variables, base, head: tag });
        if (!data.repository)
            throw (0,unreadable/* unreadableGraphql */.$_)(errors);
        const { ref, pullRequests } = data.repository;
        return {
            commits: ref?.compare?.commits,
            missing: ref === null ? previousTag : tag,
            recent: pullRequests ? (0,reviewers/* presentNodes */.$L)(pullRequests) : undefined,
        };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.IO && error.reason === 'unavailable' && size > 1)
            return undefined;
        throw error;
    }
}
function noTag(missing, tag) {
    return `GitHub has no tag ${missing}, so the commits of the release ${tag} are not known: only pull requests that its notes link are linked.`;
}
function tooMany(tag, previousTag) {
    const since = previousTag === undefined ? '' : ` since ${previousTag}`;
    return `The release ${tag} has more than ${read_commits_MOST.toLocaleString('en')} commits${since}; only the pull requests of so many are linked. The input \`previous-tag\` names a later tag to begin at.`;
}

;// CONCATENATED MODULE: ./build/github/shipped/read-shipped.js







/** Numbers of one query: so many labels cost a point. */
const NUMBERS_AT_ONCE = 50;
/**
 * The pull requests that a release ships: those that its commits are from, or that its notes link. Only merged ones of
 * the repository itself count.
 * @param previousTag where its commits begin; at the very first one where it is left out
 * @throws Unreadable
 */
async function readShipped(ask, connection, release, previousTag) {
    const commits = await readCommits(ask, connection, release.version, previousTag);
    const found = new Map(commits.pullRequests
        .filter((node) => isShipped(node, commits, release))
        .map((node) => [node.number, node]));
    const mentioned = mentionedNumbers(release.body, connection.serverUrl, connection.repository);
    const others = mentioned.filter((number) => !found.has(number));
    for (const node of await readNumbers(ask, connection, others))
        found.set(node.number, node);
    const pullRequests = [...found.values()]
        .filter((node) => isOwn(node, connection))
        .flatMap((node) => entryOf(node))
        .toSorted((a, b) => a.merged.localeCompare(b.merged) || a.number - b.number);
    const { known, oids } = commits;
    return {
        pullRequests,
        known,
        isEmpty: oids.size === 0,
        ...(commits.warning !== undefined && { warning: commits.warning }),
    };
}
/**
 * What was merged only after the release was published has not shipped, though it holds commits of the release, such as
 * one that brings a release branch back.
 */
function isShipped({ mergedAt, mergeCommit }, { oids }, { shipped }) {
    if (mergeCommit && oids.has(mergeCommit.oid))
        return true;
    return shipped === undefined || mergedAt === null || Date.parse(mergedAt) <= Date.parse(shipped);
}
function isOwn({ state, repository }, connection) {
    const isHere = repository.nameWithOwner.toLowerCase() === connection.repository.toLowerCase();
    return state === 'MERGED' && isHere;
}
function entryOf({ fullDatabaseId, mergedAt, labels, author, ...node }) {
    if (mergedAt === null)
        return [];
    const person = (0,github_person/* personOfActor */.cK)(author);
    const { number, url, title } = node;
    return [
        {
            key: `pull/${fullDatabaseId}`,
            number,
            url,
            title: (0,github_title/* titleOr */.g)(title, `#${number}`),
            labels: (0,reviewers/* presentNodes */.$L)(labels).map((label) => label.name),
            merged: mergedAt,
            ...(author && { author: person }),
        },
    ];
}
/** Those of the numbers that are of pull requests. */
async function readNumbers(ask, { repository }, numbers) {
    const [owner = '', name = ''] = repository.split('/');
    const nodes = [];
    for (let start = 0; start < numbers.length; start += NUMBERS_AT_ONCE) {
        const part = numbers.slice(start, start + NUMBERS_AT_ONCE);
        const variables = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
        const { data, errors } = await ask(numbersQuery(part.length), {
            owner,
            name,
            ...variables,
        });
        if (!data.repository)
            throw (0,unreadable/* unreadableGraphql */.$_)(errors);
        nodes.push(...Object.values(data.repository).filter((node) => node !== null));
    }
    return nodes;
}

;// CONCATENATED MODULE: ./build/github/shipped/release-tags.js


/** One point for a page of 100, without the notes: those of 100 releases may have many megabytes. */
const RELEASE_TAGS_QUERY = `
  query ($owner: String!, $name: String!, $cursor: String) {
    repository(owner: $owner, name: $name) {
      releases(first: 100, after: $cursor, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { tagName isDraft isPrerelease publishedAt }
      }
    }
  }
`;
/**
 * The tags of all published releases: one request per 100.
 * @throws Unreadable
 */
async function readReleaseTags(ask, { repository }) {
    const [owner = '', name = ''] = repository.split('/');
    const tags = [];
    let cursor = null;
    do {
        const page = await release_tags_readPage(ask, { owner, name, cursor });
        for (const node of (0,reviewers/* presentNodes */.$L)(page)) {
            if (node.isDraft || node.publishedAt === null)
                continue;
            tags.push({ tag: node.tagName, prerelease: node.isPrerelease, published: node.publishedAt });
        }
        cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (cursor !== null);
    return tags;
}
async function release_tags_readPage(ask, variables) {
    const { data, errors } = await ask(RELEASE_TAGS_QUERY, variables);
    if (!data.repository)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return data.repository.releases;
}

;// CONCATENATED MODULE: ./build/modes/writing/ships.js




/** Failures in a row after which GitHub is not asked for commits any more: each may take a minute. */
const PATIENCE = 3;
/**
 * Makes a function that finds what a release ships; the tags of other releases are read once.
 * @param fixed the tag from which on the commits count, whatever other releases there are
 * @returns a function that throws Unreadable
 */
function shipsOf(ask, connection, fixed) {
    let tags;
    const readTags = () => {
        tags ??= readReleaseTags(ask, connection).catch((error) => {
            tags = undefined; // the next release may be luckier
            throw error;
        });
        return tags;
    };
    const read = async (release) => {
        const previous = fixed ?? previousTag(release, await readTags());
        const shipped = await readShipped(ask, connection, release, previous);
        if (fixed === undefined)
            return { ...shipped, retries: false, previousTag: previous };
        // Another tag may be meant: the next run without it tells.
        const isWrong = !shipped.known || shipped.isEmpty;
        const warning = isWrong ? wrongTag(fixed, release) : shipped.warning;
        return {
            ...shipped,
            known: !isWrong,
            retries: isWrong,
            previousTag: fixed,
            ...(warning !== undefined && { warning }),
        };
    };
    let failures = 0;
    return async (release) => {
        if (failures >= PATIENCE)
            throw new unreadable/* Unreadable */.IO('unavailable', 'it failed to several times in a row');
        try {
            const ships = await read(release);
            failures = 0;
            return ships;
        }
        catch (error) {
            if (error instanceof unreadable/* Unreadable */.IO)
                failures += 1;
            throw error;
        }
    };
}
function wrongTag(fixed, { version }) {
    return `No commits lie between ${fixed}, which \`previous-tag\` names, and ${version}: the tag is misspelt, or not an earlier one. Only pull requests that the notes link are linked, and no notes are made.`;
}


/***/ }),

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textRenderer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_rendered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8213);
/* harmony import */ var _github_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);



/** How often GitHub may fail in a row until it is not asked any more. */
const ATTEMPTS = 3;
/**
 * Makes a function that gives an entry with the HTML that GitHub shows for its text, whose answer lacked it; or as it is
 * where GitHub does not render it, which is told.
 */
function textRenderer({ render, connection, visibility, warn }) {
    let failures = 0;
    return async (entry) => {
        if (failures === ATTEMPTS)
            return entry;
        try {
            const html = await render(entry.body);
            failures = 0;
            return (0,_github_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .rendered */ .g)(entry, html, connection, visibility);
        }
        catch (error) {
            const isGitHubs = error instanceof _github_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A && error.id === 'github-points');
            if (!isGitHubs)
                throw error;
            failures += 1;
            warn(unrenderedWarning(error));
            return entry;
        }
    };
}
function unrenderedWarning({ message }) {
    return `GitHub did not render a text (${message.replace(/\.$/, '')}): a row that has a text keeps it, and any other gets it as it is typed. The next run that GitHub answers puts it right.`;
}


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ManyRows),
/* harmony export */   V: () => (/* binding */ LOOKED_UP_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4035);


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
     */
    async find(source, identities) {
        return (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(await this.ask(_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .queryAll */ .YG, source, identities), source);
    }
    /** The same among the rows that people have archived. */
    async findArchived(source, identities) {
        return (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(await this.ask(_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .queryArchived */ .bz, source, identities), source);
    }
    /**
     * The same among all rows: one query more, for those that have none that is not archived.
     * @param isAsked of which of those it is asked
     */
    async findAnywhere(source, identities, isAsked) {
        const found = await this.find(source, identities);
        const lacking = identities.filter((one) => isAsked(one) && (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .OB)(found.of(one)) === undefined);
        const { all } = await this.findArchived(source, lacking);
        return all.length === 0 ? found : (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...found.all, ...all], source);
    }
    async ask(query, source, identities) {
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
        return rows;
    }
}
function filterOf(source, identities) {
    const key = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)('key', source);
    const url = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFilter */ .Ir)(source);
    const byKey = key?.type === 'rich_text' ? identities.map((one) => (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFilter */ .WF)(key, { equals: one.key })) : [];
    const byUrl = url ? identities.filter((one) => one.url !== '').map((one) => url({ equals: one.url })) : [];
    const groups = [byKey, byUrl].filter((group) => group.length > 0).map((group) => ({ or: group }));
    return groups.length === 0 ? undefined : { or: groups };
}
function isTooMuch(error) {
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && (error.id === 'notion-refused' || error.id === 'notion-down');
}


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ linkFromPullRequests),
/* harmony export */   u: () => (/* binding */ findShippedRows)
/* harmony export */ });
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4035);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);
/* harmony import */ var _row_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);



/** Finds the rows of pull requests, by one query per 100, and one more among the archived for those that have no other. */
async function findShippedRows(many, source, sides, pullRequests) {
    const found = await many.findAnywhere(source, pullRequests, () => true);
    const pairs = pullRequests.map((pullRequest) => ({ pullRequest, row: (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(found.of(pullRequest)) }));
    return {
        pages: pairs.flatMap(({ row }) => (row ? [(0,_row_links_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedPage */ .l_)(row, sides.release.name)] : [])),
        missing: pairs.filter(({ row }) => row === undefined).map(({ pullRequest }) => pullRequest),
    };
}
/**
 * Links rows of pull requests to a release from their side, for those that the release's own row can't take: two
 * requests each.
 * @param ids of those rows
 * @param release its row as it is once it is written: by then the relation is there
 */
async function linkFromPullRequests(notion, ids, release, sides) {
    if (ids.length === 0)
        return;
    const relation = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .relationIn */ .eR)(release, sides.release.name);
    for (const id of ids)
        await (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .addPage */ .HY)(notion, id, relation, release.id);
}


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9715);
/* harmony import */ var _send_fresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6817);
/* harmony import */ var _update_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2631);





/** Remembers something with a row, beside what others have meanwhile: one request, or two where the run has waited. */
async function remember(notion, row, keyName, change) {
    const page_id = row.id;
    const keyOf = (now) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .remarked */ .q0)((0,_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBy */ .Vr)(now, keyName), change);
    const held = keyOf(row);
    if (held === undefined)
        return;
    const read = async () => keyOf(await (0,_update_row_js__WEBPACK_IMPORTED_MODULE_3__/* .readRow */ .zK)(notion, row));
    const request = (client, key) => key
        ? client.pages.update({ page_id, properties: (0,_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyRequests */ .eP)(new Map([[keyName, key]])) })
        : client.pages.retrieve({ page_id });
    await (0,_send_fresh_js__WEBPACK_IMPORTED_MODULE_4__/* .sendFresh */ .T)(notion, 'Update content', { held, read, since: _connection_js__WEBPACK_IMPORTED_MODULE_0__/* .SINCE_THE_START */ .e }, request);
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ moveTask),
/* harmony export */   O: () => (/* binding */ missingOption)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);
/* harmony import */ var _property_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9715);
/* harmony import */ var _row_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6045);
/* harmony import */ var _update_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2631);




/**
 * Gives a task a status: one request. A person may have given it another while the run waited: that stays.
 * @returns whether it has the status by then
 */
async function moveTask(notion, task, property, option) {
    const { name, type } = property;
    const content = { type: type === 'status' ? 'status' : 'select', name: option };
    const before = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shownIn */ .fz)(task, name);
    const refuseMoved = async () => {
        const now = (0,_property_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shownIn */ .fz)(await (0,_update_row_js__WEBPACK_IMPORTED_MODULE_2__/* .readRow */ .zK)(notion, task), name);
        if (now !== before && now !== option)
            throw new _row_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .RowChanged */ .t();
    };
    try {
        await (0,_update_row_js__WEBPACK_IMPORTED_MODULE_2__/* .patchRow */ .nm)(notion.checking(refuseMoved, _connection_js__WEBPACK_IMPORTED_MODULE_0__/* .SINCE_THE_START */ .e), task, new Map([[name, content]]));
        return true;
    }
    catch (error) {
        if (error instanceof _row_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .RowChanged */ .t)
            return false;
        throw error;
    }
}
/** That the tasks' database has no option of a status, and what to do. */
function missingOption({ name, options = [] }, option) {
    if (options.some((known) => known.name === option))
        return undefined;
    const listed = options.map((known) => `“${known.name}”`).join(', ');
    return {
        found: `“${name}” has no option “${option}”, which \`task-statuses\` names. Its options: ${listed || 'none'}.`,
        remedy: 'Name one of them in `task-statuses`, or add the option in Notion.',
    };
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


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** The texts of a list, but for blank ones; one text stands for a list of it. */
function listOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}


/***/ })

};
