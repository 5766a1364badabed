import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { Yen } from "../../src/domain/values/yen";
import type { ComparedGuarantee } from "../../src/domain/match/compared-guarantee";
import type { FieldMatch, MatchField } from "../../src/domain/match/field-match";
import { NOTHING_EXPECTED, type GuaranteeExpectation } from "../../src/domain/match/guarantee-expectation";
import { matchGuarantee } from "../../src/domain/match/match-guarantee";

export const day = (text: string) => text as CalendarDate;
export const yen = (amount: number) => amount as Yen;
export const TODAY = day("2026-06-01");

export const CITY = { id: "obligee_city", name: "見本市" };

export const guarantee: ComparedGuarantee = {
  status: "ISSUED",
  expiresOn: day("2027-03-31"),
  kind: "ADVANCE_PAYMENT",
  amount: yen(40_000_000),
  worksName: "国道3号 道路改良（1工区）工事",
  contractPrice: yen(100_000_001),
  identifiers: {
    worksNumber: "道改-第12号",
    procurementNumber: "2026-000123",
    contractNumber: "K 0456",
    specificationNumber: "仕様第7号",
  },
  fiscalYear: 2026,
  lastFiscalYear: null,
  contractor: { name: "株式会社山川建設", corporateNumber: "1180301018771" },
  beneficiary: { id: CITY.id, stated: "見本市長", name: CITY.name, aliases: ["見本市役所"], body: null },
  version: 2,
};

const expected: GuaranteeExpectation = {
  beneficiaryId: CITY.id,
  beneficiaryName: "見本市長",
  kind: "ADVANCE_PAYMENT",
  worksName: "国道3号 道路改良（1工区）工事",
  worksNumber: "道改-第12号",
  procurementNumber: "2026-000123",
  contractNumber: "K 0456",
  specificationNumber: "仕様第7号",
  contractPrice: yen(100_000_001),
  minimumAmount: yen(40_000_000),
  minimumPercent: 30,
  coveredUntil: day("2027-03-31"),
  fiscalYear: 2026,
  contractorName: "株式会社山川建設",
  corporateNumber: "1180301018771",
  certificateVersion: 2,
};

export interface Changed {
  readonly expected?: Partial<GuaranteeExpectation>;
  readonly guarantee?: Partial<ComparedGuarantee>;
}

export const matched = (
  changed: Changed = {},
  body: typeof CITY | null = CITY,
  expectedBeneficiary: string | null = null,
) =>
  matchGuarantee({
    expected: { ...expected, ...changed.expected },
    guarantee: { ...guarantee, ...changed.guarantee },
    body,
    expectedBeneficiary,
    today: TODAY,
  });
export const alone = (only: Partial<GuaranteeExpectation>, of: Partial<ComparedGuarantee> = {}) =>
  matchGuarantee({
    expected: { ...NOTHING_EXPECTED, ...only },
    guarantee: { ...guarantee, ...of },
    body: null,
    expectedBeneficiary: null,
    today: TODAY,
  });
export const resultOf = (fields: readonly FieldMatch[], field: MatchField) =>
  fields.find((each) => each.field === field)?.result;

export const department = {
  id: "obligee_section",
  stated: "契約課長",
  name: "契約課",
  aliases: [],
  body: CITY,
};
export const anotherBody = {
  id: "obligee_other",
  stated: "見本市長",
  name: CITY.name,
  aliases: [],
  body: null,
};
