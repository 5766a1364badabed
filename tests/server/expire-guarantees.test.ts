import type { AmendGuaranteeInput } from "../../sdk/src/generated/inputs";
import { randomBytes } from "node:crypto";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import fc from "fast-check";
import { pino } from "pino";
import type { UnitOfWork } from "../../src/use-cases/unit-of-work";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import type { Caller } from "../../src/domain/account/access";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { assemble, type Assembled } from "../../src/server/assemble";
import { startExpiry } from "../../src/server/jobs/expiry-job";
import { endEvidence } from "../support/end-evidence";
import { EndedGuarantees, EXPIRES_ON, WORKS_UNDER_WAY, type Issued } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { eventually } from "../support/eventually";
import { callAs } from "../support/graphql-client";
import { mutate } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";

/** The last instant of `EXPIRES_ON` in Japan, and the first of the day after. */
const LAST_INSTANT = new Date("2027-03-31T14:59:59Z");
const DAY_AFTER = new Date("2027-03-31T15:00:00Z");
/** Looks like an auth key. */
const SECRET = "7Q4M2X9ZKA";

describe.each(engines)("guarantees whose 保証期限 has passed, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  let other: Assembled;
  beforeAll(async () => {
    await guarantees.open();
    other = await assemble({
      databaseUrl: guarantees.server.databaseUrl,
      secrets: { pepper: randomBytes(32), encryptionKey: randomBytes(32), sealKeys: SEAL_KEYS },
      clock: () => guarantees.now,
      clockWatch: UNWATCHED_CLOCK,
    });
  });
  afterAll(async () => {
    await other.close();
    await guarantees.server.stop();
  });

  const issuedBefore = async (expiresOn: string): Promise<Issued> => {
    guarantees.now = WORKS_UNDER_WAY;
    return guarantees.issue({ expiresOn });
  };
  /** What is recorded of the expiry of each. */
  const expiriesOf = async (...issued: Issued[]) => {
    const events = await eventsOf(guarantees.server);
    return issued.map(({ id }) =>
      events.filter(({ guaranteeId, type }) => guaranteeId === id && type === "GUARANTEE_EXPIRED"),
    );
  };

  it("are those of the seed document at the first run: they open with number and key all the same, and nobody is mailed", async () => {
    const before = await guarantees.ask<{ mails: { nodes: object[] } }>(
      guarantees.server.tokens.operator,
      "{ mails(first: 100) { nodes { id } } }",
    );
    // With that of the year that is over, of the sandbox's contract over three.
    expect(await guarantees.expire()).toBe(4);
    for (const { number, key } of guarantees.server.examples.slice(0, 3)) {
      expect(await guarantees.openWithKey(guarantees.server.tokens.obligee, { number, key })).toMatchObject({
        status: "EXPIRED",
        expiresOn: "2023-03-31",
        end: { status: "EXPIRED", endedOn: "2023-04-01", ground: null, consentedOn: null, reference: null },
        certificate: { inForce: false },
      });
      expect(await guarantees.history(number)).toContainEqual({
        type: "GUARANTEE_EXPIRED",
        at: guarantees.now.toISOString(),
        from: "ISSUED",
        to: "EXPIRED",
        role: null,
        organisationId: null,
        userId: null,
      });
    }
    const after = await guarantees.ask(
      guarantees.server.tokens.operator,
      "{ mails(first: 100) { nodes { id } } }",
    );
    expect(after.data).toEqual(before.data);
    expect(await guarantees.expire()).toBe(0);
  });

  it("bind until the end of their last day in Japan, and expire then, once", async () => {
    const issued = await issuedBefore(EXPIRES_ON);
    guarantees.now = LAST_INSTANT;
    await guarantees.expire();
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", end: null });
    guarantees.now = DAY_AFTER;
    for (let i = 0; i < 3; i += 1) await guarantees.expire();
    expect(await guarantees.read(issued.number)).toMatchObject({
      status: "EXPIRED",
      end: { endedOn: "2027-04-01", recordedAt: DAY_AFTER.toISOString() },
    });
    expect(await expiriesOf(issued)).toMatchObject([[{ role: "SYSTEM", tokenId: "system", userId: null }]]);
    const [mail, ...more] = await guarantees.mails(issued);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("保証契約の期限満了のお知らせ");
    expect(mail?.text).toContain("終了日（保証期限の翌日）：令和9年4月1日");
  });

  it("are not revived by a change that was agreed too late, nor changed in the past; one agreed in time may come late", async () => {
    const [issued, recorded] = [await issuedBefore(EXPIRES_ON), await issuedBefore(EXPIRES_ON)];
    guarantees.now = new Date("2027-04-05T03:00:00Z");
    const amend = async ({ id }: Issued, change: AmendGuaranteeInput["change"]) => {
      const input = { guaranteeId: id, revision: 1, change };
      return (await mutate(callAs(guarantees.server, "issuer"), "amendGuarantee", input)).result;
    };
    const longer = { workPeriod: { to: "2028-03-31" } };
    expect(await amend(issued, { amendedOn: "2027-04-01", ...longer })).toMatchObject({
      fields: [{ path: "change.amendedOn", code: "AFTER_EXPIRY", limit: EXPIRES_ON, actual: "2027-04-01" }],
    });
    expect(await amend(issued, { amendedOn: EXPIRES_ON, amount: 41_000_000 })).toMatchObject({
      fields: [{ path: "change", code: "OVER_ALREADY", limit: "2027-04-05", actual: EXPIRES_ON }],
    });
    expect(await amend(issued, { amendedOn: EXPIRES_ON, ...longer })).toMatchObject({
      __typename: "AmendGuaranteeSuccess",
    });
    await guarantees.expire();
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", expiresOn: "2028-03-31" });
    expect(await amend(recorded, { amendedOn: EXPIRES_ON, ...longer })).toMatchObject({
      code: "STEP_NOT_ALLOWED",
    });
  });

  it("expire without a mail where they did so more than seven days before anybody looked", async () => {
    const [recent, old] = [await issuedBefore("2027-04-09"), await issuedBefore("2027-04-08")];
    guarantees.now = new Date("2027-04-17T03:00:00Z");
    await guarantees.expire();
    expect(await guarantees.mails(recent)).toHaveLength(1);
    expect(await guarantees.mails(old)).toEqual([]);
    expect(await guarantees.read(old.number)).toMatchObject({ end: { endedOn: "2027-04-09" } });
  });

  it("expire once each, with one event and one mail, whatever servers run at once", async () => {
    const issued: Issued[] = [];
    for (let i = 0; i < 12; i += 1) issued.push(await issuedBefore("2027-05-31"));
    guarantees.now = new Date("2027-06-01T03:00:00Z");
    const runs = [guarantees.server.parts, other, guarantees.server.parts, other];
    const counts = await Promise.all(runs.map(({ useCaseParts }) => guarantees.expire(useCaseParts)));
    // The sandbox's own guarantees may be among them.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(issued.length);
    for (const recorded of await expiriesOf(...issued)) expect(recorded).toHaveLength(1);
    for (const each of issued) expect(await guarantees.mails(each)).toHaveLength(1);
  });

  it("are left alone where an amendment has given them a later 保証期限, be it at the last moment", async () => {
    const [early, late] = [await issuedBefore("2027-06-30"), await issuedBefore("2027-06-30")];
    await prolong(early, "2028-06-30");
    guarantees.now = new Date("2027-07-01T03:00:00Z");
    // Found as lapsed, then amended before it is taken.
    const { useCaseParts } = guarantees.server.parts;
    await guarantees.expire(
      afterEachUnit(
        useCaseParts,
        once(() => prolong(late, "2028-06-30")),
      ),
    );
    for (const { number } of [early, late])
      expect(await guarantees.read(number)).toMatchObject({
        status: "ISSUED",
        expiresOn: "2028-06-30",
        end: null,
      });
  });

  it("keep none of the others from expiring where one cannot, and are logged by their id, without secrets", async () => {
    const issued: Issued[] = [];
    for (let i = 0; i < 3; i += 1) issued.push(await issuedBefore("2027-07-31"));
    const [, bad] = issued as [Issued, Issued, Issued];
    guarantees.now = new Date("2027-08-01T03:00:00Z");
    const logged: string[] = [];
    const job = startExpiry({
      useCaseParts: failingFor(guarantees.server.parts.useCaseParts, bad.id, `no ${SECRET}`),
      logger: pino({}, { write: (line) => logged.push(line) }),
    });
    for (const { number, id } of issued.filter((each) => each !== bad))
      expect(
        await eventually(
          () => guarantees.read(number),
          (read) => read?.status === "EXPIRED",
        ),
      ).toMatchObject({ id });
    await job.stop();
    expect(await guarantees.read(bad.number)).toMatchObject({ status: "ISSUED", end: null });
    expect(await guarantees.mails(bad)).toEqual([]);
    expect(logged.join("")).toContain(bad.id);
    expect(logged.join("")).not.toContain(SECRET);
    expect(await guarantees.expire()).toBe(1);
    for (const recorded of await expiriesOf(...issued)) expect(recorded).toHaveLength(1);
  });

  it("expire at the start of the job and again at each turn, until it is stopped", async () => {
    const [first, second, third] = [
      await issuedBefore("2027-08-31"),
      await issuedBefore("2027-09-30"),
      await issuedBefore("2027-10-31"),
    ];
    const becomes = (issued: Issued) =>
      eventually(
        () => guarantees.read(issued.number),
        (read) => read?.status === "EXPIRED",
      );
    guarantees.now = new Date("2027-09-01T03:00:00Z");
    const logger = pino({ level: "silent" });
    const job = startExpiry({
      useCaseParts: guarantees.server.parts.useCaseParts,
      logger,
      everyMilliseconds: 10,
    });
    await becomes(first);
    guarantees.now = new Date("2027-10-01T03:00:00Z");
    await becomes(second);
    await job.stop();
    guarantees.now = new Date("2027-11-01T03:00:00Z");
    expect(await guarantees.read(third.number)).toMatchObject({ status: "ISSUED" });
    // Stopped before it began, it does nothing.
    const stopped = startExpiry({ useCaseParts: guarantees.server.parts.useCaseParts, logger });
    await stopped.stop();
    expect(await guarantees.read(third.number)).toMatchObject({ status: "ISSUED" });
  });

  it("are reached page by page", async () => {
    guarantees.now = new Date("2027-11-01T03:00:00Z");
    await guarantees.expire();
    const issued: Issued[] = [];
    for (const expiresOn of ["2027-11-30", "2027-11-30", "2027-12-15", "2027-12-15", "2027-12-31"])
      issued.push(await issuedBefore(expiresOn));
    guarantees.now = new Date("2028-01-01T03:00:00Z");
    expect(await guarantees.expire(undefined, 2)).toBe(5);
    for (const recorded of await expiriesOf(...issued)) expect(recorded).toHaveLength(1);
  });

  it("end once in whatever order cancellation, discharge and expiry come, and never twice", async () => {
    const acts = fc.constantFrom("cancel", "discharge", "expire");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        async (turns) => {
          const issued = await issuedBefore("2029-03-31");
          guarantees.now = new Date("2029-04-01T03:00:00Z");
          const statedLate = {
            cancelledOn: "2029-03-31",
            consentedOn: "2029-03-31",
            evidence: endEvidence("CONSENT_LETTER", "2029-03-31"),
          };
          const take = {
            cancel: async () => (await guarantees.cancel(issued, statedLate)).code ?? "CANCELLED",
            discharge: async () =>
              (
                await guarantees.discharge(issued, {
                  dischargedOn: "2029-03-31",
                  evidence: endEvidence("HANDOVER", "2029-03-31"),
                })
              ).code ?? "DISCHARGED",
            expire: async () => {
              await guarantees.expire();
              return "nothing is said";
            },
          };
          const answers: string[] = [];
          // Those of one turn at the same time.
          for (const turn of turns) answers.push(...(await Promise.all(turn.map((act) => take[act]()))));
          const { end, status } = (await guarantees.read(issued.number)) ?? {};
          expect(end?.status).toBe(status);
          expect(answers.filter((answer) => answer.endsWith("ED") && answer !== "STEP_NOT_ALLOWED")).toEqual(
            status === "EXPIRED" ? [] : [status],
          );
          const history = await guarantees.history(issued.number);
          expect(history.filter(({ to }) => to !== null && to !== "ISSUED")).toMatchObject([{ to: status }]);
          expect(await guarantees.mails(issued)).toHaveLength(1);
        },
      ),
      { numRuns: 12 },
    );
  });

  /** Amends the work period only: the guarantee follows by itself. */
  async function prolong({ id }: Issued, until: string): Promise<void> {
    const { unitOfWork, newId } = guarantees.server.parts.useCaseParts;
    const issuer: Caller = {
      tokenId: "token",
      role: "ISSUER",
      organisationId: guarantees.server.ids.issuer,
      userId: null,
      scopes: null,
    };
    await unitOfWork.run(async ({ guarantees: store, guaranteeAmendments }) => {
      const taken = await store.takeVisible(issuer, id);
      if (!taken) throw new Error("there is no such guarantee");
      const { amount, paidAhead, expiresOn, worksContract } = taken.guarantee;
      const { contractPrice, coveredPrice, workPeriod } = worksContract;
      const before = { amount, contractPrice, coveredPrice, paidAhead, workPeriod, expiresOn };
      const to = until as CalendarDate;
      const after = { ...before, workPeriod: { ...workPeriod, to }, expiresOn: to };
      await guaranteeAmendments.amend(taken, {
        id: newId("amendment"),
        amendment: { amendedOn: expiresOn, effect: "NO_NEW_CERTIFICATE", before, after },
        amountFinding: null,
        certificate: null,
        recordedAt: guarantees.now,
      });
    });
  }
});

function once(act: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await act();
  };
}

function withUnits(useCaseParts: UseCaseParts, run: UnitOfWork["run"]): UseCaseParts {
  return { ...useCaseParts, unitOfWork: { run } };
}

function afterEachUnit(useCaseParts: UseCaseParts, act: () => Promise<void>): UseCaseParts {
  return withUnits(useCaseParts, async (work) => {
    const result = await useCaseParts.unitOfWork.run(work);
    await act();
    return result;
  });
}

/** Fails where it would be recorded that this guarantee expired, as its last step. */
function failingFor(useCaseParts: UseCaseParts, guaranteeId: string, message: string): UseCaseParts {
  return withUnits(useCaseParts, (work) =>
    useCaseParts.unitOfWork.run((stores) =>
      work({
        ...stores,
        events: {
          appendAll: (all) => stores.events.appendAll(all),
          append: async (event) => {
            if (event.guaranteeId === guaranteeId) throw new Error(message);
            await stores.events.append(event);
          },
        },
      }),
    ),
  );
}
