"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.composeMail = void 0;
const email_address_1 = require("../domain/values/email-address");
const nodemailer_1 = require("./nodemailer");
/** A mail as a draft: the mail program that opens it puts its own sender in and sends it. */
const composeMail = async ({ recipient, subject, text, createdAt, enclosed }) => {
    const composer = (0, nodemailer_1.nodemailer)().createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const { message } = await composer.sendMail({
        date: createdAt,
        ...(recipient !== null && { to: { name: "", address: (0, email_address_1.addressAsSent)(recipient) } }),
        subject,
        text,
        textEncoding: "base64",
        attachments: enclosed.map(({ fileName, contentType, bytes }) => ({
            filename: fileName,
            contentType,
            content: Buffer.from(bytes),
        })),
        // Mail programs open it for sending.
        headers: { "X-Unsent": "1" },
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return message;
};
exports.composeMail = composeMail;
//# sourceMappingURL=compose-mail.js.map