"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expireRecordedEntries = expireRecordedEntries;
const calendar_date_1 = require("../../domain/values/calendar-date");
const confirm_clock_1 = require("../shared/confirm-clock");
/**
 * 期限満了 of what bodies recorded themselves: ends every entry whose 保証期限 was before today in Japan, and returns how many
 * these were. No event tells of it: the entry says when it expires. On a clock that nothing bears out nothing expires.
 */
async function expireRecordedEntries(parts) {
    const now = parts.clock();
    await (0, confirm_clock_1.confirmClock)(parts, now);
    return parts.unitOfWork.run(({ ledger }) => ledger.expireRecorded((0, calendar_date_1.dayInJapan)(now)));
}
//# sourceMappingURL=expire-recorded-entries.js.map