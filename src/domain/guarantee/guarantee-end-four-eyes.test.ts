import type { Yen } from "../values/yen";
import { isSecondOfficer, takesTwoOfficers } from "./guarantee-end-four-eyes";

const yen = (amount: number): Yen => amount as Yen;

describe("an end that takes two officers of the issuer", () => {
  it.each([
    [99_999_999, false],
    [100_000_000, true],
    [345_000_000, true],
  ])("is of %d yen, from 100,000,000 yen on: %s", (amount, takesTwo) => {
    expect(takesTwoOfficers({ role: "ISSUER" }, yen(amount), yen(100_000_000))).toBe(takesTwo);
  });

  it("is none where the issuer set no amount", () => {
    expect(takesTwoOfficers({ role: "ISSUER" }, yen(345_000_000), null)).toBe(false);
  });

  it("is none where the obligee states it: it gives up its own claim", () => {
    expect(takesTwoOfficers({ role: "OBLIGEE" }, yen(345_000_000), yen(1))).toBe(false);
  });
});

describe("the second officer", () => {
  it("is another person than recorded the end", () => {
    expect(isSecondOfficer({ userId: "user_2" }, "user_1")).toBe(true);
    expect(isSecondOfficer({ userId: "user_1" }, "user_1")).toBe(false);
  });

  it("is no integration", () => {
    expect(isSecondOfficer({ userId: null }, "user_1")).toBe(false);
  });
});
