import { certificateTitle } from "./certificate-title";

describe("the heading of a certificate", () => {
  it.each([
    ["ADVANCE_PAYMENT", "保証証書（前払金保証）"],
    ["INTERIM_PAYMENT", "保証証書（中間前払金保証）"],
    ["CONTRACT_PERFORMANCE", "保証証書（契約保証）"],
  ] as const)("names its kind, and bears the mark of an amendment behind it: %s", (kind, heading) => {
    expect(certificateTitle(kind, false)).toBe(heading);
    expect(certificateTitle(kind, true)).toBe(`${heading}（変更）`);
  });
});
