import type { Caller } from "../../domain/account/access";
import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { CoverageGap, CoverageGapCode } from "../../domain/ledger/coverage-gap";
import type { LedgerOrigin } from "../../domain/ledger/ledger-origin";
import type { RecordedEnd, RecordedGuarantee } from "../../domain/ledger/recorded-guarantee";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { FiscalYear } from "../../domain/values/fiscal-year";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import type { UserView } from "../account/ports";
import type { GuaranteeView } from "../guarantee/ports";
import type { ObligeeView } from "../obligee/ports";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Shown, Wanted } from "../shared/wanted";

/** The ledgers of bodies. Each body reads its own; to all others there is none. */
export interface LedgerReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<LedgerEntryView>[]>;
  page<Asked extends Wanted>(
    caller: Caller,
    query: LedgerQuery,
    wanted: Asked,
  ): Promise<Page<Shown<LedgerEntryView, Asked>>>;
  /** How many entries there are by their state, counted among the newest `MOST_COUNTED`. */
  totals(caller: Caller, filter: LedgerFilter): Promise<LedgerTotals>;
}

/** More are not counted: a count reads an index, entry by entry. */
export const MOST_COUNTED = 50_000;

export interface LedgerTotals {
  readonly count: number;
  /** Whether there are more than were counted. */
  readonly isCapped: boolean;
  readonly byState: readonly { readonly state: GuaranteeStatus; readonly count: number }[];
}

export const LEDGER_ORDER_FIELDS = ["ENTERED_AT", "NUMBER", "AMOUNT", "EXPIRES_ON"] as const;
export type LedgerOrderField = (typeof LEDGER_ORDER_FIELDS)[number];

export interface LedgerOrder {
  readonly field: LedgerOrderField;
  readonly direction: "ASC" | "DESC";
}

export interface LedgerQuery {
  readonly window: Window;
  readonly orderBy: LedgerOrder;
  readonly filter: LedgerFilter;
}

/** All that is given must hold; `undefined`, or a text that folds to nothing, asks for nothing. */
export interface LedgerFilter {
  /** Updated at this instant (RFC 3339, UTC, milliseconds) or later; the list is then in this order. */
  readonly updatedSince?: string | undefined;
  readonly kinds?: readonly GuaranteeKind[] | undefined;
  readonly states?: readonly GuaranteeStatus[] | undefined;
  readonly origins?: readonly LedgerOrigin[] | undefined;
  readonly expiresFrom?: CalendarDate | undefined;
  readonly expiresTo?: CalendarDate | undefined;
  /** In force, and expiring today or within so many days. */
  readonly expiringWithin?: number | undefined;
  readonly fiscalYear?: FiscalYear | undefined;
  readonly departmentId?: string | undefined;
  /** Not the own ledger, but what the body's ledger has assigned to the caller as a department. */
  readonly assignedToUs?: boolean | undefined;
  readonly officerId?: string | undefined;
  /** Assigned neither to a department nor to an officer. */
  readonly unassigned?: boolean | undefined;
  readonly contractorId?: string | undefined;
  readonly issuerId?: string | undefined;
  /** A part of the names of works and contractor or of a number, however it is written. */
  readonly text?: string | undefined;
  readonly label?: string | undefined;
  /** With one of these gaps. */
  readonly gaps?: readonly CoverageGapCode[] | undefined;
}

/** How many of an entry's notes are shown, the newest of them. */
export const MOST_NOTES = 10;

/** 保証台帳の記載: one guarantee as its beneficiary keeps it. */
export interface LedgerEntryView extends ReadApart<
  "guarantee" | "department" | "officer" | "notes" | "attachments" | "gaps" | "contractorName"
> {
  readonly __typename: "LedgerEntry";
  readonly id: string;
  readonly origin: LedgerOrigin;
  readonly kind: GuaranteeKind;
  readonly state: GuaranteeStatus;
  readonly number: string | null;
  /** 受注者, the joint venture as a whole. */
  readonly contractorName: string;
  /** `null`: nobody but the contractor stands behind it. */
  readonly issuerName: string | null;
  readonly worksName: string;
  /** 工事番号 */
  readonly worksNumber: string | null;
  readonly amount: Yen;
  readonly issuedOn: CalendarDate | null;
  /** `null`: it does not expire. */
  readonly expiresOn: CalendarDate | null;
  readonly fiscalYear: FiscalYear | null;
  readonly labels: readonly string[];
  readonly enteredAt: Date;
  /** When anything of it last changed that who asks sees; outside of lists up to two seconds behind. */
  readonly updatedAt: Date;
  readonly seenVersion: number | null;
  readonly newestVersion: number | null;
  /** `null`: it does not come from here. */
  readonly guarantee: GuaranteeView | null;
  /** `null`: it comes from here. */
  readonly recorded: RecordedGuaranteeView | null;
  readonly department: ObligeeView | null;
  readonly officer: UserView | null;
  /** The newest, newest first. */
  readonly notes: readonly LedgerNoteView[];
  /** What is attached to what the body recorded itself, the oldest first; `null`: it comes from here. */
  readonly attachments: readonly ListedAttachment[] | null;
  readonly gaps: readonly CoverageGap[];
}

/** One line of the ledger as a table. */
export interface ListedEntry extends Pick<
  LedgerEntryView,
  | "origin"
  | "kind"
  | "state"
  | "number"
  | "contractorName"
  | "issuerName"
  | "worksName"
  | "worksNumber"
  | "amount"
  | "issuedOn"
  | "expiresOn"
  | "fiscalYear"
  | "labels"
> {
  readonly department: string | null;
  readonly officer: string | null;
  readonly gaps: readonly CoverageGapCode[];
}

export interface RecordedGuaranteeView {
  readonly worksFrom: CalendarDate | null;
  readonly worksTo: CalendarDate | null;
  readonly viewingUrl: string | null;
  readonly hasPassword: boolean;
  readonly endedOn: CalendarDate | null;
  /** Grows by one with every change; whoever changes it names the one it saw. */
  readonly revision: number;
}

export interface LedgerNoteView {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: Date;
  /** `null`: an integration wrote it. */
  readonly writtenBy: string | null;
}

/** How many entries a call changes at most. */
export const MOST_ENTRIES_AT_ONCE = 100;

/** What bodies keep in their ledgers. */
export interface LedgerStore {
  /** Those of these entries that stand in this body's ledger, held until the unit of work ends. */
  hold(obligeeId: string, ids: readonly string[], whose?: HeldFor): Promise<readonly HeldEntry[]>;
  addLabels(ids: readonly string[], labels: readonly string[]): Promise<void>;
  removeLabels(ids: readonly string[], labels: readonly string[]): Promise<void>;
  /** What is `undefined` stays; `null`: to none. */
  assign(ids: readonly string[], to: Assignment): Promise<void>;
  isDepartmentOf(obligeeId: string, departmentId: string): Promise<boolean>;
  /** An active user: who is invited or disabled does no work. */
  isOfficerOf(obligeeId: string, officerId: string): Promise<boolean>;
  /** The newest version of each certificate is the one that the body saw last. */
  fileNewestVersions(ids: readonly string[]): Promise<void>;
  addNote(note: NewLedgerNote): Promise<void>;
  /** An entry that this body recorded itself, held until the unit of work ends. */
  holdRecorded(obligeeId: string, id: string): Promise<HeldRecord | null>;
  insertRecorded(entry: NewRecordedEntry): Promise<void>;
  /** Compare and set of a held record: what it says, with the revision after it. */
  changeRecorded(held: HeldRecord, change: RecordChange): Promise<void>;
  endRecorded(
    held: HeldRecord,
    end: { readonly state: RecordedEnd; readonly endedOn: CalendarDate },
  ): Promise<void>;
  /** Ends what was recorded with an expiry date before this day; returns how many. */
  expireRecorded(before: CalendarDate): Promise<number>;
}

/** OWN: of the own ledger; ATTENDED_TO: also what the body has assigned to the caller as a department. Absent: OWN. */
export type HeldFor = "OWN" | "ATTENDED_TO";

export interface HeldEntry {
  readonly id: string;
  readonly labels: readonly string[];
}

export interface HeldRecord {
  readonly id: string;
  readonly origin: LedgerOrigin;
  readonly state: GuaranteeStatus;
  readonly revision: number;
  readonly sealedPassword: string | null;
}

export interface RecordChange {
  readonly record: RecordedGuarantee;
  readonly sealedPassword: string | null;
}

export interface NewRecordedEntry extends RecordChange {
  readonly id: string;
  readonly obligeeId: string;
  readonly enteredAt: Date;
}

export interface Assignment {
  readonly departmentId?: string | null | undefined;
  readonly officerId?: string | null | undefined;
}

export interface NewLedgerNote {
  readonly id: string;
  readonly entryId: string;
  readonly text: string;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}
