import type { Caller } from "../../domain/account/access";
import { findingsOnLabels, ledgerLabels, MOST_LABELS, tooManyLabels } from "../../domain/ledger/ledger-label";
import type { Finding } from "../../domain/values/finding";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { heldEntries } from "./held-entries";
import type { HeldEntry } from "./ports";

export interface LabelLedgerEntries {
  readonly entryIds: readonly string[];
  readonly labels: readonly string[];
  readonly idempotencyKey: string | null;
}

type Labelled = Outcome<{ entryIds: readonly string[] }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;

/** Puts labels on entries of the own ledger; those that an entry bears already stay. */
export async function labelLedgerEntries(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock">,
  caller: Caller,
  command: LabelLedgerEntries,
): Promise<Labelled> {
  return changeLabels(parts, caller, command, "labelLedgerEntries");
}

/** Takes labels off entries of the own ledger; those that an entry does not bear are not missed. */
export async function unlabelLedgerEntries(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock">,
  caller: Caller,
  command: LabelLedgerEntries,
): Promise<Labelled> {
  return changeLabels(parts, caller, command, "unlabelLedgerEntries");
}

/** Labels are the body's own marks: no history of a guarantee tells of them. */
async function changeLabels(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock">,
  caller: Caller,
  command: LabelLedgerEntries,
  operation: "labelLedgerEntries" | "unlabelLedgerEntries",
): Promise<Labelled> {
  assertMay(caller, "keepLedger");
  const { entryIds, labels: typed, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const labels = ledgerLabels(typed);
      const { entries, findings } = await heldEntries(stores, caller, entryIds);
      const isAdding = operation === "labelLedgerEntries";
      const wrong = [
        ...findings,
        ...findingsOnLabels(typed),
        ...(isAdding ? tooManyOn(entries, entryIds, labels) : []),
      ];
      if (wrong.length > 0) return invalidInput(wrong);
      if (isAdding) await stores.ledger.addLabels(entryIds, labels);
      else await stores.ledger.removeLabels(entryIds, labels);
      return done({ entryIds });
    }),
  );
}

function tooManyOn(
  entries: readonly HeldEntry[],
  ids: readonly string[],
  added: readonly string[],
): Finding[] {
  return entries.flatMap(({ id, labels }): Finding[] => {
    const actual = tooManyLabels(labels, added);
    if (actual === null) return [];
    const path = `entryIds.${String(ids.indexOf(id))}`;
    return [{ path, code: "TOO_MANY_LABELS", limit: MOST_LABELS, actual }];
  });
}
