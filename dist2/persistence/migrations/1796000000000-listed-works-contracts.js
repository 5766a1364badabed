"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListedWorksContracts1796000000000 = void 0;
const late_indexes_1 = require("./late-indexes");
const table_1 = require("./table");
const works_differing_1 = require("./works-differing");
const INDEXES = [
    "works_contract_by_external_reference",
    "works_contract_differing_of_issuer",
    "works_contract_differing_of_contractor",
];
/** A list of the entries that something else is said of, or that have a reference, reads no others. */
class ListedWorksContracts1796000000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "works_contract", { differing: "integer NOT NULL DEFAULT 0" });
        await (0, works_differing_1.keepDiffering)(runner);
        await (0, late_indexes_1.createLateIndexes)(runner, INDEXES);
    }
    async down(runner) {
        await (0, late_indexes_1.dropLateIndexes)(runner, INDEXES);
        await (0, works_differing_1.leaveDiffering)(runner);
        await (0, table_1.dropColumns)(runner, "works_contract", ["differing"]);
    }
}
exports.ListedWorksContracts1796000000000 = ListedWorksContracts1796000000000;
//# sourceMappingURL=1796000000000-listed-works-contracts.js.map