import { day, policy } from "../../../tests/support/eligibility-requests";
import type { GuaranteeNumber } from "../values/guarantee-number";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import { rulesOn } from "./obligee-policy";
import { findingsOnUniqueNumbers, uniqueNumbers, type NumberElsewhere } from "./unique-numbers";

const rules = rulesOn(day("2026-04-01"), [policy({ uniqueWorksNumber: true })]);
const identifiers = { ...NO_IDENTIFIERS, worksNumber: "土木 第12号", contractNumber: "C-1" };
const taken: NumberElsewhere = {
  scheme: "worksNumber",
  value: "土木第１２号",
  guaranteeNumber: "2070004426" as GuaranteeNumber,
};
const found = (elsewhere: readonly NumberElsewhere[], by = rules) => [
  ...findingsOnUniqueNumbers(identifiers, by, elsewhere),
];

describe("numbers of which a body says that each names one works contract", () => {
  it("are those of its policy, as far as the contract has them", () => {
    expect(uniqueNumbers(identifiers, rules)).toEqual([{ scheme: "worksNumber", value: "土木 第12号" }]);
    expect(uniqueNumbers(NO_IDENTIFIERS, rules)).toEqual([]);
    expect(uniqueNumbers(identifiers, rulesOn(day("2026-04-01"), []))).toEqual([]);
  });

  it.each([
    ["uniqueWorksNumber", "worksNumber"],
    ["uniqueProcurementNumber", "procurementNumber"],
    ["uniqueContractNumber", "contractNumber"],
    ["uniqueSpecificationNumber", "specificationNumber"],
  ] as const)("are of four kinds: %s speaks of %s", (rule, scheme) => {
    const own = rulesOn(day("2026-04-01"), [policy({ [rule]: true })]);
    const numbered = { ...NO_IDENTIFIERS, [scheme]: "1" };
    expect(uniqueNumbers(numbered, own)).toEqual([{ scheme, value: "1" }]);
    expect([
      ...findingsOnUniqueNumbers(numbered, own, [{ scheme, value: "1", guaranteeNumber: null }]),
    ]).toMatchObject([{ path: `worksContract.identifiers.${scheme}`, actual: "1" }]);
  });

  it("are refused where another contractor has them, however they are written, with the rule's source", () => {
    expect(found([taken])).toEqual([
      {
        path: "worksContract.identifiers.worksNumber",
        code: "NUMBER_OF_OTHER_WORKS",
        limit: "2070004426",
        actual: "土木 第12号",
        source: "〇〇市契約規則",
        isOwn: true,
      },
    ]);
    expect(found([{ ...taken, guaranteeNumber: null }])[0]?.limit).toBeUndefined();
  });

  it("stop nobody where nothing else bears them, or where they are not unique", () => {
    expect(found([])).toEqual([]);
    expect(found([{ ...taken, value: "土木第13号" }])).toEqual([]);
    expect(found([{ ...taken, scheme: "contractNumber" }])).toEqual([]);
    expect(found([taken], rulesOn(day("2026-04-01"), []))).toEqual([]);
  });
});
