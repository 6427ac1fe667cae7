export const id = 271;
export const ids = [271];
export const modules = {

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toBlocks: () => (/* binding */ toBlocks)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(6963);
;// CONCATENATED MODULE: ./build/html/tree.js

/** No text that GitHub renders nests its elements so deep; what lies deeper hangs there side by side. */
const DEEPEST = 256;
/** The tree of an HTML text, whatever is wrong with it. */
function parse(html) {
    const root = { tagName: '', attributes: {}, children: [] };
    new TreeParser(root).end(html);
    return root;
}
/**
 * The library goes through the names of all open elements wherever one begins or ends. So that the time for a text grows
 * with its length alone, those below the deepest are never open to it, as if they were `br`: their ends are counted here.
 */
class TreeParser extends Parser/* Parser */.i {
    open;
    isDeepest = false;
    deeper = 0;
    constructor(root) {
        super({
            onopentag: (tagName, attributes) => this.begin({ tagName, attributes, children: [] }),
            onclosetag: () => this.open.pop(),
            ontext: (text) => this.add(text),
        });
        this.open = [root];
    }
    onopentagname(start, end) {
        this.isDeepest = this.open.length > DEEPEST;
        super.onopentagname(start, end);
    }
    onclosetag(start, end) {
        this.isDeepest = false;
        if (this.deeper > 0)
            this.deeper--;
        else
            super.onclosetag(start, end);
    }
    isVoidElement(name) {
        return this.isDeepest || super.isVoidElement(name);
    }
    begin(element) {
        this.open.at(-1)?.children.push(element);
        this.open.push(element);
        if (this.isDeepest && !super.isVoidElement(element.tagName))
            this.deeper++;
    }
    add(text) {
        const children = this.open.at(-1)?.children ?? [];
        const last = children.at(-1);
        if (typeof last === 'string')
            children[children.length - 1] = last + text;
        else
            children.push(text);
    }
}
function isElement(node) {
    return typeof node !== 'string';
}
function tree_elements({ children }) {
    return children.filter(isElement);
}
function classes({ attributes }) {
    return attributes.class?.split(/\s+/) ?? [];
}
/** The first child that fits, and all other children. */
function apart(node, fits) {
    const found = tree_elements(node).find(fits);
    return [found, node.children.filter((child) => child !== found)];
}
/** The first element below that fits. */
function find(node, fits) {
    for (const child of tree_elements(node)) {
        const found = fits(child) ? child : find(child, fits);
        if (found)
            return found;
    }
    return undefined;
}
/** All text of a node as it was typed. */
function plainText(node) {
    if (!isElement(node))
        return node;
    if (node.tagName === 'br')
        return '\n';
    if (node.tagName === 'img')
        return node.attributes.alt ?? '';
    return node.children.map(plainText).join('');
}

;// CONCATENATED MODULE: ./build/html/code.js

/** The code of a `pre` element; only the line ending after it is no part of it. */
function codeBlocks(pre, language) {
    return [{ type: 'code', language, text: plainText(pre).replace(/\n$/, '') }];
}
const SCOPE = 'highlight-';
/** What is in `div.highlight-source-ts`, its code with the language that GitHub highlights it as. */
function highlighted(node) {
    const scope = classes(node).find((name) => name.startsWith(SCOPE));
    if (scope === undefined)
        return node.children;
    const lang = languageOfScope(scope.slice(SCOPE.length));
    return node.children.map((child) => isElement(child) && child.tagName === 'pre'
        ? { ...child, attributes: { ...child.attributes, lang } }
        : child);
}
/**
 * Languages of GitHub's grammars that are not called like the last part of their scope, as far as an editor may know
 * them: https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml
 */
const LANGUAGES = new Map([
    ['commonlisp', 'lisp'],
    ['css-less', 'less'],
    ['css-scss', 'scss'],
    ['fortran-modern', 'fortran'],
    ['gherkin-feature', 'gherkin'],
    ['groovy-gradle', 'groovy'],
    ['hcl-terraform', 'hcl'],
    ['html-basic', 'html'],
    ['html-php', 'php'],
    ['html-vue', 'vue'],
    ['json-comments', 'jsonc'],
    ['julia-console', 'julia'],
    ['ml', 'sml'],
    ['pl', 'hexpat'],
    ['python-console', 'pycon'],
    ['python-traceback', 'python'],
    ['scm', 'tree-sitter-query'],
    ['shell-session', 'console'],
    ['tex-latex', 'latex'],
    ['tex-latex-haskell', 'latex'],
    ['tex-latex-sweave', 'latex'],
    ['xml-ant', 'xml'],
    ['xml-genshi', 'xml'],
    ['xml-plist', 'plist'],
    ['xml-pom', 'xml'],
    ['xml-svg', 'svg'],
    ['xml-xsl', 'xsl'],
]);
/** The language that a grammar such as `source-ts` or `text-html-basic` is for. */
function languageOfScope(scope) {
    const name = scope.replace(/^(?:source|text)-/, '');
    return LANGUAGES.get(name) ?? name;
}
/** A diagram, map or solid as its source: `section.js-render-needs-enrichment`. */
function diagram(node) {
    const type = node.attributes['data-type'] ?? '';
    const pre = find(node, ({ tagName }) => tagName === 'pre');
    if (pre)
        return codeBlocks(pre, pre.attributes.lang ?? type);
    const attribute = (name) => find(node, ({ attributes }) => attributes[name] !== undefined)?.attributes[name];
    const source = attribute('data-plain') ?? dataOf(attribute('data-json') ?? '');
    return source === undefined ? [] : [{ type: 'code', language: type, text: source.replace(/\n$/, '') }];
}
/** Of `{"data": …}`, whose text is HTML once more. */
function dataOf(json) {
    try {
        const { data } = Object(JSON.parse(json));
        return typeof data === 'string' ? plainText(parse(data)) : undefined;
    }
    catch {
        return undefined;
    }
}
const MARKS = new Map([
    ['blob-code-deletion', '-'],
    ['blob-code-addition', '+'],
]);
/** A change that a reviewer suggests, as a diff: `div.js-suggested-changes-blob`. */
function suggestion(node) {
    return [{ type: 'code', language: 'diff', text: linesIn(node).join('\n') }];
}
function linesIn(node) {
    return tree_elements(node).flatMap((child) => {
        const mark = classes(child).flatMap((name) => MARKS.get(name) ?? [])[0];
        return mark === undefined ? linesIn(child) : [mark + plainText(child).replace(/\n$/, '')];
    });
}

;// CONCATENATED MODULE: ./build/html/addresses.js
const LONGEST = 2000;
const VIDEO = /\.(?:mp4|mov|webm|m4v)$/i;
const UPLOAD = /^(?:user-attachments|[^/]+\/[^/]+)\/assets\//;
/** The absolute address of a link; undefined where nothing safe and usable is left of it. */
function linkAddress(address, surroundings) {
    return absolute(address, 'blob', surroundings, ['http:', 'https:', 'mailto:']);
}
/** The absolute address of an image or a video that an element shows, as its author wrote it. */
function mediaAddress({ attributes }, surroundings) {
    return fileAddress(attributes['data-canonical-src'] || attributes.src, surroundings);
}
/** Whether an address leads to what an image shows, be it by GitHub's proxy or signed. */
function isSameMedia(address, { attributes }, surroundings) {
    return fileAddress(address, surroundings) === fileAddress(attributes.src, surroundings);
}
/** GitHub takes an image on a page of its own for the image itself. */
function fileAddress(address, surroundings) {
    const url = absolute(proxied(address), 'raw', surroundings, ['http:', 'https:']);
    const [, repository, rest] = /^([^/]+\/[^/]+)\/blob\/(.+)$/s.exec(onServer(url, surroundings) ?? '') ?? [];
    return repository === undefined ? url : `${surroundings.server}/${repository}/raw/${rest}`;
}
/** What GitHub's proxy for images shows: the last part of its path, in hexadecimal. */
function proxied(address) {
    const [, hex] = /^https:\/\/camo\.githubusercontent\.com\/[^/]+\/((?:[\da-f]{2})+)$/i.exec(address ?? '') ?? [];
    return hex === undefined ? address : Buffer.from(hex, 'hex').toString();
}
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
/**
 * An upload's lasting address in place of one that is signed for minutes:
 * `https://private-user-images.githubusercontent.com/<user>/<number>-<uuid>.<extension>?jwt=…`, or on an Enterprise
 * Server's own host. The UUID is all that both have in common (reported).
 */
function unsigned(url, { server }) {
    const uuid = UUID.exec(url.pathname)?.[0];
    if (uuid === undefined || !isSigned(url, new URL(server).hostname))
        return url;
    return new URL(`${server}/user-attachments/assets/${uuid.toLowerCase()}`);
}
function isSigned({ hostname, searchParams }, host) {
    if (hostname === 'private-user-images.githubusercontent.com')
        return true;
    return (hostname === host || hostname.endsWith(`.${host}`)) && searchParams.has('jwt');
}
/** Whether a video plays at the address: its ending tells, or that it was uploaded to GitHub. */
function isVideo(url, surroundings) {
    return VIDEO.test(new URL(url).pathname) || UPLOAD.test(onServer(url, surroundings) ?? '');
}
/** The last part of an address's path, as a name for what it leads to; empty where there is none. */
function fileName(url) {
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function absolute(address, kind, surroundings, protocols) {
    if (address === undefined || address.trim() === '')
        return undefined;
    const url = resolved(address.trim(), kind, surroundings);
    if (url === null)
        return undefined;
    const { href, protocol } = unsigned(url, surroundings);
    return href.length <= LONGEST && protocols.includes(protocol) ? href : undefined;
}
/** In Markdown on GitHub, `/path` leads to the root of the repository, not of the server. */
function resolved(address, kind, { server, repository, ref, page }) {
    if (address.startsWith('//'))
        return URL.parse(`https:${address}`);
    if (address.startsWith('#'))
        return URL.parse(page.replace(/#.*$/s, '') + address);
    if (/^[a-z][a-z\d+.-]*:/i.test(address))
        return URL.parse(address);
    const root = `${server}/${repository}/${kind}/${encodeURI(ref).replace(/[?#]/g, encodeURIComponent)}/`;
    return URL.parse(address.replace(/^[/\\]+/, ''), root);
}
function onServer(url, { server }) {
    return url?.startsWith(`${server}/`) ? url.slice(server.length + 1) : undefined;
}

// EXTERNAL MODULE: ./build/html/runs.js
var html_runs = __webpack_require__(1155);
;// CONCATENATED MODULE: ./build/html/media.js



/** Of the height of a badge or less, in pixels. */
const SMALL = 40;
const BADGE = /(?:^|\.)shields\.io\/|(?:^|[./])badge/i;
/** The image of an element; its alternative text where the address is unusable, or where it is an emoji. */
function media_image(node, format, surroundings) {
    const name = (node.attributes.alt ?? '').replace(/\s+/g, ' ').trim();
    if (classes(node).includes('emoji'))
        return { ...format, text: unicodeOf(node) ?? name };
    const url = mediaAddress(node, surroundings);
    if (url === undefined)
        return { ...format, text: name };
    const isChosen = !/^image$/i.test(name); // GitHub gives the name `image` to what is pasted
    return { media: 'image', url, name: isChosen ? name : '', format, isSmall: isSmall(node, url) };
}
/** The video of an element, a link where the address does not tell of one; none without an address. */
function video(node, format, surroundings) {
    const source = [node, ...tree_elements(node)].find(({ attributes }) => attributes.src);
    const url = source && mediaAddress(source, surroundings);
    if (url === undefined)
        return undefined;
    if (isVideo(url, surroundings))
        return { media: 'video', url, name: '', format, isSmall: false };
    return { ...format, text: url, link: format.link ?? url };
}
function asBlock({ media, url, name, format }) {
    const caption = name || (format.link ?? '');
    return { type: media, url, caption: caption === '' ? [] : [{ ...format, text: caption }] };
}
function isMedia(block) {
    return block.type === 'image' || block.type === 'video';
}
function asRun({ media, url, name, format }) {
    return { ...format, text: name || (0,html_runs/* collapsed */.yZ)(fileName(url), {}) || media, link: format.link ?? url };
}
function isSmall({ attributes: { width, height } }, url) {
    const { hostname, pathname } = new URL(url);
    if (BADGE.test(hostname + pathname))
        return true;
    const sizes = [width, height].flatMap((size) => /^\d+(?:px)?$/.test(size ?? '') ? [parseInt(size ?? '', 10)] : []);
    return sizes.length === 0 ? undefined : sizes.some((size) => size <= SMALL);
}
/** GitHub once showed emoji as images that are named by their characters: `…/unicode/1f604.png`. */
function unicodeOf({ attributes: { src = '' } }) {
    const [, name] = /\/unicode\/([\da-f]{2,6}(?:-[\da-f]{2,6})*)\.png/i.exec(src) ?? [];
    const points = name?.split('-').map((point) => Number.parseInt(point, 16)) ?? [];
    return points.length > 0 && points.every((point) => point <= 0x10ffff)
        ? String.fromCodePoint(...points).toWellFormed()
        : undefined;
}

;// CONCATENATED MODULE: ./build/html/flow.js


/** Adds a block after the paragraph that is open. */
function addBlock(flow, block) {
    endParagraph(flow);
    flow.blocks.push(block);
}
function endParagraph(flow) {
    if (flow.pieces.length === 0)
        return;
    for (const block of linesOf(flow.pieces))
        flow.blocks.push(block);
    flow.pieces = [];
}
/** A flow's blocks, with nothing left open. */
function ended(flow) {
    endParagraph(flow);
    return flow.blocks;
}
/** The blocks that the nodes make by themselves. */
function blocksOf(nodes, format, visit) {
    const flow = { blocks: [], pieces: [] };
    visit.into(flow, nodes, format);
    return ended(flow);
}
/** Whether nothing but white space has come up; what came last is looked at first, as the most is added to what shows. */
function isBlank({ blocks, pieces }) {
    return blocks.length === 0 && !pieces.findLast((piece) => 'media' in piece || piece.text.trim() !== '');
}
/**
 * The text of the first paragraph and what comes after it, as a block shows them that holds others. A heading in its
 * place is bold text: the block's first line would be empty.
 */
function headed([first, ...rest]) {
    if (first?.type === 'paragraph' && first.children.length === 0)
        return { text: first.text, children: rest };
    if (first?.type !== 'heading')
        return { text: [], children: first ? [first, ...rest] : [] };
    const text = first.text.map((run) => (run.equation ? run : { ...run, bold: true }));
    return { text: (0,html_runs/* joined */.oR)(text), children: rest };
}
/**
 * A paragraph's blocks: its text; below each line the pictures and videos in it, but for small pictures, which stay in
 * the line; and equations that stand on lines of their own.
 */
function linesOf(pieces) {
    const blocks = [];
    let runs = [];
    const endText = () => {
        const text = (0,html_runs/* tidied */.GE)(runs);
        if ((0,html_runs/* isVisible */.zN)(text))
            blocks.push({ type: 'paragraph', text, children: [] });
        runs = [];
    };
    for (const line of split(pieces)) {
        const below = line.filter(isLarge).map(asBlock);
        const equations = equationsOf(line);
        if (equations.length === 0)
            for (const piece of line)
                if (!isLarge(piece))
                    runs.push(runOf(piece));
        if (below.length === 0 && equations.length === 0)
            continue;
        endText();
        for (const block of [...equations, ...below])
            blocks.push(block);
    }
    endText();
    return blocks;
}
/** The pieces line by line, each with the line break after it. */
function split(pieces) {
    let line = [];
    const lines = [line];
    for (const piece of pieces) {
        line.push(piece);
        if ('media' in piece || piece.code || piece.text !== '\n')
            continue;
        line = [];
        lines.push(line);
    }
    return lines;
}
function isLarge(piece) {
    return 'media' in piece && piece.isSmall !== true;
}
/** The equations of a line that is nothing else. */
function equationsOf(line) {
    const equations = [];
    for (const piece of line) {
        if ('media' in piece)
            return [];
        if (piece.equation && piece.display)
            equations.push({ type: 'equation', expression: piece.text });
        else if ((0,html_runs/* isVisible */.zN)([piece]))
            return [];
    }
    return equations;
}
function runOf(piece) {
    return 'media' in piece ? asRun(piece) : piece;
}

;// CONCATENATED MODULE: ./build/html/list.js



/** The items of a list; what stands between them, as HTML allows, stays between them. */
function list(node, format, flow, visit) {
    const isOrdered = node.tagName === 'ol';
    let number = numberIn(node.attributes.start) ?? 1;
    let isFromOne = number === 1;
    for (const child of node.children) {
        if (!isElement(child) || child.tagName !== 'li') {
            visit.into(flow, [child], format);
            continue;
        }
        const value = numberIn(child.attributes.value);
        if (value !== undefined && value !== number) {
            number = value;
            isFromOne = false;
        }
        const bullet = !isOrdered ? 'bulleted_list_item' : isFromOne ? 'numbered_list_item' : number;
        addBlock(flow, listItem(child, format, bullet, visit));
        number++;
    }
}
function numberIn(attribute) {
    const number = Number.parseInt(attribute ?? '', 10);
    return Number.isNaN(number) ? undefined : number;
}
/** `bullet` is a number where it has to be typed, as Notion's API takes none for a list to start at. */
function listItem(node, format, bullet, visit) {
    const flow = { blocks: [], pieces: [], isListItem: true };
    visit.into(flow, node.children, format);
    const { text, children } = headed(ended(flow));
    if (flow.checked !== undefined)
        return { type: 'to_do', checked: flow.checked, text, children };
    if (typeof bullet !== 'number')
        return { type: bullet, text, children };
    return { type: 'paragraph', text: (0,html_runs/* joined */.oR)([{ text: `${bullet}. ` }, ...text]), children };
}

;// CONCATENATED MODULE: ./build/html/one-text.js


/** Blocks as the text of a place that holds nothing else, such as a table cell: each begins on a line of its own. */
function oneText(blocks) {
    return (0,html_runs/* separated */.Ci)(one_text_linesOf(blocks), '\n');
}
function one_text_linesOf(blocks) {
    let number = 0;
    return blocks.flatMap((block) => {
        number = block.type === 'numbered_list_item' ? number + 1 : 0;
        const below = 'children' in block ? one_text_linesOf(block.children) : [];
        const mark = markOf(block, number);
        const [text = [], ...more] = one_text_linesIn(block);
        const first = mark === '' ? text : [{ text: mark }, ...text];
        return [first, ...more, ...below].filter((line) => line.length > 0);
    });
}
function markOf(block, number) {
    if (block.type === 'bulleted_list_item')
        return '• ';
    if (block.type === 'numbered_list_item')
        return `${number}. `;
    if (block.type === 'to_do')
        return block.checked ? '☑ ' : '☐ ';
    return '';
}
function one_text_linesIn(block) {
    switch (block.type) {
        case 'code':
            return [[{ text: block.text, code: true }]];
        case 'equation':
            return [[{ text: block.expression, equation: true }]];
        case 'divider':
            return [];
        case 'table':
            return block.rows.map((cells) => (0,html_runs/* separated */.Ci)(cells, ' '));
        case 'image':
        case 'video': {
            const { url, caption } = block;
            const named = caption.length > 0 ? caption : [{ text: fileName(url) || url }];
            return [named.map((run) => ({ ...run, link: run.link ?? url }))];
        }
        default:
            return [block.text];
    }
}

;// CONCATENATED MODULE: ./build/html/table.js





/** As many cells as GitHub adds at most to rows that lack some; a row may then stand for a table no longer. */
const MOST_CELLS = 0x80000;
const MOST_COLUMNS = 1000;
/**
 * A table's rows in one width; before it what is in no cell, such as a caption, as in browsers; below it what its cells
 * show of pictures and videos.
 */
function table(node, format, visit) {
    const trs = rowsOf(node);
    const media = new CellMedia();
    const rows = padded(spread(trs, (cell, ...place) => media.textOf(blocksOf(cell.children, format, visit), ...place)));
    const width = rows[0]?.length ?? 0;
    const before = blocksOf(outside(node), format, visit);
    if (width === 0)
        return before;
    const header = hasHeader(node, trs[0]);
    return [...before, { type: 'table', header, rows }, ...media.below(rows, header)];
}
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const CELLS = new Set(['td', 'th']);
const PARTS = new Set([...GROUPS, 'tr']);
function rowsOf(node) {
    return tree_elements(node).flatMap((child) => child.tagName === 'tr' ? [child] : GROUPS.has(child.tagName) ? rowsOf(child) : []);
}
function outside(node) {
    return node.children.flatMap((child) => {
        if (!isElement(child))
            return [child];
        if (PARTS.has(child.tagName))
            return outside(child);
        return node.tagName === 'tr' && CELLS.has(child.tagName) ? [] : [child];
    });
}
function cellsOf(row) {
    return tree_elements(row).filter(({ tagName }) => CELLS.has(tagName));
}
function hasHeader(node, first) {
    const isInHead = tree_elements(node).some((part) => part.tagName === 'thead' && rowsOf(part).length > 0);
    return isInHead || (first !== undefined && cellsOf(first).some(({ tagName }) => tagName === 'th'));
}
const NOTHING = [];
/** The cells of each row, with empty ones where a cell spans further columns or rows, as long as there is room. */
function spread(trs, textOf) {
    let below = [];
    let room = MOST_CELLS;
    return trs.map((tr, index) => {
        const row = [];
        const next = [];
        const cells = cellsOf(tr).values();
        for (let cell = cells.next(); !cell.done || row.length < below.length;) {
            const left = below[row.length] ?? 0;
            if (left > 0)
                next[row.length] = left - 1;
            if (left > 0 || cell.done) {
                row.push(NOTHING);
                continue;
            }
            const rows = spanOf(cell.value.attributes.rowspan);
            const last = Math.min(row.length + (room > 0 ? spanOf(cell.value.attributes.colspan) : 1), Math.max(row.length + 1, MOST_COLUMNS));
            row.push(textOf(cell.value, index, row.length));
            if (rows > 1)
                next[row.length - 1] = rows - 1;
            while (row.length < last) {
                if (rows > 1)
                    next[row.length] = rows - 1;
                row.push(NOTHING);
            }
            cell = cells.next();
        }
        room -= row.length;
        below = room > 0 ? next : [];
        return row;
    });
}
function spanOf(attribute) {
    const span = Number(attribute ?? 1);
    return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}
function padded(rows) {
    const widest = rows.reduce((width, { length }) => Math.max(width, length), 0);
    // A wide row among thousands of short ones: its cells share as few columns as there is room for.
    const width = Math.min(widest, Math.max(1, Math.floor(MOST_CELLS / Math.max(rows.length, 1))));
    return rows.map((row) => Array.from({ length: width }, (_, i) => i < width - 1 ? (row[i] ?? NOTHING) : (0,html_runs/* separated */.Ci)(row.slice(i), ' ')));
}
/** What the cells of one table show of pictures and videos: they stand below it, and the cell says which. */
class CellMedia {
    found = [];
    /** A cell's text, in which an arrow stands for each picture. */
    textOf(blocks, row, column) {
        return oneText(this.marked(blocks, row, column));
    }
    marked(blocks, row, column) {
        return blocks.map((block) => {
            if ('children' in block)
                return { ...block, children: this.marked(block.children, row, column) };
            if (!isMedia(block))
                return block;
            const name = `${block.type} ${this.found.length + 1}`;
            this.found.push({ block, row, column, name });
            return { type: 'paragraph', text: [{ text: `${name} ↓` }], children: [] };
        });
    }
    /** The pictures, named by the head of their column and by what their row begins with or by its number. */
    below(rows, header) {
        const isOneRow = new Set(this.found.map(({ row }) => row)).size === 1;
        const pictured = new Set(this.found.flatMap(({ row, column }) => (column === 0 ? [row] : [])));
        const rowName = (row, column) => {
            const first = column === 0 || pictured.has(row) ? '' : plain(rows[row]?.[0]);
            return first !== '' || isOneRow ? first : `row ${header ? row : row + 1}`;
        };
        return this.found.map(({ block, row, column, name }) => {
            const head = header && row > 0 ? plain(rows[0]?.[column]) : '';
            const places = [head, header && row === 0 ? '' : rowName(row, column)].filter((place) => place !== '');
            const text = places.length > 0 ? `${name}: ${places.join(', ')}` : name;
            const own = block.caption.length > 0 ? [{ text: ' · ' }, ...block.caption] : [];
            return { ...block, caption: (0,html_runs/* joined */.oR)([{ text }, ...own]) };
        });
    }
}
/** The first line of a cell. */
function plain(runs = []) {
    const text = runs.map((run) => run.text).join('');
    return text.split('\n')[0]?.trim() ?? '';
}

;// CONCATENATED MODULE: ./build/html/block-elements.js








/** Elements that are blocks by themselves, with the blocks they make. */
const BLOCKS = new Map([
    ['h1', heading(1)],
    ['h2', heading(2)],
    ['h3', heading(3)],
    ['h4', heading(4)],
    ['h5', heading(4)],
    ['h6', heading(4)],
    ['hr', () => [{ type: 'divider' }]],
    ['pre', (node) => codeBlocks(node, node.attributes.lang ?? '')],
    ['blockquote', quote],
    ['dt', (node, format, visit) => blocksOf(node.children, { ...format, bold: true }, visit)],
    ['dd', quote],
    ['li', (node, format, visit) => [listItem(node, format, 'bulleted_list_item', visit)]],
    ['table', table],
    ['details', toggle],
]);
function heading(level) {
    return (node, format, visit) => {
        const { text, below } = title(node.children, format, visit);
        return (0,html_runs/* isVisible */.zN)(text) ? [{ type: 'heading', level, text }, ...below] : below;
    };
}
function quote(node, format, visit) {
    const content = headed(blocksOf(node.children, format, visit));
    return content.text.length === 0 && content.children.length === 0 ? [] : [{ type: 'quote', ...content }];
}
/** What browsers show where details have no summary. */
const NO_SUMMARY = 'Details';
function toggle(node, format, visit) {
    const [summary, inside] = apart(node, ({ tagName }) => tagName === 'summary');
    const { text, level, below } = title(summary?.children ?? [], format, visit);
    return [
        {
            type: 'toggle',
            ...(level && { level }),
            text: (0,html_runs/* isVisible */.zN)(text) ? text : [{ ...format, text: NO_SUMMARY }],
            children: [...below, ...blocksOf(inside, format, visit)],
        },
    ];
}
/**
 * What a place for one text shows: its text, in which pictures with a name are their name, and those without one are
 * decoration; the level where it is a heading's; and pictures that stand alone, or are said to be large.
 */
function title(nodes, format, visit) {
    const flow = { blocks: [], pieces: [] };
    visit.into(flow, nodes, format);
    const isText = (piece) => !('media' in piece) && (0,html_runs/* isVisible */.zN)([piece]);
    if (flow.blocks.length > 0 || flow.pieces.some(isText))
        flow.pieces = flow.pieces.flatMap(named);
    const blocks = ended(flow);
    const texts = blocks.filter((block) => !isMedia(block));
    const [only, ...more] = texts;
    return {
        text: oneText(texts),
        level: only?.type === 'heading' && more.length === 0 ? only.level : undefined,
        below: blocks.filter(isMedia),
    };
}
function named(piece) {
    if (!('media' in piece) || piece.isSmall === false)
        return [piece];
    return piece.name === '' ? [] : [asRun(piece)];
}

// EXTERNAL MODULE: ./build/html/block.js
var block = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/html/github-elements.js






const nobodys = () => [];
/** What GitHub, or a page, adds for itself. */
const TAGS = new Map(['button', 'clipboard-copy', 'script', 'style', 'svg'].map((name) => [name, nobodys]));
/** By classes, which GitHub takes from what people write. */
const CLASSES = new Map([
    ['anchor', nobodys],
    ['data-footnote-backref', nobodys],
    ['email-hidden-toggle', nobodys],
    ['js-render-enrichment-loader', nobodys],
    ['sr-only', nobodys],
    ['zeroclipboard-container', nobodys],
    ['email-fragment', mail],
    ['email-hidden-reply', hiddenMail],
    ['email-quoted-reply', mail],
    // The line above them is shown, their heading is not.
    ['footnotes', (node, format, visit) => [{ type: 'divider' }, ...blocksOf(node.children, format, visit)]],
    ['highlight', (node, format, visit) => blocksOf(highlighted(node), format, visit)],
    ['js-render-needs-enrichment', diagram],
    ['js-suggested-changes-blob', suggestion],
    ['markdown-alert', github_elements_alert],
]);
/** What makes blocks of an element that GitHub makes; nothing for one as people write it. */
function githubElement(node) {
    const names = classes(node);
    if (names.includes('details-reset') && find(node, ({ tagName }) => tagName === 'video'))
        return player;
    const known = names.find((name) => CLASSES.has(name));
    return known === undefined ? TAGS.get(node.tagName) : CLASSES.get(known);
}
/** A video with its file's name above it, in `details` that are no toggle. */
function player(node, format, visit) {
    const [summary, inside] = apart(node, ({ tagName }) => tagName === 'summary');
    const caption = oneText(blocksOf(summary?.children ?? [], format, visit));
    return blocksOf(inside, format, visit).map((block) => (isMedia(block) ? { ...block, caption } : block));
}
/** What came by mail has its line breaks as they were typed. */
function mail(node, format, visit) {
    return blocksOf(withBreaks(node.children), format, visit);
}
function withBreaks(nodes) {
    return nodes.flatMap((node) => {
        if (!isElement(node))
            return node.split('\n').flatMap((line, i) => (i === 0 ? [line] : [BREAK, line]));
        return [githubElement(node) === mail ? node : { ...node, children: withBreaks(node.children) }];
    });
}
const BREAK = { tagName: 'br', attributes: {}, children: [] };
function hiddenMail(node, format, visit) {
    return [
        { type: 'toggle', text: [{ ...format, text: '…' }], children: blocksOf(node.children, format, visit) },
    ];
}
/** `div.markdown-alert`. Its title is its text where no paragraph comes first in it, as its colour says the same. */
function github_elements_alert(node, format, visit) {
    const names = classes(node);
    const kind = block/* ALERTS */.o.find((known) => names.includes(`markdown-alert-${known}`)) ?? 'note';
    const [title, inside] = apart(node, (child) => classes(child).includes('markdown-alert-title'));
    const { text, children } = headed(blocksOf(inside, format, visit));
    const shown = text.length > 0 || !title ? text : oneText(blocksOf(title.children, format, visit));
    return [{ type: 'callout', alert: kind, text: shown, children }];
}

;// CONCATENATED MODULE: ./build/html/inline-elements.js






/** What tags do to the format of the text in them. */
const FORMATS = new Map([
    ...inline_elements_all(['b', 'strong'], { bold: true }),
    ...inline_elements_all(['i', 'em', 'cite', 'dfn', 'var'], { italic: true }),
    ...inline_elements_all(['s', 'del', 'strike'], { strikethrough: true }),
    ...inline_elements_all(['u', 'ins'], { underline: true }),
    ...inline_elements_all(['code', 'kbd', 'samp', 'tt'], { code: true }),
    ...inline_elements_all(['mark'], { highlight: true }),
]);
function inline_elements_all(tags, format) {
    return tags.map((tag) => [tag, format]);
}
/** Elements that add something to a flow other than text in a format. */
const INLINES = new Map([
    ['ol', list],
    ['ul', list],
    ['a', inline_elements_anchor],
    ['br', (_, format, flow) => flow.pieces.push({ ...format, text: '\n' })],
    ['img', (node, format, flow, { surroundings }) => flow.pieces.push(media_image(node, format, surroundings))],
    ['input', inline_elements_checkbox],
    ['math-renderer', formula],
    ['q', quotation],
    ['sub', script('sub')],
    ['sup', script('sup')],
    ['video', inline_elements_player],
]);
function inline_elements_anchor(node, format, flow, visit) {
    if (node.attributes['data-footnote-ref'] !== undefined) {
        flow.pieces.push({ ...format, text: `[${(0,html_runs/* collapsed */.yZ)(plainText(node), format)}]` });
        return;
    }
    const link = leadsToItsImage(node, visit.surroundings)
        ? undefined
        : linkAddress(node.attributes.href, visit.surroundings);
    visit.into(flow, node.children, link === undefined ? format : { ...format, link });
}
/** GitHub puts a link to the image itself around an image that has no other. */
function leadsToItsImage(node, surroundings) {
    const image = find(node, ({ tagName }) => tagName === 'img');
    const { href } = node.attributes;
    return image !== undefined && href !== undefined && isSameMedia(href, image, surroundings);
}
/** TeX between dollars, as it was typed. */
function formula(node, format, flow) {
    const typed = plainText(node).trim();
    const [, ...forms] = /^(?:\$\$(.*)\$\$|\$`(.*)`\$|\$(.*)\$)$/s.exec(typed) ?? [];
    const text = (forms.find((form) => form !== undefined) ?? typed).trim();
    if (text === '')
        return;
    const isDisplay = classes(node).includes('js-display-math');
    flow.pieces.push({ ...format, text, equation: true, ...(isDisplay && { display: true }) });
}
/** The state of a task where it comes first in a list item. */
function inline_elements_checkbox({ attributes: { type, checked } }, format, flow) {
    if (type !== 'checkbox')
        return;
    if (flow.isListItem && flow.checked === undefined && isBlank(flow))
        flow.checked = checked !== undefined;
    else
        flow.pieces.push({ ...format, text: checked === undefined ? '☐' : '☑' });
}
function quotation(node, format, flow, visit) {
    flow.pieces.push({ ...format, text: '“' });
    visit.into(flow, node.children, format);
    flow.pieces.push({ ...format, text: '”' });
}
/**
 * Small letters above or below the line: as Unicode has them, else as TeX writes them. Apart from a word before it,
 * or with spaces in it, it is small print: text as any other.
 */
function script(position) {
    return (node, format, flow, visit) => {
        const isTextOnly = !node.children.some(isElement);
        const text = isTextOnly ? plainText(node) : '';
        const small = isTextOnly ? scripted(text, position) : undefined;
        if (small !== undefined) {
            flow.pieces.push({ ...format, text: small });
            return;
        }
        const last = flow.pieces.at(-1);
        const isPrint = !isTextOnly || !last || 'media' in last || /\s$/.test(last.text) || /\s/.test(text);
        if (!isPrint)
            flow.pieces.push({ ...format, text: position === 'sub' ? '_(' : '^(' });
        visit.into(flow, node.children, format);
        if (!isPrint)
            flow.pieces.push({ ...format, text: ')' });
    };
}
/** A video, or what a page shows instead of one that it can't find. */
function inline_elements_player(node, format, flow, visit) {
    const piece = video(node, format, visit.surroundings);
    if (piece)
        flow.pieces.push(piece);
    else
        visit.into(flow, node.children, format);
}
const inline_elements_SMALL = {
    sub: new Map([
        ...pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
        ...pairs('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
    ]),
    sup: new Map([
        ...pairs('0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'),
        ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
    ]),
};
function pairs(from, to) {
    const characters = [...to];
    return [...from].map((character, i) => [character, characters[i] ?? character]);
}
/** The text in Unicode's subscript or superscript characters; undefined where there is none for one of them. */
function scripted(text, position) {
    const characters = [...text].map((character) => inline_elements_SMALL[position].get(character));
    return characters.every((character) => character !== undefined) ? characters.join('') : undefined;
}

;// CONCATENATED MODULE: ./build/html/to-blocks.js






/**
 * What GitHub's rendering of release notes or of a pull request's text shows, as blocks nested 50 deep at most; links
 * are absolute http, https or mailto addresses of at most 2000 characters. What differs between two renderings of the
 * same text (signatures, numbers of footnotes) changes no block. Never throws, whatever the HTML.
 */
function toBlocks(html, surroundings) {
    const visit = {
        surroundings,
        into(flow, nodes, format) {
            for (const node of nodes)
                walk(node, format, flow, visit);
        },
    };
    return atDepth(blocksOf(parse(html.toWellFormed()).children, {}, visit));
}
function walk(node, format, flow, visit) {
    if (isElement(node))
        to_blocks_element(node, format, flow, visit);
    else
        flow.pieces.push({ ...format, text: (0,html_runs/* collapsed */.yZ)(node, format) });
}
function to_blocks_element(node, format, flow, visit) {
    const blocks = githubElement(node) ?? BLOCKS.get(node.tagName);
    const inline = INLINES.get(node.tagName);
    const more = FORMATS.get(node.tagName);
    if (blocks)
        for (const block of blocks(node, format, visit))
            addBlock(flow, block);
    else if (inline)
        inline(node, format, flow, visit);
    else if (LINES.has(node.tagName)) {
        endParagraph(flow);
        visit.into(flow, node.children, format);
        endParagraph(flow);
    }
    else
        visit.into(flow, node.children, more ? { ...format, ...more } : format);
}
/** Elements that stand on lines of their own. */
const LINES = new Set(`address article aside center dialog dir div dl fieldset figcaption figure footer form header
  hgroup legend main menu nav p search section summary caption tbody td tfoot th thead tr`.split(/\s+/));
const to_blocks_DEEPEST = 50;
/** The blocks with those nested deeper than 50 as siblings at that depth, after the block that held them. */
function atDepth(blocks, depth = 1) {
    return blocks.flatMap((block) => {
        if (!('children' in block) || block.children.length === 0)
            return [block];
        if (depth < to_blocks_DEEPEST)
            return [{ ...block, children: atDepth(block.children, depth + 1) }];
        return [{ ...block, children: [] }, ...atDepth(block.children, depth)];
    });
}


/***/ })

};
