import { dueDay, paymentOn } from "../../domain/premium/premium-payment";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { PaymentDue } from "../notice/ports";
import type { Stores } from "../stores";

/** Where and until when a contractor pays what was approved at this moment. */
export async function paymentDue(
  { parties }: Pick<Stores, "parties">,
  issuerId: string,
  { approvedAt, now }: { readonly approvedAt: Date; readonly now: Date },
): Promise<PaymentDue> {
  const payment = paymentOn(await parties.premiumPayments(issuerId), dayInJapan(now));
  return { account: payment?.account ?? null, dueOn: dueDay(payment, dayInJapan(approvedAt)) };
}
