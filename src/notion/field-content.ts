import type { Run } from '../html/block.ts';
import type { FieldValue } from './field-values.ts';
import { optionName, optionNames, spelledAs } from './option-name.ts';
import type { PropertyContent } from './property-content.ts';
import { fittingRuns } from './rich-text.ts';
import type { Property } from './schema.ts';

/**
 * A field's value in the form of the property that takes it; nothing where the type cannot take it
 * (ACCEPTED_TYPES says which can), and for people, whose content depends on who is there.
 */
export function fieldContent(
  value: FieldValue,
  { type, options }: Pick<Property, 'type' | 'options'>,
): PropertyContent | undefined {
  switch (type) {
    case 'title':
    case 'rich_text':
      return { type, runs: fittingRuns(runs(value)) };
    case 'select':
      return { type, name: optionName(words(value).join('; ')) };
    case 'status': {
      const name = optionName(words(value).join('; '));
      return { type, name: name && spelledAs(name, options) };
    }
    case 'multi_select':
      return { type, names: optionNames(words(value)) };
    case 'number':
      return { type, number: value.is === 'number' ? value.number : undefined };
    case 'url':
      return { type, text: words(value)[0] };
    case 'date':
      return { type, start: value.is === 'time' ? value.time : undefined };
    default:
      return undefined;
  }
}

function runs(value: FieldValue): Run[] {
  if (value.is === 'text')
    return [value.link === undefined ? { text: value.text } : { text: value.text, link: value.link }];
  if (value.is !== 'people') return [{ text: words(value).join(', ') }];
  return value.people.flatMap(({ login, url }, i) => {
    const name = url === undefined ? { text: login } : { text: login, link: url };
    return i === 0 ? [name] : [{ text: ', ' }, name];
  });
}

function words(value: FieldValue): string[] {
  switch (value.is) {
    case 'text':
      return value.text === '' ? [] : [value.text];
    case 'choices':
      return [...value.names];
    case 'people':
      return value.people.map(({ login }) => login);
    case 'number':
      return [String(value.number)];
    case 'time':
      return value.time === undefined ? [] : [value.time];
  }
}
