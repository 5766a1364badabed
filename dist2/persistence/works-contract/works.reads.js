"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedWorksReads = void 0;
const columns_1 = require("../engine/columns");
const scope_1 = require("../engine/scope");
const broken_chains_1 = require("../seals/broken-chains");
const attached_views_1 = require("../party/attached-views");
const newest_first_1 = require("../engine/newest-first");
const shown_parties_1 = require("../seals/shown-parties");
const WORKS = {
    table: "registered_works",
    alias: "w",
    projection: {
        typename: "RegisteredWorks",
        fields: {
            id: { expression: "w.id" },
            contractType: { expression: "w.contract_type" },
            name: { expression: "w.name" },
            place: { expression: "w.place" },
            contractPrice: { expression: "w.contract_price", convert: columns_1.yenFromDatabase },
            workPeriod: {
                noneWithout: "from",
                fields: { from: { expression: "w.work_from" }, to: { expression: "w.work_to" } },
            },
            awardedOn: { expression: "w.awarded_on" },
            contractedOn: { expression: "w.contracted_on" },
            identifiers: {
                fields: {
                    worksNumber: { expression: "w.works_number" },
                    procurementNumber: { expression: "w.procurement_number" },
                    contractNumber: { expression: "w.contract_number" },
                    specificationNumber: { expression: "w.specification_number" },
                },
            },
        },
    },
    keys: { issuerId: "w.issuer_id", contractorId: "w.contractor_id", obligeeId: "w.obligee_id" },
    scope: scope_1.worksInScope,
};
/** Registered works as their issuer and the contractors that may apply from them see them. */
class ScopedWorksReads {
    #works;
    constructor(session, verifier, parties) {
        this.verifier = verifier;
        this.parties = parties;
        this.#works = new newest_first_1.NewestFirst(session, WORKS);
    }
    async byIds(caller, ids, wanted) {
        return this.verifier.served((shown) => this.readByIds(caller, ids, wanted, shown));
    }
    /** For whatever shows works with it. */
    async readByIds(caller, ids, wanted, showing) {
        const found = await this.#works.byIds(caller, ids, wanted);
        await this.#addParties(caller, found, wanted, showing);
        return (0, newest_first_1.viewsOf)(found);
    }
    async page(caller, window, wanted) {
        const page = await this.#works.page(caller, window, wanted, () => (0, broken_chains_1.noneOf)((0, shown_parties_1.markedParties)("w", wanted)));
        await this.#addParties(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    async #addParties(caller, found, wanted, showing) {
        const party = (concept) => (0, attached_views_1.partiesOf)(this.parties, caller, concept, showing);
        await (0, attached_views_1.attach)(found, "issuer", wanted, "issuerId", party("Issuer"));
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", party("Contractor"));
        await (0, attached_views_1.attach)(found, "obligee", wanted, "obligeeId", party("Obligee"));
    }
}
exports.ScopedWorksReads = ScopedWorksReads;
//# sourceMappingURL=works.reads.js.map