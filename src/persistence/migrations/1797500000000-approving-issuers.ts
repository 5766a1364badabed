import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

/** Whose officer approved a post that is kept of an obligee. */
export class ApprovingIssuers1797500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee_post", { issuer_id: "varchar(64)" });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "obligee_post", ["issuer_id"]);
  }
}
