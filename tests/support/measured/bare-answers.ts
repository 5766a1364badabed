import type Sqlite from "better-sqlite3";
import type { Question } from "./questions";

type Row = Readonly<Record<string, string | number | null>>;
type Answer = (issuerId: string, variables: Readonly<Record<string, unknown>>) => object;

/** Each question as one prepared statement and one object literal, for the issuer that asks. */
export function bareAnswers(database: Sqlite.Database): Readonly<Record<Question, Answer>> {
  const certificate = database.prepare<unknown[], Row>(
    `SELECT g.number, g.kind, g.status, g.issued_on, g.amount, g.expires_on, g.works_name, g.works_place, g.contract_price, ` +
      `g.covered_price, g.work_from, g.work_to, g.deposit_bank_name, g.deposit_bank_branch, i.name AS issuer, ` +
      `i.address AS issuer_address, k.name AS contractor, k.address AS contractor_address, o.name AS obligee, ` +
      `c.version, c.title, c.issued_on AS certified_on, c.amended, c.digest, c.content ${FROM} ` +
      `WHERE g.number = ? AND g.issuer_id = ?`,
  );
  const list = database.prepare<unknown[], Row>(
    `SELECT g.number, g.kind, g.status, g.issued_on, g.amount, g.works_name, g.contract_price, g.covered_price, ` +
      `i.name AS issuer, k.name AS contractor, o.name AS obligee, c.amended ${FROM} ` +
      `WHERE g.issuer_id = ? ORDER BY g.issued_on DESC, g.id DESC LIMIT ?`,
  );
  return {
    Certificate: (issuerId, { number }) => {
      const row = certificate.get(number, issuerId);
      return { guarantee: row ? guarantee(row) : null };
    },
    List: (issuerId, { first }) => ({ guarantees: { nodes: list.all(issuerId, first).map(listed) } }),
  };
}

const FROM =
  "FROM guarantee g JOIN issuer i ON i.id = g.issuer_id JOIN contractor k ON k.id = g.contractor_id " +
  "JOIN obligee o ON o.id = g.obligee_id JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL";

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
      amended: row["amended"] === 1,
      digest: row["digest"],
      content: row["content"],
    },
  };
}

function listed(row: Row): object {
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
    certificate: { amended: row["amended"] === 1 },
  };
}
