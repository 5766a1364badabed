"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Transaction = void 0;
const sealed_tables_1 = require("./sealed-tables");
const sealing_1 = require("./sealing");
const sql_parameters_1 = require("../engine/sql-parameters");
const row_table_1 = require("../engine/row-table");
const waiting_statements_1 = require("../engine/waiting-statements");
const seal_tables_1 = require("./seal-tables");
const unsealed_writes_1 = require("./unsealed-writes");
/** One transaction, as the stores use it. */
class Transaction {
    #connection;
    #waiting = new waiting_statements_1.WaitingStatements();
    constructor(connected, engine, seals) {
        this.engine = engine;
        this.manager = connected.runner.manager;
        this.#connection = connected.connection;
        this.sealing = new sealing_1.Sealing(this, seals);
    }
    /**
     * Ends a SELECT whose rows no other transaction may change before this one ends; SQLite has one writer
     * anyhow.
     */
    get heldUntilCommit() {
        // Rows that name these may be added meanwhile: none of their keys changes.
        return this.engine === "postgres" ? "FOR NO KEY UPDATE" : "";
    }
    /** Whether several transactions write at once, so that some must wait for a name; SQLite has one writer anyhow. */
    get locksByName() {
        return this.engine === "postgres";
    }
    /** Ends a SELECT that waits for changes under way to its rows, and that several transactions may run at once. */
    get unchangedUntilCommit() {
        return this.engine === "postgres" ? "FOR SHARE" : "";
    }
    /** Like `heldUntilCommit`, but leaves out rows that other transactions hold. */
    get passingOverHeld() {
        return this.engine === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
    }
    /** Runs a statement of our own, and returns its rows. */
    async sql(write) {
        return (await this.#run(write)).rows;
    }
    /** The row with these values, if any. */
    async found(target, where) {
        const table = (0, row_table_1.rowTable)(target);
        const { rows } = await this.#run((parameters) => table.select(where, parameters));
        const [row] = rows;
        return row ? table.read(row) : null;
    }
    async exists(target, where) {
        const { rows } = await this.#run((parameters) => (0, row_table_1.rowTable)(target).exists(where, parameters));
        return rows.length > 0;
    }
    /** Inserts a row that bears no seal. */
    async insertPlain(target, row) {
        const table = (0, row_table_1.rowTable)(target);
        return this.later(table.name, (parameters) => table.insert(row, parameters));
    }
    /** Inserts a row that bears no seal, unless a condition holds that names no row of it. */
    async insertUnless(target, row, unless) {
        const table = (0, row_table_1.rowTable)(target);
        await this.later(table.name, (parameters) => table.insertUnless(row, parameters, unless));
    }
    /** Changes rows that bear no seal, columns that are not sealed, or rows that were named; returns how many. */
    async changeRows(target, where, change) {
        const { affected } = await this.#run((parameters) => (0, row_table_1.rowTable)(target).update(where, change, parameters));
        return affected;
    }
    /** Deletes rows that bear no seal. */
    async delete(target, where) {
        await this.#run((parameters) => (0, row_table_1.rowTable)(target).delete(where, parameters));
    }
    /** Inserts a row that is to bear a seal. */
    async insert(target, row) {
        this.#adding(target, [row]);
        return this.insertPlain(target, row);
    }
    /** Inserts rows that are to bear seals, all with the same columns. */
    async insertAll(target, rows) {
        const table = (0, row_table_1.rowTable)(target);
        for (const some of (0, seal_tables_1.chunksOf)(rows)) {
            this.#adding(target, some);
            await this.later(table.name, (parameters) => table.insertAll(some, parameters));
        }
    }
    /** Inserts a new sealed row, unless another row has its unique value; returns whether it did. */
    async insertUnlessTaken(target, row) {
        this.#adding(target, [row], true);
        const { affected } = await this.#run((parameters) => (0, row_table_1.rowTable)(target).insert(row, parameters, true));
        return affected === 1;
    }
    /** Inserts sealed rows that do not exist yet; existing ones are verified. */
    async insertMissing(target, rows) {
        if (rows.length === 0)
            return;
        const table = (0, sealed_tables_1.sealedTableOf)(target);
        const named = rows.map((row) => ({ id: row.id, chain: (0, sealed_tables_1.subjectOf)(table, row) }));
        const missing = await this.sealing.addingMissing(table.name, named);
        for (const row of rows)
            if (missing.has(row.id))
                this.sealing.adds(table.name, row.id, row);
        await this.#insertOrIgnore(target, rows);
    }
    /** Changes a sealed row if it is as the caller saw it; returns whether it was. */
    async update(target, seen, change) {
        const { name } = (0, sealed_tables_1.sealedTableOf)(target);
        await this.sealing.changing(name, [seen.id]);
        this.sealing.changes(name, seen.id, change);
        const { affected } = await this.#run((parameters) => (0, row_table_1.rowTable)(target).update(seen, change, parameters));
        const isChanged = affected === 1;
        // Another transaction was quicker: the row stays as it is.
        if (!isChanged)
            this.sealing.changesNothing(name, seen.id);
        return isChanged;
    }
    /** Changes verified sealed rows alike, as far as they are as the caller saw them; returns how many were. */
    async updateAll(target, ids, seen, change) {
        const { name } = (0, sealed_tables_1.sealedTableOf)(target);
        await this.sealing.changing(name, ids);
        for (const id of ids)
            this.sealing.changes(name, id, change);
        const { affected } = await this.#run((parameters) => (0, row_table_1.rowTable)(target).update(seen, change, parameters, ids));
        return affected;
    }
    /** Names subjects that the writes build upon: they are verified with them. */
    relyOn(group, subjects) {
        this.sealing.builtUpon.add(group, subjects);
    }
    /** Names a row that was read with all its columns, and that the writes build upon. */
    relyOnRow(target, row) {
        const table = (0, sealed_tables_1.sealedTableOf)(target);
        const values = { ...row };
        this.sealing.builtUpon.addRow(table.name, (0, sealed_tables_1.subjectOf)(table, values) ?? row.id, values);
    }
    /** Names all rows of a subject in this table, which were read with all their columns, and that the writes build upon. */
    relyOnAll(target, subject, rows) {
        this.sealing.builtUpon.addAll((0, sealed_tables_1.sealedTableOf)(target).name, subject, rows.map((row) => ({ ...row })));
    }
    /**
     * Runs a statement on this table whose outcome nobody waits for: before the next one, or with it. It touches no row that
     * another such statement touches.
     */
    async later(table, write) {
        const { text, values } = this.#written(write);
        if (this.engine === "sqlite") {
            await this.#connection.run(text, values);
            return;
        }
        if (this.#waiting.hasOf(table))
            await this.settle();
        this.#waiting.add({ table, text, values });
    }
    /** Runs what still waits. */
    async settle() {
        const waiting = this.#waiting.take();
        if (waiting)
            await this.#connection.run(waiting.text, waiting.values);
    }
    /** Runs a statement on this table alone, before those on other tables that still wait, and returns its rows. */
    async sqlBeside(table, write) {
        const { text, values } = this.#written(write);
        if (this.#waiting.hasOf(table))
            await this.settle();
        return (await this.#connection.run(text, values)).rows;
    }
    /** SQLite answers at once: a promise would cost more than a small statement. */
    #run(write) {
        const { text, values } = this.#written(write);
        const { engine } = this;
        return engine === "sqlite"
            ? this.#connection.run(text, values)
            : this.settle().then(() => this.#connection.run(text, values));
    }
    #written(write) {
        const parameters = new sql_parameters_1.SqlParameters(this.engine);
        const text = write(parameters);
        (0, unsealed_writes_1.assertSealed)(text, this.sealing);
        return { text, values: parameters.values };
    }
    async #insertOrIgnore(target, rows) {
        // All rows exist: the guard would take a statement for unnamed rows as a write past the seals.
        if (!this.sealing.isAwaiting((0, sealed_tables_1.sealedTableOf)(target).name))
            return;
        await this.settle();
        await this.manager.createQueryBuilder().insert().into(target).values(rows).orIgnore().execute();
    }
    #adding(target, rows, isUnlessThere = false) {
        const table = (0, sealed_tables_1.sealedTableOf)(target);
        for (const row of rows) {
            this.sealing.adding(table.name, row.id, (0, sealed_tables_1.subjectOf)(table, row), isUnlessThere);
            this.sealing.adds(table.name, row.id, row);
        }
    }
}
exports.Transaction = Transaction;
//# sourceMappingURL=transaction.js.map