import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { CHANGES } from "../../use-cases/shared/event-types";
import { EventRow } from "../engine/event.row";
import type { Transaction } from "../seals/transaction";

const IN_FEED: ReadonlySet<string> = new Set(CHANGES);

export class SqlEventStore implements EventLog {
  constructor(private readonly transaction: Transaction) {}

  async append(event: NewEvent): Promise<void> {
    await this.transaction.insert(EventRow, rowOf(event));
    await this.#awaitPositions([event]);
  }

  async appendAll(events: readonly NewEvent[]): Promise<void> {
    await this.transaction.insertAll(EventRow, events.map(rowOf));
    await this.#awaitPositions(events);
  }

  /**
   * Sent with the events. Which of several transactions commits first is not known yet: `SqlChangeStore` gives the positions
   * afterwards.
   */
  async #awaitPositions(events: readonly NewEvent[]): Promise<void> {
    const awaiting = events.filter(({ type }) => IN_FEED.has(type));
    if (awaiting.length === 0) return;
    const next = (i: number): string =>
      this.transaction.engine === "postgres"
        ? "nextval('change_arrival')"
        : `(SELECT COALESCE(MAX(arrival), 0) + ${String(i + 1)} FROM change_pending)`;
    await this.transaction.later("change_pending", (parameters) => {
      const rows = awaiting.map(({ id }, i) => `(${next(i)}, ${parameters.add(id)})`);
      return `INSERT INTO change_pending (arrival, event_id) VALUES ${rows.join(", ")}`;
    });
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
