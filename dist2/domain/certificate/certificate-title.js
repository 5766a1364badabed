"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificateTitle = certificateTitle;
const guarantee_kind_1 = require("../values/guarantee-kind");
/** The heading of the paper: 保証証書（前払金保証）, followed by （変更） on an amended one. */
function certificateTitle(kind, amended) {
    return `保証証書（${guarantee_kind_1.KIND_IN_JAPANESE[kind]}）${amended ? "（変更）" : ""}`;
}
//# sourceMappingURL=certificate-title.js.map