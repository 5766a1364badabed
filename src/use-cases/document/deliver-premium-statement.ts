import type { Caller } from "../../domain/account/access";
import { premiumStatementFileName } from "../../domain/premium/premium-statement";
import { dayInJapan } from "../../domain/values/calendar-date";
import { premiumStatements } from "../premium-paper/premium-statements";
import type { DocumentDelivery, DeliveryParts, TargetOf } from "./document-delivery";
import { assertMay } from "../shared/forbidden";

/** 保証料計算書 as it is today: the final premium and the payee account may be newer than the link. */
export async function deliverPremiumStatement(
  { reads, press, clock }: DeliveryParts,
  caller: Caller,
  { applicationId }: TargetOf<"PREMIUM_STATEMENT">,
): Promise<DocumentDelivery> {
  assertMay(caller, "read");
  const statements = await premiumStatements(reads, caller, [applicationId], dayInJapan(clock()));
  const statement = statements.get(applicationId);
  if (!statement) return { state: "NOT_FOUND" };
  const { bytes } = await press.premiumStatement(statement, caller);
  const name = premiumStatementFileName(statement);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
  };
}
