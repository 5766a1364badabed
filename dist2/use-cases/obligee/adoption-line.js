"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=adoption-line.js.map