"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=reads.js.map