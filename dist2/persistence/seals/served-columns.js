"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ServedColumns = exports.ROOT_SEAL = void 0;
const register_page_1 = require("./register-page");
const sealed_columns_1 = require("./sealed-columns");
/** To select with the rows: it says whether the system has written anything since. */
exports.ROOT_SEAL = `(SELECT t.seal FROM seal_register t WHERE t.page = '${register_page_1.ROOT}')`;
const PLAIN = /^[a-z]\.[a-z_]+$/;
const NAMED = /\b[a-z]\.[a-z_]+\b/g;
/**
 * Compares what a statement reads with the verified rows. A plain column is compared as it is served. The columns that an
 * expression, a condition or a join names are read beside it.
 */
class ServedColumns {
    #compared = new Map();
    /** `needed`: the columns that conditions and joins name. Columns of tables that are not joined are not compared. */
    constructor(served, needed, joined) {
        const named = new Set(needed);
        for (const expression of served)
            if (!PLAIN.test(expression))
                for (const [column] of expression.matchAll(NAMED))
                    named.add(column);
        const beside = [...named].filter((column) => column.slice(0, 1) in joined && !served.includes(column));
        this.expressions = [...served, ...beside];
        for (const [at, column] of this.expressions.entries())
            if (PLAIN.test(column))
                this.#compare(column, at, joined);
    }
    /** Whether the tables of these aliases hold in this row what the verified rows hold. */
    agrees(aliases, cells, found, rows) {
        for (const alias of aliases) {
            const compared = this.#compared.get(alias);
            if (compared && !isAlike(compared, cells, found, rows))
                return false;
        }
        return true;
    }
    #compare(column, at, joined) {
        const [alias = "", columnName = ""] = column.split(".");
        const table = joined[alias];
        if (!table)
            return;
        const columns = (0, sealed_columns_1.columnsOfTable)(table.table);
        const indexOf = (wanted) => {
            const index = columns.findIndex((each) => each.name === wanted);
            // No seal vouches for it.
            if (index < 0)
                throw new Error(`${table.table}.${wanted} is served and not sealed`);
            return index;
        };
        const index = indexOf(columnName);
        const compared = this.#compared.get(alias) ?? {
            joined: table,
            chosenBy: indexOf(table.column),
            columns: [],
        };
        compared.columns.push({ at, index, kind: columns[index]?.kind ?? "text" });
        this.#compared.set(alias, compared);
    }
}
exports.ServedColumns = ServedColumns;
function isAlike({ joined, chosenBy, columns }, cells, found, rows) {
    const holds = joined.holds(found);
    const verified = rows.get(joined.table)?.find((values) => values[chosenBy] === holds);
    return columns.every(({ at, index, kind }) => isSame(verified, index, kind, cells[at]));
}
/** A row that is not there is joined as one of empty columns. */
function isSame(verified, index, kind, read) {
    const value = verified?.[index] ?? null;
    if (read === null || value === null)
        return read === value;
    if (kind === "text")
        return read === value;
    // SQLite's booleans are numbers, PostgreSQL's large numbers are texts.
    if (kind === "boolean")
        return (read === true || read === 1 ? "true" : "false") === value;
    return (typeof read === "number" ? String(read) : read) === value;
}
//# sourceMappingURL=served-columns.js.map