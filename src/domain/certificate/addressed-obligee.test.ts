import { addressedObligee, obligeeOnPaper } from "./addressed-obligee";

describe("the obligee on a certificate", () => {
  it.each([
    ["八代市", "契約担当者", "八代市　契約担当者"],
    ["八代市", "契約担当者 総務部長 八代花子", "八代市　契約担当者 総務部長 八代花子"],
    ["八代市", "八代市長", "八代市長"],
    ["八代市 契約課", "八代市長", "八代市長"],
    ["八代市 契約課", "病院事業管理者", "八代市 契約課　病院事業管理者"],
    ["八代市", null, "八代市"],
    ["熊本市長", "熊本市長", "熊本市長"],
    ["八代市 契約課長", "契約課長", "八代市 契約課長"],
  ])("tells both body and officer: %s, %s", (name, addressee, addressed) => {
    const onPaper = obligeeOnPaper(name, addressee);
    expect(onPaper.name).toBe(name);
    expect(addressedObligee(onPaper)).toBe(addressed);
  });

  it("states no addressee that the name says already, so that contents stay as they were", () => {
    expect(obligeeOnPaper("熊本市長", "熊本市長")).toEqual({ name: "熊本市長" });
    expect(obligeeOnPaper("八代市", null)).toEqual({ name: "八代市" });
  });
});
