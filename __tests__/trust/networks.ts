import { inNetwork, loading, type Networked } from '../support/in-network.ts';
import { holdNoSecret } from '../support/secrets-in.ts';
import type { WorldRun } from '../support/world.ts';
import { Chances } from './chances.ts';
import { add, type Counts } from './counts.ts';
import { expectGoodEnd, expectLiveRow } from './good-end.ts';
import { Hostility, showHostile } from './hostile/stage.ts';
import { PASSWORD, type Route, routeIn } from './networks/route.ts';
import { serviceOf, type Trouble, troubleIn } from './networks/trouble.ts';
import { type Scene, scenes } from './payloads/scenes.ts';

const RUNS = 3;

/** Inputs by which a run asks for more, or does more. */
const INPUTS: readonly Record<string, string>[] = [
  {},
  {},
  { comment: 'true' },
  { 'dry-run': 'true' },
  { notes: 'generate' },
  { mode: 'backfill' },
];

/**
 * Runs the action in networks as runners may be in: with a proxy or without, with exceptions, with certificates of a
 * company's own, and with trouble from some request on. A run comes to its row where the network lets it, else to one
 * error. Each request goes the way that it is meant to, tokens go to their services alone, and no output shows a secret.
 * @throws Error with the seed, and what was wrong in which network
 */
export async function networksTrial(seed: number): Promise<Counts> {
  globalThis.kept ??= await import('../support/kept.ts');
  const chances = new Chances(seed);
  const counts: Counts = { runs: 0, proxied: 0, untrusted: 0, troubled: 0, rows: 0, errors: 0 };
  for (let run = 0; run < RUNS; run++) {
    await inNetwork((of) => oneRun(of, chances, counts)).catch((error: unknown) => {
      throw new Error(`Seed ${seed}, run ${run}: ${error}`, { cause: error });
    });
  }
  return counts;
}

async function oneRun(of: Networked, chances: Chances, counts: Counts): Promise<void> {
  const { world, network } = of;
  const route = routeIn(network, chances);
  const { scene, isHostile } = sceneIn(of, route, chances);
  const trouble = troubleIn(network, route, chances);
  const inputs = chances.one(INPUTS);
  const debug = chances.one([{}, { RUNNER_DEBUG: '', ACTIONS_STEP_DEBUG: '' }]);
  const env = { ...route.env, ...debug, ...loading('skipped-waits') };
  const shown = [scene.event, inputs, route, trouble].map((one) => JSON.stringify(one)).join('\n');
  const run = await world.run(scene.event, scene.payload, inputs, env).catch((error: unknown) => {
    throw new Error(`${error}: ${shown}`, { cause: error });
  });
  const told = `${shown}\n${run.log.slice(0, 3000)}`;
  expectGoodEnd(run, told);
  expectRightWays(of, route, told);
  expectTokensAtHome(of, route, told);
  if (!isHostile)
    await expectEnd(of, inputs['dry-run'] ? undefined : scene, run, endOf(route, trouble), told);
  await expectNoDoubles(of, told);
  add(counts, {
    runs: 1,
    proxied: network.proxy.asked.length > 0 ? 1 : 0,
    untrusted: route.notion.isTrusted && route.github.isTrusted ? 0 : 1,
    troubled: trouble && trouble.met.notion + trouble.met.github > 0 ? 1 : 0,
    rows: (await world.rows()).length,
    errors: run.errors.length,
  });
}

/** An event, at times with hostile texts and addresses, and a GitHub that shows what it is about. */
function sceneIn({ world }: Networked, { elsewhere }: Route, chances: Chances) {
  const scene = chances.one(scenes());
  scene.show(world);
  if (chances.below(4) > 0) return { scene, isHostile: false };
  const hostility = new Hostility(chances, { fields: 0 }, elsewhere);
  const payload = hostility.of(scene.payload);
  showHostile(world, payload, hostility);
  return { scene: { ...scene, payload }, isHostile: true };
}

const NO_TROUBLE = { met: { notion: 0, github: 0 }, passes: true, times: 1 };

/** What the network lets a run come to; nothing where that depends on what the run was about to do. */
function endOf({ notion, github }: Route, trouble: Trouble | undefined): 'row' | 'no-notion' | undefined {
  const { met, passes, times } = trouble ?? NO_TROUBLE;
  const isUnmet = met.notion + met.github === 0;
  if (notion.isTrusted && github.isTrusted && (isUnmet || (passes && times === 1))) return 'row';
  const isNotionAway = !notion.isTrusted || (met.notion > 0 && times > 1);
  const hasGitHub = github.isTrusted && met.github === 0;
  return isNotionAway && hasGitHub ? 'no-notion' : undefined;
}

/** Where a proxy lets nobody through, GitHub may be missed first. */
const NO_NOTION = [
  'Notion cannot be reached',
  'A network in between answered instead of Notion’s API',
  'Notion is not working',
  'Some releases or pull requests have no current row',
  'GitHub did not answer',
];

/** @param scene what a row is to be of */
async function expectEnd(
  { world }: Networked,
  scene: Scene | undefined,
  run: WorldRun,
  end: ReturnType<typeof endOf>,
  told: string,
): Promise<void> {
  const [error] = run.errors;
  if (end === 'no-notion' && !NO_NOTION.includes(error?.title ?? ''))
    throw new Error(`Notion is away, and it says “${error?.title}”: ${told}`);
  if (end === 'row' && error) throw new Error(`It failed, though the network let it: ${told}`);
  const unread = run.warnings.find(({ message }) => /GitHub (?:did not|refused to) show/.test(message));
  if (end === 'row' && unread) throw new Error(`“${unread.message}”, though it was there: ${told}`);
  if (end === 'row' && scene) await expectLiveRow(world, scene, run, told);
}

async function expectNoDoubles({ world }: Networked, told: string): Promise<void> {
  const ids = (await world.rows()).map((row) => row['GitHub ID']);
  if (new Set(ids).size < ids.length) throw new Error(`The rows ${ids}: ${told}`);
}

/** @throws Error where a request went another way than it was to, or anywhere else */
function expectRightWays({ network }: Networked, route: Route, told: string): void {
  for (const request of network.reached) {
    const service = route[serviceOf(request)];
    if (request.host !== service.host) throw new Error(`${request.host} was reached: ${told}`);
    if (request.isProxied !== service.isProxied)
      throw new Error(
        `${request.host} was reached ${request.isProxied ? 'by the proxy' : 'directly'}: ${told}`,
      );
  }
  const own = [route.notion, route.github].filter(({ isProxied }) => isProxied).map(({ target }) => target);
  for (const { target, login } of network.proxy.asked) {
    if (!own.includes(target)) throw new Error(`The proxy was asked for ${target}: ${told}`);
    if (login !== route.login) throw new Error(`The proxy was told another login: ${told}`);
  }
}

/** @throws Error where a request holds a secret that is not for whom it reached */
function expectTokensAtHome({ world, network }: Networked, route: Route, told: string): void {
  const tokens = { notion: world.notion.token, github: world.github.token };
  for (const request of network.reached) {
    const { host, path, headers, body } = request;
    const others = serviceOf(request) === 'notion' ? tokens.github : tokens.notion;
    const secrets = [others, ...(route.login ? [PASSWORD] : [])];
    const text = `${path}\n${JSON.stringify(headers)}\n${body}`;
    try {
      holdNoSecret(secrets, { [`a request to ${host}`]: text });
    } catch (error) {
      throw new Error(`${error}: ${told}`, { cause: error });
    }
  }
}
