"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.obligeeNameKey = obligeeNameKey;
exports.obligeeKey = obligeeKey;
const search_text_1 = require("../values/search-text");
/** The same for every way of writing one name. */
function obligeeNameKey({ prefecture, name }) {
    return `${prefecture ?? ""} ${(0, search_text_1.searchText)(name)}`;
}
/** The identity of an obligee: a body's name within its prefecture, a department's name within its body. */
function obligeeKey(obligee) {
    return `${obligeeNameKey(obligee)} ${obligee.parentId ?? ""}`;
}
//# sourceMappingURL=obligee.js.map