import type {
  NewWorksAmendment,
  PartiesOfWorks,
  StoredWorksContract,
  WorksContractStore,
} from "../../use-cases/works-contract/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { rowTable } from "../engine/row-table";
import type { Transaction } from "../seals/transaction";
import { columnsOf, entryOf, foldedNumbers } from "./works-contract-columns";
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

  async find(issuerId: string, id: string): Promise<StoredWorksContract | null> {
    const table = rowTable(WorksContractRow);
    const [row] = await this.transaction.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id = ${parameters.add(id)} ` +
        `AND w.issuer_id = ${parameters.add(issuerId)}`,
    );
    return row === undefined ? null : entryOf(table.read(row));
  }

  async history(id: string): Promise<Awaited<ReturnType<WorksContractStore["history"]>>> {
    const [found] = await this.transaction.sql<{
      lastAmendedOn: CalendarDate | null;
      steps: number | string;
    }>(
      (parameters) =>
        `SELECT max(h.amended_on) AS "lastAmendedOn", count(*) AS steps FROM works_amendment h ` +
        `WHERE h.works_contract_id = ${parameters.add(id)}`,
    );
    return { lastAmendedOn: found?.lastAmendedOn ?? null, amendmentCount: Number(found?.steps ?? 0) };
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

  async #saveNumbers({ id, identifiers }: StoredWorksContract): Promise<void> {
    for (const [scheme, value] of foldedNumbers(identifiers))
      await this.transaction.insertPlain(WorksIdentifierRow, { worksContractId: id, scheme, value });
  }
}
