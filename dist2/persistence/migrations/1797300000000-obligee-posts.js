"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeePosts1797300000000 = void 0;
const table_1 = require("./table");
/** 職・氏名 of obligees that applications addressed. */
class ObligeePosts1797300000000 {
    async up(runner) {
        await runner.createTable((0, table_1.table)("obligee_post", {
            ...table_1.primaryId,
            obligee_id: table_1.id,
            title: table_1.text,
            holder: { ...table_1.text, isNullable: true },
            kept_at: table_1.instant,
        }, [(0, table_1.index)("obligee_post_of_obligee", ["obligee_id", "kept_at", "id"])], { obligee_id: "obligee" }));
    }
    async down(runner) {
        await runner.dropTable("obligee_post");
    }
}
exports.ObligeePosts1797300000000 = ObligeePosts1797300000000;
//# sourceMappingURL=1797300000000-obligee-posts.js.map