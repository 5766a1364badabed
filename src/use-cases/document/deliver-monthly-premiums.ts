import type { Caller } from "../../domain/account/access";
import { monthlyPremiumsFileName } from "../../domain/premium/monthly-premiums";
import { dayInJapan } from "../../domain/values/calendar-date";
import { readMonthlyPremiums } from "../premium-paper/read-monthly-premiums";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";

/** 保証料一括納付明細書 as the caller may see it now. */
export async function deliverMonthlyPremiums(
  { reads, press, tables, clock }: DeliveryParts,
  caller: Caller,
  { query, format }: TargetOf<"MONTHLY_PREMIUMS">,
): Promise<DocumentDelivery> {
  const premiums = await readMonthlyPremiums(reads, caller, query, dayInJapan(clock()));
  if (!premiums) return { state: "NOT_FOUND" };
  if (format === "CSV") {
    const name = monthlyPremiumsFileName(premiums, "csv");
    const body = new TextEncoder().encode(tables.monthlyPremiums(premiums));
    return {
      state: "DELIVERED",
      document: { ...name, contentType: "text/csv; charset=utf-8", disposition: "attachment", body },
    };
  }
  const { bytes } = await press.monthlyPremiums(premiums, caller);
  const name = monthlyPremiumsFileName(premiums, "pdf");
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
  };
}
