import { Client, type UserObjectResponse } from '@notionhq/client';
import { type Capability, NetworkFailure, notionProblem } from './failure.ts';
import { type Patience, patiently } from './patience.ts';
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
  /** Who the integration is; asked for once. Needs no capability. */
  me(): Promise<Bot>;
  /** The same, with a check before each repetition: it throws where things have changed during the wait. */
  checking(check: () => Promise<void>): Notion;
}

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
const TIMEOUT_MS = 30_000;

/** @param patience how long what may pass is waited for */
export function connect(settings: { token: string; apiUrl: string }, patience: Patience): Notion {
  const client = new Client({
    auth: settings.token,
    baseUrl: settings.apiUrl,
    notionVersion: NOTION_VERSION,
    retry: false, // patience.ts is the one place for waiting
    logger: () => undefined, // the SDK would log answers to the console
    fetch: fetchWhole,
    timeoutMs: TIMEOUT_MS,
  });
  return speaker({ client, patience });
}

interface Session {
  client: Client;
  patience: Patience;
  me?: Promise<Bot>;
}

function speaker(session: Session, check?: () => Promise<void>): Notion {
  const speaking: Notion = {
    async send(needs, request, recover) {
      try {
        return await patiently(session.patience, () => request(session.client), { check, recover });
      } catch (error) {
        throw error instanceof RowChanged ? error : notionProblem(error, needs);
      }
    },
    me() {
      session.me ??= askForMe(session);
      return session.me;
    },
    checking: (newCheck) => speaker(session, newCheck),
  };
  return speaking;
}

async function askForMe(session: Session): Promise<Bot> {
  try {
    return botOf(await speaker(session).send('Read content', (client) => client.users.me({})));
  } catch (error) {
    delete session.me; // the next one who asks may be luckier
    throw error;
  }
}

function botOf(user: UserObjectResponse): Bot {
  const told = user.type === 'bot' && 'workspace_name' in user.bot ? user.bot : undefined;
  return {
    id: user.id,
    name: user.name || undefined,
    workspace: told?.workspace_name || undefined,
    uploadLimit: told?.workspace_limits?.max_file_upload_size_in_bytes,
  };
}

/**
 * A fetch that has the whole answer before it returns: the SDK's time-out then covers the body too, and whatever
 * the network does is told apart from what the SDK does.
 */
async function fetchWhole(url: string, init: RequestInit = {}) {
  try {
    const response = await fetch(url, init);
    const body = await response.text();
    return { ok: response.ok, status: response.status, headers: response.headers, text: async () => body };
  } catch (error) {
    throw new NetworkFailure(error);
  }
}
