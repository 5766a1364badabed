import type { RulesInEffect } from "../obligee/obligee-policy";
import type { Yen } from "../values/yen";
import type { AmendableTerms } from "./amendment";
import { amountFindingOn, type AmountCircumstances, type AmountFinding } from "./amount-finding";
import { priceByEntry } from "./judged-price";

/** 契約保証 as it stands, with what its amount is judged by. */
export interface PerformanceInForce
  extends
    Pick<AmendableTerms, "amount" | "contractPrice" | "coveredPrice">,
    Pick<AmountCircumstances, "agreedFor" | "isLowBid"> {}

/** How much 契約保証 lacks once its works contract has this price, although nobody amended it; `null`: nothing. */
export function shortfallAt(
  { amount, agreedFor, isLowBid, ...priced }: PerformanceInForce,
  entryPrice: Yen,
  rules: RulesInEffect,
): Yen | null {
  const terms = { amount, coveredPrice: priceByEntry(priced, entryPrice, null) };
  const around = { others: 0 as Yen, isOfTwoYears: false, agreedFor, isLowBid };
  return shortfallOf(amountFindingOn("CONTRACT_PERFORMANCE", terms, around, rules));
}

/** How much its own amendment left it lacking. */
export function shortfallOf(finding: AmountFinding | null): Yen | null {
  return finding?.code === "PERFORMANCE_UNDER_RATE" ? finding.difference : null;
}
