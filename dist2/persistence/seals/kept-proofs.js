"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptProofs = void 0;
const lru_cache_1 = require("lru-cache");
const chain_check_1 = require("./chain-check");
const proven_register_1 = require("./proven-register");
const register_1 = require("./register");
const register_page_1 = require("./register-page");
const rows_by_subject_1 = require("./rows-by-subject");
const subject_rows_1 = require("./subject-rows");
const verified_subjects_1 = require("./verified-subjects");
/** After this time a subject is verified anew, with all its rows and pages as they stand in the database. */
const SOUND_FOR_MILLISECONDS = 60_000;
const MOST_BYTES_OF_ROWS = 500_000;
/**
 * What was verified before, in the memory of the process, where no editor of the database reaches it. The seal of the root,
 * read with the rows themselves, says whether anything was written since.
 */
class KeptProofs {
    #register;
    #subjects;
    /** Of those that were verified last. */
    #guarantees = new lru_cache_1.LRUCache({ maxSize: MOST_BYTES_OF_ROWS });
    /** The same for parties: many guarantees show them, so that no guarantee takes their place. */
    #parties = new lru_cache_1.LRUCache({ maxSize: MOST_BYTES_OF_ROWS });
    constructor(now = () => performance.now(), soundFor = SOUND_FOR_MILLISECONDS) {
        this.#register = new proven_register_1.ProvenRegister(now, soundFor);
        this.#subjects = new verified_subjects_1.VerifiedSubjects(now, soundFor);
    }
    /** In bytes, about. */
    get size() {
        return (this.#register.size +
            this.#subjects.size +
            this.#guarantees.calculatedSize +
            this.#parties.calculatedSize);
    }
    isCurrent(root) {
        return this.#register.isCurrent(root);
    }
    /** Whether the rows of a subject are under the current root as they were verified, without reading them. */
    isProven(chain) {
        const subject = this.#subjects.of(chain);
        const { root } = this.#register;
        if (!subject || !root)
            return false;
        if (subject.provenUnder !== root) {
            if (this.#register.headTagOf(chain) !== subject.tag)
                return false;
            subject.provenUnder = root;
        }
        return true;
    }
    /** The rows of a subject as they were when it was verified; whether they are current depends on its head. */
    rowsOf(chain) {
        const kept = this.#parties.get(chain) ?? this.#guarantees.get(chain);
        return kept && kept.listed === this.#subjects.of(chain)?.listed ? kept.rows : undefined;
    }
    /** Whether a head lists the rows that were verified. */
    isListed({ chain, entries }) {
        return this.#subjects.of(chain)?.listed === (0, verified_subjects_1.standingFor)(entries);
    }
    /** Whether the values of a row were compared before with what a subject of it was verified to be. */
    wasCompared(row, chain) {
        return this.#subjects.wasCompared(row, chain);
    }
    keepCompared(row) {
        this.#subjects.keepCompared(row);
    }
    /** The pages to read for verifying these subjects under the current root: the root, and what is not proven. */
    pagesToRead(chains) {
        const names = new Set([register_page_1.ROOT]);
        for (const chain of chains) {
            const path = (0, register_page_1.pathOf)(chain);
            for (const name of path.slice(this.#register.above(path).length))
                names.add(name);
        }
        return [...names];
    }
    /** The register out of these pages, and of those that are proven and were not read. */
    registerWith(read, chains, seals) {
        const names = new Set(read.map(({ page }) => page));
        const proven = chains.flatMap((chain) => this.#register.above((0, register_page_1.pathOf)(chain)));
        return new register_1.Register(seals, read, [
            ...read.flatMap((page) => this.#register.sameAs(page) ?? []),
            ...proven.filter(({ page }) => !names.has(page)),
        ]);
    }
    /** The register out of these pages alone, of which some may be as they were verified before. */
    registerOf(read, seals) {
        return new register_1.Register(seals, read, read.flatMap((page) => this.#register.sameAs(page) ?? []));
    }
    /** Takes what was read of these subjects, in which nothing was wrong. Pages that were not read grow no younger. */
    learn(read, chains) {
        const pages = read.pages.map((page) => this.#register.sameAs(page) ?? page);
        const root = pages.find(({ page }) => page === register_page_1.ROOT);
        if (root)
            this.#register.learn(root, pages);
        for (const chain of chains) {
            const head = read.heads.get(chain);
            if (head)
                this.#subjects.takeHead(head);
        }
    }
    /** Takes the verified rows of a subject. */
    keep(chain, found) {
        const head = found.heads.get(chain);
        const values = valuesOf(chain, found);
        if (!head || !values)
            return null;
        this.#keepRows(chain, this.#subjects.keep(head, found.digestsOf?.(chain) ?? null), values);
        return values;
    }
    /** Takes a subject that was verified though nobody has asked for it, where there is room. */
    keepWhereFree(chain, found) {
        const head = found.heads.get(chain);
        if (head && found.digestsOf)
            this.#subjects.keepWhereFree(head, found.digestsOf(chain));
    }
    /** Whether the rows of a subject were read exactly as they were verified, however long ago: then they need no HMAC. */
    isAsVerified(chain, found) {
        const head = found.heads.get(chain);
        return (head !== undefined &&
            found.digestsOf !== undefined &&
            this.#subjects.areRows(head, found.digestsOf(chain)));
    }
    /** What is wrong with the head of a subject whose rows are as they were verified: nothing, if it is, too. */
    faultOfHead(chain, found, seals, register) {
        const head = found.heads.get(chain);
        const isKnown = found.digestsOf !== undefined && this.#subjects.isWhole(chain, found.digestsOf(chain));
        return isKnown
            ? register.faultOf(chain, head?.seal ?? null)
            : (0, chain_check_1.faultOfListed)(seals, chain, head, register);
    }
    /** Takes a subject whose rows were read as they were verified, and whose head is in order. */
    renew(chain, found) {
        if (found.digestsOf)
            this.#subjects.renew(chain, found.digestsOf(chain));
    }
    /** Both, of a subject that a unit of work builds upon. */
    keepAsVerified(chain, found) {
        this.renew(chain, found);
        this.rowsAsVerified(chain, found);
    }
    /** The rows of a subject that was read as it was verified. */
    rowsAsVerified(chain, found) {
        const kept = this.rowsOf(chain);
        if (kept)
            return kept;
        const subject = this.#subjects.of(chain);
        const values = valuesOf(chain, found);
        if (subject && values)
            this.#keepRows(chain, subject, values);
        return values;
    }
    #keepRows(chain, { listed }, rows) {
        const cache = rows.has("guarantee") ? this.#guarantees : this.#parties;
        cache.set(chain, { listed, rows }, { size: (0, subject_rows_1.sizeOfRows)(rows) });
    }
    /** Takes what a unit of work has entered and is about to commit. */
    expect(entered) {
        this.#register.expect(entered);
    }
    /** After the commit of what was expected, or its failure. */
    ended(entered, isCommitted) {
        this.#register.ended(entered, isCommitted);
        if (isCommitted)
            for (const head of entered.heads)
                this.#subjects.takeHead(head);
    }
}
exports.KeptProofs = KeptProofs;
function valuesOf(chain, found) {
    return (0, subject_rows_1.subjectRowsOf)((0, rows_by_subject_1.rowsOfSubject)(found, chain));
}
//# sourceMappingURL=kept-proofs.js.map