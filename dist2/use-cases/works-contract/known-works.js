"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KnownWorks = void 0;
const search_text_1 = require("../../domain/values/search-text");
const same_works_1 = require("../../domain/works-contract/same-works");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
/** The registered works that an import meets: as they are stored, and as its lines leave them. */
class KnownWorks {
    /** By their ids, under each name and number of the same parties: comparing each with each would take minutes. */
    #named = new Map();
    #byId = new Map();
    #added = new Map();
    #changed = new Map();
    /** The line that each works were taken from. */
    #lines = new Map();
    constructor(stored, newId) {
        this.newId = newId;
        for (const works of stored)
            this.#know(works);
    }
    /** Takes what a line states: what it leaves out stays as it is. */
    take(line, contractorId, stated) {
        const same = this.#candidates({ contractorId, works: stated }).filter(({ works }) => (0, same_works_1.areSameWorks)(identityOf(works), identityOf(stated)));
        if (same.length > 1)
            return {
                problem: `may be any of ${same.map(({ id }) => id).join(", ")}: state a number that one has alone.`,
            };
        const [before] = same;
        if (before === undefined) {
            const added = { id: this.newId(), contractorId, works: stated };
            this.#know(added);
            this.#added.set(added.id, added);
            this.#lines.set(added.id, line);
            return { effect: "added" };
        }
        const works = merge(before.works, stated);
        const isSame = JSON.stringify(sorted(works)) === JSON.stringify(sorted(before.works));
        const first = this.#lines.get(before.id);
        if (first !== undefined && !isSame)
            return { problem: `says otherwise of the works that stand in line ${String(first)} already.` };
        this.#lines.set(before.id, first ?? line);
        if (isSame)
            return { effect: "unchanged" };
        const changed = { ...before, works };
        this.#know(changed);
        this.#changed.set(changed.id, changed);
        return { effect: "changed" };
    }
    /** What is to be stored, in the order of the lines. */
    changes() {
        return { added: [...this.#added.values()], changed: [...this.#changed.values()] };
    }
    #candidates(stated) {
        const ids = new Set(namesOf(stated).flatMap((name) => [...(this.#named.get(name) ?? [])]));
        return [...ids].flatMap((id) => this.#byId.get(id) ?? []);
    }
    #know(known) {
        this.#byId.set(known.id, known);
        for (const name of namesOf(known)) {
            const ids = this.#named.get(name);
            if (ids)
                ids.add(known.id);
            else
                this.#named.set(name, new Set([known.id]));
        }
    }
}
exports.KnownWorks = KnownWorks;
/** All that works of one obligee and contractor go by, as it is compared. */
function namesOf({ contractorId, works }) {
    const { obligeeId, name, identifiers } = works;
    const numbers = works_identifiers_1.IDENTIFIER_SCHEMES.flatMap((scheme) => identifiers[scheme] === null ? [] : [`${scheme} ${(0, search_text_1.searchText)(identifiers[scheme])}`]);
    return [`name ${(0, search_text_1.searchText)(name)}`, ...numbers].map((each) => `${contractorId} ${obligeeId} ${each}`);
}
/** Before the contract is concluded, the day of the award tells works of one name apart. */
function identityOf({ name, identifiers, awardedOn, contractedOn }) {
    return { registeredWorksId: null, name, contractedOn: awardedOn ?? contractedOn, identifiers };
}
function merge(known, stated) {
    return {
        ...stated,
        place: stated.place ?? known.place,
        workPeriod: stated.workPeriod ?? known.workPeriod,
        awardedOn: stated.awardedOn ?? known.awardedOn,
        contractedOn: stated.contractedOn ?? known.contractedOn,
        identifiers: (0, same_works_1.mergedIdentifiers)(known.identifiers, stated.identifiers),
    };
}
function sorted(value) {
    return Object.entries(value)
        .map(([key, each]) => [
        key,
        typeof each === "object" && each !== null ? sorted(each) : each,
    ])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
//# sourceMappingURL=known-works.js.map