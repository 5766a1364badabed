"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=drawn-character.js.map