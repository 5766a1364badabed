import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { MOST_ATTEMPTS } from "../../src/domain/notice/mail-delivery";
import { emlTransport } from "../../src/mail/eml-transport";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { FROM, MailDesk } from "../support/mail-desk";
import { NOTICED_WORKS, queueNotice } from "../support/queued-mail";
import { TestSmtpServer } from "../support/smtp-server";

const HOUR = 60 * 60 * 1_000;

describe.each(engines)("the mail 「電子証書・認証キー登録のお知らせ」, on %s", (engine) => {
  const desk = new MailDesk(engine);
  const { smtp, logged } = desk;

  beforeAll(() => desk.open());
  beforeEach(() => {
    smtp.refuse = null;
    desk.later(1_000);
  });
  afterEach(() => desk.stopDispatching());
  afterAll(() => smtp.stop());

  it("arrives once, its Japanese intact, at the contractor and nobody else", async () => {
    const recipient = await desk.queue();
    desk.dispatch();
    const mail = await desk.becomes(recipient, "SENT", 1);
    expect(mail).toMatchObject({ failure: null, sentAt: desk.now.toISOString() });
    expect(smtp.to(recipient)).toHaveLength(1);
    const [{ recipients: envelope, message }] = smtp.to(recipient) as [(typeof smtp.received)[0]];
    expect(envelope).toEqual([recipient]);
    expect(message.subject).toBe("電子証書・認証キー登録のお知らせ");
    expect(message.from).toEqual(FROM);
    expect(message.to).toEqual([{ address: recipient, name: "" }]);
    expect(message.messageId).toBe(`<${mail.id}@example.jp>`);
    for (const words of [
      "株式会社〇〇建設 様",
      "中間前払金保証",
      "2070004426",
      NOTICED_WORKS,
      "支出負担行為担当官 近畿地方整備局長",
      "西日本建設業保証株式会社 熊本支店",
      "096-364-1155",
      "「表示」",
      "認証キーを記載していません",
    ])
      expect(message.text).toContain(words);
  });

  it("carries no auth key: none in what is stored, none in what is sent", async () => {
    const recipient = await desk.queue();
    desk.dispatch();
    await desk.becomes(recipient, "SENT", 1);
    const { text: listed } = await desk.ask("contractor", "{ mails(first: 100) { nodes { subject text } } }");
    const keys = desk.server.examples.map(({ key }) => key);
    for (const key of keys)
      for (const shown of [key, `${key.slice(0, 3)} ${key.slice(3, 6)} ${key.slice(6)}`])
        for (const text of [listed, JSON.stringify(smtp.received.map(({ message }) => message))])
          expect(text.includes(shown)).toBe(false);
  });

  it("is not sent where the unit of work that queued it failed, nor where there is no address", async () => {
    const { useCases } = desk.server.parts;
    const before = await desk.ask("operator", "{ mails(first: 100) { nodes { id } } }");
    await queueNotice(useCases, desk.noticed, null);
    const failing = useCases.unitOfWork.run(async () => {
      await queueNotice(useCases, desk.noticed, "undone@contractor.example");
      throw new Error("fails");
    });
    await expect(failing).rejects.toThrow("fails");
    expect((await desk.ask("operator", "{ mails(first: 100) { nodes { id } } }")).data).toEqual(before.data);
  });

  it("goes out in the order of creation", async () => {
    const queued: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      desk.later(1);
      queued.push(await desk.queue());
    }
    desk.dispatch();
    await desk.becomes(queued[4]!, "SENT", 1);
    const sent = smtp.received.flatMap(({ recipients: envelope }) => envelope);
    expect(sent.filter((recipient) => queued.includes(recipient))).toEqual(queued);
  });

  it("is tried again later when the mail server refuses it for the moment", async () => {
    smtp.refuse = { at: "RCPT TO", code: 450 };
    const recipient = await desk.queue();
    desk.dispatch();
    expect(await desk.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_450", sentAt: null });
    smtp.refuse = null;
    expect(await desk.server.parts.reads.mails.isAnyDue(desk.now)).toBe(false);
    desk.later(30_000);
    expect(await desk.becomes(recipient, "SENT", 2)).toMatchObject({ failure: null });
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is tried again later when the mail server is down", async () => {
    await smtp.stop();
    const recipient = await desk.queue();
    desk.dispatch();
    expect(await desk.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ECONNREFUSED" });
    await smtp.start();
    desk.later(30_000);
    await desk.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is given up at once when the mail server says that there is no such mailbox", async () => {
    smtp.refuse = { at: "RCPT TO", code: 550, words: "5.1.1 go away" };
    const recipient = await desk.queue();
    desk.dispatch();
    expect(await desk.becomes(recipient, "FAILED", 1)).toMatchObject({ failure: "SMTP_550" });
    desk.later(24 * HOUR);
    expect(await desk.server.parts.reads.mails.isAnyDue(desk.now)).toBe(false);
  });

  it.each([
    { at: "MAIL FROM", code: 550, words: "5.1.1 go away" },
    { at: "RCPT TO", code: 554, words: "5.7.1 go away: Relay access denied" },
    { at: "RCPT TO", code: 550, words: "go away" },
    { at: "DATA", code: 554, words: "5.7.1 go away" },
  ] as const)(
    "waits where the mail server refuses it for what may be a fault of the settings: %j",
    async (refuse) => {
      smtp.refuse = refuse;
      const recipient = await desk.queue();
      desk.dispatch();
      const failure = `SMTP_${String(refuse.code)}`;
      expect(await desk.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure });
      smtp.refuse = null;
      desk.later(30_000);
      await desk.becomes(recipient, "SENT", 2);
      expect(smtp.to(recipient)).toHaveLength(1);
    },
  );

  it("is sent again by the operator once the fault is mended, and once only", async () => {
    smtp.refuse = { at: "RCPT TO", code: 550, words: "5.1.1 go away" };
    const recipient = await desk.queue();
    const failing = desk.dispatch();
    const { id: mailId } = await desk.becomes(recipient, "FAILED", 1);
    await failing.stop();
    smtp.refuse = null;
    const resend = () =>
      desk.ask<{ resendMail: { mail?: { id: string } } }>(
        "operator",
        "mutation R($input: ResendMailInput!) { resendMail(input: $input) { ... on ResendMailSuccess { mail { id } } } }",
        { input: { mailId, idempotencyKey: mailId } },
      );
    const copy = (await resend()).data?.resendMail.mail?.id;
    expect((await resend()).data?.resendMail.mail?.id).toBe(copy);
    desk.dispatch();
    const sent = await eventually(
      () => desk.mailsTo(recipient),
      (mails) => mails.some(({ status }) => status === "SENT"),
    );
    expect(sent.map(({ id, status }) => [id, status])).toEqual([
      [copy, "SENT"],
      [mailId, "FAILED"],
    ]);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is given up after 30 attempts, days later", async () => {
    smtp.refuse = { at: "RCPT TO", code: 451 };
    const recipient = await desk.queue();
    const { asked } = smtp;
    desk.dispatch();
    const { id } = await desk.mailTo(recipient);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const over = `"mailId":"${id}","attempt":${String(attempt)},`;
      await eventually(() => logged.some((line) => line.includes(over)), Boolean);
      desk.later(4 * HOUR);
    }
    expect(await desk.mailTo(recipient)).toMatchObject({
      status: "FAILED",
      attempts: MOST_ATTEMPTS,
      failure: "SMTP_451",
    });
    expect(smtp.asked - asked).toBe(MOST_ATTEMPTS);
  });

  it("goes to a mail server that asks for user and password, and waits where they are wrong", async () => {
    const login = { user: "hosho@example.jp", password: "p/w:äß" };
    const guarded = new TestSmtpServer({
      authOptional: false,
      onAuth: ({ username, password }, _session, answer) => {
        const isRight = username === login.user && password === login.password;
        answer(isRight ? null : new Error("no"), { user: username });
      },
    });
    await guarded.start();
    const url = (password: string) =>
      guarded.url(`${encodeURIComponent(login.user)}:${encodeURIComponent(password)}@`);
    const recipient = await desk.queue();
    const wrong = desk.dispatch({ transport: smtpTransport(url("wrong"), FROM) });
    expect(await desk.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_535" });
    await wrong.stop();
    desk.later(30_000);
    desk.dispatch({ transport: smtpTransport(url(login.password), FROM) });
    await desk.becomes(recipient, "SENT", 2);
    expect(guarded.to(recipient)).toHaveLength(1);
    await guarded.stop();
  });

  it("waits where the mail server's certificate is nobody's", async () => {
    const secret = new TestSmtpServer({ secure: true });
    await secret.start();
    const recipient = await desk.queue();
    desk.dispatch({ transport: smtpTransport(secret.url().replace("smtp:", "smtps:"), FROM) });
    const { failure } = await desk.becomes(recipient, "QUEUED", 1);
    expect(failure).toMatch(/CERT|TLS/);
    expect(secret.received).toEqual([]);
    await secret.stop();
    await desk.stopDispatching();
    desk.later(30_000);
    desk.dispatch();
    await desk.becomes(recipient, "SENT", 2);
  });

  it("is not lost when the server closes while the mail server says nothing", async () => {
    const speak = smtp.fallSilent();
    const recipient = await desk.queue();
    const asked = smtp.asked;
    const closing = desk.dispatch({ times: { grace: 200 } });
    await desk.isAskedAfter(asked);
    await closing.stop();
    expect(await desk.mailTo(recipient)).toMatchObject({ status: "QUEUED", attempts: 1, failure: "EABORT" });
    speak();
    desk.later(30_000);
    desk.dispatch();
    await desk.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is finished when the server closes while it is being sent", async () => {
    const speak = smtp.fallSilent();
    const recipient = await desk.queue();
    const asked = smtp.asked;
    const closing = desk.dispatch();
    await desk.isAskedAfter(asked);
    const closed = closing.stop();
    speak();
    await closed;
    expect(await desk.mailTo(recipient)).toMatchObject({ status: "SENT", attempts: 1 });
  });

  it("is a file in the sandbox, readable by its owner only, that mail programs understand", async () => {
    const data = mkdtempSync(join(tmpdir(), "hosho-mail-"));
    const directory = join(data, "mail");
    const recipient = await desk.queue();
    desk.dispatch({ transport: emlTransport(directory, FROM) });
    const { id } = await desk.becomes(recipient, "SENT", 1);
    expect(readdirSync(directory)).toEqual([`${id}.eml`]);
    const file = join(directory, `${id}.eml`);
    expect([statSync(directory).mode & 0o077, statSync(file).mode & 0o077]).toEqual([0, 0]);
    const message = await PostalMime.parse(readFileSync(file));
    expect(message).toMatchObject({
      subject: "電子証書・認証キー登録のお知らせ",
      to: [{ address: recipient }],
      messageId: `<${id}@example.jp>`,
    });
    expect(message.text).toContain(NOTICED_WORKS);
    rmSync(data, { recursive: true });
  });

  it("waits where the file cannot be written", async () => {
    const recipient = await desk.queue();
    desk.dispatch({ transport: emlTransport("/dev/null/mail", FROM) });
    expect(await desk.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ENOTDIR" });
    await desk.stopDispatching();
    desk.later(30_000);
    desk.dispatch();
    await desk.becomes(recipient, "SENT", 2);
  });

  it("leaves no address in the log, nor any of its words", () => {
    const said = logged.join("") + desk.server.output();
    expect(said).toContain('"status":"FAILED"');
    for (const personal of ["contractor.example", "go away", NOTICED_WORKS])
      expect(said.includes(personal)).toBe(false);
  });
});
