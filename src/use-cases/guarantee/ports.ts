import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { Caller, Role } from "../../domain/account/access";
import type { Amendment } from "../../domain/guarantee/amendment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Delivery } from "../../domain/values/delivery";
import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { StatedEnd } from "../../domain/guarantee/guarantee-end-statement";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeStatus, LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import type { FiscalYear } from "../../domain/values/fiscal-year";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { SecondGuarantee } from "../../domain/works-contract/works-ledger";
import type { Yen } from "../../domain/values/yen";
import type { GuaranteeEventType } from "../shared/event-types";
import type { ObligeeView } from "../obligee/ports";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Shown, Wanted } from "../shared/wanted";
import type { BranchView, ContractorView, IssuerView } from "../party/ports";
import type { Guarantee } from "../../domain/guarantee/guarantee";

export interface GuaranteeReads {
  /** Verified: throws `SealBroken` where one of them is not as the system wrote it. */
  byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked>[]>;
  /** Those with one of these ids or numbers, verified together. */
  named<Asked extends Wanted>(
    caller: Caller,
    named: { readonly ids: readonly string[]; readonly numbers: readonly GuaranteeNumber[] },
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked>[]>;
  byNumber<Asked extends Wanted>(
    caller: Caller,
    number: GuaranteeNumber,
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked> | null>;
  page<Asked extends Wanted>(
    caller: Caller,
    query: GuaranteeQuery,
    wanted: Asked,
  ): Promise<Page<Shown<GuaranteeView, Asked>>>;
  /** Whether it was applied for after 低入札価格調査; `false` where no application says so. */
  isOfLowBid(caller: Caller, id: string): Promise<boolean>;
  certificatesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<CertificateView>[]>;
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
  /** Updated at this instant (RFC 3339, UTC, milliseconds) or later; the list is then in this order. */
  readonly updatedSince?: string | undefined;
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
  /** One of the works contract's numbers, whole, however it is written. */
  readonly identifier?: string | undefined;
  /** The caller's own reference to the guarantee or to its works contract, as it was given. */
  readonly externalReference?: string | undefined;
  /** The issuer's entry of the works contract. */
  readonly worksContractId?: string | undefined;
  readonly fiscalYear?: number | undefined;
  /** Whether an amendment left something amiss in the amount. */
  readonly amountFinding?: boolean | undefined;
  readonly issuedFrom?: CalendarDate | undefined;
  readonly issuedTo?: CalendarDate | undefined;
  readonly expiresFrom?: CalendarDate | undefined;
  readonly expiresTo?: CalendarDate | undefined;
  /** Whether the newest certificate bears the mark （変更）. */
  readonly amended?: boolean | undefined;
  /** Whether an end waits for a second officer of the issuer. To a caller that sees none, none waits. */
  readonly endPending?: boolean | undefined;
  /** Whether the body has given its word towards an end, and the guarantee has not ended. */
  readonly endConfirmed?: boolean | undefined;
}

/** What a guarantee is, whatever is agreed on in it included, with its parties and certificate. */
export interface GuaranteeView
  extends
    Omit<Guarantee, "worksContract">,
    ReadApart<"certificates" | "amendments" | "events" | "attachments"> {
  readonly __typename: "Guarantee";
  readonly id: string;
  /** With the id of the issuer's entry of it; `null` where it is joined to none. */
  readonly worksContract: Guarantee["worksContract"] & { readonly id: string | null };
  /** Grows by one with every change; whoever changes it names the one it saw. */
  readonly revision: number;
  /** When anything of it last changed that who asks sees; outside of lists up to two seconds behind. */
  readonly updatedAt: Date;
  readonly issuer: IssuerView;
  readonly branch: BranchView;
  readonly contractor: ContractorView;
  /** What of it is joined; whatever else is asked of an obligee is read apart. */
  readonly obligee: Pick<ObligeeView, "__typename" | "id" | "name" | "aliases" | "addressee"> & {
    /** The body that it is a department of; `null`: it is one itself. */
    readonly parentId: string | null;
  };
  readonly delivery: Delivery;
  /** Why it was let through beside another; `null`: it is the only one of its kind and year. */
  readonly secondGuarantee: SecondGuarantee | null;
  /** What the last amendment left amiss in the amount; `null`: nothing. */
  readonly amountFinding: AmountFinding | null;
  readonly certificate: CertificateView;
  readonly certificates: readonly CertificateView[];
  /** Oldest first. */
  readonly amendments: readonly AmendmentView[];
  /** `null` while it has not ended. */
  readonly end: GuaranteeEndView | null;
  /** The end that waits for a second officer of the issuer, to the issuer and the operator; `null` where none does. */
  readonly pendingEnd?: PendingEndView | null;
  /** The newest, oldest first. */
  readonly events: readonly GuaranteeEventView[];
  /** Missing for others than its contractor and its issuer; none where it came out of an application. */
  readonly attachments?: readonly ListedAttachment[];
}

export interface GuaranteeEndView extends GuaranteeEnd {
  readonly recordedAt: Date;
}

export interface PendingEndView extends StatedEnd {
  readonly id: string;
  readonly recordedAt: Date;
  /** The user who recorded it, who cannot confirm it. */
  readonly recordedBy: string;
}

export interface AmendmentView extends Amendment, ReadApart<"certificate"> {
  readonly id: string;
  readonly recordedAt: Date;
  /** The version that it brought; `null` where it brought none. */
  readonly certificate: CertificateView | null;
}

export interface CertificateView extends ReadApart<"supersededBy" | "supersedes"> {
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

/** So many events of a guarantee are told, the newest of them; the record keeps all. */
export const MOST_EVENTS = 50;

/** One step or access, as the append-only record has it. */
export interface GuaranteeEventView {
  readonly at: Date;
  readonly type: GuaranteeEventType;
  readonly from: LifeStatus | null;
  readonly to: LifeStatus | null;
  /** `null`, like the organisation: nobody did it but the calendar. */
  readonly role: Role | null;
  readonly organisationId: string | null;
  readonly userId: string | null;
  /** Of an opening: the version of the certificate that was opened; `null` where it was not recorded yet. */
  readonly certificateVersion: number | null;
}

/** One line of the list 保証工事一覧. */
export interface ListedGuarantee {
  readonly delivery: Delivery;
  readonly issuedOn: CalendarDate;
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  /** The newest certificate bears the mark （変更）. */
  readonly amended: boolean;
  /** The obligee as certificates address it (宛名). */
  readonly obligee: string;
  readonly worksName: string;
  readonly contractPrice: Yen;
  readonly coveredPrice: Yen;
  readonly amount: Yen;
  readonly expiresOn: CalendarDate;
  readonly status: GuaranteeStatus;
  /** 受注者, the joint venture as a whole. */
  readonly contractor: string;
  readonly issuer: string;
  readonly identifiers: WorksIdentifiers;
  /** 対象年度 */
  readonly fiscalYear: FiscalYear | null;
  /** The second year, where it covers two together. */
  readonly lastFiscalYear: FiscalYear | null;
}
