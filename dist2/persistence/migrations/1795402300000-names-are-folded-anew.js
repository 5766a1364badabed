"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NamesAreFoldedAnew1795402300000 = void 0;
const fold_names_1 = require("./fold-names");
/**
 * Folds stored names by today's rules: dashes, waves, variants of characters and abbreviated forms of
 * companies are one.
 */
class NamesAreFoldedAnew1795402300000 {
    async up(runner) {
        await (0, fold_names_1.foldWorksNames)(runner);
        await (0, fold_names_1.foldNames)(runner, ({ addressee }) => addressee);
    }
    /** The former folded names are lost; the former search, with fewer rules, finds fewer names. */
    async down() {
        await Promise.resolve();
    }
}
exports.NamesAreFoldedAnew1795402300000 = NamesAreFoldedAnew1795402300000;
//# sourceMappingURL=1795402300000-names-are-folded-anew.js.map