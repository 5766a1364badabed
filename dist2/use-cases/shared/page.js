"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=page.js.map