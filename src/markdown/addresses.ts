import type { Surroundings } from './surroundings.ts';

const LONGEST = 2000;
const VIDEO = /\.(?:mp4|mov|webm|m4v)$/i;

/** The absolute address of a link; undefined where nothing safe and usable is left of it. */
export function linkAddress(address: unknown, surroundings: Surroundings): string | undefined {
  return absolute(address, 'blob', surroundings, ['http:', 'https:', 'mailto:']);
}

/** The absolute address of an image or a video. GitHub takes an image on a page of its own for the image itself. */
export function mediaAddress(address: unknown, surroundings: Surroundings): string | undefined {
  const url = absolute(address, 'raw', surroundings, ['http:', 'https:']);
  const [, repository, rest] = /^([^/]+\/[^/]+)\/blob\/(.+)$/s.exec(onServer(url, surroundings) ?? '') ?? [];
  return repository === undefined ? url : `${surroundings.server}/${repository}/raw/${rest}`;
}

/** Whether a video plays at the address. */
export function isVideo(url: string, { videos }: Surroundings): boolean {
  return videos.has(url) || (URL.canParse(url) && VIDEO.test(new URL(url).pathname));
}

/** Whether GitHub shows a player for an address that stands alone in its line: only for what was uploaded to it. */
export function isUploadedVideo(url: string, surroundings: Surroundings): boolean {
  if (surroundings.videos.has(url)) return true;
  if (!isVideo(url, surroundings)) return false;
  const path = onServer(url, surroundings);
  if (path !== undefined) return /^(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(path);
  return new URL(url).hostname.endsWith('.githubusercontent.com');
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
  address: unknown,
  kind: 'blob' | 'raw',
  surroundings: Surroundings,
  protocols: string[],
): string | undefined {
  if (typeof address !== 'string' || address.trim() === '') return undefined;
  const url = resolved(address.trim(), kind, surroundings);
  return url !== undefined && url.href.length <= LONGEST && protocols.includes(url.protocol)
    ? url.href
    : undefined;
}

/** In Markdown on GitHub, `/path` leads to the root of the repository, not of the server. */
function resolved(address: string, kind: 'blob' | 'raw', { server, repository, ref, page }: Surroundings) {
  if (address.startsWith('//')) return parsed(`https:${address}`);
  if (address.startsWith('#')) return parsed(page.replace(/#.*$/s, '') + address);
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return parsed(address);
  const root = `${server}/${repository}/${kind}/${encodeURI(ref).replace(/[?#]/g, encodeURIComponent)}/`;
  return parsed(address.replace(/^[/\\]+/, ''), root);
}

function parsed(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function onServer(url: string | undefined, { server }: Surroundings): string | undefined {
  return url?.startsWith(`${server}/`) ? url.slice(server.length + 1) : undefined;
}
