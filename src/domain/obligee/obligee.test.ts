import { obligeeKey, obligeeNameKey } from "./obligee";

describe("the name by which an obligee is known", () => {
  const aso = { prefecture: "熊本県", name: "阿蘇市" } as const;

  it("is the same however it is written", () => {
    expect(obligeeNameKey({ ...aso, name: "阿蘇 市" })).toBe(obligeeNameKey(aso));
  });

  it("is another one in another prefecture, or in none", () => {
    const keys = ([null, "熊本県", "福岡県"] as const).map((prefecture) =>
      obligeeNameKey({ ...aso, prefecture }),
    );
    expect(new Set(keys).size).toBe(3);
    expect(obligeeNameKey({ prefecture: null, name: "国土交通省" })).toBe(" 国土交通省");
  });

  it("is another one below each body: every town has its 契約課", () => {
    const section = { prefecture: null, name: "契約課" };
    const keys = [null, "obligee_1", "obligee_2"].map((parentId) => obligeeKey({ ...section, parentId }));
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(`${obligeeNameKey(section)} `);
    expect(keys[1]).toBe(`${obligeeNameKey(section)} obligee_1`);
  });
});
