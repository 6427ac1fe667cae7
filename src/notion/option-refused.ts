import { Problem } from '../errors.ts';
import type { NotionProblem } from './failure.ts';
import type { KnownOption } from './new-properties.ts';
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
  constructor(options: readonly NewOption[], cause: NotionProblem | undefined) {
    super('notion-status-option', whatOf(options, cause), { requestId: cause?.requestId, cause });
    this.options = options;
  }
}

function whatOf([option]: readonly NewOption[], cause: NotionProblem | undefined): string {
  const known = (option?.property.options ?? []).map(({ name }) => `“${name}”`).join(', ');
  const refused = cause ? 'refused to add it' : 'did not add it, though it took the request';
  const what = `The property “${option?.property.name}” has no option “${option?.name}”, and Notion ${refused}. Its options: ${known || 'none'}.`;
  return cause ? `${what} ${cause.message}` : what;
}
