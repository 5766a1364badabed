import type { CalendarDate } from "../values/calendar-date";
import type { CertificateContent } from "./certificate-content";

/** What an amended version shows beside its own content, so that a reader sees what was changed. */
export interface AmendmentOnPaper {
  /** The version that it replaced. */
  readonly before: CertificateContent;
  /** 変更契約日; `null` where no amendment is recorded with the version. */
  readonly contractChangedOn: CalendarDate | null;
  /** 当初発行日: the day of the first version. */
  readonly firstIssuedOn: CalendarDate;
}
