"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=opened-certificate.js.map