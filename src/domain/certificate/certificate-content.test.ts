import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import {
  contentDigest,
  contentFault,
  coveredYearsInWords,
  factsWherePresent,
  sealContent,
  type CertificateContent,
} from "./certificate-content";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { isYen, type Yen } from "../values/yen";

const content: CertificateContent = {
  format: "hosho.certificate/1",
  number: "2070004426" as GuaranteeNumber,
  kind: "ADVANCE_PAYMENT",
  version: 1,
  amended: false,
  issuedOn: "2022-05-10" as CalendarDate,
  issuer: {
    name: "西日本建設業保証株式会社",
    address: "大阪市西区",
    branch: { name: "熊本支店", address: "熊本市中央区", telephone: "096-000-0000", fax: null },
  },
  contractor: { name: "株式会社髙﨑建設", address: "熊本県\ufa10原町" },
  obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
  worksContract: {
    name: "〇〇道路改良工事",
    place: null,
    contractPrice: 100_000_000 as Yen,
    coveredPrice: 100_000_000 as Yen,
    workPeriod: { from: "2022-05-11" as CalendarDate, to: "2023-03-31" as CalendarDate },
    contractedOn: "2022-05-09" as CalendarDate,
  },
  amount: 40_000_000 as Yen,
  expiresOn: "2023-03-31" as CalendarDate,
  depositBank: { name: "𠮷野銀行", branch: "本店" },
};

/**
 * Written by hand after RFC 8785: names sorted, no spaces. A digest that was once signed must never change.
 */
const CANONICAL =
  '{"amended":false,"amount":40000000,' +
  '"contractor":{"address":"熊本県\ufa10原町","name":"株式会社髙﨑建設"},' +
  '"depositBank":{"branch":"本店","name":"𠮷野銀行"},"expiresOn":"2023-03-31","format":"hosho.certificate/1",' +
  '"issuedOn":"2022-05-10","issuer":{"address":"大阪市西区","branch":{"address":"熊本市中央区","fax":null,' +
  '"name":"熊本支店","telephone":"096-000-0000"},"name":"西日本建設業保証株式会社"},"kind":"ADVANCE_PAYMENT",' +
  '"number":"2070004426","obligee":{"name":"支出負担行為担当官 近畿地方整備局長"},"version":1,' +
  '"worksContract":{"contractPrice":100000000,"contractedOn":"2022-05-09","coveredPrice":100000000,' +
  '"name":"〇〇道路改良工事","place":null,"workPeriod":{"from":"2022-05-11","to":"2023-03-31"}}}';

type Json = string | number | boolean | null | { [name: string]: Json };
const plain = (): Record<string, Json> => JSON.parse(JSON.stringify(content)) as never;
const seal = (value: Json) => sealContent(value as never);

/** The same facts with the properties of every object in another order. */
function shuffled(value: Json, seed: number): Json {
  if (typeof value !== "object" || value === null) return value;
  const rank = (name: string) =>
    createHash("sha256")
      .update(`${String(seed)}${name}`)
      .digest("hex");
  const entries = Object.entries(value).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, shuffled(inner, seed)]));
}

/** The path of every fact that the certificate states. */
function facts(value: Json, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => facts(inner, [...path, name]));
}

function withFact(value: Json, [name, ...rest]: string[], fact: Json): Json {
  if (name === undefined) return fact;
  const object = value as Record<string, Json>;
  return { ...object, [name]: withFact(object[name]!, rest, fact) };
}

const factAt = (path: string[]): Json =>
  path.reduce<Json>((value, name) => (value as Record<string, Json>)[name]!, plain());

describe("the content of a certificate", () => {
  it("is canonical JSON and the SHA-256 of its UTF-8 bytes", () => {
    expect(sealContent(content)).toEqual({
      text: CANONICAL,
      digest: createHash("sha256").update(Buffer.from(CANONICAL, "utf8")).digest("hex"),
    });
  });

  it("keeps every character of a name: 髙 is not 高, 﨑 not 崎, the compatibility character of 塚 not 塚", () => {
    for (const name of ["髙", "﨑", "\ufa10", "𠮷", "か\u3099", "ｶﾞ", "㈱"]) {
      const named = (contractor: string) => seal(withFact(plain(), ["contractor", "name"], contractor));
      expect((JSON.parse(named(name).text) as CertificateContent).contractor.name).toBe(name);
      for (const form of ["NFC", "NFKC"])
        if (name.normalize(form) !== name)
          expect(named(name).digest).not.toBe(named(name.normalize(form)).digest);
    }
  });

  it("keeps its digest where it does not state who signs, and has another where it does", () => {
    const { text } = sealContent(content);
    expect(text).toBe(CANONICAL);
    const signed = { ...content, contractor: { ...content.contractor, representative: "代表取締役" } };
    expect(sealContent(signed).text).toContain(
      '"contractor":{"address":"熊本県\ufa10原町","name":"株式会社髙﨑建設","representative":"代表取締役"}',
    );
  });

  it("has one digest for any order of its properties", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) =>
        expect(seal(shuffled(plain(), seed))).toEqual(sealContent(content)),
      ),
    );
  });

  it("has another digest after any change of any fact", () => {
    const anyFact = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.maxSafeInteger().filter(isYen),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.constantFrom(...facts(plain())), anyFact, (path, fact) => {
        fc.pre(fact !== factAt(path));
        expect(seal(withFact(plain(), path, fact)).digest).not.toBe(sealContent(content).digest);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a content that cannot be sealed", () => {
  it("is one that states nothing: no digest is made of it", () => {
    expect(() => sealContent(undefined as never)).toThrow(
      new TypeError("a certificate's content is always an object"),
    );
  });
});

describe("a stored content", () => {
  const faultOf = (text: string, digest = contentDigest(text)) => contentFault({ text, digest });

  it("is without fault as it was sealed", () => {
    expect(contentFault(sealContent(content))).toBeUndefined();
  });

  it("is another one after a change of a single yen, though its form is right", () => {
    const { text, digest } = sealContent(content);
    expect(faultOf(text.replace('"amount":40000000', '"amount":40000001'), digest)).toBe(
      "another content than its digest is of",
    );
  });

  it.each([
    ["has a space more", CANONICAL.replace(":", ": ")],
    ["has its facts in another order", '{"version":1,"amended":false}'],
    ["states a fact twice", CANONICAL.replace('"amended":false', '"amended":true,"amended":false')],
    ["writes a number otherwise", CANONICAL.replace("40000000", "4e7")],
    ["is cut off", CANONICAL.slice(0, -1)],
    ["is empty", ""],
  ])("is refused where it %s, though its digest is right", (_, text) => {
    expect(faultOf(text)).toBe("a content that is not in its canonical form");
  });

  it("has the digest of its UTF-8 bytes in lower-case hex", () => {
    // NIST's example of SHA-256 for "abc".
    expect(contentDigest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(contentDigest("髙")).toBe(
      createHash("sha256")
        .update(Buffer.from([0xe9, 0xab, 0x99]))
        .digest("hex"),
    );
  });
});

describe("the facts that only some contents state", () => {
  const none = {
    contractType: "WORKS",
    jointVenture: null,
    fiscalYear: null,
    lastFiscalYear: null,
    advanceAmount: null,
  } as const;
  const jointVenture = {
    name: "〇〇・△△特定建設工事共同企業体",
    members: [
      { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
      { name: "△△建設株式会社", shareBasisPoints: 4_000, isRepresentative: false },
    ],
  };

  it("are left out where there are none, so that older digests stand", () => {
    expect(factsWherePresent(none)).toEqual({});
    const older = sealContent(content);
    expect(sealContent({ ...content, ...factsWherePresent(none) })).toEqual(older);
  });

  it("state of a joint venture what they know of it, and nothing that others add to it", () => {
    const known = { ...jointVenture, members: jointVenture.members.map((each) => ({ ...each, note: "?" })) };
    expect(factsWherePresent({ ...none, jointVenture: { ...known, ...{ id: "1" } } })).toEqual({
      jointVenture,
    });
  });

  it("leave the type of contract out of those of 工事, as of those that were never told", () => {
    expect(factsWherePresent({ ...none, contractType: null })).toEqual({});
    expect(factsWherePresent({ ...none, contractType: "CONSULTING" })).toEqual({
      contractType: "CONSULTING",
    });
  });

  it.each([
    [{ fiscalYear: 2026 }, { fiscalYear: 2026 }],
    [
      { fiscalYear: 2026, lastFiscalYear: 2027 },
      { fiscalYear: 2026, lastFiscalYear: 2027 },
    ],
    [{ advanceAmount: 40_000_000 as Yen }, { advanceAmount: 40_000_000 }],
    [{ advanceAmount: 0 as Yen }, { advanceAmount: 0 }],
  ])("are stated where there are such: %j", (present, stated) => {
    expect(factsWherePresent({ ...none, ...present })).toEqual(stated);
  });
});

describe("the fiscal years that an advance is for, in words", () => {
  it.each([
    [{}, null],
    [{ fiscalYear: 2026 }, "令和8年度"],
    [{ fiscalYear: 2026, lastFiscalYear: 2027 }, "令和8年度及び令和9年度"],
    [{ fiscalYear: 2018, lastFiscalYear: 2019 }, "平成30年度及び令和元年度"],
  ])("of %j are %s", (years, words) => {
    expect(coveredYearsInWords(years)).toBe(words);
  });
});
