import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MailDelivery, MailTransport } from "../use-cases/notice/dispatch-mails";
import { failureOf } from "./failure";
import { messageOf } from "./message";
import { nodemailer } from "./nodemailer";
import type { Sender } from "./sender";

/**
 * Writes each mail into a file that mail programs open, instead of sending it: for the sandbox, whose
 * addresses are made up. The same mail written again is the same file.
 */
export function emlTransport(directory: string, from: Sender): MailTransport {
  let composer: ReturnType<typeof newComposer> | undefined;
  return {
    async send(mail): Promise<MailDelivery> {
      try {
        composer ??= newComposer();
        const { message } = await composer.sendMail(messageOf(mail, from));
        const file = join(directory, `${mail.id}.eml`);
        await mkdir(directory, { recursive: true, mode: 0o700 });
        // Readable by its owner only, and never seen half-written.
        await writeFile(`${file}.new`, message, { mode: 0o600 });
        await rename(`${file}.new`, file);
        return { isDelivered: true };
      } catch (error) {
        return { isDelivered: false, isFinal: false, failure: failureOf(error) };
      }
    },
  };
}

function newComposer() {
  return nodemailer().createTransport({ streamTransport: true, buffer: true, newline: "windows" });
}
