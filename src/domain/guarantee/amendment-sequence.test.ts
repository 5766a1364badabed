import fc from "fast-check";
import { changeOf, day, LATER, policy, termsOf, TODAY, yen } from "../../../tests/support/sample-amendments";
import { sealContent, type CertificateContent } from "../certificate/certificate-content";
import type { ObligeePolicy } from "../obligee/obligee-policy";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { amendedCertificate } from "./amended-certificate";
import { withTerms } from "./amended-terms";
import type { AmendmentChange } from "./amendment";
import { decideAmendment } from "./decide-amendment";
import { issue, type Certificate, type Guarantee } from "./guarantee";
import { asIssued, findingsOnTerms } from "./guarantee-terms";

describe("any sequence of amendments", () => {
  /** Mostly possible amounts, so that sequences get long; now and then any amount. */
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
    paidAhead: fc.constant(null),
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
      ledger: [],
      entry: null,
      agreedFor: guarantee.worksContract.coveredPrice,
      isLowBid: false,
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
        effect === "NEW_CERTIFICATE"
          ? [...versions, amendedCertificate(newest, next, TODAY, null)]
          : versions,
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
        const issued = { number, advanceAmount: null };
        const { guarantee, certificate } = issue(termsOf(kind, {}, { expiresOn }), issued, parties, TODAY);
        let life: Life = { guarantee, versions: [certificate], lastAmendedOn: null };
        for (const change of changes) {
          const earlier = life;
          life = amended(life, change, policies);
          expect(life.versions.slice(0, earlier.versions.length)).toEqual(earlier.versions);
        }
        const { versions } = life;
        longest = Math.max(longest, versions.length);
        expect(findingsOnTerms(asIssued(life.guarantee))).toEqual([]);
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
    const first = issue(
      termsOf("ADVANCE_PAYMENT"),
      { number, advanceAmount: null },
      parties,
      day("2026-04-05"),
    );
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
        ...contentOf(first.certificate).worksContract,
        contractPrice: 120_000_000,
        coveredPrice: 120_000_000,
        workPeriod: { from: "2026-04-01", to: LATER },
      },
    });
  });
});
