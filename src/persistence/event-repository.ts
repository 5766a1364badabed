import type { EventLog, NewEvent } from "../application/ports";
import { EventRow } from "./rows/event.row";
import type { Session } from "./session";

export class EventRepository implements EventLog {
  constructor(private readonly session: Session) {}

  async append({ id, at, type, caller, guaranteeId, from, to }: NewEvent): Promise<void> {
    await this.session.manager.insert(EventRow, {
      id,
      at: at.toISOString(),
      type,
      tokenId: caller.tokenId,
      role: caller.role,
      organisationId: caller.organisationId,
      guaranteeId,
      fromStatus: from,
      toStatus: to,
    });
  }
}
