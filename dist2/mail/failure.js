"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.failureOf = failureOf;
exports.isAboutTheMailbox = isAboutTheMailbox;
/** The failure as a short code. It drops messages and replies of mail servers, which hold addresses. */
function failureOf(error) {
    const { code, originalCode, responseCode, command } = error;
    // The server's reply to an unknown command would not explain the failure.
    if (code === "ETLS" && command === "STARTTLS")
        return "STARTTLS_REFUSED";
    if (responseCode !== undefined)
        return `SMTP_${String(responseCode)}`;
    const named = originalCode ?? code;
    return typeof named === "string" && /^[A-Z][A-Z\d_]{1,38}$/.test(named) ? named : "UNKNOWN";
}
/**
 * RFC 3463 §3.2 and RFC 7505: no such mailbox, no such domain, no address at all, ambiguous, moved away, takes no mail.
 * The others of the subject 5.1 are about the sender or about anything.
 */
const ABOUT_THE_MAILBOX = /^55[0-3][ -]5\.1\.(1|2|3|4|6|10)\b/;
/**
 * Whether a mail server says clearly that the mailbox is at fault, so that no repetition would help. A 5xx
 * alone does not say so: `554 Relay access denied` or a policy comes from settings, ours or the server's. It
 * refuses every mail.
 */
function isAboutTheMailbox(error) {
    const { command, response } = error;
    return (command === "RCPT TO" || command === "DATA") && ABOUT_THE_MAILBOX.test(response ?? "");
}
//# sourceMappingURL=failure.js.map