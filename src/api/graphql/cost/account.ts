/** Whoever asks, as far as what it has left to spend: on a token, or on the address of those without one. */
export interface Account {
  /** The most that one operation may cost; one that takes many items may cost more. */
  mostCost(takesItems: boolean): number;
  /** Takes the cost of an operation off; refuses with RATE_LIMITED where not so much is left. */
  spend(cost: number): Remaining;
}

export interface Remaining {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInSeconds: number;
}
