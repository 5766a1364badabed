"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clientNetwork = clientNetwork;
/**
 * The smallest network that a provider gives a customer (RFC 6177): within it the customer changes addresses
 * at will.
 */
const GROUPS_OF_NETWORK = 4;
/** RFC 7239 §4: an element of the header Forwarded, the address in quotation marks or not. */
const FORWARDED_FOR = /(?:^|;)\s*for\s*=\s*(?<address>"[^"]*"|[^;]*)/;
const BRACKETED = /^\[(?<inside>[^\]]*)\]?(?::.*)?$/;
/**
 * Only a port follows an IPv4 address, also one at the end of an IPv6 address (RFC 7239 §6 allows a made-up
 * port).
 */
const PORT_AFTER_IPV4 = /(?<=\d\.\d{1,3}\.?):(?:\d*|_[\w.-]+)$/;
const PORT_AFTER_NAME = /^(?<name>[^:]*):[^:]*$/;
/** A zone (RFC 4007), a length of prefix, and signs that end a sentence or an element. */
const BEHIND_ADDRESS = /(?:[%/].*|[.,;\s]+)$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Written as servers do, perhaps behind the prefix that a socket for both kinds of address adds. */
const PLAIN_IPV4 = /^(?:::ffff:)?((?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4})$/;
const IPV6 = /^[\da-f:.]*:[\da-f:.]*$/;
const PORT_AFTER_EIGHT_GROUPS = /^((?:[\da-f]{1,4}:){7}[\da-f]{1,4}):\d*$/;
const LARGEST_BYTE = 255;
/** RFC 7239 §6.3: the name under which a proxy hides an address. */
const HIDDEN = /^_[\w.-]+$/;
/** All callers with an unreadable address share one budget; otherwise each misspelling would get its own. */
const UNKNOWN = "unknown";
/**
 * The network that a caller's requests are counted by: an IPv4 address, or the first 64 bits of an IPv6
 * address. All spellings of an address are one. An IPv4 address inside an IPv6 address counts as itself,
 * since its owner may send from countless such addresses. A closed socket has no address.
 */
function clientNetwork(address) {
    const plain = PLAIN_IPV4.exec(address ?? "")?.[1];
    if (plain !== undefined)
        return plain;
    const bare = bareAddress(address ?? "");
    if (HIDDEN.test(bare))
        return bare;
    const ipv4 = bytesOfIpv4(bare);
    if (ipv4)
        return ipv4.join(".");
    const groups = groupsOfIpv6(bare);
    if (!groups)
        return UNKNOWN;
    const within = ipv4Within(groups);
    if (within)
        return within.flatMap((group) => [group >> 8, group & LARGEST_BYTE]).join(".");
    return hexadecimal(groups.slice(0, GROUPS_OF_NETWORK));
}
/** Removes what proxies write around an address: names, quotation marks, brackets, ports and zones. */
function bareAddress(written) {
    const lower = written.toLowerCase();
    const address = (FORWARDED_FOR.exec(lower)?.groups?.["address"] ?? lower).replace(/["\s]/g, "");
    const unbracketed = BRACKETED.exec(address)?.groups?.["inside"] ?? address.replace(PORT_AFTER_IPV4, "");
    const unported = PORT_AFTER_NAME.exec(unbracketed)?.groups?.["name"] ?? unbracketed;
    return unported
        .replace(BEHIND_ADDRESS, "")
        .replace(PORT_AFTER_IPV4, "")
        .replace(PORT_AFTER_EIGHT_GROUPS, "$1");
}
function bytesOfIpv4(address) {
    if (!IPV4.test(address))
        return undefined;
    const bytes = address.split(".").map(Number);
    return bytes.every((byte) => byte <= LARGEST_BYTE) ? bytes : undefined;
}
/** The eight numbers of an IPv6 address; `undefined`: it is none. */
function groupsOfIpv6(address) {
    // The URL standard reads all spellings, an IPv4 address at the end included, and writes only one.
    const url = `http://[${address.replace(/(?<=[:.])0+(?=\d+(\.|$))/g, "")}]`;
    if (!IPV6.test(address) || !URL.canParse(url))
        return undefined;
    const [before = "", after] = new URL(url).hostname.slice(1, -1).split("::");
    const [head, tail] = [before, after ?? ""].map((part) => (part === "" ? [] : part.split(":")));
    const missing = Array(8 - (head?.length ?? 0) - (tail?.length ?? 0)).fill("0");
    return [...(head ?? []), ...missing, ...(tail ?? [])].map((group) => parseInt(group, 16));
}
/**
 * The two halves of the IPv4 address that an IPv6 address stands for. ISATAP (RFC 5214) is not among them:
 * the owner of its network may put any address behind it.
 */
function ipv4Within(groups) {
    const [first, second = 0, third = 0] = groups;
    const prefix = hexadecimal(groups.slice(0, 6));
    // Mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052).
    if (["0:0:0:0:0:ffff", "0:0:0:0:ffff:0", "64:ff9b:0:0:0:0"].includes(prefix))
        return groups.slice(6);
    // NAT64 of a network's own (RFC 8215), of which there may be several.
    if (/^64:ff9b:1:[\da-f]+:0:0$/.test(prefix) && hasHighHalf(groups))
        return groups.slice(6);
    // Compatible (RFC 4291 §2.5.5.1), but for :: and ::1.
    if (prefix === "0:0:0:0:0:0" && hasHighHalf(groups))
        return groups.slice(6);
    // 6to4 (RFC 3056).
    if (first === 0x2002)
        return [second, third];
    // Teredo (RFC 4380): with every bit turned.
    if (first === 0x2001 && second === 0)
        return groups.slice(6).map((group) => group ^ 0xffff);
    return undefined;
}
/** Whether the last 32 bits can be a host's IPv4 address: no host has one of 0.0.0.0/16. */
function hasHighHalf(groups) {
    return groups[6] !== 0;
}
function hexadecimal(groups) {
    return groups.map((group) => group.toString(16)).join(":");
}
//# sourceMappingURL=client-network.js.map