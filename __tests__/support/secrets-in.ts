import { unescape as unescaped } from 'node:querystring';

/** Whether a text that a run has given away holds a secret of it, or a good part of one, in any usual form. */

/**
 * What the runner hands to a run as a secret: the tokens, and the passwords of proxies, as they are written and as they
 * are meant. Shorter ones stand in any text.
 */
export function secretsOf(env: Record<string, string>): string[] {
  const tokens = [env['INPUT_NOTION-TOKEN'], env['INPUT_GITHUB-TOKEN']].flatMap((token) =>
    (token ?? '').split(/\s+/),
  );
  const proxies = Object.entries(env).filter(([name]) => /^https?_proxy$/i.test(name));
  const passwords = proxies.map(([, address]) => /^(?:[^:]*:\/\/)?[^:]*:(?<password>.*)@/.exec(address));
  const written = passwords.flatMap((found) => found?.groups?.password ?? []);
  return [...tokens, ...written, ...written.map(unescaped)].filter((secret) => secret.length >= 8);
}

/**
 * Holds that no secret is in what a run has given away. Only the lines may hold one by which the runner is told to hide it.
 * @param told by the places where it was found
 * @throws Error that names the place, the form and where in the text it is, and shows no secret
 */
export function holdNoSecret(secrets: readonly string[], told: Readonly<Record<string, string>>): void {
  for (const secret of secrets) {
    const mask = `::add-mask::${secret.replaceAll('%', '%25')}\n`;
    for (const [place, text] of Object.entries(told)) {
      const shown = text.replaceAll(mask, '');
      for (const [form, written] of formsOf(secret)) {
        const index = shown.indexOf(written);
        if (index >= 0) throw new Error(`A secret is in ${place} of a run, ${form}, at ${index}`);
      }
    }
  }
}

const PREFIX = /^(?:ntn|secret|gh[a-z]|github_pat)_/;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** So many characters after the prefix are a part that nobody may see. */
const PART = 12;

function formsOf(secret: string): [form: string, written: string][] {
  const [prefix = ''] = PREFIX.exec(secret) ?? [];
  const part = secret.slice(prefix.length, prefix.length + PART);
  const forms = writtenForms(secret, 'whole');
  return part.length < PART ? forms : [...forms, ...writtenForms(part, 'in part')];
}

function writtenForms(text: string, what: string): [form: string, written: string][] {
  const bytes = Buffer.from(text);
  const html = text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[`*_~[\]|\\!]/g, (character) => `&#${character.charCodeAt(0)};`);
  const base64 = [0, 1, 2].map((before) => base64Within(bytes, before));
  return [
    [what, text],
    [`${what}, as in JSON`, JSON.stringify(text).slice(1, -1)],
    [`${what}, as in an address`, encodeURIComponent(text)],
    [`${what}, as in a workflow command`, text.replaceAll('%', '%25')],
    [`${what}, as in HTML`, html],
    [`${what}, in hexadecimal`, bytes.toString('hex')],
    ...base64.map((written): [string, string] => [`${what}, in Base64`, written]),
    ...base64.map((written): [string, string] => [
      `${what}, in Base64 of addresses`,
      written.replaceAll('+', '-').replaceAll('/', '_'),
    ]),
  ];
}

/** What Base64 makes of bytes that stand among others: the characters that do not depend on the neighbours. */
function base64Within(bytes: Buffer, before: number): string {
  const written = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return written.slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
}
