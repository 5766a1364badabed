import {
  FORMER_SECRET_MILLISECONDS,
  KEPT_MILLISECONDS,
  LATEST_TRY_MILLISECONDS,
  MOST_TRIES,
  restAfter,
  retryAfter,
} from "./delivery-schedule";

describe("a delivery that fails", () => {
  const delays = Array.from({ length: MOST_TRIES - 1 }, (_, tries) => retryAfter(tries + 1, 0) ?? 0);

  it("is tried again after five seconds, and then ever later", () => {
    expect(delays[0]).toBe(5_000);
    expect(delays).toEqual([...delays].sort((one, other) => one - other));
  });

  it("is tried at the times that the Standard Webhooks specification names", () => {
    const [second, minute, hour] = [1_000, 60_000, 3_600_000];
    const hours = [2, 5, 10, 14, 20, 24].map((count) => count * hour);
    expect(delays).toEqual([5 * second, 5 * minute, 30 * minute, ...hours]);
  });

  it("is tried over three days", () => {
    const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
  });

  it("is then given up", () => {
    expect(retryAfter(MOST_TRIES - 1, 0)).not.toBeNull();
    expect(retryAfter(MOST_TRIES, 0)).toBeNull();
  });

  it("waits up to a fifth longer, by chance", () => {
    expect(retryAfter(1, 1)).toBe(6_000);
    expect(retryAfter(2, 0.5)).toBe(330_000);
  });

  it("is never planned later than a right clock would: the longest delay with all its chance", () => {
    const longest = retryAfter(MOST_TRIES - 1, 1) ?? 0;
    expect(longest).toBeLessThanOrEqual(LATEST_TRY_MILLISECONDS);
    expect(LATEST_TRY_MILLISECONDS).toBe(30 * 3_600_000);
  });

  it("waits whole milliseconds", () => {
    expect(retryAfter(1, 0.123_45)).toBe(5_123);
  });
});

describe("a receiver that fails", () => {
  it("is left alone for twice as long each time, up to a quarter of an hour", () => {
    expect([1, 2, 3].map(restAfter)).toEqual([2_000, 4_000, 8_000]);
    expect(restAfter(9)).toBe(512_000);
    expect([10, 11, 100, 5_000].map(restAfter)).toEqual([900_000, 900_000, 900_000, 900_000]);
  });
});

describe("what a receiver can rely on", () => {
  it("is a day for the change of its secret, and a month in which its deliveries are listed", () => {
    const day = 24 * 3_600_000;
    expect(FORMER_SECRET_MILLISECONDS).toBe(day);
    expect(KEPT_MILLISECONDS).toBe(30 * day);
  });
});
