import {
  appliedWorks,
  applicationsOf,
  officeHours,
  type ShownApplication,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface ToldMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const ADDRESS = "genba@contractor.example";

describe.each(engines)("who applies for a guarantee is told by mail, on %s,", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const applied = async (content: object = {}, more: object = {}): Promise<ShownApplication> => {
    const { application, fields } = await applications.apply({ contactEmail: ADDRESS, ...content }, more);
    if (!application) throw new Error(`the application was refused: ${JSON.stringify(fields)}`);
    return application;
  };
  const officer = (name: Parameters<typeof applications.step>[1], input: object) =>
    applications.step(server.tokens.issuer, name, input);
  const toldOf = async ({ id }: ShownApplication, role: "contractor" | "issuer" = "contractor") => {
    const { data } = await post<{ mails: { nodes: ToldMail[] } }>(
      callAs(server, role),
      "query M($id: ID) { mails(filter: { applicationId: $id }) { nodes { to subject text } } }",
      { id },
    );
    return data?.mails.nodes ?? [];
  };

  it("that the application arrived, and what comes next; of a draft nothing", async () => {
    const works = appliedWorks();
    const application = await applied({ worksContract: works });
    const [mail, ...more] = await toldOf(application);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: ADDRESS, subject: "保証申込受付のお知らせ" });
    for (const words of [
      "株式会社〇〇建設 様",
      "次の保証申込を受け付けました。",
      "・区分：前払金保証",
      `・工事名：${works.name}`,
      "審査の結果（承認・差戻し・謝絶）は「保証申込一覧」に表示し",
    ])
      expect(mail?.text).toContain(words);
    expect(await toldOf(application, "issuer")).toEqual([mail]);

    const draft = await applied({ worksContract: appliedWorks() }, { draft: true });
    expect(draft.status).toBe("DRAFT");
    expect(await toldOf(draft)).toEqual([]);
    const { application: submitted } = await applications.step(
      server.tokens.contractor,
      "submitApplication",
      { applicationId: draft.id },
    );
    expect(submitted?.status).toBe("APPLIED");
    expect(await toldOf(draft)).toMatchObject([{ subject: "保証申込受付のお知らせ" }]);
  });

  it("that it was approved: the premium, the account and the day by which it is to be paid", async () => {
    const application = await applied({ worksContract: appliedWorks() });
    const { application: approved } = await officer("approveApplication", { applicationId: application.id });
    expect(approved?.status).toBe("APPROVED");
    const [mail] = await toldOf(application);
    expect(mail).toMatchObject({ to: ADDRESS, subject: "保証申込承認のお知らせ" });
    // The sandbox's tables are examples, by which nobody is charged.
    expect(mail?.text).toMatch(
      /・保証料：取扱店からお知らせします。\n・振込先：\S+ \S+ (普通|当座) \d+\n\u3000口座名義 \S+/,
    );
    expect(mail?.text).toMatch(/・支払期日：令和8年1[12]月\d+日/);
    expect(mail?.text).toContain(
      "保証料の領収または保証料一括納付の手続きの後、保証契約を締結し、電子証書を登録します。",
    );
  });

  it("of a contract for consulting in its own words, and of a certificate on paper that it is handed out", async () => {
    const application = await applied({
      contractType: "CONSULTING",
      amount: 30_000_000,
      delivery: "PAPER",
      worksContract: appliedWorks(),
    });
    await officer("approveApplication", { applicationId: application.id });
    const [approved, received] = await toldOf(application);
    expect(received?.text).toContain("・業務名：");
    expect(approved?.text).toContain("保証証書を発行して取扱店から交付します。");
    expect(approved?.text).not.toContain("工事名");
  });

  it("which premium an officer set, and why, each time", async () => {
    const application = await applied({ worksContract: appliedWorks() });
    const step = { applicationId: application.id };
    await officer("approveApplication", step);
    const set = await officer("setFinalPremium", { ...step, amount: 123_456, reason: "見積額のとおり" });
    expect(set.__typename).toBe("SetFinalPremiumSuccess");
    const [mail] = await toldOf(application);
    expect(mail).toMatchObject({ to: ADDRESS, subject: "保証料確定のお知らせ" });
    expect(mail?.text).toContain("・保証料：123,456円");
    expect(mail?.text).toContain("・確定の理由：見積額のとおり");
    await officer("setFinalPremium", { ...step, amount: 100_000, reason: "割引の適用" });
    expect((await toldOf(application))[0]?.text).toContain("・保証料：100,000円");
  });

  it("that it was declined, and why; that the premium goes back, where it was paid", async () => {
    const reason = "工期が確認できないため、お引き受けできません。";
    const application = await applied({ worksContract: appliedWorks() });
    await officer("declineApplication", { applicationId: application.id, reason });
    const [mail] = await toldOf(application);
    expect(mail).toMatchObject({ to: ADDRESS, subject: "保証申込謝絶のお知らせ" });
    expect(mail?.text).toContain(`■ 理由\n${reason}`);
    expect(mail?.text).not.toContain("返還");

    const paid = await applications.approved({ contactEmail: ADDRESS, worksContract: appliedWorks() });
    await applications.settle(paid);
    await officer("declineApplication", { applicationId: paid.id, reason });
    expect((await toldOf(paid))[0]?.text).toContain("お支払い済みの保証料は返還します。");
  });

  it("nothing of a step that was refused", async () => {
    const application = await applied({ worksContract: appliedWorks() });
    const before = await toldOf(application);
    const declined = await officer("declineApplication", { applicationId: application.id, reason: " " });
    expect(declined).toMatchObject({ fields: [{ path: "reason", code: "BLANK" }] });
    expect(await toldOf(application)).toEqual(before);
  });
});
