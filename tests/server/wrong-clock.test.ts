import { ClockWrong } from "../../src/application/clock-wrong";
import { expireGuarantees } from "../../src/application/expire-guarantees";
import { releaseClock } from "../../src/application/release-clock";
import { sweepLeftovers } from "../../src/application/sweep-leftovers";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { startServer, type TestServer } from "../support/server";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ISSUE = `mutation Issue($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) { ... on IssueGuaranteeSuccess { guarantee { id } } ... on UserError { code } }
}`;

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

  const issuer = () => ({ url: server.url, token: server.tokens.issuer });
  const issue = (language = "en") => post({ ...issuer(), language }, ISSUE, { input: issueInput(server) });
  const issued = (): Promise<number> => {
    const { clockWatch, unitOfWork } = server.parts.useCases;
    const query = {
      status: "ISSUED",
      before: "9999-12-31" as CalendarDate,
      after: null,
      limit: 1_000,
    } as const;
    return clockWatch.exempt(() =>
      unitOfWork.run(async ({ guarantees }) => (await guarantees.lapsed(query)).length),
    );
  };
  const health = async (path: string) => {
    const response = await fetch(new URL(path, server.url));
    return { code: response.status, body: (await response.json()) as unknown };
  };
  const expire = () =>
    expireGuarantees(server.parts.useCases, {
      signal: new AbortController().signal,
      onFailure: (_, error) => {
        throw error;
      },
    });

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
    expect((await post(issuer(), "{ viewer { role } }")).errors).toBeUndefined();
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
    expect(await server.parts.useCases.clockWatch.confirms(clock())).toBe(true);
    shift = 3_653 * DAY;
    await expect(expire()).rejects.toThrow(ClockWrong);
    await expect(sweepLeftovers(server.parts.useCases)).rejects.toThrow(ClockWrong);
    shift = 0;
    // Those of the seed document, of 2023.
    expect(await expire()).toBe(3);
  });
});

describe("a server on PostgreSQL whose clock is ahead", () => {
  it("issues nothing: the database's clock is the one that counts", async () => {
    let shift = 0;
    const clock = (): Date => new Date(Date.now() + shift);
    const server = await startServer({ engine: "postgres", clock, watchesClock: true });
    const issue = () =>
      post({ url: server.url, token: server.tokens.issuer }, ISSUE, { input: issueInput(server) });
    shift = 6 * MINUTE;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    shift = 4 * MINUTE;
    expect((await issue()).status).toBe(200);
    await server.stop();
  });
});

describe("a server on SQLite that finds events of the future", () => {
  it("writes nothing until the operator says that its own clock is right", async () => {
    let shift = 400 * DAY;
    const clock = (): Date => new Date(Date.now() + shift);
    const server = await startServer({ engine: "sqlite", clock, watchesClock: true });
    const issue = () =>
      post({ url: server.url, token: server.tokens.issuer }, ISSUE, { input: issueInput(server) });
    expect((await issue()).status).toBe(200);
    shift = 0;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    const { useCases } = server.parts;
    await useCases.clockWatch.exempt(() => releaseClock(useCases));
    expect((await issue()).status).toBe(200);
    shift = -DAY;
    expect((await issue()).errors).toMatchObject([{ extensions: { reason: "CLOCK_WRONG" } }]);
    await server.stop();
  });
});
