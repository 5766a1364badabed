"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settleUpdates = settleUpdates;
const clock_wrong_1 = require("../shared/clock-wrong");
const storage_unavailable_1 = require("../shared/storage-unavailable");
const assign_positions_1 = require("./assign-positions");
/** Gives what changed so far its time of update, so that whoever lists by it finds what has just been done. */
async function settleUpdates({ changes, ...assigning }) {
    if (!(await changes.standing()).isAnyPending)
        return;
    try {
        await (0, assign_positions_1.assignAllPositions)(assigning);
    }
    catch (error) {
        // While nothing can be written, what has its time is listed all the same.
        if (!(error instanceof clock_wrong_1.ClockWrong || error instanceof storage_unavailable_1.StorageUnavailable))
            throw error;
    }
}
//# sourceMappingURL=settle-updates.js.map