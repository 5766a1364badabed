import type { CalendarDate } from "./calendar-date";
import type { ContractType } from "./contract-type";
import type { Delivery } from "./delivery";
import { isEmailAddress } from "./email-address";
import type { EligibilityRequest, RecognisedProgress, RequestedKind } from "./eligibility";
import type { Finding } from "./finding";
import { completed, findingsOnTerms, findingsOnText, LONGEST, type GuaranteeTerms } from "./guarantee-terms";
import { findingsOnJointVenture, type JointVenture } from "./joint-venture";
import type { DepositBank } from "./works-contract";
import type { Yen } from "./yen";

/** 保証申込: what a contractor fills in. In a draft everything may still be missing: `null`. */
export interface ApplicationContent {
  /** 契約保証予約 can be asked for, and is refused by name. */
  readonly kind: RequestedKind | null;
  readonly contractType: ContractType;
  readonly delivery: Delivery;
  readonly obligeeId: string | null;
  readonly worksContract: AppliedWorksContract;
  readonly amount: Yen | null;
  /** `null`: the completion date of the works contract. */
  readonly expiresOn: CalendarDate | null;
  readonly depositBank: DepositBank | null;
  readonly jointVenture: JointVenture | null;
  /** 低入札価格調査 */
  readonly isLowBid: boolean;
  /** 契約保証 only. */
  readonly isAdvancePlanned: boolean | null;
  /** 中間前払金保証 only: the advance that it follows. */
  readonly advanceAmount: Yen | null;
  /** 中間前払金保証 only: 認定調書. */
  readonly progress: RecognisedProgress | null;
  /** Where the notice of issue goes; `null`: to the contractor's own address. */
  readonly contactEmail: string | null;
}

export interface AppliedWorksContract {
  readonly name: string | null;
  readonly place: string | null;
  readonly contractPrice: Yen | null;
  /** `null`: the whole price. */
  readonly coveredPrice: Yen | null;
  readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
  readonly contractedOn: CalendarDate | null;
  /** 公告日 */
  readonly noticedOn: CalendarDate | null;
  /** 指名日 */
  readonly nominatedOn: CalendarDate | null;
}

/** An application with nothing missing: what is guaranteed, for whom. */
export interface CompleteApplication {
  readonly obligeeId: string;
  readonly terms: GuaranteeTerms;
}

/** The application as terms of a guarantee, or what is still missing, each with its place. */
export function completeApplication(
  content: ApplicationContent,
): { readonly complete: CompleteApplication } | { readonly missing: readonly Finding[] } {
  const { kind, obligeeId, amount, expiresOn, depositBank, worksContract: works } = content;
  const { name, contractPrice, coveredPrice, place, contractedOn } = works;
  const { from, to } = works.workPeriod;
  if (
    kind === null ||
    kind === "PERFORMANCE_RESERVATION" ||
    obligeeId === null ||
    amount === null ||
    name === null ||
    contractPrice === null ||
    from === null ||
    to === null
  )
    return { missing: missingIn(content) };
  const worksContract = { name, place, contractPrice, coveredPrice, workPeriod: { from, to }, contractedOn };
  return {
    complete: { obligeeId, terms: completed({ kind, amount, expiresOn, depositBank, worksContract }) },
  };
}

function missingIn({ kind, obligeeId, amount, worksContract }: ApplicationContent): Finding[] {
  const required: [path: string, value: unknown][] = [
    ["kind", kind],
    ["obligeeId", obligeeId],
    ["worksContract.name", worksContract.name],
    ["worksContract.contractPrice", worksContract.contractPrice],
    ["worksContract.workPeriod.from", worksContract.workPeriod.from],
    ["worksContract.workPeriod.to", worksContract.workPeriod.to],
    ["amount", amount],
  ];
  return [
    ...required.flatMap(([path, value]) => (value === null ? [{ path, code: "REQUIRED" as const }] : [])),
    ...findingsOnKind(kind),
  ];
}

/** 契約保証予約 has no certificate: not even a draft of it is kept. */
function findingsOnKind(kind: RequestedKind | null): Finding[] {
  if (kind !== "PERFORMANCE_RESERVATION") return [];
  return [{ path: "kind", code: "RESERVATION_EXCLUDED", limit: "CONTRACT_PERFORMANCE", actual: kind }];
}

/** All that contradicts itself in an application, whoever the obligee is; eligibility is another matter. */
export function findingsOnApplication(content: ApplicationContent): Finding[] {
  const completeness = completeApplication(content);
  return [
    ...("missing" in completeness ? completeness.missing : findingsOnTerms(completeness.complete.terms)),
    ...(content.jointVenture ? findingsOnJointVenture(content.jointVenture) : []),
    ...findingsOnOwnTexts(content),
  ];
}

/** What not even a draft may hold: texts that no paper can show, and 契約保証予約. */
export function findingsOnDraft(content: ApplicationContent): Finding[] {
  const { kind, worksContract, depositBank } = content;
  const texts: [path: string, text: string | null, longest: number][] = [
    ["worksContract.name", worksContract.name, LONGEST.name],
    ["worksContract.place", worksContract.place, LONGEST.place],
    ["depositBank.name", depositBank?.name ?? null, LONGEST.name],
    ["depositBank.branch", depositBank?.branch ?? null, LONGEST.name],
  ];
  return [
    ...findingsOnKind(kind),
    ...texts.flatMap(([path, text, longest]) =>
      text === null ? [] : [...findingsOnText(path, text, longest)],
    ),
    ...findingsOnOwnTexts(content),
  ];
}

/** Texts that only an application has; those of the terms are the terms' own. */
function findingsOnOwnTexts({ jointVenture, contactEmail }: ApplicationContent): Finding[] {
  const findings: Finding[] = [];
  if (contactEmail !== null && !isEmailAddress(contactEmail))
    findings.push({ path: "contactEmail", code: "NOT_AN_EMAIL_ADDRESS" });
  if (jointVenture === null) return findings;
  return [
    ...findings,
    ...findingsOnText("jointVenture.name", jointVenture.name, LONGEST.name),
    ...jointVenture.members.flatMap(({ name }, i) => [
      ...findingsOnText(`jointVenture.members.${String(i)}.name`, name, LONGEST.name),
    ]),
  ];
}

/** The application as a question of eligibility on a day. */
export function eligibilityRequestOf(
  content: ApplicationContent,
  { terms }: CompleteApplication,
  on: CalendarDate,
): EligibilityRequest {
  const { contractType, delivery, isLowBid, isAdvancePlanned, advanceAmount, progress } = content;
  const { noticedOn, nominatedOn } = content.worksContract;
  return {
    kind: terms.kind,
    contractType,
    delivery,
    contractPrice: terms.worksContract.contractPrice,
    coveredPrice: terms.worksContract.coveredPrice,
    workPeriod: terms.worksContract.workPeriod,
    contractedOn: terms.worksContract.contractedOn,
    noticedOn,
    nominatedOn,
    amount: terms.amount,
    isLowBid,
    isAdvancePlanned,
    advanceAmount,
    progress,
    on,
  };
}

/** Whom the certificate names as 保証契約者: a joint venture with its representative, or the contractor alone. */
export function principalName(contractorName: string, jointVenture: JointVenture | null): string {
  return jointVenture === null ? contractorName : `${jointVenture.name} 代表者 ${contractorName}`;
}
