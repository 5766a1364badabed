import type { Transaction } from "./transaction";

/** The session on which rules are read. */
export interface RuleSession extends Pick<Transaction, "sql"> {
  /**
   * Called with the parties that a rule depends on, also missing ones, which may have been removed. A
   * transaction verifies them with its writes, the reading connection at once.
   */
  relyOnParties(parties: readonly string[]): void | Promise<void>;
}
