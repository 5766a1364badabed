"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=compared-guarantee.js.map