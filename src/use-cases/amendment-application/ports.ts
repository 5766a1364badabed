import type { Caller } from "../../domain/account/access";
import type { AmendableTerms, AmendmentChange } from "../../domain/guarantee/amendment";
import type { AmendmentApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { WithFormer } from "../../domain/premium/final-premium";
import type { DuePremium, QuotedDifference, SetDifference } from "../../domain/premium/premium-difference";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { PremiumSettlement } from "../../domain/premium/premium-settlement";
import type { ApplicationEventView, MonthlyPremiumQuery } from "../application/ports";
import type { GuaranteeView } from "../guarantee/ports";
import type { ContractorView, IssuerView } from "../party/ports";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Shown, Wanted } from "../shared/wanted";

export interface AmendmentApplicationReads {
  byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<AmendmentApplicationView, Asked>[]>;
  /** Newest first. */
  page(
    caller: Caller,
    window: Window,
    filter: AmendmentApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<AmendmentApplicationView>>>;
  /** Of these guarantees, in the order of the amendments: all that are neither declined nor withdrawn. */
  charged(caller: Caller, guaranteeIds: readonly string[]): Promise<ChargedAmendment[]>;
  /** What amendments made due that went into 保証料一括納付 of a month. */
  settledMonthly(caller: Caller, query: MonthlyPremiumQuery): Promise<string[]>;
}

/** All that is given must hold; `undefined` asks for nothing. */
export interface AmendmentApplicationFilter {
  /** Updated at this instant (RFC 3339, UTC, milliseconds) or later; the list is then in this order. */
  readonly updatedSince?: string | undefined;
  readonly guaranteeId?: string | undefined;
  readonly statuses?: readonly AmendmentApplicationStatus[] | undefined;
  readonly contractorId?: string | undefined;
  readonly issuerId?: string | undefined;
  /** The contractor's own reference, as it was given. */
  readonly externalReference?: string | undefined;
}

/** How and when it was settled: 追加保証料 was received, 返戻保証料 paid back, or either went into 保証料一括納付. */
export type SettledDifference = PremiumSettlement;

/** An application for an amendment that is not given up, of a guarantee. */
export interface ChargedAmendment {
  readonly id: string;
  readonly guaranteeId: string;
}

/** 変更申込: what a contractor applies for, and what became of it. */
interface AmendmentApplication {
  readonly id: string;
  readonly status: AmendmentApplicationStatus;
  /** The revision of the guarantee that it was applied for: of one that was changed since, no step goes on. */
  readonly revision: number;
  /** The terms on the day of the application, and as they are to be. */
  readonly before: AmendableTerms;
  readonly after: AmendableTerms;
  /** 変更の理由, in the contractor's own words. */
  readonly reason: string;
  /** The contractor's own reference. */
  readonly externalReference: string | null;
  /** As it was quoted when it was applied for; `null` where the amount stays, and where the issuer has no table. */
  readonly premiumDifference: QuotedDifference | null;
  /** What is due; `null` until an officer set it. */
  readonly finalPremium: WithFormer<SetDifference> | null;
  readonly settlement: SettledDifference | null;
  /** Why the issuer declined. */
  readonly declineReason: string | null;
  readonly decidedAt: Date | null;
}

export interface AmendmentApplicationView
  extends AmendmentApplication, ReadApart<"due" | "issuer" | "contractor" | "guarantee" | "history"> {
  readonly __typename: "AmendmentApplication";
  /** 変更契約日 */
  readonly amendedOn: CalendarDate;
  /** 版: of the certificate that it brought; `null` until it is issued, and where it brought none. */
  readonly certificateVersion: number | null;
  /** What is to be settled; `null`: nobody can say yet. */
  readonly due: DuePremium | null;
  readonly issuer: IssuerView;
  readonly contractor: ContractorView;
  readonly guarantee: GuaranteeView;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** When anything of it last changed that who asks sees; outside of lists up to two seconds behind. */
  readonly updatedAt: Date;
  readonly history: readonly ApplicationEventView[];
}

/** 変更申込 as it is stored. */
export interface StoredAmendmentApplication extends AmendmentApplication {
  /** Compare and set: a change names the version it saw. */
  readonly version: number;
  readonly guaranteeId: string;
  readonly issuerId: string;
  readonly contractorId: string;
  readonly change: AmendmentChange;
  /** The amendment that it became; `null` until it did. */
  readonly amendmentId: string | null;
  readonly appliedAt: Date;
}

/** What a step changes; what is left out stays. */
export type AmendmentApplicationChange = Partial<
  Pick<
    StoredAmendmentApplication,
    "status" | "finalPremium" | "settlement" | "declineReason" | "amendmentId" | "decidedAt"
  >
>;

/** One under way: neither issued nor given up. */
export interface PendingAmendmentApplication {
  readonly id: string;
  readonly isSettled: boolean;
}

export interface AmendmentApplicationStore {
  insert(application: Omit<StoredAmendmentApplication, "version">): Promise<void>;
  /** One that the caller may see, held until the unit of work ends. */
  takeVisible(caller: Caller, id: string): Promise<StoredAmendmentApplication | null>;
  /** Compare and set on the version that was taken. */
  change(taken: StoredAmendmentApplication, change: AmendmentApplicationChange, at: Date): Promise<void>;
  /** The one under way of a guarantee that is held: there is one at most. */
  pendingOf(guaranteeId: string): Promise<PendingAmendmentApplication | null>;
}
