import type Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";

interface Tables {
  guarantee: {
    id: string;
    number: string;
    kind: string;
    status: string;
    issuer_id: string;
    contractor_id: string;
    obligee_id: string;
    issued_on: string;
    amount: number;
    expires_on: string;
    works_name: string;
    works_place: string | null;
    contract_price: number;
    covered_price: number;
    work_from: string;
    work_to: string;
    deposit_bank_name: string | null;
    deposit_bank_branch: string | null;
  };
  issuer: { id: string; name: string; address: string };
  contractor: { id: string; name: string; address: string };
  obligee: { id: string; name: string };
  certificate: {
    guarantee_id: string;
    superseded_by_id: string | null;
    version: number;
    title: string;
    issued_on: string;
    amended: number;
    digest: string;
    content: string;
  };
  access_token: {
    hash: string;
    role: string;
    organisation_id: string;
    expires_at: string | null;
    revoked_at: string | null;
  };
}

const LISTED = [
  "g.number",
  "g.kind",
  "g.status",
  "g.issued_on as issuedOn",
  "g.amount",
  "g.works_name as worksName",
  "g.contract_price as contractPrice",
  "g.covered_price as coveredPrice",
  "i.name as issuerName",
  "k.name as contractorName",
  "o.name as obligeeName",
  "c.amended",
] as const;

const OPENED = [
  ...LISTED,
  "g.expires_on as expiresOn",
  "g.works_place as worksPlace",
  "g.work_from as workFrom",
  "g.work_to as workTo",
  "g.deposit_bank_name as bankName",
  "g.deposit_bank_branch as bankBranch",
  "i.address as issuerAddress",
  "k.address as contractorAddress",
  "c.version",
  "c.title",
  "c.issued_on as certifiedOn",
  "c.digest",
  "c.content",
] as const;

export type Opened = NonNullable<Awaited<ReturnType<GuaranteeTable["byNumber"]>>>;

/** The reads of the bare server in Kysely, which writes each statement anew at each request. */
export class GuaranteeTable {
  readonly #tables: Kysely<Tables>;

  constructor(database: Sqlite.Database) {
    this.#tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  }

  token(hash: string) {
    return this.#tables
      .selectFrom("access_token")
      .select(["role", "organisation_id", "expires_at", "revoked_at"])
      .where("hash", "=", hash)
      .executeTakeFirst();
  }

  byNumber(issuerId: string, number: string) {
    return this.#joined()
      .select(OPENED)
      .where("g.number", "=", number)
      .where("g.issuer_id", "=", issuerId)
      .executeTakeFirst();
  }

  newest(issuerId: string, first: number) {
    return this.#joined()
      .select(LISTED)
      .where("g.issuer_id", "=", issuerId)
      .orderBy("g.issued_on", "desc")
      .orderBy("g.id", "desc")
      .limit(first)
      .execute();
  }

  #joined() {
    return this.#tables
      .selectFrom("guarantee as g")
      .innerJoin("issuer as i", "i.id", "g.issuer_id")
      .innerJoin("contractor as k", "k.id", "g.contractor_id")
      .innerJoin("obligee as o", "o.id", "g.obligee_id")
      .innerJoin("certificate as c", (join) =>
        join.onRef("c.guarantee_id", "=", "g.id").on("c.superseded_by_id", "is", null),
      );
  }
}
