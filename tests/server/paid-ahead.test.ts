import {
  applicationsOf,
  appliedWorks,
  codesOf,
  officeHours,
  TODAY,
  type Step,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import type { IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const plan = (year: number, millions: number) => ({
  year,
  paymentLimit: millions * 1_000_000,
  plannedProgress: millions * 1_000_000,
});

describe.each(engines)("work beyond the plan of a year, and behind it, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  /** 300,000,000 yen over three years, of which today lies in the second. */
  const threeYears = (changes: object = {}) =>
    appliedWorks({
      contractPrice: 300_000_000,
      workPeriod: { from: "2025-06-16", to: "2028-02-29" },
      contractedOn: "2025-06-10",
      fiscalYears: [plan(2025, 100), plan(2026, 120), plan(2027, 80)],
      ...changes,
    });
  async function guaranteed(content: object): Promise<NonNullable<Step["guarantee"]>> {
    const application = await applications.approved(content);
    await applications.settle(application);
    const { guarantee } = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    if (!guarantee) throw new Error("the application was not issued");
    return guarantee;
  }
  const shown = async (id: string) => {
    const { data } = await post<{ node: object }>(
      callAs(server, "contractor"),
      `query N($id: ID!) { node(id: $id) { ... on Guarantee { paidAhead amount worksContract { coveredPrice }
        amendments { before { paidAhead coveredPrice } after { paidAhead coveredPrice } } } } }`,
      { id },
    );
    return data?.node;
  };
  const amend = (guaranteeId: string, revision: number, change: object) =>
    mutate(
      callAs(server, "issuer"),
      "amendGuarantee",
      { guaranteeId, revision, change: { amendedOn: TODAY, ...change }, strict: true },
      "warnings { path code limit } guarantee { revision }",
    );

  it("holds the next advance up until that of the carried part is written off", async () => {
    const worksContract = threeYears();
    const asked = (carriedOver: object) => ({
      worksContract,
      fiscalYear: 2026,
      amount: 48_000_000,
      carriedOver: { plannedProgress: 30_000_000, ...carriedOver },
    });
    const waiting = await applications.apply(asked({}));
    expect(waiting.fields).toMatchObject([
      {
        path: "content.carriedOver.writtenOffOn",
        code: "CARRIED_ADVANCE_NOT_WRITTEN_OFF",
        limit: "30000000",
      },
    ]);
    const most = { plannedProgress: 100_000_001, writtenOffOn: TODAY };
    expect(codesOf((await applications.apply(asked(most))).fields)).toEqual([
      "carriedOver.plannedProgress OVER_EARLIER_PROGRESS",
    ]);
    const { application } = await applications.apply(asked({ writtenOffOn: TODAY }));
    expect(application?.status).toBe("APPLIED");
    const { data } = await post<{ node: object }>(
      callAs(server, "contractor"),
      "query N($id: ID!) { node(id: $id) { ... on GuaranteeApplication { carriedOver { plannedProgress writtenOffOn } } } }",
      { id: application?.id },
    );
    expect(data?.node).toEqual({ carriedOver: { plannedProgress: 30_000_000, writtenOffOn: TODAY } });
  });

  it("is a warning where the issuer's own system issues, and refuses where that is asked for", async () => {
    const input: IssueGuaranteeInput = {
      kind: "ADVANCE_PAYMENT",
      contractType: "WORKS",
      contractorId: server.ids.contractor,
      obligeeId: server.ids.kinki,
      worksContract: threeYears({
        noticedOn: undefined,
        nominatedOn: undefined,
        procurementStartedOn: undefined,
      }),
      fiscalYear: 2026,
      amount: 48_000_000,
      carriedOver: { plannedProgress: 30_000_000 },
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    };
    const warned = [{ path: "carriedOver.writtenOffOn", code: "CARRIED_ADVANCE_NOT_WRITTEN_OFF" }];
    const SELECTION = "warnings { path code } guarantee { id }";
    const strict = await mutate(
      callAs(server, "issuer"),
      "issueGuarantee",
      { ...input, strict: true },
      SELECTION,
    );
    expect(strict.result).toMatchObject({ code: "INVALID_INPUT", fields: warned });
    const issued = await mutate(callAs(server, "issuer"), "issueGuarantee", input, SELECTION);
    expect(issued.result).toMatchObject({ warnings: warned });
  });

  it("stays with the guarantee: an amendment covers no price that was paid ahead", async () => {
    const { id } = await guaranteed({
      worksContract: threeYears(),
      fiscalYear: 2026,
      paidAhead: 20_000_000,
      amount: 30_000_000,
    });
    expect(await shown(id)).toMatchObject({
      paidAhead: 20_000_000,
      worksContract: { coveredPrice: 100_000_000 },
    });
    const over = await amend(id, 1, { coveredPrice: 120_000_000 });
    expect(over.result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "change.coveredPrice", code: "NOT_THE_YEARS_PRICE", limit: "100000000" }],
    });
    // Less of it was paid ahead than had been said: the guarantee covers more, and 40 % of it may be advanced.
    const less = await amend(id, 1, { paidAhead: 10_000_000, amount: 44_000_000 });
    expect(less.result).toMatchObject({ warnings: [], guarantee: { revision: 2 } });
    expect(await shown(id)).toEqual({
      paidAhead: 10_000_000,
      amount: 44_000_000,
      worksContract: { coveredPrice: 110_000_000 },
      amendments: [
        {
          before: { paidAhead: 20_000_000, coveredPrice: 100_000_000 },
          after: { paidAhead: 10_000_000, coveredPrice: 110_000_000 },
        },
      ],
    });
  });

  it("is said where an advance of the first two years rises in the second", async () => {
    const works = threeYears({ advanceYears: "FIRST_TWO_TOGETHER" });
    const { id } = await guaranteed({ worksContract: works, fiscalYear: 2025, amount: 70_000_000 });
    const unsaid = await amend(id, 1, { amount: 88_000_000 });
    expect(unsaid.result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "change.paidAhead", code: "PAID_AHEAD_REQUIRED", limit: "2026-04-01" }],
    });
    const over = await amend(id, 1, { amount: 88_000_000, paidAhead: 20_000_000 });
    expect(over.result).toMatchObject({
      fields: [{ path: "change.amount", code: "OVER_ADVANCE_SHARE", limit: "80000000" }],
    });
    const tooMuch = await amend(id, 1, { amount: 88_000_000, paidAhead: 120_000_001 });
    expect(tooMuch.result).toMatchObject({
      fields: [{ path: "change.paidAhead", code: "OVER_PLANNED_PROGRESS", limit: "120000000" }],
    });
    const kept = await amend(id, 1, { amount: 80_000_000, paidAhead: 20_000_000 });
    expect(kept.result).toMatchObject({ warnings: [], guarantee: { revision: 2 } });
    expect(await shown(id)).toMatchObject({
      paidAhead: 20_000_000,
      worksContract: { coveredPrice: 200_000_000 },
    });
  });
});
