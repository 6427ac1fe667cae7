// What CHANGELOG.md tells of a version: npm run --silent release-notes -- 1.2.3
import { readFileSync } from 'node:fs';

/**
 * The text of the version's section, without its heading.
 * @throws Error where it is no version to release: of another form, not package.json's, without a section or its date.
 */
function releaseNotes(version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`“${version}” is no version such as 1.2.3.`);
  const { version: current }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (current !== version) throw new Error(`package.json has the version ${current}, not ${version}.`);
  const section = readFileSync('CHANGELOG.md', 'utf8')
    .split(/^## /m)
    .find((text) => text.startsWith(`[${version}] - `));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section “## [${version}] - ”.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) throw new Error(`CHANGELOG.md has no date for ${version}.`);
  return lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim();
}

try {
  console.log(releaseNotes(process.argv[2] ?? ''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
