import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Delivery } from "../../domain/values/delivery";
import type { StatedEnd } from "../../domain/guarantee/guarantee-end-statement";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { SecondGuarantee } from "../../domain/works-contract/works-ledger";
import type { Yen } from "../../domain/values/yen";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { Certificate, Guarantee } from "../../domain/guarantee/guarantee";

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

export interface StoredPendingEnd {
  readonly id: string;
  readonly end: StatedEnd;
  /** The user who recorded it. */
  readonly recordedBy: string;
}
