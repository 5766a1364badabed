/** Replies to calls that carried an idempotency key. */
export interface ReplyStore {
  /**
   * Claims the key for this call. `null`: it is ours to answer. Otherwise the first call's fingerprint and reply;
   * a first call still under way is waited for.
   */
  claim(
    call: CallIdentity,
    fingerprint: string,
    at: Date,
  ): Promise<{ fingerprint: string; reply: string } | null>;
  save(call: CallIdentity, reply: string): Promise<void>;
  release(call: CallIdentity): Promise<void>;
  /** Deletes some of the replies given before an instant; returns how many. */
  deleteBefore(at: Date, most: number): Promise<number>;
}

export interface CallIdentity {
  readonly organisationId: string;
  readonly operation: string;
  readonly idempotencyKey: string;
}
