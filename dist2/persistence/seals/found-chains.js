"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=found-chains.js.map