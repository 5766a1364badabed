"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.smtpTransport = smtpTransport;
exports.smtpOptionsOf = smtpOptionsOf;
const node_net_1 = require("node:net");
const failure_1 = require("./failure");
const message_1 = require("./message");
const nodemailer_1 = require("./nodemailer");
const smtp_tls_1 = require("./smtp-tls");
const TIMEOUTS = {
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 30_000,
    /** The longest silence allowed: a server may examine a message for a while before it takes it. */
    socketTimeout: 120_000,
};
/**
 * Hands mails to a mail server, each over a connection of its own: mails are few, and a kept connection would
 * need care.
 */
function smtpTransport(url, from, tls = OPPORTUNISTIC) {
    const options = smtpOptionsOf(url, tls);
    const isPlainAllowed = (0, smtp_tls_1.mayGoInPlainText)(relayOf(url), tls);
    return {
        async send(mail, signal) {
            const message = { ...(0, message_1.messageOf)(mail, from), signal };
            try {
                const { createTransport } = (0, nodemailer_1.nodemailer)();
                await createTransport(options)
                    .sendMail(message)
                    .catch(async (error) => {
                    if (!isPlainAllowed || !(0, smtp_tls_1.isTlsFailure)(error))
                        throw error;
                    await createTransport({ ...options, ignoreTLS: true }).sendMail(message);
                });
                return { isDelivered: true };
            }
            catch (error) {
                return { isDelivered: false, isFinal: (0, failure_1.isAboutTheMailbox)(error), failure: (0, failure_1.failureOf)(error) };
            }
        },
    };
}
const OPPORTUNISTIC = { policy: "opportunistic", ca: null };
/** `smtps:` speaks TLS from the start; `smtp:` changes to it where the server can. */
function smtpOptionsOf(url, tls = OPPORTUNISTIC) {
    const { port, username, password } = new URL(url);
    const relay = relayOf(url);
    const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    return {
        ...TIMEOUTS,
        host: relay.host,
        ...(port !== "" && { port: Number(port) }),
        secure: relay.isTlsFromTheStart,
        ...(relay.hasPassword && { auth }),
        ...(0, smtp_tls_1.tlsOptionsOf)(relay, tls),
    };
}
function relayOf(url) {
    const { protocol, hostname, username } = new URL(url);
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    return {
        host,
        isTlsFromTheStart: protocol === "smtps:",
        isThisMachine: isThisMachine(host),
        hasPassword: username !== "",
    };
}
function isThisMachine(host) {
    return host === "localhost" || host === "::1" || ((0, node_net_1.isIP)(host) === 4 && host.startsWith("127."));
}
//# sourceMappingURL=smtp-transport.js.map