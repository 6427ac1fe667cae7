export const id = 162;
export const ids = [162];
export const modules = {

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRun: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: ./build/notion/database/change-schema.js
var change_schema = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/notion/database/option-refused.js
var option_refused = __webpack_require__(9158);
// EXTERNAL MODULE: ./build/notion/database/schema.js
var schema = __webpack_require__(7389);
;// CONCATENATED MODULE: ./build/notion/database/changelog.js



/** The data source that the rows of a run go into, as far as it is known by now. */
class Changelog {
    dataSourceId;
    names;
    /** As it was when it was last read or changed. */
    schema;
    notion;
    isCrowded;
    last = Promise.resolve();
    refused;
    /** @param isCrowded whether many entries are written beside each other, so that others may add the same meanwhile */
    constructor(notion, { dataSourceId, names, schema }, isCrowded) {
        this.notion = notion;
        this.dataSourceId = dataSourceId;
        this.names = names;
        this.schema = schema;
        this.isCrowded = isCrowded;
    }
    /** Reads the schema anew: one request. */
    async refresh() {
        this.schema = await (0,schema/* readSchema */.G7)(this.notion, this.dataSourceId);
        return this.schema;
    }
    /** The schema with what no row tells, such as where relations lead: one request unless it was read before. */
    async whole() {
        return this.schema.origin === 'data-source' ? this.schema : this.refresh();
    }
    /**
     * Adds properties and options, after whatever else is being added: an update of options replaces the list, so it has to
     * name those that others have added meanwhile. One request, and in a crowd one before it that reads what is still lacking.
     * @param since `Notion.waits` when the schema was read that lacks them; now unless given
     * @returns the schema as it is then
     * @throws OptionRefused where Notion does not add an option
     */
    complete(changes, statuses, since) {
        const next = async () => {
            if (this.refused && isAsked(this.refused, changes))
                throw this.refused; // once in a run is enough
            const needed = this.isCrowded ? (0,change_schema/* stillNeeded */.wF)(changes, await this.refresh()) : changes;
            if ((0,change_schema/* isNoChange */.IS)(needed))
                return this.schema;
            try {
                this.schema = await (0,change_schema/* changeSchema */.Kr)(this.notion, this.dataSourceId, needed, statuses, since);
                return this.schema;
            }
            catch (error) {
                if (error instanceof option_refused/* OptionRefused */.o && error.options.length === 1)
                    this.refused = error;
                throw error;
            }
        };
        const added = this.last.then(next, next);
        this.last = added;
        return added;
    }
}
function isAsked({ options }, needs) {
    return needs.options.some(({ property, name }) => options.some((option) => option.property.name === property.name && option.name === name));
}

// EXTERNAL MODULE: ./build/notion/page/references.js
var references = __webpack_require__(2366);
// EXTERNAL MODULE: ./build/notion/property/people.js
var people = __webpack_require__(661);
// EXTERNAL MODULE: ./build/entry/unwanted.js
var unwanted = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
// EXTERNAL MODULE: ./build/notion/property/relation.js
var relation = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/notion/row/find-many.js
var find_many = __webpack_require__(5630);
// EXTERNAL MODULE: ./build/notion/row/find-rows.js
var find_rows = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/chunks.js
var chunks = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/notes-config.js
var notes_config = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/entry/category.js
var category = __webpack_require__(2883);
;// CONCATENATED MODULE: ./build/shipped/group-notes.js

/**
 * Groups pull requests as the repository wants it; what it excludes, or no category of it takes, is left out.
 */
function groupByConfig(pullRequests, config) {
    const { exclude, categories } = config;
    if (categories.length === 0)
        return nonEmpty([
            { title: undefined, pullRequests: pullRequests.filter((one) => !(0,category/* isExcluded */.RF)(one, exclude)) },
        ]);
    const byCategory = Map.groupBy(pullRequests, (one) => (0,category/* categoryIn */.OT)(one, config));
    return nonEmpty(categories.map((category) => ({ title: category.title, pullRequests: byCategory.get(category) ?? [] })));
}
const DEPENDENCIES = 'Dependencies';
/** What a kind of change is known by: the words of its labels. */
const KINDS = [
    { title: category/* BREAKING */.q4, label: /^(?:breaking|semver-?major|major)\b/ },
    { title: category/* FEATURES */.Gv, label: /^(?:features?|feat|enhancements?|semver-?minor|minor)\b/ },
    { title: category/* FIXES */.WE, label: /^(?:bugs?|bugfix(?:es)?|fix(?:es)?|hotfix|regression|semver-?patch)\b/ },
    { title: DEPENDENCIES, label: /^(?:dependenc(?:y|ies)|deps)\b/ },
];
/**
 * Groups pull requests by what their labels say, whatever scheme they follow (`bug`, `kind/bug`, `type: bug`), and those
 * whose labels say nothing of it by their titles, where these follow https://www.conventionalcommits.org.
 */
function groupByKind(pullRequests) {
    const byTitle = Map.groupBy(pullRequests, (one) => kindByLabels(one) ?? kindByTitle(one));
    const groups = nonEmpty([
        ...KINDS.map(({ title }) => ({ title, pullRequests: byTitle.get(title) ?? [] })),
        { title: 'Other changes', pullRequests: byTitle.get(undefined) ?? [] },
    ]);
    const isUngrouped = byTitle.size === 1 && byTitle.has(undefined);
    return isUngrouped ? groups.map((group) => ({ ...group, title: undefined })) : groups;
}
function kindByLabels({ labels }) {
    const words = labels.map((label) => label.toLowerCase().replace(/^[^a-z]*(?:(?:kind|type|category|change|pr)s?\s*[/:-]\s*)?[^a-z]*/, ''));
    return KINDS.find(({ label }) => words.some((word) => label.test(word)))?.title;
}
function kindByTitle({ title }) {
    const { type = '', scope = '', isBreaking = false } = (0,category/* conventional */.lR)(title) ?? {};
    const isOfDependencies = scope.startsWith('deps') || type === 'deps';
    return isOfDependencies && !isBreaking ? DEPENDENCIES : (0,category/* categoryByTitle */.Yy)(title);
}
function nonEmpty(groups) {
    return groups.filter(({ pullRequests }) => pullRequests.length > 0);
}

;// CONCATENATED MODULE: ./build/shipped/generate-notes.js

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

;// CONCATENATED MODULE: ./build/shipped/make-notes.js




/**
 * Makes the notes of a release: two or three requests, and one more per 20 authors.
 * @throws Unreadable
 */
async function makeNotes(github, { version: tag }, pullRequests, previousTag) {
    const file = await (0,notes_config/* readNotesFile */.G_)(github, tag);
    const read = file === undefined ? undefined : await (0,notes_config/* readNotesConfig */.m4)(file);
    const isWrong = read !== undefined && 'wrong' in read;
    const config = isWrong ? undefined : read;
    const firstContributions = await readFirstContributions(github, pullRequests);
    const home = `${github.serverUrl}/${github.repository.fullName}`;
    const html = generateNotes({ pullRequests, firstContributions, config, home, tag, previousTag });
    return { html, warning: isWrong ? wrongConfig(read.wrong) : undefined };
}
function wrongConfig(wrong) {
    return `The repository’s .github/release.yml can’t be read (${(0,quoted/* quoted */.T)(wrong)}), so the generated notes are grouped by what labels say.`;
}
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
async function readFirstContributions(github, pullRequests) {
    const candidates = earliestByAuthor(pullRequests).slice(0, MOST);
    const first = [];
    for (const part of (0,chunks/* chunks */.V)(candidates, AT_ONCE)) {
        const searches = part.map(({ author, pullRequest }, index) => [
            `q${index}`,
            `repo:${github.repository.fullName} is:pr is:merged author:${author.login} merged:<${pullRequest.merged}`,
        ]);
        const { data } = await github.ask(searchQuery(part.length), Object.fromEntries(searches));
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

// EXTERNAL MODULE: ./build/github/api/graphql.js
var graphql = __webpack_require__(5456);
;// CONCATENATED MODULE: ./build/shipped/shipped-query.js

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
    labels(first: 20) @include(if: $labels) { nodes { name } }
  }
`;
const COMMITS = `
  pageInfo { hasNextPage endCursor }
  nodes { oid associatedPullRequests(first: 5) { nodes { ...shipped } } }
`;
/**
 * A page of commits of each of some releases, and the pull requests merged last. Release `r0` begins after the tag of the
 * variable `base0`, or at the very first commit, and ends with the tag `head0`; `size0` and `cursor0` are of its page.
 * @param hasBase of each release whether it begins after a tag
 */
function commitsQuery(hasBase) {
    const variables = hasBase.map((has, index) => {
        const base = has ? `$base${index}: String!, ` : '';
        return `${base}$head${index}: String!, $size${index}: Int!, $cursor${index}: String`;
    });
    return `
    query ($owner: String!, $name: String!, $labels: Boolean!, $isFirst: Boolean!, ${variables.join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${hasBase.map(commitsOf).join('\n')}
        pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $isFirst) {
          nodes { ...shipped }
        }
      }
    }
    ${FIELDS}
  `;
}
/** The commits between two tags; or all up to the tag of a release, the newest first. */
function commitsOf(hasBase, index) {
    const page = `(first: $size${index}, after: $cursor${index}) { ${COMMITS} }`;
    return hasBase
        ? `r${index}: ref(qualifiedName: $base${index}) { compare(headRef: $head${index}) { commits${page} } }`
        : `r${index}: release(tagName: $head${index}) { tagCommit { history${page} } }`;
}
/** Pull requests by their numbers, which are the variables `n0`, `n1` and so on; one point. */
function numbersQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return `
    query ($owner: String!, $name: String!, $labels: Boolean!, ${indexes.map((index) => `$n${index}: Int!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${indexes.map((index) => `p${index}: pullRequest(number: $n${index}) { ...shipped }`).join('\n')}
      }
    }
    ${FIELDS}
  `;
}
/** What GitHub answers about the repository. @throws Unreadable */
async function askRepository(github, query, variables) {
    const { owner, name } = github.repository;
    const { data, errors } = await github.ask(query, {
        owner,
        name,
        ...variables,
    });
    if (!data.repository)
        throw (0,unreadable/* unreadableGraphql */.$_)(errors);
    return data.repository;
}

;// CONCATENATED MODULE: ./build/shipped/previous-tag.js


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
async function readReleaseTags(github) {
    const tags = [];
    let cursor = null;
    do {
        const answer = await askRepository(github, RELEASE_TAGS_QUERY, { cursor });
        for (const { tagName: tag, isDraft, isPrerelease: prerelease, publishedAt } of (0,graphql/* presentNodes */.$L)(answer.releases))
            if (!isDraft && publishedAt !== null)
                tags.push({ tag, prerelease, published: publishedAt });
        const { hasNextPage, endCursor } = answer.releases.pageInfo;
        cursor = hasNextPage ? endCursor : null;
    } while (cursor !== null);
    return tags;
}
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

// EXTERNAL MODULE: ./build/github/listing.js
var listing = __webpack_require__(6402);
;// CONCATENATED MODULE: ./build/shipped/read-commits.js





/** Commits in a page at first: GitHub gives up a query after 10 seconds. */
const PAGE = 15;
/** Commits that are looked at, so that no release costs the token more than 134 of its points. */
const read_commits_MOST = 2000;
/** Releases in a query: without labels as many pages of commits cost a point. */
const read_commits_AT_ONCE = 6;
/** Good answers after which as many releases are asked for again as before a failure. */
const RECOVERY = 10;
/** Releases in a row that GitHub fails to tell of until it is not asked for more: each may take a minute. */
const PATIENCE = 3;
/** Reads the commits of releases: those that are asked for at the same time by one query, and one query at a time. */
class CommitReader {
    github;
    labels;
    waiting = [];
    atOnce = new listing/* PageSize */.pH(read_commits_AT_ONCE, RECOVERY);
    isAsking = false;
    failures = 0;
    /** @param labels whether labels of pull requests are wanted: they make up most of what a query costs */
    constructor(github, labels) {
        this.github = github;
        this.labels = labels;
    }
    /**
     * The commits of a tag since another one, or since the beginning. GitHub's index of which pull requests a commit is from
     * lags for those merged a moment ago: the last 50 are told apart by their merge commits.
     * @throws Unreadable
     */
    read(tag, previousTag) {
        return new Promise((done, failed) => {
            const found = { oids: new Set(), pullRequests: [], recent: [] };
            this.waiting.push({ tag, previousTag, ...found, size: PAGE, cursor: null, done, failed });
            if (!this.isAsking)
                this.askAll();
        });
    }
    /** Never throws. */
    async askAll() {
        this.isAsking = true;
        await Promise.resolve(); // what is asked for in the same moment goes into the same query
        while (this.waiting.length > 0) {
            const some = this.waiting.splice(0, this.atOnce.now);
            try {
                take(await this.ask(some), some);
                this.atOnce.answered();
                this.failures = 0;
                this.waiting.push(...some.filter(({ cursor }) => cursor !== null));
            }
            catch (error) {
                this.afterFailure(error, some);
            }
        }
        this.isAsking = false;
    }
    ask(some) {
        const variables = some.flatMap(({ tag, previousTag, size, cursor }, index) => [
            ...(previousTag === undefined ? [] : [[`base${index}`, `refs/tags/${previousTag}`]]),
            [`head${index}`, tag],
            [`size${index}`, size],
            [`cursor${index}`, cursor],
        ]);
        return askRepository(this.github, commitsQuery(some.map(({ previousTag }) => previousTag !== undefined)), {
            ...Object.fromEntries(variables),
            labels: this.labels,
            isFirst: some.some(({ cursor }) => cursor === null),
        });
    }
    /** GitHub may not have answered in time: it is asked for less. */
    afterFailure(error, some) {
        const isSlow = error instanceof unreadable/* Unreadable */.IO && error.reason === 'unavailable';
        const [first] = some;
        if (isSlow && some.length > 1)
            this.atOnce.failed();
        else if (isSlow && first && first.size > 1)
            first.size = Math.ceil(first.size / 4);
        else {
            this.failures += 1;
            const hopeless = this.failures >= PATIENCE ? this.waiting.splice(0) : [];
            for (const { failed } of [...some, ...hopeless])
                failed(error);
            return;
        }
        this.waiting.unshift(...some);
    }
}
/** Adds to each release what GitHub told; one that is whole has no cursor any more. */
function take(answer, some) {
    for (const [index, reading] of some.entries()) {
        const { tag, previousTag, oids } = reading;
        const told = answer[`r${index}`];
        const page = told?.tagCommit?.history ?? told?.compare?.commits;
        if (reading.cursor === null && answer.pullRequests)
            reading.recent = (0,graphql/* presentNodes */.$L)(answer.pullRequests);
        reading.cursor = null;
        if (page === undefined) {
            const missing = previousTag !== undefined && !told ? previousTag : tag;
            reading.done(read_commits_commitsOf(reading, noTag(tag, missing), false));
            continue;
        }
        for (const commit of (0,graphql/* presentNodes */.$L)(page)) {
            oids.add(commit.oid);
            reading.pullRequests.push(...(0,graphql/* presentNodes */.$L)(commit.associatedPullRequests));
        }
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage)
            reading.done(read_commits_commitsOf(reading));
        else if (oids.size >= read_commits_MOST)
            reading.done(read_commits_commitsOf(reading, tooMany(tag, previousTag)));
        else
            reading.cursor = endCursor;
    }
}
function read_commits_commitsOf({ oids, pullRequests, recent }, warning, known = true) {
    const merged = recent.filter(({ mergeCommit }) => mergeCommit !== null && oids.has(mergeCommit.oid));
    return { oids, pullRequests: [...pullRequests, ...merged], known, warning };
}
function noTag(tag, missing) {
    return `GitHub has no tag ${(0,quoted/* quoted */.T)(missing)}, so the commits of the release ${(0,quoted/* quoted */.T)(tag)} are not known: only pull requests that its notes link are linked.`;
}
function tooMany(tag, previousTag) {
    const since = previousTag === undefined ? '' : ` since ${(0,quoted/* quoted */.T)(previousTag)}`;
    return `The release ${(0,quoted/* quoted */.T)(tag)} has more than ${read_commits_MOST.toLocaleString('en')} commits${since}; only the pull requests of so many are linked. The input \`previous-tag\` names a later tag to begin at.`;
}

// EXTERNAL MODULE: ./build/github/person.js
var person = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/github/pull-request/pull-request.js
var pull_request = __webpack_require__(6073);
;// CONCATENATED MODULE: ./build/shipped/read-shipped.js





/** Numbers of one query: so many labels cost a point. */
const NUMBERS_AT_ONCE = 50;
/**
 * The pull requests that a release ships: those that its commits are from, or that its notes link. Only merged ones of
 * the repository itself count.
 * @param previousTag where its commits begin; at the very first one where it is left out
 * @throws Unreadable
 */
async function readShipped(github, reader, release, previousTag) {
    const commits = await reader.read(release.version, previousTag);
    const found = new Map(commits.pullRequests
        .filter((node) => isShipped(node, commits, release))
        .map((node) => [node.number, node]));
    const mentioned = mentionedNumbers(release.body, github.serverUrl, github.repository.fullName);
    const others = mentioned.filter((number) => !found.has(number));
    for (const node of await readNumbers(github, others, reader.labels))
        found.set(node.number, node);
    const pullRequests = [...found.values()]
        .filter((node) => isOwn(node, github))
        .flatMap(entryOf)
        .toSorted((a, b) => a.merged.localeCompare(b.merged) || a.number - b.number);
    const { known, oids, warning } = commits;
    return { pullRequests, known, isEmpty: oids.size === 0, warning };
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
function isOwn({ state, repository }, github) {
    const isHere = repository.nameWithOwner.toLowerCase() === github.repository.fullName.toLowerCase();
    return state === 'MERGED' && isHere;
}
function entryOf(node) {
    const { fullDatabaseId, number, url, title, mergedAt, labels, author } = node;
    if (mergedAt === null)
        return [];
    return [
        {
            key: `pull/${fullDatabaseId}`,
            number,
            url,
            title: (0,pull_request/* titleOf */.Gg)(title, number),
            labels: (0,graphql/* presentNodes */.$L)(labels).map(({ name }) => name),
            merged: mergedAt,
            ...(author && { author: (0,person/* personOfActor */.cK)(author) }),
        },
    ];
}
/** Those of the numbers that are of pull requests. */
async function readNumbers(github, numbers, labels) {
    const nodes = [];
    for (const part of (0,chunks/* chunks */.V)(numbers, NUMBERS_AT_ONCE)) {
        const named = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
        const variables = { ...named, labels };
        const query = numbersQuery(part.length);
        const answer = await askRepository(github, query, variables);
        nodes.push(...Object.values(answer).filter((node) => node !== null));
    }
    return nodes;
}
/** Pull requests that are looked up for one release, at most. */
const read_shipped_MOST = 200;
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
    const own = RegExp.escape(repository);
    const forms = [
        `${RegExp.escape(serverUrl)}/${own}/pull/(?<address>\\d+)`,
        `(?<![\\w./#&\\\\-])(?:${own})?#(?<number>\\d+)`,
        `(?<![\\w./-])GH-(?<short>\\d+)`,
    ];
    const found = text.matchAll(new RegExp(`(?:${forms.join('|')})(?![\\w-])`, 'gi'));
    const numbers = [...found].map(({ groups }) => Number(groups?.address ?? groups?.number ?? groups?.short));
    return [...new Set(numbers)].filter((number) => number > 0 && number < 2 ** 31).slice(0, read_shipped_MOST);
}

;// CONCATENATED MODULE: ./build/shipped/shipped.js










/** What the releases of a run ship, and the rows of that; asks for nothing twice. */
class Shipped {
    policy;
    /** Whether all pull requests of the repository are known, with those that have no row. */
    isWhole = false;
    github;
    links;
    ignored;
    commits;
    many;
    seen;
    /** Rows of pull requests, by key, that this run has brought up to date. */
    rows = new Map();
    /** Rows that are made, or were to be, by the key of the pull request. */
    making = new Map();
    /** Keys of pull requests whose rows are not to be made any more. */
    triedRows = new Set();
    /** When the earliest pull request was merged that had no row before; ISO 8601. */
    earliestNew;
    tags;
    failures = 0;
    ships = new WeakMap();
    notes = new WeakMap();
    found = new WeakMap();
    /**
     * @param seen takes the rows that are looked up
     * @param makesNotes whether notes are made, which group pull requests by their labels
     */
    constructor(github, notion, links, ignored, policy, seen, makesNotes) {
        this.github = github;
        this.commits = new CommitReader(github, makesNotes || ignored.labels.length > 0);
        this.many = new find_many/* ManyRows */.R(notion);
        this.links = links;
        this.ignored = ignored;
        this.policy = policy;
        this.seen = seen;
    }
    /** What a release ships; the tags of other releases are read once. @throws Unreadable */
    of(release) {
        const ships = this.ships.get(release) ?? this.ask(release);
        this.ships.set(release, ships);
        return ships;
    }
    /** Notes made from a release's pull requests, as HTML, and what the user should know of them. @throws Unreadable */
    notesOf(release) {
        const notes = this.notes.get(release) ?? this.make(release);
        this.notes.set(release, notes);
        return notes;
    }
    /** Whether pull requests have got rows since that a release may ship. */
    mayLead({ shipped = '' }) {
        return this.policy.looksAtLinked || (this.earliestNew !== undefined && shipped >= this.earliestNew);
    }
    /** Takes a pull request's row, be it new, so that releases need not ask for it. */
    add({ key, shipped }, row, otherSide, isNew) {
        this.rows.set(key, (0,relation/* wantedPage */.l_)(row, key, otherSide));
        if (isNew && shipped !== undefined && (this.earliestNew ?? shipped) >= shipped)
            this.earliestNew = shipped;
    }
    /** Takes a pull request whose row is made, or could not be. */
    tried({ key }) {
        this.triedRows.add(key);
    }
    /**
     * The rows that a release is to lead to, and the pull requests whose rows are to be made before. One query per 100 rows
     * that the run has not written, and one more among the archived for those that have no other.
     * @param otherSide the relation on rows of pull requests
     */
    async rowsOf(release, source, otherSide) {
        const { pullRequests, retries } = await this.of(release);
        const others = this.found.get(release) ?? (await this.find(source, otherSide, pullRequests));
        this.found.set(release, others);
        const pageOf = ({ key }) => this.rows.get(key) ?? others.get(key);
        const pages = new Map(pullRequests.flatMap((one) => pageOf(one) ?? []).map((page) => [page.id, page]));
        const missing = pullRequests.filter((one) => !pageOf(one) && (0,unwanted/* wantsRow */.W)(one, this.ignored));
        const complete = !retries && (this.isWhole || missing.length === 0);
        const lacking = this.links.pullRequests === 'create' ? missing.filter(({ key }) => !this.triedRows.has(key)) : [];
        return { links: { pages: [...pages.values()], complete }, lacking };
    }
    async find(source, otherSide, pullRequests) {
        const others = this.isWhole ? [] : pullRequests.filter(({ key }) => !this.rows.has(key));
        const found = await this.many.findAnywhere(source, others, () => true);
        return new Map(others.flatMap((one) => {
            const row = (0,find_rows/* rowOf */.OB)(found.of(one));
            if (row === undefined)
                return [];
            this.seen.add(one.url, row);
            return [[one.key, (0,relation/* wantedPage */.l_)(row, one.key, otherSide)]];
        }));
    }
    async ask(release) {
        if (this.failures >= PATIENCE)
            throw new unreadable/* Unreadable */.IO('unavailable', 'it failed to several times in a row');
        try {
            const ships = await this.read(release);
            this.failures = 0;
            return ships;
        }
        catch (error) {
            if (error instanceof unreadable/* Unreadable */.IO)
                this.failures += 1;
            throw error;
        }
    }
    async read(release) {
        const fixed = this.policy.takesPreviousTag ? this.links.previousTag : undefined;
        const previous = fixed ?? previousTag(release, await this.releaseTags());
        const { isEmpty, ...shipped } = await readShipped(this.github, this.commits, release, previous);
        if (fixed === undefined || (shipped.known && !isEmpty))
            return { ...shipped, retries: false, previousTag: previous };
        // Another tag may be meant: the next run without it tells.
        return { ...shipped, known: false, retries: true, previousTag: fixed, warning: wrongTag(fixed, release) };
    }
    async make(release) {
        const { pullRequests, previousTag: previous } = await this.of(release);
        return makeNotes(this.github, release, pullRequests, previous);
    }
    releaseTags() {
        this.tags ??= readReleaseTags(this.github).catch((error) => {
            this.tags = undefined; // the next release may be luckier
            throw error;
        });
        return this.tags;
    }
}
function wrongTag(fixed, { version }) {
    return `No commits lie between ${(0,quoted/* quoted */.T)(fixed)}, which \`previous-tag\` names, and ${(0,quoted/* quoted */.T)(version)}: the tag is misspelt, or not an earlier one. Only pull requests that the notes link are linked, and no notes are made.`;
}

// EXTERNAL MODULE: ./build/tasks/find-tasks.js
var find_tasks = __webpack_require__(953);
// EXTERNAL MODULE: ./build/tasks/tasks-database.js
var tasks_database = __webpack_require__(2245);
;// CONCATENATED MODULE: ./build/tasks/tasks.js


/** The team's tasks in a run; asks for nothing twice. */
class Tasks {
    settings;
    policy;
    notion;
    changelog;
    fields;
    found;
    /** By ID in lower case; nothing where there is none. */
    byId = new Map();
    byPage = new Map();
    constructor(notion, changelog, fields, settings, policy) {
        this.notion = notion;
        this.changelog = changelog;
        this.fields = fields;
        this.settings = settings;
        this.policy = policy;
    }
    /** The tasks' database; nothing where none is set up. One request, and one where only a row of the changelog was read. */
    database() {
        this.found ??= this.look().catch((error) => {
            this.found = undefined; // the next one who asks may be luckier
            throw error;
        });
        return this.found;
    }
    /** Asks for those that are not known yet: one query per 100. */
    async load(database, ids) {
        const unasked = ids.filter((id) => !this.byId.has(id.toLowerCase()));
        const found = await (0,find_tasks/* findTasks */.Uz)(this.notion, database, unasked);
        for (const id of unasked)
            this.byId.set(id.toLowerCase(), found.get(id.toLowerCase()));
    }
    /** The tasks of IDs, and the IDs that could be of this database and are not. */
    async ofIds(database, ids) {
        await this.load(database, ids);
        const { id: property } = database;
        const isUnknown = (id) => property !== undefined && (0,find_tasks/* couldBe */.n6)(id, property) && !this.taskOf(id);
        return { tasks: ids.flatMap((id) => this.taskOf(id) ?? []), unknown: ids.filter(isUnknown) };
    }
    /** Those of the pages that are tasks: one request for each. */
    async ofPages(database, pageIds) {
        for (const id of pageIds)
            if (!this.byPage.has(id))
                this.byPage.set(id, await (0,find_tasks/* readTask */.gv)(this.notion, database, id));
        return pageIds.flatMap((id) => this.byPage.get(id) ?? []);
    }
    taskOf(id) {
        return this.byId.get(id.toLowerCase());
    }
    async look() {
        await this.changelog.whole();
        return (0,tasks_database/* tasksDatabase */.E)(this.notion, this.fields, this.settings, this.changelog);
    }
}

// EXTERNAL MODULE: ./build/github/texts.js
var texts = __webpack_require__(554);
// EXTERNAL MODULE: ./build/notion/page/entry-content.js
var entry_content = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/wait.js
var wait = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/notion/page/notion-block.js
var notion_block = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/notion/page/stand-in.js
var stand_in = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/notion/page/uploads.js





/** What a single upload may have: https://developers.notion.com/guides/data-apis/working-with-files-and-media */
const SINGLE_PART_LIMIT = 20 * 1024 * 1024;
/** A free workspace's, where Notion does not tell: recorded traffic of its API. */
const USUAL_UPLOAD_LIMIT = 5 * 1024 * 1024;
/** The pictures and videos that this run brings into Notion, each once. */
class Uploads {
    fetchFile;
    warn;
    /** Notion's ID of each upload so far; nothing for a file that cannot be had. */
    done = new Map();
    told = new Set();
    /** @param warn told of what Notion does not show as GitHub does, and why */
    constructor(fetchFile, warn) {
        this.fetchFile = fetchFile;
        this.warn = warn;
    }
    /**
     * The blocks with their files uploaded; a link stands for what cannot be had.
     * @param present IDs of files that are in Notion already
     */
    async fill(notion, blocks, present = new Set()) {
        const filled = [];
        for (const block of blocks) {
            const children = await this.fill(notion, block.children, present);
            filled.push(await this.filled(notion, { ...block, children }, present));
        }
        return filled;
    }
    /** A picture or video with the file that Notion has fetched from its address; nothing where it does not. */
    async imported(notion, block, allowance) {
        const { type, source } = block;
        if (source.at === 'file')
            return undefined;
        const { url } = source;
        const id = (0,notion_block/* fetchedFileId */.P7)(url);
        if (!this.done.has(id))
            this.done.set(id, await importFile(notion, type, url, id, allowance));
        const upload = this.done.get(id);
        return upload === undefined ? undefined : { ...block, source: { at: 'file', id, url, upload } };
    }
    /** Warns of the same once, however often it is written. */
    tell(message) {
        if (!this.told.has(message))
            this.warn(message);
        this.told.add(message);
    }
    async filled(notion, block, present) {
        if (!('source' in block) || block.source.at !== 'file')
            return block;
        const { source } = block;
        if (source.upload !== undefined || present.has(source.id))
            return block;
        if (!this.done.has(source.id))
            this.done.set(source.id, await this.upload(notion, source.url));
        const upload = this.done.get(source.id);
        return upload === undefined ? (0,stand_in/* mediaLink */.x9)(block) : { ...block, source: { ...source, upload } };
    }
    async upload(notion, url) {
        const { uploadLimit = USUAL_UPLOAD_LIMIT } = await notion.me();
        const file = await this.fetchFile(url, Math.min(uploadLimit, SINGLE_PART_LIMIT));
        if ('unfetched' in file) {
            this.warn(`${(0,quoted/* quoted */.T)(url)} stays a link: ${file.unfetched}.`);
            return undefined;
        }
        try {
            return await sendFile(notion, file);
        }
        catch (error) {
            if (!(0,failure/* isBadRequest */.z7)(error))
                throw error;
            this.warn(`${(0,quoted/* quoted */.T)(url)} stays a link: Notion did not take the file. ${error.message}`);
            return undefined;
        }
    }
}
/** Uploads a file, to be shown by a block within the hour. @returns Notion's ID of the upload */
async function sendFile(notion, { name, type, bytes }) {
    const { id } = await notion.send('Insert content', (client) => client.fileUploads.create({ mode: 'single_part', filename: name, content_type: type }));
    const data = new Blob([bytes], { type });
    await notion.send('Insert content', (client) => client.fileUploads.send({ file_upload_id: id, file: { filename: name, data } }));
    return id;
}
/** Milliseconds before each look whether a file is there; most pictures take a second or two. */
const PAUSES = [250, 500, 1000, 2000, 4000, 8000];
/** What Notion takes: https://developers.notion.com/guides/data-apis/working-with-files-and-media#supported-file-types */
const EXTENSIONS = {
    image: /^(?:gif|heic|jpe?g|png|svg|tiff?|webp|ico)$/,
    video: /^(?:amv|asf|wmv|avi|f4v|flv|gifv|m4v|mp4|mkv|webm|mov|qt|mpeg)$/,
};
/** What GitHub’s own addresses, which tell no extension, mostly lead to. */
const USUAL = { image: ['png', 'jpg', 'gif'], video: ['mp4', 'mov', 'webm'] };
/**
 * Has Notion fetch a file from its address: https://developers.notion.com/guides/data-apis/importing-external-files.
 * Notion refuses at once a name whose extension is not of the type that the address gives, so where the address has none,
 * the usual ones are tried. It is Notion that asks the address for the file, never this action.
 * @param url an address that anybody can read
 * @param name without an extension
 * @returns Notion's ID of the upload; nothing where it does not take the file, or does not have it within 16 seconds
 */
async function importFile(notion, type, url, name, allowance) {
    if (new URL(url).protocol !== 'https:')
        return undefined; // is refused
    const own = /\.([^./]+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
    for (const extension of EXTENSIONS[type].test(own) ? [own] : USUAL[type]) {
        if (allowance.requests <= 0)
            return undefined;
        const upload = await begin(notion, url, `${name}.${extension}`, allowance);
        if (upload !== undefined)
            return (await isThere(notion, upload, allowance)) ? upload : undefined;
    }
    return undefined;
}
async function begin(notion, url, filename, allowance) {
    allowance.requests -= 1;
    try {
        const { id } = await notion.send('Insert content', (client) => client.fileUploads.create({ mode: 'external_url', filename, external_url: url }));
        return id;
    }
    catch (error) {
        if ((0,failure/* isBadRequest */.z7)(error))
            return undefined;
        throw error;
    }
}
async function isThere(notion, upload, allowance) {
    for (const pause of PAUSES) {
        await (0,wait/* wait */.u)(pause);
        allowance.requests -= 1;
        const { status } = await notion.send('Read content', (client) => client.fileUploads.retrieve({ file_upload_id: upload }));
        if (status !== 'pending')
            return status === 'uploaded';
    }
    return false;
}

// EXTERNAL MODULE: ./build/problems/problem.js
var problem = __webpack_require__(8662);
;// CONCATENATED MODULE: ./build/changelog/texts.js





/** How often GitHub may fail in a row until it is not asked any more. */
const texts_PATIENCE = 3;
/** The texts of a run's entries as GitHub shows them; asks for nothing twice. */
class Texts {
    github;
    visibility;
    warnings;
    reader;
    failures = 0;
    known = new WeakMap();
    uploads = new WeakMap();
    /** @param reader asks for the texts of many at once; entries may then wait until the addresses of their files are too old */
    constructor(github, visibility, warnings, reader) {
        this.github = github;
        this.visibility = visibility;
        this.warnings = warnings;
        this.reader = reader;
    }
    /** The entry with the HTML that GitHub shows for its text; as it is where GitHub does not render it, which is told. */
    rendered(entry) {
        const shown = this.known.get(entry) ?? this.render(entry);
        this.known.set(entry, shown);
        return shown;
    }
    /** The entries with HTML that is asked for at once; without where GitHub's limit is used up. */
    async renderedAtOnce(entries) {
        if (this.reader === undefined)
            return entries;
        try {
            return await this.reader(entries);
        }
        catch (error) {
            if (error instanceof problem/* Problem */.AF && error.id === 'github-points')
                return entries;
            throw error;
        }
    }
    /** What brings the pictures and videos of an entry's text to Notion, each once. */
    uploadsOf(entry) {
        const uploads = this.uploads.get(entry) ?? this.startUploads(entry);
        this.uploads.set(entry, uploads);
        return uploads;
    }
    startUploads(entry) {
        let renewed;
        const renew = async () => (await this.reader?.([entry]))?.[0] ?? entry;
        const { serverUrl } = this.github;
        const fetchFile = async (address, limit) => {
            const signed = entry.attachments.get(address);
            if (signed === undefined)
                return { unfetched: 'GitHub gave no address for it that needs no login' };
            // Loaded late: few texts hold pictures that need a login.
            const { fetchAttachment } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 9098));
            const file = await fetchAttachment(signed, { serverUrl, limit });
            if (!('unfetched' in file) || this.reader === undefined)
                return file;
            renewed ??= renew();
            const fresh = (await renewed).attachments.get(address);
            return fresh === undefined || fresh === signed ? file : fetchAttachment(fresh, { serverUrl, limit });
        };
        return new Uploads(fetchFile, (message) => this.warnings.add(message));
    }
    async render(entry) {
        if (entry.html !== undefined || !(0,entry_content/* hasText */.I3)(entry) || this.failures >= texts_PATIENCE)
            return entry;
        try {
            const shown = await (0,texts/* renderBody */.l)(this.github, entry, this.visibility);
            this.failures = 0;
            return shown;
        }
        catch (error) {
            if (!(0,unreadable/* isGitHubFailure */.Ab)(error))
                throw error;
            this.failures += 1;
            this.warnings.add(unrenderedWarning(error));
            return entry;
        }
    }
}
function unrenderedWarning({ message }) {
    return `GitHub did not render a text (${message.replace(/\.$/, '')}): a row that has a text keeps it, and any other gets it as it is typed. The next run that GitHub answers puts it right.`;
}

;// CONCATENATED MODULE: ./build/changelog/run.js






const ONE = {
    isCrowded: false,
    answersAuthor: true,
    looksAtLinked: true,
    takesPreviousTag: true,
    movesNew: true,
    tellsLinked: true,
    tellsUnknown: true,
};
/** In which ways a run for many entries differs from a run for one. */
const POLICIES = {
    one: ONE,
    some: { ...ONE, isCrowded: true },
    all: {
        isCrowded: true,
        answersAuthor: false,
        looksAtLinked: false,
        takesPreviousTag: false,
        movesNew: false,
        tellsLinked: false,
        tellsUnknown: false,
    },
};
function openRun(settings, about, places) {
    const { notion, source, github, visibility, told, textReader: reader } = places;
    const { fields, tasks, links, ignore, comment } = settings;
    const policy = POLICIES[about];
    const changelog = new Changelog(notion, source, policy.isCrowded);
    const rows = new references/* PullRequestRows */._b();
    const tellsLinked = policy.tellsLinked && comment;
    return {
        settings,
        fields,
        policy,
        notion,
        github,
        visibility,
        changelog,
        texts: new Texts(github, visibility, told.warnings, reader),
        shipped: new Shipped(github, notion, links, ignore, policy, rows, settings.notes === 'generate'),
        tasks: new Tasks(notion, changelog, fields, tasks, { ...policy, tellsLinked }),
        users: (0,people/* usersOf */.ev)(notion, fields.people, (message) => told.warnings.add(message)),
        told,
        rows,
        made: [],
        linking: Promise.resolve(),
    };
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ readSince),
/* harmony export */   pH: () => (/* binding */ PageSize),
/* harmony export */   tQ: () => (/* binding */ readVisibility)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1270);


/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
async function readSince(github, since) {
    if (since === undefined)
        return undefined;
    if ('time' in since)
        return { time: Date.parse(since.time) };
    const { tag } = since;
    const time = (await releaseTime(github, tag)) ?? (await commitTime(github, tag));
    if (time === undefined) {
        throw new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('input-invalid', `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${github.repository.fullName}.`, {
            why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
            remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
        });
    }
    return { time: Date.parse(time), tag };
}
async function releaseTime(github, tag) {
    const release = await orMissing(github.send((octokit) => octokit.rest.repos.getReleaseByTag({ ...github.about, tag })));
    return release?.data.published_at ?? release?.data.created_at;
}
async function commitTime(github, tag) {
    const about = { ...github.about, ref: `tags/${tag}` };
    const found = await orMissing(github.send((octokit) => octokit.rest.repos.getCommit(about)));
    return found?.data.commit.committer?.date;
}
async function orMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO && error.reason === 'not-found')
            return undefined;
        throw error;
    }
}
const VISIBILITY_QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { isPrivate }
  }
`;
/**
 * Whether attachments of the repository need a login, for a run whose event does not tell: one request, one point.
 * @throws Unreadable
 */
async function readVisibility(github) {
    const { owner, name } = github.repository;
    const { data, errors } = await github.ask(VISIBILITY_QUERY, {
        owner,
        name,
    });
    if (!data.repository)
        throw (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableGraphql */ .$_)(errors);
    return data.repository.isPrivate ? 'private' : 'public';
}
/**
 * How many of something GitHub is asked for at once: half as many after it failed to answer, as it gives up after 10 seconds;
 * twice as many again after some good answers.
 */
class PageSize {
    now;
    #largest;
    #recovery;
    #good = 0;
    /** @param recovery good answers after which the size is doubled */
    constructor(largest, recovery) {
        this.now = largest;
        this.#largest = largest;
        this.#recovery = recovery;
    }
    answered() {
        this.#good += 1;
        if (this.#good >= this.#recovery)
            this.#resize(this.now * 2);
    }
    failed() {
        this.#resize(Math.floor(this.now / 2));
    }
    #resize(size) {
        this.now = Math.min(Math.max(size, 1), this.#largest);
        this.#good = 0;
    }
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ textReader),
/* harmony export */   l: () => (/* binding */ renderBody)
/* harmony export */ });
/* harmony import */ var _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6402);



/**
 * An entry with the HTML that GitHub shows for its body, which is rendered as a text of the repository:
 * https://docs.github.com/en/rest/markdown/markdown
 * @throws Unreadable
 * @throws Problem `github-points`
 */
async function renderBody(github, entry, visibility) {
    const request = {
        text: entry.body,
        mode: 'gfm',
        context: github.repository.fullName,
        headers: { accept: 'text/html' },
    };
    const { data } = await github.send((octokit) => octokit.rest.markdown.render(request));
    // What stands between may answer for GitHub, with a page of its own.
    if (/^\s*<(?:!doctype|html)\b/i.test(data))
        throw new _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO('unavailable', (0,_api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(data));
    return withHtml(entry, data, github, visibility);
}
/** Texts in a query at most: GitHub renders those that nobody has looked at lately, which takes time. */
const LARGEST = 25;
/** Good answers after which a size that was cut is doubled again. */
const RECOVERY = 3;
/** How many queries may fail in a row. */
const ATTEMPTS = 8;
const TEXTS_QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PullRequest { bodyHTML }
      ... on Release { descriptionHTML }
    }
  }
`;
/**
 * Makes a function that gives entries of a listing with the HTML that GitHub shows for their bodies: one request, of one
 * point, per 25. Where GitHub fails, fewer are asked for; what it fails to render when asked for it alone comes back without.
 * The function throws Problem `github-points`.
 */
function textReader(github, visibility) {
    const size = new _listing_js__WEBPACK_IMPORTED_MODULE_2__/* .PageSize */ .pH(LARGEST, RECOVERY);
    return async (entries) => {
        const found = new Map();
        let waiting = entries.filter(({ nodeId }) => nodeId !== undefined);
        for (let failures = 0; waiting.length > 0 && failures < ATTEMPTS;) {
            const part = waiting.slice(0, size.now);
            const { texts, isWhole } = await ask(github, part, visibility);
            for (const [entry, text] of texts)
                found.set(entry, text);
            const missing = isWhole || part.length === 1 ? [] : part.filter((entry) => !texts.has(entry));
            waiting = [...missing, ...waiting.slice(part.length)];
            failures = isWhole || texts.size > 0 ? 0 : failures + 1;
            if (isWhole)
                size.answered();
            else
                size.failed();
            await github.pause(500 * failures);
        }
        return entries.map((entry) => found.get(entry) ?? entry);
    };
}
/**
 * GitHub fails as a whole, or tells a part of it with errors beside.
 * @returns the entries with their texts, and whether GitHub told all that it has
 */
async function ask(github, entries, visibility) {
    const ids = entries.map(({ nodeId }) => nodeId);
    try {
        const { data, errors } = await github.ask(TEXTS_QUERY, { ids });
        const texts = entries.flatMap((entry, index) => {
            const node = data.nodes[index];
            const html = node?.bodyHTML ?? node?.descriptionHTML;
            return typeof html === 'string' ? [[entry, withHtml(entry, html, github, visibility)]] : [];
        });
        return { texts: new Map(texts), isWhole: errors.length === 0 };
    }
    catch (error) {
        if (!(error instanceof _api_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO))
            throw error;
        github.log(`GitHub did not show a page of texts (${error.message}); asking for fewer at a time.`);
        return { texts: new Map(), isWhole: false };
    }
}
function withHtml(entry, html, { serverUrl }, visibility) {
    return { ...entry, html, attachments: (0,_attachments_js__WEBPACK_IMPORTED_MODULE_1__/* .attachmentsOf */ .s)(entry.body, html, serverUrl, visibility) };
}


/***/ })

};
