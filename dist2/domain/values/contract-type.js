"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONTRACT_TYPES = void 0;
/** The type of contract: 工事, or 業務委託 (survey, design and consulting). */
exports.CONTRACT_TYPES = ["WORKS", "CONSULTING"];
//# sourceMappingURL=contract-type.js.map