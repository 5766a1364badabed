"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedWorksContractReads = void 0;
const ports_1 = require("../../use-cases/works-contract/ports");
const search_text_1 = require("../../domain/values/search-text");
const columns_1 = require("../engine/columns");
const filter_conditions_1 = require("../engine/filter-conditions");
const named_things_1 = require("../engine/named-things");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const newest_first_1 = require("../engine/newest-first");
const scope_1 = require("../engine/scope");
const attached_views_1 = require("../party/attached-views");
const broken_chains_1 = require("../seals/broken-chains");
const shown_parties_1 = require("../seals/shown-parties");
const works_contract_differences_1 = require("./works-contract-differences");
const json = (text) => JSON.parse(text);
const CONTRACTS = {
    table: "works_contract",
    alias: "w",
    projection: {
        typename: "WorksContractEntry",
        fields: {
            id: { expression: "w.id" },
            contractType: { expression: "w.contract_type" },
            name: { expression: "w.name" },
            place: { expression: "w.place" },
            contractPrice: { expression: "w.contract_price", convert: columns_1.yenFromDatabase },
            workPeriod: { fields: { from: { expression: "w.work_from" }, to: { expression: "w.work_to" } } },
            contractedOn: { expression: "w.contracted_on" },
            fiscalYears: { expression: "w.fiscal_years", convert: json },
            advanceYears: { expression: "w.advance_years" },
            jointVenture: { expression: "w.joint_venture", convert: json },
            identifiers: {
                fields: {
                    worksNumber: { expression: "w.works_number" },
                    procurementNumber: { expression: "w.procurement_number" },
                    contractNumber: { expression: "w.contract_number" },
                    specificationNumber: { expression: "w.specification_number" },
                },
            },
            externalReference: { expression: "w.external_reference" },
            createdAt: { expression: "w.created_at", convert: instant_1.instantFromDatabase },
            updatedAt: { expression: (0, item_updates_1.updatedAtOf)("w.id"), convert: instant_1.instantFromDatabase },
        },
    },
    keys: { issuerId: "w.issuer_id", contractorId: "w.contractor_id", obligeeId: "w.obligee_id" },
    scope: scope_1.worksContractsInScope,
    concept: "WORKS_CONTRACT",
};
/** Entries of works contracts as their issuer and the contractor see them. */
class ScopedWorksContractReads {
    #contracts;
    constructor(session, verifier, others) {
        this.session = session;
        this.verifier = verifier;
        this.others = others;
        this.#contracts = new newest_first_1.NewestFirst(session, CONTRACTS);
    }
    async byIds(caller, ids, wanted) {
        return this.verifier.served(async (shown) => {
            const found = await this.#contracts.byIds(caller, ids, wanted);
            await this.#complete(caller, found, wanted, shown);
            return (0, newest_first_1.viewsOf)(found);
        });
    }
    async page(caller, window, filter, wanted) {
        const where = (parameters) => [
            ...(0, broken_chains_1.noneOf)((0, shown_parties_1.markedParties)("w", wanted)),
            ...filtered(filter, parameters),
        ];
        const page = await this.#contracts.page(caller, window, wanted, where, filter.updatedSince);
        await this.#complete(caller, (0, newest_first_1.foundIn)(page), wanted, "LISTED");
        return (0, newest_first_1.withoutKeys)(page);
    }
    /** What belongs to the entries: one statement each for the whole page, and only when asked for. */
    async #complete(caller, found, wanted, showing) {
        if (found.length === 0)
            return;
        const { parties, guarantees } = this.others;
        const party = (concept) => (0, attached_views_1.partiesOf)(parties, caller, concept, showing);
        await (0, attached_views_1.attach)(found, "issuer", wanted, "issuerId", party("Issuer"));
        await (0, attached_views_1.attach)(found, "contractor", wanted, "contractorId", party("Contractor"));
        await (0, attached_views_1.attach)(found, "obligee", wanted, "obligeeId", party("Obligee"));
        const ids = found.map(({ id }) => id);
        if (wanted.has("amendments")) {
            const amendments = await this.#amendmentsOf(ids);
            for (const { id, view } of found)
                Object.assign(view, { amendments: amendments.get(id) ?? [] });
        }
        if (wanted.has("differences")) {
            const differences = await (0, works_contract_differences_1.differencesOf)({ session: this.session, guarantees }, caller, ids, showing);
            for (const { id, view } of found)
                Object.assign(view, { differences: differences.get(id) ?? [] });
        }
    }
    async #amendmentsOf(ids) {
        const rows = await this.session.sql((parameters) => `SELECT * FROM (SELECT h.id AS id, h.works_contract_id AS contract, h.cause AS cause, h.amended_on AS "amendedOn", ` +
            `h.price_before AS "priceBefore", h.from_before AS "fromBefore", h.to_before AS "toBefore", ` +
            `h.price_after AS "priceAfter", h.from_after AS "fromAfter", h.to_after AS "toAfter", ` +
            `h.guarantee_id AS "guaranteeId", h.recorded_at AS "recordedAt", ` +
            `ROW_NUMBER() OVER (PARTITION BY h.works_contract_id ORDER BY h.id DESC) AS newness FROM works_amendment h ` +
            `WHERE h.works_contract_id IN (${parameters.list(ids)})) newest ` +
            `WHERE newness <= ${String(ports_1.MOST_SHOWN_OF_CONTRACT)} ORDER BY id DESC`);
        const histories = new Map(ids.map((id) => [id, []]));
        for (const row of rows)
            histories.get(row.contract)?.push(amendmentOf(row));
        return histories;
    }
}
exports.ScopedWorksContractReads = ScopedWorksContractReads;
function amendmentOf(row) {
    const { id, cause, amendedOn, guaranteeId, recordedAt } = row;
    return {
        id,
        cause,
        amendedOn,
        guaranteeId,
        before: {
            contractPrice: (0, columns_1.yenFromDatabase)(row.priceBefore),
            workPeriod: { from: row.fromBefore, to: row.toBefore },
        },
        after: {
            contractPrice: (0, columns_1.yenFromDatabase)(row.priceAfter),
            workPeriod: { from: row.fromAfter, to: row.toAfter },
        },
        recordedAt: new Date(recordedAt),
    };
}
function filtered(filter, parameters) {
    const { identifier, externalReference, contractorId, obligeeId, differing, text } = filter;
    const found = (0, named_things_1.named)("w", text, parameters);
    return [
        ...(found.length === 0 ? [] : [`(${found.join(" OR ")})`]),
        ...numbered(identifier, parameters),
        ...(0, filter_conditions_1.equal)("w.external_reference", externalReference, parameters),
        ...(0, filter_conditions_1.equal)("w.contractor_id", contractorId, parameters),
        ...(0, filter_conditions_1.equal)("w.obligee_id", obligeeId, parameters),
        // Written out, since an index is of those alone where it is 1.
        ...(differing === undefined ? [] : [`w.differing = ${differing ? "1" : "0"}`]),
    ];
}
function numbered(identifier, parameters) {
    const value = (0, search_text_1.searchText)(identifier ?? "");
    if (value === "")
        return [];
    return [
        `w.id IN (SELECT f.works_contract_id FROM works_identifier f WHERE f.value = ${parameters.add(value)})`,
    ];
}
//# sourceMappingURL=works-contract.reads.js.map