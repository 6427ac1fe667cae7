import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent } from '../support/events.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let minutes: number;
beforeEach(async () => {
  minutes = 0;
  world = await startWorld({ clock: () => Date.UTC(2026, 0, 1, 0, minutes) });
  world.notion.person.changeProperties(world.dataSource, { Notes: { rich_text: {} } });
});
afterEach(() => world.close());

const text = (content: string) => [{ text: { content } }];
const note = (content: string) => ({ paragraph: { rich_text: text(content) } });

function sync(body: string, title = 'Greet') {
  const pull_request = { ...example('pull_request', 'opened').pull_request, title, body };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', pullRequestEvent(pull_request));
}

async function idOfRow(): Promise<string> {
  return (await world.rows())[0]?.id ?? '';
}

function isTrashed(id: string): boolean {
  return Object(world.notion.person.read(id)).in_trash;
}

/** A person's copy of a row, as Notion makes it: the key has the same link. */
function copyOf(id: string): string {
  const { properties } = Object(world.notion.person.read(id));
  const [{ plain_text: content, href: url }] = properties['GitHub ID'].rich_text;
  const key = { rich_text: [{ text: { content, link: { url } } }] };
  return world.notion.person.createPage(world.dataSource, {
    title: 'A copy',
    properties: { 'GitHub ID': key },
  });
}

test('a copy of an archived row gets the new text, and the archived row keeps its own', async () => {
  for (const body of ['One\n\nTwo', 'One\n\nThree\n\nFour', 'One\n\nTwo']) await sync(body);
  const original = await idOfRow();
  minutes += 1;
  const copy = copyOf(original);
  world.notion.person.archive(original);
  expect((await sync('One\n\nThree\n\nFour')).outputs['page-id']).toBe(copy);
  expect(await world.body(copy)).toEqual(['(synced_block)', '  One', '  Three', '  Four']);
  expect(await world.body(original)).toEqual(['(synced_block)', '  One', '  Two']);
});

/** A row that was made while the older one was in the trash, which a person has then brought back. */
async function doubled(fill: (id: string) => void): Promise<string> {
  await sync('- One');
  const older = await idOfRow();
  world.notion.person.trash(older);
  minutes += 1;
  await sync('- One');
  const younger = await idOfRow();
  fill(younger);
  await sync('- One', 'Greet friendlier'); // after which the integration is who has edited it last
  await sync('- One\n- Two');
  world.notion.person.restore(older);
  return younger;
}

const THINGS: { what: string; fill: (id: string) => void }[] = [
  {
    what: 'in a column of the team’s',
    fill: (id) => world.notion.person.setValues(id, { Notes: { rich_text: text('Mine') } }),
  },
  {
    what: 'among the lines of its text',
    fill: (id) => {
      const { person } = world.notion;
      const [item = ''] = person.blocksIn(person.blocksIn(id)[0] ?? '');
      person.addBlocks(item, [note('Mine')]);
    },
  },
];

test.each(THINGS)('a double is not removed with what a person put $what', async ({ fill }) => {
  const younger = await doubled(fill);
  const run = await sync('- One\n- Two', 'Greet best');
  expect(isTrashed(younger)).toBe(false);
  expect(run.warnings).toEqual([expect.objectContaining({ message: expect.stringContaining('same key') })]);
});

test('a double that holds nothing of a person’s is removed', async () => {
  const younger = await doubled(() => undefined);
  const run = await sync('- One\n- Two', 'Greet best');
  expect(isTrashed(younger)).toBe(true);
  expect(run.warnings).toEqual([]);
});
