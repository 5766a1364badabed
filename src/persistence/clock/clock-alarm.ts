import type { Alarm } from "../../domain/notice/alarm";
import type { Alarms } from "../../use-cases/notice/alarms";
import { ClockWrong } from "../../use-cases/shared/clock-wrong";
import type { ClockReference, ClockWatch } from "../../use-cases/shared/clock-watch";
import { Ambient } from "../engine/ambient";

const SUBJECT = "clock";
const NOT_BORNE_OUT = "it jumped, or stands far from the newest event, and nothing bears it out";

/**
 * Watches the clock and tells the operator once when it turns wrong or doubtful, for any number of refused
 * writes. The log tells when it is right again.
 */
export class ClockAlarm implements ClockWatch {
  readonly #exempt = new Ambient<true>();
  /** The last alarm to the operator; `null`: none, or the clock is right again. */
  #told: Alarm | null = null;

  constructor(
    private readonly reference: ClockReference,
    private readonly alarms: Pick<Alarms, "raiseUndated" | "end">,
  ) {}

  async check(): Promise<void> {
    if (this.#exempt.value) return;
    let isBorneOut: boolean | null;
    try {
      isBorneOut = await this.reference.check();
    } catch (error) {
      if (error instanceof ClockWrong) this.#tell("CLOCK_WRONG", error.message);
      throw error;
    }
    if (isBorneOut === false) this.#tell("CLOCK_DOUBTFUL", NOT_BORNE_OUT);
    // A doubt lasts until another source confirms the clock, not until the next write.
    else if (isBorneOut || this.#told?.name === "CLOCK_WRONG") this.#end();
  }

  async confirms(instant: Date): Promise<boolean> {
    if (await this.reference.confirms(instant)) {
      this.#end();
      return true;
    }
    try {
      await this.check();
      this.#tell("CLOCK_DOUBTFUL", NOT_BORNE_OUT);
    } catch (error) {
      if (!(error instanceof ClockWrong)) throw error;
    }
    return false;
  }

  exempt<T>(work: () => Promise<T>): Promise<T> {
    return this.#exempt.run(true, work);
  }

  #tell(name: "CLOCK_WRONG" | "CLOCK_DOUBTFUL", how: string): void {
    if (this.#told?.name === name) return;
    this.#end();
    this.#told = { name, subject: SUBJECT, facts: { how } };
    this.alarms.raiseUndated(this.#told);
  }

  #end(): void {
    if (this.#told) this.alarms.end(this.#told);
    this.#told = null;
  }
}
