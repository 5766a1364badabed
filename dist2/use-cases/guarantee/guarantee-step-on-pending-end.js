"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pendingEndSeen = pendingEndSeen;
/** The end that waits, if it is still the one that the caller saw. */
function pendingEndSeen({ pendingEnd }, { pendingEndId }) {
    return pendingEnd?.id === pendingEndId ? pendingEnd : null;
}
//# sourceMappingURL=guarantee-step-on-pending-end.js.map