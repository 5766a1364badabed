"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toDisk = toDisk;
const node_fs_1 = require("node:fs");
/** Waits until a file or a directory is on disk. */
function toDisk(path) {
    const handle = (0, node_fs_1.openSync)(path, "r");
    try {
        (0, node_fs_1.fsyncSync)(handle);
    }
    finally {
        (0, node_fs_1.closeSync)(handle);
    }
}
//# sourceMappingURL=to-disk.js.map