import { payeeAccountInJapanese } from "./payee-account-in-japanese";

describe("an issuer's payee account (振込先) in words", () => {
  const account = {
    bank: "〇〇銀行",
    branch: "熊本支店",
    type: "CURRENT",
    number: "0012345",
    holder: "ニシニホンケンセツギヨウホシヨウ",
  } as const;

  it("says bank, branch, type, number with its zeros, and holder", () => {
    expect(payeeAccountInJapanese(account)).toEqual([
      "〇〇銀行 熊本支店 当座 0012345",
      "口座名義 ニシニホンケンセツギヨウホシヨウ",
    ]);
    expect(payeeAccountInJapanese({ ...account, type: "ORDINARY" })[0]).toContain("普通");
  });

  it("says that the branch tells it where the issuer's data do not", () => {
    expect(payeeAccountInJapanese(null)).toEqual(["取扱店からお知らせします。"]);
  });
});
