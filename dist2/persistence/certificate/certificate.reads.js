"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateReads = void 0;
const scope_1 = require("../engine/scope");
const certificate_fields_1 = require("./certificate-fields");
const kept_plans_1 = require("../engine/kept-plans");
const selection_1 = require("../engine/selection");
const KEYS = {
    guarantee: "g.id",
    successor: "c.superseded_by_id",
};
/** All versions of certificates, each linked to the one that supersedes it and to the one that it supersedes. */
class CertificateReads {
    #projection;
    #plans = new kept_plans_1.KeptPlans();
    constructor(session, today) {
        this.session = session;
        this.#projection = { typename: "Certificate", fields: (0, certificate_fields_1.certificateFields)(today) };
    }
    /** The versions of guarantees that the caller is known to see, oldest first. */
    async ofGuarantees(caller, guaranteeIds, wanted) {
        return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(guaranteeIds)})`);
    }
    /** By guarantee, with all their siblings. */
    async byIds(caller, ids, wanted) {
        if (ids.length === 0)
            return new Map();
        // With all their siblings, because the next and the one before may be asked for.
        return this.#read(caller, wanted, (parameters) => `g.id IN (SELECT guarantee_id FROM certificate WHERE id IN (${parameters.list(ids)})) ` +
            `AND ${(0, scope_1.guaranteesInScope)(caller, "g", parameters)}`);
    }
    async #read({ role }, wanted, condition) {
        const { columns, toFound } = this.#plans.of(wanted, role, () => (0, selection_1.select)(this.#projection, ofEveryVersion(wanted), role, KEYS));
        const rows = await this.session.cells((parameters) => `SELECT ${columns} FROM guarantee g JOIN certificate c ON c.guarantee_id = g.id ` +
            `WHERE ${condition(parameters)} ORDER BY c.version`);
        const read = rows.map(toFound);
        const byId = new Map(read.map(({ view }) => [view.id, view]));
        const byGuarantee = new Map();
        for (const { keys, view } of read) {
            const successor = byId.get(keys.successor ?? "") ?? null;
            Object.assign(view, { supersededBy: successor });
            if (successor)
                Object.assign(successor, { supersedes: view });
            const versions = byGuarantee.get(keys.guarantee) ?? [];
            versions.push(view);
            byGuarantee.set(keys.guarantee, versions);
        }
        return byGuarantee;
    }
}
exports.CertificateReads = CertificateReads;
/** What is asked of a neighbouring version is asked of a certificate too: it is fetched for every version. */
function ofEveryVersion(wanted) {
    return wanted.renamed((path) => path.slice(path.lastIndexOf(".") + 1));
}
//# sourceMappingURL=certificate.reads.js.map