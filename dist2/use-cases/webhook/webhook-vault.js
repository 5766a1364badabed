"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookVault = void 0;
const node_crypto_1 = require("node:crypto");
const PREFIX = "whsec_";
/** The specification allows 24 to 64. */
const SECRET_BYTES = 32;
const SCHEME = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Keeps the secrets of receivers: AES-256-GCM under a key of its own, bound to the receiver, since every delivery is signed
 * anew. And signs deliveries as the Standard Webhooks specification says.
 */
class WebhookVault {
    #key;
    /** `encryptionKey`: the one that auth keys are encrypted with; another key is derived from it. */
    constructor({ encryptionKey }) {
        this.#key = Buffer.from((0, node_crypto_1.hkdfSync)("sha256", encryptionKey, "", "webhook secrets", 32));
    }
    /** `whsec_` and 32 random bytes in base64. */
    newSecret() {
        return PREFIX + (0, node_crypto_1.randomBytes)(SECRET_BYTES).toString("base64");
    }
    seal(endpointId, secret) {
        const iv = (0, node_crypto_1.randomBytes)(IV_BYTES);
        const cipher = (0, node_crypto_1.createCipheriv)("aes-256-gcm", this.#key, iv).setAAD(Buffer.from(endpointId));
        const encrypted = Buffer.concat([
            iv,
            cipher.update(secret, "ascii"),
            cipher.final(),
            cipher.getAuthTag(),
        ]);
        return `${SCHEME}.${encrypted.toString("base64url")}`;
    }
    open(endpointId, sealed) {
        const [scheme, encoded] = sealed.split(".");
        if (scheme !== SCHEME || encoded === undefined)
            throw new Error("a webhook secret is sealed in a scheme that is not known");
        const bytes = Buffer.from(encoded, "base64url");
        const decipher = (0, node_crypto_1.createDecipheriv)("aes-256-gcm", this.#key, bytes.subarray(0, IV_BYTES), {
            authTagLength: TAG_BYTES,
        })
            .setAAD(Buffer.from(endpointId))
            .setAuthTag(bytes.subarray(-TAG_BYTES));
        return (decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, "ascii") + decipher.final("ascii"));
    }
    /** The header `webhook-signature`: one signature for each secret that is good, with a space between. */
    signatures(secrets, { id, seconds, body }) {
        return secrets
            .map((secret) => {
            const key = Buffer.from(secret.slice(PREFIX.length), "base64");
            return `v1,${(0, node_crypto_1.createHmac)("sha256", key)
                .update(`${id}.${String(seconds)}.${body}`)
                .digest("base64")}`;
        })
            .join(" ");
    }
}
exports.WebhookVault = WebhookVault;
//# sourceMappingURL=webhook-vault.js.map