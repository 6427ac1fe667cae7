// Plays recorded traffic of the real API against the embedded server:
//   node notion-server/conformance.ts REPLAY_PROGRAM FOLDER_OF_RECORDINGS [--only NAME]
// Prints the replay's report; exits 1 where less than 98 % of the answers agree or an accepted request is refused.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startNotionServer } from './start.ts';

const AGREEMENT = 0.98;

interface Outcome {
  found?: { kind: string }[];
}

interface Replay {
  replayFolder: (server: {
    url: string;
    token: string;
    root: string;
    folder: string;
    only?: string | undefined;
  }) => Promise<Outcome[]>;
  report: (outcomes: Outcome[]) => string;
  summary: (outcomes: Outcome[]) => { agree: number; replayed: number };
}

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const [program, folder] = positionals;
if (!program || !folder)
  throw new Error('usage: node notion-server/conformance.ts REPLAY_PROGRAM FOLDER_OF_RECORDINGS');
const replay: Replay = await import(pathToFileURL(program).href);
const server = await startNotionServer();
const outcomes = await replay.replayFolder({
  url: server.url,
  token: server.token,
  root: server.page,
  folder,
  only: values.only,
});
await server.close();
console.log(replay.report(outcomes));
const { agree, replayed } = replay.summary(outcomes);
const isOverStrict = outcomes.some(({ found }) => found?.some(({ kind }) => kind === 'over-strict'));
process.exitCode = agree >= replayed * AGREEMENT && replayed > 0 && !isOverStrict ? 0 : 1;
