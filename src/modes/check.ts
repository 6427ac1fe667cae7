import { Problem } from '../errors.ts';
import type { Result } from '../outcome.ts';

export async function check(): Promise<Result> {
  throw new Problem('input-invalid', 'The mode `check` is not available in this version.');
}
