import type { DepositBank } from "../works-contract/works-contract";

/** ORDINARY: 普通預金. SPECIAL: 別段預金. SETTLEMENT: 決済用預金. */
export const ADVANCE_ACCOUNT_TYPES = ["ORDINARY", "SPECIAL", "SETTLEMENT"] as const;
export type AdvanceAccountType = (typeof ADVANCE_ACCOUNT_TYPES)[number];

/**
 * 前払金の預託口座: where the advance is paid to and drawn from. In a draft every part may still be missing. The contractor and
 * the issuer alone see it, and no log holds it.
 */
export interface AdvanceAccount {
  readonly type: AdvanceAccountType | null;
  /** 口座番号: seven digits, a leading zero counts. */
  readonly number: string | null;
  /** 口座名義, in katakana. */
  readonly holder: string | null;
}

/** The account of one member of a joint venture, where the advance is paid to each. */
export interface MemberAccount {
  /** The member's name, as among the members. */
  readonly member: string;
  /** At its own bank. */
  readonly bank: DepositBank;
  readonly account: AdvanceAccount;
}

/** The accounts of an application: one at the deposit bank, or one for each member of a joint venture. */
export interface AdvanceAccounts {
  readonly advanceAccount: AdvanceAccount | null;
  readonly memberAccounts: readonly MemberAccount[] | null;
}

export const NO_ACCOUNTS: AdvanceAccounts = { advanceAccount: null, memberAccounts: null };

export const ACCOUNT_DIGITS = 7;
/** The most characters that transfers between banks carry of a holder's name (全銀). */
export const LONGEST_HOLDER = 48;

/** The accounts as they are stored: digits in any width are digits. */
export function tidyAccounts({ advanceAccount, memberAccounts }: AdvanceAccounts): AdvanceAccounts {
  return {
    advanceAccount: advanceAccount && tidy(advanceAccount),
    memberAccounts: memberAccounts?.map((each) => ({ ...each, account: tidy(each.account) })) ?? null,
  };
}

function tidy(account: AdvanceAccount): AdvanceAccount {
  return { ...account, number: account.number?.normalize("NFKC").trim() ?? null };
}
