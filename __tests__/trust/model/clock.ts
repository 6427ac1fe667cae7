/** The time of GitHub and Notion, which passes by steps. */
export class StepClock {
  private time = Date.UTC(2026, 0, 5, 10);

  now = (): number => this.time;

  /** Less than a minute passes, as Notion tells whole minutes only. */
  step(): void {
    this.time += 41_000;
  }

  /** In GitHub's format. */
  iso(): string {
    return new Date(this.time).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}
