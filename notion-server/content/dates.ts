import { invalid } from '../errors.ts';
import { isObject, type Json, type JsonObject, optionalText, textOf } from '../json.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date as Notion gives it back: without seconds, with an offset (recorded: query-date-query). */
export function normalizedDate(value: Json | undefined): JsonObject | null {
  if (!isObject(value)) return null;
  const zone = optionalText(value.time_zone);
  const start = normalizedTime(textOf(value.start), zone);
  const end = optionalText(value.end);
  return { start, end: end === undefined ? null : normalizedTime(end, zone), time_zone: null };
}

function normalizedTime(text: string, zone: string | undefined): string {
  if (DAY.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const [, minute, offset] = TIME.exec(text) ?? [];
  if (minute === undefined || Number.isNaN(Date.parse(`${minute}Z`))) {
    throw invalid(
      `body failed validation: date should be a valid ISO 8601 date string, instead was \`"${text}"\`.`,
    );
  }
  const given = offset === 'Z' ? '+00:00' : offset;
  return `${minute}:00.000${given ?? (zone === undefined ? '+00:00' : offsetOf(minute, zone))}`;
}

/** The offset that clocks of a zone have at a local time, as +hh:mm. */
function offsetOf(localMinute: string, zone: string): string {
  const local = new Date(`${localMinute}Z`);
  const parts = zoneFormat(zone).formatToParts(local);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    throw invalid(
      `body failed validation: time_zone should be a valid IANA time zone, instead was \`"${zone}"\`.`,
    );
  }
}

/** Milliseconds since 1970 of a stored or a filter's date; a day without time counts from its start in UTC. */
export function instant(text: string): number {
  return Date.parse(text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
}
