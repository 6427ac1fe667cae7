import type { State } from '../../entry.ts';
import { ok, remark } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { DEFAULT_STATUSES } from '../../settings/maps.ts';
import type { FieldJudgement } from '../judge-properties.ts';
import { isSameOption } from '../option-name.ts';
import type { Property } from '../schema.ts';

type Statuses = Readonly<Record<State, string>>;

/** Whether the property of the field `status` has an option for each state; nothing where it has no options at all. */
export function statusFindings(judgements: readonly FieldJudgement[], statuses: Statuses): Finding[] {
  const status = judgements.find(({ field }) => field === 'status');
  if (status?.is !== 'found' || status.property.options === undefined) return [];
  const { options } = status.property;
  const missing = Object.entries(statuses).filter(
    ([, name]) => !options.some((option) => isSameOption(option.name, name)),
  );
  const isMapped = ([state, name]: [string, string]) =>
    !Object.entries(DEFAULT_STATUSES).some(([known, usual]) => known === state && usual === name);
  const findings = [
    ...missing.filter(isMapped).map((option) => mistyped(option, status.property)),
    ...toBeAdded(
      missing.filter((option) => !isMapped(option)),
      status.property,
    ),
  ];
  return findings.length > 0
    ? findings
    : [ok('Status options', `“${status.property.name}” has all of them.`)];
}

function mistyped([state, name]: [string, string], { name: property, options = [] }: Property): Finding {
  return remark(
    `Status option \`${state}\``,
    `“${property}” has no option “${name}”, which \`statuses\` names. It will be added when it is first needed. Its options: ${listed(options.map((option) => option.name)) || 'none'}.`,
    'Correct the name in `statuses` if it is mistyped.',
  );
}

function toBeAdded(missing: readonly [string, string][], { name, type }: Property): Finding[] {
  if (missing.length === 0) return [];
  const names = listed([...new Set(missing.map(([, option]) => option))]);
  const where = type === 'status' ? ', each in the group of its state' : '';
  return [ok('Status options', `“${name}” has no ${names}: to be added when first needed${where}.`)];
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
