"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.datedFrom = datedFrom;
exports.datedTo = datedTo;
function datedFrom(json) {
    return json === null ? [] : JSON.parse(json);
}
function datedTo(entries = []) {
    return entries.length === 0 ? null : JSON.stringify(entries);
}
//# sourceMappingURL=dated-entries.js.map