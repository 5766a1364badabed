import type {
  ImportedWorks,
  NewRegisteredWorks,
  RegisteredWorksStore,
} from "../../use-cases/works-contract/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { RegisteredWorks } from "../../domain/application/registered-works";
import type { Yen } from "../../domain/values/yen";
import { chunksOf } from "../engine/chunks";
import { rowTable } from "../engine/row-table";
import { RegisteredWorksRow } from "./registered-works.row";
import type { Transaction } from "../seals/transaction";

export class SqlRegisteredWorksStore implements RegisteredWorksStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ id, issuerId, contractorId, works, createdAt }: NewRegisteredWorks): Promise<void> {
    await this.transaction.insertPlain(RegisteredWorksRow, {
      ...columnsOf(works),
      id,
      issuerId,
      contractorId,
      createdAt: createdAt.toISOString(),
    });
  }

  async change(id: string, works: RegisteredWorks): Promise<void> {
    await this.transaction.changeRows(RegisteredWorksRow, { id }, columnsOf(works));
  }

  async findFor(issuerId: string, contractorId: string, id: string): Promise<RegisteredWorks | null> {
    const row = await this.transaction.manager.findOneBy(RegisteredWorksRow, { id, issuerId });
    if (!row || (row.contractorId !== null && row.contractorId !== contractorId)) return null;
    return worksOf(row);
  }

  async ofContractors(issuerId: string, contractorIds: readonly string[]): Promise<ImportedWorks[]> {
    const table = rowTable(RegisteredWorksRow);
    const found: ImportedWorks[] = [];
    for (const ids of chunksOf(contractorIds)) {
      const rows = await this.transaction.sql<Record<string, unknown>>(
        (parameters) =>
          `SELECT ${table.columnsAs("w")} FROM registered_works w WHERE w.issuer_id = ${parameters.add(issuerId)} ` +
          `AND w.contractor_id IN (${parameters.list(ids)}) ORDER BY w.id`,
      );
      for (const row of rows.map((each) => table.read(each)))
        found.push({ id: row.id, contractorId: row.contractorId ?? "", works: worksOf(row) });
    }
    return found;
  }
}

function columnsOf({ workPeriod, identifiers, ...stated }: RegisteredWorks): Partial<RegisteredWorksRow> {
  return {
    ...stated,
    ...identifiers,
    workFrom: workPeriod?.from ?? null,
    workTo: workPeriod?.to ?? null,
  };
}

function worksOf(row: RegisteredWorksRow): RegisteredWorks {
  const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
  const [from, to] = [row.workFrom, row.workTo] as [CalendarDate | null, CalendarDate | null];
  return {
    name: row.name,
    place: row.place,
    contractType: row.contractType,
    obligeeId: row.obligeeId,
    contractPrice: row.contractPrice as Yen,
    workPeriod: from === null || to === null ? null : { from, to },
    awardedOn: row.awardedOn as CalendarDate | null,
    contractedOn: row.contractedOn as CalendarDate | null,
    identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
  };
}
