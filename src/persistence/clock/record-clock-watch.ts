import type { ClockReference } from "../../use-cases/shared/clock-watch";
import { ClockWrong } from "../../use-cases/shared/clock-wrong";
import type { Clock } from "../../use-cases/shared/clock";
import type { Database } from "../engine/database";
import { CLOCK_TOLERANCE_MILLISECONDS, driftSince, inWords, type ClockReading } from "./clock-reading";

/** Holidays included, an office that works records something more often than this. */
const LONGEST_QUIET_MILLISECONDS = 14 * 24 * 60 * 60_000;
/** So long a clock that jumped ahead has to go on undisputed: somebody would have set it right. */
const HOLD_MILLISECONDS = 24 * 60 * 60_000;
/** The newest events are the last by their ids; those of the sandbox have days of their own. */
const LAST_EVENTS = 1_000;

/**
 * A SQLite server has no second clock. What was recorded cannot lie in the future, so nothing is written before the newest
 * event; and a clock that jumped ahead, or stands long behind the newest event, expires nothing before it has gone on
 * for a day, or the operator has said that it is right. Writes go on meanwhile: a machine without a clock of its own, or
 * one that slept, jumps when it learns the time.
 */
export class RecordClockWatch implements ClockReference {
  /** The latest instant that is known to have been: of the newest event, or of a check since. */
  #latest: number | undefined;
  #checked: ClockReading | undefined;
  /** When the clock was last found plausible, and since when it is not. */
  #plausible: ClockReading | undefined;
  #doubtful: ClockReading | undefined;

  constructor(
    private readonly database: Pick<Database, "onReader">,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<boolean | null> {
    const reading: ClockReading = { time: this.clock().getTime(), running: performance.now() };
    const now = reading.time;
    this.#latest ??= (await this.#recorded()).newest;
    if (now < this.#latest - CLOCK_TOLERANCE_MILLISECONDS) {
      // A jump ahead may have been taken back before anything was recorded, or the operator has spoken.
      const { newest } = await this.#recorded();
      this.#latest = newest;
      if (now < newest - CLOCK_TOLERANCE_MILLISECONDS)
        throw new ClockWrong(
          `it is ${inWords(newest - now)} behind the newest event; if that was dated by a wrong clock: npm run release-clock`,
        );
    }
    this.#latest = Math.max(this.#latest, now);
    const before = this.#checked;
    this.#checked = reading;
    const isAsBefore = before && Math.abs(driftSince(before, reading)) <= CLOCK_TOLERANCE_MILLISECONDS;
    return isAsBefore ? null : this.confirms(new Date(now));
  }

  async confirms(instant: Date): Promise<boolean> {
    const now: ClockReading = { time: instant.getTime(), running: performance.now() };
    if (await this.#isPlausible(now)) {
      this.#plausible = now;
      this.#doubtful = undefined;
      return true;
    }
    this.#doubtful ??= now;
    return false;
  }

  async #isPlausible(now: ClockReading): Promise<boolean> {
    const before = this.#plausible;
    if (before && Math.abs(driftSince(before, now)) <= CLOCK_TOLERANCE_MILLISECONDS) return true;
    const { newest, releasedAt } = await this.#recorded();
    const doubtful = this.#doubtful;
    if (doubtful && Math.abs(driftSince(doubtful, now)) <= CLOCK_TOLERANCE_MILLISECONDS) {
      if (now.running - doubtful.running >= HOLD_MILLISECONDS) return true;
      return releasedAt >= doubtful.time - CLOCK_TOLERANCE_MILLISECONDS;
    }
    const isQuiet = newest === -Infinity || now.time - newest <= LONGEST_QUIET_MILLISECONDS;
    return !before && !doubtful && isQuiet;
  }

  /** What the operator has released (from an instant to an instant, both in the setting) counts no more. */
  async #recorded(): Promise<{ newest: number; releasedAt: number }> {
    return this.database.onReader(async (runner) => {
      const [row] = (await runner.query(
        "SELECT max(at) AS newest, (SELECT value FROM setting WHERE name = 'clockReleased') AS released " +
          `FROM (SELECT at FROM event ORDER BY id DESC LIMIT ${String(LAST_EVENTS)}) ` +
          "WHERE NOT EXISTS (SELECT 1 FROM setting s WHERE s.name = 'clockReleased' " +
          "AND at > substr(s.value, 1, 24) AND at <= substr(s.value, 26))",
      )) as { newest: string | null; released: string | null }[];
      const instant = (text: string | null | undefined): number => (text ? Date.parse(text) : -Infinity);
      return { newest: instant(row?.newest), releasedAt: instant(row?.released?.slice(0, 24)) };
    });
  }
}
