import type { Run } from '../../support/run-action.ts';

/**
 * What is wrong with how a run ended: right, or with one clear error.
 * @param mayBeRefused whether Notion refuses things without a reason
 * @returns nothing where nothing is
 */
export function wrongEnd({ code, errors }: Run, mayBeRefused: boolean): string | undefined {
  const isOwnFault = errors.some(({ title }) => title === 'Something went wrong in the action itself');
  const isRefused = !mayBeRefused && errors.some(({ title }) => title === 'Notion refused a request');
  const isRight = errors.length <= 1 && code === errors.length;
  return isOwnFault || isRefused || !isRight ? `code ${code}, ${JSON.stringify(errors)}` : undefined;
}
