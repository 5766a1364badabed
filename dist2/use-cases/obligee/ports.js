"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_DEPARTMENTS = exports.MOST_SOURCES = exports.MOST_OF_HISTORY = void 0;
/** The parts of an obligee's history that are read: the newest of each. */
exports.MOST_OF_HISTORY = 100;
/** The sources that are listed: the last imported. */
exports.MOST_SOURCES = 100;
/** How many departments a view holds at most. */
exports.MOST_DEPARTMENTS = 100;
//# sourceMappingURL=ports.js.map