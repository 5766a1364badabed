import type { CalendarDate } from "../values/calendar-date";
import type { FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { Yen } from "../values/yen";
import type { WorksIdentifiers } from "../works-contract/works-identifiers";
import type { GuaranteeStatus } from "../guarantee/guarantee-life-cycle";

/** A guarantee as it is compared: its terms of today, and the names that its newest certificate states. */
export interface ComparedGuarantee {
  readonly status: GuaranteeStatus;
  readonly expiresOn: CalendarDate;
  readonly kind: GuaranteeKind;
  readonly amount: Yen;
  readonly worksName: string;
  readonly contractPrice: Yen;
  readonly identifiers: WorksIdentifiers;
  readonly fiscalYear: FiscalYear | null;
  /** The second year, where it covers two together. */
  readonly lastFiscalYear: FiscalYear | null;
  readonly contractor: {
    /** As the certificate states it: of a joint venture (共同企業体), the whole. */
    readonly name: string;
    /** Of a joint venture, its representative's. */
    readonly corporateNumber: string | null;
  };
  readonly beneficiary: Beneficiary;
  /** Of the newest certificate. */
  readonly version: number;
}

/** 被保証者 */
export interface Beneficiary {
  readonly id: string;
  /** As the certificate states it, such as 熊本市長. */
  readonly stated: string;
  /** As its paper addresses it, with its officer; left out: as it is stated. */
  readonly addressed?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The body that it is a department of. */
  readonly body: { readonly id: string; readonly name: string } | null;
}

/** Who compares: an obligee, by the body that it is or is a department of. */
export interface ComparingBody {
  readonly id: string;
  readonly name: string;
}
