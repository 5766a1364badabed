"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.returnsFrom = returnsFrom;
/** 差戻し out of its column. JSON knows no instants. */
function returnsFrom(json) {
    const stored = JSON.parse(json);
    return stored.map((each) => ({ ...each, returnedAt: new Date(each.returnedAt) }));
}
//# sourceMappingURL=returns-column.js.map