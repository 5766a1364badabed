import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns, index } from "./table";

const OPENING = {
  number: "varchar(10) NOT NULL DEFAULT ''",
  amount: "bigint NOT NULL DEFAULT 0",
  expires_on: "varchar(10) NOT NULL DEFAULT ''",
};

const ORDERS_OF_OBLIGEES = [
  index("opening_by_number", ["obligee_id", "number", "guarantee_id"]),
  index("opening_by_amount", ["obligee_id", "amount", "guarantee_id"]),
  index("opening_by_expiry", ["obligee_id", "expires_on", "guarantee_id"]),
];

/** The operator's list has an index by number already, which no two guarantees share. */
const ORDERS_OF_CONTRACTORS_AND_OPERATORS = [
  index("guarantee_by_contractor_and_number", ["contractor_id", "number", "id"]),
  index("guarantee_by_contractor_and_amount", ["contractor_id", "amount", "id"]),
  index("guarantee_by_contractor_and_expiry", ["contractor_id", "expires_on", "id"]),
  index("guarantee_by_amount", ["amount", "id"]),
  index("guarantee_by_expiry", ["expires_on", "id"]),
];

/** In every order, a page costs the same for every role. */
export class ListOrdersOfAll1795402500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "opening", OPENING);
    await runner.query(
      "UPDATE opening SET number = g.number, amount = g.amount, expires_on = g.expires_on " +
        "FROM guarantee g WHERE g.id = opening.guarantee_id",
    );
    await runner.createIndices("opening", ORDERS_OF_OBLIGEES);
    await runner.createIndices("guarantee", ORDERS_OF_CONTRACTORS_AND_OPERATORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndices("guarantee", ORDERS_OF_CONTRACTORS_AND_OPERATORS);
    await runner.dropIndices("opening", ORDERS_OF_OBLIGEES);
    await dropColumns(runner, "opening", Object.keys(OPENING));
  }
}
