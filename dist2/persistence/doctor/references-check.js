"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReferencesCheck = void 0;
/** References that no foreign key guards. */
const BY_WORD_ALONE = [
    { table: "guarantee", column: "application_id", referenced: "guarantee_application" },
    { table: "certificate", column: "superseded_by_id", referenced: "certificate" },
    { table: "obligee", column: "parent_id", referenced: "obligee" },
    { table: "mail", column: "application_id", referenced: "guarantee_application" },
    { table: "mail", column: "original_id", referenced: "mail" },
    { table: "access_token", column: "user_id", referenced: "user_account" },
    { table: "access_token", column: "created_by_user_id", referenced: "user_account" },
    { table: "event", column: "user_id", referenced: "user_account" },
    { table: "change", column: "event_id", referenced: "event" },
    { table: "change_pending", column: "event_id", referenced: "event" },
    ...["user_account", "access_token"].flatMap((table) => ["issuer", "contractor", "obligee", "operator"].map((referenced) => ({
        table,
        column: "organisation_id",
        referenced,
        where: `r.role = '${referenced.toUpperCase()}'`,
    }))),
];
/** No row refers to a missing one. */
class ReferencesCheck {
    constructor(snapshot, expected) {
        this.snapshot = snapshot;
        this.expected = expected;
        this.name = "references";
    }
    async *run() {
        for (const reference of [...this.expected.references, ...BY_WORD_ALONE])
            yield* this.#orphans(reference);
    }
    async *#orphans({ table, column, referenced, where }) {
        const keys = this.expected.columns.filter((each) => each.table === table && each.isKey);
        const id = keys.map(({ name }) => `r."${name}"`).join(" || '/' || ");
        const orphans = this.snapshot.stream(() => `SELECT ${id} AS id, r."${column}" AS missing FROM "${table}" r WHERE r."${column}" IS NOT NULL ` +
            (where === undefined ? "" : `AND ${where} `) +
            `AND NOT EXISTS (SELECT 1 FROM "${referenced}" there WHERE there.id = r."${column}")`);
        for await (const orphan of orphans)
            yield {
                check: this.name,
                severity: "error",
                subject: { table, id: orphan.id },
                expected: `its ${column} is a row of ${referenced}`,
                found: `${orphan.missing} is not there`,
                remedy: `Look for ${orphan.missing} in a backup.`,
            };
    }
}
exports.ReferencesCheck = ReferencesCheck;
//# sourceMappingURL=references-check.js.map