"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=rule-session.js.map