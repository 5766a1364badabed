import { withBracketsForCircles, withFormsWrittenOut } from "./company-forms";

describe("the form of a company or another body (法人格)", () => {
  it.each([
    ["(株)見本", "株式会社見本"],
    ["(有)見本", "有限会社見本"],
    ["(同)見本", "合同会社見本"],
    ["(合)見本", "合同会社見本"],
    ["(名)見本", "合名会社見本"],
    ["(資)見本", "合資会社見本"],
    ["(相)見本", "相互会社見本"],
    ["(社)見本", "社団法人見本"],
    ["(一社)見本", "一般社団法人見本"],
    ["(公社)見本", "公益社団法人見本"],
    ["(財)見本", "財団法人見本"],
    ["(一財)見本", "一般財団法人見本"],
    ["(公財)見本", "公益財団法人見本"],
    ["(独)見本", "独立行政法人見本"],
    ["(地独)見本", "地方独立行政法人見本"],
    ["(国研)見本", "国立研究開発法人見本"],
    ["(国大)見本大学", "国立大学法人見本大学"],
    ["(大)見本大学", "国立大学法人見本大学"],
    ["(特)見本", "特殊法人見本"],
    ["(特非)見本", "特定非営利活動法人見本"],
    ["(学)見本", "学校法人見本"],
    ["(医)見本", "医療法人見本"],
    ["(福)見本", "社会福祉法人見本"],
    ["(社福)見本", "社会福祉法人見本"],
    ["(宗)見本", "宗教法人見本"],
    ["(協)見本", "協同組合見本"],
    ["(企)見本", "企業組合見本"],
    ["(農)見本", "農事組合法人見本"],
  ])("is written out: %s is %s", (short, whole) => {
    expect(withFormsWrittenOut(short)).toBe(whole);
  });

  it("is written out where it stands: before a name, behind it, or within", () => {
    expect(withFormsWrittenOut("見本(株)")).toBe("見本株式会社");
    expect(withFormsWrittenOut("(株)見本・(有)例示")).toBe("株式会社見本・有限会社例示");
  });

  it.each([
    ["カ)ミホン", "株式会社ミホン"],
    ["ミホン(カ", "ミホン株式会社"],
    ["ユ)ミホン", "有限会社ミホン"],
    ["ド)ミホン", "合同会社ミホン"],
    ["メ)ミホン", "合名会社ミホン"],
    ["シ)ミホン", "合資会社ミホン"],
    ["ミホン(シ", "ミホン合資会社"],
    ["ミホン(カ)チョウ", "ミホン株式会社チョウ"],
  ])("is written out as bank accounts shorten it: %s is %s", (short, whole) => {
    expect(withFormsWrittenOut(short)).toBe(whole);
  });

  it.each(["見本(東)", "()見本", "株)見本", "ミカ)ホン", "ミホン(カミ", "ア)ミホン", "見本株", "ミホン(ア"])(
    "is nothing that only looks like it: %s",
    (name) => {
      expect(withFormsWrittenOut(name)).toBe(name);
    },
  );

  it("keeps its circle as brackets before the circle is lost", () => {
    expect(withBracketsForCircles("㊑見本㊒")).toBe("(株)見本(有)");
    expect(withBracketsForCircles("㊓㊔㊕㊖㊩㊪㊫㊭㊮㊯")).toBe("(社)(名)(特)(財)(医)(宗)(学)(企)(資)(協)");
  });

  it("is no circle around something else", () => {
    expect(withBracketsForCircles("①㊤㊊見本")).toBe("①㊤㊊見本");
  });
});
