"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodeCursor = encodeCursor;
exports.decodeCursor = decodeCursor;
/** A cursor says where a row stands, and in which order, so that one list's cursor is no other list's. */
function encodeCursor(order, { key, id }) {
    return Buffer.from(JSON.stringify([order, key, id]), "utf8").toString("base64url");
}
const UTF8 = new TextDecoder("utf-8", { fatal: true });
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const IS_KEY = {
    string: (key) => typeof key === "string",
    instant: (key) => typeof key === "string" && INSTANT.test(key),
    number: Number.isSafeInteger,
};
/** `undefined` for a text that is no cursor of this order. */
function decodeCursor(order, cursor, keyType) {
    if (cursor.length > 400)
        return undefined;
    try {
        const parts = JSON.parse(UTF8.decode(Buffer.from(cursor, "base64url")));
        if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== order)
            return undefined;
        const [, key, id] = parts;
        return IS_KEY[keyType](key) && typeof id === "string" ? { key: key, id } : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=cursor.js.map