import { readFile } from 'node:fs/promises';
import { Problem } from '../../problems/problem.ts';
import { isRecord } from '../../record.ts';
import { wellFormed } from '../../well-formed.ts';

/** What started the run. */
export interface GitHubEvent {
  /** Empty outside of GitHub Actions. */
  name: string;
  /** The activity type: `published`, `opened` and so on; some events have none. */
  action: string | undefined;
  /** Empty where the runner wrote no payload. */
  payload: Readonly<Record<string, unknown>>;
}

/** Whether attachments in a repository need a login: not in a public one, and in private and internal ones. */
export type Visibility = 'public' | 'private' | 'unknown';

/**
 * The event that the runner describes in `GITHUB_EVENT_NAME` and in the file `GITHUB_EVENT_PATH`. A missing file gives
 * an empty payload, because `tag` and `pull-request` need none.
 * @throws Problem `event-unreadable` where the file is there and does not hold a JSON object.
 */
export async function readEvent(env: Record<string, string | undefined>): Promise<GitHubEvent> {
  const payload = env.GITHUB_EVENT_PATH ? await readPayload(env.GITHUB_EVENT_PATH) : {};
  const { action } = payload;
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    action: typeof action === 'string' ? action : undefined,
    payload,
  };
}

/** The visibility of the repository by an event's payload. */
export function visibilityOf({ payload: { repository } }: GitHubEvent): Visibility {
  if (!isRecord(repository) || !('private' in repository)) return 'unknown';
  return repository.private === false ? 'public' : 'private';
}

async function readPayload(path: string): Promise<Record<string, unknown>> {
  const text = await readText(path);
  if (text === undefined) return {};
  const payload = parse(text);
  if (isRecord(payload)) return payload;
  throw new Problem('event-unreadable', `The event’s payload (${path}) is not a JSON object.`);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (isRecord(cause) && cause.code === 'ENOENT') return undefined;
    throw new Problem('event-unreadable', `The event’s payload (${path}) cannot be read.`, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return wellFormed(JSON.parse(text));
  } catch {
    return undefined;
  }
}
