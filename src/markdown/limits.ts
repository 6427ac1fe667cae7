import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

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
export function limits(): Extension {
  const markers = new WeakMap<TokenizeContext, number>();
  const tooMany = (context: TokenizeContext) => {
    const count = (markers.get(context) ?? 0) + 1;
    markers.set(context, count);
    return count > MOST_MARKERS;
  };
  return {
    document: forEach(
      CONTAINER_MARKERS,
      switchedOff(CONTAINERS, (context) => context.now().column > LAST_COLUMN),
    ),
    flow: forEach(UNDERLINES, switchedOff(['setextUnderline'], tooMany)),
    text: forEach(SPAN_MARKERS, switchedOff(SPANS, tooMany)),
  };
}

function forEach(characters: string, constructs: Construct[]): Record<number, Construct[]> {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), constructs]));
}

/** Two constructs around those of other extensions at the same character: they match nothing, but disable the others. */
function switchedOff(names: string[], when: (context: TokenizeContext) => boolean): Construct[] {
  return [
    {
      tokenize(_effects, _ok, nok) {
        return (code) => {
          if (when(this)) this.parser.constructs.disable.null?.push(...names);
          return nok(code);
        };
      },
    },
    {
      add: 'after',
      tokenize(_effects, _ok, nok) {
        return (code) => {
          const disabled = this.parser.constructs.disable.null;
          if (disabled && disabled.at(-1) === names.at(-1)) disabled.length -= names.length;
          return nok(code);
        };
      },
    },
  ];
}
