import { pino } from "pino";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import {
  LEASE_MILLISECONDS,
  recordDelivery,
  renewLease,
  takeDueMail,
  type MailTransport,
} from "../../src/application/dispatch-mails";
import { MOST_ATTEMPTS } from "../../src/domain/mail-delivery";
import { emlTransport } from "../../src/mail/eml-transport";
import type { Sender } from "../../src/mail/sender";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { assemble } from "../../src/server/assemble";
import { MailDispatch } from "../../src/server/mail-dispatch";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { post } from "../support/graphql-client";
import { NOTICED_WORKS, queueNotice, type Noticed } from "../support/queued-mail";
import { startServer, type TestServer } from "../support/server";
import { TestSmtpServer } from "../support/smtp-server";

const FROM: Sender = { name: "西日本建設業保証", address: "hosho@example.jp" };
const HOUR = 60 * 60 * 1_000;

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly status: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly sentAt: string | null;
}

describe.each(engines)("the mail 「電子証書・認証キー登録のお知らせ」, on %s", (engine) => {
  const smtp = new TestSmtpServer();
  const secrets = { pepper: Buffer.alloc(32, 1), encryptionKey: Buffer.alloc(32, 2) };
  const logged: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line) => logged.push(line) });
  const dispatches: MailDispatch[] = [];
  let server: TestServer;
  let noticed: Noticed;
  let now = new Date();
  let recipients = 0;

  const dispatch = (transport: MailTransport = smtpTransport(smtp.url(), FROM), parts = server.parts) => {
    const dispatching = new MailDispatch({ ...parts, transport, logger, pollMilliseconds: 10 });
    dispatches.push(dispatching);
    return dispatching;
  };
  const ask = <Data>(role: keyof TestServer["tokens"], query: string, variables = {}) =>
    post<Data>({ url: server.url, token: server.tokens[role] }, query, variables);
  /** Queues a notice to an address of its own. */
  const queue = async (): Promise<string> => {
    recipients += 1;
    const recipient = `contact${String(recipients)}@contractor.example`;
    await queueNotice(server.parts.useCases, noticed, recipient);
    return recipient;
  };
  const mailsTo = async (recipient: string): Promise<Mail[]> => {
    const { data } = await ask<{ mails: { nodes: Mail[] } }>(
      "operator",
      "{ mails(first: 100) { nodes { id to status attempts failure sentAt } } }",
    );
    return (data?.mails.nodes ?? []).filter(({ to }) => to === recipient);
  };
  const mailTo = async (recipient: string): Promise<Mail> => {
    const [mail] = await mailsTo(recipient);
    if (!mail) throw new Error(`there is no mail to ${recipient}`);
    return mail;
  };
  const becomes = (recipient: string, status: string, attempts: number): Promise<Mail> =>
    eventually(
      () => mailTo(recipient),
      (mail) =>
        mail.status === status &&
        mail.attempts === attempts &&
        (status !== "QUEUED" || mail.failure !== null),
    );
  const later = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };

  beforeAll(async () => {
    await smtp.start();
    server = await startServer({ engine, secrets, clock: () => now });
    const { data } = await ask<{ guarantee: { id: string; number: string } }>(
      "contractor",
      `{ guarantee(number: "2070004426") { id number } }`,
    );
    const { id: guaranteeId, number } = data!.guarantee;
    noticed = { guaranteeId, number, contractorId: server.ids.contractor, issuerId: server.ids.issuer };
    // The sandbox's own mails: out of the way.
    dispatch();
    await eventually(
      () =>
        ask<{ mails: { nodes: unknown[] } }>(
          "operator",
          "{ mails(filter: { status: QUEUED }) { nodes { id } } }",
        ),
      ({ data }) => data?.mails.nodes.length === 0,
    );
  });
  beforeEach(() => {
    smtp.refuse = null;
    later(1_000);
  });
  afterEach(async () => {
    for (const dispatching of dispatches.splice(0)) await dispatching.stop();
  });
  afterAll(() => smtp.stop());

  it("arrives once, its Japanese intact, at the contractor and nobody else", async () => {
    const recipient = await queue();
    dispatch();
    const mail = await becomes(recipient, "SENT", 1);
    expect(mail).toMatchObject({ failure: null, sentAt: now.toISOString() });
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
    const recipient = await queue();
    dispatch();
    await becomes(recipient, "SENT", 1);
    const { text: listed } = await ask("contractor", "{ mails(first: 100) { nodes { subject text } } }");
    const keys = server.examples.map(({ key }) => key);
    for (const key of keys)
      for (const shown of [key, `${key.slice(0, 3)} ${key.slice(3, 6)} ${key.slice(6)}`])
        for (const text of [listed, JSON.stringify(smtp.received.map(({ message }) => message))])
          expect(text.includes(shown)).toBe(false);
  });

  it("is not sent where the unit of work that queued it failed, nor where there is no address", async () => {
    const { useCases } = server.parts;
    const before = await ask("operator", "{ mails(first: 100) { nodes { id } } }");
    await queueNotice(useCases, noticed, null);
    const failing = useCases.unitOfWork.run(async () => {
      await queueNotice(useCases, noticed, "undone@contractor.example");
      throw new Error("fails");
    });
    await expect(failing).rejects.toThrow("fails");
    expect((await ask("operator", "{ mails(first: 100) { nodes { id } } }")).data).toEqual(before.data);
  });

  it("goes out in the order of creation", async () => {
    const queued: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      later(1);
      queued.push(await queue());
    }
    dispatch();
    await becomes(queued[4]!, "SENT", 1);
    const sent = smtp.received.flatMap(({ recipients: envelope }) => envelope);
    expect(sent.filter((recipient) => queued.includes(recipient))).toEqual(queued);
  });

  it("is tried again later when the mail server refuses it for the moment", async () => {
    smtp.refuse = { at: "RCPT TO", code: 450 };
    const recipient = await queue();
    dispatch();
    expect(await becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_450", sentAt: null });
    smtp.refuse = null;
    expect(await server.parts.reads.mails.isAnyDue(now)).toBe(false);
    later(30_000);
    expect(await becomes(recipient, "SENT", 2)).toMatchObject({ failure: null });
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is tried again later when the mail server is down", async () => {
    await smtp.stop();
    const recipient = await queue();
    dispatch();
    expect(await becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ECONNREFUSED" });
    await smtp.start();
    later(30_000);
    await becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it.each([
    ["the address", { at: "RCPT TO", code: 550 } as const],
    ["the words", { at: "DATA", code: 554 } as const],
  ])("is given up at once when the mail server refuses %s for good", async (_, refuse) => {
    smtp.refuse = refuse;
    const recipient = await queue();
    dispatch();
    await becomes(recipient, "FAILED", 1);
    expect((await mailTo(recipient)).failure).toBe(`SMTP_${String(refuse.code)}`);
    later(24 * HOUR);
    expect(await server.parts.reads.mails.isAnyDue(now)).toBe(false);
  });

  it("is not given up when the mail server refuses us, not the mail", async () => {
    smtp.refuse = { at: "MAIL FROM", code: 550 };
    const recipient = await queue();
    dispatch();
    expect(await becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_550" });
    smtp.refuse = null;
    later(30_000);
    await becomes(recipient, "SENT", 2);
  });

  it("is given up after 30 attempts, days later", async () => {
    smtp.refuse = { at: "RCPT TO", code: 451 };
    const recipient = await queue();
    dispatch();
    const asked = smtp.asked;
    const mail = await eventually(
      () => {
        later(4 * HOUR);
        return mailTo(recipient);
      },
      ({ status }) => status === "FAILED",
    );
    expect(mail).toMatchObject({ attempts: MOST_ATTEMPTS, failure: "SMTP_451" });
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
    const recipient = await queue();
    const wrong = dispatch(smtpTransport(url("wrong"), FROM));
    expect(await becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "SMTP_535" });
    await wrong.stop();
    later(30_000);
    dispatch(smtpTransport(url(login.password), FROM));
    await becomes(recipient, "SENT", 2);
    expect(guarded.to(recipient)).toHaveLength(1);
    await guarded.stop();
  });

  it("waits where the mail server's certificate is nobody's", async () => {
    const secret = new TestSmtpServer({ secure: true });
    await secret.start();
    const recipient = await queue();
    dispatch(smtpTransport(secret.url().replace("smtp:", "smtps:"), FROM));
    const { failure } = await becomes(recipient, "QUEUED", 1);
    expect(failure).toMatch(/CERT|TLS/);
    expect(secret.received).toEqual([]);
    await secret.stop();
    for (const dispatching of dispatches.splice(0)) await dispatching.stop();
    later(30_000);
    dispatch();
    await becomes(recipient, "SENT", 2);
  });

  it("goes out once, however many servers send at the same time", async () => {
    const other = await assemble({ databaseUrl: server.databaseUrl, secrets, clock: () => now });
    const queued = [];
    for (let i = 0; i < 20; i += 1) queued.push(await queue());
    const first = [dispatch(), dispatch()];
    const second = [dispatch(undefined, other), dispatch(undefined, other)];
    for (const recipient of queued) await becomes(recipient, "SENT", 1);
    for (const dispatching of [...first, ...second]) await dispatching.stop();
    await other.close();
    for (const recipient of queued) expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is left to others only when its sender says nothing for the length of a lease", async () => {
    const { useCases } = server.parts;
    const recipient = await queue();
    const first = (await takeDueMail(useCases))!;
    expect(first).toMatchObject({ recipient, attempt: 1 });
    expect(await takeDueMail(useCases)).toBeNull();
    later(LEASE_MILLISECONDS - 1);
    expect(await renewLease(useCases, first)).toBe(true);
    later(LEASE_MILLISECONDS - 1);
    expect(await takeDueMail(useCases)).toBeNull();
    later(1);
    const second = (await takeDueMail(useCases))!;
    expect(second).toMatchObject({ id: first.id, attempt: 2 });
    expect(await renewLease(useCases, first)).toBe(false);
    const refusal = { isDelivered: false, isFinal: true, failure: "SMTP_550" } as const;
    expect(await recordDelivery(useCases, first, refusal)).toBeNull();
    expect((await mailTo(recipient)).status).toBe("QUEUED");
    // What was taken by a mail server was sent, whoever holds the lease.
    expect(await recordDelivery(useCases, first, { isDelivered: true })).toBe("SENT");
    expect(await recordDelivery(useCases, second, refusal)).toBeNull();
    expect((await mailTo(recipient)).status).toBe("SENT");
  });

  it("is not tried for ever where the server dies of it each time", async () => {
    const { useCases } = server.parts;
    const recipient = await queue();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await takeDueMail(useCases)).toMatchObject({ attempt });
      later(LEASE_MILLISECONDS);
    }
    expect(await takeDueMail(useCases)).toBeNull();
    expect(await mailTo(recipient)).toMatchObject({ status: "FAILED", failure: "GIVEN_UP" });
  });

  it("is not lost when the server closes while the mail server says nothing", async () => {
    const speak = smtp.fallSilent();
    const recipient = await queue();
    const asked = smtp.asked;
    const closing = dispatch();
    await eventually(
      () => smtp.asked,
      (times) => times > asked,
    );
    await closing.stop();
    expect(await mailTo(recipient)).toMatchObject({ status: "QUEUED", attempts: 1, failure: "EABORT" });
    speak();
    later(30_000);
    dispatch();
    await becomes(recipient, "SENT", 2);
    expect(smtp.to(recipient)).toHaveLength(1);
  });

  it("is finished when the server closes while it is being sent", async () => {
    const speak = smtp.fallSilent();
    const recipient = await queue();
    const asked = smtp.asked;
    const closing = dispatch();
    await eventually(
      () => smtp.asked,
      (times) => times > asked,
    );
    const closed = closing.stop();
    speak();
    await closed;
    expect(await mailTo(recipient)).toMatchObject({ status: "SENT", attempts: 1 });
  });

  it("is a file in the sandbox, readable by its owner only, that mail programs understand", async () => {
    const data = mkdtempSync(join(tmpdir(), "hosho-mail-"));
    const directory = join(data, "mail");
    const recipient = await queue();
    dispatch(emlTransport(directory, FROM));
    const { id } = await becomes(recipient, "SENT", 1);
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
    const recipient = await queue();
    dispatch(emlTransport("/dev/null/mail", FROM));
    expect(await becomes(recipient, "QUEUED", 1)).toMatchObject({ failure: "ENOTDIR" });
    for (const dispatching of dispatches.splice(0)) await dispatching.stop();
    later(30_000);
    dispatch();
    await becomes(recipient, "SENT", 2);
  });

  it("leaves no address in the log, nor any of its words", () => {
    const said = logged.join("") + server.output();
    expect(said).toContain('"status":"FAILED"');
    for (const personal of ["contractor.example", "go away", NOTICED_WORKS])
      expect(said.includes(personal)).toBe(false);
  });
});
