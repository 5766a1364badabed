"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverLedger = deliverLedger;
const ledger_file_name_1 = require("../../domain/ledger/ledger-file-name");
const calendar_date_1 = require("../../domain/values/calendar-date");
const export_ledger_1 = require("../ledger/export-ledger");
const begun_pages_1 = require("./begun-pages");
/** The ledger (保証台帳) as the caller may see it now, whatever it saw when the link was made; written while it is read. */
async function deliverLedger({ reads, tables, clock }, caller, list, part) {
    const pages = (0, export_ledger_1.exportLedger)(reads.ledger, caller, list);
    return {
        state: "DELIVERED",
        document: {
            ...(0, ledger_file_name_1.ledgerFileName)((0, calendar_date_1.dayInJapan)(clock())),
            contentType: "text/csv; charset=utf-8",
            disposition: "attachment",
            body: part === "HEAD" ? null : tables.ledger(await (0, begun_pages_1.begun)(pages)),
        },
    };
}
//# sourceMappingURL=deliver-ledger.js.map