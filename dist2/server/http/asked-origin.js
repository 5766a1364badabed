"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.askedOrigin = askedOrigin;
/**
 * Each proxy appends its own value to a list, or replaces the list. The last entries, one for each trusted
 * proxy, are trustworthy; any client can send those before. `Forwarded` (RFC 7239) is not read: a proxy that
 * does not know it passes on its client's.
 */
function askedOrigin({ headers, raw }, trustedProxies) {
    const protocol = "encrypted" in raw.socket ? "https" : "http";
    const host = headers.host ?? "";
    if (trustedProxies === 0)
        return { protocol, host };
    const forwarded = (name) => {
        const lines = headers[name];
        if (lines === undefined)
            return undefined;
        const entries = [lines].flat().flatMap((line) => line.split(","));
        const named = entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
        return named[Math.max(0, named.length - trustedProxies)];
    };
    return {
        // Schemes are compared without regard to case (RFC 3986 §3.1).
        protocol: forwarded("x-forwarded-proto")?.toLowerCase() ?? protocol,
        host: forwarded("x-forwarded-host") ?? host,
    };
}
//# sourceMappingURL=asked-origin.js.map