import { interim, yen } from "../../../tests/support/sample-premium-tables";
import { MAX_YEN } from "../values/yen";
import type { PremiumChange } from "./premium-change";
import { costOf, premiumStatementFileName, productOf } from "./premium-statement";

describe("保証料計算書", () => {
  const product = (amount: number, ratePerMillion: number) =>
    productOf({ amount: yen(amount), band: { upTo: null, ratePerMillion } });

  it("states what each part costs to the last fraction: 10,000,000 yen at 0.065 % are 6,500 (公表資料)", () => {
    expect(product(10_000_000, interim.bands[0]?.ratePerMillion ?? 0)).toBe("6,500");
    expect(product(1_538, 650)).toBe("0.9997");
    expect(product(1_001, 1_000)).toBe("1.001");
    expect(product(30, 50_000)).toBe("1.5");
    expect(product(1, 1)).toBe("0.000001");
    expect(product(0, 650)).toBe("0");
  });

  it("states no total while what one amendment costs is unknown", () => {
    const known: PremiumChange = {
      amendedOn: "2026-10-01" as PremiumChange["amendedOn"],
      version: 2,
      direction: "RETURNED",
      amount: yen(2_000),
      settlement: null,
    };
    const of = (...changes: PremiumChange[]) => costOf({ payable: yen(26_000), settlement: null, changes });
    expect(of(known)).toBe(24_000);
    expect(of(known, { ...known, direction: null, amount: null })).toBeNull();
  });

  it("is exact for the largest amount there is", () => {
    expect(product(MAX_YEN, 1_000_000)).toBe("9,007,199,254,740,991");
    expect(product(MAX_YEN, 1)).toBe("9,007,199,254.740991");
  });

  it("is saved under a name that says what it is for", () => {
    expect(
      premiumStatementFileName({
        kind: "ADVANCE_PAYMENT",
        worksName: "〇〇道路改良工事",
        applicationId: "application_1",
      }),
    ).toEqual({
      fileName: "保証料計算書_前払金保証_〇〇道路改良工事.pdf",
      asciiFileName: "premium-application_1.pdf",
    });
  });
});
