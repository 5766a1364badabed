import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const GUARANTEE = { paid_ahead: "bigint" };

/**
 * 出来高超過額 of guarantees of one fiscal year, which amendments judge their covered price by. Of earlier guarantees the
 * application says it, which is read with them: their rows are sealed without it, and no migration has the key.
 */
export class PaidAhead1797100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "guarantee", GUARANTEE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
  }
}
