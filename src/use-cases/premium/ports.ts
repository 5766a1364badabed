import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumTable } from "../../domain/premium/premium";
import type { Page, Window } from "../shared/page";
import type { Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";
import type { CalendarDate } from "../../domain/values/calendar-date";

/** The recorded versions of 保証料率表; issuers publish them, so every signed-in caller sees all. */
export interface PremiumTableListReads {
  byIds(ids: readonly string[], wanted: Wanted): Promise<Requested<PremiumTableView>[]>;
  /** The latest to apply first. */
  page(query: PremiumTableQuery, wanted: Wanted): Promise<Page<Requested<PremiumTableView>>>;
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

/** 保証料率表, version by version; there is no way to change or remove one. */
export interface PremiumTableStore {
  /** The days from which the issuer's tables of this kind apply. Until the unit of work ends, nobody else adds one. */
  daysToAddTo(issuerId: string, kind: GuaranteeKind): Promise<readonly CalendarDate[]>;
  insert(issuerId: string, table: PremiumTable, recordedAt: Date): Promise<void>;
}
