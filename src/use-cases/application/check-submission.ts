import type { StoredContractor } from "../party/ports";
import { findingsOnEligibility, type KnownObligee } from "../../domain/application/application-eligibility";
import { findingsOnApplication, findingsOnDraft } from "../../domain/application/application-findings";
import { atDelivery, findingsOnUnlistedObligee } from "../../domain/application/unlisted-obligee";
import { companyFacts, type CompanyFacts } from "../../domain/party/company";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { below, type Finding } from "../../domain/values/finding";
import { completeApplication, type ApplicationContent } from "../../domain/application/guarantee-application";
import { quotePremium, type QuotedPremium } from "../../domain/premium/premium";
import { findingsOnDocuments } from "../../domain/application/attachment-findings";
import {
  requirementsOn,
  type ApplicationRequirements,
} from "../../domain/application/application-requirements";
import {
  certainAddressee,
  findingsOnAddressee,
  resolvedAddressee,
  type KnownAddressees,
  type Post,
} from "../../domain/obligee/addressee";
import { contradictions } from "../../domain/application/registered-works";
import { branchOfApplication } from "./branch-of-application";
import { appliedWorks } from "./applied-works";
import type { Caller } from "../../domain/account/access";
import {
  findingsOnFollowedAdvance,
  findingsOnSecond,
  takenBeside,
} from "../../domain/works-contract/works-ledger";
import type { Yen } from "../../domain/values/yen";
import { amendedTerms } from "../works-contract/join-works";
import { worksStanding, type StatedWorks, type WorksStanding } from "../works-contract/works-standing";
import { findingsOnNumbers } from "../works-contract/unique-works-numbers";
import { askedGuarantee, statedWorks } from "./stated-works";
import type { ResolvedObligee } from "./unlisted-obligee";
import type { StoredApplication } from "./ports";
import type { Stores } from "../stores";

type Submission = ResolvedObligee &
  Pick<StoredApplication, "issuerId" | "contractorId" | "branchId" | "registeredWorksId"> & {
    /** Of one that is stored already. */
    readonly id?: string;
    /** As it was read in this unit of work already; absent: it is read. */
    readonly contractor?: StoredContractor | null;
  };

/** `null`: no obligee is chosen, or nobody knows it. */
async function addresseesOf(
  { parties }: Pick<Stores, "parties">,
  obligeeId: string | null,
  issuerId: string,
): Promise<KnownAddressees | null> {
  return obligeeId === null ? null : parties.addressees(obligeeId, issuerId);
}

function ofNewBody({ name }: { readonly name: string }): KnownAddressees {
  const body = { name, category: null, parentId: null, addressee: null };
  return { name, certain: certainAddressee(body, null), kept: [] };
}

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
  /** Whom the certificate will address, once it is submitted; `null`: the obligee's name alone. */
  readonly addressee: Post | null;
  /** The contractor as it states itself; `null`: it is not registered with the issuer. */
  readonly applicant: CompanyFacts | null;
}

/** All that stands in the way of keeping and of submitting an application, and what the guarantee would cost. */
export async function checkSubmission(
  stores: Stores,
  caller: Caller,
  stated: Submission,
  at: Date,
): Promise<CheckedSubmission> {
  const { issuerId, contractorId, body, isNamed } = stated;
  // Judged as it will be once the body is entered.
  const content = body ? { ...stated.content, obligeeId: body.id, unlistedObligee: null } : stated.content;
  const submission = { ...stated, content };
  const today = dayInJapan(at);
  const works = await appliedWorks(stores, submission);
  const { contractor = await stores.parties.contractor(issuerId, contractorId) } = stated;
  const obligee = body ? WITHOUT_RULES : await knownObligee(stores, content.obligeeId);
  const addressees = body ? ofNewBody(body) : await addresseesOf(stores, content.obligeeId, issuerId);
  const branch = await branchToAsk(stores, submission);
  const unknownObligee: Finding[] =
    content.obligeeId !== null && obligee === null ? [{ path: "obligeeId", code: "NOT_FOUND" }] : [];
  const joining = obligee === null ? null : await joiningOf(stores, caller, submission);
  const asked = requirementsOn(await stores.parties.applicationRequirements(issuerId), today);
  const guarantee = askedGuarantee(content);
  const { entry = null, ledger = [] } = joining?.standing ?? {};
  const eligibility = findingsOnEligibility(
    content,
    obligee,
    today,
    guarantee ? takenBeside(guarantee, ledger) : (0 as Yen),
  );
  const numbers =
    joining === null
      ? []
      : await findingsOnNumbers(stores, caller, numbered(joining.stated), obligee?.policies ?? [], today);
  const ofSubmission = [
    ...findingsOnApplication(content, { contractorName: contractor?.name ?? "", today, branch, asked }),
    ...(body ? findingsOnUnlistedObligee(stated.content) : []),
    ...stated.unclear,
    ...unknownObligee,
    ...(addressees ? findingsOnAddressee(content.addressee, addressees) : []),
    ...(works ? contradictions(works, content, await amendedTerms(stores, entry)) : []),
    ...(isNamed ? atDelivery(eligibility) : eligibility),
    ...numbers,
    ...(guarantee && content.secondGuaranteeReason === null ? findingsOnSecond(guarantee, ledger) : []),
    ...(guarantee && joining
      ? findingsOnFollowedAdvance({ ...guarantee, paidAhead: content.paidAhead }, ledger)
      : []),
  ];
  return {
    ofDraft: below("content", [...findingsOnDraft(stated.content, { branch }), ...unknownObligee]),
    // One place may break a rule as a fact of the terms and of the obligee: it is named once per code.
    ofSubmission: [
      ...below("content", distinct(ofSubmission)),
      ...(await findingsOnAttached(stores, submission, asked)),
    ],
    joining,
    premium: await quote(stores, issuerId, content, today),
    applicant: contractor && companyFacts(contractor),
    addressee: addressees ? resolvedAddressee(content.addressee, addressees) : content.addressee,
  };
}

const numbered = ({ parties, identity }: StatedWorks) => ({ parties, identifiers: identity.identifiers });

async function joiningOf(stores: Stores, caller: Caller, submission: Submission): Promise<Joining | null> {
  const stated = statedWorks(submission);
  if (stated === null) return null;
  return { stated, standing: await worksStanding(stores, caller, stated, submission.id ?? null) };
}

/** Documents are attached to what is stored already: to a draft, or to what was returned. */
async function findingsOnAttached(
  { attachments }: Stores,
  { id, content }: Submission,
  asked: ApplicationRequirements | null,
): Promise<Finding[]> {
  if (asked === null || asked.documents.length === 0) return [];
  return findingsOnDocuments(content, id === undefined ? [] : await attachments.of(id), asked);
}

/** What is known of a body that nobody has entered: the national rules hold. */
const WITHOUT_RULES: KnownObligee = { adoptions: [], policies: [] };

/** 取扱店 of a reservation, which is asked for on paper; no other refusal names it. */
async function branchToAsk(
  { parties }: Stores,
  { issuerId, branchId, content }: Submission,
): Promise<string | null> {
  if (content.kind !== "PERFORMANCE_RESERVATION") return null;
  const issuer = await parties.issuer(issuerId);
  const branch = await branchOfApplication({ parties }, { issuerId, branchId });
  return issuer && branch && `${issuer.name} ${branch.name} 電話 ${branch.telephone}`;
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
