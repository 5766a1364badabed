"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=trial-guarantee.js.map