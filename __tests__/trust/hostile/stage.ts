import { isObject, type Json } from '../../../notion-server/json.ts';
import { INPUTS } from '../../../src/settings/inputs.ts';
import { wellFormed } from '../../../src/well-formed.ts';
import { example } from '../../github-server/examples.ts';
import { UNKNOWN_HISTORY } from '../../github-server/history.ts';
import type { World } from '../../support/world.ts';
import type { Chances } from '../chances.ts';
import { asJson, type Scene, shownRelease } from '../payloads/scenes.ts';
import { addressesOn, EVIL, TEXTS } from './texts.ts';

/** What GitHub itself words, by its name in a payload. */
const GITHUBS_OWN =
  /^(?:action|state|type|event|status|conclusion|visibility|author_association|sha|head_sha|node_id|content_type|color|.*_at)$/;
const ADDRESS = /url$/;

/** How many texts a run has met, and in how many fields. */
export interface Met {
  fields: number;
}

/** What makes things of GitHub hostile in one run. */
export class Hostility {
  readonly #chances: Chances;
  readonly #met: Met;
  readonly #addresses: readonly string[];
  /** One of so many addresses is hostile; none where it is 0, so that everything else goes the whole way. */
  readonly #rate: number;

  /** @param host whose name stands in some of the addresses */
  constructor(chances: Chances, met: Met, host: string) {
    this.#chances = chances;
    this.#met = met;
    this.#addresses = addressesOn(host);
    this.#rate = chances.one([0, 0, 10, 2, 1]);
  }

  /** The value with something hostile in every field that anybody may have written, and in place of addresses. */
  of(value: Json, name = ''): Json {
    if (typeof value === 'string') return this.#text(value, name);
    if (Array.isArray(value)) return value.map((item) => this.of(item, name));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.of(one, key)]));
  }

  #text(text: string, name: string): string {
    const isAddress = ADDRESS.test(name);
    const stays = isAddress
      ? this.#rate === 0 || this.#chances.below(this.#rate) > 0
      : GITHUBS_OWN.test(name);
    if (stays) return text;
    this.#met.fields += 1;
    return this.#chances.one(isAddress ? this.#addresses : TEXTS);
  }
}

/**
 * Lets GitHub show what the payload tells, and something as hostile in place of what it does not tell: a release, and a pull
 * request that it ships.
 * @returns the addresses of both, here and in the payload, as a browser reads them
 */
export function showHostile({ github }: World, payload: Json, hostility: Hostility): string[] {
  const release = shownRelease();
  const { pull_request: opened } = example('pull_request', 'opened');
  const pullRequest = { ...opened, merged_at: opened.created_at };
  const others = hostility.of(asJson({ release, pull_request: pullRequest }));
  const things = [others, payload].filter(isObject);
  for (const thing of things) {
    Object.assign(release, thing.release);
    Object.assign(pullRequest, structuredClone(thing.pull_request));
  }
  pullRequest.base.repo.full_name = github.repository;
  github.setRelease(release);
  github.setPullRequest(pullRequest);
  github.setHistory({ ...UNKNOWN_HISTORY, pullRequestsOf: () => [pullRequest.number] });
  return things
    .flatMap((thing) => [thing.release, thing.pull_request])
    .flatMap((thing) => (isObject(thing) ? [String(wellFormed(thing.html_url))] : []))
    .map((address) => URL.parse(address)?.href ?? '')
    .filter((address) => /^https?:/.test(address));
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
    { notes: 'generate', 'link-pull-requests': 'create' },
    { content: 'false' },
    { 'task-id': `${EVIL}+` },
  ]);
}
