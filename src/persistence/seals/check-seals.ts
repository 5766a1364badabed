import type { SealFinding } from "../../use-cases/shared/seal-finding";
import { faultsOfSubject } from "./chain-check";
import type { RegisterPage } from "./register-page";
import { isBelow, partOf, partsOf } from "./register-part";
import { chunksOf } from "./chunks-of";
import type { SqlSession, SealedRows } from "./sealed-rows";
import { ALL_GROUPS, SEALED_TABLES } from "./sealed-tables";
import type { SealParts } from "./sealing";

const CHAINS_AT_ONCE = 100;
const ROWS_AT_ONCE = 5_000;

/**
 * Checks every row that needs a seal, and every seal, head and page of the register. It names all that was
 * changed, removed, added, moved or brought back past the system. The session must show one state of the
 * database throughout.
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
  for (let after: string | null = null; ;) {
    const heads = await rows.headsAfter(session, after, CHAINS_AT_ONCE);
    const last = heads.at(-1);
    if (!last) break;
    const chains = heads.map(({ chain }) => chain);
    const found = await rows.ofChains(session, chains, ALL_GROUPS);
    for (const chain of chains) yield* faultsOfSubject(seals, chain, found);
    after = last.chain;
  }
  yield* findStrays(session, parts);
  for (const { table, id, chain, hasRow } of await rows.orphans(session))
    yield hasRow
      ? { fault: "HEAD", table: "seal_head", id: chain, chain }
      : { fault: "MISSING", table, id, chain };
  yield* checkRegister(session, parts);
}

/** Every page is as it was sealed and in its place, and all that it lists exists. */
async function* checkRegister(session: SqlSession, sealParts: SealParts): AsyncGenerator<SealFinding, void> {
  const { rows } = sealParts;
  const { findings: atTheTop, parts } = await partsOf(session, sealParts);
  yield* atTheTop;
  const visited = new Set<string>();
  const broken = new Set(atTheTop.map(({ id }) => id));
  for (const part of parts) {
    const seen = await partOf(session, sealParts, part);
    yield* seen.findings;
    for (const chains of chunksOf(seen.chains)) yield* await headless(session, rows, chains);
    for (const name of seen.visited) visited.add(name);
    for (const { id } of seen.findings) broken.add(id);
  }
  for (let after: string | null = null; ;) {
    const pages: readonly RegisterPage[] = await rows.pagesAfter(session, after, ROWS_AT_ONCE);
    for (const { page } of pages)
      if (!visited.has(page) && !isBelow(page, broken))
        yield { fault: "REGISTER", table: "seal_register", id: page, chain: null };
    const last = pages.at(-1);
    if (!last) return;
    after = last.page;
  }
}

/** Missing subjects that the register lists. */
async function headless(
  session: SqlSession,
  rows: SealedRows,
  chains: readonly string[],
): Promise<SealFinding[]> {
  const heads = await rows.headsOf(session, chains);
  return chains
    .filter((chain) => !heads.has(chain))
    .map((chain) => ({ fault: "HEAD", table: "seal_head", id: chain, chain }));
}

async function* findStrays(session: SqlSession, { rows }: SealParts): AsyncGenerator<SealFinding, void> {
  for (const table of SEALED_TABLES) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof rows.strays>> = await rows.strays(
        session,
        table,
        after,
        ROWS_AT_ONCE,
      );
      for (const { id, chain, isSealed } of page.strays)
        yield { fault: isSealed ? "CHANGED" : "UNSEALED", table: table.name, id, chain };
      after = page.last;
    } while (after !== null);
  }
}
