import type { Client } from "../client.js";
import type { Eligibility } from "../eligibility.js";
import * as operations from "../generated/operations.js";
import type { EligibilityInput, ObligeeFilter, RecordObligeePolicyInput } from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";
import type { ObligeePolicy } from "../obligee-policy.js";
import type { Obligee } from "../obligee.js";
import type { Contractor, Issuer } from "../party.js";
import { unlessRefused } from "../unless-refused.js";

/** What to list obligees by. */
export interface ObligeeListArgs {
  /** What to narrow the list to. All that is given must hold; absent: all obligees. */
  readonly filter?: ObligeeFilter | null | undefined;
}

/** Whose rules are asked for, and on which day. */
export interface ObligeePolicyArgs {
  /** The obligee (発注者), or a department of it. */
  readonly obligeeId: string;
  /** The day that is asked about (基準日), `YYYY-MM-DD`; absent: today in Japan. */
  readonly on?: string | null | undefined;
}

/** The rules are recorded, for ever. */
export interface RecordObligeePolicySuccess {
  /** What the obligee goes by on the first day of the new rules, the national defaults filled in. */
  readonly obligeePolicy: ObligeePolicy;
}

/** Issuers, contractors and obligees, and the rules that these go by. */
export interface PartyMethods {
  /** All issuers (保証機関), in the order of their registration. */
  readonly issuers: List<Issuer>;

  /** The contractors (受注者) that the caller may see, in the order of their registration. */
  readonly contractors: List<Contractor>;

  /**
   * Obligees (発注者), bodies and departments, in the order of their registration; the filter finds those that take
   * e-guarantees (導入発注者).
   */
  readonly obligees: List<Obligee, ObligeeListArgs>;

  /**
   * May this contract have an e-guarantee (電子保証) of this kind on this day, what is the most or the least amount, and
   * if not, why: every reason at once.
   *
   * @throws HoshoRefusal `INVALID_INPUT` for an unknown obligee, and for prices or days that contradict each other.
   */
  readonly eligibility: (input: EligibilityInput, call?: CallOptions) => Promise<Eligibility>;

  /**
   * The rules that an obligee goes by on a day: ceilings, thresholds, rounding, each with its source. `null` where there
   * is no such obligee.
   */
  readonly obligeePolicy: (args: ObligeePolicyArgs, call?: CallOptions) => Promise<ObligeePolicy | null>;

  /**
   * Records an obligee's own rules (発注者の取扱い) from a day on, for ever; earlier days keep theirs, and a rule that is
   * left out is the national default again. For obligees, for themselves and their departments, and for the operator.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly recordObligeePolicy: (
    input: RecordObligeePolicyInput,
    call?: CallOptions,
  ) => Promise<RecordObligeePolicySuccess>;
}

export function partyMethods({ ask }: Client): PartyMethods {
  return {
    issuers: list(ask, operations.IssuersDocument, "issuers"),
    contractors: list(ask, operations.ContractorsDocument, "contractors"),
    obligees: list(ask, operations.ObligeesDocument, "obligees"),
    eligibility: async (input, call) => {
      const { eligibility } = await ask(operations.EligibilityDocument, { input }, call);
      return unlessRefused(eligibility, "Eligibility");
    },
    obligeePolicy: async (args, call) =>
      (await ask(operations.ObligeePolicyDocument, args, call)).obligeePolicy,
    recordObligeePolicy: mutation(
      ask,
      operations.RecordObligeePolicyDocument,
      "recordObligeePolicy",
      "RecordObligeePolicySuccess",
    ),
  };
}
