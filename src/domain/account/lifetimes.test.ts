import { INITIAL_PASSWORD_MILLISECONDS } from "./initial-password-lifetime";
import { ACCESS_MILLISECONDS, SESSION_MILLISECONDS } from "./session-lifetime";

/** What an instant becomes after so long. */
const after = (milliseconds: number): string =>
  new Date(Date.UTC(2026, 3, 1) + milliseconds).toISOString().slice(0, 16);

describe("what a session and an initial password live", () => {
  it("is a quarter of an hour for access, 30 days for the session, two weeks for the password", () => {
    expect(after(ACCESS_MILLISECONDS)).toBe("2026-04-01T00:15");
    expect(after(SESSION_MILLISECONDS)).toBe("2026-05-01T00:00");
    expect(after(INITIAL_PASSWORD_MILLISECONDS)).toBe("2026-04-15T00:00");
  });
});
