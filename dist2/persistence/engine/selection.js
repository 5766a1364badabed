"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.select = select;
exports.columnsOf = columnsOf;
exports.cellsOf = cellsOf;
exports.asAsked = asAsked;
/** Selects exactly the wanted fields, as far as this role may see them, the id and the keys; `null` is whoever asks. */
function select(projection, wanted, role, keys) {
    const selecting = new Selecting(wanted, role);
    const read = selecting.part(projection, "");
    const id = selecting.column(projection.fields["id"]);
    const readKeys = selecting.keys(keys ?? {});
    // The compiler has held projection and view against each other.
    const toView = (cells) => read(cells);
    return {
        expressions: selecting.expressions,
        columns: columnsOf(selecting.expressions),
        joins: selecting.joins.join(" "),
        toView,
        toFound: (cells) => ({ id: cells[id], view: toView(cells), keys: readKeys(cells) }),
    };
}
/** What a statement selects, each under the name of its place. */
function columnsOf(expressions) {
    return expressions.map((expression, at) => `${expression} AS c${String(at)}`).join(", ");
}
/** A row that a session gave by the names of a selection's columns. */
function cellsOf(row) {
    return Object.values(row);
}
/** The fields that were named are there: the selection reads them, and what is read apart is added under the same names. */
function asAsked(view, _wanted) {
    const read = view;
    return read;
}
class Selecting {
    /** The place of each expression; what several fields are read from is selected once. */
    #places;
    #reads;
    constructor(wanted, role) {
        this.wanted = wanted;
        this.role = role;
        this.joins = [];
        /** The place of each expression; what several fields are read from is selected once. */
        this.#places = new Map();
        this.#reads = 0;
    }
    get expressions() {
        return [...this.#places.keys()];
    }
    part({ typename, fields, join, noneWithout }, prefix) {
        const before = this.#reads;
        const decisive = noneWithout === undefined ? null : this.column(fields[noneWithout]);
        const reads = Object.entries(fields).flatMap(([name, field]) => this.#field(name, field, prefix));
        if (join !== undefined && this.#reads > before)
            this.joins.push(join);
        return (cells) => {
            if (decisive !== null && cells[decisive] === null)
                return null;
            const view = typename === undefined ? {} : { __typename: typename };
            for (const read of reads)
                view[read.name] = valueOf(read, cells);
            return view;
        };
    }
    keys(columns) {
        const named = Object.entries(columns).map(([key, expression]) => [key, this.column({ expression })]);
        return (cells) => {
            const keys = {};
            for (const [key, at] of named)
                keys[key] = cells[at];
            return keys;
        };
    }
    column({ expression }) {
        this.#reads += 1;
        const at = this.#places.get(expression) ?? this.#places.size;
        this.#places.set(expression, at);
        return at;
    }
    #field(name, field, prefix) {
        const path = prefix + name;
        const isWanted = path === "id" || this.wanted.hasColumn(path);
        if (!isWanted)
            return [];
        if (field.onlyFor && !(this.role && field.onlyFor.includes(this.role)))
            return [];
        if ("fields" in field)
            return [{ name, part: this.part(field, `${path}.`), at: -1, convert: null, ifNull: null }];
        const { convert = null, ifNull = null } = field;
        return [{ name, part: null, at: this.column(field), convert, ifNull }];
    }
}
function valueOf({ part, at, convert, ifNull }, cells) {
    if (part)
        return part(cells);
    const stored = cells[at];
    if (stored === null)
        return ifNull;
    return convert ? convert(stored) : stored;
}
//# sourceMappingURL=selection.js.map