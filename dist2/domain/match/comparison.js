"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=comparison.js.map