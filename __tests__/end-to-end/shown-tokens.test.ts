import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { inWorld } from '../support/in-world.ts';
import { startNetwork } from '../support/network.ts';
import { runAlone, startAction } from '../support/run-action.ts';
import type { World } from '../support/world.ts';

// Every run of every test is searched for its tokens when it is over: see `holdNoSecret`. So these tests only have to bring
// a token to where it could be shown, and expect what stands in its place.

const TOKEN = 'ntn_a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1v2w3';

describe('a token is found in what a run gives away', () => {
  const secret = 'process.env["INPUT_NOTION-TOKEN"]';
  const print = (text: string) => `process.stdout.write(${text})`;
  const append = (variable: string) =>
    `require("fs").appendFileSync(process.env.${variable}, "x<<y\\n" + ${secret})`;

  test.concurrent.each([
    ['in the log', print(secret), 'the log of a run, whole'],
    ['in what is written to stderr', `process.stderr.write(${secret})`, 'the log of a run, whole'],
    ['in an output', append('GITHUB_OUTPUT'), 'the outputs of a run, whole'],
    ['in the summary', append('GITHUB_STEP_SUMMARY'), 'the summary of a run, whole'],
    ['in an error', `throw new Error("no " + ${secret})`, 'the log of a run, whole'],
    [
      'in the headers of a request',
      `console.log({ headers: { authorization: "Bearer " + ${secret} } })`,
      'whole',
    ],
    ['where its beginning is left', print(`${secret}.slice(0, 16) + "…"`), 'in part'],
    ['in a debug message', print(`"::debug::" + ${secret}`), 'whole'],
    ['after a mask for something else', print(`"::add-mask::" + ${secret} + " and more\\n"`), 'whole'],
    ['as HTML for the summary', print(`${secret}.replaceAll("_", "&#95;")`), 'as in HTML'],
    ['in an address of Notion’s', print(`${secret}.replaceAll("_", "-")`), 'in part'],
    ['in Base64', print(`btoa(${secret})`), 'Base64'],
    ['in Base64 after one more byte', print(`btoa("x" + ${secret} + "y")`), 'Base64'],
    ['in Base64 after a name', print(`btoa("me:" + ${secret})`), 'Base64'],
    ['in hexadecimal', print(`Buffer.from(${secret}).toString("hex")`), 'hexadecimal'],
  ])('%s', async (_, code, told) => {
    const run = runAlone({
      event: 'push',
      inputs: { 'notion-token': TOKEN },
      script: `--eval=${code}`,
    });
    await expect(run).rejects.toThrow(told);
  });

  test.concurrent.each([
    ['in JSON', 'JSON.stringify(TOKEN)', 'ntn_"quoted\\"'],
    ['in an address', 'encodeURIComponent(TOKEN)', 'ntn_a+b/c=d&e'],
    ['in a workflow command', 'TOKEN.replaceAll("%", "%25")', 'ntn_a%b%c%d'],
  ])('%s, where it is written in another way', async (_, code, token) => {
    const print = `process.stdout.write(${code.replace('TOKEN', secret)})`;
    const inputs = { 'notion-token': token };
    await expect(runAlone({ event: 'push', inputs, script: `--eval=${print}` })).rejects.toThrow('as in');
  });
});

describe('a password of a proxy is found in what a run gives away', () => {
  const secret = 'process.env.https_proxy';

  test.concurrent.each([
    ['as it is written', secret],
    ['as it is meant', `decodeURIComponent(${secret})`],
    ['as it is sent', `btoa("builder:p@ss#word")`],
  ])('%s', async (_, told) => {
    const env = { https_proxy: 'http://builder:p%40ss%23w%6Frd@proxy.example.com:3128' };
    const run = runAlone({ event: 'push', inputs: {}, env, script: `--eval=process.stdout.write(${told})` });
    await expect(run).rejects.toThrow('A secret is in the log of a run');
  });
});

test.concurrent('before anything else the runner is told to hide both tokens, however much it is to tell', () =>
  inWorld(async (world) => {
    const options = world.runOptions('pull_request', example('pull_request', 'opened'));
    const { child, output, cleanUp } = await startAction(options);
    await once(child, 'close');
    const masks = [world.notion.token, world.github.token].map((token) => `::add-mask::${token}\n`);
    expect(output().startsWith(masks.join(''))).toBe(true);
    await cleanUp();
  }));

test.concurrent('a word in place of a token is not looked for in what the report goes by', () =>
  inWorld(async (world) => {
    const inputs = { 'notion-token': 'notion' };
    const run = await world.run('pull_request', pullRequestEvent(pullRequest), inputs);
    expect(run.errors.map(({ title }) => title)).toEqual(['Notion does not accept the token']);
  }));

/** Where a token may come from without anybody wanting it. */
const { pull_request: pullRequest } = example('pull_request', 'opened');
const { release } = example('release', 'published');

/** Asterisks are Markdown, so the summary escapes them. */
const shownIn = ({ summary }: { summary: string }) => summary.replaceAll('&#42;', '*');

/** A text with a token at its beginning, one where long texts are cut, and one at its end. */
const around = (token: string) => `${token} ${'-'.repeat(140)} ${token} and ${token}`;

function syncText(world: World, token: string, inputs: Record<string, string> = {}) {
  const title = around(token);
  const label = { ...pullRequest.labels[0], id: 1, node_id: '', url: '', color: '', default: false };
  const labels = [{ ...label, description: '', name: token.slice(0, 100) }];
  const changed: typeof pullRequest = { ...pullRequest, title, body: title, labels };
  world.github.setPullRequest(changed);
  return world.run('pull_request', pullRequestEvent(changed), inputs);
}

describe('no output shows a token that stands', () => {
  test.concurrent.each([
    ['of Notion', ({ notion }: World) => notion.token],
    ['of GitHub', ({ github }: World) => github.token],
  ])('in the texts of a pull request: %s', (_, tokenOf) =>
    inWorld(async (world) => {
      const dry = await syncText(world, tokenOf(world), { 'dry-run': 'true' });
      const run = await syncText(world, tokenOf(world));
      const all = await world.run(
        'workflow_dispatch',
        {},
        { 'dry-run': 'true', titles: 'pull-request: "New {title}"' },
      );
      expect([dry, run, all].map(({ code }) => code)).toEqual([0, 0, 0]);
      for (const one of [dry, run, all])
        for (const told of [one.log, shownIn(one), one.outputs.entries]) expect(told).toContain('***');
    }),
  );

  test.concurrent('in the name of a release that can’t be written', () =>
    inWorld(async (world) => {
      const named = { ...release, name: around(world.notion.token), tag_name: world.github.token };
      world.github.setRelease(named);
      world.notion.failNext({
        match: 'POST /v1/pages',
        status: 400,
        message: `No ${world.notion.token} here`,
      });
      const run = await world.run('release', releaseEvent(named));
      expect(run.errors[0]?.message).toContain('No *** here');
      expect(shownIn(run)).toContain('No *** here');
    }));

  test.concurrent.each([
    [401, 'unauthorized'],
    [403, 'restricted_resource'],
    [404, 'object_not_found'],
    [400, 'validation_error'],
  ])('in answers of Notion’s with status %s', (status, code) =>
    inWorld(async (world) => {
      const message = `API token ${world.notion.token} is invalid.`;
      world.notion.failNext({ status, code, message, times: 100 });
      const run = await world.run('pull_request', pullRequestEvent(pullRequest));
      for (const told of [run.errors[0]?.message, shownIn(run)])
        expect(told).toContain('API token *** is invalid.');
    }),
  );

  test.concurrent.each([401, 403, 404, 500])('in an answer of GitHub’s with status %s', (status) =>
    inWorld(async (world) => {
      const network = await startNetwork(world);
      try {
        network.sites.set('127.0.0.1', ({ headers }) =>
          Response.json({ message: `No: ${headers.authorization}` }, { status }),
        );
        const github = `http://127.0.0.1:${network.ports.plain}`;
        const env = { GITHUB_API_URL: `${github}/api/v3`, GITHUB_GRAPHQL_URL: `${github}/api/graphql` };
        const run = await world.run('pull_request', pullRequestEvent(pullRequest), {}, env);
        for (const told of [run.warnings[0]?.message, shownIn(run)]) expect(told).toContain('No: token ***');
      } finally {
        await network.close();
      }
    }),
  );

  test.concurrent('and that has characters which every output writes in its own way', () =>
    inWorld(async (world) => {
      const token = 'ntn_a%b"c<d>&e_f*g`h[i]|j!k\\l+m/n=o,p:q;r~s';
      const message = `API token ${token} is invalid.`;
      world.notion.failNext({ status: 401, code: 'unauthorized', message });
      const run = await world.run('pull_request', pullRequestEvent(pullRequest), { 'notion-token': token });
      for (const told of [run.errors[0]?.message, shownIn(run)])
        expect(told).toContain('API token *** is invalid.');
    }));
});
