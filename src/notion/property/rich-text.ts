import type { CreatePageParameters, RichTextItemResponse } from '@notionhq/client';
import type { Run } from '../../html/block.ts';
import { joined } from '../../html/runs.ts';

type TitleRequest = Extract<NonNullable<CreatePageParameters['properties']>[string], { title: unknown }>;
type RichTextRequest = TitleRequest['title'];
type ItemRequest = RichTextRequest[number];

/** Notion's limits: https://developers.notion.com/reference/request-limits */
const TEXT_LIMIT = 2000;
const ITEM_LIMIT = 100;
const URL_LIMIT = 2000;

/** The colour of marked text. */
const HIGHLIGHT = 'yellow_background' as const;

/** Runs within Notion's limits: long ones are split, what is over 100 is cut with an ellipsis, unusable links go. */
export function fittingRuns(runs: readonly Run[]): Run[] {
  const fitting = runs.flatMap(({ link, ...run }) => {
    const url = link === undefined ? undefined : safeLink(link);
    return cut(url === undefined ? run : { ...run, link: url });
  });
  const last = fitting[ITEM_LIMIT - 1];
  if (fitting.length <= ITEM_LIMIT || last === undefined) return fitting;
  return [...fitting.slice(0, ITEM_LIMIT - 1), { ...last, text: shortened(`${last.text}…`, TEXT_LIMIT) }];
}

/** A run as items that Notion takes: text of 2000 characters at most; an expression is an item of its own. */
export function cut(run: Run): Run[] {
  const texts = run.equation ? [run.text] : pieces(run.text, TEXT_LIMIT);
  return texts.length === 1 ? [run] : texts.map((text) => ({ ...run, text }));
}

/** Rich text for a request; runs of any length, as `cut` cuts them. */
export function richText(runs: readonly Run[]): RichTextRequest {
  return runs.flatMap(cut).map(itemRequest);
}

function itemRequest({ text, link, equation, highlight, ...format }: Run): ItemRequest {
  const annotations = { ...format, ...(highlight && { color: HIGHLIGHT }) };
  const formatted = Object.keys(annotations).length > 0 ? { annotations } : undefined;
  const content = equation
    ? { type: 'equation' as const, equation: { expression: text } }
    : { type: 'text' as const, text: { content: text, link: link === undefined ? null : { url: link } } };
  return { ...content, ...formatted };
}

/** One form for addresses that mean the same: `https://github.com` and `https://github.com/`. */
export function canonicalLink(link: string): string {
  return URL.parse(link)?.href ?? link;
}

/** Rich text of an answer; what only people make (mentions, colours) is read as plain text. */
export function runsOf(items: readonly RichTextItemResponse[]): Run[] {
  return joined(items.map(runOf));
}

function runOf(item: RichTextItemResponse): Run {
  const { bold, italic, strikethrough, underline, code, color } = item.annotations;
  return {
    text: item.type === 'equation' ? item.equation.expression : item.plain_text,
    ...(item.type === 'equation' && { equation: true }),
    ...(item.href !== null && { link: canonicalLink(item.href) }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && { underline }),
    ...(code && { code }),
    ...(color === HIGHLIGHT && { highlight: true }),
  };
}

/** The address where Notion takes it as a link and a click on it does no harm: http and https. */
function safeLink(link: string): string | undefined {
  const { href = '', protocol = '' } = URL.parse(link) ?? {};
  return href.length <= URL_LIMIT && /^https?:$/.test(protocol) ? href : undefined;
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

/** Made where the first text has to be cut: it loads the data of a language. */
let graphemes: Intl.Segmenter | undefined;

/** The last boundary between graphemes at or before `limit`; a grapheme that is longer itself is cut between code points. */
function boundary(text: string, limit: number): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const at = graphemes.segment(text.slice(0, limit + 64)).containing(limit)?.index ?? limit;
  if (at > 0) return at;
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}
