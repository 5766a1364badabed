import type { PerformanceInForce } from "../../domain/guarantee/performance-shortfall";
import type { ContractType } from "../../domain/values/contract-type";
import type { Period } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Yen } from "../../domain/values/yen";
import type { PlannedYears } from "../../domain/works-contract/fiscal-year-plans";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import type { WorksIdentity } from "../../domain/works-contract/same-works";
import type { Commitment } from "../../domain/works-contract/works-ledger";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { AmendableWorks, WorksBeforeChange } from "../../domain/works-contract/works-amendment";
import type { TermDifference } from "../../domain/works-contract/works-differences";
import type { FiscalYearPlan } from "../../domain/works-contract/fiscal-year-plans";
import type { NumberElsewhere } from "../../domain/obligee/unique-numbers";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { Caller } from "../../domain/account/access";
import type { ContractorView, IssuerView, NamedObligee } from "../party/ports";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";
import type { RegisteredWorks } from "../../domain/application/registered-works";

export interface RegisteredWorksStore {
  insert(works: NewRegisteredWorks): Promise<void>;
  /** Works that this issuer registered for this contractor, or for all of its contractors. */
  findFor(issuerId: string, contractorId: string, id: string): Promise<RegisteredWorks | null>;
  /** Works that this issuer registered for one of these contractors. */
  ofContractors(issuerId: string, contractorIds: readonly string[]): Promise<ImportedWorks[]>;
  /** Says what a later import says. Applications that were made from them keep what they state. */
  change(id: string, works: RegisteredWorks): Promise<void>;
}

/** Registered works as an import meets them. */
export interface ImportedWorks {
  readonly id: string;
  readonly contractorId: string;
  readonly works: RegisteredWorks;
}

export interface NewRegisteredWorks {
  readonly id: string;
  readonly issuerId: string;
  /** `null`: every contractor registered with the issuer may apply from them. */
  readonly contractorId: string | null;
  readonly works: RegisteredWorks;
  readonly createdAt: Date;
}

/** An issuer's entry of a works contract: what its guarantees and applications hang on. */
export interface StoredWorksContract extends PartiesOfWorks, WorksIdentity {
  readonly id: string;
  readonly works: WorksTerms;
}

export interface PartiesOfWorks {
  readonly issuerId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
}

/** What an application or a guarantee says of its works contract. */
export interface WorksTerms extends PlannedYears {
  readonly contractType: ContractType | null;
  readonly place: string | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly jointVenture: JointVenture | null;
  readonly externalReference: string | null;
}

/** What stands on works contracts. */
export interface StoredCommitment extends Omit<Commitment, "number"> {
  readonly id: string;
  readonly number: GuaranteeNumber | null;
  readonly issuerId: string;
}

/** Why an entry says something else than before. */
export const WORKS_CHANGE_CAUSES = ["AMENDED", "GUARANTEE_AMENDED", "STATED_ANEW"] as const;
export type WorksChangeCause = (typeof WORKS_CHANGE_CAUSES)[number];

/** One step in the history of a works contract. */
export interface NewWorksAmendment {
  readonly id: string;
  readonly worksContractId: string;
  readonly cause: WorksChangeCause;
  /** 変更契約日; `null` where an application or a guarantee merely stated something else. */
  readonly amendedOn: CalendarDate | null;
  readonly before: AmendableWorks;
  readonly after: AmendableWorks;
  /** The guarantee whose amendment it came with. */
  readonly guaranteeId: string | null;
  readonly recordedAt: Date;
}

/** What stands on works contracts, read alike inside a unit of work and outside one. */
export interface WorksLedgerReads {
  /** The entries of any issuer between these two that may be of this contract: of its name, one of its numbers, or works. */
  candidates(
    parties: Omit<PartiesOfWorks, "issuerId">,
    identity: WorksIdentity,
  ): Promise<StoredWorksContract[]>;
  /** Guarantees in force and applications under way of these entries. */
  commitments(ids: readonly string[]): Promise<StoredCommitment[]>;
  /** Which of these numbers other contractors' guarantees in force of the same body bear, the oldest first. */
  numbersElsewhere(
    parties: Omit<PartiesOfWorks, "issuerId">,
    numbers: readonly Pick<NumberElsewhere, "scheme" | "value">[],
  ): Promise<(NumberElsewhere & { readonly issuerId: string })[]>;
  /** An issuer's own entry. */
  find(issuerId: string, id: string): Promise<StoredWorksContract | null>;
  /** When it was last changed by contract (変更契約日), and how many changes were recorded in the entry itself. */
  history(id: string): Promise<Pick<WorksBeforeChange, "lastAmendedOn" | "amendmentCount">>;
}

/** 契約保証 in force that hangs on an entry. */
export interface StoredPerformance extends PerformanceInForce {
  readonly guaranteeId: string;
}

/** How much 契約保証 lacks of its least share, as its body is told; `null`: nothing. */
export interface Shortfall {
  readonly guaranteeId: string;
  readonly missing: Yen | null;
}

export interface WorksContractStore extends WorksLedgerReads {
  performances(worksContractId: string): Promise<StoredPerformance[]>;
  /** In place of what was kept of each. */
  keepShortfalls(shortfalls: readonly Shortfall[]): Promise<void>;
  recordAmendment(amendment: NewWorksAmendment): Promise<void>;
  /**
   * Until the unit of work ends, no other one finds, makes or counts what stands on works contracts between these two: of
   * two applications at once, the second sees the first.
   */
  hold(parties: Omit<PartiesOfWorks, "issuerId">): Promise<void>;
  insert(entry: StoredWorksContract, at: Date): Promise<void>;
  /** What was said last is what the entry says. Nothing is written where it says that already. */
  change(before: StoredWorksContract, said: StoredWorksContract): Promise<void>;
}

/** Which entries of works contracts are listed. All that is given must hold. */
export interface WorksContractFilter {
  /** Updated at this instant (RFC 3339, UTC, milliseconds) or later; the list is then in this order. */
  readonly updatedSince?: string | undefined;
  /** One of the numbers, whole, however it is written. */
  readonly identifier?: string | undefined;
  readonly externalReference?: string | undefined;
  readonly contractorId?: string | undefined;
  readonly obligeeId?: string | undefined;
  /** Whether another entry or a guarantee in force says something else of the contract. */
  readonly differing?: boolean | undefined;
  /** A part of a name or a number, however it is written. */
  readonly text?: string | undefined;
}

export interface WorksContractReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<WorksContractView>[]>;
  /** Newest first. */
  page(
    caller: Caller,
    window: Window,
    filter: WorksContractFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<WorksContractView>>>;
}

/** The most that is shown with one works contract of its changes, and of its differences: the newest. */
export const MOST_SHOWN_OF_CONTRACT = 30;

/** An issuer's entry of a works contract (請負契約), as those see it whose guarantees hang on it. */
export interface WorksContractView extends ReadApart<
  "issuer" | "contractor" | "obligee" | "amendments" | "differences"
> {
  readonly __typename: "WorksContractEntry";
  readonly id: string;
  readonly issuer: IssuerView;
  readonly contractor: ContractorView;
  readonly obligee: NamedObligee;
  readonly contractType: ContractType | null;
  readonly name: string;
  readonly place: string | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate | null;
  readonly fiscalYears: readonly FiscalYearPlan[] | null;
  readonly advanceYears: PlannedYears["advanceYears"];
  readonly jointVenture: JointVenture | null;
  readonly identifiers: WorksIdentifiers;
  readonly externalReference: string | null;
  readonly createdAt: Date;
  /** When anything of it last changed that who asks sees; outside of lists up to two seconds behind. */
  readonly updatedAt: Date;
  /** Newest first. */
  readonly amendments: readonly WorksAmendmentView[];
  readonly differences: readonly WorksDifferenceView[];
}

export type WorksAmendmentView = Omit<NewWorksAmendment, "worksContractId">;

/** Something else that is said of the same works contract. */
export interface WorksDifferenceView extends Omit<TermDifference, "elsewhere"> {
  /** `null` where another issuer says it, which the caller may not read. */
  readonly elsewhere: string | null;
  /** The guarantee in force that states it; `null`: another issuer's entry does. */
  readonly guaranteeNumber: GuaranteeNumber | null;
}
