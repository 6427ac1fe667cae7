import { expect, test } from '@jest/globals';
import { payloadsTrial } from './payloads.ts';

test.each([1, 2, 3])(
  'a damaged payload, or a damaged answer of GitHub’s, is never a mistake of the action: %i',
  async (seed) => {
    expect(await payloadsTrial(seed)).toMatchObject({ runs: 6 });
  },
);
