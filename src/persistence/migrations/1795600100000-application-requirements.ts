import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

/** What issuers ask of applications: the account of the advance, designated banks, documents. */
export class ApplicationRequirements1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "issuer", { application_requirements: "text" });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "issuer", ["application_requirements"]);
  }
}
