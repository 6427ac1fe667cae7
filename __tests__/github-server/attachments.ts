import { randomUUID } from 'node:crypto';
import { type Answer, NOT_FOUND, refusal } from './answer.ts';
import type { Upload } from './rendering/page.ts';
import type { Attachment, GitHubState } from './state.ts';

/** What GitHub's editor writes for an upload. */
export function addressInBody(uuid: string, { serverUrl }: GitHubState): string {
  return `${serverUrl}/user-attachments/assets/${uuid}`;
}

const UPLOAD =
  /\/(?:user-attachments|[\w.-]+\/[\w.-]+)\/assets\/(?:\d+\/)?(?<uuid>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:[.?]|$)/;

/** What a rendering has for an address of an upload: in a private repository a new signed link. */
export function uploadOf(address: string, state: GitHubState): Upload | undefined {
  const uuid = address.startsWith(`${state.serverUrl}/`) ? UPLOAD.exec(address)?.groups?.uuid : undefined;
  const attachment = state.attachments.get(uuid ?? '');
  if (attachment === undefined) return undefined;
  return {
    isVideo: attachment.type.startsWith('video/'),
    link: state.private ? signedLink(attachment, state) : address,
    name: `upload.${attachment.extension}`,
  };
}

function signedLink({ uuid, extension }: Attachment, { serverUrl, signed }: GitHubState): string {
  const jwt = randomUUID();
  signed.set(jwt, uuid);
  return `${serverUrl}/signed/21031067/1-${uuid}.${extension}?part=1&jwt=${jwt}`;
}

/**
 * Answers a GET of a file: by a signed link that lives, and in a public repository by its address in a text, which leads
 * on to one. The store behind refuses a second way to log in, as S3 does.
 */
export function answerFile(url: URL, authorization: string | undefined, state: GitHubState): Answer {
  const [, folder, , file = ''] = url.pathname.split('/');
  if (folder === 'user-attachments') return state.private ? NOT_FOUND : redirect(file, state);
  const uuid = state.signed.get(url.searchParams.get('jwt') ?? '') ?? '';
  const attachment = state.attachments.get(uuid);
  if (folder !== 'signed' || attachment === undefined || !file.includes(uuid)) return NOT_FOUND;
  if (authorization !== undefined) return refusal(400, 'Only one auth mechanism allowed');
  return { status: 200, headers: headersOf(attachment), body: attachment.bytes };
}

function redirect(uuid: string, state: GitHubState): Answer {
  const attachment = state.attachments.get(uuid);
  if (attachment === undefined) return NOT_FOUND;
  return { status: 302, headers: { location: signedLink(attachment, state) }, body: '' };
}

function headersOf({ type, bytes }: Attachment): Record<string, string> {
  return { 'content-type': type, 'content-length': String(bytes.byteLength) };
}
