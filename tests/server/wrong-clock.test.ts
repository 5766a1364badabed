import { ClockWrong } from "../../src/use-cases/shared/clock-wrong";
import { recordDelivery, renewLease, takeDueMail } from "../../src/use-cases/notice/dispatch-mails";
import { expireGuarantees } from "../../src/use-cases/guarantee/expire-guarantees";
import type { OutgoingMail } from "../../src/use-cases/notice/ports";
import { releaseClock } from "../../src/use-cases/operation/release-clock";
import { sweepLeftovers } from "../../src/use-cases/operation/sweep-leftovers";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const issueAt = (server: TestServer, language = "en") =>
  mutate({ ...callAs(server, "issuer"), language }, "issueGuarantee", issueInput(server), "guarantee { id }");

describe.each(engines)("a server whose clock is wrong, on %s", (engine) => {
  let shift = 0;
  let server: TestServer;
  const clock = (): Date => new Date(Date.now() + shift);
  beforeAll(async () => {
    server = await startServer({ engine, clock, watchesClock: true });
  });
  beforeEach(async () => {
    shift = 0;
    expect((await issue()).data).toMatchObject({ issueGuarantee: { guarantee: {} } });
  });
  afterAll(() => server.stop());

  const issue = (language?: string) => issueAt(server, language);
  const issued = (): Promise<number> => {
    const { clockWatch, unitOfWork } = server.parts.useCaseParts;
    const query = {
      status: "ISSUED",
      before: "9999-12-31" as CalendarDate,
      after: null,
      limit: 1_000,
    } as const;
    return clockWatch.exempt(() =>
      unitOfWork.run(async ({ lapsedGuarantees }) => (await lapsedGuarantees.list(query)).length),
    );
  };
  const health = async (path: string) => {
    const response = await fetch(new URL(path, server.url));
    return { code: response.status, body: (await response.json()) as unknown };
  };
  const expire = (by = clock) =>
    expireGuarantees(
      { ...server.parts.useCaseParts, clock: by },
      {
        signal: new AbortController().signal,
        onFailure: (_, error) => {
          throw error;
        },
      },
    );

  it.each([
    ["six minutes", 6 * MINUTE],
    ["a day", DAY],
    ["forty days", 40 * DAY],
    ["ten years", 3_653 * DAY],
  ])("issues nothing that would be dated %s back", async (_, back) => {
    const before = await issued();
    shift = -back;
    const answer = await issue();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("60");
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/the server's clock is wrong/) as string,
        extensions: { code: "INTERNAL", reason: "CLOCK_WRONG", retryable: true },
      },
    ]);
    expect((await issue("ja")).errors?.[0]?.message).toMatch(/時計が正しくない/);
    shift = 0;
    expect(await issued()).toBe(before);
  });

  it("still answers what is asked, and is not ready for writes, until the clock is right again", async () => {
    shift = -DAY;
    expect((await post(callAs(server, "issuer"), "{ viewer { role } }")).errors).toBeUndefined();
    await issue();
    expect(await health("/health/ready")).toMatchObject({ code: 200 });
    const readiness = await eventually(
      () => health("/health/ready/writes"),
      ({ code }) => code === 503,
    );
    expect(readiness.body).toEqual({ status: "clock wrong" });
    shift = 0;
    expect((await issue()).status).toBe(200);
    await eventually(
      () => health("/health/ready/writes"),
      ({ code }) => code === 200,
    );
  });

  it("keeps nothing of what was under way when the clock was set back", async () => {
    const { clockWatch, unitOfWork } = server.parts.useCaseParts;
    const edition = () =>
      clockWatch.exempt(() => unitOfWork.run(({ settings }) => settings.get("sandboxEdition")));
    const before = await edition();
    const underWay = unitOfWork.run(async ({ settings }) => {
      await settings.set("sandboxEdition", "dated by a wrong clock");
      shift = -DAY;
    });
    await expect(underWay).rejects.toThrow(ClockWrong);
    expect(await edition()).toBe(before);
  });

  it("tells the operator in the log by how much it is wrong", async () => {
    shift = -40 * DAY;
    await issue();
    expect(server.output()).toMatch(/the server's clock is wrong: it is 40 days behind/);
  });

  it("goes on where the clock is adjusted by less than five minutes", async () => {
    shift = -4 * MINUTE;
    expect((await issue()).status).toBe(200);
  });

  it("expires and sweeps nothing on a clock that jumped ahead, and what is due once it is right", async () => {
    // Somebody has looked while the clock was right.
    expect(await server.parts.useCaseParts.clockWatch.confirms(clock())).toBe(true);
    shift = 3_653 * DAY;
    await expect(expire()).rejects.toThrow(ClockWrong);
    await expect(sweepLeftovers(server.parts.useCaseParts)).rejects.toThrow(ClockWrong);
    shift = 0;
    // Those of the seed document, of 2023, and that of the year that is over, of the contract over three.
    expect(await expire()).toBe(4);
  });

  it("expires by the day that was borne out, where the clock is set right while it looks for what is due", async () => {
    const days = [3_653 * DAY];
    expect(await expire(() => new Date(Date.now() + (days.pop() ?? 0)))).toBe(0);
  });
});

describe.each(engines)("the operator of a server whose clock is wrong, on %s", (engine) => {
  const ADDRESS = "ops@example.jp";
  let shift = 0;
  let server: TestServer;
  const mailed: OutgoingMail[] = [];
  const clock = (): Date => new Date(Date.now() + shift);
  beforeAll(async () => {
    server = await startServer({
      engine,
      clock,
      watchesClock: true,
      operatorMails: [ADDRESS],
      alarmTransport: {
        send: (mail) => {
          mailed.push(mail);
          return Promise.resolve({ isDelivered: true });
        },
      },
    });
  });
  afterAll(() => server.stop());

  const issue = () => issueAt(server);
  const logged = (key: string): object[] =>
    server
      .output()
      .split("\n")
      .filter((line) => line.includes(`"${key}":"CLOCK_`))
      .map((line) => JSON.parse(line) as object);

  it("is alarmed once, by log and by mail past the queue, however many writes are refused", async () => {
    expect((await issue()).status).toBe(200);
    shift = -40 * DAY;
    for (const { status } of await Promise.all(Array.from({ length: 20 }, issue))) expect(status).toBe(503);
    await server.parts.useCaseParts.alarms.settle();
    expect(logged("alarm")).toMatchObject([
      {
        level: 50,
        alarm: "CLOCK_WRONG",
        subject: "clock",
        how: expect.stringContaining("40 days behind") as string,
      },
    ]);
    expect(mailed).toMatchObject([
      { recipient: ADDRESS, text: expect.stringContaining("40 days behind") as string },
    ]);
    expect(logged("alarmOver")).toEqual([]);
  });

  it("reads in the log that it is right again, and of each time that it is wrong, mailed once an hour", async () => {
    shift = 0;
    for (let i = 0; i < 3; i += 1) expect((await issue()).status).toBe(200);
    expect(logged("alarmOver")).toMatchObject([{ level: 30, alarmOver: "CLOCK_WRONG", subject: "clock" }]);
    for (shift = -DAY; shift > -5 * DAY; shift -= DAY) expect((await issue()).status).toBe(503);
    shift = 0;
    expect((await issue()).status).toBe(200);
    await server.parts.useCaseParts.alarms.settle();
    expect([logged("alarm"), logged("alarmOver"), mailed].map(({ length }) => length)).toEqual([2, 2, 1]);
  });

  it("finds mails that a clock ahead planned or took sent as soon as it is right, without a word of his", async () => {
    const { unitOfWork, clockWatch } = server.parts.useCaseParts;
    const useCaseParts = { unitOfWork, clock };
    const take = () => clockWatch.exempt(() => takeDueMail(useCaseParts));
    for (let left = await take(); left; left = await take())
      await recordDelivery(useCaseParts, left, { isDelivered: true });
    expect((await issue()).status).toBe(200);
    shift = 3_653 * DAY;
    const failed = (await take())!;
    const refused = { isDelivered: false, isFinal: false, failure: "ECONNREFUSED" } as const;
    await clockWatch.exempt(() => recordDelivery(useCaseParts, failed, refused));
    expect(await take()).toBeNull();
    shift = 0;
    const taken = await takeDueMail(useCaseParts);
    expect(taken).toMatchObject({ id: failed.id });
    // Its holder died of it while the clock was ahead again.
    shift = 3_653 * DAY;
    await clockWatch.exempt(() => renewLease(useCaseParts, taken!));
    shift = 0;
    expect(await takeDueMail(useCaseParts)).toMatchObject({ id: failed.id });
  });

  it("is told of a clock that nothing bears out, before what cannot be taken back, and when it goes on", async () => {
    shift = 0;
    const { clockWatch } = server.parts.useCaseParts;
    expect(await clockWatch.confirms(clock())).toBe(true);
    const name = engine === "sqlite" ? "CLOCK_DOUBTFUL" : "CLOCK_WRONG";
    const [alarms, ends] = [logged("alarm").length, logged("alarmOver").length];
    shift = 3_653 * DAY;
    for (let i = 0; i < 3; i += 1) expect(await clockWatch.confirms(clock())).toBe(false);
    expect(logged("alarm").slice(alarms)).toMatchObject([{ alarm: name }]);
    expect(logged("alarmOver")).toHaveLength(ends);
    shift = 0;
    expect(await clockWatch.confirms(clock())).toBe(true);
    expect(logged("alarmOver").slice(ends)).toMatchObject([{ alarmOver: name }]);
  });
});

describe("a server on PostgreSQL whose clock is ahead", () => {
  it("issues nothing: the database's clock is the one that counts", async () => {
    let shift = 0;
    const clock = (): Date => new Date(Date.now() + shift);
    const server = await startServer({ engine: "postgres", clock, watchesClock: true });
    const issue = () => issueAt(server);
    shift = 6 * MINUTE;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    shift = 4 * MINUTE;
    expect((await issue()).status).toBe(200);
    await server.stop();
  });
});

describe("a server on SQLite whose clock jumps ahead", () => {
  it("tells the operator with the first write, which nothing can refuse, and when the clock is as before", async () => {
    let shift = 0;
    const clock = (): Date => new Date(Date.now() + shift);
    const server = await startServer({ engine: "sqlite", clock, watchesClock: true });
    const issue = () => issueAt(server);
    const said = (text: string): number => server.output().split(text).length - 1;
    const told = (): number[] => [said('"alarm":"CLOCK_DOUBTFUL"'), said('"alarmOver":"CLOCK_DOUBTFUL"')];
    await issue();
    expect(told()).toEqual([0, 0]);
    shift = DAY;
    // A unit of work that records nothing.
    const { unitOfWork } = server.parts.useCaseParts;
    for (let i = 0; i < 3; i += 1) await unitOfWork.run(({ settings }) => settings.get("purpose"));
    expect(told()).toEqual([1, 0]);
    await server.parts.useCaseParts.alarms.settle();
    shift = 0;
    // The alarm has recorded nothing of a day that has not come.
    const answer = await issue();
    expect(answer.data).toMatchObject({ issueGuarantee: { guarantee: {} } });
    expect(told()).toEqual([1, 1]);
    await server.stop();
  });
});

describe("a server on SQLite that finds events of the future", () => {
  it("writes nothing until the operator says that its own clock is right", async () => {
    let shift = 400 * DAY;
    const clock = (): Date => new Date(Date.now() + shift);
    const server = await startServer({ engine: "sqlite", clock, watchesClock: true });
    const issue = () => issueAt(server);
    expect((await issue()).status).toBe(200);
    shift = 0;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    const { useCaseParts } = server.parts;
    await useCaseParts.clockWatch.exempt(() => releaseClock(useCaseParts));
    expect((await issue()).status).toBe(200);
    shift = -DAY;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    await server.stop();
  });
});
