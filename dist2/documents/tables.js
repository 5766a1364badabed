"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createTables = createTables;
const monthly_premiums_csv_1 = require("./monthly-premiums-csv");
const guarantee_list_csv_1 = require("./guarantee-list-csv");
const ledger_csv_1 = require("./ledger-csv");
const staff_list_csv_1 = require("./staff-list-csv");
/** The tables as CSV files in UTF-8. */
function createTables() {
    return {
        guaranteeList: guarantee_list_csv_1.guaranteeListCsv,
        ledger: ledger_csv_1.ledgerCsv,
        monthlyPremiums: monthly_premiums_csv_1.monthlyPremiumsCsv,
        staffList: staff_list_csv_1.staffListCsv,
    };
}
//# sourceMappingURL=tables.js.map