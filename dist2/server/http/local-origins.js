"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOCAL_ORIGINS = void 0;
/** Pages of any server on this machine, where developers write pages that call the API. */
exports.LOCAL_ORIGINS = /^https?:\/\/(([a-z\d-]+\.)*localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
//# sourceMappingURL=local-origins.js.map