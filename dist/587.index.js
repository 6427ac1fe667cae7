export const id = 587;
export const ids = [587];
export const modules = {

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _entry_unwanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2375);
/* harmony import */ var _notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7356);
/* harmony import */ var _notion_row_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);



/** What becomes of the row of an entry. */
function decide(entry, rows, settings) {
    if (entry.state === 'deleted')
        return decideDeleted(rows.keyed[0], settings.onDelete);
    const row = (0,_notion_row_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(rows);
    if (row === undefined) {
        const reason = (0,_entry_unwanted_js__WEBPACK_IMPORTED_MODULE_2__/* .unwanted */ .J)(entry, settings.ignore);
        return reason === undefined ? { do: 'write' } : skip(reason);
    }
    const mark = (0,_notion_row_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(row, settings.fields.properties.key);
    if (mark?.deleted && !entry.live) {
        return skip('The release is deleted, and GitHub did not show that it is back.');
    }
    const updated = (0,_notion_row_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .updatedSeconds */ .FC)(entry);
    const isOlder = mark && updated !== undefined && updated < mark.updated;
    return isOlder ? skip('The row has newer data than this run.') : { do: 'write' };
}
/** A page without the key, though of the same address, is a person's: it is adopted by what is there, not by its end. */
function decideDeleted(row, onDelete) {
    if (row === undefined)
        return skip('The release is deleted and has no row.');
    if (onDelete === 'ignore')
        return skip('The release is deleted; `on-delete` is `ignore`.');
    return onDelete === 'trash' ? { do: 'trash', row } : { do: 'write' };
}
function skip(reason) {
    return { do: 'skip', reason };
}


/***/ }),

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ openInsteadWarning),
/* harmony export */   D5: () => (/* binding */ withOpenInstead),
/* harmony export */   fV: () => (/* binding */ isForReviews)
/* harmony export */ });
/* harmony import */ var _notion_property_field_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);


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
function openInsteadWarning({ properties: { status = '' }, statuses }) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(status)} has no option ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(statuses['review-requested'])}, and Notion did not add it, so pull requests that wait for a review show as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(statuses.open)}. Add the option in Notion, or name an existing one for \`review-requested\` in \`statuses\`.`;
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ needsHtml),
  n: () => (/* binding */ planContent)
});

// EXTERNAL MODULE: ./build/notion/page/entry-content.js
var entry_content = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/notion/page/notion-block.js
var notion_block = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/notion/page/references.js
var references = __webpack_require__(2366);
// EXTERNAL MODULE: ./build/html/runs.js
var html_runs = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/notion/property/rich-text.js
var rich_text = __webpack_require__(4138);
;// CONCATENATED MODULE: ./build/notion/page/language.js
/** Notion's languages, and the names that GitHub knows them by: https://github.com/github-linguist/linguist */
const NAMES = {
    abap: '',
    abc: '',
    agda: '',
    arduino: 'ino',
    'ascii art': '',
    assembly: 'asm nasm',
    bash: 'bats',
    basic: '',
    bnf: '',
    c: 'h',
    'c#': 'csharp cs cake',
    'c++': 'cpp cc cxx hpp',
    clojure: 'clj cljs edn',
    coffeescript: 'coffee coffee-script',
    coq: '',
    css: '',
    dart: '',
    dhall: '',
    diff: 'patch udiff',
    docker: 'dockerfile containerfile',
    ebnf: '',
    elixir: 'ex exs',
    elm: '',
    erlang: 'erl',
    'f#': 'fsharp fs',
    flow: '',
    fortran: 'f90 f95',
    gherkin: 'cucumber feature',
    glsl: 'frag vert',
    go: 'golang',
    graphql: 'gql',
    groovy: 'gradle',
    haskell: 'hs',
    hcl: 'terraform tf',
    html: 'htm xhtml vue svelte',
    idris: '',
    java: '',
    javascript: 'js jsx mjs cjs node',
    json: 'json5 jsonc jsonl',
    julia: 'jl',
    kotlin: 'kt kts',
    latex: 'tex',
    less: '',
    lisp: 'common-lisp emacs-lisp elisp',
    livescript: 'ls',
    'llvm ir': 'llvm',
    lua: '',
    makefile: 'make mk',
    markdown: 'md mdx pandoc',
    markup: '',
    matlab: 'octave',
    mathematica: 'mma wolfram wl',
    mermaid: '',
    nix: '',
    'notion formula': '',
    'objective-c': 'objc obj-c objectivec m',
    ocaml: 'ml',
    pascal: 'delphi objectpascal',
    perl: 'pl',
    php: 'inc',
    'plain text': '',
    powershell: 'ps1 posh pwsh',
    prolog: '',
    protobuf: 'proto protocol-buffer',
    purescript: 'purs',
    python: 'py py3 python3 pycon pyi',
    r: 'rscript splus',
    racket: 'rkt',
    reason: 're',
    ruby: 'rb rake irb jruby',
    rust: 'rs',
    sass: '',
    scala: 'sc',
    scheme: 'scm',
    scss: '',
    shell: 'sh zsh fish ksh shell-script console shellsession bash-session terminal',
    smalltalk: 'st',
    solidity: 'sol',
    sql: 'mysql postgresql postgres plpgsql sqlite tsql',
    swift: '',
    toml: '',
    typescript: 'ts tsx mts cts',
    'vb.net': 'vbnet vb',
    verilog: 'v systemverilog sv',
    vhdl: '',
    'visual basic': 'vba visual-basic',
    webassembly: 'wasm wast wat',
    xml: 'svg xsd xsl rss wsdl plist',
    yaml: 'yml',
    'java/c/c++/c#': '',
};
const LANGUAGES = new Map(Object.keys(NAMES)
    .filter(isLanguage)
    .flatMap((language) => [language, ...NAMES[language].split(' ')].map((name) => [name, language])));
function isLanguage(name) {
    return name in NAMES;
}
/** Notion's language for what was typed behind the fence; plain text for one that Notion does not have. */
function languageOf(typed) {
    return (typed === '' ? undefined : LANGUAGES.get(typed.toLowerCase())) ?? 'plain text';
}

;// CONCATENATED MODULE: ./build/notion/page/within-limits.js



/** Notion's limits for one block: https://developers.notion.com/reference/request-limits */
const ITEM_LIMIT = 100;
const CELL_LIMIT = 100;
const EXPRESSION_LIMIT = 1000;
/** So that any block fits into a request of 500 KB, whatever its texts and links. */
const TEXT_BYTES = 300_000;
/** Blocks as Notion takes them, however many each becomes: a text too long for one goes on in another of its kind. */
function withinLimits(blocks, files) {
    return blocks.flatMap((block) => fitted(block, files));
}
function fitted(block, files) {
    switch (block.type) {
        case 'heading':
            return portions(block.text).map((text) => ({ type: `heading_${block.level}`, text, children: [] }));
        case 'code':
            return codeBlocks(block.language, block.text);
        case 'equation':
            return block.expression.length > EXPRESSION_LIMIT
                ? codeBlocks('latex', block.expression)
                : [{ type: 'equation', expression: block.expression, children: [] }];
        case 'divider':
            return [{ type: 'divider', children: [] }];
        case 'table':
            return [table(block.header, block.rows)];
        case 'image':
        case 'video': {
            const { type, url } = block;
            const [caption = [], ...rest] = portions(block.caption);
            const id = files.get(url);
            const source = id === undefined ? { at: 'address', url } : { at: 'file', id, url };
            const below = rest.map((text) => ({ type: 'paragraph', text, children: [] }));
            return [{ type, source, caption, children: [] }, ...below];
        }
        default:
            return parents(block, withinLimits(block.children, files));
    }
}
/** The children belong to the last of the blocks that a long text becomes. */
function parents(block, children) {
    const texts = portions(block.text);
    return texts.map((text, i) => {
        const below = i === texts.length - 1 ? children : [];
        return { ...ownContent(block, text, below.length > 0), children: below };
    });
}
function ownContent(block, text, isParent) {
    switch (block.type) {
        case 'to_do':
            return { type: 'to_do', text, checked: block.checked };
        case 'callout':
            return { type: 'callout', text, ...CALLOUTS[block.alert] };
        case 'toggle':
            if (block.level === undefined)
                return { type: 'toggle', text };
            return { type: `heading_${block.level}`, text, ...(isParent && { toggleable: true }) };
        default:
            return { type: block.type, text };
    }
}
/** GitHub's colours, with the nearest emoji to its icons. */
const CALLOUTS = {
    note: { icon: 'ℹ️', color: 'blue_background' },
    tip: { icon: '💡', color: 'green_background' },
    important: { icon: '💬', color: 'purple_background' },
    warning: { icon: '⚠️', color: 'yellow_background' },
    caution: { icon: '🛑', color: 'red_background' },
};
function codeBlocks(language, code) {
    return portions([{ text: code }]).map((text) => ({
        type: 'code',
        text,
        language: languageOf(language),
        children: [],
    }));
}
function table(header, rows) {
    const width = Math.min(rows[0]?.length ?? 1, CELL_LIMIT);
    const children = rows.flatMap((cells) => tableRows(narrowed(cells), width));
    return { type: 'table', width, header, children };
}
/** Cells beyond the limit share the last one. */
function narrowed(cells) {
    const kept = cells.slice(0, CELL_LIMIT - 1);
    const rest = cells
        .slice(CELL_LIMIT - 1)
        .flatMap((cell, i) => (i === 0 ? cell : [{ text: ' | ' }, ...cell]));
    return rest.length > 0 ? [...kept, (0,html_runs/* joined */.oR)(rest)] : kept;
}
/** A row, and more below it where a cell's text is too long for one. */
function tableRows(cells, width) {
    const columns = cells.map((cell) => portions(cell, TEXT_BYTES / width));
    const height = Math.max(1, ...columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) => ({
        type: 'table_row',
        cells: Array.from({ length: width }, (_, column) => columns[column]?.[row] ?? []),
        children: [],
    }));
}
/** Texts of as many items as Notion takes in one; a single empty one for no text. */
function portions(runs, limit = TEXT_BYTES) {
    const result = [[]];
    let bytes = 0;
    for (const item of runs.map(withinExpression).flatMap(rich_text/* cut */.Jj)) {
        const size = Buffer.byteLength(JSON.stringify(item)) + 100;
        const current = result.at(-1) ?? [];
        if (current.length > 0 && (current.length === ITEM_LIMIT || bytes + size > limit)) {
            result.push([item]);
            bytes = size;
        }
        else {
            current.push(item);
            bytes += size;
        }
    }
    return result.map(html_runs/* joined */.oR);
}
/** An expression too long for Notion is shown as it was typed. */
function withinExpression(run) {
    if (!run.equation || run.text.length <= EXPRESSION_LIMIT)
        return run;
    const { equation: _, ...text } = run;
    return { ...text, code: true };
}

// EXTERNAL MODULE: ./build/notion/row/mark.js
var mark = __webpack_require__(4738);
;// CONCATENATED MODULE: ./build/changelog/plan-content.js





/**
 * Plans the content of an entry's page. An unchanged text is not converted, nor is its HTML asked for. Where GitHub does not
 * give it, the text of a row stays as it is, and a row without one gets it as it is typed, until a run can put it right.
 * @param keepsText whether the text of a row that exists stays as it is
 */
async function planContent({ settings, texts, rows }, entry, row, keepsText) {
    const left = { digest: undefined, blocks: [], shown: entry };
    if (!mayWrite(entry, row, settings) || (keepsText && row))
        return left;
    const before = digestIn(row, settings);
    const expected = (0,entry_content/* digestOf */.ol)(entry);
    if (expected === before || expected === '')
        return { ...left, digest: expected };
    const shown = await texts.rendered(entry);
    const isTyped = (0,entry_content/* hasText */.I3)(shown) && shown.html === undefined;
    if (isTyped && before !== '' && before !== mark/* UNFINISHED */.yA)
        return left;
    const digest = (0,entry_content/* digestOf */.ol)(shown, isTyped);
    if (digest === before)
        return { ...left, digest };
    const files = new Map([...shown.attachments.keys()].map((address) => [address, (0,notion_block/* fileId */.qp)(address)]));
    const blocks = withinLimits(await (0,entry_content/* entryBlocks */.Bs)(shown, settings.github.serverUrl), files);
    return { digest, blocks: (0,references/* withRowLinks */.Yj)(blocks, rows), shown };
}
/** Whether a page's content is to be written, as far as it can be told without GitHub's HTML. */
function needsHtml(entry, row, settings) {
    const isWritten = mayWrite(entry, row, settings);
    return (isWritten && (0,entry_content/* hasText */.I3)(entry) && entry.html === undefined && (0,entry_content/* digestOf */.ol)(entry) !== digestIn(row, settings));
}
/** A row keeps its content where not all is known of what it is to be. */
function mayWrite({ unknown }, row, { content }) {
    return content && !(row && unknown.has('content'));
}
function digestIn(row, { fields }) {
    return (row && (0,mark/* markOf */.Fg)(row, fields.properties.key)?.digest) ?? '';
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile),
  removeRelease: () => (/* binding */ removeRelease)
});

// EXTERNAL MODULE: ./build/github/read-entry.js
var read_entry = __webpack_require__(8373);
// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/notion/api/row-changed.js
var row_changed = __webpack_require__(1710);
// EXTERNAL MODULE: ./build/notion/database/change-schema.js
var change_schema = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/notion/database/option-refused.js
var option_refused = __webpack_require__(9158);
// EXTERNAL MODULE: ./build/notion/row/find-rows.js
var find_rows = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/notion/row/release-rows.js
var release_rows = __webpack_require__(7774);
// EXTERNAL MODULE: ./build/problems/problem.js
var problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/notion/api/listing.js
var listing = __webpack_require__(5971);
// EXTERNAL MODULE: ./build/notion/row/mark.js
var row_mark = __webpack_require__(4738);
// EXTERNAL MODULE: ./build/notion/row/trash.js
var trash = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/notion/property/rich-text.js
var property_rich_text = __webpack_require__(4138);
// EXTERNAL MODULE: ./build/notion/page/notion-block.js
var notion_block = __webpack_require__(1393);
;// CONCATENATED MODULE: ./build/notion/page/existing.js




/**
 * The blocks below a block with all that they hold; one request per 100, and one at least for each that holds others.
 * @param makers who makes blocks for this action, as `makerOf` shortens user IDs
 */
async function readBlocks(notion, parentId, makers) {
    const blocks = [];
    for await (const response of (0,listing/* childrenOf */.L)(notion, parentId)) {
        const isOwn = makers.includes((0,row_mark/* makerOf */.Or)(response.created_by.id));
        const children = isOwn && response.has_children ? await readBlocks(notion, response.id, makers) : [];
        const holdsOwn = children.some(({ own }) => own);
        const content = isOwn ? ownContent(response, holdsOwn) : undefined;
        const block = { ...(content ?? UNKNOWN), children: children.map((child) => child.block) };
        blocks.push({ id: response.id, own: content !== undefined, block, children });
    }
    return blocks;
}
/** Whether people put something into a block. */
function holdsStrange({ children }) {
    return children.some((child) => !child.own || holdsStrange(child));
}
const UNKNOWN = { type: 'paragraph', text: [] };
/** Nothing for a type that this action never makes. */
function ownContent(block, holdsOwn) {
    // People may make any heading one that holds blocks; only what this action put into it tells that it has to be one.
    const toggleable = holdsOwn ? { toggleable: true } : {};
    switch (block.type) {
        case 'to_do':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.to_do.rich_text), checked: block.to_do.checked };
        case 'callout': {
            const { rich_text, icon, color } = block.callout;
            const emoji = icon?.type === 'emoji' ? icon.emoji : '';
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(rich_text), icon: emoji, color };
        }
        case 'code':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.code.rich_text), language: block.code.language };
        case 'equation':
            return { type: block.type, expression: block.equation.expression };
        case 'divider':
            return { type: block.type };
        case 'table':
            return { type: block.type, width: block.table.table_width, header: block.table.has_column_header };
        case 'table_row':
            return { type: block.type, cells: block.table_row.cells.map(property_rich_text/* runsOf */.ky) };
        case 'image':
            return { type: block.type, source: sourceOf(block.image), caption: (0,property_rich_text/* runsOf */.ky)(block.image.caption) };
        case 'video':
            return { type: block.type, source: sourceOf(block.video), caption: (0,property_rich_text/* runsOf */.ky)(block.video.caption) };
        case 'paragraph':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.paragraph.rich_text) };
        case 'quote':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.quote.rich_text) };
        case 'bulleted_list_item':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.bulleted_list_item.rich_text) };
        case 'numbered_list_item':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.numbered_list_item.rich_text) };
        case 'toggle':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.toggle.rich_text) };
        case 'heading_1':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.heading_1.rich_text), ...toggleable };
        case 'heading_2':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.heading_2.rich_text), ...toggleable };
        case 'heading_3':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.heading_3.rich_text), ...toggleable };
        case 'heading_4':
            return { type: block.type, text: (0,property_rich_text/* runsOf */.ky)(block.heading_4.rich_text), ...toggleable };
        default:
            return undefined;
    }
}
/** Notion gives a file an address that expires, with the name that it was uploaded by at the end. */
function sourceOf(media) {
    if (media.type === 'external')
        return { at: 'address', url: media.external.url };
    const { url } = media.file;
    return { at: 'file', id: (0,notion_block/* fileId */.qp)(url), url };
}

;// CONCATENATED MODULE: ./build/notion/page/edits.js


/** From so many of the words of a text on, another one is taken for its correction. */
const SIMILAR = 0.25;
/** Above so many comparisons of texts, blocks are paired in order. */
const TEXT_COMPARISONS = 40_000;
/**
 * Compares the blocks below a parent with those that are to stand there. Blocks that people put among them, or into
 * them, stay.
 * @returns `edits`, with what is to be done there
 */
function compare(parentId, existing, wanted, edits = { updates: [], inserts: [], removals: [], kept: 0 }) {
    const own = existing.filter((block) => block.own);
    const pairs = new Map(align(own, wanted).map(([i, j]) => [j, own[i]]));
    const siblings = existing.map(({ id }) => id);
    let after = existing.length > 0 ? 'start' : 'end';
    let insert;
    for (const [j, block] of wanted.entries()) {
        const match = pairs.get(j);
        if (match) {
            after = { id: match.id };
            addChanges(edits, match, block, { place: { parentId, after }, blocks: [block], siblings });
            insert = undefined;
        }
        else if (insert)
            insert.blocks.push(block);
        else {
            insert = { place: { parentId, after }, blocks: [block], siblings };
            edits.inserts.push(insert);
        }
    }
    const kept = new Set(pairs.values());
    edits.removals.push(...own.filter((block) => !kept.has(block) && !holdsStrange(block)).map(({ id }) => id));
    return edits;
}
function addChanges(edits, { id, block, children }, wanted, instead) {
    const isSame = (0,notion_block/* ownKey */.Gt)(block) === (0,notion_block/* ownKey */.Gt)(wanted);
    const isLeaf = children.length + wanted.children.length === 0;
    if (!isSame)
        edits.updates.push({ id, block: wanted, instead: isLeaf ? instead : undefined });
    if (isSame || similarity(words(block), words(wanted)) >= SIMILAR)
        edits.kept += 1;
    compare(id, children, wanted.children, edits);
}
/** First what is the same with all it holds; in between, what can be changed into one another, the most similar first. */
function align(existing, wanted) {
    const same = commonPairs(existing.map(treeKey), wanted.map(wantedKey));
    const pairs = [];
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of [...same, [existing.length, wanted.length]]) {
        const [iStart, jStart] = [i, j];
        const gap = pairUp(existing.slice(i, nextI), wanted.slice(j, nextJ));
        pairs.push(...gap.map(([k, l]) => [iStart + k, jStart + l]));
        if (nextI < existing.length)
            pairs.push([nextI, nextJ]);
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return pairs;
}
function pairUp(existing, wanted) {
    const fitting = (i, j) => {
        const [before, after] = [existing[i]?.block, wanted[j]];
        return before !== undefined && after !== undefined && canBecome(before, after);
    };
    if (existing.length * wanted.length > TEXT_COMPARISONS)
        return wanted.flatMap((_, i) => (fitting(i, i) ? [[i, i]] : []));
    const before = existing.map(({ block }) => words(block));
    const after = wanted.map(words);
    return bestPairs(existing.length, wanted.length, (i, j) => fitting(i, j) ? 1 + similarity(before[i] ?? [], after[j] ?? []) : 0);
}
/** Notion changes no block's type, no table's width, and no picture for another where this action asks for it. */
function canBecome(before, after) {
    if (before.type === 'table' && after.type === 'table')
        return before.width === after.width;
    // That Notion makes a heading one that can hold blocks, or back, is not known.
    if ('toggleable' in before !== 'toggleable' in after)
        return false;
    const isMedia = before.type === 'image' || before.type === 'video';
    if (isMedia && before.type === after.type)
        return (0,notion_block/* ownKey */.Gt)({ ...before, caption: [] }) === (0,notion_block/* ownKey */.Gt)({ ...after, caption: [] });
    return before.type === after.type;
}
/** How much of the longer one's words both texts have, from 0 to 1. */
function similarity(a, b) {
    if (a.length === 0 && b.length === 0)
        return 1;
    const left = new Map();
    for (const word of a)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const count = left.get(word) ?? 0;
        if (count > 0)
            shared += 1;
        left.set(word, count - 1);
    }
    return shared / Math.max(a.length, b.length);
}
function words(block) {
    return (0,notion_block/* ownText */.U3)(block).match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** One form for blocks that say the same with all they hold, what people put into them aside. */
function treeKey({ block, children }) {
    const own = children.filter((child) => child.own);
    return `${(0,notion_block/* ownKey */.Gt)(block)}[${own.map(treeKey).join()}]`;
}
function wantedKey(block) {
    return `${(0,notion_block/* ownKey */.Gt)(block)}[${block.children.map(wantedKey).join()}]`;
}
/** Above so many comparisons, in time and memory, only what begins and ends alike is paired. */
const KEY_COMPARISONS = 4_000_000;
/** The longest common subsequence of two lists, as pairs of indexes. */
function commonPairs(a, b) {
    const start = common(a.length, b.length, (i) => a[i] === b[i]);
    const room = Math.min(a.length, b.length) - start;
    const end = common(room, room, (i) => a[a.length - 1 - i] === b[b.length - 1 - i]);
    const [m, n] = [a.length - start - end, b.length - start - end];
    const middle = m * n > KEY_COMPARISONS ? [] : bestPairs(m, n, (i, j) => (a[start + i] === b[start + j] ? 1 : 0));
    return [
        ...Array.from({ length: start }, (_, i) => [i, i]),
        ...middle.map(([i, j]) => [start + i, start + j]),
        ...Array.from({ length: end }, (_, i) => [a.length - end + i, b.length - end + i]),
    ];
}
function common(m, n, same) {
    let count = 0;
    while (count < m && count < n && same(count))
        count += 1;
    return count;
}
/** The rising pairs of highest score in all; a pair of score 0 is none. */
function bestPairs(m, n, score) {
    const width = n + 1;
    const best = new Float64Array((m + 1) * width);
    const scores = new Float64Array(m * n);
    for (let i = m - 1; i >= 0; i--) {
        for (let j = n - 1; j >= 0; j--) {
            scores[i * n + j] = score(i, j);
            const paired = scores[i * n + j] === 0 ? 0 : at(scores, i * n + j) + at(best, (i + 1) * width + j + 1);
            best[i * width + j] = Math.max(paired, at(best, (i + 1) * width + j), at(best, i * width + j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < m && j < n;) {
        const value = at(best, i * width + j);
        const gain = at(scores, i * n + j);
        if (gain > 0 && value === gain + at(best, (i + 1) * width + j + 1))
            pairs.push([i++, j++]);
        else if (value === at(best, (i + 1) * width + j))
            i += 1;
        else
            j += 1;
    }
    return pairs;
}
function at(values, index) {
    return values[index] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
;// CONCATENATED MODULE: ./build/notion/page/request.js

/** How deep one request reaches: a block, its children and their children. */
const LEVELS = 3;
/** A block for a request with its children, which lie no deeper than LEVELS. */
function blockRequest(block) {
    return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(secondLevel));
}
/** A container of the blocks, which lie no deeper than the rest of LEVELS: an original synced block. */
function containerRequest(blocks) {
    return { type: 'synced_block', synced_block: { synced_from: null, children: blocks.map(secondLevel) } };
}
function secondLevel(block) {
    return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(thirdLevel));
}
function thirdLevel(block) {
    if (block.type === 'table')
        throw new Error('A table does not fit into the third level of a request');
    return requestOf(block, []);
}
function tableRequest({ width, header, children }) {
    const rows = children
        .filter((row) => row.type === 'table_row')
        .map(rowRequest);
    const table = { table_width: width, has_column_header: header, has_row_header: false, children: rows };
    return { type: 'table', table };
}
function rowRequest({ cells }) {
    return { type: 'table_row', table_row: { cells: cells.map(property_rich_text/* richText */.YD) } };
}
function requestOf(block, below) {
    const children = below.length > 0 ? { children: below } : {};
    switch (block.type) {
        case 'paragraph':
            return { type: block.type, paragraph: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), ...children } };
        case 'quote':
            return { type: block.type, quote: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), ...children } };
        case 'bulleted_list_item':
            return { type: block.type, bulleted_list_item: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), ...children } };
        case 'numbered_list_item':
            return { type: block.type, numbered_list_item: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), ...children } };
        case 'toggle':
            return { type: block.type, toggle: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), ...children } };
        case 'to_do': {
            const { text, checked } = block;
            return { type: block.type, to_do: { rich_text: (0,property_rich_text/* richText */.YD)(text), checked, ...children } };
        }
        case 'callout': {
            const { text, icon, color } = block;
            const emoji = { type: 'emoji', emoji: icon };
            return { type: block.type, callout: { rich_text: (0,property_rich_text/* richText */.YD)(text), icon: emoji, color, ...children } };
        }
        case 'heading_1':
            return { type: block.type, heading_1: headingRequest(block, children) };
        case 'heading_2':
            return { type: block.type, heading_2: headingRequest(block, children) };
        case 'heading_3':
            return { type: block.type, heading_3: headingRequest(block, children) };
        case 'heading_4':
            return { type: block.type, heading_4: headingRequest(block, children) };
        case 'code':
            return { type: block.type, code: { rich_text: (0,property_rich_text/* richText */.YD)(block.text), language: block.language } };
        case 'equation':
            return { type: block.type, equation: { expression: block.expression } };
        case 'divider':
            return { type: block.type, divider: {} };
        case 'table_row':
            return rowRequest(block);
        case 'image':
            return { type: block.type, image: mediaRequest(block) };
        case 'video':
            return { type: block.type, video: mediaRequest(block) };
    }
}
function headingRequest({ text, toggleable }, children) {
    return { rich_text: (0,property_rich_text/* richText */.YD)(text), ...(toggleable && { is_toggleable: true, ...children }) };
}
function mediaRequest({ source, caption }) {
    const text = { caption: (0,property_rich_text/* richText */.YD)(caption) };
    if (source.at === 'address')
        return { type: 'external', external: { url: source.url }, ...text };
    if (source.upload === undefined)
        throw new Error(`The file ${source.id} was not uploaded`);
    return { type: 'file_upload', file_upload: { id: source.upload }, ...text };
}
/** What changes a block into another of the same type, where its own content differs. Pictures stay, captions change. */
function updateRequest(id, block) {
    switch (block.type) {
        case 'table':
            return { block_id: id, type: block.type, table: { has_column_header: block.header } };
        case 'image':
            return { block_id: id, type: block.type, image: { caption: (0,property_rich_text/* richText */.YD)(block.caption) } };
        case 'video':
            return { block_id: id, type: block.type, video: { caption: (0,property_rich_text/* richText */.YD)(block.caption) } };
        default:
            return { block_id: id, ...requestOf(block, []) };
    }
}

;// CONCATENATED MODULE: ./build/notion/page/batch.js

/** Notion's limits for one request: https://developers.notion.com/reference/request-limits */
const CHILDREN_LIMIT = 100;
const BLOCK_LIMIT = 1000;
/** Of 500 KB, leaving room for what surrounds the blocks. */
const BYTE_LIMIT = 480_000;
/** As many blocks as one request takes: 100 side by side, and all that they hold down to the third level. */
function nextBatch(blocks) {
    return firstOf(blocks, LEVELS, { blocks: BLOCK_LIMIT, bytes: BYTE_LIMIT });
}
/**
 * As many blocks as go into a container that the same request makes. The answer does not tell their IDs, so a block
 * that does not fit as a whole is left for a further request, unless it is the first.
 */
function containerBatch(blocks) {
    const room = { blocks: BLOCK_LIMIT - 1, bytes: BYTE_LIMIT };
    const large = blocks.findIndex((block) => !fits(block, LEVELS - 1, room));
    const count = large < 0 ? blocks.length : Math.max(large, 1);
    return firstBatch(blocks, count, (first) => firstOf(first, LEVELS - 1, room));
}
/** A batch with no more blocks than so many of the first. */
function firstBatch(blocks, count, batchOf) {
    const { left, ...batch } = batchOf(blocks.slice(0, count));
    return { ...batch, left: [...left, ...blocks.slice(count)] };
}
/** The first of the blocks alone, with as little of what it holds as Notion takes. */
function bareBatch([block, ...left]) {
    if (block === undefined)
        return { heads: [], rest: [], left };
    const head = bare(block);
    const children = block.children.slice(head.children.length);
    return { heads: [head], rest: children.length > 0 ? [{ index: 0, children }] : [], left };
}
/** A block without what it holds; a table has to have a row. */
function bare(block) {
    return { ...block, children: block.type === 'table' ? block.children.slice(0, 1) : [] };
}
function firstOf(blocks, levels, room) {
    const heads = [];
    const rest = [];
    const free = { ...room };
    for (const [index, block] of blocks.entries()) {
        const head = headOf(block, levels, room);
        const size = sizeOf(head);
        free.blocks -= size.blocks;
        free.bytes -= size.bytes;
        if (index > 0 && (index === CHILDREN_LIMIT || free.blocks < 0 || free.bytes < 0))
            return { heads, rest, left: blocks.slice(index) };
        heads.push(head);
        const children = block.children.slice(head.children.length);
        if (children.length > 0)
            rest.push({ index, children });
    }
    return { heads, rest, left: [] };
}
/** The block with as many of its children as one request takes, from the first on. */
function headOf(block, levels, room) {
    if (fits(block, levels, room))
        return block;
    const children = [];
    const left = { blocks: room.blocks - 1, bytes: room.bytes - sizeOf({ ...block, children: [] }).bytes };
    for (const child of block.children.slice(0, CHILDREN_LIMIT)) {
        const size = sizeOf(child);
        left.blocks -= size.blocks;
        left.bytes -= size.bytes;
        if (left.blocks < 0 || left.bytes < 0 || !isShallow(child, levels - 1))
            break;
        children.push(child);
    }
    return { ...block, children };
}
function fits(block, levels, room) {
    if (!isShallow(block, levels))
        return false;
    const size = sizeOf(block);
    return size.blocks <= room.blocks && size.bytes <= room.bytes;
}
/** Whether the block and all below it lie within the levels, no more than 100 in one place. */
function isShallow({ children }, levels) {
    return (levels > 0 && children.length <= CHILDREN_LIMIT && children.every((child) => isShallow(child, levels - 1)));
}
const sizes = new WeakMap();
function sizeOf(block) {
    const known = sizes.get(block);
    if (known)
        return known;
    const own = blockRequest({ ...block, children: [] });
    const size = { blocks: 1, bytes: Buffer.byteLength(JSON.stringify(own)) + 20 };
    for (const child of block.children) {
        const below = sizeOf(child);
        size.blocks += below.blocks;
        size.bytes += below.bytes;
    }
    sizes.set(block, size);
    return size;
}

// EXTERNAL MODULE: ./build/notion/page/stand-in.js
var stand_in = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/notion/page/mending.js




/** How many requests more than its blocks need may be made for a text of which Notion refuses some. */
const REQUESTS = 60;
function allOf(blocks) {
    return { blocks, suspects: 0, isBare: false };
}
/**
 * Writes a text of which Notion may refuse some. A block that it names, or that it refuses alone, gets a stand-in; where
 * it names none, the blocks are halved, and what it accepts stays. So a picture becomes a file that Notion fetches, then
 * a link; any other block loses its formats, then its kind, and at last its text. That an empty line is refused too has
 * nothing to do with the text: that is thrown.
 */
class Mending {
    notion;
    uploads;
    allowance = { requests: REQUESTS };
    /** What the addresses of refused pictures have in common. */
    kinds = new Set();
    /** @param uploads is told of each stand-in that is written */
    constructor(notion, uploads) {
        this.notion = notion;
        this.uploads = uploads;
    }
    /**
     * Sends the first of the blocks, as many as a request takes, fewer where Notion refuses some.
     * @param batchOf the blocks that go into one request
     * @returns what the request gave, what was sent with it, and what is left
     */
    async send(start, batchOf, send) {
        let left = start;
        for (;;) {
            const batch = portion(left, batchOf);
            try {
                const result = await send(batch.heads);
                this.tell(batch.heads);
                if (left.suspects > 0 || left.isBare)
                    this.allowance.requests -= 1;
                const suspects = Math.max(0, left.suspects - batch.heads.length);
                return { result, batch, left: { blocks: batch.left, suspects, isBare: false } };
            }
            catch (error) {
                if (!(0,failure/* isBadRequest */.z7)(error))
                    throw error;
                this.allowance.requests -= 1;
                left = await this.mended(left, batch.heads, error);
            }
        }
    }
    /**
     * Changes a block, without formats where Notion refuses them.
     * @returns why it refuses the change all the same; nothing where the block is changed
     */
    async change(block, send) {
        for (let wanted = block;;) {
            try {
                await send(wanted);
                this.tell([{ ...wanted, children: [] }]);
                return undefined;
            }
            catch (error) {
                if (!(0,failure/* isBadRequest */.z7)(error))
                    throw error;
                const plain = (0,stand_in/* withoutFormats */.Bc)(wanted);
                if ((0,notion_block/* ownKey */.Gt)(plain) === (0,notion_block/* ownKey */.Gt)(wanted))
                    return error;
                wanted = { ...plain, standsFor: { block, reason: error.message } };
            }
        }
    }
    async mended(left, heads, refusal) {
        const { blocks } = left;
        if (this.allowance.requests <= 0)
            return allOf(allMended(blocks, heads.length, refusal));
        const named = (0,stand_in/* namedIn */.$P)(refusal.message, heads);
        const ways = named.length > 0 ? named : this.alike(heads);
        if (ways.length > 0)
            return { ...left, blocks: await this.replaced(blocks, ways, refusal) };
        const [head] = heads;
        if (head === undefined || heads.length > 1)
            return { blocks, suspects: heads.length, isBare: false };
        if (head.children.length > bare(head).children.length)
            return { blocks, suspects: 0, isBare: true };
        return { ...left, suspects: 1, blocks: await this.replaced(blocks, [refusedIn(head)], refusal) };
    }
    /** The pictures that are like one which was refused, as those at GitHub’s addresses without an extension may all be. */
    alike(heads) {
        return (0,notion_block/* placesIn */.yN)(heads).flatMap(({ way, block }) => {
            const kind = kindOf(block);
            return kind !== undefined && this.kinds.has(kind) ? [way] : [];
        });
    }
    async replaced(blocks, ways, refusal) {
        let result = blocks;
        for (const way of ways)
            result = await (0,notion_block/* replaceAt */._D)(result, way, (block) => this.standIn(block, refusal));
        return result;
    }
    async standIn(block, refusal) {
        const kind = kindOf(block);
        if (kind !== undefined)
            this.kinds.add(kind);
        const file = (0,stand_in/* isMedia */.FN)(block) && (await this.uploads.imported(this.notion, block, this.allowance));
        const instead = file || (0,stand_in/* standIn */.us)(block);
        if (instead === undefined)
            throw refusal;
        return marked(instead, block, refusal);
    }
    tell(blocks) {
        for (const { block } of (0,notion_block/* placesIn */.yN)(blocks)) {
            const message = (0,stand_in/* told */.Ev)(block);
            if (message !== undefined)
                this.uploads.tell(message);
        }
    }
}
function portion({ blocks, suspects, isBare }, batchOf) {
    if (isBare)
        return bareBatch(blocks);
    return suspects > 0 ? firstBatch(blocks, Math.ceil(suspects / 2), batchOf) : batchOf(blocks);
}
/** Where in a block that goes with as little as it can have the refused text is: a table goes with its first row. */
function refusedIn({ children: [row] }) {
    return row && (0,stand_in/* standIn */.us)(row) ? [0, 0] : [0];
}
/** Once no more requests may be made: links for all pictures that are left, then the refused blocks as plain text. */
function allMended(blocks, count, refusal) {
    const withLinks = (block) => (0,stand_in/* isMedia */.FN)(block) ? marked((0,stand_in/* mediaLink */.x9)(block), block, refusal) : block;
    if ((0,notion_block/* placesIn */.yN)(blocks).some(({ block }) => (0,stand_in/* isMedia */.FN)(block)))
        return blocks.map((block) => (0,notion_block/* everywhere */.fC)(block, withLinks));
    const isPlain = (block) => (0,notion_block/* ownKey */.Gt)((0,stand_in/* withoutFormats */.Bc)(block)) === (0,notion_block/* ownKey */.Gt)(block);
    const plain = (block) => isPlain(block) ? block : marked((0,stand_in/* withoutFormats */.Bc)(block), block, refusal);
    const refused = blocks.slice(0, count);
    if ((0,notion_block/* placesIn */.yN)(refused).every(({ block }) => isPlain(block)))
        throw refusal;
    return [...refused.map((block) => (0,notion_block/* everywhere */.fC)(block, plain)), ...blocks.slice(count)];
}
function marked(instead, { standsFor, ...block }, { message }) {
    return { ...instead, standsFor: standsFor ?? { block, reason: message } };
}
/** Nothing of what is no picture or video at an address. */
function kindOf(block) {
    if (!(0,stand_in/* isMedia */.FN)(block) || block.source.at !== 'address')
        return undefined;
    const { host, pathname } = new URL(block.source.url);
    return `${host} ${/\.[^./]+$/.test(pathname)}`;
}

;// CONCATENATED MODULE: ./build/notion/page/insert.js






/**
 * Inserts blocks with all that they hold, in as few requests as Notion's limits allow.
 * @param known IDs of the parent's children as last read; the new ones are added
 * @throws RowChanged where another run inserts at the same place, or may have
 */
async function insertBlocks(place, blocks, known, mending) {
    const { parentId } = place;
    let { after } = place;
    let left = allOf(blocks);
    while (left.blocks.length > 0) {
        const at = { parentId, after };
        const sent = await mending.send(left, nextBatch, (heads) => append(mending.notion, at, heads, known));
        const { result: ids, batch } = sent;
        for (const { index, children } of batch.rest) {
            const id = ids[index];
            if (id !== undefined)
                await insertBlocks({ parentId: id, after: 'end' }, children, new Set(), mending);
        }
        left = sent.left;
        const last = ids.at(-1);
        if (last !== undefined)
            after = { id: last };
    }
}
/** @returns the IDs of the new blocks */
async function append(notion, { parentId, after }, blocks, known) {
    const children = blocks.map(blockRequest);
    const position = positionOf(after);
    const { results } = await notion.send('Insert content', (client) => client.blocks.children.append({ block_id: parentId, children, ...(position && { position }) }), () => refuseStrangers(notion, parentId, known));
    // Behind a block, all that now follow it are answered too, the new ones first (recorded: blocks-append-blocks).
    const ids = results.filter(src/* isFullBlock */.dc).map(({ id }) => id);
    const followers = ids.slice(children.length);
    if (followers.some((id) => !known.has(id)))
        throw new row_changed/* RowChanged */.t('Another run is writing the page’s content');
    for (const id of ids)
        known.add(id);
    return ids.slice(0, children.length);
}
function positionOf(after) {
    if (after === 'end')
        return undefined;
    return after === 'start'
        ? { type: 'start' }
        : { type: 'after_block', after_block: after };
}
/** An attempt was left without an answer: where there is anything new by now, all is to be planned anew. */
async function refuseStrangers(notion, parentId, known) {
    for await (const { id } of (0,listing/* childrenOf */.L)(notion, parentId)) {
        if (!known.has(id))
            throw new row_changed/* RowChanged */.t('Blocks may have been inserted');
    }
}

// EXTERNAL MODULE: ./build/notion/page/references.js
var references = __webpack_require__(2366);
// EXTERNAL MODULE: ./build/wait.js
var wait = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/notion/property/people.js
var people = __webpack_require__(661);
;// CONCATENATED MODULE: ./build/notion/page/section.js











/**
 * The action's own section of a page: an original synced block, an invisible container that one DELETE removes with
 * all it holds. (Notion accepts one in an append: recorded traffic of its API; that it does when a page is created
 * is taken from the SDK's types.)
 */
/** The section as the children of a page to be created; nothing where one request does not take it as a whole. */
function wholeSection(blocks) {
    if (blocks.length === 0)
        return [];
    const { heads, rest, left } = containerBatch(blocks);
    return left.length === 0 && rest.length === 0 ? [containerRequest(heads)] : undefined;
}
/** The section that a row remembers; nothing where it does not. */
function rememberedSection({ id, bot, makers, section }) {
    if (section === undefined)
        return undefined;
    return { id, bot, makers: withMaker(makers, bot), sections: [{ id: section }] };
}
/**
 * The sections of a page; one request per 100 blocks at the page's top level. The integration is asked for only where
 * none of the page's synced blocks is of the one that it is taken for, or of a former one.
 */
async function ownSections(notion, page) {
    const originals = [];
    for await (const block of (0,listing/* childrenOf */.L)(notion, page.id)) {
        if (isOriginal(block))
            originals.push(block);
    }
    const { id, bot, origin } = page;
    const madeBy = (makers) => originals.filter(({ created_by }) => makers.includes((0,row_mark/* makerOf */.Or)(created_by.id)));
    const makers = withMaker(page.makers, bot);
    const sections = madeBy(makers);
    if (originals.length === 0 || (sections.length > 0 && origin?.isSure !== false))
        return { id, bot, makers, sections };
    const others = originals.filter((block) => !sections.includes(block));
    const former = origin ? await formerSections(notion, others, origin) : [];
    if (origin && former.length > 0) {
        const all = originals.filter((block) => sections.includes(block) || former.includes(block));
        return { id, bot, makers: withMaker(makers, origin.by), sections: all };
    }
    if (sections.length > 0)
        return { id, bot, makers, sections };
    const me = (await notion.me()).id;
    return { id, bot: me, makers: withMaker(page.makers, me), sections: madeBy([(0,row_mark/* makerOf */.Or)(me)]) };
}
function withMaker(makers, userId) {
    return [...new Set([...makers, (0,row_mark/* makerOf */.Or)(userId)])];
}
/**
 * The sections of the integration that made the page: those that came with it; where its row leaves that open, or none
 * did, all of them, if it was an integration and no person, which is asked then.
 */
async function formerSections(notion, originals, { by, at, isSure }) {
    const made = originals.filter(({ created_by }) => created_by.id === by);
    const first = isSure ? made.filter((block) => cameWith(block, at)) : [];
    return first.length > 0 || made.length === 0 || !(await (0,people/* isBot */.w2)(notion, by)) ? first : made;
}
/** Times of pages and blocks are whole minutes (recorded), and the next one may have begun within the request. */
function cameWith({ created_time }, at) {
    const later = Date.parse(created_time) - Date.parse(at);
    return later >= 0 && later <= 60_000;
}
function isOriginal(block) {
    return block.type === 'synced_block' && block.synced_block.synced_from === null;
}
/**
 * Adds a section with the blocks, whole: behind the last of those that are there, else to the page's end.
 * @returns its ID
 * @throws RowChanged where another run is adding one at the same time, after taking this run's away again
 */
async function addSection(page, blocks, mending) {
    const { notion } = mending;
    const { result, batch } = await mending.send(allOf(blocks), containerBatch, (heads) => section_append(notion, page, containerRequest(heads)));
    const section = await only(notion, page, result);
    for (const { children } of batch.rest) {
        // Left over of the first block alone.
        for await (const { id } of (0,listing/* childrenOf */.L)(notion, section))
            await insertBlocks({ parentId: id, after: 'end' }, children, new Set(), mending);
    }
    await insertBlocks({ parentId: section, after: 'end' }, batch.left, new Set(), mending);
    return section;
}
/** @returns the sections that are new since the page was read, by whichever run */
async function section_append(notion, page, child) {
    const last = page.sections.at(-1);
    const position = last && { type: 'after_block', after_block: { id: last.id } };
    const request = { block_id: page.id, children: [child], ...(position && { position }) };
    const { results } = await notion.send('Insert content', (client) => client.blocks.children.append(request), async () => {
        if ((await newSections(notion, page)).length > 0)
            throw new row_changed/* RowChanged */.t('A section may have been added');
        return undefined;
    });
    // With a position all following siblings are answered too (recorded: blocks-insert-after-replace-block), and a section
    // that another run has put there is one of them.
    return results.filter(src/* isFullBlock */.dc).filter((block) => isNew(block, page));
}
/**
 * Of two runs at the same time, the one that comes second sees the other's section and withdraws: behind its own, where
 * both stand after the old one, and before its own, where both stand at the end of the page.
 * @returns the ID of this run's section
 */
async function only(notion, page, added) {
    const [own] = added;
    if (own === undefined)
        throw new Error('Notion answered without the block that it was to insert');
    const isSecond = page.sections.length > 0 ? added.length > 1 : (await newSections(notion, page))[0]?.id !== own.id;
    if (!isSecond)
        return own.id;
    await (0,trash/* remove */.TF)(notion, own.id);
    await (0,wait/* wait */.u)(500 + Math.random() * 1000);
    throw new row_changed/* RowChanged */.t('Another run is writing the page’s content');
}
async function newSections(notion, page) {
    const sections = [];
    for await (const block of (0,listing/* childrenOf */.L)(notion, page.id))
        if (isNew(block, page))
            sections.push(block);
    return sections;
}
function isNew(block, { bot, sections }) {
    return isOriginal(block) && block.created_by.id === bot && sections.every(({ id }) => id !== block.id);
}

;// CONCATENATED MODULE: ./build/notion/page/write-section.js












/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 * @returns where it is; nothing where no section is left
 * @throws RowChanged where another run is writing the same section
 */
async function writeSection(notion, page, blocks, uploads) {
    const mending = new Mending(notion, uploads);
    const remembered = rememberedSection(page);
    let refusal;
    if (remembered) {
        try {
            const { section, isChanged } = await bring(mending, remembered, blocks);
            if (isChanged)
                return section;
        }
        catch (error) {
            if (!(error instanceof failure/* NotionProblem */.$_ && error.outdated))
                throw error;
            refusal = error;
        }
    }
    // A person may have removed the section, of which nothing but a refused change tells.
    const own = await ownSections(notion, page);
    if (refusal && own.sections.some(({ id }) => id === page.section))
        throw refusal;
    return (await bring(mending, own, blocks)).section;
}
async function bring(mending, own, blocks) {
    const { notion, uploads } = mending;
    // The last one: the one before it was about to be replaced when its run died.
    const [current, ...others] = own.sections.toReversed();
    if (current === undefined)
        return addWhole(mending, own, blocks);
    const existing = await readBlocks(notion, current.id, own.makers);
    const linked = (0,references/* withHeldRowLinks */.bE)(blocks, existing);
    const wanted = await uploads.fill(notion, linked, filesIn(existing));
    const edits = compare(current.id, existing, wanted);
    const isShared = existing.some((block) => !block.own || holdsStrange(block));
    const isPoor = edits.kept * 2 < countOwn(existing) && filesIn(existing).size === 0;
    const isReplaced = !isShared && (wanted.length === 0 || isPoor);
    const brought = isReplaced
        ? await addWhole(mending, own, wanted)
        : await apply(mending, edits, { id: current.id, makers: own.makers });
    if (isReplaced)
        others.unshift(current);
    for (const { id } of others.toReversed())
        await (0,trash/* remove */.TF)(notion, id);
    if (own.sections.length > 1 && brought.section)
        await refuseWithdrawn(notion, own.id, brought.section.id);
    return brought;
}
/**
 * Of several sections the one that stays may be another run's, which withdraws it for one that is gone by now.
 * @throws RowChanged where it is gone
 */
async function refuseWithdrawn(notion, pageId, section) {
    for await (const { id } of (0,listing/* childrenOf */.L)(notion, pageId))
        if (id === section)
            return;
    throw new row_changed/* RowChanged */.t('Another run is writing the page’s content');
}
async function addWhole(mending, own, blocks) {
    if (blocks.length === 0)
        return { section: undefined, isChanged: true };
    const filled = await mending.uploads.fill(mending.notion, blocks);
    const section = await addSection(own, filled, mending);
    return { section: { id: section, makers: [(0,row_mark/* makerOf */.Or)(own.bot)] }, isChanged: true };
}
function countOwn(blocks) {
    return blocks.reduce((sum, { own, children }) => sum + (own ? 1 : 0) + countOwn(children), 0);
}
/** The IDs of the files that blocks show. */
function filesIn(blocks) {
    const found = blocks.flatMap(({ block, children }) => {
        const own = 'source' in block && block.source.at === 'file' ? [block.source.id] : [];
        return [...own, ...filesIn(children)];
    });
    return new Set(found);
}
async function apply(mending, { updates, inserts, removals }, section) {
    const { notion, uploads } = mending;
    const known = new Map();
    const insert = async ({ place, blocks, siblings }) => {
        const ids = known.get(place.parentId) ?? new Set(siblings);
        known.set(place.parentId, ids);
        await insertBlocks(place, await uploads.fill(notion, blocks), ids, mending);
    };
    for (const one of inserts)
        await insert(one);
    const replaced = [];
    for (const { id, block, instead } of updates) {
        const refusal = await mending.change(block, (changed) => notion.send('Update content', (client) => client.blocks.update(updateRequest(id, changed))));
        if (refusal === undefined)
            continue;
        if (instead === undefined)
            throw refusal;
        await insert(instead);
        replaced.push(id);
    }
    for (const id of [...removals, ...replaced])
        await (0,trash/* remove */.TF)(notion, id);
    const isChanged = updates.length + inserts.length + removals.length > 0;
    return { section, isChanged };
}

// EXTERNAL MODULE: ./build/notion/property/relation.js
var property_relation = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/notion/property/property-content.js
var property_content = __webpack_require__(1795);
// EXTERNAL MODULE: ./build/notion/row/until-seen.js
var until_seen = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/notion/row/create-row.js





const ICONS = { release: '🚀', 'pull-request': '🔀' };
/**
 * Creates a row. Its content comes with it where one request takes it whole; else the row says that its content is yet
 * to be written.
 * @param isApart leaves the content for later, also where one request would take it whole
 */
async function createRow(notion, source, identity, { text, properties, keyName, unfinishedKey, blocks }, uploads, isApart) {
    const section = isApart || unfinishedKey === undefined ? undefined : wholeSection(await uploads.fill(notion, blocks));
    const contents = section || unfinishedKey === undefined ? properties : new Map([...properties, [keyName, unfinishedKey]]);
    const request = {
        parent: { type: 'data_source_id', data_source_id: source.dataSourceId },
        icon: { type: 'emoji', emoji: ICONS[text.kind] },
        properties: (0,property_content/* propertyRequests */.eP)(contents),
        ...(section && { children: section }),
    };
    let unsure = false;
    const page = await notion.send('Insert content', (client) => client.pages.create(request), async () => {
        unsure = true;
        return (await (0,find_rows/* findRows */.bs)(notion, source, identity)).keyed[0];
    });
    const isWhole = contents === properties;
    return { page: (0,src/* isFullPage */.dl)(page) ? page : undefined, id: page.id, unsure, isWhole };
}
/**
 * Looks until a new row is seen: an index may lag.
 * @returns all rows with its key, oldest first: more than one where another run made one at the same time
 */
async function rowsBeside(notion, source, identity, made) {
    let rows = [];
    const unseen = await (0,until_seen/* untilSeen */.w)([made], async () => {
        rows = (await (0,find_rows/* findRows */.bs)(notion, source, identity)).keyed;
        return new Set(rows.map(({ id }) => id));
    });
    return unseen.length === 0 || made.page === undefined ? rows : [...rows, made.page].toSorted(find_rows/* byAge */.jI);
}

// EXTERNAL MODULE: ./build/chunks.js
var chunks = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/notion/row/find-many.js
var find_many = __webpack_require__(5630);
;// CONCATENATED MODULE: ./build/notion/row/link-from.js



/** Rows that are read and then written together: few, as others may write them meanwhile. */
const AT_ONCE = 10;
/**
 * Lets rows lead to one more page: a request for each that does not yet, and one per 10 to read what they lead to. One that
 * is archived, or leads to more than a row shows, is read once more.
 * @param together whether those 10 are written at the same time
 */
async function linkFrom(notion, source, pages, relation, pageId, together) {
    const many = new find_many/* ManyRows */.R(notion);
    for (const part of (0,chunks/* chunks */.V)(pages, AT_ONCE)) {
        const since = notion.waits;
        const { all } = await many.find(source, part.flatMap(({ key }) => (key === undefined ? [] : [{ key, url: '' }])));
        const add = ({ id }) => {
            const row = all.find((one) => one.id === id);
            return (0,property_relation/* addPage */.HY)(notion, id, relation, pageId, row && { value: (0,property_relation/* relationOf */.Ke)(row, relation.name), since });
        };
        if (together)
            await Promise.all(part.map(add));
        else
            for (const page of part)
                await add(page);
    }
}

// EXTERNAL MODULE: ./build/notion/row/update-row.js
var update_row = __webpack_require__(5751);
// EXTERNAL MODULE: ./build/tasks/move-tasks.js
var move_tasks = __webpack_require__(211);
;// CONCATENATED MODULE: ./build/changelog/apply.js









/**
 * Writes what a step says.
 * @throws RowChanged where another run or a person has changed the row meanwhile
 * @throws OptionRefused where Notion does not add an option
 */
async function apply_apply(run, entry, step, seen, journal) {
    const { notion, changelog, fields } = run;
    switch (step.do) {
        case 'add-properties': {
            const { properties } = await changelog.complete(step, fields.statuses, seen.waits);
            // Where Notion makes no status property, a select is made in its place.
            const isAsPlanned = step.additions.every(({ property: { name, type } }) => properties.get(name)?.type === type);
            return { seen, isAsPlanned };
        }
        case 'create-row':
            return create(run, entry, step, seen, journal);
        case 'update-row':
            return withRow(await (0,update_row/* updateRow */.A5)(notion, changelog, entry, step, seen.waits), seen);
        case 'write-section':
            return withRow(await write(run, entry, step, (0,find_rows/* rowOf */.OB)(seen.rows) ?? step.row), seen);
        case 'mark-deleted':
            return withRow(await (0,update_row/* patchRow */.nm)(notion, step.row, step.properties), seen);
        case 'trash':
            await (0,trash/* trash */.dc)(notion, step.row.id);
            return { seen, isAsPlanned: true };
    }
}
function withRow(row, seen) {
    return { seen: { ...seen, rows: { keyed: [row], adoptable: [] } }, isAsPlanned: true };
}
async function create(run, entry, step, seen, journal) {
    const { notion, changelog, texts, policy } = run;
    const uploads = texts.uploadsOf(step.text);
    const made = await createRow(notion, changelog, entry, step, uploads, journal.apart);
    const trusted = policy.isCrowded && !made.unsure && made.page;
    const keyed = trusted ? [trusted] : await rowsBeside(notion, changelog, entry, made);
    if (!made.unsure)
        journal.made(made.id);
    const isAsPlanned = keyed.length === 1 && !made.unsure && made.isWhole;
    return { seen: { ...seen, rows: { keyed, adoptable: [] } }, isAsPlanned };
}
/** @param now the row as it is once it says that its text is not whole */
async function write(run, entry, step, now) {
    const { notion, changelog, texts } = run;
    const { row, keyName, key, blocks, text } = step;
    // Recorded of the real API: the answer to an update names the integration that made it.
    const bot = now === row ? (await notion.me()).id : now.last_edited_by.id;
    const careful = notion.checking(() => (0,update_row/* refuseChanged */.dT)(notion, changelog, entry, now, keyName));
    const page = sectionPage(row, keyName, bot);
    const section = await writeSection(careful, page, blocks, texts.uploadsOf(text));
    return (0,update_row/* patchRow */.nm)(careful, now, new Map([[keyName, (0,row_mark/* remarked */.q0)(key, { section }) ?? key]]));
}
/** What a row tells of its section. After a run that died there may be two of them. */
function sectionPage(row, keyName, bot) {
    const { section, digest } = (0,row_mark/* markOf */.Fg)(row, keyName) ?? { section: undefined, digest: '' };
    const isWhole = digest !== row_mark/* UNFINISHED */.yA;
    return {
        id: row.id,
        bot,
        makers: section?.makers ?? [],
        section: isWhole ? section?.id : undefined,
        origin: digest !== '' && section === undefined
            ? { by: row.created_by.id, at: row.created_time, isSure: isWhole }
            : undefined,
    };
}
/**
 * Does what follows once the row is written.
 * @returns what was changed on other pages
 */
async function applyLater(run, step, row) {
    const { notion, github, changelog, tasks, fields, told } = run;
    const { key } = changelog.names;
    switch (step.do) {
        case 'link-from': {
            const relation = (0,property_relation/* relationIn */.eR)(row, step.relation);
            const { isCrowded } = run.policy;
            const linking = run.linking.then(() => linkFrom(notion, changelog, step.pages, relation, row.id, isCrowded));
            run.linking = linking.catch(() => undefined);
            await linking;
            if (step.isAll)
                await (0,update_row/* remember */.kY)(notion, row, key, { linked: true });
            return [];
        }
        case 'move-tasks': {
            const { moves, obstacles } = await (0,move_tasks/* planMoves */.YN)(tasks, step, row, fields.statuses);
            const changes = [];
            for (const move of moves)
                if (await (0,move_tasks/* moveTask */.Db)(notion, move))
                    changes.push((0,move_tasks/* shownMove */.zy)(move));
            for (const obstacle of obstacles)
                told.warnings.add(obstacle);
            if (obstacles.length === 0)
                await (0,update_row/* remember */.kY)(notion, row, key, { tasks: step.mark });
            return changes;
        }
        case 'comment': {
            const { commentOn } = await __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 4519)); // loaded late: few workflows want comments
            const { dataSourceId } = changelog;
            const failed = await commentOn(github, dataSourceId, row, step.pullRequest, step.tasks);
            if (failed !== undefined)
                told.warnings.add(failed);
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./build/changelog/journal.js
/** What earlier rounds have done for an entry, and what Notion has refused. */
class Journal {
    /** Whether the row is as it should be: what follows is not planned anew. */
    isSettled = false;
    attempt;
    properties = new Set();
    /**
     * Begins to apply a plan.
     * @returns why it is not to be applied: Notion has refused these very steps, and nothing that it was asked has changed since
     */
    begin(plan) {
        const left = fingerprint(plan.steps);
        const refused = this.attempt?.left === left ? this.attempt : undefined;
        // Of a new row it may be the text that it refused, or a picture in it.
        const apart = refused?.refusal !== undefined && !refused.apart && plan.steps.some(makesText);
        if (refused?.refusal && !apart)
            return refused.refusal;
        this.attempt = { left, apart, effect: this.effectOf(plan), isOpen: true };
        return undefined;
    }
    /** Whether the text of a new row is to be left for later. */
    get apart() {
        return this.attempt?.apart === true;
    }
    /** A step of the plan is done. One that changed the row leaves the rest to be tried again, as it is planned anew. */
    done(plan, step) {
        const isBefore = step.do === 'add-properties' || step.do === 'trash';
        if (this.attempt && isBefore)
            this.attempt.left = fingerprint(plan.steps.slice(plan.steps.indexOf(step) + 1));
        if (step.do === 'add-properties')
            for (const name of plan.added)
                this.properties.add(name);
    }
    /** The attempt made this row. */
    made(rowId) {
        if (this.attempt)
            this.attempt.rowId = rowId;
    }
    /** The attempt failed, if one was made since the last; with a refusal of Notion's, or as somebody else wrote. */
    failed(refusal) {
        if (this.attempt?.isOpen && refusal)
            this.attempt.refusal = refusal;
        if (this.attempt)
            this.attempt.isOpen = false;
    }
    /** The attempt waited for something that is planned otherwise now. */
    forget() {
        this.attempt = undefined;
    }
    /** What a plan comes to; where there is nothing left to write, what an earlier attempt did. */
    effectOf({ operation, steps, row }) {
        const { attempt } = this;
        const isSent = attempt && !attempt.refusal && row && (attempt.rowId ?? row.id) === row.id;
        if (isSent && (attempt.effect.operation === 'created' || operation === 'unchanged'))
            return attempt.effect;
        return { operation, changes: steps.flatMap((step) => ('changes' in step ? step.changes : [])) };
    }
    /** Names of the properties that were added, or are by this plan. */
    added({ added }) {
        return [...new Set([...this.properties, ...added])];
    }
}
function makesText(step) {
    return step.do === 'create-row' && step.unfinishedKey !== undefined;
}
/** Texts are told apart by the key, which holds their digest. */
function fingerprint(steps) {
    const essence = ({ row, ...step }) => [
        row?.id,
        ...Object.entries(step).filter(([name]) => !['whole', 'text', 'blocks', 'changes'].includes(name)),
    ];
    return JSON.stringify(steps.map(essence), (_, value) => (value instanceof Map ? [...value] : value));
}

// EXTERNAL MODULE: ./build/changelog/look-up.js
var look_up = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/changelog/open-instead.js
var open_instead = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/changelog/outcome.js
var outcome = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/changelog/steps.js

/** What a person will see of a step that was not applied. One query where tasks may have to move. */
async function shown(run, step, row) {
    if (step.do !== 'move-tasks')
        return 'changes' in step ? step.changes : [];
    const { moves, obstacles } = await (0,move_tasks/* planMoves */.YN)(run.tasks, step, row, run.fields.statuses);
    for (const obstacle of obstacles)
        run.told.warnings.add(obstacle);
    return moves.map(move_tasks/* shownMove */.zy);
}

;// CONCATENATED MODULE: ./build/changelog/outcome-of.js

/** What a plan would come to. */
async function foretold(run, entry, plan) {
    const { row, operation } = plan;
    const changes = [];
    for (const step of [...plan.steps, ...plan.later])
        changes.push(...(await shown(run, step, row)));
    return outcomeOf(entry, plan, row, { operation, changes, added: [...plan.added] });
}
/** @throws the refusal where the row is not archived; whether Notion lets archived ones be changed is documented nowhere */
function leftArchived(entry, plan, refusal) {
    if (!plan.row?.is_archived)
        throw refusal;
    const reason = `The row is archived in Notion, which refused to change it. ${refusal.message}`;
    return outcomeOf(entry, { ...plan, reason }, plan.row, { operation: 'skipped', changes: [], added: [] });
}
function outcomeOf({ kind, key, title, reference, url, state }, { reason, problem }, row, done) {
    return {
        kind,
        key,
        title,
        reference,
        url,
        state,
        pageId: row?.id ?? '',
        pageUrl: row?.url ?? '',
        ...done,
        reason,
        problem: done.operation === 'skipped' ? undefined : problem,
    };
}

// EXTERNAL MODULE: ./build/notion/database/plan-properties.js
var plan_properties = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/notion/row/whole-row.js
var whole_row = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/changelog/decide.js
var decide = __webpack_require__(5761);
// EXTERNAL MODULE: ./build/changelog/plan-content.js + 2 modules
var plan_content = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/entry/unwanted.js
var unwanted = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/github/api/unreadable.js
var unreadable = __webpack_require__(1270);
// EXTERNAL MODULE: ./build/notion/page/entry-content.js
var entry_content = __webpack_require__(4122);
;// CONCATENATED MODULE: ./build/shipped/plan-shipped.js




/**
 * Finds what a release ships, where its row does not say that all of it is linked.
 * @param judgement of the relation between releases and pull requests
 * @param generates whether a release without notes gets notes made from its pull requests
 */
async function planShipped(shipped, release, row, source, judgement, generates) {
    const sides = judgement.is === 'found' || judgement.is === 'new' ? judgement : undefined;
    const writesNotes = generates && release.body.trim() === '';
    const kept = { release, keepsText: writesNotes, links: undefined, lacking: [], warnings: [] };
    if (release.state === 'deleted' || (!sides && !writesNotes))
        return kept;
    const mark = row && (0,row_mark/* markOf */.Fg)(row, source.names.key);
    const isNew = mark === undefined || ((0,row_mark/* updatedSeconds */.FC)(release) ?? 0) > mark.updated;
    const isLacking = !isNew && ((sides && !mark.linked) || (writesNotes && lacksNotes(release, mark)));
    if (!isNew && !isLacking && !shipped.mayLead(release))
        return kept;
    const unread = sides && isNew ? { ...kept, links: { pages: [], complete: false } } : kept;
    if (release.state === 'draft' || !release.live)
        return unread;
    const warnings = [];
    try {
        const { known, warning } = await shipped.of(release);
        if (warning !== undefined)
            warnings.push(warning);
        const notes = writesNotes && known ? await notesOf(release, shipped) : undefined;
        const written = {
            ...kept,
            ...(notes?.html !== undefined && {
                release: { ...release, body: notes.html, html: notes.html },
                keepsText: false,
            }),
            warnings,
        };
        if (notes?.warning !== undefined)
            warnings.push(notes.warning);
        return sides ? { ...written, ...(await shipped.rowsOf(release, source, sides.release.name)) } : written;
    }
    catch (error) {
        return { ...unread, warnings: [...warnings, untoldWarning(release, error)] };
    }
}
/** Without HTML, and with why, where GitHub does not tell what they need. */
async function notesOf(release, shipped) {
    try {
        return await shipped.notesOf(release);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return {
            warning: `The notes of the release ${(0,quoted/* quoted */.T)(release.version)} were not made: GitHub did not tell what they need (${error.message}).`,
        };
    }
}
/** Whether the page holds what it would hold without notes. */
function lacksNotes(release, { digest }) {
    return digest === row_mark/* UNFINISHED */.yA || digest === (0,entry_content/* digestOf */.ol)(release);
}
/** @throws the error where it is none of GitHub's */
function untoldWarning({ version }, error) {
    if (!(0,unreadable/* isGitHubFailure */.Ab)(error))
        throw error;
    if (error instanceof unreadable/* Unreadable */.IO)
        return `GitHub did not tell what the release ${(0,quoted/* quoted */.T)(version)} ships (${error.message}), so its pull requests are not linked now. The next run over all entries does it.`;
    return `Not all releases are linked to their pull requests: ${error.message} The next run goes on with them.`;
}

// EXTERNAL MODULE: ./build/tasks/plan-tasks.js + 3 modules
var plan_tasks = __webpack_require__(8860);
;// CONCATENATED MODULE: ./build/changelog/plan-leads.js



/** Finds what an entry leads to: a release to what it ships, a pull request to its tasks. */
async function planLeads(run, entry, row, judgement, answersAuthor) {
    const { settings, changelog, shipped } = run;
    if (entry.kind === 'pull-request')
        return planTaskLeads(run, entry, row, answersAuthor);
    const generates = settings.notes === 'generate' && settings.content;
    const { release, links, ...plan } = await planShipped(shipped, entry, row, changelog, judgement, generates);
    return {
        ...plan,
        entry: release,
        links: links ? { pullRequests: links } : {},
        later: [],
        problem: undefined,
    };
}
async function planTaskLeads(run, entry, row, answersAuthor) {
    const { settings, fields, tasks } = run;
    const { links, named, lack, followers, warnings } = await (0,plan_tasks/* planTasks */.s$)(tasks, entry, row, fields.statuses);
    const isExempt = !settings.tasks.required || (0,unwanted/* unwanted */.J)(entry, settings.ignore) !== undefined;
    // Where GitHub could not be read, the title may be old, and a warning tells of it already.
    const isCommented = answersAuthor && settings.comment && entry.live;
    return {
        entry,
        keepsText: false,
        links: links ? { tasks: links } : {},
        lacking: [],
        later: [
            ...(followers ? [{ do: 'move-tasks', ...followers }] : []),
            ...(isCommented ? [{ do: 'comment', pullRequest: entry, tasks: named }] : []),
        ],
        problem: isExempt || !answersAuthor ? undefined : (0,plan_tasks/* taskMissing */.q_)(entry, lack, fields),
        warnings,
    };
}

// EXTERNAL MODULE: ./build/entry/fields.js + 1 modules
var fields = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/notion/property/field-content.js
var field_content = __webpack_require__(6472);
;// CONCATENATED MODULE: ./build/changelog/plan-row.js






/** Compares an entry with its row. */
function planRow(entry, row, plan, context) {
    const before = row && (0,row_mark/* markOf */.Fg)(row, plan.key.name);
    const linked = plannedLinks(row, plan, context);
    const mark = nextMark(entry, before, context, linked.elsewhere);
    const contents = new Map([...entryContents(entry, row, plan, context, mark), ...linked.contents]);
    const properties = new Map([...contents].filter(([name, content]) => name !== plan.key.name && differs(row, name, content)));
    const key = contents.get(plan.key.name);
    const isSettled = context.links.pullRequests === undefined || before?.updated === mark.updated;
    const remarked = before === undefined || !(0,row_mark/* sameMark */.ah)(before, mark) || !isSettled;
    if (key && (remarked || properties.size > 0))
        properties.set(plan.key.name, key);
    const writesContent = mark.digest !== (before?.digest ?? '');
    const keyLink = (0,row_mark/* markedLink */.HD)(entry.url, { ...mark, digest: row_mark/* UNFINISHED */.yA });
    const unfinished = fields/* FIELD */.b_.key.value(entry, { ...context, keyLink });
    const unfinishedKey = writesContent && unfinished ? (0,field_content/* fieldContent */._c)(unfinished, plan.key) : undefined;
    return { properties, changes: changesOf(properties, row), unfinishedKey, elsewhere: linked.elsewhere };
}
/** What a person will see change in a row. */
function changesOf(properties, row) {
    return [...properties]
        .map(([property, content]) => ({ property, before: (0,property_content/* shownIn */.fz)(row, property), after: (0,property_content/* shown */.SP)(content) }))
        .filter(({ before, after }) => before !== after);
}
function plannedLinks(row, plan, { links }) {
    const contents = new Map();
    const elsewhere = [];
    for (const [name, pages] of (0,property_relation/* wantedPages */.Ig)(links, plan.links)) {
        const linked = (0,property_relation/* planLinks */.FR)(row, name, pages);
        if (linked.content)
            contents.set(name, linked.content);
        if (name !== links.tasks?.property)
            elsewhere.push(...linked.elsewhere);
    }
    return { contents, elsewhere };
}
/** @param elsewhere what is still to be linked once the row is written */
function nextMark(entry, before, { digest, links: { pullRequests, tasks } }, elsewhere) {
    return {
        updated: (0,row_mark/* updatedSeconds */.FC)(entry) ?? before?.updated ?? 0,
        digest: digest ?? before?.digest ?? '',
        section: before?.section,
        deleted: entry.state === 'deleted',
        linked: pullRequests ? pullRequests.complete && elsewhere.length === 0 : (before?.linked ?? false),
        tasks: tasks?.mark ?? before?.tasks ?? '',
    };
}
function entryContents(entry, row, plan, context, mark) {
    const { statuses, users } = context;
    const values = (0,fields/* fieldValues */.Xz)(entry, { ...context, keyLink: (0,row_mark/* markedLink */.HD)(entry.url, mark) });
    for (const field of keptFields(entry, row, plan, statuses))
        delete values[field];
    const contents = new Map();
    for (const [field, property] of plan.targets) {
        const value = values[field];
        const content = value?.is === 'people' && property.type === 'people'
            ? (0,people/* peopleContent */.Z3)(value.people, users, (0,property_content/* heldBy */.Vr)(row, property.name))
            : value && (0,field_content/* fieldContent */._c)(value, property);
        if (content)
            contents.set(property.name, content);
    }
    for (const { property, value } of plan.extra) {
        const content = (0,field_content/* fixedContent */.gM)(value, property.type);
        if (content)
            contents.set(property.name, content);
    }
    return contents;
}
/** What is not known of an entry is left as the row has it. */
function keptFields(entry, row, plan, statuses) {
    if (row === undefined)
        return [];
    const unknown = (0,fields/* unknownFields */._6)(entry);
    if (entry.kind !== 'pull-request')
        return unknown;
    const status = plan.targets.get('status');
    const shownStatus = status === undefined ? '' : (0,property_content/* shownIn */.fz)(row, status.name);
    const mayStay = entry.mayBe.some((state) => (0,field_content/* isSameOption */.aJ)(statuses[state], shownStatus));
    return [...unknown, ...(mayStay ? ['status'] : [])];
}
function differs(row, name, content) {
    const held = (0,property_content/* heldBy */.Vr)(row, name);
    return held ? !(0,property_content/* sameContent */.Cm)(content, held) : !(0,property_content/* isEmpty */.Im)(content);
}

;// CONCATENATED MODULE: ./build/changelog/plan.js











/**
 * Plans all that is to be written for an entry. The schema is read where the row leaves a question open, users are read where
 * a property of type people is written, and a list that the row shows only in part where the plan may add to it.
 * @throws Problem where the database can't take the entry, or the workspace no more rows
 */
async function planEntry(run, entry, { rows, isBeside }) {
    const { notion, settings, fields, changelog, told, policy } = run;
    const row = (0,find_rows/* rowOf */.OB)(rows);
    const doubles = await (0,trash/* doublesOf */.ov)(notion, rows.keyed, changelog.names.key);
    for (const warning of doubles.warnings)
        told.warnings.add(warning);
    const mending = doubles.rows.map((double) => ({ do: 'trash', row: double }));
    const plan = { row, steps: mending, later: [], added: [], lacking: [] };
    const decision = (0,decide/* decide */.L)(entry, rows, settings);
    if (decision.do === 'skip')
        return { ...plan, operation: 'skipped', reason: decision.reason };
    if (decision.do === 'trash') {
        const steps = [...mending, { do: 'trash', row: decision.row }];
        return { ...plan, operation: 'trashed', steps };
    }
    if (row === undefined && notion.full)
        throw notion.full;
    const schema = (0,plan_properties/* needsSchema */.Hv)(fields, changelog.schema) ? await changelog.refresh() : changelog.schema;
    const properties = (0,plan_properties/* planProperties */.XI)(fields, schema);
    const leads = await planLeads(run, entry, row, properties.links, policy.answersAuthor && !isBeside);
    for (const warning of leads.warnings)
        told.warnings.add(warning);
    if (leads.lacking.length > 0)
        return { ...plan, operation: 'unchanged', lacking: leads.lacking };
    const written = await planWritten(run, leads, row, properties, changelog.schema);
    return { ...plan, ...written, steps: [...mending, ...written.steps] };
}
async function planWritten(run, { entry, keepsText, links, later, problem }, row, properties, schema) {
    const { notion, fields, told } = run;
    const writesPeople = [...properties.targets.values()].some(({ type }) => type === 'people');
    for (const warning of (0,plan_properties/* propertyWarnings */.bf)(properties, entry.kind === 'release'))
        told.warnings.add(warning);
    if (!writesPeople && fields.people.size > 0)
        told.warnings.add((0,people/* noPeopleProperty */.cp)(fields.properties));
    const users = writesPeople ? await run.users() : new Map();
    const content = await (0,plan_content/* planContent */.n)(run, entry, row, keepsText);
    const whole = row && (await (0,whole_row/* wholeRow */.S)(notion, row, properties, links));
    const { statuses, titles } = fields;
    const context = { statuses, titles, users, digest: content.digest, links };
    const rowPlan = planRow(entry, whole, properties, context);
    for (const login of (0,people/* unmappedLogins */.BX)(entry, row, properties.targets, fields.people))
        told.unmapped.add(login);
    const changes = {
        additions: properties.additions,
        options: (0,change_schema/* newOptions */.$z)(rowPlan.properties, schema, fields),
        relations: [...properties.relations, ...newTasksRelation(links, schema)],
    };
    const writes = rowPlan.properties.size > 0;
    return {
        operation: row === undefined ? 'created' : writes ? 'updated' : 'unchanged',
        steps: [
            ...((0,change_schema/* isNoChange */.IS)(changes) ? [] : [{ do: 'add-properties', ...changes }]),
            ...rowSteps(row, whole, rowPlan, properties, content),
        ],
        later: [...linkSteps(rowPlan, links, properties.links), ...later],
        added: (0,change_schema/* namesOfNew */.K)(changes),
        problem,
    };
}
/** Another row may have brought it meanwhile. */
function newTasksRelation({ tasks }, { properties }) {
    return tasks?.newRelation && !properties.has(tasks.property) ? [tasks.newRelation] : [];
}
function rowSteps(row, whole, { properties, unfinishedKey, changes }, { key: { name: keyName } }, { blocks, shown: text }) {
    const told = unfinishedKey ? contentChange(row, blocks.length > 0) : [];
    if (row === undefined || whole === undefined) {
        const all = [...changes, ...told];
        return [{ do: 'create-row', text, properties, keyName, unfinishedKey, blocks, changes: all }];
    }
    const key = properties.get(keyName);
    if (properties.size === 0)
        return [];
    if (key === undefined || unfinishedKey === undefined)
        return [{ do: 'update-row', row, whole, properties, changes }];
    const announced = new Map([...properties, [keyName, unfinishedKey]]);
    const held = (0,property_content/* heldBy */.Vr)(row, keyName);
    const isAnnounced = properties.size === 1 && held !== undefined && (0,property_content/* sameContent */.Cm)(held, unfinishedKey);
    return [
        ...(isAnnounced ? [] : [{ do: 'update-row', row, whole, properties: announced, changes }]),
        { do: 'write-section', text, row, keyName, key, blocks, changes: told },
    ];
}
function contentChange(row, hasText) {
    const [before, after] = [row ? 'earlier text' : '', hasText ? 'new text' : ''];
    return before === after ? [] : [{ property: 'Page content', before, after }];
}
/** What the row of a release can't take itself. */
function linkSteps({ elsewhere }, { pullRequests }, judgement) {
    if (elsewhere.length === 0 || !pullRequests || !('release' in judgement))
        return [];
    const { name } = judgement.release;
    const pages = pullRequests.pages.filter(({ id }) => elsewhere.includes(id));
    return [{ do: 'link-from', pages, relation: name, isAll: pullRequests.complete }];
}

;// CONCATENATED MODULE: ./build/changelog/reconcile.js

















/** How often the row or the schema may turn out to have changed meanwhile. */
const ROUNDS = 4;
/**
 * Brings the row of an entry to what the entry says, and what that leads to: plan, apply, and plan anew where somebody else
 * wrote meanwhile.
 * @param first what a look-up by the entry's key gave
 * @throws Problem
 */
async function reconcile(run, entry, first) {
    const journal = new Journal();
    const names = (0,outcome/* namesOf */.e)(entry, run.fields.titles);
    let seen = first;
    for (let round = 1; round <= ROUNDS; round++) {
        try {
            const row = (0,find_rows/* rowOf */.OB)(seen.rows);
            if (row)
                note(run, entry, row, false, seen);
            const plan = await wholePlan(run, entry, seen);
            if (run.settings.dryRun)
                return await foretold(run, names, plan);
            const refusal = journal.begin(plan);
            if (refusal)
                return leftArchived(names, plan, refusal);
            seen = await applySteps(run, entry, plan, seen, journal);
            if (journal.isSettled)
                return await finish(run, entry, plan, seen, journal);
        }
        catch (error) {
            if (journal.isSettled)
                throw error;
            seen = await afterFailure(run, entry, seen, error, journal, round === ROUNDS);
        }
    }
    throw new problem/* Problem */.AF('row-unsettled', `The row of ${(0,quoted/* quoted */.T)(names.title)} changed ${ROUNDS} times while it was written.`);
}
/** A plan for which all rows of pull requests are there that can be. */
async function wholePlan(run, entry, seen) {
    const plan = await planEntry(run, entry, seen);
    if (plan.lacking.length === 0)
        return plan;
    const { making } = run.shipped;
    for (const pullRequest of plan.lacking) {
        // Releases may be worked on beside each other, and ship the same pull request.
        const made = making.get(pullRequest.key) ?? makeRow(run, pullRequest, seen);
        making.set(pullRequest.key, made);
        await made;
    }
    return planEntry(run, entry, seen);
}
/** @returns what is seen by then; the journal tells whether all steps were done */
async function applySteps(run, entry, plan, first, journal) {
    let seen = first;
    for (const step of plan.steps) {
        const applied = await apply_apply(run, entry, step, seen, journal);
        journal.done(plan, step);
        seen = applied.seen;
        if (!applied.isAsPlanned)
            return seen;
    }
    journal.isSettled = true;
    return seen;
}
/**
 * @returns what is seen by now, for the next round
 * @throws the error where another round would not help
 */
async function afterFailure(run, entry, seen, error, journal, isLast) {
    if (error instanceof option_refused/* OptionRefused */.o) {
        const { fields } = run.settings;
        if (!(0,open_instead/* isForReviews */.fV)(error, fields))
            throw error;
        run.told.warnings.add((0,open_instead/* openInsteadWarning */.$W)(fields));
        run.fields = (0,open_instead/* withOpenInstead */.D5)(fields);
        journal.forget();
        return seen;
    }
    const isRefused = error instanceof failure/* NotionProblem */.$_ && error.outdated;
    if ((!isRefused && !(error instanceof row_changed/* RowChanged */.t)) || (isRefused && isLast))
        throw error;
    journal.failed(isRefused ? error : undefined);
    return { ...seen, ...(await (0,look_up/* lookUpAgain */.d)(run.notion, run.changelog, entry)) };
}
/** Does what follows once the row is as it should be. */
async function finish(run, entry, plan, seen, journal) {
    const row = plan.operation === 'trashed' ? plan.row : (0,find_rows/* rowOf */.OB)(seen.rows);
    const { operation, changes } = journal.effectOf(plan);
    if (row)
        note(run, entry, row, operation === 'created', seen);
    const later = [];
    for (const step of row ? plan.later : [])
        if (row)
            later.push(...(await applyLater(run, step, row)));
    const added = journal.added(plan);
    const names = (0,outcome/* namesOf */.e)(entry, run.fields.titles);
    return outcomeOf(names, plan, row, { operation, changes: [...changes, ...later], added });
}
/** What is known of a row from now on. */
function note(run, entry, row, isNew, { isBeside = false }) {
    const { release } = run.fields.properties;
    if (entry.kind === 'pull-request') {
        run.rows.add(entry.url, row);
        if (release !== undefined)
            run.shipped.add(entry, row, release, isNew && !isBeside);
    }
    if (isNew)
        run.made.push({ id: row.id, key: entry.key });
}
/**
 * Makes the row of a pull request that a release ships and that has none, archived or not; none where GitHub doesn't show
 * the pull request, or where the workspace has used up its blocks, which the run tells at its end.
 */
async function makeRow(run, pullRequest, { waits }) {
    const { notion, github, shipped, visibility, told } = run;
    const { number } = pullRequest;
    try {
        if (notion.full)
            return;
        const reading = await (0,read_entry.readEntry)(github, { kind: 'pull-request', number, visibility });
        if ('gone' in reading)
            return;
        const outcome = await reconcile(run, reading.entry, { rows: find_rows/* NO_ROWS */.c6, waits, isBeside: true });
        // What the database lacked is told of the row that the run is about.
        told.beside.push({ ...outcome, added: [] });
    }
    catch (error) {
        if (notion.full)
            return;
        // What Notion refuses of this row is no refusal of the release's own.
        if (error instanceof failure/* NotionProblem */.$_)
            throw new problem/* Problem */.AF(error.id, error.message, { ...error, cause: error });
        if (!(error instanceof problem/* Problem */.AF) || !error.id.startsWith('github-'))
            throw error;
        told.warnings.add(`The row of #${number} was not made: ${error.message}`);
    }
    finally {
        shipped.tried(pullRequest);
    }
}
/** Marks or trashes the row of a release that GitHub lists no more. */
async function removeRelease(run, release, row) {
    const plan = planRemoval(run, row);
    if (run.settings.dryRun)
        return foretold(run, release, plan);
    const journal = new Journal();
    const seen = { rows: { keyed: [row], adoptable: [] } };
    try {
        await applySteps(run, { ...release, url: '' }, plan, seen, journal);
    }
    catch (error) {
        if (!(0,failure/* isBadRequest */.z7)(error))
            throw error;
        return leftArchived(release, plan, error);
    }
    return outcomeOf(release, plan, row, { ...journal.effectOf(plan), added: [] });
}
function planRemoval({ settings, fields, changelog }, row) {
    const reason = 'GitHub does not list this release any more.';
    const plan = { row, later: [], added: [], lacking: [], reason };
    if (settings.onDelete === 'trash')
        return { ...plan, operation: 'trashed', steps: [{ do: 'trash', row }] };
    const properties = (0,release_rows/* deletedContents */.G)(row, changelog, fields.statuses.deleted);
    const options = (0,change_schema/* newOptions */.$z)(properties, changelog.schema, fields);
    const additions = { additions: [], options, relations: [] };
    return {
        ...plan,
        operation: 'updated',
        steps: [
            ...((0,change_schema/* isNoChange */.IS)(additions) ? [] : [{ do: 'add-properties', ...additions }]),
            { do: 'mark-deleted', row, properties, changes: changesOf(properties, row) },
        ],
    };
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ showsPublished),
/* harmony export */   G: () => (/* binding */ deletedContents),
/* harmony export */   Pi: () => (/* binding */ releaseRows),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _property_field_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6472);
/* harmony import */ var _property_property_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _find_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7356);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);




/**
 * The rows of a repository's releases, 10,000 at most, and as many archived ones that have no other beside them; none where addresses are not written.
 * @param address of the repository on GitHub: rows are found by theirs, as a Repository option may not exist yet, and
 * Notion may refuse to filter by one that does not
 */
async function releaseRows(notion, source, address) {
    const [key, url] = [(0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFilter */ .WF)(source), (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .urlFilter */ .Ir)(source)];
    if (key === undefined || url === undefined)
        return [];
    const filter = { and: [key({ starts_with: 'release/' }), url({ starts_with: `${address}/releases/` })] };
    const rows = await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .queryAll */ .YG)(notion, source, filter);
    const keys = new Set(rows.map((row) => keyOf(row, source)));
    const archived = await (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .queryArchived */ .bz)(notion, source, filter);
    return [...rows, ...archived.filter((row) => !keys.has(keyOf(row, source)))];
}
/** The key of a row. */
function keyOf(row, source) {
    return (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)('key', source)?.name);
}
/**
 * Whether a row that this action wrote shows a release that was published and not deleted. A draft may be hidden from the
 * token; a row that shows neither its status nor when it was published may be one.
 * @param draft the status option of drafts
 */
function showsPublished(row, source, draft) {
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(row, source.names.key);
    const status = (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBy */ .Vr)(row, (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)('status', source)?.name);
    const shipped = (0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBy */ .Vr)(row, (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)('shipped', source)?.name);
    if (mark === undefined || mark.deleted || (status === undefined && shipped === undefined))
        return false;
    return ((status === undefined || !(0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameOption */ .aJ)((0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(status), draft)) &&
        (shipped === undefined || !(0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(shipped)));
}
/** What to write into the row of a release that is deleted: its status, and that it is. */
function deletedContents(row, source, deleted) {
    const contents = new Map();
    const status = (0,_find_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)('status', source);
    const content = status && (0,_property_field_content_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldContent */ ._c)({ is: 'choices', names: [deleted] }, status);
    if (status && content)
        contents.set(status.name, content);
    const key = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .remarked */ .q0)((0,_property_property_content_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBy */ .Vr)(row, source.names.key), { deleted: true });
    return key ? contents.set(source.names.key, key) : contents;
}


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   U$: () => (/* binding */ trashDatabase),
/* harmony export */   dc: () => (/* binding */ trash),
/* harmony export */   ov: () => (/* binding */ doublesOf)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _api_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5971);
/* harmony import */ var _property_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(661);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4738);




/**
 * What a race doubled: of several rows with one key the oldest stays, whoever made it. The others are to be trashed where the
 * integration, or a former one, made them and no person edited them.
 * @param rows oldest first
 * @returns those, and warnings that name the rows which only a person can decide on
 */
async function doublesOf(notion, [oldest, ...younger], keyName) {
    const rows = [];
    const warnings = [];
    for (const row of younger) {
        if (await isOwn(notion, row, keyName))
            rows.push(row);
        else
            warnings.push(`Two rows have the same key: ${oldest?.url} is kept current; somebody other than the integration made or edited ${row.url}. Move what you need from it and delete it.`);
    }
    return { rows, warnings };
}
/** Moves a row to the trash; one that is there already stays there. */
async function trash(notion, pageId) {
    await orIsInTrash(notion.send('Update content', (client) => client.pages.update({ page_id: pageId, in_trash: true })), () => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })));
}
/** Moves a database to the trash; one that is there already stays there. */
async function trashDatabase(notion, databaseId) {
    await orIsInTrash(notion.send('Update content', (client) => client.databases.update({ database_id: databaseId, in_trash: true })), () => notion.send('Read content', (client) => client.databases.retrieve({ database_id: databaseId })));
}
/** Removes a block with all it holds; one that is removed already stays so. */
async function remove(notion, blockId) {
    await orIsInTrash(notion.send('Update content', (client) => client.blocks.delete({ block_id: blockId })), () => notion.send('Read content', (client) => client.blocks.retrieve({ block_id: blockId })));
}
async function orIsInTrash(trashing, read) {
    try {
        await trashing;
    }
    catch (error) {
        if (!(error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.outdated) || !(await isGone(read)))
            throw error;
    }
}
async function isGone(read) {
    try {
        const found = await read();
        return 'in_trash' in found && found.in_trash === true;
    }
    catch (error) {
        if (error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotionProblem */ .$_ && error.notFound)
            return true;
        throw error;
    }
}
/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too.
 */
async function isOwn(notion, row, keyName) {
    const { id: bot } = await notion.me();
    const own = new Set([bot]);
    const isMarked = (0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(row, keyName) !== undefined;
    const areOwn = async ({ created_by, last_edited_by }) => {
        for (const { id } of [created_by, last_edited_by]) {
            if (own.has(id))
                continue;
            if (!isMarked || !(await (0,_property_people_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w2)(notion, id)))
                return false;
            own.add(id);
        }
        return true;
    };
    if (!(await areOwn(row)))
        return false;
    for await (const block of (0,_api_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(notion, row.id))
        if (!(await areOwn(block)))
            return false;
    return true;
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ untilSeen)
/* harmony export */ });
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4479);

/** Milliseconds before each look: an index may lag. */
const PAUSES = [0, 250, 500, 1000, 2000, 4000];
/**
 * Looks at rows that were just made until each has itself been seen; what another run made at the same time is then seen too.
 * After 8 seconds it looks no more.
 * @param look gives the IDs of all rows that it sees
 * @returns those that were never seen
 */
async function untilSeen(made, look) {
    let unseen = made;
    for (const pause of PAUSES) {
        if (unseen.length === 0)
            break;
        if (pause > 0)
            await (0,_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .u)(pause);
        const seen = await look(unseen);
        unseen = unseen.filter(({ id }) => !seen.has(id));
    }
    return unseen;
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h6: () => (/* binding */ loadTasks),
  s$: () => (/* binding */ planTasks),
  q_: () => (/* binding */ taskMissing)
});

// EXTERNAL MODULE: ./build/notion/api/failure.js
var failure = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/notion/row/find-rows.js
var find_rows = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/problems/problem.js
var problem = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
// EXTERNAL MODULE: ./build/tasks/find-tasks.js
var find_tasks = __webpack_require__(953);
// EXTERNAL MODULE: ./build/tasks/move-tasks.js
var move_tasks = __webpack_require__(211);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/tasks/task-mark.js

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

// EXTERNAL MODULE: ./build/tasks/tasks-database.js
var tasks_database = __webpack_require__(2245);
// EXTERNAL MODULE: ./build/entry/entry.js
var entry = __webpack_require__(1207);
// EXTERNAL MODULE: ./build/notion/property/field-content.js
var field_content = __webpack_require__(6472);
// EXTERNAL MODULE: ./build/notion/property/property-content.js
var property_content = __webpack_require__(1795);
// EXTERNAL MODULE: ./build/notion/property/relation.js
var property_relation = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/notion/row/mark.js
var mark = __webpack_require__(4738);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./build/record.js
var record = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/settings/notion-id.js
var notion_id = __webpack_require__(681);
;// CONCATENATED MODULE: ./build/tasks/task-mentions.js



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
        if ((0,record/* isRecord */.u4)(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return [];
        throw error;
    }
}
const SEARCH = 'Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0])';
/** Each once, as it is written first. */
function firstOf(items) {
    const groups = Map.groupBy(items, (item) => item.toLowerCase());
    return [...groups.values()].flatMap(([first]) => first ?? []);
}

;// CONCATENATED MODULE: ./build/tasks/wanted-tasks.js








/**
 * @param statuses the changelog's options
 * @returns nothing where the row can't lead to tasks
 */
function wantedTasks(pullRequest, row, tasks, statuses) {
    const { changelog, settings, policy } = tasks;
    const { tasks: relation, key } = changelog.names;
    if (relation === undefined)
        return undefined;
    const isRelation = row?.properties[relation]?.type === 'relation';
    if (row && settings.databaseId === undefined && !isRelation)
        return undefined;
    const held = (0,property_relation/* relationOf */.Ke)(row, relation);
    const mentions = taskMentions(pullRequest, settings.id?.pattern);
    const follow = settings.statuses.size > 0 && pullRequest.live && pullRequest.mayBe.length === 0;
    const state = stateForTasks(pullRequest.state, settings);
    const before = readTaskMark((row && (0,mark/* markOf */.Fg)(row, key)?.tasks) ?? '');
    const after = { mentions: mentionsMark(mentions), state: follow ? STATE_MARKS[state] : before.state };
    const isSame = before.mentions === after.mentions && before.state === after.state;
    const isChanged = before.state === '' ? !shows(row, state, tasks, statuses) : before.state !== after.state;
    const isAny = mentions.ids.length > 0 || mentions.pageIds.length > 0 || (follow && held.ids.length > 0);
    const areOpen = isAny && (!isSame || policy.tellsLinked);
    return { pullRequest, relation, held, mentions, state, follow, isChanged, before, after, areOpen };
}
/** To tasks a pull request that waits for a review is open, unless the settings have an option for that. */
function stateForTasks(state, { statuses }) {
    return state === 'review-requested' && !statuses.has(state) ? 'open' : state;
}
/**
 * After a change of state all tasks of the row follow, also those that people have linked; else those that are new. Where
 * no state is remembered, the row's status tells whether it changes now, and tasks of what is merged or closed long since
 * stay where they are.
 */
async function followersOf(found, database, { relation, held, state, follow, isChanged, before }, tasks) {
    const isFirst = before.state === '';
    if (!follow || database.status === undefined || (isFirst && !tasks.policy.movesNew))
        return undefined;
    const followers = { state, property: database.status, relation };
    if (!isChanged) {
        const isOver = isFirst && (0,move_tasks/* isDone */.$L)(state);
        return { ...followers, tasks: isOver ? [] : found.filter(({ id }) => !held.ids.includes(id)) };
    }
    const others = held.ids.filter((id) => found.every((task) => task.id !== id));
    return { ...followers, tasks: [...found, ...(await tasks.ofPages(database, others))] };
}
/** Whether the row shows the state, or another one that is the same to tasks. */
function shows(row, state, { changelog, settings }, statuses) {
    const status = (0,property_content/* heldBy */.Vr)(row, changelog.names.status);
    const same = entry/* PULL_REQUEST_STATES */.fc.filter((other) => stateForTasks(other, settings) === state);
    return status !== undefined && same.some((other) => (0,field_content/* isSameOption */.aJ)((0,property_content/* shown */.SP)(status), statuses[other]));
}

;// CONCATENATED MODULE: ./build/tasks/plan-tasks.js









/**
 * Finds the tasks that a pull request names, where its row does not show by now what it is to lead to.
 * @param statuses the changelog's options
 */
async function planTasks(tasks, pullRequest, row, statuses) {
    const wanted = wantedTasks(pullRequest, row, tasks, statuses);
    if (wanted === undefined)
        return without(NO_DATABASE);
    const plan = wanted.areOpen ? await named(tasks, wanted) : without(undefined);
    const leads = wanted.held.ids.length > 0 || plan.named.length > 0;
    return leads ? { ...plan, lack: undefined } : plan;
}
/** Looks the tasks of many pull requests up at once. */
async function loadTasks(tasks, entries, statuses) {
    const wanted = entries.map(({ pullRequest, row }) => wantedTasks(pullRequest, row, tasks, statuses));
    const ids = wanted.flatMap((one) => (one?.areOpen ? one.mentions.ids : []));
    if (ids.length === 0)
        return;
    const database = await tasks.database();
    if (database !== undefined && !('why' in database))
        await tasks.load(database, ids);
}
/** What Notion refuses about tasks keeps no row from being written. */
async function named(tasks, wanted) {
    try {
        const database = await tasks.database();
        if (database === undefined)
            return without(NO_DATABASE);
        if ('why' in database)
            return without(database.why, [database.why]);
        return await namedIn(database, tasks, wanted);
    }
    catch (error) {
        if (!(0,failure/* isBadRequest */.z7)(error))
            throw error;
        const obstacle = `Notion refused to look up the tasks that #${wanted.pullRequest.number} names. ${error.message}`;
        return without(obstacle, [obstacle]);
    }
}
async function namedIn(database, tasks, wanted) {
    const { pullRequest, mentions, after, relation } = wanted;
    const { newRelation } = database;
    const byId = await tasks.ofIds(database, mentions.ids);
    const byPage = await tasks.ofPages(database, mentions.pageIds);
    const found = [...new Map([...byId.tasks, ...byPage].map((task) => [task.id, task])).values()];
    const { unknown } = byId;
    const isTold = unknown.length > 0 && tasks.policy.tellsUnknown;
    const mark = writtenTaskMark(unknown.length > 0 ? { ...after, mentions: UNKNOWN_MENTIONS } : after);
    const followers = await followersOf(found, database, wanted, tasks);
    const isToMove = followers !== undefined && (0,move_tasks/* mayMove */.B9)(followers, tasks.settings).length > 0;
    return {
        links: {
            property: relation,
            pages: found.map(({ id }) => ({ id })),
            ...(newRelation && found.length > 0 && { newRelation }),
            mark: isToMove ? writtenTaskMark(UNFOLLOWED) : mark,
        },
        named: found.map((task) => linkOf(task, database)),
        lack: { unknown, obstacle: database.id ? undefined : tasks_database/* NO_IDS */.L },
        followers: isToMove ? { ...followers, mark } : undefined,
        warnings: [...database.warnings, ...(isTold ? [unknownWarning(unknown, pullRequest)] : [])],
    };
}
function linkOf(task, { id }) {
    const title = [id ? (0,find_tasks/* shownId */.fk)(task, id) : '', (0,find_rows/* titleIn */.Ey)(task)].filter((part) => part !== '').join(' ');
    return { title, url: task.url };
}
const NO_DATABASE = 'The changelog has no relation to a tasks’ database; the input `tasks-database` makes it.';
function without(obstacle, warnings = []) {
    return { links: undefined, named: [], lack: { unknown: [], obstacle }, followers: undefined, warnings };
}
function unknownWarning(ids, { number }) {
    const are = ids.length === 1 ? 'is no task' : 'are no tasks';
    return `#${number} names ${ids.map(quoted/* quoted */.T).join(', ')}, which ${are} of the tasks’ database: misspelt, deleted, archived, or in the trash.`;
}
/**
 * The failure of a pull request without a task, where the settings demand one. What is merged or closed needs none:
 * nobody could do anything about it.
 */
function taskMissing({ number, state }, lack, { properties }) {
    if (lack === undefined || (0,move_tasks/* isDone */.$L)(state))
        return undefined;
    if (properties.tasks === undefined)
        return new problem/* Problem */.AF('tasks-unknown', `The field \`tasks\` is left out, so #${number} can’t be linked to a task.`, { remedy: 'Take `tasks: false` out of `properties`, or `require-task` out of the workflow.' });
    const { unknown, obstacle } = lack;
    if (obstacle !== undefined)
        return new problem/* Problem */.AF('tasks-unknown', `${obstacle} So #${number} can’t be linked to a task.`);
    const names = unknown.length === 0
        ? 'no task'
        : `${unknown.map(quoted/* quoted */.T).join(', ')}, which the tasks’ database does not have`;
    return new problem/* Problem */.AF('task-missing', `The pull request #${number} names ${names}.`);
}


/***/ })

};
