import type { Entry } from '../entry.ts';
import type { Settings } from '../settings.ts';
import type { Uploads } from './content/uploads.ts';
import type { RowLinks } from './links/row-links.ts';
import type { UserIds } from './people-content.ts';
import type { KnownSchema } from './schema.ts';
import type { SchemaNeeds } from './schema-needs.ts';

/** An entry on its way to its row. */
export interface Task {
  entry: Entry;
  settings: Settings;
  /** Why the entry is to get no new row, where the settings say so. */
  unwanted: string | undefined;
  links: RowLinks;
  /** The text of a row that exists stays as it is: what it is to say is not known. */
  keepsContent: boolean;
  /** The entry with the HTML that GitHub shows for its text; without where GitHub does not give it. */
  rendered: () => Promise<Entry>;
  /** Brings the text's pictures to Notion. */
  uploads: Uploads;
  /** The users of the people map. */
  users: () => Promise<UserIds>;
  /** Adds the properties and options that a plan needs; the schema as it is then. */
  applySchema: (needs: SchemaNeeds, dataSourceId: string) => Promise<KnownSchema>;
  /** Whether it is looked at once whether another run has made the same row; else whoever calls does that later. */
  confirms: boolean;
  /** Told what the user should know though the run goes on. */
  warn: (message: string) => void;
  /** Told the GitHub logins that a property of type people would take, if the people map named them. */
  unmapped: (logins: readonly string[]) => void;
}
