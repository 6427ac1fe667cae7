import { instant } from '../content/dates.ts';
import { invalid } from '../errors.ts';
import { type JsonObject, textOf } from '../json.ts';

const DAY = 86_400_000;
/** Days from today that the relative conditions span. */
const SPANS: Record<string, [from: number, to: number]> = {
  past_week: [-7, 0],
  past_month: [-31, 0],
  past_year: [-365, 0],
  next_week: [0, 7],
  next_month: [0, 31],
  next_year: [0, 365],
};
/** By how much later than the wanted time the value is. */
const COMPARISONS: Record<string, (difference: number) => boolean> = {
  equals: (difference) => difference === 0,
  before: (difference) => difference < 0,
  on_or_before: (difference) => difference <= 0,
  after: (difference) => difference > 0,
  on_or_after: (difference) => difference >= 0,
};

type DateTest = (value: string | undefined) => boolean;

/**
 * Compares whole minutes; a condition that names a day compares days (recorded: query-date-query).
 * @param now what relative conditions start from, in milliseconds since 1970
 */
export function dateTest(condition: JsonObject, now: number): DateTest {
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  if (operator === 'is_empty') return (value) => value === undefined;
  if (operator === 'is_not_empty') return (value) => value !== undefined;
  const span = operator === 'this_week' ? thisWeek(now) : SPANS[operator];
  if (span) return (value) => value !== undefined && inSpan(instant(value), span, now);
  const compare = COMPARISONS[operator];
  if (!compare) throw invalid(`Filter condition ${operator} is not supported.`);
  const text = textOf(operand);
  const wanted = wantedInstant(text);
  return (value) => {
    if (value === undefined) return false;
    const unit = text.length === 10 || value.length === 10 ? DAY : 60_000;
    return compare(Math.floor(instant(value) / unit) - Math.floor(wanted / unit));
  };
}

function wantedInstant(text: string): number {
  const wanted = instant(text);
  if (Number.isNaN(wanted))
    throw invalid(
      `body failed validation: filter date should be a valid ISO 8601 date string, instead was \`"${text}"\`.`,
    );
  return wanted;
}

function inSpan(time: number, [from, to]: [number, number], now: number): boolean {
  const today = Math.floor(now / DAY);
  const day = Math.floor(time / DAY);
  return day >= today + from && day <= today + to;
}

function thisWeek(now: number): [number, number] {
  const weekday = (new Date(now).getUTCDay() + 6) % 7;
  return [-weekday, 6 - weekday];
}
