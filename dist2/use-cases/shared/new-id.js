"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=new-id.js.map