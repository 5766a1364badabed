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
