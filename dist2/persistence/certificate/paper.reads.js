"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedPaperReads = void 0;
const change_on_paper_1 = require("../../domain/guarantee/change-on-paper");
const certificate_standing_1 = require("../../domain/guarantee/certificate-standing");
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
const scope_1 = require("../engine/scope");
/**
 * The amendment that brought a version, with those since the version before, which brought none; and those since the newest
 * version.
 */
function amendmentsOf(engine) {
    const columns = "x.revision, x.amended_on, x.before, x.after";
    const all = engine === "postgres"
        ? `json_agg(json_build_array(${columns}))::text`
        : `json_group_array(json_array(${columns}))`;
    const ofGuarantee = `SELECT ${all} FROM amendment x WHERE x.guarantee_id = c.guarantee_id`;
    return (`(${ofGuarantee} AND x.revision <= a.revision AND x.revision > COALESCE(p.revision, 0)) AS amendments, ` +
        `CASE WHEN n.id IS NULL AND (c.version = 1 OR a.id IS NOT NULL) THEN ` +
        `(${ofGuarantee} AND x.revision > COALESCE(a.revision, 0)) END AS "amendmentsSince"`);
}
const COLUMNS = `c.id AS "certificateId", c.guarantee_id AS "guaranteeId", c.content AS content, c.digest AS digest, g.obligee_id AS "obligeeId", g.delivery AS delivery, ` +
    `g.works_number AS "worksNumber", g.procurement_number AS "procurementNumber", g.contract_number AS "contractNumber", ` +
    `g.specification_number AS "specificationNumber", g.status AS status, g.expires_on AS "expiresOn", g.contract_price AS "contractPrice", ` +
    `g.covered_price AS "coveredPrice", g.work_from AS "workFrom", g.work_to AS "workTo", e.ended_on AS "endedOn", ` +
    `n.version AS "nextVersion", n.issued_on AS "nextIssuedOn", ` +
    `g.contract_type AS "contractType", g.joint_venture AS "jointVenture", g.issued_on AS "firstIssuedOn", g.created_at AS "registeredAt", ` +
    `b.content AS "contentBefore", a.amended_on AS "contractChangedOn"`;
const TABLES = "certificate c JOIN guarantee g ON g.id = c.guarantee_id " +
    "LEFT JOIN guarantee_end e ON e.guarantee_id = g.id LEFT JOIN certificate n ON n.id = c.superseded_by_id " +
    "LEFT JOIN certificate b ON b.guarantee_id = c.guarantee_id AND b.version = c.version - 1 " +
    "LEFT JOIN amendment a ON a.guarantee_id = c.guarantee_id AND a.certificate_id = c.id " +
    "LEFT JOIN amendment p ON p.guarantee_id = b.guarantee_id AND p.certificate_id = b.id";
/** What papers are made of, for those who may see the guarantee. */
class ScopedPaperReads {
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async ofCertificates(caller, certificateIds) {
        if (certificateIds.length === 0)
            return [];
        return this.#read(caller, (parameters) => `c.id IN (${parameters.list(certificateIds)})`);
    }
    async newestOf(caller, guaranteeId) {
        const [newest] = await this.#read(caller, (parameters) => `c.guarantee_id = ${parameters.add(guaranteeId)} AND c.superseded_by_id IS NULL`);
        return newest ?? null;
    }
    async viewer({ organisationId, userId }) {
        const [viewer] = await this.session.sql((parameters) => `SELECT o.name AS name, b.name AS "ofBody", ` +
            `(SELECT u.name FROM user_account u WHERE u.id = ${parameters.add(userId)}) AS person ` +
            `FROM obligee o LEFT JOIN obligee b ON b.id = o.parent_id WHERE o.id = ${parameters.add(organisationId)}`);
        if (!viewer)
            throw new Error("a caller's organisation does not exist");
        const { name, ofBody, person } = viewer;
        return { body: ofBody === null ? name : `${ofBody} ${name}`, person };
    }
    async #read(caller, condition) {
        const rows = await this.session.sql((parameters) => `SELECT ${COLUMNS}, ${amendmentsOf(parameters.engine)} FROM ${TABLES} WHERE ${condition(parameters)} ` +
            `AND ${(0, scope_1.guaranteesInScope)(caller, "g", parameters)}`);
        // The obligee's words on the copy are verified where they are read.
        await this.verifier.verify(rows.map(({ guaranteeId }) => guaranteeId), ["GUARANTEE"]);
        return rows.map(factsOf);
    }
}
exports.ScopedPaperReads = ScopedPaperReads;
function factsOf(row) {
    const { certificateId, digest, obligeeId, delivery, status, endedOn, nextVersion, nextIssuedOn } = row;
    const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
    const identifiers = { worksNumber, procurementNumber, contractNumber, specificationNumber };
    const content = JSON.parse(row.content);
    const supersededBy = nextVersion === null || nextIssuedOn === null ? null : { version: nextVersion, issuedOn: nextIssuedOn };
    const stated = (0, certificate_standing_1.followingTermsOf)(content);
    const { contractType } = row;
    const present = presentTermsOf(row);
    const followedBy = changesFrom(row.amendmentsSince);
    const standing = { status, contractType, present, stated, followedBy, supersededBy, endedOn };
    const jointVenture = row.jointVenture === null ? null : JSON.parse(row.jointVenture);
    const amendment = amendmentOf(row);
    const registeredAt = (0, instant_1.instantFromDatabase)(row.registeredAt);
    const ofGuarantee = {
        identifiers,
        standing,
        obligeeId,
        delivery,
        contractType,
        jointVenture,
        registeredAt,
    };
    return { certificateId, content, digest, amendment, ...ofGuarantee };
}
function amendmentOf({ contentBefore, contractChangedOn, amendments, firstIssuedOn, }) {
    if (contentBefore === null)
        return null;
    const before = JSON.parse(contentBefore);
    return { before, contractChangedOn, changes: changesFrom(amendments), firstIssuedOn };
}
function changesFrom(amendments) {
    const read = (amendments === null ? [] : JSON.parse(amendments));
    return [...read]
        .sort(([one], [other]) => one - other)
        .map(([, amendedOn, before, after]) => (0, change_on_paper_1.changeOnPaper)({
        amendedOn,
        before: JSON.parse(before),
        after: JSON.parse(after),
    }));
}
function presentTermsOf({ expiresOn, contractPrice, coveredPrice, workFrom, workTo }) {
    return {
        expiresOn,
        contractPrice: (0, columns_1.yenFromDatabase)(contractPrice),
        coveredPrice: (0, columns_1.yenFromDatabase)(coveredPrice),
        workPeriod: { from: workFrom, to: workTo },
    };
}
//# sourceMappingURL=paper.reads.js.map