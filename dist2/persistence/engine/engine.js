"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=engine.js.map