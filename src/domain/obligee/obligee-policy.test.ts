import { day, policy, yen } from "../../../tests/support/eligibility-requests";
import {
  isCondition,
  NATIONAL_RULES,
  papersOn,
  POLICY_CONDITIONS,
  POLICY_RULES,
  policyOn,
  rulesOn,
  type ObligeePolicy,
} from "./obligee-policy";

const TODAY = day("2026-04-01");
/** Japanese behind the colon: what users read as the source of a rule. */
const SAYS = /^全国的な標準（各発注者の定めがない場合）：.*[ぁ-ん]/;

describe("the rules of a body that says nothing", () => {
  const national = rulesOn(TODAY, []);

  it.each(POLICY_RULES)("are national, and say so in words: %s", (rule) => {
    const { value, source, isOwn } = national[rule];
    expect([value, isOwn]).toEqual([NATIONAL_RULES[rule], false]);
    expect(source).toMatch(SAYS);
  });

  it.each(POLICY_RULES.filter((rule) => rule.endsWith("Percent") && rule !== "performanceRaiseFromPercent"))(
    "name their percentage: %s",
    (rule) => {
      expect(national[rule].source).toContain(`${String(NATIONAL_RULES[rule])}％`);
    },
  );

  it("leave a longer work period to follow by itself, and copies without a note of the body", () => {
    const papers = papersOn(TODAY, []);
    expect(papers.performanceExtension).toMatchObject({ value: "FOLLOWS", isOwn: false });
    expect(papers.certificateCopyNote).toMatchObject({ value: null, isOwn: false });
    expect(papers.performanceExtension.source).toMatch(SAYS);
    expect(papers.certificateCopyNote.source).toMatch(SAYS);
  });
});

describe("the rules of a body with a policy", () => {
  const own = policy({ advancePercent: 30, interimOnlyIfAnnounced: true }, "2026-04-01", "〇〇市規則");
  const ofPapers = (papers: Partial<ObligeePolicy["papers"]>): ObligeePolicy => ({
    ...own,
    papers: { ...own.papers, ...papers },
  });

  it("are its own where it says something, and national elsewhere", () => {
    const rules = rulesOn(TODAY, [own]);
    expect(rules.advancePercent).toEqual({ value: 30, source: "〇〇市規則", isOwn: true });
    expect(rules.interimOnlyIfAnnounced).toEqual({ value: true, source: "〇〇市規則", isOwn: true });
    expect(rules.interimPercent).toMatchObject({ value: 20, isOwn: false });
  });

  it("hold from their day on", () => {
    expect(rulesOn(day("2026-03-31"), [own]).advancePercent).toMatchObject({ value: 40, isOwn: false });
    expect(policyOn(day("2026-03-31"), [own])).toBeNull();
    expect(policyOn(TODAY, [own])).toBe(own);
  });

  it.each(["in order", "in any other"])("are those of the newest in effect, listed %s", (order) => {
    const older = policy({ cap: yen(1) }, "2025-04-01");
    const coming = policy({ cap: yen(2) }, "2026-04-02");
    const policies = order === "in order" ? [older, own, coming] : [coming, own, older];
    expect(policyOn(TODAY, policies)).toBe(own);
    // The older one is replaced as a whole.
    expect(rulesOn(TODAY, policies).cap).toMatchObject({ value: null, isOwn: false });
  });

  it("leave papers to the national practice where they say nothing of them", () => {
    expect(papersOn(TODAY, [own])).toEqual(papersOn(TODAY, []));
  });

  it("are its own for each paper that they speak of", () => {
    const extension = papersOn(TODAY, [ofPapers({ performanceExtension: "NEW_CERTIFICATE" })]);
    expect(extension.performanceExtension).toEqual({
      value: "NEW_CERTIFICATE",
      source: "〇〇市規則",
      isOwn: true,
    });
    expect(extension.certificateCopyNote).toMatchObject({ value: null, isOwn: false });
    const note = papersOn(TODAY, [ofPapers({ certificateCopyNote: "写しは受け付けません" })]);
    expect(note.certificateCopyNote).toEqual({
      value: "写しは受け付けません",
      source: "〇〇市規則",
      isOwn: true,
    });
    expect(note.performanceExtension).toMatchObject({ value: "FOLLOWS", isOwn: false });
    expect(papersOn(day("2026-03-31"), [ofPapers({ certificateCopyNote: "写し" })])).toEqual(
      papersOn(TODAY, []),
    );
  });
});

describe("conditions of 中間前払金", () => {
  it("hold or do not, unlike rules with a bound", () => {
    expect(POLICY_CONDITIONS).toContain("interimExcludesSupervision");
    expect(POLICY_CONDITIONS).not.toContain("advancePercent");
    expect(POLICY_RULES.filter(isCondition)).toEqual(POLICY_CONDITIONS);
    for (const rule of POLICY_CONDITIONS) expect(NATIONAL_RULES[rule]).toBe(false);
  });
});
