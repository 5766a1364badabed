"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepPrivate = keepPrivate;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const database_unfit_1 = require("./database-unfit");
const OWNER_ONLY = 0o600;
const OWNERS_PART = 0o700;
/**
 * Makes a SQLite file, where missing, readable by its owner alone, under any umask. SQLite gives the log and
 * the index beside it the same permissions. The directory must exist.
 */
function keepPrivate(file) {
    if (!(0, node_fs_1.existsSync)((0, node_path_1.dirname)(file)))
        throw new database_unfit_1.DatabaseUnfit(`the directory ${(0, node_path_1.dirname)(file)} does not exist`, "Make it, or choose another file");
    if (!(0, node_fs_1.existsSync)(file))
        (0, node_fs_1.closeSync)((0, node_fs_1.openSync)(file, "a", OWNER_ONLY));
    for (const each of [file, `${file}-wal`, `${file}-shm`])
        closeToOthers(each);
}
function closeToOthers(file) {
    const found = (0, node_fs_1.statSync)(file, { throwIfNoEntry: false });
    if (!found?.isFile() || (found.mode & ~OWNERS_PART & 0o777) === 0)
        return;
    try {
        (0, node_fs_1.chmodSync)(file, found.mode & OWNERS_PART);
    }
    catch {
        // Another user's file: its owner decides who may read it.
    }
}
//# sourceMappingURL=private-file.js.map