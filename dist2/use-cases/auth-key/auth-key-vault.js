"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthKeyVault = void 0;
const node_crypto_1 = require("node:crypto");
const SCHEME = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Keeps auth keys: a keyed hash (HMAC-SHA-256) to check one, and an AES-256-GCM copy to show it again.
 * Both are bound to the guarantee number, so that neither can be looked up without it nor moved to another guarantee.
 * A slow hash would protect nothing here: the encrypted copy lies beside it and opens with a key kept beside the pepper.
 */
class AuthKeyVault {
    #pepper;
    #encryptionKey;
    constructor({ pepper, encryptionKey }) {
        this.#pepper = pepper;
        this.#encryptionKey = encryptionKey;
    }
    seal(number, key) {
        return { hash: this.#hash(number, key).toString("hex"), sealed: this.#encrypt(number, key) };
    }
    /** Takes the same time for an unknown number (no hash) as for a wrong key. */
    matches(number, key, hash) {
        const expected = hash === undefined ? Buffer.alloc(32) : Buffer.from(hash, "hex");
        const equal = (0, node_crypto_1.timingSafeEqual)(this.#hash(number, key), expected);
        return hash !== undefined && equal;
    }
    open(number, sealed) {
        return this.#decrypt(number, sealed);
    }
    /** Keeps another secret that is shown again on request, bound to the id of what it belongs to. */
    sealSecret(id, secret) {
        return this.#encrypt(id, secret);
    }
    openSecret(id, sealed) {
        return this.#decrypt(id, sealed);
    }
    /** Recognises a repeated call without storing what was sent: the input may hold a key. */
    fingerprint(input) {
        return (0, node_crypto_1.createHmac)("sha256", this.#pepper).update("call:").update(input).digest("hex");
    }
    #encrypt(boundTo, secret) {
        const iv = (0, node_crypto_1.randomBytes)(IV_BYTES);
        const cipher = (0, node_crypto_1.createCipheriv)("aes-256-gcm", this.#encryptionKey, iv).setAAD(Buffer.from(boundTo));
        const encrypted = [iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
        return `${SCHEME}.${Buffer.concat(encrypted).toString("base64url")}`;
    }
    #decrypt(boundTo, sealed) {
        const [scheme, encoded] = sealed.split(".");
        if (scheme !== SCHEME || encoded === undefined)
            throw new Error("a secret is sealed in a scheme that is not known");
        const bytes = Buffer.from(encoded, "base64url");
        const decipher = (0, node_crypto_1.createDecipheriv)("aes-256-gcm", this.#encryptionKey, bytes.subarray(0, IV_BYTES), {
            authTagLength: TAG_BYTES,
        })
            .setAAD(Buffer.from(boundTo))
            .setAuthTag(bytes.subarray(-TAG_BYTES));
        const opened = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
        return Buffer.concat(opened).toString("utf8");
    }
    #hash(number, key) {
        return (0, node_crypto_1.createHmac)("sha256", this.#pepper).update(`key:${number}:${key}`).digest();
    }
}
exports.AuthKeyVault = AuthKeyVault;
//# sourceMappingURL=auth-key-vault.js.map