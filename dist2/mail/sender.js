"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=sender.js.map