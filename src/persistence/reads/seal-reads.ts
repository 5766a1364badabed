import type { BucketSeen, ChainsSeen, SealReads, StrayProgress } from "../../application/ports/seal-reads";
import type { SealFinding } from "../../application/seal-finding";
import { faultOfHead, faultsOfSubject } from "../seals/chain-check";
import { BUCKETS } from "../seals/seal-head";
import { faultOfBucket, holdsHeads } from "../seals/seal-register";
import { ALL_GROUPS, SEALED_TABLES } from "../seals/sealed-tables";
import type { SealParts } from "../seals/sealing";
import type { ReadSession } from "./read-session";

const ROWS_AT_ONCE = 1_000;

export class StoredSealReads implements SealReads {
  readonly buckets = BUCKETS;

  constructor(
    private readonly session: ReadSession,
    private readonly parts: SealParts,
  ) {}

  async ofBucket(number: number): Promise<BucketSeen> {
    const { seals, rows } = this.parts;
    const { heads, bucket } = await rows.headsOfBucket(this.session, number);
    const faults = heads
      .map((head) => faultOfHead(seals, head.chain, head))
      .filter((fault) => fault !== null);
    const ofBucket = faultOfBucket(seals, number, bucket);
    if (ofBucket) faults.push(ofBucket);
    else if (bucket && faults.length === 0 && !holdsHeads(seals, bucket, heads))
      faults.push({ fault: "REGISTER", table: "seal_register", id: String(number), chain: null });
    return {
      chains: heads.map(({ chain }) => chain),
      findings: faults,
      isOutdated: faults.length === 0 && bucket?.keyId !== seals.current,
    };
  }

  async ofChains(chains: readonly string[]): Promise<ChainsSeen> {
    if (chains.length === 0) return { findings: [], marked: [], outdated: [] };
    const { seals, rows } = this.parts;
    const found = await rows.ofChains(this.session, chains, ALL_GROUPS);
    const marked = await this.session.sql<{ chain: string }>(
      (parameters) => `SELECT chain FROM broken_chain WHERE chain IN (${parameters.list(chains)})`,
    );
    return {
      findings: chains.flatMap((chain) => faultsOfSubject(seals, chain, found)),
      marked: marked.map(({ chain }) => chain),
      outdated: chains.filter((chain) => found.heads.get(chain)?.keys !== seals.current),
    };
  }

  async strays(
    after: StrayProgress | null,
  ): Promise<{ findings: SealFinding[]; next: StrayProgress | null }> {
    const at = after === null ? 0 : SEALED_TABLES.findIndex(({ name }) => name === after.table);
    const table = SEALED_TABLES[at];
    if (!table) return { findings: [], next: null };
    const { rows } = this.parts;
    const { strays, last } = await rows.strays(this.session, table, after?.id ?? "", ROWS_AT_ONCE);
    const following = SEALED_TABLES[at + 1];
    return {
      findings: strays.map(({ id, chain }) => ({ fault: "UNSEALED", table: table.name, id, chain })),
      next:
        last === null
          ? following
            ? { table: following.name, id: "" }
            : null
          : { table: table.name, id: last },
    };
  }
}
