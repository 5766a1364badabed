import type { AdoptionInForce } from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { ObligeePolicy } from "../../domain/obligee/obligee-policy";
import type { PremiumTable } from "../../domain/premium/premium";

/** What decides whether a guarantee is possible and what it costs; read alike inside a unit of work and outside one. */
export interface RuleReads {
  readonly adoptions: AdoptionReads;
  readonly policies: PolicyReads;
  readonly premiumTables: PremiumTableReads;
}

export interface AdoptionReads {
  /** The adoptions of an obligee, or of the body that it is a department of; `null` where there is no such obligee. */
  ofObligee(obligeeId: string): Promise<readonly AdoptionInForce[] | null>;
}

export interface PolicyReads {
  /** The policies of an obligee, or of the body that it is a department of, oldest first. */
  ofObligee(obligeeId: string): Promise<readonly ObligeePolicy[]>;
  /** The same of several, by obligee, in one go. */
  ofObligees(obligeeIds: readonly string[]): Promise<ReadonlyMap<string, readonly ObligeePolicy[]>>;
}

export interface PremiumTableReads {
  /** The issuer's table for this kind that is in effect on this day; `null` where it has none. */
  inEffect(issuerId: string, kind: GuaranteeKind, on: CalendarDate): Promise<PremiumTable | null>;
}
