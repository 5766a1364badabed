import fc from "fast-check";
import { amendedCertificate } from "./amended-certificate";
import { withTerms } from "./amended-terms";
import type { AmendmentChange } from "./amendment";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { sealContent, type CertificateContent } from "../certificate/certificate-content";
import type { IssuedTerms } from "./amendment-findings";
import { decideAmendment, type AmendmentCircumstances } from "./decide-amendment";
import { issue, type Certificate, type Guarantee } from "./guarantee";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { findingsOnTerms, type GuaranteeTerms } from "./guarantee-terms";
import { POLICY_RULES, type ObligeePolicy, type PerformanceExtension } from "../obligee/obligee-policy";
import type { Yen } from "../values/yen";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

const TODAY = day("2026-10-15");

/** A guarantee over all of the price that ends with the works; 契約保証 has no deposit bank. */
function termsOf(
  kind: GuaranteeKind,
  works: Partial<GuaranteeTerms["worksContract"]> = {},
  more: Partial<IssuedTerms> = {},
): IssuedTerms {
  return {
    kind,
    issuedOn: day("2026-04-05"),
    worksContract: {
      name: "〇〇橋補修工事",
      place: null,
      contractPrice: yen(100_000_000),
      coveredPrice: yen(100_000_000),
      workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
      contractedOn: day("2026-03-25"),
      ...works,
    },
    amount: yen(40_000_000),
    expiresOn: day("2027-03-31"),
    depositBank: kind === "CONTRACT_PERFORMANCE" ? null : { name: "〇〇銀行", branch: "△△支店" },
    ...more,
  };
}

function policy(effectiveFrom: string, performanceExtension: PerformanceExtension | null): ObligeePolicy {
  return {
    effectiveFrom: day(effectiveFrom),
    rules: Object.fromEntries(POLICY_RULES.map((rule) => [rule, null])) as ObligeePolicy["rules"],
    papers: { performanceExtension, certificateCopyNote: null },
    source: `${effectiveFrom} の発注者の定め`,
  };
}

type Change = Partial<Omit<AmendmentChange, "workPeriod">> & {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

function changeOf({ from, to, ...change }: Change): AmendmentChange {
  return {
    amendedOn: day("2026-10-01"),
    amount: null,
    contractPrice: null,
    coveredPrice: null,
    workPeriod: { from: from ?? null, to: to ?? null },
    ...change,
  };
}

const decide = (terms: IssuedTerms, change: Change, circumstances: Partial<AmendmentCircumstances> = {}) =>
  decideAmendment(terms, changeOf(change), {
    today: TODAY,
    lastAmendedOn: null,
    amendmentCount: 0,
    policies: [],
    ...circumstances,
  });

/** What was decided, where it was possible. */
function decided(...args: Parameters<typeof decide>) {
  const decision = decide(...args);
  if (!decision.possible) throw new Error(JSON.stringify(decision.findings));
  return decision;
}

function findings(...args: Parameters<typeof decide>) {
  const decision = decide(...args);
  if (decision.possible) throw new Error("nothing was found");
  return decision.findings;
}

const LATER = day("2027-06-30");
const EARLIER = day("2027-01-31");

describe("an amendment", () => {
  it.each([
    ["the amount up", { amount: yen(45_000_000) }, "NEW_CERTIFICATE", ["AMOUNT_CHANGED"]],
    ["the amount down", { amount: yen(30_000_000) }, "NEW_CERTIFICATE", ["AMOUNT_CHANGED"]],
    ["a later completion", { to: LATER }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["an earlier completion", { to: EARLIER }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["a later start", { from: day("2026-05-01") }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["the contract price", { contractPrice: yen(120_000_000) }, "NO_NEW_CERTIFICATE", ["PRICE_CHANGED"]],
    ["the covered price", { coveredPrice: yen(90_000_000) }, "NO_NEW_CERTIFICATE", ["PRICE_CHANGED"]],
    [
      "price and period",
      { contractPrice: yen(120_000_000), to: LATER },
      "NO_NEW_CERTIFICATE",
      ["PERIOD_FOLLOWED", "PRICE_CHANGED"],
    ],
    [
      "amount, price and period",
      { amount: yen(48_000_000), contractPrice: yen(120_000_000), to: LATER },
      "NEW_CERTIFICATE",
      ["AMOUNT_CHANGED", "PERIOD_FOLLOWED", "PRICE_CHANGED"],
    ],
  ] as const)("of an advance-payment guarantee: %s", (_, change, effect, codes) => {
    for (const kind of ["ADVANCE_PAYMENT", "INTERIM_PAYMENT"] as const) {
      // Whatever the obligee says of 契約保証.
      const { amendment, reasons } = decided(termsOf(kind), change, {
        policies: [policy("2026-04-01", "NEW_CERTIFICATE")],
      });
      expect(amendment.effect).toBe(effect);
      expect(reasons.map(({ code }) => code)).toEqual(codes);
    }
  });

  it.each([
    ["without a policy", [], "NO_NEW_CERTIFICATE", "EXTENSION_FOLLOWED"],
    [
      "by a policy that lets it follow",
      [policy("2026-04-01", "FOLLOWS")],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
    [
      "by a policy that says nothing",
      [policy("2026-04-01", null)],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
    [
      "by a policy that asks for a new certificate",
      [policy("2026-04-01", "NEW_CERTIFICATE")],
      "NEW_CERTIFICATE",
      "EXTENSION_NEEDS_CERTIFICATE",
    ],
    [
      "by the policy of the day of the change, not of today",
      [policy("2026-04-01", "NEW_CERTIFICATE"), policy("2026-10-02", "FOLLOWS")],
      "NEW_CERTIFICATE",
      "EXTENSION_NEEDS_CERTIFICATE",
    ],
    [
      "not by a policy that came after the change",
      [policy("2026-10-02", "NEW_CERTIFICATE")],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
  ] as const)("of 契約保証 with a longer period, %s", (_, policies, effect, code) => {
    const { amendment, reasons } = decided(termsOf("CONTRACT_PERFORMANCE"), { to: LATER }, { policies });
    expect(amendment).toMatchObject({ effect, after: { expiresOn: LATER } });
    expect(reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it("of 契約保証 with a shorter period, or another start, follows whatever the obligee says", () => {
    const policies = [policy("2026-04-01", "NEW_CERTIFICATE")];
    for (const change of [{ to: EARLIER }, { from: day("2026-05-01") }, { from: day("2026-03-26") }]) {
      const { amendment, reasons } = decided(termsOf("CONTRACT_PERFORMANCE"), change, { policies });
      expect(amendment.effect).toBe("NO_NEW_CERTIFICATE");
      expect(reasons.map(({ code }) => code)).toEqual(["PERIOD_FOLLOWED"]);
    }
  });

  it("names the source of each rule: the notes of the certificate, the obligee's words, or the national default", () => {
    const change = { amount: yen(45_000_000), contractPrice: yen(120_000_000), to: LATER };
    const sources = (kind: GuaranteeKind, policies: readonly ObligeePolicy[] = []) =>
      decided(termsOf(kind), change, { policies }).reasons.map(({ source }) => source);
    expect(sources("ADVANCE_PAYMENT")).toEqual([
      expect.stringMatching(/^保証証書 注1「保証金額の増減等.*（変更）.*」$/),
      expect.stringMatching(/^保証証書 注2「.*工期の変更に対応して自動的に変更.*」$/),
      expect.stringMatching(/^保証証書 注3「請負金額のみの変更.*」$/),
    ]);
    expect(sources("CONTRACT_PERFORMANCE")[1]).toMatch(/^全国的な標準/);
    expect(sources("CONTRACT_PERFORMANCE", [policy("2026-04-01", "NEW_CERTIFICATE")])[1]).toBe(
      "2026-04-01 の発注者の定め",
    );
  });
});

describe("the terms after an amendment", () => {
  const after = (terms: IssuedTerms, change: Change) => decided(terms, change).amendment.after;

  it("keep what the change leaves out", () => {
    expect(decided(termsOf("ADVANCE_PAYMENT"), { amount: yen(45_000_000) }).amendment).toEqual({
      amendedOn: "2026-10-01",
      effect: "NEW_CERTIFICATE",
      before: {
        amount: 40_000_000,
        contractPrice: 100_000_000,
        coveredPrice: 100_000_000,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        expiresOn: "2027-03-31",
      },
      after: {
        amount: 45_000_000,
        contractPrice: 100_000_000,
        coveredPrice: 100_000_000,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        expiresOn: "2027-03-31",
      },
    });
  });

  it("cover all of the new price where all of the old one was covered, else what was covered", () => {
    const change = { contractPrice: yen(120_000_000) };
    expect(after(termsOf("ADVANCE_PAYMENT"), change).coveredPrice).toBe(120_000_000);
    const multiYear = termsOf("ADVANCE_PAYMENT", { coveredPrice: yen(60_000_000) });
    expect(after(multiYear, change).coveredPrice).toBe(60_000_000);
    const stated = { ...change, coveredPrice: yen(70_000_000) };
    expect(after(termsOf("ADVANCE_PAYMENT"), stated).coveredPrice).toBe(70_000_000);
  });

  it("end with the new completion where the guarantee ended with the works", () => {
    expect(after(termsOf("ADVANCE_PAYMENT"), { to: LATER }).expiresOn).toBe(LATER);
    expect(after(termsOf("ADVANCE_PAYMENT"), { to: EARLIER }).expiresOn).toBe(EARLIER);
  });

  it("end on the later day that was agreed, unless the completion passes it", () => {
    const agreed = termsOf("ADVANCE_PAYMENT", {}, { expiresOn: day("2027-05-31") });
    expect(after(agreed, { to: EARLIER }).expiresOn).toBe("2027-05-31");
    expect(after(agreed, { to: day("2027-05-30") }).expiresOn).toBe("2027-05-31");
    expect(after(agreed, { to: LATER }).expiresOn).toBe(LATER);
  });
});

describe("an amendment is not possible", () => {
  const advance = termsOf("ADVANCE_PAYMENT");

  it.each([
    ["that changes nothing", {}],
    ["that states what is so already", { amount: yen(40_000_000), to: day("2027-03-31") }],
  ])("%s", (_, change) => {
    expect(findings(advance, change)).toEqual([{ path: "change", code: "UNCHANGED" }]);
  });

  it("more than 99 times", () => {
    const change = { amount: yen(45_000_000) };
    expect(decide(advance, change, { amendmentCount: 98 }).possible).toBe(true);
    expect(findings(advance, change, { amendmentCount: 99 })).toEqual([
      { path: "change", code: "TOO_MANY_AMENDMENTS", limit: 99 },
    ]);
  });

  it("on a day to come, before the works contract, or before the last amendment; on that day it is", () => {
    const amount = yen(45_000_000);
    const last = { lastAmendedOn: day("2026-08-01") };
    expect(findings(advance, { amount, amendedOn: addDays(TODAY, 1) })).toEqual([
      { path: "change.amendedOn", code: "AFTER_TODAY", limit: TODAY, actual: "2026-10-16" },
    ]);
    expect(findings(advance, { amount, amendedOn: day("2026-03-24") })).toEqual([
      { path: "change.amendedOn", code: "BEFORE_CONTRACT", limit: "2026-03-25", actual: "2026-03-24" },
    ]);
    expect(findings(advance, { amount, amendedOn: day("2026-07-31") }, last)).toEqual([
      { path: "change.amendedOn", code: "BEFORE_LAST_AMENDMENT", limit: "2026-08-01", actual: "2026-07-31" },
    ]);
    expect(decide(advance, { amount, amendedOn: day("2026-08-01") }, last).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: TODAY }).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: day("2026-03-25") }).possible).toBe(true);
  });

  it("before the issue, where no day of the works contract is known; between contract and issue it is", () => {
    const amount = yen(45_000_000);
    const unsigned = termsOf("CONTRACT_PERFORMANCE", { contractedOn: null });
    expect(findings(unsigned, { amount, amendedOn: day("2026-04-04") })).toEqual([
      { path: "change.amendedOn", code: "BEFORE_ISSUE", limit: "2026-04-05", actual: "2026-04-04" },
    ]);
    expect(decide(unsigned, { amount, amendedOn: day("2026-04-05") }).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: day("2026-04-04") }).possible).toBe(true);
  });

  it("to terms that contradict each other, each told in its place", () => {
    expect(findings(advance, { amount: yen(0) })).toEqual([
      { path: "change.amount", code: "MUST_BE_POSITIVE" },
    ]);
    expect(findings(advance, { contractPrice: yen(30_000_000) })).toEqual([
      { path: "change.amount", code: "OVER_COVERED_PRICE", limit: 30_000_000, actual: 40_000_000 },
    ]);
    expect(findings(advance, { coveredPrice: yen(100_000_001) })).toEqual([
      { path: "change.coveredPrice", code: "OVER_CONTRACT_PRICE", limit: 100_000_000, actual: 100_000_001 },
    ]);
    expect(findings(advance, { from: day("2027-04-01") })).toEqual([
      { path: "change.workPeriod.to", code: "BEFORE_START", limit: "2027-04-01", actual: "2027-03-31" },
    ]);
    expect(findings(advance, { contractPrice: yen(0), amendedOn: addDays(TODAY, 1) })).toHaveLength(4);
  });

  it("to a completion before the works contract", () => {
    const late = termsOf("ADVANCE_PAYMENT", { contractedOn: day("2026-09-01") });
    expect(findings(late, { to: day("2026-08-31") }).map(({ path, code }) => [path, code])).toEqual([
      ["change.workPeriod.to", "BEFORE_CONTRACT"],
      ["change.workPeriod.to", "OVER_ALREADY"],
    ]);
  });

  it("that moves the end of the guarantee to a day that has passed; until today it is possible", () => {
    expect(findings(advance, { to: day("2026-10-14") })).toEqual([
      { path: "change.workPeriod.to", code: "OVER_ALREADY", limit: TODAY, actual: "2026-10-14" },
    ]);
    expect(decide(advance, { to: TODAY }).possible).toBe(true);
  });

  it("after 保証期限, or that leaves it in the past; what was agreed in time and moves it may be recorded late", () => {
    const passed = termsOf(
      "ADVANCE_PAYMENT",
      { workPeriod: { from: day("2026-04-01"), to: day("2026-09-30") } },
      { expiresOn: day("2026-09-30") },
    );
    const amendedOn = day("2026-09-30");
    const amount = yen(45_000_000);
    expect(decide(passed, { amendedOn, to: LATER }).possible).toBe(true);
    expect(findings(passed, { amendedOn: day("2026-10-01"), to: LATER })).toEqual([
      { path: "change.amendedOn", code: "AFTER_EXPIRY", limit: "2026-09-30", actual: "2026-10-01" },
    ]);
    // Another amount would bring a version that was never in force.
    expect(findings(passed, { amendedOn, amount })).toEqual([
      { path: "change", code: "OVER_ALREADY", limit: TODAY, actual: "2026-09-30" },
    ]);
    expect(findings(passed, { amendedOn, to: day("2026-10-10") })).toMatchObject([
      { path: "change.workPeriod.to", code: "OVER_ALREADY", actual: "2026-10-10" },
    ]);
  });
});

describe("any sequence of amendments", () => {
  /** Mostly what is possible, so that sequences get far; now and then anything. */
  const anyYen = (least: number, most: number) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: least, max: most }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 40_000_000, 100_000_000, Number.MAX_SAFE_INTEGER) },
    );
  const daysFromToday = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((days) => addDays(TODAY, days));
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2 });
  const anyChange: fc.Arbitrary<AmendmentChange> = fc.record({
    amendedOn: fc.oneof(
      { weight: 8, arbitrary: fc.constant(TODAY) },
      { weight: 1, arbitrary: daysFromToday(-200, 2) },
    ),
    amount: maybe(anyYen(1, 60_000_000).map(yen)),
    contractPrice: maybe(anyYen(60_000_000, 200_000_000).map(yen)),
    coveredPrice: maybe(anyYen(60_000_000, 120_000_000).map(yen)),
    workPeriod: fc.record({ from: maybe(daysFromToday(-300, 100)), to: maybe(daysFromToday(-100, 900)) }),
  });
  const parties = {
    issuer: { name: "西日本建設業保証株式会社", address: "大阪市西区" },
    branch: { name: "熊本支店", address: "熊本市", telephone: "096-364-1155", fax: null },
    contractor: { name: "株式会社髙﨑𠮷建設", address: "〇〇市" },
    obligee: { name: "熊本市長" },
  };
  const contentOf = ({ content }: Certificate) => JSON.parse(content.text) as CertificateContent;

  interface Life {
    readonly guarantee: Guarantee;
    readonly versions: readonly Certificate[];
    readonly lastAmendedOn: CalendarDate | null;
  }

  function amended(life: Life, change: AmendmentChange, policies: readonly ObligeePolicy[]): Life {
    const { guarantee, versions, lastAmendedOn } = life;
    const decision = decideAmendment(guarantee, change, {
      today: TODAY,
      lastAmendedOn,
      amendmentCount: versions.length,
      policies,
    });
    if (!decision.possible) {
      expect(decision.findings.length).toBeGreaterThan(0);
      for (const { path } of decision.findings) expect(path).toMatch(/^change\b/);
      return life;
    }
    const { before, after, effect } = decision.amendment;
    const asksForOne =
      policies.some(({ papers }) => papers.performanceExtension === "NEW_CERTIFICATE") &&
      guarantee.kind === "CONTRACT_PERFORMANCE" &&
      after.workPeriod.to > before.workPeriod.to;
    expect(effect === "NEW_CERTIFICATE").toBe(after.amount !== before.amount || asksForOne);
    const next = withTerms(guarantee, after);
    const newest = contentOf(versions.at(-1) as Certificate);
    return {
      guarantee: next,
      versions:
        effect === "NEW_CERTIFICATE" ? [...versions, amendedCertificate(newest, next, TODAY)] : versions,
      lastAmendedOn: change.amendedOn,
    };
  }

  it("leaves terms that hold, versions without a gap that never change, and one amount everywhere", () => {
    let longest = 0;
    const lives = fc.property(
      fc.constantFrom(...GUARANTEE_KINDS),
      fc.constantFrom(day("2027-03-31"), day("2027-05-31")),
      fc.constantFrom([], [policy("2020-01-01", "NEW_CERTIFICATE")], [policy("2020-01-01", "FOLLOWS")]),
      fc.array(anyChange, { maxLength: 20 }),
      (kind, expiresOn, policies, changes) => {
        const number = "2070004426" as GuaranteeNumber;
        const { guarantee, certificate } = issue(termsOf(kind, {}, { expiresOn }), number, parties, TODAY);
        let life: Life = { guarantee, versions: [certificate], lastAmendedOn: null };
        for (const change of changes) {
          const earlier = life;
          life = amended(life, change, policies);
          expect(life.versions.slice(0, earlier.versions.length)).toEqual(earlier.versions);
        }
        const { versions } = life;
        longest = Math.max(longest, versions.length);
        expect(findingsOnTerms(life.guarantee)).toEqual([]);
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
        expect(versions.map((each) => each.amended)).toEqual(versions.map((_, i) => i > 0));
        for (const version of versions) {
          const content = contentOf(version);
          expect(sealContent(content)).toEqual(version.content);
          expect([content.version, content.amended]).toEqual([version.version, version.amended]);
          expect(version.title.endsWith("（変更）")).toBe(version.amended);
          expect([content.issuer, content.contractor, content.obligee]).toEqual([
            { ...parties.issuer, branch: parties.branch },
            parties.contractor,
            parties.obligee,
          ]);
        }
        expect(contentOf(versions.at(-1) as Certificate).amount).toBe(life.guarantee.amount);
      },
    );
    fc.assert(lives, { numRuns: 100 });
    expect(longest).toBeGreaterThan(3);
  });

  it("shows the whole state after the change on the new version, not only what changed", () => {
    const number = "2070004426" as GuaranteeNumber;
    const first = issue(termsOf("ADVANCE_PAYMENT"), number, parties, day("2026-04-05"));
    const policies: ObligeePolicy[] = [];
    const life = { guarantee: first.guarantee, versions: [first.certificate], lastAmendedOn: null };
    const extended = amended(life, changeOf({ to: LATER, contractPrice: yen(120_000_000) }), policies);
    expect(extended.versions).toHaveLength(1);
    const raised = amended(extended, changeOf({ amount: yen(48_000_000) }), policies);
    expect(raised.versions[1]).toMatchObject({
      version: 2,
      amended: true,
      title: "保証証書（前払金保証）（変更）",
      issuedOn: TODAY,
    });
    expect(contentOf(raised.versions[1] as Certificate)).toEqual({
      ...contentOf(first.certificate),
      version: 2,
      amended: true,
      issuedOn: TODAY,
      amount: 48_000_000,
      expiresOn: LATER,
      worksContract: {
        ...termsOf("ADVANCE_PAYMENT").worksContract,
        contractPrice: 120_000_000,
        coveredPrice: 120_000_000,
        workPeriod: { from: "2026-04-01", to: LATER },
      },
    });
  });
});
