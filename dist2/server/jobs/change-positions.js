"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeEarlierChanges = placeEarlierChanges;
exports.startChangePositions = startChangePositions;
const assign_positions_1 = require("../../use-cases/change/assign-positions");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const POLL_MILLISECONDS = 2_000;
/** Between two portions of many, so that a caller's write comes in. */
const BREATH_MILLISECONDS = 10;
const AFTER_FAILURE_MILLISECONDS = 10_000;
/** After an upgrade, before the server listens: whoever begins at the end of the feed is told nothing old behind it. */
async function placeEarlierChanges({ reads, useCaseParts, logger, }) {
    try {
        if ((await reads.changes.standing()).isAnyPending)
            await (0, assign_positions_1.assignAllPositions)(useCaseParts);
    }
    catch (error) {
        // While nothing can be written the server reads all the same; the job goes on with it.
        (0, error_log_1.logInternalError)(logger, "change positions", error);
    }
}
/** Gives events their positions in the feed of changes where no reader of it does. */
function startChangePositions({ reads, useCaseParts, logger }) {
    return (0, job_1.startJob)({
        name: "change positions",
        logger,
        afterFailure: AFTER_FAILURE_MILLISECONDS,
        turn: async () => {
            // On the reading connection, so that a look takes no write lock.
            const { isAnyPending } = await reads.changes.standing();
            const isMore = isAnyPending && (await (0, assign_positions_1.assignPositions)(useCaseParts));
            return isMore ? BREATH_MILLISECONDS : POLL_MILLISECONDS;
        },
    });
}
//# sourceMappingURL=change-positions.js.map