import { decoded } from './decoded.ts';
import { endpoints } from './endpoints/all.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { invalid, Refusal } from './errors.ts';
import { parseId } from './ids.ts';

const FREE_PARAMS = new Set(['property_id']);
const table = endpoints.map((endpoint) => {
  const [method = '', path = ''] = endpoint.route.split(' ');
  return { endpoint, method, parts: path.split('/') };
});

/** The endpoint for a request line, and what stands in its path. Throws 400 where there is none, or for an ID that is none. */
export function routeOf(
  method: string,
  path: string,
): { endpoint: Endpoint; params: Record<string, string> } {
  const parts = path.split('/');
  const found = table.find((row) => row.method === method && fits(row.parts, parts));
  if (!found) throw new Refusal(400, 'invalid_request_url', 'Invalid request URL.');
  const params: Record<string, string> = {};
  for (const [index, part] of found.parts.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = paramOf(part.slice(1), parts[index] ?? '');
  }
  return { endpoint: found.endpoint, params };
}

function fits(pattern: string[], parts: string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => part.startsWith(':') || part === parts[index])
  );
}

function paramOf(name: string, raw: string): string {
  const text = decoded(raw);
  if (FREE_PARAMS.has(name)) return text;
  const id = parseId(text);
  // Recorded: errors, with the quotes inside the backticks.
  if (id === undefined)
    throw invalid(`path failed validation: path.${name} should be a valid uuid, instead was \`"${text}"\`.`);
  return id;
}
