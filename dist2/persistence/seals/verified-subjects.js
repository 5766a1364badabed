"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VerifiedSubjects = void 0;
exports.standingFor = standingFor;
const node_crypto_1 = require("node:crypto");
const lru_cache_1 = require("lru-cache");
const seals_1 = require("../../use-cases/operation/seals");
const NOTHING = [];
const MOST_BYTES = 5_000_000;
/** Measured, with what the cache needs. */
const BYTES_OF_SUBJECT = 450;
const BYTES_OF_COMPARED = 240;
/** Integrators ask for a guarantee in few ways. */
const MOST_COMPARED = 4;
/** Subjects that were verified lately. */
class VerifiedSubjects {
    #subjects = new lru_cache_1.LRUCache({ maxSize: MOST_BYTES });
    /** `now`: in milliseconds, of a clock that nobody sets. `soundFor`: how long a subject counts before it is read again. */
    constructor(now, soundFor) {
        this.now = now;
        this.soundFor = soundFor;
    }
    /** In bytes, about. */
    get size() {
        return this.#subjects.calculatedSize;
    }
    of(chain) {
        const subject = this.#subjects.get(chain);
        return subject && subject.at >= this.now() - this.soundFor ? subject : undefined;
    }
    /** Takes a subject whose rows were verified. `read`: what stands for it as it was read. */
    keep({ chain, seal, entries }, read = null) {
        const listed = standingFor(entries);
        const known = this.#subjects.get(chain);
        const before = known?.listed === listed ? known : undefined;
        const compared = before?.compared ?? NOTHING;
        const rows = read?.rows ?? before?.rows ?? null;
        const whole = read?.whole ?? null;
        const tag = ownTagOf(seal);
        const subject = {
            chain,
            listed,
            rows,
            whole,
            at: this.now(),
            tag,
            provenUnder: null,
            compared,
        };
        this.#set(subject);
        return subject;
    }
    /** The same for one that nobody has asked for: it takes no other's place. */
    keepWhereFree(head, read) {
        const isFree = this.#subjects.calculatedSize + BYTES_OF_SUBJECT <= MOST_BYTES;
        if (isFree || this.#subjects.has(head.chain))
            this.keep(head, read);
    }
    /** Whether the rows that a head lists were read as they were when they were verified, however long ago. */
    areRows({ chain, entries }, { rows }) {
        const subject = this.#subjects.get(chain);
        return subject?.rows === rows && subject.listed === standingFor(entries);
    }
    /** Whether the head was, too. */
    isWhole(chain, { whole }) {
        return this.#subjects.get(chain)?.whole === whole;
    }
    /** Its rows were found again as they were verified, under a head that is in order. */
    renew(chain, { whole }) {
        const subject = this.#subjects.get(chain);
        if (!subject)
            return;
        subject.at = this.now();
        subject.whole = whole;
    }
    /** Whether the values of a row were compared before with those rows of a subject that it now has. */
    wasCompared(row, chain) {
        const [own = ""] = row.chains;
        const compared = this.of(own)?.compared.find(({ plan }) => plan === row.plan);
        if (compared?.digest !== row.digest)
            return false;
        return compared.listed[row.chains.indexOf(chain)] === this.of(chain)?.listed;
    }
    /** Takes a row that was compared with all its subjects as they are kept. */
    keepCompared({ plan, chains, digest }) {
        const [own = ""] = chains;
        const subject = this.of(own);
        // By `map`, whose list takes no more room than it has elements.
        const listed = chains.map((chain) => this.of(chain)?.listed ?? "");
        if (!subject || digest === null || listed.includes(""))
            return;
        const others = subject.compared.filter((each) => each.plan !== plan);
        this.#set({ ...subject, compared: [{ plan, digest, listed }, ...others].slice(0, MOST_COMPARED) });
    }
    /** Takes the newer head of a subject: an event changes no row. */
    takeHead({ chain, seal, entries }) {
        const subject = this.#subjects.get(chain);
        if (!subject)
            return;
        if (subject.listed !== standingFor(entries))
            this.#subjects.delete(chain);
        else if (subject.tag !== (0, seals_1.tagOf)(seal)) {
            subject.tag = ownTagOf(seal);
            subject.provenUnder = null;
        }
    }
    #set(subject) {
        const size = BYTES_OF_SUBJECT + BYTES_OF_COMPARED * subject.compared.length;
        this.#subjects.set(subject.chain, subject, { size });
    }
}
exports.VerifiedSubjects = VerifiedSubjects;
/** Texts of many rows are long, and compared only. */
function standingFor(entries) {
    return (0, node_crypto_1.hash)("sha256", entries, "binary");
}
/** A part of a text keeps all of it in memory. */
function ownTagOf(seal) {
    return Buffer.from((0, seals_1.tagOf)(seal), "latin1").toString("latin1");
}
//# sourceMappingURL=verified-subjects.js.map