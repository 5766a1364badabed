"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tlsOptionsOf = tlsOptionsOf;
exports.mayGoInPlainText = mayGoInPlainText;
exports.isTlsFailure = isTlsFailure;
/**
 * A password goes only to a server with a good certificate, and over no plain connection to another machine.
 */
function tlsOptionsOf(relay, { policy, ca }) {
    const { isTlsFromTheStart, isThisMachine, hasPassword } = relay;
    const verified = { tls: { rejectUnauthorized: true, ...(ca !== null && { ca }) } };
    if (isTlsFromTheStart)
        return verified;
    const isExposed = hasPassword && !isThisMachine;
    if (policy === "verified" || isExposed)
        return { requireTLS: true, ...verified };
    if (policy === "off")
        return { ignoreTLS: true };
    if (hasPassword)
        return { requireTLS: false, ...verified };
    return { tls: { rejectUnauthorized: false } };
}
/** Whether a mail may go in plain text after all where TLS failed. */
function mayGoInPlainText({ isTlsFromTheStart, hasPassword }, { policy }) {
    return policy === "opportunistic" && !isTlsFromTheStart && !hasPassword;
}
/** Whether TLS itself failed: before any of the mail was sent, so that plain text sends nothing twice. */
function isTlsFailure(error) {
    const { code, originalCode, message } = error;
    return (code === "ETLS" ||
        /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/.test(originalCode ?? "") ||
        // Node's words for a connection that ends while TLS is agreed on.
        /before secure TLS connection was established|TLS handshake timed out/.test(message));
}
//# sourceMappingURL=smtp-tls.js.map