"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PasswordLinkSecrets = void 0;
const node_crypto_1 = require("node:crypto");
const signed_payloads_1 = require("../shared/signed-payloads");
/** Recognisable, like access tokens: by it, logs leave such codes out. */
const PREFIX = "hosho_link_";
/**
 * The codes of links in mails. A code is made of the link's id and a secret of the servers when the mail is sent, and again when
 * it is sent again: it stands in no table, in no outbox and in no copy of the mail, and who reads all of these cannot make it.
 */
class PasswordLinkSecrets {
    #secret;
    /** `pepper`: 32 secret bytes; a secret of its own is derived from them. */
    constructor(pepper) {
        this.#secret = (0, signed_payloads_1.secretFor)("hosho password links", pepper);
    }
    /** 256 bits. */
    codeOf(linkId) {
        return PREFIX + (0, node_crypto_1.createHmac)("sha256", this.#secret).update(linkId).digest("base64url");
    }
}
exports.PasswordLinkSecrets = PasswordLinkSecrets;
//# sourceMappingURL=password-link-secrets.js.map