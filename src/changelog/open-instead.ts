import type { NewOption, OptionRefused } from '../notion/database/option-refused.ts';
import { isSameOption } from '../notion/property/field-content.ts';
import { quoted } from '../quoted.ts';
import type { FieldSettings } from '../settings/settings.ts';

/**
 * Whether all that was refused is needed for nothing but pull requests that wait for a review: Open's option can stand in
 * for it.
 */
export function isForReviews({ options }: OptionRefused, fields: FieldSettings): boolean {
  return options.every(
    (option) =>
      option.property.name === fields.properties.status &&
      statesOf(option, fields).join() === 'review-requested',
  );
}

function statesOf({ name }: NewOption, { statuses }: FieldSettings): string[] {
  return Object.entries(statuses).flatMap(([state, option]) => (isSameOption(option, name) ? [state] : []));
}

/** The settings with which pull requests that wait for a review show as open ones. */
export function withOpenInstead(fields: FieldSettings): FieldSettings {
  return { ...fields, statuses: { ...fields.statuses, 'review-requested': fields.statuses.open } };
}

export function openInsteadWarning({ properties: { status = '' }, statuses }: FieldSettings): string {
  return `${quoted(status)} has no option ${quoted(statuses['review-requested'])}, and Notion did not add it, so pull requests that wait for a review show as ${quoted(statuses.open)}. Add the option in Notion, or name an existing one for \`review-requested\` in \`statuses\`.`;
}
