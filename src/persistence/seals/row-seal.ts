import type { SealFinding } from "../../use-cases/shared/seal-finding";
import { chainLink, type Seals } from "../../use-cases/operation/seals";
import { contentDigest } from "../../domain/certificate/certificate-content";
import type { SealedRow, StoredSeal } from "./sealed-rows";

type Sealable = Omit<SealedRow, "stored">;

/** The place of a row in its chain; only events have an order. */
export interface Place {
  readonly position: number | null;
  readonly link: string | null;
}

export const NO_PLACE: Place = { position: null, link: null };

/** The place of an event behind another. */
export function placeBehind(row: Sealable, position: number, previousLink: string | null): Place {
  return { position, link: chainLink(previousLink, [row.table, row.id, row.columns]) };
}

/** Seals a row with the current key. */
export function sealRow(seals: Seals, row: Sealable, version: number, place: Place): StoredSeal {
  const unsealed = { chain: row.chain, keyId: seals.current, version, ...place };
  return { ...unsealed, seal: seals.seal(seals.current, rowParts(row, unsealed)) };
}

/**
 * What is wrong with a row and its seal, apart from its place. `mayBeKey`: whether the system has sealed with
 * a key of this id; any other is made up.
 */
export function faultOfRow(
  seals: Seals,
  row: SealedRow,
  mayBeKey: (keyId: string) => boolean = () => true,
): SealFinding | null {
  const { table, id, chain, stored } = row;
  const finding = (fault: SealFinding["fault"]): SealFinding => ({ fault, table, id, chain });
  if (stored === null) return finding("UNSEALED");
  if (!seals.knows(stored.keyId)) return finding(mayBeKey(stored.keyId) ? "UNKNOWN_KEY" : "CHANGED");
  const isAsWritten = seals.once(
    row,
    () =>
      stored.chain === chain &&
      seals.isSealed(stored.keyId, rowParts(row, stored), stored.seal) &&
      isSound(row),
  );
  return isAsWritten ? null : finding("CHANGED");
}

/** A certificate must match its digest even under a good seal. */
export function isSound({ table, columns }: Sealable): boolean {
  if (table !== "certificate") return true;
  const value = (wanted: string): string | undefined => columns.find(([name]) => name === wanted)?.[2];
  return contentDigest(value("content") ?? "") === value("digest");
}

function rowParts(
  { table, id, chain, columns }: Sealable,
  { version, position, link }: Omit<StoredSeal, "seal">,
): readonly unknown[] {
  return ["row", table, id, chain, version, position, link, columns];
}
