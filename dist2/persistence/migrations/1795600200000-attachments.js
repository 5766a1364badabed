"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Attachments1795600200000 = void 0;
const table_1 = require("./table");
const ATTACHMENT = (0, table_1.table)("attachment", {
    ...table_1.primaryId,
    application_id: table_1.id,
    kind: table_1.valueName,
    file_name: table_1.text,
    content_type: table_1.valueName,
    size: table_1.integer,
    sha256: table_1.hash,
    uploaded_at: table_1.instant,
    user_id: { ...table_1.id, isNullable: true },
    removed_at: { ...table_1.instant, isNullable: true },
}, [(0, table_1.index)("attachment_of_application", ["application_id", "id"])], { application_id: "guarantee_application" });
const PART = (0, table_1.table)("attachment_part", {
    attachment_id: { ...table_1.id, isPrimary: true },
    position: { ...table_1.integer, isPrimary: true },
    content: table_1.text,
}, [], { attachment_id: "attachment" });
/** The documents attached to applications (添付書類), and their bytes. */
class Attachments1795600200000 {
    async up(runner) {
        await runner.createTable(ATTACHMENT);
        await runner.createTable(PART);
    }
    async down(runner) {
        await runner.dropTable(PART);
        await runner.dropTable(ATTACHMENT);
    }
}
exports.Attachments1795600200000 = Attachments1795600200000;
//# sourceMappingURL=1795600200000-attachments.js.map