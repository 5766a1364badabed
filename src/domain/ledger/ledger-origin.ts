/** Where an entry of a body's ledger (保証台帳) comes from: this service, or another form that the body recorded itself. */
export const LEDGER_ORIGINS = [
  "ISSUED_HERE",
  "PAPER_CERTIFICATE",
  "BANK_GUARANTEE",
  "ELECTRONIC_BOND",
  "CASH_DEPOSIT",
  "SECURITIES",
] as const;
export type LedgerOrigin = (typeof LEDGER_ORIGINS)[number];

/** The forms that a body records itself. */
export const RECORDED_FORMS = [
  "PAPER_CERTIFICATE",
  "BANK_GUARANTEE",
  "ELECTRONIC_BOND",
  "CASH_DEPOSIT",
  "SECURITIES",
] as const satisfies readonly LedgerOrigin[];
export type RecordedForm = (typeof RECORDED_FORMS)[number];

/** What the contractor deposits itself: nobody stands behind it, and it has no day on which it expires. */
export const DEPOSITED_FORMS: readonly LedgerOrigin[] = ["CASH_DEPOSIT", "SECURITIES"];
