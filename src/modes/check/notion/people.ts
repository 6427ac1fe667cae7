import type { Notion } from '../../../notion/api/connection.ts';
import { isNotFound } from '../../../notion/database/data-source.ts';
import { NOBODY, noPeopleProperty } from '../../../notion/property/people.ts';
import { missingEmails, usersByEmail } from '../../../notion/property/users.ts';
import { Problem } from '../../../problems/problem.ts';
import { quoted } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import { notionId } from '../../../settings/notion-id.ts';
import type { FieldSettings } from '../../../settings/settings.ts';
import { attempt, failure, isForbidden, ok, remark, unknown } from '../finding.ts';

const SUBJECT = 'People map';

/**
 * Whether Notion knows the people of the map: one request per 100 users where it holds e-mail addresses, and one for
 * each ID.
 * @param hasProperty whether a field goes into a property of type people
 */
export async function peopleFindings(
  notion: Notion,
  { people, properties }: Pick<FieldSettings, 'people' | 'properties'>,
  hasProperty: boolean,
): Promise<Finding[]> {
  if (people.size === 0) return hasProperty ? [remark(SUBJECT, NOBODY)] : [];
  if (!hasProperty) return [remark(SUBJECT, noPeopleProperty(properties))];
  const emails = [...people.values()].filter((user) => notionId(user) === undefined);
  const findings = await Promise.all([
    emailFindings(notion, emails),
    ...[...people].map(([login, user]) => idFindings(notion, login, notionId(user))),
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
    notion.send('Read user information including email addresses', (client) =>
      client.users.retrieve({ user_id: id }),
    ),
  );
  if (!(refused instanceof Error)) return [];
  const subject = `${SUBJECT}: ${quoted(login)}`;
  if (UNKNOWN.includes(refused.id) || isNotFound(refused)) {
    const what = `\`people\` gives ${quoted(login)} the ID ${id}. ${refused.message}`;
    const details = { cause: refused, requestId: refused.requestId };
    return [failure(subject, new Problem('notion-user-unknown', what, details))];
  }
  const why = isForbidden(refused)
    ? 'the integration may not read users. A sync does not need to, where `people` holds IDs.'
    : refused.message;
  return [unknown(subject, why)];
}
