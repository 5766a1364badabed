import type { Logger } from "pino";
import type { OperatorDesk } from "../use-cases/notice/alarms";
import type { MailTransport } from "../use-cases/notice/dispatch-mails";
import { redactSecrets } from "../use-cases/shared/redact-secrets";
import { ALARMS } from "../domain/notice/alarm";

const LONGEST_MILLISECONDS = 60_000;

/** Reaches the operator by the log, and by mail where there are addresses and a mail server. */
export function operatorDesk(
  log: Pick<Logger, "error" | "warn" | "info">,
  addresses: readonly string[],
  transport: MailTransport | null,
): OperatorDesk {
  return {
    addresses,
    log: ({ name, subject, facts }) => log[ALARMS[name]]({ ...facts, alarm: name, subject }, "alarm"),
    logEnd: ({ name, subject }) => {
      log.info({ alarmOver: name, subject }, "alarm over");
    },
    sendNow: async (mail) => {
      const delivery = await transport?.send(mail, AbortSignal.timeout(LONGEST_MILLISECONDS));
      if (delivery?.isDelivered === false)
        log.error({ mailId: mail.id, failure: redactSecrets(delivery.failure) }, "an alarm was not mailed");
    },
  };
}
