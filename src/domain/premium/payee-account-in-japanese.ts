import type { PayeeAccount, PayeeAccountType } from "./premium-payment";

const ACCOUNT_TYPE: Readonly<Record<PayeeAccountType, string>> = { ORDINARY: "普通", CURRENT: "当座" };

/** What the branch says, wherever the issuer's data do not. */
export const BRANCH_TELLS = "取扱店からお知らせします。";

/** 振込先, a line for the account and one for its holder; or that the branch tells it. */
export function payeeAccountInJapanese(account: PayeeAccount | null): string[] {
  if (account === null) return [BRANCH_TELLS];
  const { bank, branch, type, number, holder } = account;
  return [`${bank} ${branch} ${ACCOUNT_TYPE[type]} ${number}`, `口座名義 ${holder}`];
}
