import { createHosho } from "../src/index.js";
import { retryAfterSecondsOf } from "../src/retry-after.js";
import { startScriptedServer } from "./support/scripted-server";

const NOON = "Wed, 21 Oct 2026 12:00:00 GMT";

describe("a Retry-After header", () => {
  it.each([
    ["120", 120],
    [" 5 ", 5],
    ["0", 0],
    ["99999999999999999999", Number.MAX_SAFE_INTEGER],
    ["5, 120", 120],
    ["Wed, 21 Oct 2026 12:02:00 GMT", 120],
    ["Thu, 22 Oct 2026 12:00:00 GMT", 86_400],
    ["Wednesday, 21-Oct-26 12:02:00 GMT", 120],
    ["Wed Oct 21 12:02:00 2026", 120],
    ["Wed Oct  7 12:00:00 2026", 0],
    ["Wed, 21 Oct 2026 11:00:00 GMT", 0],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["12 minutes", undefined],
    ["2026-10-21T12:02:00Z", undefined],
    ["Wed, 21 Okt 2026 12:02:00 GMT", undefined],
    ["Wed, 21 Oct 2026 12:02:00 JST", undefined],
    ["", undefined],
    [null, undefined],
  ])("of %p is %p seconds after noon", (retryAfter, seconds) => {
    expect(retryAfterSecondsOf({ retryAfter, date: NOON })).toBe(seconds);
  });

  it.each([[null], [""], ["noon"]])(
    "with a date is counted from this machine's clock beside the Date %p",
    (date) => {
      const retryAfter = new Date(Date.now() + 120_000).toUTCString();
      const seconds = retryAfterSecondsOf({ retryAfter, date })!;
      expect(seconds).toBeGreaterThan(115);
      expect(seconds).toBeLessThanOrEqual(120);
    },
  );
});

describe("a server that asks to come back at a time", () => {
  it.each([
    ["by the right clock", 0],
    ["by a clock that is 20 minutes behind", -20 * 60_000],
    ["by a clock that is hours ahead", 5 * 3_600_000],
  ])(
    "%s is believed: whoever would have to wait for longer than half a minute is told at once",
    async (_how, ahead) => {
      const now = Date.now() + ahead;
      const headers = {
        date: new Date(now).toUTCString(),
        "retry-after": new Date(now + 120_000).toUTCString(),
      };
      const scripted = await startScriptedServer({ status: 503, headers, body: "wait" });
      const call = createHosho({ endpoint: scripted.url, token: "t" }).viewer();
      await expect(call).rejects.toMatchObject({ status: 503, retryAfterSeconds: 120 });
      expect(scripted.received).toHaveLength(1);
      await scripted.stop();
    },
  );

  it("is waited for where that is soon", async () => {
    const now = Date.now() - 3_600_000;
    const headers = { date: new Date(now).toUTCString(), "retry-after": new Date(now + 1_000).toUTCString() };
    const scripted = await startScriptedServer(
      { status: 503, headers, body: "wait" },
      { body: { data: { viewer: null } } },
    );
    await createHosho({ endpoint: scripted.url, token: "t" }).viewer();
    const [first, second] = scripted.received;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000);
    await scripted.stop();
  });

  it.each(["99999999999", "0.1e9", "-5", "soon"])(
    "is not taken for one with %p where that is no time",
    async (text) => {
      const isTime = /^\d+$/.test(text);
      const scripted = await startScriptedServer(
        { status: 503, headers: { "retry-after": text }, body: "wait" },
        { body: { data: { viewer: null } } },
      );
      const called = createHosho({ endpoint: scripted.url, token: "t" }).viewer();
      if (isTime) await expect(called).rejects.toMatchObject({ retryAfterSeconds: 99_999_999_999 });
      else expect(await called).toBeNull();
      expect(scripted.received).toHaveLength(isTime ? 1 : 2);
      await scripted.stop();
    },
  );
});
