export const id = 895;
export const ids = [895];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack_module, exports) => {

// Stands in for undici in the bundle: a copy of what Node has in it, of 900 KB. What @actions/github and
// @actions/http-client take of it is a fetch, and an agent for proxies, which Node's own fetch does without: see src/index.ts.
exports.fetch = (address, { dispatcher, ...options } = {}) => fetch(address, options);
exports.ProxyAgent = class {};


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


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/problems/problems.js + 1 modules
var problems = __webpack_require__(6003);
;// CONCATENATED MODULE: ./build/report/outputs.js
const COUNTED = [
    'created',
    'updated',
    'unchanged',
    'trashed',
    'skipped',
    'failed',
];
/** The values of all outputs of action.yml. */
function outputsOf(result) {
    const { operation, counts } = endOf(result);
    const only = result.mode === 'sync' ? result.outcomes[0] : undefined;
    const database = databaseOf(result);
    return {
        operation,
        'page-id': only?.pageId ?? '',
        'page-url': only?.pageUrl ?? '',
        entries: entriesOf('outcomes' in result ? result.outcomes : []),
        ...Object.fromEntries(COUNTED.map((counted) => [counted, String(counts[counted])])),
        'database-url': database?.url ?? '',
        'database-id': database?.id ?? '',
        'data-source-id': database?.dataSourceId ?? '',
    };
}
/** The database of a run that has made it, completed it or read it whole. */
function databaseOf(result) {
    if (result.mode === 'backfill')
        return result.database ?? result.target;
    return result.mode === 'setup' ? result.database : undefined;
}
/** How it ended; the counts are of rows, not of databases, nor of what was checked. */
function endOf(result) {
    const { mode, problem } = result;
    if (mode === 'backfill')
        return { operation: isCutShort(problem) ? 'failed' : 'synced', counts: result.counts };
    if (mode === 'sync') {
        const operations = result.outcomes.map(({ operation }) => operation);
        return { operation: problem ? 'failed' : result.outcomes[0].operation, counts: countsOf(operations) };
    }
    if (problem)
        return { operation: 'failed', counts: countsOf(['failed']) };
    if (mode === 'none')
        return { operation: 'skipped', counts: countsOf(['skipped']) };
    const done = mode === 'check' ? 'unchanged' : (result.database?.operation ?? 'skipped');
    return { operation: done, counts: countsOf([]) };
}
/** A run that syncs all entries comes to its end with these, and says so, though some entries failed. */
const AT_THE_END = ['backfill-incomplete', 'notion-block-limit'];
function isCutShort(problem) {
    return problem !== undefined && !AT_THE_END.includes(problem.id);
}
/** How many of the operations there are. */
function countsOf(operations) {
    const counts = { created: 0, updated: 0, unchanged: 0, trashed: 0, skipped: 0, failed: 0 };
    for (const operation of operations)
        counts[operation] += 1;
    return counts;
}
/** GitHub takes 1 MB of outputs from a job, and is told to count two bytes a character. */
const ENTRIES_LIMIT = 400_000;
/** A JSON array of as many entries as an output takes. */
function entriesOf(outcomes) {
    const entries = [];
    let length = 2;
    for (const outcome of outcomes) {
        const entry = JSON.stringify(publicPart(outcome));
        length += entry.length + 1;
        if (length > ENTRIES_LIMIT)
            break;
        entries.push(entry);
    }
    return `[${entries.join(',')}]`;
}
function publicPart({ kind, key, title, operation, pageId, pageUrl }) {
    return { kind, key, title, operation, pageId, pageUrl };
}

// EXTERNAL MODULE: ./build/report/safe-text.js
var safe_text = __webpack_require__(8672);
;// CONCATENATED MODULE: ./build/report/rows.js


/** More rows than these are folded, and more names of properties than those. */
const OPEN_ROWS = 10;
const OPEN_NAMES = 5;
/** The counts that are not 0, failures first, such as `6 created, 2 updated`; of a dry run, what would be done. */
function countsIn(counts, dryRun) {
    const some = COUNTED.filter((operation) => counts[operation] > 0);
    const order = some.toSorted((a, b) => Number(b === 'failed') - Number(a === 'failed'));
    return order
        .map((operation) => `${counts[operation].toLocaleString('en')} ${verb(operation, dryRun)}`)
        .join(', ');
}
/** A line of the summary. */
const DRY_RUN = '<p>This was a dry run: nothing was written.</p>';
const WRITES = ['created', 'updated', 'trashed'];
/** What was done with a row, or in a dry run is to be done. */
function verb(operation, dryRun) {
    return dryRun && WRITES.includes(operation) ? `to be ${operation}` : operation;
}
/** Names of the properties that the database lacked. */
function addedSummary(outcomes, dryRun) {
    const names = [...new Set(outcomes.flatMap(({ added }) => added))];
    return namesSummary(dryRun ? 'Properties to be added' : 'Properties added', names);
}
/** Names, folded where they are many; some hold a comma. */
function namesSummary(what, names) {
    const listed = names.map(safe_text/* summaryText */.g5).join(' · ');
    if (names.length === 0)
        return [];
    if (names.length <= OPEN_NAMES)
        return [`<p>${what}: ${listed}</p>`];
    return folded(`${what}: ${names.length}`, [`<p>${listed}</p>`]);
}
/** The title leads to Notion, what GitHub calls it to GitHub. */
function entryLinks({ title, key, pageUrl, reference, url }) {
    return {
        notion: (0,safe_text/* summaryLink */.dt)((0,safe_text/* brief */.dh)(title || key), pageUrl),
        github: reference === '' ? '' : (0,safe_text/* summaryLink */.dt)((0,safe_text/* brief */.dh)(reference), url),
    };
}
/** Why, and what was changed; of a new row everything is new. */
function detailsOf({ operation, changes, reason }, { html }) {
    const why = reason ? [html(reason)] : [];
    const told = operation === 'created' ? changes.filter(({ before }) => before !== '') : changes;
    const names = told.map(({ property }) => (0,safe_text/* summaryText */.g5)(property));
    return names.length === 0 ? why : [...why, `Changed: ${names.join(', ')}`];
}
/** What a dry run would write into a row, as a table. */
function changesTable({ changes }) {
    if (changes.length === 0)
        return [];
    const isNew = changes.every(({ before }) => before === '');
    const rows = changes.map((change) => [
        (0,safe_text/* summaryText */.g5)(change.property),
        ...(isNew ? [] : [shownValue(change.before)]),
        shownValue(change.after),
    ]);
    return table(['Property', ...(isNew ? ['Value'] : ['Now', 'Then'])], rows).lines;
}
function difference({ property, before, after }) {
    return `${(0,safe_text/* summaryText */.g5)(property)}: ${shownValue(before)} → ${shownValue(after)}`;
}
function shownValue(text) {
    return (0,safe_text/* summaryText */.g5)((0,safe_text/* brief */.dh)(text)) || '(empty)';
}
/**
 * Rows as tables: those that failed, and those that were written, folded where they are many.
 * @param bytes how long both may become
 */
function rowTables(result, wording, bytes) {
    const { outcomes, dryRun } = result;
    const untold = untoldIn(result);
    const failed = outcomes.filter(({ operation }) => operation === 'failed');
    const others = outcomes.filter(({ operation }) => operation !== 'failed');
    const first = rowTable(failed, untold.failures, dryRun, wording, bytes - RESERVED);
    const left = bytes - 2 * RESERVED - Buffer.byteLength(first.lines.join('\n'));
    const rest = rowTable(others, untold.others, dryRun, wording, left);
    const lines = others.length > OPEN_ROWS ? folded(titleOf(rest), rest.lines) : rest.lines;
    return [...first.lines, ...lines];
}
/** How many rows its outcomes do not tell of. */
function untoldIn(result) {
    return result.mode === 'backfill' ? result.untold : { failures: 0, others: 0 };
}
function titleOf({ shown, all }) {
    const rows = `${all.toLocaleString('en')} rows`;
    return shown === all ? `All ${rows}` : `The first ${shown.toLocaleString('en')} of ${rows}`;
}
/** Bytes for the ends of a table and for what folds it. */
const RESERVED = 300;
function rowTable(outcomes, untold, dryRun, wording, bytes) {
    if (outcomes.length === 0)
        return { lines: [], shown: 0, all: 0 };
    const rows = outcomes.map((outcome) => cellsOf(outcome, dryRun, wording));
    const hasDetails = rows.some(([, , , details]) => details !== '');
    const heads = ['In Notion', 'On GitHub', 'Result', ...(hasDetails ? ['Details'] : [])];
    const shown = rows.map((cells) => cells.slice(0, heads.length));
    return table(heads, shown, { bytes, all: outcomes.length + untold });
}
function cellsOf(outcome, dryRun, wording) {
    const { notion, github } = entryLinks(outcome);
    const { operation, changes } = outcome;
    const result = operation === 'failed' ? '✗ failed' : verb(operation, dryRun);
    const isShown = dryRun && operation === 'updated';
    const details = isShown ? changes.map(difference) : detailsOf(outcome, wording);
    return [notion, github, result, details.join('<br>')];
}
/**
 * @param bytes what does not fit is left out
 * @param all how many rows there are; a last row counts those that are left out
 */
function table(heads, rows, { bytes = Number.POSITIVE_INFINITY, all = rows.length } = {}) {
    const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    let left = bytes;
    const end = lines.findIndex((line) => {
        left -= Buffer.byteLength(line) + 1;
        return left < 0;
    });
    const shown = end === -1 ? lines : lines.slice(0, end);
    const more = all - shown.length;
    const rest = `<tr><td colspan="${heads.length}">… and ${more.toLocaleString('en')} more</td></tr>`;
    const head = `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>`;
    return {
        lines: ['<table>', head, ...shown, ...(more > 0 ? [rest] : []), '</table>'],
        shown: shown.length,
        all,
    };
}
/** Lines that a click on the title shows. */
function folded(title, lines) {
    return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}

;// CONCATENATED MODULE: ./build/report/database.js


/** What was done with the database, as lines of the log. */
function databaseLines({ mode, database, dryRun }, { plain }) {
    if (database === undefined)
        return [];
    const { title, url } = database;
    const done = `${dryRun ? 'Dry run: ' : ''}${verbOf(database, dryRun)}: ${title}`;
    const added = additionsOf(database, dryRun).map(({ what, names }) => `  ${what}: ${names.join(' · ')}`);
    return [
        [done, url].filter((part) => part !== '').join(' · '),
        ...added,
        ...nextStep(mode, database, dryRun).map(plain),
    ];
}
/**
 * The same for the job summary.
 * @param isFirst whether there is no heading before it
 */
function databaseSummary({ mode, database, dryRun }, isFirst, { html }) {
    if (database === undefined)
        return [];
    const link = (0,safe_text/* summaryLink */.dt)(database.url === '' ? database.title : `${database.title} ↗`, database.url);
    const additions = additionsOf(database, dryRun);
    if (additions.length === 0 && database.operation === 'unchanged' && database.isFinished)
        return [`<p>✓ Nothing is lacking in ${link}</p>`];
    const head = `Database ${verbOf(database, dryRun)}`;
    const lists = additions.flatMap(({ what, names }) => namesSummary(what, names));
    return [
        isFirst ? `<h3>${head}: ${link}</h3>` : `<p><b>${head}</b></p>`,
        ...(isFirst && dryRun ? [DRY_RUN] : []),
        ...lists,
        ...nextStep(mode, database, dryRun).map((step) => `<p>${html(step)}</p>`),
    ];
}
function verbOf({ operation, isFinished }, dryRun) {
    return isFinished ? verb(operation, dryRun) : 'not finished';
}
/** What people are to do next, and what they may do; nothing where all is done. */
function nextStep(mode, database, dryRun) {
    if (!database.isFinished)
        return ['Mend what the error says, then run it again: it goes on where this run has stopped.'];
    if (dryRun)
        return mode === 'backfill' ? ['Its rows can only be foretold once there is a database.'] : [];
    if (database.operation !== 'created')
        return [];
    const fill = 'Next: run the workflow by hand (Actions → the workflow → Run workflow). That fills the database.';
    return [...(mode === 'setup' ? [fill] : []), thrift(database)];
}
/** A database is made only where `database` is of a page: three requests find it there, one reads it. */
function thrift({ dataSourceId }) {
    return `To save each event 4 requests or more, write \`data-source: ${dataSourceId}\` into the workflow in place of \`database\`.`;
}
function additionsOf({ properties, options, views }, dryRun) {
    const verb = dryRun ? 'to be added' : 'added';
    return [
        { what: `Properties ${verb}`, names: properties },
        { what: `Options ${verb}`, names: options },
        { what: `Views ${verb}`, names: views },
    ].filter(({ names }) => names.length > 0);
}

;// CONCATENATED MODULE: ./build/report/findings.js
/** Longer subjects push their own line to the right, and no others. */
const WIDEST = 34;
/** What `check` found and what need not be mended, as lines of the log in columns; the error tells the rest, and the log shows it too. */
function findingLines(findings, { plain }) {
    const shown = findings.filter(({ level }) => level !== 'failure');
    const lengths = shown.map(({ subject }) => plain(subject).length).filter((length) => length <= WIDEST);
    const width = Math.max(0, ...lengths);
    const lines = byRemedy(shown).flatMap(({ found, remedy }) => [
        ...found.map(({ level, subject, found: what }) => `${level === 'ok' ? '✓' : '!'} ${plain(subject).padEnd(width)}  ${plain(what)}`),
        ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  What to do: ${plain(remedy)}`]),
    ]);
    return shown.length === findings.length ? [...lines, `${headlineOf(findings)}.`] : lines;
}
/**
 * The same for the job summary: what has to be mended first, then what is worth knowing, and the rest folded.
 * @param help what to say below the heading
 */
function findingsSummary(findings, help, { html }) {
    const of = (wanted) => findings.filter(({ level }) => level === wanted);
    const [failures, warnings, fine] = [of('failure'), of('warning'), of('ok')];
    const sign = failures.length > 0 ? '✗' : '✓';
    const told = warnings.length === 0 ? [] : [`<h4>⚠️ Worth knowing</h4>`, ...list(warnings, html)];
    const rows = fine.map(({ subject, found }) => `<tr><td>${html(subject)}</td><td>${html(found)}</td></tr>`);
    const folded = [
        `<details><summary>✓ In order: ${fine.length}</summary>`,
        '<table><tr><th>Looked at</th><th>Found</th></tr>',
        ...rows,
        '</table></details>',
    ];
    return [
        `<h3>${sign} ${headlineOf(findings)}</h3>`,
        ...help,
        ...list(failures, html),
        ...told,
        ...(fine.length === 0 ? [] : folded),
    ];
}
/** Findings that the same remedy mends, which is to be said once; in the order in which the first of each was found. */
function byRemedy(findings) {
    const groups = Map.groupBy(findings, (finding) => finding.remedy ?? finding);
    return [...groups.values()].map((found) => ({ found, remedy: found[0]?.remedy }));
}
function list(findings, html) {
    const items = byRemedy(findings).map(({ found, remedy }) => {
        const lines = found.map((finding) => `<b>${html(finding.subject)}</b><br>${html(finding.found)}`);
        const help = remedy === undefined ? [] : [`<b>What to do:</b> ${html(remedy)}`];
        return `<li><p>${[...lines, ...help].join('<br>')}</p></li>`;
    });
    return items.length === 0 ? [] : ['<ul>', ...items, '</ul>'];
}
/** How it ended. */
function headlineOf(findings) {
    const failed = findings.filter(({ level }) => level === 'failure').length;
    if (failed === 0)
        return 'Nothing stands in the way of a sync';
    return failed === 1 ? 'One thing has to be mended' : `${failed} things have to be mended`;
}

// EXTERNAL MODULE: ./build/project.js
var project = __webpack_require__(7849);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
;// CONCATENATED MODULE: ./build/report/problem.js





/** Of a run that syncs all entries, so many are told of in the error itself. */
const TOLD_FAILURES = 3;
/** The error of a run as one annotation: what happened, why it usually does, what mends it, and where more is said. */
function annotationOf(result, problem, { plain }) {
    const { id, message, why, remedy, requestId } = problem;
    const lines = [message, ...failuresIn(result)];
    if (result.mode === 'check')
        return [...lines, ...failedFindings(result)].map(plain).join('\n');
    const request = requestId === undefined ? [] : [`Notion’s request ID: ${requestId}`];
    const help = [`Why: ${why}`, `What to do: ${remedy}`].map(plain);
    return [...lines.map(plain), ...help, `More: ${pageOf(id)}`, ...request].join('\n');
}
/** Errors of which the summary tells the parts one by one, so that nothing is left to say but what to do. */
const IN_PARTS = ['check-failed', 'backfill-incomplete'];
/** The same for the job summary: a heading and what follows it; without a heading where the parts have their own. */
function problemSummary(problem, { html }) {
    const { id, message, why, remedy, requestId } = problem;
    const request = requestId === undefined ? [] : [`Notion’s request ID: ${(0,safe_text/* summaryCode */.gC)(requestId)}`];
    const more = (0,safe_text/* summaryLink */.dt)('More about this error', pageOf(id));
    const mending = [`<p><b>What to do:</b> ${html(remedy)}</p>`, `<p>${[more, ...request].join(' · ')}</p>`];
    if (IN_PARTS.includes(id))
        return { head: [], help: mending };
    return {
        head: [`<h3>✗ ${html(problems/* PROBLEMS */.D[id].title)}</h3>`],
        help: [`<p>${html(message)}</p>`, `<p><b>Why:</b> ${html(why)}</p>`, ...mending],
    };
}
/** What went wrong with the first few entries that failed for another reason than the error tells. */
function failuresIn(result) {
    if (result.mode !== 'backfill')
        return [];
    const failed = result.outcomes.filter(({ operation }) => operation === 'failed');
    const told = failed.flatMap(({ title, reason }) => reason === undefined ? [] : [`✗ ${(0,quoted/* quoted */.T)(title)}: ${reason}`]);
    return told.slice(0, TOLD_FAILURES);
}
function failedFindings({ findings }) {
    const groups = byRemedy(findings.filter(({ level }) => level === 'failure'));
    return groups.flatMap(({ found, remedy }) => [
        ...found.map((finding) => `✗ ${finding.subject}: ${finding.found}`),
        ...(remedy === undefined ? [] : [`What to do: ${remedy}`]),
    ]);
}
/** The section of docs/errors.md. */
function pageOf(id) {
    return (0,project/* docsPage */.tu)(`errors.md#${anchorOf(problems/* PROBLEMS */.D[id].title)}`);
}
/** The anchor that GitHub gives to a heading: https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/node_filter/table_of_contents_filter.rb */
function anchorOf(heading) {
    return heading
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./build/report/chart.js
/** Fewer writes than these are told by the table alone. */
const WORTH_A_CHART = 5;
/** As Notion shows its colours, so that they are told apart on a light and on a dark ground. */
const COLORS = {
    gray: '#9b9a97',
    brown: '#a27763',
    orange: '#e0813a',
    yellow: '#e3b341',
    green: '#4dab7b',
    blue: '#529cca',
    purple: '#9a6dd7',
    red: '#e06c6a',
};
/**
 * How many rows have which status, for a run for all entries that has written some. GitHub draws it:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 * It is Markdown between blank lines, so it holds nothing but names that the workflow gives to statuses, without signs.
 */
function chartOf(byStatus, { created, updated }) {
    const slices = slicesOf(byStatus);
    if (created + updated < WORTH_A_CHART || slices.length < 2)
        return [];
    const colors = slices.map(({ color }, index) => [`pie${index + 1}`, COLORS[color]]);
    const themeVariables = { ...Object.fromEntries(colors), pieOpacity: 1, pieTitleTextSize: '18px' };
    return [
        '',
        '```mermaid',
        `%%{init: ${JSON.stringify({ themeVariables })}}%%`,
        'pie showData',
        '    title Rows by status',
        ...slices.map(({ label, count }) => `    "${label}" : ${count}`),
        '```',
        '',
    ];
}
/** Statuses that are told apart by signs alone have the same label, and the first one's colour. */
function slicesOf(byStatus) {
    const slices = new Map();
    for (const { status, color, count } of byStatus) {
        const label = labelOf(status);
        const slice = slices.get(label) ?? { label, color, count: 0 };
        slices.set(label, { ...slice, count: slice.count + count });
    }
    return [...slices.values()].toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
function labelOf(status) {
    return status.replace(/[^\p{L}\p{M}\p{N} .()/-]/gu, '').trim() || 'Other';
}

;// CONCATENATED MODULE: ./build/report/wording.js


/** Places that messages name, by these very words; those on GitHub are of the run's repository. */
function wordingOf(env) {
    const places = new Map(Object.entries({ ...PLACES, ...settingsOf(env) }));
    const pattern = patternOf(places.keys(), env.GITHUB_SERVER_URL);
    const partsOf = (text) => split(text, pattern, places);
    return { plain: (text) => plainText(partsOf(text)), html: (text) => partsOf(text).map(htmlOf).join('') };
}
const PLACES = {
    'Notion’s Creator dashboard': 'https://www.notion.so/profile/integrations',
    'notionstatus.com': 'https://www.notionstatus.com',
    'githubstatus.com': 'https://www.githubstatus.com',
    'open an issue': `${project/* HOME */.yZ}/issues`,
    'the README': `${project/* HOME */.yZ}#readme`,
};
/** The pages of a repository's settings; none where the runner does not tell which repository it is. */
function settingsOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    if (!server || !repository)
        return {};
    const settings = `${server}/${repository}/settings`;
    return {
        'Settings → Secrets and variables → Actions → Variables': `${settings}/variables/actions`,
        'Settings → Secrets and variables → Actions': `${settings}/secrets/actions`,
        'Settings → Secrets and variables → Dependabot': `${settings}/secrets/dependabot`,
    };
}
/**
 * Longer words first: one place's may begin with another's. Only addresses of Notion and of GitHub become links, and a name in
 * quotation marks that has such an address behind it. Within quotation marks (of `quoted`, or of JSON) nothing else does.
 */
function patternOf(places, server = 'https://github.com') {
    const words = [...places].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
    const hosts = [RegExp.escape(server), 'https://(?:www|app)\\.notion\\.(?:so|com)'];
    const address = `(?:${hosts.join('|')})/[^\\s<>"“”‘’()]*[\\w/=-]`;
    return new RegExp([
        '`(?<code>[^`]+)`',
        `(?<place>${words.join('|')})`,
        '(?<page>\\bdocs/[\\w-]+\\.md(?:#[\\w-]+)?)(?: of this action)?',
        `(?<name>“[^“”]*”)(?: \\((?<home>${address})\\))?`,
        '"(?:[^"\\\\]|\\\\.)*"',
        `(?<address>${address})`,
    ].join('|'), 'g');
}
function split(text, pattern, places) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        parts.push({ text: text.slice(end, match.index) }, partOf(match, places));
        end = match.index + match[0].length;
    }
    return [...parts, { text: text.slice(end) }];
}
function partOf({ 0: words, groups = {} }, places) {
    const { code, place, page, name, home, address } = groups;
    if (code !== undefined)
        return { code };
    if (place !== undefined)
        return { words: place, address: places.get(place) ?? '' };
    if (page !== undefined)
        return { words: page, address: (0,project/* docsPage */.tu)(page.slice('docs/'.length)) };
    if (home !== undefined)
        return { words: name ?? '', address: home };
    return address === undefined ? { text: words } : { words, address };
}
/** An address stands behind its words once. */
function plainText(parts) {
    const told = new Set();
    const plain = parts.map((part) => {
        if ('text' in part)
            return part.text;
        if ('code' in part)
            return `“${part.code}”`;
        const { words, address } = part;
        if (words === address || told.has(address))
            return words;
        told.add(address);
        return `${words} (${address})`;
    });
    return plain.join('');
}
function htmlOf(part) {
    if ('text' in part)
        return (0,safe_text/* summaryText */.g5)(part.text);
    if ('code' in part)
        return (0,safe_text/* summaryCode */.gC)(part.code);
    return (0,safe_text/* summaryLink */.dt)(part.words, part.address);
}

;// CONCATENATED MODULE: ./build/report/summary.js








/** GitHub drops a summary silently just below 1 MiB a step; 900 KB leave room for what other code of the step adds. */
const LIMIT = 900_000;
/** Warnings of a run that syncs all entries may be many. */
const WARNINGS = 50;
/** More of them are folded. */
const OPEN_WARNINGS = 3;
/**
 * The job summary as HTML, in lines without blank ones between them: GitHub reads none of it as Markdown. The chart alone is
 * Markdown, between blank lines, and holds nothing that anybody else wrote.
 */
function summaryOf(result, env) {
    const wording = wordingOf(env);
    const { head, help } = result.problem ? problemSummary(result.problem, wording) : { head: [], help: [] };
    const told = head.length > 0 ? [...head, ...help, ...ofMode(result, [], wording)] : ofMode(result, help, wording);
    const warnings = warningsSummary(result.warnings, wording);
    const chart = result.mode === 'backfill' ? chartOf(result.byStatus, result.counts) : [];
    const before = [...told, ...warnings, ...chart];
    const left = LIMIT - Buffer.byteLength(before.join('\n'));
    const rows = 'outcomes' in result && !isAlone(result) ? rowTables(result, wording, left) : [];
    return `${[...before, ...rows].join('\n')}\n`;
}
/** Of a single entry no table is needed. */
function isAlone({ mode, outcomes }) {
    return mode === 'sync' && outcomes.length === 1;
}
/** @param help what to say below the heading */
function ofMode(result, help, wording) {
    switch (result.mode) {
        case 'setup':
            return databaseSummary(result, result.problem === undefined, wording);
        case 'check':
            return findingsSummary(result.findings, help, wording);
        case 'backfill':
            return withDatabase(result, allEntries(result, help), wording);
        case 'sync':
            return isAlone(result) ? onlyEntry(result, wording) : severalEntries(result);
        case 'none':
            return result.notice
                ? [`<p><b>${wording.html(result.notice.title)}.</b> ${wording.html(result.notice.text)}</p>`]
                : [];
    }
}
function withDatabase(result, told, wording) {
    const isFirst = told.length === 0 && result.problem === undefined;
    return [...told, ...databaseSummary(result, isFirst, wording)];
}
/** One line where nothing was written. */
function allEntries({ counts, target, dryRun, problem, outcomes, database }, help) {
    const told = countsIn(counts, dryRun);
    if (told === '')
        return problem || database ? [] : ['<p>There was nothing to sync.</p>'];
    const place = target ? (0,safe_text/* summaryLink */.dt)(`${target.title} ↗`, target.url) : 'Notion';
    const isQuiet = counts.created + counts.updated + counts.trashed + counts.failed === 0;
    if (isQuiet && !problem)
        return [`<p>✓ Everything in ${place} is current: ${told}</p>`];
    const sign = counts.failed > 0 ? '✗ ' : '';
    const isTold = problem !== undefined && help.length === 0;
    return [
        isTold ? `<p><b>${told} in ${place}</b></p>` : `<h3>${sign}${told} in ${place}</h3>`,
        ...help,
        ...(dryRun ? [DRY_RUN] : []),
        ...addedSummary(outcomes, dryRun),
    ];
}
const IDLE = ['unchanged', 'skipped'];
/** What became of the entry of an event; one line where nothing was written. */
function onlyEntry({ outcomes: [outcome], dryRun, problem }, wording) {
    const { operation } = outcome;
    const details = detailsOf(outcome, wording);
    const head = `${KINDS[outcome.kind]} ${verb(operation, dryRun)}: ${named(outcome)}`;
    if (IDLE.includes(operation))
        return [`<p>${[`✓ ${head}`, ...details].join(' · ')}</p>`];
    if (operation === 'failed')
        return [`<p>${KINDS[outcome.kind]}: ${named(outcome)}</p>`];
    return [
        problem ? `<p><b>${head}</b></p>` : `<h3>${head}</h3>`,
        ...(dryRun ? [DRY_RUN, ...changesTable(outcome)] : details.map((detail) => `<p>${detail}</p>`)),
        ...addedSummary([outcome], dryRun),
    ];
}
const KINDS = { release: 'Release', 'pull-request': 'Pull request' };
function named(outcome) {
    const { notion, github } = entryLinks(outcome);
    if (github === '')
        return notion;
    return `${notion} · ${outcome.title === outcome.reference ? (0,safe_text/* summaryLink */.dt)('GitHub', outcome.url) : github}`;
}
function severalEntries({ outcomes, dryRun, problem }) {
    const counts = countsOf(outcomes.map(({ operation }) => operation));
    const head = `${countsIn(counts, dryRun)} in Notion`;
    return [
        problem ? `<p><b>${head}</b></p>` : `<h3>${head}</h3>`,
        ...(dryRun ? [DRY_RUN] : []),
        ...addedSummary(outcomes, dryRun),
    ];
}
function warningsSummary(warnings, { html }) {
    const told = warnings.slice(0, WARNINGS).map((warning) => `<p>⚠️ ${html(warning)}</p>`);
    const more = warnings.length - told.length;
    const all = more > 0 ? [...told, `<p>… and ${more.toLocaleString('en')} more warnings</p>`] : told;
    if (all.length <= OPEN_WARNINGS)
        return all;
    return folded(`⚠️ ${warnings.length.toLocaleString('en')} warnings`, all);
}

;// CONCATENATED MODULE: ./build/report/report.js











/** GitHub shows 10 annotations of a kind a step. */
const ANNOTATIONS = 10;
/** A log is read by people; of more entries the summary tells. */
const LOGGED = 200;
/** Tells the run's result: log, annotations, job summary, outputs. */
async function report(result, env) {
    const secrets = (0,safe_text/* secretsOf */.Fj)(env);
    const clean = (text) => (0,safe_text/* withoutSecrets */.cT)(text, secrets);
    const log = (0,safe_text/* logger */.vF)(env);
    const wording = wordingOf(env);
    const plain = (text) => clean(wording.plain(text));
    for (const line of linesOf(result, wording))
        log(line);
    if ('outcomes' in result)
        logOutcomes(result, wording, log);
    if (result.mode === 'none' && result.notice)
        core/* notice */.lm(plain(result.notice.text), { title: plain(result.notice.title) });
    for (const warning of result.warnings.slice(0, ANNOTATIONS))
        core/* warning */.$e(plain(warning));
    if (result.problem) {
        const { id, cause } = result.problem;
        const title = plain(problems/* PROBLEMS */.D[id].title);
        core/* error */.z3(clean(annotationOf(result, result.problem, wording)), { title });
        if (id === 'unexpected')
            core/* debug */.Yz(clean((0,external_node_util_.inspect)(cause)));
    }
    if (env.GITHUB_STEP_SUMMARY)
        await writeSummary(clean(summaryOf(result, env)));
    for (const [name, value] of Object.entries(outputsOf(result)))
        core/* setOutput */.uH(name, clean(value));
}
/** The row is written by now, so a summary that cannot be is only worth a warning. */
async function writeSummary(summary) {
    try {
        await core/* summary */.z.addRaw(summary).write();
    }
    catch (error) {
        core/* warning */.$e(`The job summary could not be written: ${error instanceof Error ? error.message : error}`);
    }
}
/** What the log says of the run as a whole. */
function linesOf(result, wording) {
    switch (result.mode) {
        case 'setup':
            return databaseLines(result, wording);
        case 'check':
            return findingLines(result.findings, wording);
        case 'backfill':
            return [...databaseLines(result, wording), ...countsLines(result)];
        default:
            return [];
    }
}
/** The counts that are not 0; none where a run failed before it came to any entry. */
function countsLines({ counts, dryRun, problem, database }) {
    const told = countsIn(counts, dryRun);
    if (told === '' && (problem || database))
        return [];
    return [`${dryRun ? 'Dry run: ' : ''}${told || 'There was nothing to sync'}.`];
}
function logOutcomes(result, wording, log) {
    const { outcomes, dryRun } = result;
    const isLong = outcomes.length > 1;
    if (isLong)
        core/* startGroup */.Oh('Rows that were written, and failures');
    for (const outcome of outcomes.slice(0, LOGGED))
        logOutcome(outcome, dryRun, wording, log);
    const { failures, others } = untoldIn(result);
    const more = Math.max(0, outcomes.length - LOGGED) + failures + others;
    if (more > 0)
        log(`… and ${more.toLocaleString('en')} more`);
    if (isLong)
        core/* endGroup */.N4();
}
function logOutcome(outcome, dryRun, { plain }, log) {
    const { operation, title, key, reason = '', pageUrl, changes, added } = outcome;
    const head = `${dryRun ? 'Dry run: ' : ''}${verb(operation, dryRun)}: ${(0,safe_text/* brief */.dh)(title || key)}`;
    log([head, plain(reason), pageUrl].filter((part) => part !== '').join(' · '));
    if (added.length > 0)
        log(`  ${dryRun ? 'To be added' : 'Added'} to the database: ${added.join(', ')}`);
    if (!dryRun && operation === 'updated' && changes.length > 0)
        log(`  Changed: ${changes.map(({ property }) => property).join(', ')}`);
    if (!dryRun)
        return;
    for (const { property, before, after } of changes) {
        log(`  ${property}: ${(0,safe_text/* brief */.dh)(before) || '(empty)'} → ${(0,safe_text/* brief */.dh)(after) || '(empty)'}`);
    }
}


/***/ })

};
