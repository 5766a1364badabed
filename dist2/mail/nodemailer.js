"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nodemailer = nodemailer;
const node_module_1 = require("node:module");
/** Loaded with the first mail: a server starts without it. */
function nodemailer() {
    return (0, node_module_1.createRequire)(__filename)("nodemailer");
}
//# sourceMappingURL=nodemailer.js.map