import { Client } from '@notionhq/client';
import type { Problem } from '../../problems/problem.ts';
import type { NotionSettings } from '../../settings/connections.ts';
import { fetchAnswer, TIMEOUT_MS } from './answer.ts';
import { type Capability, notionProblem } from './failure.ts';
import type { Patience } from './patience.ts';
import { type Check, patiently } from './patiently.ts';
import { RowChanged } from './row-changed.ts';

/** Speaks for one integration. */
export interface Notion {
  /**
   * Sends a request by the SDK's client, and waits for what may pass.
   * @param recover comes with a request that must not happen twice: looks whether an attempt without an answer succeeded
   * @throws NotionProblem once the request has failed for good
   */
  send<Result>(
    needs: Capability,
    request: (client: Client) => Promise<Result>,
    recover?: () => Promise<Result | undefined>,
  ): Promise<Result>;
  /**
   * `notion-block-limit`, once Notion has refused new blocks, such as a row, as the workspace may have no more of them.
   * What would insert content is not sent from then on, and fails with this.
   */
  readonly full: Problem | undefined;
  /** Who the integration is; asked for once. Needs no capability. */
  me(): Promise<Bot>;
  /**
   * The same, with a check before each repetition: it throws where things have changed during the wait.
   * @param since `waits` when that was read which is checked; now unless given. It is checked before the first attempt
   * too, where the run has waited since
   * @param holds how many milliseconds after the check the request may leave; a minute unless given
   */
  checking(check: () => Promise<void>, since?: number, holds?: number): Notion;
  /** How often the run of a single entry has waited so far. */
  readonly waits: number;
}

/** `Notion.waits` when the run began. */
export const SINCE_THE_START = 0;

/** What Notion tells of the integration. */
export interface Bot {
  /** Its user ID. */
  id: string;
  /** As it is called under Connections. */
  name: string | undefined;
  /** The name of its workspace. */
  workspace: string | undefined;
  /** How large a file may be that it uploads, in bytes. */
  uploadLimit: number | undefined;
}

/** The version that every request and answer shape in this project belongs to; the SDK's default is older. */
const NOTION_VERSION = '2026-03-11';

/** @param patience how long what may pass is waited for */
export function connect(
  settings: Pick<NotionSettings, 'token' | 'apiUrl' | 'proxy'>,
  patience: Patience,
): Notion {
  const client = new Client({
    auth: settings.token,
    baseUrl: settings.apiUrl,
    notionVersion: NOTION_VERSION,
    retry: false, // patience.ts is the one place for waiting
    logger: () => undefined, // the SDK would log answers to the console
    fetch: fetchAnswer,
    timeoutMs: TIMEOUT_MS,
  });
  return speaker({ client, patience, proxy: settings.proxy });
}

interface Session {
  client: Client;
  patience: Patience;
  proxy: string | undefined;
  me?: Promise<Bot>;
  full?: Problem;
}

function speaker(session: Session, check?: Check): Notion {
  return {
    async send(needs, request, recover) {
      if (needs === 'Insert content' && session.full) throw session.full;
      try {
        return await patiently(session.patience, () => request(session.client), { check, recover });
      } catch (error) {
        if (error instanceof RowChanged) throw error;
        const problem = notionProblem(error, needs, session.proxy);
        if (problem.id === 'notion-block-limit') session.full ??= problem;
        throw problem;
      }
    },
    get full() {
      return session.full;
    },
    me() {
      session.me ??= askForMe(session).catch((error) => {
        delete session.me; // the next one who asks may be luckier
        throw error;
      });
      return session.me;
    },
    checking: (run, since = session.patience.waits, holds) => speaker(session, { run, since, holds }),
    get waits() {
      return session.patience.waits;
    },
  };
}

async function askForMe(session: Session): Promise<Bot> {
  const user = await speaker(session).send('Read content', (client) => client.users.me({}));
  const told = user.type === 'bot' && 'workspace_name' in user.bot ? user.bot : undefined;
  return {
    id: user.id,
    name: user.name || undefined,
    workspace: told?.workspace_name || undefined,
    uploadLimit: told?.workspace_limits?.max_file_upload_size_in_bytes,
  };
}

/**
 * Sends a request that replaces a whole list or text, and is made from what is there. That is read anew before each
 * repetition, and before the first attempt where the run has waited since: whatever others have added meanwhile stays.
 * @param held what is there
 * @param since `Notion.waits` when it was read; now unless given
 */
export async function sendFresh<Held, Result>(
  notion: Notion,
  needs: Capability,
  held: Held,
  read: () => Promise<Held>,
  request: (client: Client, held: Held) => Promise<Result>,
  since?: number,
): Promise<Result> {
  let latest = held;
  const fresh = notion.checking(async () => {
    latest = await read();
  }, since);
  return fresh.send(needs, (client) => request(client, latest));
}
