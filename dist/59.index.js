export const id = 59;
export const ids = [59];
export const modules = {

/***/ 4059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toBlocks: () => (/* binding */ toBlocks)
});

;// CONCATENATED MODULE: ./build/markdown/depth.js
const DEEPEST = 50;
/** The blocks with those nested deeper than 50 as siblings at that depth, after the block that held them. */
function atDepth(blocks, depth = 1) {
    return blocks.flatMap((block) => {
        if (!('children' in block) || block.children.length === 0)
            return [block];
        if (depth < DEEPEST)
            return [{ ...block, children: atDepth(block.children, depth + 1) }];
        return [{ ...block, children: [] }, ...atDepth(block.children, depth)];
    });
}

// EXTERNAL MODULE: ./node_modules/micromark-util-edit-map/index.js
var micromark_util_edit_map = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/markdown/short-edits.js

/**
 * micromark copies all events of a text for each edit, though edits are made near their end: thousands of quotes with
 * lines after them, footnotes or underlined headings take minutes. Here only what comes after the first edit moves.
 */
micromark_util_edit_map/* EditMap */.n.prototype.consume = function (events) {
    const edits = this.map.sort(([a], [b]) => a - b);
    const [first] = edits[0] ?? [events.length];
    const moved = events.splice(first);
    let from = first;
    for (const [index, removed, added] of edits) {
        for (const event of moved.slice(from - first, index - first))
            events.push(event);
        for (const event of added)
            events.push(event);
        from = index + removed;
    }
    for (const event of moved.slice(from - first))
        events.push(event);
    this.map.length = 0;
    this.index.clear();
};

// EXTERNAL MODULE: ./node_modules/rehype-raw/lib/index.js + 48 modules
var lib = __webpack_require__(4993);
// EXTERNAL MODULE: ./node_modules/remark-gemoji/lib/index.js + 1 modules
var remark_gemoji_lib = __webpack_require__(3753);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 57 modules
var remark_gfm_lib = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/remark-github/lib/index.js + 1 modules
var remark_github_lib = __webpack_require__(8390);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 42 modules
var remark_parse_lib = __webpack_require__(1794);
// EXTERNAL MODULE: ./node_modules/remark-rehype/lib/index.js + 30 modules
var remark_rehype_lib = __webpack_require__(5993);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(1519);
;// CONCATENATED MODULE: ./build/markdown/block.js
/** GitHub's alerts: `> [!NOTE]` and so on. */
const ALERTS = ['note', 'tip', 'important', 'warning', 'caution'];

;// CONCATENATED MODULE: ./build/markdown/alerts.js

/**
 * Marks GitHub's alerts as such: quotes at the top level whose first line is nothing but a marker and that say more.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
function markAlerts(tree) {
    for (const node of tree.children) {
        if (node.type === 'blockquote')
            markAlert(node);
    }
}
/** The alert that a property made by `markAlerts` names. */
function alertOf(property) {
    return ALERTS.find((alert) => alert === property);
}
function markAlert(quote) {
    const [first, ...others] = quote.children;
    if (first?.type !== 'paragraph')
        return;
    const [marker, ...rest] = first.children;
    if (marker?.type !== 'text')
        return;
    const [, name, text] = /^\[!(\w+)\][ \t]*(?:\n(.*))?$/s.exec(marker.value) ?? [];
    const alert = ALERTS.find((known) => known === name?.toLowerCase());
    if (alert === undefined || (text === undefined && rest.length > 0 && rest[0]?.type !== 'break'))
        return;
    const line = text ? [{ type: 'text', value: text }, ...rest] : rest;
    if (line.length > 0)
        quote.children = [{ type: 'paragraph', children: line }, ...others];
    else if (others.length > 0)
        quote.children = others;
    else
        return;
    quote.data = { ...quote.data, hProperties: { dataAlert: alert } };
}

;// CONCATENATED MODULE: ./build/markdown/dollar-math.js
const DOLLAR = 36;
const BACKTICK = 96;
const BACKSLASH = 92;
/**
 * Mathematics between dollars, as code that begins with a dollar: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 * What a dollar means follows pandoc's rules, as on GitHub: https://pandoc.org/MANUAL.html#math
 */
function dollarMath() {
    return { text: { [DOLLAR]: inlineMath }, flow: { [DOLLAR]: mathBlock } };
}
/** `$…$`, `` $`…`$ `` or `$$…$$`; the first dollar within that closes nothing makes all of it text. */
const inlineMath = {
    name: 'inlineDollarMath',
    previous: (code) => code !== DOLLAR && !isWord(code),
    tokenize(effects, ok, nok) {
        let size = 0;
        let quoted = false;
        let empty = true;
        let last = null;
        const opening = (code) => {
            if (code === DOLLAR && size < 2) {
                size++;
                effects.consume(code);
                return opening;
            }
            if (code === BACKTICK && size === 1 && !quoted) {
                quoted = true;
                effects.consume(code);
                return opening;
            }
            if (code === DOLLAR || (size === 1 && !quoted && isSpace(code)))
                return nok(code);
            effects.exit('codeTextSequence');
            return between(code);
        };
        const between = (code) => {
            if (code === null)
                return nok(code);
            if (code === (quoted ? BACKTICK : DOLLAR))
                return empty ? nok(code) : closing(code);
            if (code === DOLLAR || code === BACKTICK)
                return nok(code);
            if (isLineEnding(code)) {
                last = code;
                effects.enter('lineEnding');
                effects.consume(code);
                effects.exit('lineEnding');
                return between;
            }
            effects.enter('codeTextData');
            return data(code);
        };
        const data = (code) => {
            if (code === null || code === DOLLAR || code === BACKTICK || isLineEnding(code)) {
                effects.exit('codeTextData');
                return between(code);
            }
            empty &&= isSpace(code);
            last = code;
            effects.consume(code);
            return code === BACKSLASH ? escaped : data;
        };
        const escaped = (code) => {
            if (code === null || isLineEnding(code))
                return data(code);
            last = code;
            effects.consume(code);
            return data;
        };
        const closing = (code) => {
            if (size === 1 && !quoted && isSpace(last))
                return nok(code);
            effects.enter('codeTextSequence');
            return closingSequence(code);
        };
        let closed = 0;
        const closingSequence = (code) => {
            const wanted = quoted && closed === 0 ? BACKTICK : DOLLAR;
            if (closed < size + Number(quoted)) {
                if (code !== wanted)
                    return nok(code);
                closed++;
                effects.consume(code);
                return closingSequence;
            }
            if (code === DOLLAR || isWord(code))
                return nok(code);
            effects.exit('codeTextSequence');
            effects.exit('codeText');
            return ok(code);
        };
        return (code) => {
            effects.enter('codeText');
            effects.enter('codeTextSequence');
            return opening(code);
        };
    },
};
/** Lines between two lines of `$$`, none of them blank. */
const mathBlock = {
    name: 'dollarMathBlock',
    concrete: true,
    tokenize(effects, ok, nok) {
        const lineStart = (code) => {
            if (code === null || this.parser.lazy[this.now().line])
                return nok(code);
            return effects.attempt({ partial: true, tokenize: fence }, after, content)(code);
        };
        const lineEnd = (code) => {
            if (code === null)
                return nok(code);
            effects.enter('lineEnding');
            effects.consume(code);
            effects.exit('lineEnding');
            return lineStart;
        };
        const content = (code) => {
            if (code === null || isLineEnding(code))
                return nok(code);
            effects.enter('codeFlowValue');
            return value(code, true);
        };
        const value = (code, blank) => {
            if (code === null || isLineEnding(code)) {
                effects.exit('codeFlowValue');
                return blank ? nok(code) : lineEnd(code);
            }
            effects.consume(code);
            const still = blank && isSpace(code);
            return (next) => value(next, still);
        };
        const after = (code) => {
            effects.exit('codeFenced');
            return ok(code);
        };
        return (code) => {
            if (this.interrupt)
                return nok(code);
            effects.enter('codeFenced');
            return effects.attempt({ partial: true, tokenize: fence }, lineEnd, nok)(code);
        };
    },
};
function fence(effects, ok, nok) {
    let size = 0;
    const spaces = (next) => {
        const space = (code) => {
            if (code === null || isLineEnding(code) || !isSpace(code)) {
                effects.exit('whitespace');
                return next(code);
            }
            effects.consume(code);
            return space;
        };
        return (code) => {
            if (code === null || isLineEnding(code) || !isSpace(code))
                return next(code);
            effects.enter('whitespace');
            return space(code);
        };
    };
    const dollars = (code) => {
        if (code === DOLLAR) {
            if (size++ === 0) {
                effects.enter('codeFencedFence');
                effects.enter('codeFencedFenceSequence');
            }
            effects.consume(code);
            return dollars;
        }
        if (size !== 2)
            return nok(code);
        effects.exit('codeFencedFenceSequence');
        return spaces(end)(code);
    };
    const end = (code) => {
        if (code !== null && !isLineEnding(code))
            return nok(code);
        effects.exit('codeFencedFence');
        return ok(code);
    };
    return spaces(dollars);
}
function isLineEnding(code) {
    return code !== null && code < -2;
}
function isSpace(code) {
    return code === null || code < 0 || code === 32;
}
function isWord(code) {
    return code !== null && code > 0 && /[\p{L}\p{N}_]/u.test(String.fromCharCode(code));
}

;// CONCATENATED MODULE: ./build/markdown/references.js
/** Where references in `source` lead; false for what GitHub or we take for something else. */
function referenceAddress(source, { server, repository }) {
    return (reference) => {
        // `@scope/name` is more often a package than a team.
        if (reference.type === 'mention')
            return !reference.user.includes('/') && `${server}/${reference.user}`;
        const owned = `${reference.user}/${reference.project}`;
        switch (reference.type) {
            case 'issue':
                // `PR#12` means the fork of a user named PR, which GitHub knows not to exist.
                return ((owned === repository || source.includes(`${owned}#`)) &&
                    `${server}/${owned}/issues/${reference.no}`);
            case 'commit':
                return (isLikelySha(reference.hash) &&
                    (owned === repository || source.includes(`${owned}@`)) &&
                    `${server}/${owned}/commit/${reference.hash}`);
            case 'compare':
                return `${server}/${owned}/compare/${reference.base}...${reference.compare}`;
        }
    };
}
/** GitHub links only commits that exist; dates, other numbers and words are more often just that. */
function isLikelySha(hash) {
    return hash.length === 40 || (/\d/.test(hash) && /[a-f]/i.test(hash));
}
/**
 * What GitHub shows for the address of an issue, pull request, commit or comparison on the same server.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function shortened(address, { server, repository }) {
    const text = [{ type: 'text', value: address }];
    if (!address.toLowerCase().startsWith(`${server.toLowerCase()}/`))
        return text;
    const [, owned, kind, rest, comment] = /^([\w.-]+\/[\w.-]+)\/(issues|pull|discussions|commit|compare)\/([^?#]+?)\/?(?:\?[^#]*)?(#.+)?$/.exec(address.slice(server.length + 1)) ?? [];
    if (owned === undefined || rest === undefined)
        return text;
    const foreign = owned.toLowerCase() !== repository.toLowerCase();
    const after = comment === undefined ? '' : ' (comment)';
    if (kind === 'commit' || kind === 'compare') {
        const name = kind === 'commit' ? shaOf(rest) : rangeOf(rest);
        if (name === undefined)
            return text;
        return [
            ...(foreign ? [{ type: 'text', value: `${owned}@` }] : []),
            { type: 'inlineCode', value: name },
            ...(after === '' ? [] : [{ type: 'text', value: after }]),
        ];
    }
    if (!/^\d+$/.test(rest))
        return text;
    return [{ type: 'text', value: `${foreign ? owned : ''}#${rest}${after}` }];
}
function shaOf(text) {
    return /^[a-f\d]{7,40}$/i.test(text) ? text.slice(0, 7) : undefined;
}
function rangeOf(text) {
    const [from, to, ...more] = text.split('...').map(decoded);
    if (!from || !to || more.length > 0)
        return undefined;
    return [from, to].map((name) => (/^[a-f\d]{40}$/.test(name) ? name.slice(0, 7) : name)).join('...');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/markdown/handlers.js

/** Stands for a line break in texts, where HTML would take a line ending for a space. */
const LINE_BREAK = '\u2028';
/** How Markdown becomes HTML where it should differ from what remark-rehype makes of it. */
function handlers(source, surroundings) {
    const written = ({ position }) => source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    const isMath = ({ position }) => source.charAt(position?.start.offset ?? source.length) === '$';
    return {
        ...tables,
        // GitHub shows a line ending as a line break in release notes and in the text of pull requests.
        text: (_state, node) => ({ type: 'text', value: node.value.replaceAll('\n', LINE_BREAK) }),
        // remark-rehype's own looks at all items of the list for each of them, which takes long for long lists.
        listItem: (state, node) => handlers_element('li', state.all(node), typeof node.checked === 'boolean' ? { dataChecked: `${node.checked}` } : {}),
        inlineCode: (_state, node) => {
            const value = node.value.replaceAll('\n', ' ');
            const display = written(node).startsWith('$$') ? 'math-display' : 'math-inline';
            return handlers_element('code', [{ type: 'text', value }], isMath(node) ? { className: [display] } : {});
        },
        code: (_state, node) => {
            const language = isMath(node) ? 'math' : (node.lang ?? '').split(/\s/)[0];
            const text = { type: 'text', value: `${node.value}\n` };
            return handlers_element('pre', [
                handlers_element('code', [text], language ? { className: [`language-${language}`] } : {}),
            ]);
        },
        link: (state, node) => {
            const isBare = [node.url, `<${node.url}>`].includes(written(node));
            const children = isBare ? shortened(node.url, surroundings) : node.children;
            return handlers_element('a', state.all({ ...node, children }), { href: node.url });
        },
        footnoteReference: (state, node) => {
            const id = node.identifier.toUpperCase();
            if (!state.footnoteOrder.includes(id))
                state.footnoteOrder.push(id);
            return { type: 'text', value: `[${state.footnoteOrder.indexOf(id) + 1}]` };
        },
    };
}
const tables = {
    // Cells that a row lacks are added later, where the size of the whole is known.
    table: (state, node) => handlers_element('table', node.children.map((row, index) => handlers_element('tr', row.children
        .slice(0, node.children[0]?.children.length)
        .map((cell) => handlers_element(index === 0 ? 'th' : 'td', state.all(cell)))))),
};
function handlers_element(tagName, children, properties = {}) {
    return { type: 'element', tagName, properties, children };
}

;// CONCATENATED MODULE: ./build/markdown/limits.js
const CONTAINERS = ['blockQuote', 'list', 'gfmFootnoteDefinition'];
const CONTAINER_MARKERS = '>*+-0123456789[';
const LAST_COLUMN = 100;
const UNDERLINES = '=-';
const SPANS = [
    'attention',
    'strikethrough',
    'labelStartLink',
    'labelStartImage',
    'labelEnd',
    'gfmFootnoteCall',
    'gfmPotentialFootnoteCall',
];
const SPAN_MARKERS = '*_~![]';
const MOST_MARKERS = 1500;
/**
 * Bounds for what makes micromark slow or deep: quotes and lists that begin beyond column 100 are text, so nothing
 * nests deeper than 100; markers of emphasis and links after the 1500th of one paragraph are text, and so are lines
 * below headings after the 1500th line of `=` or `-`, as the time to match them grows with their square.
 */
function limits() {
    const markers = new WeakMap();
    const tooMany = (context) => {
        const count = (markers.get(context) ?? 0) + 1;
        markers.set(context, count);
        return count > MOST_MARKERS;
    };
    return {
        document: forEach(CONTAINER_MARKERS, switchedOff(CONTAINERS, (context) => context.now().column > LAST_COLUMN)),
        flow: forEach(UNDERLINES, switchedOff(['setextUnderline'], tooMany)),
        text: forEach(SPAN_MARKERS, switchedOff(SPANS, tooMany)),
    };
}
function forEach(characters, constructs) {
    return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), constructs]));
}
/** Two constructs around those of other extensions at the same character: they match nothing, but disable the others. */
function switchedOff(names, when) {
    return [
        {
            tokenize(_effects, _ok, nok) {
                return (code) => {
                    if (when(this))
                        this.parser.constructs.disable.null?.push(...names);
                    return nok(code);
                };
            },
        },
        {
            add: 'after',
            tokenize(_effects, _ok, nok) {
                return (code) => {
                    const disabled = this.parser.constructs.disable.null;
                    if (disabled && disabled.at(-1) === names.at(-1))
                        disabled.length -= names.length;
                    return nok(code);
                };
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/markdown/parse.js













/** The HTML that GitHub makes of a Markdown text whose lines end in `\n`, as a tree. */
function parse(source, surroundings) {
    const processor = (0,unified_lib/* unified */.l)()
        .use(remark_parse_lib/* default */.A)
        .use(remark_gfm_lib/* default */.A)
        .use(ownSyntax)
        .use(() => markAlerts)
        .use(remark_gemoji_lib/* default */.A)
        .use(remark_github_lib/* default */.A, {
        repository: surroundings.repository,
        buildUrl: referenceAddress(source, surroundings),
        mentionStrong: false,
    })
        .use(remark_rehype_lib/* default */.A, {
        allowDangerousHtml: true,
        handlers: handlers(source, surroundings),
        // The footnotes' heading is hidden on GitHub, a line above them is not.
        footnoteLabelTagName: 'hr',
        footnoteLabel: ' ',
    })
        .use(rawHtml);
    return processor.runSync(processor.parse(source));
}
function ownSyntax() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), dollarMath(), limits()];
}
/** Only where there is any: to parse all again takes longer than all the rest. */
function rawHtml() {
    const parsed = (0,lib/* default */.A)({ tagfilter: true });
    return (tree, file) => (holdsRaw(tree) ? parsed(tree, file) : tree);
}
function holdsRaw(node) {
    return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}

;// CONCATENATED MODULE: ./build/markdown/plain.js
/** A text as it is written, its paragraphs divided by blank lines. */
function plainBlocks(source) {
    return source
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((text) => ({ type: 'paragraph', text: [{ text }], children: [] }));
}

;// CONCATENATED MODULE: ./build/markdown/code.js
/** What a `pre` element shows: code, or an equation in the language `math`. */
function codeBlock(node) {
    const text = plainText(node).replace(/\n$/, '');
    const language = languageOf(node);
    return language === 'math'
        ? { type: 'equation', expression: text.trim() }
        : { type: 'code', language, text };
}
function languageOf(pre) {
    if (typeof pre.properties.lang === 'string')
        return pre.properties.lang;
    const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code');
    const names = [code, pre].flatMap((node) => (node?.type === 'element' ? classes(node) : []));
    return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
}
function classes({ properties: { className } }) {
    return Array.isArray(className) ? className.map(String) : [];
}
/** All text of a node as it was typed. */
function plainText(node) {
    if (node.type === 'text')
        return node.value;
    if (node.type === 'element' && node.tagName === 'br')
        return '\n';
    if (node.type === 'element' && node.tagName === 'img')
        return String(node.properties.alt ?? '');
    return 'children' in node ? node.children.map(plainText).join('') : '';
}

;// CONCATENATED MODULE: ./build/markdown/addresses.js
const LONGEST = 2000;
const VIDEO = /\.(?:mp4|mov|webm|m4v)$/i;
/** The absolute address of a link; undefined where nothing safe and usable is left of it. */
function linkAddress(address, surroundings) {
    return absolute(address, 'blob', surroundings, ['http:', 'https:', 'mailto:']);
}
/** The absolute address of an image or a video. GitHub takes an image on a page of its own for the image itself. */
function mediaAddress(address, surroundings) {
    const url = absolute(address, 'raw', surroundings, ['http:', 'https:']);
    const [, repository, rest] = /^([^/]+\/[^/]+)\/blob\/(.+)$/s.exec(onServer(url, surroundings) ?? '') ?? [];
    return repository === undefined ? url : `${surroundings.server}/${repository}/raw/${rest}`;
}
/** Whether a video plays at the address. */
function isVideo(url, { videos }) {
    return videos.has(url) || (URL.canParse(url) && VIDEO.test(new URL(url).pathname));
}
/** Whether GitHub shows a player for an address that stands alone in its line: only for what was uploaded to it. */
function isUploadedVideo(url, surroundings) {
    if (surroundings.videos.has(url))
        return true;
    if (!isVideo(url, surroundings))
        return false;
    const path = onServer(url, surroundings);
    if (path !== undefined)
        return /^(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(path);
    return new URL(url).hostname.endsWith('.githubusercontent.com');
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
    if (typeof address !== 'string' || address.trim() === '')
        return undefined;
    const url = resolved(address.trim(), kind, surroundings);
    return url !== undefined && url.href.length <= LONGEST && protocols.includes(url.protocol)
        ? url.href
        : undefined;
}
/** In Markdown on GitHub, `/path` leads to the root of the repository, not of the server. */
function resolved(address, kind, { server, repository, ref, page }) {
    if (address.startsWith('//'))
        return parsed(`https:${address}`);
    if (address.startsWith('#'))
        return parsed(page.replace(/#.*$/s, '') + address);
    if (/^[a-z][a-z\d+.-]*:/i.test(address))
        return parsed(address);
    const root = `${server}/${repository}/${kind}/${encodeURI(ref).replace(/[?#]/g, encodeURIComponent)}/`;
    return parsed(address.replace(/^[/\\]+/, ''), root);
}
function parsed(address, base) {
    return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
function onServer(url, { server }) {
    return url?.startsWith(`${server}/`) ? url.slice(server.length + 1) : undefined;
}

;// CONCATENATED MODULE: ./build/markdown/media.js

/** The image of an element; its alternative text where the address is unusable. */
function media_image({ properties }, format, surroundings) {
    const name = typeof properties.alt === 'string' ? properties.alt.replace(/\s+/g, ' ').trim() : '';
    const url = mediaAddress(properties.src, surroundings);
    return url === undefined ? { ...format, text: name } : { media: 'image', url, name, format };
}
/** The video of an element, a link where the address does not tell of one; none without an address. */
function video(node, format, surroundings) {
    const source = [node, ...node.children].find((part) => part.type === 'element' && part.properties.src);
    const url = source?.type === 'element' ? mediaAddress(source.properties.src, surroundings) : undefined;
    if (url === undefined)
        return undefined;
    if (isVideo(url, surroundings))
        return { media: 'video', url, name: '', format };
    return { ...format, text: url, link: format.link ?? url };
}
function asBlock({ media, url, name, format }) {
    const { link } = format;
    const caption = link !== undefined ? (isGenerated(name) ? link : name) : isGenerated(name) ? '' : name;
    return { type: media, url, caption: caption === '' ? [] : [{ ...format, text: caption }] };
}
function asRun({ media, url, name, format }) {
    return { ...format, text: name || fileName(url) || media, link: format.link ?? url };
}
/** Whether nobody chose the name: GitHub gives this one to images that are pasted. */
function isGenerated(name) {
    return name === '' || /^image$/i.test(name);
}

// EXTERNAL MODULE: ./build/markdown/runs.js
var markdown_runs = __webpack_require__(9604);
;// CONCATENATED MODULE: ./build/markdown/whitespace.js


/** Text as HTML means it: white space of any length is one space, but in code; only marked line breaks are line endings. */
function collapsed(text, { code }) {
    return text.replace(code ? /[\t\n\r\f]/g : /[ \t\n\r\f]+/g, ' ').replaceAll(LINE_BREAK, '\n');
}
/** Runs as HTML shows them: no space next to another or to a line break, none at either end; code stays as it is. */
function tidied(runs) {
    const result = [];
    let space;
    for (const run of runs) {
        for (const text of run.code || run.equation ? [run.text] : run.text.split(/([ \n]+)/)) {
            if (text === '')
                continue;
            if (/[^ \n]/.test(text) || run.code || run.equation) {
                if (space && result.length > 0)
                    result.push(space);
                space = undefined;
                result.push({ ...run, text });
            }
            else
                space = { ...(space ?? run), text: gap((space?.text ?? '') + text) };
        }
    }
    return (0,markdown_runs/* joined */.o)(result);
}
/** Whether a reader sees something in the runs. */
function isVisible(runs) {
    return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}
function gap(space) {
    return space.includes('\n') ? space.replaceAll(' ', '') : ' ';
}

;// CONCATENATED MODULE: ./build/markdown/lines.js



/** A paragraph's blocks: images, videos and equations that stand on lines of their own, and the text between them. */
function linesOf(pieces, surroundings) {
    const blocks = [];
    let text = [];
    for (const line of [...split(pieces), undefined]) {
        const own = line && ownBlocks(line, surroundings);
        if (line && own?.length === 0) {
            for (const piece of line)
                text.push(piece);
            continue;
        }
        const runs = tidied(text.map(runOf));
        if (isVisible(runs))
            blocks.push({ type: 'paragraph', text: runs, children: [] });
        text = [];
        for (const block of own ?? [])
            blocks.push(block);
    }
    return blocks;
}
/** The pieces line by line, each with the line ending after it. */
function split(pieces) {
    const lines = [];
    let line = [];
    for (const piece of pieces) {
        for (const part of 'media' in piece || piece.code ? [piece] : atLineEndings(piece)) {
            line.push(part);
            if ('media' in part || part.code || !part.text.endsWith('\n'))
                continue;
            lines.push(line);
            line = [];
        }
    }
    lines.push(line);
    return lines;
}
function atLineEndings(piece) {
    return piece.equation ? [piece] : piece.text.split(/(?<=\n)/).map((text) => ({ ...piece, text }));
}
/** What a line is instead of text. */
function ownBlocks(line, surroundings) {
    const shown = line.filter((piece) => 'media' in piece || piece.code || piece.text.trim() !== '');
    const media = shown.filter((piece) => 'media' in piece);
    if (media.length === shown.length)
        return media.map(asBlock);
    const [first, ...others] = shown;
    if (first === undefined || 'media' in first)
        return [];
    if (first.equation && first.display && others.length === 0)
        return [{ type: 'equation', expression: first.text }];
    const [run, ...more] = tidied(line.map(runOf));
    const url = run?.link;
    if (run === undefined || url === undefined || more.length > 0 || !isSameAddress(run.text, url))
        return [];
    return isUploadedVideo(url, surroundings) ? [{ type: 'video', url, caption: [] }] : [];
}
function isSameAddress(text, url) {
    return URL.canParse(text) && new URL(text).href === url;
}
function runOf(piece) {
    if ('media' in piece)
        return asRun(piece);
    const { display: _, ...run } = piece;
    return run;
}

;// CONCATENATED MODULE: ./build/markdown/flow.js

function newFlow() {
    return { blocks: [], pieces: [] };
}
/** Adds a block after the paragraph that is open. */
function addBlock(flow, block, surroundings) {
    endParagraph(flow, surroundings);
    flow.blocks.push(block);
}
function endParagraph(flow, surroundings) {
    if (flow.pieces.length === 0)
        return;
    flow.blocks.push(...linesOf(flow.pieces, surroundings));
    flow.pieces = [];
}
/** Whether nothing but white space has come up. */
function isBlank({ blocks, pieces }) {
    return blocks.length === 0 && pieces.every((piece) => 'text' in piece && piece.text.trim() === '');
}
/** The text of the first paragraph and what comes after it, as a block shows them that holds others. */
function headed([first, ...rest]) {
    if (first?.type === 'paragraph' && first.children.length === 0)
        return { text: first.text, children: rest };
    return { text: [], children: first ? [first, ...rest] : [] };
}

;// CONCATENATED MODULE: ./build/markdown/list.js


/** The items of a list; what stands between them, as HTML allows, stays between them. */
function list(node, format, flow, visit) {
    const isOrdered = node.tagName === 'ol';
    const start = typeof node.properties.start === 'number' ? node.properties.start : 1;
    let number = start;
    let isFromOne = start === 1;
    for (const child of node.children) {
        if (child.type !== 'element' || child.tagName !== 'li') {
            visit.into(flow, [child], format);
            continue;
        }
        const value = Number.parseInt(String(child.properties.value), 10);
        if (!Number.isNaN(value) && value !== number) {
            number = value;
            isFromOne = false;
        }
        const bullet = !isOrdered ? 'bulleted_list_item' : isFromOne ? 'numbered_list_item' : number;
        addBlock(flow, listItem(child, format, bullet, visit), visit.surroundings);
        number++;
    }
}
/** `bullet` is a number where it has to be typed, as Notion's API takes none for a list to start at. */
function listItem(node, format, bullet, visit) {
    const flow = { ...newFlow(), isListItem: true };
    const { dataChecked } = node.properties;
    if (typeof dataChecked === 'string')
        flow.checked = dataChecked === 'true';
    visit.into(flow, node.children, format);
    const { text, children } = headed(visit.ended(flow));
    if (flow.checked !== undefined)
        return { type: 'to_do', checked: flow.checked, text, children };
    if (typeof bullet !== 'number')
        return { type: bullet, text, children };
    return { type: 'paragraph', text: (0,markdown_runs/* joined */.o)([{ text: `${bullet}. ` }, ...text]), children };
}

;// CONCATENATED MODULE: ./build/markdown/one-text.js


/** Blocks as the text of a place that holds nothing else, such as a table cell: each begins on a line of its own. */
function oneText(blocks) {
    return (0,markdown_runs/* joined */.o)(one_text_linesOf(blocks).flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line])));
}
function one_text_linesOf(blocks) {
    let number = 0;
    return blocks.flatMap((block) => {
        number = block.type === 'numbered_list_item' ? number + 1 : 0;
        const below = 'children' in block ? one_text_linesOf(block.children) : [];
        const mark = markOf(block, number);
        const [text = [], ...more] = linesIn(block);
        const first = mark === '' ? text : [{ text: mark }, ...text];
        return [first, ...more, ...below].filter((line) => line.length > 0);
    });
}
function markOf(block, number) {
    switch (block.type) {
        case 'bulleted_list_item':
            return '• ';
        case 'numbered_list_item':
            return `${number}. `;
        case 'to_do':
            return block.checked ? '☑ ' : '☐ ';
        default:
            return '';
    }
}
function linesIn(block) {
    switch (block.type) {
        case 'code':
            return [[{ text: block.text, code: true }]];
        case 'equation':
            return [[{ text: block.expression, equation: true }]];
        case 'divider':
            return [];
        case 'table':
            return block.rows.map((cells) => cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' ' }, ...cell])));
        case 'image':
        case 'video':
            return [mediaText(block.url, block.caption)];
        default:
            return [block.text];
    }
}
function mediaText(url, caption) {
    if (caption.length === 0)
        return [{ text: fileName(url) || url, link: url }];
    return caption.map((run) => ({ ...run, link: run.link ?? url }));
}

;// CONCATENATED MODULE: ./build/markdown/table.js


/** As many cells as GitHub adds at most to rows that lack some; a row may then stand for a table no longer. */
const MOST_CELLS = 0x80000;
const MOST_COLUMNS = 1000;
/** A table's rows in one width, its captions before it. */
function table(node, format, visit) {
    const captions = table_elements(node).filter(({ tagName }) => tagName === 'caption');
    const trs = rowsOf(node);
    const rows = padded(spread(trs, format, visit));
    const width = rows[0]?.length ?? 0;
    const before = captions.flatMap((caption) => visit.blocksOf(caption.children, format));
    if (width === 0)
        return before;
    return [...before, { type: 'table', header: hasHeader(node, trs[0]), rows }];
}
function table_elements({ children }) {
    return children.filter((child) => child.type === 'element');
}
function rowsOf(node) {
    const groups = ['thead', 'tbody', 'tfoot'];
    return table_elements(node).flatMap((child) => child.tagName === 'tr' ? [child] : groups.includes(child.tagName) ? rowsOf(child) : []);
}
function cellsOf(row) {
    return table_elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}
function hasHeader(node, first) {
    const isInHead = table_elements(node).some(({ tagName, children }) => tagName === 'thead' && children.length > 0);
    return isInHead || (first !== undefined && cellsOf(first).some(({ tagName }) => tagName === 'th'));
}
/** The cells of each row, with empty ones where a cell spans further columns or rows. */
function spread(trs, format, visit) {
    let below = [];
    return trs.map((tr) => {
        const row = [];
        const next = [];
        const cells = cellsOf(tr);
        for (let column = 0; cells.length > 0 || column < below.length; column++) {
            const left = below[column] ?? 0;
            if (left > 0)
                next[column] = left - 1;
            const cell = left > 0 ? undefined : cells.shift();
            row.push(cell ? oneText(visit.blocksOf(cell.children, format)) : []);
            if (!cell)
                continue;
            const rows = spanOf(cell.properties.rowSpan);
            for (let span = spanOf(cell.properties.colSpan); span > 1; span--) {
                if (rows > 1)
                    next[column] = rows - 1;
                row.push([]);
                column++;
            }
            if (rows > 1)
                next[column] = rows - 1;
        }
        below = next;
        return row;
    });
}
function spanOf(property) {
    const span = Number(property ?? 1);
    return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}
function padded(rows) {
    const widest = rows.reduce((width, { length }) => Math.max(width, length), 0);
    // A wide row among thousands of short ones: its cells share as few columns as there is room for.
    const width = Math.min(widest, Math.max(1, Math.floor(MOST_CELLS / Math.max(rows.length, 1))));
    return rows.map((row) => Array.from({ length: width }, (_, i) => (i < width - 1 ? (row[i] ?? []) : rest(row, i))));
}
function rest(row, from) {
    return (0,markdown_runs/* joined */.o)(row.slice(from).flatMap((cell, i) => (i === 0 ? cell : [{ text: ' ' }, ...cell])));
}

;// CONCATENATED MODULE: ./build/markdown/block-elements.js







/** Elements that are blocks by themselves, with the blocks they make. */
const BLOCKS = new Map([
    ['h1', heading(1)],
    ['h2', heading(2)],
    ['h3', heading(3)],
    ['h4', heading(4)],
    ['h5', heading(4)],
    ['h6', heading(4)],
    ['hr', () => [{ type: 'divider' }]],
    [
        'pre',
        (node) => [codeBlock(node)].filter((block) => block.type !== 'equation' || block.expression !== ''),
    ],
    ['blockquote', quote],
    ['dt', (node, format, visit) => visit.blocksOf(node.children, { ...format, bold: true })],
    ['dd', quote],
    ['li', (node, format, visit) => [listItem(node, format, 'bulleted_list_item', visit)]],
    ['table', table],
    ['details', toggle],
]);
function heading(level) {
    return (node, format, visit) => {
        const text = oneText(visit.blocksOf(node.children, format));
        return isVisible(text) ? [{ type: 'heading', level, text }] : [];
    };
}
function quote(node, format, visit) {
    const content = headed(visit.blocksOf(node.children, format));
    if (content.text.length === 0 && content.children.length === 0)
        return [];
    const alert = alertOf(node.properties.dataAlert);
    return [alert ? { type: 'callout', alert, ...content } : { type: 'quote', ...content }];
}
/** What browsers show where details have no summary. */
const NO_SUMMARY = 'Details';
function toggle(node, format, visit) {
    const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary');
    const text = summary?.type === 'element' ? oneText(visit.blocksOf(summary.children, format)) : [];
    const children = visit.blocksOf(node.children.filter((child) => child !== summary), format);
    return [{ type: 'toggle', text: isVisible(text) ? text : [{ ...format, text: NO_SUMMARY }], children }];
}

;// CONCATENATED MODULE: ./build/markdown/format.js
/** What tags do to the format of the text in them. */
const FORMATS = new Map([
    ...format_all(['b', 'strong'], { bold: true }),
    ...format_all(['i', 'em', 'cite', 'dfn', 'var'], { italic: true }),
    ...format_all(['s', 'del', 'strike'], { strikethrough: true }),
    ...format_all(['u', 'ins'], { underline: true }),
    ...format_all(['code', 'kbd', 'samp', 'tt'], { code: true }),
    ...format_all(['mark'], { highlight: true }),
]);
function format_all(tags, format) {
    return tags.map((tag) => [tag, format]);
}

;// CONCATENATED MODULE: ./build/markdown/scripts.js
const LOWER = new Map([
    ...pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
    ...pairs('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
]);
const UPPER = new Map([
    ...pairs('0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'),
    ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
]);
function pairs(from, to) {
    const characters = [...to];
    return [...from].map((character, i) => [character, characters[i] ?? character]);
}
/** The text in Unicode's subscript or superscript characters; undefined where there is none for one of them. */
function scripted(text, position) {
    const map = position === 'sub' ? LOWER : UPPER;
    const characters = [...text].map((character) => map.get(character));
    return characters.every((character) => character !== undefined) ? characters.join('') : undefined;
}

;// CONCATENATED MODULE: ./build/markdown/inline-elements.js






/** Elements that add something to a flow other than text in a format. */
const INLINES = new Map([
    ['ol', list],
    ['ul', list],
    ['a', inline_elements_anchor],
    ['br', (_, format, flow) => flow.pieces.push({ ...format, text: '\n' })],
    ['code', code],
    ['img', (node, format, flow, { surroundings }) => flow.pieces.push(media_image(node, format, surroundings))],
    ['input', inline_elements_checkbox],
    ['q', quotation],
    ['sub', script('sub')],
    ['sup', script('sup')],
    ['video', player],
]);
function inline_elements_anchor(node, format, flow, visit) {
    const link = linkAddress(node.properties.href, visit.surroundings);
    visit.into(flow, node.children, link === undefined ? format : { ...format, link });
}
function code(node, format, flow, visit) {
    const names = classes(node);
    const display = names.includes('math-display');
    if (!display && !names.includes('math-inline'))
        visit.into(flow, node.children, { ...format, code: true });
    else
        flow.pieces.push({
            ...format,
            text: plainText(node).trim(),
            equation: true,
            ...(display && { display }),
        });
}
/** The state of a task where it comes first in a list item. */
function inline_elements_checkbox({ properties: { type, checked } }, format, flow) {
    if (type !== 'checkbox')
        return;
    if (flow.isListItem && flow.checked === undefined && isBlank(flow))
        flow.checked = Boolean(checked);
    else
        flow.pieces.push({ ...format, text: checked ? '☑' : '☐' });
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
        const text = plainText(node);
        const small = scripted(text, position);
        if (small !== undefined && isTextOnly(node)) {
            flow.pieces.push({ ...format, text: small });
            return;
        }
        const last = flow.pieces.at(-1);
        const isPrint = !last || 'media' in last || /\s$/.test(last.text) || /\s/.test(text) || !isTextOnly(node);
        if (!isPrint)
            flow.pieces.push({ ...format, text: position === 'sub' ? '_(' : '^(' });
        visit.into(flow, node.children, format);
        if (!isPrint)
            flow.pieces.push({ ...format, text: ')' });
    };
}
function isTextOnly({ children }) {
    return children.every(({ type }) => type === 'text');
}
/** A video, or what a page shows instead of one that it can't find. */
function player(node, format, flow, visit) {
    const piece = video(node, format, visit.surroundings);
    if (piece)
        flow.pieces.push(piece);
    else
        visit.into(flow, node.children, format);
}

;// CONCATENATED MODULE: ./build/markdown/walk.js





/** The blocks that a tree of HTML shows. */
function blocksOf(tree, surroundings) {
    const visit = {
        surroundings,
        into(flow, nodes, format) {
            for (const node of nodes)
                walk(node, format, flow, visit);
        },
        blocksOf(nodes, format) {
            const flow = newFlow();
            visit.into(flow, nodes, format);
            return visit.ended(flow);
        },
        ended(flow) {
            endParagraph(flow, surroundings);
            return flow.blocks;
        },
    };
    return visit.blocksOf([tree], {});
}
function walk(node, format, flow, visit) {
    if (node.type === 'root')
        visit.into(flow, node.children, format);
    if (node.type === 'text')
        flow.pieces.push({ ...format, text: collapsed(node.value, format) });
    if (node.type === 'element')
        walk_element(node, format, flow, visit);
}
function walk_element(node, format, flow, visit) {
    const blocks = BLOCKS.get(node.tagName);
    const inline = INLINES.get(node.tagName);
    if (blocks)
        for (const block of blocks(node, format, visit))
            addBlock(flow, block, visit.surroundings);
    else if (inline)
        inline(node, format, flow, visit);
    else if (LINES.has(node.tagName)) {
        endParagraph(flow, visit.surroundings);
        visit.into(flow, node.children, format);
        endParagraph(flow, visit.surroundings);
    }
    else {
        const content = node.content?.children ?? node.children;
        visit.into(flow, content, { ...format, ...FORMATS.get(node.tagName) });
    }
}
/** Elements that stand on lines of their own. */
const LINES = new Set([
    ...[
        'address',
        'article',
        'aside',
        'center',
        'dialog',
        'dir',
        'div',
        'dl',
        'fieldset',
        'figcaption',
        'figure',
    ],
    ...[
        'footer',
        'form',
        'header',
        'hgroup',
        'legend',
        'main',
        'menu',
        'nav',
        'p',
        'search',
        'section',
        'summary',
    ],
    ...['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

;// CONCATENATED MODULE: ./build/markdown/blocks.js




/**
 * What GitHub shows of a Markdown text in release notes and pull requests, as blocks nested 50 deep at most;
 * links are absolute http, https or mailto addresses of at most 2000 characters. Never throws.
 */
function toBlocks(markdown, surroundings) {
    const source = markdown.replace(/\r\n?/g, '\n');
    try {
        return atDepth(blocksOf(parse(source, surroundings), surroundings));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        // HTML nested thousands deep overflows the stack of its parser: its text is what is left to show.
        return plainBlocks(source);
    }
}


/***/ })

};
