import type { PersonActing } from '../../../notion-server/person.ts';

/** A row as a person sees it. */
export interface SeenPage {
  id: string;
  isTrashed: boolean;
  isArchived: boolean;
  /** Oldest first; between equal ones the lower ID. */
  age: string;
  /** Whether nothing shows that a person made or edited it. */
  isOwn: boolean;
  properties: Record<string, SeenValue>;
  /** The section of the action, or several. */
  sections: SeenBlock[];
  /** All blocks, those of the sections too. */
  blocks: SeenBlock[];
}

export interface SeenBlock {
  id: string;
  parent: string;
  /** Its text behind its type, but for a paragraph; indented as deep as it lies. */
  line: string;
  /** Whether a person made it. */
  isPersonal: boolean;
  isSection: boolean;
  /** The blocks in it, and those in them, in the order of the page. */
  inside: SeenBlock[];
}

type SeenValue = string | number | string[] | null;

/** What stands in Notion, whoever it is shared with; what the API takes to tell it does not count. */
export function seenPage(person: PersonActing, bots: ReadonlySet<string>, id: string): SeenPage {
  const page = Object(person.read(id));
  const blocks = seenBlocks(person, bots, id, '');
  const all = blocks.flatMap((block) => [block, ...block.inside]);
  return {
    id,
    isTrashed: page.in_trash,
    isArchived: page.is_archived,
    age: `${page.created_time} ${id}`,
    isOwn: [id, ...all.map((block) => block.id)].every((one) => {
      const { created_by, last_edited_by } = Object(person.read(one));
      return bots.has(created_by.id) && bots.has(last_edited_by.id);
    }),
    properties: Object.fromEntries(
      Object.entries(page.properties).map(([name, value]) => seenProperty(name, value)),
    ),
    sections: blocks.filter(({ isSection }) => isSection),
    blocks: all,
  };
}

/** The title and the key are called as at first, whatever people call their properties. */
function seenProperty(name: string, value: unknown): [string, SeenValue] {
  const known = Object(value).type === 'title' ? 'Name' : name.replace(/^Key$/, 'GitHub ID');
  return [known, plain(Object(value))];
}

function plain(value: { type: string; [type: string]: unknown }): SeenValue {
  const content = Object(value[value.type]);
  switch (value.type) {
    case 'title':
    case 'rich_text':
      return content.map(({ plain_text }: { plain_text: string }) => plain_text).join('');
    case 'select':
    case 'status':
      return content.name ?? null;
    case 'multi_select':
      return content.map(({ name }: { name: string }) => name).sort();
    case 'date':
      return content.start === undefined ? null : Date.parse(content.start);
    case 'number':
      return value.number === null ? null : Number(value.number);
    case 'url':
      return value.url === null ? null : String(value.url);
    default:
      return null;
  }
}

function seenBlocks(
  person: PersonActing,
  bots: ReadonlySet<string>,
  parent: string,
  indent: string,
): SeenBlock[] {
  return person.blocksIn(parent).map((id) => {
    const block = Object(person.read(id));
    const isPersonal = !bots.has(block.created_by.id);
    const isSection = block.type === 'synced_block' && !isPersonal;
    const inside = seenBlocks(person, bots, id, isSection ? '' : `${indent}  `);
    const text = (block[block.type].rich_text ?? [])
      .map(({ plain_text }: { plain_text: string }) => plain_text)
      .join('');
    const line = indent + (block.type === 'paragraph' ? text : `(${block.type}) ${text}`);
    return { id, parent, line, isPersonal, isSection, inside: inside.flatMap((one) => [one, ...one.inside]) };
  });
}
