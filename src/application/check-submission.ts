import { dayInJapan, type CalendarDate } from "../domain/calendar-date";
import { eligibilityOf } from "../domain/eligibility";
import type { Finding } from "../domain/finding";
import {
  completeApplication,
  eligibilityRequestOf,
  findingsOnApplication,
  type ApplicationContent,
  type CompleteApplication,
} from "../domain/guarantee-application";
import { quotePremium } from "../domain/premium";
import { contradictions, type RegisteredWorks } from "../domain/registered-works";
import type { QuotedPremium } from "../domain/premium";
import type { Stores } from "./ports";

interface Submission {
  readonly issuerId: string;
  readonly content: ApplicationContent;
  /** The works that it is made from. */
  readonly works: RegisteredWorks | null;
  readonly at: Date;
}

/** All that stands in the way of submitting an application, and what the guarantee would cost. */
export async function checkSubmission(
  stores: Stores,
  { issuerId, content, works, at }: Submission,
): Promise<{ findings: readonly Finding[]; premium: QuotedPremium | null }> {
  const today = dayInJapan(at);
  const own = [...findingsOnApplication(content), ...(works ? contradictions(works, content) : [])];
  const completeness = completeApplication(content);
  if ("missing" in completeness) return { findings: own, premium: null };
  const { complete } = completeness;
  const ineligible = await findingsOnEligibility(stores, content, complete, today);
  // A rule may be broken twice over, as a fact of the terms and of the obligee; each place is named once per code.
  const findings = distinct([...own, ...ineligible]);
  return { findings, premium: await quote(stores, issuerId, complete, today) };
}

async function findingsOnEligibility(
  { rules }: Stores,
  content: ApplicationContent,
  complete: CompleteApplication,
  today: CalendarDate,
): Promise<Finding[]> {
  const adoptions = await rules.adoptions.ofObligee(complete.obligeeId);
  if (adoptions === null) return [{ path: "obligeeId", code: "NOT_FOUND" }];
  const policies = await rules.policies.ofObligee(complete.obligeeId);
  const { reasons } = eligibilityOf(eligibilityRequestOf(content, complete, today), adoptions, policies);
  return reasons.map(({ path, code, limit, actual }) => ({ path, code, limit, actual }));
}

async function quote(
  { rules }: Stores,
  issuerId: string,
  { terms: { kind, amount } }: CompleteApplication,
  on: CalendarDate,
): Promise<QuotedPremium | null> {
  const table = await rules.premiumTables.inEffect(issuerId, kind, on);
  // Whoever applies here applies on line: that is what the discount is for.
  return table && { quote: quotePremium(table, { amount, isOnline: true }), table, on };
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.path} ${finding.code}`, finding])).values()];
}
