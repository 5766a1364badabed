import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfHead } from "./chain-check";
import { newChain, sealedHead, type SealHead } from "./seal-head";
import type { SealTables } from "./seal-tables";
import type { SealedRow } from "./sealed-rows";

/** The heads that one unit of work changes, held until it ends. */
export interface TakenHeads {
  /** The stored heads; `null` for those that begin now. */
  readonly before: ReadonlyMap<string, SealHead | null>;
  /** Heads of subjects that are new in this unit of work and have no stored row yet. */
  readonly begun: ReadonlySet<string>;
}

/** Takes the heads of these chains, to which these rows are about to be sealed. */
export async function takeHeads(
  tables: SealTables,
  seals: Seals,
  all: readonly string[],
  changed: readonly SealedRow[],
): Promise<TakenHeads> {
  // No other unit of work can hold the chain of a subject whose own row is not sealed yet.
  const begun = new Set(
    changed.flatMap(({ id, chain, stored }) => (id === chain && stored === null ? [chain] : [])),
  );
  // All units of work take heads in one order, so that none waits in a circle.
  const chains = [...new Set(all)].filter((chain) => !begun.has(chain)).sort();
  const heads = await tables.takeHeads(chains);
  const missing = chains.filter((chain) => !heads.has(chain));
  const added = await begin(tables, seals, missing);
  // Another unit of work began one of these chains first, and has ended.
  const others = missing.filter((chain) => !added.has(chain));
  for (const [chain, head] of await tables.takeHeads(others)) heads.set(chain, head);
  throwIfAny(chains.map((chain) => (added.has(chain) ? null : faultOfHead(seals, chain, heads.get(chain)))));
  return {
    before: new Map([...begun, ...chains].map((chain) => [chain, heads.get(chain) ?? null])),
    begun,
  };
}

/**
 * A chain begins with its first row, so existing seals mean that its head was removed. The question comes
 * after the lock: a quicker unit of work has ended by then, and has left a head.
 */
async function begin(tables: SealTables, seals: Seals, chains: readonly string[]): Promise<Set<string>> {
  if (chains.length === 0) return new Set();
  const added = await tables.beginHeads(chains.map((chain) => sealedHead(seals, newChain(chain))));
  const withSeals = await tables.chainsWithSeals([...added]);
  throwIfAny(withSeals.map((chain) => faultOfHead(seals, chain, undefined)));
  return added;
}

/** Stores taken heads. A stored head of a new subject is a leftover of another subject with its id. */
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
