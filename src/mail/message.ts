import type { SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "../use-cases/notice/ports";
import { addressAsSent } from "../domain/values/email-address";
import { htmlBody } from "./html-body";
import { passwordLinkTo, passwordLinkWords } from "./password-link-words";
import type { Sender } from "./sender";

/**
 * A mail as the message to send. It is made of stored facts alone, so a second sending is the same message
 * with the same Message-ID.
 */
export function messageOf(
  {
    id,
    recipient,
    subject,
    text: words,
    createdAt,
    replyTo,
    enclosed = [],
    passwordLink = null,
  }: OutgoingMail,
  from: Sender,
): SendMailOptions {
  const service = from.service ?? null;
  const text = passwordLink === null ? words : `${words}\n${passwordLinkWords(passwordLink, service)}`;
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    messageId: `<${id}@${domain}>`,
    date: createdAt,
    from: { name: from.name ?? "", address: addressAsSent(from.address) },
    to: { name: "", address: addressAsSent(recipient) },
    subject,
    text: service === null ? text : `${text}\n■ ${service.name}\n${service.url}\n`,
    html: htmlBody(subject, text, service, passwordLink && passwordLinkTo(passwordLink, service)),
    ...(replyTo && { replyTo: { name: "", address: addressAsSent(replyTo) } }),
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
