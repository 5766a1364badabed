"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Spine1795305600000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
/** In an order in which every table stands behind those it refers to. */
const TABLES = [
    (0, table_1.table)("setting", { name: { ...table_1.valueName, isPrimary: true }, value: table_1.text }),
    (0, table_1.table)("operator", { ...table_1.primaryId, name: table_1.text }),
    (0, table_1.table)("obligee", { ...table_1.primaryId, name: table_1.text }),
    (0, table_1.table)("contractor", { ...table_1.primaryId, name: table_1.text, address: table_1.text }),
    (0, table_1.table)("issuer", {
        ...table_1.primaryId,
        name: table_1.text,
        address: table_1.text,
        number_prefix: { type: "varchar", length: "9" },
        next_serial: table_1.yen,
    }, [(0, table_1.index)("issuer_number_prefix", ["number_prefix"], true)]),
    (0, table_1.table)("issuer_branch", {
        ...table_1.primaryId,
        issuer_id: table_1.id,
        position: table_1.integer,
        name: table_1.text,
        address: table_1.text,
        telephone: table_1.valueName,
        fax: { ...table_1.valueName, isNullable: true },
    }, [(0, table_1.index)("issuer_branch_position", ["issuer_id", "position"], true)], { issuer_id: "issuer" }),
    (0, table_1.table)("contractor_registration", { issuer_id: { ...table_1.id, isPrimary: true }, contractor_id: { ...table_1.id, isPrimary: true } }, [(0, table_1.index)("contractor_registration_by_contractor", ["contractor_id"])], { issuer_id: "issuer", contractor_id: "contractor" }),
    (0, table_1.table)("guarantee", {
        ...table_1.primaryId,
        number: { type: "varchar", length: "10" },
        kind: table_1.valueName,
        status: table_1.valueName,
        version: table_1.integer,
        issuer_id: table_1.id,
        branch_id: table_1.id,
        contractor_id: table_1.id,
        obligee_id: table_1.id,
        works_name: table_1.text,
        works_place: { ...table_1.text, isNullable: true },
        contract_price: table_1.yen,
        covered_price: table_1.yen,
        work_from: table_1.day,
        work_to: table_1.day,
        contracted_on: { ...table_1.day, isNullable: true },
        amount: table_1.yen,
        expires_on: table_1.day,
        deposit_bank_name: { ...table_1.text, isNullable: true },
        deposit_bank_branch: { ...table_1.text, isNullable: true },
        issued_on: table_1.day,
        created_at: table_1.instant,
    }, [
        (0, table_1.index)("guarantee_number", ["number"], true),
        (0, table_1.index)("guarantee_by_issuer", ["issuer_id", "issued_on", "id"]),
        (0, table_1.index)("guarantee_by_contractor", ["contractor_id", "issued_on", "id"]),
        (0, table_1.index)("guarantee_by_obligee", ["obligee_id", "issued_on", "id"]),
        (0, table_1.index)("guarantee_by_day", ["issued_on", "id"]),
    ], { issuer_id: "issuer", branch_id: "issuer_branch", contractor_id: "contractor", obligee_id: "obligee" }),
    (0, table_1.table)("certificate", {
        ...table_1.primaryId,
        guarantee_id: table_1.id,
        version: table_1.integer,
        amended: { type: "boolean" },
        title: table_1.text,
        issued_on: table_1.day,
        content: table_1.text,
        digest: table_1.hash,
        superseded_by_id: { ...table_1.id, isNullable: true },
    }, [(0, table_1.index)("certificate_version", ["guarantee_id", "version"], true)], { guarantee_id: "guarantee" }),
    (0, table_1.table)("auth_key", { ...table_1.primaryId, guarantee_id: table_1.id, hash: table_1.hash, sealed: { type: "varchar", length: "100" }, created_at: table_1.instant }, [(0, table_1.index)("auth_key_of_guarantee", ["guarantee_id"], true)], { guarantee_id: "guarantee" }),
    (0, table_1.table)("opening", {
        obligee_id: { ...table_1.id, isPrimary: true },
        guarantee_id: { ...table_1.id, isPrimary: true },
        first_opened_at: table_1.instant,
    }, [(0, table_1.index)("opening_of_guarantee", ["guarantee_id"])], { obligee_id: "obligee", guarantee_id: "guarantee" }),
    (0, table_1.table)("guess_count", { subject: { type: "varchar", length: "100", isPrimary: true }, guesses: table_1.integer }),
    (0, table_1.table)("reply", {
        organisation_id: { ...table_1.id, isPrimary: true },
        operation: { ...table_1.valueName, isPrimary: true },
        idempotency_key: { type: "varchar", length: "128", isPrimary: true },
        fingerprint: table_1.hash,
        reply: { ...table_1.text, isNullable: true },
        created_at: table_1.instant,
    }),
    (0, table_1.table)("event", {
        ...table_1.primaryId,
        at: table_1.instant,
        type: table_1.valueName,
        token_id: table_1.id,
        role: table_1.valueName,
        organisation_id: table_1.id,
        guarantee_id: { ...table_1.id, isNullable: true },
        from_status: { ...table_1.valueName, isNullable: true },
        to_status: { ...table_1.valueName, isNullable: true },
    }, [(0, table_1.index)("event_of_guarantee", ["guarantee_id", "id"])], { guarantee_id: "guarantee" }),
    (0, table_1.table)("access_token", {
        ...table_1.primaryId,
        hash: table_1.hash,
        name: { type: "varchar", length: "100" },
        role: table_1.valueName,
        organisation_id: table_1.id,
        created_at: table_1.instant,
        expires_at: { ...table_1.instant, isNullable: true },
        revoked_at: { ...table_1.instant, isNullable: true },
    }, [(0, table_1.index)("access_token_hash", ["hash"], true)]),
];
class Spine1795305600000 {
    async up(runner) {
        for (const created of TABLES)
            await runner.createTable(created);
        await (0, guards_1.appendOnly)(runner, "event");
        await (0, guards_1.frozenExceptOnce)(runner, "certificate", "superseded_by_id");
    }
    async down(runner) {
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
    }
}
exports.Spine1795305600000 = Spine1795305600000;
//# sourceMappingURL=1795305600000-spine.js.map