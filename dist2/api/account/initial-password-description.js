"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INITIAL_PASSWORD_DESCRIPTION = void 0;
exports.INITIAL_PASSWORD_DESCRIPTION = "The initial password (初期パスワード), such as `7Q4M-2X9Z-KA3D-81WN`, for the officer to hand over. " +
    "A secret that is shown this once: null where the call repeats an earlier one by its idempotencyKey. " +
    "It cannot sign in. The user first chooses another with `changePassword`, within 14 days; after that " +
    "`resetPassword` gives a new one.";
//# sourceMappingURL=initial-password-description.js.map