"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEPOSITED_FORMS = exports.RECORDED_FORMS = exports.LEDGER_ORIGINS = void 0;
/** Where an entry of a body's ledger (保証台帳) comes from: this service, or another form that the body recorded itself. */
exports.LEDGER_ORIGINS = [
    "ISSUED_HERE",
    "PAPER_CERTIFICATE",
    "BANK_GUARANTEE",
    "ELECTRONIC_BOND",
    "CASH_DEPOSIT",
    "SECURITIES",
];
/** The forms that a body records itself. */
exports.RECORDED_FORMS = [
    "PAPER_CERTIFICATE",
    "BANK_GUARANTEE",
    "ELECTRONIC_BOND",
    "CASH_DEPOSIT",
    "SECURITIES",
];
/** What the contractor deposits itself: nobody stands behind it, and it has no day on which it expires. */
exports.DEPOSITED_FORMS = ["CASH_DEPOSIT", "SECURITIES"];
//# sourceMappingURL=ledger-origin.js.map