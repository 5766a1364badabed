"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTHING = exports.Wanted = void 0;
exports.needed = needed;
exports.wholly = wholly;
/**
 * The fields somebody asked for, as dotted paths below what is read: `number`, `certificate`, `certificate.digest`.
 * A read fetches these columns, joins these parties, and leaves the rest of the view empty. The same one is asked for again
 * and again: what is worked out of it is kept with it. Whoever wants a field wants the parts that it lies in.
 */
class Wanted {
    #paths;
    /** The parts of which all columns are wanted; the empty path is all that is read. */
    #whole;
    #below = new Map();
    constructor(paths, whole = []) {
        this.#paths = new Set([...paths].flatMap((path) => [...partsAbove(path), path]));
        this.#whole = new Set(whole);
    }
    get size() {
        return this.#paths.size;
    }
    /** Whether all columns of what is read are wanted. */
    get isWhole() {
        return this.#whole.has("");
    }
    /** Whether a part, or a field that is read by a statement of its own, was asked for by its name. */
    has(path) {
        return this.#paths.has(path);
    }
    /** Whether a column was asked for: by its name, or with all of a part that it belongs to. */
    hasColumn(path) {
        return this.#paths.has(path) || this.#isOfWhole(path);
    }
    /** What is wanted below any of these parts, relative to them: `nodes` and `edges.node` of a connection, say. */
    below(...parts) {
        const name = parts.join(" ");
        const known = this.#below.get(name);
        if (known)
            return known;
        const relative = (paths) => [...paths].flatMap((path) => parts.filter((part) => path.startsWith(`${part}.`)).map((part) => path.slice(part.length + 1)));
        const all = parts.some((part) => this.#isOfWhole(part)) ? [""] : [];
        const below = new Wanted(relative(this.#paths), [...relative(this.#whole), ...all]);
        this.#below.set(name, below);
        return below;
    }
    /** Under other names. */
    renamed(nameOf) {
        return new Wanted([...this.#paths].map(nameOf), [...this.#whole].map(nameOf));
    }
    [Symbol.iterator]() {
        return this.#paths.values();
    }
    #isOfWhole(path) {
        return this.#whole.size > 0 && ["", ...partsAbove(path), path].some((part) => this.#whole.has(part));
    }
}
exports.Wanted = Wanted;
/** Nothing but whether it is there. */
exports.NOTHING = new Wanted([]);
/** Names the fields of a view that are needed. An object is all of its columns; what is read apart is asked for by its name. */
function needed() {
    return (...paths) => new Wanted(paths, paths);
}
/** All columns of a view are needed. */
function wholly() {
    return new Wanted([], [""]);
}
/** `worksContract.workPeriod.from` lies in `worksContract` and `worksContract.workPeriod`. */
function partsAbove(path) {
    const names = path.split(".");
    return names.slice(1).map((_, i) => names.slice(0, i + 1).join("."));
}
//# sourceMappingURL=wanted.js.map