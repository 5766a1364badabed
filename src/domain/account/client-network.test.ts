import fc from "fast-check";
import { clientNetwork } from "./client-network";

describe("the network of a client", () => {
  it.each([
    "203.0.113.9",
    " 203.0.113.9 ",
    "203.000.113.009",
    "203.0.113.9:443",
    "[203.0.113.9]:443",
    '"203.0.113.9:443"',
    "::ffff:203.0.113.9",
    "::FFFF:203.0.113.9",
    "::ffff:203.000.113.009",
    "::ffff:203.0.113.9:443",
    "::FFFF:203.0.113.9:50000",
    "0:0:0:0:0:ffff:203.0.113.9:443",
    "::ffff:203.0.113.9%eth0",
    "::ffff:203.0.113.9%eth0:443",
    "::ffff:203.0.113.9/128",
    "::ffff:203.0.113.9.",
    "203.0.113.9.",
    "203.0.113.9.:443",
    "203.0.113.9:",
    "203.0.113.9:_http",
    "203.0.113.9/32",
    "203.0.113.9%eth0",
    "203.0.113.9;",
    "[203.0.113.9]",
    "[203.0.113.9",
    "for=203.0.113.9",
    "For=203.0.113.9:443",
    'for="203.0.113.9"',
    'for="203.0.113.9:443"',
    'for="203.0.113.9:_x1"',
    'for="[::ffff:203.0.113.9]:443"',
    "for=203.0.113.9;proto=https;by=192.0.2.1",
    "by=192.0.2.1;for=203.0.113.9",
    "by=192.0.2.1; For = 203.0.113.9",
    "::203.0.113.9",
    "::203.0.113.9:443",
    "::cb00:7109",
    "64:ff9b:1::203.0.113.9",
    "64:FF9B:1::cb00:7109",
    "64:ff9b:1:2::203.0.113.9",
    "[64:ff9b:1::203.0.113.9]:443",
    "64:ff9b::203.0.113.9:443",
    "[::ffff:203.0.113.9]:443",
    "::ffff:cb00:7109",
    "::ffff:cb00:7109%eth0",
    "0:0:0:0:0:ffff:203.0.113.9",
    "0000:0000:0000:0000:0000:ffff:cb00:7109",
    "::ffff:0:203.0.113.9",
    "64:ff9b::203.0.113.9",
    "64:ff9b::cb00:7109",
    "2002:cb00:7109::1",
    "2002:cb00:7109:ffff::2",
    "2001:0:5ef5:79fd:0:0:34ff:8ef6",
    "::ffff:203.0.113.9:_http.x-1",
    "64:ff9b:1:abcd::203.0.113.9",
  ])("of %s is that of one IPv4 address", (address) => {
    expect(clientNetwork(address)).toBe("203.0.113.9");
  });

  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["100.0.0.10", "100.0.0.10"],
    ["::ffff:100.000.000.010", "100.0.0.10"],
    ["164:ff9b:1:2::203.0.113.9", "164:ff9b:1:2"],
    ["2001:db8:1:2:3:4:5:abcd:443", "2001:db8:1:2"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2"],
    ["2001:DB8:1::9", "2001:db8:1:0"],
    ["[2001:db8:1::9]", "2001:db8:1:0"],
    ["[2001:db8:1::9]:443", "2001:db8:1:0"],
    ["[2001:DB8:1::9%25eth0]:443", "2001:db8:1:0"],
    ["2001:db8::1:2:3:4:5", "2001:db8:0:1"],
    ["2001:db8:1:2::", "2001:db8:1:2"],
    ["::1", "0:0:0:0"],
    ["::", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["FE80::1%ETH0", "fe80:0:0:0"],
    ["fe80::1%eth0.100", "fe80:0:0:0"],
    ["[fe80::1%eth0]", "fe80:0:0:0"],
    ["2001:db8:1:2:3:4:5:6:443", "2001:db8:1:2"],
    ["2001:db8:1:2::/64", "2001:db8:1:2"],
    ["2001:db8:1:2:3:4:203.0.113.9:443", "2001:db8:1:2"],
    ['for="[2001:db8:1::9]:443"', "2001:db8:1:0"],
    ["for=[2001:db8:1::9]", "2001:db8:1:0"],
    // ISATAP: the owner of the network may put any address behind it.
    ["2001:db8:1:2:0:5efe:203.0.113.9", "2001:db8:1:2"],
    ["2001:db8:1:2:200:5efe:203.0.113.10", "2001:db8:1:2"],
    ["64:ff9b:1::1", "64:ff9b:1:0"],
    ["64:ff9b:2::203.0.113.9", "64:ff9b:2:0"],
    // RFC 7239 §6.3.
    ["_hidden", "_hidden"],
    ["for=_Hidden", "_hidden"],
    ['for="_hidden:443"', "_hidden"],
  ])("of %s is %s", (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });

  it.each([
    "unknown",
    "Unknown",
    "for=unknown",
    'for="unknown:443"',
    "",
    undefined,
    "for=",
    "-",
    "localhost",
    "203.0.113",
    "203.0.113.999",
    "999.0.113.9:443",
    "::ffff:203.0.113.999",
    "2001:db8::1::2",
    "2001:db8:1:2:3:4:5:6:7:8",
    "::1]@[2001:db8::1",
    "[203.0.113.9]x",
    'for="_a;b"',
  ])("that cannot be read is one for all: %s", (address) => {
    expect(clientNetwork(address)).toBe("unknown");
  });

  it("does not change with the port, however the address is spelt", () => {
    const ports = fc.integer({ min: 1, max: 65_535 });
    const around = fc.constantFrom<[string, string]>(["", ""], ['"', '"'], ['for="', '"'], ["for=", ""]);
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), ports, around, (ipv4, ipv6, port, [before, behind]) => {
        const counted = clientNetwork(ipv4);
        for (const spelt of [ipv4, `[${ipv4}]`, `::ffff:${ipv4}`, `[::ffff:${ipv4}]`, `64:ff9b::${ipv4}`])
          expect(clientNetwork(`${before}${spelt}:${port}${behind}`)).toBe(counted);
        expect(clientNetwork(`${before}[${ipv6}]:${port}${behind}`)).toBe(clientNetwork(ipv6));
        expect(clientNetwork(ipv6)).not.toBe("unknown");
      }),
    );
  });
});

describe("the addresses of a provider's customers", () => {
  /** Each part of an IPv4 address, in all lengths and up to its largest value. */
  it.each(["0.1.10.99", "100.199.200.249", "250.255.9.90", "255.255.255.255", "8.8.4.4"])(
    "are told apart to the last number: %s",
    (address) => {
      expect(clientNetwork(address)).toBe(address);
      expect(clientNetwork(`::ffff:${address}`)).toBe(address);
      expect(clientNetwork(`${address}:443`)).toBe(address);
    },
  );

  it.each([
    "256.0.113.9",
    "203.0.113.260",
    "203.0.113.300",
    "203.0.113",
    "203.0.113.9.1",
    "1203.0.113.9",
    "203.0.113.9100",
    "203.0.113.a",
    "x203.0.113.9",
  ])("are no misspelling: %s", (address) => {
    expect(clientNetwork(address)).toBe("unknown");
  });

  it.each([
    "2001:db8:1:2:3:4:5:6",
    "2001:db8:1:2:3:4:5:6:443",
    "2001:db8:1:2::",
    "2001:db8:1:2::%eth0",
    'for="[2001:db8:1:2::1]:_hidden.port-1"',
    "2001:db8:1:2::1 ,; ",
  ])("of IPv6 are one network by their first half: %s", (address) => {
    expect(clientNetwork(address)).toBe("2001:db8:1:2");
  });

  it("keep the name under which a proxy hides them, and only such a name", () => {
    expect(clientNetwork("_hidden.one-1")).toBe("_hidden.one-1");
    expect(clientNetwork("for=_hidden")).toBe("_hidden");
    expect(clientNetwork("x_hidden")).toBe("unknown");
    expect(clientNetwork("_hidden!")).toBe("unknown");
    expect(clientNetwork("_")).toBe("unknown");
  });

  it("are unknown where a socket has closed", () => {
    expect(clientNetwork(undefined)).toBe("unknown");
    expect(clientNetwork("")).toBe("unknown");
  });
});
