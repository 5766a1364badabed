"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startExpiry = startExpiry;
const expire_guarantees_1 = require("../../use-cases/guarantee/expire-guarantees");
const expire_recorded_entries_1 = require("../../use-cases/ledger/expire-recorded-entries");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const EVERY_MILLISECONDS = 60 * 60_000;
/** Ends the guarantees whose 保証期限 has passed, and those that bodies recorded themselves, at the start and every hour from then on. */
function startExpiry({ useCaseParts, logger, everyMilliseconds = EVERY_MILLISECONDS, }) {
    const onFailure = (guaranteeId, error) => {
        (0, error_log_1.logInternalError)(logger, guaranteeId, error);
    };
    return (0, job_1.startJob)({
        name: "expiry",
        logger,
        afterFailure: everyMilliseconds,
        turn: async (signal) => {
            const expired = await (0, expire_guarantees_1.expireGuarantees)(useCaseParts, { signal, onFailure });
            if (expired > 0)
                logger.info({ expired }, "guarantees expired");
            const recorded = await (0, expire_recorded_entries_1.expireRecordedEntries)(useCaseParts);
            if (recorded > 0)
                logger.info({ expired: recorded }, "guarantees of others expired");
            return everyMilliseconds;
        },
    });
}
//# sourceMappingURL=expiry-job.js.map