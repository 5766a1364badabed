import type { Caller } from "../../domain/access";
import type { CalendarDate } from "../../domain/calendar-date";
import type { ContractType } from "../../domain/contract-type";
import type { ApplicationContent } from "../../domain/guarantee-application";
import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { ApplicationStatus, LifeStatus } from "../../domain/guarantee-life-cycle";
import type { PremiumSettlement } from "../../domain/premium-settlement";
import type { Period } from "../../domain/calendar-date";
import type { Yen } from "../../domain/yen";
import type { QuotedPremium } from "../../domain/premium";
import type { EventActor, EventType } from "./event-log";
import type { BranchView, PartyView } from "./party-reads";
import type { GuaranteeView } from "./guarantee-reads";
import type { Page, Wanted, Window } from "./page";

export interface ApplicationReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<ApplicationView[]>;
  /** Newest first. */
  page(
    caller: Caller,
    window: Window,
    filter: ApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<ApplicationView>>;
}

/** All that is given must hold; `undefined` asks for nothing. */
export interface ApplicationFilter {
  readonly statuses?: readonly ApplicationStatus[] | undefined;
  readonly kinds?: readonly GuaranteeKind[] | undefined;
  readonly contractorId?: string | undefined;
  readonly issuerId?: string | undefined;
}

export interface ApplicationView extends Omit<ApplicationContent, "obligeeId"> {
  readonly __typename: "GuaranteeApplication";
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly issuer: PartyView;
  /** `null`: the issuer's main branch. */
  readonly branch: BranchView | null;
  readonly contractor: PartyView;
  readonly obligee: PartyView | null;
  readonly registeredWorks: WorksView | null;
  readonly premium: QuotedPremium | null;
  readonly settlement: PremiumSettlement | null;
  readonly declineReason: string | null;
  readonly guarantee: GuaranteeView | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly history: readonly ApplicationEventView[];
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
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<WorksView[]>;
  /** Newest first. */
  page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<WorksView>>;
}

export interface WorksView {
  readonly __typename: "RegisteredWorks";
  readonly id: string;
  readonly issuer: PartyView;
  /** `null`: for every contractor that is registered with the issuer. */
  readonly contractor: PartyView | null;
  readonly obligee: PartyView;
  readonly contractType: ContractType;
  readonly name: string;
  readonly place: string | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate | null;
}
