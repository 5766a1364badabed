"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=delivered-document.js.map