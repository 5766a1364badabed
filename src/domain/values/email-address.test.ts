import fc from "fast-check";
import { addressAsSent, findingsOnEmailAddress, parseEmailAddress } from "./email-address";

describe("an e-mail address", () => {
  it.each(["hanako@aso-kensetsu.example", "h.a+n@a.b.co.jp", "o'neil@example.jp", "info@example.jp"])(
    "may be %s",
    (text) => expect(parseEmailAddress(text)).toBe(text),
  );

  it.each([
    ["in full width", "ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ", "info@example.jp"],
    ["with a full-width @", "info\uff20example.jp", "info@example.jp"],
    ["with a small @", "info\ufe6bexample.jp", "info@example.jp"],
    [
      "with small dots and a small hyphen",
      "in\ufe52fo@example\ufe52aso\ufe63ken.jp",
      "in.fo@example.aso-ken.jp",
    ],
    ["with a half-width ideographic full stop", "info@example\uff61jp", "info@example.jp"],
    ["with a dot leader in its domain", "info@example\u2024jp", "info@example.jp"],
    [
      "with dots of all kinds in a domain in Japanese",
      "info@日本語。例え｡example．jp",
      "info@xn--wgv71a119e.xn--r8jz45g.example.jp",
    ],
    ["with a wave of another keyboard", "info\u301caso@example.jp", "info~aso@example.jp"],
    ["with a curved apostrophe", "o\u2019neil@example.jp", "o'neil@example.jp"],
    ["with curved quotation marks", "\u201ca..b\u201d@docomo.example", "a..b@docomo.example"],
    ["with other blanks around it", "\u0085\u2003info@example.jp\u00a0\u2800\t", "info@example.jp"],
    ["as a link", "mailto:info@example.jp", "info@example.jp"],
    ["as a link in capitals", "MAILTO:info@example.jp", "info@example.jp"],
    ["in brackets", "<info@example.jp>", "info@example.jp"],
    ["in full-width brackets", "＜info@example.jp＞", "info@example.jp"],
    ["with blanks around it", " info@example.jp ", "info@example.jp"],
    ["with an ideographic blank and a line break", "\u3000info@example.jp\r\n", "info@example.jp"],
    ["with what is not seen", "\ufeffinfo\u200b@example\u00ad.jp\u202c", "info@example.jp"],
    ["with another hyphen", "aso\u2010ken@aso\u2212ken.example", "aso-ken@aso-ken.example"],
    ["with an ideographic full stop in its domain", "info@example。jp", "info@example.jp"],
    ["in quotation marks that its local part needs", '"a..b"@docomo.example', "a..b@docomo.example"],
    ["with a domain in Japanese", "info@日本語.jp", "info@xn--wgv71a119e.jp"],
    ["with a domain in full width and Japanese", "info＠スーパー．ｊｐ", "info@xn--zck5b0gb.jp"],
  ])("is understood %s", (_, typed, address) => {
    expect(parseEmailAddress(typed)).toBe(address);
  });

  it.each(["a..b@docomo.example", "ab.@docomo.example", "a..b.@docomo.example", "a...@docomo.example"])(
    "may have the dots of a carrier: %s; quotation marks are around them when it is sent",
    (text) => {
      expect(parseEmailAddress(text)).toBe(text);
      expect(addressAsSent(text)).toBe(text.replace(/^(.*)@/, '"$1"@'));
    },
  );

  it("is sent as it is where it needs no quotation marks", () => {
    expect(addressAsSent("h.a+n@a.b.co.jp")).toBe("h.a+n@a.b.co.jp");
  });

  it.each([
    "",
    "@",
    "hanako",
    "@example.jp",
    "hanako@",
    "hanako@example",
    "a@b@example.jp",
    "a＠b@example.jp",
    "a@example.jp, b@example.jp",
    "a@example.jp;b@example.jp",
    "花子 <a@example.jp>",
    "hanako <a@example.jp>",
    "<a@example.jp> hanako",
    "<a@example.jp>, <b@example.jp>",
    "<<a@example.jp>>",
    "<a@example.jp",
    "<>",
    "<mailto:a@example.jp>",
    "mailto:",
    "mailto:a@example.jp?subject=x",
    "mailto:a%2Bb@example.jp",
    "mailto:a@example.jp,b@example.jp",
    "http://a@example.jp",
    "a @example.jp",
    "a@ example.jp",
    "a\ufe6bb@example.jp",
    "a(at)example.jp",
    "a@example.jp。",
    "a@example｡｡jp",
    "a (花子)@example.jp",
    '"a b"@example.jp',
    '"a\\"b"@example.jp',
    '"a@b"@example.jp',
    "a b@example.jp",
    "a@example.jp\r\nBcc: b@example.jp",
    "a\r\n@example.jp",
    "a\u0000@example.jp",
    "..@b.c",
    ".a@example.jp",
    "a@-example.jp",
    "a@example-.jp",
    "a@example..jp",
    "a@.example.jp",
    "a@example.jp.",
    "a@192.0.2.1",
    "a@[192.0.2.1]",
    "a@exa mple.jp",
    "a@exa_mple.jp",
    "a@日本語 .jp",
    "a@例え.jp/x",
    "a@例え.jp:25",
    "=?utf-8?q?x?=@b.example",
    "=?iso-2022-jp?B?GyRC?=@b.example",
    "a=?b@example.jp",
    "日本語@",
    `${"a".repeat(65)}@example.jp`,
    `${"a".repeat(62)}.@example.jp`.replace("a", "a."),
    `a@${"b".repeat(64)}.jp`,
    `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(63)}.jp`,
  ])("is not %j", (text) => {
    expect(parseEmailAddress(text)).toBeUndefined();
    expect(findingsOnEmailAddress("email", text)).toEqual([{ path: "email", code: "NOT_AN_EMAIL_ADDRESS" }]);
  });

  it.each(["日本語@example.jp", "tanaka.太郎@example.jp", "müller@example.jp", "info①@example.jp"])(
    "is refused for its letters where it is %s",
    (text) => {
      expect(parseEmailAddress(text)).toBeUndefined();
      expect(findingsOnEmailAddress("email", text)).toEqual([
        { path: "email", code: "EMAIL_ADDRESS_NOT_ASCII" },
      ]);
    },
  );

  it("is as long as mail servers take it: 64 characters before the @, 254 in all", () => {
    const label = (letter: string) => letter.repeat(63);
    const domain = (last: number) => `${label("b")}.${label("c")}.${"d".repeat(last)}.jp`;
    const longest = `${"a".repeat(64)}@${domain(58)}`;
    expect(longest).toHaveLength(254);
    expect(parseEmailAddress(longest)).toBe(longest);
    expect(parseEmailAddress(`${"a".repeat(64)}@${domain(59)}`)).toBeUndefined();
  });

  it("has a domain in capitals, too, and one whose labels begin with digits", () => {
    expect(parseEmailAddress("info@EXAMPLE.JP")).toBe("info@EXAMPLE.JP");
    expect(parseEmailAddress("info@example.3com.jp")).toBe("info@example.3com.jp");
  });

  it("is one mailbox in ASCII for any typed text, and is read as itself", () => {
    const typed = fc.tuple(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("@", "＠", "@b@", ""),
      fc.oneof(fc.domain(), fc.string({ unit: "binary", maxLength: 20 }), fc.constant("例え.jp")),
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const address = parseEmailAddress(parts.join(""));
        if (address === undefined) return;
        expect(address).toMatch(/^[!-~]+$/);
        expect(address.split("@")).toHaveLength(2);
        expect(parseEmailAddress(address)).toBe(address);
        expect(parseEmailAddress(addressAsSent(address))).toBe(address);
      }),
    );
  });
});
