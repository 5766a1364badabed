"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DepartmentNames = void 0;
const characters_1 = require("../values/characters");
/** Between two departments of one cell; a name may have it within. */
const BETWEEN = ";";
/** The departments of a body by their names, several of which stand in one cell of a list. */
class DepartmentNames {
    #idOf;
    /** The most parts that a name falls into. */
    #mostParts;
    constructor(known) {
        this.#idOf = new Map(known.map(({ id, name }) => [partsOf(name).join(BETWEEN), id]));
        this.#mostParts = Math.max(1, ...[...this.#idOf.keys()].map((name) => name.split(BETWEEN).length));
    }
    /** Whom a cell names, by their ids in order, and the names of nobody. */
    read(cell) {
        const names = this.#namesIn(cell);
        return {
            ids: [...new Set(names.flatMap((name) => this.#idOf.get(name) ?? []))].sort(),
            unknown: names.filter((name) => !this.#idOf.has(name)),
        };
    }
    /** A cell that is read as these names: where they could be taken for other departments, more stands between them. */
    write(names) {
        const wanted = names.map((name) => partsOf(name).join(BETWEEN)).sort();
        for (let count = 1; count <= this.#mostParts; count += 1) {
            const cell = names.join(BETWEEN.repeat(count));
            const read = this.#namesIn(cell).sort();
            if (read.length === wanted.length && read.every((name, place) => name === wanted[place]))
                return cell;
        }
        return names.join(BETWEEN.repeat(this.#mostParts + 1));
    }
    /** The longest known name comes first, so that 土木部;維持課 may be one department. */
    #namesIn(cell) {
        const parts = partsOf(cell);
        const names = [];
        for (let from = 0; from < parts.length;) {
            const known = this.#knownFrom(parts, from);
            const name = known ?? parts[from] ?? "";
            if (name !== "")
                names.push(name);
            from += known === undefined ? 1 : known.split(BETWEEN).length;
        }
        return names;
    }
    #knownFrom(parts, from) {
        for (let count = Math.min(this.#mostParts, parts.length - from); count > 0; count -= 1) {
            const name = parts.slice(from, from + count).join(BETWEEN);
            if (this.#idOf.has(name))
                return name;
        }
        return undefined;
    }
}
exports.DepartmentNames = DepartmentNames;
/** As it is typed at any width: the full-width semicolon separates, too. */
function partsOf(text) {
    return (0, characters_1.asTyped)(text)
        .split(BETWEEN)
        .map((part) => part.trim());
}
//# sourceMappingURL=department-names.js.map