import type { GuaranteeNumber } from "../../domain/guarantee-number";
import type { GuessClass } from "../../domain/guess-limits";

/** Wrong keys that began to bring a delay. */
export interface GuessNotice {
  readonly number: GuaranteeNumber;
  readonly guessClass: GuessClass;
  readonly organisationId: string;
  readonly at: Date;
}

/** Who is to be told of wrong keys. It happens later: a guess does the same whether anybody has the number or not. */
export interface GuessNoticeStore {
  add(notice: GuessNotice): Promise<void>;
  /** Takes some away, oldest first; no other unit of work is given the same. */
  take(most: number): Promise<GuessNotice[]>;
}
