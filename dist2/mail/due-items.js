"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dueItems = dueItems;
exports.paymentItems = paymentItems;
const payee_account_in_japanese_1 = require("../domain/premium/payee-account-in-japanese");
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
/** What a contractor pays, where and until when: a line each. */
function dueItems(label, { premium, ...payment }) {
    return `・${label}：${premium === null ? payee_account_in_japanese_1.BRANCH_TELLS : (0, yen_1.formatYen)(premium)}\n${paymentItems(payment)}`;
}
function paymentItems({ account, dueOn }) {
    return `・振込先：${(0, payee_account_in_japanese_1.payeeAccountInJapanese)(account).join("\n　")}
・支払期日：${dueOn === null ? payee_account_in_japanese_1.BRANCH_TELLS : (0, wareki_1.wareki)(dueOn)}`;
}
//# sourceMappingURL=due-items.js.map