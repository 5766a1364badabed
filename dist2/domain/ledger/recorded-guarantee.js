"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECORDED_ENDS = exports.LONGEST_VIEWING_PASSWORD = exports.RECORDED_LENGTHS = void 0;
exports.findingsOnRecord = findingsOnRecord;
const readable_text_1 = require("../values/readable-text");
const ledger_origin_1 = require("./ledger-origin");
const web_address_1 = require("./web-address");
/** The lengths of texts, in characters as a reader counts them. */
exports.RECORDED_LENGTHS = {
    contractorName: 100,
    issuerName: 100,
    number: 64,
    worksName: 120,
    worksNumber: 64,
    viewingUrl: 500,
};
/** How long a viewing password is at most. */
exports.LONGEST_VIEWING_PASSWORD = 128;
/** All that is wrong with a record; its days are compared with today in Japan. */
function* findingsOnRecord(record, today) {
    for (const [path, limit] of Object.entries(exports.RECORDED_LENGTHS)) {
        const text = record[path];
        if (text !== null)
            yield* (0, readable_text_1.findingsOnText)(path, text, limit);
    }
    if (record.amount < 1)
        yield { path: "amount", code: "MUST_BE_POSITIVE" };
    yield* findingsOnForm(record);
    yield* findingsOnDays(record, today);
    if (record.viewingUrl !== null && !(0, web_address_1.isWebAddress)(record.viewingUrl))
        yield { path: "viewingUrl", code: "NOT_A_WEB_ADDRESS" };
}
/** Behind a guarantee stands somebody, until a day; behind a deposit stands the deposit. */
function* findingsOnForm({ form, issuerName, expiresOn }) {
    const isDeposit = ledger_origin_1.DEPOSITED_FORMS.includes(form);
    if (isDeposit && issuerName !== null)
        yield { path: "issuerName", code: "NO_ISSUER_OF_DEPOSIT" };
    if (!isDeposit && issuerName === null)
        yield { path: "issuerName", code: "ISSUER_REQUIRED" };
    if (!isDeposit && expiresOn === null)
        yield { path: "expiresOn", code: "EXPIRY_REQUIRED" };
}
function* findingsOnDays({ issuedOn, expiresOn, worksFrom, worksTo }, today) {
    if (issuedOn !== null && issuedOn > today)
        yield { path: "issuedOn", code: "AFTER_TODAY", limit: today, actual: issuedOn };
    if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
        yield { path: "expiresOn", code: "BEFORE_ISSUE", limit: issuedOn, actual: expiresOn };
    if (worksFrom !== null && worksTo !== null && worksTo < worksFrom)
        yield { path: "worksTo", code: "BEFORE_START", limit: worksFrom, actual: worksTo };
}
/** How a recorded guarantee may end: the obligation was fulfilled (a deposit goes back), or it was ended before. */
exports.RECORDED_ENDS = ["DISCHARGED", "CANCELLED"];
//# sourceMappingURL=recorded-guarantee.js.map