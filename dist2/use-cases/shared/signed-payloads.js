"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SignedPayloads = void 0;
exports.secretFor = secretFor;
const node_crypto_1 = require("node:crypto");
/** A secret for one purpose, out of the pepper: 32 bytes. */
function secretFor(purpose, pepper) {
    return Buffer.from((0, node_crypto_1.hkdfSync)("sha256", pepper, "", purpose, 32));
}
/**
 * What goes out in addresses and cookies and comes back: everybody can read it, nobody else can make it. Every server that
 * knows the secret reads what every other wrote.
 */
class SignedPayloads {
    constructor(secret) {
        this.secret = secret;
    }
    /** JSON in base64url, a dot, and an HMAC-SHA-256. */
    write(payload) {
        const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
        return `${text}.${this.#sign(text)}`;
    }
    /** `null` for what was not written with this secret. */
    read(signed) {
        const dot = signed.lastIndexOf(".");
        const [text, signature] = [signed.slice(0, Math.max(dot, 0)), signed.slice(dot + 1)];
        const [actual, expected] = [Buffer.from(signature), Buffer.from(this.#sign(text))];
        if (actual.length !== expected.length || !(0, node_crypto_1.timingSafeEqual)(actual, expected))
            return null;
        return JSON.parse(Buffer.from(text, "base64url").toString());
    }
    #sign(text) {
        return (0, node_crypto_1.createHmac)("sha256", this.secret).update(text).digest("base64url");
    }
}
exports.SignedPayloads = SignedPayloads;
//# sourceMappingURL=signed-payloads.js.map