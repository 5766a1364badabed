import { personsToken } from "../support/account";
import { applicationsOf } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { EndedGuarantees, WORKS_UNDER_WAY, type Issued } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { parseLoginId } from "../../src/domain/account/login-id";

const DEPOSITS =
  "id version channel means place recipient handedOverOn recordedAt receiptDueOn " +
  "receipt { outcome decidedAt version reason reasonText }";
const GUARANTEE = `guarantee { id status revision deposits { ${DEPOSITS} } }` as const;

describe.each(engines)("the hand-over of a guarantee, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  beforeAll(() => guarantees.open());
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
  });
  afterAll(() => guarantees.server.stop());

  const as = (role: "contractor" | "obligee" | "otherObligee" | "issuer" | "operator") =>
    role === "otherObligee"
      ? { url: guarantees.server.url, token: otherObligee }
      : callAs(guarantees.server, role);
  let otherObligee = "";
  beforeAll(async () => {
    const { parts } = guarantees.server;
    await enterOrganisations(parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [
          { id: "obligee_other", name: "よその市" },
          { id: "obligee_unreachable", name: "遠い町" },
        ],
        operators: [],
      },
      tokens: [],
      users: [
        {
          loginId: parseLoginId("other-obligee")!,
          name: "よその担当",
          role: "OBLIGEE",
          organisationId: "obligee_other",
          email: null,
        },
      ],
    });
    otherObligee = await personsToken(guarantees.server, "other-obligee");
  });

  const deposit = async ({ id: guaranteeId }: Issued, more: object = {}) =>
    (
      await mutate(
        as("contractor"),
        "depositGuarantee",
        { guaranteeId, channel: "DIRECT", ...more },
        GUARANTEE,
      )
    ).result;
  const accept = async (
    { id: guaranteeId }: Issued,
    role: Parameters<typeof as>[0] = "obligee",
    more: object = {},
  ) => (await mutate(as(role), "acceptGuarantee", { guaranteeId, ...more }, GUARANTEE)).result;
  const reject = async ({ id: guaranteeId }: Issued, more: object = {}) =>
    (
      await mutate(
        as("obligee"),
        "rejectGuarantee",
        { guaranteeId, reason: "AMOUNT_DIFFERS", text: "保証金額が契約書と異なります。", ...more },
        GUARANTEE,
      )
    ).result;
  const deposits = async ({ number }: Issued, token: string) => {
    const { data } = await guarantees.ask<{ guarantee: { status: string; deposits: unknown[] } | null }>(
      token,
      `query D($number: GuaranteeNumber!) { guarantee(number: $number) { status deposits { ${DEPOSITS} } } }`,
      { number },
    );
    return data!.guarantee;
  };
  const types = async ({ number }: Issued, token?: string) =>
    (await guarantees.history(number, token)).map(({ type }) => type);

  it("enters it into the obligee's ledger, which reads it without the key from then on", async () => {
    const issued = await guarantees.issue();
    const { obligee } = guarantees.server.tokens;
    expect(await guarantees.read(issued.number, obligee)).toBeNull();
    const handed = {
      version: 1,
      channel: "DIRECT",
      means: null,
      place: null,
      recipient: "支出負担行為担当官 近畿地方整備局長",
      handedOverOn: "2026-11-22",
      recordedAt: guarantees.now.toISOString(),
      // A Sunday: it arrives on Tuesday the 24th, after 勤労感謝の日.
      receiptDueOn: "2026-12-01",
      receipt: null,
    };
    expect(await deposit(issued)).toMatchObject({ guarantee: { status: "DEPOSITED", deposits: [handed] } });
    expect(await deposits(issued, obligee)).toMatchObject({ status: "DEPOSITED", deposits: [handed] });
    expect(await types(issued, obligee)).toEqual(["GUARANTEE_ISSUED", "GUARANTEE_DEPOSITED"]);
    const { data } = await guarantees.ask<{ guarantees: { nodes: { id: string }[] } }>(
      obligee,
      "{ guarantees(first: 100) { nodes { id } } }",
    );
    expect(data!.guarantees.nodes.map(({ id }) => id)).toContain(issued.id);
  });

  it("keeps the revision: nothing that was agreed on has changed", async () => {
    const issued = await guarantees.issue();
    expect(await deposit(issued)).toMatchObject({ guarantee: { revision: 1 } });
    expect(await accept(issued)).toMatchObject({ guarantee: { revision: 1, status: "ACCEPTED" } });
  });

  it("is accepted by the obligee, and the contractor told by mail at once", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    const receipt = {
      outcome: "ACCEPTED",
      decidedAt: guarantees.now.toISOString(),
      version: 1,
      reason: null,
      reasonText: null,
    };
    expect(await accept(issued)).toMatchObject({
      guarantee: { status: "ACCEPTED", deposits: [{ receipt }] },
    });
    expect(await deposits(issued, guarantees.server.tokens.contractor)).toMatchObject({
      deposits: [{ receipt }],
    });
    const [mail, ...others] = await guarantees.mails(issued);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: "keiri@marumaru-kensetsu.example", subject: "保証証書受領のお知らせ" });
    expect(mail?.text).toContain("令和8年11月22日に受領しました");
    expect(await types(issued)).toEqual(["GUARANTEE_ISSUED", "GUARANTEE_DEPOSITED", "GUARANTEE_ACCEPTED"]);
  });

  it("is rejected with a reason, handed over again, and accepted then", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    expect(await reject(issued)).toMatchObject({ guarantee: { status: "REJECTED" } });
    const [mail] = await guarantees.mails(issued);
    expect(mail?.subject).toBe("保証証書受領拒否のお知らせ");
    for (const words of ["保証金額の相違", "保証金額が契約書と異なります。", "保証契約は有効です"])
      expect(mail?.text).toContain(words);
    expect(await accept(issued)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "REJECTED",
      allowedActions: ["DISCHARGE_GUARANTEE"],
    });
    expect(
      await deposit(issued, { channel: "RECORDED", means: "IN_PERSON", submittedTo: "契約課 窓口" }),
    ).toMatchObject({
      guarantee: {
        status: "DEPOSITED",
        deposits: [
          { receipt: { outcome: "REJECTED", reason: "AMOUNT_DIFFERS" } },
          { channel: "RECORDED", means: "IN_PERSON", place: "契約課 窓口", receipt: null },
        ],
      },
    });
    expect(await accept(issued)).toMatchObject({ guarantee: { status: "ACCEPTED" } });
    expect(await deposit(issued)).toMatchObject({
      code: "ALREADY_ACCEPTED",
      version: 1,
    });
    expect(await reject(issued)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      allowedActions: ["DISCHARGE_GUARANTEE"],
    });
  });

  it("tells the contractor what it can do after a rejection", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    await reject(issued);
    expect(await reject(issued)).toMatchObject({ code: "STEP_NOT_ALLOWED", status: "REJECTED" });
    const answer = await mutate(as("issuer"), "acceptGuarantee", { guaranteeId: issued.id });
    expect(answer.text).toContain("FORBIDDEN");
  });

  it("is made again where it did not arrive: the one that waited is decided on by nobody", async () => {
    const issued = await guarantees.issue();
    await deposit(issued, { channel: "EMAIL", toAddress: "mistyped@state.example" });
    guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 60 * 60_000);
    const again = await deposit(issued, { channel: "EMAIL", toAddress: "kinki@state.example" });
    const superseded = {
      outcome: "SUPERSEDED",
      decidedAt: guarantees.now.toISOString(),
      version: 1,
      reason: null,
      reasonText: null,
    };
    expect(again).toMatchObject({
      guarantee: { status: "DEPOSITED", deposits: [{ receipt: superseded }, { receipt: null }] },
    });
    await deposit(issued);
    await deposit(issued);
    expect(await accept(issued)).toMatchObject({
      guarantee: {
        status: "ACCEPTED",
        deposits: [
          { receipt: superseded },
          { receipt: { outcome: "SUPERSEDED" } },
          { channel: "DIRECT", receipt: { outcome: "SUPERSEDED" } },
          { channel: "DIRECT", receipt: { outcome: "ACCEPTED" } },
        ],
      },
    });
    expect(await types(issued)).toEqual([
      "GUARANTEE_ISSUED",
      "GUARANTEE_DEPOSITED",
      "GUARANTEE_DEPOSITED",
      "GUARANTEE_DEPOSITED",
      "GUARANTEE_DEPOSITED",
      "GUARANTEE_ACCEPTED",
    ]);
  });

  it("says in words what became of it: 受領拒否済み, 受領済み", async () => {
    const issued = await handedOver();
    await reject(issued);
    const input = { guaranteeId: issued.id };
    const words = async () => {
      const { result } = await mutate({ ...as("obligee"), language: "ja" }, "acceptGuarantee", input);
      return result?.message;
    };
    expect(await words()).toMatch(/^受領拒否済みのため、/);
    await deposit(issued);
    await accept(issued);
    expect(await words()).toMatch(/^受領済みのため、/);
  });

  it("stays as it is where the new one is refused", async () => {
    const issued = await handedOver();
    expect(await deposit(issued, { channel: "RECORDED" })).toMatchObject({ code: "INVALID_INPUT" });
    expect((await deposits(issued, guarantees.server.tokens.contractor))!.deposits).toMatchObject([
      { receipt: null },
    ]);
  });

  it("cannot be made to an obligee that nobody uses the system for; it can be recorded", async () => {
    const issued = await guarantees.issue({ obligeeId: "obligee_unreachable" });
    const refused = await deposit(issued);
    expect(refused).toMatchObject({ code: "OBLIGEE_NOT_REACHABLE", obligee: "遠い町" });
    expect(await guarantees.history(issued.number)).toHaveLength(1);
    expect(await deposit(issued, { channel: "RECORDED", means: "CONTRACT_SYSTEM" })).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
  });

  it("is told what is missing or too much in it, and changes nothing", async () => {
    const issued = await guarantees.issue();
    expect(await deposit(issued, { channel: "RECORDED" })).toMatchObject({
      fields: [{ path: "means", code: "REQUIRED_WHERE_RECORDED" }],
    });
    expect(await deposit(issued, { submittedTo: "窓口" })).toMatchObject({
      fields: [{ path: "submittedTo", code: "ONLY_WHERE_RECORDED" }],
    });
    expect(await reject(await handedOver(), { text: " " })).toMatchObject({
      fields: [{ path: "text", code: "BLANK" }],
    });
    expect(await types(issued)).toEqual(["GUARANTEE_ISSUED"]);
  });

  it("of a paper is a record only: there is no key to hand over here, and the guide says so", async () => {
    const applications = applicationsOf(guarantees.server);
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application);
    const { guarantee: issued } = await applications.step(
      guarantees.server.tokens.issuer,
      "issueAppliedGuarantee",
      { applicationId: application.id },
    );
    if (!issued) throw new Error("it was not issued");
    const { data, text } = await guarantees.ask<{ submissionGuide: object }>(
      guarantees.server.tokens.contractor,
      `query G($id: ID!) { submissionGuide(guaranteeId: $id) { channels notes
        mail { to subject lacking text eml { url } } } }`,
      { id: issued.id },
    );
    if (!data) throw new Error(text);
    expect(data.submissionGuide).toEqual({
      channels: ["RECORDED"],
      notes: [expect.stringMatching(/paper certificate itself|書面の保証証書を/)],
      mail: { to: null, subject: null, lacking: [], text: null, eml: null },
    });
    for (const channel of ["DIRECT", "EMAIL"])
      expect(await deposit(issued, { channel })).toMatchObject({ code: "DELIVERED_ON_PAPER" });
    expect(await types(issued)).toEqual(["GUARANTEE_ISSUED"]);
    expect(await deposit(issued, { channel: "RECORDED", means: "IN_PERSON" })).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
  });

  const handedOver = async (): Promise<Issued> => {
    const issued = await guarantees.issue();
    await deposit(issued);
    return issued;
  };

  it("is made anew of an amended version, where the obligee asks for that", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    await accept(issued);
    const change = { amendedOn: "2026-11-22", amount: 30_000_000 };
    const amend = { guaranteeId: issued.id, revision: 1, change };
    await perform(as("issuer"), "amendGuarantee", amend);
    expect(await deposit(issued)).toMatchObject({ code: "ALREADY_ACCEPTED", version: 1 });
    await perform(as("obligee"), "recordHandOverRules", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: "2026-11-22",
      source: "電子保証取扱要領",
      routes: [],
      receivesAmendmentsAnew: true,
    });
    expect(await deposit(issued)).toMatchObject({
      guarantee: { status: "DEPOSITED", deposits: [{ version: 1 }, { version: 2, receipt: null }] },
    });
    expect(await accept(issued)).toMatchObject({
      guarantee: { status: "ACCEPTED", deposits: [{}, { receipt: { outcome: "ACCEPTED", version: 2 } }] },
    });
    expect(await deposit(issued)).toMatchObject({ code: "ALREADY_ACCEPTED", version: 2 });
  });

  it("is not decided on by a version that was not read, where the obligee says which one it read", async () => {
    const issued = await handedOver();
    const change = { amendedOn: "2026-11-22", amount: 30_000_000 };
    await perform(as("issuer"), "amendGuarantee", { guaranteeId: issued.id, revision: 1, change });
    const conflict = { code: "VERSION_CONFLICT", expected: 1, actual: 2 };
    expect(await accept(issued, "obligee", { version: 1 })).toMatchObject(conflict);
    expect(await reject(issued, { version: 1 })).toMatchObject(conflict);
    expect(await accept(issued, "obligee", { version: 3 })).toMatchObject({ expected: 3, actual: 2 });
    expect(await accept(issued, "obligee", { version: 2 })).toMatchObject({
      guarantee: { status: "ACCEPTED", deposits: [{ receipt: { outcome: "ACCEPTED", version: 2 } }] },
    });
  });

  it("has a receipt as a paper once it is accepted, for its parties alone", async () => {
    const issued = await guarantees.issue();
    await deposit(issued);
    const papersFor = async (token: string) => {
      const { data, text } = await guarantees.ask<{
        guarantee: {
          deposits: { receiptPdf: { url: string; fileName: string; size: number } | null }[];
        } | null;
      }>(
        token,
        `query P($n: GuaranteeNumber!) { guarantee(number: $n) { deposits { receiptPdf { url fileName size } } } }`,
        { n: issued.number },
      );
      if (!data) throw new Error(text);
      return data.guarantee?.deposits.map(({ receiptPdf }) => receiptPdf);
    };
    const { contractor, issuer, obligee } = guarantees.server.tokens;
    expect(await papersFor(contractor)).toEqual([null]);
    await accept(issued);
    for (const token of [contractor, issuer, obligee]) {
      const [paper] = (await papersFor(token)) ?? [];
      expect(paper?.fileName).toBe(`受領書_前払金保証_${issued.number}.pdf`);
      const fetched = await fetch(paper!.url, { headers: { authorization: `Bearer ${token}` } });
      expect([fetched.status, fetched.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      expect((await fetched.arrayBuffer()).byteLength).toBe(paper!.size);
    }
    expect(await papersFor(otherObligee)).toBeUndefined();
  });

  it("happened once where it is sent again with the same idempotency key", async () => {
    const issued = await guarantees.issue();
    const first = await deposit(issued, { idempotencyKey: `deposit ${issued.id}` });
    expect(await deposit(issued, { idempotencyKey: `deposit ${issued.id}` })).toEqual(first);
    expect((await deposits(issued, guarantees.server.tokens.contractor))!.deposits).toHaveLength(1);
  });

  it("is recorded by the opening where the contractor recorded none, so that it can be accepted", async () => {
    const issued = await guarantees.issueWithKey();
    const { obligee } = guarantees.server.tokens;
    const opened = await guarantees.openWithKey(obligee, issued);
    expect(opened.status).toBe("DEPOSITED");
    expect(await deposits(issued, obligee)).toMatchObject({
      deposits: [{ channel: "RECORDED", means: "OPENED", handedOverOn: "2026-11-22", receipt: null }],
    });
    await guarantees.openWithKey(obligee, issued);
    expect((await deposits(issued, obligee))!.deposits).toHaveLength(1);
    expect((await types(issued, obligee)).slice(0, 3)).toEqual([
      "GUARANTEE_ISSUED",
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
    ]);
    expect(await accept(issued)).toMatchObject({ guarantee: { status: "ACCEPTED" } });
    // Opened again, it stays accepted.
    expect((await guarantees.openWithKey(obligee, issued)).status).toBe("ACCEPTED");
  });

  it("is not recorded by another obligee's opening, which sees no hand-over and decides on none", async () => {
    const issued = await guarantees.issueWithKey();
    expect((await guarantees.openWithKey(otherObligee, issued)).status).toBe("ISSUED");
    await deposit(issued);
    expect(await deposits(issued, otherObligee)).toEqual({ status: "DEPOSITED", deposits: [] });
    expect(await accept(issued, "otherObligee")).toMatchObject({
      code: "NOT_THE_OBLIGEE",
      message: expect.stringMatching(/another obligee|他の発注者/) as string,
    });
  });

  it("is told in history and feed to the body in whose favour it is, and to no other that entered the guarantee", async () => {
    const issued = await guarantees.issueWithKey();
    await guarantees.openWithKey(otherObligee, issued);
    await guarantees.openWithKey(guarantees.server.tokens.obligee, issued);
    await accept(issued);
    const evidence = endEvidence("COMPLETION_INSPECTION", "2026-11-22");
    const word = { guaranteeId: issued.id, inspectedOn: "2026-11-22", evidence };
    await perform(as("obligee"), "confirmDischarge", word);
    const fed = async (token: string) => {
      const { data, text } = await guarantees.ask<{
        changes: { edges: { node: { type: string; guarantee: { id: string } | null } }[] };
      }>(token, "{ changes(last: 100) { edges { node { type guarantee { id } } } } }");
      if (!data) throw new Error(text);
      return data.changes.edges
        .map(({ node }) => node)
        .filter(({ guarantee }) => guarantee?.id === issued.id)
        .map(({ type }) => type);
    };
    const toTheBody = [
      "GUARANTEE_ISSUED",
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
      "GUARANTEE_ACCEPTED",
      "DISCHARGE_CONFIRMED",
    ];
    const { obligee } = guarantees.server.tokens;
    expect(await types(issued, obligee)).toEqual(toTheBody);
    expect(await fed(obligee)).toEqual(expect.arrayContaining(toTheBody.slice(1)));
    expect(await types(issued, otherObligee)).toEqual(["GUARANTEE_ISSUED", "CERTIFICATE_OPENED"]);
    for (const type of toTheBody.slice(1).filter((each) => each !== "CERTIFICATE_OPENED"))
      expect(await fed(otherObligee)).not.toContain(type);
    expect(await fed(otherObligee)).toContain("CERTIFICATE_OPENED");
  });

  it("by two openings at once is recorded once", async () => {
    const issued = await guarantees.issueWithKey();
    const { obligee } = guarantees.server.tokens;
    await Promise.all([1, 2, 3, 4].map(() => guarantees.openWithKey(obligee, issued)));
    expect((await deposits(issued, obligee))!.deposits).toHaveLength(1);
  });

  it("is shown with the list in one statement more, however many guarantees it has", async () => {
    const { contractor } = guarantees.server.tokens;
    const { data, text } = await guarantees.ask<{ guarantees: { nodes: { deposits: unknown[] }[] } }>(
      contractor,
      `{ guarantees(first: 20) { nodes { number deposits { channel receipt { outcome } } } } }`,
    );
    expect(text).not.toContain("errors");
    expect(data!.guarantees.nodes.some(({ deposits: each }) => each.length > 0)).toBe(true);
  });
});
