"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverReceipt = deliverReceipt;
const receipt_paper_1 = require("../../domain/deposit/receipt-paper");
const forbidden_1 = require("../shared/forbidden");
/** 受領書, as it was when the body accepted: it never changes. */
async function deliverReceipt({ reads, press }, caller, { depositId }) {
    (0, forbidden_1.assertMay)(caller, "read");
    const receipt = (await reads.deposits.receipts(caller, [depositId])).get(depositId);
    if (!receipt)
        return { state: "NOT_FOUND" };
    const { bytes } = await press.receipt(receipt, caller);
    const name = (0, receipt_paper_1.receiptFileName)(receipt);
    return {
        state: "DELIVERED",
        document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
    };
}
//# sourceMappingURL=deliver-receipt.js.map