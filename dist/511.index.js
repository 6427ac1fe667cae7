export const id = 511;
export const ids = [511];
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


/***/ })

};
