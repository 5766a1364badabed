"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.messageOf = messageOf;
const email_address_1 = require("../domain/values/email-address");
const html_body_1 = require("./html-body");
const password_link_words_1 = require("./password-link-words");
/**
 * A mail as the message to send. It is made of stored facts alone, so a second sending is the same message
 * with the same Message-ID.
 */
function messageOf({ id, recipient, subject, text: words, createdAt, replyTo, enclosed = [], passwordLink = null, }, from) {
    const service = from.service ?? null;
    const text = passwordLink === null ? words : `${words}\n${(0, password_link_words_1.passwordLinkWords)(passwordLink, service)}`;
    const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
    return {
        messageId: `<${id}@${domain}>`,
        date: createdAt,
        from: { name: from.name ?? "", address: (0, email_address_1.addressAsSent)(from.address) },
        to: { name: "", address: (0, email_address_1.addressAsSent)(recipient) },
        subject,
        text: service === null ? text : `${text}\n■ ${service.name}\n${service.url}\n`,
        html: (0, html_body_1.htmlBody)(subject, text, service, passwordLink && (0, password_link_words_1.passwordLinkTo)(passwordLink, service)),
        ...(replyTo && { replyTo: { name: "", address: (0, email_address_1.addressAsSent)(replyTo) } }),
        attachments: enclosed.map(({ fileName, contentType, bytes }) => ({
            filename: fileName,
            contentType,
            content: Buffer.from(bytes),
        })),
        textEncoding: "base64",
        // RFC 3834: automatic replies must not answer it.
        headers: { "Auto-Submitted": "auto-generated" },
        disableFileAccess: true,
        disableUrlAccess: true,
    };
}
//# sourceMappingURL=message.js.map