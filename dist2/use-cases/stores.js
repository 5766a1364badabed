"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=stores.js.map