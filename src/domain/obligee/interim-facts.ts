/**
 * Facts that some obligees' rules of 中間前払金 ask for, true or false. They are `null` where they are not said, and need
 * not be said elsewhere.
 */
export interface InterimFacts {
  /** Whether the public notice (公告) said that 中間前払金 is paid. */
  readonly isInterimAnnounced: boolean | null;
  /**
   * Whether a part payment (部分払) was made for these works. One at the end of a fiscal year of a contract over several
   * does not count.
   */
  readonly hasProgressPayment: boolean | null;
  /** Whether the contract is for supervision (工事監理). */
  readonly isSupervision: boolean | null;
  /** Whether a transfer of claims (債権譲渡) was applied for. */
  readonly hasTransferOfClaims: boolean | null;
}

/** None of them said. */
export const NO_INTERIM_FACTS: InterimFacts = {
  isInterimAnnounced: null,
  hasProgressPayment: null,
  isSupervision: null,
  hasTransferOfClaims: null,
};

export const INTERIM_FACTS = Object.keys(NO_INTERIM_FACTS) as (keyof InterimFacts)[];

/** These facts alone, of whatever states them; absent ones as not said. */
export function interimFactsOf(said: {
  readonly [Fact in keyof InterimFacts]?: boolean | null | undefined;
}): InterimFacts {
  return {
    isInterimAnnounced: said.isInterimAnnounced ?? null,
    hasProgressPayment: said.hasProgressPayment ?? null,
    isSupervision: said.isSupervision ?? null,
    hasTransferOfClaims: said.hasTransferOfClaims ?? null,
  };
}
