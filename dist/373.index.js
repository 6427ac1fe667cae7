export const id = 373;
export const ids = [373,511];
export const modules = {

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   OT: () => (/* binding */ categoryIn),
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   WE: () => (/* binding */ FIXES),
/* harmony export */   Yy: () => (/* binding */ categoryByTitle),
/* harmony export */   lR: () => (/* binding */ conventional),
/* harmony export */   q4: () => (/* binding */ BREAKING)
/* harmony export */ });
/**
 * The category of a pull request: the one that the repository's own grouping puts it in, else what its title says. Nothing
 * where neither tells one, or where the repository leaves it out of its notes.
 */
function categoryOf(pullRequest, config) {
    if (config && isExcluded(pullRequest, config.exclude))
        return undefined;
    return (config && categoryIn(pullRequest, config)?.title) ?? categoryByTitle(pullRequest.title);
}
const ANY = '*';
/**
 * The category that GitHub's generated notes have a pull request under; nothing where they leave it out, as it is excluded or no
 * category takes it (pyronear/pyro-engine#409, apache/opendal#8308). An author is named with `[bot]` or without; capitals do
 * not count.
 */
function categoryIn(pullRequest, { exclude, categories }) {
    if (isExcluded(pullRequest, exclude))
        return undefined;
    const isRest = ({ labels }) => labels.includes(ANY);
    const inOrder = [...categories.filter((one) => !isRest(one)), ...categories.filter(isRest)];
    return inOrder.find((category) => takes(category, pullRequest));
}
function takes({ labels, exclude }, pullRequest) {
    const isNamed = labels.some((label) => label === ANY || hasLabel(pullRequest, label));
    return isNamed && !isExcluded(pullRequest, exclude);
}
/** Whether the repository's notes are to leave a pull request out. */
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
/** What conventional titles are grouped under. */
const BREAKING = 'Breaking changes';
const FEATURES = 'Features';
const FIXES = 'Fixes';
/** The types of changes in conventional titles. */
const TYPES = new Map([
    ['feat', FEATURES],
    ['feature', FEATURES],
    ['fix', FIXES],
    ['bugfix', FIXES],
    ['hotfix', FIXES],
]);
/** What a title says of the kind of change, where it follows https://www.conventionalcommits.org. */
function categoryByTitle(title) {
    const change = conventional(title);
    return change && (change.isBreaking ? BREAKING : TYPES.get(change.type));
}
/** The parts of a title such as `feat(scope)!: what`, in lower case; nothing of another title. */
function conventional(title) {
    const { type, scope = '', breaking, } = /^(?<type>[a-z]+)(?:\((?<scope>[^)]*)\))?(?<breaking>!)?:\s/.exec(title.toLowerCase())?.groups ?? {};
    return type === undefined ? undefined : { type, scope, isBreaking: breaking !== undefined };
}


/***/ }),

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ presentNodes),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   jQ: () => (/* binding */ askGraphql),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);


/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where an answer holds no data, and octokit's error where none came
 */
async function askGraphql(octokit, url, query, variables) {
    const request = { method: 'POST', url, query, variables };
    const response = await octokit.request(request).catch((error) => {
        if (isPartial(error))
            return error.response;
        throw error;
    });
    const { data, errors = [] } = response.data;
    if (data)
        return { data, errors };
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableGraphql */ .$_)(errors, (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .retryTime */ .oR)(response.headers));
}
/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial(error) {
    if (!(error instanceof Error) || !('response' in error))
        return false;
    const { response } = error;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response) && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response.data) && Boolean(response.data.data);
}
/** The nodes of a connection; none where GitHub does not show it. A node is null where GitHub does not show that one. */
function nodesOf(connection) {
    return connection?.nodes ?? [];
}
/** Whether GitHub shows a connection with all of its nodes. */
function isWhole(connection) {
    return connection?.nodes?.every((node) => node !== null) ?? false;
}
/** Those nodes of a connection that GitHub shows. */
function presentNodes(connection) {
    return nodesOf(connection).filter((node) => node !== null);
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ readNotesFile),
/* harmony export */   N: () => (/* binding */ groupingOf),
/* harmony export */   Yd: () => (/* binding */ notesFile),
/* harmony export */   m4: () => (/* binding */ readNotesConfig)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3003);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6952);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);



const PATHS = ['.github/release.yml', '.github/release.yaml'];
/**
 * The file that says how GitHub groups generated release notes, as it was at a tag: one request, two where there is none.
 * @throws Unreadable
 */
async function readNotesFile(github, tag) {
    for (const path of PATHS) {
        const about = { ...github.about, path, ref: `refs/tags/${tag}` };
        try {
            const { data } = await github.send((octokit) => octokit.rest.repos.getContent(about));
            if ('content' in data)
                return Buffer.from(data.content, 'base64').toString('utf8');
        }
        catch (error) {
            if (!(error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO) || error.reason !== 'not-found')
                throw error;
        }
    }
    return undefined;
}
/** Asks for the file as it is in the default branch, within a query that asks for more of the repository. */
const notesFile = `
  fragment notesFile on Repository {
    notesYml: object(expression: "HEAD:${PATHS[0]}") { ... on Blob { text } }
    notesYaml: object(expression: "HEAD:${PATHS[1]}") { ... on Blob { text } }
  }
`;
/** What GitHub's answer to the fragment tells. A file that can't be read says nothing. */
async function groupingOf({ notesYml, notesYaml }, errors) {
    const text = notesYml?.text ?? notesYaml?.text;
    if (typeof text !== 'string')
        return {
            config: undefined,
            isUnknown: errors.some(({ path }) => /^notesYa?ml$/.test(String(path?.[1]))),
        };
    const config = await readNotesConfig(text);
    return { config: config && 'wrong' in config ? undefined : config, isUnknown: false };
}
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
        return { wrong: firstLine(mistake) };
    try {
        // Aliases are resolved only here, and may turn out to lead nowhere, or to too much.
        return configIn((0,_well_formed_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .E)(document.toJS()));
    }
    catch (error) {
        return { wrong: firstLine(error) };
    }
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
function configIn(file) {
    const changelog = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(file) ? file.changelog : undefined;
    if (changelog === undefined || changelog === '')
        return undefined;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(changelog))
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
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.title !== 'string' || value.title.trim() === '')
        return undefined;
    const labels = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value.labels);
    return labels.length === 0
        ? undefined
        : { title: value.title, labels, exclude: readExcluded(value.exclude) };
}
function readExcluded(value) {
    const map = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value : {};
    return { labels: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(map.labels), authors: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(map.authors) };
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ livePullRequest),
/* harmony export */   m: () => (/* binding */ pullRequestFields)
/* harmony export */ });
/* harmony import */ var _entry_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1207);
/* harmony import */ var _api_graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7069);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6073);






/**
 * All of a pull request. `latestReviews` are the people in GitHub's list of reviewers; `latestOpinionatedReviews` are those
 * that decide. Interfaces rather than concrete types where possible, because the members of GitHub's unions differ between
 * its versions.
 */
const pullRequestFields = (assignees) => `
  fragment pullRequest on PullRequest {
    id
    fullDatabaseId
    number
    title
    body
    url
    state
    isDraft
    createdAt
    updatedAt
    mergedAt
    closedAt
    author { ...actor }
    mergedBy { ...actor }
    assignees: ${assignees}(first: 100) { nodes { ...actor } }
    labels(first: 100) { nodes { name } }
    milestone { title }
    headRefName
    baseRefName
    isCrossRepository
    headRepositoryOwner { login }
    reviewDecision
    reviewRequests(first: 100) {
      nodes { requestedReviewer { __typename ...actor ... on Team { combinedSlug url } } }
    }
    latestReviews(first: 100) { nodes { author { ...actor } } }
    latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state } }
  }
  fragment actor on Actor { __typename login url }
`;
/** The entry of a pull request as GraphQL tells it now. */
function livePullRequest(data, { repository, serverUrl }, context) {
    const { reviewers, complete } = reviewersOf(data, context.payload);
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK)(data.author);
    const labels = (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .presentNodes */ .$L)(data.labels).map((label) => label.name);
    return {
        kind: 'pull-request',
        key: `pull/${data.fullDatabaseId}`,
        title: (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(data.title, data.number),
        ...stateOf(data, failed(context, 'reviewDecision')),
        repository: repository.fullName,
        number: data.number,
        url: data.url,
        author,
        mergedBy: data.mergedAt === null ? undefined : (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK)(data.mergedBy),
        assignees: (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .presentNodes */ .$L)(data.assignees).map(_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK),
        reviewers,
        labels,
        milestone: data.milestone?.title,
        category: (0,_entry_category_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryOf */ .Qd)({ title: data.title, labels, author }, context.grouping.config),
        branch: (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)({
            head: data.headRefName,
            base: data.baseRefName,
            fork: data.isCrossRepository,
            owner: data.headRepositoryOwner?.login,
        }),
        created: data.createdAt,
        updated: data.updatedAt,
        shipped: data.mergedAt ?? undefined,
        closed: data.closedAt ?? undefined,
        body: data.body,
        nodeId: data.id,
        html: data.bodyHTML,
        attachments: (0,_attachments_js__WEBPACK_IMPORTED_MODULE_2__/* .attachmentsOf */ .s)(data.body, data.bodyHTML, serverUrl, context.visibility),
        live: true,
        // A null alone does not tell whether there is nothing or whether GitHub failed to find it out.
        unknown: (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownParts */ .dm)(['author', failed(context, 'author') && data.author === null], ['mergedBy', failed(context, 'mergedBy') && data.mergedBy === null], ['assignees', !(0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(data.assignees)], ['reviewers', !complete], ['labels', !(0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(data.labels)], ['category', context.grouping.isUnknown || !(0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(data.labels)], ['milestone', failed(context, 'milestone') && data.milestone === null], 
        // A fork that was deleted since.
        ['branch', data.isCrossRepository && data.headRepositoryOwner === null]),
    };
}
/** Whether GitHub failed with a part of it. */
function failed({ errors }, name) {
    return errors.some(({ path }) => path?.includes(name));
}
/** @param isUndecided a null alone does not tell whether there is no review decision or whether GitHub failed to find it out */
function stateOf(data, isUndecided) {
    const { reviewDecision, latestOpinionatedReviews: opinions, reviewRequests: requests } = data;
    return (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestState */ .uS)({
        merged: data.state === 'MERGED',
        closed: data.state === 'CLOSED',
        draft: data.isDraft,
        verdict: (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(isUndecided ? undefined : reviewDecision, opinions === null ? undefined : (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .presentNodes */ .$L)(opinions).map((review) => review.state)),
        asked: requests === null ? 'unknown' : (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(requests).length > 0,
    });
}
/**
 * Who was asked for a review and who gave one, each once; authors who answer in a review of their own are none.
 * A token of GitHub Actions may not see teams: those that GitHub hides are taken from the event's payload where it
 * names as many, and are missing otherwise.
 * @returns also whether these are all
 */
function reviewersOf(data, payload) {
    const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK)(data.author).login;
    const requested = (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(data.reviewRequests).map((request) => request?.requestedReviewer ?? undefined);
    const visible = requested
        .filter((reviewer) => reviewer !== undefined)
        .map((one) => ('combinedSlug' in one ? { login: one.combinedSlug, url: one.url } : (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK)(one)));
    const hidden = requested.length - visible.length;
    // The name of a team holds a slash, that of an account never does.
    const teams = payload?.reviewers.filter(({ login }) => login.includes('/')) ?? [];
    const done = (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .presentNodes */ .$L)(data.latestReviews).map((review) => (0,_person_js__WEBPACK_IMPORTED_MODULE_3__/* .personOfActor */ .cK)(review.author));
    const people = [...visible, ...(teams.length === hidden ? teams : []), ...done];
    const others = people.filter(({ login }) => login !== author);
    return {
        reviewers: [...new Map(others.map((person) => [person.login, person])).values()],
        complete: data.reviewRequests !== null &&
            (0,_api_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(data.latestReviews) &&
            (hidden === 0 || teams.length === hidden),
    };
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Yp: () => (/* binding */ pullRequestsQuery),
/* harmony export */   hL: () => (/* binding */ askPullRequests)
/* harmony export */ });
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _notes_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _live_pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4810);



/**
 * A pull request as GitHub shows it now, with its text as HTML; a text that GitHub fails to render costs one request more.
 * @param subject its payload fills in what the token may not see
 * @throws Unreadable
 */
async function readPullRequest(github, { number, payload, visibility }) {
    const { owner, name } = github.repository;
    const ask = (rendered) => askPullRequests(github, pullRequestQuery, { owner, name, number, rendered });
    const whole = await ask(true);
    // Its field is never null, so all of the pull request is null then.
    const isUnrendered = whole.errors.some(({ path }) => path?.at(-1) === 'bodyHTML');
    const { data, errors } = isUnrendered ? await ask(false) : whole;
    const pullRequest = data.repository?.pullRequest;
    if (!data.repository || !pullRequest)
        throw (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableGraphql */ .$_)(errors);
    const grouping = await (0,_notes_config_js__WEBPACK_IMPORTED_MODULE_1__/* .groupingOf */ .N)(data.repository, errors);
    return (0,_live_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .livePullRequest */ .d)(pullRequest, github, { visibility, errors, payload, grouping });
}
/**
 * One pull request, with its text as GitHub shows it where that is wanted, and how the repository groups its release notes:
 * one point of the token's 1,000 an hour.
 */
const pullRequestQuery = (assignees) => `
  query ($owner: String!, $name: String!, $number: Int!, $rendered: Boolean!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { ...pullRequest bodyHTML @include(if: $rendered) }
      ...notesFile
    }
  }
  ${_notes_config_js__WEBPACK_IMPORTED_MODULE_1__/* .notesFile */ .Yd}
  ${(0,_live_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestFields */ .m)(assignees)}
`;
/**
 * A page of a repository's pull requests. GitHub counts each of the connections, whatever their size, and 100 of them are
 * a point, rounded (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api): 49 pull requests
 * cost 2. With how the repository groups its release notes, where that is wanted.
 */
const pullRequestsQuery = (assignees) => `
  query (
    $owner: String!, $name: String!,
    $size: Int!, $cursor: String, $direction: OrderDirection!, $grouped: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      pullRequests(first: $size, after: $cursor, orderBy: { field: UPDATED_AT, direction: $direction }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...pullRequest }
      }
      ...notesFile @include(if: $grouped)
    }
  }
  ${_notes_config_js__WEBPACK_IMPORTED_MODULE_1__/* .notesFile */ .Yd}
  ${(0,_live_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestFields */ .m)(assignees)}
`;
/** Those whose server turned out to lack `assignedActors`. */
const lacking = new WeakSet();
/**
 * Asks GraphQL for pull requests, with all who are assigned. A server that lacks the field for bots is asked for people alone:
 * one request more, once in a run.
 * @throws Unreadable where no data came
 * @throws Problem `github-points`, with the remedy
 */
async function askPullRequests(github, query, variables, remedy) {
    const ask = (assignees) => github.ask(query(assignees), variables, remedy);
    if (lacking.has(github))
        return ask('assignees');
    try {
        return await ask('assignedActors');
    }
    catch (error) {
        if (!isUnknownField(error))
            throw error;
        lacking.add(github);
        return ask('assignees');
    }
}
/** GitHub's words for a field that its schema lacks, which come without a type: they are those of the library graphql-ruby. */
function isUnknownField(error) {
    return error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO && error.message.includes("Field 'assignedActors' doesn't exist");
}


/***/ }),

/***/ 8373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEntry: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _pull_request_read_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4696);
/* harmony import */ var _release_read_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _without_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9888);





/**
 * Reads what the run is about from GitHub. The live state wins; an event's payload serves, with a warning, where
 * GitHub cannot be read. Of a deleted release nothing is left to read. A request that nobody answers takes 21 seconds.
 * @throws Problem `github-forbidden`, `github-not-found` or `github-unavailable` where there is no payload, and
 * `event-unreadable` where it can't serve.
 */
async function readEntry(github, subject) {
    if (subject.payload?.state === 'deleted')
        return { entry: subject.payload };
    try {
        return { entry: await readLive(github, subject) };
    }
    catch (error) {
        if (!(error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO))
            throw error;
        if (subject.payload === undefined)
            throw (0,_without_github_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(subject, github.repository, error);
        return ((await hiddenRelease(github, subject.payload, error)) ?? {
            entry: subject.payload,
            warning: (0,_without_github_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadWarning */ .Xk)(subject.payload, error),
        });
    }
}
function readLive(github, subject) {
    if (subject.kind === 'pull-request')
        return (0,_pull_request_read_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(github, subject);
    return 'id' in subject
        ? (0,_release_read_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelease */ .iJ)(github, subject.id, subject.visibility)
        : (0,_release_read_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleaseOfTag */ .xS)(github, subject.tag, subject.visibility);
}
/**
 * GitHub hides drafts from a token without `contents: write` (403 or 404), which proves nothing about them. For a
 * release that the event calls published, a token that sees other releases proves that this one is a draft by now
 * (403) or deleted (404); the run of that event writes the row.
 */
async function hiddenRelease(github, payload, { reason }) {
    if (payload.kind !== 'release' || (reason !== 'forbidden' && reason !== 'not-found'))
        return undefined;
    if (payload.state === 'draft')
        return { entry: payload };
    if (!(await (0,_release_read_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .seesReleases */ .hF)(github)))
        return undefined;
    const now = reason === 'forbidden' ? 'is a draft again' : 'does not exist any more';
    return { gone: `The release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(payload.version)} ${now}, so this late event of it changes nothing.` };
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isReleaseGone),
/* harmony export */   hF: () => (/* binding */ seesReleases),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   tH: () => (/* binding */ listReleases),
/* harmony export */   xS: () => (/* binding */ readReleaseOfTag)
/* harmony export */ });
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(325);


/** The media type that gives a body as GitHub shows it too: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const RENDERED = { headers: { accept: 'application/vnd.github.full+json' } };
/**
 * A release as GitHub shows it now, with its text as HTML.
 * @throws Unreadable
 */
async function readRelease(github, id, visibility) {
    const about = { ...github.about, ...RENDERED, release_id: id };
    const { data } = await github.send((octokit) => octokit.rest.repos.getRelease(about));
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .liveRelease */ ._8)(github, data, visibility);
}
/**
 * The release of a tag as GitHub shows it now: published with its text as HTML, or a draft.
 * @throws Unreadable
 */
async function readReleaseOfTag(github, tag, visibility) {
    const about = { ...github.about, ...RENDERED, tag };
    try {
        const { data } = await github.send((octokit) => octokit.rest.repos.getReleaseByTag(about));
        return (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .liveRelease */ ._8)(github, data, visibility);
    }
    catch (error) {
        if (!(error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO) || error.reason !== 'not-found')
            throw error;
        const draft = await findListed(github, tag);
        if (draft === undefined)
            throw error;
        return (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .liveRelease */ ._8)(github, draft, visibility);
    }
}
/** Whether the token may see the repository's published releases, so that one it cannot see is not there. */
async function seesReleases(github) {
    const about = { ...github.about, per_page: 1 };
    try {
        await github.send((octokit) => octokit.rest.repos.listReleases(about));
        return true;
    }
    catch (error) {
        if (error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO)
            return false;
        throw error;
    }
}
/**
 * Pages of 100 that are searched: GitHub finds no draft by its tag, and lists drafts before published releases. So
 * only a repository of more than 300 drafts hides one, and a mistyped tag costs no more than three requests.
 */
const LISTED_PAGES = 3;
async function findListed(github, tag) {
    for await (const { data } of releasePages(github, LISTED_PAGES)) {
        const found = data.find((release) => release?.tag_name === tag);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** GitHub lists 10,000 releases at most: https://docs.github.com/en/rest/releases/releases */
const PAGES = 100;
/**
 * All releases that the token may see, the newest first: by REST, as GraphQL does not tell a release's target.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
async function* listReleases(github, visibility, from) {
    for await (const { data, page, link, isEnd } of releasePages(github, PAGES)) {
        const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1];
        const releases = data.map((release) => (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .liveReleaseEntry */ .QT)(github, release, visibility));
        const entries = releases.flatMap((release) => ('thing' in release ? [release.thing] : []));
        const total = last === undefined ? (page - 1) * PAGE_SIZE + data.length : Number(last) * PAGE_SIZE;
        yield {
            entries: entries.filter((entry) => from === undefined || isFrom(entry, from)),
            hidden: releases.flatMap((release) => ('lacks' in release ? [`it lacks ${release.lacks[0]}`] : [])),
            total: from ? undefined : total,
            // GitHub may end its list at the limit without a word.
            complete: isEnd && (page < PAGES || data.length < PAGE_SIZE),
        };
    }
}
/** Servers that do not tell when a release was updated tell when it was published. */
function isFrom({ version, updated, shipped, created = '' }, { time, tag }) {
    return version === tag || Date.parse(updated ?? shipped ?? created) >= time;
}
/**
 * Whether a release that a listing lacks is deleted: GitHub answers 404 for its ID. A draft that is hidden from the token
 * gives 403; and where another was deleted while GitHub was listed, one that is still there may have been on no page.
 * @throws Unreadable where GitHub does not answer
 */
async function isReleaseGone(github, id) {
    const about = { ...github.about, release_id: id };
    try {
        await github.send((octokit) => octokit.rest.repos.getRelease(about));
        return false;
    }
    catch (error) {
        if (error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO && (error.reason === 'not-found' || error.reason === 'forbidden'))
            return error.reason === 'not-found';
        throw error;
    }
}
/** The most that GitHub gives: https://docs.github.com/en/rest/releases/releases */
const PAGE_SIZE = 100;
/**
 * The pages of releases, drafts first. Whether one is the last its header `link` tells; how many it holds does not:
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 * @param most pages at most
 * @throws Unreadable
 */
async function* releasePages(github, most) {
    for (let page = 1; page <= most; page++) {
        const about = { ...github.about, per_page: PAGE_SIZE, page };
        const { data, headers } = (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .withList */ .TR)(await github.send((octokit) => octokit.rest.repos.listReleases(about)));
        const { link = '' } = headers;
        const isEnd = !/; rel="next"/.test(link);
        yield { data, page, link, isEnd };
        if (isEnd)
            return;
    }
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ payloadWarning),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   eD: () => (/* binding */ listingProblem)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);


/** The warning of a run that writes what the event's payload tells, because GitHub could not be read. */
function payloadWarning(payload, failure) {
    const name = payload.kind === 'release' ? `release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(payload.version)}` : `pull request #${payload.number}`;
    return [
        whatHappened(name, failure),
        `Its row is written from the event instead, ${CONSEQUENCES[payload.kind]}.`,
        remedyOf(failure) ?? 'The next event of it puts the row right.',
    ].join(' ');
}
/** The error of a run that has only GitHub to read its release or pull request from. */
function problemOf(subject, { fullName }, failure) {
    const { unusable } = subject;
    const name = `${nameOf(subject)} of ${fullName}`;
    if (unusable === undefined)
        return packageProblem(subject, name, failure) ?? unreadableProblem(name, failure);
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('event-unreadable', `${unusable} ${whatHappened(name, failure)}`, {
        remedy: remedyOf(failure),
        cause: failure,
    });
}
/** The error of a tag such as `@scope/name@1.2.0` without a release; which of them get one is for changesets to say. */
function packageProblem(subject, name, failure) {
    const { tag } = subject.kind === 'release' ? subject : {};
    const version = /.@(?<version>\d.*)$/.exec(tag ?? '')?.groups?.version;
    if (version === undefined || failure.reason !== 'not-found')
        return undefined;
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('github-not-found', whatHappened(name, failure), {
        why: 'The tag is misspelt, or its release was not made. Changesets makes none of a package without a changelog, and calls that of a repository with a single package by its version alone.',
        remedy: `Check \`tag\`: in a repository with a single package it is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .coded */ .y)(`v${version}`)}. For a draft release give the job \`permissions: { contents: write }\`.`,
        cause: failure,
    });
}
function nameOf(subject) {
    if (subject.kind === 'pull-request')
        return `pull request #${subject.number}`;
    return subject.tag === undefined ? `release with the ID ${subject.id}` : `release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(subject.tag)}`;
}
/** The error of a run that lists all entries of a kind. */
function listingProblem(kind, { fullName }, failure) {
    return unreadableProblem(`${kind === 'release' ? 'releases' : 'pull requests'} of ${fullName}`, failure);
}
function unreadableProblem(name, failure) {
    const { id, why } = PROBLEM_OF[failure.reason];
    const remedy = id === 'github-not-found' ? undefined : remedyOf(failure);
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(id, whatHappened(name, failure), { why, remedy, cause: failure });
}
const CONSEQUENCES = {
    release: 'which may tell less than GitHub shows by now',
    'pull-request': 'which may tell less than GitHub shows by now, and tells nothing of its reviewers',
};
/** All that the action needs, as a job has none of those that its `permissions` leave out. */
const PERMISSIONS = '`permissions: { contents: read, issues: read, pull-requests: read }`';
const PROBLEM_OF = {
    forbidden: { id: 'github-forbidden' },
    'no-token': { id: 'github-forbidden', why: 'The workflow sets the input to nothing.' },
    'token-invalid': { id: 'github-forbidden', why: 'The token was mistyped, expired or was revoked.' },
    'not-found': { id: 'github-not-found' },
    'rate-limited': { id: 'github-unavailable' },
    unavailable: { id: 'github-unavailable' },
};
function whatHappened(name, { reason, message }) {
    switch (reason) {
        case 'forbidden':
            return `GitHub refused to show ${name} (${message}).`;
        case 'no-token':
            return `GitHub was not asked for ${name}, as ${message}.`;
        case 'token-invalid':
            return `GitHub did not accept the token to show ${name} (${message}).`;
        case 'not-found':
            return `GitHub shows no ${name} to this token (${message}).`;
        case 'rate-limited':
            return `GitHub did not show ${name}, because the token has reached its rate limit (${message}).`;
        case 'unavailable':
            return `GitHub did not show ${name} (${message}).`;
    }
}
/** None where waiting is all that helps. */
function remedyOf({ reason }) {
    switch (reason) {
        case 'forbidden':
        case 'not-found':
            return `Give the job ${PERMISSIONS}, or pass a token with them as \`github-token\`.`;
        case 'no-token':
            return 'Take `github-token` out of the workflow, so that its default applies; on your own machine set INPUT_GITHUB-TOKEN.';
        case 'token-invalid':
            return 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.';
        default:
            return undefined;
    }
}


/***/ })

};
