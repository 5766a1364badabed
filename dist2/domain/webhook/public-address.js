"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPublicAddress = isPublicAddress;
exports.isAddress = isAddress;
/** Networks that no host of the public internet has, or that lead to hosts of others, with their length in bits. */
const NOT_PUBLIC_4 = [
    // RFC 6890 and the registry of special-purpose addresses, unless another one is named.
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    // Link-local: clouds answer with credentials at 169.254.169.254.
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    // Multicast, reserved, broadcast; and a metadata service of a cloud that has a public address.
    ["224.0.0.0", 3],
    ["168.63.129.16", 32],
];
/** Of IPv6 only what is given to hosts, 2000::/3, is public; these parts of it are not. */
const NOT_PUBLIC_6 = [
    // Teredo, benchmarks, ORCHID and the other special purposes.
    ["2001::", 23],
    ["2001:db8::", 32],
    ["3fff::", 20],
    ["5f00::", 16],
];
/** Where an IPv6 address only carries an IPv4 one, and how many bytes before it: mapped, NAT64, 6to4. */
const CARRIERS = [
    ["::ffff:0:0", 96, 12],
    ["64:ff9b::", 96, 12],
    ["2002::", 16, 2],
];
/**
 * Whether a host of the public internet can have this address. `false` for all else: loopback, private and link-local
 * addresses, those of special purposes, and texts that are no address.
 */
function isPublicAddress(address) {
    const bytes = bytesOf(address);
    if (bytes === null)
        return false;
    if (bytes.length === 4)
        return isPublic4(bytes);
    for (const [network, bits, before] of CARRIERS)
        if (isWithin(bytes, network, bits))
            return isPublic4(bytes.slice(before, before + 4));
    return (isWithin(bytes, "2000::", 3) && !NOT_PUBLIC_6.some(([network, bits]) => isWithin(bytes, network, bits)));
}
/** Whether a text is an IPv4 or IPv6 address. */
function isAddress(text) {
    return bytesOf(text) !== null;
}
function isPublic4(bytes) {
    return !NOT_PUBLIC_4.some(([network, bits]) => isWithin(bytes, network, bits));
}
function isWithin(bytes, network, bits) {
    const start = bytesOf(network) ?? [];
    if (start.length !== bytes.length)
        return false;
    for (let bit = 0; bit < bits; bit += 8) {
        const mask = 0xff << Math.max(0, 8 - (bits - bit));
        if (((bytes[bit / 8] ?? 0) & mask) !== ((start[bit / 8] ?? 0) & mask & 0xff))
            return false;
    }
    return true;
}
function bytesOf(address) {
    return address.includes(":") ? bytesOf6(address) : bytesOf4(address);
}
function bytesOf4(address) {
    const parts = address.split(".");
    const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : NaN));
    return bytes.length === 4 && bytes.every((byte) => byte <= 255) ? bytes : null;
}
function bytesOf6(address) {
    // The zone of a link-local address.
    const [text = ""] = address.split("%");
    const halves = text.split("::");
    if (halves.length > 2)
        return null;
    const [head, tail] = halves.map(groupsOf);
    if (!head || (halves.length === 2 && !tail))
        return null;
    const missing = 16 - head.length - (tail?.length ?? 0);
    if (tail ? missing < 2 : missing !== 0)
        return null;
    return [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
}
/** The bytes of groups in hex; the last one may be an IPv4 address. `null`: they are none. */
function groupsOf(text) {
    if (text === "")
        return [];
    const groups = text.split(":");
    const bytes = [];
    for (const [at, group] of groups.entries()) {
        if (at === groups.length - 1 && group.includes(".")) {
            const last = bytesOf4(group);
            if (!last)
                return null;
            bytes.push(...last);
        }
        else if (/^[\da-f]{1,4}$/i.test(group)) {
            const value = parseInt(group, 16);
            bytes.push(value >> 8, value & 0xff);
        }
        else
            return null;
    }
    return bytes;
}
//# sourceMappingURL=public-address.js.map