import { addresseeOf, certainAddressee, findingsOnAddressee, findingsOnPost, type Post } from "./addressee";
import type { ObligeeCategory } from "./adoption";

const body = (name: string, category: ObligeeCategory | null = "MUNICIPALITY") => ({
  ...{ name, category, parentId: null, addressee: null },
});
const department = { name: "契約課", category: null, parentId: "obligee_1", addressee: null };
const POST: Post = { title: "契約担当者", holder: "総務部長 八代花子" };
const OTHER: Post = { title: "支出負担行為担当官", holder: null };

describe("whom of a body a certificate is addressed to", () => {
  it.each([
    ["熊本県", "PREFECTURE", "熊本県知事"],
    ["北海道", "PREFECTURE", "北海道知事"],
    ["東京都", "PREFECTURE", "東京都知事"],
    ["大阪府", "PREFECTURE", "大阪府知事"],
    ["熊本市", "DESIGNATED_CITY", "熊本市長"],
    ["八代市", "MUNICIPALITY", "八代市長"],
    ["益城町", "MUNICIPALITY", "益城町長"],
    ["西原村", "MUNICIPALITY", "西原村長"],
    ["千代田区", "MUNICIPALITY", "千代田区長"],
    ["合志市", null, "合志市長"],
  ] as const)("is the head of a prefecture or a municipality: %s", (name, category, head) => {
    expect(certainAddressee(body(name, category), null)).toBe(head);
  });

  it.each([
    ["国土交通省", "NATIONAL"],
    ["都市再生機構", "INDEPENDENT_AGENCY"],
    ["水道企業団", null],
    ["防衛省市", "NATIONAL"],
    ["第3工区", null],
    ["広域農道", null],
  ] as const)("is not certain of others: %s", (name, category) => {
    expect(certainAddressee(body(name, category), null)).toBeNull();
  });

  it("is what a name says already, and what was entered for it before all else", () => {
    const name = "支出負担行為担当官 近畿地方整備局長";
    expect(certainAddressee({ ...department, name }, body("国土交通省", "NATIONAL"))).toBe(name);
    expect(certainAddressee({ ...body("八代市"), addressee: "八代市契約担当者" }, null)).toBe(
      "八代市契約担当者",
    );
  });

  it("is for a department that of its body, unless it has its own", () => {
    expect(certainAddressee(department, body("八代市"))).toBe("八代市長");
    expect(certainAddressee(department, { ...body("八代市"), addressee: "八代市契約担当者" })).toBe(
      "八代市契約担当者",
    );
    expect(certainAddressee({ ...department, addressee: "病院事業管理者" }, body("八代市"))).toBe(
      "病院事業管理者",
    );
    expect(certainAddressee(department, body("国土交通省", "NATIONAL"))).toBeNull();
  });

  it("must be said where it is not certain and nobody was addressed before, or several were", () => {
    const asked = (certain: string | null, kept: Post[], said: Post | null = null) =>
      [...findingsOnAddressee(said, { certain, kept })].map(({ code, limit }) => [code, limit]);
    expect(asked(null, [])).toEqual([["ADDRESSEE_REQUIRED", undefined]]);
    expect(asked(null, [POST, OTHER])).toEqual([
      ["ADDRESSEE_REQUIRED", "契約担当者 総務部長 八代花子、支出負担行為担当官"],
    ]);
    for (const enough of [asked("八代市長", []), asked(null, [POST]), asked(null, [], OTHER)])
      expect(enough).toEqual([]);
  });

  it("is what the application says, else what is certain, else the one that was addressed before", () => {
    expect(addresseeOf(POST, { certain: "八代市長", kept: [] })).toBe("契約担当者 総務部長 八代花子");
    expect(addresseeOf(null, { certain: "八代市長", kept: [OTHER] })).toBe("八代市長");
    expect(addresseeOf(null, { certain: null, kept: [OTHER] })).toBe("支出負担行為担当官");
    expect(addresseeOf(null, { certain: null, kept: [OTHER, POST] })).toBeNull();
    expect(addresseeOf(null, { certain: null, kept: [] })).toBeNull();
  });

  it("has a title and a name that papers can show", () => {
    const codes = (post: Post) =>
      [...findingsOnPost("addressee", post)].map(({ path, code }) => [path, code]);
    expect(codes(POST)).toEqual([]);
    expect(codes({ title: " ", holder: "あ".repeat(41) })).toEqual([
      ["addressee.title", "BLANK"],
      ["addressee.holder", "TOO_LONG"],
    ]);
    expect(codes({ title: "長".repeat(81), holder: null })).toEqual([["addressee.title", "TOO_LONG"]]);
  });
});
