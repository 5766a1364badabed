"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TokenUsage = void 0;
const record_token_use_1 = require("../../use-cases/account/record-token-use");
const error_log_1 = require("../http/error-log");
const WRITE_EVERY_MILLISECONDS = 60_000;
/** When integrations' access tokens were last used: kept in memory, written once a minute and at the end, never per request. */
class TokenUsage {
    #uses = new Map();
    #timer;
    constructor(useCaseParts, log) {
        this.useCaseParts = useCaseParts;
        this.log = log;
        this.#timer = setInterval(() => void this.#write(), WRITE_EVERY_MILLISECONDS).unref();
    }
    note({ tokenId, userId }) {
        // A session's user knows its use.
        if (userId === null)
            this.#uses.set(tokenId, this.useCaseParts.clock());
    }
    async close() {
        clearInterval(this.#timer);
        await this.#write();
    }
    async #write() {
        const uses = this.#uses;
        this.#uses = new Map();
        try {
            await (0, record_token_use_1.recordTokenUse)(this.useCaseParts, uses);
        }
        catch (error) {
            // The next write includes these; no request depends on them.
            this.#uses = new Map([...uses, ...this.#uses]);
            (0, error_log_1.logInternalError)(this.log, "token-usage", error);
        }
    }
}
exports.TokenUsage = TokenUsage;
//# sourceMappingURL=token-usage.js.map