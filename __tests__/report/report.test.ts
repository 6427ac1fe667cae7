import { expect, jest, test } from '@jest/globals';
import { asProblem } from '../../src/problems/problem.ts';
import { report } from '../../src/report/report.ts';

test('what went wrong in the action itself is told whole at debug level, without the token', async () => {
  const token = 'ntn_a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1v2w3';
  const written: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    const problem = asProblem(new TypeError(`No ${token} here`));
    await report({ mode: 'none', warnings: [], problem }, { 'INPUT_NOTION-TOKEN': token });
  } finally {
    write.mockRestore();
  }
  expect(written.join('')).toMatch(/^::debug::TypeError: No \*\*\* here%0A\s+at /m);
  expect(written.join('')).not.toContain(token);
});
