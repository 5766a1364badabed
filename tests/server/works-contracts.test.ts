import { perform, mutate } from "../support/operations";
import {
  applicationsOf,
  appliedWorks,
  codesOf,
  officeHours,
  TODAY,
  type ShownApplication,
  type Step,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { startServer, type TestServer } from "../support/server";

describe.each(engines)("one works contract, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  /** Takes an application all the way to its guarantee. */
  async function guaranteed(content: object): Promise<NonNullable<Step["guarantee"]>> {
    const application = await applications.approved(content);
    const { guarantee } = await issue(application);
    if (!guarantee) throw new Error("the application was not issued");
    return guarantee;
  }
  async function issue(application: ShownApplication): Promise<Step> {
    await applications.settle(application);
    return applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
  }

  describe("is guaranteed once for each kind", () => {
    it("while a guarantee is in force, whose number the refusal names", async () => {
      const works = appliedWorks();
      const { number } = await guaranteed({ worksContract: works });
      const { fields } = await applications.apply({ worksContract: works, amount: 34_000_000 });
      expect(fields).toMatchObject([{ path: "content.kind", code: "GUARANTEED_ALREADY", limit: number }]);
      const performance = { kind: "CONTRACT_PERFORMANCE", depositBank: null, isAdvancePlanned: true };
      const other = await applications.apply({ worksContract: works, amount: 10_000_000, ...performance });
      expect(other.application?.status).toBe("APPLIED");
    });

    it("while one is applied for, however the contract's number is written, and again once that is withdrawn", async () => {
      const numbered = (worksNumber: string, name: string) =>
        appliedWorks({ identifiers: { worksNumber }, name });
      const first = await applications.apply({ worksContract: numbered("R8-国補-12", "〇〇線舗装工事") });
      const second = { worksContract: numbered("Ｒ８－国補－１２", "市道〇〇線　舗装工事") };
      expect(codesOf((await applications.apply(second)).fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
      await applications.step(server.tokens.contractor, "withdrawApplication", {
        applicationId: first.application?.id,
      });
      expect((await applications.apply(second)).application?.status).toBe("APPLIED");
    });

    it("by its name and day, where neither has a number; numbers that differ tell two of one name apart", async () => {
      const unnumbered = appliedWorks({ identifiers: null, name: "△△橋架替工事" });
      await applications.apply({ worksContract: unnumbered });
      expect(codesOf((await applications.apply({ worksContract: unnumbered })).fields)).toEqual([
        "kind APPLIED_FOR_ALREADY",
      ]);
      const onAnotherDay = { ...unnumbered, contractedOn: "2026-03-26" };
      expect((await applications.apply({ worksContract: onAnotherDay })).application?.status).toBe("APPLIED");
      for (const contractNumber of ["橋-1", "橋-2"]) {
        const worksContract = { ...unnumbered, name: "□□橋補強工事", identifiers: { contractNumber } };
        expect((await applications.apply({ worksContract })).application?.status).toBe("APPLIED");
      }
    });

    it("of two applications at the same time, exactly one is kept", async () => {
      const worksContract = appliedWorks();
      const tried = await Promise.all([1, 2, 3, 4].map(() => applications.apply({ worksContract })));
      expect(tried.filter(({ application }) => application !== undefined)).toHaveLength(1);
      for (const { fields } of tried.filter(({ application }) => application === undefined))
        expect(codesOf(fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
    });

    it("unless an officer lets a second one through, with a reason that stays on record", async () => {
      const worksContract = appliedWorks();
      await guaranteed({ worksContract });
      const again = { worksContract, secondGuaranteeReason: "PAPER_AND_ELECTRONIC" };
      const { application } = await applications.apply(again);
      const applicationId = application?.id;
      const approve = (more: object) =>
        applications.step(server.tokens.issuer, "approveApplication", { applicationId, ...more });
      expect(codesOf((await approve({})).fields)).toEqual(["kind GUARANTEED_ALREADY"]);
      const secondGuarantee = { reason: "PAPER_AND_ELECTRONIC", note: "発注者の求めにより書面と併用" };
      expect((await approve({ secondGuarantee: { ...secondGuarantee, note: " " } })).fields).toMatchObject([
        { path: "secondGuarantee.note", code: "BLANK" },
      ]);
      expect((await approve({ secondGuarantee })).application?.status).toBe("APPROVED");
      await applications.step(server.tokens.issuer, "setFinalPremium", {
        applicationId,
        ...applications.finalPremium(application as ShownApplication),
      });
      const { guarantee } = await issue(application as ShownApplication);
      const { data } = await post<{ node: object }>(
        callAs(server, "issuer"),
        "query N($id: ID!) { node(id: $id) { ... on Guarantee { secondGuarantee { reason note } } } }",
        { id: guarantee?.id },
      );
      expect(data?.node).toEqual({ secondGuarantee });
    });

    it("where it is issued between application and approval, the approval is refused", async () => {
      const worksContract = appliedWorks();
      const { application } = await applications.apply({ worksContract });
      await issued({ worksContract: { ...worksContract } });
      const approved = await applications.step(server.tokens.issuer, "approveApplication", {
        applicationId: application?.id,
      });
      expect(codesOf(approved.fields)).toEqual(["kind GUARANTEED_ALREADY"]);
    });
  });

  describe("that an issuer's own core system guarantees", () => {
    it("is issued with warnings of what an application would be refused for", async () => {
      const works = appliedWorks();
      const { warnings } = await issued({ worksContract: works, amount: 90_000_000 });
      expect(warnings).toMatchObject([{ path: "amount", code: "OVER_ADVANCE_SHARE", limit: "40000000" }]);
      const interim = await issued({ kind: "INTERIM_PAYMENT", worksContract: works, amount: 80_000_000 });
      expect(interim.warnings.map(({ path, code }) => `${path} ${code}`)).toEqual([
        "amount OVER_TOTAL_SHARE",
      ]);
      const second = await issued({ worksContract: works });
      // Its own interim payment counts, too.
      expect(second.warnings.map(({ code }) => code)).toEqual([
        "OVER_TOTAL_WITH_INTERIM",
        "GUARANTEED_ALREADY",
      ]);
    });

    it("is refused for the same where it asks for that, and nothing is stored", async () => {
      const strict = { worksContract: appliedWorks(), amount: 90_000_000, strict: true };
      const { result } = await mutate(callAs(server, "issuer"), "issueGuarantee", issueInput(server, strict));
      expect(result).toMatchObject({
        code: "INVALID_INPUT",
        fields: [{ path: "amount", code: "OVER_ADVANCE_SHARE", limit: "40000000", actual: "90000000" }],
      });
      expect((await issued({ ...strict, amount: 40_000_000 })).warnings).toEqual([]);
    });

    it("has a joint venture and its type, and is found by each of its numbers and by own references", async () => {
      const jointVenture = {
        name: "〇〇・△△特定建設工事共同企業体",
        members: [
          { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
          { name: "△△土木株式会社", shareBasisPoints: 4_000, isRepresentative: false },
        ],
      };
      const identifiers = {
        worksNumber: "熊-8-101",
        procurementNumber: "2026-000123",
        contractNumber: null,
        specificationNumber: "仕-7",
      };
      const { guarantee } = await issued({
        contractType: "WORKS",
        jointVenture,
        externalReference: "core-4711",
        worksContract: worksContract({
          name: "共同企業体の工事",
          identifiers,
          externalReference: "works-42",
        }),
      });
      const found = async (filter: object): Promise<unknown[]> => {
        const { data } = await post<{ guarantees: { nodes: { id: string }[] } }>(
          callAs(server, "contractor"),
          "query G($filter: GuaranteeFilter) { guarantees(filter: $filter) { nodes { id } } }",
          { filter },
        );
        return data?.guarantees.nodes.map(({ id }) => id) ?? [];
      };
      for (const filter of [
        { identifier: "熊－８－１０１" },
        { identifier: "2026-000123" },
        { identifier: "仕-7" },
        { externalReference: "core-4711" },
        { externalReference: "works-42" },
      ])
        expect([filter, await found(filter)]).toEqual([filter, [guarantee.id]]);
      expect(await found({ identifier: "熊-8-10" })).toEqual([]);
      const { data } = await post<{ node: { worksContract: { id: string } } }>(
        callAs(server, "contractor"),
        `query N($id: ID!) { node(id: $id) { ... on Guarantee { contractType externalReference
          jointVenture { name members { name shareBasisPoints isRepresentative } }
          worksContract { id externalReference
            identifiers { worksNumber procurementNumber contractNumber specificationNumber } } } } }`,
        { id: guarantee.id },
      );
      expect(data?.node).toMatchObject({
        contractType: "WORKS",
        externalReference: "core-4711",
        jointVenture,
        worksContract: { externalReference: "works-42", identifiers },
      });
      expect(await found({ worksContractId: data?.node.worksContract.id })).toEqual([guarantee.id]);
    });
  });

  describe("over three fiscal years (300 m: 100, 120, 80)", () => {
    const plan = (year: number, millions: number) => ({
      year,
      paymentLimit: millions * 1_000_000,
      plannedProgress: millions * 1_000_000,
    });
    const threeYears = (changes: object = {}) =>
      appliedWorks({
        contractPrice: 300_000_000,
        workPeriod: { from: "2025-06-16", to: "2028-02-29" },
        contractedOn: "2025-06-10",
        fiscalYears: [plan(2025, 100), plan(2026, 120), plan(2027, 80)],
        ...changes,
      });

    it("has an advance of each year's plan, which ends with that year", async () => {
      const worksContract = threeYears();
      const over = await applications.apply({ worksContract, fiscalYear: 2026, amount: 48_000_001 });
      expect(over.fields).toMatchObject([{ code: "OVER_ADVANCE_SHARE", limit: "48000000" }]);
      const second = await guaranteed({ worksContract, fiscalYear: 2026, amount: 48_000_000 });
      expect(second).toMatchObject({ expiresOn: "2027-03-31" });
      const { data } = await post<{ node: object }>(
        callAs(server, "contractor"),
        `query N($id: ID!) { node(id: $id) { ... on Guarantee { fiscalYear
          worksContract { contractPrice coveredPrice } certificate { content items { label value } } } } }`,
        { id: second.id },
      );
      expect(data?.node).toMatchObject({
        fiscalYear: 2026,
        worksContract: { contractPrice: 300_000_000, coveredPrice: 120_000_000 },
      });
      expect(data?.node).toMatchObject({
        certificate: {
          items: expect.arrayContaining([
            { label: "保証期限", value: "令和9年3月31日" },
            { label: "対象年度", value: "令和8年度" },
          ]) as object,
        },
      });
      const again = await applications.apply({ worksContract, fiscalYear: 2026, amount: 1 });
      expect(codesOf(again.fields)).toEqual(["kind GUARANTEED_ALREADY"]);
      const early = await applications.apply({ worksContract, fiscalYear: 2027, amount: 32_000_000 });
      expect(early.fields).toMatchObject([
        { path: "content.fiscalYear", code: "BEFORE_FISCAL_YEAR", limit: "2027-04-01", actual: TODAY },
      ]);
    });

    it("has an interim payment from that year's half on, of that year's plan, and not the day before", async () => {
      const worksContract = threeYears();
      await guaranteed({ worksContract, fiscalYear: 2026, amount: 48_000_000 });
      const interim = (recognisedOn: string) => ({
        kind: "INTERIM_PAYMENT",
        worksContract,
        fiscalYear: 2026,
        amount: 24_000_000,
        advanceAmount: 48_000_000,
        progress: { recognisedOn, workDone: 60_000_000, plannedWorkDone: true },
      });
      // 365 days from 2026-04-01: the first half has 183, and the 184th is 2026-10-01.
      expect((await applications.apply(interim("2026-09-30"))).fields).toMatchObject([
        { path: "content.progress.recognisedOn", code: "HALF_PERIOD_NOT_PASSED", limit: "2026-10-01" },
      ]);
      expect((await applications.apply(interim("2026-10-01"))).application?.status).toBe("APPLIED");
    });

    it("covers less by what was paid ahead of the plan", async () => {
      const worksContract = threeYears();
      const ahead = { worksContract, fiscalYear: 2026, paidAhead: 20_000_000 };
      expect((await applications.apply({ ...ahead, amount: 40_000_001 })).fields).toMatchObject([
        { code: "OVER_ADVANCE_SHARE", limit: "40000000" },
      ]);
      expect((await applications.apply({ ...ahead, amount: 40_000_000 })).application).toMatchObject({
        status: "APPLIED",
      });
    });

    it("says everything that is wrong with its years at once, and stores nothing", async () => {
      const worksContract = threeYears({
        fiscalYears: [plan(2025, 100), plan(2026, 120), plan(2026, 70), plan(2029, 20)],
      });
      const { fields } = await applications.apply({ worksContract, fiscalYear: 2028, amount: 1_000_000 });
      expect(codesOf(fields)).toEqual([
        "fiscalYear NOT_A_PLANNED_YEAR",
        "worksContract.fiscalYears FISCAL_YEAR_MISSING",
        "worksContract.fiscalYears PAYMENT_LIMITS_NOT_THE_PRICE",
        "worksContract.fiscalYears PLANNED_PROGRESS_NOT_THE_PRICE",
        "worksContract.fiscalYears.2.year FISCAL_YEAR_TWICE",
        "worksContract.fiscalYears.3.year FISCAL_YEAR_OUTSIDE_PERIOD",
      ]);
    });
  });

  async function issued(changes: object) {
    return perform(
      callAs(server, "issuer"),
      "issueGuarantee",
      issueInput(server, changes),
      "guarantee { id number } warnings { path code limit }",
    );
  }
});
