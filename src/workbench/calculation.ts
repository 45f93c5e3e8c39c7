import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./univer";

/** A write without any formula behind it starts no calculation; longer than this one does not start (milliseconds). */
const START = 250;
/** A calculation that never ends must not hold the add-in for ever (milliseconds). */
const END = 20_000;

/** Knows whether Univer, which calculates after a write and not during it, has caught up. */
export class Calculation {
  private readonly sessions: FormulaCalculationSessionService;
  /** The newest calculation when something was last written; null when that is settled. */
  private since: number | null = null;

  constructor({ univer, api }: Spreadsheet) {
    this.sessions = univer.__getInjector().get(FormulaCalculationSessionService);
    api.addEvent(api.Event.SheetEditEnded, () => this.written());
  }

  /** To be told before cells change. */
  written(): void {
    this.since = this.sessions.state.id;
  }

  private isIdle(): boolean {
    const { started, resultApplied, completed, resultEmitted, stopped } = this.sessions.state;
    return !started || (resultApplied && (completed || resultEmitted || stopped));
  }

  /** Resolves when what was written has been calculated, so that formulas answer with their value. */
  async settled(): Promise<void> {
    const { since } = this;
    if (since === null) return;
    await new Promise<void>((resolve) => {
      let mayBeNone = false;
      const done = (): boolean => this.isIdle() && (mayBeNone || this.sessions.state.id !== since);
      const finish = (): void => {
        clearTimeout(start);
        clearTimeout(end);
        subscription.unsubscribe();
        resolve();
      };
      const start = setTimeout(() => {
        mayBeNone = true;
        if (done()) finish();
      }, START);
      const end = setTimeout(finish, END);
      // A result counts after the handlers of its event, hence the turn in between.
      const subscription = this.sessions.state$.subscribe(() => done() && setTimeout(() => done() && finish(), 0));
    });
    if (this.since === since) this.since = null;
  }
}
