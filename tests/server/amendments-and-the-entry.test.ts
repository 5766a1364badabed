import type { IssueGuaranteeInput, WorksContractInput } from "../../sdk/src/generated/inputs";
import { AmendmentApplications } from "../support/amendment-applications";
import { applicationsOf } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, type Call } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";

const EARLIER = "2026-10-01";

describe.each(engines)("amendments of guarantees and of the contract's entry, on %s", (engine) => {
  const guarantees = new AmendmentApplications(engine);
  let otherIssuer: string;
  beforeAll(async () => {
    await guarantees.open();
    otherIssuer = await applicationsOf(guarantees.server).otherIssuer();
    await perform(callAs(guarantees.server, "operator"), "recordObligeePolicy", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: guarantees.today,
      totalPercent: 50,
      source: "〇〇規則",
    });
  });
  afterAll(() => guarantees.server.stop());
  const issuer = (): Call => callAs(guarantees.server, "issuer");

  let works = 0;
  /** A works contract that nothing but its name tells apart. */
  const named = (changes: Partial<WorksContractInput> = {}): WorksContractInput => {
    works += 1;
    return worksContract({ name: `〇〇川築堤工事（その${String(works)}）`, ...changes });
  };
  const issue = async (
    worksOfIt: WorksContractInput,
    changes: Partial<IssueGuaranteeInput> = {},
    call = issuer(),
  ): Promise<string> => {
    const input = issueInput(guarantees.server, { worksContract: worksOfIt, ...changes });
    return (await perform(call, "issueGuarantee", input, "guarantee { id }")).guarantee.id;
  };
  const amendEntry = async (guaranteeId: string, change: object, amendedOn = guarantees.today) => {
    const { id: worksContractId } = await guarantees.entryOf(guaranteeId);
    const input = { worksContractId, change: { amendedOn, ...change } };
    const { result } = await mutate(issuer(), "amendWorksContract", input, "worksContract { contractPrice }");
    return result;
  };
  const amend = (guaranteeId: string, change: object, more: { revision?: number; strict?: boolean } = {}) =>
    mutate(
      issuer(),
      "amendGuarantee",
      {
        guaranteeId,
        revision: more.revision ?? 1,
        change: { amendedOn: guarantees.today, ...change },
        strict: more.strict ?? true,
      },
      "warnings { path code limit } guarantee { id amount revision }",
    );
  const overCeiling = async (
    holder: "contractor" | "issuer" | "obligee",
    guaranteeId: string,
    change: object,
  ): Promise<unknown> => {
    const query = `query E($input: AmendmentEffectInput!) { amendmentEffect(input: $input) {
      ... on AmendmentEffect { overCeiling { path code limit } } } }`;
    const input = { guaranteeId, change: { amendedOn: guarantees.today, ...change } };
    const { data, text } = await guarantees.ask<{ amendmentEffect: { overCeiling: unknown } }>(
      holder,
      query,
      { input },
    );
    if (!data) throw new Error(text);
    return data.amendmentEffect.overCeiling;
  };

  it("leave the entry's newer price where it is: an older change of the contract is recorded late", async () => {
    const guaranteeId = await issue(named(), { amount: 30_000_000 });
    await amendEntry(guaranteeId, { contractPrice: 80_000_000 });
    const older = { amendedOn: EARLIER, contractPrice: 120_000_000 };
    expect((await amend(guaranteeId, older)).result?.code).toBeUndefined();
    expect(await guarantees.entryOf(guaranteeId)).toMatchObject({
      contractPrice: 80_000_000,
      amendments: [{ cause: "AMENDED", amendedOn: guarantees.today }],
      differences: [{ term: "CONTRACT_PRICE", stated: "80000000", elsewhere: "120000000" }],
    });
    // One of the same day or later is what the contract says now.
    await amend(guaranteeId, { contractPrice: 90_000_000 }, { revision: 2 });
    expect(await guarantees.entryOf(guaranteeId)).toMatchObject({
      contractPrice: 90_000_000,
      differences: [],
    });
  });

  it("count a raise by the entry's smaller price, beforehand, applied for and recorded", async () => {
    const guaranteeId = await issue(named(), { amount: 30_000_000 });
    await amendEntry(guaranteeId, { contractPrice: 80_000_000 });
    const over = [{ path: "change.amount", code: "OVER_ADVANCE_SHARE", limit: "32000000" }];
    const change = { amount: 32_000_001 };
    expect(await overCeiling("contractor", guaranteeId, change)).toEqual(over);
    expect((await guarantees.applyFor(guaranteeId, change)).fields).toMatchObject(over);
    expect((await amend(guaranteeId, change)).result).toMatchObject({ fields: over });
    // Naming the price that is over already does not bring it back; a new one does.
    const stated = { ...change, contractPrice: 100_000_000 };
    expect((await amend(guaranteeId, stated)).result).toMatchObject({ fields: over });
    const raised = await amend(guaranteeId, { amount: 36_000_000, contractPrice: 90_000_000 });
    expect(raised.result).toMatchObject({ warnings: [], guarantee: { amount: 36_000_000 } });
  });

  it("hold the covered price of a year within the year's plan, as the issue does", async () => {
    const planned = named({
      contractPrice: 200_000_000,
      workPeriod: { from: "2026-04-01", to: "2028-03-15" },
      fiscalYears: [
        { year: 2026, paymentLimit: 80_000_000, plannedProgress: 80_000_000 },
        { year: 2027, paymentLimit: 120_000_000, plannedProgress: 120_000_000 },
      ],
    });
    const guaranteeId = await issue(planned, { fiscalYear: 2026, amount: 30_000_000 });
    const change = { coveredPrice: 90_000_000, amount: 36_000_000 };
    const over = [
      { path: "change.coveredPrice", code: "NOT_THE_YEARS_PRICE", limit: "80000000" },
      { path: "change.amount", code: "OVER_ADVANCE_SHARE", limit: "32000000" },
    ];
    expect((await guarantees.applyFor(guaranteeId, change)).fields).toMatchObject(over);
    expect((await amend(guaranteeId, change)).result).toMatchObject({ fields: over });
    const withPrice = { ...change, contractPrice: 210_000_000 };
    expect((await amend(guaranteeId, withPrice)).result).toMatchObject({ warnings: [] });
  });

  it("find what another issuer guarantees by a number that the entry learned later", async () => {
    const mine = named();
    const guaranteeId = await issue(mine, { amount: 30_000_000 });
    const identifiers = { worksNumber: `学-${String(works)}` };
    const elsewhere = worksContract({ name: "同じ工事の別の呼び名", identifiers });
    await issue(elsewhere, { kind: "INTERIM_PAYMENT", amount: 18_000_000 }, asOther());
    expect(await overCeiling("issuer", guaranteeId, { amount: 33_000_000 })).toEqual([]);
    await issue(
      { ...mine, identifiers },
      { kind: "CONTRACT_PERFORMANCE", depositBank: null, amount: 10_000_000 },
    );
    const over = [{ path: "change.amount", code: "OVER_TOTAL_WITH_INTERIM", limit: "32000000" }];
    expect(await overCeiling("issuer", guaranteeId, { amount: 33_000_000 })).toEqual(over);
    expect((await amend(guaranteeId, { amount: 33_000_000 })).result).toMatchObject({ fields: over });
  });

  it("do not count an application of before the guarantee was changed", async () => {
    const ofBoth = named({ identifiers: { worksNumber: "旧-1" } });
    const guaranteeId = await issue(ofBoth, { amount: 30_000_000 });
    await guarantees.applied(guaranteeId, { amount: 40_000_000 });
    const interim = issueInput(guarantees.server, {
      kind: "INTERIM_PAYMENT",
      worksContract: ofBoth,
      amount: 20_000_000,
      strict: true,
    });
    const refused = await mutate(issuer(), "issueGuarantee", interim, "guarantee { id }");
    expect(refused.result).toMatchObject({
      fields: [{ path: "amount", code: "OVER_TOTAL_SHARE", limit: "10000000" }],
    });
    await amend(guaranteeId, { workPeriod: { to: "2027-06-30" } });
    const kept = await mutate(issuer(), "issueGuarantee", interim, "guarantee { id }");
    expect(kept.result?.code).toBeUndefined();
  });

  it("are 99 of the entry's own, and what others state of the contract takes none of them", async () => {
    const guaranteeId = await issue(named(), { amount: 30_000_000 });
    const { id: worksContractId } = await guarantees.entryOf(guaranteeId);
    const recordSteps = (cause: "STATED_ANEW" | "GUARANTEE_AMENDED" | "AMENDED", steps: number) => {
      const { unitOfWork, newId } = guarantees.server.parts.useCaseParts;
      const terms = (price: number) =>
        ({
          contractPrice: price,
          workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        }) as never;
      return unitOfWork.run(async ({ worksContracts }) => {
        for (let taken = 0; taken < steps; taken += 1)
          await worksContracts.recordAmendment({
            id: newId("worksamendment"),
            worksContractId,
            cause,
            amendedOn: null,
            before: terms(1),
            after: terms(2),
            guaranteeId: null,
            recordedAt: new Date(`${guarantees.today}T03:00:00Z`),
          });
      });
    };
    await recordSteps("STATED_ANEW", 99);
    await recordSteps("GUARANTEE_AMENDED", 99);
    expect(await amendEntry(guaranteeId, { contractPrice: 110_000_000 })).toMatchObject({
      worksContract: { contractPrice: 110_000_000 },
    });
    await recordSteps("AMENDED", 98);
    const refused = await amendEntry(guaranteeId, { contractPrice: 120_000_000 });
    expect(refused).toMatchObject({
      fields: [{ path: "change", code: "TOO_MANY_WORKS_AMENDMENTS", limit: "99" }],
    });
    expect((refused as unknown as { fields: { message: string }[] }).fields[0]?.message).toContain(
      "Amend its guarantees instead",
    );
  });

  it("tell obligees nothing of what is applied for", async () => {
    const ofBoth = named({ identifiers: { worksNumber: "秘-1" } });
    const guaranteeId = await issue(ofBoth, { amount: 30_000_000 });
    await guarantees.openAs("obligee", guaranteeId);
    expect(await overCeiling("issuer", guaranteeId, { amount: 50_000_000 })).toHaveLength(1);
    expect(await overCeiling("obligee", guaranteeId, { amount: 50_000_000 })).toEqual([]);
  });

  it("print on a new version of an interim certificate the advance that is in force by then", async () => {
    const ofBoth = named({ identifiers: { worksNumber: "前-1" } });
    const advanceId = await issue(ofBoth, { amount: 30_000_000 });
    const interimId = await issue(ofBoth, { kind: "INTERIM_PAYMENT", amount: 15_000_000 });
    const advanceOn = async (): Promise<unknown> =>
      (JSON.parse((await guarantees.read(interimId)).certificate.content) as { advanceAmount?: number })
        .advanceAmount;
    expect(await advanceOn()).toBe(30_000_000);
    await amend(advanceId, { amount: 28_000_000 });
    await amend(interimId, { amount: 14_000_000 });
    expect(await advanceOn()).toBe(28_000_000);
    // The advance itself states none.
    const { content } = (await guarantees.read(advanceId)).certificate;
    expect(JSON.parse(content)).not.toHaveProperty("advanceAmount");
  });

  function asOther(): Call {
    return { url: guarantees.server.url, token: otherIssuer };
  }
});
