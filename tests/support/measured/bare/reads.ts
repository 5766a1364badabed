import type { Asked, Row, Step, Work } from "./work";

const FROM =
  "FROM guarantee g JOIN issuer i ON i.id = g.issuer_id JOIN contractor k ON k.id = g.contractor_id " +
  "JOIN obligee o ON o.id = g.obligee_id JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL";

const ONE =
  `SELECT g.number, g.kind, g.status, g.issued_on, g.amount, g.expires_on, g.works_name, g.works_place, g.contract_price, ` +
  `g.covered_price, g.work_from, g.work_to, g.deposit_bank_name, g.deposit_bank_branch, i.name AS issuer, ` +
  `i.address AS issuer_address, k.name AS contractor, k.address AS contractor_address, o.name AS obligee, ` +
  `c.version, c.title, c.issued_on AS certified_on, c.amended, c.digest, c.content ${FROM} `;

const ISSUED = `${ONE}WHERE g.number = ? AND g.issuer_id = ?`;
const OPENED = `${ONE}JOIN opening n ON n.guarantee_id = g.id AND n.obligee_id = ? WHERE g.number = ?`;

/** What a list shows of each guarantee, and the tables that this is in. */
export const LISTED =
  `SELECT g.number, g.kind, g.status, g.issued_on, g.amount, g.works_name, g.contract_price, g.covered_price, ` +
  `i.name AS issuer, k.name AS contractor, o.name AS obligee, c.amended `;
export const LISTED_FROM = FROM;
export const NEWEST = "ORDER BY g.issued_on DESC, g.id DESC LIMIT ?";

const LIST = `${LISTED}${FROM} WHERE g.issuer_id = ? ${NEWEST}`;

export function* certificate({ caller, variables }: Asked): Work {
  const [row] = yield [ISSUED, variables["number"], caller.organisationId];
  return { guarantee: row ? guarantee(row) : null };
}

export function* opened(obligeeId: string, number: unknown): Generator<Step, object | null, readonly Row[]> {
  const [row] = yield [OPENED, obligeeId, number];
  return row ? guarantee(row) : null;
}

export function* list({ caller, variables }: Asked): Work {
  const rows = yield [LIST, caller.organisationId, variables["first"]];
  return { guarantees: { nodes: rows.map(listed) } };
}

function guarantee(row: Row): object {
  return {
    number: row["number"],
    kind: row["kind"],
    status: row["status"],
    issuedOn: row["issued_on"],
    amount: row["amount"],
    expiresOn: row["expires_on"],
    worksContract: {
      name: row["works_name"],
      place: row["works_place"],
      contractPrice: row["contract_price"],
      coveredPrice: row["covered_price"],
      workPeriod: { from: row["work_from"], to: row["work_to"] },
    },
    depositBank:
      row["deposit_bank_name"] === null
        ? null
        : { name: row["deposit_bank_name"], branch: row["deposit_bank_branch"] },
    issuer: { name: row["issuer"], address: row["issuer_address"] },
    contractor: { name: row["contractor"], address: row["contractor_address"] },
    obligee: { name: row["obligee"] },
    certificate: {
      version: row["version"],
      title: row["title"],
      issuedOn: row["certified_on"],
      // SQLite has no booleans.
      amended: Boolean(row["amended"]),
      digest: row["digest"],
      content: row["content"],
    },
  };
}

export function listed(row: Row): object {
  return {
    number: row["number"],
    kind: row["kind"],
    status: row["status"],
    issuedOn: row["issued_on"],
    amount: row["amount"],
    worksContract: {
      name: row["works_name"],
      contractPrice: row["contract_price"],
      coveredPrice: row["covered_price"],
    },
    issuer: { name: row["issuer"] },
    contractor: { name: row["contractor"] },
    obligee: { name: row["obligee"] },
    certificate: { amended: Boolean(row["amended"]) },
  };
}
