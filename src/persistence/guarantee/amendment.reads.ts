import type { AmendmentView } from "../../use-cases/guarantee/ports";
import type { AmendmentEffect } from "../../domain/guarantee/amendment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { instantFromDatabase as instant } from "../engine/instant";
import type { ReadSession } from "../engine/read-session";
import { amendableTermsFrom } from "./amendable-terms-column";

interface Row {
  readonly id: string;
  readonly guarantee: string;
  readonly amendedOn: CalendarDate;
  readonly recordedAt: string;
  readonly effect: AmendmentEffect;
  readonly before: string;
  readonly after: string;
  readonly certificateId: string | null;
}

/** An amendment, and the id of the version that it brought, for whoever reads the versions. */
export type ReadAmendment = Omit<AmendmentView, "certificate"> & { readonly certificateId: string | null };

/** The amendments of guarantees that the caller is known to see, oldest first: one statement, however many. */
export async function amendmentsOfGuarantees(
  session: ReadSession,
  guaranteeIds: readonly string[],
): Promise<Map<string, ReadAmendment[]>> {
  const rows = await session.sql<Row>(
    (parameters) =>
      `SELECT a.id AS id, a.guarantee_id AS guarantee, a.amended_on AS "amendedOn", a.recorded_at AS "recordedAt", ` +
      `a.effect AS effect, a."before" AS "before", a."after" AS "after", a.certificate_id AS "certificateId" ` +
      `FROM amendment a WHERE a.guarantee_id IN (${parameters.list(guaranteeIds)}) ` +
      "ORDER BY a.guarantee_id, a.revision",
  );
  const byGuarantee = new Map<string, ReadAmendment[]>(guaranteeIds.map((id) => [id, []]));
  for (const { guarantee, recordedAt, before, after, ...row } of rows)
    byGuarantee.get(guarantee)?.push({
      ...row,
      recordedAt: instant(recordedAt),
      before: amendableTermsFrom(before),
      after: amendableTermsFrom(after),
    });
  return byGuarantee;
}
