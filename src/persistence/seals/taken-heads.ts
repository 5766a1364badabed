import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfHead } from "./chain-check";
import { newChain, sealedHead, type SealHead } from "./seal-head";
import type { SealTables } from "./seal-tables";
import type { SealedRow } from "./sealed-row";

/** The heads that one unit of work changes, held until it ends. */
export interface TakenHeads {
  /** As they are stored; `null` for those that begin now. */
  readonly before: ReadonlyMap<string, SealHead | null>;
  /** Of subjects that are new with this unit of work: nothing of them is stored yet. */
  readonly begun: ReadonlySet<string>;
}

/** Takes the heads of these chains, to which these rows are about to be sealed. */
export async function takeHeads(
  tables: SealTables,
  seals: Seals,
  all: readonly string[],
  changed: readonly SealedRow[],
): Promise<TakenHeads> {
  // Nobody else can have the chain of a subject whose own row is not sealed yet.
  const begun = new Set(
    changed.flatMap(({ id, chain, stored }) => (id === chain && stored === null ? [chain] : [])),
  );
  // In one order for everybody, so that nobody waits in a circle.
  const chains = [...new Set(all)].filter((chain) => !begun.has(chain)).sort();
  const heads = await tables.takeHeads(chains);
  const missing = chains.filter((chain) => !heads.has(chain));
  const added = await begin(tables, seals, missing);
  // Somebody else was quicker with one of these, and is done with it.
  const others = missing.filter((chain) => !added.has(chain));
  for (const [chain, head] of await tables.takeHeads(others)) heads.set(chain, head);
  throwIfAny(chains.map((chain) => (added.has(chain) ? null : faultOfHead(seals, chain, heads.get(chain)))));
  return {
    before: new Map([...begun, ...chains].map((chain) => [chain, heads.get(chain) ?? null])),
    begun,
  };
}

/**
 * A chain begins with its first row: where seals of it lie already, its head was taken away. That is asked once nobody else
 * can begin it: whoever was quicker is done with it, and has left a head.
 */
async function begin(tables: SealTables, seals: Seals, chains: readonly string[]): Promise<Set<string>> {
  if (chains.length === 0) return new Set();
  const added = await tables.beginHeads(chains.map((chain) => sealedHead(seals, newChain(chain))));
  const withSeals = await tables.chainsWithSeals([...added]);
  throwIfAny(withSeals.map((chain) => faultOfHead(seals, chain, undefined)));
  return added;
}

/** Stores heads that were taken. One that is there already of a subject that is new is left from another of its id. */
export async function saveHeads(
  tables: SealTables,
  seals: Seals,
  heads: readonly SealHead[],
  begun: ReadonlySet<string>,
): Promise<void> {
  const added = await tables.beginHeads(heads.filter(({ chain }) => begun.has(chain)));
  throwIfAny([...begun].map((chain) => (added.has(chain) ? null : faultOfHead(seals, chain, undefined))));
  await tables.saveHeads(heads.filter(({ chain }) => !begun.has(chain)));
}

export function throwIfAny(faults: readonly (SealFinding | null)[]): void {
  const findings = faults.filter((fault) => fault !== null);
  if (findings.length > 0) throw new SealBroken(findings);
}
