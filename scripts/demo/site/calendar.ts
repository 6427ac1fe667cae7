import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Row } from './read.ts';

const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The month of the newest row, and the one before: Notion begins with this month, and goes on below. */
export function calendar(rows: readonly Row[], property: string, card: (row: Row) => Element): Element {
  const days = Map.groupBy(rows, (row) => dayOf(row, property));
  const months = [...new Set([...days.keys()].filter((day) => day !== '').map((day) => day.slice(0, 7)))];
  const shown = months.toSorted().toReversed().slice(0, 2);
  return h(
    'div',
    shown.map((month) => monthOf(month, days, card)),
  );
}

/** In the form 2026-11-17; empty where the row has none. */
function dayOf({ properties }: Row, name: string): string {
  const property = properties[name];
  return property?.type === 'date' ? (property.date?.start.slice(0, 10) ?? '') : '';
}

function monthOf(month: string, days: Map<string, Row[]>, card: (row: Row) => Element): Element {
  const first = new Date(`${month}-01T00:00:00Z`);
  const start = first.getTime() - first.getUTCDay() * DAY;
  const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1);
  const weeks = Array.from({ length: Math.ceil((next - start) / (7 * DAY)) }, (_, week) =>
    WEEKDAYS.map((_day, index) => new Date(start + (week * 7 + index) * DAY).toISOString().slice(0, 10)),
  );
  const heads = WEEKDAYS.map((day) => h('th', { scope: 'col' }, day));
  const lines = weeks.map((week) =>
    h(
      'tr',
      week.map((day) => dayCell(day, day.startsWith(month), days.get(day) ?? [], card)),
    ),
  );
  const table = h(
    'table.calendar',
    h('caption', MONTH.format(first)),
    h('thead', h('tr', heads)),
    h('tbody', lines),
  );
  return h('div.scroll', { tabIndex: 0 }, table);
}

function dayCell(day: string, isInside: boolean, rows: Row[], card: (row: Row) => Element): Element {
  const time = h('time', { dateTime: day }, String(Number(day.slice(8))));
  return h('td', { className: isInside ? [] : ['outside'] }, time, isInside ? rows.map(card) : []);
}
