"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NEEDED_TO_COMPARE = void 0;
exports.compareGuarantees = compareGuarantees;
exports.compareRead = compareRead;
const addressed_obligee_1 = require("../../domain/certificate/addressed-obligee");
const match_guarantee_1 = require("../../domain/match/match-guarantee");
const calendar_date_1 = require("../../domain/values/calendar-date");
const wanted_1 = require("../shared/wanted");
/** What is compared of a guarantee. */
exports.NEEDED_TO_COMPARE = (0, wanted_1.needed)()("number", "status", "kind", "amount", "expiresOn", "fiscalYear", "lastFiscalYear", "worksContract.name", "worksContract.contractPrice", "worksContract.identifiers.worksNumber", "worksContract.identifiers.procurementNumber", "worksContract.identifiers.contractNumber", "worksContract.identifiers.specificationNumber", "contractor.corporateNumber", "certificate.version", "certificate.content", "obligee.id");
/** What is compared of an obligee, and by whom. */
const NEEDED_OF_OBLIGEES = new wanted_1.Wanted(["name", "aliases", "parent.id", "parent.name"]);
/**
 * Compares guarantees that the caller sees with what it expects of each, in the order in which they are given; `null` where
 * it sees none. All of them are read together.
 */
async function compareGuarantees({ reads, clock }, caller, items) {
    const found = await reads.guarantees.named(caller, namesOf(items), exports.NEEDED_TO_COMPARE);
    const known = new Map(found.flatMap((each) => [
        [each.id, each],
        [each.number, each],
    ]));
    const seen = items.map(({ guaranteeId, number, expected }) => {
        const read = known.get(guaranteeId ?? number ?? "");
        return read ? { read, expected } : null;
    });
    const matched = await compareRead({ reads, clock }, caller, seen.filter((each) => each !== null));
    const inOrder = matched.values();
    return seen.map((each) => (each === null ? null : (inOrder.next().value ?? null)));
}
/** The same for guarantees that are read: at least what is needed to compare them. */
async function compareRead({ reads, clock }, caller, items) {
    const obligees = await obligeesOf(reads, caller, items.flatMap(({ read, expected }) => [read.obligee.id, expected.beneficiaryId ?? []].flat()));
    const body = caller.role === "OBLIGEE" ? bodyOf(obligees.get(caller.organisationId)) : null;
    const today = (0, calendar_date_1.dayInJapan)(clock());
    return items.map(({ read, expected }) => {
        const expectedBeneficiary = nameOf(obligees.get(expected.beneficiaryId ?? ""));
        const guarantee = comparedOf(read, obligees.get(read.obligee.id));
        return {
            guaranteeId: read.id,
            number: read.number,
            ...(0, match_guarantee_1.matchGuarantee)({ expected, guarantee, body, expectedBeneficiary, today }),
        };
    });
}
function namesOf(items) {
    const ids = items.flatMap(({ guaranteeId }) => guaranteeId ?? []);
    const numbers = items.flatMap(({ number }) => number ?? []);
    return { ids: [...new Set(ids)], numbers: [...new Set(numbers)] };
}
/** The beneficiaries, those that are expected, and whoever compares. */
async function obligeesOf({ obligees }, caller, found) {
    if (found.length === 0)
        return new Map();
    const own = caller.role === "OBLIGEE" ? [caller.organisationId] : [];
    const ids = new Set([...found, ...own]);
    const read = await obligees.byIds([...ids], NEEDED_OF_OBLIGEES);
    return new Map(read.map((obligee) => [obligee.id, obligee]));
}
function bodyOf(obligee) {
    if (!obligee)
        return null;
    const { id, name = "" } = obligee.parent ?? obligee;
    return id === undefined ? null : { id, name };
}
/** A department behind its body: every town has its 契約課. */
function nameOf(obligee) {
    return obligee?.name === undefined ? null : `${obligee.parent?.name ?? ""}${obligee.name}`;
}
function comparedOf(read, obligee) {
    const stated = JSON.parse(read.certificate.content);
    const { worksContract: works, contractor, certificate } = read;
    const { status, expiresOn, kind, amount, fiscalYear, lastFiscalYear } = read;
    return {
        ...{ status, expiresOn, kind, amount, fiscalYear, lastFiscalYear },
        worksName: works.name,
        contractPrice: works.contractPrice,
        identifiers: works.identifiers,
        contractor: { name: stated.contractor.name, corporateNumber: contractor.corporateNumber },
        beneficiary: {
            id: read.obligee.id,
            stated: stated.obligee.name,
            addressed: (0, addressed_obligee_1.addressedObligee)(stated.obligee),
            name: obligee?.name ?? stated.obligee.name,
            aliases: obligee?.aliases ?? [],
            body: obligee?.parent ? bodyOf(obligee) : null,
        },
        version: certificate.version,
    };
}
//# sourceMappingURL=compare-guarantees.js.map