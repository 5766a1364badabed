"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REQUESTED_KINDS = void 0;
const guarantee_kind_1 = require("../values/guarantee-kind");
/** The kinds that a request may name: the three kinds, and 契約保証予約, which the system refuses by name. */
exports.REQUESTED_KINDS = [...guarantee_kind_1.GUARANTEE_KINDS, "PERFORMANCE_RESERVATION"];
//# sourceMappingURL=eligibility-request.js.map