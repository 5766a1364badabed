import type { Caller } from "../../domain/account/access";

/** Which of these guarantees stand in the caller's ledger. */
export interface OpeningReads {
  thoseEntered(caller: Caller, guaranteeIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The obligees' ledgers: what an obligee opened or was handed, it sees without the key from then on. */
export interface OpeningStore {
  record(obligeeId: string, guaranteeId: string, at: Date): Promise<void>;
  /** The same for many guarantees at once. */
  recordAll(obligeeId: string, guaranteeIds: readonly string[], at: Date): Promise<void>;
  /** Enters a guarantee that is taken into the ledgers of these obligees, unless it stands there. */
  enter(obligeeIds: readonly string[], guaranteeId: string, at: Date): Promise<void>;
}
