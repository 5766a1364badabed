import {
  applicationsOf,
  officeHours,
  TODAY,
  codesOf,
  type ShownApplication,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

describe.each(engines)("an application at the issuer, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const officer = (
    name: Parameters<typeof applications.step>[1],
    application: ShownApplication,
    more: object = {},
  ) => applications.step(server.tokens.issuer, name, { applicationId: application.id, ...more });

  it("is approved, paid for and issued; each step is on record with who took it and from where to where", async () => {
    const application = await applications.approved({ contactEmail: "keiri@example.jp" });
    await applications.settle(application);
    const issued = await officer("issueAppliedGuarantee", application);
    expect(issued).toMatchObject({
      __typename: "IssueAppliedGuaranteeSuccess",
      guarantee: {
        number: expect.stringMatching(/^207\d{7}$/) as string,
        kind: "ADVANCE_PAYMENT",
        status: "ISSUED",
        delivery: "ELECTRONIC",
        amount: 40_000_000,
        expiresOn: "2027-03-31",
        certificate: { title: "保証証書（前払金保証）" },
      },
      application: {
        status: "ISSUED",
        guarantee: { number: issued.guarantee?.number },
        settlement: { method: "RECEIPT", settledOn: TODAY },
      },
    });
    const byContractor = { role: "CONTRACTOR", organisationId: server.ids.contractor };
    const byIssuer = { role: "ISSUER", organisationId: server.ids.issuer };
    expect(issued.application?.["history"]).toMatchObject([
      { type: "APPLICATION_SUBMITTED", from: null, to: "APPLIED", ...byContractor },
      { type: "APPLICATION_APPROVED", from: "APPLIED", to: "APPROVED", ...byIssuer },
      { type: "FINAL_PREMIUM_SET", from: "APPROVED", to: "APPROVED", ...byIssuer },
      { type: "PREMIUM_SETTLED", from: "APPROVED", to: "APPROVED", ...byIssuer },
      { type: "GUARANTEE_ISSUED", from: "APPROVED", to: "ISSUED", ...byIssuer },
    ]);
    const guaranteeId = issued.guarantee?.id ?? "";
    await perform(callAs(server, "contractor"), "revealAuthKey", { guaranteeId });
  });

  it("takes the number that the issuer brings, and no other issuer's", async () => {
    const application = await applications.approved();
    await applications.settle(application);
    const foreign = await officer("issueAppliedGuarantee", application, { number: "1059999999" });
    expect(codesOf(foreign.fields)).toEqual(["number NUMBER_NOT_UNDER_PREFIX"]);
    const own = await officer("issueAppliedGuarantee", application, { number: "2079999999" });
    expect(own.guarantee?.number).toBe("2079999999");
  });

  it("is not issued before it is approved, nor before its premium is settled", async () => {
    const { application } = await applications.apply();
    if (!application) throw new Error("the application was refused");
    expect(await officer("issueAppliedGuarantee", application)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "APPLIED",
      allowedActions: ["APPROVE_APPLICATION", "RETURN_APPLICATION", "DECLINE_APPLICATION"],
    });
    await officer("approveApplication", application);
    await officer("setFinalPremium", application, applications.finalPremium(application));
    const unpaid = await officer("issueAppliedGuarantee", application);
    expect(unpaid).toMatchObject({ __typename: "PremiumNotSettledError", code: "PREMIUM_NOT_SETTLED" });
    expect(unpaid.message).toContain("yen");
  });

  it("is settled with the final premium and no other, not after today, and once", async () => {
    const application = await applications.approved();
    const { total } = application["premium"] as { total: number };
    const wrong = await applications.settle(application, { amount: total + 1, settledOn: "2999-01-01" });
    expect(codesOf(wrong.fields)).toEqual(["amount NOT_THE_FINAL_PREMIUM", "settledOn AFTER_TODAY"]);
    const monthly = await applications.settle(application, { method: "MONTHLY_ACCOUNT" });
    expect(monthly.application?.["settlement"]).toMatchObject({ method: "MONTHLY_ACCOUNT", amount: total });
    expect(await applications.settle(application)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      allowedActions: ["DECLINE_APPLICATION", "ISSUE_APPLIED_GUARANTEE"],
      message: expect.stringContaining(
        "Possible now: decline application, issue applied guarantee.",
      ) as string,
    });
  });

  it("is charged by no example table: without a final premium the refusal says what to do", async () => {
    const { application } = await applications.apply();
    if (!application) throw new Error("the application was refused");
    expect(application["premium"]).toMatchObject({ illustrative: true });
    await officer("approveApplication", application);
    const refused = await applications.settle(application, { settledOn: "2999-01-01" });
    expect(codesOf(refused.fields)).toEqual(["amount PREMIUM_NOT_FINAL", "settledOn AFTER_TODAY"]);
    expect(refused.fields?.[0]?.message).toContain("Set the final premium with a reason first.");
    const unpaid = await officer("issueAppliedGuarantee", application);
    expect(unpaid).toMatchObject({ code: "PREMIUM_NOT_SETTLED", premium: null });
  });

  it("is charged what the officer set last, with a reason; the quote and what was set before stay on record", async () => {
    const application = await applications.approved();
    const { total } = application["premium"] as { total: number };
    const set = (amount: number, reason: string) =>
      officer("setFinalPremium", application, { amount, reason });
    const wrong = await set(40_000_001, " ");
    expect(codesOf(wrong.fields)).toEqual(["amount PREMIUM_OVER_AMOUNT", "reason BLANK"]);
    const again = await set(total - 200, "割引の適用もれ");
    expect(again).toMatchObject({
      __typename: "SetFinalPremiumSuccess",
      application: {
        status: "APPROVED",
        premium: { total },
        finalPremium: {
          amount: total - 200,
          reason: "割引の適用もれ",
          former: [{ amount: total, reason: "見積額のとおり" }],
        },
      },
    });
    const quoted = await applications.settle(application);
    expect(codesOf(quoted.fields)).toEqual(["amount NOT_THE_FINAL_PREMIUM"]);
    const unpaid = await officer("issueAppliedGuarantee", application);
    expect(unpaid).toMatchObject({ code: "PREMIUM_NOT_SETTLED", premium: total - 200 });
    await applications.settle(application, { amount: total - 200 });
    expect(await set(total, "やはり見積額")).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      allowedActions: ["DECLINE_APPLICATION", "ISSUE_APPLIED_GUARANTEE"],
    });
    const byContractor = await applications.call(server.tokens.contractor, "setFinalPremium", {
      applicationId: application.id,
      amount: 1,
      reason: "安く",
    });
    expect(byContractor.text).toContain("FORBIDDEN");
  });

  it("is declined with a reason that the contractor reads, and then ends", async () => {
    const { application } = await applications.apply();
    if (!application) throw new Error("the application was refused");
    const blank = await officer("declineApplication", application, { reason: "  " });
    expect(codesOf(blank.fields)).toEqual(["reason BLANK"]);
    const declined = await officer("declineApplication", application, { reason: "極度額を超えるため" });
    expect(declined.application).toMatchObject({
      status: "DECLINED",
      declineReason: "極度額を超えるため",
    });
    expect(await officer("approveApplication", application)).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "DECLINED",
      allowedActions: [],
    });
  });

  it("is declined once it is approved, and once its premium is settled: nothing stays stuck", async () => {
    for (const isSettled of [false, true]) {
      const application = await applications.approved();
      if (isSettled) await applications.settle(application);
      const declined = await officer("declineApplication", application, { reason: "発行できないため返金" });
      expect(declined.application).toMatchObject({
        status: "DECLINED",
        declineReason: "発行できないため返金",
        // What was received stays on record: it goes back.
        settlement: isSettled ? { method: "RECEIPT" } : null,
        guarantee: null,
      });
      expect(await officer("issueAppliedGuarantee", application)).toMatchObject({
        code: "STEP_NOT_ALLOWED",
        status: "DECLINED",
      });
    }
  });

  it("is withdrawn by its contractor until its premium is settled", async () => {
    const withdraw = (applicationId: string) =>
      applications.step(server.tokens.contractor, "withdrawApplication", { applicationId });
    const approved = await applications.approved();
    expect((await withdraw(approved.id)).application?.status).toBe("WITHDRAWN");
    const paid = await applications.approved();
    await applications.settle(paid);
    expect(await withdraw(paid.id)).toMatchObject({ code: "STEP_NOT_ALLOWED", allowedActions: [] });
  });

  it("yields a certificate without key where it was for paper", async () => {
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application);
    const { guarantee } = await officer("issueAppliedGuarantee", application);
    expect(guarantee).toMatchObject({ delivery: "PAPER", status: "ISSUED" });
    for (const token of [server.tokens.contractor, server.tokens.issuer]) {
      const input = { guaranteeId: guarantee?.id ?? "" };
      const revealed = await mutate({ url: server.url, token }, "revealAuthKey", input);
      expect(revealed.result).toMatchObject({
        __typename: "DeliveredOnPaperError",
        code: "DELIVERED_ON_PAPER",
      });
      const reissued = await mutate({ url: server.url, token }, "reissueAuthKey", input);
      expect(reissued.result?.code).toBe("DELIVERED_ON_PAPER");
    }
  });

  it("names a joint venture with its representative on the certificate", async () => {
    const application = await applications.approved({
      jointVenture: {
        name: "〇〇・△△特定建設工事共同企業体",
        members: [
          { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
          { name: "△△土木株式会社", shareBasisPoints: 4_000 },
        ],
      },
    });
    await applications.settle(application);
    const { guarantee } = await officer("issueAppliedGuarantee", application);
    const { content } = guarantee?.["certificate"] as { content: string };
    expect(JSON.parse(content)).toMatchObject({
      contractor: { name: "〇〇・△△特定建設工事共同企業体 代表者 株式会社〇〇建設" },
    });
  });

  it("is handled by the branch that was chosen, which its certificate names, and else by the main branch", async () => {
    const { kumamoto, osaka } = server.ids.branch;
    for (const [more, branch, id] of [
      [{ branchId: kumamoto }, { name: "熊本支店", telephone: "096-364-1155" }, kumamoto],
      [{}, { name: "大阪支店" }, osaka],
    ] as const) {
      const application = await applications.approved({}, more);
      await applications.settle(application);
      const { guarantee } = await officer("issueAppliedGuarantee", application);
      expect(guarantee?.["branch"]).toEqual({ id, name: branch.name });
      const { content } = guarantee?.["certificate"] as { content: string };
      expect(JSON.parse(content)).toMatchObject({ issuer: { branch } });
    }
  });

  it("keeps its quote when the issuer records a new premium table", async () => {
    const application = await applications.approved();
    const quoted = application["premium"] as { total: number; table: { id: string } };
    await perform(callAs(server, "issuer"), "recordPremiumTable", {
      kind: "ADVANCE_PAYMENT",
      effectiveFrom: TODAY,
      method: "FLAT",
      bands: [{ ratePerMillion: 9_000 }],
      illustrative: false,
      source: "試験用の料率表",
    });
    const settled = await applications.settle(application);
    expect(settled.application?.["premium"]).toMatchObject({ total: quoted.total, table: quoted.table });
    const { application: later } = await applications.apply();
    expect(later?.["premium"]).toMatchObject({ total: 360_000, illustrative: false });
    // By an approved table the quote alone is charged.
    if (!later) throw new Error("the application was refused");
    await officer("approveApplication", later);
    const wrong = await applications.settle(later, { amount: 360_001 });
    expect(codesOf(wrong.fields)).toEqual(["amount NOT_THE_QUOTED_PREMIUM"]);
    expect(await applications.settle(later)).toMatchObject({ application: { finalPremium: null } });
  });

  it("is nobody's but the issuer's that it was submitted to", async () => {
    const application = await applications.approved();
    const stranger = await applications.otherIssuer();
    for (const name of ["approveApplication", "issueAppliedGuarantee"] as const)
      expect(await applications.step(stranger, name, { applicationId: application.id })).toMatchObject({
        code: "APPLICATION_NOT_FOUND",
      });
  });

  it("is approved by no contractor, and applied for by no issuer", async () => {
    const { application } = await applications.apply();
    const own = await applications.call(server.tokens.contractor, "approveApplication", {
      applicationId: application?.id,
    });
    expect(own.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", allowedRoles: ["ISSUER"] });
    const issuers = await applications.call(server.tokens.issuer, "applyForGuarantee", {
      issuerId: server.ids.issuer,
      content: {},
    });
    expect(issuers.errors?.[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      allowedRoles: ["CONTRACTOR"],
    });
  });

  it("is issued once, however many officers press at the same time", async () => {
    const application = await applications.approved();
    await applications.settle(application);
    const pressed = await Promise.all(
      Array.from({ length: 8 }, () => officer("issueAppliedGuarantee", application)),
    );
    const issued = pressed.filter(({ guarantee }) => guarantee !== undefined);
    expect(issued).toHaveLength(1);
    for (const refused of pressed.filter(({ guarantee }) => guarantee === undefined))
      expect(refused).toMatchObject({ code: "STEP_NOT_ALLOWED", status: "ISSUED" });
  });
});
