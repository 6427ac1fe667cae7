import { isCloud } from '../settings/connections.ts';
import type { Visibility } from './event/event.ts';

/** Address in the body → address that needs no login, where there is one. */
export type Attachments = ReadonlyMap<string, string | undefined>;

/** Of an entry that has no attachments, or none that need a login. */
const NO_ATTACHMENTS: Attachments = new Map();

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PLACE = String.raw`(?:user-attachments/assets|[\w.-]+/[\w.-]+/assets/\d+)`;

/** An address that GitHub's editor writes for an upload, now or in former years, with what people put behind it. */
const ATTACHMENT = String.raw`https?://[\w.:-]+/${PLACE}/(?<uuid>${UUID})(?![\w-])(?:[?#][^\s"'<>()[\]\\]*)?`;
const NEEDS_LOGIN = new RegExp(`^${ATTACHMENT}`, 'i');

/**
 * The attachments in a body that need a login, as all do in private and internal repositories. Where it is not known
 * whether a repository is one, those are meant that GitHub signs. An attachment has two addresses where people wrote
 * one of a former form: that one, and the one of today, which stands for a signed one in the text's blocks.
 *
 * As users report, and GitHub does not document: in its rendering of a private body GitHub puts, for each attachment,
 * `https://private-user-images.githubusercontent.com/<user>/<asset>-<uuid>.<extension>?jwt=…`, which lives for about
 * five minutes; an Enterprise Server puts a signed address on its own host or below it. The UUID is all that both
 * addresses have in common.
 * @param html the body as GitHub renders it, where there is a rendering
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
export function attachmentsOf(
  body: string | null | undefined,
  html: string | null | undefined,
  serverUrl: string,
  visibility: Visibility,
): Attachments {
  if (!body || visibility === 'public') return NO_ATTACHMENTS;
  const attachments = attachmentsIn(body, serverUrl);
  if (attachments.size === 0) return NO_ATTACHMENTS;
  const signed = signedByUuid(html ?? '', serverUrl);
  const { origin } = new URL(serverUrl);
  return new Map(
    [...attachments].flatMap(([address, uuid]) => {
      if (visibility === 'unknown' && !signed.has(uuid)) return [];
      const target = signed.get(uuid);
      return [address, `${origin}/user-attachments/assets/${uuid}`].map((one) => [one, target] as const);
    }),
  );
}

/** Address → UUID. */
function attachmentsIn(body: string, serverUrl: string): ReadonlyMap<string, string> {
  const { origin } = new URL(serverUrl);
  return new Map(
    [...body.matchAll(new RegExp(ATTACHMENT, 'gi'))]
      .filter(([address]) => URL.parse(address)?.origin === origin)
      .map(({ 0: address, groups }) => [address, groups?.uuid?.toLowerCase() ?? '']),
  );
}

function signedByUuid(html: string, serverUrl: string): ReadonlyMap<string, string> {
  const signed = new Map<string, string>();
  // What images, videos and links lead to. GitHub's renderer writes every attribute in double quotes.
  for (const [, value = ''] of html.matchAll(/\s(?:src|srcset|href)="([^"]*)"/gi)) {
    const address = value.trim().replaceAll('&amp;', '&');
    const url = URL.parse(address);
    if (url === null || !isOfGitHub(url, serverUrl) || NEEDS_LOGIN.test(address)) continue;
    for (const [uuid] of url.pathname.toLowerCase().matchAll(new RegExp(UUID, 'g'))) {
      if (!signed.has(uuid)) signed.set(uuid, address);
    }
  }
  return signed;
}

/**
 * Whether an address is one of GitHub's: on the server itself or below it (an Enterprise Server keeps files at
 * `media.<host>`), or, for github.com and *.ghe.com, where GitHub keeps what people upload. It has to be https, but
 * where the server itself is not, and names nobody to log in as.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
export function isOfGitHub(address: URL, serverUrl: string): boolean {
  const server = new URL(serverUrl);
  if (address.protocol !== 'https:' && address.protocol !== server.protocol) return false;
  if (address.username !== '' || address.password !== '') return false;
  const isUserContent = address.hostname.endsWith('.githubusercontent.com') && address.port === '';
  if (isUserContent && isCloud(server.hostname)) return true;
  return address.port === server.port && `.${address.hostname}`.endsWith(`.${server.hostname}`);
}
