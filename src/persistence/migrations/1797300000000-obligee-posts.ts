import type { MigrationInterface, QueryRunner } from "typeorm";
import { id, index, instant, primaryId, table, text } from "./table";

/** 職・氏名 of obligees that applications addressed. */
export class ObligeePosts1797300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        "obligee_post",
        {
          ...primaryId,
          obligee_id: id,
          title: text,
          holder: { ...text, isNullable: true },
          kept_at: instant,
        },
        [index("obligee_post_of_obligee", ["obligee_id", "kept_at", "id"])],
        { obligee_id: "obligee" },
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("obligee_post");
  }
}
