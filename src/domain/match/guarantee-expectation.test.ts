import { findingsOnExpectation, NOTHING_EXPECTED, type GuaranteeExpectation } from "./guarantee-expectation";

const findings = (said: Partial<GuaranteeExpectation>) => [
  ...findingsOnExpectation("expect", { ...NOTHING_EXPECTED, ...said }),
];

describe("what an obligee expects of a guarantee", () => {
  it("says at least one thing", () => {
    expect(findings({})).toEqual([{ path: "expect", code: "NOTHING_EXPECTED" }]);
    expect(findings({ minimumPercent: 10 })).toEqual([]);
  });

  it.each<[Partial<GuaranteeExpectation>, string, string]>([
    [{ worksName: "　" }, "expect.worksName", "BLANK"],
    [{ contractorName: "山".repeat(121) }, "expect.contractorName", "TOO_LONG"],
    [{ beneficiaryName: "市\u0007" }, "expect.beneficiaryName", "UNPRINTABLE"],
    [{ worksNumber: "1".repeat(65) }, "expect.worksNumber", "TOO_LONG"],
    [{ corporateNumber: "1180301018772" }, "expect.corporateNumber", "CORPORATE_NUMBER_CHECK_DIGIT"],
    [{ corporateNumber: "123" }, "expect.corporateNumber", "NOT_A_CORPORATE_NUMBER"],
    [{ minimumPercent: 0 }, "expect.minimumPercent", "OUT_OF_RANGE"],
    [{ minimumPercent: 101 }, "expect.minimumPercent", "OUT_OF_RANGE"],
    [{ fiscalYear: 8 }, "expect.fiscalYear", "OUT_OF_RANGE"],
    [{ fiscalYear: 20_260 }, "expect.fiscalYear", "OUT_OF_RANGE"],
    [{ certificateVersion: 0 }, "expect.certificateVersion", "OUT_OF_RANGE"],
  ])("tells what is wrong with %j", (said, path, code) => {
    expect(findings(said)).toMatchObject([{ path, code }]);
  });

  it("tells the bounds of a share and of a version", () => {
    expect(findings({ minimumPercent: 2.5 })).toEqual([
      { path: "expect.minimumPercent", code: "OUT_OF_RANGE", limit: "1–100", actual: 2.5 },
    ]);
    expect(findings({ minimumPercent: 1, certificateVersion: 0 })).toEqual([
      { path: "expect.certificateVersion", code: "OUT_OF_RANGE", limit: "1–9007199254740991", actual: 0 },
    ]);
  });

  it("may be one thing alone, whatever it is", () => {
    expect(findings({ kind: "ADVANCE_PAYMENT" })).toEqual([]);
    expect(findings({ beneficiaryName: "山".repeat(120), worksName: "山".repeat(120) })).toEqual([]);
    expect(findings({ certificateVersion: Number.MAX_SAFE_INTEGER })).toEqual([]);
  });

  it.each([
    ["beneficiaryName", "expect.beneficiaryName"],
    ["worksName", "expect.worksName"],
  ] as const)("has names that fit on the paper: %s", (field, path) => {
    expect(findings({ [field]: "山".repeat(121) })).toEqual([
      { path, code: "TOO_LONG", limit: 120, actual: 121 },
    ]);
  });

  it("may be as long as papers are, and as large as a share may be", () => {
    expect(
      findings({
        contractorName: "山".repeat(120),
        minimumPercent: 100,
        fiscalYear: 2026,
        certificateVersion: 1,
      }),
    ).toEqual([]);
  });
});
