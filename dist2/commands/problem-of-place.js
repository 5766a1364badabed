"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemOfPlace = problemOfPlace;
const node_fs_1 = require("node:fs");
/** What is wrong with a place that the command line names; `undefined`: nothing that can be seen from here. */
function problemOfPlace(path, is) {
    const quoted = JSON.stringify(path);
    if (is === "new")
        return undefined;
    try {
        // A pipe counts as a file: it can be read.
        const found = (0, node_fs_1.statSync)(path).isDirectory() ? "directory" : "file";
        if (found !== is)
            return `${quoted} is a ${found}, not a ${is}.`;
        (0, node_fs_1.accessSync)(path, node_fs_1.constants.R_OK);
        return undefined;
    }
    catch (error) {
        const { code = "no reason given" } = error;
        return code === "ENOENT" ? `There is no ${is} ${quoted}.` : `${quoted} cannot be read: ${code}.`;
    }
}
//# sourceMappingURL=problem-of-place.js.map