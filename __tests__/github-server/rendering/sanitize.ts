import type { Root } from 'hast';
import { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import { changeElements } from './elements.ts';

/** https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb */
const MORE_TAGS = [
  ...[
    'abbr',
    'bdo',
    'caption',
    'cite',
    'dfn',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'video',
    'wbr',
  ],
];

/** Says of each element that Markdown was made of that nobody wrote it as HTML. */
export function markMade(tree: Root, mark: string): void {
  changeElements(tree, (element) => {
    element.properties.dataMade = mark;
    return [element];
  });
}

/** What GitHub lets through, and a mark that nobody can guess. */
export function schemaFor(mark: string): Schema {
  const { attributes, tagNames } = defaultSchema;
  return {
    ...defaultSchema,
    tagNames: [...(tagNames ?? []), ...MORE_TAGS],
    attributes: {
      ...attributes,
      '*': [...(attributes?.['*'] ?? []), ['dataMade', mark]],
      code: ['dataMath'],
      video: ['src'],
    },
  };
}

const MADE_ONLY = ['className', 'dataMath', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataFootnotes'];

/** Takes from HTML that people wrote what only Markdown may become; removes the marks. */
export function takeFromPeople(tree: Root): void {
  changeElements(tree, (element) => {
    const { dataMade, ...properties } = element.properties;
    if (dataMade === undefined) {
      if (element.tagName === 'input') return [];
      for (const name of MADE_ONLY) delete properties[name];
    }
    return [{ ...element, properties }];
  });
}
