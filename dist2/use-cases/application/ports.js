"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_HISTORY = void 0;
/** A draft may be changed without end: of its steps the newest are shown. */
exports.LONGEST_HISTORY = 100;
//# sourceMappingURL=ports.js.map