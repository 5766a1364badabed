import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";
import type { CalendarDate } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import type { WorksIdentifiers } from "../works-contract/works-identifiers";
import type { HandOverChannel, RecordedMeans } from "./deposit";

/** 受領書: what a body accepted, and when, as its paper says it; all of it as the accepted version of the certificate states it. */
export interface ReceiptPaper {
  /** The hand-over, whose id is the paper's number. */
  readonly depositId: string;
  readonly number: GuaranteeNumber;
  readonly version: number;
  readonly kind: GuaranteeKind;
  readonly contractType: ContractType;
  readonly contractorName: string;
  readonly obligeeName: string;
  readonly issuerName: string;
  readonly worksName: string;
  readonly identifiers: WorksIdentifiers;
  readonly amount: Yen;
  readonly expiresOn: CalendarDate;
  readonly channel: HandOverChannel;
  readonly means: RecordedMeans | null;
  readonly handedOverOn: CalendarDate;
  readonly acceptedOn: CalendarDate;
}

/** Such as 受領書_前払金保証_2070004426.pdf. */
export function receiptFileName({ kind, number }: Pick<ReceiptPaper, "kind" | "number">): DocumentFileName {
  return {
    fileName: fileNameOf(["受領書", KIND_IN_JAPANESE[kind], number], "pdf"),
    asciiFileName: `receipt-${number}.pdf`,
  };
}
