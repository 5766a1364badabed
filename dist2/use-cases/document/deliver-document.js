"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverDocument = deliverDocument;
const deliver_attachment_1 = require("./deliver-attachment");
const deliver_certificate_1 = require("./deliver-certificate");
const deliver_certificate_original_1 = require("./deliver-certificate-original");
const deliver_guarantee_list_1 = require("./deliver-guarantee-list");
const deliver_hand_over_mail_1 = require("./deliver-hand-over-mail");
const deliver_key_notice_1 = require("./deliver-key-notice");
const deliver_ledger_1 = require("./deliver-ledger");
const deliver_monthly_premiums_1 = require("./deliver-monthly-premiums");
const deliver_premium_statement_1 = require("./deliver-premium-statement");
const deliver_receipt_1 = require("./deliver-receipt");
const DELIVERIES = {
    CERTIFICATE: deliver_certificate_1.deliverCertificate,
    CERTIFICATE_ORIGINAL: deliver_certificate_original_1.deliverCertificateOriginal,
    KEY_NOTICE: deliver_key_notice_1.deliverKeyNotice,
    HAND_OVER_MAIL: deliver_hand_over_mail_1.deliverHandOverMail,
    ATTACHMENT: deliver_attachment_1.deliverAttachment,
    GUARANTEE_LIST: deliver_guarantee_list_1.deliverGuaranteeList,
    RECEIPT: deliver_receipt_1.deliverReceipt,
    LEDGER: deliver_ledger_1.deliverLedger,
    PREMIUM_STATEMENT: deliver_premium_statement_1.deliverPremiumStatement,
    MONTHLY_PREMIUMS: deliver_monthly_premiums_1.deliverMonthlyPremiums,
};
/** The document that a link leads to. */
function deliverDocument(parts, caller, target, part) {
    const deliver = DELIVERIES[target.type];
    return deliver(parts, caller, target, part);
}
//# sourceMappingURL=deliver-document.js.map