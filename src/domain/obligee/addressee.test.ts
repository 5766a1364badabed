import {
  certainAddressee,
  findingsOnAddressee,
  findingsOnPost,
  nameInFull,
  resolvedAddressee,
  type KeptPost,
  type Post,
} from "./addressee";
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

  const kept = (post: Post, isOwn = true): KeptPost => ({ ...post, isOwn });
  const name = "〇〇水道企業団";

  it("must be said where it is not certain and the issuer addressed no sole post before", () => {
    const asked = (certain: string | null, posts: KeptPost[], said: Post | null = null) =>
      [...findingsOnAddressee(said, { name, certain, kept: posts })].map(({ code, limit }) => [code, limit]);
    expect(asked(null, [])).toEqual([["ADDRESSEE_REQUIRED", undefined]]);
    expect(asked(null, [kept(POST), kept(OTHER)])).toEqual([
      ["ADDRESSEE_REQUIRED", "契約担当者 総務部長 八代花子、支出負担行為担当官"],
    ]);
    const enough = [
      asked("八代市長", []),
      asked(null, [kept(OTHER)]),
      asked(null, [kept(OTHER), kept(POST, false)]),
      asked(null, [], OTHER),
    ];
    for (const each of enough) expect(each).toEqual([]);
  });

  it.each([
    ["a holder by name, who may have left", [kept(POST)]],
    ["another issuer's, or a body's", [kept(OTHER, false)]],
    ["one of several", [kept(OTHER), kept({ title: "企業長", holder: null })]],
  ])("is no kept post without asking: %s", (_, posts) => {
    const known = { name, certain: null, kept: posts };
    expect([...findingsOnAddressee(null, known)].map(({ code }) => code)).toEqual(["ADDRESSEE_REQUIRED"]);
    expect(resolvedAddressee(null, known)).toBeNull();
  });

  it("is what the application says, else what is certain, else the issuer's sole post", () => {
    const of = (said: Post | null, certain: string | null, posts: KeptPost[]) =>
      resolvedAddressee(said, { name, certain, kept: posts });
    expect(of(POST, "八代市長", [])).toEqual(POST);
    expect(of(null, "八代市長", [kept(OTHER)])).toEqual({ title: "八代市長", holder: null });
    expect(of(null, null, [kept(OTHER)])).toEqual(OTHER);
    expect(of(null, null, [])).toBeNull();
    // The name says it.
    expect(of(null, name, [])).toBeNull();
  });

  it.each([
    ["契約課", body("八代市"), "八代市 契約課"],
    ["八代市 契約課", body("八代市"), "八代市 契約課"],
    ["契約担当者", body("八代市"), "八代市 契約担当者"],
    ["熊本市長", body("熊本市"), "熊本市長"],
    ["契約課", body("国土交通省", "NATIONAL"), "国土交通省 契約課"],
    [
      "支出負担行為担当官 近畿地方整備局長",
      body("国土交通省", "NATIONAL"),
      "支出負担行為担当官 近畿地方整備局長",
    ],
    ["八代市", null, "八代市"],
  ])("stands beside a name that tells the body: %s", (own, itsBody, inFull) => {
    expect(nameInFull({ ...department, name: own }, itsBody)).toBe(inFull);
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
