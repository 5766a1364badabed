"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newDeposit = newDeposit;
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const receipt_deadline_1 = require("../../domain/deposit/receipt-deadline");
const calendar_date_1 = require("../../domain/values/calendar-date");
/** A hand-over of a guarantee's newest version, with the deadline of its receipt. */
function newDeposit({ newId, isHoliday }, { userId }, { id: guaranteeId, certificate: { content } }, { inForce }, { at, handedOverOn: stated, ...handOver }) {
    const handedOverOn = stated ?? (0, calendar_date_1.dayInJapan)(at);
    const dueOn = (0, receipt_deadline_1.receiptDueOn)(handedOverOn, (0, hand_over_rules_1.receiptDaysOf)(inForce), isHoliday);
    const isReminded = inForce.rules !== null && inForce.rules.noticeAddress !== null;
    return {
        ...handOver,
        id: newId("deposit"),
        guaranteeId,
        version: content.version,
        recipient: content.obligee.name,
        handedOverOn,
        handedOverAt: at,
        userId,
        receiptDueOn: dueOn,
        remindOn: isReminded ? (0, receipt_deadline_1.firstReminderOn)({ handedOverOn, receiptDueOn: dueOn }, isHoliday) : null,
    };
}
//# sourceMappingURL=new-deposit.js.map