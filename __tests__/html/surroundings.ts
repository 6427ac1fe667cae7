import type { Surroundings } from '../../src/html/addresses.ts';

export const SURROUNDINGS: Surroundings = {
  server: 'https://github.com',
  repository: 'octocat/hello-world',
  ref: 'v1.0.0',
  page: 'https://github.com/octocat/hello-world/releases/tag/v1.0.0',
};
