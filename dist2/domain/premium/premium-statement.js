"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.costOf = costOf;
exports.productOf = productOf;
exports.premiumStatementFileName = premiumStatementFileName;
const document_file_name_1 = require("../certificate/document-file-name");
const guarantee_kind_1 = require("../values/guarantee-kind");
const premium_1 = require("./premium");
const premium_change_1 = require("./premium-change");
/** What the guarantee costs with all its amendments so far, in yen; `null`: nobody may be charged yet, or can say what one of them costs. */
function costOf({ payable, settlement, changes, }) {
    const premium = settlement?.amount ?? payable;
    const sum = (0, premium_change_1.sumOfChanges)(changes);
    return premium === null || sum === null ? null : premium + sum;
}
/** What a part costs at its rate, before anything is rounded: "12,000", "0.9997". Exact. */
function productOf({ amount, band }) {
    const millionths = BigInt(amount) * BigInt(band.ratePerMillion);
    const whole = (millionths / BigInt(premium_1.MILLION)).toLocaleString("en-US");
    const rest = String(millionths % BigInt(premium_1.MILLION))
        .padStart(6, "0")
        .replace(/0+$/, "");
    return rest === "" ? whole : `${whole}.${rest}`;
}
/** Such as 保証料計算書_前払金保証_〇〇道路改良工事.pdf. */
function premiumStatementFileName({ kind, worksName, applicationId, }) {
    return {
        fileName: (0, document_file_name_1.fileNameOf)(["保証料計算書", guarantee_kind_1.KIND_IN_JAPANESE[kind], worksName], "pdf"),
        asciiFileName: `premium-${applicationId}.pdf`,
    };
}
//# sourceMappingURL=premium-statement.js.map