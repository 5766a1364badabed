"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readChanges = readChanges;
const clock_wrong_1 = require("../shared/clock-wrong");
const storage_unavailable_1 = require("../shared/storage-unavailable");
const assign_positions_1 = require("./assign-positions");
/** Events get their positions first, so that a caller finds what it has just done. */
async function readChanges(parts, caller, query, wanted) {
    const last = await lastPosition(parts);
    const page = await parts.changes.page(caller, query, wanted);
    const { after, before } = query.window;
    const lastRow = Number((page.rows.at(-1)?.position ?? after)?.key ?? 0);
    const isBackward = query.window.direction === "BACKWARD";
    const readBackTo = isBackward ? page.lookedUpTo : null;
    if (page.lookedUpTo !== null && !isBackward)
        return { ...page, readUpTo: page.lookedUpTo, readBackTo };
    const isUpToTheEnd = !page.hasNextPage && before === null;
    // Not all that there is by now: what got its position since `last` was read may be missing from the page.
    return { ...page, readUpTo: isUpToTheEnd ? Math.max(lastRow, last) : lastRow, readBackTo };
}
async function lastPosition({ changes, ...assigning }) {
    const { isAnyPending, last } = await changes.standing();
    if (!isAnyPending)
        return last;
    try {
        await (0, assign_positions_1.assignPositions)(assigning);
    }
    catch (error) {
        // While nothing can be written, what has its position is told all the same.
        if (!(error instanceof clock_wrong_1.ClockWrong || error instanceof storage_unavailable_1.StorageUnavailable))
            throw error;
        return last;
    }
    return (await changes.standing()).last;
}
//# sourceMappingURL=read-changes.js.map