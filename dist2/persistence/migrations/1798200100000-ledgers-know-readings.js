"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgersKnowReadings1798200100000 = void 0;
const ledger_copies_1 = require("./ledger-copies");
/** Ledgers are searched by how contractors and departments are called now, and by how that is read. */
class LedgersKnowReadings1798200100000 {
    async up(runner) {
        await (0, ledger_copies_1.leaveLedger)(runner);
        await (0, ledger_copies_1.keepLedger)(runner);
        await (0, ledger_copies_1.fillSearchTexts)(runner);
    }
    /** The former search finds what it did. */
    async down() {
        await Promise.resolve();
    }
}
exports.LedgersKnowReadings1798200100000 = LedgersKnowReadings1798200100000;
//# sourceMappingURL=1798200100000-ledgers-know-readings.js.map