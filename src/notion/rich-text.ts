import type { CreatePageParameters } from '@notionhq/client';

/** A stretch of text in one format. */
export interface Run {
  text: string;
  link?: string;
}

type TitleRequest = Extract<NonNullable<CreatePageParameters['properties']>[string], { title: unknown }>;
type RichTextRequest = TitleRequest['title'];

/** Notion's limits: https://developers.notion.com/reference/request-limits */
const TEXT_LIMIT = 2000;
const ITEM_LIMIT = 100;
const URL_LIMIT = 2000;

/** Runs within Notion's limits: long ones are split, what is over 100 is cut with an ellipsis, unusable links go. */
export function fittingRuns(runs: readonly Run[]): Run[] {
  const fitting = runs.flatMap(({ text, link }) => {
    const url = link === undefined ? undefined : safeLink(link);
    return pieces(text, TEXT_LIMIT).map((piece) =>
      url === undefined ? { text: piece } : { text: piece, link: url },
    );
  });
  const last = fitting[ITEM_LIMIT - 1];
  if (fitting.length <= ITEM_LIMIT || last === undefined) return fitting;
  return [...fitting.slice(0, ITEM_LIMIT - 1), { ...last, text: shortened(`${last.text}…`, TEXT_LIMIT) }];
}

/** Rich text for a request. */
export function richText(runs: readonly Run[]): RichTextRequest {
  return runs.map(({ text, link }) => ({
    type: 'text',
    text: { content: text, link: link === undefined ? null : { url: link } },
  }));
}

/** The address where Notion takes it as a link and a click on it does no harm: http and https. */
function safeLink(link: string): string | undefined {
  return link.length <= URL_LIMIT && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)
    ? link
    : undefined;
}

/** The text in pieces of at most `limit` UTF-16 units, cut between graphemes; nothing for an empty text. */
export function pieces(text: string, limit: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = boundary(rest, limit);
    cut.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? cut : [...cut, rest];
}

/** The text itself, or its beginning with an ellipsis, in at most `limit` UTF-16 units. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, boundary(text, limit - 1))}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The last boundary between graphemes at or before `limit`; a grapheme that is longer itself is cut between code points. */
function boundary(text: string, limit: number): number {
  const at = graphemes.segment(text.slice(0, limit + 64)).containing(limit)?.index ?? limit;
  if (at > 0) return at;
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}
