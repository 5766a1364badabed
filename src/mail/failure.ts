import type { NodemailerError } from "nodemailer";

/** What went wrong as a short code. Messages and replies of mail servers are dropped: they hold addresses. */
export function failureOf(error: unknown): string {
  const { code, originalCode, responseCode } = error as NodemailerError;
  if (responseCode !== undefined) return `SMTP_${String(responseCode)}`;
  const named = originalCode ?? code;
  return typeof named === "string" && /^[A-Z][A-Z\d_]{1,38}$/.test(named) ? named : "UNKNOWN";
}
