"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.doctor = void 0;
exports.examineDatabase = examineDatabase;
const auth_key_vault_1 = require("../use-cases/auth-key/auth-key-vault");
const examine_1 = require("../use-cases/operation/examine");
const seals_1 = require("../use-cases/operation/seals");
const config_1 = require("../config");
const doctor_1 = require("../persistence/doctor");
const mark_broken_1 = require("../persistence/doctor/mark-broken");
const snapshot_1 = require("../persistence/database/snapshot");
const sandbox_1 = require("../sandbox");
const start_failure_1 = require("../server/start-failure");
const doctor_report_1 = require("./doctor-report");
const purpose_of_1 = require("./purpose-of");
const settings_check_1 = require("./settings-check");
/** Examines settings and database, and says what is wrong with them: 0 nothing, 1 something, 2 it cannot be examined. */
const doctor = async ({ has }) => {
    const url = (0, config_1.readDatabaseUrl)();
    const snapshot = await (0, snapshot_1.openSnapshot)(url).catch((error) => {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    });
    try {
        return (await examineDatabase(url, snapshot, new doctor_report_1.DoctorReport(console.log, has("json")))) ? 0 : 1;
    }
    finally {
        await snapshot.close();
    }
};
exports.doctor = doctor;
/** Whether nothing is wrong. Subjects with a broken seal are marked for the servers on this database. */
async function examineDatabase(url, snapshot, report) {
    const isSandbox = (await (0, purpose_of_1.purposeOf)(snapshot)) === "sandbox";
    const secrets = isSandbox ? (0, sandbox_1.existingSandboxSecrets)() : (0, config_1.readSecrets)();
    const seals = secrets && new seals_1.Seals(secrets.sealKeys);
    const broken = [];
    const now = new Date();
    const checks = [
        new settings_check_1.SettingsCheck(isSandbox ? "sandbox" : "serve"),
        ...(await (0, doctor_1.databaseChecks)({
            snapshot,
            vault: secrets && new auth_key_vault_1.AuthKeyVault(secrets),
            seals,
            now,
            onBroken: (found) => broken.push(found),
        })),
    ];
    for await (const examined of (0, examine_1.examine)(checks.map((check) => inPart(snapshot, check))))
        report.add(examined);
    report.end();
    if (seals && broken.length > 0)
        await mark(url, seals, broken, now);
    return report.isClean;
}
async function mark(url, seals, broken, now) {
    await (0, mark_broken_1.markBroken)(url, seals, broken, now).catch((error) => {
        console.error(`What is broken could not be marked: ${error instanceof Error ? error.message : String(error)}`);
    });
}
/** A check that breaks off leaves the snapshot to the next one. */
function inPart(snapshot, check) {
    const { name, isGate = false } = check;
    return { name, isGate, run: () => snapshot.part(() => check.run()) };
}
//# sourceMappingURL=doctor.js.map