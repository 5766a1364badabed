import type {
  NewWorksAmendment,
  PartiesOfWorks,
  Shortfall,
  StoredPerformance,
  StoredWorksContract,
  WorksContractStore,
} from "../../use-cases/works-contract/ports";
import type { Transaction } from "../seals/transaction";
import { rowTable } from "../engine/row-table";
import { readPerformances } from "./performances";
import { PerformanceShortfallRow } from "./performance-shortfall.row";
import { columnsOf, foldedNumbers } from "./works-contract-columns";
import { WorksAmendmentRow } from "./works-amendment.row";
import { WorksContractRow } from "./works-contract.row";
import { WorksIdentifierRow } from "./works-identifier.row";
import { SqlWorksLedgerReads } from "./works-ledger.reads";

type Parties = Omit<PartiesOfWorks, "issuerId">;

export class SqlWorksContractStore extends SqlWorksLedgerReads implements WorksContractStore {
  constructor(private readonly transaction: Transaction) {
    super(transaction);
  }

  async hold({ contractorId, obligeeId }: Parties): Promise<void> {
    // SQLite has one writer anyhow.
    if (!this.transaction.locksByName) return;
    await this.transaction.sql(
      (parameters) =>
        `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add(`${contractorId} ${obligeeId}`)}, 0))`,
    );
  }

  async recordAmendment({ before, after, recordedAt, ...step }: NewWorksAmendment): Promise<void> {
    await this.transaction.insertPlain(WorksAmendmentRow, {
      ...step,
      priceBefore: before.contractPrice,
      fromBefore: before.workPeriod.from,
      toBefore: before.workPeriod.to,
      priceAfter: after.contractPrice,
      fromAfter: after.workPeriod.from,
      toAfter: after.workPeriod.to,
      recordedAt: recordedAt.toISOString(),
    });
  }

  async insert(entry: StoredWorksContract, at: Date): Promise<void> {
    await this.transaction.insertPlain(WorksContractRow, {
      id: entry.id,
      issuerId: entry.issuerId,
      contractorId: entry.contractorId,
      obligeeId: entry.obligeeId,
      ...columnsOf(entry),
      createdAt: at.toISOString(),
    });
    await this.#saveNumbers(entry);
  }

  async change(before: StoredWorksContract, said: StoredWorksContract): Promise<void> {
    const { id } = said;
    const known = columnsOf(before);
    const changed = Object.entries(columnsOf(said)).filter(
      ([column, value]) => known[column as keyof WorksContractRow] !== value,
    );
    if (changed.length === 0) return;
    await this.transaction.changeRows(WorksContractRow, { id }, Object.fromEntries(changed));
    await this.transaction.delete(WorksIdentifierRow, { worksContractId: id });
    await this.#saveNumbers(said);
  }

  async performances(worksContractId: string): Promise<StoredPerformance[]> {
    return readPerformances(this.transaction, worksContractId);
  }

  async keepShortfalls(shortfalls: readonly Shortfall[]): Promise<void> {
    const table = rowTable(PerformanceShortfallRow);
    await this.transaction.sql(
      (parameters) =>
        `DELETE FROM ${table.name} WHERE guarantee_id IN (${parameters.list(shortfalls.map(({ guaranteeId }) => guaranteeId))})`,
    );
    const short = shortfalls.filter(({ missing }) => missing !== null);
    if (short.length > 0) await this.transaction.sql((parameters) => table.insertAll(short, parameters));
  }

  async #saveNumbers({ id, identifiers }: StoredWorksContract): Promise<void> {
    for (const [scheme, value] of foldedNumbers(identifiers))
      await this.transaction.insertPlain(WorksIdentifierRow, { worksContractId: id, scheme, value });
  }
}
