import { isObject, type Json } from '../../../notion-server/json.ts';
import { INPUTS } from '../../../src/settings/inputs.ts';
import { example } from '../../github-server/examples.ts';
import type { World } from '../../support/world.ts';
import type { Chances } from '../chances.ts';
import type { Scene } from '../payloads/scenes.ts';
import { EVIL, TEXTS } from './texts.ts';

/** What GitHub itself words, by its name in a payload. */
const GITHUBS_OWN =
  /^(?:action|state|type|event|status|conclusion|visibility|author_association|sha|head_sha|node_id|content_type|color|.*url|.*_at)$/;

/** How many texts a run has met, and in how many fields. */
export interface Met {
  fields: number;
}

/** The payload with hostile text in every field that anybody may have written. */
export function hostilePayload(value: Json, chances: Chances, met: Met, name = ''): Json {
  if (typeof value === 'string') {
    if (GITHUBS_OWN.test(name)) return value;
    met.fields += 1;
    return chances.one(TEXTS);
  }
  if (Array.isArray(value)) return value.map((item) => hostilePayload(item, chances, met, name));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, hostilePayload(one, chances, met, key)]));
}

/** Lets GitHub show what the payload tells. */
export function showHostile({ github }: World, payload: Json): void {
  const { release, pull_request: pullRequest } = isObject(payload) ? payload : {};
  github.setRelease({ ...example('release', 'published').release, ...(isObject(release) && release) });
  const shown = example('pull_request', 'opened').pull_request;
  github.setPullRequest({ ...shown, ...(isObject(pullRequest) && pullRequest) });
}

/** Names that Notion takes for a property: any text of some length. */
function nameIn(chances: Chances): string {
  return chances
    .one(TEXTS)
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .slice(0, 90);
}

/** What people have called things in Notion. @returns inputs that say so */
export function hostileNotion(world: World, chances: Chances, met: Met): Record<string, string> {
  const { person } = world.notion;
  const tasks = person.createDatabase(world.notion.page, nameIn(chances), {
    [nameIn(chances)]: { title: {} },
    No: { unique_id: { prefix: 'TASK' } },
  });
  person.createPage(tasks.dataSource, { title: nameIn(chances) });
  const [name, team] = [nameIn(chances), `Team ${nameIn(chances)}`];
  person.changeProperties(world.dataSource, {
    [team]: { select: {} },
    Tasks: { relation: { data_source_id: tasks.dataSource, dual_property: {} } },
    ...(chances.below(4) === 0 && { [name]: { formula: { expression: '"x"' } } }),
  });
  met.fields += 5;
  if (chances.below(6) === 0) {
    person.addDataSource(world.database, nameIn(chances), { Name: { title: {} } });
    met.fields += 1;
  }
  return {
    properties: JSON.stringify({ status: name, labels: nameIn(chances) }),
    'extra-properties': JSON.stringify({ [team]: chances.one(TEXTS) }),
    statuses: JSON.stringify({ open: nameIn(chances).replaceAll(',', ';'), released: 'Out' }),
  };
}

const NAMES = Object.keys(INPUTS).filter((name) => !/token|^database$|^data-source$|^mode$/.test(name));

/** Inputs that hold hostile text. */
export function hostileInputs(chances: Chances, met: Met): Record<string, string> {
  const texts = chances.some(NAMES, 2).map((name) => {
    const text = chances.one(TEXTS).replaceAll('\0', '');
    return [
      name,
      chances.one([text, `x: ${text}`, `release: ${JSON.stringify(text)}`, `[${JSON.stringify(text)}]`]),
    ];
  });
  met.fields += texts.length;
  return Object.fromEntries(texts);
}

/** What a service may say. */
export function hostileMessage(world: World, chances: Chances, met: Met): void {
  const match = chances.one(['POST /v1/pages', 'POST /v1/data_sources', 'PATCH', 'GET', '']);
  const status = chances.one([400, 400, 401, 403, 404]);
  world.notion.failNext({ match, status, times: 30, message: `“${chances.one(TEXTS)}` });
  met.fields += 1;
}

/** Of all events, and of all entries. */
export function sceneFor(scenes: readonly Scene[], chances: Chances): Scene {
  const all: Scene = {
    event: chances.one(['schedule', 'workflow_dispatch']),
    payload: {},
    show: () => undefined,
  };
  return chances.below(4) === 0 ? all : chances.one(scenes);
}

/** Inputs by which a run tells more, or does more. */
export function otherInputs(chances: Chances): Record<string, string> {
  return chances.one<Record<string, string>>([
    {},
    { 'dry-run': 'true' },
    { comment: 'true' },
    { comment: 'true', 'require-task': 'true' },
    { mode: 'check' },
    { mode: 'setup' },
    { 'ignore-authors': `*${EVIL}*`, 'ignore-labels': '*' },
    { notes: 'generate' },
    { content: 'false' },
    { 'task-id': `${EVIL}+` },
  ]);
}
