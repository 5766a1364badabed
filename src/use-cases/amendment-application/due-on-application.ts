import { duePremium, type DuePremium } from "../../domain/premium/premium-difference";
import type { AmendmentApplicationView } from "./ports";

/** What an application for an amendment makes due; `null`: nobody can say yet. */
export function dueOn({
  before,
  after,
  premiumDifference,
  finalPremium,
}: Pick<
  AmendmentApplicationView,
  "before" | "after" | "premiumDifference" | "finalPremium"
>): DuePremium | null {
  return duePremium(before.amount !== after.amount, premiumDifference, finalPremium);
}
