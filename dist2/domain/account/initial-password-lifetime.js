"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INITIAL_PASSWORD_MILLISECONDS = void 0;
const DAY = 24 * 60 * 60_000;
/**
 * The time within which a user must change an initial password (初期パスワード), which may lie in a letter or a
 * mailbox.
 */
exports.INITIAL_PASSWORD_MILLISECONDS = 14 * DAY;
//# sourceMappingURL=initial-password-lifetime.js.map