"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.operatorDesk = operatorDesk;
const redact_secrets_1 = require("../use-cases/shared/redact-secrets");
const alarm_1 = require("../domain/notice/alarm");
const LONGEST_MILLISECONDS = 60_000;
/** Reaches the operator by the log, and by mail where there are addresses and a mail server. */
function operatorDesk(log, addresses, transport) {
    return {
        addresses,
        log: ({ name, subject, facts }) => log[alarm_1.ALARMS[name]]({ ...facts, alarm: name, subject }, "alarm"),
        logEnd: ({ name, subject }) => {
            log.info({ alarmOver: name, subject }, "alarm over");
        },
        sendNow: async (mail) => {
            const delivery = await transport?.send(mail, AbortSignal.timeout(LONGEST_MILLISECONDS));
            if (delivery?.isDelivered === false)
                log.error({ mailId: mail.id, failure: (0, redact_secrets_1.redactSecrets)(delivery.failure) }, "an alarm was not mailed");
        },
    };
}
//# sourceMappingURL=operator-desk.js.map