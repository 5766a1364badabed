import { APPLIED_RULE, appliedRule } from "./applied-rule";
import { inWords } from "./wording";

describe("a rule that was applied", () => {
  it("is the obligee's own by its name, else the national default, whatever that one's source", () => {
    const own = { source: "契約事務規則", isOwn: true };
    expect(inWords(APPLIED_RULE, "ja", own)).toBe("発注者の定め「契約事務規則」");
    expect(inWords(APPLIED_RULE, "en", own)).toBe("the obligee's own rule (契約事務規則)");
    const usual = { source: "公共工事標準請負契約約款", isOwn: false };
    expect(inWords(APPLIED_RULE, "ja", usual)).toBe("全国的な標準");
    expect(inWords(APPLIED_RULE, "en", usual)).toBe("the national default");
  });

  it("says where it stands and whose it is, and nothing else of a bound", () => {
    const bound = { source: "契約事務規則", isOwn: true, percent: 40 };
    expect(appliedRule(bound)).toEqual({ source: "契約事務規則", isOwn: true });
  });
});
