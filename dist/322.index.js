export const id = 322;
export const ids = [322];
export const modules = {

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSince)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);



/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
async function readSince(listing, since) {
    if (since === undefined)
        return undefined;
    if ('time' in since)
        return { time: Date.parse(since.time) };
    const { tag } = since;
    const time = (await releaseTime(listing, tag)) ?? (await commitTime(listing, tag));
    if (time === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('input-invalid', `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${listing.connection.repository}.`, {
            why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
            remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
        });
    }
    return { time: Date.parse(time), tag };
}
async function releaseTime(listing, tag) {
    const { octokit } = listing;
    const release = await orMissing(listing, () => octokit.rest.repos.getReleaseByTag({ ...aboutOf(listing), tag }));
    return release?.data.published_at ?? release?.data.created_at;
}
async function commitTime(listing, tag) {
    const { octokit } = listing;
    const ref = `tags/${tag}`;
    const found = await orMissing(listing, () => octokit.rest.repos.getCommit({ ...aboutOf(listing), ref }));
    return found?.data.commit.committer?.date;
}
function aboutOf({ connection: { repository } }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function orMissing(listing, ask) {
    try {
        return await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimit */ .z)(listing, () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(ask()));
    }
    catch (error) {
        if (error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO && error.reason === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/finding.js

/** Something is as it should be. */
function ok(subject, found) {
    return { level: 'ok', subject, found };
}
/** Something that a sync copes with, and people should know. */
function remark(subject, found, remedy) {
    return { level: 'warning', subject, found, ...(remedy !== undefined && { remedy }) };
}
/** Something that can't be found out, and why. */
function unknown(subject, why, remedy) {
    return remark(subject, `Unknown: ${why}`, remedy);
}
/** Something that has to be mended, mostly what makes a sync fail, told as the sync would tell it. */
function failure(subject, problem) {
    const { id, message, remedy, requestId } = problem;
    const request = requestId === undefined ? '' : ` (Notion’s request ID: ${requestId})`;
    return { level: 'failure', subject, found: `${problems/* PROBLEMS */.D[id].title}: ${message}${request}`, remedy };
}

// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(2159);
// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(987);
// EXTERNAL MODULE: ./build/github/unreadable.js
var unreadable = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/github/check/access.js



const QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      viewerPermission
      pullRequests(first: 1) { totalCount }
    }
  }
`;
/** Asks GitHub for a little of all that a sync reads: three requests at a time. */
async function readAccess(connection, patience) {
    const [owner = '', repo = ''] = connection.repository.split('/');
    const [repository, releases, pullRequests] = await Promise.all([
        outcome(async () => {
            const { data } = await (0,github_octokit/* connect */.N)(connection, patience).rest.repos.get({ owner, repo });
            const visibility = data.private ? 'private' : 'public';
            return { fork: data.fork, visibility, push: data.permissions?.push };
        }),
        outcome(async () => {
            const octokit = (0,github_octokit/* connect */.N)(connection, patience);
            const { data } = await octokit.rest.repos.listReleases({ owner, repo, per_page: 1 });
            return { showsDraft: data.some(({ draft }) => draft) };
        }),
        outcome(() => readPullRequests((0,github_octokit/* connect */.N)(connection, patience), connection.graphqlUrl, owner, repo)),
    ]);
    return { repository, releases, pullRequests };
}
async function readPullRequests(octokit, url, owner, name) {
    const { data, errors } = await (0,graphql/* askGraphql */.j)(octokit, url, QUERY, { owner, name });
    if (!data.repository?.pullRequests)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return { permission: data.repository.viewerPermission ?? undefined };
}
async function outcome(read) {
    try {
        return await read();
    }
    catch (error) {
        return (0,unreadable/* unreadable */.O$)(error);
    }
}

// EXTERNAL MODULE: ./build/github/without-github.js
var without_github = __webpack_require__(9888);
;// CONCATENATED MODULE: ./build/github/check/access-findings.js



const SUBJECTS = { release: 'Releases', 'pull-request': 'Pull requests' };
/** What a sync does where GitHub does not show an entry that the event tells of. */
const CONSEQUENCES = {
    release: 'Events of releases still write their rows, from what the event tells. Runs for all entries, and runs with `tag`, fail.',
    'pull-request': 'Events of pull requests still write their rows, from what the event tells, without reviewers. Runs for all entries, and runs with `pull-request`, fail.',
};
const NO_TOKEN = 'Events still write their rows, from what they tell, which may be old.';
/**
 * What the token may read.
 * @param needed what a sync in place of this run would have from GitHub alone, so that it fails where that can't be read
 */
function accessFindings({ repository, releases, pullRequests }, name, needed) {
    const refused = [repository, releases, pullRequests].find(isTokenRefused);
    if (refused) {
        const problem = (0,without_github/* listingProblem */.eD)(needed[0] ?? 'release', name, refused);
        return [level('GitHub token', problem, needed.length > 0, NO_TOKEN)];
    }
    const kinds = [
        { kind: 'release', access: releases },
        { kind: 'pull-request', access: pullRequests },
    ];
    const findings = kinds.map(({ kind, access }) => {
        if (!(access instanceof unreadable/* Unreadable */.IO))
            return ok(SUBJECTS[kind], 'Readable: GitHub lists them.');
        const problem = (0,without_github/* listingProblem */.eD)(kind, name, access);
        return level(SUBJECTS[kind], problem, needed.includes(kind), CONSEQUENCES[kind]);
    });
    return [repositoryFinding(repository, name), ...findings];
}
/** Reading the repository itself is no part of a sync. */
function repositoryFinding(repository, name) {
    if (!(repository instanceof unreadable/* Unreadable */.IO))
        return ok('GitHub token', `Accepted; it sees ${name}.`);
    if (repository.reason === 'unavailable' || repository.reason === 'rate-limited')
        return unknown('GitHub token', `GitHub did not answer for the repository (${repository.message}).`);
    const found = `GitHub does not show the repository ${name} to this token (${repository.message}).`;
    return remark('GitHub token', found, 'Pass a token of this repository as `github-token`, or take the input out of the workflow, so that its default applies.');
}
function level(subject, problem, fails, consequence) {
    if (fails)
        return failure(subject, problem);
    return remark(subject, `${problem.message} ${consequence}`, problem.remedy);
}
function isTokenRefused(access) {
    return access instanceof unreadable/* Unreadable */.IO && (access.reason === 'no-token' || access.reason === 'token-invalid');
}

;// CONCATENATED MODULE: ./build/github/check/drafts.js


const SUBJECT = 'Drafts of releases';
const LATER = 'A draft that is not visible gets its row when it is published.';
const REMEDY = 'Where drafts are wanted before, give the job `permissions: { contents: write, issues: read, pull-requests: read }`.';
/** What GraphQL calls the permissions that `contents: write` goes with. */
const WRITERS = ['WRITE', 'MAINTAIN', 'ADMIN'];
/** Tokens of a person, which may do all that the person may. */
const PERSONAL = /^(?:ghp|gho)_/;
/**
 * Whether the token sees drafts of releases, as far as it can be known: GitHub shows them only with push access, and
 * tells of that for people. What it tells of a fine-grained token is the person's right, not the token's.
 */
function draftFindings(access, token, wanted) {
    const { repository, releases, pullRequests } = access;
    if (!wanted)
        return [ok(SUBJECT, 'Left out, as `drafts` is false.')];
    if (releases instanceof unreadable/* Unreadable */.IO)
        return [];
    if (releases.showsDraft)
        return [ok(SUBJECT, 'Visible: GitHub lists one.')];
    const isFineGrained = token.startsWith('github_pat_');
    if (mayPush(repository, pullRequests) && !isFineGrained)
        return [ok(SUBJECT, 'Visible: the token may push.')];
    if (PERSONAL.test(token))
        return [remark(SUBJECT, `Not visible: the token’s owner may not push. ${LATER}`, REMEDY)];
    return [
        unknown(SUBJECT, `they are visible with \`contents: write\` only, and GitHub tells nothing certain of it for this token. ${LATER}`, REMEDY),
    ];
}
function mayPush(repository, pullRequests) {
    const byRest = !(repository instanceof unreadable/* Unreadable */.IO) && repository.push === true;
    const permission = pullRequests instanceof unreadable/* Unreadable */.IO ? undefined : pullRequests.permission;
    return byRest || (permission !== undefined && WRITERS.includes(permission));
}

// EXTERNAL MODULE: ./build/github/read.js + 2 modules
var read = __webpack_require__(350);
// EXTERNAL MODULE: ./build/github/since.js
var github_since = __webpack_require__(3388);
;// CONCATENATED MODULE: ./build/github/check/named.js





/**
 * Whether GitHub shows what the inputs name: two or three requests for each.
 * @param meansAll whether a sync in place of this run would be for all entries, so that `since` counts
 */
async function namedFindings({ tag, pullRequest, since }, meansAll, connection, patience) {
    const visibility = 'public'; // nothing is done with the text
    const findings = await Promise.all([
        ...(tag === undefined
            ? []
            : [entryFinding('tag', { kind: 'release', tag, visibility }, connection, patience)]),
        ...(pullRequest === undefined
            ? []
            : [
                entryFinding('pull-request', { kind: 'pull-request', number: pullRequest, visibility }, connection, patience),
            ]),
        ...(since === undefined || 'time' in since ? [] : [sinceFinding(since, meansAll, connection, patience)]),
    ]);
    return findings.flat();
}
async function entryFinding(input, subject, connection, patience) {
    const name = `Input \`${input}\``;
    try {
        const reading = await (0,read.readEntry)(subject, connection, patience);
        return [ok(name, 'entry' in reading ? `Found: “${reading.entry.title}”.` : reading.gone)];
    }
    catch (error) {
        const problem = (0,errors/* asProblem */.g)(error);
        // Whether the token may read at all is told of by itself.
        return problem.id === 'github-not-found' ? [failure(name, problem)] : [];
    }
}
async function sinceFinding(since, fails, connection, patience) {
    const name = 'Input `since`';
    try {
        const octokit = (0,github_octokit/* connect */.N)(connection, patience);
        const stop = AbortSignal.timeout(2 * patience.timeout); // a check does not wait for limits
        const listing = { octokit, connection, visibility: 'public', stop, log: () => undefined };
        const from = await (0,github_since/* readSince */.$)(listing, since);
        return ok(name, `The tag ${since.tag}, so from ${new Date(from?.time ?? 0).toISOString()} on.`);
    }
    catch (error) {
        if (!(error instanceof errors/* Problem */.A))
            return unknown(name, (0,errors/* asProblem */.g)(error).message);
        return fails
            ? failure(name, error)
            : remark(name, `${error.message} Runs for all entries fail.`, error.remedy);
    }
}

// EXTERNAL MODULE: ./build/github/secretless.js
var secretless = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/github/check/secrets.js



/**
 * Where GitHub passes fewer secrets than elsewhere, as far as the run itself shows.
 * @param event its name
 * @param actor who started the run
 */
function secretFindings({ repository }, event, actor) {
    const isFork = !(repository instanceof unreadable/* Unreadable */.IO) && repository.fork;
    return [...(isFork ? [FORK] : []), dependabotFinding(event, actor)];
}
function dependabotFinding(event, actor) {
    if (event === 'workflow_run')
        return AFTER_DEPENDABOT;
    return (0,secretless/* getsDependabotSecrets */.b)(event, actor) ? DEPENDABOT : NOT_DEPENDABOT;
}
const FORK = remark('Fork', 'This repository is a fork. It needs a secret of its own with the Notion token, and GitHub switches the nightly run of a fork off at first. Releases and pull requests of the repository that it was made from are not synced by it.', 'Enable the workflow under Actions; where the fork is not meant to be synced, disable it there.');
const DEPENDABOT = remark('Dependabot', 'Dependabot started this run, and it has a Notion token: the Dependabot secrets hold one. Variables may not be passed to its runs.', 'Write the database’s ID into the workflow itself, where `database` comes from a variable.');
const AFTER_DEPENDABOT = ok('Dependabot', '`workflow_run` has the secrets of Actions, so its pull requests come to Notion when CI has run on them.');
const NOT_DEPENDABOT = ok('Dependabot', 'Did not start this run. The runs that it starts get Dependabot secrets only: to have its pull requests in Notion, store the token under Settings → Secrets and variables → Dependabot too.');

// EXTERNAL MODULE: ./build/github/payload.js
var payload = __webpack_require__(7692);
// EXTERNAL MODULE: ./build/github/subject.js
var subject = __webpack_require__(7150);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/github/workflow-file.js




/** `octo/repo/.github/workflows/x.yml@refs/heads/main` */
const REFERENCE = /^(?<owner>[^/]+)\/(?<repo>[^/]+)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)@(?<ref>.+)$/;
/** Reads the file in the checkout, where there is one, else asks GitHub for it. */
async function readWorkflowFile(connection, env, patience) {
    const { owner, repo, path, ref } = REFERENCE.exec(env.GITHUB_WORKFLOW_REF ?? '')?.groups ?? {};
    if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
        return { unread: 'the runner does not name the workflow’s file (GITHUB_WORKFLOW_REF).' };
    }
    const isHere = `${owner}/${repo}`.toLowerCase() === connection.repository.toLowerCase();
    const local = isHere && env.GITHUB_WORKSPACE && (await readLocal((0,external_node_path_.join)(env.GITHUB_WORKSPACE, path)));
    if (local)
        return { path, text: local };
    try {
        const about = { owner, repo, path, ref: env.GITHUB_WORKFLOW_SHA || ref };
        const { data } = await (0,github_octokit/* connect */.N)(connection, patience).rest.repos.getContent(about);
        if (!('content' in data) || data.content === '')
            return { unread: `GitHub shows no text of ${path}.` };
        return { path, text: Buffer.from(data.content, 'base64').toString('utf8') };
    }
    catch (error) {
        return unshown(path, (0,unreadable/* unreadable */.O$)(error));
    }
}
async function readLocal(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
function unshown(path, { reason, message }) {
    const unread = `GitHub does not show ${path} (${message}).`;
    if (reason === 'rate-limited' || reason === 'unavailable')
        return { unread };
    return {
        unread,
        remedy: 'Give the job `permissions: { contents: read }`, or check the repository out before this step.',
    };
}

// EXTERNAL MODULE: ./build/notion/data-source.js
var data_source = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/notion/judge-properties.js
var judge_properties = __webpack_require__(3633);
// EXTERNAL MODULE: ./build/notion/schema.js
var notion_schema = __webpack_require__(461);
;// CONCATENATED MODULE: ./build/notion/check/attempt.js

/** What the promise gives, or the problem that it failed with: a check goes on with what does not depend on it. */
async function attempt(promise) {
    return promise.catch(errors/* asProblem */.g);
}
/** Whether Notion answered that the integration may not do this. */
function isForbidden({ id }) {
    return id === 'notion-capability-missing';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/notion/check/capabilities.js




/**
 * Whether the integration may insert and update content. Asked by writes that can't succeed, as nothing has the IDs
 * that they name, and that would change nothing: Notion answers 403 where the capability is missing, else 404.
 * https://developers.notion.com/reference/capabilities
 * @param dryRun a sync then writes nothing, and so does without
 */
async function writeFindings(notion, dryRun) {
    const findings = await Promise.all([
        ask(notion, 'Insert content', (client) => client.pages.create({
            parent: { type: 'data_source_id', data_source_id: (0,external_node_crypto_.randomUUID)() },
            properties: {},
        })),
        ask(notion, 'Update content', (client) => client.pages.update({ page_id: (0,external_node_crypto_.randomUUID)(), properties: {} })),
    ]);
    return dryRun ? findings.map(withoutWriting) : findings;
}
function withoutWriting({ level, subject, found, remedy }) {
    if (level !== 'failure')
        return { level, subject, found, ...(remedy !== undefined && { remedy }) };
    return remark(subject, `${found} The dry run does without.`, remedy);
}
async function ask(notion, capability, write) {
    const refused = await attempt(notion.send(capability, write).then(() => undefined));
    if (refused === undefined)
        return unknown(subjectOf(capability), 'Notion took a write that it has to refuse.');
    return findingOf(capability, refused, (0,data_source/* isNotFound */.c4)(refused));
}
/** Whether the integration may read content, by how reading the database ended. */
function readFinding(outcome) {
    if (!(outcome instanceof Error))
        return ok(subjectOf('Read content'), ON);
    return findingOf('Read content', outcome, ANSWERED.includes(outcome.id));
}
/** What is known only after something was read. */
const ANSWERED = [
    'notion-not-shared',
    'notion-not-a-database',
    'notion-no-data-source',
    'notion-database-trashed',
    'notion-data-source-choice',
];
/** As much as a refusal for another reason tells. */
const ON = 'On: Notion did not refuse for lack of it.';
function findingOf(capability, problem, wasAnswered) {
    const subject = subjectOf(capability);
    if (isForbidden(problem))
        return failure(subject, problem);
    if (wasAnswered)
        return ok(subject, ON);
    return unknown(subject, `Notion’s answer does not tell. ${problem.message}`);
}
function subjectOf(capability) {
    return `Capability “${capability}”`;
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/notion/database.js
var database = __webpack_require__(3859);
;// CONCATENATED MODULE: ./build/notion/check/database.js




function databaseFinding(target) {
    const subject = 'Database';
    if (!(target instanceof Error)) {
        const title = (0,src/* isFullDataSource */.PV)(target) ? (0,database/* titleOf */.G)(target) : 'Untitled';
        return ok(subject, `Shared; rows go into the data source “${title}” (${target.id}).`);
    }
    if (isForbidden(target))
        return unknown(subject, 'the integration may not read.');
    return failure(subject, target);
}

;// CONCATENATED MODULE: ./build/notion/check/fields.js

/** What a field has in the database. */
function fieldFinding(judgement) {
    const { field, name } = judgement;
    const subject = `Field \`${field}\``;
    switch (judgement.is) {
        case 'found':
            return ok(subject, `“${judgement.property.name}”, of type ${judgement.property.type}.`);
        case 'new':
            return ok(subject, `Will be added as “${name}”, of type ${judgement.property.type}.`);
        case 'missing':
            return remark(subject, `The database has no property “${name}”, so the field is left out, as \`create-properties\` is false.`, `Add the property in Notion, set \`create-properties: true\`, or leave the field out on purpose (\`${field}: false\` in \`properties\`).`);
        case 'unusable':
            return failure(subject, judgement.problem);
    }
}
/** What an entry of `extra-properties` has in the database. */
function extraFinding(judgement) {
    const subject = `Extra property “${judgement.name}”`;
    if (judgement.is === 'unusable')
        return failure(subject, judgement.problem);
    return ok(subject, `Found, of type ${judgement.property.type}; takes ${JSON.stringify(judgement.value)}.`);
}

;// CONCATENATED MODULE: ./build/notion/check/integration.js

/** Who the integration is and where. */
function tokenFinding({ name = 'unnamed', workspace }) {
    const where = workspace === undefined ? '' : `, of the workspace “${workspace}”`;
    return ok('Notion token', `Valid: the integration “${name}”${where}.`);
}
/** What tells a free plan from a paid one: recorded traffic of the API shows it in the answer about the integration itself. */
const FREE_UPLOAD_LIMIT = 5 * 1024 * 1024;
/** Notion tells neither the plan nor how many blocks are used, but a limit that only free plans have. */
function planFinding({ uploadLimit }) {
    const subject = 'Plan of the workspace';
    if (uploadLimit === undefined) {
        return unknown(subject, 'Notion tells no limit of uploads, by which a free plan could be known. A free workspace with more than one member has 1,000 blocks for its lifetime.');
    }
    if (uploadLimit > FREE_UPLOAD_LIMIT) {
        return ok(subject, 'Paid, by the size of files that it takes: its blocks are not limited.');
    }
    return remark(subject, 'Free, by its limit of 5 MiB for a file. With more than one member it has 1,000 blocks for its lifetime, and deleting gives none back; how many are used can’t be known. Once they are, new rows and text fail.', 'With several members: a paid plan, the other members as guests, who do not count, or a personal access token of Notion in place of the integration’s secret.');
}

// EXTERNAL MODULE: ./build/notion/links/judge-links.js
var judge_links = __webpack_require__(625);
// EXTERNAL MODULE: ./build/notion/tasks/move-task.js
var move_task = __webpack_require__(336);
// EXTERNAL MODULE: ./build/notion/tasks/task-finder.js + 1 modules
var task_finder = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/notion/tasks/tasks-database.js
var tasks_database = __webpack_require__(4681);
;// CONCATENATED MODULE: ./build/notion/check/links.js





/** What there is for the links between releases and pull requests; nothing where none are wanted. */
function linkFindings({ fields, links }, schema) {
    const subject = 'Links of releases';
    const judgement = (0,judge_links/* judgeLinks */.X)(fields, schema);
    switch (judgement.is) {
        case 'off':
            return links.pullRequests === 'false' ? [] : [ok(subject, 'Left out, as the fields are.')];
        case 'found':
            return [ok(subject, `“${judgement.release.name}” and “${judgement.pullRequests.name}”.`)];
        case 'new':
            return [
                ok(subject, `Will be added as “${judgement.release.name}” and “${judgement.pullRequests.name}”.`),
            ];
        case 'missing': {
            const found = `The database has no properties ${judgement.names.map((name) => `“${name}”`).join(' and ')}, so releases are not linked to their pull requests, as \`create-properties\` is false.`;
            return [
                remark(subject, found, 'Set `create-properties: true` for one run, or `link-pull-requests: false`.'),
            ];
        }
        case 'unfit':
            return [remark(subject, judgement.warning)];
    }
}
/** What there is for the links to tasks; nothing where there are none and the settings ask for none. */
async function taskFindings(notion, settings, changelog) {
    const { tasks, fields } = settings;
    const isWanted = tasks.required || tasks.statuses.size > 0 || tasks.id !== undefined;
    // What is a remark elsewhere fails all pull requests where a task is demanded.
    const level = tasks.required ? 'failure' : 'warning';
    const misfit = (found, remedy) => ({
        level,
        subject: 'Tasks',
        found,
        ...(remedy && { remedy }),
    });
    if (fields.properties.tasks === undefined)
        return isWanted ? [misfit('The field `tasks` is left out, so no tasks are linked.')] : [];
    const database = await new task_finder/* TaskFinder */.u(notion, settings).database(async () => changelog);
    if (database === undefined) {
        const found = 'The database has no relation to a tasks’ database, so no tasks are linked.';
        return isWanted ? [misfit(found, 'Set `tasks-database` to the link of the tasks’ database.')] : [];
    }
    if ('why' in database)
        return [misfit(database.why)];
    const link = database.newRelation ? 'Will be linked by' : 'Linked by';
    const remarks = database.warnings.filter((warning) => warning !== tasks_database/* NO_IDS */.L_);
    return [
        ok('Tasks', `${link} “${database.relation}”.`),
        ...(database.id || tasks.id
            ? []
            : [misfit(tasks_database/* NO_IDS */.L_, 'Add a property of type ID in Notion and give it a prefix, or set `task-id`.')]),
        ...(database.id ? [idFinding(database.id)] : []),
        ...statusFindings(database, settings),
        ...remarks.map((warning) => remark('Tasks', warning)),
    ];
}
function idFinding({ name, prefix }) {
    return ok('Task IDs', prefix === undefined
        ? `“${name}”, by the pattern of \`task-id\`.`
        : `Such as ${prefix}-123, by “${name}”.`);
}
function statusFindings({ status }, { tasks: { statuses } }) {
    const subject = 'Task statuses';
    if (statuses.size === 0 || status === undefined)
        return [];
    const options = [...new Set(statuses.values())];
    const misfits = options.flatMap((option) => (0,move_task/* missingOption */.O)(status, option) ?? []);
    if (misfits.length > 0)
        return misfits.map(({ found, remedy }) => remark(subject, found, remedy));
    return [ok(subject, `${options.join(', ')}, in “${status.name}”.`)];
}

// EXTERNAL MODULE: ./build/settings/notion-id.js
var notion_id = __webpack_require__(681);
// EXTERNAL MODULE: ./build/notion/people-warnings.js
var people_warnings = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/notion/users.js
var notion_users = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/notion/check/people.js







const people_SUBJECT = 'People map';
/**
 * Whether Notion knows the people of the map: one request per 100 users where it holds e-mail addresses, and one for
 * each ID.
 * @param hasProperty whether a field goes into a property of type people
 */
async function peopleFindings(notion, people, hasProperty) {
    if (people.size === 0)
        return hasProperty ? [remark(people_SUBJECT, people_warnings/* NOBODY */.oQ)] : [];
    if (!hasProperty)
        return [remark(people_SUBJECT, people_warnings/* NO_PEOPLE_PROPERTY */._q)];
    const entries = [...people];
    const findings = await Promise.all([
        emailFindings(notion, entries.map(([, user]) => user).filter((user) => (0,notion_id/* notionId */.r$)(user) === undefined)),
        ...entries.map(([login, user]) => idFindings(notion, login, (0,notion_id/* notionId */.r$)(user))),
    ]);
    const found = findings.flat();
    return found.length > 0 ? found : [ok(people_SUBJECT, 'Notion knows everybody in it.')];
}
async function emailFindings(notion, emails) {
    if (emails.length === 0)
        return [];
    const users = await attempt((0,notion_users/* usersByEmail */.Kh)(notion));
    if (users instanceof Error) {
        return [isForbidden(users) ? failure(people_SUBJECT, users) : unknown(people_SUBJECT, users.message)];
    }
    const missing = emails.filter((email) => !users.has(email.toLowerCase()));
    if (missing.length === 0)
        return [];
    const { what, remedy } = (0,notion_users/* missingEmails */.gW)(missing, users.size === 0);
    return [remark(people_SUBJECT, what, remedy)];
}
const UNKNOWN = ['notion-user-unknown', 'notion-id-mistyped'];
/** A sync needs no capability for IDs; only this look-up does. */
async function idFindings(notion, login, id) {
    if (id === undefined)
        return [];
    const refused = await attempt(notion
        .send('Read user information including email addresses', (client) => client.users.retrieve({ user_id: id }))
        .then(() => undefined));
    if (refused === undefined)
        return [];
    const subject = `${people_SUBJECT}: ${login}`;
    if (UNKNOWN.includes(refused.id) || (0,data_source/* isNotFound */.c4)(refused)) {
        const what = `\`people\` gives ${login} the ID ${id}. ${refused.message}`;
        const details = { cause: refused, requestId: refused.requestId };
        return [failure(subject, new errors/* Problem */.A('notion-user-unknown', what, details))];
    }
    const why = isForbidden(refused)
        ? 'the integration may not read users. A sync does not need to, where `people` holds IDs.'
        : refused.message;
    return [unknown(subject, why)];
}

// EXTERNAL MODULE: ./build/settings/maps.js
var maps = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/notion/option-name.js
var option_name = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/notion/check/status-options.js



/** Whether the property of the field `status` has an option for each state; nothing where it has no options at all. */
function status_options_statusFindings(judgements, statuses) {
    const status = judgements.find(({ field }) => field === 'status');
    if (status?.is !== 'found' || status.property.options === undefined)
        return [];
    const { options } = status.property;
    const missing = Object.entries(statuses).filter(([, name]) => !options.some((option) => (0,option_name/* isSameOption */.aJ)(option.name, name)));
    const isMapped = ([state, name]) => !Object.entries(maps/* DEFAULT_STATUSES */.dK).some(([known, usual]) => known === state && usual === name);
    const findings = [
        ...missing.filter(isMapped).map((option) => mistyped(option, status.property)),
        ...toBeAdded(missing.filter((option) => !isMapped(option)), status.property),
    ];
    return findings.length > 0
        ? findings
        : [ok('Status options', `“${status.property.name}” has all of them.`)];
}
function mistyped([state, name], { name: property, options = [] }) {
    return remark(`Status option \`${state}\``, `“${property}” has no option “${name}”, which \`statuses\` names. It will be added when it is first needed. Its options: ${listed(options.map((option) => option.name)) || 'none'}.`, 'Correct the name in `statuses` if it is mistyped.');
}
function toBeAdded(missing, { name, type }) {
    if (missing.length === 0)
        return [];
    const names = listed([...new Set(missing.map(([, option]) => option))]);
    const where = type === 'status' ? ', each in the group of its state' : '';
    return [ok('Status options', `“${name}” has no ${names}: to be added when first needed${where}.`)];
}
function listed(names) {
    return names.map((name) => `“${name}”`).join(', ');
}

;// CONCATENATED MODULE: ./build/notion/check/check-notion.js












/** What a sync would meet in Notion. Writes nothing; what depends on something that failed is said to be unknown. */
async function checkNotion(notion, settings) {
    const integration = await attempt(notion.me());
    if (integration instanceof Error)
        return [withoutNotion(integration), unknown('Database', 'Notion could not be asked.')];
    const [target, writing] = await Promise.all([
        attempt((0,data_source/* readTarget */._E)(notion, settings.notion)),
        writeFindings(notion, settings.dryRun),
    ]);
    return [
        tokenFinding(integration),
        planFinding(integration),
        readFinding(target),
        ...writing,
        databaseFinding(target),
        ...(await propertyFindings(notion, settings, target)),
    ];
}
function withoutNotion(problem) {
    return failure(problem.id === 'notion-token-invalid' ? 'Notion token' : 'Notion', problem);
}
async function propertyFindings(notion, settings, target) {
    if (target instanceof Error)
        return [unknown('Fields', 'the database’s properties could not be read.')];
    const schema = (0,notion_schema/* schemaOf */.pP)(target);
    const fields = (0,judge_properties/* judgeFields */.dy)(settings.fields, schema);
    const hasPeople = fields.some((judgement) => judgement.is === 'found' && judgement.property.type === 'people');
    return [
        ...fields.map(fieldFinding),
        ...status_options_statusFindings(fields, settings.fields.statuses),
        ...(0,judge_properties/* judgeExtra */.g4)(settings.fields, schema).map(extraFinding),
        ...(await peopleFindings(notion, settings.fields.people, hasPeople)),
        ...linkFindings(settings, schema),
        ...(await taskFindings(notion, settings, { schema, dataSourceId: target.id })),
    ];
}

// EXTERNAL MODULE: ./build/notion/connection.js
var connection = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/notion/patience.js
var patience = __webpack_require__(1821);
;// CONCATENATED MODULE: ./build/workflow/blocked.js

const BLOCKED = 'GitHub blocks the event in public repositories by default, from 2 December 2026 on: such a run fails before its first step. Whether a policy allows it in this one can’t be known without more rights.';
const CLICKS = 'Start the workflow by `pull_request`, as the README does, or by `workflow_run`; or allow the event: Settings → Actions → Policies → a policy for this workflow file that allows `pull_request_target`. docs/which-event.md of this action compares the ways.';
/**
 * Whether GitHub may block the workflow, as it does in public repositories by a policy of its own:
 * https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution
 * @param visibility of the repository; nothing where no such policy is known, as on an Enterprise Server
 */
function blockedFindings({ events }, visibility) {
    if (!events.has('pull_request_target'))
        return [];
    const subject = 'Policy for `pull_request_target`';
    if (visibility === 'public')
        return [remark(subject, `This repository is public. ${BLOCKED}`, CLICKS)];
    return visibility === 'unknown'
        ? [remark(subject, `Where this repository is public, mind: ${BLOCKED}`, CLICKS)]
        : [];
}

// EXTERNAL MODULE: ./build/record.js
var record = __webpack_require__(3003);
;// CONCATENATED MODULE: ./build/workflow/comments.js


const comments_SUBJECT = 'Comments';
const comments_REMEDY = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`.';
/** Whether steps with `comment: true` may write comments; nothing where there are none. */
function commentFindings({ steps }) {
    const commenting = steps.filter(({ comments }) => comments);
    if (commenting.length === 0)
        return [];
    const own = commenting.filter(({ hasOwnToken }) => !hasOwnToken);
    if (own.some(({ permissions }) => permissions !== undefined && !mayComment(permissions)))
        return [
            remark(comments_SUBJECT, 'The job’s permissions lack `pull-requests: write`, so GitHub refuses the comment. Rows are written nevertheless.', comments_REMEDY),
        ];
    if (own.some(({ permissions }) => permissions === undefined))
        return [
            unknown(comments_SUBJECT, 'the workflow gives no `permissions`, so the repository’s settings hold.', comments_REMEDY),
        ];
    if (own.length < commenting.length)
        return [unknown(comments_SUBJECT, 'what the token in `github-token` may write shows when it does.')];
    return [ok(comments_SUBJECT, 'The job’s permissions allow the comment on pull requests.')];
}
/** One of two is enough: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
function mayComment(permissions) {
    if (!(0,record/* isRecord */.u)(permissions))
        return permissions === 'write-all';
    return permissions['pull-requests'] === 'write' || permissions.issues === 'write';
}

;// CONCATENATED MODULE: ./build/workflow/concurrency.js

const concurrency_SUBJECT = 'Concurrency';
const concurrency_REMEDY = 'Write `queue: max` in `concurrency`, and no `cancel-in-progress`.';
/**
 * Whether GitHub cancels runs: a group keeps one waiting run unless its queue is `max`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
function concurrencyFinding({ concurrency }) {
    if (concurrency.length === 0)
        return ok(concurrency_SUBJECT, 'Not limited: runs may overlap, and the action copes with that.');
    if (concurrency.some(({ cancels }) => cancels)) {
        const found = '`cancel-in-progress` cancels a run that is writing; the next one has to mend what it left.';
        return remark(concurrency_SUBJECT, found, concurrency_REMEDY);
    }
    if (concurrency.some(({ queue }) => queue !== 'max')) {
        const found = 'Without `queue: max` GitHub keeps one waiting run and cancels the others, which shows as cancelled checks, and events get lost.';
        return remark(concurrency_SUBJECT, found, concurrency_REMEDY);
    }
    return ok(concurrency_SUBJECT, 'Runs wait their turn; none is cancelled.');
}

;// CONCATENATED MODULE: ./build/workflow/events.js

const PULL_REQUEST_TYPES = [
    'opened',
    'edited',
    'reopened',
    'closed',
    'synchronize',
    'ready_for_review',
    'converted_to_draft',
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'milestoned',
    'demilestoned',
    'review_requested',
    'review_request_removed',
];
/** The activity types of each event after which a row shows something else. */
const USEFUL = {
    release: ['published', 'edited', 'released', 'unpublished', 'deleted'],
    pull_request: PULL_REQUEST_TYPES,
    pull_request_target: PULL_REQUEST_TYPES,
    pull_request_review: ['submitted', 'dismissed'],
    workflow_run: ['completed'],
};
/**
 * What GitHub listens to where a workflow names no types; all of them for the events that are not here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const DEFAULT_TYPES = new Map([
    ['pull_request', ['opened', 'synchronize', 'reopened']],
    ['pull_request_target', ['opened', 'synchronize', 'reopened']],
]);
/** Whether the workflow starts whenever a release or pull request changes in what its row shows. */
function eventFindings({ events }) {
    const pulls = ['pull_request_target', 'pull_request'].filter((event) => events.has(event));
    const runs = events.has('workflow_run');
    const releases = events.has('release');
    if (!releases && pulls.length === 0 && !runs)
        return [NO_ENTRIES];
    const none = runs ? RUNS_ALONE : NO_PULL_REQUESTS;
    return [
        releases ? typesFinding('release', events.get('release')) : NO_RELEASES,
        ...(pulls.length > 0 ? pulls.map((event) => typesFinding(event, events.get(event))) : [none]),
        ...(runs ? [runFinding(events.get('workflow_run'))] : []),
        ...(pulls.length > 0 || runs ? [reviewFinding(events)] : []),
    ];
}
function runFinding(named) {
    const subject = 'Event `workflow_run`';
    return named === undefined || USEFUL.workflow_run.every((type) => named.includes(type))
        ? ok(subject, 'Starts the workflow when another one has run.')
        : remark(subject, 'Does not start the workflow when the other one has ended, which is the last that it tells of a pull request.', 'Write `types: [completed]` in `workflow_run`.');
}
function reviewFinding(events) {
    const event = 'pull_request_review';
    return events.has(event) ? typesFinding(event, events.get(event)) : NO_REVIEWS;
}
function typesFinding(event, named) {
    const subject = `Event \`${event}\``;
    const types = named ?? DEFAULT_TYPES.get(event);
    const missing = USEFUL[event].filter((type) => types !== undefined && !types.includes(type));
    if (types === undefined || missing.length === 0)
        return ok(subject, 'Starts the workflow at every change.');
    const by = named === undefined ? ', as it names no types and GitHub’s default holds' : '';
    const all = [...new Set([...USEFUL[event], ...types])];
    return remark(subject, `Does not start the workflow when ${missing.join(', ')}${by}: the row shows it only after the next event or nightly run.${draftNote(event, types)}`, `Write \`${event}: { types: [${all.join(', ')}] }\`.`);
}
/** GitHub starts no workflow for drafts, and publishing one is not the creation of a release. */
function draftNote(event, types) {
    if (event !== 'release' || types.includes('published'))
        return '';
    const instead = ['created', 'prereleased'].filter((type) => types.includes(type));
    if (instead.length === 0)
        return '';
    return ` ${instead.join(' and ')} ${instead.length === 1 ? 'does' : 'do'} not come for a release that was a draft before.`;
}
const USUAL_RELEASE = `release: { types: [${USEFUL.release.join(', ')}] }`;
const USUAL_PULL_REQUEST = `pull_request: { types: [${PULL_REQUEST_TYPES.join(', ')}] }`;
const NO_ENTRIES = remark('Events', 'No release and no pull request starts this workflow.', 'Add `release` and `pull_request` to `on`; where another workflow syncs, let it run this check.');
const NO_RELEASES = remark('Event `release`', 'Does not start the workflow: releases get their rows from runs for all entries, or with `tag`, alone.', `Where releases are wanted, write \`${USUAL_RELEASE}\`.`);
const NO_PULL_REQUESTS = remark('Event `pull_request`', 'Does not start the workflow: pull requests get their rows from runs for all entries, or with `pull-request`, alone.', `Where pull requests are wanted, write \`${USUAL_PULL_REQUEST}\`.`);
const RUNS_ALONE = remark('Event `pull_request`', 'Does not start the workflow, and `workflow_run` tells of new commits alone: titles, labels, people and the end of a pull request show after its next commit or nightly run.', `Write \`${USUAL_PULL_REQUEST}\` too.`);
const NO_REVIEWS = remark('Event `pull_request_review`', 'Does not start the workflow: approvals and requests for changes show only after the next event or nightly run.', 'Write `pull_request_review: { types: [submitted, dismissed] }`.');

;// CONCATENATED MODULE: ./build/workflow/forks.js

const forks_SUBJECT = 'Pull requests from forks';
/** Why `pull_request` alone leaves some out: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const GAPS = '`pull_request` gets no secrets for them, and starts nothing while a pull request has a merge conflict';
const AT_ONCE = 'Where they are wanted at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.';
/** When pull requests from forks come to Notion, and those with a merge conflict. */
function forkFindings({ events }) {
    if (events.has('pull_request_target')) {
        const reviews = events.has('pull_request_review')
            ? ' GitHub passes none with reviews of them, which show after the next event or nightly run.'
            : '';
        return [ok(forks_SUBJECT, `\`pull_request_target\` has the secrets.${reviews}`)];
    }
    if (events.has('workflow_run'))
        return [
            ok(forks_SUBJECT, '`workflow_run` has the secrets, and comes when CI has run on them. What changes without that shows after the nightly run.'),
        ];
    if (!events.has('pull_request'))
        return [];
    if (events.has('schedule'))
        return [ok(forks_SUBJECT, `${GAPS}: the nightly run brings these. ${AT_ONCE}`)];
    return [
        remark(forks_SUBJECT, `${GAPS}: they stay out of Notion until a run for all entries.`, `Add \`schedule: [{ cron: '17 3 * * *' }]\` to \`on\`, which brings them every night. ${AT_ONCE}`),
    ];
}
/** The same of a workflow whose file can't be read, by the event that started the run. */
function forkFindingsOfRun(event) {
    if (event === 'pull_request_target' || event === 'workflow_run')
        return forkFindings({ events: new Map([[event, undefined]]) });
    const known = event === 'pull_request' || event === 'pull_request_review';
    const which = known
        ? `\`${event}\`, which started this run, is one of the workflow’s events, and the others are not known.`
        : 'the workflow’s events are not known.';
    return [unknown(forks_SUBJECT, `${which} ${GAPS}: there only a run for all entries brings these.`, AT_ONCE)];
}

;// CONCATENATED MODULE: ./build/workflow/ignored.js


/** Events that tell of an entry, mean all of them, or stand for whatever event started the calling workflow. */
const UNDERSTOOD = [
    'release',
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'schedule',
    'workflow_dispatch',
    'workflow_call',
];
/** Whether the workflow starts on events that the action can make nothing of: a sync fails there. */
function ignoredFindings({ events, steps }, path) {
    const subject = 'Workflow';
    const ignored = [...events.keys()].filter((event) => !UNDERSTOOD.includes(event));
    if (steps.length === 0) {
        const why = `${path} has no step of this action, so it runs within another action or workflow, whose inputs are not known.`;
        return [unknown(subject, why)];
    }
    const deaf = syncing(steps).filter(({ mode, namesEntry }) => mode !== 'backfill' && !namesEntry);
    if (ignored.length === 0 || deaf.length === 0)
        return [ok(subject, `Read from ${path}; the action understands all of its events.`)];
    const fails = deaf.some(({ mode, isGuarded }) => !isGuarded && mode !== 'check');
    return ignored.map((event) => (fails ? failing(event) : perhapsFailing(event)));
}
/** The same of a run whose workflow can't be read. */
function startedFindings({ event, namesEntry }) {
    return event === '' || namesEntry || UNDERSTOOD.includes(event) ? [] : [perhapsFailing(event)];
}
/** The steps that the findings are about: those that sync; where there are none, this one, which may sync one day. */
function syncing(steps) {
    const others = steps.filter(({ mode }) => mode !== 'check' && mode !== 'setup');
    return others.length > 0 ? others : steps;
}
function failing(event) {
    return failure(ignored_subjectOf(event), new errors/* Problem */.A('event-unsupported', `${whatOf(event)}, so every sync on it fails.`, {
        remedy: `Take \`${event}\` out of \`on\`, or give the step \`if: github.event_name != '${event}'\`. Where such a run makes a release, name it by the input \`tag\`.`,
    }));
}
function perhapsFailing(event) {
    return remark(ignored_subjectOf(event), `${whatOf(event)}: a sync on it fails.`, `Take \`${event}\` out of \`on\`, or see that an \`if\` keeps the step away from it.`);
}
function ignored_subjectOf(event) {
    return `Event \`${event}\``;
}
function whatOf(event) {
    return `The workflow starts on \`${event}\`, which tells of no release or pull request`;
}

;// CONCATENATED MODULE: ./build/workflow/expressions.js
/** What leads to the head of a pull request: its commit, branch or repository. */
const HEAD = /\bgithub\.(?:head_ref\b|event\.(?:pull_request\.(?:head\b|merge_commit_sha\b)|workflow_run\.(?:head_(?:branch|sha|commit|repository)\b|pull_requests\b)))/i;
/** How scripts ask for it: fields of `gh pr view`, and paths in the event's payload for `jq`. */
const ASKED_FOR = /\bheadRef(?:Oid|Name)\b|\.(?:pull_request\.head|workflow_run\.head_(?:sha|branch))\b/i;
/** GitHub's own names for that commit: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/checking-out-pull-requests-locally */
const PULL_REF = /\bpull\/[^\s'"]+\/(?:head|merge)\b/i;
/** What is found out while the workflow runs. */
const FOUND_OUT = /\$\{\{[^}]*\b(?:steps|needs|env)\./i;
/** What only some events give. */
const BY_EVENT = /\bgithub\.(?:event_name|event\.action|event\.workflow_run\.event)\b/i;
/**
 * Text that anybody writes who opens a pull request, comments on one, or names a branch:
 * https://docs.github.com/en/actions/reference/security/secure-use#understand-the-risk-of-script-injections
 */
const WRITTEN_BY_ANYBODY = /\b(?:github\.(?:head_ref\b|event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))|(?:issue|discussion)\.(?:title|body)|(?:comment|review|review_comment)\.body|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email))|head_repository\.description))\b)|toJSON\(github(?:\.event(?:\.(?:pull_request|workflow_run|issue|comment|review))?)?\))/i;
/** What makes true or false of a text. */
const JUDGED = /\b(?:contains|startsWith|endsWith)\([^()]*\)|[\w.]+[!=]='[^']*'|'[^']*'[!=]=[\w.]+/gi;
/** The text with its expressions in one form: without spaces, with dots for brackets, and with commas for `&&` and `||`. */
function plain(text) {
    return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression) => {
        const dotted = expression.replace(/\[\s*'([^']+)'\s*\]/g, '.$1');
        return `\${{${dotted.replace(/\s+/g, '').replace(/[&|]+/g, ',')}}}`;
    });
}
/** A plain text with the values of the variables that its expressions name. */
function filledIn(text, variables) {
    return text.replace(/\$\{\{env\.(\w+)\}\}/gi, (found, name) => variables.get(name) ?? found);
}
/** Whether a plain text leads to the code of a pull request. */
function leadsToHead(text) {
    return HEAD.test(text) || ASKED_FOR.test(text) || PULL_REF.test(text);
}
/** Whether it depends on what can't be told from the file. */
function isFoundOut(text) {
    return FOUND_OUT.test(text);
}
/** Whether it may be something else for each event. */
function isByEvent(text) {
    return BY_EVENT.test(text);
}
/** The first expression of a plain text that puts in what anybody may have written. */
function writtenByAnybody(text) {
    const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);
    return expressions
        .map((expression) => WRITTEN_BY_ANYBODY.exec(expression.replace(JUDGED, ''))?.[0])
        .find((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./build/workflow/scripts.js

/** Options may stand before git's own command, with a value or without. */
const GIT = String.raw `^git\s+(?:-\S+\s+(?:[^\s-]\S*\s+)??)*?`;
const GIT_TAKES = new RegExp(`${GIT}(?:pull|clone|checkout|switch|worktree|reset|merge|rebase|cherry-pick|restore|read-tree|apply|am)(?=\\s|$)`);
const GIT_FETCHES = new RegExp(`${GIT}(?:fetch|remote)(?=\\s|$)`);
const CLI_CHECKS_OUT = /^(?:gh|hub)\b.*?\spr\s+(?:checkout|co)(?![\w-])/;
const CLI_CLONES = /^gh\b.*?\srepo\s+(?:clone|sync)(?![\w-])/;
const CLI_DIFFS = /^gh\b.*?\spr\s+diff(?![\w-])(?!.*\s--name-only\b)/;
/** Addresses of code as files, rather than of what GitHub tells of it. */
const DOWNLOADS = /^(?:curl|wget|gh\s+api)\b.*(?:tarball|zipball|archive|codeload|raw\.githubusercontent|\.tar|\.tgz|\.zip|\.patch|\.diff)/;
const UNPACKS_OR_RUNS = /^(?:tar|unzip|patch|(?:ba|z|da)?sh|python3?|node|source|\.)(?:\s|$)/;
/** What stands before a command without being one. */
const BEFORE = /^(?:(?:if|then|else|do|while|!|sudo|command|time|timeout\s+\S+|env|nohup|xargs|exec|eval|(?:ba|z|da)?sh\s+-\w*c|\{|\w+=\S*)\s+|\(\s*)+/;
/** A variable that a script itself sets. */
const SET = /^\s*(?:(?:export|local|readonly|declare)\s+)?(\w+)=(\S.*)$/gm;
/** What stands in for a commit or branch that a script has asked for. */
const HEAD_COMMIT = '${{github.event.pull_request.head.sha}}';
/** @param command one of `commandsIn` */
function moveOf(command) {
    const isOfHead = leadsToHead(command);
    if (CLI_CHECKS_OUT.test(command))
        return 'takes';
    if (isOfHead && (GIT_TAKES.test(command) || CLI_CLONES.test(command)))
        return 'takes';
    if (CLI_DIFFS.test(command))
        return 'fetches';
    if (isOfHead && (GIT_FETCHES.test(command) || DOWNLOADS.test(command)))
        return 'fetches';
    return GIT_TAKES.test(command) || UNPACKS_OR_RUNS.test(command) ? 'takes what was fetched' : undefined;
}
/**
 * The commands of a script without quotes, with the values of its variables; what it prints is none of them.
 * @param script with plain expressions
 */
function commandsIn(script, variables) {
    const text = script.replace(/[\\`]\r?\n\s*/g, ' ');
    const known = new Map([...variables, ...headsIn(text)]);
    return text
        .replace(/\$\{(\w+)[^{}]*\}|\$env:(\w+)|\$(\w+)/gi, (found, braced, powerShell, bare) => valueIn(known, String(braced ?? powerShell ?? bare), found))
        .replace(/["']/g, '')
        .split(/\r?\n|&&|\|\||[;|]|\$\(/)
        .map((command) => command.trim().replace(BEFORE, ''))
        .filter((command) => command !== '' && !/^(?:#|echo\b|printf\b|Write-(?:Host|Output)\b)/i.test(command));
}
/** The variables that a script gives a head of a pull request, such as `SHA=$(gh pr view --json headRefOid)`. */
function headsIn(script) {
    return [...script.matchAll(SET)].flatMap(([, name = '', value = '']) => leadsToHead(value) ? [[name, HEAD_COMMIT]] : []);
}
function valueIn(variables, name, found) {
    // The runner sets it: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
    return variables.get(name) ?? (name === 'GITHUB_HEAD_REF' ? '${{github.head_ref}}' : found);
}

;// CONCATENATED MODULE: ./build/workflow/artifacts.js

/** Actions that download artifacts, by GitHub or by others, and their input with the place. */
const ACTION = /^[\w.-]+\/(?:[\w.-]*download[\w.-]*artifacts?|action-download-artifact|[\w.-]*artifacts?-download)(?:[@/]|$)/i;
const PLACE = ['path', 'download_path', 'dir'];
/** Programs that run what lies in their folder: builds, tests, installations, and whatever is named as a file. */
const RUNS = /^(?:(?:npm|npx|pnpm|yarn|bun|make|cmake|mvn|gradle|cargo|dotnet|bundle|rake|composer|poetry|uv|tox|pytest|pre-commit)\b|go\s+(?:run|test|build|generate)\b|pip3?\s+install\b|docker\s+(?:compose\s+)?(?:build|up)\b|(?:ba|z|da)?sh\s+[^-\s]|(?:python3?|node|ruby|source|\.)\s+[^-\s]|(?:\.{1,2}\/)*[\w.-]+\/\S+|\.\/\S+)/;
/**
 * The step that runs what another one has downloaded: an artifact of the run that a `workflow_run` event tells of, which a pull
 * request may have made. What is only read is no code.
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
function stepThatRunsArtifact(steps) {
    for (const [index, step] of steps.entries()) {
        const place = placeOfArtifact(step);
        const runner = place === undefined ? undefined : steps.slice(index).find((later) => runsFrom(place, later));
        if (runner)
            return runner;
    }
    return undefined;
}
/** Where the step puts it: empty for the job's own folder, nothing where it downloads none of another run. */
function placeOfArtifact({ uses, inputs, run, variables }) {
    if (/^actions\/download-artifact@/i.test(uses))
        return inputs.has('run-id') ? folder(inputs.get('path')) : undefined;
    if (ACTION.test(uses))
        return folder(PLACE.map((name) => inputs.get(name)).find(Boolean));
    const download = commandsIn(run, variables).find((command) => /^gh\b.*?\srun\s+download\b/.test(command));
    return download === undefined ? undefined : folder(/\s(?:-D|--dir)[\s=]+(\S+)/.exec(download)?.[1]);
}
/** Without what stands for the job's own folder. */
function folder(path = '') {
    return path
        .replace(/["']/g, '')
        .replace(/^(?:\$\{\{github\.workspace\}\}|\$\{?GITHUB_WORKSPACE\}?)/i, '')
        .replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');
}
function runsFrom(place, { uses, run, directory, variables }) {
    const commands = commandsIn(run, variables);
    if (place === '')
        return uses.startsWith('./') || commands.some((command) => RUNS.test(command));
    const entered = commands.findIndex((command) => isIn(place, /^(?:cd|pushd)\s+(\S+)/.exec(command)?.[1]));
    const inside = isIn(place, directory) ? commands : entered < 0 ? [] : commands.slice(entered + 1);
    return inside.some((command) => RUNS.test(command)) || commands.some((command) => runsFile(place, command));
}
function isIn(place, path) {
    return path !== undefined && `${folder(path)}/`.startsWith(`${place}/`);
}
/** The file is the command itself, or the first word after a program that runs it. */
function runsFile(place, command) {
    const file = /^(?:(?:(?:ba|z|da)?sh|python3?|node|ruby|source|\.)\s+)?(\S+)/.exec(command)?.[1];
    return file?.includes('/') === true && isIn(place, file);
}

;// CONCATENATED MODULE: ./build/workflow/brought-code.js



/**
 * Ways that are known to bring it: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/,
 * https://securitylab.github.com/resources/github-actions-untrusted-input/ and GitHub's queries for CodeQL
 * (github/codeql: actions/ql/lib/codeql/actions/security). A plain checkout takes the default branch, and is none.
 */
function codeIn({ steps }) {
    const runner = stepThatRunsArtifact(steps);
    return [
        ...steps.flatMap((step) => [...checkedOut(step), ...written(step)]),
        ...scripted(steps),
        ...(runner ? [brought(runner, 'runs an artifact of the run that started this one')] : []),
    ];
}
const CHECKOUT = /(?:^|[/-])(?:checkout|clone)(?:[-@/]|$)/i;
function checkedOut(step) {
    if (!CHECKOUT.test(step.uses))
        return [];
    const wanted = [...step.inputs].map(([name, value]) => ({ name, value: filledIn(value, step.variables) }));
    const head = wanted.find(({ value }) => leadsToHead(value));
    if (head)
        return [brought(step, `checks it out, by \`${head.name}\``, !isByEvent(head.value))];
    const open = wanted.find(({ name, value }) => isReference(name) && isFoundOut(value));
    return open ? [brought(step, `checks out what only a run shows, by \`${open.name}\``, false)] : [];
}
function isReference(name) {
    return name === 'ref' || name === 'repository';
}
function written(step) {
    const text = scriptsOf(step)
        .map((script) => writtenByAnybody(filledIn(script, step.variables)))
        .find(Boolean);
    return text === undefined
        ? []
        : [brought(step, `writes \`${text}\`, which is anybody’s text, into its script`)];
}
/** What one command has fetched, a later one may take. */
function scripted(steps) {
    let fetching;
    for (const { step, move } of steps.flatMap(movesOf)) {
        if (move === 'takes')
            return [brought(step, 'checks it out by commands')];
        if (move === 'fetches')
            fetching = step;
        else if (fetching)
            return [brought(fetching, 'fetches it, and it is taken from there')];
    }
    return fetching ? [brought(fetching, 'fetches it', false)] : [];
}
function movesOf(step) {
    const { variables } = step;
    const commands = scriptsOf(step).flatMap((script) => commandsIn(filledIn(script, variables), variables));
    return commands.flatMap((command) => {
        const move = moveOf(command);
        return move === undefined ? [] : [{ step, move }];
    });
}
/** Names that actions give to an input which they run, as actions/github-script does. */
const SCRIPT = /^(?:script|inline-?script|run|command|cmd)$/i;
function scriptsOf({ run, inputs }) {
    return [run, ...[...inputs].flatMap(([name, value]) => (SCRIPT.test(name) ? [value] : []))];
}
function brought({ name, condition }, does, sure = true) {
    return { step: name, condition, does, sure };
}

;// CONCATENATED MODULE: ./build/workflow/pull-request-code.js



/** Events whose runs have the repository's secrets, also where a stranger's pull request causes them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** What a condition may look at to keep strangers out, or the code of their pull requests. */
const KEEPS_OUT = /event_name|workflow_run\.event|head\.repo|head_repository|\.fork\b|author_association|label|github\.(?:triggering_)?actor|sender|user\.login|environment/i;
/** Whether a job gets both Notion's secret and the code of a pull request, which then could read it. */
function pullRequestCodeFindings({ events, jobs }) {
    const privileged = PRIVILEGED.filter((event) => events.has(event));
    if (privileged.length === 0)
        return [];
    const findings = jobs.flatMap((job) => findingsOf(job, privileged));
    return findings.length > 0
        ? findings
        : [ok('Code of pull requests', `No job of ${pull_request_code_listed(privileged)} checks it out or runs it.`)];
}
function findingsOf(job, events) {
    const subject = `Job \`${job.name}\``;
    const on = pull_request_code_listed(events);
    if (job.calls !== '') {
        const found = `Has the secret on ${on}, and calls ${job.calls}: whether that checks out code of the pull request can’t be told from this file.`;
        return job.hasSecret && !isKeptOff(job.conditions, events) ? [remark(subject, found, LOOK)] : [];
    }
    const code = codeIn(job)
        .map((one) => ({ ...one, conditions: [...job.conditions, one.condition] }))
        .filter(({ conditions }) => !isKeptOff(conditions, events))
        .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)))[0];
    if (code === undefined)
        return [];
    const what = `its step “${code.step}” ${code.does}`;
    if (!job.hasSecret) {
        const found = `Brings code of pull requests into a run of ${on}: ${what}. It has no secret of Notion’s, but the caches, the token and the other secrets of the job.`;
        return isCertain(code) ? [remark(subject, found, APART)] : [];
    }
    if (isCertain(code))
        return [failure(subject, new errors/* Problem */.A('pull-request-code', `On ${on} it has the secret, and ${what}.`))];
    const unless = code.sure ? ', unless the conditions keep pull requests of strangers out' : '';
    return [remark(subject, `May bring code of pull requests to the secret on ${on}: ${what}${unless}.`, LOOK)];
}
const LOOK = 'See that no code of a pull request is checked out or run in a job that has the secret; give Notion a workflow of its own.';
const APART = 'Let `pull_request` run what needs the code of a pull request: it has no secrets.';
/** Whether nothing is known that keeps strangers out. */
function isCertain({ sure, conditions }) {
    return sure && !conditions.some((condition) => KEEPS_OUT.test(condition));
}
/** Whether a condition lets in other events alone. */
function isKeptOff(conditions, events) {
    return conditions.some((condition) => {
        if (condition.includes('||'))
            return false;
        const name = /github\.event_name\s*(?<sign>[!=]=)\s*'(?<event>\w+)'/.exec(condition)?.groups;
        if (name?.event === undefined)
            return false;
        return name.sign === '==' ? !events.includes(name.event) : events.every((event) => event === name.event);
    });
}
function pull_request_code_listed(events) {
    return events.map((event) => `\`${event}\``).join(' and ');
}

;// CONCATENATED MODULE: ./build/workflow/references.js


/**
 * Whether GitHub may leave references in texts without their links: it links what the token may see, and in a private
 * repository a token sees issues with a permission only. Nothing where the file gives no permissions.
 */
function referenceFindings({ steps }, visibility) {
    const lacks = ({ content, hasOwnToken, permissions }) => content && !hasOwnToken && permissions !== undefined && !maySeeIssues(permissions);
    if (visibility !== 'private' || !steps.some(lacks))
        return [];
    return [
        remark('References in texts', 'The job’s permissions lack `issues: read`. In a private repository GitHub may then leave references to issues, such as `#12`, without a link.', 'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`.'),
    ];
}
function maySeeIssues(permissions) {
    if (!(0,record/* isRecord */.u)(permissions))
        return permissions === 'read-all' || permissions === 'write-all';
    return permissions.issues === 'read' || permissions.issues === 'write';
}

;// CONCATENATED MODULE: ./build/workflow/scheduled.js

/** Whether the workflow has runs for all entries. */
function allEntriesFindings({ events }) {
    return [
        events.has('schedule')
            ? ok('Nightly run', '`schedule` puts right what events could not.')
            : remark('Nightly run', 'There is no `schedule`: what an event could not write stays as it is until the next one.', "Add `schedule: [{ cron: '17 3 * * *' }]` to `on`."),
        events.has('workflow_dispatch')
            ? ok('Run by hand', '`workflow_dispatch` fills the database with what was there before.')
            : remark('Run by hand', 'There is no `workflow_dispatch`: releases and pull requests from before get no row until their next event or nightly run.', 'Add `workflow_dispatch:` to `on`.'),
    ];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/yaml-values.js
var yaml_values = __webpack_require__(9900);
;// CONCATENATED MODULE: ./build/workflow/jobs.js


/** @param isOfAction whether a step of such a `uses` is one of this action */
function jobsOf(workflow, isOfAction) {
    const jobs = new Map(Object.entries((0,record/* isRecord */.u)(workflow.jobs) ? workflow.jobs : {}).filter(isJob));
    const secrets = secretsOfAction(workflow, jobs, isOfAction);
    return [...jobs].map(([name, job]) => ({
        name,
        calls: textOf(job.uses),
        hasSecret: stepsIn(job).some(({ uses }) => isOfAction(uses)) || namesSecret([workflow.env, job], secrets),
        conditions: conditionsOf(name, jobs),
        steps: stepsIn(job).map((step) => stepOf(step, variablesOf(workflow.env, job.env, step.env))),
    }));
}
function isJob(entry) {
    return (0,record/* isRecord */.u)(entry[1]);
}
function stepsIn(job) {
    return Array.isArray(job.steps) ? job.steps.filter(record/* isRecord */.u) : [];
}
/** The names of the secrets that the action gets as Notion's token; nothing where it is no step of this file. */
function secretsOfAction(workflow, jobs, isOfAction) {
    const steps = [...jobs.values()].flatMap((job) => stepsIn(job)
        .filter(({ uses }) => isOfAction(uses))
        .map((step) => ({ token: (0,record/* isRecord */.u)(step.with) ? textOf(step.with['notion-token']) : '', job, step })));
    if (steps.length === 0)
        return undefined;
    return new Set(steps.flatMap(({ token, job, step }) => {
        const variables = variablesOf(workflow.env, job.env, step.env);
        const values = [...token.matchAll(/\benv\.(\w+)/gi)].map(([, name = '']) => variables.get(name) ?? '');
        return [token, ...values].flatMap(secretsIn);
    }));
}
/** Of a file without a step of the action any secret may be Notion's. */
function namesSecret(parts, secrets) {
    const text = JSON.stringify(parts);
    if (/"secrets":"inherit"|\btoJSON\(\s*secrets\s*\)|\bsecrets\s*\[\s*[^\s'"\\]/i.test(text))
        return true;
    return secretsIn(text).some((name) => secrets?.has(name) ?? true);
}
/** Names of secrets are no matter of case. */
function secretsIn(text) {
    const found = text.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi);
    return [...found]
        .map(([, dotted, bracketed]) => String(dotted ?? bracketed).toUpperCase())
        .filter((name) => name !== 'GITHUB_TOKEN');
}
function conditionsOf(name, jobs, seen = []) {
    const job = jobs.get(name);
    if (job === undefined || seen.includes(name))
        return [];
    const needs = (Array.isArray(job.needs) ? job.needs : [job.needs]).map(textOf);
    return [
        textOf(job.if),
        ...(job.environment === undefined ? [] : ['environment']),
        ...needs.flatMap((needed) => conditionsOf(needed, jobs, [...seen, name])),
    ].filter((condition) => condition !== '');
}
function stepOf(step, variables) {
    const inputs = (0,record/* isRecord */.u)(step.with) ? Object.entries(step.with) : [];
    const [run, uses] = [textOf(step.run), textOf(step.uses)];
    return {
        name: textOf(step.name) || uses || (run.trim().split('\n')[0] ?? '').slice(0, 80),
        condition: textOf(step.if),
        uses,
        inputs: new Map(inputs.map(([name, value]) => [name, plain(textOf(value))])),
        run: plain(run),
        directory: textOf(step['working-directory']),
        variables,
    };
}
function variablesOf(...levels) {
    const entries = levels.flatMap((level) => ((0,record/* isRecord */.u)(level) ? Object.entries(level) : []));
    return new Map(entries.map(([name, value]) => [name, plain(textOf(value))]));
}
function textOf(value) {
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/workflow/workflow.js




/**
 * @param text the file
 * @param action owner/name of this action; empty where it runs from the checkout (`uses: ./`)
 * @returns nothing where the text is no workflow
 */
function parseWorkflow(text, action) {
    const content = parsed(text);
    if (!(0,record/* isRecord */.u)(content))
        return undefined;
    const jobs = (0,record/* isRecord */.u)(content.jobs) ? Object.values(content.jobs).filter(record/* isRecord */.u) : [];
    const users = jobs.filter((job) => stepsOf(job, action).length > 0);
    return {
        events: eventsOf(content.on),
        steps: users.flatMap((job) => stepsOf({ permissions: content.permissions, ...job }, action)),
        concurrency: [content, ...users].flatMap(({ concurrency }) => concurrencyOf(concurrency)),
        jobs: jobsOf(content, (uses) => isOfAction(uses, action)),
    };
}
function parsed(text) {
    try {
        const document = (0,dist.parseDocument)(text);
        return document.errors.length > 0 ? undefined : document.toJS();
    }
    catch {
        return undefined; // aliases that lead nowhere, or to too much
    }
}
/** `on` is an event, a list of them, or a map with what each listens to. */
function eventsOf(on) {
    if (!(0,record/* isRecord */.u)(on))
        return new Map((0,yaml_values/* listOf */.c)(on).map((event) => [event, undefined]));
    return new Map(Object.entries(on).map(([event, config]) => [
        event,
        (0,record/* isRecord */.u)(config) && config.types !== undefined ? (0,yaml_values/* listOf */.c)(config.types) : undefined,
    ]));
}
function stepsOf(job, action) {
    const steps = Array.isArray(job.steps) ? job.steps.filter(record/* isRecord */.u) : [];
    return steps.filter(({ uses }) => isOfAction(uses, action)).map((step) => workflow_stepOf(step, job));
}
function isOfAction(uses, action) {
    if (typeof uses !== 'string')
        return false;
    if (action === '')
        return uses.startsWith('./');
    return uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}
function workflow_stepOf(step, job) {
    const inputs = (0,record/* isRecord */.u)(step.with) ? step.with : {};
    const given = (name) => String(inputs[name] ?? '').trim();
    return {
        mode: given('mode'),
        namesEntry: given('tag') !== '' || given('pull-request') !== '',
        isGuarded: step.if !== undefined || job.if !== undefined,
        comments: given('comment').toLowerCase() === 'true',
        content: given('content').toLowerCase() !== 'false',
        hasOwnToken: given('github-token') !== '',
        permissions: job.permissions,
    };
}
function concurrencyOf(concurrency) {
    if (concurrency === undefined || concurrency === null)
        return [];
    if (!(0,record/* isRecord */.u)(concurrency))
        return [{ queue: '', cancels: false }];
    const { queue = '', 'cancel-in-progress': cancel = false } = concurrency;
    return [{ queue: String(queue), cancels: cancel !== false }];
}

;// CONCATENATED MODULE: ./build/workflow/workflow-findings.js











/** Whether the workflow starts when something changes that a row shows, and is left to end. */
function workflowFindings(file, run) {
    if ('unread' in file)
        return unreadFindings(unknown('Workflow', file.unread, file.remedy), run);
    const workflow = parseWorkflow(file.text, run.action);
    if (workflow === undefined)
        return unreadFindings(unknown('Workflow', `${file.path} is not a workflow that can be read.`), run);
    const { steps } = workflow;
    const ignored = ignoredFindings(workflow, file.path);
    const ofJobs = [
        concurrencyFinding(workflow),
        ...referenceFindings(workflow, run.visibility),
        ...commentFindings(workflow),
    ];
    const safety = [...blockedFindings(workflow, run.visibility), ...pullRequestCodeFindings(workflow)];
    // Such as a step after the one that makes the release: what starts the workflow is its own affair.
    if (steps.length > 0 && steps.every(({ namesEntry }) => namesEntry))
        return [...ignored, ...safety, ...ofJobs];
    return [
        ...ignored,
        ...eventFindings(workflow),
        ...forkFindings(workflow),
        ...safety,
        ...allEntriesFindings(workflow),
        ...ofJobs,
    ];
}
/** What the event that started the run, and the repository, show of a workflow whose file does not. */
function unreadFindings(why, run) {
    const started = { events: new Map([[run.event, undefined]]) };
    return [
        why,
        ...startedFindings(run),
        ...forkFindingsOfRun(run.event),
        ...blockedFindings(started, run.visibility),
    ];
}

;// CONCATENATED MODULE: ./build/modes/check.js
















/** Tells what a sync with these settings would meet in Notion and on GitHub, and writes nothing. */
async function check(settings, event, env, log) {
    const findings = await Promise.all([
        guarded('Notion', checkNotion((0,connection/* connect */.N)(settings.notion, (0,patience/* newPatience */.eZ)(log)), settings)),
        guarded('GitHub', checkGitHub(settings, event, env)),
    ]);
    const problem = problemOf(findings.flat());
    return { outcomes: [], warnings: [], findings: findings.flat(), ...(problem && { problem }) };
}
async function checkGitHub(settings, event, env) {
    const { github, ignore, selection } = settings;
    const { tag, pullRequest } = (0,subject/* namedBeside */.SE)(event, settings);
    const named = { tag, pullRequest, since: selection.since };
    const [access, workflow, inputs] = await Promise.all([
        readAccess(github, github_octokit/* PATIENCE */.a),
        readWorkflowFile(github, env, github_octokit/* PATIENCE */.a),
        namedFindings(named, (0,subject/* meansAll */.Q7)(event, settings), github, github_octokit/* PATIENCE */.a),
    ]);
    return [
        ...accessFindings(access, github.repository, neededFromGitHub(event, settings)),
        ...inputs,
        ...draftFindings(access, github.token, !ignore.drafts),
        ...secretFindings(access, event.name, env.GITHUB_ACTOR),
        ...workflowFindings(workflow, {
            action: env.GITHUB_ACTION_REPOSITORY ?? '',
            event: event.name,
            namesEntry: settings.tag !== undefined || settings.pullRequest !== undefined,
            visibility: policyVisibility(access, event, github.serverUrl),
        }),
    ];
}
/** The repository's visibility where GitHub's policies for public ones hold, as far as it is known: on github.com. */
function policyVisibility({ repository }, event, serverUrl) {
    if (new URL(serverUrl).hostname !== 'github.com')
        return undefined;
    return repository instanceof unreadable/* Unreadable */.IO ? (0,payload/* visibilityOf */.g)(event) : repository.visibility;
}
/** A mistake of the action in one part hides nothing of the others. */
async function guarded(subject, findings) {
    return findings.catch((error) => [failure(subject, (0,errors/* asProblem */.g)(error))]);
}
/** What a sync in place of this run has from GitHub alone: an event's own entry could be written from its payload. */
function neededFromGitHub(event, settings) {
    const { tag, pullRequest } = (0,subject/* namedBeside */.SE)(event, settings);
    if (tag !== undefined)
        return ['release'];
    if (pullRequest !== undefined || (0,subject/* tellsOfRun */.$8)(event, settings))
        return ['pull-request'];
    return (0,subject/* meansAll */.Q7)(event, settings) ? settings.selection.kinds : [];
}
function problemOf(findings) {
    const failed = findings.filter(({ level }) => level === 'failure').map(({ subject }) => subject);
    if (failed.length === 0)
        return undefined;
    const what = `${failed.length} of ${findings.length} findings have to be mended: ${failed.join('; ')}.`;
    return new errors/* Problem */.A('check-failed', what);
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
