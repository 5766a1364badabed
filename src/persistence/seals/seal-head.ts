import { tagOf, type Seals } from "../../use-cases/operation/seals";
import { EMPTY, withEntry, withoutEntry } from "./sealed-list";

/** What a subject consists of: its rows by name, and how many events it has and where they end. Sealed. */
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
  return seals.once(head, () => seals.isSealed(head.keyId, headParts(head), head.seal));
}

function headParts({ chain, eventCount, lastLink, entries }: Omit<SealHead, "seal">): readonly unknown[] {
  return ["head", chain, eventCount, lastLink, entries];
}

/** What a head says. */
export interface ChainState {
  readonly chain: string;
  readonly eventCount: number;
  readonly lastLink: string | null;
  /** As `textOf` writes them. */
  readonly entries: string;
}

export function newChain(chain: string): ChainState {
  return { chain, eventCount: 0, lastLink: null, entries: EMPTY };
}

/** Of a head whose seal was verified. */
export function stateOf({ chain, eventCount, lastLink, entries }: SealHead): ChainState {
  return { chain, eventCount, lastLink, entries };
}

/** Sealed with the current key. */
export function sealedHead(seals: Seals, state: ChainState): SealHead {
  const { chain, eventCount, lastLink } = state;
  const head = { chain, keyId: seals.current, eventCount, lastLink, entries: state.entries };
  const sealed = { ...head, seal: seals.seal(head.keyId, headParts(head)) };
  // Whoever asks for its seal again, as it was made, need not make another one.
  seals.once(sealed, () => true);
  return sealed;
}

/** By what a head names a row. */
export function entryOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${table} ${id}`;
}

export function withRow(entries: string, row: { table: string; id: string }, seal: string): string {
  return withEntry(entries, entryOf(row), tagOf(seal));
}

export function withoutRow(entries: string, row: { table: string; id: string }): string {
  return withoutEntry(entries, entryOf(row));
}
