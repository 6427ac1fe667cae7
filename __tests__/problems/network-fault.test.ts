import { expect, test } from '@jest/globals';
import { networkFault } from '../../src/problems/network-fault.ts';

test('What Node says of a proxy is told without the name and the password.', () => {
  const message =
    'Failed to establish tunnel to api.notion.com:443 via http://builder:p@ss@127.0.0.1:3128: SSH-2.0';
  const { reason } = networkFault(new Error(message), 'http://127.0.0.1:3128');
  expect(reason).toBe(
    '“Failed to establish tunnel to api.notion.com:443 via http://127.0.0.1:3128: SSH-2.0”, through the proxy `http://127.0.0.1:3128`',
  );
});
