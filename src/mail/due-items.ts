import { BRANCH_TELLS, payeeAccountInJapanese } from "../domain/premium/payee-account-in-japanese";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import type { PaymentDue, PremiumDue } from "../use-cases/notice/ports";

/** What a contractor pays, where and until when: a line each. */
export function dueItems(label: string, { premium, ...payment }: PremiumDue): string {
  return `・${label}：${premium === null ? BRANCH_TELLS : formatYen(premium)}\n${paymentItems(payment)}`;
}

export function paymentItems({ account, dueOn }: PaymentDue): string {
  return `・振込先：${payeeAccountInJapanese(account).join("\n　")}
・支払期日：${dueOn === null ? BRANCH_TELLS : wareki(dueOn)}`;
}
