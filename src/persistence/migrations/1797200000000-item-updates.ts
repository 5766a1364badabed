import type { MigrationInterface, QueryRunner } from "typeorm";
import { LAST_UPDATE } from "../engine/item-updates";
import { fillItems } from "./fill-items";
import { keepItems, leaveItems } from "./item-triggers";
import { id, index, instant, table, valueName } from "./table";

const ITEM_UPDATE = table(
  "item_update",
  {
    viewer_id: { ...id, isPrimary: true },
    subject_id: { ...id, isPrimary: true },
    concept: valueName,
    updated_at: instant,
  },
  [index("item_update_by_time", ["viewer_id", "concept", "updated_at", "subject_id"])],
);

const ITEM_UPDATE_PENDING = table("item_update_pending", {
  id: { ...id, isPrimary: true },
  subject_id: id,
});

/** When what lists show last changed. For what there is by now, the upgrade counts as a change: nobody knows better. */
export class ItemUpdates1797200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of [ITEM_UPDATE, ITEM_UPDATE_PENDING]) await runner.createTable(each);
    await fillItems(runner, new Date().toISOString());
    await keepItems(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveItems(runner);
    for (const each of [ITEM_UPDATE_PENDING, ITEM_UPDATE]) await runner.dropTable(each);
    await runner.query(`DELETE FROM setting WHERE name = '${LAST_UPDATE}'`);
  }
}
