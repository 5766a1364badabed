import fc from "fast-check";
import type { IssueGuaranteeInput, WorksContractInput } from "../../sdk/src/generated/inputs";
import { AmendmentApplications } from "../support/amendment-applications";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";

interface Effect {
  readonly overCeiling: readonly { code: string; limit: string; isOwnRule: boolean }[];
  readonly premiumDifference: Readonly<Record<string, unknown>> | null;
  readonly amountFinding: Readonly<Record<string, unknown>> | null;
  readonly reasons: readonly { code: string; message: string; isOwnRule: boolean | null }[];
}

describe.each(engines)("an amount that rises by an amendment, on %s", (engine) => {
  const guarantees = new AmendmentApplications(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());
  const issuer = () => callAs(guarantees.server, "issuer");

  let works = 0;
  /** A works contract of its own. */
  const contract = (changes: Partial<WorksContractInput> = {}): WorksContractInput => {
    works += 1;
    return worksContract({ identifiers: { contractNumber: `上限-${String(works)}` }, ...changes });
  };
  const interim = (worksOfIt: WorksContractInput, amount: number, more: Partial<IssueGuaranteeInput> = {}) =>
    mutate(
      issuer(),
      "issueGuarantee",
      {
        kind: "INTERIM_PAYMENT",
        contractorId: guarantees.server.ids.contractor,
        obligeeId: guarantees.server.ids.kinki,
        worksContract: worksOfIt,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
        amount,
        strict: true,
        ...more,
      },
      "guarantee { id amount }",
    );
  const amend = (guaranteeId: string, revision: number, change: object, strict: boolean) =>
    mutate(
      issuer(),
      "amendGuarantee",
      { guaranteeId, revision, change: { amendedOn: guarantees.today, ...change }, strict },
      "warnings { path code limit message isOwnRule } guarantee { id amount revision }",
    );
  const effect = async (guaranteeId: string, change: object, language = "en"): Promise<Effect> => {
    const query = `query E($input: AmendmentEffectInput!) { amendmentEffect(input: $input) { __typename ... on AmendmentEffect {
      overCeiling { path code limit isOwnRule } premiumDifference { direction amount illustrative }
      amountFinding { code limit difference message isOwnRule } reasons { code message isOwnRule } } } }`;
    const input = { guaranteeId, change: { amendedOn: guarantees.today, ...change } };
    const { data, text } = await guarantees.ask<{ amendmentEffect: Effect }>(
      "contractor",
      query,
      { input },
      language,
    );
    if (!data) throw new Error(text);
    return data.amendmentEffect;
  };

  it("above the ceiling is told beforehand, recorded with a warning, and refused where that is asked for", async () => {
    const guaranteeId = await guarantees.issue({ amount: 34_000_000, worksContract: contract() });
    const over = { path: "change.amount", code: "OVER_ADVANCE_SHARE", limit: "40000000", isOwnRule: false };
    expect(await effect(guaranteeId, { amount: 42_000_000 })).toMatchObject({
      overCeiling: [over],
      premiumDifference: { direction: "ADDITIONAL", illustrative: true },
    });
    const refused = await amend(guaranteeId, 1, { amount: 42_000_000 }, true);
    expect(refused.result).toMatchObject({ code: "INVALID_INPUT", fields: [over] });
    const recorded = await amend(guaranteeId, 1, { amount: 42_000_000 }, false);
    expect(recorded.result).toMatchObject({
      warnings: [over],
      guarantee: { amount: 42_000_000, revision: 2 },
    });
    // Within it nothing is said, and a smaller amount is none of its concern.
    const back = await amend(guaranteeId, 2, { amount: 41_000_000 }, true);
    expect(back.result).toMatchObject({ warnings: [], guarantee: { amount: 41_000_000 } });
  });

  it("counts the interim payment on the same works, whichever of two at once comes first", async () => {
    await perform(callAs(guarantees.server, "operator"), "recordObligeePolicy", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: guarantees.today,
      totalPercent: 50,
      source: "〇〇規則",
    });
    for (let round = 0; round < 4; round += 1) {
      const ofBoth = contract();
      const guaranteeId = await guarantees.issue({ amount: 30_000_000, worksContract: ofBoth });
      // 50 m are left for both: 40 m and 20 m are too much, each alone is not.
      const [raised, paid] = await Promise.all([
        amend(guaranteeId, 1, { amount: 40_000_000 }, true),
        interim(ofBoth, 20_000_000),
      ]);
      const kept = [raised, paid].filter(({ result }) => result?.code === undefined);
      expect(kept).toHaveLength(1);
      const { amount } = await guarantees.read(guaranteeId);
      expect(amount + (paid.result?.code === undefined ? 20_000_000 : 0)).toBeLessThanOrEqual(50_000_000);
    }
  });

  it("never passes it, whatever two officers and a contractor do at once", async () => {
    const anyStep = fc.record({
      what: fc.constantFrom("amend", "apply", "underwrite", "withdraw", "interim", "discharge"),
      amount: fc.integer({ min: 20, max: 45 }),
    });
    const run = async (pairs: readonly (readonly { what: string; amount: number }[])[]): Promise<void> => {
      const ofBoth = contract();
      const guaranteeId = await guarantees.issue({ amount: 30_000_000, worksContract: ofBoth });
      const interims: string[] = [];
      const pending = async (): Promise<string | undefined> => {
        const query = `query L($id: ID!) { amendmentApplications(first: 1, filter: { guaranteeId: $id, statuses: [APPLIED, APPROVED] }) { nodes { id } } }`;
        const { data } = await guarantees.ask<{ amendmentApplications: { nodes: { id: string }[] } }>(
          "issuer",
          query,
          { id: guaranteeId },
        );
        return data?.amendmentApplications.nodes[0]?.id;
      };
      const take = async ({ what, amount: millions }: { what: string; amount: number }): Promise<void> => {
        const amount = millions * 1_000_000;
        const { revision } = await guarantees.read(guaranteeId);
        const applicationId = await pending();
        if (what === "amend") await amend(guaranteeId, revision, { amount }, true);
        if (what === "apply") await guarantees.applyFor(guaranteeId, { amount }, { revision });
        if (what === "underwrite" && applicationId !== undefined) {
          await guarantees.step("issuer", "approveAmendmentApplication", { applicationId });
          const due = { direction: "NONE", amount: 0, reason: "増減なし" };
          await guarantees.step("issuer", "setAmendmentPremium", { applicationId, ...due });
          await guarantees.step("issuer", "issueAppliedAmendment", { applicationId });
        }
        if (what === "withdraw" && applicationId !== undefined)
          await guarantees.step("contractor", "withdrawAmendmentApplication", { applicationId });
        if (what === "interim") {
          const { result } = await interim(ofBoth, amount / 2);
          if (result?.code === undefined && result) interims.push(result.guarantee.id);
        }
        const [ended] = what === "discharge" ? interims.splice(0, 1) : [];
        if (ended !== undefined)
          await mutate(issuer(), "dischargeGuarantee", {
            guaranteeId: ended,
            dischargedOn: guarantees.today,
            evidence: endEvidence("COMPLETION_INSPECTION", guarantees.today),
          });
      };
      for (const together of pairs) {
        await Promise.all(together.map(take));
        const { amount } = await guarantees.read(guaranteeId);
        const paid = await Promise.all(interims.map((id) => guarantees.read(id)));
        const sum = paid.reduce((all, each) => all + each.amount, amount);
        expect(amount).toBeLessThanOrEqual(40_000_000);
        expect(sum).toBeLessThanOrEqual(50_000_000);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        run,
      ),
      { numRuns: engine === "sqlite" ? 6 : 4 },
    );
  }, 120_000);

  it("of 契約保証 is asked for from 1.25 times the price, where the body says so (多久市)", async () => {
    const { kumamotoCity: obligeeId } = guarantees.server.ids;
    await perform(callAs(guarantees.server, "operator"), "recordObligeePolicy", {
      obligeeId,
      effectiveFrom: guarantees.today,
      performanceRaiseFromPercent: 125,
      source: "多久市工事請負契約約款",
    });
    const guaranteeId = await guarantees.issuePerformance({
      amount: 10_000_000,
      worksContract: contract(),
    });
    expect((await effect(guaranteeId, { contractPrice: 124_999_999 })).amountFinding).toBeNull();
    const found = await effect(guaranteeId, { contractPrice: 125_000_000 }, "ja");
    expect(found.amountFinding).toMatchObject({
      code: "PERFORMANCE_UNDER_RATE",
      limit: 12_500_000,
      difference: 2_500_000,
      isOwnRule: true,
    });
    expect(found.amountFinding?.["message"]).toMatch(/^発注者の定め「多久市工事請負契約約款」により、/);
    // Two small rises count from the price that the amount was agreed on for.
    await amend(guaranteeId, 1, { contractPrice: 120_000_000 }, true);
    expect((await effect(guaranteeId, { contractPrice: 124_000_000 })).amountFinding).toBeNull();
    expect((await effect(guaranteeId, { contractPrice: 125_000_000 })).amountFinding).not.toBeNull();
  });

  it("names the national default where the body has no rule of its own", async () => {
    const guaranteeId = await guarantees.issuePerformance({
      obligeeId: guarantees.server.ids.kinki,
      amount: 10_000_000,
      worksContract: contract(),
    });
    const { reasons } = await effect(guaranteeId, { workPeriod: { to: "2027-06-30" } }, "ja");
    expect(reasons).toEqual([
      {
        code: "EXTENSION_FOLLOWED",
        isOwnRule: false,
        message:
          "全国的な標準により、完成日が令和9年6月30日に延び、契約保証も自動的に変更され、保証期限は令和9年6月30日となります。" +
          "工期の延長だけでは変更の証書は発行しません。",
      },
    ]);
  });

  it("of an advance of two years ends with the second, and its interim payments count together", async () => {
    const ofYears = contract({
      contractPrice: 300_000_000,
      workPeriod: { from: "2026-06-01", to: "2027-12-28" },
      contractedOn: "2026-05-20",
      fiscalYears: [
        { year: 2026, paymentLimit: 140_000_000, plannedProgress: 140_000_000 },
        { year: 2027, paymentLimit: 160_000_000, plannedProgress: 160_000_000 },
      ],
      advanceYears: "FIRST_TWO_TOGETHER",
    });
    const issued = await perform(
      issuer(),
      "issueGuarantee",
      {
        kind: "ADVANCE_PAYMENT",
        contractorId: guarantees.server.ids.contractor,
        obligeeId: guarantees.server.ids.kinki,
        worksContract: ofYears,
        fiscalYear: 2026,
        amount: 120_000_000,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
        strict: true,
      },
      "guarantee { id number fiscalYear lastFiscalYear expiresOn certificate { items { label value } } }",
    );
    expect(issued.guarantee).toMatchObject({
      fiscalYear: 2026,
      lastFiscalYear: 2027,
      expiresOn: "2027-12-28",
    });
    expect(issued.guarantee.certificate.items).toContainEqual({
      label: "対象年度",
      value: "令和8年度及び令和9年度",
    });
    const list = await guarantees.ask<{ guaranteesCsv: { url: string } }>(
      "issuer",
      "query C($number: GuaranteeNumber!) { guaranteesCsv(filter: { number: $number }) { url } }",
      { number: issued.guarantee.number },
    );
    const csv = await fetch(list.data?.guaranteesCsv.url ?? "", {
      headers: { authorization: `Bearer ${guarantees.server.tokens.issuer}` },
    });
    expect(await csv.text()).toContain('"2026・2027"');
    // 50 % of 300 m are 150 m, so 30 m are left: 20 % of 140 m are 28 m, and then 2 m for 2027.
    const first = await interim(ofYears, 28_000_000, { fiscalYear: 2026 });
    expect(first.result?.code).toBeUndefined();
    const second = await interim(ofYears, 2_000_001, { fiscalYear: 2027 });
    expect(second.result).toMatchObject({ code: "INVALID_INPUT" });
    const longer = await amend(issued.guarantee.id, 1, { workPeriod: { to: "2028-06-30" } }, true);
    expect(longer.result?.code).toBeUndefined();
    expect((await guarantees.read(issued.guarantee.id)).expiresOn).toBe("2028-03-31");
  });
});
