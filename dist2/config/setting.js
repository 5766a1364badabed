"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=setting.js.map