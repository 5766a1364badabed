import { BRANCH_TELLS, payeeAccountInJapanese } from "../domain/premium/payee-account-in-japanese";
import type { PayeeAccount } from "../domain/premium/premium-payment";
import type { CalendarDate } from "../domain/values/calendar-date";
import { wareki } from "../domain/values/wareki";
import type { TextStyle } from "./set-text";
import type { Cell } from "./table";

/** 振込先 and 支払期日, or that the branch tells them. */
export function payeeRows(
  { account, dueOn }: { readonly account: PayeeAccount | null; readonly dueOn: CalendarDate | null },
  style: TextStyle,
): Cell[][] {
  const row = (label: string, texts: readonly string[]): Cell[] => [
    { label, values: texts.map((text) => ({ text, style })) },
  ];
  const due = dueOn === null ? BRANCH_TELLS : wareki(dueOn);
  return [row("振込先", payeeAccountInJapanese(account)), row("支払期日", [due])];
}
