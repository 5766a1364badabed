"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=read-statement.js.map