"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_HOLDER = exports.ACCOUNT_DIGITS = exports.NO_ACCOUNTS = exports.ADVANCE_ACCOUNT_TYPES = void 0;
exports.tidyAccounts = tidyAccounts;
/** ORDINARY: 普通預金. SPECIAL: 別段預金. SETTLEMENT: 決済用預金. */
exports.ADVANCE_ACCOUNT_TYPES = ["ORDINARY", "SPECIAL", "SETTLEMENT"];
exports.NO_ACCOUNTS = { advanceAccount: null, memberAccounts: null };
exports.ACCOUNT_DIGITS = 7;
/** The most characters that transfers between banks carry of a holder's name (全銀). */
exports.LONGEST_HOLDER = 48;
/** The accounts as they are stored: digits in any width are digits. */
function tidyAccounts({ advanceAccount, memberAccounts }) {
    return {
        advanceAccount: advanceAccount && tidy(advanceAccount),
        memberAccounts: memberAccounts?.map((each) => ({ ...each, account: tidy(each.account) })) ?? null,
    };
}
function tidy(account) {
    return { ...account, number: account.number?.normalize("NFKC").trim() ?? null };
}
//# sourceMappingURL=advance-account.js.map