import type { PayeeAccount, PayeeAccountType } from "../domain/premium/premium-payment";
import type { CalendarDate } from "../domain/values/calendar-date";
import { wareki } from "../domain/values/wareki";
import type { TextStyle } from "./set-text";
import type { Cell } from "./table";

const ACCOUNT_TYPE: Readonly<Record<PayeeAccountType, string>> = { ORDINARY: "普通", CURRENT: "当座" };

/** What the branch says, wherever the issuer's data do not. */
const BRANCH_TELLS = "取扱店からお知らせします。";

/** 振込先 and 支払期日, or that the branch tells them. */
export function payeeRows(
  { account, dueOn }: { readonly account: PayeeAccount | null; readonly dueOn: CalendarDate | null },
  style: TextStyle,
): Cell[][] {
  const row = (label: string, texts: readonly string[]): Cell[] => [
    { label, values: texts.map((text) => ({ text, style })) },
  ];
  const payee =
    account === null
      ? [BRANCH_TELLS]
      : [
          `${account.bank} ${account.branch} ${ACCOUNT_TYPE[account.type]} ${account.number}`,
          `口座名義 ${account.holder}`,
        ];
  return [row("振込先", payee), row("支払期日", [dueOn === null ? BRANCH_TELLS : wareki(dueOn)])];
}
