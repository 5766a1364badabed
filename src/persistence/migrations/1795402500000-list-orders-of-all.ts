import type { MigrationInterface, QueryRunner } from "typeorm";
import { createLateIndexes, dropLateIndexes } from "./late-indexes";
import { addColumns, dropColumns } from "./table";

const OPENING = {
  number: "varchar(10) NOT NULL DEFAULT ''",
  amount: "bigint NOT NULL DEFAULT 0",
  expires_on: "varchar(10) NOT NULL DEFAULT ''",
};

/** The operator's list has an index by number already, which no two guarantees share. */
const ORDERS = [
  "opening_by_number",
  "opening_by_amount",
  "opening_by_expiry",
  "guarantee_by_contractor_and_number",
  "guarantee_by_contractor_and_amount",
  "guarantee_by_contractor_and_expiry",
  "guarantee_by_amount",
  "guarantee_by_expiry",
];

/** In every order, a page costs the same for every role. */
export class ListOrdersOfAll1795402500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "opening", OPENING);
    await runner.query(
      "UPDATE opening SET number = g.number, amount = g.amount, expires_on = g.expires_on " +
        "FROM guarantee g WHERE g.id = opening.guarantee_id",
    );
    await createLateIndexes(runner, ORDERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropLateIndexes(runner, ORDERS);
    await dropColumns(runner, "opening", Object.keys(OPENING));
  }
}
