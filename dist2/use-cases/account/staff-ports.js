"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=staff-ports.js.map