"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SESSION_MILLISECONDS = exports.ACCESS_MILLISECONDS = void 0;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The life of a session's access token, which also bounds the use of a copied one. */
exports.ACCESS_MILLISECONDS = 15 * MINUTE;
/** The life of a session from its sign-in on; refreshing does not extend it. */
exports.SESSION_MILLISECONDS = 30 * DAY;
//# sourceMappingURL=session-lifetime.js.map