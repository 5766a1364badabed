import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { EventRow } from "../engine/event.row";
import type { Transaction } from "../seals/transaction";

export class SqlEventStore implements EventLog {
  constructor(private readonly transaction: Transaction) {}

  async append({ id, at, type, caller, guaranteeId, subjectId, from, to }: NewEvent): Promise<void> {
    await this.transaction.insert(EventRow, {
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
    });
  }
}
