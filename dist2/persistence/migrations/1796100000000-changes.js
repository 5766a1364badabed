"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Changes1796100000000 = void 0;
const table_1 = require("./table");
const CHANGE = (0, table_1.table)("change", {
    position: { type: "bigint", isPrimary: true },
    event_id: table_1.id,
    issuer_id: { ...table_1.id, isNullable: true },
    contractor_id: { ...table_1.id, isNullable: true },
}, [
    (0, table_1.index)("change_of_event", ["event_id"], true),
    (0, table_1.index)("change_by_issuer", ["issuer_id", "position"]),
    (0, table_1.index)("change_by_contractor", ["contractor_id", "position"]),
]);
const CHANGE_OBLIGEE = (0, table_1.table)("change_obligee", {
    obligee_id: { ...table_1.id, isPrimary: true },
    position: { type: "bigint", isPrimary: true },
});
const CHANGE_PENDING = (0, table_1.table)("change_pending", {
    arrival: { type: "bigint", isPrimary: true },
    event_id: table_1.id,
});
/** The events that histories told when this migration was written. */
const TOLD = [
    "APPLICATION_DRAFTED",
    "APPLICATION_CHANGED",
    "APPLICATION_SUBMITTED",
    "ATTACHMENT_ADDED",
    "ATTACHMENT_REMOVED",
    "APPLICATION_WITHDRAWN",
    "APPLICATION_APPROVED",
    "APPLICATION_RETURNED",
    "APPLICATION_DECLINED",
    "FINAL_PREMIUM_SET",
    "PREMIUM_SETTLED",
    "GUARANTEE_ISSUED",
    "AMENDMENT_APPLIED_FOR",
    "AMENDMENT_WITHDRAWN",
    "AMENDMENT_APPROVED",
    "AMENDMENT_DECLINED",
    "AMENDMENT_PREMIUM_SET",
    "AMENDMENT_PREMIUM_SETTLED",
    "APPLIED_AMENDMENT_ISSUED",
    "GUARANTEE_AMENDED",
    "GUARANTEE_DISCHARGE_PENDING",
    "GUARANTEE_CANCELLATION_PENDING",
    "GUARANTEE_END_TAKEN_BACK",
    "GUARANTEE_CANCELLED",
    "GUARANTEE_DISCHARGED",
    "GUARANTEE_EXPIRED",
    "CERTIFICATE_OPENED",
    "AUTH_KEY_REVEALED",
    "AUTH_KEY_REISSUED",
    "KEY_NOTICE_FETCHED",
    "WRONG_KEYS_TRIED",
    "MAIL_RESENT",
];
/** Positions of events in the feed of changes. Earlier events await theirs, in their order and before all later ones. */
class Changes1796100000000 {
    async up(runner) {
        for (const each of [CHANGE, CHANGE_OBLIGEE, CHANGE_PENDING])
            await runner.createTable(each);
        if (isPostgres(runner))
            await runner.query(`CREATE SEQUENCE "change_arrival"`);
        const types = TOLD.map((type) => `'${type}'`).join(", ");
        await runner.query(`INSERT INTO "change_pending" ("arrival", "event_id") ` +
            `SELECT 1 - ROW_NUMBER() OVER (ORDER BY at DESC, id DESC), id FROM "event" WHERE type IN (${types})`);
    }
    async down(runner) {
        if (isPostgres(runner))
            await runner.query(`DROP SEQUENCE "change_arrival"`);
        for (const each of [CHANGE_PENDING, CHANGE_OBLIGEE, CHANGE])
            await runner.dropTable(each);
    }
}
exports.Changes1796100000000 = Changes1796100000000;
function isPostgres(runner) {
    return runner.dataSource.options.type === "postgres";
}
//# sourceMappingURL=1796100000000-changes.js.map