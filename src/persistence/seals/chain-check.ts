import type { SealFinding } from "../../use-cases/shared/seal-finding";
import { tagOf, type Seals } from "../../use-cases/operation/seals";
import { Register } from "./register";
import { faultOfRow, placeBehind } from "./row-seal";
import { entryOf, isHeadSealed, type SealHead } from "./seal-head";
import { entriesOf, type Entries } from "./sealed-list";
import { eventsOfSubject, rowsOfSubject } from "./rows-by-subject";
import type { FoundChains, SealedRow } from "./sealed-rows";

/** What is wrong with a head alone. */
export function faultOfHead(
  seals: Seals,
  chain: string,
  head: SealHead | undefined,
  mayBeKey: (keyId: string) => boolean = () => true,
): SealFinding | null {
  const finding = { table: "seal_head", id: chain, chain };
  if (!head) return { ...finding, fault: "HEAD" };
  if (!seals.knows(head.keyId)) return { ...finding, fault: mayBeKey(head.keyId) ? "UNKNOWN_KEY" : "HEAD" };
  return isHeadSealed(seals, head) ? null : { ...finding, fault: "HEAD" };
}

/**
 * What is wrong with the rows of a subject, events apart: rows that are missing, foreign, or unlike the
 * register. A unit of work enters its own seals last: until then `entered` is the head that the register
 * knows.
 */
export function faultsOfChain(
  seals: Seals,
  chain: string,
  found: FoundChains,
  entered: SealHead | null = found.heads.get(chain) ?? null,
  register = registerOf(seals, found),
): SealFinding[] {
  const { heads } = found;
  const mayBeKey = (keyId: string): boolean => register.mayBeKey(keyId);
  const head = heads.get(chain);
  const own = rowsOfSubject(found, chain);
  const faults = own.map((row) => faultOfRow(seals, row, mayBeKey));
  const ofHead = faultOfHead(seals, chain, head, mayBeKey);
  if (!head || ofHead) return [...faults, ofHead].filter((fault) => fault !== null);
  const entries = entriesOf(head.entries);
  const present = new Set(own.map(entryOf));
  const missing = [...entries.keys()].filter((entry) => !present.has(entry));
  return [
    ...faults,
    ...own.map((row, i) => (faults[i] ? null : faultOfEntry(entries, row))),
    ...missing.map((entry) => missingRow(entry, chain)),
    register.faultOf(chain, entered?.seal ?? null),
  ].filter((fault) => fault !== null);
}

function missingRow(entry: string, chain: string): SealFinding {
  const [table = "", id = ""] = entry.split(" ");
  return { fault: "MISSING", table, id, chain };
}

/** What is wrong with a head, where what it lists is known to be in order. */
export function faultOfListed(
  seals: Seals,
  chain: string,
  head: SealHead | undefined,
  register: Register,
): SealFinding | null {
  return (
    faultOfHead(seals, chain, head, (keyId) => register.mayBeKey(keyId)) ??
    register.faultOf(chain, head?.seal ?? null)
  );
}

/** The pages of the register read with these chains; each is verified once. */
export function registerOf(seals: Seals, found: FoundChains): Register {
  const known = REGISTERS.get(found);
  if (known) return known;
  const register = new Register(seals, found.pages);
  REGISTERS.set(found, register);
  return register;
}

const REGISTERS = new WeakMap<FoundChains, Register>();

/** Whether a head names a row as it is. */
export function faultOfEntry(entries: Entries, row: Omit<SealedRow, "columns">): SealFinding | null {
  const { table, id, chain, stored } = row;
  const listed = entries.get(entryOf(row));
  if (listed !== undefined && listed === tagOf(stored?.seal ?? "")) return null;
  return { fault: listed === undefined ? "CHANGED" : "OLDER", table, id, chain };
}

/** What is wrong with the events of a chain: events that are missing, foreign or out of order. */
export function faultsOfEvents(seals: Seals, chain: string, found: FoundChains): SealFinding[] {
  const { heads } = found;
  const register = registerOf(seals, found);
  const events = [...eventsOfSubject(found, chain)].sort(
    (one, other) => (one.stored?.position ?? -1) - (other.stored?.position ?? -1),
  );
  const faults: SealFinding[] = [];
  let link: string | null = null;
  let position = 0;
  for (const row of events) {
    const { table, id, stored } = row;
    const fault = faultOfRow(seals, row, (keyId) => register.mayBeKey(keyId));
    const place = placeBehind(row, position, link);
    if (fault) faults.push(fault);
    else if (stored?.position !== position || stored.link !== place.link) {
      faults.push({ fault: "OUT_OF_ORDER", table, id, chain });
    }
    // Later events are compared with their own stated link, so that one fault is reported once.
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
