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
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { Certificate, Guarantee } from "../../domain/guarantee/guarantee";

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
  readonly obligee: Pick<ObligeeView, "__typename" | "id" | "name" | "addressee">;
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

export interface GuaranteeStore {
  /** Inserts guarantee and certificate; `false`, and nothing inserted, when the number is taken. */
  insert(guarantee: NewGuarantee): Promise<boolean>;
  /** The first number from this one upwards that no guarantee has. */
  firstFreeNumber(from: GuaranteeNumber): Promise<GuaranteeNumber>;
  /** Compare and set: `false` when somebody else changed the guarantee since this revision was read. */
  changeStatus(id: string, revision: number, status: GuaranteeStatus): Promise<boolean>;
  /**
   * Compare and set, for hand-over and receipt: throws where the guarantee has left this state, although it was held. The
   * revision stays: what was agreed on is the same.
   */
  changeHandOver(id: string, from: GuaranteeStatus, to: GuaranteeStatus): Promise<void>;
  /** The same for many that are verified. */
  changeHandOvers(ids: readonly string[], from: GuaranteeStatus, to: GuaranteeStatus): Promise<void>;
  /** Those of these guarantees that are issued and not handed over, held until the unit of work ends; not verified yet. */
  holdIssued(ids: readonly string[]): Promise<Pick<StoredGuarantee, "id" | "obligeeId" | "certificate">[]>;
  /** Number and id of a guarantee that the caller may see, for the use cases that need no more. */
  findVisible(
    caller: Caller,
    id: string,
  ): Promise<{ id: string; number: GuaranteeNumber; delivery: Delivery } | null>;
  /**
   * A guarantee that the caller may see, held until the unit of work ends: whoever else wants to change it waits, and
   * finds it changed.
   */
  takeVisible(caller: Caller, id: string): Promise<StoredGuarantee | null>;
  /** The guarantee with a number, held like one that is taken. Nobody sees it by this: it is for telling its parties. */
  takeByNumber(number: GuaranteeNumber): Promise<StoredGuarantee | null>;
  /** Throws `SealBroken` where anything of a guarantee but its events is not what the system wrote; it names all such. */
  verify(ids: readonly string[]): Promise<void>;
  /** Records an amendment of a guarantee that was taken, with the new version of its certificate, if it brings one. */
  amend(taken: StoredGuarantee, amendment: NewAmendment): Promise<void>;
  /** Guarantees in a state whose 保証期限 was before a day, by 保証期限 and id. */
  lapsed(query: LapsedQuery): Promise<LapsedGuarantee[]>;
  /**
   * Those of these guarantees that are in force although their 保証期限 was before a day; those that have ended or been amended
   * since are left out. All are held before the first is given, and they come in the order of their works contracts: units of
   * work that change several guarantees wait for each other in no circle.
   */
  takeLapsed(ids: readonly string[], day: CalendarDate): AsyncIterable<StoredGuarantee>;
  /**
   * Records the end of a guarantee that was taken. An end that was waiting is settled with it: it is this one, confirmed, or
   * it is void.
   */
  end(taken: Pick<StoredGuarantee, "id" | "revision" | "pendingEnd">, end: NewGuaranteeEnd): Promise<void>;
  /** Records an end of a guarantee that was taken, which waits for a second officer. */
  addPendingEnd(taken: Pick<StoredGuarantee, "id">, end: NewPendingEnd): Promise<void>;
  takeBackPendingEnd(pendingEnd: Pick<StoredPendingEnd, "id">): Promise<void>;
}

export interface NewGuarantee {
  readonly id: string;
  readonly guarantee: Guarantee;
  readonly certificateId: string;
  readonly certificate: Certificate;
  readonly issuerId: string;
  readonly branchId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  readonly delivery: Delivery;
  /** The application that it comes out of, if any. */
  readonly applicationId: string | null;
  /** The issuer's entry of the works contract. */
  readonly worksContractId: string | null;
  readonly secondGuarantee: SecondGuarantee | null;
  readonly createdAt: Date;
}

/** 保証契約 as it is stored. */
export interface StoredGuarantee {
  readonly id: string;
  /** Grows by one with every change; whoever changes it names the one it saw. */
  readonly revision: number;
  readonly guarantee: Guarantee;
  readonly delivery: Delivery;
  readonly issuerId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  /** The application that it came out of, if any. */
  readonly applicationId: string | null;
  /** The newest version of its certificate, with the names that it states. */
  readonly certificate: { readonly id: string; readonly content: CertificateContent };
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
  /** How many amendments are recorded. */
  readonly amendmentCount: number;
  /** 請負金額(対象額) for which the amount was agreed on: at the issue, or when it was last changed. */
  readonly agreedFor: Yen;
  /** Whether it was applied for after 低入札価格調査; `false` where no application says so. */
  readonly isLowBid: boolean;
  /** The issuer's entry of the works contract; `null` where it is joined to none. */
  readonly worksContractId: string | null;
  /** The end that waits for a second officer; `null` where none does. */
  readonly pendingEnd: StoredPendingEnd | null;
  /** Where mails about it go: its application's own address, else the contractor's of today; `null` where neither is known. */
  readonly recipient: string | null;
}

export interface NewAmendment {
  readonly id: string;
  readonly amendment: Amendment;
  /** What it leaves amiss in the amount; `null`: nothing. */
  readonly amountFinding: AmountFinding | null;
  /** `null`: the amendment brings no new version. */
  readonly certificate: (Certificate & { readonly id: string }) | null;
  readonly recordedAt: Date;
}

export interface NewGuaranteeEnd {
  readonly id: string;
  readonly end: GuaranteeEnd;
  readonly recordedAt: Date;
  /** Whether it is the end that was waiting. */
  readonly isCountersigned: boolean;
}

export interface StoredPendingEnd {
  readonly id: string;
  readonly end: StatedEnd;
  /** The user who recorded it. */
  readonly recordedBy: string;
}

export interface NewPendingEnd extends StoredPendingEnd {
  readonly recordedAt: Date;
}

export interface LapsedQuery {
  readonly status: GuaranteeStatus;
  readonly before: CalendarDate;
  /** The last one that is known; `null`: from the first on. */
  readonly after: LapsedGuarantee | null;
  readonly limit: number;
}

export interface LapsedGuarantee {
  readonly id: string;
  readonly expiresOn: CalendarDate;
}
