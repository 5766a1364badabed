import type { NodemailerError, SMTPTransportOptions } from "nodemailer";

/**
 * How mails are kept from being read on their way:
 * - `opportunistic`: as mail servers do it (RFC 7435): TLS where it is offered, and delivery before secrecy.
 * - `verified`: TLS to a server whose certificate is good, or no delivery.
 * - `off`: none.
 */
export interface SmtpTls {
  readonly policy: "opportunistic" | "verified" | "off";
  /** Certificates in PEM that are trusted instead of the public ones; `null`: those. */
  readonly ca: string | null;
}

/** Where a mail goes, as far as TLS depends on it. */
interface Relay {
  /** `smtps:`: TLS from the start, as the operator asked. */
  readonly isTlsFromTheStart: boolean;
  readonly isThisMachine: boolean;
  readonly hasPassword: boolean;
}

type TlsOptions = Pick<SMTPTransportOptions, "requireTLS" | "ignoreTLS" | "tls">;

/**
 * A password goes only to a server with a good certificate, and over no plain connection to another machine.
 */
export function tlsOptionsOf(relay: Relay, { policy, ca }: SmtpTls): TlsOptions {
  const { isTlsFromTheStart, isThisMachine, hasPassword } = relay;
  const verified = { tls: { rejectUnauthorized: true, ...(ca !== null && { ca }) } };
  if (isTlsFromTheStart) return verified;
  const isExposed = hasPassword && !isThisMachine;
  if (policy === "verified" || isExposed) return { requireTLS: true, ...verified };
  if (policy === "off") return { ignoreTLS: true };
  if (hasPassword) return { requireTLS: false, ...verified };
  return { tls: { rejectUnauthorized: false } };
}

/** Whether a mail may go in plain text after all where TLS failed. */
export function mayGoInPlainText({ isTlsFromTheStart, hasPassword }: Relay, { policy }: SmtpTls): boolean {
  return policy === "opportunistic" && !isTlsFromTheStart && !hasPassword;
}

/** Whether TLS itself failed: before any of the mail was sent, so that plain text sends nothing twice. */
export function isTlsFailure(error: unknown): boolean {
  const { code, originalCode, message } = error as NodemailerError;
  return (
    code === "ETLS" ||
    /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/.test(originalCode ?? "") ||
    // Node's words for a connection that ends while TLS is agreed on.
    /before secure TLS connection was established|TLS handshake timed out/.test(message)
  );
}
