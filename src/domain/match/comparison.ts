import type { CalendarDate } from "../values/calendar-date";
import type { ComparedGuarantee, ComparingBody } from "./compared-guarantee";
import type { GuaranteeExpectation } from "./guarantee-expectation";

/** What a guarantee is compared with, by whom and on which day. */
export interface Comparison {
  readonly expected: GuaranteeExpectation;
  readonly guarantee: ComparedGuarantee;
  /** The body that compares; `null`: it is none, but the contractor or the issuer. */
  readonly body: ComparingBody | null;
  /** The name of the obligee that is expected by its id; `null`: none is, or there is none with this id. */
  readonly expectedBeneficiary: string | null;
  readonly today: CalendarDate;
}
