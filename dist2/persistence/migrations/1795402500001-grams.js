"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Grams1795402500001 = void 0;
const gram_index_1 = require("./gram-index");
/** A search that finds little reads little. */
class Grams1795402500001 {
    async up(runner) {
        await (0, gram_index_1.createGramIndex)(runner);
    }
    async down(runner) {
        await (0, gram_index_1.dropGramIndex)(runner);
    }
}
exports.Grams1795402500001 = Grams1795402500001;
//# sourceMappingURL=1795402500001-grams.js.map