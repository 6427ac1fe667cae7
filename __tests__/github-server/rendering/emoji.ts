import { nameToEmoji } from 'gemoji';
import type { Root } from 'hast';
import { changeTexts, element, replaceIn, text } from './elements.ts';

/** GitHub's own, which have no character. */
const PICTURES = new Set([
  ...['atom', 'basecamp', 'basecampy', 'bowtie', 'electron', 'feelsgood', 'finnadie', 'goberserk', 'godmode'],
  ...[
    'hurtrealbad',
    'neckbeard',
    'octocat',
    'rage1',
    'rage2',
    'rage3',
    'rage4',
    'shipit',
    'suspect',
    'trollface',
  ],
]);

export function showEmoji(tree: Root): void {
  changeTexts(tree, ['code', 'pre', 'tt'], (value) =>
    replaceIn(value, /:(\+1|[-\w]+):/g, ([whole, name = '']) => {
      if (PICTURES.has(name)) return picture(whole, name);
      return Object.hasOwn(nameToEmoji, name) ? text(nameToEmoji[name] ?? '') : undefined;
    }),
  );
}

function picture(title: string, name: string) {
  const src = `https://github.githubassets.com/images/icons/emoji/${name}.png`;
  return element('img', {
    className: ['emoji'],
    title,
    alt: title,
    src,
    height: 20,
    width: 20,
    align: 'absmiddle',
  });
}
