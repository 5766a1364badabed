import type { SealingProgress, SealStore } from "../application/ports/seal-store";
import { describeFinding, SealBroken, type SealFinding } from "../application/seal-finding";
import { modulo, type Seals } from "../application/seals";
import { faultsOfSubject } from "./seals/chain-check";
import { isSound, sealRow } from "./seals/row-seal";
import { BUCKETS, sealedBucket, sealedHead, stateOf } from "./seals/seal-head";
import { enterInRegister, faultOfBucket } from "./seals/seal-register";
import { SealTables } from "./seals/seal-tables";
import { subjectColumn, type SealedRows, type StoredSeal } from "./seals/sealed-rows";
import type { SealParts } from "./seals/sealing";
import { ALL_GROUPS, SEALED_TABLES } from "./seals/sealed-tables";
import type { Session } from "./session";

const ROWS_AT_ONCE = 500;
const NUMBERS = Array.from({ length: BUCKETS }, (_, number) => number);

export class SealRepository implements SealStore {
  readonly #tables: SealTables;
  readonly #rows: SealedRows;
  readonly #seals: Seals;

  constructor(
    private readonly session: Session,
    { rows, seals }: SealParts,
  ) {
    this.#tables = new SealTables(session);
    this.#rows = rows;
    this.#seals = seals;
  }

  async hasRows(): Promise<boolean> {
    const found = await this.session.sql(() =>
      SEALED_TABLES.map(({ name }) => `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM ${name})`).join(
        " UNION ALL ",
      ),
    );
    return found.length > 0;
  }

  async begin(): Promise<void> {
    const there = new Set((await this.#tables.takeBuckets(NUMBERS)).map(({ bucket }) => bucket));
    await this.#tables.saveBuckets(
      NUMBERS.filter((number) => !there.has(number)).map((bucket) =>
        sealedBucket(this.#seals, { bucket, version: 1, headCount: 0, sum: 0n }),
      ),
    );
  }

  async sealNext(after: SealingProgress | null): Promise<SealingProgress | null> {
    const from = after === null ? 0 : SEALED_TABLES.findIndex(({ name }) => name === after.table);
    let last = after?.id ?? "";
    for (const table of SEALED_TABLES.slice(from)) {
      const page = await this.#rows.page(this.session, table, last, ROWS_AT_ONCE);
      // A certificate that is not that of its digest stays without: it is found, and not served.
      for (const row of page)
        if (row.stored === null && isSound(row)) this.session.sealing.adding(table.name, row.id, row.chain);
      const id = page.at(-1)?.id;
      if (id !== undefined) return { table: table.name, id };
      last = "";
    }
    return null;
  }

  async reseal(chains: readonly string[]): Promise<void> {
    for (const chain of chains) await this.#resealChain(chain);
  }

  async #resealChain(chain: string): Promise<void> {
    const { session } = this;
    // In the order of everybody: rows first, then the head.
    if (session.heldUntilCommit !== "")
      for (const table of SEALED_TABLES.filter(({ group }) => group !== "EVENT"))
        await session.sql(
          (parameters) =>
            `SELECT r.id FROM ${table.name} r WHERE ${subjectColumn(table)} = ${parameters.add(chain)} ` +
            `ORDER BY r.id ${session.heldUntilCommit}`,
        );
    const head = (await this.#tables.takeHeads([chain])).get(chain);
    const found = await this.#rows.ofChains(session, [chain], ALL_GROUPS);
    const faults = faultsOfSubject(this.#seals, chain, found);
    if (faults.length > 0 || !head) throw new SealBroken(faults);
    const sealed = found.rows.map((row) => {
      const { version, position, link } = row.stored as StoredSeal;
      return {
        table: row.table,
        id: row.id,
        sealed: sealRow(this.#seals, row, version + 1, { position, link }),
      };
    });
    const sum = sealed
      .filter(({ table }) => table !== "event")
      .reduce((total, { sealed: { keyId, seal } }) => total + this.#seals.element(keyId, seal), 0n);
    const state = stateOf(this.#seals, head);
    const resealed = sealedHead(this.#seals, {
      ...state,
      keys: new Set(),
      version: state.version + 1,
      sum: modulo(sum),
    });
    await this.#tables.saveSeals(sealed);
    await this.#tables.saveHeads([resealed]);
    await enterInRegister(this.#tables, this.#seals, new Map([[chain, head]]), [resealed]);
  }

  async resealBucket(number: number): Promise<void> {
    const [bucket] = await this.#tables.takeBuckets([number]);
    const fault = faultOfBucket(this.#seals, number, bucket);
    if (fault || !bucket) throw new SealBroken(fault ? [fault] : []);
    const { version, headCount } = bucket;
    const sum = this.#seals.reveal(bucket.keyId, bucket.nonce, bucket.sum);
    await this.#tables.saveBuckets([
      sealedBucket(this.#seals, { bucket: number, version: version + 1, headCount, sum }),
    ]);
  }

  async mark(findings: readonly SealFinding[], at: Date): Promise<void> {
    const marked = new Map(findings.map((finding) => [finding.chain, describeFinding(finding)]));
    for (const [chain, finding] of marked)
      if (chain !== null)
        await this.session.sql(
          (parameters) =>
            `INSERT INTO broken_chain (chain, found_at, finding) VALUES (${parameters.add(chain)}, ` +
            `${parameters.add(at.toISOString())}, ${parameters.add(finding)}) ON CONFLICT (chain) DO NOTHING`,
        );
  }

  async unmark(chains: readonly string[]): Promise<void> {
    if (chains.length === 0) return;
    await this.session.sql(
      (parameters) => `DELETE FROM broken_chain WHERE chain IN (${parameters.list(chains)})`,
    );
  }

  async checkRegister(): Promise<SealFinding[]> {
    const buckets = new Map((await this.#tables.takeBuckets(NUMBERS)).map((each) => [each.bucket, each]));
    const faults = NUMBERS.map((number) => faultOfBucket(this.#seals, number, buckets.get(number))).filter(
      (fault) => fault !== null && fault.fault !== "UNKNOWN_KEY",
    );
    const inUse = await this.session.sql<{ keys: string }>(() => "SELECT DISTINCT keys FROM seal_head");
    const keyIds = [
      ...inUse.flatMap(({ keys }) => keys.split(" ")),
      ...[...buckets.values()].map(({ keyId }) => keyId),
    ];
    const unknown = [...new Set(keyIds)].filter((keyId) => !this.#seals.knows(keyId));
    return [
      ...faults.filter((fault) => fault !== null),
      ...unknown.map((id) => ({ fault: "UNKNOWN_KEY", table: "seal_head", id, chain: null }) as const),
    ];
  }
}
