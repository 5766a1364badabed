"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startSealSweep = startSealSweep;
const seal_alarms_1 = require("../../use-cases/operation/seal-alarms");
const sweep_seals_1 = require("../../use-cases/operation/sweep-seals");
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const NAME = "seal-sweep";
/** Half a day: each round checks all seals. */
const ROUND_MILLISECONDS = 12 * 60 * 60_000;
/** The first round is quick: it finds changes made while the server was down. */
const FIRST_PAUSE_MILLISECONDS = 50;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const AFTER_FAILURE_MILLISECONDS = 5_000;
/** Looks through all seals in the background, the first time at the start. */
function startSealSweep(parts) {
    const sweep = new sweep_seals_1.SealSweep(parts);
    let pause = parts.pauseMilliseconds ?? FIRST_PAUSE_MILLISECONDS;
    let turns = 0;
    let resealed = 0;
    return (0, job_1.startJob)({
        name: NAME,
        logger: parts.logger,
        // The next part, or the same again in the next round.
        afterFailure: AFTER_FAILURE_MILLISECONDS,
        turn: async () => {
            const swept = await sweep.next();
            report(parts, swept);
            turns += 1;
            resealed += swept.resealed;
            if (!swept.isRoundOver)
                return pause;
            await endRound(parts, resealed);
            pause =
                parts.pauseMilliseconds ??
                    Math.min(LONGEST_PAUSE_MILLISECONDS, Math.floor(ROUND_MILLISECONDS / turns));
            turns = 0;
            resealed = 0;
            return pause;
        },
    });
}
function report({ logger, useCaseParts }, swept) {
    for (const finding of swept.findings)
        logger.error({ ...finding }, `a seal is broken: ${(0, seal_finding_1.describeFinding)(finding)}`);
    for (const alarm of (0, seal_alarms_1.sealAlarms)(swept.findings))
        useCaseParts.alarms.raise(alarm);
    for (const failure of swept.failures)
        (0, error_log_1.logInternalError)(logger, NAME, failure);
}
/**
 * This round's own result does not tell whether the older keys may go: other servers write meanwhile, and a
 * row may be broken.
 */
async function endRound({ logger, useCaseParts }, resealed) {
    try {
        if (await useCaseParts.unitOfWork.run(({ seals }) => seals.forgetOtherKeys()))
            logger.info({ resealed }, "everything is sealed with the first key of HOSHO_SEAL_KEYS; the others may go");
    }
    catch (error) {
        (0, error_log_1.logInternalError)(logger, NAME, error);
    }
}
//# sourceMappingURL=seal-sweep-job.js.map