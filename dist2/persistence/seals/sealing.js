"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Sealing = void 0;
const chain_check_1 = require("./chain-check");
const built_upon_1 = require("./built-upon");
const kept_proofs_1 = require("./kept-proofs");
const register_1 = require("./register");
const row_seal_1 = require("./row-seal");
const seal_head_1 = require("./seal-head");
const seal_tables_1 = require("./seal-tables");
const sealed_list_1 = require("./sealed-list");
const rows_by_subject_1 = require("./rows-by-subject");
const touched_row_1 = require("./touched-row");
const seal_into_1 = require("./seal-into");
const touched_faults_1 = require("./touched-faults");
const whole_subjects_1 = require("./whole-subjects");
const written_rows_1 = require("./written-rows");
const taken_heads_1 = require("./taken-heads");
/** The changes of one unit of work to sealed rows, which are sealed together before the commit. */
class Sealing {
    #whole;
    #touched;
    /** Seals of rows that were verified in this unit of work, or made by it. */
    #verified;
    #written;
    /** Rows that were verified, as they were then. */
    #before;
    /** Subjects whose heads were saved: the seal in the register, and the one to enter at the end. */
    #unentered;
    #proofs;
    #tables;
    #rows;
    #seals;
    constructor(session, { rows, seals, proofs = new kept_proofs_1.KeptProofs() }) {
        this.session = session;
        /** What is in the register once this is committed; `null`: nothing changes there. */
        this.entered = null;
        this.#whole = new whole_subjects_1.WholeSubjects();
        this.#touched = new Map();
        /** Seals of rows that were verified in this unit of work, or made by it. */
        this.#verified = new Map();
        this.#written = new written_rows_1.WrittenRows();
        /** Rows that were verified, as they were then. */
        this.#before = new Map();
        /** Subjects whose heads were saved: the seal in the register, and the one to enter at the end. */
        this.#unentered = new Map();
        this.#tables = new seal_tables_1.SealTables(session);
        this.#rows = rows;
        this.#seals = seals;
        this.#proofs = proofs;
        this.builtUpon = new built_upon_1.BuiltUpon({ session, rows, seals, proofs });
    }
    /** Changed subjects of which all rows are known, once this is committed. */
    get whole() {
        return this.#whole.under(this.entered?.heads ?? []);
    }
    /** Whether a statement may write to this table, because its rows were named. */
    isAwaiting(table) {
        return [...this.#touched.values()].some((touched) => touched.table === table);
    }
    /** Notes the values of a named row that is about to be inserted. */
    adds(table, id, values) {
        this.#written.added(table, id, values);
    }
    /** Notes the values that are about to change in a named row; all others stay. */
    changes(table, id, values) {
        this.#written.changed(table, id, this.#before.get((0, touched_row_1.keyOf)({ table, id })) ?? [], values);
    }
    changesNothing(table, id) {
        this.#written.forget(table, id);
    }
    adding(table, id, chain, isUnlessThere = false) {
        this.#touch({ table, id, chain, touch: isUnlessThere ? "NEW_UNLESS_THERE" : "NEW" });
    }
    /** Names a verified row that is about to be replaced by another. */
    removing(table, id) {
        const seal = this.#verified.get((0, touched_row_1.keyOf)({ table, id }));
        if (!seal)
            throw new Error(`a row of ${table} goes that was not verified`);
        this.#touch({ table, id, chain: seal.chain, touch: "REMOVED" });
    }
    /** Names rows that are about to be added unless they exist: existing ones are verified. Gives the ids of the others. */
    async addingMissing(table, rows) {
        for (const some of (0, seal_tables_1.chunksOf)(rows))
            await this.#verifyRows(table, some.map(({ id }) => id));
        const missing = rows.filter(({ id }) => !this.#verified.has((0, touched_row_1.keyOf)({ table, id })));
        for (const { id, chain } of missing)
            this.adding(table, id, chain, true);
        return new Set(missing.map(({ id }) => id));
    }
    /** Names rows that are about to change or to be added: existing ones are verified first. */
    async changing(table, ids, isUnlessThere = false) {
        const unknown = ids.filter((id) => {
            const key = (0, touched_row_1.keyOf)({ table, id });
            const touch = this.#touched.get(key)?.touch;
            return !this.#verified.has(key) && touch !== "NEW" && touch !== "NEW_UNLESS_THERE";
        });
        for (const some of (0, seal_tables_1.chunksOf)(unknown))
            await this.#verifyRows(table, some);
        for (const id of ids) {
            const key = (0, touched_row_1.keyOf)({ table, id });
            const verified = this.#verified.get(key);
            if (isUnlessThere)
                this.#written.forget(table, id);
            if (verified)
                this.#touch({ table, id, chain: verified.chain, touch: "CHANGED" });
            else if (isUnlessThere && !this.#touched.has(key))
                this.adding(table, id, null, true);
        }
    }
    /**
     * Verifies all of these subjects but their events. The caller must hold locks against other writers
     * meanwhile.
     */
    async verify(chains, group) {
        const wanted = new Set(chains);
        const isPending = [...this.#touched.values()].some(({ chain }) => chain !== null && wanted.has(chain));
        if (isPending)
            await this.#flush();
        const found = await this.#rows.ofChains(this.session, chains, [group]);
        const register = this.#proofs.registerOf(found.pages, this.#seals);
        // Of subjects that this unit of work has changed nobody else knows yet.
        const unchanged = chains.filter((chain) => !this.#unentered.has(chain));
        const asVerified = new Set(unchanged.filter((chain) => this.#proofs.isAsVerified(chain, found)));
        (0, taken_heads_1.throwIfAny)(chains.flatMap((chain) => asVerified.has(chain)
            ? this.#proofs.faultOfHead(chain, found, this.#seals, register)
            : (0, chain_check_1.faultsOfChain)(this.#seals, chain, found, this.#unentered.get(chain)?.before, register)));
        for (const row of found.rows)
            this.#keep(row);
        for (const chain of chains)
            this.#whole.verified(chain, found);
        this.#proofs.learn(found, unchanged);
        for (const chain of unchanged)
            if (asVerified.has(chain))
                this.#proofs.keepAsVerified(chain, found);
            else
                this.#proofs.keep(chain, found);
    }
    /**
     * Seals the named and written rows, verifies the subjects they build upon, and enters the seals in the
     * register.
     */
    async complete() {
        await this.#flush();
        if (this.#unentered.size === 0)
            return;
        const verify = (chains, group) => this.verify(chains, group);
        await this.builtUpon.verifyUnproven(verify);
        const changes = [...this.#unentered.values()];
        const entered = await (0, register_1.enterInRegister)(this.#tables, this.#seals, changes, {
            registerOf: (pages) => this.#proofs.registerOf(pages, this.#seals),
            onHeld: (root) => this.builtUpon.verifyUnder(root, verify),
        });
        this.entered = { ...entered, heads: changes.map(({ after }) => after) };
        this.#unentered.clear();
        await this.session.settle();
    }
    /** No other transaction sees these seals before the commit, so they enter the register last. */
    async #flush() {
        const touched = [...this.#touched.values()];
        this.#touched.clear();
        const changed = await this.#readTouched(touched.filter(({ touch }) => touch !== "REMOVED"));
        const gone = touched.flatMap((each) => this.#goneOf(each));
        if (changed.length + gone.length === 0)
            return;
        const chains = [...changed.map(({ chain }) => chain), ...gone.map(({ stored }) => stored.chain)];
        await this.#save(changed, gone, await (0, taken_heads_1.takeHeads)(this.#tables, this.#seals, chains, changed));
    }
    #goneOf({ table, id, touch }) {
        const key = (0, touched_row_1.keyOf)({ table, id });
        const stored = touch === "REMOVED" ? this.#verified.get(key) : undefined;
        this.#verified.delete(touch === "REMOVED" ? key : "");
        return stored ? [{ table, id, stored }] : [];
    }
    #touch(touched) {
        const key = (0, touched_row_1.keyOf)(touched);
        const earlier = this.#touched.get(key)?.touch;
        // A new row stays new through changes made before it is sealed.
        if (earlier === "NEW" || earlier === "NEW_UNLESS_THERE")
            return;
        this.#touched.set(key, touched);
    }
    async #verifyRows(table, ids) {
        if (this.session.heldUntilCommit !== "")
            // A statement of its own: one that waits for a row would read the others as they were before.
            await this.session.sql((parameters) => `SELECT id FROM ${table} WHERE id IN (${parameters.list(ids)}) ORDER BY id ${this.session.heldUntilCommit}`);
        const { rows } = await this.#rows.byIds(this.session, new Map([[table, ids]]));
        (0, taken_heads_1.throwIfAny)(rows.map((row) => (0, row_seal_1.faultOfRow)(this.#seals, row)));
        for (const row of rows)
            this.#keep(row);
    }
    #keep(row) {
        if (row.stored)
            this.#verified.set((0, touched_row_1.keyOf)(row), row.stored);
        this.#before.set((0, touched_row_1.keyOf)(row), row.columns);
    }
    /** The rows as they are stored now. They and the ends of their chains are verified. */
    async #readTouched(touched) {
        const changed = [];
        const touches = new Map(touched.map((each) => [(0, touched_row_1.keyOf)(each), each.touch]));
        for (const some of (0, seal_tables_1.chunksOf)(touched)) {
            const chains = some.flatMap(({ table, chain }) => ((0, seal_into_1.isEvent)(table) && chain !== null ? [chain] : []));
            const found = await this.#rows.byIds(this.session, (0, touched_row_1.idsByTable)(some), [...new Set(chains)]);
            const own = found.rows.filter((row) => touches.has((0, touched_row_1.keyOf)(row)));
            (0, taken_heads_1.throwIfAny)(own.map((row) => {
                const key = (0, touched_row_1.keyOf)(row);
                return (0, touched_faults_1.faultOfTouched)(this.#seals, row, touches.get(key), this.#verified.get(key));
            }));
            const toSeal = own.filter((row) => (0, touched_row_1.isToSeal)(row, touches.get((0, touched_row_1.keyOf)(row))));
            (0, taken_heads_1.throwIfAny)(toSeal.map((row) => (this.#written.isAsWritten(row) ? null : (0, touched_faults_1.changedOnTheWay)(row))));
            changed.push(...toSeal);
            for (const head of found.heads.values()) {
                const tail = (0, rows_by_subject_1.eventsOfSubject)(found, head.chain).find(({ stored }) => stored?.position === head.eventCount - 1);
                (0, taken_heads_1.throwIfAny)([(0, chain_check_1.faultOfTail)(this.#seals, head, tail)]);
            }
        }
        return changed;
    }
    async #save(changed, gone, { before, begun }) {
        const states = new Map([...before].map(([chain, head]) => [chain, head ? (0, seal_head_1.stateOf)(head) : (0, seal_head_1.newChain)(chain)]));
        for (const { stored, ...row } of gone) {
            const state = states.get(stored.chain);
            (0, taken_heads_1.throwIfAny)([(0, chain_check_1.faultOfEntry)((0, sealed_list_1.entriesOf)(state.entries), { ...row, chain: stored.chain, stored })]);
            states.set(stored.chain, { ...state, entries: (0, seal_head_1.withoutRow)(state.entries, row) });
        }
        const sealed = [...changed]
            .sort((one, other) => (one.id < other.id ? -1 : 1))
            .map((row) => {
            const { state, stored } = (0, seal_into_1.sealInto)(this.#seals, row, states.get(row.chain));
            states.set(row.chain, state);
            this.#keep({ ...row, stored });
            return { table: row.table, id: row.id, sealed: stored };
        });
        await this.#tables.deleteSeals(gone);
        await this.#tables.saveSeals(sealed);
        const heads = [...states.values()].map((state) => (0, seal_head_1.sealedHead)(this.#seals, state));
        this.#whole.sealed(changed, gone, before, heads);
        await (0, taken_heads_1.saveHeads)(this.#tables, this.#seals, heads, begun);
        for (const after of heads) {
            const { chain } = after;
            const earlier = this.#unentered.get(chain);
            this.#unentered.set(chain, { before: earlier ? earlier.before : (before.get(chain) ?? null), after });
        }
    }
}
exports.Sealing = Sealing;
//# sourceMappingURL=sealing.js.map