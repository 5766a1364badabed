"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_ENDPOINT_URL = exports.LONGEST_ENDPOINT_NAME = exports.MOST_ENDPOINTS = void 0;
exports.findingsOnEndpoint = findingsOnEndpoint;
exports.isOfOwnNetwork = isOfOwnNetwork;
const readable_text_1 = require("../values/readable-text");
const public_address_1 = require("./public-address");
/** The most endpoints of one organisation. */
exports.MOST_ENDPOINTS = 10;
/** The most characters of an endpoint's name, and of its address. */
exports.LONGEST_ENDPOINT_NAME = 100;
exports.LONGEST_ENDPOINT_URL = 2_000;
/** The last parts of names that no public server has. */
const LOCAL_NAMES = ["localhost", "local", "internal", "lan", "home.arpa"];
/**
 * All that is wrong with a receiver. Which addresses a name has is asked at each try; here only what the text says
 * itself. `allowsPrivate`: the operator lets receivers stand in its own network, and there without TLS.
 */
function findingsOnEndpoint({ name, url }, allowsPrivate) {
    return [...(0, readable_text_1.findingsOnText)("name", name, exports.LONGEST_ENDPOINT_NAME), ...findingsOnUrl(url, allowsPrivate)];
}
function* findingsOnUrl(text, allowsPrivate) {
    if (text.length > exports.LONGEST_ENDPOINT_URL) {
        yield { path: "url", code: "TOO_LONG", limit: exports.LONGEST_ENDPOINT_URL, actual: text.length };
        return;
    }
    const url = URL.canParse(text) ? new URL(text) : null;
    const isPlain = url?.protocol === "http:" && allowsPrivate;
    // What stands before an @ would be kept and shown like any other part of the address.
    if (url === null || !(url.protocol === "https:" || isPlain) || url.username !== "" || url.password !== "") {
        yield { path: "url", code: "NOT_A_WEBHOOK_URL" };
        return;
    }
    if (!allowsPrivate && isOfOwnNetwork(url.hostname))
        yield { path: "url", code: "ADDRESS_NOT_PUBLIC" };
}
/** Whether the host of an address is named, or written, as one that is not on the public internet. */
function isOfOwnNetwork(hostname) {
    const host = hostname
        .replace(/^\[|\]$/g, "")
        .replace(/\.$/, "")
        .toLowerCase();
    if ((0, public_address_1.isAddress)(host))
        return !(0, public_address_1.isPublicAddress)(host);
    return !host.includes(".") || LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}
//# sourceMappingURL=endpoint-terms.js.map