import fc from "fast-check";
import { AUTH_KEY_ALPHABET, AUTH_KEY_LENGTH } from "./auth-key";
import { addDays, dayInJapan } from "./calendar-date";
import { GUESS_LIMITS, secondsUntilNextDayInJapan } from "./guess-limits";

const keys = AUTH_KEY_ALPHABET.length ** AUTH_KEY_LENGTH;

describe("the bounds on wrong keys", () => {
  it("leave a chance below 1 in 10^13 to hit the key of a number in its lifetime", () => {
    expect(GUESS_LIMITS.NUMBER / keys).toBeLessThan(1e-13);
  });

  it("leave a chance below 1 in 10^6 that ten years of guesses by everyone hit any key", () => {
    expect((GUESS_LIMITS.EVERYONE * 366 * 10) / keys).toBeLessThan(1e-6);
  });

  it("are the wider, the more people share them", () => {
    expect(GUESS_LIMITS.NUMBER).toBeLessThan(GUESS_LIMITS.CALLER);
    expect(GUESS_LIMITS.CALLER).toBeLessThan(GUESS_LIMITS.EVERYONE);
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
