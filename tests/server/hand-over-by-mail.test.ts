import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import PostalMime from "postal-mime";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import type { Job } from "../../src/server/jobs/job";
import { startMailDispatch } from "../../src/server/jobs/mail-dispatch";
import { applicationsOf, appliedWorks } from "../support/applications-of-server";
import { EndedGuarantees, WORKS_UNDER_WAY, type Issued } from "../support/ended-guarantees";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { samplePdf } from "../support/sample-files";
import { TestSmtpServer } from "../support/smtp-server";

const FROM = { name: "西日本建設業保証", address: "hosho@issuer.example" };
const TOWN = "keiyaku@town.example";

describe.each(engines)("the hand-over of a guarantee by mail, on %s", (engine) => {
  const guarantees = new EndedGuarantees(engine);
  const smtp = new TestSmtpServer();
  const logged: string[] = [];
  let dispatch: Job;

  beforeAll(async () => {
    await smtp.start();
    await guarantees.open();
    const { reads, useCaseParts } = guarantees.server.parts;
    dispatch = startMailDispatch({
      reads,
      useCaseParts,
      transport: smtpTransport(smtp.url(), FROM),
      logger: pino({ level: "trace" }, { write: (line) => logged.push(line) }),
      times: { poll: 50 },
    });
    const obligeeId = guarantees.server.ids.kumamotoCity;
    await perform(callAs(guarantees.server, "operator"), "recordHandOverRules", {
      obligeeId,
      effectiveFrom: "2026-11-22",
      source: "熊本市 電子保証の手引き",
      routes: [
        {
          kinds: ["ADVANCE_PAYMENT"],
          way: "EMAIL",
          department: "契約監理課",
          address: TOWN,
          subject: "【前払金書類】{工事番号} {件名}",
        },
      ],
    });
  });
  afterEach(() => {
    guarantees.now = WORKS_UNDER_WAY;
  });
  afterAll(async () => {
    await dispatch.stop();
    await guarantees.server.stop();
    await smtp.stop();
  });

  /** In favour of the town, whose subject wants 工事番号. */
  const issue = async (worksNumber?: string): Promise<Issued> => {
    const works = worksContract({
      workPeriod: { from: "2026-04-01", to: "2027-03-31" },
      ...(worksNumber !== undefined && { identifiers: { worksNumber } }),
    });
    const input = issueInput(guarantees.server, {
      worksContract: works,
      obligeeId: guarantees.server.ids.kumamotoCity,
    });
    const issued = await perform(
      callAs(guarantees.server, "issuer"),
      "issueGuarantee",
      input,
      "guarantee { id number }",
    );
    return issued.guarantee;
  };
  const deposit = async ({ id: guaranteeId }: Issued, more: object = {}) =>
    (
      await mutate(
        callAs(guarantees.server, "contractor"),
        "depositGuarantee",
        { guaranteeId, channel: "EMAIL", ...more },
        "guarantee { status deposits { channel address } }",
      )
    ).result;
  const arrived = async (number: string, address = TOWN) => {
    const [mail] = await eventually(
      () => smtp.to(address).filter(({ message }) => message.text?.includes(number)),
      ({ length }) => length > 0,
    );
    return mail!;
  };
  const shownOf = (key: string): string[] => [key, `${key.slice(0, 3)} ${key.slice(3, 6)} ${key.slice(6)}`];

  it("arrives at the body's own mailbox, under its own subject, with the key notice; answers go to the contractor", async () => {
    const issued = await issue("道-12");
    expect(await deposit(issued, { remarks: "請求書は郵送します。" })).toMatchObject({
      guarantee: { status: "DEPOSITED", deposits: [{ channel: "EMAIL", address: TOWN }] },
    });
    const { recipients, message } = await arrived(issued.number);
    expect(recipients).toEqual([TOWN]);
    expect(message.subject).toMatch(/^【前払金書類】道-12 /);
    expect(message.from).toEqual(FROM);
    expect(message.replyTo).toMatchObject([{ address: "keiri@marumaru-kensetsu.example" }]);
    for (const words of ["契約監理課 御中", "株式会社〇〇建設です。", issued.number, "請求書は郵送します。"])
      expect(message.text).toContain(words);
    const [notice, ...others] = message.attachments;
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ mimeType: "application/pdf" });
    expect(notice?.filename).toMatch(/^認証キー等のお知らせ_前払金保証_\d{10}_/);
    expect(
      Buffer.from(notice?.content as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });

  it("stores no key: none in the words, none in the outbox, none in a backup, none in the log", async () => {
    const issued = await issue("道-13");
    await deposit(issued);
    const { message } = await arrived(issued.number);
    const key = await guarantees.reveal(issued.id);
    const snapshot = await openSnapshot(guarantees.server.databaseUrl);
    const [row] = await snapshot.rows<Record<string, unknown>>(
      () => `SELECT * FROM mail WHERE guarantee_id = '${issued.id}' AND type = 'HAND_OVER'`,
    );
    await snapshot.close();
    expect(String(row?.["enclosures"])).toContain(issued.id);
    const directory = mkdtempSync(join(tmpdir(), "hosho-hand-over-"));
    const backup = join(directory, "backup");
    await writeBackup({
      url: guarantees.server.databaseUrl,
      directory: backup,
      version: "0.2.0",
      now: new Date(),
    });
    const files = (readdirSync(backup, { recursive: true }) as string[])
      .map((name) => join(backup, name))
      .filter((file) => statSync(file).isFile());
    const kept = files.map((file) => readable(readFileSync(file)));
    rmSync(directory, { recursive: true });
    expect(kept.join("")).toContain(issued.number);
    for (const text of [
      JSON.stringify(row),
      ...kept,
      logged.join(""),
      message.text ?? "",
      message.subject ?? "",
    ])
      for (const shown of shownOf(key)) expect(text.includes(shown)).toBe(false);
  });

  it("says which value the body's subject lacks, and goes out under a subject of the contractor's", async () => {
    const issued = await issue();
    expect(await deposit(issued)).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "subject", code: "SUBJECT_LACKS_VALUE", limit: "工事番号" }],
    });
    expect(await deposit(issued, { subject: "【前払金書類】番号なし" })).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
    expect((await arrived(issued.number)).message.subject).toBe("【前払金書類】番号なし");
  });

  it("goes to no other mailbox than the body's, where that is known, and to the stated one where it is not", async () => {
    expect(await deposit(await issue("道-14"), { toAddress: "elsewhere@town.example" })).toMatchObject({
      fields: [{ path: "toAddress", code: "NOT_THE_ADDRESS", limit: TOWN }],
    });
    const elsewhere = await guarantees.issue();
    expect(await deposit(elsewhere)).toMatchObject({
      fields: [{ path: "toAddress", code: "ADDRESS_UNKNOWN" }],
    });
    expect(await deposit(elsewhere, { toAddress: "見積課" })).toMatchObject({
      fields: [{ path: "toAddress", code: "NOT_AN_EMAIL_ADDRESS" }],
    });
    expect(await deposit(elsewhere, { toAddress: "kinki@state.example" })).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
    const { message } = await arrived(elsewhere.number, "kinki@state.example");
    expect(message.subject).toMatch(/^電子証書閲覧用「認証キー」等のお知らせ（前払金保証）/);
  });

  it("is not sent with another key than it was handed over with", async () => {
    smtp.refuse = { at: "RCPT TO", code: 450 };
    const issued = await issue("道-15");
    await deposit(issued);
    const mail = async () => {
      const { data } = await guarantees.ask<{
        mails: { nodes: { status: string; failure: string | null; to: string }[] };
      }>(
        guarantees.server.tokens.contractor,
        "query M($id: ID!) { mails(first: 10, filter: { guaranteeId: $id }) { nodes { status failure to } } }",
        { id: issued.id },
      );
      return data?.mails.nodes.find(({ to }) => to === TOWN);
    };
    await eventually(mail, (each) => each?.failure === "SMTP_450");
    await perform(callAs(guarantees.server, "contractor"), "reissueAuthKey", { guaranteeId: issued.id });
    smtp.refuse = null;
    guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 60 * 60_000);
    expect(await eventually(mail, (each) => each?.failure !== "SMTP_450")).toMatchObject({
      status: "FAILED",
      failure: "ENCLOSURE_GONE",
    });
    expect(smtp.to(TOWN).filter(({ message }) => message.text?.includes(issued.number))).toEqual([]);
  });

  it("is not sent any more once the guarantee was handed over anew", async () => {
    smtp.refuse = { at: "RCPT TO", code: 450 };
    const issued = await issue("道-16");
    await deposit(issued);
    const { contractor, issuer } = guarantees.server.tokens;
    const mails = async (): Promise<{ id: string; status: string; failure: string | null }[]> => {
      const { data } = await guarantees.ask<{
        mails: { nodes: { id: string; status: string; failure: string | null; to: string }[] };
      }>(
        contractor,
        "query M($id: ID!) { mails(first: 10, filter: { guaranteeId: $id }) { nodes { id status failure to } } }",
        { id: issued.id },
      );
      return data!.mails.nodes.filter(({ to }) => to === TOWN);
    };
    await eventually(mails, ([first]) => first?.failure === "SMTP_450");
    expect(await deposit(issued)).toMatchObject({ guarantee: { status: "DEPOSITED" } });
    // The newest comes first.
    const [, former] = await mails();
    expect((await mails()).map(({ status }) => status)).toEqual(["QUEUED", "WITHDRAWN"]);
    for (const token of [contractor, issuer]) {
      const call = { url: guarantees.server.url, token };
      const again = await mutate(call, "resendMail", { mailId: former!.id });
      expect(again.result).toMatchObject({ code: "MAIL_WITHDRAWN" });
    }
    // A clock that jumps ends the attempt that is under way.
    await eventually(mails, ([newest]) => newest?.failure === "SMTP_450");
    smtp.refuse = null;
    guarantees.now = new Date(WORKS_UNDER_WAY.getTime() + 60 * 60_000);
    await eventually(mails, (all) => all.some(({ status }) => status === "SENT"));
    expect((await mails()).map(({ status }) => status)).toEqual(["SENT", "WITHDRAWN"]);
    expect(smtp.to(TOWN).filter(({ message }) => message.text?.includes(issued.number))).toHaveLength(1);
  });

  it("is not sent any more, nor its copies, once the body has rejected it or it was handed over anew", async () => {
    const issued = await guarantees.issue();
    const { id: guaranteeId, number } = issued;
    const toAddress = "kinki@state.example";
    const { contractor } = guarantees.server.tokens;
    const statuses = async (): Promise<string[]> => {
      const { data } = await guarantees.ask<{
        mails: { nodes: { id: string; status: string; to: string }[] };
      }>(
        contractor,
        "query M($id: ID!) { mails(first: 20, filter: { guaranteeId: $id }) { nodes { id status to } } }",
        { id: guaranteeId },
      );
      const sent = data!.mails.nodes.filter(({ to }) => to === toAddress);
      original = sent.at(-1)?.id ?? "";
      return sent.map(({ status }) => status);
    };
    let original = "";
    const body = callAs(guarantees.server, "obligee");
    const reject = () =>
      perform(body, "rejectGuarantee", { guaranteeId, reason: "OTHER", text: "宛先が異なります。" });
    const copy = () => mutate(callAs(guarantees.server, "contractor"), "resendMail", { mailId: original });
    expect(await deposit(issued, { toAddress })).toMatchObject({ guarantee: { status: "DEPOSITED" } });
    await eventually(statuses, ([first]) => first === "SENT");
    const key = await guarantees.reveal(guaranteeId);
    await perform(body, "openCertificate", { number, key });
    smtp.refuse = { at: "RCPT TO", code: 450 };
    await copy();
    expect(await statuses()).toEqual(["QUEUED", "SENT"]);
    expect((await reject()).__typename).toBe("RejectGuaranteeSuccess");
    expect(await statuses()).toEqual(["WITHDRAWN", "SENT"]);
    await copy();
    expect(await statuses()).toEqual(["QUEUED", "WITHDRAWN", "SENT"]);
    expect(await deposit(issued, { channel: "RECORDED", means: "IN_PERSON" })).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
    expect(await statuses()).toEqual(["WITHDRAWN", "WITHDRAWN", "SENT"]);
    smtp.refuse = null;
  });

  it("encloses the invoice that was attached to the application, and so does the draft", async () => {
    const { server } = guarantees;
    const applications = applicationsOf(server);
    const application = await applications.approved({
      obligeeId: server.ids.kumamotoCity,
      worksContract: appliedWorks({ identifiers: { worksNumber: "道-17" } }),
    });
    await applications.settle(application);
    const applicationId = application.id;
    await applications.step(server.tokens.issuer, "issueAppliedGuarantee", { applicationId });
    const attach = async (fileName: string, kind = "INVOICE") =>
      applications.step(server.tokens.contractor, "requestAttachmentUpload", {
        applicationId,
        kind,
        fileName,
      });
    // The guarantee is issued: only what goes to the obligee may follow.
    expect(await attach("契約書.pdf", "CONTRACT_COPY")).toMatchObject({ code: "STEP_NOT_ALLOWED" });
    const { url, attachmentId } = await attach("前払金請求書.pdf");
    const headers = {
      authorization: `Bearer ${server.tokens.contractor}`,
      "content-type": "application/pdf",
    };
    const bytes = samplePdf(20_000);
    const put = await fetch(String(url), { method: "PUT", headers, body: Uint8Array.from(bytes) });
    expect(put.status).toBe(201);
    const { data } = await guarantees.ask<{ node: { guarantee: Issued } }>(
      server.tokens.contractor,
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { guarantee { id number } } } }",
      { id: applicationId },
    );
    const issued = data!.node.guarantee;
    const refused = await deposit(issued, { attachmentIds: [attachmentId, "attachment_none"] });
    expect(refused).toMatchObject({ fields: [{ path: "attachmentIds.1", code: "NOT_FOUND" }] });
    const enclosing = { attachmentIds: [attachmentId] };
    expect(await deposit(issued, { ...enclosing, channel: "DIRECT" })).toMatchObject({
      fields: [{ path: "attachmentIds", code: "ONLY_BY_MAIL" }],
    });
    expect(await deposit(issued, enclosing)).toMatchObject({
      guarantee: { status: "DEPOSITED" },
    });
    const { message } = await arrived(issued.number);
    expect(message.text).toContain("前払金請求書.pdf");
    expect(message.attachments).toMatchObject([
      { mimeType: "application/pdf" },
      { filename: "前払金請求書.pdf", mimeType: "application/pdf" },
    ]);
    expect(Buffer.from(message.attachments[1]!.content as ArrayBuffer).equals(bytes)).toBe(true);
    const guide = await guarantees.ask<{ submissionGuide: { mail: { eml: { url: string } | null } } }>(
      server.tokens.contractor,
      "query G($id: ID!) { submissionGuide(guaranteeId: $id) { mail { eml { url } } } }",
      { id: issued.id },
    );
    const draft = await fetch(guide.data!.submissionGuide.mail.eml!.url, { headers });
    const { attachments } = await PostalMime.parse(await draft.arrayBuffer());
    expect(attachments).toMatchObject([{ mimeType: "application/pdf" }, { filename: "前払金請求書.pdf" }]);

    // A mail that waits could not go without it.
    smtp.refuse = { at: "RCPT TO", code: 450 };
    await deposit(issued, enclosing);
    const remove = () =>
      applications.step(server.tokens.contractor, "removeAttachment", { applicationId, attachmentId });
    expect(await remove()).toMatchObject({
      fields: [{ path: "attachmentId", code: "ENCLOSED_IN_WAITING_MAIL" }],
    });
    await deposit(issued, { channel: "RECORDED", means: "IN_PERSON" });
    expect((await remove()).application).toMatchObject({ attachments: [] });
    smtp.refuse = null;
  });

  it("may be sent by the contractor's own mail program: the guide has it as a draft, and fetching it is recorded", async () => {
    const issued = await issue("道-16");
    const { contractor, issuer } = guarantees.server.tokens;
    const guide = async (token: string) => {
      const { data, text } = await guarantees.ask<{ submissionGuide: Record<string, unknown> | null }>(
        token,
        `query G($id: ID!) { submissionGuide(guaranteeId: $id) { obligee channels source isOwn receiptDueOn notes
          route { way department address takesPrint } mail { to subject lacking text eml { url fileName } } } }`,
        { id: issued.id },
      );
      if (!data) throw new Error(text);
      return data.submissionGuide as { mail: { eml: { url: string; fileName: string } } } | null;
    };
    const shown = await guide(contractor);
    expect(shown).toMatchObject({
      source: "熊本市 電子保証の手引き",
      isOwn: true,
      receiptDueOn: "2026-12-01",
      route: { way: "EMAIL", department: "契約監理課", address: TOWN, takesPrint: null },
      mail: { to: TOWN, subject: expect.stringMatching(/^【前払金書類】道-16/) as string, lacking: [] },
    });
    expect(await guide(guarantees.server.tokens.obligee)).toBeNull();
    expect(await guide(issuer)).not.toBeNull();
    const before = (await guarantees.history(issued.number)).length;
    const { url, fileName } = shown!.mail.eml;
    expect(fileName).toBe(`提出メール_前払金保証_${issued.number}.eml`);
    const answer = await fetch(url, { headers: { authorization: `Bearer ${contractor}` } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "message/rfc822"]);
    const draft = await PostalMime.parse(await answer.arrayBuffer());
    expect(draft.to).toMatchObject([{ address: TOWN }]);
    expect(draft.subject).toMatch(/^【前払金書類】道-16/);
    expect(draft.headers).toContainEqual(expect.objectContaining({ key: "x-unsent", value: "1" }));
    expect(draft.attachments).toMatchObject([{ mimeType: "application/pdf" }]);
    const key = await guarantees.reveal(issued.id);
    for (const text of [draft.text ?? "", url]) expect(text.includes(key)).toBe(false);
    expect((await guarantees.history(issued.number)).slice(before)[0]).toMatchObject({
      type: "KEY_NOTICE_FETCHED",
    });
    expect((await fetch(url)).status).toBe(401);
  });
});

/** A backup's file as text, whether it is packed or not. */
function readable(bytes: Buffer): string {
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch {
    return bytes.toString("utf8");
  }
}
