import { AmendedGuarantees } from "../support/amended-guarantees";
import { applicationsOf } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { perform } from "../support/operations";

const BODY = "uketsuke@kinki.example";
const CONTRACTOR = "keiri@marumaru-kensetsu.example";

interface Told {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly type: string;
}

describe.each(engines)("who is told of an amendment, on %s", (engine) => {
  const guarantees = new AmendedGuarantees(engine);
  beforeAll(async () => {
    await guarantees.open();
    await perform(callAs(guarantees.server, "obligee"), "recordHandOverRules", {
      obligeeId: guarantees.server.ids.kinki,
      effectiveFrom: guarantees.today,
      source: "近畿地方整備局 電子保証取扱要領",
      routes: [],
      noticeAddress: BODY,
    });
  });
  afterEach(() => choose([]));
  afterAll(() => guarantees.server.stop());

  const choose = (switchedOff: ("NOTICE_OF_AMENDMENT" | "RECEIPT_REMINDER")[]) =>
    perform(callAs(guarantees.server, "obligee"), "chooseMails", { switchedOff });
  const issuedOnPaper = async (): Promise<string> => {
    const applications = applicationsOf(guarantees.server);
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application, { settledOn: guarantees.today });
    const { guarantee } = await applications.step(guarantees.server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    return guarantee?.id ?? "";
  };
  const amend = async (id: string, revision: number, change: object): Promise<void> => {
    const { data, text } = await guarantees.amend(id, revision, change);
    if (data?.amendGuarantee.__typename !== "AmendGuaranteeSuccess") throw new Error(text);
  };
  const mailsOf = async (role: "contractor" | "obligee" | "issuer", id: string): Promise<Told[]> => {
    const { data } = await post<{ mails: { nodes: Told[] } }>(
      callAs(guarantees.server, role),
      "query M($id: ID!) { mails(first: 100, filter: { guaranteeId: $id }) { nodes { to subject text type } } }",
      { id },
    );
    return (data?.mails.nodes ?? []).filter(({ type }) => type === "NOTICE_OF_AMENDMENT");
  };

  it("is, of a certificate on paper, the contractor, who hands the new one in, and the obligee, who waits for it", async () => {
    const id = await issuedOnPaper();
    await amend(id, 1, { amount: 39_000_000 });
    const [toContractor, ...more] = await mailsOf("contractor", id);
    expect(more).toEqual([]);
    expect(toContractor).toMatchObject({ to: CONTRACTOR, subject: "保証証書（変更）作成のお知らせ" });
    expect(toContractor?.text).toContain("次の保証契約の内容を変更し、変更後の保証証書を作成しました。");
    expect(toContractor?.text).toContain("お受け取りのうえ、発注者に提出してください。");
    const [toBody, ...others] = await mailsOf("obligee", id);
    expect(others).toEqual([]);
    expect(toBody).toMatchObject({ to: BODY, subject: "保証契約内容変更のお知らせ" });
    for (const words of [
      "支出負担行為担当官 近畿地方整備局長 様",
      "・受注者：株式会社〇〇建設",
      "・変更契約日：令和8年10月15日",
      "保証金額：40,000,000円 → 39,000,000円",
      "変更後の保証証書（書面）は、受注者から提出されます。",
      "電話 06-6543-2711",
    ])
      expect(toBody?.text).toContain(words);
    // On paper there is no key, and nothing is viewed.
    for (const mail of [toContractor, toBody]) expect(mail?.text).not.toMatch(/認証キー|電子|閲覧/);
  });

  it("are both told that the certificate on paper stays, too", async () => {
    const id = await issuedOnPaper();
    await amend(id, 1, { contractPrice: 123_456_789 });
    const [toContractor] = await mailsOf("contractor", id);
    expect(toContractor?.subject).toBe("保証契約内容変更のお知らせ");
    for (const told of [toContractor, (await mailsOf("obligee", id))[0]]) {
      expect(told?.text).toContain("発行済みの保証証書が引き続き有効です。");
      expect(told?.text).toContain("→ 123,456,789円");
      expect(told?.text).not.toMatch(/認証キー|電子|閲覧/);
    }
  });

  it("is the obligee of an electronic one once it was handed over, without the key", async () => {
    const id = await guarantees.issue();
    await amend(id, 1, { amount: 39_000_000 });
    expect(await mailsOf("contractor", id)).toHaveLength(1);
    expect(await mailsOf("obligee", id)).toEqual([]);
    const { authKey } = await perform(
      callAs(guarantees.server, "contractor"),
      "revealAuthKey",
      { guaranteeId: id },
      "authKey { value }",
    );
    const { number } = await guarantees.read(id);
    await perform(callAs(guarantees.server, "obligee"), "openCertificate", { number, key: authKey.value });
    await amend(id, (await guarantees.read(id)).revision, { amount: 38_000_000 });
    expect(await mailsOf("contractor", id)).toHaveLength(2);
    const [toBody] = await mailsOf("obligee", id);
    expect(toBody?.text).toContain("変更後の電子証書は、提出済みの保証契約番号と認証キーで閲覧できます。");
    expect(toBody?.text).not.toContain(authKey.value);
    expect(toBody?.text.replaceAll(/\s/gu, "")).not.toContain(authKey.value);
  });

  it("is no obligee that does not want it, or that chose no address", async () => {
    await choose(["NOTICE_OF_AMENDMENT"]);
    const id = await issuedOnPaper();
    await amend(id, 1, { amount: 39_000_000 });
    expect(await mailsOf("obligee", id)).toEqual([]);
    await choose(["RECEIPT_REMINDER"]);
    await amend(id, 2, { amount: 38_000_000 });
    expect(await mailsOf("obligee", id)).toHaveLength(1);
  });
});
