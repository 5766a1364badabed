"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startReminders = startReminders;
const remind_of_receipts_1 = require("../../use-cases/deposit/remind-of-receipts");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const EVERY_MILLISECONDS = 60 * 60_000;
/** Reminds bodies of what they have not received, at the start and every hour from then on. */
function startReminders({ useCaseParts, logger, everyMilliseconds = EVERY_MILLISECONDS, }) {
    const onFailure = (depositId, error) => {
        (0, error_log_1.logInternalError)(logger, depositId, error);
    };
    return (0, job_1.startJob)({
        name: "reminders",
        logger,
        afterFailure: everyMilliseconds,
        turn: async (signal) => {
            const reminded = await (0, remind_of_receipts_1.remindOfReceipts)(useCaseParts, { signal, onFailure });
            if (reminded > 0)
                logger.info({ reminded }, "bodies reminded of receipts");
            return everyMilliseconds;
        },
    });
}
//# sourceMappingURL=reminder-job.js.map