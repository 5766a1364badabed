"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.version = version;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** This system's version. */
function version() {
    const file = (0, node_path_1.resolve)(__dirname, "../../package.json");
    return JSON.parse((0, node_fs_1.readFileSync)(file, "utf8")).version;
}
//# sourceMappingURL=version.js.map