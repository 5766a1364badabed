"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=works-line.js.map