import type { ComposeMail } from "../use-cases/notice/ports";
import { addressAsSent } from "../domain/values/email-address";
import { nodemailer } from "./nodemailer";

/** A mail as a draft: the mail program that opens it puts its own sender in and sends it. */
export const composeMail: ComposeMail = async ({ recipient, subject, text, createdAt, enclosed }) => {
  const composer = nodemailer().createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail({
    date: createdAt,
    ...(recipient !== null && { to: { name: "", address: addressAsSent(recipient) } }),
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
  return message as Buffer;
};
