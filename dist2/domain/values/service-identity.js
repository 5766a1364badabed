"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNNAMED_SERVICE = void 0;
/** By its generic name, unless the operator gave it one. */
exports.UNNAMED_SERVICE = { name: "保証確認サービス", url: null };
//# sourceMappingURL=service-identity.js.map