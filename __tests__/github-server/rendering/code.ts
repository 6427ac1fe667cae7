import { randomUUID } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { changeElements, element, text, textIn } from './elements.ts';

/** By how it is typed: the grammar of https://github.com/github-linguist/linguist, as far as texts here use them. */
const SCOPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'source-c': ['c'],
    'source-css': ['css'],
    'source-diff': ['diff', 'patch'],
    'source-dockerfile': ['dockerfile'],
    'source-go': ['go', 'golang'],
    'source-ini': ['ini'],
    'source-java': ['java'],
    'source-js': ['js', 'javascript', 'jsx', 'mjs'],
    'source-json': ['json'],
    'source-json-comments': ['jsonc'],
    'source-python': ['python', 'py'],
    'source-ruby': ['ruby', 'rb'],
    'source-rust': ['rust', 'rs'],
    'source-shell': ['sh', 'bash', 'shell', 'zsh'],
    'source-sql': ['sql'],
    'source-toml': ['toml'],
    'source-ts': ['ts', 'typescript'],
    'source-tsx': ['tsx'],
    'source-yaml': ['yaml', 'yml'],
    'text-adblock': ['adblock', 'txt'],
    'text-html-basic': ['html'],
    'text-md': ['markdown', 'md'],
    'text-shell-session': ['console', 'shell-session'],
    'text-xml': ['xml'],
  }).flatMap(([scope, names]) => names.map((name) => [name, scope])),
);

const DIAGRAMS = ['mermaid', 'geojson', 'topojson', 'stl'];

/** Shows code with its colours, formulas, and diagrams as what a script draws them of. */
export function showCode(tree: Root): void {
  changeElements(tree, (node, above) => {
    if (node.tagName === 'pre') return [block(node)];
    if (node.tagName !== 'code') return [node];
    const { dataMath } = node.properties;
    if (dataMath === 'inline' || dataMath === 'display') return [formula(textIn(node), dataMath)];
    return [translated(above.includes('pre') ? node : withColour(node))];
  });
}

function block(pre: Element): Element {
  const language = String(pre.properties.lang ?? '').toLowerCase();
  const source = textIn(pre);
  if (DIAGRAMS.includes(language)) return diagram(language, source);
  if (language === 'math') return formula(`$$${source.replace(/\n$/, '')}$$`, 'display');
  const scope = SCOPES.get(language);
  if (scope === undefined) return translated(pre);
  return element('div', { className: ['highlight', `highlight-${scope}`] }, [
    translated(element('pre', {}, [text(source.replace(/\n$/, ''))])),
  ]);
}

function translated(code: Element): Element {
  return { ...code, properties: { ...code.properties, className: ['notranslate'] } };
}

function formula(tex: string, place: 'display' | 'inline'): Element {
  const style = place === 'display' ? 'display: block' : 'display: inline-block';
  const dataRunId = randomUUID().replaceAll('-', '');
  return element('math-renderer', { className: [`js-${place}-math`], style, dataRunId }, [text(tex)]);
}

function withColour(code: Element): Element {
  const value = textIn(code);
  if (!/^(?:#[\da-f]{6}|rgb\([\d\s.]+,[\d\s.]+,[\d\s.]+\))$/i.test(value)) return code;
  const className = ['ml-1', 'd-inline-block', 'border', 'circle', 'color-border-subtle'];
  const dot = element('span', { className, style: `background-color: ${value}; height: 8px; width: 8px;` });
  return { ...code, children: [...code.children, dot] };
}

function diagram(type: string, source: string): Element {
  const json = JSON.stringify({ data: source.replaceAll('&', '&amp;').replaceAll('<', '&lt;') });
  const children: ElementContent[] = [
    element('div', { className: ['js-render-enrichment-target'], dataJson: json, dataPlain: source }, [
      element('div', { className: ['render-plaintext-hidden'] }, [
        element('pre', { lang: type }, [text(source)]),
      ]),
    ]),
    element('span', { className: ['js-render-enrichment-loader'] }, [
      element('span', { className: ['sr-only'] }, [text('Loading')]),
    ]),
  ];
  const className = ['js-render-needs-enrichment', 'render-needs-enrichment', 'position-relative'];
  return element('section', { className, dataIdentity: randomUUID(), dataType: type }, children);
}
