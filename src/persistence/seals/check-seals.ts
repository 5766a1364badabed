import type { SealFinding } from "../../application/seal-finding";
import { modulo } from "../../application/seals";
import { faultOfHead, faultsOfSubject } from "./chain-check";
import { BUCKETS, sumOfHeads, type SealHead } from "./seal-head";
import { faultOfBucket } from "./seal-register";
import type { SqlSession } from "./sealed-rows";
import { ALL_GROUPS, SEALED_TABLES } from "./sealed-tables";
import type { SealParts } from "./sealing";

const CHAINS_AT_ONCE = 100;
const ROWS_AT_ONCE = 5_000;

/**
 * Checks every row that ought to have a seal, every seal, head and part of the register, and names whatever was changed,
 * taken away, put in, moved or brought back past the system. The session must show one state of the database throughout.
 */
export async function* checkSeals(session: SqlSession, parts: SealParts): AsyncGenerator<SealFinding, void> {
  const told = new Set<string>();
  const isNew = ({ fault, table, id }: SealFinding): boolean => {
    const size = told.size;
    return told.add(`${fault} ${table} ${id}`).size > size;
  };
  for await (const found of findings(session, parts)) if (isNew(found)) yield found;
}

async function* findings(session: SqlSession, parts: SealParts): AsyncGenerator<SealFinding, void> {
  const { seals, rows } = parts;
  const register = new Map<number, { count: number; sum: bigint }>();
  for (let after = ""; ;) {
    const heads = await rows.headsAfter(session, after, CHAINS_AT_ONCE);
    const last = heads.at(-1);
    if (!last) break;
    const chains = heads.map(({ chain }) => chain);
    const found = await rows.ofChains(session, chains, ALL_GROUPS);
    for (const chain of chains) yield* faultsOfSubject(seals, chain, found);
    enter(parts, register, heads);
    after = last.chain;
  }
  yield* findStrays(session, parts);
  for (const { table, id, chain, hasRow } of await rows.orphans(session))
    yield hasRow
      ? { fault: "HEAD", table: "seal_head", id: chain, chain }
      : { fault: "MISSING", table, id, chain };
  const buckets = await rows.register(session);
  const numbers = Array.from({ length: BUCKETS }, (_, number) => number);
  for (const number of new Set([...numbers, ...buckets.keys()])) {
    const bucket = number in numbers ? buckets.get(number) : undefined;
    const fault = faultOfBucket(seals, number, bucket);
    const { count, sum } = register.get(number) ?? { count: 0, sum: 0n };
    const holds =
      bucket &&
      !fault &&
      bucket.headCount === count &&
      seals.reveal(bucket.keyId, bucket.nonce, bucket.sum) === sum;
    if (fault) yield fault;
    else if (!holds) yield { fault: "REGISTER", table: "seal_register", id: String(number), chain: null };
  }
}

function enter(
  { seals }: SealParts,
  register: Map<number, { count: number; sum: bigint }>,
  heads: readonly SealHead[],
): void {
  for (const head of heads.filter((each) => faultOfHead(seals, each.chain, each) === null)) {
    const { count, sum } = register.get(head.bucket) ?? { count: 0, sum: 0n };
    register.set(head.bucket, { count: count + 1, sum: modulo(sum + sumOfHeads(seals, [head])) });
  }
}

async function* findStrays(session: SqlSession, { rows }: SealParts): AsyncGenerator<SealFinding, void> {
  for (const table of SEALED_TABLES)
    for (let after: string | null = ""; after !== null;) {
      const page: Awaited<ReturnType<typeof rows.strays>> = await rows.strays(
        session,
        table,
        after,
        ROWS_AT_ONCE,
      );
      const ids = page.strays.map(({ id }) => id);
      const { rows: strays } = await rows.byIds(session, new Map([[table.name, ids]]));
      for (const { table: name, id, chain, stored } of strays)
        yield { fault: stored === null ? "UNSEALED" : "CHANGED", table: name, id, chain };
      after = page.last;
    }
}
