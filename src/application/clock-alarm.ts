import { AsyncLocalStorage } from "node:async_hooks";
import type { Alarm } from "../domain/alarm";
import type { Alarms } from "./alarms";
import { ClockWrong } from "./clock-wrong";
import type { ClockReference, ClockWatch } from "./ports/clock-watch";

const SUBJECT = "clock";

/**
 * Watches the clock by what it is held against, and tells the operator: once when it turns wrong or doubtful, however many
 * writes are refused meanwhile, and in the log when it is right again.
 */
export class ClockAlarm implements ClockWatch {
  readonly #exempt = new AsyncLocalStorage<true>();
  /** What the operator was told; `null`: nothing, or that the clock is right again. */
  #told: Alarm | null = null;

  constructor(
    private readonly reference: ClockReference,
    private readonly alarms: Pick<Alarms, "raise" | "end">,
  ) {}

  async check(): Promise<void> {
    if (this.#exempt.getStore()) return;
    try {
      await this.reference.check();
    } catch (error) {
      if (error instanceof ClockWrong)
        this.#tell({ name: "CLOCK_WRONG", subject: SUBJECT, facts: { how: error.message } });
      throw error;
    }
    // A doubt ends with the next second look, not with a write.
    if (this.#told?.name === "CLOCK_WRONG") this.#end();
  }

  async confirms(instant: Date): Promise<boolean> {
    if (await this.reference.confirms(instant)) {
      this.#end();
      return true;
    }
    try {
      await this.check();
      this.#tell({ name: "CLOCK_DOUBTFUL", subject: SUBJECT, facts: { instant: instant.toISOString() } });
    } catch (error) {
      if (!(error instanceof ClockWrong)) throw error;
    }
    return false;
  }

  exempt<T>(work: () => Promise<T>): Promise<T> {
    return this.#exempt.run(true, work);
  }

  #tell(alarm: Alarm): void {
    if (this.#told?.name === alarm.name) return;
    this.#end();
    // Before the alarm is raised: what it writes is checked, too.
    this.#told = alarm;
    this.alarms.raise(alarm);
  }

  #end(): void {
    if (this.#told) this.alarms.end(this.#told);
    this.#told = null;
  }
}
