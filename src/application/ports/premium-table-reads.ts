import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { PremiumTable } from "../../domain/premium";
import type { Page, Wanted, Window } from "./page";

/** The recorded versions of 保証料率表; issuers publish them, so every signed-in caller sees all. */
export interface PremiumTableListReads {
  byIds(ids: readonly string[], wanted: Wanted): Promise<PremiumTableView[]>;
  /** The latest to apply first. */
  page(query: PremiumTableQuery, wanted: Wanted): Promise<Page<PremiumTableView>>;
}

export interface PremiumTableQuery {
  readonly issuerId: string;
  /** `undefined`: all kinds. */
  readonly kind: GuaranteeKind | undefined;
  readonly window: Window;
}

export interface PremiumTableView extends PremiumTable {
  readonly __typename: "PremiumTable";
}
