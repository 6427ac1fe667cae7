export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The readers below throw only where a body came here without having passed its schema: a fault of this server. */
export function objectOf(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new TypeError(`object expected, found ${JSON.stringify(value)}`);
  return value;
}

export function listOf(value: Json | undefined): Json[] {
  if (!Array.isArray(value)) throw new TypeError(`array expected, found ${JSON.stringify(value)}`);
  return value;
}

export function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`string expected, found ${JSON.stringify(value)}`);
  return value;
}

export function optionalList(value: Json | undefined): Json[] {
  return value === undefined || value === null ? [] : listOf(value);
}

export function optionalText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
