import type { Transaction } from "./transaction";

/** What rules are read on. */
export interface RuleSession extends Pick<Transaction, "sql"> {
  /**
   * Told of the parties that a rule depends on, whether one is found or none: it may have been taken away. A transaction
   * verifies them with what it writes, the reading connection at once.
   */
  relyOnParties(parties: readonly string[]): void | Promise<void>;
}
