import { Problem } from '../errors.ts';
import type { Result } from '../outcome.ts';

export async function setup(): Promise<Result> {
  throw new Problem('input-invalid', 'The mode `setup` is not available in this version.');
}
