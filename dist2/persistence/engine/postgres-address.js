"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AddressRefused = void 0;
exports.postgresAddress = postgresAddress;
const node_fs_1 = require("node:fs");
/** The address is unusable. The message names only parts and values that cannot be secret. */
class AddressRefused extends Error {
    constructor(message) {
        super(message);
        this.name = "AddressRefused";
    }
}
exports.AddressRefused = AddressRefused;
/** As libpq names them: https://www.postgresql.org/docs/current/libpq-ssl.html, table "SSL Mode Descriptions". */
const SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
/**
 * The options allowed behind the `?`. Unknown ones are refused, as by libpq: they may be meant to protect.
 */
const PARAMETERS = ["sslmode", "sslrootcert", "sslcert", "sslkey", "application_name"];
const UNREADABLE = "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
const DEFAULT_PORT = 5432;
/** Reads `postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=…`, and the files of certificates that it names. */
function postgresAddress(url) {
    if (!/^postgres(ql)?:\/\//.test(url))
        throw new AddressRefused("is of an unknown kind");
    const { hostname, port, username, password, pathname, searchParams } = readable(url);
    if (hostname === "")
        throw new AddressRefused("names no host");
    if (!/^\/[^/]+$/.test(pathname))
        throw new AddressRefused("names no database");
    const parameters = parametersOf(searchParams);
    return {
        host: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, "$1"),
        port: port === "" ? DEFAULT_PORT : Number(port),
        user: decodeURIComponent(username) || undefined,
        password: decodeURIComponent(password) || undefined,
        database: decodeURIComponent(pathname.slice(1)),
        applicationName: parameters.application_name,
        ways: waysOf(parameters),
    };
}
function readable(url) {
    try {
        const parsed = new URL(url);
        for (const part of [parsed.username, parsed.password, parsed.hostname, parsed.pathname])
            decodeURIComponent(part);
        return parsed;
    }
    catch {
        throw new AddressRefused(UNREADABLE);
    }
}
function parametersOf(searchParams) {
    const found = {};
    for (const [name, value] of searchParams) {
        const known = PARAMETERS.find((parameter) => parameter === name);
        if (!known)
            throw new AddressRefused(`has a parameter that is not known, ${nameOf(name)}; known are ${PARAMETERS.join(", ")}`);
        if (found[known] !== undefined)
            throw new AddressRefused(`has ${known} twice`);
        if (value !== "")
            found[known] = value;
    }
    return found;
}
/** A password with a `?` in it, not written as %3F, would come here as a name. */
function nameOf(name) {
    return /^[a-z_]{1,40}$/.test(name) ? name : "its name is left out here";
}
function waysOf(parameters) {
    const mode = modeOf(parameters);
    if (mode === "disable")
        return [false];
    const encrypted = encryption(mode, parameters);
    if (mode === "allow")
        return [false, encrypted];
    if (mode === "prefer")
        return [encrypted, false];
    return [encrypted];
}
function modeOf({ sslmode, sslrootcert, sslcert, sslkey }) {
    // As libpq does: public authorities vouch for servers of every owner, so the name must be right.
    if (sslmode === undefined && sslrootcert === "system")
        return "verify-full";
    if (sslmode === undefined) {
        if (sslrootcert ?? sslcert ?? sslkey)
            throw new AddressRefused("names certificates but no sslmode; add sslmode=verify-full");
        return "disable";
    }
    const mode = SSL_MODES.find((known) => known === sslmode);
    if (!mode)
        throw new AddressRefused(`has an sslmode that is not known; it must be one of ${SSL_MODES.join(", ")}`);
    if (sslrootcert === "system" && mode !== "verify-full")
        throw new AddressRefused("has sslrootcert=system, which takes sslmode=verify-full");
    if (mode === "verify-ca" && sslrootcert === undefined)
        throw new AddressRefused("has sslmode=verify-ca, which takes an sslrootcert");
    return mode;
}
function encryption(mode, { sslrootcert, sslcert, sslkey }) {
    if ((sslcert === undefined) !== (sslkey === undefined))
        throw new AddressRefused("needs both sslcert and sslkey, or neither");
    const own = sslcert !== undefined &&
        sslkey !== undefined && { cert: textOf("sslcert", sslcert), key: textOf("sslkey", sslkey) };
    const authority = sslrootcert !== undefined && sslrootcert !== "system" && textOf("sslrootcert", sslrootcert);
    return {
        ...own,
        ...(authority !== false && { ca: authority }),
        // With an authority the certificate is checked in every mode, as libpq does it.
        rejectUnauthorized: mode.startsWith("verify") || authority !== false,
        ...(mode !== "verify-full" && { checkServerIdentity: () => undefined }),
    };
}
function textOf(name, file) {
    let text;
    try {
        text = (0, node_fs_1.readFileSync)(file, "utf8");
    }
    catch {
        throw new AddressRefused(`names a file that cannot be read, ${name}=${file}`);
    }
    if (!text.includes("-----BEGIN "))
        throw new AddressRefused(`names a file that is not PEM, ${name}=${file}`);
    return text;
}
//# sourceMappingURL=postgres-address.js.map