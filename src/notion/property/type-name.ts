/** Of the types that the app calls otherwise than the API. */
const NAMES: Readonly<Record<string, string>> = {
  files: 'Files & media',
  multi_select: 'Multi-select',
  people: 'Person',
  phone_number: 'Phone',
  rich_text: 'Text',
  unique_id: 'ID',
  url: 'URL',
};

/** The type of a property as Notion's app calls it, such as Text for `rich_text`. */
export function typeName(type: string): string {
  return NAMES[type] ?? `${type.charAt(0).toUpperCase()}${type.slice(1).replaceAll('_', ' ')}`;
}
