"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instantFromDatabase = void 0;
exports.maybeInstant = maybeInstant;
/** An instant as it is stored, `2026-04-01T00:00:00.000Z`. */
const instantFromDatabase = (text) => new Date(text);
exports.instantFromDatabase = instantFromDatabase;
function maybeInstant(text) {
    return text === null ? null : (0, exports.instantFromDatabase)(text);
}
//# sourceMappingURL=instant.js.map