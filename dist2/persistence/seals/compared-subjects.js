"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ComparedSubjects = void 0;
const chain_check_1 = require("./chain-check");
const register_page_1 = require("./register-page");
/** Verifies shown subjects by what was verified before, and reads of the seals what that does not prove. */
class ComparedSubjects {
    constructor(parts, kept) {
        this.parts = parts;
        this.kept = kept;
    }
    async faultsOf(shown) {
        const rows = shown.rows.filter((row) => !this.#isKnown(row));
        if (rows.length === 0 && shown.subjects.length === 0)
            return [];
        const unproven = rows.flatMap((row) => row.compared()).filter((subject) => !this.#isProven(subject));
        if (unproven.length === 0 && shown.subjects.length === 0)
            return [];
        const apart = new Set(shown.subjects);
        const chains = [...new Set([...apart, ...unproven.map(({ chain }) => chain)])];
        // What was read of it is not what was verified: its head is not enough to tell whether that is current.
        const unlike = new Set(unproven.flatMap((each) => (this.#agrees(each) ? [] : [each.chain])));
        const asked = {
            chains,
            groups: [...new Set([...shown.groups, ...unproven.map(({ group }) => group)])],
            compared: unproven,
            rowsOf: new Set(chains.filter((chain) => apart.has(chain) || unlike.has(chain))),
        };
        const isCurrent = shown.rows.some(({ root }) => this.kept.isCurrent(root));
        const faults = (await this.#faultsByLeast(asked, isCurrent)) ?? (await this.#faultsByAll(asked));
        if (faults.length === 0)
            for (const row of rows)
                if (row.compared().every((subject) => this.#isProven(subject)))
                    this.kept.keepCompared(row);
        return faults;
    }
    /** The same root, and a row that was compared before. */
    #isKnown(row) {
        return (this.kept.isCurrent(row.root) &&
            row.chains.every((chain) => this.kept.wasCompared(row, chain) && this.kept.isProven(chain)));
    }
    /** The same root: the rows are those of the kept subject, if nobody has changed them past the system. */
    #isProven(subject) {
        const { row, chain } = subject;
        return this.kept.isCurrent(row.root) && this.kept.isProven(chain) && this.#agrees(subject);
    }
    /** Whether what was read is what was verified, if that is still current. */
    #agrees({ row, chain, agrees }) {
        if (this.kept.wasCompared(row, chain))
            return true;
        const rows = this.kept.rowsOf(chain);
        return rows !== undefined && agrees(rows);
    }
    /** `null`: this is not enough to say that all is well. */
    async #faultsByLeast(asked, isCurrent) {
        const { session, rows, seals } = this.parts;
        const { chains, groups, rowsOf } = asked;
        const pages = isCurrent ? this.kept.pagesToRead(chains) : chains.flatMap(register_page_1.pathOf);
        const read = await rows.partsOf(session, { chains, pages, rowsOf: [...rowsOf] }, groups);
        const isUnderKept = isCurrent && this.kept.isCurrent(read.pages.find(({ page }) => page === register_page_1.ROOT)?.seal);
        if (isCurrent && !isUnderKept)
            return null;
        const register = isUnderKept
            ? this.kept.registerWith(read.pages, chains, seals)
            : this.kept.registerOf(read.pages, seals);
        const asVerified = new Set([...rowsOf].filter((chain) => this.kept.isAsVerified(chain, read)));
        const faults = chains.flatMap((chain) => {
            const head = read.heads.get(chain);
            if (asVerified.has(chain))
                return this.kept.faultOfHead(chain, read, seals, register) ?? [];
            return rowsOf.has(chain)
                ? (0, chain_check_1.faultsOfChain)(seals, chain, read, head ?? null, register)
                : this.#faultsOfHead(chain, head, register);
        });
        if (faults.length > 0)
            return null;
        return this.#learned(read, asked, asVerified);
    }
    async #faultsByAll(asked) {
        const { session, rows, seals } = this.parts;
        const { chains, groups } = asked;
        const read = await rows.ofChains(session, chains, groups);
        const faults = chains.flatMap((chain) => (0, chain_check_1.faultsOfChain)(seals, chain, read));
        return faults.length > 0 ? faults : this.#learned(read, { ...asked, rowsOf: new Set(chains) }, new Set());
    }
    #faultsOfHead(chain, head, register) {
        const fault = (0, chain_check_1.faultOfListed)(this.parts.seals, chain, head, register);
        if (fault)
            return [fault];
        return head && this.kept.isListed(head)
            ? []
            : [{ fault: "CHANGED", table: "seal_head", id: chain, chain }];
    }
    /** What was read is in order, but perhaps not what was shown: that was read before. */
    #learned(read, { chains, compared, rowsOf }, asVerified) {
        this.kept.learn(read, chains);
        for (const chain of asVerified)
            this.kept.renew(chain, read);
        const root = read.pages.find(({ page }) => page === register_page_1.ROOT)?.seal;
        return compared.flatMap((subject) => {
            const { chain, table, row } = subject;
            if (!rowsOf.has(chain))
                return [];
            const isAsVerified = asVerified.has(chain);
            if (isAsVerified && this.kept.wasCompared(row, chain))
                return [];
            const rows = isAsVerified ? this.kept.rowsAsVerified(chain, read) : this.kept.keep(chain, read);
            // Under another root the system itself may have written it in between.
            if (!rows || row.root !== root || subject.agrees(rows))
                return [];
            return [{ fault: "CHANGED", table, id: chain, chain }];
        });
    }
}
exports.ComparedSubjects = ComparedSubjects;
//# sourceMappingURL=compared-subjects.js.map