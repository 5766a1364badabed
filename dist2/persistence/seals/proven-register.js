"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProvenRegister = void 0;
const lru_cache_1 = require("lru-cache");
const seals_1 = require("../../use-cases/operation/seals");
const register_page_1 = require("./register-page");
const sealed_list_1 = require("./sealed-list");
const MOST_BYTES = 2_000_000;
const BYTES_BESIDE_ENTRIES = 300;
/** Roots that others have followed. */
const MOST_FORMER = 256;
/** For so long a statement may be under way that still saw a former root. */
const LATEST_STATEMENT_MILLISECONDS = 1_000;
/**
 * Pages of the register that were verified. From one root, whose seal stands in the database, the tags prove which of them
 * are current. An editor can bring back an older root; but the pages under it are then read anew, as they stand.
 */
class ProvenRegister {
    #root = null;
    /** Counts roots of others. Pages from before such a root count no more: nobody knows what led to it. */
    #beginning = 0;
    /** When the root was last seen in the database. */
    #seenAt = 0;
    #pages = new lru_cache_1.LRUCache({ maxSize: MOST_BYTES });
    #former = new Set();
    /** By the seal of the new root. */
    #expected = new Map();
    /** `now`: in milliseconds, of a clock that nobody sets. `soundFor`: how long a page counts before it is read again. */
    constructor(now, soundFor) {
        this.now = now;
        this.soundFor = soundFor;
    }
    /** The root that all proofs start from: another object after each change. */
    get root() {
        return this.#root;
    }
    /** In bytes, about. */
    get size() {
        return this.#pages.calculatedSize;
    }
    /** Whether a root of this seal, just read in the database, is the one that the kept pages are under. */
    isCurrent(seal) {
        if (typeof seal !== "string")
            return false;
        const isCurrent = this.#root?.seal === seal || this.#follow(seal);
        if (isCurrent)
            this.#seenAt = this.now();
        return isCurrent;
    }
    /** The pages above a subject that are proven current, from the root down. */
    above(path) {
        const proven = [];
        const oldest = this.now() - this.soundFor;
        let tag = this.#root ? (0, seals_1.tagOf)(this.#root.seal) : undefined;
        for (const [i, name] of path.entries()) {
            const kept = tag === undefined ? undefined : this.#pages.get(name);
            if (kept?.beginning !== this.#beginning || kept.at < oldest || (0, seals_1.tagOf)(kept.page.seal) !== tag)
                break;
            proven.push(kept.page);
            tag = (0, sealed_list_1.tagListed)(kept.page.entries, path[i + 1] ?? "");
        }
        return proven;
    }
    /** The tag of a subject's head; `undefined` where the kept pages do not prove it. */
    headTagOf(chain) {
        const path = (0, register_page_1.pathOf)(chain);
        const proven = this.above(path);
        const leaf = proven.length === path.length ? proven.at(-1) : undefined;
        return leaf && (0, sealed_list_1.tagListed)(leaf.entries, chain);
    }
    /**
     * A kept page that is the same as this one, or one that a unit of work made and has not committed yet: whatever was found
     * out about it need not be found out again.
     */
    sameAs(page) {
        const kept = this.#pages.get(page.page)?.page;
        if (kept && areSame(kept, page))
            return kept;
        for (const { pages } of this.#expected.values())
            for (const made of pages)
                if (made.page === page.page && areSame(made, page))
                    return made;
        return undefined;
    }
    /** Takes pages of one statement, all verified up to this root, which is among them. */
    learn(root, pages) {
        if (!this.isCurrent(root.seal)) {
            const isLate = this.now() - this.#seenAt < LATEST_STATEMENT_MILLISECONDS;
            if (isLate && this.#former.has(root.seal))
                return;
            this.#begin(root);
        }
        for (const page of pages)
            this.#keep(page);
    }
    /** Before the commit: from then on another statement may see the new root before the commit is known here. */
    expect(entered) {
        if (entered.before !== entered.root.seal)
            this.#expected.set(entered.root.seal, entered);
    }
    /** After the commit, or its failure. Where others have written in between, the next read finds it out. */
    ended(entered, isCommitted) {
        if (isCommitted && this.#expected.has(entered.root.seal))
            this.#follow(entered.root.seal);
        this.#expected.delete(entered.root.seal);
    }
    /** Goes from the kept root to another by what this process entered itself, if that leads there. */
    #follow(seal) {
        const steps = [];
        for (let step = this.#expected.get(seal); step; step = this.#expected.get(step.before)) {
            steps.unshift(step);
            if (step.before === this.#root?.seal) {
                for (const each of steps)
                    this.#step(each);
                return true;
            }
        }
        return false;
    }
    #step({ root, pages }) {
        this.#expected.delete(root.seal);
        this.#replace(root);
        for (const page of pages)
            this.#keep(page);
    }
    #begin(root) {
        this.#replace(root);
        this.#beginning += 1;
    }
    #replace(root) {
        if (this.#root)
            this.#former.add(this.#root.seal);
        for (const oldest of this.#former) {
            if (this.#former.size <= MOST_FORMER)
                break;
            this.#former.delete(oldest);
        }
        this.#root = root;
        this.#seenAt = this.now();
    }
    #keep(page) {
        const kept = this.#pages.get(page.page);
        if (kept?.page === page) {
            kept.at = this.now();
            kept.beginning = this.#beginning;
            return;
        }
        const size = page.entries.length + BYTES_BESIDE_ENTRIES;
        this.#pages.set(page.page, { page, at: this.now(), beginning: this.#beginning }, { size });
    }
}
exports.ProvenRegister = ProvenRegister;
function areSame(one, other) {
    return (one.seal === other.seal &&
        one.entries === other.entries &&
        one.keys === other.keys &&
        one.keyId === other.keyId);
}
//# sourceMappingURL=proven-register.js.map