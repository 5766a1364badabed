"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BackupRefused = exports.SQLITE_COPY = exports.MANIFEST = exports.BACKUP_FORMAT = void 0;
exports.fileOfTable = fileOfTable;
exports.readManifest = readManifest;
exports.sha256Of = sha256Of;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const operator_error_1 = require("../../use-cases/shared/operator-error");
/** The format's name: a change that older versions would misread gets a new one. */
exports.BACKUP_FORMAT = "hosho.backup/1";
exports.MANIFEST = "manifest.json";
/** The copy of a SQLite file. */
exports.SQLITE_COPY = "hosho.sqlite";
/** A directory that is no whole backup, or that a backup cannot be written to. */
class BackupRefused extends operator_error_1.OperatorError {
    constructor(message) {
        super(message);
        this.name = "BackupRefused";
    }
}
exports.BackupRefused = BackupRefused;
function fileOfTable({ name }) {
    return `${name}.jsonl`;
}
/** Reads the manifest of a backup, and verifies that each of its files is as it was written. */
async function readManifest(directory) {
    const manifest = parsed(directory);
    for (const { name, bytes, sha256 } of manifest.files) {
        const file = (0, node_path_1.join)(directory, name);
        if (name.includes("/") ||
            name.includes("\\") ||
            (0, node_fs_1.statSync)(file, { throwIfNoEntry: false })?.size !== bytes)
            throw new BackupRefused(`${directory} is not a whole backup: ${name} is missing, or of another size.`);
        if ((await sha256Of(file)) !== sha256)
            throw new BackupRefused(`${directory} is damaged: ${name} is not what was written.`);
    }
    return manifest;
}
function parsed(directory) {
    let manifest;
    try {
        manifest = JSON.parse((0, node_fs_1.readFileSync)((0, node_path_1.join)(directory, exports.MANIFEST), "utf8"));
    }
    catch {
        throw new BackupRefused(`${directory} is not a whole backup: it has no ${exports.MANIFEST} that can be read.`);
    }
    if (manifest?.format !== exports.BACKUP_FORMAT)
        throw new BackupRefused(`${directory} is not a backup of the format ${exports.BACKUP_FORMAT}.`);
    const names = new Set(manifest.files?.map(({ name }) => name));
    const wanted = manifest.engine === "sqlite" ? [exports.SQLITE_COPY] : (manifest.tables ?? []).map(fileOfTable);
    const lost = wanted.find((name) => !names.has(name));
    if (lost !== undefined || !manifest.migrations || !manifest.tables)
        throw new BackupRefused(`${directory} is not a whole backup: its ${exports.MANIFEST} lacks ${lost ?? "a part"}.`);
    return manifest;
}
async function sha256Of(file) {
    const hash = (0, node_crypto_1.createHash)("sha256");
    for await (const chunk of (0, node_fs_1.createReadStream)(file))
        hash.update(chunk);
    return hash.digest("hex");
}
//# sourceMappingURL=manifest.js.map