"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BuiltUpon = void 0;
const chain_check_1 = require("./chain-check");
const register_page_1 = require("./register-page");
const sealed_tables_1 = require("./sealed-tables");
const seen_values_1 = require("./seen-values");
/**
 * Subjects that the writes of a unit of work build upon. Where it has read whole rows of one, and nothing else, these are
 * compared with what was verified within the last minute, as reads do.
 */
class BuiltUpon {
    #whole = new Map();
    #seen = new Map();
    /** Those of which only rows were seen that agree with what is kept. */
    #agreeing = [];
    constructor(parts) {
        this.parts = parts;
    }
    add(group, chains) {
        const whole = this.#whole.get(group) ?? new Set();
        for (const chain of chains)
            whole.add(chain);
        this.#whole.set(group, whole);
    }
    /** A row of the subject that was read with all its columns. */
    addRow(table, chain, row) {
        const { group, rows } = this.#seenOf(table, chain);
        const values = (0, seen_values_1.seenValues)(table, row);
        if (values)
            rows.push({ table, values });
        else
            this.add(group, [chain]);
    }
    /** All rows of the subject in this table, which were read with all their columns. */
    addAll(table, chain, rows) {
        this.#seenOf(table, chain).counts.set(table, rows.length);
        for (const row of rows)
            this.addRow(table, chain, row);
    }
    #seenOf(table, chain) {
        const known = this.#seen.get(chain);
        if (known)
            return known;
        const group = (0, sealed_tables_1.sealedTable)(table)?.group;
        if (!group)
            throw new Error(`rows of ${table} bear no seal`);
        const seen = { group, rows: [], counts: new Map() };
        this.#seen.set(chain, seen);
        return seen;
    }
    /** Before the root is held, for which others wait. */
    async verifyUnproven(verify) {
        for (const [chain, seen] of this.#seen) {
            if (this.#whole.get(seen.group)?.has(chain))
                continue;
            const kept = this.parts.proofs.rowsOf(chain);
            if (kept && this.parts.proofs.isProven(chain) && agree(kept, seen))
                this.#agreeing.push(chain);
            else
                this.add(seen.group, [chain]);
        }
        for (const [group, chains] of this.#whole)
            await verify([...chains], group);
    }
    /** The others, once the root of this seal is held: under another root their heads are read anew. */
    async verifyUnder(root, verify) {
        const chains = this.#agreeing;
        if (chains.length === 0 || this.parts.proofs.isCurrent(root))
            return;
        if (await this.#areHeadsAsKept(chains))
            return;
        for (const chain of chains)
            await verify([chain], this.#seen.get(chain)?.group ?? "PARTY");
    }
    async #areHeadsAsKept(chains) {
        const { session, rows, seals, proofs } = this.parts;
        const read = await rows.partsOf(session, { chains, pages: chains.flatMap(register_page_1.pathOf), rowsOf: [] }, []);
        const register = proofs.registerOf(read.pages, seals);
        const isAsKept = chains.every((chain) => {
            const head = read.heads.get(chain);
            return (head !== undefined &&
                proofs.isListed(head) &&
                !(0, chain_check_1.faultOfHead)(seals, chain, head) &&
                !register.faultOf(chain, head.seal));
        });
        if (isAsKept)
            proofs.learn(read, chains);
        return isAsKept;
    }
}
exports.BuiltUpon = BuiltUpon;
function agree(kept, { rows, counts }) {
    return (rows.every((row) => isAmong(kept, row)) &&
        [...counts].every(([table, count]) => (kept.get(table)?.length ?? 0) === count));
}
function isAmong(rows, { table, values }) {
    return (rows.get(table) ?? []).some((kept) => kept.every((value, i) => value === values[i]));
}
//# sourceMappingURL=built-upon.js.map