"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Readings1797100100000 = void 0;
const table_1 = require("./table");
const READING = { reading: "text" };
const SORTED = { ...READING, reading_order: "text" };
/** 読みがな of bodies and companies, and of those that ask for a registration. */
class Readings1797100100000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee", SORTED);
        await (0, table_1.addColumns)(runner, "contractor", SORTED);
        await (0, table_1.addColumns)(runner, "registration", READING);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "registration", Object.keys(READING));
        await (0, table_1.dropColumns)(runner, "contractor", Object.keys(SORTED));
        await (0, table_1.dropColumns)(runner, "obligee", Object.keys(SORTED));
    }
}
exports.Readings1797100100000 = Readings1797100100000;
//# sourceMappingURL=1797100100000-readings.js.map