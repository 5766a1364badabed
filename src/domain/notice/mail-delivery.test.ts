import * as fc from "fast-check";
import { delayAfter, LATEST_PLAN_MILLISECONDS, MOST_ATTEMPTS } from "./mail-delivery";

const HOUR = 60 * 60 * 1_000;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe("the delay before a mail is tried again", () => {
  it("begins with half a minute, doubles, and is never more than four hours", () => {
    const delays = [1, 2, 3, 4, 9, 10, 11, 29].map((attempts) => delayAfter(attempts, 0));
    expect(delays).toEqual([30_000, 60_000, 120_000, 240_000, 7_680_000, 4 * HOUR, 4 * HOUR, 4 * HOUR]);
  });

  it("is never planned further ahead than a day", () => {
    expect(LATEST_PLAN_MILLISECONDS).toBe(24 * HOUR);
  });

  it("is shortened by chance, by a fifth at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 }), chance, (attempts, random) => {
        const [whole, delay] = [delayAfter(attempts, 0) ?? NaN, delayAfter(attempts, random) ?? NaN];
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeLessThanOrEqual(whole);
        expect(delay).toBeGreaterThanOrEqual(whole * 0.8 - 1);
      }),
    );
  });

  it("lets a mail server be away for a weekend, however chance falls, and comes to an end", () => {
    let waited = 0;
    for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts += 1) waited += delayAfter(attempts, 1) ?? NaN;
    expect(waited).toBeGreaterThan(62 * HOUR);
    expect(delayAfter(MOST_ATTEMPTS, 0)).toBeNull();
    expect(delayAfter(MOST_ATTEMPTS + 1, 1)).toBeNull();
  });
});
