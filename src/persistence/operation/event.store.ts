import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { EventRow } from "../engine/event.row";
import type { Session } from "../seals/session";

export class SqlEventStore implements EventLog {
  constructor(private readonly session: Session) {}

  async append({ id, at, type, caller, guaranteeId, subjectId, from, to }: NewEvent): Promise<void> {
    await this.session.insert(EventRow, {
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
