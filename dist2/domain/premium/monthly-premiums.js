"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countedPremium = countedPremium;
exports.totalOf = totalOf;
exports.byDay = byDay;
exports.monthlyPremiumsFileName = monthlyPremiumsFileName;
const document_file_name_1 = require("../certificate/document-file-name");
const premium_change_1 = require("./premium-change");
/** In yen: 返戻保証料 counts as less than nothing. */
function countedPremium({ premium, amendment }) {
    return amendment === null ? premium : (0, premium_change_1.signedAmount)({ ...amendment, amount: premium });
}
function totalOf(lines) {
    const sum = lines.reduce((before, line) => before + countedPremium(line), 0);
    return { total: Math.max(0, sum), returned: Math.max(0, -sum) };
}
/** The order of the statement. */
function byDay(lines) {
    const keyOf = ({ settledOn, applicationId }) => `${settledOn} ${applicationId}`;
    return [...lines].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
/** 保証料一括納付明細書_2026-11_株式会社〇〇建設.pdf */
function monthlyPremiumsFileName({ month, contractorName }, format) {
    return {
        fileName: (0, document_file_name_1.fileNameOf)(["保証料一括納付明細書", month, contractorName], format),
        asciiFileName: `monthly-premiums-${month}.${format}`,
    };
}
//# sourceMappingURL=monthly-premiums.js.map