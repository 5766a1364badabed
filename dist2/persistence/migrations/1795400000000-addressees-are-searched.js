"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AddresseesAreSearched1795400000000 = void 0;
const fold_names_1 = require("./fold-names");
/**
 * Searches find obligees by the 宛名 that lists and certificates show. All names are folded anew, since stored
 * ones were folded by fewer rules.
 */
class AddresseesAreSearched1795400000000 {
    async up(runner) {
        await (0, fold_names_1.foldNames)(runner, ({ addressee }) => addressee);
    }
    async down(runner) {
        await (0, fold_names_1.foldNames)(runner, () => null);
    }
}
exports.AddresseesAreSearched1795400000000 = AddresseesAreSearched1795400000000;
//# sourceMappingURL=1795400000000-addressees-are-searched.js.map