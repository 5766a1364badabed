import { applicationsOf, officeHours, appliedWorks, codesOf } from "../support/applications-of-server";
import { oneEngine } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const LIST = `query List($first: Int, $filter: GuaranteeApplicationFilter) {
  guaranteeApplications(first: $first, filter: $filter) {
    nodes { id status kind amount worksContract { name } issuer { name } contractor { name } obligee { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Listed {
  readonly guaranteeApplications: {
    readonly nodes: readonly { readonly id: string; readonly status: string }[];
  };
}

describe.each(oneEngine)("an application for a guarantee, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const list = async (token: string, filter: object = {}): Promise<readonly string[]> => {
    const { data, text } = await post<Listed>({ url: server.url, token }, LIST, { first: 100, filter });
    if (!data) throw new Error(text);
    return data.guaranteeApplications.nodes.map(({ id }) => id);
  };

  it("is checked, priced and submitted to the issuer in one step", async () => {
    const applied = await applications.apply({ contactEmail: "keiri@example.jp" });
    expect(applied).toMatchObject({
      __typename: "ApplyForGuaranteeSuccess",
      findings: [],
      application: {
        id: expect.stringMatching(/^application_[0-9a-f]{8}-[0-9a-f]{4}-7/) as string,
        status: "APPLIED",
        kind: "ADVANCE_PAYMENT",
        contractType: "WORKS",
        delivery: "ELECTRONIC",
        amount: 40_000_000,
        contactEmail: "keiri@example.jp",
        issuer: { id: server.ids.issuer },
        contractor: { id: server.ids.contractor, name: "株式会社〇〇建設" },
        obligee: { id: server.ids.kinki },
        worksContract: { contractPrice: 100_000_000, workPeriod: { from: "2026-04-01", to: "2027-03-31" } },
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
        premium: { discount: 200, illustrative: true },
        settlement: null,
        guarantee: null,
        history: [
          {
            type: "APPLICATION_SUBMITTED",
            from: null,
            to: "APPLIED",
            role: "CONTRACTOR",
            organisationId: server.ids.contractor,
          },
        ],
      },
    });
    expect(await list(server.tokens.contractor)).toContain(applied.application?.id);
    expect(await list(server.tokens.issuer)).toContain(applied.application?.id);
  });

  it("is told everything that is wrong with it at once, each with its place", async () => {
    const { fields } = await applications.apply({
      obligeeId: await obligeeWithoutAdoption(),
      amount: 60_000_001,
      expiresOn: "2027-03-30",
      depositBank: null,
      contactEmail: "nobody",
      jointVenture: { name: "〇〇・△△JV", members: [{ name: "株式会社〇〇建設", shareBasisPoints: 6_000 }] },
    });
    expect(codesOf(fields)).toEqual([
      "amount OVER_ADVANCE_SHARE",
      "contactEmail NOT_AN_EMAIL_ADDRESS",
      "depositBank REQUIRED_FOR_ADVANCE",
      "expiresOn BEFORE_COMPLETION",
      "jointVenture.members MEMBERS_OUT_OF_RANGE",
      "jointVenture.members ONE_REPRESENTATIVE",
      "jointVenture.members SHARES_NOT_WHOLE",
      "obligeeId OBLIGEE_NOT_ADOPTED",
    ]);
    expect(fields?.find(({ code }) => code === "OVER_ADVANCE_SHARE")).toMatchObject({
      limit: "40000000",
      actual: "60000001",
    });
  });

  it("names everything that is missing", async () => {
    const { fields } = await applications.step(server.tokens.contractor, "applyForGuarantee", {
      issuerId: server.ids.issuer,
      content: {},
    });
    expect(codesOf(fields)).toEqual([
      "amount REQUIRED",
      "kind REQUIRED",
      "obligeeId REQUIRED",
      "worksContract.contractPrice REQUIRED",
      "worksContract.name REQUIRED",
      "worksContract.workPeriod.from REQUIRED",
      "worksContract.workPeriod.to REQUIRED",
    ]);
  });

  it("passes with 40 % to the yen and fails with one yen more", async () => {
    expect((await applications.apply({ amount: 40_000_000 })).__typename).toBe("ApplyForGuaranteeSuccess");
    expect(codesOf((await applications.apply({ amount: 40_000_001 })).fields)).toEqual([
      "amount OVER_ADVANCE_SHARE",
    ]);
  });

  it("needs the recognised progress and the advance for an interim payment, and 60 % together", async () => {
    const worksContract = appliedWorks();
    const interim = {
      kind: "INTERIM_PAYMENT",
      worksContract,
      amount: 20_000_000,
      advanceAmount: 40_000_000,
      progress: { recognisedOn: "2026-10-01", workDone: 50_000_000, plannedWorkDone: true },
    };
    expect(codesOf((await applications.apply(interim)).fields)).toEqual([
      "advanceAmount ADVANCE_NOT_GUARANTEED",
    ]);
    await guaranteed({ worksContract });
    // 1 yen of advance was never what the guarantee is over.
    expect((await applications.apply({ ...interim, advanceAmount: 1 })).fields).toMatchObject([
      { code: "NOT_THE_GUARANTEED_ADVANCE", limit: "40000000", actual: "1" },
    ]);
    expect(codesOf((await applications.apply({ ...interim, amount: 20_000_001 })).fields)).toEqual([
      "amount OVER_INTERIM_SHARE",
    ]);
    const applied = await applications.apply(interim);
    expect(applied.application).toMatchObject({
      progress: interim.progress,
      // 20,000,000 at the confirmed 0.065 %.
      premium: { base: 13_000, discount: 0, total: 13_000, illustrative: false },
    });
    const bare = await applications.apply({ ...interim, advanceAmount: null, progress: null });
    expect((bare.fields ?? []).map(({ path }) => path).sort()).toEqual([
      "content.advanceAmount",
      "content.kind",
      "content.progress",
    ]);
  });

  it("leaves an interim payment what a lower total leaves of it", async () => {
    const obligeeId = await applications.adoptingObligee();
    await applications.recordPolicy(obligeeId, { totalPercent: 55 });
    const worksContract = appliedWorks();
    await guaranteed({ worksContract, obligeeId });
    const interim = {
      kind: "INTERIM_PAYMENT",
      obligeeId,
      worksContract,
      amount: 20_000_000,
      advanceAmount: 40_000_000,
      progress: { recognisedOn: "2026-10-01", workDone: 50_000_000, plannedWorkDone: true },
    };
    // 20 % alone would do; the advance leaves 15,000,000 of the 55 % together.
    expect((await applications.apply(interim)).fields).toMatchObject([
      { code: "OVER_TOTAL_SHARE", limit: "15000000", actual: "20000000" },
    ]);
    expect((await applications.apply({ ...interim, amount: 15_000_000 })).application?.status).toBe(
      "APPLIED",
    );
  });

  it("needs a planned advance for a performance guarantee", async () => {
    const performance = { kind: "CONTRACT_PERFORMANCE", amount: 10_000_000, depositBank: null };
    expect(codesOf((await applications.apply(performance)).fields)).toEqual([
      "isAdvancePlanned ADVANCE_NOT_PLANNED",
    ]);
    const planned = await applications.apply({ ...performance, isAdvancePlanned: true });
    expect(planned.application).toMatchObject({ status: "APPLIED", premium: { discount: 0 } });
  });

  it("is refused by name for 契約保証予約, as a draft too", async () => {
    for (const draft of [false, true]) {
      const { fields } = await applications.apply({ kind: "PERFORMANCE_RESERVATION" }, { draft });
      expect(fields?.filter(({ path }) => path === "content.kind")).toMatchObject([
        {
          path: "content.kind",
          code: "RESERVATION_EXCLUDED",
          message:
            "A reservation (契約保証予約) is not delivered electronically. Ask the branch for it on paper: " +
            "西日本建設業保証株式会社 大阪支店 電話 06-6543-2711.",
          limit: "西日本建設業保証株式会社 大阪支店 電話 06-6543-2711",
          actual: "PERFORMANCE_RESERVATION",
        },
      ]);
    }
  });

  it("may be for a certificate on paper where the obligee takes no electronic one", async () => {
    const obligeeId = await obligeeWithoutAdoption();
    const applied = await applications.apply({ obligeeId, delivery: "PAPER" });
    expect(applied.application).toMatchObject({ status: "APPLIED", delivery: "PAPER" });
  });

  it("goes to no issuer that the contractor is not registered with, and to no branch of another", async () => {
    const { ids } = server;
    expect(codesOf((await applications.apply({}, { issuerId: ids.otherIssuers[1] })).fields)).toEqual([
      "issuerId NOT_FOUND",
    ]);
    expect(codesOf((await applications.apply({}, { branchId: "branch_of_nobody" })).fields)).toEqual([
      "branchId NOT_FOUND",
    ]);
  });

  it("speaks Japanese to who asks for it", async () => {
    const { fields } = await applications.step(
      server.tokens.contractor,
      "applyForGuarantee",
      { issuerId: server.ids.issuer, content: {} },
      "ja",
    );
    expect(fields?.[0]?.message).toBe("保証の種別が入力されていません。申込の前に入力してください。");
  });

  it("happens once, however often it is sent with one idempotency key", async () => {
    const before = await list(server.tokens.contractor);
    const content = { worksContract: appliedWorks() };
    const first = await applications.apply(content, { idempotencyKey: "apply-once" });
    const again = await applications.apply(content, { idempotencyKey: "apply-once" });
    expect(again.application?.id).toBe(first.application?.id);
    expect(await applications.apply({ amount: 1_000_000 }, { idempotencyKey: "apply-once" })).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
    expect(await list(server.tokens.contractor)).toHaveLength(before.length + 1);
  });

  it("is listed in a page of fifty with as many statements as in a page of one", async () => {
    for (let i = 0; i < 5; i += 1) await applications.apply();
    const statementsFor = async (first: number): Promise<number> => {
      const before = server.statements.length;
      await post(callAs(server, "contractor"), LIST, { first });
      return server.statements.length - before;
    };
    expect(await statementsFor(50)).toBe(await statementsFor(1));
  });

  describe("kept as a draft", () => {
    it("may lack anything, and says what still stands in the way", async () => {
      const { application, findings } = await applications.step(
        server.tokens.contractor,
        "applyForGuarantee",
        {
          issuerId: server.ids.issuer,
          content: { kind: "ADVANCE_PAYMENT" },
          draft: true,
        },
      );
      expect(application).toMatchObject({ status: "DRAFT", kind: "ADVANCE_PAYMENT", premium: null });
      expect(codesOf(findings)).toContain("amount REQUIRED");
    });

    it("is changed as often as one likes, and submitted once nothing stands in the way", async () => {
      const { application: draft } = await applications.apply({ amount: null }, { draft: true });
      const applicationId = draft?.id;
      const early = await applications.step(server.tokens.contractor, "submitApplication", { applicationId });
      expect(codesOf(early.fields)).toEqual(["amount REQUIRED"]);
      const changed = await applications.step(server.tokens.contractor, "changeApplication", {
        applicationId,
        content: { ...draftContent(), amount: 30_000_000 },
      });
      expect(changed).toMatchObject({ findings: [], application: { status: "DRAFT", amount: 30_000_000 } });
      const submitted = await applications.step(server.tokens.contractor, "submitApplication", {
        applicationId,
      });
      expect(submitted.application).toMatchObject({
        status: "APPLIED",
        history: [
          { type: "APPLICATION_DRAFTED", from: null, to: "DRAFT" },
          { type: "APPLICATION_CHANGED", from: "DRAFT", to: "DRAFT" },
          { type: "APPLICATION_SUBMITTED", from: "DRAFT", to: "APPLIED" },
        ],
      });
      const late = await applications.step(server.tokens.contractor, "changeApplication", {
        applicationId,
        content: draftContent(),
      });
      expect(late).toMatchObject({
        code: "STEP_NOT_ALLOWED",
        status: "APPLIED",
        allowedActions: ["WITHDRAW_APPLICATION"],
      });
    });

    it("is nobody's but the contractor's: not the issuer's, not another contractor's, not the operator's", async () => {
      const { application } = await applications.apply({ amount: null }, { draft: true });
      const applicationId = application?.id ?? "";
      const other = await applications.otherContractor();
      for (const token of [server.tokens.issuer, server.tokens.operator, server.tokens.obligee, other]) {
        expect(await list(token)).not.toContain(applicationId);
        const { data } = await post(
          { url: server.url, token },
          "query Node($id: ID!) { node(id: $id) { id } }",
          { id: applicationId },
        );
        expect(data).toEqual({ node: null });
      }
      for (const name of ["submitApplication", "withdrawApplication"] as const)
        expect(await applications.step(other, name, { applicationId })).toMatchObject({
          code: "APPLICATION_NOT_FOUND",
        });
      expect(
        await applications.step(other, "changeApplication", { applicationId, content: draftContent() }),
      ).toMatchObject({ code: "APPLICATION_NOT_FOUND" });
      expect(
        await applications.step(server.tokens.issuer, "approveApplication", { applicationId }),
      ).toMatchObject({
        code: "APPLICATION_NOT_FOUND",
      });
    });

    it("stays out of the issuer's sight when it is withdrawn unsubmitted", async () => {
      const { application } = await applications.apply({ amount: null }, { draft: true });
      const applicationId = application?.id ?? "";
      const withdrawn = await applications.step(server.tokens.contractor, "withdrawApplication", {
        applicationId,
      });
      expect(withdrawn.application?.status).toBe("WITHDRAWN");
      expect(await list(server.tokens.issuer)).not.toContain(applicationId);
    });

    function draftContent(): object {
      return {
        kind: "ADVANCE_PAYMENT",
        obligeeId: server.ids.kinki,
        worksContract: appliedWorks(),
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      };
    }
  });

  /** Takes an application all the way to its guarantee. */
  async function guaranteed(content: object): Promise<void> {
    const application = await applications.approved(content);
    await applications.settle(application);
    await applications.step(server.tokens.issuer, "issueAppliedGuarantee", { applicationId: application.id });
  }

  /** A body that nobody ever listed as adopting. */
  async function obligeeWithoutAdoption(): Promise<string> {
    const id = "obligee_without_adoption";
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [],
        obligees: [{ id, name: "〇〇村長" }],
        operators: [],
      }),
    );
    return id;
  }
});
