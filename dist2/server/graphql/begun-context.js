"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=begun-context.js.map