import type { Caller } from "../domain/access";
import type { CalendarDate, Period } from "../domain/calendar-date";
import type { Delivery } from "../domain/delivery";
import type { GuaranteeKind } from "../domain/guarantee-kind";
import type { GuaranteeStatus } from "../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { DepositBank } from "../domain/works-contract";
import type { Yen } from "../domain/yen";
import type { Page, Wanted, Window } from "./page";
import type { BranchView, PartyView } from "./party-reads";

export interface GuaranteeReads {
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

/** All that is given must hold; `undefined` asks for nothing. */
export interface GuaranteeFilter {
  readonly number?: GuaranteeNumber | undefined;
  readonly kinds?: readonly GuaranteeKind[] | undefined;
  readonly statuses?: readonly GuaranteeStatus[] | undefined;
  readonly issuerId?: string | undefined;
  readonly contractorId?: string | undefined;
  readonly obligeeId?: string | undefined;
  readonly issuedFrom?: CalendarDate | undefined;
  readonly issuedTo?: CalendarDate | undefined;
}

export interface GuaranteeView {
  readonly __typename: "Guarantee";
  readonly id: string;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  readonly status: GuaranteeStatus;
  readonly issuer: PartyView;
  readonly branch: BranchView;
  readonly contractor: PartyView;
  readonly obligee: PartyView;
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
}
