import { randomUUID } from 'node:crypto';
import { type Answer, NOT_FOUND, refusal } from './answer.ts';
import type { Attachment, GitHubState } from './state.ts';

/** What GitHub's editor writes for an upload. */
export function addressInBody(uuid: string, { serverUrl }: GitHubState): string {
  return `${serverUrl}/user-attachments/assets/${uuid}`;
}

/**
 * The rendering of a body, as far as attachments go: each in a private repository comes out as a new signed link, and all
 * else as text.
 */
export function renderedBody(body: string, state: GitHubState): string {
  const addresses = [...state.attachments.values()].flatMap((attachment) => {
    const address = addressInBody(attachment.uuid, state);
    return body.includes(address) ? [{ address, html: shown(attachment, address, state) }] : [];
  });
  const text = escaped(body);
  return `<p>${addresses.reduce((html, { address, html: one }) => html.replaceAll(address, one), text)}</p>`;
}

function shown(attachment: Attachment, address: string, state: GitHubState): string {
  const target = escaped(state.private ? signedLink(attachment, state) : address);
  if (attachment.type.startsWith('video/')) return `<video src="${target}" controls="controls"></video>`;
  return `<a target="_blank" href="${target}"><img src="${target}" alt="Image" style="max-width: 100%;"></a>`;
}

function signedLink({ uuid, extension }: Attachment, { serverUrl, signed }: GitHubState): string {
  const jwt = randomUUID();
  signed.set(jwt, uuid);
  return `${serverUrl}/signed/21031067/1-${uuid}.${extension}?part=1&jwt=${jwt}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
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
