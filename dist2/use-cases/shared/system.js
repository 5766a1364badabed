"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SYSTEM = void 0;
/** Nobody acts: the calendar or the service itself does. */
exports.SYSTEM = {
    tokenId: "system",
    role: "SYSTEM",
    organisationId: "system",
    userId: null,
};
//# sourceMappingURL=system.js.map