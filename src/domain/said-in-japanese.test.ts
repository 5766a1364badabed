import { saidInJapanese } from "./said-in-japanese";

describe("a bound, or what came, in a Japanese message", () => {
  it.each([
    ["2026-11-27", "令和8年11月27日"],
    ["2026-11-27T15:04:00.000Z", "令和8年11月28日0時04分"],
    ["WORKS", "工事"],
    ["ADVANCE_PAYMENT, INTERIM_PAYMENT", "前払金保証、中間前払金保証"],
    ["PAPER", "書面での交付"],
    ["CONSENT_LETTER", "「解約についての発注者の同意書」"],
  ])("is said by its name: %s as %s", (value, said) => {
    expect(saidInJapanese(value)).toBe(said);
  });

  it.each([40_000_000, "〇〇道路改良工事", "2026-13-01", "WORKS, 1", "", undefined])("stays: %s", (value) => {
    expect(saidInJapanese(value)).toBe(value);
  });
});
