"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseRefused = void 0;
exports.claimDatabase = claimDatabase;
exports.claimWithoutVault = claimWithoutVault;
exports.sealRows = sealRows;
exports.isMadeWith = isMadeWith;
const operator_error_1 = require("../shared/operator-error");
const seal_alarms_1 = require("./seal-alarms");
const seal_finding_1 = require("../shared/seal-finding");
/** This database cannot be used with these settings. */
class DatabaseRefused extends operator_error_1.OperatorError {
    constructor(message) {
        super(message);
        this.name = "DatabaseRefused";
    }
}
exports.DatabaseRefused = DatabaseRefused;
/**
 * Sealed once and opened at every start: shows whether the secrets are those the database was made with. The sample says
 * too whether its rows have got their seals. Nobody who has the database alone can make one out of the other, and so have
 * rows that were changed sealed anew.
 */
const SAMPLES = {
    UNSEALED: { number: "0000000000", key: "0000000000" },
    SEALED: { number: "0000000001", key: "0000000000" },
};
/** Marks a new database as ours; refuses one that was made for something else, with other secrets, or without seals. */
async function claimDatabase(parts, purpose, { sealsRows = purpose === "sandbox" } = {}) {
    const { unitOfWork, vault } = parts;
    const found = await unitOfWork.run(async (stores) => {
        const madeFor = await stores.settings.get("purpose");
        if (madeFor === null)
            return begin(stores, parts, purpose);
        if (madeFor !== purpose)
            throw new DatabaseRefused(`This database was made for ${madeFor}, not for ${purpose}. Choose another DATABASE_URL.`);
        const stored = await stores.settings.get("secretCheck");
        if (stored === null && (await isWithoutAuthKeys(stores))) {
            await setSealed(stores, parts);
            return "SEALED";
        }
        return sampleOf(vault, stored);
    });
    if (found === null)
        throw new DatabaseRefused("This database was made with other secrets, so that its auth keys could not be read. Bring back the secrets it " +
            "was made with (for a sandbox the file data/sandbox-secret), or choose another DATABASE_URL.");
    if (found === "UNSEALED" && !sealsRows)
        throw new DatabaseRefused(UNSEALED);
    if (found === "UNSEALED")
        await sealEverything(parts);
    await assertRegister(parts, await unitOfWork.run(({ seals }) => seals.checkRegister()));
    return { isSealedNow: found === "UNSEALED" };
}
const UNSEALED = "The rows of this database have no seals. If this system has never sealed it, as after an update from a version " +
    "without seals: stop all servers on it, and run `hosho-server seal` once. If it was sealed before, somebody has taken the " +
    "seals away: restore a backup.";
/**
 * Claims a production database for what makes and reads no auth key, such as imports: that needs no secret of theirs. A
 * new one is begun; the first server notes the secrets.
 */
async function claimWithoutVault(parts) {
    const { unitOfWork, clock } = parts;
    const isSealed = await unitOfWork.run(async (stores) => {
        if ((await stores.settings.get("purpose")) === null) {
            await beginSealed(stores, "production");
            await stores.settings.set("sealedSince", clock().toISOString());
        }
        return (await stores.settings.get("sealedSince")) !== null;
    });
    if (!isSealed)
        throw new DatabaseRefused(UNSEALED);
    await assertRegister(parts, await unitOfWork.run(({ seals }) => seals.checkRegister()));
}
/** Begun by an import, which has no secrets of auth keys. A database with auth keys has lost the sample of its secrets. */
async function isWithoutAuthKeys({ settings, authKeys }) {
    return (await settings.get("sealedSince")) !== null && !(await authKeys.hasAny());
}
async function begin(stores, parts, purpose) {
    await beginSealed(stores, purpose);
    await setSealed(stores, parts);
    return "SEALED";
}
async function beginSealed(stores, purpose) {
    // Whoever takes the settings away must not get everything sealed anew.
    if (await stores.seals.hasRows())
        throw new DatabaseRefused("This database holds records, but not the settings that say what it was made for: they were taken away. Restore a " +
            "backup, or choose another DATABASE_URL.");
    await stores.seals.begin();
    await stores.settings.set("purpose", purpose);
}
async function setSealed({ settings }, { vault, clock }) {
    const { number, key } = SAMPLES.SEALED;
    await settings.set("secretCheck", JSON.stringify(vault.seal(number, key)));
    await settings.set("sealedSince", clock().toISOString());
}
/** In units of work of some hundred rows; one that is interrupted goes on at the next start. */
async function sealEverything(parts) {
    const { unitOfWork } = parts;
    await unitOfWork.run(({ seals }) => seals.begin());
    await sealRows(unitOfWork);
    await unitOfWork.run((stores) => setSealed(stores, parts));
}
/** Seals all rows that have no seal, as they are. */
async function sealRows(unitOfWork) {
    let progress = null;
    do {
        const after = progress;
        progress = await unitOfWork.run(({ seals }) => seals.sealNext(after));
    } while (progress !== null);
}
/** Parts of the register that were changed are told by the check of all rows; without a key or the register there is none. */
async function assertRegister({ alarms }, findings) {
    const [first] = findings;
    if (!first)
        return;
    const keys = findings.filter(({ fault }) => fault === "UNKNOWN_KEY").map(({ id }) => id);
    if (keys.length === 0) {
        // One alarm: all parts that are gone are one thing.
        for (const alarm of (0, seal_alarms_1.sealAlarms)([first]))
            alarms.raise(alarm);
        await alarms.settle();
    }
    throw new DatabaseRefused(keys.length > 0
        ? `Rows of this database are sealed with the key ${keys.join(", ")}, which HOSHO_SEAL_KEYS does not list (for a ` +
            "sandbox the file data/sandbox-secret is another). Add the key behind the first one."
        : `The register of the seals was changed past the system: ${(0, seal_finding_1.describeFinding)(first)}. Restore a backup.`);
}
/** Whether a database whose setting `secretCheck` is `stored` was made with these secrets. */
function isMadeWith(vault, stored) {
    return sampleOf(vault, stored) !== null;
}
function sampleOf(vault, stored) {
    if (stored === null)
        return null;
    try {
        const { hash, sealed } = JSON.parse(stored);
        const isOf = ({ number, key }) => vault.matches(number, key, hash) && vault.open(number, sealed) === key;
        if (isOf(SAMPLES.SEALED))
            return "SEALED";
        return isOf(SAMPLES.UNSEALED) ? "UNSEALED" : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=claim-database.js.map