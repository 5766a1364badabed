"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KnownContractors = void 0;
const search_text_1 = require("../../domain/values/search-text");
/** The contractors of an issuer, as an import looks them up. */
class KnownContractors {
    #byNumber = new Map();
    #byName = new Map();
    /** The numbers under which the lines name companies of one name. */
    #stated = new Map();
    /** `stated`: all that the import names, for a name may be that of several companies. */
    constructor(contractors, stated) {
        for (const { name, corporateNumber } of stated) {
            if (name === null || corporateNumber === null)
                continue;
            const key = (0, search_text_1.companyKey)(name);
            this.#stated.set(key, (this.#stated.get(key) ?? new Set()).add(corporateNumber));
        }
        for (const contractor of contractors) {
            add(this.#byName, (0, search_text_1.companyKey)(contractor.name), contractor);
            if (contractor.corporateNumber !== null)
                add(this.#byNumber, contractor.corporateNumber, contractor);
        }
    }
    /**
     * By 法人番号, or else by the name, however it is written. One with another number is another company, and which of two is
     * meant, nobody can tell.
     */
    find({ name, corporateNumber }) {
        const numbered = corporateNumber === null ? [] : (this.#byNumber.get(corporateNumber) ?? []);
        if (numbered.length > 0)
            return onlyOne(numbered, `法人番号 ${corporateNumber ?? ""}`);
        const named = name === null ? [] : (this.#byName.get((0, search_text_1.companyKey)(name)) ?? []);
        const possible = named.filter((each) => each.corporateNumber === null || corporateNumber === null);
        const [only] = possible;
        if (name !== null && only?.corporateNumber === null && this.#numbersOf(name).size > 1)
            return {
                problem: `${name} is the name of several companies (法人番号 ${[...this.#numbersOf(name)].join(", ")}), and the contractor ` +
                    `${only.id} has no 法人番号: enter its number first.`,
            };
        return onlyOne(possible, `the name ${name ?? ""}`);
    }
    #numbersOf(name) {
        return this.#stated.get((0, search_text_1.companyKey)(name)) ?? new Set();
    }
}
exports.KnownContractors = KnownContractors;
function onlyOne(found, by) {
    if (found.length < 2)
        return { contractorId: found[0]?.id ?? null };
    const ids = found.map(({ id }) => id).join(", ");
    return { problem: `${by} is that of several contractors: ${ids}; state the 法人番号 of one that has it.` };
}
function add(map, key, contractor) {
    map.set(key, [...(map.get(key) ?? []), contractor]);
}
//# sourceMappingURL=known-contractors.js.map