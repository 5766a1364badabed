import type { FastifyRequest } from "fastify";

/** The scheme and host that a request came to; behind trusted proxies those that the first of them was asked for. */
export interface AskedOrigin {
  readonly protocol: string;
  readonly host: string;
}

/**
 * Each proxy adds what it was asked for at the end of a list, or puts it in the place of what it found. So many entries from
 * the end are those of trusted proxies; what stands before them anybody can send. `Forwarded` (RFC 7239) is not read:
 * a proxy that does not know it hands on what its client sent.
 */
export function askedOrigin({ headers, raw }: FastifyRequest, trustedProxies: number): AskedOrigin {
  const forwarded = (name: string): string | undefined => {
    const entries = [headers[name] ?? []].flat().flatMap((line) => line.split(","));
    const named = entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
    return trustedProxies === 0 ? undefined : named[Math.max(0, named.length - trustedProxies)];
  };
  return {
    // Schemes are compared without regard to case (RFC 3986 §3.1).
    protocol: forwarded("x-forwarded-proto")?.toLowerCase() ?? ("encrypted" in raw.socket ? "https" : "http"),
    host: forwarded("x-forwarded-host") ?? headers.host ?? "",
  };
}
