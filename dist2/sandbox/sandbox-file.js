"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeSandboxFile = writeSandboxFile;
const node_fs_1 = require("node:fs");
const DIRECTORY = "data";
const FILE = `${DIRECTORY}/sandbox.json`;
/** Writes what scripts need to call the sandbox. Readable by its owner only; replaced as a whole. */
function writeSandboxFile({ url, tokens, users, examples, organisations, }) {
    (0, node_fs_1.mkdirSync)(DIRECTORY, { recursive: true });
    const text = JSON.stringify({ url, tokens, users, examples, organisations }, null, 2);
    (0, node_fs_1.writeFileSync)(`${FILE}.new`, `${text}\n`, { mode: 0o600 });
    (0, node_fs_1.renameSync)(`${FILE}.new`, FILE);
}
//# sourceMappingURL=sandbox-file.js.map