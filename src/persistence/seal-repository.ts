import type { SealingProgress, SealStore } from "../application/ports/seal-store";
import type { SealFinding } from "../application/seal-finding";
import type { Seals } from "../application/seals";
import { isSound } from "./seals/row-seal";
import { BUCKETS, sealedBucket } from "./seals/seal-head";
import { faultOfBucket } from "./seals/seal-register";
import { SealTables } from "./seals/seal-tables";
import type { SealedRows } from "./seals/sealed-rows";
import type { SealParts } from "./seals/sealing";
import { SEALED_TABLES } from "./seals/sealed-tables";
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

  async checkRegister(): Promise<SealFinding[]> {
    const buckets = new Map((await this.#tables.takeBuckets(NUMBERS)).map((each) => [each.bucket, each]));
    const faults = NUMBERS.map((number) => faultOfBucket(this.#seals, number, buckets.get(number)));
    const inUse = await this.session.sql<{ keys: string }>(() => "SELECT DISTINCT keys FROM seal_head");
    const unknown = [...new Set(inUse.flatMap(({ keys }) => keys.split(" ")))].filter(
      (keyId) => !this.#seals.knows(keyId),
    );
    return [
      ...faults.filter((fault) => fault !== null),
      ...unknown.map((id) => ({ fault: "UNKNOWN_KEY", table: "seal_head", id, chain: null }) as const),
    ];
  }
}
