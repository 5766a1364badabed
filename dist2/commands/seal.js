"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.seal = void 0;
const open_database_1 = require("./open-database");
/** Seals the rows of a database that is older than the seals, once. */
const seal = () => (0, open_database_1.inProduction)(() => {
    console.log("Every row of this database has its seal.");
    return Promise.resolve(0);
}, { sealsRows: true });
exports.seal = seal;
//# sourceMappingURL=seal.js.map