import type { Element } from './tree.ts';

/** Where a text stands on GitHub: what its relative addresses mean. */
export interface Surroundings {
  /** GitHub's own address, such as `https://github.com`. */
  server: string;
  /** owner/name */
  repository: string;
  /** Where relative addresses lead: a tag, a branch or `HEAD`. */
  ref: string;
  /** The page that shows the text, in which `#section` addresses lead. */
  page: string;
}

const LONGEST = 2000;
const VIDEO = /\.(?:mp4|mov|webm|m4v)$/i;
const UPLOAD = /^(?:user-attachments|[^/]+\/[^/]+)\/assets\//;

/** The absolute address of a link; undefined where nothing safe and usable is left of it. */
export function linkAddress(address: string | undefined, surroundings: Surroundings): string | undefined {
  return absolute(address, 'blob', surroundings, ['http:', 'https:', 'mailto:']);
}

/** The absolute address of an image or a video that an element shows, as its author wrote it. */
export function mediaAddress({ attributes }: Element, surroundings: Surroundings): string | undefined {
  return fileAddress(attributes['data-canonical-src'] || attributes.src, surroundings);
}

/** Whether an address leads to what an image shows, be it by GitHub's proxy or signed. */
export function isSameMedia(address: string, { attributes }: Element, surroundings: Surroundings): boolean {
  return fileAddress(address, surroundings) === fileAddress(attributes.src, surroundings);
}

/** GitHub takes an image on a page of its own for the image itself. */
function fileAddress(address: string | undefined, surroundings: Surroundings): string | undefined {
  const url = absolute(proxied(address), 'raw', surroundings, ['http:', 'https:']);
  const [, repository, rest] = /^([^/]+\/[^/]+)\/blob\/(.+)$/s.exec(onServer(url, surroundings) ?? '') ?? [];
  return repository === undefined ? url : `${surroundings.server}/${repository}/raw/${rest}`;
}

/** What GitHub's proxy for images shows: the last part of its path, in hexadecimal. */
function proxied(address: string | undefined): string | undefined {
  const [, hex] =
    /^https:\/\/camo\.githubusercontent\.com\/[^/]+\/((?:[\da-f]{2})+)$/i.exec(address ?? '') ?? [];
  return hex === undefined ? address : Buffer.from(hex, 'hex').toString();
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/**
 * An upload's lasting address in place of one that is signed for minutes:
 * `https://private-user-images.githubusercontent.com/<user>/<number>-<uuid>.<extension>?jwt=…`, or on an Enterprise
 * Server's own host. The UUID is all that both have in common (reported).
 */
function unsigned(url: URL, { server }: Surroundings): URL {
  const uuid = UUID.exec(url.pathname)?.[0];
  if (uuid === undefined || !isSigned(url, new URL(server).hostname)) return url;
  return new URL(`${server}/user-attachments/assets/${uuid.toLowerCase()}`);
}

function isSigned({ hostname, searchParams }: URL, host: string): boolean {
  if (hostname === 'private-user-images.githubusercontent.com') return true;
  return (hostname === host || hostname.endsWith(`.${host}`)) && searchParams.has('jwt');
}

/** Whether a video plays at the address: its ending tells, or that it was uploaded to GitHub. */
export function isVideo(url: string, surroundings: Surroundings): boolean {
  return VIDEO.test(new URL(url).pathname) || UPLOAD.test(onServer(url, surroundings) ?? '');
}

/** The last part of an address's path, as a name for what it leads to; empty where there is none. */
export function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function absolute(
  address: string | undefined,
  kind: 'blob' | 'raw',
  surroundings: Surroundings,
  protocols: string[],
): string | undefined {
  if (address === undefined || address.trim() === '') return undefined;
  const url = resolved(address.trim(), kind, surroundings);
  if (url === null) return undefined;
  const { href, protocol } = unsigned(url, surroundings);
  return href.length <= LONGEST && protocols.includes(protocol) ? href : undefined;
}

/** In Markdown on GitHub, `/path` leads to the root of the repository, not of the server. */
function resolved(address: string, kind: 'blob' | 'raw', { server, repository, ref, page }: Surroundings) {
  if (address.startsWith('//')) return URL.parse(`https:${address}`);
  if (address.startsWith('#')) return URL.parse(page.replace(/#.*$/s, '') + address);
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return URL.parse(address);
  const root = `${server}/${repository}/${kind}/${encodeURI(ref).replace(/[?#]/g, encodeURIComponent)}/`;
  return URL.parse(address.replace(/^[/\\]+/, ''), root);
}

function onServer(url: string | undefined, { server }: Surroundings): string | undefined {
  return url?.startsWith(`${server}/`) ? url.slice(server.length + 1) : undefined;
}
