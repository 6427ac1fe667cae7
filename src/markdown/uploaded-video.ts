import type { Surroundings } from './surroundings.ts';

const VIDEO = /\.(?:mp4|mov|webm|m4v)$/i;
const UPLOAD = /^\/(?:user-attachments|[^/]+\/[^/]+)\/assets\//;

/** Whether GitHub shows a player for an address that stands alone in its line: only for what was uploaded to it. */
export function isUploadedVideo(address: string, { server, videos }: Surroundings): boolean {
  if (videos.has(address)) return true;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !VIDEO.test(url.pathname)) return false;
  return url.origin === server ? UPLOAD.test(url.pathname) : url.hostname.endsWith('.githubusercontent.com');
}
