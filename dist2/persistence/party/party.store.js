"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlPartyStore = void 0;
const typeorm_1 = require("typeorm");
const reading_columns_1 = require("../engine/reading-columns");
const company_columns_1 = require("./company-columns");
const contractor_correction_row_1 = require("./contractor-correction.row");
const contractor_registration_row_1 = require("./contractor-registration.row");
const contractor_row_1 = require("./contractor.row");
const dated_entries_1 = require("./dated-entries");
const issuer_branch_row_1 = require("./issuer-branch.row");
const issuer_row_1 = require("./issuer.row");
const missing_organisations_1 = require("./missing-organisations");
const addressee_1 = require("../../domain/obligee/addressee");
const known_addressees_1 = require("../obligee/known-addressees");
const obligee_post_row_1 = require("../obligee/obligee-post.row");
const obligee_row_1 = require("../obligee/obligee.row");
const chunks_1 = require("../engine/chunks");
const row_table_1 = require("../engine/row-table");
const BRANCHES = (0, row_table_1.rowTable)(issuer_branch_row_1.IssuerBranchRow);
class SqlPartyStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async issuer(id) {
        const found = await this.#found(issuer_row_1.IssuerRow, { id });
        if (!found)
            return null;
        const { name, address, numberPrefix, representations } = found;
        return { id, name, address, numberPrefix, representations: (0, dated_entries_1.datedFrom)(representations) };
    }
    async branch(issuerId, branchId) {
        const wanted = branchId === null ? { issuerId, position: 0 } : { issuerId, id: branchId };
        return this.#found(issuer_branch_row_1.IssuerBranchRow, wanted);
    }
    async branches(issuerId) {
        const found = await this.transaction.sql((parameters) => `SELECT ${BRANCHES.columnsAs("b")} FROM issuer_branch b WHERE b.issuer_id = ${parameters.add(issuerId)} ` +
            `ORDER BY b.position`);
        const rows = found.map((row) => BRANCHES.read(row));
        this.transaction.relyOnAll(issuer_branch_row_1.IssuerBranchRow, issuerId, rows);
        return rows.map(({ id, name, address, telephone, fax, prefectures }) => ({
            ...{ id, name, address, telephone, fax },
            prefectures: prefectures === null ? null : JSON.parse(prefectures),
        }));
    }
    async contractor(issuerId, id) {
        const registration = await this.transaction.found(contractor_registration_row_1.ContractorRegistrationRow, {
            issuerId,
            contractorId: id,
        });
        if (!registration)
            return null;
        const found = await this.#found(contractor_row_1.ContractorRow, { id });
        return found && storedContractor(found, registration.handlingBranchId);
    }
    async holdContractor(id) {
        await this.transaction.sql((parameters) => `SELECT c.id FROM contractor c WHERE c.id = ${parameters.add(id)} ${this.transaction.heldUntilCommit}`);
        const found = await this.#found(contractor_row_1.ContractorRow, { id });
        return found && storedContractor(found, null);
    }
    async correctContractor({ id: contractorId, name, ...before }, { id, after, at, user }) {
        const changed = await this.transaction.update(contractor_row_1.ContractorRow, { id: contractorId, address: before.address }, { ...(0, company_columns_1.companyColumns)(after), ...(0, reading_columns_1.searchColumns)([name], after.reading) });
        if (!changed)
            throw new Error("a contractor changed although it was held");
        await this.transaction.insert(contractor_correction_row_1.ContractorCorrectionRow, {
            id,
            contractorId,
            before: JSON.stringify((0, company_columns_1.companyFactsOf)((0, company_columns_1.companyColumns)(before))),
            after: JSON.stringify((0, company_columns_1.companyFactsOf)((0, company_columns_1.companyColumns)(after))),
            correctedAt: at.toISOString(),
            userId: user?.id ?? null,
            userName: user?.name ?? null,
        });
    }
    async applicationRequirements(issuerId) {
        const issuer = await this.#found(issuer_row_1.IssuerRow, { id: issuerId });
        return (0, dated_entries_1.datedFrom)(issuer?.applicationRequirements ?? null);
    }
    async premiumPayments(issuerId) {
        const issuer = await this.#found(issuer_row_1.IssuerRow, { id: issuerId });
        return (0, dated_entries_1.datedFrom)(issuer?.premiumPayments ?? null);
    }
    async isRegisteredElsewhere(issuerId, contractorId) {
        return this.transaction.manager.existsBy(contractor_registration_row_1.ContractorRegistrationRow, {
            issuerId: (0, typeorm_1.Not)(issuerId),
            contractorId,
        });
    }
    async numberedContractors(numbers) {
        // SQLite has one writer anyhow.
        if (this.transaction.locksByName)
            await this.transaction.sql((parameters) => `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add("corporate numbers")}, 0))`);
        const found = [];
        for (const some of (0, chunks_1.chunksOf)([...new Set(numbers)]))
            found.push(...(await this.transaction.sql((parameters) => `SELECT c.id AS id, r.issuer_id AS "issuerId", c.corporate_number AS "corporateNumber" FROM contractor c ` +
                `JOIN contractor_registration r ON r.contractor_id = c.id ` +
                `WHERE c.corporate_number IN (${parameters.list(some)}) ORDER BY c.id, r.issuer_id`)));
        return found;
    }
    async registeredContractors(ids) {
        const found = [];
        for (const some of (0, chunks_1.chunksOf)(ids))
            found.push(...(await this.transaction.sql((parameters) => `SELECT c.id AS id, r.issuer_id AS "issuerId", c.corporate_number AS "corporateNumber" FROM contractor c ` +
                `JOIN contractor_registration r ON r.contractor_id = c.id WHERE c.id IN (${parameters.list(some)})`)));
        return found;
    }
    async contractorsOf(issuerId) {
        return this.transaction.sql((parameters) => `SELECT c.id AS id, c.name AS name, c.corporate_number AS "corporateNumber" FROM contractor c ` +
            `JOIN contractor_registration r ON r.contractor_id = c.id WHERE r.issuer_id = ${parameters.add(issuerId)} ` +
            `ORDER BY c.id`);
    }
    async corporateNumberOf(contractorId) {
        return (await this.#found(contractor_row_1.ContractorRow, { id: contractorId }))?.corporateNumber ?? null;
    }
    async giveCorporateNumber(id, corporateNumber) {
        await this.transaction.update(contractor_row_1.ContractorRow, { id, corporateNumber: null }, { corporateNumber });
    }
    async giveHandlingBranch(issuerId, contractorId, handlingBranchId) {
        await this.transaction.changeRows(contractor_registration_row_1.ContractorRegistrationRow, { issuerId, contractorId }, { handlingBranchId });
    }
    async obligee(id) {
        const found = await this.#found(obligee_row_1.ObligeeRow, { id });
        if (!found)
            return null;
        const parent = found.parentId === null ? null : await this.#found(obligee_row_1.ObligeeRow, { id: found.parentId });
        const [obligee, body] = [(0, known_addressees_1.namedOf)(found), parent && (0, known_addressees_1.namedOf)(parent)];
        return { id: found.id, name: (0, addressee_1.nameInFull)(obligee, body), certain: (0, addressee_1.certainAddressee)(obligee, body) };
    }
    async addressees(obligeeId, issuerId) {
        const known = (await (0, known_addressees_1.knownAddressees)(this.transaction, [obligeeId], issuerId)).get(obligeeId) ?? null;
        if (known)
            this.transaction.relyOn("PARTY", [obligeeId, ...(known.bodyId === null ? [] : [known.bodyId])]);
        return known;
    }
    async keepPost({ id, obligeeId, issuerId, title, holder, keptAt, }) {
        const kept = await this.transaction.sql((parameters) => `SELECT p.id FROM obligee_post p WHERE p.obligee_id = ${parameters.add(obligeeId)} ` +
            `AND p.issuer_id = ${parameters.add(issuerId)} ` +
            `AND p.title = ${parameters.add(title)} AND COALESCE(p.holder, '') = ${parameters.add(holder ?? "")} LIMIT 1`);
        if (kept.length > 0)
            return;
        await this.transaction.manager.insert(obligee_post_row_1.ObligeePostRow, {
            id,
            obligeeId,
            issuerId,
            title,
            holder,
            keptAt: keptAt.toISOString(),
        });
    }
    async takeSerial(issuerId) {
        // The update locks the issuer's row until the unit of work ends, so each serial is taken once.
        const [taken] = await this.transaction.sql((parameters) => `UPDATE issuer SET next_serial = next_serial + 1 WHERE id = ${parameters.add(issuerId)} RETURNING next_serial AS next`);
        if (!taken)
            throw new Error("no issuer has this id");
        return Number(taken.next) - 1;
    }
    async passSerial(issuerId, serial) {
        await this.transaction.changeRows(issuer_row_1.IssuerRow, { id: issuerId }, { nextSerial: serial + 1 });
    }
    async insertMissing(organisations) {
        await new missing_organisations_1.MissingOrganisations(this.transaction).insert(organisations);
    }
    /** All writes build upon the parties that were found. */
    async #found(target, where) {
        const found = await this.transaction.found(target, where);
        if (found)
            this.transaction.relyOnRow(target, found);
        return found;
    }
}
exports.SqlPartyStore = SqlPartyStore;
function storedContractor(row, handlingBranchId) {
    const { id, name } = row;
    return { id, name, ...(0, company_columns_1.companyFactsOf)(row), handlingBranchId };
}
//# sourceMappingURL=party.store.js.map