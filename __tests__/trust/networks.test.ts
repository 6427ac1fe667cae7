import { expect, test } from '@jest/globals';
import { networksTrial } from './networks.ts';

test.each([1, 2])(
  'in any network a run comes to its row or to one error, by the way that is meant, and shows no secret: %i',
  async (seed) => {
    expect(await networksTrial(seed)).toMatchObject({ runs: 3 });
  },
);
