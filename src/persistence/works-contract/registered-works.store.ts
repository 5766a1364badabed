import type { NewRegisteredWorks, RegisteredWorksStore } from "../../use-cases/works-contract/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { RegisteredWorks } from "../../domain/application/registered-works";
import type { Yen } from "../../domain/values/yen";
import { RegisteredWorksRow } from "./registered-works.row";
import type { Transaction } from "../seals/transaction";

export class SqlRegisteredWorksStore implements RegisteredWorksStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ id, issuerId, contractorId, works, createdAt }: NewRegisteredWorks): Promise<void> {
    const { workPeriod, ...stated } = works;
    await this.transaction.manager.insert(RegisteredWorksRow, {
      ...stated,
      id,
      issuerId,
      contractorId,
      workFrom: workPeriod.from,
      workTo: workPeriod.to,
      createdAt: createdAt.toISOString(),
    });
  }

  async findFor(issuerId: string, contractorId: string, id: string): Promise<RegisteredWorks | null> {
    const row = await this.transaction.manager.findOneBy(RegisteredWorksRow, { id, issuerId });
    if (!row || (row.contractorId !== null && row.contractorId !== contractorId)) return null;
    return {
      name: row.name,
      place: row.place,
      contractType: row.contractType,
      obligeeId: row.obligeeId,
      contractPrice: row.contractPrice as Yen,
      workPeriod: { from: row.workFrom as CalendarDate, to: row.workTo as CalendarDate },
      contractedOn: row.contractedOn as CalendarDate | null,
    };
  }
}
