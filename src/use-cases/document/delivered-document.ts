/** A document as it is handed out: a PDF, a table. */
export interface DeliveredDocument {
  /** As people see it, in Japanese, with its extension; made by `src/domain/certificate/document-file-name.ts`. */
  readonly fileName: string;
  /** The same in ASCII, for programs that understand no other. */
  readonly asciiFileName: string;
  /** Such as `application/pdf` or `text/csv; charset=utf-8`. */
  readonly contentType: string;
  /** `inline`: shown where it can be; `attachment`: always saved. */
  readonly disposition: "inline" | "attachment";
  /** `null` where only what stands before it was wanted, and it was not made for that. */
  readonly body: Uint8Array | AsyncIterable<string> | null;
}
