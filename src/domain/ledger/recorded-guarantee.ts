import type { GuaranteeStatus } from "../guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import { findingsOnText } from "../values/readable-text";
import type { Yen } from "../values/yen";
import { DEPOSITED_FORMS, type RecordedForm } from "./ledger-origin";
import { isWebAddress } from "./web-address";

/**
 * The states in which the body may still change what it recorded, or attach to it. The calendar alone ended what expired: the
 * body may still hear of a later day, or of another end.
 */
export const OPEN_RECORDED_STATES: readonly GuaranteeStatus[] = ["ACCEPTED", "EXPIRED"];

/** The state of what is in force: only there do attachments take room, or what expired would fill it for ever. */
export const RECORDED_IN_FORCE: GuaranteeStatus = "ACCEPTED";

/** What a body records of a guarantee that was not issued here. `null`: it says nothing of that. */
export interface RecordedGuarantee {
  readonly form: RecordedForm;
  readonly kind: GuaranteeKind;
  readonly contractorName: string;
  /** Guarantor, bank or insurer; `null` of what the contractor deposited itself. */
  readonly issuerName: string | null;
  /** The number of the other paper (証券番号など). */
  readonly number: string | null;
  readonly worksName: string;
  readonly worksNumber: string | null;
  readonly amount: Yen;
  readonly issuedOn: CalendarDate | null;
  /** `null` of what does not expire. */
  readonly expiresOn: CalendarDate | null;
  readonly worksFrom: CalendarDate | null;
  readonly worksTo: CalendarDate | null;
  readonly fiscalYear: FiscalYear | null;
  readonly viewingUrl: string | null;
}

/** The lengths of texts, in characters as a reader counts them. */
export const RECORDED_LENGTHS = {
  contractorName: 100,
  issuerName: 100,
  number: 64,
  worksName: 120,
  worksNumber: 64,
  viewingUrl: 500,
} as const;

/** How long a viewing password is at most. */
export const LONGEST_VIEWING_PASSWORD = 128;

/** All that is wrong with a record; its days are compared with today in Japan. */
export function* findingsOnRecord(record: RecordedGuarantee, today: CalendarDate): Iterable<Finding> {
  for (const [path, limit] of Object.entries(RECORDED_LENGTHS)) {
    const text = record[path as keyof typeof RECORDED_LENGTHS];
    if (text !== null) yield* findingsOnText(path, text, limit);
  }
  if (record.amount < 1) yield { path: "amount", code: "MUST_BE_POSITIVE" };
  yield* findingsOnForm(record);
  yield* findingsOnDays(record, today);
  if (record.viewingUrl !== null && !isWebAddress(record.viewingUrl))
    yield { path: "viewingUrl", code: "NOT_A_WEB_ADDRESS" };
}

/** Behind a guarantee stands somebody, until a day; behind a deposit stands the deposit. */
function* findingsOnForm({ form, issuerName, expiresOn }: RecordedGuarantee): Iterable<Finding> {
  const isDeposit = DEPOSITED_FORMS.includes(form);
  if (isDeposit && issuerName !== null) yield { path: "issuerName", code: "NO_ISSUER_OF_DEPOSIT" };
  if (!isDeposit && issuerName === null) yield { path: "issuerName", code: "ISSUER_REQUIRED" };
  if (!isDeposit && expiresOn === null) yield { path: "expiresOn", code: "EXPIRY_REQUIRED" };
}

function* findingsOnDays(
  { issuedOn, expiresOn, worksFrom, worksTo }: RecordedGuarantee,
  today: CalendarDate,
): Iterable<Finding> {
  if (issuedOn !== null && issuedOn > today)
    yield { path: "issuedOn", code: "AFTER_TODAY", limit: today, actual: issuedOn };
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
    yield { path: "expiresOn", code: "BEFORE_ISSUE", limit: issuedOn, actual: expiresOn };
  if (worksFrom !== null && worksTo !== null && worksTo < worksFrom)
    yield { path: "worksTo", code: "BEFORE_START", limit: worksFrom, actual: worksTo };
}

/** How a recorded guarantee may end: the obligation was fulfilled (a deposit goes back), or it was ended before. */
export const RECORDED_ENDS = ["DISCHARGED", "CANCELLED"] as const;
export type RecordedEnd = (typeof RECORDED_ENDS)[number];
