import type { Yen } from "../../src/domain/values/yen";
import { parseLoginId } from "../../src/domain/account/login-id";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { personsToken } from "../support/account";
import { TODAY } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import {
  EndedGuarantees,
  WORKS_UNDER_WAY,
  type Issued,
  type PendingEndMutation,
} from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { mutate } from "../support/operations";

/** The guarantees below are of 40,000,000 yen. */
const FROM = 40_000_000 as Yen;

describe.each(engines)("an end that takes two officers of the issuer, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  /** The first officer, the second, and a third one. */
  let officers: readonly [string, string, string];
  let fourEyesFrom: Yen = FROM;

  beforeAll(async () => {
    await guarantees.open((parts) => ({
      ...parts,
      get fourEyesFrom() {
        return fourEyesFrom;
      },
    }));
    const { parts, users, ids } = guarantees.server;
    await enterOrganisations(parts.useCaseParts, {
      organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
      tokens: [],
      users: ["second-officer", "third-officer"].map((loginId) => ({
        loginId: parseLoginId(loginId)!,
        name: loginId,
        role: "ISSUER" as const,
        organisationId: ids.issuer,
        email: null,
      })),
    });
    const token = (loginId: string) => personsToken(guarantees.server, loginId);
    officers = [
      await token(users.issuer.loginId),
      await token("second-officer"),
      await token("third-officer"),
    ];
  });
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
    fourEyesFrom = FROM;
  });
  afterAll(() => guarantees.server.stop());

  const pendingEndOf = async ({ number }: Issued) =>
    (await guarantees.read(number, guarantees.server.tokens.issuer))?.pendingEnd ?? null;

  /** Decides on the end that waits. */
  const settle = async (name: PendingEndMutation, issued: Issued, token: string, changes: object = {}) => {
    const { id: pendingEndId } = (await pendingEndOf(issued)) ?? { id: "none" };
    return guarantees.end(token, name, { guaranteeId: issued.id, pendingEndId, ...changes });
  };

  const pending = async (): Promise<Issued> => {
    const issued = await guarantees.issue();
    const recorded = await guarantees.discharge(issued, {}, officers[0]);
    expect(recorded).toMatchObject({ isPending: true });
    return issued;
  };

  it("waits for the second one: the guarantee stays in force, and nobody is told", async () => {
    const issued = await guarantees.issueWithKey();
    const { tokens } = guarantees.server;
    await guarantees.openWithKey(tokens.obligee, issued);
    const waiting = {
      id: expect.stringMatching(/^pending-end_/) as string,
      status: "DISCHARGED",
      endedOn: TODAY,
      ground: null,
      consentedOn: null,
      reference: "検査調書 第7号",
      evidence: endEvidence("COMPLETION_INSPECTION", TODAY),
      recordedAt: guarantees.now.toISOString(),
      recordedBy: expect.stringMatching(/^user_/) as string,
    };
    const recorded = await guarantees.discharge(issued, {}, officers[0]);
    const guarantee = { status: "DEPOSITED", end: null, certificate: { inForce: true }, pendingEnd: waiting };
    expect(recorded).toMatchObject({ __typename: "DischargeGuaranteeSuccess", isPending: true, guarantee });
    for (const token of [tokens.issuer, tokens.operator, officers[1]])
      expect(await guarantees.read(issued.number, token)).toMatchObject(guarantee);
    for (const token of [tokens.contractor, tokens.obligee])
      expect(await guarantees.read(issued.number, token)).toMatchObject({ ...guarantee, pendingEnd: null });
    expect(await guarantees.mails(issued)).toEqual([]);
  });

  it("stands in the history of issuer, contractor and operator, and not in the obligee's", async () => {
    const issued = await guarantees.issueWithKey();
    const { tokens } = guarantees.server;
    await guarantees.openWithKey(tokens.obligee, issued);
    await guarantees.cancel(issued, {}, officers[0]);
    const typesFor = async (token: string) =>
      (await guarantees.history(issued.number, token)).map(({ type }) => type);
    for (const token of [tokens.issuer, tokens.contractor, tokens.operator])
      expect(await typesFor(token)).toContain("GUARANTEE_CANCELLATION_PENDING");
    expect(await typesFor(tokens.obligee)).toEqual([
      "GUARANTEE_ISSUED",
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
    ]);
  });

  it.each([
    [
      "discharge",
      "countersignDischarge",
      "DISCHARGED",
      "GUARANTEE_DISCHARGE_PENDING",
      "GUARANTEE_DISCHARGED",
    ],
    [
      "cancel",
      "countersignCancellation",
      "CANCELLED",
      "GUARANTEE_CANCELLATION_PENDING",
      "GUARANTEE_CANCELLED",
    ],
  ] as const)(
    "comes when the second one confirms it: %s, %s",
    async (end, mutation, status, waits, ended) => {
      const issued = await guarantees.issue();
      const { guarantee } = await guarantees[end](issued, {}, officers[0]);
      const { evidence, reference, endedOn } = guarantee!.pendingEnd!;
      guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 24 * 60 * 60_000);
      const countersigned = await settle(mutation, issued, officers[1]);
      expect(countersigned).toMatchObject({
        guarantee: {
          status,
          certificate: { inForce: false },
          end: { status, endedOn, reference, evidence, recordedAt: guarantees.now.toISOString() },
          pendingEnd: null,
        },
      });
      expect(await guarantees.mails(issued)).toHaveLength(1);
      const history = await guarantees.history(issued.number);
      const [first, second] = history.filter(({ type }) => type === waits || type === ended);
      expect(first).toMatchObject({ type: waits, from: "ISSUED", to: "ISSUED" });
      expect(second).toMatchObject({ type: ended, from: "ISSUED", to: status });
      expect(first?.userId).not.toBe(second?.userId);
      expect(await settle(mutation, issued, officers[2])).toMatchObject({
        code: "STEP_NOT_ALLOWED",
        status,
        allowedActions: [],
      });
    },
  );

  it("is not confirmed by the officer who recorded it, nor by an integration", async () => {
    const issued = await pending();
    expect(await settle("countersignDischarge", issued, officers[0])).toMatchObject({
      __typename: "SameOfficerError",
      code: "SAME_OFFICER",
    });
    const { id: pendingEndId } = (await pendingEndOf(issued))!;
    const input = { guaranteeId: issued.id, pendingEndId };
    const { errors } = await guarantees.call(guarantees.server.tokens.issuer, "countersignDischarge", input);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", takesPerson: true });
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", end: null });
  });

  it("is not recorded by an integration either", async () => {
    const issued = await guarantees.issue();
    for (const refused of [await guarantees.discharge(issued), await guarantees.cancel(issued)])
      expect(refused).toMatchObject({ code: "OFFICER_REQUIRED", fourEyesFrom: FROM });
    expect(await pendingEndOf(issued)).toBeNull();
  });

  it("is checked like any other before it waits", async () => {
    const issued = await guarantees.issue();
    expect(await guarantees.discharge(issued, { evidence: null }, officers[0])).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "evidence", code: "EVIDENCE_REQUIRED" }],
    });
    expect(await pendingEndOf(issued)).toBeNull();
  });

  it("is none below the amount: one officer, or an integration, ends it", async () => {
    fourEyesFrom = 40_000_001 as Yen;
    for (const token of [officers[0], guarantees.server.tokens.issuer])
      expect(await guarantees.discharge(await guarantees.issue(), {}, token)).toMatchObject({
        isPending: false,
        guarantee: { status: "DISCHARGED", pendingEnd: null },
      });
  });

  it("is none where the obligee states it, which also voids what waits", async () => {
    const issued = await guarantees.issueWithKey();
    const { tokens } = guarantees.server;
    await guarantees.openWithKey(tokens.obligee, issued);
    await guarantees.cancel(issued, {}, officers[0]);
    const discharged = await guarantees.discharge(issued, { evidence: null }, tokens.obligee);
    expect(discharged).toMatchObject({ isPending: false, guarantee: { status: "DISCHARGED" } });
    expect(await pendingEndOf(issued)).toBeNull();
    expect(await settle("countersignCancellation", issued, officers[1])).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "DISCHARGED",
    });
  });

  it("keeps the terms that the first officer saw: no amendment and no other end comes between", async () => {
    const issued = await pending();
    const { url, tokens } = guarantees.server;
    const amend = async (token: string) =>
      (
        await mutate({ url, token }, "amendGuarantee", {
          guaranteeId: issued.id,
          revision: 1,
          change: { amendedOn: TODAY, amount: 41_000_000 },
        })
      ).result;
    const refusal = { code: "STEP_NOT_ALLOWED", status: "ISSUED" };
    const ofOfficer = { ...refusal, allowedActions: ["COUNTERSIGN_DISCHARGE", "TAKE_BACK_PENDING_END"] };
    expect(await amend(officers[1])).toMatchObject(ofOfficer);
    expect(await amend(tokens.issuer)).toMatchObject({
      ...refusal,
      allowedActions: ["TAKE_BACK_PENDING_END"],
    });
    for (const refused of [
      await guarantees.discharge(issued, {}, officers[1]),
      await guarantees.cancel(issued, {}, officers[1]),
      await settle("countersignCancellation", issued, officers[1]),
    ])
      expect(refused).toMatchObject(ofOfficer);
  });

  it("is taken back by any officer or integration of the issuer, and then everything is as before", async () => {
    const { tokens } = guarantees.server;
    for (const token of [officers[0], officers[1], tokens.issuer]) {
      const issued = await pending();
      const seen = (await pendingEndOf(issued))!;
      expect(await settle("takeBackPendingEnd", issued, token)).toMatchObject({
        __typename: "TakeBackPendingEndSuccess",
        guarantee: { status: "ISSUED", end: null, pendingEnd: null },
      });
      expect((await guarantees.history(issued.number)).at(-1)).toMatchObject({
        type: "GUARANTEE_END_TAKEN_BACK",
        from: "ISSUED",
        to: "ISSUED",
      });
      expect(await settle("takeBackPendingEnd", issued, token)).toMatchObject({ code: "STEP_NOT_ALLOWED" });
      await guarantees.discharge(issued, {}, officers[0]);
      const anew = await pendingEndOf(issued);
      expect(anew?.id).not.toBe(seen.id);
      for (const name of ["countersignDischarge", "takeBackPendingEnd"] as const)
        expect(await settle(name, issued, officers[1], { pendingEndId: seen.id })).toMatchObject({
          __typename: "PendingEndNotFoundError",
          code: "PENDING_END_NOT_FOUND",
        });
      expect(await settle("countersignDischarge", issued, officers[1])).toMatchObject({
        guarantee: { status: "DISCHARGED" },
      });
    }
  });

  it("is void once the guarantee expires", async () => {
    const issued = await pending();
    guarantees.now = new Date("2027-04-01T03:00:00Z");
    await guarantees.expire();
    expect(await guarantees.read(issued.number, officers[0])).toMatchObject({
      status: "EXPIRED",
      end: { status: "EXPIRED", evidence: null },
      pendingEnd: null,
    });
    expect(await settle("countersignDischarge", issued, officers[1])).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "EXPIRED",
    });
  });

  it("is recorded once when officers record ends at once: one waits, the others are told what they may do", async () => {
    for (let i = 0; i < 3; i += 1) {
      const issued = await guarantees.issue();
      const outcomes = await Promise.all([
        guarantees.discharge(issued, {}, officers[0]),
        guarantees.cancel(issued, {}, officers[1]),
        guarantees.discharge(issued, {}, officers[2]),
      ]);
      expect(outcomes.filter(({ isPending }) => isPending === true)).toHaveLength(1);
      const { status } = (await pendingEndOf(issued))!;
      const countersign = status === "DISCHARGED" ? "COUNTERSIGN_DISCHARGE" : "COUNTERSIGN_CANCELLATION";
      for (const loser of outcomes.filter(({ isPending }) => isPending !== true))
        expect(loser).toMatchObject({
          code: "STEP_NOT_ALLOWED",
          allowedActions: [countersign, "TAKE_BACK_PENDING_END"],
        });
    }
  });

  it("comes once when two officers decide at once: confirmed by one, or taken back", async () => {
    for (let i = 0; i < 5; i += 1) {
      const issued = await pending();
      const { id: pendingEndId } = (await pendingEndOf(issued))!;
      const input = { guaranteeId: issued.id, pendingEndId };
      const outcomes = await Promise.all([
        guarantees.end(officers[1], "countersignDischarge", input),
        guarantees.end(officers[2], "countersignDischarge", input),
        guarantees.end(officers[0], "takeBackPendingEnd", input),
      ]);
      const [winner, ...others] = outcomes.filter(({ __typename }) => __typename.endsWith("Success"));
      expect(others).toEqual([]);
      for (const loser of outcomes.filter((outcome) => outcome !== winner))
        expect(loser).toMatchObject({ code: "STEP_NOT_ALLOWED" });
      const isEnded = winner?.__typename === "CountersignDischargeSuccess";
      expect(await guarantees.read(issued.number, officers[0])).toMatchObject({
        status: isEnded ? "DISCHARGED" : "ISSUED",
        pendingEnd: null,
      });
      expect(await guarantees.mails(issued)).toHaveLength(isEnded ? 1 : 0);
    }
  });

  it("is the issuer's alone that issued the guarantee", async () => {
    const issued = await pending();
    const { tokens, ids } = guarantees.server;
    const { id: pendingEndId } = (await pendingEndOf(issued))!;
    const input = { guaranteeId: issued.id, pendingEndId };
    for (const token of [tokens.contractor, tokens.obligee, tokens.operator])
      for (const name of ["countersignDischarge", "countersignCancellation", "takeBackPendingEnd"] as const) {
        const { errors } = await guarantees.call(token, name, input);
        expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      }
    const otherIssuer = await guarantees.token("ISSUER", ids.otherIssuers[0]);
    expect(await guarantees.end(otherIssuer, "takeBackPendingEnd", input)).toMatchObject({
      code: "GUARANTEE_NOT_FOUND",
    });
  });

  it("is recorded once per idempotency key, and answers the same while it waits", async () => {
    const issued = await guarantees.issue();
    const idempotencyKey = `pending ${issued.id}`;
    const first = await guarantees.discharge(issued, { idempotencyKey }, officers[0]);
    expect(await guarantees.discharge(issued, { idempotencyKey }, officers[0])).toEqual(first);
    expect(first).toMatchObject({ isPending: true });
    const countersign = { idempotencyKey, pendingEndId: first.guarantee!.pendingEnd!.id };
    const ended = await settle("countersignDischarge", issued, officers[1], countersign);
    expect(await settle("countersignDischarge", issued, officers[1], countersign)).toEqual(ended);
    expect(ended).toMatchObject({ guarantee: { status: "DISCHARGED" } });
  });

  it("is found in the issuer's list by its filter, and is nothing to those who do not see it", async () => {
    const issued = await pending();
    const other = await guarantees.issue();
    const idsFor = async (token: string, filter: string): Promise<string[]> => {
      const query = `{ guarantees(first: 100, filter: { ${filter} }) { nodes { id pendingEnd { status } } } }`;
      const { data, text } = await guarantees.ask<{ guarantees: { nodes: { id: string }[] } }>(token, query);
      if (!data) throw new Error(text);
      return data.guarantees.nodes.map(({ id }) => id);
    };
    const { tokens } = guarantees.server;
    for (const token of [tokens.issuer, tokens.operator]) {
      const waiting = await idsFor(token, "endPending: true");
      expect(waiting).toContain(issued.id);
      expect(waiting).not.toContain(other.id);
      const others = await idsFor(token, "endPending: false");
      expect(others).toContain(other.id);
      expect(others.filter((id) => waiting.includes(id))).toEqual([]);
    }
    expect(await idsFor(tokens.contractor, "endPending: true")).toEqual([]);
    expect(await idsFor(tokens.contractor, "endPending: false")).toEqual(
      expect.arrayContaining([issued.id, other.id]),
    );
  });

  it("takes no statement of its own in lists, and is not read for those who do not see it", async () => {
    const statementsFor = async (token: string): Promise<readonly string[]> => {
      const before = guarantees.server.statements.length;
      await guarantees.ask(token, "{ guarantees(first: 20) { nodes { id number pendingEnd { endedOn } } } }");
      return guarantees.server.statements.slice(before).filter((text) => /\bguarantee\b/.test(text));
    };
    const [ofIssuer, ...more] = await statementsFor(guarantees.server.tokens.issuer);
    expect(more).toEqual([]);
    expect(ofIssuer).toContain("LEFT JOIN guarantee_pending_end");
    const [ofContractor] = await statementsFor(guarantees.server.tokens.contractor);
    expect(ofContractor).not.toContain("guarantee_pending_end");
  });
});
