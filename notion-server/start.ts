import { once } from 'node:events';
import type { Imports } from './endpoints/imports.ts';
import { type Fault, Faults } from './faults.ts';
import { type Conditions, createHttpServer, type Hold, type LoggedRequest } from './http.ts';
import { newId } from './ids.ts';
import type { Capabilities, Person } from './objects.ts';
import { PersonActing } from './person.ts';
import type { StatusSupport } from './properties/status-support.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Refused } from './refusals.ts';
import { Workspace } from './workspace.ts';

export type { Fault, Hold, LoggedRequest, RateLimit };

export interface Options {
  /** 0, the default, takes a free one. */
  port?: number;
  /** As error messages tell it; 'Notion Changelog' unless given. */
  integrationName?: string;
  /** What is switched off; all is on unless given. */
  capabilities?: Partial<Capabilities>;
  /** The members of the workspace; one, with an e-mail address, unless given. */
  people?: Partial<Person>[];
  rateLimit?: RateLimit;
  /** Milliseconds that every answer takes longer. */
  latency?: number;
  /** What every request waits for before anything becomes of it. */
  hold?: Hold;
  /** A new row is shown by queries only after so many of them, and so many milliseconds. */
  queryLag?: { queries?: number; milliseconds?: number };
  /** Blocks that may ever be created, as in a free workspace with several members (1,000 there); no limit unless given. */
  blockLimit?: number;
  /** Rows that one listing gives at most; 10,000 unless given. */
  rowLimit?: number;
  /** Milliseconds since 1970; the machine's clock unless given. */
  clock?: () => number;
  /** Gives numbers from 0 up to 1, which decide the order of IDs; chance does unless given. */
  random?: () => number;
}

/** An embedded server that speaks the Notion API, on loopback. */
export interface NotionServer {
  /** For the SDK's `baseUrl`, and NOTION_API_URL. */
  url: string;
  /** The integration's secret. */
  token: string;
  /** The user ID of the integration's bot. */
  bot: string;
  /** ID of an empty page that is shared with the integration. */
  page: string;
  /** The members of the workspace. */
  people: Person[];
  /** Every request so far, the newest last; empty it with `requests.length = 0`. */
  requests: LoggedRequest[];
  /** Of the requests in that log: how many the rate limit (or a fault) refused with 429, and how many it let pass. */
  countRequests: () => { accepted: number; rateLimited: number };
  /** Acts as the first member does in Notion's own app; `as` gives another. */
  person: PersonActing;
  as: (userId: string) => PersonActing;
  /** Keeps what the workspace holds now. @returns what brings it back, as often as it is called */
  keep: () => () => void;
  /** Makes the next matching requests fail; see Fault. */
  failNext: (fault: Fault) => void;
  /** Carries out at once what faults have delayed so far. */
  carryOutLate: () => Promise<void>;
  /** Forgets the faults that are still to come, and the requests that they have delayed. */
  clearFaults: () => void;
  setLatency: (milliseconds: number) => void;
  setRateLimit: (limit: RateLimit | undefined) => void;
  setQueryLag: (lag: { queries?: number; milliseconds?: number }) => void;
  /** A database that is made from now on is shown among the blocks of its page after so many listings. */
  setListingLag: (listings: number) => void;
  /** Changes how many blocks may ever be created; those that were made count. */
  setBlockLimit: (blocks: number) => void;
  /** Whether a request may name the other side of a new two-way relation; it may at first. */
  setNamesOtherSides: (names: boolean) => void;
  /** Whether a query may ask for archived rows; it may at first. */
  setKnowsArchive: (knows: boolean) => void;
  /** Content that is refused from now on; nothing more is where none is given. */
  refuse: (...content: Refused[]) => void;
  /** How files are fetched from addresses from now on. */
  setImports: (imports: Partial<Imports>) => void;
  /** What the API makes of status properties; `grouped` at first. */
  setStatusSupport: (support: StatusSupport) => void;
  /** Switches capabilities of the integration, or of the one named. */
  setCapabilities: (capabilities: Partial<Capabilities>, integration?: string) => void;
  /** One more integration of the same workspace; nothing is shared with it. */
  addIntegration: (name: string, capabilities?: Partial<Capabilities>) => { token: string; bot: string };
  /** Cuts open connections. */
  close: () => Promise<void>;
}

/** Starts the server; give `url` and `token` to a client, and `close()` it at the end. */
export async function startNotionServer(options: Options = {}): Promise<NotionServer> {
  const workspace = workspaceOf(options);
  const name = options.integrationName ?? 'Notion Changelog';
  const integration = workspace.addIntegration(name, options.capabilities);
  const person = new PersonActing(workspace, workspace.people[0]?.id ?? integration.botId);
  const page = person.createTopPage('Changelog');
  person.share(page);
  const conditions = conditionsOf(workspace, options);
  const server = createHttpServer(conditions);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...controls(workspace, conditions),
    url: `http://127.0.0.1:${port}`,
    token: integration.token,
    bot: integration.botId,
    page,
    person,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function workspaceOf({ people = [{}], queryLag, blockLimit, rowLimit, clock, random }: Options): Workspace {
  const workspace = new Workspace({
    name: 'Workspace',
    people: people.map((person, index) => ({
      id: newId(),
      name: `Person ${index + 1}`,
      email: `person${index + 1}@example.com`,
      ...person,
    })),
    limits: { blocks: blockLimit ?? Number.POSITIVE_INFINITY, rows: rowLimit ?? 10_000 },
    clock: clock ?? Date.now,
    random,
  });
  workspace.queryLag = { queries: 0, milliseconds: 0, ...queryLag };
  return workspace;
}

function conditionsOf(workspace: Workspace, { latency = 0, hold, rateLimit }: Options): Conditions {
  return { workspace, faults: new Faults(), requests: [], latency, hold, rateLimit, limiters: new Map() };
}

function controls(workspace: Workspace, conditions: Conditions) {
  return {
    people: workspace.people,
    requests: conditions.requests,
    countRequests: () => {
      const rateLimited = conditions.requests.filter(({ status }) => status === 429).length;
      return { accepted: conditions.requests.length - rateLimited, rateLimited };
    },
    as: (userId: string) => new PersonActing(workspace, userId),
    keep: () => workspace.keep(),
    failNext: (fault: Fault) => conditions.faults.add(fault),
    carryOutLate: () => conditions.faults.carryOutLate(Number.POSITIVE_INFINITY),
    clearFaults: () => conditions.faults.clear(),
    setLatency: (milliseconds: number) => {
      conditions.latency = milliseconds;
    },
    setRateLimit: (limit: RateLimit | undefined) => {
      conditions.rateLimit = limit;
      conditions.limiters.clear();
    },
    setQueryLag: (lag: { queries?: number; milliseconds?: number }) => {
      workspace.queryLag = { queries: 0, milliseconds: 0, ...lag };
    },
    setListingLag: (listings: number) => {
      workspace.listingLag = listings;
    },
    setBlockLimit: (blocks: number) => {
      workspace.limits.blocks = blocks;
    },
    setNamesOtherSides: (names: boolean) => {
      workspace.namesOtherSides = names;
    },
    setKnowsArchive: (knows: boolean) => {
      workspace.knowsArchive = knows;
    },
    refuse: (...content: Refused[]) => {
      workspace.refused = content;
    },
    setImports: (imports: Partial<Imports>) => {
      workspace.imports = { ...workspace.imports, ...imports };
    },
    setStatusSupport: (support: StatusSupport) => {
      workspace.statusSupport = support;
    },
    setCapabilities: (capabilities: Partial<Capabilities>, name?: string) => {
      const found = workspace.integrations.find((one) => name === undefined || one.name === name);
      Object.assign(found?.capabilities ?? {}, capabilities);
    },
    addIntegration: (name: string, capabilities?: Partial<Capabilities>) => {
      const { token, botId } = workspace.addIntegration(name, capabilities);
      return { token, bot: botId };
    },
  };
}
