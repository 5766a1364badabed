"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=clock-watch.js.map