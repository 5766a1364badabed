"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BRANCH_TELLS = void 0;
exports.payeeAccountInJapanese = payeeAccountInJapanese;
const ACCOUNT_TYPE = { ORDINARY: "普通", CURRENT: "当座" };
/** What the branch says, wherever the issuer's data do not. */
exports.BRANCH_TELLS = "取扱店からお知らせします。";
/** 振込先, a line for the account and one for its holder; or that the branch tells it. */
function payeeAccountInJapanese(account) {
    if (account === null)
        return [exports.BRANCH_TELLS];
    const { bank, branch, type, number, holder } = account;
    return [`${bank} ${branch} ${ACCOUNT_TYPE[type]} ${number}`, `口座名義 ${holder}`];
}
//# sourceMappingURL=payee-account-in-japanese.js.map