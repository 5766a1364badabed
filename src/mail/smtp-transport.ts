import { isIP } from "node:net";
import type { SMTPTransportOptions } from "nodemailer";
import type { MailDelivery, MailTransport } from "../use-cases/notice/dispatch-mails";
import { failureOf, isAboutTheMailbox } from "./failure";
import { messageOf } from "./message";
import { nodemailer } from "./nodemailer";
import type { Sender } from "./sender";
import { isTlsFailure, mayGoInPlainText, tlsOptionsOf, type SmtpTls } from "./smtp-tls";

const TIMEOUTS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 30_000,
  /** The longest silence allowed: a server may examine a message for a while before it takes it. */
  socketTimeout: 120_000,
} as const;

/**
 * Hands mails to a mail server, each over a connection of its own: mails are few, and a kept connection would
 * need care.
 */
export function smtpTransport(url: string, from: Sender, tls: SmtpTls = OPPORTUNISTIC): MailTransport {
  const options = smtpOptionsOf(url, tls);
  const isPlainAllowed = mayGoInPlainText(relayOf(url), tls);
  return {
    async send(mail, signal): Promise<MailDelivery> {
      const message = { ...messageOf(mail, from), signal };
      try {
        const { createTransport } = nodemailer();
        await createTransport(options)
          .sendMail(message)
          .catch(async (error: unknown) => {
            if (!isPlainAllowed || !isTlsFailure(error)) throw error;
            await createTransport({ ...options, ignoreTLS: true }).sendMail(message);
          });
        return { isDelivered: true };
      } catch (error) {
        return { isDelivered: false, isFinal: isAboutTheMailbox(error), failure: failureOf(error) };
      }
    },
  };
}

const OPPORTUNISTIC: SmtpTls = { policy: "opportunistic", ca: null };

/** `smtps:` speaks TLS from the start; `smtp:` changes to it where the server can. */
export function smtpOptionsOf(url: string, tls = OPPORTUNISTIC): SMTPTransportOptions {
  const { port, username, password } = new URL(url);
  const relay = relayOf(url);
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    ...TIMEOUTS,
    host: relay.host,
    ...(port !== "" && { port: Number(port) }),
    secure: relay.isTlsFromTheStart,
    ...(relay.hasPassword && { auth }),
    ...tlsOptionsOf(relay, tls),
  };
}

function relayOf(url: string) {
  const { protocol, hostname, username } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return {
    host,
    isTlsFromTheStart: protocol === "smtps:",
    isThisMachine: isThisMachine(host),
    hasPassword: username !== "",
  };
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
