import { TODAY } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { EndedGuarantees, WORKS_UNDER_WAY, type Issued } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";

const SHOWN =
  "guarantee { status endConfirmations { kind confirmedOn completedOn evidence { kind day reference digest } } }";

describe.each(engines)("the word of the obligee towards an end, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  beforeAll(() => guarantees.open());
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
  });
  afterAll(() => guarantees.server.stop());

  const as = (role: "contractor" | "issuer" | "obligee") => callAs(guarantees.server, role);
  const handedOver = async (): Promise<Issued> => {
    const issued = await guarantees.issue();
    await perform(as("contractor"), "depositGuarantee", { guaranteeId: issued.id, channel: "DIRECT" });
    return issued;
  };
  const INSPECTION = endEvidence("COMPLETION_INSPECTION", TODAY);
  const CONSENT = endEvidence("CONSENT_LETTER", TODAY);
  const confirm = async ({ id: guaranteeId }: Issued, more: object = {}) =>
    (
      await mutate(
        as("obligee"),
        "confirmDischarge",
        { guaranteeId, inspectedOn: TODAY, completedOn: "2026-11-20", evidence: INSPECTION, ...more },
        SHOWN,
      )
    ).result;
  const consent = async ({ id: guaranteeId }: Issued, more: object = {}) =>
    (
      await mutate(
        as("obligee"),
        "consentToCancellation",
        { guaranteeId, consentedOn: TODAY, evidence: CONSENT, ...more },
        SHOWN,
      )
    ).result;
  const listed = async (endConfirmed: boolean, token = guarantees.server.tokens.issuer) => {
    const { data, text } = await guarantees.ask<{ guarantees: { nodes: { id: string }[] } }>(
      token,
      "query L($filter: GuaranteeFilter) { guarantees(first: 100, filter: $filter) { nodes { id } } }",
      { filter: { endConfirmed } },
    );
    if (!data) throw new Error(text);
    return data.guarantees.nodes.map(({ id }) => id);
  };

  it("is a task of the issuer, which discharges the guarantee without evidence of its own", async () => {
    const issued = await handedOver();
    expect(await listed(true)).not.toContain(issued.id);
    expect(await confirm(issued)).toMatchObject({
      guarantee: {
        status: "DEPOSITED",
        endConfirmations: [
          { kind: "DISCHARGE", confirmedOn: TODAY, completedOn: "2026-11-20", evidence: INSPECTION },
        ],
      },
    });
    expect(await listed(true)).toContain(issued.id);
    expect(await listed(false)).not.toContain(issued.id);
    expect(
      await listed(true, await guarantees.token("ISSUER", guarantees.server.ids.otherIssuers[0])),
    ).toEqual([]);
    const discharged = await guarantees.discharge(issued, { evidence: null, reference: null });
    expect(discharged).toMatchObject({
      guarantee: { status: "DISCHARGED", end: { evidence: INSPECTION, reference: INSPECTION.reference } },
    });
    expect(await listed(true)).not.toContain(issued.id);
    const types = (await guarantees.history(issued.number)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(["DISCHARGE_CONFIRMED", "GUARANTEE_DISCHARGED"]);
  });

  it("is a consent, by which the issuer cancels the guarantee", async () => {
    const issued = await handedOver();
    expect(await consent(issued)).toMatchObject({
      guarantee: { endConfirmations: [{ kind: "CANCELLATION", confirmedOn: TODAY, completedOn: null }] },
    });
    const cancelled = await guarantees.cancel(issued, { consentedOn: null, reference: null, evidence: null });
    expect(cancelled).toMatchObject({
      guarantee: { status: "CANCELLED", end: { consentedOn: TODAY, evidence: CONSENT } },
    });
  });

  it("is none any more once the guarantee was amended: it was said of other terms", async () => {
    const issued = await handedOver();
    await confirm(issued);
    await consent(issued);
    const nothing = { evidence: null, reference: null };
    expect(await listed(true)).toContain(issued.id);
    guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 60 * 60_000);
    await perform(as("issuer"), "amendGuarantee", {
      guaranteeId: issued.id,
      revision: 1,
      change: { amendedOn: TODAY, amount: 30_000_000 },
    });
    expect(await listed(true)).not.toContain(issued.id);
    expect(await listed(false)).toContain(issued.id);
    expect(await guarantees.discharge(issued, nothing)).toMatchObject({
      fields: [{ path: "evidence", code: "EVIDENCE_REQUIRED" }],
    });
    expect(await guarantees.cancel(issued, { ...nothing, consentedOn: null })).toMatchObject({
      fields: [
        { path: "consentedOn", code: "REQUIRED_WITH_CONSENT" },
        { path: "evidence", code: "EVIDENCE_REQUIRED" },
      ],
    });
    guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 2 * 60 * 60_000);
    await consent(issued);
    expect(await listed(true)).toContain(issued.id);
    expect(await guarantees.cancel(issued, { ...nothing, consentedOn: null })).toMatchObject({
      guarantee: { status: "CANCELLED", end: { consentedOn: TODAY } },
    });
  });

  it("binds the end that rests on it to its day", async () => {
    const [discharged, cancelled] = [await handedOver(), await handedOver()];
    guarantees.now = new Date("2026-11-24T03:00:00Z");
    await confirm(discharged, { inspectedOn: "2026-11-24" });
    await consent(cancelled, { consentedOn: "2026-11-23" });
    const nothing = { evidence: null, reference: null };
    expect(await guarantees.discharge(discharged, { ...nothing, dischargedOn: "2026-11-23" })).toMatchObject({
      fields: [{ path: "dischargedOn", code: "BEFORE_CONFIRMED_DAY", limit: "2026-11-24" }],
    });
    expect(await guarantees.cancel(cancelled, { ...nothing, consentedOn: "2026-11-24" })).toMatchObject({
      fields: [{ path: "consentedOn", code: "NOT_THE_CONSENTED_DAY", limit: "2026-11-23" }],
    });
    // With a document of its own the issuer rests on that.
    expect(await guarantees.cancel(cancelled, { consentedOn: "2026-11-24" })).toMatchObject({
      guarantee: { status: "CANCELLED", end: { consentedOn: "2026-11-24" } },
    });
  });

  it("of one kind is none for the other end", async () => {
    const issued = await handedOver();
    await consent(issued);
    expect(await guarantees.discharge(issued, { evidence: null, reference: null })).toMatchObject({
      fields: [{ path: "evidence", code: "EVIDENCE_REQUIRED" }],
    });
  });

  it("is told what is wrong with it, and is refused to others and after the end", async () => {
    const issued = await handedOver();
    expect(await confirm(issued, { evidence: CONSENT, completedOn: "2026-11-23" })).toMatchObject({
      fields: [
        { path: "evidence.kind", code: "EVIDENCE_DOES_NOT_SHOW_IT" },
        { path: "completedOn", code: "AFTER_INSPECTION" },
      ],
    });
    expect(await consent(issued, { evidence: null })).toMatchObject({
      fields: [{ path: "evidence", code: "EVIDENCE_REQUIRED" }],
    });
    const others = await mutate(as("issuer"), "confirmDischarge", {
      guaranteeId: issued.id,
      inspectedOn: TODAY,
    });
    expect(others.text).toContain("FORBIDDEN");
    await guarantees.discharge(issued);
    expect(await confirm(issued)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "DISCHARGED",
      allowedActions: [],
    });
  });

  it("is shown to contractor and issuer, and not to another obligee that opened the guarantee", async () => {
    const issued = await guarantees.issueWithKey();
    const stranger = await guarantees.token("OBLIGEE", guarantees.server.ids.kumamotoCity);
    await guarantees.openWithKey(stranger, issued);
    await guarantees.openWithKey(guarantees.server.tokens.obligee, issued);
    await confirm(issued);
    const seen = async (token: string) => {
      const { data } = await guarantees.ask<{ guarantee: { endConfirmations: unknown[] } }>(
        token,
        "query S($n: GuaranteeNumber!) { guarantee(number: $n) { endConfirmations { kind } } }",
        { n: issued.number },
      );
      return data!.guarantee.endConfirmations.length;
    };
    const { contractor, issuer, obligee } = guarantees.server.tokens;
    expect(await Promise.all([contractor, issuer, obligee, stranger].map(seen))).toEqual([1, 1, 1, 0]);
    // No filter tells what the field does not.
    for (const token of [contractor, issuer, obligee]) expect(await listed(true, token)).toContain(issued.id);
    expect(await listed(true, stranger)).toEqual([]);
    expect(await listed(false, stranger)).toContain(issued.id);
    const refused = await mutate({ url: guarantees.server.url, token: stranger }, "confirmDischarge", {
      guaranteeId: issued.id,
      inspectedOn: TODAY,
      evidence: INSPECTION,
    });
    expect(refused.result).toMatchObject({ code: "NOT_THE_OBLIGEE" });
  });
});
