/** Where this project lives: the one place that names its owner. README and docs are generated with it. */
export const REPOSITORY = 'notion-changelog/notion-changelog';

export const HOME = `https://github.com/${REPOSITORY}`;

/** The address of a page in docs/, as the released version has it. */
export function docsPage(page: string): string {
  return `${HOME}/blob/v1/docs/${page}`;
}
