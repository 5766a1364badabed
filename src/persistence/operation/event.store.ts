import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { CHANGES } from "../../use-cases/shared/event-types";
import { EventRow } from "../engine/event.row";
import type { Transaction } from "../seals/transaction";

const IN_FEED: ReadonlySet<string> = new Set(CHANGES);

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
    if (IN_FEED.has(type)) await this.#awaitPosition(id);
  }

  /**
   * Sent with the event. Which of several transactions commits first is not known yet: `SqlChangeStore` gives the position
   * afterwards.
   */
  async #awaitPosition(id: string): Promise<void> {
    const next =
      this.transaction.engine === "postgres"
        ? "nextval('change_arrival')"
        : "(SELECT COALESCE(MAX(arrival), 0) + 1 FROM change_pending)";
    await this.transaction.later(
      "change_pending",
      (parameters) =>
        `INSERT INTO change_pending (arrival, event_id) VALUES (${next}, ${parameters.add(id)})`,
    );
  }
}
