"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.faultOfTouched = faultOfTouched;
exports.changedOnTheWay = changedOnTheWay;
const row_seal_1 = require("./row-seal");
/** What is wrong with a row that a unit of work touches, as it is stored then. `known`: its seal, where it was verified. */
function faultOfTouched(seals, row, touch, known) {
    const { table, id, chain, stored } = row;
    if (!(0, row_seal_1.isSound)(row))
        return { fault: "CHANGED", table, id, chain };
    switch (touch) {
        case "NEW":
            return stored === null ? null : { fault: "CHANGED", table, id, chain };
        case "NEW_UNLESS_THERE":
            return stored === null ? null : (0, row_seal_1.faultOfRow)(seals, row);
        case "CHANGED":
        case "REMOVED":
            // Locked since it was verified: no other unit of work has sealed it.
            return stored?.seal === known?.seal ? null : { fault: "CHANGED", table, id, chain };
    }
}
/** A foreign trigger has changed what was written. */
function changedOnTheWay({ table, id, chain }) {
    return { fault: "CHANGED", table, id, chain };
}
//# sourceMappingURL=touched-faults.js.map