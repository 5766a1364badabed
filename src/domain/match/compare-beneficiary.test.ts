import {
  alone,
  anotherBody,
  CITY,
  department,
  matched,
  resultOf,
} from "../../../tests/support/sample-comparisons";

describe("a beneficiary that is expected by id and by name", () => {
  it("is another where only one of them is its own", () => {
    expect(alone({ beneficiaryId: "obligee_x", beneficiaryName: "見本市長" }).verdict).toBe("MISMATCH");
    expect(alone({ beneficiaryId: CITY.id, beneficiaryName: "見本町長" }).verdict).toBe("MISMATCH");
  });

  it("is the same, written otherwise, where its name is", () => {
    const { fields } = alone({ beneficiaryId: CITY.id, beneficiaryName: "見本　市長" });
    expect(resultOf(fields, "BENEFICIARY")).toBe("MATCH_FOLDED");
  });

  it("is the one that the paper addresses, by its body's name, too, but by no post alone", () => {
    const beneficiary = { ...anotherBody, stated: "見本市", addressed: "見本市　契約担当者" };
    const compared = (beneficiaryName: string) =>
      resultOf(alone({ beneficiaryName }, { beneficiary }).fields, "BENEFICIARY");
    expect(compared("見本市")).toBe("MATCH");
    expect(compared("見本市　契約担当者")).toBe("MATCH");
    expect(compared("契約担当者")).toBe("MISMATCH");
  });

  it("is its own body's only where the department's body is the one that compares", () => {
    const beneficiary = { ...department, body: { id: "obligee_other", name: "別の市" } };
    expect(resultOf(matched({ guarantee: { beneficiary } }).fields, "BENEFICIARY")).toBe("MISMATCH");
  });
});
