import fc from "fast-check";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import { asIssued, findingsOnTerms, type GuaranteeTerms } from "./guarantee-terms";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import { isBlank } from "../values/characters";
import { unprintableIn } from "../values/printable-text";
import { MAX_YEN, type Yen } from "../values/yen";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

const advance: GuaranteeTerms = {
  kind: "ADVANCE_PAYMENT",
  contractType: "WORKS",
  jointVenture: null,
  externalReference: null,
  fiscalYear: null,
  lastFiscalYear: null,
  paidAhead: null,
  worksContract: {
    name: "〇〇道路改良工事",
    place: "熊本県熊本市中央区",
    contractPrice: yen(100_000_000),
    coveredPrice: yen(80_000_000),
    workPeriod: { from: day("2026-04-10"), to: day("2027-03-31") },
    contractedOn: day("2026-04-01"),
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
  },
  amount: yen(40_000_000),
  expiresOn: day("2027-03-31"),
  depositBank: { name: "肥後銀行", branch: "本店" },
};
const findingsOnTermsOf = (terms: GuaranteeTerms) => findingsOnTerms(asIssued(terms));
const performance: GuaranteeTerms = { ...advance, kind: "CONTRACT_PERFORMANCE", depositBank: null };

const works = (terms: GuaranteeTerms, changes: Partial<GuaranteeTerms["worksContract"]>): GuaranteeTerms => ({
  ...terms,
  worksContract: { ...terms.worksContract, ...changes },
});

const days = (from: string, atMost: number) =>
  fc.integer({ min: 0, max: atMost }).map((later) => addDays(day(from), later));
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((name) => !isBlank(name) && unprintableIn(name) === undefined);

/**
 * Terms without contradictions, built from the rules: each term is drawn within the bounds that others set
 * it.
 */
const validTerms: fc.Arbitrary<GuaranteeTerms> = fc
  .record({
    kind: fc.constantFrom(...GUARANTEE_KINDS),
    name: text,
    place: fc.option(text),
    amount: fc.integer({ min: 1, max: MAX_YEN }),
    from: days("1873-01-01", 80_000),
    length: fc.nat(5_000),
    grace: fc.nat(5_000),
    signedBefore: fc.nat(5_000),
    isSigned: fc.boolean(),
    bank: text,
  })
  .chain((drawn) =>
    fc.integer({ min: drawn.amount, max: MAX_YEN }).chain((coveredPrice) =>
      fc.integer({ min: coveredPrice, max: MAX_YEN }).map((contractPrice): GuaranteeTerms => {
        const to = addDays(drawn.from, drawn.length);
        const isAdvance = drawn.kind !== "CONTRACT_PERFORMANCE";
        return {
          ...advance,
          kind: drawn.kind,
          worksContract: {
            ...advance.worksContract,
            name: drawn.name,
            place: drawn.place,
            contractPrice: yen(contractPrice),
            coveredPrice: yen(coveredPrice),
            workPeriod: { from: drawn.from, to },
            contractedOn:
              isAdvance || drawn.isSigned ? addDays(to, -Math.min(drawn.signedBefore, drawn.length)) : null,
          },
          amount: yen(drawn.amount),
          expiresOn: addDays(to, drawn.grace),
          depositBank: isAdvance ? { name: drawn.bank, branch: drawn.bank } : null,
        };
      }),
    ),
  );

describe("terms that contradict nothing", () => {
  it("have no findings", () => {
    fc.assert(fc.property(validTerms, (terms) => expect(findingsOnTermsOf(terms)).toEqual([])));
  });

  it.each<[string, GuaranteeTerms]>([
    [
      "an amount of the whole price",
      { ...works(advance, { coveredPrice: yen(100_000_000) }), amount: yen(100_000_000) },
    ],
    [
      "a work period of one day",
      works(advance, { workPeriod: { from: day("2027-03-31"), to: day("2027-03-31") } }),
    ],
    ["a contract signed on the day of completion", works(advance, { contractedOn: day("2027-03-31") })],
    ["an expiry after completion", { ...advance, expiresOn: day("2027-04-30") }],
    ["a performance guarantee before the contract is signed", works(performance, { contractedOn: null })],
    ["a performance guarantee of a signed contract", performance],
    ["works without a place", works(advance, { place: null })],
    ["names in characters that standard fonts lack", works(advance, { name: "髙﨑\ufa10𠮷線改良工事" })],
  ])("may have %s", (_, terms) => {
    expect(findingsOnTermsOf(terms)).toEqual([]);
  });
});

const PRICE = "worksContract.contractPrice";
const COVERED = "worksContract.coveredPrice";
const SIGNED = "worksContract.contractedOn";

describe("a broken rule", () => {
  it.each<[string, GuaranteeTerms, object]>([
    ["no amount", { ...advance, amount: yen(0) }, { path: "amount", code: "MUST_BE_POSITIVE" }],
    [
      "a part larger than the whole",
      works(advance, { coveredPrice: yen(100_000_001) }),
      { path: COVERED, code: "OVER_CONTRACT_PRICE", limit: 100_000_000, actual: 100_000_001 },
    ],
    [
      "an amount over the covered price",
      { ...advance, amount: yen(80_000_001) },
      { path: "amount", code: "OVER_COVERED_PRICE", limit: 80_000_000, actual: 80_000_001 },
    ],
    [
      "completion before the start",
      works(advance, { workPeriod: { from: day("2027-04-01"), to: day("2027-03-31") } }),
      {
        path: "worksContract.workPeriod.to",
        code: "BEFORE_START",
        limit: "2027-04-01",
        actual: "2027-03-31",
      },
    ],
    [
      "expiry before completion",
      { ...advance, expiresOn: day("2027-03-30") },
      { path: "expiresOn", code: "BEFORE_COMPLETION", limit: "2027-03-31", actual: "2027-03-30" },
    ],
    [
      "an advance without contract date",
      works(advance, { contractedOn: null }),
      { path: SIGNED, code: "REQUIRED_FOR_ADVANCE" },
    ],
    [
      "a contract dated after completion",
      works(performance, { contractedOn: day("2027-04-01") }),
      { path: SIGNED, code: "AFTER_COMPLETION", limit: "2027-03-31", actual: "2027-04-01" },
    ],
    [
      "an advance without bank",
      { ...advance, depositBank: null },
      { path: "depositBank", code: "REQUIRED_FOR_ADVANCE" },
    ],
    [
      "an interim payment without bank",
      { ...advance, kind: "INTERIM_PAYMENT", depositBank: null },
      { path: "depositBank", code: "REQUIRED_FOR_ADVANCE" },
    ],
    [
      "a performance guarantee with a bank",
      { ...performance, depositBank: advance.depositBank },
      { path: "depositBank", code: "ONLY_FOR_ADVANCE" },
    ],
    ["a blank name", works(advance, { name: "　 " }), { path: "worksContract.name", code: "BLANK" }],
    ["a blank place", works(advance, { place: "" }), { path: "worksContract.place", code: "BLANK" }],
    [
      "a control character",
      { ...advance, depositBank: { name: "肥後銀行", branch: "本\u0007店" } },
      { path: "depositBank.branch", code: "UNPRINTABLE", actual: "U+0007" },
    ],
  ])("gives exactly its finding: %s", (_, terms, finding) => {
    expect(findingsOnTermsOf(terms)).toEqual([finding]);
  });

  it("gives exactly its finding, with any other terms", () => {
    const breaks: ((terms: GuaranteeTerms) => [GuaranteeTerms, string])[] = [
      (terms) => [{ ...terms, amount: yen(0) }, "amount MUST_BE_POSITIVE"],
      (terms) => [
        { ...terms, expiresOn: addDays(terms.worksContract.workPeriod.to, -1) },
        "expiresOn BEFORE_COMPLETION",
      ],
      (terms) => [
        works(terms, { contractedOn: addDays(terms.worksContract.workPeriod.to, 1) }),
        `${SIGNED} AFTER_COMPLETION`,
      ],
      (terms) => [
        works(terms, { name: `${terms.worksContract.name}\u0000` }),
        "worksContract.name UNPRINTABLE",
      ],
      (terms) =>
        terms.depositBank
          ? [{ ...terms, depositBank: null }, "depositBank REQUIRED_FOR_ADVANCE"]
          : [{ ...terms, depositBank: { name: "銀行", branch: "支店" } }, "depositBank ONLY_FOR_ADVANCE"],
    ];
    fc.assert(
      fc.property(validTerms, fc.constantFrom(...breaks), (terms, breakOne) => {
        const [broken, finding] = breakOne(terms);
        expect(findingsOnTermsOf(broken).map(({ path, code }) => `${path} ${code}`)).toEqual([finding]);
      }),
    );
  });

  it("hides no other: everything that is wrong is told at once", () => {
    const terms = works(
      { ...advance, amount: yen(0), depositBank: null, expiresOn: day("2026-01-01") },
      {
        name: " ",
        contractPrice: yen(0),
        coveredPrice: yen(0),
        contractedOn: null,
      },
    );
    expect(findingsOnTermsOf(terms).map(({ path, code }) => `${path} ${code}`)).toEqual([
      `${PRICE} MUST_BE_POSITIVE`,
      `${COVERED} MUST_BE_POSITIVE`,
      "amount MUST_BE_POSITIVE",
      "expiresOn BEFORE_COMPLETION",
      `${SIGNED} REQUIRED_FOR_ADVANCE`,
      "depositBank REQUIRED_FOR_ADVANCE",
      "worksContract.name BLANK",
    ]);
  });
});
