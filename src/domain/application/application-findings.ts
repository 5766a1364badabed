import type { CalendarDate } from "../values/calendar-date";
import { findingsOnEmailAddress } from "../values/email-address";
import { findingsOnAccounts, findingsOnAccountTexts } from "./advance-account-findings";
import type { ApplicationRequirements } from "./application-requirements";
import type { RequestedKind } from "../obligee/eligibility";
import { INTERIM_FACTS } from "../obligee/interim-facts";
import { findingsOnPost } from "../obligee/addressee";
import type { Finding } from "../values/finding";
import { findingsOnUnlistedObligee } from "./unlisted-obligee";
import { completeApplication, guaranteeKindOf, type ApplicationContent } from "./guarantee-application";
import { followsWorksContract } from "../values/guarantee-kind";
import { findingsOnTerms, findingsOnTexts } from "../guarantee/guarantee-terms";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { findingsOnJointVenture, findingsOnMemberCount, MOST_MEMBERS } from "../works-contract/joint-venture";

/** What the rules ask of the application's parties and of the calendar. */
export interface ApplicationFacts {
  readonly contractorName: string;
  readonly today: CalendarDate;
  /** What the issuer asks for on that day; `null`: nothing. */
  readonly asked: ApplicationRequirements | null;
  /** 取扱店: name and telephone of whom to ask on paper; `null` where it is not known. */
  readonly branch: string | null;
}

/**
 * All that is missing from an application or contradicts itself. The obligee's rules are not asked here: see
 * eligibility.
 */
export function findingsOnApplication(
  content: ApplicationContent,
  { contractorName, today, branch, asked }: ApplicationFacts,
): Finding[] {
  return [
    ...findingsOnMissing(content),
    ...findingsOnKind(content.kind, branch),
    ...findingsOnUnlistedObligee(content),
    ...(content.addressee ? findingsOnPost("addressee", content.addressee) : []),
    ...findingsOnTerms({ ...content, kind: guaranteeKindOf(content) }),
    ...findingsOnFactsOfOtherKinds(content),
    ...findingsOnAccounts(content, asked),
    ...findingsOnToday(content, today),
    ...(content.jointVenture ? findingsOnJointVenture(content.jointVenture, contractorName) : []),
    ...findingsOnOwnTexts(content),
  ];
}

/**
 * What a draft must not hold either: 契約保証予約, texts that no paper can show, too many members of a joint
 * venture.
 */
export function findingsOnDraft(
  content: ApplicationContent,
  { branch }: Pick<ApplicationFacts, "branch">,
): Finding[] {
  const members = content.jointVenture?.members ?? [];
  return [
    ...findingsOnKind(content.kind, branch),
    ...findingsOnUnlistedObligee(content),
    ...(content.addressee ? findingsOnPost("addressee", content.addressee) : []),
    ...findingsOnTexts(content),
    ...findingsOnOwnTexts(content),
    ...(members.length > MOST_MEMBERS ? findingsOnMemberCount(members) : []),
  ];
}

function findingsOnMissing({
  kind,
  obligeeId,
  unlistedObligee,
  amount,
  worksContract,
}: ApplicationContent): Finding[] {
  const required: [path: string, value: unknown][] = [
    ["kind", kind],
    ["obligeeId", obligeeId ?? unlistedObligee],
    ["worksContract.name", worksContract.name],
    ["worksContract.contractPrice", worksContract.contractPrice],
    ["worksContract.workPeriod.from", worksContract.workPeriod.from],
    ["worksContract.workPeriod.to", worksContract.workPeriod.to],
    ["amount", amount],
  ];
  return required.flatMap(([path, value]) => (value === null ? [{ path, code: "REQUIRED" as const }] : []));
}

/** 契約保証予約 has no certificate, so the system keeps no draft of it: it is asked for on paper. */
function findingsOnKind(kind: RequestedKind | null, branch: string | null): Finding[] {
  if (kind !== "PERFORMANCE_RESERVATION") return [];
  return [{ path: "kind", code: "RESERVATION_EXCLUDED", limit: branch ?? undefined, actual: kind }];
}

/** Facts for an interim payment or a performance guarantee alone must be missing for the other kinds. */
function* findingsOnFactsOfOtherKinds(content: ApplicationContent): Iterable<Finding> {
  const kind = guaranteeKindOf(content);
  if (kind === null) return;
  if (kind !== "CONTRACT_PERFORMANCE" && content.isAdvancePlanned !== null)
    yield { path: "isAdvancePlanned", code: "ONLY_FOR_PERFORMANCE" };
  if (kind === "INTERIM_PAYMENT") return;
  if (content.advanceAmount !== null) yield { path: "advanceAmount", code: "ONLY_FOR_INTERIM" };
  if (content.progress !== null) yield { path: "progress", code: "ONLY_FOR_INTERIM" };
  for (const path of INTERIM_FACTS) if (content[path] !== null) yield { path, code: "ONLY_FOR_INTERIM" };
}

/**
 * An issuer guarantees no works that are over, and no advance of a contract that is still to be concluded.
 */
function* findingsOnToday(content: ApplicationContent, today: CalendarDate): Iterable<Finding> {
  const { workPeriod, contractedOn } = content.worksContract;
  const kind = guaranteeKindOf(content);
  // The guarantee of one fiscal year is over long before the works are.
  const completed = completeApplication(content)?.terms.expiresOn;
  yield* findingsOnExpiry(completed ?? content.expiresOn ?? workPeriod.to, today);
  if (kind !== null && followsWorksContract(kind) && contractedOn !== null && contractedOn > today)
    yield { path: "worksContract.contractedOn", code: "AFTER_TODAY", limit: today, actual: contractedOn };
}

/** A guarantee that would be over before it is issued. */
export function* findingsOnExpiry(expiresOn: CalendarDate | null, today: CalendarDate): Iterable<Finding> {
  if (expiresOn !== null && expiresOn < today)
    yield { path: "expiresOn", code: "OVER_ALREADY", limit: today, actual: expiresOn };
}

/** Texts that only an application has; those of the terms are the terms' own. */
function* findingsOnOwnTexts(content: ApplicationContent): Iterable<Finding> {
  const { jointVenture, contactEmail } = content;
  yield* findingsOnAccountTexts(content);
  if (contactEmail !== null) yield* findingsOnEmailAddress("contactEmail", contactEmail);
  if (jointVenture === null) return;
  yield* findingsOnText("jointVenture.name", jointVenture.name, LONGEST.name);
  for (const [i, { name }] of jointVenture.members.entries())
    yield* findingsOnText(`jointVenture.members.${String(i)}.name`, name, LONGEST.name);
}
