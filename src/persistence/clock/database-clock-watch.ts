import type { ClockReference } from "../../use-cases/shared/clock-watch";
import { ClockWrong } from "../../use-cases/shared/clock-wrong";
import type { Clock } from "../../use-cases/shared/clock";
import type { Database } from "../engine/database";
import { CLOCK_TOLERANCE_MILLISECONDS, driftSince, inWords, type ClockReading } from "./clock-reading";

/** How long a comparison holds, unless the clock jumps meanwhile. */
const FRESH_MILLISECONDS = 60_000;
/** The interval of comparisons while the clocks differ, short so that a corrected clock is noticed soon. */
const FRESH_WHILE_WRONG_MILLISECONDS = 1_000;
/** An adjusted clock goes a little faster or slower; a clock that is set jumps. */
const JUMP_MILLISECONDS = 1_000;

interface Comparison extends ClockReading {
  /** How far our clock is ahead of the database's; 0 where the time of asking explains the difference. */
  readonly ahead: number;
}

/**
 * All server processes share PostgreSQL's clock: a process whose clock is far from it dates nothing. Between
 * two comparisons the process's own running time tells whether the clock jumped.
 */
export class DatabaseClockWatch implements ClockReference {
  #last: Comparison | undefined;
  #comparing: Promise<Comparison> | undefined;

  constructor(
    private readonly database: Pick<Database, "onReader">,
    private readonly clock: Clock,
  ) {}

  /** A jump beyond the tolerance is refused, so no jump is left to confirm. */
  async check(): Promise<null> {
    const { ahead } = this.#isFresh() && this.#last ? this.#last : await this.#compare();
    if (Math.abs(ahead) > CLOCK_TOLERANCE_MILLISECONDS)
      throw new ClockWrong(`it is ${inWords(ahead)} ${ahead > 0 ? "ahead of" : "behind"} the database's`);
    return null;
  }

  async confirms(instant: Date): Promise<boolean> {
    const { ahead, time } = await this.#compare();
    return Math.abs(ahead + instant.getTime() - time) <= CLOCK_TOLERANCE_MILLISECONDS;
  }

  #isFresh(): boolean {
    const last = this.#last;
    if (!last) return false;
    const now = this.#reading();
    const isWrong = Math.abs(last.ahead) > CLOCK_TOLERANCE_MILLISECONDS;
    const longest = isWrong ? FRESH_WHILE_WRONG_MILLISECONDS : FRESH_MILLISECONDS;
    return now.running - last.running < longest && Math.abs(driftSince(last, now)) < JUMP_MILLISECONDS;
  }

  /** Callers that ask at once share one question to the database. */
  #compare(): Promise<Comparison> {
    this.#comparing ??= this.#ask().finally(() => (this.#comparing = undefined));
    return this.#comparing;
  }

  async #ask(): Promise<Comparison> {
    const before = this.#reading();
    const theirs = await this.database.onReader(async (runner) => {
      const [row] = (await runner.query(
        "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now",
      )) as { now: string }[];
      return Number(row?.now);
    });
    const now = this.#reading();
    // The database read its clock between these two instants: only a larger distance is a difference.
    const ahead = theirs < before.time ? before.time - theirs : theirs > now.time ? now.time - theirs : 0;
    this.#last = { ...now, ahead };
    return this.#last;
  }

  #reading(): ClockReading {
    return { time: this.clock().getTime(), running: performance.now() };
  }
}
