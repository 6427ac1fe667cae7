import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { ENTERPRISE, inNetwork, type Networked } from '../support/in-network.ts';
import { holdNoSecret } from '../support/secrets-in.ts';
import type { WorldRun } from '../support/world.ts';

// A proxy leads to every host that there may be, so that each request is seen, wherever it goes.

const ELSEWHERE = 'https://elsewhere.example.net';
const NOTION = 'api.notion.com';
const GITHUB = 'github.example.com';

const { pull_request: pullRequest } = example('pull_request', 'opened');
const { release } = example('release', 'published');

/** A run with both services at their hosts, through the proxy. */
function run(
  { world, network }: Networked,
  event: string,
  payload?: unknown,
  inputs: Record<string, string> = {},
): Promise<WorldRun> {
  return world.run(event, payload, inputs, {
    ...ENTERPRISE,
    ...network.trust,
    https_proxy: network.proxy.url,
    http_proxy: network.proxy.url,
  });
}

/** Each token went to its own service, and to no other host. */
function expectTokensAtHome({ world, network }: Networked): void {
  const homes = { [NOTION]: world.notion.token, [GITHUB]: world.github.token };
  for (const [home, token] of Object.entries(homes)) {
    const own = network.reached.filter(({ host }) => host === home);
    expect(own.some(({ headers }) => headers.authorization?.endsWith(token))).toBe(true);
    for (const { host, path, headers, body } of network.reached) {
      if (host === home) continue;
      holdNoSecret([token], { [`a request to ${host}`]: `${path}\n${JSON.stringify(headers)}\n${body}` });
    }
  }
}

const elsewhere = ({ network }: Networked) => network.reached.filter(({ host }) => ELSEWHERE.endsWith(host));

/** Answers of a host are others from now on. */
function change(
  { network }: Networked,
  host: string,
  changed: (answer: Response, path: string) => Response | Promise<Response>,
): void {
  const site = network.sites.get(host);
  if (site === undefined) throw new Error(`There is no ${host}`);
  network.sites.set(host, async (request) => changed(await site(request), request.path));
}

/** Data in which all addresses lead elsewhere. */
function ledAway(json: string): string {
  return json.replace(/"(\w*url|href|next_cursor|resourcePath)":"[^"]+"/g, `"$1":"${ELSEWHERE}/$1"`);
}

/** A private repository, whose texts show an image of GitHub's and one of others. */
function fill({ world: { github } }: Networked): void {
  const uuid = '0b1c2d3e-4f50-4a61-8b72-9c83ad94be05';
  const bytes = Buffer.from('an image');
  const image = github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes });
  const body = `![One](${image}) ![Two](${ELSEWHERE}/user-attachments/assets/${uuid})`;
  github.setPrivate(true);
  github.setPullRequest({ ...pullRequest, body });
  github.setRelease({ ...release, body });
}

describe('a redirect to another host', () => {
  const redirected = (status: number) => () =>
    new Response(null, { status, headers: { location: `${ELSEWHERE}/there` } });

  test.concurrent.each([301, 302, 307, 308])(
    'with status %s gets no token and no text from Notion’s address, and is told',
    (status) =>
      inNetwork(async (of) => {
        fill(of);
        of.network.sites.set(NOTION, redirected(status));
        const { errors } = await run(of, 'pull_request', pullRequestEvent(pullRequest));
        const title = 'A network in between answered instead of Notion’s API';
        const message = expect.stringContaining(`The answer (${status}, to “${ELSEWHERE}”)`);
        expect(errors).toEqual([{ title, message }]);
        expect(elsewhere(of)).toEqual([]);
        expectTokensAtHome(of);
      }),
  );

  test.concurrent.each([301, 302, 307, 308])('with status %s gets nothing from GitHub’s address', (status) =>
    inNetwork(async (of) => {
      fill(of);
      of.network.sites.set(GITHUB, redirected(status));
      await run(of, 'pull_request', pullRequestEvent(pullRequest));
      expect(elsewhere(of)).toEqual([]);
      expectTokensAtHome(of);
    }),
  );
});

describe('addresses that lead elsewhere', () => {
  async function expectNobodyElsewhere(of: Networked): Promise<void> {
    fill(of);
    const payload = (event: object): unknown => JSON.parse(ledAway(JSON.stringify(event)));
    const asPrivate = { ...pullRequestEvent(pullRequest), repository: { private: true } };
    const runs = [
      await run(of, 'pull_request', payload(asPrivate), { comment: 'true' }),
      await run(of, 'release', payload(releaseEvent(release)), { notes: 'generate' }),
      await run(of, 'workflow_dispatch'),
      await run(of, 'workflow_dispatch', {}, { mode: 'check' }),
    ];
    const titles = runs.flatMap(({ errors }) => errors.map(({ title }) => title));
    expect(titles).not.toContain('Something went wrong in the action itself');
    expect(elsewhere(of)).toEqual([]);
    expectTokensAtHome(of);
  }

  test.concurrent('in what GitHub answers, and in the event, are not asked', () =>
    inNetwork(async (of) => {
      change(of, GITHUB, async (answer) => {
        const headers = new Headers(answer.headers);
        headers.set('link', `<${ELSEWHERE}/next>; rel="next", <${ELSEWHERE}/last>; rel="last"`);
        return new Response(ledAway(await answer.text()), { status: answer.status, headers });
      });
      await expectNobodyElsewhere(of);
    }));

  test.concurrent('in what Notion answers are not asked', () =>
    inNetwork(async (of) => {
      change(of, NOTION, async (answer) => new Response(ledAway(await answer.text()), answer));
      await expectNobodyElsewhere(of);
    }));

  test.concurrent('behind an image are not asked, and where it is GitHub’s it gets no token', () =>
    inNetwork(async (of) => {
      change(of, GITHUB, (answer, path) =>
        path.startsWith('/signed/') ? Response.redirect(`${ELSEWHERE}/image.png`) : answer,
      );
      await expectNobodyElsewhere(of);
      const files = of.network.reached.filter(({ path }) => path.startsWith('/signed/'));
      expect(files.length).toBeGreaterThan(0);
      for (const { headers } of files) expect(headers.authorization).toBeUndefined();
    }));

  test.concurrent('in the input `database` are not asked', () =>
    inNetwork(async (of) => {
      fill(of);
      const id = of.world.database.replaceAll('-', '');
      const inputs = { database: `https://me:secret@elsewhere.example.net/Changelog-${id}?v=1` };
      const { code } = await run(of, 'pull_request', pullRequestEvent(pullRequest), inputs);
      expect([code, elsewhere(of)]).toEqual([0, []]);
      expectTokensAtHome(of);
    }));
});
