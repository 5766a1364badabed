"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.receiptFileName = receiptFileName;
const document_file_name_1 = require("../certificate/document-file-name");
const guarantee_kind_1 = require("../values/guarantee-kind");
/** Such as 受領書_前払金保証_2070004426.pdf. */
function receiptFileName({ kind, number }) {
    return {
        fileName: (0, document_file_name_1.fileNameOf)(["受領書", guarantee_kind_1.KIND_IN_JAPANESE[kind], number], "pdf"),
        asciiFileName: `receipt-${number}.pdf`,
    };
}
//# sourceMappingURL=receipt-paper.js.map