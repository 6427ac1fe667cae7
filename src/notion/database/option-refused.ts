import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { NotionProblem } from '../api/failure.ts';
import { isSameOption } from '../property/field-content.ts';
import { type KnownOption, knownOptions } from './new-properties.ts';
import type { Property } from './schema.ts';

/** An option to add to a property; Notion chooses the colour where none is given. */
export interface NewOption extends Partial<KnownOption> {
  property: Property;
  name: string;
}

/** Options that a property lacks and Notion does not add. */
export class OptionRefused extends Problem {
  /** At least one. */
  readonly options: readonly NewOption[];

  /** @param cause what Notion answered; nothing where it took the request, and did not add them */
  constructor(
    options: readonly NewOption[],
    statuses: FieldSettings['statuses'],
    cause: NotionProblem | undefined,
  ) {
    super('notion-status-option', whatOf(options, statuses, cause), { requestId: cause?.requestId, cause });
    this.options = options;
  }
}

function whatOf(
  options: readonly NewOption[],
  statuses: FieldSettings['statuses'],
  cause: NotionProblem | undefined,
): string {
  const it = options.length === 1 ? 'it' : 'them';
  const refused = cause ? `refused to add ${it}` : `did not add ${it}, though it took the request`;
  const told = [...Map.groupBy(options, ({ property }) => property)].map(([property, added]) => {
    const names = added.map(({ name }) => name);
    const existing = (property.options ?? []).map(({ name }) => name);
    const lacks = `The property ${quoted(property.name)} has no option ${listed(names)}, and Notion ${refused}.`;
    const later = neededLater([...existing, ...names], names, statuses);
    const also = later.length === 0 ? '' : ` Other states will need ${listed(later)} too.`;
    return `${lacks} Its options: ${listed(existing) || 'none'}.${also}`;
  });
  return [...told, ...(cause ? [cause.message] : [])].join(' ');
}

/** The options of other states, where these are of states: people can then add all of them at once. */
function neededLater(
  known: readonly string[],
  refused: readonly string[],
  statuses: FieldSettings['statuses'],
): string[] {
  const needed = knownOptions('status', statuses).map(({ name }) => name);
  if (!refused.some((name) => needed.includes(name))) return [];
  return needed.filter((name) => !known.some((one) => isSameOption(one, name)));
}

function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}
