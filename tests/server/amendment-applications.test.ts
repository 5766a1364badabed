import { endEvidence } from "../support/end-evidence";
import { AmendmentApplications, type AmendmentStep } from "../support/amendment-applications";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { worksContract } from "../support/issue-input";
import { perform } from "../support/operations";

const codes = ({ fields }: AmendmentStep): string[] =>
  (fields ?? []).map(({ path, code, limit }) => `${path} ${code} ${limit ?? ""}`.trim());

describe.each(engines)("an application for an amendment, on %s", (engine) => {
  const guarantees = new AmendmentApplications(engine);
  beforeAll(() => guarantees.open());
  afterAll(() => guarantees.server.stop());

  const step = (...given: Parameters<AmendmentApplications["step"]>) => guarantees.step(...given);
  const discharge = (guaranteeId: string): Promise<unknown> =>
    perform(callAs(guarantees.server, "issuer"), "dischargeGuarantee", {
      guaranteeId,
      dischargedOn: guarantees.today,
      evidence: endEvidence("COMPLETION_INSPECTION", guarantees.today),
    });

  it("goes from the contractor's application to the new version, with the additional premium between", async () => {
    const { today } = guarantees;
    const guaranteeId = await guarantees.issueSmaller();
    const change = { amount: 40_000_000, workPeriod: { to: "2027-06-30" } };
    const applied = await guarantees.applyFor(guaranteeId, change, { externalReference: "社内-1" });
    expect(applied).toMatchObject({
      __typename: "ApplyForAmendmentSuccess",
      amountFinding: null,
      application: {
        status: "APPLIED",
        revision: 1,
        amendedOn: today,
        reason: "設計変更による増額",
        externalReference: "社内-1",
        before: { amount: 34_000_000, expiresOn: "2027-03-31" },
        after: { amount: 40_000_000, expiresOn: "2027-06-30" },
        // The sandbox's tables are examples: by them nothing is due.
        premiumDifference: {
          direction: "ADDITIONAL",
          illustrative: true,
          before: { discount: 0 },
          after: { discount: 0 },
        },
        due: null,
      },
    });
    const { id: applicationId } = applied.application!;
    // Until it is issued, the guarantee is as it was.
    expect(await guarantees.read(guaranteeId)).toMatchObject({ revision: 1, amount: 34_000_000 });

    const approved = await step("issuer", "approveAmendmentApplication", { applicationId });
    expect(approved.application).toMatchObject({ status: "APPROVED" });
    const early = await step("issuer", "issueAppliedAmendment", { applicationId });
    expect(early).toMatchObject({ code: "PREMIUM_NOT_SETTLED" });
    const quoted = await step("issuer", "settleAmendmentPremium", {
      applicationId,
      settledOn: today,
      amount: 1,
    });
    expect(codes(quoted)).toEqual(["amount PREMIUM_NOT_FINAL"]);

    for (const amount of [9_000, 8_400])
      await step("issuer", "setAmendmentPremium", {
        applicationId,
        direction: "ADDITIONAL",
        amount,
        reason: "認可料率による",
      });
    const other = await step("issuer", "settleAmendmentPremium", {
      applicationId,
      settledOn: "2027-01-01",
      amount: 8_399,
    });
    expect(codes(other)).toEqual(["amount NOT_THE_FINAL_PREMIUM 8400", `settledOn AFTER_TODAY ${today}`]);
    const settled = await step("issuer", "settleAmendmentPremium", {
      applicationId,
      settledOn: today,
      amount: 8_400,
    });
    expect(settled.application).toMatchObject({
      status: "APPROVED",
      finalPremium: { amount: 8_400, former: [{ direction: "ADDITIONAL", amount: 9_000 }] },
      due: { direction: "ADDITIONAL", amount: 8_400 },
      settlement: { settledOn: today, amount: 8_400 },
    });
    const given = await step("contractor", "withdrawAmendmentApplication", { applicationId });
    expect(given).toMatchObject({ code: "STEP_NOT_ALLOWED" });

    const issued = await step("issuer", "issueAppliedAmendment", { applicationId });
    expect(issued).toMatchObject({
      application: { status: "ISSUED" },
      guarantee: {
        revision: 2,
        amount: 40_000_000,
        expiresOn: "2027-06-30",
        certificate: { version: 2, amended: true },
      },
    });
    const { issuer, contractor } = guarantees.server.ids;
    const shown = await guarantees.readApplication(applicationId, "issuer");
    expect(shown?.["history"]).toEqual(
      [
        ["AMENDMENT_APPLIED_FOR", null, "APPLIED", "CONTRACTOR", contractor],
        ["AMENDMENT_APPROVED", "APPLIED", "APPROVED", "ISSUER", issuer],
        ["AMENDMENT_PREMIUM_SET", "APPROVED", "APPROVED", "ISSUER", issuer],
        ["AMENDMENT_PREMIUM_SET", "APPROVED", "APPROVED", "ISSUER", issuer],
        ["AMENDMENT_PREMIUM_SETTLED", "APPROVED", "APPROVED", "ISSUER", issuer],
        ["APPLIED_AMENDMENT_ISSUED", "APPROVED", "ISSUED", "ISSUER", issuer],
      ].map(([type, from, to, role, organisationId]) => ({ type, from, to, role, organisationId })),
    );
    // The contractor is told by the mail of every amendment, and the obligee by the guarantee's own events.
    const { data } = await guarantees.ask<{
      mails: { nodes: { subject: string }[] };
      node: { events: { type: string }[] };
    }>(
      "contractor",
      `query M($id: ID!) { mails(first: 5, filter: { guaranteeId: $id }) { nodes { subject } }
         node(id: $id) { ... on Guarantee { events { type } } } }`,
      { id: guaranteeId },
    );
    expect(data?.mails.nodes[0]?.subject).toBe("電子証書（変更）登録のお知らせ");
    expect(data?.node.events.map(({ type }) => type)).toEqual(["GUARANTEE_ISSUED", "GUARANTEE_AMENDED"]);
  });

  it("needs no premium where the amount stays, and none before where some is returned", async () => {
    const longer = await guarantees.applied(await guarantees.issueSmaller(), {
      workPeriod: { to: "2027-06-30" },
    });
    await step("issuer", "approveAmendmentApplication", { applicationId: longer });
    const issued = await step("issuer", "issueAppliedAmendment", { applicationId: longer });
    expect(issued.application).toMatchObject({
      status: "ISSUED",
      premiumDifference: null,
      due: { direction: "NONE", amount: 0 },
      settlement: null,
    });
    expect(issued["guarantee"]).toMatchObject({ certificate: { version: 1 } });

    const smaller = await guarantees.applied(await guarantees.issueSmaller(), { amount: 20_000_000 });
    await step("issuer", "approveAmendmentApplication", { applicationId: smaller });
    expect(await step("issuer", "issueAppliedAmendment", { applicationId: smaller })).toMatchObject({
      code: "PREMIUM_NOT_SETTLED",
    });
    const set = { applicationId: smaller, direction: "RETURNED", amount: 5_000, reason: "認可料率による" };
    await step("issuer", "setAmendmentPremium", set);
    expect(
      (await step("issuer", "issueAppliedAmendment", { applicationId: smaller })).application,
    ).toMatchObject({ status: "ISSUED", due: { direction: "RETURNED", amount: 5_000 }, settlement: null });
  });

  it("says what is wrong with what is set: nothing that is due, something that is not, more than is guaranteed", async () => {
    const applicationId = await guarantees.applied(await guarantees.issueSmaller(), { amount: 35_000_000 });
    await step("issuer", "approveAmendmentApplication", { applicationId });
    const set = async (direction: string, amount: number, reason = "理由"): Promise<string[]> =>
      codes(await step("issuer", "setAmendmentPremium", { applicationId, direction, amount, reason }));
    expect(await set("NONE", 1)).toEqual(["amount NOTHING_IS_DUE 0"]);
    expect(await set("RETURNED", 0)).toEqual(["amount MUST_BE_POSITIVE"]);
    expect(await set("ADDITIONAL", 35_000_001, " ")).toEqual([
      "amount PREMIUM_OVER_AMOUNT 35000000",
      "reason BLANK",
    ]);
    expect((await guarantees.readApplication(applicationId))?.["finalPremium"]).toBeNull();
  });

  it("lists all that is wrong at once, by the rules of the amendment, and nothing is kept", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const wrong = { amendedOn: "2027-01-01", amount: 0, workPeriod: { to: "2026-01-31" } };
    const refused = await guarantees.applyFor(guaranteeId, wrong, { reason: " " });
    expect(codes(refused)).toEqual([
      `change.amendedOn AFTER_TODAY ${guarantees.today}`,
      "change.amount MUST_BE_POSITIVE",
      "change.workPeriod.to BEFORE_START 2026-04-01",
      "change.workPeriod.to BEFORE_CONTRACT 2026-03-25",
      `change.workPeriod.to OVER_ALREADY ${guarantees.today}`,
      "reason BLANK",
    ]);
    expect(await guarantees.applied(guaranteeId, { amount: 35_000_000 })).toMatch(/^amendmentapplication_/);
  });

  it("is refused above the ceiling with what would be allowed, and by which rule", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const { fields } = await guarantees.step(
      "contractor",
      "applyForAmendment",
      {
        guaranteeId,
        revision: 1,
        reason: "増額",
        change: { amendedOn: guarantees.today, amount: 40_000_001 },
      },
      "ja",
    );
    expect(fields).toMatchObject([
      {
        path: "change.amount",
        code: "OVER_ADVANCE_SHARE",
        limit: "40000000",
        message:
          "全国的な標準により、この請負金額（対象額）の前払金は40,000,000円以内です（入力: 40,000,001円）。",
      },
    ]);
  });

  it("is one at a time: a second one is refused with the first, until that has ended", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const first = await guarantees.applied(guaranteeId, { amount: 35_000_000 });
    const second = await guarantees.applyFor(guaranteeId, { amount: 36_000_000 });
    expect(second).toMatchObject({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: first });
    await step("contractor", "withdrawAmendmentApplication", { applicationId: first });
    const again = await guarantees.applied(guaranteeId, { amount: 36_000_000 });
    const declined = await step("issuer", "declineAmendmentApplication", {
      applicationId: again,
      reason: "追加の審査が必要です",
    });
    expect(declined.application).toMatchObject({ status: "DECLINED", declineReason: "追加の審査が必要です" });
    expect(await guarantees.read(guaranteeId)).toMatchObject({ revision: 1, amount: 34_000_000 });
  });

  it("of several at once keeps one, and of two officers one issues it", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const tries = await Promise.all(
      [35, 36, 37, 38].map((millions) => guarantees.applyFor(guaranteeId, { amount: millions * 1_000_000 })),
    );
    const kept = tries.filter(({ application }) => application !== undefined);
    expect(kept).toHaveLength(1);
    expect(tries.filter(({ code }) => code === "AMENDMENT_APPLIED_FOR_ALREADY")).toHaveLength(3);

    const other = await guarantees.issueSmaller();
    const applicationId = await guarantees.ready(other, { amount: 36_000_000 });
    const issued = await Promise.all(
      [1, 2].map(() => step("issuer", "issueAppliedAmendment", { applicationId })),
    );
    expect(issued.map(({ __typename }) => __typename).sort()).toEqual([
      "IssueAppliedAmendmentSuccess",
      "StepNotAllowedError",
    ]);
    expect(await guarantees.read(other)).toMatchObject({ revision: 2, amount: 36_000_000 });
  });

  it("does not go on once the guarantee was changed: it names both revisions, and may be given up", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.applied(guaranteeId, { amount: 35_000_000 });
    await guarantees.amend(guaranteeId, 1, { workPeriod: { to: "2027-06-30" } });
    const refused = await step("issuer", "approveAmendmentApplication", { applicationId });
    expect(refused).toMatchObject({ code: "REVISION_CONFLICT", expected: 1, actual: 2 });
    const withdrawn = await step("contractor", "withdrawAmendmentApplication", { applicationId });
    expect(withdrawn.application).toMatchObject({ status: "WITHDRAWN" });
  });

  it("once its premium is settled is what the guarantee is amended by, and by nothing else", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.ready(guaranteeId, { amount: 36_000_000 });
    const { data } = await guarantees.amend(guaranteeId, 1, { amount: 30_000_000 });
    expect(data?.amendGuarantee).toMatchObject({ code: "AMENDMENT_APPLIED_FOR_ALREADY" });
    expect((await step("issuer", "issueAppliedAmendment", { applicationId })).application?.status).toBe(
      "ISSUED",
    );
  });

  it("is refused at each step once the guarantee has ended, but for giving it up", async () => {
    const { today } = guarantees;
    const ended = async (prepare: (guaranteeId: string) => Promise<string>): Promise<string> => {
      const guaranteeId = await guarantees.issueSmaller();
      const applicationId = await prepare(guaranteeId);
      await discharge(guaranteeId);
      return applicationId;
    };
    const over = { code: "STEP_NOT_ALLOWED", status: "DISCHARGED" };
    const applied = await ended((id) => guarantees.applied(id, { amount: 35_000_000 }));
    expect(await step("issuer", "approveAmendmentApplication", { applicationId: applied })).toMatchObject({
      ...over,
      allowedActions: ["DECLINE_AMENDMENT_APPLICATION"],
    });
    const approved = await ended(async (id) => {
      const applicationId = await guarantees.applied(id, { amount: 35_000_000 });
      await step("issuer", "approveAmendmentApplication", { applicationId });
      return applicationId;
    });
    const due = { direction: "ADDITIONAL", amount: 1, reason: "理由" };
    for (const [name, more] of [
      ["setAmendmentPremium", due],
      ["settleAmendmentPremium", { settledOn: today, amount: 1 }],
      ["issueAppliedAmendment", {}],
    ] as const)
      expect(await step("issuer", name, { applicationId: approved, ...more })).toMatchObject(over);
    const ready = await ended((id) => guarantees.ready(id, { amount: 35_000_000 }));
    expect(await step("issuer", "issueAppliedAmendment", { applicationId: ready })).toMatchObject({
      ...over,
      allowedActions: ["DECLINE_AMENDMENT_APPLICATION"],
    });
    const reason = "保証契約の終了により返金";
    const declined = await step("issuer", "declineAmendmentApplication", { applicationId: ready, reason });
    expect(declined.application).toMatchObject({
      status: "DECLINED",
      declineReason: reason,
      // What was received stays on record: it goes back.
      settlement: { amount: 1_000 },
    });
    const given = await step("contractor", "withdrawAmendmentApplication", { applicationId: approved });
    expect(given.application).toMatchObject({ status: "WITHDRAWN" });

    const guaranteeId = await guarantees.issueSmaller();
    await discharge(guaranteeId);
    expect(await guarantees.applyFor(guaranteeId, { amount: 35_000_000 })).toMatchObject(over);
  });

  it("is the contractor's and the issuer's alone, each in its own steps", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const applicationId = await guarantees.applied(guaranteeId, { amount: 35_000_000 });
    await guarantees.openAs("obligee", guaranteeId);
    expect((await guarantees.readApplication(applicationId, "issuer"))?.id).toBe(applicationId);
    expect(await guarantees.readApplication(applicationId, "obligee")).toBeNull();
    const listed = async (holder: "contractor" | "issuer" | "obligee"): Promise<unknown> => {
      const query = `query L($id: ID!) { amendmentApplications(first: 5, filter: { guaranteeId: $id, statuses: [APPLIED] }) { nodes { id } } }`;
      const { data } = await guarantees.ask<{ amendmentApplications: { nodes: unknown } }>(holder, query, {
        id: guaranteeId,
      });
      return data?.amendmentApplications.nodes;
    };
    expect(await listed("contractor")).toEqual([{ id: applicationId }]);
    expect(await listed("issuer")).toEqual([{ id: applicationId }]);
    expect(await listed("obligee")).toEqual([]);
    await expect(step("issuer", "withdrawAmendmentApplication", { applicationId })).rejects.toThrow(
      "FORBIDDEN",
    );
    await expect(step("contractor", "approveAmendmentApplication", { applicationId })).rejects.toThrow(
      "FORBIDDEN",
    );
  });

  it("counts against both advances together while it is under way", async () => {
    const identifiers = { contractNumber: "変-合計" };
    const works = worksContract({ identifiers });
    const guaranteeId = await guarantees.issue({ amount: 35_000_000, worksContract: works });
    const issuer = callAs(guarantees.server, "issuer");
    const interim = (amount: number) =>
      perform(
        issuer,
        "issueGuarantee",
        {
          kind: "INTERIM_PAYMENT",
          contractorId: guarantees.server.ids.contractor,
          obligeeId: guarantees.server.ids.kinki,
          worksContract: works,
          depositBank: { name: "〇〇銀行", branch: "△△支店" },
          amount,
        },
        "guarantee { id } warnings { code limit }",
      );
    const policy = { totalPercent: 50, interimPercent: 20, advancePercent: 40, source: "〇〇規則" };
    await perform(callAs(guarantees.server, "operator"), "recordObligeePolicy", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: guarantees.today,
      ...policy,
    });
    // 50 % of 100 m: the advance is to be 38 m, so 12 m are left.
    await guarantees.applied(guaranteeId, { amount: 38_000_000 });
    expect((await interim(13_000_000)).warnings).toEqual([{ code: "OVER_TOTAL_SHARE", limit: "12000000" }]);
    // With 13 m beside it the advance may be 37 m.
    const [pending] = (
      await guarantees.ask<{ amendmentApplications: { nodes: { id: string }[] } }>(
        "issuer",
        `query L($id: ID!) { amendmentApplications(first: 5, filter: { guaranteeId: $id }) { nodes { id } } }`,
        { id: guaranteeId },
      )
    ).data!.amendmentApplications.nodes;
    const refused = await step("issuer", "approveAmendmentApplication", { applicationId: pending!.id });
    expect(codes(refused)).toEqual(["change.amount OVER_TOTAL_WITH_INTERIM 37000000"]);
    expect(refused.fields?.[0]?.message).toBe(
      "By the obligee's own rule (〇〇規則): Together with the interim payment, the advance may be at most 37,000,000 yen; " +
        "got 38,000,000 yen.",
    );
  });

  it("is kept once per idempotency key", async () => {
    const guaranteeId = await guarantees.issueSmaller();
    const again = { idempotencyKey: "変更申込-1" };
    const first = await guarantees.applied(guaranteeId, { amount: 35_000_000 }, again);
    expect(await guarantees.applied(guaranteeId, { amount: 35_000_000 }, again)).toBe(first);
    const conflict = await guarantees.applyFor(guaranteeId, { amount: 35_000_001 }, again);
    expect(conflict).toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
  });
});
