import { isOfGitHub } from '../github/attachments.ts';
import { type Answer, httpFetch, TooLarge } from '../http-fetch.ts';
import { quoted } from '../quoted.ts';
import { extensionIn, fileName, mediaType } from './media-type.ts';

export interface FetchedFile {
  /** `<uuid>.<extension>` */
  name: string;
  /** `image/…` or `video/…` */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Unfetched {
  /** Why there is no file: a half-sentence in which the file is `it`. */
  unfetched: string;
  /** Whether it may be had later. */
  mayPass: boolean;
}

/** For all of a file, in milliseconds. */
const TIMEOUT = 30_000;

const REDIRECTS = 3;

/**
 * An image or video attached on GitHub, by an address that needs no login. Nothing but GitHub's own hosts is asked, redirects
 * included, and no token is sent. It never throws for what a server or the network does.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 * @param limit in bytes
 * @param timeout in milliseconds
 */
export async function fetchAttachment(
  address: string,
  { serverUrl, limit }: { serverUrl: string; limit: number },
  timeout: number = TIMEOUT,
): Promise<FetchedFile | Unfetched> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await fileOf(await follow(address, { serverUrl, limit }, signal));
  } catch (error) {
    if (error instanceof Refused) return { unfetched: error.message, mayPass: error.mayPass };
    if (error instanceof TooLarge) return { unfetched: tooLarge(limit, error.size), mayPass: false };
    const unfetched = signal.aborted ? 'it did not come in time' : 'the connection to GitHub failed';
    return { unfetched, mayPass: true };
  }
}

/** The message is the half-sentence. */
class Refused extends Error {
  readonly mayPass: boolean;

  constructor(message: string, mayPass = false) {
    super(message);
    this.mayPass = mayPass;
  }
}

interface Found {
  address: URL;
  answer: Answer;
}

/** As Node's `fetch` calls itself. GitHub demands a name: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
const HEADERS = { accept: '*/*', 'user-agent': 'node' };

async function follow(
  start: string,
  { serverUrl, limit }: { serverUrl: string; limit: number },
  signal: AbortSignal,
): Promise<Found> {
  let address = URL.parse(start);
  for (let followed = 0; followed <= REDIRECTS; followed++) {
    if (address === null || !isOfGitHub(address, serverUrl)) {
      throw new Refused(followed ? 'GitHub leads to an address of others' : 'its address is not GitHub’s');
    }
    const answer = await httpFetch(address.href, { headers: HEADERS, redirect: 'manual', signal, limit });
    const target = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || target === undefined) return { address, answer };
    address = URL.parse(target, address.href);
  }
  throw new Refused(`GitHub redirects more than ${REDIRECTS} times`);
}

async function fileOf({ address, answer }: Found): Promise<FetchedFile> {
  const type = mediaType(answer.headers.get('content-type'), extensionIn(address));
  if (!answer.ok || !/^(?:image|video)\//.test(type))
    throw new Refused(whyNot(answer, type), mayPass(answer));
  return { name: fileName(address, type), type, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** A link that is refused was signed for a few minutes; the next run gets another. */
function mayPass({ status }: Answer): boolean {
  return status >= 500 || [401, 403, 408, 429].includes(status);
}

function whyNot({ ok, status }: Answer, type: string): string {
  if (!ok) return `GitHub answered with status ${status}`;
  return type === '' ? 'it is no image or video' : `it is no image or video but ${quoted(type)}`;
}

/** @param size in bytes; nothing where only reading on would tell */
function tooLarge(limit: number, size: number | undefined): string {
  const allowed = `${megabytes(limit, Math.floor)} MB`;
  return size === undefined
    ? `it has more than ${allowed}`
    : `it has ${megabytes(size, Math.ceil)} MB, and ${allowed} are allowed`;
}

/** To one decimal place, and rounded so that what is over a limit reads so. */
function megabytes(bytes: number, round: (tenths: number) => number): number {
  return round((bytes / 1024 / 1024) * 10) / 10;
}
