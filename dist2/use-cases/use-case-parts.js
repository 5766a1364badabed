"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=use-case-parts.js.map