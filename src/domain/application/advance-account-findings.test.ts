import fc from "fast-check";
import { day, EMPTY, REST, WORKS } from "../../../tests/support/sample-applications";
import type { AdvanceAccount } from "./advance-account";
import { findingsOnAccounts, findingsOnAccountTexts } from "./advance-account-findings";
import type { ApplicationRequirements } from "./application-requirements";
import type { ApplicationContent } from "./guarantee-application";
import { filledFrom } from "./registered-works";

const ACCOUNT: AdvanceAccount = { type: "SPECIAL", number: "0123456", holder: "カ）マルマルケンセツ" };
const advance = filledFrom(WORKS, { ...REST, depositBank: { name: "〇〇銀行", branch: "△△支店" } });
const ASKED: ApplicationRequirements = {
  effectiveFrom: day("2026-04-01"),
  source: "前払金保証の申込",
  asksForAccount: true,
  designatedBanks: [],
  documents: [],
};
const codes = (content: ApplicationContent, asked: ApplicationRequirements | null = ASKED) =>
  findingsOnAccounts(content, asked).map(({ path, code }) => `${path} ${code}`);
const withAccount = (changes: Partial<AdvanceAccount>): ApplicationContent => ({
  ...advance,
  advanceAccount: { ...ACCOUNT, ...changes },
});
const venture = {
  name: "〇〇・△△特定建設工事共同企業体",
  members: [
    { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
    { name: "△△組", shareBasisPoints: 4_000, isRepresentative: false },
  ],
};
const ofMember = (member: string, bank = "〇〇銀行", account = ACCOUNT) => ({
  member,
  bank: { name: bank, branch: "本店" },
  account,
});

describe("the account of an advance", () => {
  it("is asked for where the issuer asks for it, for advances and interim payments alone", () => {
    expect(codes(advance)).toEqual(["advanceAccount ACCOUNT_REQUIRED"]);
    expect(codes({ ...advance, kind: "INTERIM_PAYMENT" })).toEqual(["advanceAccount ACCOUNT_REQUIRED"]);
    expect(codes(advance, null)).toEqual([]);
    expect(codes(advance, { ...ASKED, asksForAccount: false })).toEqual([]);
    expect(codes({ ...advance, kind: "CONTRACT_PERFORMANCE" })).toEqual([]);
    expect(codes({ ...advance, kind: null })).toEqual([]);
    expect(codes(withAccount({}))).toEqual([]);
  });

  it("is none of a performance guarantee", () => {
    const performance = { ...withAccount({}), kind: "CONTRACT_PERFORMANCE", memberAccounts: [] } as const;
    expect(codes(performance, null)).toEqual([
      "advanceAccount ONLY_FOR_ADVANCE",
      "memberAccounts ONLY_FOR_ADVANCE",
    ]);
  });

  it("lacks no part where it is given, whether the issuer asks for it or not", () => {
    for (const asked of [ASKED, null])
      expect(codes(withAccount({ type: null, number: null, holder: null }), asked)).toEqual([
        "advanceAccount.type REQUIRED",
        "advanceAccount.number REQUIRED",
        "advanceAccount.holder REQUIRED",
      ]);
  });

  it("has a number of seven digits: a finding tells how many characters came, never which", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (number) => {
        const found = findingsOnAccounts(withAccount({ number }), ASKED);
        const isRight = /^[0-9]{7}$/.test(number);
        expect(found).toEqual(
          isRight
            ? []
            : [
                {
                  path: "advanceAccount.number",
                  code: "NOT_AN_ACCOUNT_NUMBER",
                  limit: 7,
                  actual: Array.from(number).length,
                },
              ],
        );
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
        expect(codes(withAccount({ number: String(number).padStart(7, "0") }))).toEqual([]);
      }),
    );
  });

  it.each(["カ）マルマルケンセツ", "ﾏﾙﾏﾙｹﾝｾﾂ(ｶ", "ABC ケンセツ", "ア－イ・ウ／エ"])(
    "may be held by %s",
    (holder) => {
      expect(codes(withAccount({ holder }))).toEqual([]);
    },
  );

  it.each([
    ["株式会社", "株"],
    ["まるまる", "ま"],
    ["abc", "a"],
    ["マル&マル", "&"],
  ])("is not held by %s", (holder, actual) => {
    expect(findingsOnAccounts(withAccount({ holder }), null)).toEqual([
      { path: "advanceAccount.holder", code: "HOLDER_NOT_KANA", actual },
    ]);
  });

  it("may be half typed in a draft, but without end nowhere", () => {
    const texts = (advanceAccount: AdvanceAccount) =>
      [...findingsOnAccountTexts({ ...EMPTY, advanceAccount })].map(({ path, code }) => `${path} ${code}`);
    expect(texts({ type: null, number: "12", holder: null })).toEqual([]);
    expect(texts({ type: null, number: "1".repeat(21), holder: "ア".repeat(49) })).toEqual([
      "advanceAccount.number NOT_AN_ACCOUNT_NUMBER",
      "advanceAccount.holder TOO_LONG",
    ]);
    expect([
      ...findingsOnAccountTexts({
        ...EMPTY,
        memberAccounts: Array.from({ length: 21 }, () => ofMember("組")),
      }),
    ]).toEqual([{ path: "memberAccounts", code: "OUT_OF_RANGE", limit: "0–20", actual: 21 }]);
  });

  it("has no digit more than seven, before them or behind", () => {
    for (const number of ["12345678", "a1234567", "1234567 "])
      expect(codes(withAccount({ number }))).toEqual(["advanceAccount.number NOT_AN_ACCOUNT_NUMBER"]);
  });

  it("may have 20 characters in a draft while it is typed, and as many accounts as there are members", () => {
    const found = (changes: Partial<ApplicationContent>) => [
      ...findingsOnAccountTexts({ ...EMPTY, ...changes }),
    ];
    expect(
      found({ advanceAccount: { ...ACCOUNT, number: "1".repeat(20), holder: "ア".repeat(48) } }),
    ).toEqual([]);
    expect(found({ memberAccounts: Array.from({ length: 20 }, () => ofMember("組")) })).toEqual([]);
    expect(found({ advanceAccount: { ...ACCOUNT, number: null } })).toEqual([]);
  });

  it("is told in a draft of each text of a member that nobody can read, at its place", () => {
    const memberAccounts = [
      ofMember("組"),
      {
        member: " ",
        bank: { name: "銀".repeat(121), branch: "支\u0007店" },
        account: { type: null, number: "1".repeat(21), holder: "" },
      },
    ];
    const found = [...findingsOnAccountTexts({ ...EMPTY, memberAccounts })];
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "memberAccounts.1.member BLANK",
      "memberAccounts.1.bank.name TOO_LONG",
      "memberAccounts.1.bank.branch UNPRINTABLE",
      "memberAccounts.1.account.number NOT_AN_ACCOUNT_NUMBER",
      "memberAccounts.1.account.holder BLANK",
    ]);
  });

  it("is stored without a number as long as none is typed", () => {
    expect(filledFrom(null, withAccount({ number: null })).advanceAccount?.number).toBeNull();
  });

  it("is stored with plain digits", () => {
    const number = "０１２３４５６ ";
    expect(filledFrom(null, withAccount({ number })).advanceAccount?.number).toBe("0123456");
    const { memberAccounts } = filledFrom(null, {
      ...advance,
      memberAccounts: [ofMember("組", "銀行", { ...ACCOUNT, number })],
    });
    expect(memberAccounts?.[0]?.account.number).toBe("0123456");
  });
});

describe("the accounts of a joint venture's members", () => {
  const joint = (...memberAccounts: ReturnType<typeof ofMember>[]): ApplicationContent => ({
    ...advance,
    jointVenture: venture,
    memberAccounts,
  });

  it("take the place of one account for all", () => {
    expect(codes(joint(ofMember("㈱〇〇建設"), ofMember("△△組")))).toEqual([]);
    expect(codes({ ...advance, jointVenture: venture, advanceAccount: ACCOUNT })).toEqual([]);
    const both = { ...joint(ofMember("株式会社〇〇建設"), ofMember("△△組")), advanceAccount: ACCOUNT };
    expect(codes(both)).toEqual(["memberAccounts ACCOUNTS_OF_BOTH_KINDS"]);
  });

  it("are one for each member, and for nobody else", () => {
    expect(findingsOnAccounts(joint(ofMember("△△組"), ofMember("△△組"), ofMember("□□組")), null)).toEqual([
      { path: "memberAccounts.1.member", code: "MEMBER_TWICE", actual: "△△組" },
      {
        path: "memberAccounts.2.member",
        code: "NOT_A_MEMBER",
        limit: "株式会社〇〇建設、△△組",
        actual: "□□組",
      },
      { path: "memberAccounts", code: "MEMBER_WITHOUT_ACCOUNT", limit: "株式会社〇〇建設" },
    ]);
    expect(codes({ ...joint(ofMember("△△組")), jointVenture: null })).toEqual([
      "memberAccounts ONLY_FOR_JOINT_VENTURE",
    ]);
  });

  it("are told of all members without one at once", () => {
    expect(findingsOnAccounts(joint(), null)).toEqual([
      { path: "memberAccounts", code: "MEMBER_WITHOUT_ACCOUNT", limit: "株式会社〇〇建設、△△組" },
    ]);
  });

  it("are each as an account is", () => {
    const bad = { type: null, number: "1", holder: "ア" };
    expect(codes(joint(ofMember("株式会社〇〇建設"), ofMember("△△組", "銀行", bad)))).toEqual([
      "memberAccounts.1.account.type REQUIRED",
      "memberAccounts.1.account.number NOT_AN_ACCOUNT_NUMBER",
    ]);
  });
});

describe("the banks that an issuer has contracts with", () => {
  const asked = { ...ASKED, asksForAccount: false, designatedBanks: ["〇〇銀行", "△△信用金庫"] };

  it("are all banks where none is named", () => {
    expect(codes(advance, { ...asked, designatedBanks: [] })).toEqual([]);
  });

  it("are asked for nothing where no bank is named yet", () => {
    const unnamed = { ...advance, depositBank: null, memberAccounts: null };
    expect(codes(unnamed, asked)).toEqual([]);
  });

  it("keep the advance, however they are written; another one is told which they are, and where that stands", () => {
    expect(codes(advance, asked)).toEqual([]);
    const elsewhere = { ...advance, depositBank: { name: "□□銀行", branch: "本店" } };
    expect(findingsOnAccounts(elsewhere, asked)).toEqual([
      {
        path: "depositBank.name",
        code: "BANK_NOT_DESIGNATED",
        limit: "〇〇銀行、△△信用金庫",
        actual: "□□銀行",
        source: "前払金保証の申込",
      },
    ]);
    const members = [ofMember("株式会社〇〇建設"), ofMember("△△組", "□□銀行")];
    expect(codes({ ...advance, jointVenture: venture, memberAccounts: members }, asked)).toEqual([
      "memberAccounts.1.bank.name BANK_NOT_DESIGNATED",
    ]);
  });
});
