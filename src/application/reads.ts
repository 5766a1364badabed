import type { Caller, Role, Scope } from "../domain/access";
import type { CalendarDate, Period } from "../domain/calendar-date";
import type { GuaranteeKind } from "../domain/guarantee-kind";
import type { GuaranteeStatus } from "../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { DepositBank } from "../domain/works-contract";
import type { Yen } from "../domain/yen";

/**
 * The fields somebody asked for, as dotted paths below what is read: `number`, `certificate`, `certificate.digest`.
 * A read fetches these columns, joins these parties, and leaves the rest of the view empty.
 */
export type Wanted = ReadonlySet<string>;

/** Everything that is read, scoped by who asks: what the caller may not see is not there. */
export interface Reads {
  readonly guarantees: GuaranteeReads;
  readonly parties: PartyReads;
  readonly accessTokens: AccessTokenReads;
  /** Whether the database answers. */
  ping(): Promise<void>;
}

export interface GuaranteeReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<GuaranteeView[]>;
  byNumber(caller: Caller, number: GuaranteeNumber, wanted: Wanted): Promise<GuaranteeView | null>;
  page(caller: Caller, query: GuaranteeQuery, wanted: Wanted): Promise<Page<GuaranteeView>>;
  certificatesByIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<CertificateView[]>;
}

export interface PartyReads {
  byIds(caller: Caller, concept: PartyConcept, ids: readonly string[], wanted: Wanted): Promise<PartyView[]>;
  page(caller: Caller, concept: PartyConcept, window: Window, wanted: Wanted): Promise<Page<PartyView>>;
}

export interface AccessTokenReads {
  findByHash(hash: string): Promise<StoredAccessToken | null>;
}

export interface StoredAccessToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly scopes: readonly Scope[] | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** One page of a list, in keyset order: `size` rows after or before a position. */
export interface Window {
  readonly direction: "FORWARD" | "BACKWARD";
  readonly size: number;
  /** Start behind this row. */
  readonly after: Position | null;
  /** End before this row. */
  readonly before: Position | null;
}

/** Where a row stands in the order: its sort key and, among equals, its id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

export interface Page<View> {
  readonly rows: readonly { readonly view: View; readonly position: Position }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const GUARANTEE_ORDER_FIELDS = ["ISSUED_ON", "NUMBER", "AMOUNT", "EXPIRES_ON"] as const;
export type GuaranteeOrderField = (typeof GUARANTEE_ORDER_FIELDS)[number];

export interface GuaranteeQuery {
  readonly window: Window;
  readonly orderBy: { readonly field: GuaranteeOrderField; readonly direction: "ASC" | "DESC" };
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

export type PartyConcept = "Issuer" | "Contractor" | "Obligee" | "Operator";

/** What an organisation of each role is. */
export const PARTY_OF_ROLE = {
  ISSUER: "Issuer",
  CONTRACTOR: "Contractor",
  OBLIGEE: "Obligee",
  OPERATOR: "Operator",
} as const satisfies Record<Role, PartyConcept>;

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

export interface PartyView {
  readonly __typename: PartyConcept;
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly numberPrefix?: string;
  readonly branches?: readonly BranchView[];
}

export interface BranchView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string | null;
}
