import { applicationsOf, appliedWorks, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { oneEngine } from "../support/engines";
import { startServer, type TestServer } from "../support/server";

describe.each(oneEngine)("what is wrong with an application, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  it("is told with its place in the input, by whichever rule", async () => {
    const { fields } = await applications.apply(
      { obligeeId: " ", amount: 40_000_001 },
      { issuerId: "issuer_of_nobody" },
    );
    // What cannot be read at all is told first.
    expect(fields?.map(({ path }) => path)).toEqual(["content.obligeeId"]);
    const rules = await applications.apply({ amount: 40_000_001 }, { issuerId: "issuer_of_nobody" });
    expect(rules.fields?.map(({ path }) => path)).toEqual(["issuerId", "content.amount"]);
  });

  it("is told all at once, though something is missing", async () => {
    const { fields } = await applications.apply({
      amount: 60_000_001,
      expiresOn: "2027-03-30",
      depositBank: null,
      worksContract: appliedWorks({ name: null, contractedOn: null }),
    });
    expect(codesOf(fields)).toEqual([
      "amount OVER_ADVANCE_SHARE",
      "depositBank REQUIRED_FOR_ADVANCE",
      "expiresOn BEFORE_COMPLETION",
      "worksContract.contractedOn REQUIRED_FOR_ADVANCE",
      "worksContract.name REQUIRED",
    ]);
  });

  it("is told of an obligee that there is not, of drafts too", async () => {
    for (const draft of [false, true])
      expect(
        codesOf((await applications.apply({ obligeeId: "obligee_of_nobody" }, { draft })).fields),
      ).toEqual(["obligeeId NOT_FOUND"]);
    const { application } = await applications.apply({}, { draft: true });
    const changed = await applications.step(server.tokens.contractor, "changeApplication", {
      applicationId: application?.id,
      content: { obligeeId: "obligee_of_nobody" },
    });
    expect(codesOf(changed.fields)).toEqual(["obligeeId NOT_FOUND"]);
  });

  it("is a guarantee that is over already, and an advance on a contract still to be concluded", async () => {
    const over = await applications.apply({
      worksContract: appliedWorks({
        workPeriod: { from: "2025-04-01", to: "2026-03-31" },
        contractedOn: "2025-03-25",
      }),
    });
    expect(codesOf(over.fields)).toEqual(["expiresOn OVER_ALREADY"]);
    const early = await applications.apply({ worksContract: appliedWorks({ contractedOn: "2026-11-23" }) });
    expect(codesOf(early.fields)).toEqual(["worksContract.contractedOn AFTER_TODAY"]);
  });

  it("is a joint venture that somebody else represents, and one that is too large even for a draft", async () => {
    const members = [
      { name: "△△土木株式会社", shareBasisPoints: 6_000, isRepresentative: true },
      { name: "株式会社〇〇建設", shareBasisPoints: 4_000 },
    ];
    const jointVenture = { name: "〇〇・△△特定JV", members };
    expect(codesOf((await applications.apply({ jointVenture })).fields)).toEqual([
      "jointVenture.members.0.name NOT_THE_APPLICANT",
    ]);
    const crowd = Array.from({ length: 21 }, (_, i) => ({ name: `第${String(i)}建設`, shareBasisPoints: 1 }));
    const large = await applications.apply(
      { jointVenture: { name: "大JV", members: crowd } },
      { draft: true },
    );
    expect(codesOf(large.fields)).toEqual(["jointVenture.members MEMBERS_OUT_OF_RANGE"]);
  });

  it("is a premium settled before the application, or a reason that nobody can read", async () => {
    const application = await applications.approved();
    expect(codesOf((await applications.settle(application, { settledOn: "2026-11-21" })).fields)).toEqual([
      "settledOn BEFORE_SUBMISSION",
    ]);
    expect((await applications.settle(application, { settledOn: TODAY })).application?.status).toBe(
      "APPROVED",
    );
    const { application: other } = await applications.apply();
    for (const reason of ["理由\u0007", "理由\u202e", "理\u0000由"]) {
      const { fields } = await applications.step(server.tokens.issuer, "declineApplication", {
        applicationId: other?.id,
        reason,
      });
      expect(codesOf(fields)).toEqual(["reason UNPRINTABLE"]);
    }
  });

  it("says of a settled application that it can be issued, or declined by the issuer, who pays the premium back", async () => {
    const application = await applications.approved();
    await applications.settle(application);
    const input = { applicationId: application.id };
    for (const [token, step, allowedActions] of [
      [server.tokens.contractor, "withdrawApplication", []],
      [server.tokens.issuer, "approveApplication", ["DECLINE_APPLICATION", "ISSUE_APPLIED_GUARANTEE"]],
    ] as const)
      expect(await applications.step(token, step, input)).toMatchObject({
        code: "STEP_NOT_ALLOWED",
        status: "APPROVED",
        allowedActions,
      });
  });

  it("is none where consulting works were registered and only the rest is filled in", async () => {
    const registered = await applications.step(server.tokens.issuer, "registerWorks", {
      contractType: "CONSULTING",
      obligeeId: server.ids.kumamotoCity,
      name: "橋梁点検業務委託",
      contractPrice: 20_000_000,
      workPeriod: { from: "2026-05-01", to: "2027-02-28" },
      contractedOn: "2026-04-20",
    });
    const { application } = await applications.step(server.tokens.contractor, "applyForGuarantee", {
      issuerId: server.ids.issuer,
      registeredWorksId: (registered["registeredWorks"] as { id: string }).id,
      content: {
        kind: "ADVANCE_PAYMENT",
        amount: 6_000_000,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      },
    });
    expect(application).toMatchObject({ status: "APPLIED", contractType: "CONSULTING" });
  });

  it("shows of a draft that was changed without end its newest hundred steps", async () => {
    const { application } = await applications.apply({}, { draft: true });
    const applicationId = application?.id;
    let history: readonly { type: string }[] = [];
    for (let i = 0; i < 101; i += 1) {
      const changed = await applications.step(server.tokens.contractor, "changeApplication", {
        applicationId,
        content: {},
      });
      history = changed.application?.["history"] as typeof history;
    }
    expect(history).toHaveLength(100);
    expect(new Set(history.map(({ type }) => type))).toEqual(new Set(["APPLICATION_CHANGED"]));
  });
});
