import type { Caller } from "../../domain/account/access";
import type { RecordedEnd } from "../../domain/ledger/recorded-guarantee";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import { heldRecord, type RecordedStepRefusal } from "./recorded-entry-step";

export interface EndLedgerEntry {
  readonly entryId: string;
  readonly revision: number;
  readonly end: RecordedEnd;
  readonly endedOn: CalendarDate;
  readonly idempotencyKey: string | null;
}

/** Records that a guarantee of others has ended, or that a deposit went back. It stays in the ledger. */
export async function endLedgerEntry(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: EndLedgerEntry,
): Promise<Outcome<{ entryId: string }, RecordedStepRefusal | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { entryId, end, endedOn, idempotencyKey } = command;
  const call = { caller, operation: "endLedgerEntry", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const at = parts.clock();
      const today = dayInJapan(at);
      const taken = await heldRecord(stores, caller, command);
      if (!("held" in taken)) return taken;
      if (endedOn > today)
        return invalidInput([{ path: "endedOn", code: "AFTER_TODAY", limit: today, actual: endedOn }]);
      await stores.ledger.endRecorded(taken.held, { state: end, endedOn });
      await recordEvent(stores, parts, caller, {
        at,
        type: "LEDGER_ENTRY_ENDED",
        subjectId: entryId,
        from: taken.held.state,
        to: end,
      });
      return done({ entryId });
    }),
  );
}
