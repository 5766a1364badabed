import { LEAST_MILLISECONDS, MOST_TRIES, restAfter, retryAfter } from "./delivery-schedule";

describe("a delivery that fails", () => {
  const after = (tries: number, chance = 0, age = LEAST_MILLISECONDS): number | null =>
    retryAfter({ tries, age }, chance);
  const delays = Array.from({ length: MOST_TRIES - 1 }, (_, tries) => after(tries + 1) ?? 0);

  it("is tried again after five seconds, and then ever later", () => {
    expect(delays[0]).toBe(5_000);
    expect(delays).toEqual([...delays].sort((one, other) => one - other));
  });

  it("is tried over three days", () => {
    const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
  });

  it("is then given up", () => {
    expect(after(MOST_TRIES - 1)).not.toBeNull();
    expect(after(MOST_TRIES)).toBeNull();
  });

  it("is given up in no less than three days, whatever was counted", () => {
    expect(after(MOST_TRIES, 0, LEAST_MILLISECONDS - 1)).toBe(24 * 3_600_000);
    expect(after(MOST_TRIES + 5, 0, 0)).toBe(24 * 3_600_000);
    expect(after(1, 0, 0)).toBe(5_000);
    // A clock that was wrong then keeps nothing for ever.
    expect(after(MOST_TRIES, 0, -1)).toBeNull();
  });

  it("waits up to a fifth longer, by chance", () => {
    expect(after(1, 1)).toBe(6_000);
  });
});

describe("a receiver that fails", () => {
  it("is left alone for twice as long each time, up to a quarter of an hour", () => {
    expect([1, 2, 3].map(restAfter)).toEqual([2_000, 4_000, 8_000]);
    expect(restAfter(100)).toBe(15 * 60_000);
  });
});
