import type { Caller } from "../../domain/access";
import type { Amendment } from "../../domain/amendment";
import type { CalendarDate, Period } from "../../domain/calendar-date";
import type { Delivery } from "../../domain/delivery";
import type { GuaranteeEnd } from "../../domain/guarantee-end";
import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { GuaranteeStatus } from "../../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/guarantee-number";
import type { DepositBank } from "../../domain/works-contract";
import type { Yen } from "../../domain/yen";
import type { GuaranteeEventView } from "../guarantee-history";
import type { ObligeeView } from "./obligee-reads";
import type { Page, Wanted, Window } from "./page";
import type { BranchView, PartyView } from "./party-reads";

export interface GuaranteeReads {
  /** Verified: throws `SealBroken` where one of them is not as the system wrote it. */
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<GuaranteeView[]>;
  byNumber(caller: Caller, number: GuaranteeNumber, wanted: Wanted): Promise<GuaranteeView | null>;
  page(caller: Caller, query: GuaranteeQuery, wanted: Wanted): Promise<Page<GuaranteeView>>;
  certificatesByIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<CertificateView[]>;
}

export const GUARANTEE_ORDER_FIELDS = ["ISSUED_ON", "NUMBER", "AMOUNT", "EXPIRES_ON"] as const;

export type GuaranteeOrderField = (typeof GUARANTEE_ORDER_FIELDS)[number];

export interface GuaranteeOrder {
  readonly field: GuaranteeOrderField;
  readonly direction: "ASC" | "DESC";
}

export interface GuaranteeQuery {
  readonly window: Window;
  readonly orderBy: GuaranteeOrder;
  readonly filter: GuaranteeFilter;
}

/** All that is given must hold; `undefined`, or a text that folds to nothing, asks for nothing. */
export interface GuaranteeFilter {
  readonly number?: GuaranteeNumber | undefined;
  /** A part of the number, however it is typed. */
  readonly numberContains?: string | undefined;
  /** A part of the obligee's name, alias or addressee, however it is written. */
  readonly obligeeName?: string | undefined;
  /** A part of the works' name, however it is written. */
  readonly worksName?: string | undefined;
  readonly kinds?: readonly GuaranteeKind[] | undefined;
  readonly statuses?: readonly GuaranteeStatus[] | undefined;
  readonly issuerId?: string | undefined;
  readonly contractorId?: string | undefined;
  readonly obligeeId?: string | undefined;
  readonly issuedFrom?: CalendarDate | undefined;
  readonly issuedTo?: CalendarDate | undefined;
  readonly expiresFrom?: CalendarDate | undefined;
  readonly expiresTo?: CalendarDate | undefined;
  /** Whether the newest certificate bears the mark （変更）. */
  readonly amended?: boolean | undefined;
}

export interface GuaranteeView {
  readonly __typename: "Guarantee";
  readonly id: string;
  /** Grows by one with every change; whoever changes it names the one it saw. */
  readonly revision: number;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  readonly status: GuaranteeStatus;
  readonly issuer: PartyView;
  readonly branch: BranchView;
  readonly contractor: PartyView;
  readonly obligee: Pick<ObligeeView, "__typename" | "id" | "name" | "addressee">;
  readonly worksContract: {
    readonly name: string;
    readonly place: string | null;
    readonly contractPrice: Yen;
    readonly coveredPrice: Yen;
    readonly workPeriod: Period;
    readonly contractedOn: CalendarDate | null;
  };
  readonly amount: Yen;
  readonly expiresOn: CalendarDate;
  readonly depositBank: DepositBank | null;
  readonly issuedOn: CalendarDate;
  readonly delivery: Delivery;
  readonly certificate: CertificateView;
  readonly certificates: readonly CertificateView[];
  /** Oldest first. */
  readonly amendments: readonly AmendmentView[];
  /** `null` while it has not ended. */
  readonly end: GuaranteeEndView | null;
  /** The newest, oldest first. */
  readonly events: readonly GuaranteeEventView[];
}

export interface GuaranteeEndView extends GuaranteeEnd {
  readonly recordedAt: Date;
}

export interface AmendmentView extends Amendment {
  readonly id: string;
  readonly recordedAt: Date;
  /** The version that it brought; `null` where it brought none. */
  readonly certificate: CertificateView | null;
}

export interface CertificateView {
  readonly __typename: "Certificate";
  readonly id: string;
  readonly version: number;
  readonly amended: boolean;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  readonly content: string;
  readonly digest: string;
  readonly inForce: boolean;
  readonly supersededBy: CertificateView | null;
  readonly supersedes: CertificateView | null;
}
