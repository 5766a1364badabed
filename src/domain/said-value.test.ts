import { saidValue } from "./said-value";

describe("a bound, or what came, in a message", () => {
  it.each([
    ["2026-11-27", "令和8年11月27日", "2026-11-27"],
    ["2026-11-27T15:04:00.000Z", "令和8年11月28日0時04分", "2026-11-27T15:04:00.000Z"],
    ["WORKS", "工事", "works"],
    ["ADVANCE_PAYMENT, INTERIM_PAYMENT", "前払金保証、中間前払金保証", "advance payment, interim payment"],
    ["PAPER", "書面での交付", "paper"],
    ["CONSULTING, ELECTRONIC", "業務委託、電子交付", "consulting, electronic"],
    ["true", "はい", "true"],
    ["false", "いいえ", "false"],
    [
      "CONTRACT_COPY, PROGRESS_RECOGNITION, USE_OF_ADVANCE, INVOICE, CERTIFICATE_COPY, LETTER, OTHER",
      "請負契約書の写し、認定調書、使途内訳明細書、請求書、証書の写し、通知書、その他",
      "contract copy, progress recognition, use of advance, invoice, certificate copy, letter, other",
    ],
    ["CONSENT_LETTER", "「解約についての発注者の同意書」", "consent letter"],
  ])("is said by its name: %s is %s", (value, japanese, english) => {
    expect(saidValue(value, "ja")).toBe(japanese);
    expect(saidValue(value, "en")).toBe(english);
  });

  it.each([
    40_000_000,
    "〇〇道路改良工事",
    "2026-13-01",
    "WORKS, 1",
    "at 2026-11-27T15:04:00Z",
    "2026-11-27T15:04:00Z, in Japan",
    "",
    undefined,
  ])("stays: %s", (value) => {
    expect(saidValue(value, "ja")).toBe(value);
    expect(saidValue(value, "en")).toBe(value);
  });
});
