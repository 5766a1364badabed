import type { Caller } from "../../domain/access";
import type { Amendment } from "../../domain/amendment";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CertificateContent } from "../../domain/certificate-content";
import type { Delivery } from "../../domain/delivery";
import type { Certificate, Guarantee } from "../../domain/guarantee";
import type { GuaranteeEnd } from "../../domain/guarantee-end";
import type { GuaranteeStatus } from "../../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/guarantee-number";

export interface GuaranteeStore {
  /** Inserts guarantee and certificate; `false`, and nothing inserted, when the number is taken. */
  insert(guarantee: NewGuarantee): Promise<boolean>;
  /** The first number from this one upwards that no guarantee has. */
  firstFreeNumber(from: GuaranteeNumber): Promise<GuaranteeNumber>;
  /** Compare and set: `false` when somebody else changed the guarantee since this revision was read. */
  changeStatus(id: string, revision: number, status: GuaranteeStatus): Promise<boolean>;
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
  /** Throws `SealBroken` where anything of a guarantee but its events is not what the system wrote. */
  verify(id: string): Promise<void>;
  /** Records an amendment of a guarantee that was taken, with the new version of its certificate, if it brings one. */
  amend(taken: StoredGuarantee, amendment: NewAmendment): Promise<void>;
  /** Guarantees in a state whose 保証期限 was before a day, by 保証期限 and id. */
  lapsed(query: LapsedQuery): Promise<LapsedGuarantee[]>;
  /**
   * A guarantee that is in force although its 保証期限 was before a day, held like one that is taken; `null` where it has
   * ended or been amended since.
   */
  takeLapsed(id: string, day: CalendarDate): Promise<StoredGuarantee | null>;
  /** Records the end of a guarantee that was taken. */
  end(taken: Pick<StoredGuarantee, "id" | "revision">, end: NewGuaranteeEnd): Promise<void>;
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
  /** The newest version of its certificate, with the names that it states. */
  readonly certificate: { readonly id: string; readonly content: CertificateContent };
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
  /** How many amendments are recorded. */
  readonly amendmentCount: number;
  /** Where mails about it go: its application's own address, else the contractor's of today; `null` where neither is known. */
  readonly recipient: string | null;
}

export interface NewAmendment {
  readonly id: string;
  readonly amendment: Amendment;
  /** `null`: the amendment brings no new version. */
  readonly certificate: (Certificate & { readonly id: string }) | null;
  readonly recordedAt: Date;
}

export interface NewGuaranteeEnd {
  readonly id: string;
  readonly end: GuaranteeEnd;
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
