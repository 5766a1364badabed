"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MissingOrganisations = void 0;
const typeorm_1 = require("typeorm");
const reading_columns_1 = require("../engine/reading-columns");
const obligee_row_1 = require("../obligee/obligee.row");
const obligee_store_1 = require("../obligee/obligee.store");
const company_columns_1 = require("./company-columns");
const contractor_registration_row_1 = require("./contractor-registration.row");
const contractor_row_1 = require("./contractor.row");
const dated_entries_1 = require("./dated-entries");
const issuer_branch_row_1 = require("./issuer-branch.row");
const issuer_row_1 = require("./issuer.row");
const operator_row_1 = require("./operator.row");
/** Adds what is not there yet, and changes nothing that is. */
class MissingOrganisations {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ issuers, contractors, obligees, operators }) {
        await this.transaction.insertMissing(issuer_row_1.IssuerRow, issuers.map(({ id, name, address, numberPrefix, ...issuer }) => ({
            id,
            name,
            address,
            numberPrefix,
            premiumPayments: (0, dated_entries_1.datedTo)(issuer.premiumPayments),
            applicationRequirements: (0, dated_entries_1.datedTo)(issuer.applicationRequirements),
            representations: (0, dated_entries_1.datedTo)(issuer.representations),
            nextSerial: 1,
        })));
        for (const issuer of issuers)
            await this.#addDated(issuer);
        await this.transaction.insertMissing(issuer_branch_row_1.IssuerBranchRow, issuers.flatMap(branchRows));
        for (const branch of issuers.flatMap(({ branches }) => branches))
            await this.#addPrefectures(branch);
        await this.transaction.insertMissing(contractor_row_1.ContractorRow, contractors.map(({ issuerIds: _, handlingBranchIds: __, id, name, corporateNumber, ...facts }) => ({
            ...{ id, name, corporateNumber: corporateNumber ?? null },
            ...(0, company_columns_1.companyColumns)({ ...NOTHING_STATED, ...facts }),
            ...(0, reading_columns_1.searchColumns)([name], facts.reading ?? null),
        })));
        for (const contractor of contractors)
            await this.#addCorporateNumber(contractor);
        await this.#addMissing(contractor_registration_row_1.ContractorRegistrationRow, contractors.flatMap(({ id, issuerIds, handlingBranchIds = {} }) => issuerIds.map((issuerId) => ({
            issuerId,
            contractorId: id,
            handlingBranchId: handlingBranchIds[issuerId] ?? null,
        }))));
        await this.#addObligees(obligees);
        await this.#addMissing(operator_row_1.OperatorRow, [...operators]);
    }
    /** An issuer that was there already goes on with what applies from other days. */
    async #addDated({ id, premiumPayments, applicationRequirements, representations, }) {
        const given = { premiumPayments, applicationRequirements, representations };
        if (Object.values(given).every((entries = []) => entries.length === 0))
            return;
        const row = await this.transaction.found(issuer_row_1.IssuerRow, { id });
        if (!row)
            throw new Error("an issuer is not there right after it was entered");
        for (const name of ["premiumPayments", "applicationRequirements", "representations"]) {
            const known = (0, dated_entries_1.datedFrom)(row[name]);
            const days = new Set(known.map(({ effectiveFrom }) => effectiveFrom));
            const missing = (given[name] ?? []).filter(({ effectiveFrom }) => !days.has(effectiveFrom));
            if (missing.length === 0)
                continue;
            const change = { [name]: (0, dated_entries_1.datedTo)([...known, ...missing]) };
            await this.transaction.update(issuer_row_1.IssuerRow, { id, [name]: row[name] }, change);
        }
    }
    /** A contractor that was there already without a number. */
    async #addCorporateNumber({ id, corporateNumber = null }) {
        if (corporateNumber === null)
            return;
        const row = await this.transaction.found(contractor_row_1.ContractorRow, { id });
        if (row?.corporateNumber === null)
            await this.transaction.update(contractor_row_1.ContractorRow, { id, corporateNumber: null }, { corporateNumber });
    }
    /** A branch that was there already without any. */
    async #addPrefectures({ id, prefectures = null }) {
        if (prefectures === null)
            return;
        const row = await this.transaction.found(issuer_branch_row_1.IssuerBranchRow, { id });
        if (row?.prefectures === null)
            await this.transaction.update(issuer_branch_row_1.IssuerBranchRow, { id, prefectures: null }, { prefectures: JSON.stringify(prefectures) });
    }
    /** Adds rows with a new id; unlike `orIgnore`, it fails where another row has the same name. */
    async #addObligees(obligees) {
        if (obligees.length === 0)
            return;
        const ids = obligees.map(({ id }) => id);
        const there = await this.transaction.manager.find(obligee_row_1.ObligeeRow, {
            where: { id: (0, typeorm_1.In)(ids) },
            select: { id: true },
        });
        const isThere = new Set(there.map(({ id }) => id));
        const missing = obligees.filter(({ id }) => !isThere.has(id));
        await new obligee_store_1.SqlObligeeStore(this.transaction).save(missing.map((obligee) => ({ ...NOTHING_KNOWN, ...obligee })));
    }
    async #addMissing(target, rows) {
        if (rows.length === 0)
            return;
        await this.transaction.manager
            .createQueryBuilder()
            .insert()
            .into(target)
            .values(rows)
            .orIgnore()
            .execute();
    }
}
exports.MissingOrganisations = MissingOrganisations;
const NOTHING_STATED = {
    reading: null,
    representative: null,
    contactEmail: null,
    telephone: null,
    constructionLicenseNumber: null,
    contractingBranch: null,
};
function branchRows({ id: issuerId, branches }) {
    return branches.map(({ prefectures = null, ...branch }, position) => ({
        ...branch,
        issuerId,
        position,
        prefectures: prefectures && JSON.stringify(prefectures),
    }));
}
const NOTHING_KNOWN = {
    reading: null,
    category: null,
    prefecture: null,
    aliases: [],
    parentId: null,
    addressee: null,
};
//# sourceMappingURL=missing-organisations.js.map