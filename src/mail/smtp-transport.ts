import { isIP } from "node:net";
import { createTransport, type SMTPTransportOptions } from "nodemailer";
import type { Delivery, MailTransport } from "../application/dispatch-mails";
import { failureOf, isAboutTheMailbox } from "./failure";
import { messageOf } from "./message";
import type { Sender } from "./sender";

const TIMEOUTS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 30_000,
  /** Of silence: a server may look into a message for a while before it takes it. */
  socketTimeout: 120_000,
} as const;

/**
 * Hands mails to a mail server. A connection each: mails are few, and one that is kept open would have to be looked
 * after.
 */
export function smtpTransport(url: string, from: Sender): MailTransport {
  const transport = createTransport(smtpOptionsOf(url));
  return {
    async send(mail, signal): Promise<Delivery> {
      try {
        await transport.sendMail({ ...messageOf(mail, from), signal });
        return { isDelivered: true };
      } catch (error) {
        return { isDelivered: false, isFinal: isAboutTheMailbox(error), failure: failureOf(error) };
      }
    },
  };
}

/**
 * `smtps:` speaks TLS from the start; `smtp:` changes to it where the server can. Where a password is sent to another
 * machine, only after that.
 */
export function smtpOptionsOf(url: string): SMTPTransportOptions {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    ...TIMEOUTS,
    host,
    ...(port !== "" && { port: Number(port) }),
    secure: protocol === "smtps:",
    ...(username !== "" && { auth, requireTLS: protocol === "smtp:" && !isThisMachine(host) }),
  };
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
