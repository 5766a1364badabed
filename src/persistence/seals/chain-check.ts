import type { SealFinding } from "../../application/seal-finding";
import { modulo, type Seals } from "../../application/seals";
import { faultOfRow, placeBehind } from "./row-seal";
import { isHeadSealed, stateOf, type SealHead } from "./seal-head";
import type { FoundChains, SealedRow } from "./sealed-rows";

/** What is wrong with a head alone. */
export function faultOfHead(seals: Seals, chain: string, head: SealHead | undefined): SealFinding | null {
  const finding = { table: "seal_head", id: chain, chain };
  if (!head) return { ...finding, fault: "HEAD" };
  if (!seals.knows(head.keyId)) return { ...finding, fault: "UNKNOWN_KEY" };
  return isHeadSealed(seals, head) ? null : { ...finding, fault: "HEAD" };
}

/** Whether these are the rows of a subject, all of them and none other, events apart. */
export function faultsOfChain(seals: Seals, chain: string, { heads, rows }: FoundChains): SealFinding[] {
  const head = heads.get(chain);
  const own = rows.filter((row) => row.chain === chain && row.table !== "event");
  const ofHead = faultOfHead(seals, chain, head);
  const faults = [...own.map((row) => faultOfRow(seals, row)), ofHead].filter((fault) => fault !== null);
  if (!head || ofHead || faults.length > 0) return faults;
  const { rowCount, sum } = stateOf(seals, head);
  if (rowCount === own.length && sum === sumOfRows(seals, own)) return [];
  return [{ fault: "INCOMPLETE", table: "seal_head", id: chain, chain }];
}

/** Whether these are the events of a chain, all of them and in their order. */
export function faultsOfEvents(seals: Seals, chain: string, { heads, rows }: FoundChains): SealFinding[] {
  const events = rows
    .filter(({ table, stored }) => table === "event" && stored?.chain === chain)
    .sort((one, other) => (one.stored?.position ?? -1) - (other.stored?.position ?? -1));
  const faults: SealFinding[] = [];
  let link: string | null = null;
  let position = 0;
  for (const row of events) {
    const { table, id, stored } = row;
    const fault = faultOfRow(seals, row);
    const place = placeBehind(row, position, link);
    if (fault) faults.push(fault);
    else if (stored?.position !== position || stored.link !== place.link) {
      faults.push({ fault: "OUT_OF_ORDER", table, id, chain });
    }
    // What comes behind is judged by what it says of itself: one fault is not told of all that follow.
    position = (stored?.position ?? position) + 1;
    link = stored?.link ?? link;
  }
  const head = heads.get(chain);
  if (head && faults.length === 0 && (head.eventCount !== events.length || head.lastLink !== link))
    faults.push({ fault: "OUT_OF_ORDER", table: "seal_head", id: chain, chain });
  return faults;
}

/** Everything that is wrong with a subject. */
export function faultsOfSubject(seals: Seals, chain: string, found: FoundChains): SealFinding[] {
  return [...faultsOfChain(seals, chain, found), ...faultsOfEvents(seals, chain, found)];
}

export function sumOfRows(seals: Seals, rows: readonly SealedRow[]): bigint {
  return modulo(
    rows.reduce((sum, { stored }) => sum + (stored ? seals.element(stored.keyId, stored.seal) : 0n), 0n),
  );
}

/** Whether the last event of a chain is the one that its head names. */
export function faultOfTail(seals: Seals, head: SealHead, tail: SealedRow | undefined): SealFinding | null {
  const { chain, eventCount, lastLink } = head;
  if (eventCount === 0) return null;
  if (!tail) return { fault: "OUT_OF_ORDER", table: "seal_head", id: chain, chain };
  const fault = faultOfRow(seals, tail);
  if (fault) return fault;
  const isLast = tail.stored?.link === lastLink && tail.stored.position === eventCount - 1;
  return isLast ? null : { fault: "OUT_OF_ORDER", table: tail.table, id: tail.id, chain };
}
