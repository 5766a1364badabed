import { tagOf, type Seals } from "../../use-cases/operation/seals";
import { entriesOf, textOf, type Entries } from "./sealed-list";

/** The sealed head of a subject: its rows by name, the number of its events and their last link. */
export interface SealHead {
  readonly chain: string;
  readonly keyId: string;
  readonly eventCount: number;
  readonly lastLink: string | null;
  /** The rows that are no events, as `textOf` writes them. */
  readonly entries: string;
  readonly seal: string;
}

export const HEAD_COLUMNS = ["key_id", "event_count", "last_link", "entries", "seal"] as const;

type HeadValues = [string, number, string | null, string, string];

/** From its columns in their order. */
export function headOf(chain: string, values: unknown[]): SealHead {
  const [keyId, eventCount, lastLink, entries, seal] = values as HeadValues;
  return { chain, keyId, eventCount, lastLink, entries, seal };
}

export function headValues({ keyId, eventCount, lastLink, entries, seal }: SealHead): HeadValues {
  return [keyId, eventCount, lastLink, entries, seal];
}

export function isHeadSealed(seals: Seals, head: SealHead): boolean {
  return seals.isSealed(head.keyId, headParts(head), head.seal);
}

function headParts({ chain, eventCount, lastLink, entries }: Omit<SealHead, "seal">): readonly unknown[] {
  return ["head", chain, eventCount, lastLink, entries];
}

/** The content of a head. */
export interface ChainState {
  readonly chain: string;
  readonly eventCount: number;
  readonly lastLink: string | null;
  readonly entries: Entries;
}

export function newChain(chain: string): ChainState {
  return { chain, eventCount: 0, lastLink: null, entries: new Map() };
}

/** Takes a head whose seal was verified. */
export function stateOf({ chain, eventCount, lastLink, entries }: SealHead): ChainState {
  return { chain, eventCount, lastLink, entries: entriesOf(entries) };
}

/** Sealed with the current key. */
export function sealedHead(seals: Seals, state: ChainState): SealHead {
  const { chain, eventCount, lastLink } = state;
  const head = { chain, keyId: seals.current, eventCount, lastLink, entries: textOf(state.entries) };
  return { ...head, seal: seals.seal(head.keyId, headParts(head)) };
}

/** The name of a row in a head. */
export function entryOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${table} ${id}`;
}

export function withRow(entries: Entries, row: { table: string; id: string }, seal: string): Entries {
  return new Map(entries).set(entryOf(row), tagOf(seal));
}

export function withoutRow(entries: Entries, row: { table: string; id: string }): Entries {
  const left = new Map(entries);
  left.delete(entryOf(row));
  return left;
}
