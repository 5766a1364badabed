import type { MailTransport } from "../use-cases/notice/dispatch-mails";
import type { Config } from "../config";
import { emlTransport } from "../mail/eml-transport";
import type { Sender } from "../mail/sender";
import { smtpTransport } from "../mail/smtp-transport";

const SANDBOX_DIRECTORY = "data/mail";
const SANDBOX_SENDER: Sender = { name: "Hosho sandbox", address: "noreply@hosho.example" };

/** How mails leave this server; `null`: they stay in the queue. */
export function mailTransportOf({
  mode,
  mail,
  service: { name, url },
}: Pick<Config, "mode" | "mail" | "service">): MailTransport | null {
  const service = url === null ? null : { name, url };
  if (mode === "sandbox") return emlTransport(SANDBOX_DIRECTORY, { ...SANDBOX_SENDER, service });
  return mail && smtpTransport(mail.smtpUrl, { ...mail.from, service }, mail.tls);
}
