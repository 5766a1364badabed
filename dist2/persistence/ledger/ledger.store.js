"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlLedgerStore = void 0;
const user_account_row_1 = require("../account/user-account.row");
const obligee_row_1 = require("../obligee/obligee.row");
const ledger_labels_1 = require("./ledger-labels");
const ledger_entry_row_1 = require("./ledger-entry.row");
const ledger_note_row_1 = require("./ledger-note.row");
const recorded_columns_1 = require("./recorded-columns");
const recorded_guarantee_row_1 = require("./recorded-guarantee.row");
class SqlLedgerStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async hold(obligeeId, ids, whose = "OWN") {
        const isOf = (parameters) => ["obligee_id", ...(whose === "OWN" ? [] : ["department_id"])]
            .map((column) => `e.${column} = ${parameters.add(obligeeId)}`)
            .join(" OR ");
        // In one order, so that no two units of work wait for each other.
        const found = await this.transaction.sql((parameters) => `SELECT e.id AS id, e.labels AS labels FROM ledger_entry e WHERE e.id IN (${parameters.list(ids)}) ` +
            `AND (${isOf(parameters)}) ORDER BY e.id ${this.transaction.heldUntilCommit}`);
        return found.map(({ id, labels }) => ({ id, labels: (0, ledger_labels_1.labelsFrom)(labels) }));
    }
    async addLabels(ids, labels) {
        for (const label of labels) {
            await this.#change(ids, (parameters) => `labels = CASE WHEN labels = '' THEN ${this.#text(parameters, "\n")} ELSE labels END ` +
                `|| ${this.#text(parameters, `${label}\n`)}`, (parameters) => `replace(labels, ${this.#text(parameters, (0, ledger_labels_1.storedLabel)(label))}, '') = labels`);
        }
    }
    async removeLabels(ids, labels) {
        for (const label of labels) {
            await this.#change(ids, (parameters) => `labels = replace(labels, ${this.#text(parameters, (0, ledger_labels_1.storedLabel)(label))}, ${this.#text(parameters, "\n")})`);
        }
        await this.#change(ids, () => "labels = ''", (parameters) => `labels = ${this.#text(parameters, "\n")}`);
    }
    async assign(ids, { departmentId, officerId }) {
        await this.#change(ids, (parameters) => [
            ...(departmentId === undefined ? [] : [`department_id = ${parameters.add(departmentId)}`]),
            ...(officerId === undefined ? [] : [`officer_id = ${parameters.add(officerId)}`]),
        ].join(", "));
    }
    async isDepartmentOf(obligeeId, departmentId) {
        return this.transaction.exists(obligee_row_1.ObligeeRow, { id: departmentId, parentId: obligeeId });
    }
    async isOfficerOf(obligeeId, officerId) {
        return this.transaction.exists(user_account_row_1.UserAccountRow, {
            id: officerId,
            organisationId: obligeeId,
            state: "ACTIVE",
        });
    }
    async fileNewestVersions(ids) {
        await this.#change(ids, () => "seen_version = newest_version");
    }
    async addNote({ writtenAt, ...note }) {
        await this.transaction.insertPlain(ledger_note_row_1.LedgerNoteRow, { ...note, writtenAt: writtenAt.toISOString() });
    }
    async holdRecorded(obligeeId, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT e.id AS id, e.origin AS origin, e.state AS state, r.version AS revision, ` +
            `r.sealed_password AS "sealedPassword" FROM ledger_entry e JOIN recorded_guarantee r ON r.id = e.id ` +
            `WHERE e.id = ${parameters.add(id)} AND e.obligee_id = ${parameters.add(obligeeId)} ${this.transaction.heldUntilCommit}`);
        return found ?? null;
    }
    async insertRecorded({ id, obligeeId, record, sealedPassword, enteredAt, }) {
        await this.transaction.insertPlain(ledger_entry_row_1.LedgerEntryRow, {
            id,
            obligeeId,
            guaranteeId: null,
            // The body holds it.
            state: "ACCEPTED",
            ...(0, recorded_columns_1.searchedColumns)(record),
            contractorId: null,
            issuerId: null,
            isUnderRate: false,
            newestVersion: null,
            seenVersion: null,
            departmentId: null,
            officerId: null,
            labels: "",
            enteredAt: enteredAt.toISOString(),
        });
        await this.transaction.settle();
        await this.transaction.insertPlain(recorded_guarantee_row_1.RecordedGuaranteeRow, {
            id,
            ...(0, recorded_columns_1.shownColumns)(record),
            sealedPassword,
            endedOn: null,
            version: 1,
        });
    }
    async changeRecorded({ id, revision }, { record, sealedPassword }) {
        await this.#changeRecord(id, revision, { ...(0, recorded_columns_1.shownColumns)(record), sealedPassword, endedOn: null });
        // What expires is in force again until its new day.
        await this.transaction.changeRows(ledger_entry_row_1.LedgerEntryRow, { id }, { ...(0, recorded_columns_1.searchedColumns)(record), state: "ACCEPTED" });
    }
    async endRecorded({ id, revision }, { state, endedOn }) {
        await this.#changeRecord(id, revision, { endedOn });
        await this.transaction.changeRows(ledger_entry_row_1.LedgerEntryRow, { id }, { state });
    }
    async expireRecorded(before) {
        // By the index of guarantees: what was recorded has none.
        const lapsed = (parameters) => `guarantee_id IS NULL AND state = 'ACCEPTED' AND expires_on < ${parameters.add(before)}`;
        await this.transaction.sql((parameters) => `UPDATE recorded_guarantee SET version = version + 1, ended_on = ` +
            `(SELECT e.expires_on FROM ledger_entry e WHERE e.id = recorded_guarantee.id) ` +
            `WHERE id IN (SELECT id FROM ledger_entry WHERE ${lapsed(parameters)})`);
        const ended = await this.transaction.sql((parameters) => `UPDATE ledger_entry SET state = 'EXPIRED' WHERE ${lapsed(parameters)} RETURNING id`);
        return ended.length;
    }
    async #changeRecord(id, revision, change) {
        const seen = { id, version: revision };
        const changed = await this.transaction.changeRows(recorded_guarantee_row_1.RecordedGuaranteeRow, seen, {
            ...change,
            version: revision + 1,
        });
        if (changed !== 1)
            throw new Error("a recorded guarantee changed although it was held");
    }
    /** Of entries that are held. */
    async #change(ids, set, where = () => "1 = 1") {
        await this.transaction.sql((parameters) => `UPDATE ledger_entry SET ${set(parameters)} WHERE id IN (${parameters.list(ids)}) AND ${where(parameters)}`);
    }
    /** PostgreSQL asks for the type of what stands in an expression alone. */
    #text(parameters, value) {
        return `CAST(${parameters.add(value)} AS text)`;
    }
}
exports.SqlLedgerStore = SqlLedgerStore;
//# sourceMappingURL=ledger.store.js.map