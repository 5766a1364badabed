import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { parseLoginId } from "../../src/domain/account/login-id";
import { openDatabase } from "../../src/persistence/database/data-source";
import { Seals } from "../../src/use-cases/operation/seals";
import { SealedRows } from "../../src/persistence/seals/sealed-rows";
import { Transaction } from "../../src/persistence/seals/transaction";
import { callAs } from "../support/graphql-client";
import { perform } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";
import { ContractorRow } from "../../src/persistence/party/contractor.row";
import { personsToken } from "../support/account";
import { applicationsOf, TODAY } from "../support/applications-of-server";
import {
  EndedGuarantees,
  EXPIRES_ON,
  WORKS_UNDER_WAY,
  type Issued,
  type NumberAndKey,
} from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { endEvidence } from "../support/end-evidence";
import type { TestServer } from "../support/server";

/** Where the day of `EndedGuarantees` lies. */
const [YESTERDAY, TOMORROW] = ["2026-11-21", "2026-11-23"];

describe.each(engines)("the end of a guarantee, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  beforeAll(() => guarantees.open());
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
  });
  afterAll(() => guarantees.server.stop());

  /** The body that 近畿地方整備局長 is a department of. */
  const bodyOfKinki = async (): Promise<string> => {
    const { data } = await guarantees.ask<{ node: { parent: { id: string } } }>(
      guarantees.server.tokens.operator,
      "query B($id: ID!) { node(id: $id) { ... on Obligee { parent { id } } } }",
      { id: guarantees.server.ids.kinki },
    );
    return data!.node.parent.id;
  };

  it("comes by cancellation with the obligee's consent, which is recorded and told to the contractor", async () => {
    const issued = await guarantees.issueWithKey();
    const cancelled = await guarantees.cancel(issued, { consentedOn: TODAY });
    const end = {
      status: "CANCELLED",
      endedOn: TODAY,
      ground: "OBLIGEE_CONSENT",
      consentedOn: TODAY,
      reference: "近整契第123号",
      evidence: endEvidence("CONSENT_LETTER", TODAY, "近整契第123号"),
      recordedAt: guarantees.now.toISOString(),
    };
    expect(cancelled).toMatchObject({
      __typename: "CancelGuaranteeSuccess",
      guarantee: { status: "CANCELLED", end, certificate: { inForce: false } },
    });
    expect(await guarantees.read(issued.number)).toEqual(cancelled.guarantee);
    const [mail, ...others] = await guarantees.mails(issued);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: "keiri@marumaru-kensetsu.example",
      subject: "保証契約の解約のお知らせ",
    });
    for (const words of [
      "株式会社〇〇建設 様",
      "前払金保証",
      issued.number,
      "支出負担行為担当官 近畿地方整備局長",
      "解約日：令和8年11月22日",
      "発注者の同意日：令和8年11月22日",
      "確認書類：解約についての発注者の同意書（令和8年11月22日、近整契第123号）",
      "西日本建設業保証株式会社 大阪支店",
    ])
      expect(mail?.text).toContain(words);
    expect(mail?.text).not.toContain(issued.key);
  });

  it("comes by cancellation without consent where the obligee's own fault ended the works contract", async () => {
    const issued = await guarantees.issue();
    const reference = "発注者の責めに帰すべき事由により請負契約が解除されたため";
    const evidence = endEvidence("TERMINATION_NOTICE", TODAY, "契約解除通知書");
    const changes = { ground: "OBLIGEE_FAULT", consentedOn: null, reference, evidence };
    expect(await guarantees.cancel(issued, changes)).toMatchObject({
      guarantee: { end: { ground: "OBLIGEE_FAULT", consentedOn: null, reference, evidence } },
    });
    const text = (await guarantees.mails(issued))[0]?.text;
    expect(text).toContain(`文書番号・事由：${reference}`);
    expect(text).toContain("確認書類：受注者の契約解除通知書（令和8年11月22日、契約解除通知書）");
  });

  it.each([
    ["without the day of the consent", { consentedOn: null }, ["consentedOn REQUIRED_WITH_CONSENT"]],
    [
      "with a consent though the fault is the obligee's",
      { ground: "OBLIGEE_FAULT", reference: "請負代金の不払", evidence: endEvidence("COURT_RECORD", TODAY) },
      ["consentedOn ONLY_WITH_CONSENT"],
    ],
    [
      "by the issuer's word that it suited the obligee",
      {
        ground: "OBLIGEE_FAULT",
        consentedOn: null,
        reference: "発注者の都合による契約解除",
        evidence: null,
      },
      ["evidence EVIDENCE_REQUIRED", "reference CONVENIENCE_IS_NO_FAULT"],
    ],
    [
      "with evidence without a day, and wrong in all else",
      {
        ground: "OBLIGEE_FAULT",
        consentedOn: null,
        evidence: { kind: "CONSENT_LETTER", digest: "sha256:0123" },
      },
      [
        "evidence.day EVIDENCE_DAY_REQUIRED",
        "evidence.digest NOT_A_DIGEST",
        "evidence.kind EVIDENCE_DOES_NOT_SHOW_IT",
        "evidence.reference EVIDENCE_REFERENCE_REQUIRED",
        "reference FACTS_REQUIRED",
      ],
    ],
    [
      "with a consent that came later",
      { cancelledOn: TODAY, consentedOn: TOMORROW },
      ["consentedOn AFTER_CANCELLATION", "consentedOn AFTER_TODAY"],
    ],
    ["on a day to come", { cancelledOn: TOMORROW }, ["cancelledOn AFTER_TODAY"]],
    [
      "before it was issued, and for nothing",
      { cancelledOn: YESTERDAY, consentedOn: YESTERDAY, reference: " " },
      [
        "cancelledOn BEFORE_ISSUE",
        "consentedOn BEFORE_ISSUE",
        "evidence.day AFTER_CANCELLATION",
        "reference BLANK",
      ],
    ],
    ["with an endless reference", { reference: "同".repeat(201) }, ["reference TOO_LONG"]],
    ["with a reference that no paper shows", { reference: "文書\u0007" }, ["reference UNPRINTABLE"]],
  ])("is no cancellation %s", async (_, changes, expected) => {
    const issued = await guarantees.issue();
    const { code, fields } = await guarantees.cancel(issued, changes);
    expect(code).toBe("INVALID_INPUT");
    expect(fields?.map(({ path, code: finding }) => `${path} ${finding}`).sort()).toEqual(expected);
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", end: null });
    expect(await guarantees.mails(issued)).toEqual([]);
  });

  it("comes by discharge, stated by the obligee in whose favour it is", async () => {
    const issued = await guarantees.issueWithKey();
    await guarantees.openWithKey(guarantees.server.tokens.obligee, issued);
    const discharged = await guarantees.discharge(
      issued,
      { reference: "検査調書 第7号", evidence: null },
      guarantees.server.tokens.obligee,
    );
    expect(discharged).toMatchObject({
      __typename: "DischargeGuaranteeSuccess",
      guarantee: {
        status: "DISCHARGED",
        end: {
          status: "DISCHARGED",
          endedOn: TODAY,
          ground: null,
          consentedOn: null,
          reference: "検査調書 第7号",
          evidence: null,
        },
      },
    });
    expect(await guarantees.mails(issued)).toMatchObject([{ subject: "保証終了（債務履行済）のお知らせ" }]);
  });

  it("comes by discharge of the issuer with evidence, and not by its word alone", async () => {
    const issued = await guarantees.issue();
    expect(await guarantees.discharge(issued, { evidence: null })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "evidence", code: "EVIDENCE_REQUIRED" }],
    });
    const undated = { ...endEvidence("COMPLETION_INSPECTION", TODAY), day: null };
    expect(await guarantees.discharge(issued, { evidence: undated })).toMatchObject({
      fields: [{ path: "evidence.day", code: "EVIDENCE_DAY_REQUIRED" }],
    });
    expect(await guarantees.discharge(issued, { reference: "" })).toMatchObject({
      fields: [{ path: "reference", code: "BLANK" }],
    });
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", end: null });
    const evidence = endEvidence("HANDOVER", TODAY, "引渡書 第3号");
    const capitals = { ...evidence, digest: evidence.digest!.toUpperCase() };
    expect(await guarantees.discharge(issued, { evidence: capitals })).toMatchObject({
      isPending: false,
      guarantee: { end: { reference: "引渡書 第3号", evidence }, pendingEnd: null },
    });
    expect((await guarantees.mails(issued))[0]?.text).toContain(
      "確認書類：引渡書（令和8年11月22日、引渡書 第3号）",
    );
  });

  it("takes the reference of earlier programs for the evidence's", async () => {
    const issued = await guarantees.issue();
    const evidence = { ...endEvidence("FINAL_PAYMENT", TODAY), reference: null };
    expect(await guarantees.discharge(issued, { evidence, reference: "支払通知 第9号" })).toMatchObject({
      guarantee: { end: { reference: "支払通知 第9号", evidence: { reference: "支払通知 第9号" } } },
    });
  });

  it("is no discharge on a day when it did not bind", async () => {
    const issued = await guarantees.issue();
    for (const [dischargedOn, codes] of [
      [YESTERDAY, ["dischargedOn BEFORE_ISSUE", "evidence.day AFTER_DISCHARGE"]],
      [TOMORROW, ["dischargedOn AFTER_TODAY"]],
    ] as const) {
      const { code, fields } = await guarantees.discharge(issued, { dischargedOn });
      expect(code).toBe("INVALID_INPUT");
      expect(fields?.map(({ path, code: finding }) => `${path} ${finding}`)).toEqual(codes);
    }
  });

  it("may be stated late, but not for a day after 保証期限", async () => {
    const issued = await guarantees.issue();
    guarantees.now = new Date("2027-04-10T03:00:00Z");
    for (const [refused, path] of [
      [await guarantees.cancel(issued), "cancelledOn"],
      [await guarantees.discharge(issued), "dischargedOn"],
    ] as const)
      expect(refused).toMatchObject({ fields: [{ path, code: "AFTER_EXPIRY" }] });
    const evidence = endEvidence("COMPLETION_INSPECTION", EXPIRES_ON);
    expect(await guarantees.discharge(issued, { dischargedOn: EXPIRES_ON, evidence })).toMatchObject({
      guarantee: { end: { endedOn: EXPIRES_ON } },
    });
  });

  it("is on no day before the last recorded change of the works contract; on that day it may be", async () => {
    const issued = await guarantees.issue();
    guarantees.now = new Date("2026-12-10T03:00:00Z");
    const change = { amendedOn: "2026-12-01", amount: 41_000_000 };
    const input = { guaranteeId: issued.id, revision: 1, change };
    await perform(callAs(guarantees.server, "issuer"), "amendGuarantee", input);
    for (const [refused, path] of [
      [
        await guarantees.cancel(issued, {
          cancelledOn: "2026-11-30",
          consentedOn: "2026-11-30",
          evidence: endEvidence("CONSENT_LETTER", "2026-11-30"),
        }),
        "cancelledOn",
      ],
      [
        await guarantees.discharge(issued, {
          dischargedOn: "2026-11-30",
          evidence: endEvidence("HANDOVER", "2026-11-30"),
        }),
        "dischargedOn",
      ],
    ] as const)
      expect(refused).toMatchObject({
        code: "INVALID_INPUT",
        fields: [
          { path, code: "BEFORE_LAST_AMENDMENT", message: expect.stringContaining("2026-12-01") as string },
        ],
      });
    const evidence = endEvidence("HANDOVER", "2026-12-01");
    expect(await guarantees.discharge(issued, { dischargedOn: "2026-12-01", evidence })).toMatchObject({
      guarantee: { end: { endedOn: "2026-12-01" } },
    });
  });

  it("is discharged by the body of the department that it names, and by the department of the body that it names", async () => {
    const { ids, tokens } = guarantees.server;
    const body = await bodyOfKinki();
    const bodyToken = await guarantees.token("OBLIGEE", body);
    const toDepartment = await guarantees.issueWithKey();
    await guarantees.openWithKey(bodyToken, toDepartment);
    expect(await guarantees.discharge(toDepartment, {}, bodyToken)).toMatchObject({
      __typename: "DischargeGuaranteeSuccess",
    });
    expect(ids.kinki).not.toBe(body);
    const toBody = await guarantees.issueWithKey({ obligeeId: body });
    await guarantees.openWithKey(tokens.obligee, toBody);
    expect(await guarantees.discharge(toBody, {}, tokens.obligee)).toMatchObject({
      __typename: "DischargeGuaranteeSuccess",
    });
  });

  it("is nothing that an obligee states of another's guarantee, opened or not", async () => {
    const issued = await guarantees.issueWithKey();
    const other = await guarantees.token("OBLIGEE", guarantees.server.ids.kumamotoCity);
    expect(await guarantees.discharge(issued, {}, other)).toMatchObject({ code: "GUARANTEE_NOT_FOUND" });
    await guarantees.openWithKey(other, issued);
    expect(await guarantees.discharge(issued, {}, other)).toMatchObject({
      __typename: "NotTheObligeeError",
      code: "NOT_THE_OBLIGEE",
    });
    expect(await guarantees.read(issued.number)).toMatchObject({ status: "ISSUED", end: null });
  });

  it("is the issuer's alone to cancel, and nobody's who did not issue it", async () => {
    const issued = await guarantees.issueWithKey();
    const { tokens, ids } = guarantees.server;
    await guarantees.openWithKey(tokens.obligee, issued);
    const input = { guaranteeId: issued.id, ground: "OBLIGEE_FAULT", cancelledOn: TODAY, reference: "事由" };
    for (const token of [tokens.contractor, tokens.obligee, tokens.operator]) {
      const { errors } = await guarantees.call(token, "cancelGuarantee", input);
      expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
    const otherIssuer = await guarantees.token("ISSUER", ids.otherIssuers[0]);
    for (const refused of [
      await guarantees.cancel(issued, {}, otherIssuer),
      await guarantees.discharge(issued, {}, otherIssuer),
    ])
      expect(refused).toMatchObject({ code: "GUARANTEE_NOT_FOUND" });
  });

  it("is recorded once per idempotency key", async () => {
    const [issued, other] = [await guarantees.issue(), await guarantees.issue()];
    const idempotencyKey = `end ${issued.id}`;
    const first = await guarantees.cancel(issued, { idempotencyKey });
    expect(first.__typename).toBe("CancelGuaranteeSuccess");
    expect(await guarantees.cancel(issued, { idempotencyKey })).toEqual(first);
    expect(await guarantees.cancel(other, { idempotencyKey })).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
    expect(await guarantees.mails(issued)).toHaveLength(1);
  });

  it("is told to the application's own address, else to the one that the contractor has today", async () => {
    const applications = applicationsOf(guarantees.server);
    const application = await applications.approved({ contactEmail: "genba@marumaru-kensetsu.example" });
    await applications.settle(application);
    const { guarantee: applied } = await applications.step(
      guarantees.server.tokens.issuer,
      "issueAppliedGuarantee",
      {
        applicationId: application.id,
      },
    );
    await guarantees.cancel(applied!);
    expect(await guarantees.mails(applied!)).toMatchObject([{ to: "genba@marumaru-kensetsu.example" }]);

    const issued = await guarantees.issue();
    await mailContractorAt(guarantees.server, "soumu@marumaru-kensetsu.example");
    try {
      await guarantees.cancel(issued);
      expect(await guarantees.mails(issued)).toMatchObject([{ to: "soumu@marumaru-kensetsu.example" }]);
    } finally {
      await mailContractorAt(guarantees.server, "keiri@marumaru-kensetsu.example");
    }
  });

  it("is told, too, where the certificate was delivered on paper", async () => {
    const applications = applicationsOf(guarantees.server);
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application);
    const { guarantee } = await applications.step(guarantees.server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    expect(await guarantees.cancel(guarantee!)).toMatchObject({ __typename: "CancelGuaranteeSuccess" });
    const told = await guarantees.mails(guarantee!);
    const subjects = told.map(({ subject }) => subject);
    expect(subjects).toEqual(["保証証書発行のお知らせ", "保証契約の解約のお知らせ"]);
    for (const { text } of told) expect(text).not.toMatch(/認証キー|電子証書/);
  });

  describe.each([
    ["cancellation", (issued: Issued) => guarantees.cancel(issued), "CANCELLED"],
    ["discharge", (issued: Issued) => guarantees.discharge(issued), "DISCHARGED"],
    [
      "expiry",
      async () => {
        guarantees.now = new Date("2027-04-01T03:00:00Z");
        await guarantees.expire();
        guarantees.now = WORKS_UNDER_WAY;
      },
      "EXPIRED",
    ],
  ] as const)("after its %s", (_, end, status) => {
    let issued: Issued & NumberAndKey;
    beforeAll(async () => {
      issued = await guarantees.issueWithKey();
      await guarantees.openWithKey(guarantees.server.tokens.obligee, issued);
      await end(issued);
    });

    it("stays readable to everybody: in lists, with number and key, and its key with 「表示」", async () => {
      const { tokens, ids } = guarantees.server;
      const ended = { number: issued.number, status, certificate: { inForce: false }, end: { status } };
      for (const token of Object.values(tokens)) {
        expect(await guarantees.read(issued.number, token)).toMatchObject(ended);
        const { data } = await guarantees.ask<{ guarantees: { nodes: { id: string; end: object }[] } }>(
          token,
          `{ guarantees(first: 100, filter: { statuses: [${status}] }) { nodes { id end { status } } } }`,
        );
        expect(data?.guarantees.nodes).toContainEqual({ id: issued.id, end: { status } });
      }
      expect(await guarantees.reveal(issued.id)).toBe(issued.key);
      const newcomer = await guarantees.token("OBLIGEE", ids.kumamotoCity);
      expect(await guarantees.openWithKey(newcomer, issued)).toMatchObject(ended);
    });

    it("no further step is possible, and the refusal says so", async () => {
      const { tokens } = guarantees.server;
      for (const refused of [
        await guarantees.cancel(issued),
        await guarantees.discharge(issued),
        await guarantees.discharge(issued, {}, tokens.obligee),
      ])
        expect(refused).toMatchObject({ code: "STEP_NOT_ALLOWED", status, allowedActions: [] });
    });
  });

  it("comes once when two are stated at the same time: one wins, the other is refused", async () => {
    for (let i = 0; i < 3; i += 1) {
      const issued = await guarantees.issue();
      const outcomes = await Promise.all([
        guarantees.cancel(issued),
        guarantees.discharge(issued),
        guarantees.cancel(issued),
        guarantees.discharge(issued),
      ]);
      const winners = outcomes.filter(({ __typename }) => __typename.endsWith("Success"));
      expect(winners).toHaveLength(1);
      const status = winners[0]?.guarantee?.status;
      for (const loser of outcomes.filter((outcome) => outcome !== winners[0]))
        expect(loser).toMatchObject({ code: "STEP_NOT_ALLOWED", status, allowedActions: [] });
      expect(await guarantees.mails(issued)).toHaveLength(1);
      const recorded = await guarantees.history(issued.number);
      expect(recorded.filter(({ to }) => to === status)).toHaveLength(1);
    }
  });

  it("costs a list nothing where it is not asked for, and no statement of its own where it is", async () => {
    const statementsOf = async (fields: string): Promise<readonly string[]> => {
      const before = guarantees.server.statements.length;
      await guarantees.ask(
        guarantees.server.tokens.contractor,
        `{ guarantees(first: 100) { nodes { ${fields} } } }`,
      );
      return guarantees.server.statements
        .slice(before)
        .filter((text) => /\bguarantee\b|\bevent\b/.test(text));
    };
    const [plain, ...more] = await statementsOf("id number");
    expect(more).toEqual([]);
    expect(plain).not.toContain("guarantee_end");
    const [ended, ...others] = await statementsOf("id number end { status endedOn }");
    expect(others).toEqual([]);
    expect(ended).toContain("LEFT JOIN guarantee_end");
    expect(await statementsOf("id events { type }")).toHaveLength(2);
  });

  it("stands in the history, in which the contractor, the issuer and the operator see all", async () => {
    const { tokens, ids } = guarantees.server;
    const issued = await guarantees.issueWithKey();
    await guarantees.openWithKey(tokens.obligee, issued);
    const newcomer = await guarantees.token("OBLIGEE", ids.kumamotoCity);
    await guarantees.openWithKey(newcomer, issued);
    await guarantees.reveal(issued.id, tokens.issuer);
    await guarantees.discharge(issued, {}, tokens.obligee);
    const by = (role: string, organisationId: string) => ({ role, organisationId, userId: null });
    const at = guarantees.now.toISOString();
    const step = (type: string, from: string | null, to: string | null, who: object) => ({
      type,
      at,
      from,
      to,
      ...who,
    });
    const issue = step("GUARANTEE_ISSUED", null, "ISSUED", by("ISSUER", ids.issuer));
    const handOver = step("GUARANTEE_DEPOSITED", "ISSUED", "DEPOSITED", by("OBLIGEE", ids.kinki));
    const opening = step("CERTIFICATE_OPENED", null, null, by("OBLIGEE", ids.kinki));
    const otherOpening = step("CERTIFICATE_OPENED", null, null, by("OBLIGEE", ids.kumamotoCity));
    const shown = step("AUTH_KEY_REVEALED", null, null, by("CONTRACTOR", ids.contractor));
    const shownAgain = step("AUTH_KEY_REVEALED", null, null, by("ISSUER", ids.issuer));
    const end = step("GUARANTEE_DISCHARGED", "DEPOSITED", "DISCHARGED", by("OBLIGEE", ids.kinki));
    const all = [issue, shown, handOver, opening, otherOpening, shownAgain, end];
    for (const token of [tokens.contractor, tokens.issuer, tokens.operator])
      expect(await guarantees.history(issued.number, token)).toEqual(all);
    expect(await guarantees.history(issued.number, tokens.obligee)).toEqual([issue, handOver, opening, end]);
    expect(await guarantees.history(issued.number, newcomer)).toEqual([issue, otherOpening, end]);
  });

  it("stands in the history with the users who acted, of whom an obligee sees its own only", async () => {
    const { tokens, users, ids } = guarantees.server;
    await enterOrganisations(guarantees.server.parts.useCaseParts, {
      organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
      tokens: [],
      users: [
        {
          loginId: parseLoginId("clerk-of-kinki")!,
          name: "契約 花子",
          role: "OBLIGEE",
          organisationId: ids.kinki,
          email: null,
        },
      ],
    });
    const officer = await personsToken(guarantees.server, users.issuer.loginId);
    const clerk = await personsToken(guarantees.server, "clerk-of-kinki");
    const issued = await guarantees.issueWithKey();
    await guarantees.openWithKey(clerk, issued);
    await guarantees.cancel(issued, {}, officer);
    const actors = async (token: string) =>
      (await guarantees.history(issued.number, token))
        .filter(({ type }) => /OPENED|CANCELLED/.test(type))
        .map(({ type, organisationId, userId }) => [type, organisationId, userId]);
    const { issuer, kinki } = ids;
    const user = expect.stringMatching(/^user_/) as string;
    expect(await actors(tokens.issuer)).toEqual([
      ["CERTIFICATE_OPENED", kinki, user],
      ["GUARANTEE_CANCELLED", issuer, user],
    ]);
    expect(await actors(clerk)).toEqual([
      ["CERTIFICATE_OPENED", kinki, user],
      ["GUARANTEE_CANCELLED", issuer, null],
    ]);
  });

  it("has a history that shows the newest 50 only", async () => {
    const issued = await guarantees.issue();
    const { unitOfWork, newId } = guarantees.server.parts.useCaseParts;
    const caller = {
      tokenId: "t",
      role: "OBLIGEE",
      organisationId: guarantees.server.ids.kinki,
      userId: null,
    } as const;
    await unitOfWork.run(async ({ events }) => {
      for (let i = 0; i < 51; i += 1)
        await events.append({
          id: newId("event"),
          at: new Date(guarantees.now.getTime() + i),
          type: "CERTIFICATE_OPENED",
          caller,
          guaranteeId: issued.id,
          from: null,
          to: null,
        });
    });
    const history = await guarantees.history(issued.number);
    expect(history).toHaveLength(50);
    expect(history.at(-1)?.at).toBe(new Date(guarantees.now.getTime() + 50).toISOString());
  });
});

/** As the system would do it: whoever changes a contractor past it gets nothing made out of it. */
async function mailContractorAt({ databaseUrl, ids }: TestServer, contactEmail: string): Promise<void> {
  const database = await openDatabase({ url: databaseUrl });
  const parts = { seals: new Seals(SEAL_KEYS), rows: new SealedRows(database.engine) };
  try {
    await database.onWriter(async (runner, connection) => {
      await runner.startTransaction();
      const session = new Transaction({ runner, connection }, database.engine, parts);
      await session.update(ContractorRow, { id: ids.contractor }, { contactEmail });
      await session.sealing.complete();
      await runner.commitTransaction();
    });
  } finally {
    await database.close();
  }
}
