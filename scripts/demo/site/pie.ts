import type { Element } from 'hast';
import { s } from 'hastscript';

const RADIUS = 110;
const CENTRE = 125;

interface Slice {
  label: string;
  count: number;
  color: string;
}

/**
 * A pie chart of Mermaid's, as GitHub draws it. This is own code, as Mermaid itself brings 113 packages of 150 MB; job summaries
 * have no other kind of chart.
 */
export function pie(source: string): Element {
  const slices = slicesIn(source);
  const total = slices.reduce((sum, { count }) => sum + count, 0);
  const title = /^\s*title (.*)$/m.exec(source)?.[1] ?? '';
  const height = Math.max(2 * CENTRE - 10, 26 * slices.length + 16);
  let before = 0;
  const paths = slices.map((slice) => {
    const drawn = sector(slice, before / total, (before + slice.count) / total);
    before += slice.count;
    return drawn;
  });
  return s('svg.pie', { viewBox: `0 0 520 ${height + 36}`, width: 520, role: 'img', ariaLabel: title }, [
    s('text', { x: CENTRE, y: 22, textAnchor: 'middle', fontSize: 18 }, title),
    s('g', { transform: 'translate(0 36)' }, [...paths, ...slices.flatMap(legend)]),
  ]);
}

/** Colours are those of the settings in the first line, in the order of the slices, the largest first. */
function slicesIn(source: string): Slice[] {
  const colors = [...source.matchAll(/"pie\d+": ?"(#[\da-f]+)"/gi)].map(([, color = '']) => color);
  const parts = [...source.matchAll(/^\s*"(.+)" ?: ?([\d.]+)$/gm)];
  return parts.map(([, label = '', count], index) => ({
    label,
    count: Number(count),
    color: colors[index] ?? '#999999',
  }));
}

/** @param from part of the whole turn, as is `to` */
function sector({ color }: Slice, from: number, to: number): Element {
  if (to - from === 1) return s('circle', { cx: CENTRE, cy: CENTRE - 10, r: RADIUS, fill: color });
  const at = (part: number) => {
    const angle = 2 * Math.PI * part;
    return `${(CENTRE + RADIUS * Math.sin(angle)).toFixed(2)} ${(CENTRE - 10 - RADIUS * Math.cos(angle)).toFixed(2)}`;
  };
  const isLarge = to - from > 0.5 ? 1 : 0;
  const d = `M ${CENTRE} ${CENTRE - 10} L ${at(from)} A ${RADIUS} ${RADIUS} 0 ${isLarge} 1 ${at(to)} Z`;
  return s('path', { d, fill: color, stroke: 'var(--page)', strokeWidth: 2 });
}

function legend({ label, count, color }: Slice, index: number): Element[] {
  const y = 26 * index + 8;
  return [
    s('rect', { x: 270, y, width: 18, height: 18, fill: color }),
    s('text', { x: 296, y: y + 14, fontSize: 16 }, `${label} [${count}]`),
  ];
}
