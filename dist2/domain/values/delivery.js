"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DELIVERIES = void 0;
/** 保証証書の受取方法: 電子交付を希望する, or the certificate on paper, which has no auth key. */
exports.DELIVERIES = ["ELECTRONIC", "PAPER"];
//# sourceMappingURL=delivery.js.map