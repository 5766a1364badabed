"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=writing-connection.js.map