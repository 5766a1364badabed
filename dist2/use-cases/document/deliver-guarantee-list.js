"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverGuaranteeList = deliverGuaranteeList;
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_list_file_name_1 = require("../../domain/guarantee/guarantee-list-file-name");
const begun_pages_1 = require("./begun-pages");
const export_guarantees_1 = require("../guarantee/export-guarantees");
/** The list 保証工事一覧 as the caller may see it now, whatever it saw when the link was made; written while it is read. */
async function deliverGuaranteeList({ reads, tables, clock }, caller, list, part) {
    const pages = (0, export_guarantees_1.exportGuarantees)(reads.guarantees, caller, list);
    const name = (0, guarantee_list_file_name_1.guaranteeListFileName)((0, calendar_date_1.dayInJapan)(clock()));
    return {
        state: "DELIVERED",
        document: {
            ...name,
            contentType: "text/csv; charset=utf-8",
            disposition: "attachment",
            body: part === "HEAD" ? null : tables.guaranteeList(await (0, begun_pages_1.begun)(pages)),
        },
    };
}
//# sourceMappingURL=deliver-guarantee-list.js.map