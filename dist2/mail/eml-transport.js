"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.emlTransport = emlTransport;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const failure_1 = require("./failure");
const message_1 = require("./message");
const nodemailer_1 = require("./nodemailer");
/**
 * Writes each mail into a file that mail programs open, instead of sending it: for the sandbox, whose
 * addresses are made up. The same mail written again is the same file.
 */
function emlTransport(directory, from) {
    let composer;
    return {
        async send(mail) {
            try {
                composer ??= newComposer();
                const { message } = await composer.sendMail((0, message_1.messageOf)(mail, from));
                const file = (0, node_path_1.join)(directory, `${mail.id}.eml`);
                await (0, promises_1.mkdir)(directory, { recursive: true, mode: 0o700 });
                // Readable by its owner only, and never seen half-written.
                await (0, promises_1.writeFile)(`${file}.new`, message, { mode: 0o600 });
                await (0, promises_1.rename)(`${file}.new`, file);
                return { isDelivered: true };
            }
            catch (error) {
                return { isDelivered: false, isFinal: false, failure: (0, failure_1.failureOf)(error) };
            }
        },
    };
}
function newComposer() {
    return (0, nodemailer_1.nodemailer)().createTransport({ streamTransport: true, buffer: true, newline: "windows" });
}
//# sourceMappingURL=eml-transport.js.map