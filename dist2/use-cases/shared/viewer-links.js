"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ViewerLinks = void 0;
const node_crypto_1 = require("node:crypto");
const signed_payloads_1 = require("./signed-payloads");
/**
 * Links that are signed, short-lived, and good for one viewer only, who has to say again who it is. Every server that knows the
 * secret can read the links of every other.
 */
class ViewerLinks {
    #payloads;
    #viewerSecret;
    /** `purpose`: no link serves two. `pepper`: 32 secret bytes; secrets of its own are derived from them. */
    constructor(purpose, pepper) {
        this.#payloads = new signed_payloads_1.SignedPayloads((0, signed_payloads_1.secretFor)(`hosho ${purpose} links`, pepper));
        this.#viewerSecret = (0, signed_payloads_1.secretFor)(`hosho ${purpose} viewers`, pepper);
    }
    /** The part of the address that carries the link: base64url and one dot. */
    write(target, viewer, expiresAt) {
        return this.#payloads.write({
            t: target,
            w: this.#hash(viewerOf(viewer)),
            e: Math.floor(expiresAt.getTime() / 1_000),
        });
    }
    read(link, viewer, now) {
        const payload = this.#payloads.read(link);
        if (!payload)
            return { state: "FORGED" };
        const { t: target, w, e } = payload;
        if (w !== this.#hash(viewerOf(viewer)))
            return { state: "FOREIGN" };
        if (now.getTime() >= e * 1_000)
            return { state: "EXPIRED" };
        return { state: "GOOD", target };
    }
    /** Whether it was a link of this service for somebody, and works for nobody any more. */
    hasExpired(link, now) {
        const payload = this.#payloads.read(link);
        return payload !== null && now.getTime() >= payload.e * 1_000;
    }
    #hash(viewer) {
        return (0, node_crypto_1.createHmac)("sha256", this.#viewerSecret).update(viewer).digest("base64url");
    }
}
exports.ViewerLinks = ViewerLinks;
/** A person keeps its links when its session is renewed; an integration is its access token. */
function viewerOf({ role, organisationId, userId, tokenId }) {
    return JSON.stringify([role, organisationId, userId ?? tokenId]);
}
//# sourceMappingURL=viewer-links.js.map