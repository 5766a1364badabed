"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_EVENTS = exports.GUARANTEE_ORDER_FIELDS = void 0;
exports.GUARANTEE_ORDER_FIELDS = ["ISSUED_ON", "NUMBER", "AMOUNT", "EXPIRES_ON"];
/** So many events of a guarantee are told, the newest of them; the record keeps all. */
exports.MOST_EVENTS = 50;
//# sourceMappingURL=ports.js.map