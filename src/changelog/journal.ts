import type { NotionProblem } from '../notion/api/failure.ts';
import type { Row } from '../notion/row/find-rows.ts';
import type { Change } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { RowStep } from './steps.ts';

/** What a plan comes to, as far as it is about the row. */
type Effect = Pick<Plan, 'operation'> & { changes: Change[] };

/** An attempt to apply a plan. */
interface Attempt {
  /** Tells apart the steps that are not done. */
  left: string;
  /** Whether the text of a new row was left for later. */
  apart: boolean;
  effect: Effect;
  /** The row that it made; any where its answer was lost. */
  rowId?: string;
  /** Why Notion refused it. */
  refusal?: NotionProblem;
  /** Whether it did not fail. */
  isOpen: boolean;
}

/** What earlier rounds have done for an entry, and what Notion has refused. */
export class Journal {
  /** Whether the row is as it should be: what follows is not planned anew. */
  isSettled = false;
  private attempt: Attempt | undefined;
  private readonly properties = new Set<string>();

  /**
   * Begins to apply a plan.
   * @returns why it is not to be applied: Notion has refused these very steps, and nothing that it was asked has changed since
   */
  begin(plan: Plan): NotionProblem | undefined {
    const left = fingerprint(plan.steps);
    const refused = this.attempt?.left === left ? this.attempt : undefined;
    // Of a new row it may be the text that it refused, or a picture in it.
    const apart = refused?.refusal !== undefined && !refused.apart && plan.steps.some(makesText);
    if (refused?.refusal && !apart) return refused.refusal;
    this.attempt = { left, apart, effect: this.effectOf(plan), isOpen: true };
    return undefined;
  }

  /** Whether the text of a new row is to be left for later. */
  get apart(): boolean {
    return this.attempt?.apart === true;
  }

  /** A step of the plan is done. One that changed the row leaves the rest to be tried again, as it is planned anew. */
  done(plan: Plan, step: RowStep): void {
    const isBefore = ['add-properties', 'trash', 'trash-double'].includes(step.do);
    if (this.attempt && isBefore)
      this.attempt.left = fingerprint(plan.steps.slice(plan.steps.indexOf(step) + 1));
    if (step.do === 'add-properties') for (const name of plan.added) this.properties.add(name);
  }

  /** The attempt made this row. */
  made(rowId: string): void {
    if (this.attempt) this.attempt.rowId = rowId;
  }

  /** The attempt failed, if one was made since the last; with a refusal of Notion's, or as somebody else wrote. */
  failed(refusal: NotionProblem | undefined): void {
    if (this.attempt?.isOpen && refusal) this.attempt.refusal = refusal;
    if (this.attempt) this.attempt.isOpen = false;
  }

  /** The attempt waited for something that is planned otherwise now. */
  forget(): void {
    this.attempt = undefined;
  }

  /** What a plan comes to; where there is nothing left to write, what an earlier attempt did. */
  effectOf({ operation, steps, row }: Plan): Effect {
    const { attempt } = this;
    const isSent = attempt && !attempt.refusal && row && (attempt.rowId ?? row.id) === row.id;
    if (isSent && (attempt.effect.operation === 'created' || operation === 'unchanged'))
      return attempt.effect;
    return { operation, changes: steps.flatMap((step) => ('changes' in step ? step.changes : [])) };
  }

  /** Names of the properties that were added, or are by this plan. */
  added({ added }: Plan): string[] {
    return [...new Set([...this.properties, ...added])];
  }
}

function makesText(step: RowStep): boolean {
  return step.do === 'create-row' && step.unfinishedKey !== undefined;
}

/** Texts are told apart by the key, which holds their digest. */
function fingerprint(steps: readonly RowStep[]): string {
  const essence = ({ row, ...step }: Partial<{ row: Row }> & object) => [
    row?.id,
    ...Object.entries(step).filter(([name]) => !['whole', 'text', 'blocks', 'changes'].includes(name)),
  ];
  return JSON.stringify(steps.map(essence), (_, value) => (value instanceof Map ? [...value] : value));
}
