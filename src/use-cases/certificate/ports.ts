/** Which obligee has opened which guarantee: from then on it sees it without the key. */
export interface OpeningStore {
  record(obligeeId: string, guaranteeId: string, at: Date): Promise<void>;
  /** The same for many guarantees at once. */
  recordAll(obligeeId: string, guaranteeIds: readonly string[], at: Date): Promise<void>;
}
