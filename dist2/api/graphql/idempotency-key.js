"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IDEMPOTENCY_KEY_DESCRIPTION = exports.IDEMPOTENCY_KEY = void 0;
/** The shape of an idempotency key. */
exports.IDEMPOTENCY_KEY = { atMost: 128 };
exports.IDEMPOTENCY_KEY_DESCRIPTION = "Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same " +
    "key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one.";
//# sourceMappingURL=idempotency-key.js.map