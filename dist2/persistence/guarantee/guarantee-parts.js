"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeParts = exports.ROOT = exports.NAMING = void 0;
const served_columns_1 = require("../seals/served-columns");
const shown_parties_1 = require("../seals/shown-parties");
const shown_row_1 = require("../seals/shown-row");
/** The columns that name the parties: by them these are joined, and it is decided who may see a guarantee. */
exports.NAMING = {
    issuerId: "g.issuer_id",
    branchId: "g.branch_id",
    contractorId: "g.contractor_id",
    obligeeId: "g.obligee_id",
};
var served_columns_2 = require("../seals/served-columns");
Object.defineProperty(exports, "ROOT", { enumerable: true, get: function () { return served_columns_2.ROOT_SEAL; } });
/** By what else a guarantee is found. */
const FOUND_BY = ["g.id", "g.number"];
/** The tables that the statement joins. */
const JOINED = {
    g: { table: "guarantee", column: "id", holds: ({ id }) => id },
    c: { table: "certificate", column: "superseded_by_id", holds: () => null },
    e: { table: "guarantee_end", column: "guarantee_id", holds: ({ id }) => id },
    // Of all that a guarantee ever had, the one that waits.
    w: { table: "guarantee_pending_end", column: "outcome", holds: () => null },
    i: { table: "issuer", column: "id", holds: ({ keys }) => keys.issuerId },
    b: { table: "issuer_branch", column: "id", holds: ({ keys }) => keys.branchId },
    k: { table: "contractor", column: "id", holds: ({ keys }) => keys.contractorId },
    o: { table: "obligee", column: "id", holds: ({ keys }) => keys.obligeeId },
};
let plans = 0;
/** The subjects that a guarantee shows by itself, and how they are compared with what was verified. */
class GuaranteeParts {
    #plan = (plans += 1);
    #whole;
    #others;
    #compared;
    #rootAt;
    /** `served`: what is selected to be served, the names of the parties and the root among it. */
    constructor(served, wanted) {
        this.#compared = new served_columns_1.ServedColumns(served, FOUND_BY, JOINED);
        this.expressions = this.#compared.expressions;
        this.#rootAt = served.indexOf(served_columns_1.ROOT_SEAL);
        const parts = partsShown(wanted);
        this.#whole = parts.filter(({ isWhole }) => isWhole);
        this.#others = parts.filter(({ isWhole }) => !isWhole);
    }
    show(cells, found, showing) {
        for (const part of this.#others)
            showing.add(part.group, [chainOf(part, found)]);
        if (this.#whole.length === 0)
            return;
        const row = {
            plan: this.#plan,
            chains: this.#whole.map((part) => chainOf(part, found)),
            root: found.keys.root,
            digest: (0, shown_row_1.digestOf)(cells, this.#rootAt),
            compared: () => this.#whole.map((part) => this.#part(part, cells, found, row)),
        };
        showing.addRow(row);
    }
    #part(part, cells, found, row) {
        const { group, table, aliases } = part;
        return {
            group,
            table,
            chain: chainOf(part, found),
            row,
            agrees: (rows) => this.#compared.agrees(aliases, cells, found, rows),
        };
    }
}
exports.GuaranteeParts = GuaranteeParts;
function chainOf({ key }, found) {
    return String(key === "id" ? found.id : found.keys[key]);
}
function partsShown(wanted) {
    const hasVersions = ["certificates", "amendments", "certificate.supersedes"].some((part) => wanted.has(part));
    const party = (table, key, aliases, isWhole = true) => {
        return { group: "PARTY", table, key, aliases, isWhole };
    };
    return [
        {
            group: "GUARANTEE",
            table: "guarantee",
            key: "id",
            aliases: ["g", "c", "e", "w"],
            isWhole: !hasVersions,
        },
        ...((0, shown_parties_1.isShown)(wanted, "contractor") ? [party("contractor", "contractorId", ["k"])] : []),
        ...((0, shown_parties_1.isShown)(wanted, "obligee") ? [party("obligee", "obligeeId", ["o"])] : []),
        ...((0, shown_parties_1.isIssuerShown)(wanted)
            ? [party("issuer", "issuerId", ["i", "b"], !wanted.has("issuer.branches"))]
            : []),
    ];
}
//# sourceMappingURL=guarantee-parts.js.map