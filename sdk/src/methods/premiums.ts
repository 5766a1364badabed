import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type { GuaranteeKind, PremiumQuoteInput, RecordPremiumTableInput } from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";
import type { PremiumQuote, PremiumTable } from "../premium.js";
import { unlessRefused } from "../unless-refused.js";

/** Whose premium tables to list. */
export interface PremiumTableListArgs {
  /** The issuer (保証機関) whose tables are listed. */
  readonly issuerId: string;
  /** Only tables for this kind of guarantee (区分); absent: all kinds. */
  readonly kind?: GuaranteeKind | null | undefined;
}

/** The table is recorded, for ever. */
export interface RecordPremiumTableSuccess {
  /** The new premium table (保証料率表). */
  readonly premiumTable: PremiumTable;
}

/** What guarantees cost. */
export interface PremiumMethods {
  /**
   * What a guarantee would cost (保証料の見積り) by the issuer's premium table in effect on a day, with the whole
   * calculation. Binds nobody; for a past day the answer stays the same.
   *
   * @throws HoshoRefusal `PREMIUM_TABLE_NOT_FOUND`, `INVALID_INPUT`.
   */
  readonly premiumQuote: (input: PremiumQuoteInput, call?: CallOptions) => Promise<PremiumQuote>;

  /** The premium tables (保証料率表) of an issuer, past, present and to come: the latest to apply first. */
  readonly premiumTables: List<PremiumTable, PremiumTableListArgs>;

  /**
   * Records a premium table (保証料率表の登録), which then prices guarantees from its first day until a later table applies.
   * For issuers, in their own name.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly recordPremiumTable: (
    input: RecordPremiumTableInput,
    call?: CallOptions,
  ) => Promise<RecordPremiumTableSuccess>;
}

export function premiumMethods({ ask }: Client): PremiumMethods {
  return {
    premiumQuote: async (input, call) => {
      const { premiumQuote } = await ask(operations.PremiumQuoteDocument, { input }, call);
      return unlessRefused(premiumQuote, "PremiumQuote");
    },
    premiumTables: list(ask, operations.PremiumTablesDocument, "premiumTables"),
    recordPremiumTable: mutation(
      ask,
      operations.RecordPremiumTableDocument,
      "recordPremiumTable",
      "RecordPremiumTableSuccess",
    ),
  };
}
