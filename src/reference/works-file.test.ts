import { TableFileRefused } from "./table-file-refused";
import { readWorksFile } from "./works-file";
import type { WorksMapping } from "./works-mapping";

const WORKS: Partial<WorksMapping> = { contractType: "WORKS" };
const AWARD =
  '"0001","国道補修工事","2026-10-15","88000000.000","8002010","国土交通省","株式会社見本建設","7000012050002"\n';
const read = (text: string | Uint8Array, mapping: Partial<WorksMapping> = WORKS) =>
  readWorksFile("awards.csv", Buffer.from(text), mapping);
const stated = (text: string | Uint8Array, mapping?: Partial<WorksMapping>) =>
  read(text, mapping).map((line) => ("stated" in line ? line.stated : line.problems));

/** What `AWARD` says, as Shift_JIS (windows-31j) writes it: from iconv. */
const IN_SHIFT_JIS = Buffer.from(
  "2230303031222c228d9193b995e28f438d488e96222c22323032362d31302d3135222c2238383030303030302e303030222c" +
    "2238303032303130222c228d9193798cf092ca8fc8222c228a948eae89ef8ed08ca9967b8c9a90dd222c22373030303031" +
    "32303530303032220a",
  "hex",
);

const SAID = {
  works: {
    name: "国道補修工事",
    place: null,
    contractType: "WORKS",
    contractPrice: 88_000_000,
    workPeriod: null,
    awardedOn: "2026-10-15",
    contractedOn: null,
    identifiers: {
      worksNumber: null,
      procurementNumber: "0001",
      contractNumber: null,
      specificationNumber: null,
    },
  },
  obligee: { prefecture: null, name: "国土交通省" },
  contractor: { name: "株式会社見本建設", corporateNumber: "7000012050002" },
};

describe("award data (調達ポータル 落札実績)", () => {
  it("is read without heads, by the order of its columns", () => {
    expect(stated(AWARD)).toEqual([SAID]);
    expect(stated(AWARD.replace('"8002010",', ""))).toEqual([SAID]);
  });

  it("is read with heads in any order, and passes over columns that it does not know", () => {
    const heads = "商号,入札方式コード,調達案件番号,名称,落札決定日,落札価格,府省コード,法人番号";
    const line = '株式会社見本建設,8002010,0001,国道補修工事,令和8年10月15日,"88,000,000円",国土交通省,';
    expect(stated(`${heads}\n${line}７000012050002\n`)).toEqual([SAID]);
  });

  it.each([
    ["UTF-8", Buffer.from(AWARD)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${AWARD}`)],
    ["Shift_JIS", IN_SHIFT_JIS],
  ])("is read in %s", (_, bytes) => {
    expect(stated(bytes)).toEqual([SAID]);
  });

  it("has each bad line named with its column, what was expected and what came", () => {
    const bad =
      '"0002"," ","2026-02-30","1,00","x","国土交通省","","8000012050002"\n' +
      '"0003","工事","2026-10-15","0","x","国土交通省","",""\n' +
      '"0004","工事"\n';
    expect(read(AWARD + bad).slice(1)).toEqual([
      {
        line: 2,
        problems: [
          '落札価格 must be whole yen such as 12,000,000; got "1,00".',
          expect.stringMatching(/^法人番号 "8000012050002": The first digit must be 7 .* got 8\./) as string,
          "名称 is blank.",
          "商号 is blank.",
          expect.stringMatching(/^落札決定日 must be a day .*; got "2026-02-30"/) as string,
        ],
      },
      { line: 3, problems: ["商号 is blank."] },
      { line: 4, problems: ["has 2 cells where the first line has 8."] },
    ]);
    expect(read(AWARD + bad.replace('"",""\n', '"甲",""\n'))[2]).toEqual({
      line: 3,
      problems: [expect.stringMatching(/^落札価格 /) as string],
    });
  });

  it("is refused as a whole where a column is missing, or nobody says what is contracted", () => {
    expect(() => read(AWARD, {})).toThrow(TableFileRefused);
    expect(() => read(AWARD, {})).toThrow("say --type WORKS or --type CONSULTING");
    expect(() => read("工事名,落札価格\n甲,1\n")).toThrow("no column has the obligee");
    expect(() => read("甲,乙\n1,2\n")).toThrow("name its columns with --mapping");
    expect(() => read("名称,件名\n1,2\n")).toThrow("column 名称 stands there twice.");
    expect(() => read("PK\x03\x04")).toThrow("a packed file (.zip)");
  });
});

describe("any table of works, by a mapping", () => {
  const table = "機関,番号,工事,金額,会社,種\n8002,12,橋補修工事,1000,甲組,01\n";
  const mapping: Partial<WorksMapping> = {
    columns: {
      obligee: "機関",
      worksNumber: 2,
      name: "工事",
      contractPrice: "金額",
      contractor: "会社",
      contractType: "種",
    },
    obligees: [{ code: "8002", obligee: { id: "obligee_1" } }],
    contractTypes: [{ word: "01", type: "CONSULTING" }],
  };

  it("is read by heads and places, and its codes are those of the mapping", () => {
    expect(stated(table, mapping)).toMatchObject([
      {
        works: { name: "橋補修工事", contractType: "CONSULTING", identifiers: { worksNumber: "12" } },
        obligee: { id: "obligee_1" },
        contractor: { name: "甲組", corporateNumber: null },
      },
    ]);
  });

  it("may have no heads, or lines above them, and one obligee for all lines", () => {
    const columns = { name: 1, contractPrice: 2, contractor: 3 };
    const obligee = { prefecture: "熊本県", name: "宇土市" };
    expect(stated("甲工事,1,甲組\n乙工事,2,乙組\n", { ...WORKS, columns, obligee })).toMatchObject([
      { works: { name: "甲工事" }, obligee },
      { works: { name: "乙工事" }, obligee },
    ]);
    expect(stated("名,額,社\n甲工事,1,甲組\n", { ...WORKS, columns, obligee, headLines: 1 })).toHaveLength(1);
  });

  it("is refused where it has not the columns that the mapping names", () => {
    expect(() => read(table, { ...mapping, columns: { name: "件名" } })).toThrow(
      'the mapping puts name into column "件名"; the first line has 機関, 番号, 工事, 金額, 会社, 種.',
    );
    expect(() => read(table, { ...mapping, columns: { name: 7 } })).toThrow("the first line has 6.");
    expect(() => read(table, { ...mapping, columns: { name: 3, place: "工事" } })).toThrow("into one column");
  });

  it("needs both days of a period, and takes neither as not known", () => {
    const period = (days: string) =>
      stated(`名称,落札価格,発注者,商号,着手日,完成日\n甲工事,1,宇土市,甲組,${days}\n`, WORKS)[0];
    expect(period(",")).toMatchObject({ works: { workPeriod: null } });
    expect(period("R8.4.1,R9.3.31")).toMatchObject({
      works: { workPeriod: { from: "2026-04-01", to: "2027-03-31" } },
    });
    expect(period("R8.4.1,")).toEqual(["完成日 is blank."]);
    expect(period("R9.4.1,R9.3.31")).toEqual([
      expect.stringMatching(/^完成日 .*2027-04-01.*2027-03-31/) as string,
    ]);
  });
});
