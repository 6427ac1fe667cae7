import { expect, test } from '@jest/globals';
import { hostileTrial } from './hostile.ts';

test.each([1, 2, 3, 4])(
  'text that anybody may have written stays text, wherever it comes from and goes to: %i',
  async (seed) => {
    expect(await hostileTrial(seed)).toMatchObject({ runs: 6 });
  },
);
