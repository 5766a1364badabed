const GROUPS = 8;
/** What one customer of a provider is given at least (RFC 6177): within it an address is changed at will. */
const GROUPS_OF_NETWORK = 4;
const IPV4_IN_IPV6 = /^(?:::ffff:)(\d{1,3}(?:\.\d{1,3}){3})$/i;

/**
 * Where somebody is who has not signed in, to count by: an IPv4 address, or the first 64 bits of an IPv6 address. What
 * is no address stands for itself.
 */
export function clientNetwork(address: string): string {
  const [withoutZone = ""] = address.toLowerCase().split("%");
  const ipv4 = IPV4_IN_IPV6.exec(withoutZone)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (!withoutZone.includes(":")) return withoutZone;
  const [before = "", after = ""] = withoutZone.split("::");
  const [head, tail] = [groupsOf(before), groupsOf(after)];
  const missing = Array<string>(Math.max(GROUPS - head.length - tail.length, 0)).fill("0");
  return [...head, ...missing, ...tail].slice(0, GROUPS_OF_NETWORK).map(withoutZeros).join(":");
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":");
}

function withoutZeros(group: string): string {
  return group.replace(/^0+(?=.)/, "");
}
