import type { ChangeStore } from "../../use-cases/change/ports";
import { obligeesShown } from "../engine/scope";
import type { Transaction } from "../seals/transaction";
import { POSITIONS_ABOVE } from "./positions-above";

/** The advisory lock of those who give positions on PostgreSQL; on SQLite there is one writer anyhow. */
const ASSIGNER_LOCK = 4_150_024;

/**
 * Gives positions in the feed. A sequence would give them before the commit: a reader would pass a smaller one that is
 * committed later. Numbers of transactions do not survive a restore. So committed events get them, from one assigner at
 * a time, whose positions are committed before the next one begins.
 */
export class SqlChangeStore implements ChangeStore {
  constructor(private readonly transaction: Transaction) {}

  async assign(most: number): Promise<boolean> {
    const { transaction } = this;
    if (transaction.locksByName)
      await transaction.sql((parameters) => `SELECT pg_advisory_xact_lock(${parameters.add(ASSIGNER_LOCK)})`);
    // A statement of its own: one that waits for the lock would not see what was committed meanwhile.
    const [standing] = await transaction.sql<Standing>(
      (parameters) =>
        `SELECT COALESCE((SELECT MAX(position) FROM change), 0) AS last, ` +
        `COALESCE((SELECT CAST(value AS bigint) FROM setting WHERE name = ${parameters.add(POSITIONS_ABOVE)}), 0) AS above, ` +
        `MAX(arrival) AS arrival, COUNT(*) AS count ` +
        `FROM (SELECT arrival FROM change_pending ORDER BY arrival LIMIT ${String(most)}) first`,
    );
    if (typeof standing?.arrival !== "number" && typeof standing?.arrival !== "string") return false;
    const before = Math.max(Number(standing.last), Number(standing.above));
    const arrival = Number(standing.arrival);
    await this.#place(before, arrival);
    await this.#placeForObligees(before);
    await transaction.sql(
      (parameters) =>
        `DELETE FROM change_pending WHERE arrival <= ${parameters.add(arrival)} ` +
        `AND event_id IN (SELECT event_id FROM change WHERE position > ${parameters.add(before)})`,
    );
    return Number(standing.count) === most;
  }

  /** An issuer is told of an application from its submission on: a draft is its contractor's. */
  async #place(before: number, arrival: number): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `INSERT INTO change (position, event_id, issuer_id, contractor_id) ` +
        `SELECT CAST(${parameters.add(before)} AS bigint) + ROW_NUMBER() OVER (ORDER BY p.arrival), p.event_id, ` +
        `COALESCE(g.issuer_id, n.issuer_id, CASE WHEN a.submitted_at IS NULL THEN NULL ELSE a.issuer_id END), ` +
        `COALESCE(g.contractor_id, n.contractor_id, a.contractor_id) ` +
        `FROM change_pending p JOIN event e ON e.id = p.event_id ` +
        `LEFT JOIN guarantee g ON g.id = e.guarantee_id ` +
        `LEFT JOIN amendment_application n ON n.id = e.subject_id ` +
        `LEFT JOIN guarantee_application a ON a.id = e.subject_id ` +
        `WHERE p.arrival <= ${parameters.add(arrival)}`,
    );
  }

  async #placeForObligees(before: number): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `INSERT INTO change_obligee (obligee_id, position) SELECT s.obligee_id, c.position ` +
        `FROM change c JOIN event e ON e.id = c.event_id JOIN opening s ON s.guarantee_id = e.guarantee_id ` +
        `WHERE c.position > ${parameters.add(before)} AND ${obligeesShown("s.obligee_id", "e", parameters)}`,
    );
  }
}

/** PostgreSQL gives such numbers as texts. */
interface Standing {
  readonly last: number | string;
  readonly above: number | string;
  readonly arrival: number | string | null;
  readonly count: number | string;
}
