import { fill } from '../../support/many-entries.ts';
import { emptyPage } from '../../support/set-up.ts';
import type { World } from '../../support/world.ts';
import { type Made, type Mistake, sync, wrongly } from './mistake.ts';

const FORMULA = { formula: { expression: '"x"' } };

/** A person changes something in Notion; later somebody does what mends it. */
function inNotion(
  change: (world: World) => void,
  mend: (world: World) => void,
  inputs: Record<string, string> = {},
) {
  return async (world: World): Promise<Made> => {
    change(world);
    const run = await sync(world, inputs);
    return {
      run,
      mend: () => {
        mend(world);
        return sync(world, inputs);
      },
    };
  };
}

const properties =
  (changes: Parameters<World['notion']['person']['changeProperties']>[1]) => (world: World) =>
    world.notion.person.changeProperties(world.dataSource, changes);

/** Made with the integration, the link or the database in Notion. */
export const OF_THE_DATABASE = {
  'notion-token-invalid': {
    clicks: [
      'Creator dashboard',
      'the integration → Configuration',
      'copy the internal integration secret',
      'NOTION_TOKEN',
      'Settings → Secrets and variables → Actions',
    ],
    make: wrongly({ 'notion-token': 'ntn_wrong' }, () => ({})),
  },
  'notion-capability-missing': {
    clicks: ['Creator dashboard', 'the integration → Configuration → Capabilities', 'Insert content'],
    make: inNotion(
      ({ notion }) => notion.setCapabilities({ insertContent: false }),
      ({ notion }) => notion.setCapabilities({ insertContent: true }),
    ),
  },
  'notion-user-unknown': {
    clicks: ['Correct the ID in people', 'e-mail address', 'take the line out'],
    make: async (world) => {
      properties({ Author: { people: {} } })(world);
      const people = (user: string) => ({ people: `Codertocat: ${user}` });
      const run = await sync(world, people('00000000-0000-4000-8000-000000000000'));
      return { run, mend: () => sync(world, people('person1@example.com')) };
    },
  },
  'notion-not-shared': {
    clicks: ['••• → Connections → Add connection', 'Where it is there already', 'database'],
    make: inNotion(
      ({ notion }) => notion.person.unshare(notion.page),
      ({ notion }) => notion.person.share(notion.page),
    ),
  },
  'notion-not-a-database': {
    clicks: ['copy its link', '••• → Copy link', 'database'],
    make: async (world) => {
      const { person, page } = world.notion;
      const [block = ''] = person.addBlocks(page, [{ paragraph: { rich_text: [] } }]);
      return { run: await sync(world, { database: block }), mend: () => sync(world) };
    },
  },
  'notion-no-data-source': {
    clicks: ['↗', 'click it', 'Share that with the integration', 'its link'],
    make: async (world) => {
      const { person, page } = world.notion;
      const linked = person.linkView(person.createPage(page, { title: 'Team' }), world.dataSource);
      return { run: await sync(world, { database: linked }), mend: () => sync(world) };
    },
  },
  'notion-no-changelog-yet': {
    toldBy: 'notice',
    clicks: ['Run workflow'],
    make: async (world) => {
      const { page } = emptyPage(world);
      fill(world, 1, 1);
      const run = await sync(world, { database: page });
      const env = { GITHUB_SERVER_URL: world.github.serverUrl };
      return { run, mend: () => world.run('workflow_dispatch', {}, { database: page }, env) };
    },
  },
  'notion-foreign-database': {
    clicks: [
      'the link of the changelog',
      'database',
      'of type Text',
      'setup',
      'options: [sync, check, setup]',
    ],
    make: async (world) => {
      world.notion.person.createPage(world.dataSource, { title: 'A customer' });
      const run = await sync(world);
      return {
        run,
        mend: () => {
          properties({ 'GitHub ID': { rich_text: {} } })(world);
          return sync(world);
        },
      };
    },
  },
  'notion-id-mistyped': {
    clicks: ['copy its link', '••• → Copy link'],
    make: wrongly({ database: '11111111-1111-1111-1111-111111111111' }, () => ({})),
  },
  'notion-database-trashed': {
    clicks: ['Restore it from Notion’s trash', '••• → Copy link', 'database'],
    make: inNotion(
      ({ notion, database }) => notion.person.trash(database),
      ({ notion, database }) => notion.person.restore(database),
    ),
  },
  'notion-data-source-choice': {
    clicks: ['data-source', 'name'],
    make: async (world) => {
      world.notion.person.addDataSource(world.database, 'Archive', { Name: { title: {} } });
      return { run: await sync(world), mend: () => sync(world, { 'data-source': 'Changelog' }) };
    },
  },
  'notion-property-missing': {
    clicks: ['Add the property in Notion', 'extra-properties'],
    make: inNotion(() => undefined, properties({ Team: { select: {} } }), {
      'extra-properties': 'Team: Web',
    }),
  },
  'notion-property-type': {
    clicks: ['Change the property’s type in Notion', 'properties'],
    make: inNotion(properties({ Status: FORMULA }), properties({ Status: { select: {} } })),
  },
  'notion-properties-unfit': {
    clicks: ['Change the property’s type in Notion', 'properties'],
    make: inNotion(
      properties({ Status: FORMULA, Closed: FORMULA }),
      properties({ Status: { select: {} }, Closed: { date: {} } }),
    ),
  },
  'notion-status-option': {
    clicks: ['Add the option to the property in Notion', 'statuses'],
    make: async (world) => {
      properties({ Status: { status: {} } })(world);
      world.notion.failNext({ match: 'PATCH /v1/data_sources', status: 400, times: 2 });
      return {
        run: await sync(world),
        mend: () => {
          properties({ Status: { status: { options: [{ name: 'Open' }] } } })(world);
          return sync(world);
        },
      };
    },
  },
  'notion-block-limit': {
    options: { blockLimit: 1 },
    clicks: ['a paid plan', 'guests', 'NOTION_TOKEN'],
    make: async (world) => ({ run: await sync(world) }),
  },
} satisfies Record<string, Mistake>;
