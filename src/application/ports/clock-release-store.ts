/** What there is to be put right after a wrong clock. */
export interface ClockReleaseStore {
  /** When the newest event was recorded, by the clock of then; `null`: there is none. */
  newestEventAt(): Promise<Date | null>;
  /** Mails that were planned for more than a day later, or leased until then, are due at once. */
  planMailsAnew(now: Date): Promise<void>;
}
