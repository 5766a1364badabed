import fc from "fast-check";
import { retryDelay, type FailedTry } from "../src/retry-delay.js";

const lost: FailedTry = {
  failures: 1,
  retries: 2,
  status: undefined,
  isRetryable: false,
  retryAfterSeconds: undefined,
};

describe("the delay before the next try", () => {
  it.each([429, 502, 503, 504, undefined])("comes after HTTP status %s", (status) => {
    expect(retryDelay({ ...lost, status }, 0)).toBeDefined();
  });

  it.each([200, 400, 401, 403, 404, 500])(
    "does not come after HTTP status %s, unless the server says so",
    (status) => {
      expect(retryDelay({ ...lost, status }, 0)).toBeUndefined();
      expect(retryDelay({ ...lost, status, isRetryable: true }, 0)).toBeDefined();
    },
  );

  it("comes as often as there are retries", () => {
    expect(retryDelay({ ...lost, failures: 2 }, 0)).toBeDefined();
    expect(retryDelay({ ...lost, failures: 3 }, 0)).toBeUndefined();
    expect(retryDelay({ ...lost, retries: 0 }, 0)).toBeUndefined();
  });

  it("doubles up to eight seconds", () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) =>
      retryDelay({ ...lost, retries: 10, failures }, 1),
    );
    expect(delays).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  });

  it("is spread over the upper half", () => {
    expect([0, 0.5, 1].map((random) => retryDelay(lost, random))).toEqual([125, 188, 250]);
  });

  it("is counted in seconds where the server asks for it, and never shorter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seconds, random) => {
          expect(retryDelay({ ...lost, retryAfterSeconds: seconds }, random)).toBeGreaterThanOrEqual(
            seconds * 1_000,
          );
        },
      ),
    );
  });

  it("is not waited for where the server asks for more than half a minute", () => {
    expect(retryDelay({ ...lost, retryAfterSeconds: 31 }, 0)).toBeUndefined();
  });
});
