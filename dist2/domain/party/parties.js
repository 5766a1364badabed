"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=parties.js.map