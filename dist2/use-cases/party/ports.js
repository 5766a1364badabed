"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTY_OF_ROLE = exports.PARTY_ORDERS = void 0;
/** REGISTRATION: as they were registered. READING: 五十音順, those whose reading is not known last. */
exports.PARTY_ORDERS = ["REGISTRATION", "READING"];
/** What an organisation of each role is. */
exports.PARTY_OF_ROLE = {
    ISSUER: "Issuer",
    CONTRACTOR: "Contractor",
    OBLIGEE: "Obligee",
    OPERATOR: "Operator",
};
//# sourceMappingURL=ports.js.map