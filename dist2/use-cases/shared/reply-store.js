"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=reply-store.js.map