"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=unit-of-work.js.map