import { isAddress, isPublicAddress } from "./public-address";

describe("an address of the public internet", () => {
  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "203.0.114.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700:4700::1111",
    "2400:8500::1",
  ])("is %s", (address) => {
    expect(isAddress(address)).toBe(true);
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["::ffff:1.1.1.1", "64:ff9b::8.8.8.8", "2002:0101:0101::1"])(
    "is one that %s carries",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("an address that nothing may be sent to", () => {
  it.each([
    ["0.0.0.0", "means this machine"],
    ["127.0.0.1", "is loopback"],
    ["127.255.255.254", "is loopback, too"],
    ["10.1.2.3", "is private"],
    ["172.16.0.1", "is private"],
    ["172.31.255.255", "is private"],
    ["192.168.0.1", "is private"],
    ["100.64.0.1", "is a carrier's"],
    ["100.127.255.255", "is a carrier's"],
    ["169.254.169.254", "is a cloud's metadata"],
    ["168.63.129.16", "is another cloud's"],
    ["192.0.0.192", "is yet another cloud's"],
    ["192.0.2.1", "is of documents"],
    ["198.18.0.1", "is of benchmarks"],
    ["198.19.255.255", "is of benchmarks"],
    ["198.51.100.7", "is of documents"],
    ["203.0.113.9", "is of documents"],
    ["224.0.0.1", "is of many"],
    ["239.255.255.250", "is of many"],
    ["240.0.0.1", "is of nobody"],
    ["255.255.255.255", "is of all"],
    ["::", "means this machine"],
    ["::1", "is loopback"],
    ["fe80::1", "is link-local"],
    ["fe80::1%eth0", "is link-local"],
    ["fc00::1", "is private"],
    ["fd00:ec2::254", "is a cloud's metadata"],
    ["ff02::1", "is of many"],
    ["2001:db8::1", "is of documents"],
    ["3fff::1", "is of documents"],
    ["2001::1", "is a tunnel's"],
    ["::ffff:127.0.0.1", "carries loopback"],
    ["::ffff:7f00:1", "carries loopback"],
    ["::ffff:169.254.169.254", "carries a cloud's metadata"],
    ["64:ff9b::10.0.0.1", "carries a private one"],
    ["64:ff9b::a9fe:a9fe", "carries a cloud's metadata"],
    ["64:ff9b:1::1", "is a local translator's"],
    ["2002:7f00:0001::", "carries loopback"],
    ["::127.0.0.1", "is of an old form of it"],
  ])("is %s: it %s", (address) => {
    expect(isAddress(address)).toBe(true);
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "",
    "localhost",
    "1.2.3",
    "1.2.3.4.5",
    "256.1.1.1",
    "01.2.3.4",
    "::1::",
    "1:2:3:4:5:6:7",
    "g::1",
    "::1.2.3",
  ])("is %j, which is none", (text) => {
    expect(isAddress(text)).toBe(false);
    expect(isPublicAddress(text)).toBe(false);
  });
});

describe("a network that nothing may be sent to", () => {
  it.each([
    ["this network", null, "0.0.0.0", "0.255.255.255", "1.0.0.0"],
    ["private, 10/8", "9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0"],
    ["a carrier's", "100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0"],
    ["loopback", "126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0"],
    ["a cloud's metadata", "168.63.129.15", "168.63.129.16", "168.63.129.16", "168.63.129.17"],
    ["link-local", "169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0"],
    ["private, 172.16/12", "172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0"],
    ["protocol assignments", "191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0"],
    ["documents, first", "192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0"],
    ["6to4 relays", "192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0"],
    ["private, 192.168/16", "192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0"],
    ["benchmarks", "198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0"],
    ["documents, second", "198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0"],
    ["documents, third", "203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0"],
    ["multicast to broadcast", "223.255.255.255", "224.0.0.0", "255.255.255.255", null],
    ["special purposes", "2000:ffff::1", "2001::", "2001:1ff:ffff::1", "2001:200::"],
    ["documents of IPv6", "2001:db7:ffff::1", "2001:db8::", "2001:db8:ffff:ffff::1", "2001:db9::"],
    ["new documents of IPv6", "3ffe:ffff::1", "3fff::", "3fff:fff:ffff::1", "3fff:1000::"],
    ["below what hosts are given", null, "1fff:ffff::1", "1fff:ffff:ffff:ffff::1", "2000::"],
    ["above what hosts are given", "3fff:ffff::1", "4000::", "5f00::1", null],
  ])("ends where the registry says: %s", (_, before, first, last, after) => {
    expect([first, last].map(isPublicAddress)).toEqual([false, false]);
    for (const neighbour of [before, after])
      if (neighbour !== null) expect([neighbour, isPublicAddress(neighbour)]).toEqual([neighbour, true]);
  });
});

describe("an IPv6 address that carries an IPv4 one", () => {
  it.each([
    ["mapped", "::ffff:", "::fffe:"],
    ["translated by NAT64", "64:ff9b::", "64:ff9c::"],
  ])("is judged by the one that it carries, and only in its own network: %s", (_, network, another) => {
    expect(isPublicAddress(`${network}8.8.8.8`)).toBe(true);
    expect(isPublicAddress(`${network}10.0.0.1`)).toBe(false);
    expect(isPublicAddress(`${another}8.8.8.8`)).toBe(false);
  });

  it("by 6to4 carries it in its second to sixth byte", () => {
    expect(isPublicAddress("2002:808:808::a00:1")).toBe(true);
    expect(isPublicAddress("2002:a00:1::808:808")).toBe(false);
    expect(isPublicAddress("2003:a00:1::")).toBe(true);
  });
});

describe("the text of an IPv6 address", () => {
  it.each([
    "2606:4700:0:0:0:0:0:1111",
    "2606:4700::1111",
    "2606:4700:0:0:0:0:0::",
    "2606:4700:1:2:3:4:5.6.7.8",
    "2606:4700:ABCD:abcd::",
    "::ffff:8.8.8.8",
  ])("has eight groups, or leaves some out: %s", (text) => {
    expect(isAddress(text)).toBe(true);
    expect(isPublicAddress(text)).toBe(true);
  });

  it.each([
    ["nine groups", "1:2:3:4:5:6:7:8:9"],
    ["seven groups", "1:2:3:4:5:6:7"],
    ["eight groups and a gap", "1:2:3:4::5:6:7:8"],
    ["two gaps", "1::2::3"],
    ["five digits in a group", "12345::1"],
    ["an empty group", "1:2:3:4:5:6:7:"],
    ["a letter past f behind a gap", "::g"],
    ["a number past 255 at its end", "::ffff:1.2.3.256"],
    ["an IPv4 address of three numbers at its end", "::ffff:1.2.3"],
    ["an IPv4 address before its end", "1.2.3.4:5:6:7:8:9:a"],
    ["a port", "[2606:4700::1]:443"],
  ])("is none with %s", (_, text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe("the text of an IPv4 address", () => {
  it.each(["0.0.0.0", "255.255.255.255", "10.20.30.40"])("has four numbers up to 255: %s", (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each(["1.2.3.256", "1.2.3.1000", "1.2.3.", "1.2.3.x4", "1.2.3.4x", "1.2.3.00", "1.2.3.-4"])(
    "is none otherwise: %s",
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );
});
