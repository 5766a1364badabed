import type { Caller } from "../../domain/account/access";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { quotePremium, type QuotedPremium } from "../../domain/premium/premium";
import type { Yen } from "../../domain/values/yen";
import type { Clock } from "../shared/clock";
import { NOTHING } from "../shared/wanted";
import type { Reads } from "../reads";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";

export interface QuotePremium {
  readonly issuerId: string;
  readonly kind: GuaranteeKind;
  readonly amount: Yen;
  readonly isOnline: boolean;
  /** `null`: today in Japan. */
  readonly on: CalendarDate | null;
}

/** 保証料の見積り: what a guarantee would cost by the issuer's table in effect on a day. Changes nothing. */
export async function quoteByIssuer(
  { reads, clock }: { reads: Pick<Reads, "parties" | "rules">; clock: Clock },
  caller: Caller,
  { issuerId, kind, amount, isOnline, on: day }: QuotePremium,
): Promise<Outcome<QuotedPremium, "INVALID_INPUT" | "PREMIUM_TABLE_NOT_FOUND">> {
  const findings: Finding[] = amount === 0 ? [{ path: "amount", code: "MUST_BE_POSITIVE" }] : [];
  const [issuer] = await reads.parties.byIds(caller, "Issuer", [issuerId], NOTHING);
  if (!issuer) findings.push({ path: "issuerId", code: "NOT_FOUND" });
  if (findings.length > 0) return invalidInput(findings);

  const on = day ?? dayInJapan(clock());
  const table = await reads.rules.premiumTables.inEffect(issuerId, kind, on);
  if (!table) return refused({ code: "PREMIUM_TABLE_NOT_FOUND", kind, on });
  return done({ quote: quotePremium(table, { amount, isOnline }), table, on });
}
