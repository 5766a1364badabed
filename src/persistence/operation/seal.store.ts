import type { SealingProgress, SealStore } from "../../use-cases/operation/ports";
import { describeFinding, SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import { tagOf, type Seals } from "../../use-cases/operation/seals";
import { faultsOfSubject } from "../seals/chain-check";
import { enterInRegister } from "../seals/register";
import { isPageSealed, keysOf, ROOT, sealedPage } from "../seals/register-page";
import { isSound, sealRow } from "../seals/row-seal";
import { entryOf, sealedHead, stateOf } from "../seals/seal-head";
import { chunksOf } from "../seals/chunks-of";
import type { SealTables } from "../seals/seal-tables";
import { EMPTY, textOf } from "../seals/sealed-list";
import type { SealedRows, StoredSeal } from "../seals/sealed-rows";
import { subjectColumn } from "../seals/sealed-selects";
import type { SealParts } from "../seals/sealing";
import { ALL_GROUPS, SEALED_TABLES } from "../seals/sealed-tables";
import type { Transaction } from "../seals/transaction";

const ROWS_AT_ONCE = 500;

export class SqlSealStore implements SealStore {
  readonly #tables: SealTables;
  readonly #rows: SealedRows;
  readonly #seals: Seals;

  constructor(
    private readonly transaction: Transaction,
    { rows, seals }: SealParts,
  ) {
    this.#tables = transaction.sealing.tables;
    this.#rows = rows;
    this.#seals = seals;
  }

  async hasRows(): Promise<boolean> {
    const found = await this.transaction.sql(() =>
      SEALED_TABLES.map(({ name }) => `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM ${name})`).join(
        " UNION ALL ",
      ),
    );
    return found.length > 0;
  }

  async begin(): Promise<void> {
    if ((await this.#tables.pages([ROOT])).length > 0) return;
    await this.#tables.savePages([sealedPage(this.#seals, ROOT, EMPTY, new Set([this.#seals.current]))]);
  }

  async sealNext(after: SealingProgress | null): Promise<SealingProgress | null> {
    // One after the other where two servers do it: what the other has sealed is seen.
    await this.#tables.holdRoot();
    const from = after === null ? 0 : SEALED_TABLES.findIndex(({ name }) => name === after.table);
    let last = after?.id ?? null;
    for (const table of SEALED_TABLES.slice(from)) {
      const page = await this.#rows.some(this.transaction, table, last, ROWS_AT_ONCE);
      // A certificate that is not that of its digest stays without: it is found, and not served.
      for (const row of page)
        if (row.stored === null && isSound(row))
          this.transaction.sealing.adding(table.name, row.id, row.chain);
      const id = page.at(-1)?.id;
      if (id !== undefined) return { table: table.name, id };
      last = null;
    }
    return null;
  }

  async reseal(chains: readonly string[]): Promise<void> {
    for (const chain of chains) await this.#resealChain(chain);
  }

  async #resealChain(chain: string): Promise<void> {
    const { transaction } = this;
    // In the order of everybody: rows first, then the head.
    if (transaction.heldUntilCommit !== "")
      for (const table of SEALED_TABLES.filter(({ group }) => group !== "EVENT"))
        await transaction.sql(
          (parameters) =>
            `SELECT r.id FROM ${table.name} r WHERE ${subjectColumn(table)} = ${parameters.add(chain)} ` +
            `ORDER BY r.id ${transaction.heldUntilCommit}`,
        );
    const head = (await this.#tables.takeHeads([chain])).get(chain);
    const found = await this.#rows.ofChains(transaction, [chain], ALL_GROUPS);
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
    const entries = new Map(
      sealed
        .filter(({ table }) => table !== "event")
        .map((row) => [entryOf(row), tagOf(row.sealed.seal)] as const),
    );
    const after = sealedHead(this.#seals, { ...stateOf(head), entries: textOf(entries) });
    await this.#tables.saveSeals(sealed);
    await this.#tables.saveHeads([after]);
    await enterInRegister(this.#tables, this.#seals, [{ before: head, after }]);
  }

  async forgetOtherKeys(): Promise<boolean> {
    const current = this.#seals.current;
    // Whoever still seals with another key has to wait, and names the key again afterwards.
    await this.#tables.holdRoot();
    const [root] = await this.#tables.pages([ROOT]);
    if (!root || !isPageSealed(this.#seals, root)) throw new SealBroken([rootFault("REGISTER")]);
    if (keysOf(root).every((key) => key === current)) return false;
    if (await this.#tables.hasOtherKeys(current)) return false;
    await this.#tables.savePages([sealedPage(this.#seals, ROOT, root.entries, new Set([current]))]);
    return true;
  }

  async mark(findings: readonly SealFinding[], at: Date): Promise<void> {
    // A server that lacks a key knows nothing against what the others can verify.
    const known = findings.filter(({ fault }) => fault !== "UNKNOWN_KEY");
    const marked = new Map(known.map((finding) => [finding.chain, describeFinding(finding)]));
    for (const [chain, finding] of marked)
      if (chain !== null)
        await this.transaction.sql(
          (parameters) =>
            `INSERT INTO broken_chain (chain, found_at, finding) VALUES (${parameters.add(chain)}, ` +
            `${parameters.add(at.toISOString())}, ${parameters.add(finding)}) ON CONFLICT (chain) DO NOTHING`,
        );
  }

  async unmarkOthers(broken: readonly string[], before: Date): Promise<void> {
    const kept = new Set(broken);
    const marked = await this.transaction.sql<{ chain: string }>(
      (parameters) =>
        `SELECT chain FROM broken_chain WHERE found_at <= ${parameters.add(before.toISOString())}`,
    );
    for (const chains of chunksOf(marked.map(({ chain }) => chain).filter((chain) => !kept.has(chain))))
      await this.transaction.sql(
        (parameters) => `DELETE FROM broken_chain WHERE chain IN (${parameters.list(chains)})`,
      );
  }

  async checkRegister(): Promise<SealFinding[]> {
    const [root] = await this.#tables.pages([ROOT]);
    if (root && !this.#seals.knows(root.keyId)) return [{ ...rootFault("UNKNOWN_KEY"), id: root.keyId }];
    if (!root || !isPageSealed(this.#seals, root)) return [rootFault("REGISTER")];
    return keysOf(root)
      .filter((key) => !this.#seals.knows(key))
      .map((key) => ({ ...rootFault("UNKNOWN_KEY"), id: key }));
  }
}

function rootFault(fault: SealFinding["fault"]): SealFinding {
  return { fault, table: "seal_register", id: ROOT, chain: null };
}
