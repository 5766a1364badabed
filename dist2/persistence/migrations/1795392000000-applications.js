"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Applications1795392000000 = void 0;
const typeorm_1 = require("typeorm");
const table_1 = require("./table");
const EVENT = { user_id: "varchar(64)", subject_id: "varchar(64)" };
const ACCESS_TOKEN = { user_id: "varchar(64)", scopes: "text", last_used_at: "varchar(24)" };
/** The tables from registration to issue, and their columns in the first tables. */
class Applications1795392000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "event", EVENT);
        await runner.createIndex("event", new typeorm_1.TableIndex({ name: "event_of_subject", columnNames: ["subject_id", "id"] }));
        await (0, table_1.addColumns)(runner, "access_token", ACCESS_TOKEN);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "access_token", Object.keys(ACCESS_TOKEN));
        await runner.dropIndex("event", "event_of_subject");
        await (0, table_1.dropColumns)(runner, "event", Object.keys(EVENT));
    }
}
exports.Applications1795392000000 = Applications1795392000000;
//# sourceMappingURL=1795392000000-applications.js.map