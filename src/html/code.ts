import type { Block } from './block.ts';
import { classes, type Element, elements, find, isElement, type Node, parse, plainText } from './tree.ts';

/** The code of a `pre` element; only the line ending after it is no part of it. */
export function codeBlocks(pre: Element, language: string): Block[] {
  return [{ type: 'code', language, text: plainText(pre).replace(/\n$/, '') }];
}

const SCOPE = 'highlight-';

/** What is in `div.highlight-source-ts`, its code with the language that GitHub highlights it as. */
export function highlighted(node: Element): Node[] {
  const scope = classes(node).find((name) => name.startsWith(SCOPE));
  if (scope === undefined) return node.children;
  const lang = languageOfScope(scope.slice(SCOPE.length));
  return node.children.map((child) =>
    isElement(child) && child.tagName === 'pre'
      ? { ...child, attributes: { ...child.attributes, lang } }
      : child,
  );
}

/**
 * Languages of GitHub's grammars that are not called like the last part of their scope, as far as an editor may know
 * them: https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml
 */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
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
function languageOfScope(scope: string): string {
  const name = scope.replace(/^(?:source|text)-/, '');
  return LANGUAGES.get(name) ?? name;
}

/** A diagram, map or solid as its source: `section.js-render-needs-enrichment`. */
export function diagram(node: Element): Block[] {
  const type = node.attributes['data-type'] ?? '';
  const pre = find(node, ({ tagName }) => tagName === 'pre');
  if (pre) return codeBlocks(pre, pre.attributes.lang ?? type);
  const attribute = (name: string) =>
    find(node, ({ attributes }) => attributes[name] !== undefined)?.attributes[name];
  const source = attribute('data-plain') ?? dataOf(attribute('data-json') ?? '');
  return source === undefined ? [] : [{ type: 'code', language: type, text: source.replace(/\n$/, '') }];
}

/** Of `{"data": …}`, whose text is HTML once more. */
function dataOf(json: string): string | undefined {
  try {
    const { data } = Object(JSON.parse(json));
    return typeof data === 'string' ? plainText(parse(data)) : undefined;
  } catch {
    return undefined;
  }
}

const MARKS = new Map([
  ['blob-code-deletion', '-'],
  ['blob-code-addition', '+'],
]);

/** A change that a reviewer suggests, as a diff: `div.js-suggested-changes-blob`. */
export function suggestion(node: Element): Block[] {
  return [{ type: 'code', language: 'diff', text: linesIn(node).join('\n') }];
}

function linesIn(node: Element): string[] {
  return elements(node).flatMap((child) => {
    const mark = classes(child).flatMap((name) => MARKS.get(name) ?? [])[0];
    return mark === undefined ? linesIn(child) : [mark + plainText(child).replace(/\n$/, '')];
  });
}
