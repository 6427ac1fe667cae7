import icons from '@primer/octicons/build/data.json' with { type: 'json' };
import type { Element } from 'hast';
import { element } from './elements.ts';

export type IconName = 'alert' | 'device-camera-video' | 'info' | 'light-bulb' | 'report' | 'stop';

/** One of GitHub's icons, as its HTML has them beside a text. */
export function octicon(name: IconName, ...classes: string[]): Element {
  const { children } = icons[name].heights[16].ast;
  return element(
    'svg',
    {
      className: ['octicon', `octicon-${name}`, ...classes],
      viewBox: '0 0 16 16',
      version: '1.1',
      width: 16,
      height: 16,
      ariaHidden: 'true',
    },
    children.map(({ attributes: { d } }) => element('path', { d })),
  );
}
