import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/project.ts';

/** How the action is used, where it does not run from the checkout. */
export const USES = `${REPOSITORY}@v1`;

/** The pages of the documentation. */
export const pages = [...filesIn('.', '.md'), ...filesIn('docs', '.md')];

/** The workflows of this repository and of the documentation. */
export const workflows = [
  ...filesIn('.github/workflows', '.yml').map((path) => [path, readFileSync(path, 'utf8')]),
  ...pages.flatMap(yamlBlocks),
].map(([where = '', text = '']) => ({ where, text: text.replaceAll('uses: ./\n', `uses: ${USES}\n`) }));

export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The YAML blocks of a page as workflows; a block of steps is put into one. */
function yamlBlocks(path: string): string[][] {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```yaml\n(?<text>.*?)^```$/gms);
  return [...blocks].map((block, i) => {
    const text = block.groups?.text ?? '';
    const steps = text.replace(/^(?=.)/gm, '      ');
    const workflow = text.startsWith('- ')
      ? `on: release\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
      : text;
    return [`${path}, block ${i + 1}`, workflow];
  });
}
