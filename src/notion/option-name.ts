import { shortened } from './rich-text.ts';

/** Notion's limits for options: 100 characters and no comma, 100 options in a multi-select. */
const NAME_LIMIT = 100;
const OPTION_LIMIT = 100;

/** A name that Notion takes for an option: a comma becomes a semicolon, what is too long is cut with an ellipsis. */
export function optionName(text: string): string | undefined {
  const name = text.replaceAll(',', ';').trim();
  return name === '' ? undefined : shortened(name, NAME_LIMIT);
}

/** The name as the property's options spell it, where they are known: names that differ in capitals only are one to Notion. */
export function spelledAs(name: string, options: readonly { name: string }[] | undefined): string {
  return options?.find((option) => isSameOption(option.name, name))?.name ?? name;
}

export function isSameOption(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The names of a multi-select, each once, 100 at most. */
export function optionNames(texts: readonly string[]): string[] {
  const names = texts.map(optionName).filter((name) => name !== undefined);
  return [...new Set(names)].slice(0, OPTION_LIMIT);
}
