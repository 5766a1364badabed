"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.paymentDue = paymentDue;
const premium_payment_1 = require("../../domain/premium/premium-payment");
const calendar_date_1 = require("../../domain/values/calendar-date");
/** Where and until when a contractor pays what was approved at this moment. */
async function paymentDue({ parties }, issuerId, { approvedAt, now }) {
    const payment = (0, premium_payment_1.paymentOn)(await parties.premiumPayments(issuerId), (0, calendar_date_1.dayInJapan)(now));
    return { account: payment?.account ?? null, dueOn: (0, premium_payment_1.dueDay)(payment, (0, calendar_date_1.dayInJapan)(approvedAt)) };
}
//# sourceMappingURL=payment-due.js.map