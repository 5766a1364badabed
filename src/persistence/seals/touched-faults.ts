import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfRow, isSound } from "./row-seal";
import type { SealedRow, StoredSeal } from "./sealed-rows";
import type { Touch } from "./touched-row";

/** What is wrong with a row that a unit of work touches, as it is stored then. `known`: its seal, where it was verified. */
export function faultOfTouched(
  seals: Seals,
  row: SealedRow,
  touch: Touch,
  known: () => StoredSeal | undefined,
): SealFinding | null {
  const { table, id, chain, stored } = row;
  if (!isSound(row)) return { fault: "CHANGED", table, id, chain };
  switch (touch) {
    case "NEW":
      return stored === null ? null : { fault: "CHANGED", table, id, chain };
    case "NEW_UNLESS_THERE":
      return stored === null ? null : faultOfRow(seals, row);
    case "CHANGED":
    case "REMOVED":
      // Locked since it was verified: no other unit of work has sealed it.
      return stored?.seal === known()?.seal ? null : { fault: "CHANGED", table, id, chain };
  }
}

/** A foreign trigger has changed what was written. */
export function changedOnTheWay({ table, id, chain }: SealedRow): SealFinding {
  return { fault: "CHANGED", table, id, chain };
}
