import { routeOf } from "../domain/deposit/hand-over-rules";
import { findingsOnHandOverRules } from "../domain/deposit/hand-over-rules-findings";
import { composeSubject } from "../domain/deposit/subject-template";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { GuaranteeKind } from "../domain/values/guarantee-kind";
import { publishedHandOverRules } from "./hand-over-rules";
import shipped from "./hand-over-rules.json";

const identifiers = {
  worksNumber: "道-12",
  procurementNumber: "504001",
  contractNumber: null,
  specificationNumber: "仕-3",
};
const subjectFor = (name: string, kind: GuaranteeKind): string | null => {
  const rules = publishedHandOverRules({ prefecture: null, name });
  const route = routeOf({ rules, isOwn: false }, kind);
  const facts = {
    kind,
    number: "2070202096",
    worksName: "橋梁補修工事",
    identifiers,
    contractorName: "株式会社〇〇建設",
  };
  return route?.subject ? composeSubject(route.subject, facts).subject : null;
};

describe("the subjects that bodies ask for", () => {
  it.each<[string, GuaranteeKind, string]>([
    ["滋賀県", "CONTRACT_PERFORMANCE", "【電子保証】道-12 橋梁補修工事"],
    ["滋賀県", "ADVANCE_PAYMENT", "【請求関係書類】道-12 橋梁補修工事"],
    ["長岡市", "CONTRACT_PERFORMANCE", "【工事・契約関係書類】504001 道-12"],
    ["長岡市", "ADVANCE_PAYMENT", "【前払金書類】道-12"],
    ["糸魚川市", "CONTRACT_PERFORMANCE", "【契約関係書類】504001 橋梁補修工事"],
    ["糸魚川市", "ADVANCE_PAYMENT", "【前払金書類】504001"],
    ["本巣市", "CONTRACT_PERFORMANCE", "【電子保証(契約)】仕-3"],
    ["本巣市", "ADVANCE_PAYMENT", "【電子保証(前払金)】仕-3"],
    ["本巣市", "INTERIM_PAYMENT", "【電子保証(中間前払金)】仕-3"],
    ["延岡市", "CONTRACT_PERFORMANCE", "電子保証認証キー:橋梁補修工事"],
    ["延岡市", "ADVANCE_PAYMENT", "電子保証認証キー:橋梁補修工事"],
    ["鳥取県東部広域行政管理組合", "CONTRACT_PERFORMANCE", "【契約保証】橋梁補修工事"],
    ["鳥取県東部広域", "ADVANCE_PAYMENT", "【前払保証】橋梁補修工事"],
    ["岐阜県", "CONTRACT_PERFORMANCE", "契約保証 道-12 株式会社〇〇建設"],
    ["岐阜県", "INTERIM_PAYMENT", "中間前払金保証 道-12 株式会社〇〇建設"],
  ])("%s, %s: %s", (name, kind, subject) => {
    expect(subjectFor(name, kind)).toBe(subject);
  });

  it("are none where a body is not known", () => {
    expect(publishedHandOverRules({ prefecture: null, name: "知らない町" })).toBeNull();
    expect(publishedHandOverRules({ prefecture: "宮崎県", name: "延岡市" })).not.toBeNull();
    expect(publishedHandOverRules({ prefecture: "熊本県", name: "延岡市" })).toBeNull();
  });

  it.each(shipped.map(({ obligee }) => obligee))("of %s keep the rules for them", (name) => {
    const rules = publishedHandOverRules({ prefecture: null, name });
    expect(rules && findingsOnHandOverRules(rules, "2026-11-22" as CalendarDate)).toEqual([]);
  });
});
