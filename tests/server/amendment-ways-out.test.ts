import { AmendmentApplications, type AmendmentStep } from "../support/amendment-applications";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { perform } from "../support/operations";

const codes = ({ fields }: AmendmentStep): string[] =>
  (fields ?? []).map(({ path, code, limit }) => `${path} ${code} ${limit ?? ""}`.trim());

describe.each(engines)("an application for an amendment that goes no further, on %s", (engine) => {
  const guarantees = new AmendmentApplications(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());
  const step = (...given: Parameters<AmendmentApplications["step"]>) => guarantees.step(...given);

  it("is declined although it is settled, and the guarantee is free for another one", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.ready(guaranteeId, { amount: 40_000_000 });
    const { id: worksContractId } = await guarantees.entryOf(guaranteeId);
    await perform(callAs(guarantees.server, "issuer"), "amendWorksContract", {
      worksContractId,
      change: { amendedOn: guarantees.today, contractPrice: 90_000_000 },
    });
    const stuck = await step("issuer", "issueAppliedAmendment", { applicationId });
    expect(codes(stuck)).toEqual(["change.amount OVER_ADVANCE_SHARE 36000000"]);

    const blank = await step("issuer", "declineAmendmentApplication", { applicationId, reason: " " });
    expect(codes(blank)).toEqual(["reason BLANK"]);
    const reason = "請負金額の減額により変更できないため返金";
    const declined = await step("issuer", "declineAmendmentApplication", { applicationId, reason });
    expect(declined.application).toMatchObject({
      status: "DECLINED",
      declineReason: reason,
      // What was received stays on record: it goes back.
      settlement: { amount: 1_000 },
    });
    const { history } = declined.application as unknown as { history: readonly object[] };
    expect(history.at(-1)).toMatchObject({ type: "AMENDMENT_DECLINED", from: "APPROVED", to: "DECLINED" });
    expect(await guarantees.read(guaranteeId)).toMatchObject({ revision: 1, amount: 34_000_000 });
    expect(await guarantees.applied(guaranteeId, { amount: 36_000_000 })).toMatch(/^amendmentapplication_/);
  });

  it("is declined while it is approved and not settled", async () => {
    const applicationId = await guarantees.applied(await guarantees.issueSmaller(), { amount: 35_000_000 });
    await step("issuer", "approveAmendmentApplication", { applicationId });
    const declined = await step("issuer", "declineAmendmentApplication", { applicationId, reason: "再審査" });
    expect(declined.application).toMatchObject({ status: "DECLINED", settlement: null });
  });

  it("tells each side what it can do about it, and names no internal id in words", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const first = await guarantees.applied(guaranteeId, { amount: 35_000_000 });
    const change = { amendedOn: guarantees.today, amount: 36_000_000 };
    for (const [language, words] of [
      ["en", "The contractor may withdraw it until what it makes due is settled; the issuer may issue it"],
      ["ja", "受注者は、保証料の精算前であればその申込を取り下げることができます。保証機関は"],
    ] as const) {
      const input = { guaranteeId, revision: 1, change, reason: "増額" };
      const refused = await step("contractor", "applyForAmendment", input, language);
      expect(refused).toMatchObject({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: first });
      expect(refused.message).toContain(words);
      expect(refused.message).not.toContain(first);
    }
  });

  it("is settled only once it is known what is due: where nothing was quoted, an officer sets that first", async () => {
    const applicationId = await guarantees.appliedWithoutQuote(await guarantees.issueSmaller(), {
      amount: 30_000_000,
    });
    await step("issuer", "approveAmendmentApplication", { applicationId });
    const settlement = { settledOn: guarantees.today, amount: 500 };
    const early = await step("issuer", "settleAmendmentPremium", { applicationId, ...settlement });
    expect(codes(early)).toEqual(["amount DUE_NOT_SET"]);
    const unset = await step("issuer", "issueAppliedAmendment", { applicationId }, "ja");
    expect(unset).toMatchObject({ code: "PREMIUM_NOT_SETTLED", premium: null });
    expect(unset.message).toContain("先に追加・返戻保証料を確定してください。");
    expect(unset.message).not.toContain("先に保証料");

    const set = { direction: "RETURNED", amount: 500, reason: "認可料率による" };
    await step("issuer", "setAmendmentPremium", { applicationId, ...set });
    const settled = await step("issuer", "settleAmendmentPremium", { applicationId, ...settlement });
    expect(settled.application).toMatchObject({ settlement });
  });

  it("asks for the receipt of an additional premium that is set, in words that say so", async () => {
    const applicationId = await guarantees.applied(await guarantees.issueSmaller(), { amount: 35_000_000 });
    await step("issuer", "approveAmendmentApplication", { applicationId });
    const set = { direction: "ADDITIONAL", amount: 1_234, reason: "認可料率による" };
    await step("issuer", "setAmendmentPremium", { applicationId, ...set });
    const unpaid = await step("issuer", "issueAppliedAmendment", { applicationId }, "ja");
    expect(unpaid).toMatchObject({ code: "PREMIUM_NOT_SETTLED", premium: 1_234 });
    expect(unpaid.message).toContain("先に保証料1,234円の領収");
  });
});
