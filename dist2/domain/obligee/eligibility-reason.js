"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=eligibility-reason.js.map