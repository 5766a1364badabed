/**
 * CONTRACT_COPY: 請負契約書の写し. PROGRESS_RECOGNITION: 認定調書. USE_OF_ADVANCE: 使途内訳明細書. INVOICE: 請求書,
 * which goes to the obligee with a hand-over. CERTIFICATE_COPY: 証書の写し, such as a scan of a certificate on paper. LETTER:
 * 通知書, a letter about it. OTHER: その他, which nobody asks for by name.
 */
export const ATTACHMENT_KINDS = [
  "CONTRACT_COPY",
  "PROGRESS_RECOGNITION",
  "USE_OF_ADVANCE",
  "INVOICE",
  "CERTIFICATE_COPY",
  "LETTER",
  "OTHER",
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export const ATTACHMENT_IN_JAPANESE: Readonly<Record<AttachmentKind, string>> = {
  CONTRACT_COPY: "請負契約書の写し",
  PROGRESS_RECOGNITION: "認定調書",
  USE_OF_ADVANCE: "使途内訳明細書",
  INVOICE: "請求書",
  CERTIFICATE_COPY: "証書の写し",
  LETTER: "通知書",
  OTHER: "その他",
};

/**
 * What documents are attached to: an application (保証申込), an entry of a ledger that the body recorded itself (保証台帳の記載),
 * or a guarantee that was issued without an application (保証契約).
 */
export const ATTACHMENT_OWNERS = ["APPLICATION", "LEDGER_ENTRY", "GUARANTEE"] as const;
export type AttachmentOwner = (typeof ATTACHMENT_OWNERS)[number];

/** What each takes: an invoice goes with a hand-over, a certificate's copy stands for what was not issued here. */
export const KINDS_TAKEN_BY: Readonly<Record<AttachmentOwner, readonly AttachmentKind[]>> = {
  APPLICATION: ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE", "INVOICE", "OTHER"],
  LEDGER_ENTRY: ["CERTIFICATE_COPY", "LETTER", "OTHER"],
  GUARANTEE: ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE", "LETTER", "OTHER"],
};
