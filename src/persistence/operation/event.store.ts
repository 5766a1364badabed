import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { EventRow } from "../engine/event.row";
import type { Transaction } from "../seals/transaction";

export class SqlEventStore implements EventLog {
  constructor(private readonly transaction: Transaction) {}

  async append(event: NewEvent): Promise<void> {
    await this.transaction.insert(EventRow, rowOf(event));
  }

  async appendAll(events: readonly NewEvent[]): Promise<void> {
    await this.transaction.insertAll(EventRow, events.map(rowOf));
  }
}

function rowOf({ id, at, type, caller, guaranteeId, subjectId, from, to }: NewEvent): EventRow {
  return {
    id,
    at: at.toISOString(),
    type,
    tokenId: caller.tokenId,
    role: caller.role,
    organisationId: caller.organisationId,
    userId: caller.userId,
    subjectId: subjectId ?? null,
    guaranteeId,
    fromStatus: from,
    toStatus: to,
  };
}
