/** What one customer of a provider is given at least (RFC 6177): within it an address is changed at will. */
const GROUPS_OF_NETWORK = 4;
/** As proxies write addresses: with a port, in brackets, in quotes. */
const WITH_PORT = /^"?(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:]*))(?::\d*)?"?$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Where somebody is, to count by: an IPv4 address, or the first 64 bits of an IPv6 address. All spellings of an address
 * are one, and so are the ways in which an IPv4 address travels inside an IPv6 address: whoever has the one may send from
 * countless others. What is no address stands for itself.
 */
export function clientNetwork(address: string): string {
  const written = address.trim().toLowerCase();
  const { bracketed, plain } = WITH_PORT.exec(written)?.groups ?? {};
  const [bare = ""] = (bracketed ?? plain ?? written).split("%");
  if (IPV4.test(bare)) return bare.split(".").map(withoutZeros).join(".");
  const groups = groupsOfIpv6(bare);
  if (!groups) return bare;
  const ipv4 = ipv4Within(groups);
  if (ipv4) return ipv4.flatMap((group) => [group >> 8, group & 255]).join(".");
  return groups
    .slice(0, GROUPS_OF_NETWORK)
    .map((group) => group.toString(16))
    .join(":");
}

/** The eight numbers of an IPv6 address; `undefined`: it is none. */
function groupsOfIpv6(address: string): number[] | undefined {
  // The URL standard reads all spellings, an IPv4 address at the end included, and writes only one.
  const url = `http://[${address.replace(/(?<=[:.])0+(?=\d+(\.|$))/g, "")}]`;
  if (!address.includes(":") || !URL.canParse(url)) return undefined;
  const [before = "", after] = new URL(url).hostname.slice(1, -1).split("::");
  const [head, tail] = [before, after ?? ""].map((part) => (part === "" ? [] : part.split(":")));
  const missing = Array<string>(8 - (head?.length ?? 0) - (tail?.length ?? 0)).fill("0");
  return [...(head ?? []), ...missing, ...(tail ?? [])].map((group) => parseInt(group, 16));
}

/** The two halves of the IPv4 address that an IPv6 address stands for. */
function ipv4Within(groups: readonly number[]): readonly number[] | undefined {
  const [first, second = 0, third = 0] = groups;
  const prefix = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  // Mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052).
  if (["0:0:0:0:0:ffff", "0:0:0:0:ffff:0", "64:ff9b:0:0:0:0"].includes(prefix)) return groups.slice(6);
  // 6to4 (RFC 3056).
  if (first === 0x2002) return [second, third];
  // Teredo (RFC 4380): with every bit turned.
  if (first === 0x2001 && second === 0) return groups.slice(6).map((group) => group ^ 0xffff);
  return undefined;
}

function withoutZeros(part: string): string {
  return part.replace(/^0+(?=.)/, "");
}
