import type { Caller } from "../../domain/account/access";
import { findingsOnRecord, type RecordedGuarantee } from "../../domain/ledger/recorded-guarantee";
import { dayInJapan } from "../../domain/values/calendar-date";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";

export interface RecordLedgerEntry {
  readonly record: RecordedGuarantee;
  /** A secret: it is kept encrypted, and only its own mutation shows it. */
  readonly password: string | null;
  readonly idempotencyKey: string | null;
}

/** Records a guarantee that was not issued here in the own ledger: paper, a bank's, an insurer's bond, cash, securities. */
export async function recordLedgerEntry(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RecordLedgerEntry,
): Promise<Outcome<{ entryId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { record, password, idempotencyKey } = command;
  const call = { caller, operation: "recordLedgerEntry", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const at = parts.clock();
      const findings = [...findingsOnRecord(record, dayInJapan(at))];
      if (findings.length > 0) return invalidInput(findings);
      const id = parts.newId("ledger");
      await stores.ledger.insertRecorded({
        id,
        obligeeId: caller.organisationId,
        record,
        sealedPassword: password === null ? null : parts.vault.sealSecret(id, password),
        enteredAt: at,
      });
      await recordEvent(stores, parts, caller, { at, type: "LEDGER_ENTRY_RECORDED", subjectId: id });
      return done({ entryId: id });
    }),
  );
}
