import fc from "fast-check";
import { AUTH_KEY_ALPHABET, AUTH_KEY_LENGTH } from "./auth-key";
import { addDays, dayInJapan } from "../values/calendar-date";
import {
  delaySecondsAfter,
  FORGOTTEN_AFTER_MILLISECONDS,
  GUESS_LIMITS,
  GUESSES_WITHOUT_DELAY,
  remembered,
  secondsOfDelayLeft,
  secondsUntilNext,
  secondsUntilNextDayInJapan,
  SLOW_FROM,
  STRANGERS_A_MINUTE,
  type WrongKeys,
} from "./guess-limits";

const keys = AUTH_KEY_ALPHABET.length ** AUTH_KEY_LENGTH;
const DAYS_OF_A_YEAR = 366;
const MINUTES_OF_A_DAY = 24 * 60;

/**
 * The wrong keys that one class can have checked at one number, waiting between them at least as long as
 * `pauses` say.
 */
function checkedWithin(milliseconds: number, pauses: readonly number[]): number {
  let at = 0;
  let tried: WrongKeys = { count: 0, lastAt: null };
  for (let checked = 0; ; checked += 1) {
    at += pauses[checked % pauses.length] ?? 0;
    at += secondsOfDelayLeft(tried, new Date(at)) * 1_000;
    if (at > milliseconds) return checked;
    const isForgotten = tried.lastAt !== null && at - tried.lastAt.getTime() >= FORGOTTEN_AFTER_MILLISECONDS;
    tried = { count: isForgotten ? 1 : tried.count + 1, lastAt: new Date(at) };
  }
}

describe("the bounds on wrong keys", () => {
  it("leave a guesser who uses all of them for a year a chance of at most 1 in 10^8 to open any certificate", () => {
    expect(keys).toBe(1_125_899_906_842_624);
    expect((GUESS_LIMITS.EVERYONE * DAYS_OF_A_YEAR) / keys).toBeLessThanOrEqual(1e-8);
    expect(Math.floor((1e-8 * keys) / 365)).toBe(30_846);
  });

  it("leave a chance below 1 in 10^10 to hit the key of one number in a year, by both classes", () => {
    const day = 24 * 60 * 60 * 1_000;
    const firstDay = checkedWithin(day, [0]);
    expect(firstDay).toBe(34);
    const year = checkedWithin(DAYS_OF_A_YEAR * day, [0]);
    expect(year).toBeLessThanOrEqual(12 + 24 * DAYS_OF_A_YEAR);
    expect((2 * year) / keys).toBeLessThan(1e-10);
  });

  it("give nothing to a guesser who waits until wrong keys are forgotten", () => {
    const weeks = 8 * FORGOTTEN_AFTER_MILLISECONDS;
    const pauses = fc.array(fc.integer({ min: 0, max: 2 * FORGOTTEN_AFTER_MILLISECONDS }), {
      minLength: 1,
      maxLength: 20,
    });
    const most = checkedWithin(weeks, [0]);
    fc.assert(
      fc.property(pauses, (waits) => {
        // Twelve keys a week in a burst are fewer than 24 a day.
        fc.pre(waits.some((wait) => wait > 0));
        expect(checkedWithin(weeks, waits)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("are the wider, the more people share them, and leave room for beneficiaries while guesses are slow", () => {
    expect(GUESSES_WITHOUT_DELAY).toBeLessThan(GUESS_LIMITS.ORGANISATION);
    expect(GUESS_LIMITS.ORGANISATION).toBeLessThan(SLOW_FROM);
    expect(SLOW_FROM + STRANGERS_A_MINUTE * MINUTES_OF_A_DAY).toBeLessThan(GUESS_LIMITS.EVERYONE);
  });
});

describe("wrong keys at one number", () => {
  const lastAt = new Date("2026-11-22T10:00:00Z");
  const after = (milliseconds: number) =>
    remembered({ count: 7, lastAt }, new Date(lastAt.getTime() + milliseconds));

  it("count for a week after the last one, and are then forgotten", () => {
    expect(after(0)).toBe(7);
    expect(after(FORGOTTEN_AFTER_MILLISECONDS - 1)).toBe(7);
    expect(after(FORGOTTEN_AFTER_MILLISECONDS)).toBe(0);
    expect(FORGOTTEN_AFTER_MILLISECONDS).toBe(7 * 24 * 3_600_000);
  });

  it("are none where there never was one", () => {
    expect(remembered({ count: 7, lastAt: null }, lastAt)).toBe(0);
  });
});

describe("the delay after wrong keys at one number", () => {
  it("doubles from 30 seconds after the fifth to an hour", () => {
    const delays = Array.from({ length: 15 }, (_, wrongKeys) => delaySecondsAfter(wrongKeys));
    expect(delays).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600]);
    expect(delaySecondsAfter(10_000)).toBe(3_600);
  });

  const at = new Date("2026-11-22T10:00:00Z");
  const later = (milliseconds: number): Date => new Date(at.getTime() + milliseconds);
  it.each([
    [4, 0, 0],
    [5, 0, 30],
    [5, 1, 30],
    [5, 29_000, 1],
    [5, 29_999, 1],
    [5, 30_000, 0],
    [12, 3_599_000, 1],
    [12, FORGOTTEN_AFTER_MILLISECONDS, 0],
    // Set back by a day: the whole delay, and no more.
    [6, -24 * 60 * 60_000, 60],
  ])("after %i, %i milliseconds later, lasts %i seconds more", (count, milliseconds, seconds) => {
    expect(secondsOfDelayLeft({ count, lastAt: at }, later(milliseconds))).toBe(seconds);
  });

  it("is never longer than an hour, with any clock", () => {
    const instants = { min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.nat(), fc.date(instants), fc.date(instants), (count, lastAt, now) => {
        expect(secondsOfDelayLeft({ count, lastAt }, now)).toBeLessThanOrEqual(3_600);
      }),
    );
  });
});

describe("the wait for the next hour and minute", () => {
  it.each([
    ["HOUR", "2026-03-31T14:59:59.999Z", 1],
    ["HOUR", "2026-03-31T15:00:00.000Z", 3_600],
    ["MINUTE", "2026-03-31T15:00:01.000Z", 59],
  ] as const)("%s at %s is %i seconds", (unit, now, seconds) => {
    expect(secondsUntilNext(unit, new Date(now))).toBe(seconds);
  });
});

describe("the wait for the next day in Japan", () => {
  it.each([
    ["2026-03-31T14:59:58.000Z", 2],
    ["2026-03-31T14:59:59.000Z", 1],
    ["2026-03-31T14:59:59.999Z", 1],
    ["2026-03-31T15:00:00.000Z", 86_400],
    ["2026-03-31T15:00:01.000Z", 86_399],
    ["2026-03-31T00:00:00.000Z", 54_000],
  ])("at %s is %i seconds", (now, seconds) => {
    expect(secondsUntilNextDayInJapan(new Date(now))).toBe(seconds);
  });

  it("ends on the next day and not a second later than it must", () => {
    const instants = { min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(instants), (now) => {
        const after = (seconds: number) => dayInJapan(new Date(now.getTime() + seconds * 1000));
        const seconds = secondsUntilNextDayInJapan(now);
        expect(after(seconds)).toBe(addDays(dayInJapan(now), 1));
        expect(after(seconds - 1)).toBe(dayInJapan(now));
      }),
    );
  });
});
