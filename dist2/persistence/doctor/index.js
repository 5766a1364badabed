"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.databaseChecks = databaseChecks;
const as_migrated_1 = require("./as-migrated");
const attachments_check_1 = require("./attachments-check");
const certificates_check_1 = require("./certificates-check");
const engine_check_1 = require("./engine-check");
const feed_check_1 = require("./feed-check");
const guarantees_check_1 = require("./guarantees-check");
const guards_check_1 = require("./guards-check");
const lists_check_1 = require("./lists-check");
const migrations_check_1 = require("./migrations-check");
const queue_check_1 = require("./queue-check");
const references_check_1 = require("./references-check");
const seals_check_1 = require("./seals-check");
const secrets_check_1 = require("./secrets-check");
const sequence_check_1 = require("./sequence-check");
const tables_check_1 = require("./tables-check");
/** The doctor's checks of a database, in this order. */
async function databaseChecks({ snapshot, vault, seals, now, onBroken, }) {
    const expected = await (0, as_migrated_1.asMigrated)();
    return [
        new engine_check_1.EngineCheck(snapshot),
        new migrations_check_1.MigrationsCheck(snapshot),
        new tables_check_1.TablesCheck(snapshot, expected),
        new guards_check_1.GuardsCheck(snapshot, expected),
        ...(vault ? [new secrets_check_1.SecretsCheck(snapshot, vault)] : []),
        new references_check_1.ReferencesCheck(snapshot, expected),
        new guarantees_check_1.GuaranteesCheck(snapshot),
        new certificates_check_1.CertificatesCheck(snapshot),
        new attachments_check_1.AttachmentsCheck(snapshot),
        new sequence_check_1.SequenceCheck(snapshot),
        new lists_check_1.ListsCheck(snapshot),
        new feed_check_1.FeedCheck(snapshot),
        ...(seals ? [new seals_check_1.SealsCheck(snapshot, seals, onBroken)] : []),
        new queue_check_1.QueueCheck(snapshot, now),
    ];
}
//# sourceMappingURL=index.js.map