"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CERTIFICATE_FILE = exports.SENDER = exports.SENDER_FORMS = exports.SMTP_URL = exports.SMTP_URL_FORMS = void 0;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const characters_1 = require("../domain/values/characters");
const email_address_1 = require("../domain/values/email-address");
const printable_text_1 = require("../domain/values/printable-text");
exports.SMTP_URL_FORMS = "smtp://USER:PASSWORD@HOST:PORT, smtps://… or off (mails stay in the queue)";
/** `null`: off. */
exports.SMTP_URL = {
    read: (text) => {
        if (text === "off")
            return { value: null };
        const problem = problemOfSmtp(text);
        return problem === undefined ? { value: text } : { problems: [`${problem}; expected ${exports.SMTP_URL_FORMS}`] };
    },
};
/** Without a part of the address: anything in it may be the password. */
function problemOfSmtp(url) {
    if (!/^smtps?:\/\//.test(url))
        return "is of an unknown kind";
    try {
        const { username, password, hostname, pathname, search, hash } = new URL(url);
        decodeURIComponent(username);
        decodeURIComponent(password);
        if (hostname === "")
            return "names no host";
        if ((username === "") !== (password === ""))
            return "needs both user and password, or neither";
        return /^\/?$/.test(pathname) && search + hash === "" ? undefined : "has more than a host and a port";
    }
    catch {
        return "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
    }
}
exports.SENDER_FORMS = 'an e-mail address such as hosho@example.jp or "保証機関 <hosho@example.jp>"';
exports.SENDER = {
    read: (text) => {
        const [, display = "", inBrackets] = /^([^<>"]*)<([^<>]*)>$/u.exec(text) ?? [];
        const address = (0, email_address_1.parseEmailAddress)(inBrackets ?? text);
        // Programs would read =?…?= as another text (RFC 2047).
        if (address !== undefined && (0, printable_text_1.unprintableIn)(display) === undefined && !display.includes("=?"))
            return { value: { address, name: (0, characters_1.isBlank)(display) ? null : display.trim() } };
        return { problems: [`must be ${exports.SENDER_FORMS}; got another text`] };
    },
};
const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** The PEM text of a file of certificates. */
exports.CERTIFICATE_FILE = {
    read: (file) => {
        try {
            const pem = (0, node_fs_1.readFileSync)(file, "utf8");
            for (const [certificate] of pem.matchAll(PEM_CERTIFICATE))
                new node_crypto_1.X509Certificate(certificate);
            if (pem.search(PEM_CERTIFICATE) >= 0)
                return { value: pem };
        }
        catch {
            // Said below: neither the system's words nor OpenSSL's would say more.
        }
        return {
            problems: [`must be a file of certificates in PEM that this process may read; got "${file}"`],
        };
    },
};
//# sourceMappingURL=mail-kinds.js.map