"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mailTransportOf = mailTransportOf;
const eml_transport_1 = require("../mail/eml-transport");
const smtp_transport_1 = require("../mail/smtp-transport");
const SANDBOX_DIRECTORY = "data/mail";
const SANDBOX_SENDER = { name: "Hosho sandbox", address: "noreply@hosho.example" };
/** How mails leave this server; `null`: they stay in the queue. */
function mailTransportOf({ mode, mail, service: { name, url }, }) {
    const service = url === null ? null : { name, url };
    if (mode === "sandbox")
        return (0, eml_transport_1.emlTransport)(SANDBOX_DIRECTORY, { ...SANDBOX_SENDER, service });
    return mail && (0, smtp_transport_1.smtpTransport)(mail.smtpUrl, { ...mail.from, service }, mail.tls);
}
//# sourceMappingURL=mail-transport.js.map