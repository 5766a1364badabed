import type { CalendarMonth } from "../../domain/values/calendar-month";
import type { Caller } from "../../domain/account/access";
import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { CalendarDate, Period } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { AdvanceAccounts } from "../../domain/application/advance-account";
import type { ApplicationReturn } from "../../domain/application/application-return";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { ApplicationStatus, LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { FinalPremium } from "../../domain/premium/final-premium";
import type { PremiumSettlement } from "../../domain/premium/premium-settlement";
import type { SecondGuarantee } from "../../domain/works-contract/works-ledger";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { Yen } from "../../domain/values/yen";
import type { QuotedPremium } from "../../domain/premium/premium";
import type { EventActor, EventType } from "../shared/event-log";
import type { CompanyFacts } from "../../domain/party/company";
import type { BranchView, ContractorView, IssuerView, NamedObligee } from "../party/ports";
import type { GuaranteeView } from "../guarantee/ports";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Shown, Wanted } from "../shared/wanted";

export interface ApplicationReads {
  byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<ApplicationView, Asked>[]>;
  /** Newest first. */
  page(
    caller: Caller,
    window: Window,
    filter: ApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<ApplicationView>>>;
  /** The ids of applications whose premium went into 保証料一括納付, as far as the caller may see them. */
  settledMonthly(caller: Caller, query: MonthlyPremiumQuery): Promise<string[]>;
}

/** What went into 保証料一括納付 of one contractor at one issuer in one month. */
export interface MonthlyPremiumQuery {
  readonly issuerId: string;
  readonly contractorId: string;
  readonly month: CalendarMonth;
}

/** All that is given must hold; `undefined` asks for nothing. */
export interface ApplicationFilter {
  /** Updated at this instant (RFC 3339, UTC, milliseconds) or later; the list is then in this order. */
  readonly updatedSince?: string | undefined;
  readonly statuses?: readonly ApplicationStatus[] | undefined;
  readonly kinds?: readonly GuaranteeKind[] | undefined;
  readonly contractorId?: string | undefined;
  readonly issuerId?: string | undefined;
  /** A part of a name or a number, however it is written. */
  readonly text?: string | undefined;
}

type FilledIn = Omit<ApplicationContent, "obligeeId" | keyof AdvanceAccounts>;

/** Its accounts and returns are missing for others than its contractor and its issuer. */
export interface ApplicationView
  extends
    FilledIn,
    Partial<AdvanceAccounts>,
    ReadApart<
      | keyof FilledIn
      | keyof AdvanceAccounts
      | "issuer"
      | "branch"
      | "contractor"
      | "obligee"
      | "registeredWorks"
      | "guarantee"
      | "history"
      | "attachments"
    > {
  readonly __typename: "GuaranteeApplication";
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly issuer: IssuerView;
  /** `null` in older ones: the main branch (`branchOfApplication`). */
  readonly branch: BranchView | null;
  readonly contractor: ContractorView;
  readonly obligee: NamedObligee | null;
  readonly registeredWorks: WorksView | null;
  readonly premium: QuotedPremium | null;
  readonly finalPremium: FinalPremium | null;
  readonly settlement: PremiumSettlement | null;
  readonly secondGuarantee: SecondGuarantee | null;
  /** Oldest first; missing for others than its contractor and its issuer. */
  readonly returns?: readonly ApplicationReturn[];
  /** As it stated itself when it was submitted; `null` in a draft. Missing for others than its contractor and its issuer. */
  readonly applicant?: CompanyFacts | null;
  readonly declineReason: string | null;
  readonly guarantee: GuaranteeView | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** When anything of it last changed that who asks sees; outside of lists up to two seconds behind. */
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly history: readonly ApplicationEventView[];
  /** Missing for others than its contractor and its issuer. */
  readonly attachments?: readonly ListedAttachment[];
}

/** A draft may be changed without end: of its steps the newest are shown. */
export const LONGEST_HISTORY = 100;

/** One step of an application, as the append-only record has it. */
export interface ApplicationEventView extends Pick<EventActor, "role" | "organisationId" | "userId"> {
  readonly at: Date;
  readonly type: EventType;
  readonly from: LifeStatus | null;
  readonly to: LifeStatus | null;
}

export interface WorksReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<WorksView>[]>;
  /** Newest first. */
  page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<WorksView>>>;
}

export interface WorksView extends ReadApart<"issuer" | "contractor" | "obligee"> {
  readonly __typename: "RegisteredWorks";
  readonly id: string;
  readonly issuer: IssuerView;
  /** `null`: for every contractor that is registered with the issuer. */
  readonly contractor: ContractorView | null;
  readonly obligee: NamedObligee;
  readonly contractType: ContractType;
  readonly name: string;
  readonly place: string | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period | null;
  readonly awardedOn: CalendarDate | null;
  readonly contractedOn: CalendarDate | null;
  readonly identifiers: WorksIdentifiers;
}

/** 保証申込 as it is stored. */
export interface StoredApplication {
  readonly id: string;
  /** Compare and set: a change names the version it saw. */
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly issuerId: string;
  readonly contractorId: string;
  /** `null` in older ones: the main branch (`branchOfApplication`). */
  readonly branchId: string | null;
  readonly registeredWorksId: string | null;
  /** The issuer's entry of the works contract; `null` in a draft. */
  readonly worksContractId: string | null;
  /** Why it is let through although the works contract has such a guarantee; `null`: it has none. */
  readonly secondGuarantee: SecondGuarantee | null;
  readonly content: ApplicationContent;
  /**
   * As it was quoted when the application was submitted; it stays, whatever tables come later. `null` in a draft, and
   * where the issuer has no premium table.
   */
  readonly premium: QuotedPremium | null;
  /** What is charged; `null` until an officer set it. */
  readonly finalPremium: FinalPremium | null;
  /** `null` until the premium was received or went into 保証料一括納付. */
  readonly settlement: PremiumSettlement | null;
  /** 差戻し, oldest first; what the last one asks for is to be corrected while the application stands returned. */
  readonly returns: readonly ApplicationReturn[];
  /** What the contractor stated of itself when it was submitted; `null` in a draft, and in older ones. */
  readonly applicant: CompanyFacts | null;
  /** Why the issuer declined. */
  readonly declineReason: string | null;
  readonly guaranteeId: string | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
}

/** What a step changes; what is left out stays. */
export type ApplicationChange = Partial<
  Omit<StoredApplication, "id" | "version" | "issuerId" | "contractorId">
>;

export interface ApplicationStore {
  insert(application: Omit<StoredApplication, "version">, at: Date): Promise<void>;
  /**
   * An application that the caller may see (a contractor its own, an issuer those submitted to it), held until the unit
   * of work ends: whoever else wants to change it waits, and finds it changed.
   */
  takeVisible(caller: Caller, id: string): Promise<StoredApplication | null>;
  /** Compare and set on the version that was taken. */
  change(taken: StoredApplication, change: ApplicationChange, at: Date): Promise<void>;
}
