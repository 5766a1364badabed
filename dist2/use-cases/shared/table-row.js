"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=table-row.js.map