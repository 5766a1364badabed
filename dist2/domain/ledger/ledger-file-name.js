"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ledgerFileName = ledgerFileName;
const document_file_name_1 = require("../certificate/document-file-name");
/** 保証台帳_2026-04-01.csv: the ledger as it was on that day. */
function ledgerFileName(day) {
    return { fileName: (0, document_file_name_1.fileNameOf)(["保証台帳", day], "csv"), asciiFileName: `ledger-${day}.csv` };
}
//# sourceMappingURL=ledger-file-name.js.map