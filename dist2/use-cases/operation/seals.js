"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Seals = exports.UnknownSealKey = void 0;
exports.tagOf = tagOf;
exports.chainLink = chainLink;
const node_crypto_1 = require("node:crypto");
/** A seal was made with a key that the settings do not list. */
class UnknownSealKey extends Error {
    constructor(keyId) {
        super(`rows are sealed with the key ${JSON.stringify(keyId)}, which HOSHO_SEAL_KEYS does not list: add it behind the first one`);
        this.keyId = keyId;
        this.name = "UnknownSealKey";
    }
}
exports.UnknownSealKey = UnknownSealKey;
const TAG_DIGITS = 16;
/**
 * Makes and checks seals: HMAC-SHA-256 with keys that lie outside the database, so that nobody who can write to the
 * database alone can make one.
 */
class Seals {
    #keys;
    #verdicts = new WeakMap();
    constructor(keys) {
        this.keys = keys;
        this.#keys = new Map(keys.map(({ id, key }) => [id, key]));
        this.current = keys[0].id;
    }
    knows(keyId) {
        return this.#keys.has(keyId);
    }
    /** The same seals for what is read once and not kept: to remember a verdict would cost more than another check. */
    get ofTheMoment() {
        const seals = new Seals(this.keys);
        seals.#verdicts = null;
        return seals;
    }
    /** What is found out of something that was read and that nobody changes: once for as long as it is kept. */
    once(read, isSealed) {
        if (!this.#verdicts)
            return isSealed();
        const known = this.#verdicts.get(read);
        if (known !== undefined)
            return known;
        const verdict = isSealed();
        this.#verdicts.set(read, verdict);
        return verdict;
    }
    /** In hex. */
    seal(keyId, parts) {
        return this.#hmac(keyId, parts).toString("hex");
    }
    isSealed(keyId, parts, seal) {
        if (!this.knows(keyId))
            return false;
        const [made, given] = [Buffer.from(this.seal(keyId, parts)), Buffer.from(seal)];
        return made.length === given.length && (0, node_crypto_1.timingSafeEqual)(made, given);
    }
    #hmac(keyId, parts) {
        const key = this.#keys.get(keyId);
        if (!key)
            throw new UnknownSealKey(keyId);
        return (0, node_crypto_1.createHmac)("sha256", key).update(JSON.stringify(parts)).digest();
    }
}
exports.Seals = Seals;
/** By what a list names a seal: nobody without the key can make another one that begins alike. */
function tagOf(seal) {
    return seal.slice(0, TAG_DIGITS);
}
/** What an entry of a chain hands on to the next one: it depends on every entry before it. */
function chainLink(previous, parts) {
    return (0, node_crypto_1.createHash)("sha256")
        .update(JSON.stringify([previous, ...parts]))
        .digest("hex");
}
//# sourceMappingURL=seals.js.map