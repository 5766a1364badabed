"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordTokenUse = recordTokenUse;
/** Notes when access tokens were last used: many at once, so that reading costs no write. */
async function recordTokenUse({ unitOfWork }, uses) {
    if (uses.size === 0)
        return;
    await unitOfWork.run(({ accessTokens }) => accessTokens.recordUse(uses));
}
//# sourceMappingURL=record-token-use.js.map