import type { Asked, Work } from "./work";

const CHANGES =
  "SELECT e.id, e.type, e.at, g.number, g.status FROM change_obligee o JOIN change c ON c.position = o.position " +
  "JOIN event e ON e.id = c.event_id LEFT JOIN guarantee g ON g.id = e.guarantee_id " +
  "WHERE o.obligee_id = ? ORDER BY o.position LIMIT ?";
const STANDING =
  "SELECT COALESCE((SELECT 1 FROM change_pending LIMIT 1), (SELECT 1 FROM item_update_pending LIMIT 1)) AS pending, " +
  "(SELECT MAX(position) FROM change) AS last";

/** From the beginning, while no event awaits its position. */
export function* changes({ caller, variables }: Asked): Work {
  yield [STANDING];
  const first = Number(variables["first"]);
  const rows = yield [CHANGES, caller.organisationId, first + 1];
  return {
    changes: {
      nodes: rows.slice(0, first).map((row) => ({
        id: row["id"],
        type: row["type"],
        at: row["at"],
        guarantee: row["number"] === null ? null : { number: row["number"], status: row["status"] },
      })),
      pageInfo: { hasNextPage: rows.length > first },
    },
  };
}
