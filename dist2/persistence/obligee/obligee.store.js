"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlObligeeStore = void 0;
const obligee_1 = require("../../domain/obligee/obligee");
const search_text_1 = require("../../domain/values/search-text");
const adoption_reads_1 = require("./adoption.reads");
const obligee_columns_1 = require("./obligee-columns");
const adoption_row_1 = require("./adoption.row");
const adoption_statement_row_1 = require("./adoption-statement.row");
const adoption_statement_reads_1 = require("./adoption-statement.reads");
const obligee_row_1 = require("./obligee.row");
const chunks_1 = require("../engine/chunks");
const scope_1 = require("../engine/scope");
const one_body_1 = require("../engine/one-body");
const filter_conditions_1 = require("../engine/filter-conditions");
class SqlObligeeStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async findNamed(names) {
        const found = [];
        for (const keys of (0, chunks_1.chunksOf)([...new Set(names.map(obligee_1.obligeeNameKey))])) {
            const rows = await this.transaction.sql((parameters) => `SELECT ${COLUMNS} FROM obligee WHERE identity IN (${parameters.list(keys)})`);
            found.push(...rows.map(obligeeOf));
        }
        return found;
    }
    async bodiesCalled(name) {
        const texts = (0, search_text_1.typedTexts)(name);
        if (texts.length === 0)
            return [];
        // Two of one name, one with its prefecture and one without, have no key in common that would stop the second.
        if (this.transaction.locksByName)
            await this.transaction.sql((parameters) => `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add(`obligee ${(0, search_text_1.searchText)(name)}`)}, 0))`);
        const rows = await this.transaction.sql((parameters) => `SELECT ${COLUMNS} FROM obligee WHERE parent_id IS NULL ` +
            `AND ${(0, filter_conditions_1.containing)("search_text", texts, parameters).join("")}`);
        return rows.map(obligeeOf);
    }
    async listedBodies(caller, prefecture) {
        const rows = await this.transaction.sql((parameters) => {
            const listed = (0, scope_1.obligeesListed)(caller, "o", parameters);
            const near = prefecture === null
                ? ""
                : ` AND (o.prefecture = ${parameters.add(prefecture)} OR o.prefecture IS NULL)`;
            return `SELECT ${COLUMNS} FROM obligee o WHERE o.parent_id IS NULL AND ${listed}${near} ORDER BY o.id`;
        });
        return rows.map(obligeeOf);
    }
    async areOneBody(one, other) {
        return (await this.thoseOfOneBody(one, [other])).has(other);
    }
    async thoseOfOneBody(one, others) {
        const same = others.filter((other) => other === one);
        const rest = [...new Set(others)].filter((other) => other !== one);
        if (rest.length === 0)
            return new Set(same);
        const found = await this.transaction.sql((parameters) => `SELECT c.id AS id FROM obligee b JOIN obligee c ON ${(0, one_body_1.actAsOne)("b", "c")} ` +
            `WHERE b.id = ${parameters.add(one)} AND c.id IN (${parameters.list(rest)})`);
        const ids = found.map(({ id }) => id);
        if (ids.length > 0)
            this.transaction.relyOn("PARTY", [one, ...ids]);
        return new Set([...same, ...ids]);
    }
    async adoptionsOf(obligeeIds) {
        const found = [];
        for (const ids of (0, chunks_1.chunksOf)(obligeeIds)) {
            const rows = await this.transaction.sql((parameters) => `SELECT ${adoption_reads_1.ADOPTION_COLUMNS} FROM adoption a WHERE a.obligee_id IN (${parameters.list(ids)})`);
            for (const row of rows)
                found.push({ ...(0, adoption_reads_1.adoptionOf)(row), id: row.id, obligeeId: row.obligeeId });
        }
        return found;
    }
    async newestStatementsOf(obligeeIds) {
        const found = [];
        for (const ids of (0, chunks_1.chunksOf)(obligeeIds)) {
            const rows = await this.transaction.sql((parameters) => `SELECT ${adoption_statement_reads_1.STATEMENT_COLUMNS} FROM (SELECT s.*, row_number() OVER (PARTITION BY s.obligee_id, s.is_trial, s.source ` +
                // Only what is no older edition is recorded: what a source said last is its newest.
                `ORDER BY s.id DESC) AS place FROM adoption_statement s ` +
                `WHERE s.obligee_id IN (${parameters.list(ids)})) a WHERE a.place = 1 ORDER BY a.id`);
            found.push(...rows.map(adoption_statement_reads_1.statementOf));
        }
        return found;
    }
    async namedBySources(sources) {
        const found = [];
        for (const some of (0, chunks_1.chunksOf)(sources))
            found.push(...(await this.#lastNamedBy(some)));
        return found;
    }
    async #lastNamedBy(sources) {
        const rows = await this.transaction.sql((parameters) => `SELECT s.source AS source, o.id AS "obligeeId", o.name AS name, s.as_of AS "asOf", ` +
            `s.is_day_stated AS "isDayStated" FROM (SELECT a.*, row_number() OVER (PARTITION BY a.source, a.obligee_id ` +
            `ORDER BY a.id DESC) AS place FROM adoption_statement a WHERE a.source IN (${parameters.list(sources)})) s ` +
            `JOIN obligee o ON o.id = s.obligee_id WHERE s.place = 1 ORDER BY o.id`);
        return rows.map(({ isDayStated, ...named }) => ({
            ...named,
            isDayStated: isDayStated === null ? null : Boolean(isDayStated),
        }));
    }
    async enter(obligee) {
        return this.transaction.insertUnlessTaken(obligee_row_1.ObligeeRow, (0, obligee_columns_1.obligeeRowOf)(obligee));
    }
    async save(obligees) {
        for (const some of (0, chunks_1.chunksOf)(obligees.map(obligee_columns_1.obligeeRowOf))) {
            await this.transaction.sealing.changing("obligee", some.map(({ id }) => id), true);
            for (const row of some)
                this.transaction.sealing.adds("obligee", row.id, Object.fromEntries(Object.entries(row)));
            await this.#upsert(obligee_row_1.ObligeeRow, some);
        }
    }
    async saveAdoptions(adoptions) {
        await this.#upsert(adoption_row_1.AdoptionRow, adoptions.map((adoption) => ({ ...adoption, kinds: adoption.kinds.join(" ") })));
    }
    async addStatements(statements) {
        const rows = statements.map(({ kinds, recordedAt, ...statement }) => ({
            ...statement,
            kinds: kinds.join(" "),
            recordedAt: recordedAt?.toISOString() ?? null,
        }));
        for (const chunk of (0, chunks_1.chunksOf)(rows))
            await this.transaction.manager
                .createQueryBuilder()
                .insert()
                .into(adoption_statement_row_1.AdoptionStatementRow)
                .values(chunk)
                .updateEntity(false)
                .execute();
    }
    async #upsert(target, rows) {
        const { manager } = this.transaction;
        const columns = manager.dataSource.getMetadata(target).columns.map(({ databaseName }) => databaseName);
        for (const chunk of (0, chunks_1.chunksOf)(rows))
            await manager
                .createQueryBuilder()
                .insert()
                .into(target)
                .values(chunk)
                .orUpdate(columns.filter((column) => column !== "id"), ["id"])
                .updateEntity(false)
                .execute();
    }
}
exports.SqlObligeeStore = SqlObligeeStore;
const COLUMNS = `id, name, reading, category, prefecture, aliases, parent_id AS "parentId", addressee`;
function obligeeOf(row) {
    return { ...row, aliases: JSON.parse(row.aliases ?? "[]") };
}
//# sourceMappingURL=obligee.store.js.map