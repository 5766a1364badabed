import type { ApplicationContent } from "../../domain/application/guarantee-application";
import type { Yen } from "../../domain/values/yen";
import { yenFromDatabase } from "../engine/columns";

/**
 * The application of `guarantee g`, where its own column says nothing and it is of one fiscal year. Guarantees of before
 * the column were issued with what their application said.
 */
export const SAID_BY_APPLICATION =
  "CASE WHEN g.paid_ahead IS NULL AND g.fiscal_year IS NOT NULL THEN g.application_id END";

/** The content of that application. */
export const APPLIED_PAID_AHEAD = `(SELECT pa.content FROM guarantee_application pa WHERE pa.id = ${SAID_BY_APPLICATION})`;

/** 出来高超過額 of a guarantee; `null`: nobody has said any. */
export function paidAheadFrom(stored: number | string | null, applied: string | null): Yen | null {
  if (stored !== null) return yenFromDatabase(stored);
  if (applied === null) return null;
  // Applications of before said nothing of years.
  return (JSON.parse(applied) as Partial<ApplicationContent>).paidAhead ?? null;
}
