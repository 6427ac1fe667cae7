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

/** Compares whole minutes; a condition that names a day compares days (recorded: query-date-query). */
export function dateMatches(value: string | undefined, condition: JsonObject): boolean {
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  if (operator === 'is_empty') return value === undefined;
  if (operator === 'is_not_empty') return value !== undefined;
  if (value === undefined) return false;
  const span = SPANS[operator];
  if (span) return inSpan(instant(value), span);
  if (operator === 'this_week') return inSpan(instant(value), thisWeek());
  const text = textOf(operand);
  const unit = text.length === 10 || value.length === 10 ? DAY : 60_000;
  const difference = Math.floor(instant(value) / unit) - Math.floor(wantedInstant(text) / unit);
  const comparisons: Record<string, boolean> = {
    equals: difference === 0,
    before: difference < 0,
    on_or_before: difference <= 0,
    after: difference > 0,
    on_or_after: difference >= 0,
  };
  const result = comparisons[operator];
  if (result === undefined) throw invalid(`Filter condition ${operator} is not supported.`);
  return result;
}

function wantedInstant(text: string): number {
  const wanted = instant(text);
  if (Number.isNaN(wanted))
    throw invalid(
      `body failed validation: filter date should be a valid ISO 8601 date string, instead was \`"${text}"\`.`,
    );
  return wanted;
}

function inSpan(time: number, [from, to]: [number, number]): boolean {
  const today = Math.floor(Date.now() / DAY);
  const day = Math.floor(time / DAY);
  return day >= today + from && day <= today + to;
}

function thisWeek(): [number, number] {
  const weekday = (new Date().getUTCDay() + 6) % 7;
  return [-weekday, 6 - weekday];
}
