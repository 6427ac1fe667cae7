// Writes notion-server/request-schemas.json: JSON Schema of the bodies that the SDK's types let a caller send.
//   node scripts/generate-request-schemas.ts [--check]
// With --check it writes nothing and exits 1 where the file is out of step with the installed SDK.
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator, type Definition } from 'ts-json-schema-generator';

const OUTPUT = 'notion-server/request-schemas.json';

/** Request bodies by the SDK's own type names. */
const ROOTS = [
  'AppendBlockChildrenBodyParameters',
  'CreateCommentBodyParameters',
  'CreateDatabaseBodyParameters',
  'CreateDataSourceBodyParameters',
  'CreateFileUploadBodyParameters',
  'CreatePageBodyParameters',
  'CreateViewBodyParameters',
  'CreateViewQueryBodyParameters',
  'QueryDataSourceBodyParameters',
  'SearchBodyParameters',
  'UpdateBlockBodyParameters',
  'UpdateDatabaseBodyParameters',
  'UpdateDataSourceBodyParameters',
  'UpdatePageBodyParameters',
];

function generate(): string {
  const generator = createGenerator({
    path: 'node_modules/@notionhq/client/build/src/api-endpoints/*.d.ts',
    tsconfig: 'tsconfig.json',
    expose: 'all',
    additionalProperties: false,
    skipTypeCheck: true,
    jsDoc: 'none',
  });
  const definitions: Record<string, Definition> = {};
  for (const root of ROOTS) Object.assign(definitions, generator.createSchema(root).definitions);
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${withShortNames(JSON.stringify({ definitions: sorted }, null, 1))}\n`;
}

/** Nameless records are named by the generator after positions in files: here PropertyMap1 and so on. */
function withShortNames(schema: string): string {
  const names = new Map<string, string>();
  return schema.replaceAll(/Record(<|%3C)string[^"]*"/g, (found) => {
    const key = decodeURIComponent(found.slice(0, -1));
    const name = names.get(key) ?? `PropertyMap${names.size + 1}`;
    names.set(key, name);
    return `${name}"`;
  });
}

const generated = generate();
if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== generated) {
    console.error(
      `${OUTPUT} is out of step with @notionhq/client: run node scripts/generate-request-schemas.ts`,
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(OUTPUT, generated);
}
