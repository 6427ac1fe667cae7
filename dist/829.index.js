export const id = 829;
export const ids = [829];
export const modules = {

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/problems/problem.js
var problems_problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/problems/problems.js + 1 modules
var problems = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/report/safe-text.js
var safe_text = __webpack_require__(8672);
;// CONCATENATED MODULE: ./build/report/database.js

/** What `setup` did, as lines of the log. */
function databaseLines(database, dryRun) {
    const { operation, title, url, isUnnamed } = database;
    const head = [`${dryRun ? 'Dry run: ' : ''}${operation}: ${title}`, url].filter((part) => part !== '');
    const added = additionsOf(database, dryRun).map(({ what, names }) => `  ${what}: ${names.join(', ')}`);
    const next = url === '' || !isUnnamed
        ? []
        : [
            'What to do next:',
            `  1. On GitHub open ${PLACE} and store the variable ${VARIABLE} with this value: ${url}`,
            `     The same as a command: ${command(url)}`,
            `  2. Pass it in the workflow: ${INPUT}`,
            '  3. Run the workflow by hand (Actions → the workflow → Run workflow): it fills the database.',
        ];
    return [head.join(' · '), ...added, ...next];
}
/** The same for the job summary. */
function databaseSummary(database, dryRun) {
    const { operation, title, url, dataSourceId, isUnnamed } = database;
    const added = additionsOf(database, dryRun).map(({ what, names }) => `<br>${what}: ${names.map(safe_text/* summaryText */.g5).join(', ')}`);
    const head = `<p>Database: <b>${(0,safe_text/* summaryLink */.dt)(title, url)}</b>, ${operation}${added.join('')}</p>`;
    return [head, ...(url === '' || !isUnnamed ? [] : nextSteps(url, dataSourceId))].join('\n');
}
const PLACE = 'Settings → Secrets and variables → Actions → Variables';
const VARIABLE = 'NOTION_DATABASE';
const INPUT = `database: \${{ vars.${VARIABLE} }}`;
function nextSteps(url, dataSourceId) {
    return [
        '<p><b>What to paste where</b></p>',
        '<ol>',
        `<li>On GitHub open ${PLACE}, of the repository or the organisation, and add the variable <code>${VARIABLE}</code> with this value:`,
        pasted((0,safe_text/* summaryText */.g5)(url)),
        'The same as a command:',
        `${pasted(command((0,safe_text/* summaryText */.g5)(url)))}</li>`,
        '<li>In the workflow pass it to the action:',
        pasted(INPUT),
        'With this line beside it, each run makes one request less:',
        `${pasted(`data-source: ${(0,safe_text/* summaryText */.g5)(dataSourceId)}`)}</li>`,
        '<li>Run the workflow by hand (Actions → the workflow → Run workflow): it fills the database.</li>',
        '</ol>',
    ];
}
/** For a shell: nothing in the quotes ends them. */
function command(url) {
    return `gh variable set ${VARIABLE} --body '${url.replaceAll("'", '%27')}'`;
}
/** A line to copy; GitHub shows a button beside it. */
function pasted(html) {
    return `<pre>${html}</pre>`;
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

const SIGNS = { ok: '✓', warning: '!', failure: '✗' };
/** Longer subjects push their own line to the right, and no others. */
const WIDEST = 34;
/** What `check` found, as lines of the log in columns. */
function findingLines(findings) {
    const lengths = findings.map(({ subject }) => subject.length).filter((length) => length <= WIDEST);
    const width = Math.max(0, ...lengths);
    const lines = findings.flatMap(({ level, subject, found, remedy }) => [
        `${SIGNS[level]} ${subject.padEnd(width)}  ${found}`,
        ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  What to do: ${remedy}`]),
    ]);
    return [...lines, ...conclusion(findings)];
}
/** The same as a table of the job summary. */
function findingsTable(findings) {
    const rows = findings.map(({ level, subject, found, remedy }) => {
        const help = remedy === undefined ? '' : `<br><b>What to do:</b> ${(0,safe_text/* summaryCode */.gC)(remedy)}`;
        return `<tr><td>${SIGNS[level]}</td><td>${(0,safe_text/* summaryCode */.gC)(subject)}</td><td>${(0,safe_text/* summaryCode */.gC)(found)}${help}</td></tr>`;
    });
    const end = conclusion(findings).map((line) => `<p>${(0,safe_text/* summaryCode */.gC)(line)}</p>`);
    return ['<table><tr><th></th><th>Looked at</th><th>Found</th></tr>', ...rows, '</table>', ...end].join('\n');
}
/** How it ended, where nothing stands in the way; a failure has an error of its own. */
function conclusion(findings) {
    if (findings.length === 0 || findings.some(({ level }) => level === 'failure'))
        return [];
    const remarks = findings.filter(({ level }) => level === 'warning').length;
    return [
        `Nothing stands in the way of a sync: ${findings.length} findings, ${remarks} of them worth knowing (!).`,
    ];
}

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
    const database = result.mode === 'setup' ? result.database : undefined;
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

;// CONCATENATED MODULE: ./build/report/summary.js






/** GitHub drops a summary silently just below 1 MiB a step; 900 KB leave room for what other code of the step adds. */
const LIMIT = 900_000;
/** Warnings of a run that syncs all entries may be many. */
const NOTES = 50;
const KINDS = { release: 'Release', 'pull-request': 'Pull request' };
/** The job summary as HTML, in lines without blank ones between them: GitHub reads none of it as Markdown. */
function summaryOf(result) {
    const dryRun = 'dryRun' in result && result.dryRun;
    const heading = `<h3>Notion Changelog${dryRun ? ': dry run, nothing was written' : ''}</h3>`;
    const problem = result.problem ? [problemParagraph(result.problem)] : [];
    const notes = notesOf(result).map((note) => `<p>${(0,safe_text/* summaryText */.g5)(note)}</p>`);
    const fixed = [heading, ...problem, ...ofMode(result), ...notes];
    if (!('outcomes' in result) || result.outcomes.length === 0)
        return `${fixed.join('\n')}\n`;
    const head = '<table><tr><th>Entry</th><th>Result</th><th>Changed</th></tr>';
    const rows = rowsWithin(LIMIT - Buffer.byteLength([...fixed, head].join('\n')), result.outcomes, dryRun);
    return `${[...fixed, head, ...rows, '</table>'].join('\n')}\n`;
}
function ofMode(result) {
    switch (result.mode) {
        case 'setup':
            return result.database ? [databaseSummary(result.database, result.dryRun)] : [];
        case 'check':
            return [findingsTable(result.findings)];
        case 'backfill':
            return [countsTable(result.counts)];
        default:
            return [];
    }
}
/** All counts, as a table. */
function countsTable(counts) {
    const heads = COUNTED.map((operation) => `<th>${operation}</th>`).join('');
    const cells = COUNTED.map((operation) => `<td>${counts[operation]}</td>`).join('');
    return `<table><tr>${heads}</tr><tr>${cells}</tr></table>`;
}
/** What happened may repeat what people wrote; why, and what to do, are the action's own words. */
function problemParagraph(problem) {
    const [what = '', ...others] = (0,problems_problem/* problemLines */.pb)(problem);
    const lines = [`<b>${problems/* PROBLEMS */.D[problem.id].title}</b>`, (0,safe_text/* summaryText */.g5)(what), ...others.map(safe_text/* summaryCode */.gC)];
    return `<p>${lines.join('<br>')}</p>`;
}
function notesOf(result) {
    const { warnings } = result;
    const notice = result.mode === 'none' && result.notice ? [result.notice.text] : [];
    const notes = [...notice, ...warnings.slice(0, NOTES)];
    return warnings.length > NOTES ? [...notes, `… and ${warnings.length - NOTES} more warnings`] : notes;
}
function rowsWithin(bytes, outcomes, dryRun) {
    const rows = [];
    let left = bytes - 200;
    for (const outcome of outcomes) {
        const row = rowOf(outcome, dryRun);
        left -= Buffer.byteLength(row) + 1;
        if (left < 0)
            return [...rows, `<tr><td colspan="3">… and ${outcomes.length - rows.length} more</td></tr>`];
        rows.push(row);
    }
    return rows;
}
function rowOf(outcome, dryRun) {
    const linked = (0,safe_text/* summaryLink */.dt)((0,safe_text/* brief */.dh)(outcome.title || outcome.key), outcome.pageUrl);
    const reason = outcome.reason ? `<br>${(0,safe_text/* summaryText */.g5)(outcome.reason)}` : '';
    return `<tr><td>${KINDS[outcome.kind]}: ${linked}</td><td>${outcome.operation}${reason}</td><td>${changed(outcome, dryRun)}</td></tr>`;
}
function changed({ changes, added }, dryRun) {
    const names = changes.map((change) => (dryRun ? difference(change) : (0,safe_text/* summaryText */.g5)(change.property)));
    const additions = added.length === 0
        ? []
        : [`${dryRun ? 'To be added' : 'Added'} to the database: ${added.map(safe_text/* summaryText */.g5).join(', ')}`];
    return [names.join(dryRun ? '<br>' : ', '), ...additions].filter((part) => part !== '').join('<br>');
}
function difference({ property, before, after }) {
    return `${(0,safe_text/* summaryText */.g5)(property)}: ${(0,safe_text/* summaryText */.g5)((0,safe_text/* brief */.dh)(before)) || '(empty)'} → ${(0,safe_text/* summaryText */.g5)((0,safe_text/* brief */.dh)(after)) || '(empty)'}`;
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
    for (const line of linesOf(result))
        log(line);
    if ('outcomes' in result)
        logOutcomes(result, log);
    if (result.mode === 'none' && result.notice)
        core/* notice */.lm(clean(result.notice.text), { title: result.notice.title });
    for (const warning of result.warnings.slice(0, ANNOTATIONS))
        core/* warning */.$e(clean(warning));
    if (result.problem) {
        core/* error */.z3(clean((0,problems_problem/* problemLines */.pb)(result.problem).join('\n')), { title: problems/* PROBLEMS */.D[result.problem.id].title });
        if (result.problem.id === 'unexpected')
            core/* debug */.Yz(clean((0,external_node_util_.inspect)(result.problem.cause)));
    }
    if (env.GITHUB_STEP_SUMMARY)
        await writeSummary(clean(summaryOf(result)));
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
function linesOf(result) {
    switch (result.mode) {
        case 'setup':
            return result.database ? databaseLines(result.database, result.dryRun) : [];
        case 'check':
            return findingLines(result.findings);
        case 'backfill':
            return countsLines(result);
        default:
            return [];
    }
}
/** The counts that are not 0; none where a run failed before it came to any entry. */
function countsLines({ counts, dryRun, problem }) {
    const some = COUNTED.filter((operation) => counts[operation] > 0);
    const told = some.map((operation) => `${counts[operation]} ${operation}`);
    if (told.length === 0 && problem)
        return [];
    return [`${dryRun ? 'Dry run: ' : ''}${told.join(', ') || 'There was nothing to sync'}.`];
}
function logOutcomes({ outcomes, dryRun }, log) {
    const isLong = outcomes.length > 1;
    if (isLong)
        core/* startGroup */.Oh('Rows that were written, and failures');
    for (const outcome of outcomes.slice(0, LOGGED))
        logOutcome(outcome, dryRun, log);
    if (outcomes.length > LOGGED)
        log(`… and ${outcomes.length - LOGGED} more`);
    if (isLong)
        core/* endGroup */.N4();
}
function logOutcome(outcome, dryRun, log) {
    const { operation, title, key, reason, pageUrl, changes, added } = outcome;
    const prefix = dryRun ? 'Dry run: ' : '';
    log([`${prefix}${operation}: ${(0,safe_text/* brief */.dh)(title || key)}`, reason, pageUrl].filter(Boolean).join(' · '));
    if (added.length > 0)
        log(`  ${dryRun ? 'To be added' : 'Added'} to the database: ${added.join(', ')}`);
    const verb = operation === 'created' ? 'Filled in' : 'Changed';
    if (!dryRun && changes.length > 0)
        log(`  ${verb}: ${changes.map(({ property }) => property).join(', ')}`);
    if (!dryRun)
        return;
    for (const { property, before, after } of changes) {
        log(`  ${property}: ${(0,safe_text/* brief */.dh)(before) || '(empty)'} → ${(0,safe_text/* brief */.dh)(after) || '(empty)'}`);
    }
}


/***/ })

};
