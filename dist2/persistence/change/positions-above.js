"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROOM_AFTER_RESTORE = exports.POSITIONS_ABOVE = void 0;
/**
 * The setting after whose number positions go on. A restore raises it, so that no position that a reader may have seen
 * since the backup is given to another event.
 */
exports.POSITIONS_ABOVE = "changePositionsAbove";
/** The positions that a restore leaves free: more events than anybody has recorded since a backup. */
exports.ROOM_AFTER_RESTORE = 1_000_000_000;
//# sourceMappingURL=positions-above.js.map