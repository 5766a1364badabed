import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns, index } from "./table";

const OPENING = { issued_on: "varchar(10) NOT NULL DEFAULT ''" };
const OPENINGS_BY_DAY = index("opening_by_day", ["obligee_id", "issued_on", "guarantee_id"]);
/** Only an issuer's list is too long to sort for every page: it may hold most guarantees. */
const ORDERS_OF_ISSUERS = [
  index("guarantee_by_issuer_and_number", ["issuer_id", "number", "id"]),
  index("guarantee_by_issuer_and_amount", ["issuer_id", "amount", "id"]),
  index("guarantee_by_issuer_and_expiry", ["issuer_id", "expires_on", "id"]),
];

/** A page costs the same in a list of any length, at any depth: bench/README.md. */
export class ListOrders1795401000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "opening", OPENING);
    await runner.query(
      "UPDATE opening SET issued_on = (SELECT g.issued_on FROM guarantee g WHERE g.id = opening.guarantee_id)",
    );
    await runner.createIndex("opening", OPENINGS_BY_DAY);
    await runner.createIndices("guarantee", ORDERS_OF_ISSUERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndices("guarantee", ORDERS_OF_ISSUERS);
    await runner.dropIndex("opening", OPENINGS_BY_DAY);
    await dropColumns(runner, "opening", Object.keys(OPENING));
  }
}
