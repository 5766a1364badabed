"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PasswordHasher = exports.OWASP = void 0;
const node_crypto_1 = require("node:crypto");
const password_1 = require("../../domain/account/password");
const processor_lane_1 = require("../shared/processor-lane");
/**
 * N = 2^15, r = 8, p = 3: one of the settings that the OWASP Password Storage Cheat Sheet (scrypt) calls equally
 * strong, the one with 32 MiB for each hash, so that two at a time take 64 MiB.
 */
exports.OWASP = { logCost: 15, blockSize: 8, parallelism: 3 };
const SCHEME = "scrypt";
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/**
 * Each takes a processor for a quarter of a second: the others stay free for everybody who is signed in already. Who
 * would wait longer than about four seconds is told to come back, and nobody alone makes all the others wait.
 */
const VISITORS = { atOnce: 2, mostWaiting: 30, mostOfOne: 4 };
/** For callers who are known, such as officers who hand out initial passwords: visitors never stand before them. */
const KNOWN = { atOnce: 1, mostWaiting: 30, mostOfOne: 30 };
/**
 * Hashes passwords with scrypt, few at a time. A hash is stored as `scrypt$15$8$3$salt$hash`, so that the cost can be
 * raised later: older hashes are checked as they were made, and are known to be weaker. `visitor` says for whom it is
 * done, `null` that the caller is known.
 */
class PasswordHasher {
    #visitors = new processor_lane_1.ProcessorLane(VISITORS);
    #known = new processor_lane_1.ProcessorLane(KNOWN);
    #dummy = (0, node_crypto_1.randomBytes)(SALT_BYTES);
    constructor(parameters = exports.OWASP) {
        this.parameters = parameters;
    }
    /** Refuses with `Busy` where `hash` and `matches` would. */
    assertRoom(visitor) {
        this.#laneOf(visitor).assertRoom(ownerOf(visitor));
    }
    /** Refuses with `Busy` where too many are waiting. */
    async hash(password, visitor = null) {
        const salt = (0, node_crypto_1.randomBytes)(SALT_BYTES);
        const normal = (0, password_1.normalPassword)(password);
        const hash = await this.#laneOf(visitor).run(ownerOf(visitor), () => derive(normal, salt, this.parameters));
        const { logCost, blockSize, parallelism } = this.parameters;
        return [
            SCHEME,
            logCost,
            blockSize,
            parallelism,
            salt.toString("base64url"),
            hash.toString("base64url"),
        ].join("$");
    }
    /**
     * Takes the same time for nobody's password (`null`) as for a wrong one: where an older hash costs less, one at today's
     * cost is derived beside it. Refuses with `Busy` like `hash`.
     */
    async matches(password, stored, visitor = null) {
        const { parameters, salt, hash } = stored === null
            ? { parameters: this.parameters, salt: this.#dummy, hash: Buffer.alloc(HASH_BYTES) }
            : parsed(stored);
        const normal = (0, password_1.normalPassword)(password);
        const [derived] = await this.#laneOf(visitor).run(ownerOf(visitor), () => Promise.all([
            derive(normal, salt, parameters),
            costOf(parameters) < costOf(this.parameters) && derive(normal, this.#dummy, this.parameters),
        ]));
        return (0, node_crypto_1.timingSafeEqual)(derived, hash) && stored !== null;
    }
    /** Whether a stored hash cost less than one that is made today. */
    isOutdated(stored) {
        return costOf(parsed(stored).parameters) < costOf(this.parameters);
    }
    #laneOf(visitor) {
        return visitor === null ? this.#known : this.#visitors;
    }
}
exports.PasswordHasher = PasswordHasher;
/** Visitors are bounded by where they come from. */
function ownerOf(visitor) {
    return visitor?.network ?? null;
}
function costOf({ logCost, blockSize, parallelism }) {
    return 2 ** logCost * blockSize * parallelism;
}
function derive(password, salt, { logCost, blockSize, parallelism }) {
    const cost = 2 ** logCost;
    // Node's own bound is just too small for these parameters.
    const maxmem = 128 * blockSize * (cost + parallelism + 2);
    return new Promise((resolve, reject) => {
        (0, node_crypto_1.scrypt)(password, salt, HASH_BYTES, { cost, blockSize, parallelization: parallelism, maxmem }, (error, key) => {
            if (error)
                reject(error);
            else
                resolve(key);
        });
    });
}
function parsed(stored) {
    const [scheme, logCost, blockSize, parallelism, salt, hash] = stored.split("$");
    if (scheme !== SCHEME || salt === undefined || hash === undefined)
        throw new Error("a password is hashed in a scheme that is not known");
    return {
        parameters: {
            logCost: Number(logCost),
            blockSize: Number(blockSize),
            parallelism: Number(parallelism),
        },
        salt: Buffer.from(salt, "base64url"),
        hash: Buffer.from(hash, "base64url"),
    };
}
//# sourceMappingURL=password-hasher.js.map