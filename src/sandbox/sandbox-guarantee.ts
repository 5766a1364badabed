import type { ApplicationContent } from "../domain/application/guarantee-application";
import type { CalendarDate } from "../domain/values/calendar-date";

/** A guarantee that comes out of an application. Number and key are fixed, so that examples can be copied from the page. */
export interface SandboxGuarantee {
  readonly number: string;
  readonly key: string;
  /** Applied for, underwritten, paid for and issued on this day. */
  readonly issuedOn: CalendarDate;
  readonly issuerId: string;
  readonly contractorId: string;
  readonly content: ApplicationContent;
}
