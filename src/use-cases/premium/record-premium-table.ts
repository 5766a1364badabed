import type { Caller } from "../../domain/account/access";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { PremiumTable } from "../../domain/premium/premium";
import { findingsOnTable } from "../../domain/premium/premium-table";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface RecordPremiumTable {
  readonly table: Omit<PremiumTable, "id">;
  readonly idempotencyKey: string | null;
}

type Recorded = Outcome<{ premiumTableId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;

/**
 * Records a 保証料率表 of the caller's own organisation, for ever. It applies from today on or later, so that a quote
 * for a past day stays what it was; only an issuer's first table of a kind may reach back.
 */
export async function recordPremiumTable(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RecordPremiumTable,
): Promise<Recorded> {
  assertMay(caller, "recordPremiumTable");
  const { table, idempotencyKey } = command;
  const call = { caller, operation: "recordPremiumTable", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => recordInside(stores, parts, caller, table)),
  );
}

async function recordInside(
  stores: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  table: RecordPremiumTable["table"],
): Promise<Recorded> {
  const issuerId = caller.organisationId;
  const now = clock();
  const recorded = await stores.premiumTables.daysToAddTo(issuerId, table.kind);
  const findings = [...findingsOnTable(table), ...findingsOnDay(table, recorded, dayInJapan(now))];
  if (findings.length > 0) return invalidInput(findings);

  const id = newId("premiumtable");
  await stores.premiumTables.insert(issuerId, { ...table, id }, now);
  await recordEvent(stores, { newId }, caller, { at: now, type: "PREMIUM_TABLE_RECORDED", subjectId: id });
  return done({ premiumTableId: id });
}

function* findingsOnDay(
  { effectiveFrom }: RecordPremiumTable["table"],
  recorded: readonly CalendarDate[],
  today: CalendarDate,
): Iterable<Finding> {
  const path = "effectiveFrom";
  if (recorded.includes(effectiveFrom)) yield { path, code: "ALREADY_RECORDED", actual: effectiveFrom };
  else if (recorded.length > 0 && effectiveFrom < today)
    yield { path, code: "BEFORE_TODAY", limit: today, actual: effectiveFrom };
}
