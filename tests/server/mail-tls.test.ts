import { createServer, type Server, type Socket, type AddressInfo } from "node:net";
import type { SMTPServerOptions } from "smtp-server";
import type { OutgoingMail } from "../../src/use-cases/notice/ports";
import type { SmtpTls } from "../../src/mail/smtp-tls";
import { smtpTransport } from "../../src/mail/smtp-transport";
import { selfSignedCertificate } from "../support/self-signed-certificate";
import { TestSmtpServer } from "../support/smtp-server";

const RELAY = selfSignedCertificate();
const STRANGER = selfSignedCertificate();
const OTHER_NAME = selfSignedCertificate("relay.example.jp");
const FROM = { name: "保証機関", address: "hosho@issuer.example" };
const MAIL: OutgoingMail = {
  id: "mail_1",
  recipient: "contact@contractor.example",
  subject: "お知らせ",
  text: "発行されました。",
  createdAt: new Date(0),
};
const PASSWORD = "s3cret-of-the-relay";

/** A relay that says all it can, and what it was told over which connection. */
class Relay {
  readonly smtp: TestSmtpServer;
  readonly passwords: string[] = [];

  constructor(options: SMTPServerOptions) {
    this.smtp = new TestSmtpServer({
      ...options,
      onAuth: ({ password }, _session, answer) => {
        this.passwords.push(String(password));
        answer(null, { user: "u" });
      },
    });
  }
}

describe("a mail on its way to a relay", () => {
  const started: TestSmtpServer[] = [];
  const relay = async (options: SMTPServerOptions): Promise<Relay> => {
    const made = new Relay(options);
    started.push(made.smtp);
    await made.smtp.start();
    return made;
  };
  afterEach(async () => {
    for (const smtp of started.splice(0)) await smtp.stop();
  });

  const STARTTLS = { ...RELAY, disabledCommands: [] as string[] };
  const send = (url: string, tls?: SmtpTls) =>
    smtpTransport(url, FROM, tls).send(MAIL, new AbortController().signal);

  it("is encrypted where the relay can, though only the relay itself vouches for its certificate", async () => {
    const { smtp } = await relay(STARTTLS);
    expect(await send(smtp.url())).toEqual({ isDelivered: true });
    expect(smtp.received).toMatchObject([{ isEncrypted: true }]);
  });

  it.each([
    ["a certificate for another name", { ...OTHER_NAME, disabledCommands: [] }],
    [
      "a version of TLS that is too old",
      { ...STARTTLS, minVersion: "TLSv1" as const, maxVersion: "TLSv1.1" as const },
    ],
    ["no STARTTLS", {}],
  ])("is delivered by a relay with %s", async (_what, options) => {
    const { smtp } = await relay(options);
    expect(await send(smtp.url())).toEqual({ isDelivered: true });
    expect(smtp.received).toHaveLength(1);
  });

  it.each([
    [
      "refuses STARTTLS that it offered",
      (socket: Socket) => void socket.write("454 4.7.0 TLS not available\r\n"),
    ],
    [
      "says no TLS after it",
      (socket: Socket) => void socket.write("220 go ahead\r\n250 not a handshake\r\n"),
    ],
    ["hangs up after it", (socket: Socket) => void socket.end("220 go ahead\r\n")],
  ])("is delivered in plain text by a relay that %s", async (_what, onStarttls) => {
    const talk = await startTalkingRelay(onStarttls);
    expect(await send(talk.url)).toEqual({ isDelivered: true });
    expect(talk.mails).toBe(1);
    const strict = await send(talk.url, { policy: "verified", ca: null });
    expect(strict).toMatchObject({ isDelivered: false, isFinal: false });
    const withPassword = await send(talk.url.replace("smtp://", `smtp://u:${PASSWORD}@`));
    expect(withPassword).toMatchObject({ isDelivered: false, isFinal: false });
    expect(talk.mails).toBe(1);
    expect(talk.said.join("")).not.toMatch(/AUTH/);
    await talk.stop();
  });

  it("waits where TLS must be verified, and says why without the relay's words", async () => {
    const verified: SmtpTls = { policy: "verified", ca: null };
    const selfSigned = await relay(STARTTLS);
    expect(await send(selfSigned.smtp.url(), verified)).toEqual({
      isDelivered: false,
      isFinal: false,
      failure: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    expect(selfSigned.smtp.received).toEqual([]);
    const none = await relay({});
    expect(await send(none.smtp.url(), verified)).toMatchObject({
      isDelivered: false,
      failure: "STARTTLS_REFUSED",
    });
    expect(none.smtp.received).toEqual([]);
  });

  it("is delivered where the relay's certificate is among those that are trusted, and to no other", async () => {
    const trusting: SmtpTls = { policy: "verified", ca: RELAY.cert };
    const known = await relay(STARTTLS);
    expect(await send(known.smtp.url(), trusting)).toEqual({ isDelivered: true });
    const stranger = await relay({ ...STRANGER, disabledCommands: [] });
    expect(await send(stranger.smtp.url(), trusting)).toMatchObject({ isDelivered: false });
    const named = await relay({ ...OTHER_NAME, disabledCommands: [] });
    expect(await send(named.smtp.url(), { policy: "verified", ca: OTHER_NAME.cert })).toMatchObject({
      failure: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
    const secure = await relay({ ...RELAY, secure: true });
    expect(
      await send(secure.smtp.url().replace("smtp:", "smtps:"), { ...trusting, policy: "opportunistic" }),
    ).toEqual({
      isDelivered: true,
    });
  });

  it("takes no password to a relay whose certificate nobody vouches for", async () => {
    const { smtp, passwords } = await relay(STARTTLS);
    const url = smtp.url(`u:${PASSWORD}@`);
    const refused = await send(url);
    expect(refused).toEqual({ isDelivered: false, isFinal: false, failure: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(passwords).toEqual([]);
    expect(await send(url, { policy: "opportunistic", ca: RELAY.cert })).toEqual({ isDelivered: true });
    expect(passwords).toEqual([PASSWORD]);
  });

  it("is not encrypted where that is off", async () => {
    const { smtp } = await relay(STARTTLS);
    expect(await send(smtp.url(), { policy: "off", ca: null })).toEqual({ isDelivered: true });
    expect(smtp.received).toMatchObject([{ isEncrypted: false }]);
  });
});

interface TalkingRelay {
  readonly url: string;
  readonly said: readonly string[];
  readonly mails: number;
  stop(): Promise<void>;
}

/** Speaks as much SMTP as a delivery needs, and does with STARTTLS as it is told: no library's server is so wrong. */
async function startTalkingRelay(onStarttls: (socket: Socket) => void): Promise<TalkingRelay> {
  const said: string[] = [];
  let mails = 0;
  const server: Server = createServer((socket) => {
    let isData = false;
    socket.on("error", () => undefined);
    socket.write("220 relay ESMTP\r\n");
    socket.on("data", (bytes) => {
      const text = bytes.toString("latin1");
      said.push(text);
      if (isData) {
        if (!text.endsWith("\r\n.\r\n")) return;
        isData = false;
        mails += 1;
        socket.write("250 taken\r\n");
      } else if (text.startsWith("EHLO")) socket.write("250-relay\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n");
      else if (text.startsWith("STARTTLS")) onStarttls(socket);
      else if (text.startsWith("QUIT")) socket.end("221 bye\r\n");
      else {
        isData = text.startsWith("DATA");
        socket.write(isData ? "354 go\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    said,
    get mails() {
      return mails;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
