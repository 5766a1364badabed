"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_DEPOSITS = void 0;
/** The most hand-overs that a guarantee shows: the newest. */
exports.MOST_DEPOSITS = 20;
//# sourceMappingURL=ports.js.map