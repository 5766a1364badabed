"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.purposeOf = purposeOf;
exports.purposeAt = purposeAt;
const snapshot_1 = require("../persistence/database/snapshot");
/** What the database is for; `null` where no purpose has claimed it, or where it has no tables of ours. */
async function purposeOf(snapshot) {
    if (!(await snapshot.hasTable("setting")))
        return null;
    const [row] = await snapshot.rows(() => "SELECT value FROM setting WHERE name = 'purpose'");
    return row?.value ?? null;
}
/** The same of an address. Why a database cannot be read, whoever opens it to write says. */
async function purposeAt(url) {
    const snapshot = await (0, snapshot_1.openSnapshot)(url).catch(() => null);
    if (snapshot === null)
        return null;
    try {
        return await purposeOf(snapshot);
    }
    finally {
        await snapshot.close();
    }
}
//# sourceMappingURL=purpose-of.js.map