"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApprovingIssuers1797500000000 = void 0;
const table_1 = require("./table");
/** Whose officer approved a post that is kept of an obligee. */
class ApprovingIssuers1797500000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee_post", { issuer_id: "varchar(64)" });
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "obligee_post", ["issuer_id"]);
    }
}
exports.ApprovingIssuers1797500000000 = ApprovingIssuers1797500000000;
//# sourceMappingURL=1797500000000-approving-issuers.js.map