import type { AmendableTerms } from "../domain/guarantee/amendment";
import { changesInJapanese } from "./changes-in-japanese";

const before = {
  amount: 34_000_000,
  contractPrice: 86_900_000,
  coveredPrice: 86_900_000,
  workPeriod: { from: "2026-10-01", to: "2027-03-31" },
  expiresOn: "2027-03-31",
} as AmendableTerms;
const after = {
  ...before,
  contractPrice: 90_000_000,
  workPeriod: { ...before.workPeriod, to: "2027-06-30" },
} as AmendableTerms;

describe("the changes of an amendment in a mail", () => {
  it("are those terms that changed, before and after, in the words of works", () => {
    expect(changesInJapanese({ before, after }, "WORKS")).toEqual([
      "・請負金額（総額）：86,900,000円 → 90,000,000円",
      "・工期：令和8年10月1日から令和9年3月31日まで → 令和8年10月1日から令和9年6月30日まで",
    ]);
    expect(changesInJapanese({ before, after }, null)).toEqual(changesInJapanese({ before, after }, "WORKS"));
  });

  it("are in the words of 業務委託 where the contract is one", () => {
    expect(changesInJapanese({ before, after }, "CONSULTING")).toEqual([
      "・業務委託料（総額）：86,900,000円 → 90,000,000円",
      "・履行期間：令和8年10月1日から令和9年3月31日まで → 令和8年10月1日から令和9年6月30日まで",
    ]);
  });
});
