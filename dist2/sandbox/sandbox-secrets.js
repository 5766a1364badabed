"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sandboxSecrets = sandboxSecrets;
exports.existingSandboxSecrets = existingSandboxSecrets;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const DIRECTORY = "data";
const FILE = `${DIRECTORY}/sandbox-secret`;
/** The secrets of this machine's sandbox: random at its first start, kept with its data. */
function sandboxSecrets() {
    return derivedFrom(readOrMakeSeed());
}
/** The sandbox's secrets where they exist already; makes none. */
function existingSandboxSecrets() {
    return (0, node_fs_1.existsSync)(FILE) ? derivedFrom(readSeed()) : null;
}
function derivedFrom(seed) {
    const derive = (purpose) => (0, node_crypto_1.createHmac)("sha256", seed).update(purpose).digest();
    return {
        pepper: derive("pepper"),
        encryptionKey: derive("encryption"),
        sealKeys: [{ id: "sandbox", key: derive("seal") }],
    };
}
function readOrMakeSeed() {
    (0, node_fs_1.mkdirSync)(DIRECTORY, { recursive: true });
    try {
        // Fails where the file exists: two starts at once agree on the secrets that came first.
        (0, node_fs_1.writeFileSync)(FILE, (0, node_crypto_1.randomBytes)(32).toString("base64"), { mode: 0o600, flag: "wx" });
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
    }
    return readSeed();
}
function readSeed() {
    return Buffer.from((0, node_fs_1.readFileSync)(FILE, "utf8"), "base64");
}
//# sourceMappingURL=sandbox-secrets.js.map