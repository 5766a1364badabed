"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guaranteeListFileName = guaranteeListFileName;
const document_file_name_1 = require("../certificate/document-file-name");
/** 保証工事一覧_2026-04-01.csv: the list as it was on that day. */
function guaranteeListFileName(day) {
    return { fileName: (0, document_file_name_1.fileNameOf)(["保証工事一覧", day], "csv"), asciiFileName: `guarantees-${day}.csv` };
}
//# sourceMappingURL=guarantee-list-file-name.js.map