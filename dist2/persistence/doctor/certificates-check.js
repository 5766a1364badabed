"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificatesCheck = void 0;
const certificate_content_1 = require("../../domain/certificate/certificate-content");
const certificate_title_1 = require("../../domain/certificate/certificate-title");
const amendable_terms_column_1 = require("../guarantee/amendable-terms-column");
const COLUMNS = `c.id AS id, c.guarantee_id AS "guaranteeId", c.version AS version, c.amended AS amended, c.title AS title, ` +
    `c.issued_on AS "issuedOn", c.content AS content, c.digest AS digest, c.superseded_by_id AS "supersededById", ` +
    `g.number AS number, g.kind AS kind, g.works_name AS "worksName", g.works_place AS "worksPlace", ` +
    `g.contract_price AS "contractPrice", g.covered_price AS "coveredPrice", g.paid_ahead AS "paidAhead", g.work_from AS "workFrom", ` +
    `g.work_to AS "workTo", g.contracted_on AS "contractedOn", g.amount AS amount, g.expires_on AS "expiresOn", ` +
    `g.deposit_bank_name AS "bankName", g.deposit_bank_branch AS "bankBranch", ` +
    `(SELECT a."after" FROM amendment a WHERE a.guarantee_id = g.id ORDER BY a.revision DESC LIMIT 1) AS "amendedTo"`;
/**
 * Every certificate matches its digest, and versions follow each other without a gap. The guarantee's row
 * agrees with the newest version and the newest amendment.
 */
class CertificatesCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "certificates";
    }
    async *run() {
        const rows = this.snapshot.stream(() => `SELECT ${COLUMNS} FROM certificate c JOIN guarantee g ON g.id = c.guarantee_id ORDER BY c.guarantee_id, c.version`);
        let before;
        for await (const row of rows) {
            const previous = before?.guaranteeId === row.guaranteeId ? before : undefined;
            if (before)
                yield* this.#followed(before, previous ? row : undefined);
            yield* this.#certificate(row, (previous?.version ?? 0) + 1);
            before = row;
        }
        if (before)
            yield* this.#followed(before, undefined);
    }
    *#certificate(row, version) {
        const fault = (0, certificate_content_1.contentFault)({ text: row.content, digest: row.digest });
        if (fault !== undefined)
            yield this.#finding(row, "content that its digest is of", fault);
        if (row.version !== version)
            yield this.#finding(row, `version ${String(version)}`, `version ${String(row.version)}`);
        const content = contentOf(row);
        if (content === undefined)
            return;
        yield* this.#different(row, "certificate", [
            ["number", content.number, row.number],
            ["kind", content.kind, row.kind],
            ["version", content.version, row.version],
            ["amended", content.amended, Boolean(row.amended)],
            ["issuedOn", content.issuedOn, row.issuedOn],
            ["title", (0, certificate_title_1.certificateTitle)(content.kind, content.amended), row.title],
        ]);
    }
    /** The findings on a certificate, once its next version is known. */
    *#followed(row, next) {
        if (row.supersededById !== (next?.id ?? null))
            yield this.#finding(row, next ? `superseded by ${next.id}` : "superseded by nothing: it is the newest version", row.supersededById === null ? "superseded by nothing" : `superseded by ${row.supersededById}`);
        const content = next ? undefined : contentOf(row);
        if (content === undefined)
            return;
        const { worksContract } = content;
        const terms = row.amendedTo === null ? amendable(content) : (0, amendable_terms_column_1.amendableTermsFrom)(row.amendedTo);
        yield* this.#different(row, "guarantee", [
            ["amount on the certificate", content.amount, Number(row.amount)],
            ["amount", terms.amount, Number(row.amount)],
            ["contractPrice", terms.contractPrice, Number(row.contractPrice)],
            ["coveredPrice", terms.coveredPrice, Number(row.coveredPrice)],
            // What a guarantee is issued with stands on no paper.
            ["paidAhead", terms.paidAhead, row.amendedTo === null ? null : numberOrNull(row.paidAhead)],
            ["workFrom", terms.workPeriod.from, row.workFrom],
            ["workTo", terms.workPeriod.to, row.workTo],
            ["expiresOn", terms.expiresOn, row.expiresOn],
            ["works", worksContract.name, row.worksName],
            ["place", worksContract.place, row.worksPlace],
            ["contractedOn", worksContract.contractedOn, row.contractedOn],
            ["depositBank", content.depositBank?.name ?? null, row.bankName],
            ["depositBankBranch", content.depositBank?.branch ?? null, row.bankBranch],
        ]);
    }
    *#different(row, table, facts) {
        for (const [name, stated, stored] of facts)
            if (stated !== stored)
                yield this.#finding(row, `${name} ${JSON.stringify(stated)}`, `${name} ${JSON.stringify(stored)}`, table);
    }
    #finding({ id, guaranteeId }, expected, found, table = "certificate") {
        return {
            check: this.name,
            severity: "error",
            subject: { table, id: table === "certificate" ? id : guaranteeId },
            expected,
            found,
            remedy: "Another program changed it past this system: compare it with a backup, and with the holder's copy.",
        };
    }
}
exports.CertificatesCheck = CertificatesCheck;
/** `undefined` where it is unreadable; then its digest is a finding already. */
function contentOf({ content }) {
    try {
        const read = JSON.parse(content);
        return read?.worksContract?.workPeriod ? read : undefined;
    }
    catch {
        return undefined;
    }
}
function amendable({ amount, worksContract, expiresOn }) {
    const { contractPrice, coveredPrice, workPeriod } = worksContract;
    return { amount, contractPrice, coveredPrice, paidAhead: null, workPeriod, expiresOn };
}
function numberOrNull(value) {
    return value === null ? null : Number(value);
}
//# sourceMappingURL=certificates-check.js.map