"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SMTP_TLS = exports.INTROSPECTION = exports.LOG_LEVELS = exports.PREPARED = void 0;
exports.PREPARED = ["auto", "on", "off"];
exports.LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"];
exports.INTROSPECTION = ["signed-in", "everybody", "off"];
exports.SMTP_TLS = ["opportunistic", "verified", "off"];
//# sourceMappingURL=configuration.js.map