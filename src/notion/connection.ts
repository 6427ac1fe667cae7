import { Client } from '@notionhq/client';
import { type Capability, NetworkFailure, notionProblem } from './failure.ts';
import { newPatience, patiently } from './patience.ts';

/** Speaks for one integration. */
export interface Notion {
  /**
   * Sends a request by the SDK's client, and waits for what may pass. `recover` comes with a request that must not
   * happen twice: it looks whether an attempt without an answer had succeeded.
   * @throws NotionProblem once the request has failed for good
   */
  send<Result>(
    needs: Capability,
    request: (client: Client) => Promise<Result>,
    recover?: () => Promise<Result | undefined>,
  ): Promise<Result>;
}

/** The version that every request and answer shape in this project belongs to; the SDK's default is older. */
const NOTION_VERSION = '2026-03-11';
const TIMEOUT_MS = 30_000;

export function connect(settings: { token: string; apiUrl: string }, log: (message: string) => void): Notion {
  const client = new Client({
    auth: settings.token,
    baseUrl: settings.apiUrl,
    notionVersion: NOTION_VERSION,
    retry: false, // patience.ts is the one place for waiting
    logger: () => undefined, // the SDK would log answers to the console
    fetch: fetchWhole,
    timeoutMs: TIMEOUT_MS,
  });
  const patience = newPatience(log);
  return {
    async send(needs, request, recover) {
      try {
        return await patiently(patience, () => request(client), recover);
      } catch (error) {
        throw notionProblem(error, needs);
      }
    },
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
