import { describe, expect, test } from '@jest/globals';
import { modelTrial } from './model.ts';

describe('whatever happens on GitHub, in Notion and between them, the database holds what it must', () => {
  test.concurrent.each([1, 2, 3, 4])('in the story of the seed %i', async (seed) => {
    expect(await modelTrial(seed)).toMatchObject({ stories: 1 });
  });
});
