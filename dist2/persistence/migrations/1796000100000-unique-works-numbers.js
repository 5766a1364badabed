"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UniqueWorksNumbers1796000100000 = void 0;
const table_1 = require("./table");
const OBLIGEE_POLICY = {
    unique_works_number: "boolean",
    unique_procurement_number: "boolean",
    unique_contract_number: "boolean",
    unique_specification_number: "boolean",
};
/** Bodies of which one number names one works contract; empty where a policy says nothing. */
class UniqueWorksNumbers1796000100000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee_policy", OBLIGEE_POLICY);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
    }
}
exports.UniqueWorksNumbers1796000100000 = UniqueWorksNumbers1796000100000;
//# sourceMappingURL=1796000100000-unique-works-numbers.js.map