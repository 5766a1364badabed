import type { ObligeeStatement } from "../../use-cases/obligee/ports";
import { ADOPTION_COLUMNS, adoptionOf, type AdoptionRecord } from "./adoption.reads";

/** The columns of `adoption_statement a`. */
export const STATEMENT_COLUMNS = `${ADOPTION_COLUMNS}, a.source_url AS "sourceUrl", a.is_day_stated AS "isDayStated", a.recorded_at AS "recordedAt"`;

/** A row as the drivers return it. */
export interface StatementRecord extends AdoptionRecord {
  readonly sourceUrl: string | null;
  readonly isDayStated: boolean | number | null;
  readonly recordedAt: string | null;
}

export function statementOf(row: StatementRecord): ObligeeStatement {
  return {
    ...adoptionOf(row),
    id: row.id,
    obligeeId: row.obligeeId,
    sourceUrl: row.sourceUrl,
    isDayStated: row.isDayStated === null ? null : Boolean(row.isDayStated),
    recordedAt: row.recordedAt === null ? null : new Date(row.recordedAt),
  };
}
