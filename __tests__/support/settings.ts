import { readSettings, type Settings } from '../../src/settings/settings.ts';

/** The settings of a workflow with these inputs and variables, beside a token and a database. */
export function settingsOf(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Settings> {
  const given = { 'notion-token': 'ntn_secret', database: '0123456789abcdef0123456789abcdef', ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readSettings({ ...Object.fromEntries(variables), ...env });
}
