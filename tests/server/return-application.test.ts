import {
  appliedWorks,
  applicationsOf,
  codesOf,
  officeHours,
  type ShownApplication,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const REASON = "添付の契約書と異なる箇所があります。";
const CORRECTIONS = [
  { item: "amount", text: "保証金額は千円未満を切り捨ててください。" },
  { item: null, text: "契約書の写しを添付してください。" },
];

describe.each(engines)("an application that is returned (差戻し), on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  let now = officeHours();
  beforeAll(async () => {
    server = await startServer({ engine, clock: () => now });
    applications = applicationsOf(server);
  });
  afterEach(() => (now = officeHours()));
  afterAll(() => server.stop());

  const applied = async (content: object = {}): Promise<ShownApplication> => {
    const { application, fields } = await applications.apply(content);
    if (!application) throw new Error(`the application was refused: ${JSON.stringify(fields)}`);
    return application;
  };
  const giveBack = ({ id: applicationId }: ShownApplication, more: object = {}) =>
    applications.step(server.tokens.issuer, "returnApplication", {
      applicationId,
      reason: REASON,
      corrections: CORRECTIONS,
      ...more,
    });
  const contractor = (name: Parameters<typeof applications.step>[1], input: object) =>
    applications.step(server.tokens.contractor, name, input);
  const returned = async (content: object = {}): Promise<ShownApplication> => {
    const application = await applied(content);
    expect((await giveBack(application)).__typename).toBe("ReturnApplicationSuccess");
    return application;
  };
  const mailsOn = async (role: "contractor" | "issuer" | "operator", applicationId: string) => {
    const { data } = await post<{
      mails: { nodes: { id: string; to: string; subject: string; text: string }[] };
    }>(
      callAs(server, role),
      `query M($applicationId: ID) { mails(filter: { applicationId: $applicationId }) { nodes {
         id to subject text guarantee { id } application { id status returns { reason } } } } }`,
      { applicationId },
    );
    return data?.mails.nodes;
  };

  it("says why and what to correct, is corrected, submitted again and approved; every step is on record", async () => {
    const works = appliedWorks();
    const application = await applied({ amount: 39_999_999, worksContract: works });
    const given = await giveBack(application);
    expect(given.application).toMatchObject({
      status: "RETURNED",
      premium: null,
      decidedAt: null,
      returns: [{ reason: REASON, corrections: CORRECTIONS, userId: null }],
    });
    const applicationId = application.id;
    const content = {
      kind: "ADVANCE_PAYMENT",
      obligeeId: server.ids.kinki,
      worksContract: works,
      amount: 39_999_000,
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    };
    const changed = await contractor("changeApplication", { applicationId, content });
    expect(changed).toMatchObject({ findings: [], application: { status: "RETURNED", amount: 39_999_000 } });
    const submitted = await contractor("submitApplication", { applicationId });
    expect(submitted.application).toMatchObject({
      status: "APPLIED",
      premium: { total: expect.any(Number) as number },
      returns: [{ reason: REASON }],
    });
    await giveBack(application, { reason: "もう一点", corrections: [] });
    await contractor("submitApplication", { applicationId });
    const approved = await applications.step(server.tokens.issuer, "approveApplication", { applicationId });
    expect(approved.application).toMatchObject({
      status: "APPROVED",
      returns: [{ reason: REASON }, { reason: "もう一点", corrections: [] }],
    });
    const byIssuer = { role: "ISSUER", organisationId: server.ids.issuer };
    expect(approved.application?.["history"]).toMatchObject([
      { type: "APPLICATION_SUBMITTED", to: "APPLIED" },
      { type: "APPLICATION_RETURNED", from: "APPLIED", to: "RETURNED", ...byIssuer },
      { type: "APPLICATION_CHANGED", from: "RETURNED", to: "RETURNED", role: "CONTRACTOR" },
      { type: "APPLICATION_SUBMITTED", from: "RETURNED", to: "APPLIED" },
      { type: "APPLICATION_RETURNED", from: "APPLIED", to: "RETURNED" },
      { type: "APPLICATION_SUBMITTED", from: "RETURNED", to: "APPLIED" },
      { type: "APPLICATION_APPROVED", from: "APPLIED", to: "APPROVED" },
    ]);
  });

  it("is told to the contractor by mail, where the notice of issue would go; the issuer reads it, too", async () => {
    const { id } = await returned({ contactEmail: "genba@contractor.example" });
    const [mail, received, ...more] = (await mailsOn("contractor", id)) ?? [];
    expect(received).toMatchObject({ subject: "保証申込受付のお知らせ" });
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: "genba@contractor.example",
      subject: "保証申込差戻しのお知らせ",
      guarantee: null,
      application: { id, status: "RETURNED", returns: [{ reason: REASON }] },
    });
    expect(mail?.text).toContain(REASON);
    expect(mail?.text).toContain("・保証金額：保証金額は千円未満を切り捨ててください。");
    expect(mail?.text).toContain("・契約書の写しを添付してください。");
    expect(mail?.text).toContain("電話 06-6543-2711");
    expect(await mailsOn("issuer", id)).toEqual([mail, received]);
    const { id: other } = await returned();
    const address = { to: "keiri@marumaru-kensetsu.example" };
    expect(await mailsOn("contractor", other)).toMatchObject([address, address]);
  });

  it("is seen by its contractor and its issuer alone, with what is to be corrected", async () => {
    const { id } = await returned();
    const query =
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { status returns { reason } } } }";
    const seen = async (token: string): Promise<unknown> =>
      (await post({ url: server.url, token }, query, { id })).data?.["node"];
    const whole = { status: "RETURNED", returns: [{ reason: REASON }] };
    expect(await seen(server.tokens.contractor)).toEqual(whole);
    expect(await seen(server.tokens.issuer)).toEqual(whole);
    expect(await seen(server.tokens.operator)).toEqual({ status: "RETURNED", returns: null });
    expect(await seen(server.tokens.obligee)).toBeNull();
    expect(await seen(await applications.otherContractor())).toBeNull();
    expect(await seen(await applications.otherIssuer())).toBeNull();
    expect(await mailsOn("operator", id)).toEqual([]);
    const foreign = await applications.step(await applications.otherIssuer(), "returnApplication", {
      applicationId: id,
      reason: REASON,
    });
    expect(foreign).toMatchObject({ code: "APPLICATION_NOT_FOUND" });
  });

  it("is found by its state", async () => {
    const { id } = await returned();
    const { data } = await post<{ guaranteeApplications: { nodes: { id: string; status: string }[] } }>(
      callAs(server, "issuer"),
      "{ guaranteeApplications(first: 100, filter: { statuses: [RETURNED] }) { nodes { id status } } }",
    );
    const nodes = data?.guaranteeApplications.nodes ?? [];
    expect(nodes).toContainEqual({ id, status: "RETURNED" });
    expect(nodes.every(({ status }) => status === "RETURNED")).toBe(true);
  });

  it("is neither approved nor declined nor returned again; whoever tries is told what is possible", async () => {
    const application = await returned();
    const applicationId = application.id;
    const officer = (name: Parameters<typeof applications.step>[1], more: object = {}) =>
      applications.step(server.tokens.issuer, name, { applicationId, ...more });
    const refused = { code: "STEP_NOT_ALLOWED", status: "RETURNED", allowedActions: [] };
    expect(await officer("approveApplication")).toMatchObject(refused);
    expect(await officer("declineApplication", { reason: "謝絶" })).toMatchObject(refused);
    expect(await giveBack(application)).toMatchObject(refused);
    const approved = await applications.approved();
    expect(await giveBack(approved)).toMatchObject({ code: "STEP_NOT_ALLOWED", status: "APPROVED" });
    const { application: draft } = await applications.apply({}, { draft: true });
    expect(await giveBack(draft!)).toMatchObject({ code: "APPLICATION_NOT_FOUND" });
    const byContractor = await applications.call(server.tokens.contractor, "returnApplication", {
      applicationId,
      reason: REASON,
    });
    expect(byContractor.text).toContain("FORBIDDEN");
  });

  it("names everything that is wrong with a return, and keeps nothing of it", async () => {
    const application = await applied();
    const wrong = await giveBack(application, {
      reason: " ",
      corrections: [{ item: "", text: "あ".repeat(501) }],
    });
    expect(codesOf(wrong.fields)).toEqual([
      "corrections.0.item BLANK",
      "corrections.0.text TOO_LONG",
      "reason BLANK",
    ]);
    const { data } = await post<{ node: { status: string; returns: unknown[] } }>(
      callAs(server, "issuer"),
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { status returns { reason } } } }",
      { id: application.id },
    );
    expect(data?.node).toEqual({ status: "APPLIED", returns: [] });
    expect(await mailsOn("contractor", application.id)).toMatchObject([
      { subject: "保証申込受付のお知らせ" },
    ]);
  });

  it("is decided on as it was read: submitted again since, it is neither approved, declined nor returned", async () => {
    const application = await returned();
    const applicationId = application.id;
    const read = application["submittedAt"] as string;
    now = new Date(now.getTime() + 60_000);
    const submitted = await contractor("submitApplication", { applicationId });
    const again = submitted.application?.["submittedAt"] as string;
    expect(again).not.toBe(read);
    const officer = (name: Parameters<typeof applications.step>[1], more: object) =>
      applications.step(server.tokens.issuer, name, { applicationId, ...more });
    for (const [name, more] of [
      ["approveApplication", {}],
      ["declineApplication", { reason: "謝絶" }],
      ["returnApplication", { reason: REASON }],
    ] as const) {
      const refused = await officer(name, { ...more, submittedAt: read });
      expect([name, refused.fields]).toMatchObject([
        name,
        [{ path: "submittedAt", code: "SUBMITTED_ANEW", limit: again, actual: read }],
      ]);
    }
    const { data } = await post<{ node: unknown }>(
      callAs(server, "issuer"),
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { status decidedAt returns { reason } } } }",
      { id: applicationId },
    );
    expect(data?.node).toEqual({ status: "APPLIED", decidedAt: null, returns: [{ reason: REASON }] });
    const approved = await officer("approveApplication", { submittedAt: again });
    expect(approved.application).toMatchObject({ status: "APPROVED" });
  });

  it("is approved without the time of what was read, as before", async () => {
    const application = await returned();
    const applicationId = application.id;
    await contractor("submitApplication", { applicationId });
    const approved = await applications.step(server.tokens.issuer, "approveApplication", { applicationId });
    expect(approved.application).toMatchObject({ status: "APPROVED" });
  });

  it("is withdrawn by its contractor", async () => {
    const { id: applicationId } = await returned();
    expect((await contractor("withdrawApplication", { applicationId })).application).toMatchObject({
      status: "WITHDRAWN",
    });
  });

  it("reserves nothing: another one is taken meanwhile, and the returned one is refused with its existence", async () => {
    const worksContract = appliedWorks();
    const first = await returned({ worksContract });
    await applied({ worksContract });
    const again = await contractor("submitApplication", { applicationId: first.id });
    expect(codesOf(again.fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
  });

  it("counts again from its submission on: of a new one and the returned one at the same time one is kept", async () => {
    for (let round = 0; round < 5; round += 1) {
      const worksContract = appliedWorks();
      const first = await returned({ worksContract });
      const answers = await Promise.all([
        contractor("submitApplication", { applicationId: first.id }),
        applications.apply({ worksContract }),
        applications.apply({ worksContract }),
      ]);
      expect(answers.filter(({ __typename }) => __typename.endsWith("Success"))).toHaveLength(1);
      for (const { fields } of answers.filter(({ __typename }) => !__typename.endsWith("Success")))
        expect(codesOf(fields)).toEqual(["kind APPLIED_FOR_ALREADY"]);
    }
  });

  it("is returned or approved, never both, where two officers decide at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const application = await applied();
      const answers = await Promise.all([
        giveBack(application),
        applications.step(server.tokens.issuer, "approveApplication", { applicationId: application.id }),
        giveBack(application),
      ]);
      expect(answers.filter(({ code }) => code === "STEP_NOT_ALLOWED")).toHaveLength(2);
    }
  });
});
