"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOver = isOver;
exports.isFree = isFree;
exports.isDue = isDue;
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
/** A condition: this instant is over, or empty; or so far off that only a wrong clock can have planned it. */
function isOver(column, now, parameters) {
    const latest = new Date(now.getTime() + delivery_schedule_1.LATEST_TRY_MILLISECONDS);
    return (`(${column} IS NULL OR ${column} <= ${parameters.add(now.toISOString())} ` +
        `OR ${column} > ${parameters.add(latest.toISOString())})`);
}
/** A condition: nobody sends to the receiver `w`, and it is neither paused nor at rest. */
function isFree(now, parameters) {
    const free = isOver("w.leased_until", now, parameters);
    return `NOT w.is_paused AND ${free} AND ${isOver("w.rests_until", now, parameters)}`;
}
/** A condition: the delivery `d` is to be tried now. */
function isDue(now, parameters) {
    return `d.status = 'PENDING' AND ${isOver("d.next_attempt_at", now, parameters)}`;
}
//# sourceMappingURL=sendable.js.map