import type {
  Deposit,
  HandOverChannel,
  ReceiptDecision,
  ReceiptOutcome,
  RecordedMeans,
} from "../../domain/deposit/deposit";
import type { AwaitedReceipt } from "../../domain/deposit/receipt-deadline";
import type { ReceiptPaper } from "../../domain/deposit/receipt-paper";
import type { RejectionReason } from "../../domain/deposit/rejection-reason";
import type { Caller } from "../../domain/account/access";
import type { HandOverRules } from "../../domain/deposit/hand-over-rules";
import type { ObligeeName } from "../../domain/obligee/obligee";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { CalendarDate } from "../../domain/values/calendar-date";

/** The hand-overs (みなし寄託) of guarantees. */
export interface DepositStore {
  /** Of a guarantee that is taken; at most one of each waits for the body's decision. */
  add(deposit: NewDeposit): Promise<void>;
  addAll(deposits: readonly NewDeposit[]): Promise<void>;
  /** The hand-over that waits for the body's decision; `null` where none does. */
  waiting(guaranteeId: string): Promise<StoredDeposit | null>;
  /** The version that the body accepted last; `null`: it has accepted none. */
  acceptedVersion(guaranteeId: string): Promise<number | null>;
  decide(id: string, decision: NewReceiptDecision): Promise<void>;
  /** Some of those that are to be reminded today, the oldest first; each is taken by one process. */
  toRemind(today: CalendarDate, limit: number): Promise<DepositToRemind[]>;
  /** Compare and set: `false` where another process has reminded. */
  planReminder(deposit: DepositToRemind, remindOn: CalendarDate | null): Promise<boolean>;
}

export interface DepositToRemind extends AwaitedReceipt {
  readonly id: string;
  readonly number: GuaranteeNumber;
  readonly remindOn: CalendarDate;
}

/** The organisations that a guarantee in favour of an obligee is handed to: the obligee, then the body that it belongs to. */
export interface ReceivingBodies {
  ofObligee(obligeeId: string, at: Date): Promise<ReceivingOrganisation[]>;
}

export interface ReceivingOrganisation extends ObligeeName {
  readonly id: string;
  /** Whether somebody can use the system for it. */
  readonly isReachable: boolean;
  /** What it recorded of hand-overs, oldest first. */
  readonly recorded: readonly HandOverRules[];
}

/** What bodies recorded of hand-overs; there is no way to change or remove it. */
export interface HandOverRulesStore {
  /** The obligee and the days that it recorded for; `null` where there is none. Nobody adds to it meanwhile. */
  toAddTo(obligeeId: string): Promise<RulesHolder | null>;
  insert(rules: HandOverRules & { id: string; obligeeId: string; recordedAt: Date }): Promise<void>;
}

export interface RulesHolder {
  readonly parentId: string | null;
  readonly effectiveFrom: readonly CalendarDate[];
}

export interface NewDeposit extends Deposit {
  readonly id: string;
  readonly guaranteeId: string;
  readonly handedOverAt: Date;
  /** The person who handed it over or opened it; `null`: an integration. */
  readonly userId: string | null;
  /** The day of the next reminder; `null`: there is none. */
  readonly remindOn: CalendarDate | null;
}

export interface StoredDeposit extends AwaitedReceipt {
  readonly id: string;
}

export interface NewReceiptDecision extends ReceiptDecision {
  readonly decidedAt: Date;
  readonly userId: string | null;
}

/** The most hand-overs that a guarantee shows: the newest. */
export const MOST_DEPOSITS = 20;

/** Hand-overs as contractor, issuer and the body itself see them; another obligee that opened the guarantee sees none. */
export interface DepositReads {
  /** By guarantee, oldest first: one statement for all. */
  ofGuarantees(caller: Caller, guaranteeIds: readonly string[]): Promise<Map<string, DepositView[]>>;
  /** What the papers of accepted hand-overs say, by hand-over: one statement for all; the others are not there. */
  receipts(caller: Caller, depositIds: readonly string[]): Promise<Map<string, ReceiptPaper>>;
}

export interface DepositView {
  readonly id: string;
  readonly guaranteeId: string;
  readonly version: number;
  readonly channel: HandOverChannel;
  readonly means: RecordedMeans | null;
  readonly place: string | null;
  readonly recipient: string;
  readonly address: string | null;
  readonly handedOverOn: CalendarDate;
  readonly recordedAt: Date;
  readonly receiptDueOn: CalendarDate;
  readonly receipt: ReceiptView | null;
}

export interface ReceiptView {
  readonly outcome: ReceiptOutcome;
  readonly decidedAt: Date;
  readonly version: number;
  readonly reason: RejectionReason | null;
  readonly reasonText: string | null;
}
