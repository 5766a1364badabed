import type { CalendarDate } from "../domain/values/calendar-date";
import { readAdoptionFile } from "./adoption-file";
import { HEAD, problems, read, stated } from "../../tests/support/adoption-lines";
import { TableFileRefused } from "./table-file-refused";

/** 県,熊本県,令和5年4月1日,○ under the seed's head, as a spreadsheet of Japan saves it. */
const SHIFT_JIS = Buffer.from(
  "8be695aa2c94ad928d8ed296bc2c895e97708a4a8e6e93fa2c8bc696b188cf91f582d682cc934b97700d0a" +
    "8ca72c8c46967b8ca72c97df986135944e348c8e3193fa2c819b0d0a",
  "hex",
);

describe("a table of adopting obligees in a file", () => {
  it.each([
    ["UTF-8", Buffer.from(`${HEAD}\n県,熊本県,令和5年4月1日,○\n`)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${HEAD}\r\n県,熊本県,令和5年4月1日,○\r\n`)],
    ["Shift_JIS", SHIFT_JIS],
    [
      "UTF-8 with everything in quotation marks",
      Buffer.from('"区分","発注者名","運用開始日","業務委託への適用"\n"県","熊本県","令和5年4月1日","○"'),
    ],
  ])("is read from %s", (_, bytes) => {
    expect(stated(bytes)).toEqual([
      {
        obligee: {
          name: "熊本県",
          category: "PREFECTURE",
          prefecture: null,
          aliases: [],
          addressee: null,
          reading: null,
        },
        parentName: null,
        adoption: {
          startsOn: "2023-04-01",
          startBasis: "CONTRACT_DATE",
          works: true,
          consulting: true,
          consultingStartsOn: null,
          kinds: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"],
          isTrial: false,
          asOf: null,
          source: "table.csv",
          sourceUrl: null,
        },
      },
    ]);
  });

  it("may have its columns in any order, and all the others", () => {
    const [line] = stated(
      "出典URL,出典,時点,宛名,親団体,別名,試行,対象,業務委託開始日,工事への適用,起算,都道府県,業務委託への適用,運用開始日,発注者名,区分\n" +
        "https://town.example/,町の告示,R7.2.1,八代市長,熊本県,やつしろ市、八代,○,前払；契約,2024/10/1,〇,公告日,熊本県,◯,２０２４－４－１,八代市,市町村\n",
    );
    expect(line).toEqual({
      obligee: {
        name: "八代市",
        category: "MUNICIPALITY",
        prefecture: "熊本県",
        aliases: ["やつしろ市", "八代"],
        addressee: "八代市長",
        reading: null,
      },
      parentName: "熊本県",
      adoption: {
        startsOn: "2024-04-01",
        startBasis: "NOTICE_DATE",
        works: true,
        consulting: true,
        consultingStartsOn: "2024-10-01",
        kinds: ["ADVANCE_PAYMENT", "CONTRACT_PERFORMANCE"],
        isTrial: true,
        asOf: "2025-02-01",
        source: "町の告示",
        sourceUrl: "https://town.example/",
      },
    });
  });

  it.each(["oita.example", "ftp://oita.example/", "https://name:secret@oita.example/", "一覧のとおり"])(
    "takes %s for no address of its source",
    (written) => {
      expect(problems(`${HEAD},出典URL\n市町村,宇土市,,,${written}\n`)).toEqual([
        [2, expect.stringContaining("出典URL must be an address")],
      ]);
    },
  );

  it("goes by what is said of the whole file where its lines do not say it themselves", () => {
    const source = {
      name: "熊本県内の一覧",
      url: "https://list.example/",
      asOf: "2025-03-01" as CalendarDate,
      prefecture: "熊本県",
    };
    const text =
      "区分,発注者名,運用開始日,時点,出典,都道府県\n市町村,宇土市,2023-10-01,,,\n国,防衛省,,,,\n市町村,日田市,,R7.2.1,市の告示,大分県\n";
    const lines = readAdoptionFile("table.csv", Buffer.from(text), source).map((line) =>
      "stated" in line ? line.stated : line,
    );
    const said = { asOf: source.asOf, source: source.name, sourceUrl: source.url };
    expect(lines).toMatchObject([
      { obligee: { prefecture: "熊本県" }, adoption: said },
      { obligee: { prefecture: null }, adoption: said },
      { obligee: { prefecture: "大分県" }, adoption: { ...said, asOf: "2025-02-01", source: "市の告示" } },
    ]);
  });

  it.each([
    ["令和5年4月1日", "2023-04-01"],
    ["令和５年４月１日", "2023-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["R5.4.1", "2023-04-01"],
    ["Ｒ５．４．１", "2023-04-01"],
    ["2023-04-01", "2023-04-01"],
    ["2023/4/1", "2023-04-01"],
    ["2023.4.1", "2023-04-01"],
    ["2023年4月1日", "2023-04-01"],
    ["２０２３／４／１", "2023-04-01"],
    ["", null],
    ["\u3000", null],
  ])("takes the start %s for %s", (written, day) => {
    expect(stated(`${HEAD}\n市町村,宇土市,${written},\n`)[0]?.adoption.startsOn).toBe(day);
  });

  it.each([
    ["○", true],
    ["◯", true],
    ["〇", true],
    ["１", true],
    ["はい", true],
    ["", false],
    ["×", false],
    ["－", false],
  ])("takes the mark %s for %s", (mark, isConsulting) => {
    expect(stated(`${HEAD}\n市町村,宇土市,,${mark}\n`)[0]?.adoption.consulting).toBe(isConsulting);
  });

  it("does not know whether consulting is taken where it has no column for it", () => {
    expect(stated("区分,発注者名,運用開始日\n国,国土交通省,\n")[0]?.adoption).toMatchObject({
      works: true,
      consulting: null,
    });
    expect(problems("区分,発注者名,運用開始日,業務委託開始日\n国,国土交通省,,2024-04-01\n")).toEqual([
      [2, expect.stringContaining("業務委託への適用 is not ○")],
    ]);
    expect(problems("区分,発注者名,運用開始日,工事\n国,国土交通省,,\n")).toEqual([
      [2, expect.stringContaining("adopts nothing")],
    ]);
  });

  it("means works where it has no column for them, and only those marked where it has one", () => {
    expect(stated(`${HEAD}\n市,宇土市,,○\n`)[0]?.adoption.works).toBe(true);
    const marked = stated(`${HEAD},工事への適用\n市,宇土市,,○,\n市,宇城市,,○,○\n`);
    expect(marked.map(({ adoption }) => adoption.works)).toEqual([false, true]);
  });

  it("repeats the 区分 of a line above that is refused for its cells, or refuses what cannot know it", () => {
    const short = read(
      `${HEAD}\n国,甲省,,\n県,熊本県\n,大分県,,\n市,人吉市,,,多い\n,宇土市,,\n,宇城市\n,荒尾市,,\n`,
    );
    expect(short.map((line) => ("problems" in line ? "refused" : line.stated.obligee.category))).toEqual([
      "NATIONAL",
      "refused",
      "PREFECTURE",
      "refused",
      "MUNICIPALITY",
      "refused",
      "MUNICIPALITY",
    ]);
    const elsewhere = "発注者名,運用開始日,業務委託,区分";
    expect(problems(`${elsewhere}\n甲省,,,国\n宇土市,,\n宇城市,,,\n荒尾市,,,市\n玉名市,,,\n`)).toEqual([
      [3, "has 3 cells where the first line has 4."],
      [4, expect.stringContaining("blank 区分")],
    ]);
  });

  it("repeats the 区分 of the line above where it is blank, as the seed's table does", () => {
    const lines = stated(`${HEAD}\n県,熊本県,,\n市町村,人吉市,,\n,芦北町,,\n\u3000,宇城市,,\n`);
    expect(lines.map(({ obligee }) => obligee.category)).toEqual([
      "PREFECTURE",
      "MUNICIPALITY",
      "MUNICIPALITY",
      "MUNICIPALITY",
    ]);
  });

  it("keeps names as they are written, without the spaces around them", () => {
    expect(stated(`${HEAD}\n市町村,\u3000髙﨑 塚町 ,,\n`)[0]?.obligee.name).toBe("髙﨑 塚町");
  });

  it("reads a department below its body", () => {
    const [line] = stated(`${HEAD},部署\n市町村,宇土市,,,宇土市 契約課\n`);
    expect(line).toMatchObject({ obligee: { name: "宇土市 契約課" }, parentName: "宇土市" });
  });

  it("names every bad line by its number in the file, with everything that is wrong with it", () => {
    const text =
      `${HEAD},都道府県,対象\n` +
      "市町村,宇土市,令和5年2月30日,△,熊本,契約保証予約\n" +
      "\n" +
      '"市町村","宇\n城市",,,,\n' +
      "市,人吉市,,\n" +
      "町,,,,,\n" +
      "組合,熊本組合,,,,\n" +
      "市,玉名市,平成31年5月1日,,,\n" +
      "市,荒尾市,,○,熊本県,前払金\n";
    expect(problems(text)).toEqual([
      [
        2,
        '都道府県 must be a prefecture by its whole name, such as 熊本県; got "熊本".',
        '運用開始日 must be a day such as 令和5年4月1日 or 2023-04-01; got "令和5年2月30日", which is no day that exists.',
        '業務委託への適用 must be ○ or blank; got "△".',
        '対象 must be kinds among 前払金保証, 中間前払金保証, 契約保証; got "契約保証予約".',
      ],
      [4, "発注者名 holds U+000A, which no paper can show."],
      [6, "has 4 cells where the first line has 6."],
      [7, "発注者名 is blank."],
      [8, expect.stringContaining('got "組合"')],
      [9, expect.stringContaining('got "平成31年5月1日"')],
    ]);
  });

  it.each([
    ["nothing is adopted", "工事への適用", "×", "adopts nothing"],
    ["consulting starts, but is not adopted", "業務委託開始日", "2024-04-01", "業務委託への適用 is not ○"],
    ["a trial is neither", "試行", "多分", "試行 must be ○ or blank"],
    ["the name of another prototype is a mark", "試行", "constructor", "試行 must be ○ or blank"],
    ["the day counts from something else", "起算", "起工日", "起算 must be one of"],
    ["a name cannot be printed", "宛名", "\u0007市長", "宛名 holds U+0007"],
    ["a name is too long", "別名", "あ".repeat(201), "別名 must be at most 200 characters; got 201"],
  ])("refuses a line where %s", (_, head, cell, problem) => {
    expect(problems(`${HEAD},${head}\n市,宇土市,,,${cell}\n`)).toEqual([
      [2, expect.stringContaining(problem)],
    ]);
  });

  it("tells in which line a quotation mark is never closed", () => {
    expect(problems(`${HEAD}\n市,宇土市,,\n市,"宇城市,,\n市,玉名市,,\n`)).toEqual([
      [3, expect.stringContaining("quotation mark")],
    ]);
  });

  it("tells in which line bytes are no characters", () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEAD}\n市,宇土市,,\n市,`),
      Buffer.from([0xe5, 0xae]),
      Buffer.from(",,\n"),
    ]);
    expect(read(bytes)[1]).toMatchObject({ line: 3, problems: [expect.stringContaining("U+FFFD")] });
  });

  it.each([
    ["is empty", "", ["it is empty"]],
    ["has a column that is not known", `${HEAD},備考\n`, ['"備考", which is not known']],
    ["has a column twice", `${HEAD},区分\n`, ["column 区分 stands there twice"]],
    ["lacks columns", "区分,業務委託\n", ["column 発注者名 is missing", "column 運用開始日 is missing"]],
    ["has no head", "県,熊本県,令和5年4月1日,○\n", ["column 区分 is missing", "column 発注者名 is missing"]],
  ])("refuses a file that %s, and says all of it", (_, text, messages) => {
    expect(() => read(text)).toThrow(TableFileRefused);
    for (const message of messages) expect(() => read(text)).toThrow(message);
  });
});
