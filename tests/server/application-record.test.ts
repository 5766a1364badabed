import { signIn } from "../support/account";
import {
  advance,
  applicationsOf,
  officeHours,
  TODAY,
  type ApplicationMutation,
  type Step,
} from "../support/applications-of-server";
import { oneEngine } from "../support/engines";
import { startServer, type TestServer } from "../support/server";

const MINUTE = 60_000;

describe.each(oneEngine)("the record of an application's steps, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  let now = officeHours();
  const people: Partial<Record<"contractor" | "issuer", { token: string; userId: string }>> = {};

  beforeAll(async () => {
    server = await startServer({ engine, clock: () => now });
    applications = applicationsOf(server);
    for (const role of ["contractor", "issuer"] as const) {
      const { loginId, password } = server.users[role];
      const { data, text } = await signIn(server, loginId, password);
      if (data?.signIn.__typename !== "SignInSuccess") throw new Error(text);
      people[role] = { token: data.signIn.accessToken, userId: data.signIn.user.id };
    }
  });
  afterAll(() => server.stop());

  /** Takes a step a minute later than the one before, and says when that was. */
  const later = async (
    role: "contractor" | "issuer",
    name: ApplicationMutation,
    input: object,
    token = people[role]?.token,
  ): Promise<{ step: Step; at: string }> => {
    now = new Date(now.getTime() + MINUTE);
    return { step: await applications.step(token ?? "", name, input), at: now.toISOString() };
  };

  it("names the people who took them, and when", async () => {
    const draft = await later("contractor", "applyForGuarantee", {
      issuerId: server.ids.issuer,
      content: advance(server),
      draft: true,
    });
    const application = draft.step.application;
    if (!application) throw new Error("the draft was refused");
    expect(application).toMatchObject({ submittedAt: null, decidedAt: null });
    const applicationId = application.id;
    const submitted = await later("contractor", "submitApplication", { applicationId });
    expect(submitted.step.application).toMatchObject({ submittedAt: submitted.at, decidedAt: null });
    const approved = await later("issuer", "approveApplication", { applicationId });
    const { total: amount } = approved.step.application?.["premium"] as { total: number };
    const reason = "認可料率表による";
    const set = await later("issuer", "setFinalPremium", { applicationId, amount, reason });
    const settled = await later("issuer", "settlePremium", {
      applicationId,
      method: "RECEIPT",
      settledOn: TODAY,
      amount,
    });
    const issued = await later("issuer", "issueAppliedGuarantee", { applicationId });

    const byContractor = {
      role: "CONTRACTOR",
      organisationId: server.ids.contractor,
      userId: people.contractor?.userId,
    };
    const byIssuer = { role: "ISSUER", organisationId: server.ids.issuer, userId: people.issuer?.userId };
    expect(issued.step.application).toMatchObject({
      submittedAt: submitted.at,
      decidedAt: approved.at,
      finalPremium: { amount, reason, setAt: set.at, userId: people.issuer?.userId, former: [] },
      history: [
        { type: "APPLICATION_DRAFTED", at: draft.at, ...byContractor },
        { type: "APPLICATION_SUBMITTED", at: submitted.at, ...byContractor },
        { type: "APPLICATION_APPROVED", at: approved.at, ...byIssuer },
        { type: "FINAL_PREMIUM_SET", at: set.at, ...byIssuer },
        { type: "PREMIUM_SETTLED", at: settled.at, ...byIssuer },
        { type: "GUARANTEE_ISSUED", at: issued.at, ...byIssuer },
      ],
    });
  });

  it("says when an application that was submitted at once was submitted, and when it was declined", async () => {
    const content = advance(server);
    const applied = await later("contractor", "applyForGuarantee", { issuerId: server.ids.issuer, content });
    expect(applied.step.application).toMatchObject({ submittedAt: applied.at, decidedAt: null });
    const applicationId = applied.step.application?.id;
    const declined = await later("issuer", "declineApplication", { applicationId, reason: "極度額" });
    expect(declined.step.application).toMatchObject({ submittedAt: applied.at, decidedAt: declined.at });
  });

  it("names an integration by its organisation alone", async () => {
    const { tokens, ids } = server;
    const { step } = await later(
      "contractor",
      "applyForGuarantee",
      { issuerId: ids.issuer, content: advance(server) },
      tokens.contractor,
    );
    expect(step.application?.["history"]).toMatchObject([
      { role: "CONTRACTOR", organisationId: ids.contractor, userId: null },
    ]);
  });
});
