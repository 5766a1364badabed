import type { EventLog, NewEvent } from "../../use-cases/shared/event-log";
import { CHANGES } from "../../use-cases/shared/event-types";
import { EventRow } from "../engine/event.row";
import type { SqlParameters } from "../engine/sql-parameters";
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
    const awaiting = events.filter(({ type }) => IN_FEED.has(type)).map(({ id }) => id);
    if (awaiting.length === 0) return;
    await this.transaction.later("change_pending", (parameters) =>
      parameters.engine === "postgres"
        ? inSequence(awaiting, parameters)
        : behindTheLast(awaiting, parameters),
    );
  }
}

const AWAIT = "INSERT INTO change_pending (arrival, event_id)";

function inSequence(ids: readonly string[], parameters: SqlParameters): string {
  const rows = ids.map((id) => `(nextval('change_arrival'), ${parameters.add(id)})`);
  return `${AWAIT} VALUES ${rows.join(", ")}`;
}

/** SQLite has one writer: nobody else takes a number meanwhile. */
function behindTheLast(ids: readonly string[], parameters: SqlParameters): string {
  return (
    `${AWAIT} SELECT (SELECT COALESCE(MAX(arrival), 0) FROM change_pending) + 1 + v.key, v.value ` +
    `FROM json_each(${parameters.texts(ids)}) v`
  );
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
