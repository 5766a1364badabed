import type { Asked, Row, Work } from "./work";

const LEDGER =
  "SELECT e.origin, g.number, g.kind, g.status, k.name AS contractor, g.joint_venture, i.name AS issuer, g.works_name, " +
  "g.amount, g.expires_on, e.labels FROM ledger_entry e JOIN guarantee g ON g.id = e.guarantee_id " +
  "JOIN contractor k ON k.id = g.contractor_id JOIN issuer i ON i.id = g.issuer_id WHERE e.obligee_id = ? " +
  "ORDER BY e.number DESC, e.id DESC LIMIT ?";

/** The trial's ledgers hold what was issued here alone, for companies alone. */
export function* ledger({ caller, variables }: Asked): Work {
  const rows = yield [LEDGER, caller.organisationId, variables["first"]];
  return { ledger: { nodes: rows.map(entry) } };
}

function entry(row: Row): object {
  if (row["joint_venture"] !== null) throw new Error("bare names no joint venture");
  return {
    origin: row["origin"],
    number: row["number"],
    kind: row["kind"],
    state: row["status"],
    contractorName: row["contractor"],
    issuerName: row["issuer"],
    worksName: row["works_name"],
    amount: row["amount"],
    expiresOn: row["expires_on"],
    labels: String(row["labels"])
      .split("\n")
      .filter((label) => label !== ""),
  };
}
