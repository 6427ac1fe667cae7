import { Problem } from '../../errors.ts';
import { failure, ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { notionId } from '../../settings/notion-id.ts';
import type { Notion } from '../connection.ts';
import { isNotFound } from '../data-source.ts';
import { NO_PEOPLE_PROPERTY, NOBODY } from '../people-warnings.ts';
import { missingEmails, usersByEmail } from '../users.ts';
import { attempt, isForbidden } from './attempt.ts';

const SUBJECT = 'People map';

/** GitHub login in lower case → e-mail address or ID of a Notion user. */
type People = ReadonlyMap<string, string>;

/**
 * Whether Notion knows the people of the map: one request per 100 users where it holds e-mail addresses, and one for
 * each ID.
 * @param hasProperty whether a field goes into a property of type people
 */
export async function peopleFindings(
  notion: Notion,
  people: People,
  hasProperty: boolean,
): Promise<Finding[]> {
  if (people.size === 0) return hasProperty ? [remark(SUBJECT, NOBODY)] : [];
  if (!hasProperty) return [remark(SUBJECT, NO_PEOPLE_PROPERTY)];
  const entries = [...people];
  const findings = await Promise.all([
    emailFindings(
      notion,
      entries.map(([, user]) => user).filter((user) => notionId(user) === undefined),
    ),
    ...entries.map(([login, user]) => idFindings(notion, login, notionId(user))),
  ]);
  const found = findings.flat();
  return found.length > 0 ? found : [ok(SUBJECT, 'Notion knows everybody in it.')];
}

async function emailFindings(notion: Notion, emails: readonly string[]): Promise<Finding[]> {
  if (emails.length === 0) return [];
  const users = await attempt(usersByEmail(notion));
  if (users instanceof Error) {
    return [isForbidden(users) ? failure(SUBJECT, users) : unknown(SUBJECT, users.message)];
  }
  const missing = emails.filter((email) => !users.has(email.toLowerCase()));
  if (missing.length === 0) return [];
  const { what, remedy } = missingEmails(missing, users.size === 0);
  return [remark(SUBJECT, what, remedy)];
}

const UNKNOWN: readonly Problem['id'][] = ['notion-user-unknown', 'notion-id-mistyped'];

/** A sync needs no capability for IDs; only this look-up does. */
async function idFindings(notion: Notion, login: string, id: string | undefined): Promise<Finding[]> {
  if (id === undefined) return [];
  const refused = await attempt(
    notion
      .send('Read user information including email addresses', (client) =>
        client.users.retrieve({ user_id: id }),
      )
      .then(() => undefined),
  );
  if (refused === undefined) return [];
  const subject = `${SUBJECT}: ${login}`;
  if (UNKNOWN.includes(refused.id) || isNotFound(refused)) {
    const what = `\`people\` gives ${login} the ID ${id}. ${refused.message}`;
    const details = { cause: refused, requestId: refused.requestId };
    return [failure(subject, new Problem('notion-user-unknown', what, details))];
  }
  const why = isForbidden(refused)
    ? 'the integration may not read users. A sync does not need to, where `people` holds IDs.'
    : refused.message;
  return [unknown(subject, why)];
}
