import { PROBE, probedIn } from '../../__tests__/support/probed.ts';
import { startWorld } from '../../__tests__/support/world.ts';
import { runTool } from '../run-tool.ts';
import { bundledBytes, bundlePeer } from './bundle.ts';
import type { Figure, Limits } from './figure.ts';
import { type Program, sync } from './sync.ts';

const KILOBYTE = 1000;
const TEXT = 'One';

/** What needs no clock: the requests to Notion of single runs, and the JavaScript that they load. */
export async function measureCounts(): Promise<Figure[]> {
  const world = await startWorld();
  const count = async (program: Program, changes: object) => {
    const { requests, log } = await sync(world, program, changes, PROBE);
    const { files } = probedIn(log);
    const bytesOf = (some: typeof files) => some.reduce((sum, { bytes }) => sum + bytes, 0) / KILOBYTE;
    return { requests, loaded: bytesOf(files), early: bytesOf(files.filter((file) => file.isBeforeRequest)) };
  };
  const inputs = { 'data-source': world.dataSource };
  await count({ inputs }, { id: 1, number: 1 }); // adds the properties
  const isNew = await count({ inputs }, { title: 'One', body: TEXT });
  const same = await count({ inputs }, { title: 'One', body: TEXT });
  const title = await count({ inputs }, { title: 'Two', body: TEXT });
  const database = await count({}, { title: 'Three', body: TEXT });
  await count({ inputs }, { title: 'Three', body: `${TEXT}\n\nTwo` }); // finds the section
  const text = await count({ inputs }, { title: 'Three', body: `${TEXT}\n\nTwo\n\nThree` });
  const peer = await count({ inputs, script: bundlePeer() }, { title: 'Four' });
  await world.close();
  const requests = (what: string, ours: number, atMost: number): Figure => ({
    what: `Requests to Notion: ${what}`,
    unit: '',
    ours,
    limits: { atMost },
  });
  return [
    requests('a row that is right', same.requests, 1),
    { ...requests('another title', title.requests, 2), peer: peer.requests },
    requests('another title, `database`', database.requests, 3),
    requests('one more line of text', text.requests, 5),
    requests('a new row', isNew.requests, 5),
    { ...loaded('before the first request', title.early), peer: peer.early },
    { ...loaded('another title', title.loaded, { atMost: 1000 }), peer: peer.loaded },
    loaded('one more line of text', text.loaded, { atMost: 1400 }),
    converters(),
  ];
}

function loaded(what: string, ours: number, limits: Limits = {}): Figure {
  return { what: `JavaScript loaded: ${what}`, unit: 'KB', ours, limits };
}

function converters(): Figure {
  runTool('tsc', ['-p', 'tsconfig.build.json']);
  const [ours = 0, peer = 0] = ['build/html/to-blocks.js', '@tryfabric/martian'].map(bundledBytes);
  return {
    what: 'JavaScript of the converter alone',
    unit: 'KB',
    ours: ours / KILOBYTE,
    peer: peer / KILOBYTE,
    limits: { atMostOfPeer: 1 },
  };
}
