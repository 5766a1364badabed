"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ItemUpdates1797200000000 = void 0;
const item_updates_1 = require("../engine/item-updates");
const fill_items_1 = require("./fill-items");
const item_triggers_1 = require("./item-triggers");
const table_1 = require("./table");
const ITEM_UPDATE = (0, table_1.table)("item_update", {
    viewer_id: { ...table_1.id, isPrimary: true },
    subject_id: { ...table_1.id, isPrimary: true },
    concept: table_1.valueName,
    updated_at: table_1.instant,
});
const BY_TIME = (0, table_1.index)("item_update_by_time", ["viewer_id", "concept", "updated_at", "subject_id"]);
const ITEM_UPDATE_PENDING = (0, table_1.table)("item_update_pending", {
    id: { ...table_1.id, isPrimary: true },
    subject_id: table_1.id,
});
/** When what lists show last changed. For what there is by now, the upgrade counts as a change: nobody knows better. */
class ItemUpdates1797200000000 {
    async up(runner) {
        for (const each of [ITEM_UPDATE, ITEM_UPDATE_PENDING])
            await runner.createTable(each);
        await (0, fill_items_1.fillItems)(runner, new Date().toISOString());
        // Behind the rows: in one go it takes a part of the time.
        await runner.createIndex("item_update", BY_TIME);
        await (0, item_triggers_1.keepItems)(runner);
    }
    async down(runner) {
        await (0, item_triggers_1.leaveItems)(runner);
        for (const each of [ITEM_UPDATE_PENDING, ITEM_UPDATE])
            await runner.dropTable(each);
        await runner.query(`DELETE FROM setting WHERE name = '${item_updates_1.LAST_UPDATE}'`);
    }
}
exports.ItemUpdates1797200000000 = ItemUpdates1797200000000;
//# sourceMappingURL=1797200000000-item-updates.js.map