import type { IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";

/** The scheme and host of a request; behind trusted proxies those that the first of them received. */
export interface AskedOrigin {
  readonly protocol: string;
  readonly host: string;
}

type Asked = Pick<FastifyRequest, "headers"> & { readonly raw: Pick<IncomingMessage, "socket"> };

/** The address that a request comes from, as Fastify finds it: behind trusted proxies, what the first of them saw. */
export function callerAddress({ headers, raw }: Asked, trustedProxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  const seen = forwarded.map((entry) => entry.trim()).filter((entry) => entry !== "");
  const hops = [raw.socket.remoteAddress ?? "", ...seen.reverse()];
  return hops[Math.min(trustedProxies, hops.length - 1)] ?? "";
}

/**
 * Each proxy appends its own value to a list, or replaces the list. The last entries, one for each trusted
 * proxy, are trustworthy; any client can send those before. `Forwarded` (RFC 7239) is not read: a proxy that
 * does not know it passes on its client's.
 */
export function askedOrigin({ headers, raw }: Asked, trustedProxies: number): AskedOrigin {
  const protocol = "encrypted" in raw.socket ? "https" : "http";
  const host = headers.host ?? "";
  if (trustedProxies === 0) return { protocol, host };
  const forwarded = (name: string): string | undefined => {
    const lines = headers[name];
    if (lines === undefined) return undefined;
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
