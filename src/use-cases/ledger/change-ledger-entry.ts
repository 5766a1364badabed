import type { Caller } from "../../domain/account/access";
import { findingsOnRecord, type RecordedGuarantee } from "../../domain/ledger/recorded-guarantee";
import { dayInJapan } from "../../domain/values/calendar-date";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import { heldRecord, type RecordedStepRefusal } from "./recorded-entry-step";

export interface ChangeLedgerEntry {
  readonly entryId: string;
  readonly revision: number;
  readonly record: RecordedGuarantee;
  /** `undefined`: the one that is kept stays; `null`: none is kept any more. */
  readonly password: string | null | undefined;
  readonly idempotencyKey: string | null;
}

/** Says anew all that the own body recorded of a guarantee that was not issued here. */
export async function changeLedgerEntry(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: ChangeLedgerEntry,
): Promise<Outcome<{ entryId: string }, RecordedStepRefusal | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { entryId, record, password, idempotencyKey } = command;
  const call = { caller, operation: "changeLedgerEntry", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const at = parts.clock();
      const taken = await heldRecord(stores, caller, command);
      if (!("held" in taken)) return taken;
      const findings = [...findingsOnRecord(record, dayInJapan(at))];
      if (findings.length > 0) return invalidInput(findings);
      const { held } = taken;
      const sealedPassword = typeof password === "string" ? parts.vault.sealSecret(entryId, password) : null;
      await stores.ledger.changeRecorded(held, {
        record,
        sealedPassword: password === undefined ? held.sealedPassword : sealedPassword,
      });
      await recordEvent(stores, parts, caller, { at, type: "LEDGER_ENTRY_CHANGED", subjectId: entryId });
      return done({ entryId });
    }),
  );
}
