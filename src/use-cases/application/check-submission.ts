import { findingsOnEligibility, type KnownObligee } from "../../domain/application/application-eligibility";
import { findingsOnApplication, findingsOnDraft } from "../../domain/application/application-findings";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { below, type Finding } from "../../domain/values/finding";
import { completeApplication, type ApplicationContent } from "../../domain/application/guarantee-application";
import { quotePremium, type QuotedPremium } from "../../domain/premium/premium";
import { contradictions } from "../../domain/application/registered-works";
import { appliedWorks } from "./applied-works";
import type { Caller } from "../../domain/account/access";
import {
  findingsOnFollowedAdvance,
  findingsOnSecond,
  takenBeside,
} from "../../domain/works-contract/works-ledger";
import type { Yen } from "../../domain/values/yen";
import { worksStanding, type StatedWorks, type WorksStanding } from "../works-contract/works-standing";
import { askedGuarantee, statedWorks } from "./stated-works";
import type { StoredApplication } from "./ports";
import type { Stores } from "../stores";

type Submission = Pick<StoredApplication, "issuerId" | "contractorId" | "registeredWorksId"> & {
  /** Of one that is stored already. */
  readonly id?: string;
  readonly content: ApplicationContent;
};

/** A works contract, and what stands on it. */
export interface Joining {
  readonly stated: StatedWorks;
  readonly standing: WorksStanding;
}

export interface CheckedSubmission {
  /** What not even a draft may hold. */
  readonly ofDraft: readonly Finding[];
  /** All that stands in the way of submitting. */
  readonly ofSubmission: readonly Finding[];
  /** Where the works contract stands; `null` as long as the application does not say which it is. */
  readonly joining: Joining | null;
  /** `null` while something is missing, and where the issuer has no premium table. */
  readonly premium: QuotedPremium | null;
}

/** All that stands in the way of keeping and of submitting an application, and what the guarantee would cost. */
export async function checkSubmission(
  stores: Stores,
  caller: Caller,
  submission: Submission,
  at: Date,
): Promise<CheckedSubmission> {
  const { issuerId, contractorId, content } = submission;
  const today = dayInJapan(at);
  const works = await appliedWorks(stores, submission);
  const contractor = await stores.parties.contractor(issuerId, contractorId);
  const obligee = await knownObligee(stores, content.obligeeId);
  const unknownObligee: Finding[] =
    content.obligeeId !== null && obligee === null ? [{ path: "obligeeId", code: "NOT_FOUND" }] : [];
  const joining = obligee === null ? null : await joiningOf(stores, caller, submission);
  const asked = askedGuarantee(content);
  const ledger = joining?.standing.ledger ?? [];
  const ofSubmission = [
    ...findingsOnApplication(content, { contractorName: contractor?.name ?? "", today }),
    ...unknownObligee,
    ...(works ? contradictions(works, content) : []),
    ...findingsOnEligibility(content, obligee, today, asked ? takenBeside(asked, ledger) : (0 as Yen)),
    ...(asked && content.secondGuaranteeReason === null ? findingsOnSecond(asked, ledger) : []),
    ...(asked && joining ? findingsOnFollowedAdvance(asked, ledger) : []),
  ];
  return {
    ofDraft: below("content", [...findingsOnDraft(content), ...unknownObligee]),
    // One place may break a rule as a fact of the terms and of the obligee: it is named once per code.
    ofSubmission: below("content", distinct(ofSubmission)),
    joining,
    premium: await quote(stores, issuerId, content, today),
  };
}

async function joiningOf(stores: Stores, caller: Caller, submission: Submission): Promise<Joining | null> {
  const stated = statedWorks(submission);
  if (stated === null) return null;
  return { stated, standing: await worksStanding(stores, caller, stated, submission.id ?? null) };
}

async function knownObligee({ rules }: Stores, obligeeId: string | null): Promise<KnownObligee | null> {
  const adoptions = obligeeId === null ? null : await rules.adoptions.ofObligee(obligeeId);
  if (obligeeId === null || adoptions === null) return null;
  return { adoptions, policies: await rules.policies.ofObligee(obligeeId) };
}

async function quote(
  { rules }: Stores,
  issuerId: string,
  content: ApplicationContent,
  on: CalendarDate,
): Promise<QuotedPremium | null> {
  const complete = completeApplication(content);
  if (complete === null) return null;
  const { kind, amount } = complete.terms;
  const table = await rules.premiumTables.inEffect(issuerId, kind, on);
  // Whoever applies here applies on line: that is what the discount is for.
  return table && { quote: quotePremium(table, { amount, isOnline: true }), table, on };
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.path} ${finding.code}`, finding])).values()];
}
