"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROOT = exports.PAGE_COLUMNS = void 0;
exports.pageOf = pageOf;
exports.pageValues = pageValues;
exports.isPageSealed = isPageSealed;
exports.sealedPage = sealedPage;
exports.keysOf = keysOf;
exports.leafOf = leafOf;
exports.pathOf = pathOf;
exports.pathsOf = pathsOf;
exports.parentOf = parentOf;
exports.isLeaf = isLeaf;
const node_crypto_1 = require("node:crypto");
exports.PAGE_COLUMNS = ["key_id", "entries", "keys", "seal"];
exports.ROOT = "root";
/** With this depth a page of a large database lists a dozen subjects. */
const DIGITS = 4;
/** From its columns in their order. */
function pageOf(page, values) {
    const [keyId, entries, keys, seal] = values;
    return { page, keyId, entries, keys, seal };
}
function pageValues({ keyId, entries, keys, seal }) {
    return [keyId, entries, keys, seal];
}
function isPageSealed(seals, page) {
    return seals.once(page, () => seals.isSealed(page.keyId, pageParts(page), page.seal));
}
/** With these entries as `textOf` writes them, sealed with the current key. */
function sealedPage(seals, page, entries, keys = new Set()) {
    const sealed = { page, keyId: seals.current, entries, keys: [...keys].sort().join(" ") };
    return { ...sealed, seal: seals.seal(sealed.keyId, pageParts(sealed)) };
}
function pageParts({ page, entries, keys }) {
    return ["register", page, entries, keys];
}
/** The keys that a root names. */
function keysOf({ keys }) {
    return keys.split(" ").filter((key) => key !== "");
}
/** The page that lists a subject. */
function leafOf(chain) {
    return pathOf(chain)[DIGITS] ?? exports.ROOT;
}
/** A request asks for the same paths several times. */
const PATHS = new Map();
const MOST_PATHS = 500;
/** The pages above a subject, from the root down. */
function pathOf(chain) {
    const known = PATHS.get(chain);
    if (known)
        return known;
    const leaf = (0, node_crypto_1.hash)("sha256", chain, "hex").slice(0, DIGITS);
    const path = [exports.ROOT, ...Array.from({ length: DIGITS }, (_, i) => leaf.slice(0, i + 1))];
    if (PATHS.size >= MOST_PATHS)
        PATHS.clear();
    PATHS.set(chain, path);
    return path;
}
/** The pages above these subjects. */
function pathsOf(chains) {
    return [...new Set([...chains].flatMap(pathOf))];
}
/**
 * `null`: it is the root. Takes any name, since an editor of the database may have added a page of another.
 */
function parentOf(page) {
    if (page === exports.ROOT)
        return null;
    return page.length <= 1 ? exports.ROOT : page.slice(0, -1);
}
function isLeaf(page) {
    return page !== exports.ROOT && page.length === DIGITS;
}
//# sourceMappingURL=register-page.js.map