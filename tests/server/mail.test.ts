import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { MOST_ATTEMPTS } from "../../src/domain/notice/mail-delivery";
import { emlTransport } from "../../src/mail/eml-transport";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { FROM, MailsOfServer } from "../support/mails-of-server";
import { callAs } from "../support/graphql-client";
import { perform } from "../support/operations";
import { NOTICED_WORKS, queueNotice } from "../support/queued-mail";
import { TestSmtpServer } from "../support/smtp-server";

const HOUR = 60 * 60 * 1_000;

describe.each(engines)("the mail 「電子証書・認証キー登録のお知らせ」, on %s", (engine) => {
  const mails = new MailsOfServer(engine);
  const { smtp, logged } = mails;

  beforeAll(() => mails.open());
  beforeEach(() => {
    smtp.refuse = null;
    mails.later(1_000);
  });
  afterEach(() => mails.stopDispatching());
  afterAll(() => smtp.stop());

  it("arrives once, its Japanese intact, at the contractor and nobody else", async () => {
    const recipient = await mails.queue();
    mails.dispatch();
    const mail = await mails.becomes(recipient, "SENT", 1);
    expect(mail).toMatchObject({ failure: null, sentAt: mails.now.toISOString() });
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
    const recipient = await mails.queue();
    mails.dispatch();
    await mails.becomes(recipient, "SENT", 1);
    const { text: listed } = await mails.ask(
      "contractor",
      "{ mails(first: 100) { nodes { subject text } } }",
    );
    const keys = mails.server.examples.map(({ key }) => key);
    for (const key of keys)
      for (const shown of [key, `${key.slice(0, 3)} ${key.slice(3, 6)} ${key.slice(6)}`])
        for (const text of [listed, JSON.stringify(smtp.received.map(({ message }) => message))])
          expect(text.includes(shown)).toBe(false);
  });

  it("is not sent where the unit of work that queued it failed, nor where there is no address", async () => {
    const { useCaseParts } = mails.server.parts;
    const before = await mails.ask("operator", "{ mails(first: 100) { nodes { id } } }");
    await queueNotice(useCaseParts, mails.noticed, null);
    const failing = useCaseParts.unitOfWork.run(async () => {
      await queueNotice(useCaseParts, mails.noticed, "undone@contractor.example");
      throw new Error("fails");
    });
    await expect(failing).rejects.toThrow("fails");
    expect((await mails.ask("operator", "{ mails(first: 100) { nodes { id } } }")).data).toEqual(before.data);
  });

  it("goes out in the order of creation", async () => {
    const queued: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      mails.later(1);
      queued.push(await mails.queue());
    }
    mails.dispatch();
    await mails.becomes(queued[4]!, "SENT", 1);
    const sent = smtp.received.flatMap(({ recipients: envelope }) => envelope);
    expect(sent.filter((recipient) => queued.includes(recipient))).toEqual(queued);
  });

  it("is tried again later when the mail server refuses it for the moment", async () => {
    smtp.refuse = { at: "RCPT TO", code: 450 };
    const recipient = await mails.queue();
    mails.dispatch();
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_450", sentAt: null });
    smtp.refuse = null;
    expect(await mails.server.parts.reads.mails.isAnyDue(mails.now)).toBe(false);
    mails.later(30_000);
    expect(await mails.becomes(recipient, "SENT", 2)).toMatchObject({ failure: null });
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is tried again later when the mail server is down", async () => {
    await smtp.stop();
    const recipient = await mails.queue();
    mails.dispatch();
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ECONNREFUSED" });
    await smtp.start();
    mails.later(30_000);
    await mails.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is given up at once when the mail server says that there is no such mailbox", async () => {
    smtp.refuse = { at: "RCPT TO", code: 550, words: "5.1.1 go away" };
    const recipient = await mails.queue();
    mails.dispatch();
    expect(await mails.becomes(recipient, "FAILED", 1)).toMatchObject({ failure: "SMTP_550" });
    mails.later(24 * HOUR);
    expect(await mails.server.parts.reads.mails.isAnyDue(mails.now)).toBe(false);
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
      const recipient = await mails.queue();
      mails.dispatch();
      const failure = `SMTP_${String(refuse.code)}`;
      expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure });
      smtp.refuse = null;
      mails.later(30_000);
      await mails.becomes(recipient, "SENT", 2);
      expect(smtp.to(recipient)).toHaveLength(1);
    },
  );

  it("is sent again by the operator once the fault is mended, and once only", async () => {
    smtp.refuse = { at: "RCPT TO", code: 550, words: "5.1.1 go away" };
    const recipient = await mails.queue();
    const failing = mails.dispatch();
    const { id: mailId } = await mails.becomes(recipient, "FAILED", 1);
    await failing.stop();
    smtp.refuse = null;
    const operator = callAs(mails.server, "operator");
    const resend = () => perform(operator, "resendMail", { mailId, idempotencyKey: mailId }, "mail { id }");
    const copy = (await resend()).mail.id;
    expect((await resend()).mail.id).toBe(copy);
    mails.dispatch();
    const sent = await eventually(
      () => mails.mailsTo(recipient),
      (shown) => shown.some(({ status }) => status === "SENT"),
    );
    expect(sent.map(({ id, status }) => [id, status])).toEqual([
      [copy, "SENT"],
      [mailId, "FAILED"],
    ]);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is given up after 30 attempts, days later", async () => {
    smtp.refuse = { at: "RCPT TO", code: 451 };
    const recipient = await mails.queue();
    const { asked } = smtp;
    mails.dispatch();
    const { id } = await mails.mailTo(recipient);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const over = `"mailId":"${id}","attempt":${String(attempt)},`;
      await eventually(() => logged.some((line) => line.includes(over)), Boolean);
      mails.later(4 * HOUR);
    }
    expect(await mails.mailTo(recipient)).toMatchObject({
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
    const recipient = await mails.queue();
    const wrong = mails.dispatch({ transport: smtpTransport(url("wrong"), FROM) });
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_535" });
    await wrong.stop();
    mails.later(30_000);
    mails.dispatch({ transport: smtpTransport(url(login.password), FROM) });
    await mails.becomes(recipient, "SENT", 2);
    expect(guarded.to(recipient)).toHaveLength(1);
    await guarded.stop();
  });

  it("waits where the mail server's certificate is nobody's", async () => {
    const secret = new TestSmtpServer({ secure: true });
    await secret.start();
    const recipient = await mails.queue();
    mails.dispatch({ transport: smtpTransport(secret.url().replace("smtp:", "smtps:"), FROM) });
    const { failure } = await mails.becomes(recipient, "QUEUED", 1);
    expect(failure).toMatch(/CERT|TLS/);
    expect(secret.received).toEqual([]);
    await secret.stop();
    await mails.stopDispatching();
    mails.later(30_000);
    mails.dispatch();
    await mails.becomes(recipient, "SENT", 2);
  });

  it("is not lost when the server closes while the mail server says nothing", async () => {
    const speak = smtp.fallSilent();
    const recipient = await mails.queue();
    const asked = smtp.asked;
    const closing = mails.dispatch({ times: { grace: 200 } });
    await mails.isAskedAfter(asked);
    await closing.stop();
    expect(await mails.mailTo(recipient)).toMatchObject({ status: "QUEUED", attempts: 1, failure: "EABORT" });
    speak();
    mails.later(30_000);
    mails.dispatch();
    await mails.becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is the same in HTML and in plain text, and links to the service and nothing else", async () => {
    const recipient = await mails.queue();
    const service = { name: "保証確認サービス", url: "https://hosho.example.jp/" };
    mails.dispatch({ transport: smtpTransport(smtp.url(), { ...FROM, service }) });
    await mails.becomes(recipient, "SENT", 1);
    const [{ message }] = smtp.to(recipient) as [(typeof smtp.received)[0]];
    const html = message.html ?? "";
    for (const words of ["株式会社〇〇建設 様", "2070004426", NOTICED_WORKS, "認証キーを記載していません"])
      expect(html).toContain(words);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)).toEqual([service.url]);
    expect(message.text).toContain(`■ ${service.name}\n${service.url}`);
  });

  it("is finished when the server closes while it is being sent", async () => {
    const speak = smtp.fallSilent();
    const recipient = await mails.queue();
    const asked = smtp.asked;
    const closing = mails.dispatch();
    await mails.isAskedAfter(asked);
    const closed = closing.stop();
    speak();
    await closed;
    expect(await mails.mailTo(recipient)).toMatchObject({ status: "SENT", attempts: 1 });
  });

  it("is a file in the sandbox, readable by its owner only, that mail programs understand", async () => {
    const data = mkdtempSync(join(tmpdir(), "hosho-mail-"));
    const directory = join(data, "mail");
    const recipient = await mails.queue();
    mails.dispatch({ transport: emlTransport(directory, FROM) });
    const { id } = await mails.becomes(recipient, "SENT", 1);
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
    const recipient = await mails.queue();
    mails.dispatch({ transport: emlTransport("/dev/null/mail", FROM) });
    expect(await mails.becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ENOTDIR" });
    await mails.stopDispatching();
    mails.later(30_000);
    mails.dispatch();
    await mails.becomes(recipient, "SENT", 2);
  });

  it("leaves no address in the log, nor any of its words", () => {
    const said = logged.join("") + mails.server.output();
    expect(said).toContain('"status":"FAILED"');
    for (const personal of ["contractor.example", "go away", NOTICED_WORKS])
      expect(said.includes(personal)).toBe(false);
  });
});
