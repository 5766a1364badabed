"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Budgets = void 0;
const node_crypto_1 = require("node:crypto");
const promises_1 = require("node:timers/promises");
const most_values_1 = require("../../api/graphql/cost/most-values");
const request_error_1 = require("../../api/graphql/errors/request-error");
const client_network_1 = require("../../domain/account/client-network");
const remembering_1 = require("../http/remembering");
const counted_windows_1 = require("./counted-windows");
const WINDOW_MILLISECONDS = 10_000;
/**
 * The most tokens kept that were good at their last request; any other counts against its address until found
 * good.
 */
const MOST_KNOWN = 20_000;
/** Addresses whose slots are kept at hand. */
const MOST_ADDRESSES = 5_000;
/** The most requests of one caller that wait for its others; more are refused. */
const MOST_WAITING = 100;
/** Milliseconds. */
const HELD_PER_REFUSAL = 5;
const LONGEST_HELD = 500;
/**
 * Budgets of callers in this process. Only good tokens have accounts, and addresses share a fixed number of
 * slots. Made-up tokens and changing addresses therefore take no memory.
 */
class Budgets {
    #limits;
    #lanes = new Map();
    /** The account of a token by its hash, in the order of their last requests. */
    #known = new Map();
    /** The hash that stands last in their order. */
    #newest;
    #salt = (0, node_crypto_1.randomBytes)(16);
    #slotOf = (0, remembering_1.remembering)(MOST_ADDRESSES, (address) => this.#newSlotOf(address));
    constructor(settings, slots = 65_536) {
        this.slots = slots;
        this.#limits = { token: limitsOf(settings.token), address: limitsOf(settings.address) };
    }
    /** Counts a request before it is read; refuses with RATE_LIMITED where its sender has too many. At once where nobody waits. */
    enter(presented) {
        const account = this.#accountOf(presented);
        const { name, limits } = account;
        const { left, secondsLeft } = limits.requests.take(name, 1);
        if (left < 0)
            return refusedLater(-left, secondsLeft);
        const entered = { account, leave: () => this.#leave(name) };
        const turn = this.#turnOf(name, limits.parallel);
        return turn ? turn.then(() => entered) : entered;
    }
    #accountOf(presented) {
        const { tokenHash } = presented;
        const known = tokenHash === null ? undefined : this.#recall(tokenHash);
        if (known !== undefined)
            return this.#account("token", known);
        // Strangers and made-up tokens of one address count apart.
        const kind = tokenHash === null ? "none" : "unknown";
        return this.#account("address", `${kind}:${this.#slotOf(presented.address ?? "")}`);
    }
    /** A caller with many connections waits for its own requests; other callers do not. */
    #turnOf(name, parallel) {
        const lane = this.#lanes.get(name);
        if (!lane) {
            this.#lanes.set(name, { running: 1, waiting: [] });
            return undefined;
        }
        if (lane.waiting.length >= MOST_WAITING)
            return Promise.reject((0, request_error_1.rateLimited)("PARALLEL", 1));
        if (lane.running >= parallel)
            return new Promise((go) => lane.waiting.push(go));
        lane.running += 1;
        // Counts all requests that have arrived first; otherwise each would end before the next is counted.
        return new Promise((go) => setImmediate(go));
    }
    /** Gives the token an account of its own, which counts this request too. */
    recognise(tokenHash, { tokenId, userId }) {
        const name = userId ?? tokenId;
        if (!this.#known.has(tokenHash))
            this.#newest = tokenHash;
        this.#known.set(tokenHash, name);
        if (this.#known.size > MOST_KNOWN) {
            const [oldest = ""] = this.#known.keys();
            this.#known.delete(oldest);
        }
        return this.#account("token", name);
    }
    /** A token that is no longer good counts like a made-up one. */
    forget(tokenHash) {
        this.#known.delete(tokenHash);
    }
    /** The number of accounts now. */
    get kept() {
        const { token, address } = this.#limits;
        const windows = [token, address].flatMap(({ requests, cost }) => [requests, cost]);
        return windows.reduce((sum, { size }) => sum + size, this.#known.size);
    }
    #recall(hash) {
        const name = this.#known.get(hash);
        if (name === undefined || hash === this.#newest)
            return name;
        this.#known.delete(hash);
        this.#known.set(hash, name);
        this.#newest = hash;
        return name;
    }
    /** A caller cannot tell which addresses share a slot. */
    #newSlotOf(address) {
        const digest = (0, node_crypto_1.createHmac)("sha256", this.#salt).update((0, client_network_1.clientNetwork)(address)).digest();
        return String(digest.readUInt32BE(0) % this.slots);
    }
    #account(kind, name) {
        return new CallerAccount(name, this.#limits[kind]);
    }
    #leave(name) {
        const lane = this.#lanes.get(name);
        if (!lane)
            return;
        const next = lane.waiting.shift();
        // The turn goes to the next request, behind those that have arrived meanwhile.
        if (next)
            setImmediate(next);
        else if (lane.running > 1)
            lane.running -= 1;
        else
            this.#lanes.delete(name);
    }
}
exports.Budgets = Budgets;
function limitsOf({ requests, cost, parallel }) {
    return {
        requests: new counted_windows_1.CountedWindows(requests, WINDOW_MILLISECONDS),
        cost: new counted_windows_1.CountedWindows(cost, WINDOW_MILLISECONDS),
        parallel,
    };
}
class CallerAccount {
    constructor(name, limits) {
        this.name = name;
        this.limits = limits;
    }
    mostCost(takesItems) {
        return Math.min(takesItems ? most_values_1.MOST_VALUES_OF_ITEMS : most_values_1.MOST_VALUES, this.limits.cost.most);
    }
    spend(points) {
        const { cost } = this.limits;
        const { left, secondsLeft } = cost.take(this.name, points);
        if (left >= 0)
            return { limit: cost.most, remaining: left, resetsInSeconds: secondsLeft };
        // A refused operation costs nothing: a smaller one may still fit.
        cost.giveBack(this.name, points);
        throw (0, request_error_1.rateLimited)("COST", secondsLeft);
    }
}
/**
 * A caller that goes on gets its refusals ever later: on many connections without a pause, refusals alone
 * fill a process.
 */
async function refusedLater(refusals, seconds) {
    await (0, promises_1.setTimeout)(Math.min(refusals * HELD_PER_REFUSAL, LONGEST_HELD), undefined, { ref: false });
    throw (0, request_error_1.rateLimited)("REQUESTS", seconds);
}
//# sourceMappingURL=budgets.js.map