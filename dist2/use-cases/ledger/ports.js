"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_ENTRIES_AT_ONCE = exports.MOST_NOTES = exports.LEDGER_ORDER_FIELDS = exports.MOST_COUNTED = void 0;
/** More are not counted: a count reads an index, entry by entry. */
exports.MOST_COUNTED = 50_000;
exports.LEDGER_ORDER_FIELDS = ["ENTERED_AT", "NUMBER", "AMOUNT", "EXPIRES_ON"];
/** How many of an entry's notes are shown, the newest of them. */
exports.MOST_NOTES = 10;
/** How many entries a call changes at most. */
exports.MOST_ENTRIES_AT_ONCE = 100;
//# sourceMappingURL=ports.js.map