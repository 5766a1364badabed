import fc from "fast-check";
import { PREFECTURES } from "../values/prefecture";
import { listedBodyOf, type ListedBody } from "./listed-body";

const body = (prefecture: string | null, name: string, ...aliases: string[]): ListedBody => ({
  id: `${prefecture ?? "国"} ${name}`,
  name,
  prefecture,
  aliases,
});
const LISTED = [
  body("熊本県", "熊本市"),
  body("東京都", "府中市"),
  body("広島県", "府中市"),
  body(null, "独立行政法人水資源機構", "水機構"),
  body("千葉県", "鎌ケ谷市", "鎌ケ谷市役所"),
  body("北海道", "見本町", "見本"),
  body("北海道", "見本村", "見本"),
];
const named = (name: string, prefecture: string | null = null): string | null => {
  const found = listedBodyOf({ name, prefecture }, LISTED);
  if (found === null) return null;
  return found.body?.id ?? `${found.finding?.path ?? ""} ${String(found.finding?.limit)}`;
};

describe("a body that an application names", () => {
  it("is the listed one of its name, however it is written, with its prefecture or without it", () => {
    expect(named("熊本市", "熊本県")).toBe("熊本県 熊本市");
    expect(named(" 熊本 市 ")).toBe("熊本県 熊本市");
    expect(named("鎌が谷市")).toBe("千葉県 鎌ケ谷市");
    expect(named("府中市", "広島県")).toBe("広島県 府中市");
  });

  it("is the listed one that goes by that name", () => {
    expect(named("水機構")).toBe("国 独立行政法人水資源機構");
    expect(named("鎌ヶ谷市役所", "千葉県")).toBe("千葉県 鎌ケ谷市");
  });

  it("is to be told apart where several are called so", () => {
    expect(named("府中市")).toBe("unlistedObligee.prefecture 広島県 府中市、東京都 府中市");
    expect(named("見本", "北海道")).toBe("unlistedObligee.name 北海道 見本村、北海道 見本町");
  });

  it("is not entered beside a national body of its name", () => {
    expect(named("水機構", "熊本県")).toBe("unlistedObligee.prefecture 独立行政法人水資源機構");
  });

  it("is a new one where none is called so, or only one of another prefecture", () => {
    expect(named("合志市")).toBeNull();
    expect(named("熊本市", "大分県")).toBeNull();
    expect(named("見本", "熊本県")).toBeNull();
    expect(named("")).toBeNull();
  });

  it("names ten of many at most", () => {
    const many = PREFECTURES.map((prefecture) => body(prefecture, "中央区"));
    const limit = String(listedBodyOf({ name: "中央区", prefecture: null }, many)?.finding?.limit);
    expect(limit.split("、")).toHaveLength(11);
    expect(limit).toMatch(/、ほか$/);
  });

  const prefectures = fc.constantFrom(null, "熊本県", "大分県");
  const bodies = fc.array(
    fc.tuple(prefectures, fc.constantFrom("甲市", "乙市"), fc.constantFrom("丙市", "甲市")),
  );

  it("is new only where no listed body of its prefecture, or of none, is called so", () => {
    fc.assert(
      fc.property(bodies, prefectures, fc.constantFrom("甲市", "丙市"), (some, prefecture, name) => {
        const listed = some.map(([where, is, alias]) => body(where, is, alias));
        const called = listed.filter((each) => each.name === name || each.aliases.includes(name));
        const near = called.filter(
          (each) => prefecture === null || each.prefecture === prefecture || each.prefecture === null,
        );
        const found = listedBodyOf({ name, prefecture }, listed);
        expect(found === null).toBe(near.length === 0);
        if (found?.body) {
          expect(called).toContain(found.body);
          expect(found.body.prefecture).toBe(prefecture ?? found.body.prefecture);
        }
      }),
    );
  });
});
