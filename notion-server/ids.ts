import { randomInt, randomUUID } from 'node:crypto';

/** Version and variant are checked too (recorded: errors, 12345678-1234-1234-1234-123456789abc is refused). */
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[1-8][0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;
const PROPERTY_ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;<=>?@[\\]^_`{|}~';

/** @param random gives numbers from 0 up to 1, where chance is not to decide */
export function newId(random?: () => number): string {
  if (random === undefined) return randomUUID();
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

/** The ID with hyphens, or undefined where it isn't one. */
export function parseId(text: string): string | undefined {
  if (!UUID.test(text)) return undefined;
  return text
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function bareId(id: string): string {
  return id.replaceAll('-', '');
}

/** Four characters, many of which need URL encoding: a client that forgets to encode fails here too. */
export function newPropertyId(): string {
  return Array.from(
    { length: 4 },
    () => PROPERTY_ID_CHARACTERS[randomInt(PROPERTY_ID_CHARACTERS.length)],
  ).join('');
}

export function wholeMinute(time: number): string {
  return new Date(time - (time % 60_000)).toISOString();
}

/** Databases and views tell milliseconds, with an offset instead of Z (recorded: database-create-db). */
export function exactTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '+00:00');
}
