import type { Seals } from "../../use-cases/operation/seals";
import { faultOfEntry } from "./chain-check";
import { NO_PLACE, placeBehind, sealRow } from "./row-seal";
import { withRow, type ChainState } from "./seal-head";
import { entriesOf } from "./sealed-list";
import type { SealedRow, StoredSeal } from "./sealed-rows";
import { sealedTable } from "./sealed-tables";
import { throwIfAny } from "./taken-heads";

/** Seals a row as a part of its chain, once more than it was. */
export function sealInto(
  seals: Seals,
  row: SealedRow,
  state: ChainState,
): { readonly state: ChainState; readonly stored: StoredSeal } {
  const version = (row.stored?.version ?? 0) + 1;
  if (isEvent(row.table)) {
    const place = placeBehind(row, state.eventCount, state.lastLink);
    const stored = sealRow(seals, row, version, place);
    return { stored, state: { ...state, eventCount: state.eventCount + 1, lastLink: place.link } };
  }
  if (row.stored) throwIfAny([faultOfEntry(entriesOf(state.entries), row)]);
  const stored = sealRow(seals, row, version, NO_PLACE);
  return { stored, state: { ...state, entries: withRow(state.entries, row, stored.seal) } };
}

export function isEvent(table: string): boolean {
  return sealedTable(table)?.group === "EVENT";
}
