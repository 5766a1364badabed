"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=fingerprints.js.map