"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.payeeRows = payeeRows;
const payee_account_in_japanese_1 = require("../domain/premium/payee-account-in-japanese");
const wareki_1 = require("../domain/values/wareki");
/** 振込先 and 支払期日, or that the branch tells them. */
function payeeRows({ account, dueOn }, style) {
    const row = (label, texts) => [
        { label, values: texts.map((text) => ({ text, style })) },
    ];
    const due = dueOn === null ? payee_account_in_japanese_1.BRANCH_TELLS : (0, wareki_1.wareki)(dueOn);
    return [row("振込先", (0, payee_account_in_japanese_1.payeeAccountInJapanese)(account)), row("支払期日", [due])];
}
//# sourceMappingURL=payee-rows.js.map