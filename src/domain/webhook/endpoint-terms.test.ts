import { findingsOnEndpoint, isOfOwnNetwork } from "./endpoint-terms";

const codesOf = (url: string, allowsPrivate = false): string[] =>
  findingsOnEndpoint({ name: "core system", url }, allowsPrivate).map(({ path, code }) => `${path} ${code}`);

describe("the address of a receiver of webhooks", () => {
  it.each(["https://hooks.example.jp/hosho", "https://hooks.example.jp:8443/a?b=c", "https://1.1.1.1/"])(
    "may be %s",
    (url) => expect(codesOf(url)).toEqual([]),
  );

  it.each([
    "http://hooks.example.jp/",
    "ftp://hooks.example.jp/",
    "hooks.example.jp",
    "",
    "https://a:b@example.jp/",
  ])("is none where it is %j", (url) => expect(codesOf(url)).toEqual(["url NOT_A_WEBHOOK_URL"]));

  it.each([
    "https://169.254.169.254/latest/meta-data/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://intranet/",
    "https://metadata.google.internal/",
  ])("is of no public server where it is %s", (url) =>
    expect(codesOf(url)).toEqual(["url ADDRESS_NOT_PUBLIC"]),
  );

  it.each(["https://a@example.jp/", "https://:b@example.jp/"])("holds no user and no password: %s", (url) => {
    expect(codesOf(url)).toEqual(["url NOT_A_WEBHOOK_URL"]);
  });

  it("has at most 2,000 characters", () => {
    const base = "https://example.jp/";
    expect(codesOf(base.padEnd(2_000, "a"))).toEqual([]);
    const tooLong = findingsOnEndpoint({ name: "core system", url: base.padEnd(2_001, "a") }, false);
    expect(tooLong).toEqual([{ path: "url", code: "TOO_LONG", limit: 2_000, actual: 2_001 }]);
  });

  it("may be in the own network, and without TLS, where the operator allows it", () => {
    for (const url of ["http://127.0.0.1:3000/", "https://intranet/", "http://10.0.0.1/"])
      expect(codesOf(url, true)).toEqual([]);
    expect(codesOf("ftp://127.0.0.1/", true)).toEqual(["url NOT_A_WEBHOOK_URL"]);
  });
});

describe("the name of a receiver of webhooks", () => {
  it("has 1 to 100 characters", () => {
    const of = (name: string) => findingsOnEndpoint({ name, url: "https://example.jp/" }, false);
    expect(of("a".repeat(100))).toEqual([]);
    expect(of("a".repeat(101))).toMatchObject([{ path: "name", code: "TOO_LONG" }]);
    expect(of(" ")).toMatchObject([{ path: "name", code: "BLANK" }]);
  });
});

describe("a host of the own network", () => {
  it.each([
    "localhost",
    "printer.local",
    "db.internal",
    "nas.lan",
    "router.home.arpa",
    "home.arpa",
    "app.localhost",
    "NAS.LAN.",
    "intranet",
    "intranet.",
    "192.168.0.1",
    "[fd00::1]",
  ])("is %s", (host) => expect(isOfOwnNetwork(host)).toBe(true));

  it.each([
    "hooks.example.jp",
    "hooks.example.jp.",
    "local.example.jp",
    "mylocal.jp",
    "a.notlocal",
    "a.arpa",
    "1.1.1.1",
    "[2606:4700::1111]",
  ])("is not %s", (host) => expect(isOfOwnNetwork(host)).toBe(false));
});
