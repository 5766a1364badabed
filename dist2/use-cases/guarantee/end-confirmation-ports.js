"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_CONFIRMATIONS = void 0;
/** The most confirmations that a guarantee shows: the newest. */
exports.MOST_CONFIRMATIONS = 10;
//# sourceMappingURL=end-confirmation-ports.js.map