"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ViewerProofs = void 0;
const signed_payloads_1 = require("../shared/signed-payloads");
/**
 * Proves for some minutes that somebody presented an access token, without the token: it names the token's id, so that it
 * ends with the token. It alone gives nothing: a link to a document has to come with it.
 */
class ViewerProofs {
    #payloads;
    /** `pepper`: 32 secret bytes; a secret of its own is derived from them. */
    constructor(pepper) {
        this.#payloads = new signed_payloads_1.SignedPayloads((0, signed_payloads_1.secretFor)("hosho viewer proofs", pepper));
    }
    /** base64url and one dot. */
    write(tokenId, expiresAt) {
        return this.#payloads.write({ t: tokenId, e: Math.floor(expiresAt.getTime() / 1_000) });
    }
    /** The id of the access token; `null` where it proves nothing, or no longer. */
    read(proof, now) {
        const payload = this.#payloads.read(proof);
        return payload && now.getTime() < payload.e * 1_000 ? payload.t : null;
    }
}
exports.ViewerProofs = ViewerProofs;
//# sourceMappingURL=viewer-proof.js.map