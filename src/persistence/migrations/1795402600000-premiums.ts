import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const ADDED = {
  guarantee_application: { final_premium: "text" },
  issuer: { premium_payments: "text" },
  premium_table: { discount_name: "text" },
};

/** The final premium of an application; where an issuer's premiums are paid, and what it calls its discount. */
export class Premiums1795402600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(ADDED)) await addColumns(runner, table, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(ADDED))
      await dropColumns(runner, table, Object.keys(columns));
  }
}
