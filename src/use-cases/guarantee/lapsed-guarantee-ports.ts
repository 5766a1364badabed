import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { StoredGuarantee } from "./guarantee-store-ports";

export interface LapsedGuaranteeStore {
  /** Guarantees in a state whose 保証期限 was before a day, by 保証期限 and id. */
  list(query: LapsedQuery): Promise<LapsedGuarantee[]>;
  /**
   * Those of these guarantees that are in force although their 保証期限 was before a day; those that have ended or been amended
   * since are left out. All are held before the first is given, and they come in the order of their works contracts: units of
   * work that change several guarantees wait for each other in no circle.
   */
  take(ids: readonly string[], day: CalendarDate): AsyncIterable<StoredGuarantee>;
}

export interface LapsedQuery {
  readonly status: GuaranteeStatus;
  readonly before: CalendarDate;
  /** The last one that is known; `null`: from the first on. */
  readonly after: LapsedGuarantee | null;
  readonly limit: number;
}

export interface LapsedGuarantee {
  readonly id: string;
  readonly expiresOn: CalendarDate;
}
