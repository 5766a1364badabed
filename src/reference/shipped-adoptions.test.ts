import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTexts } from "../domain/match/compared-writing";
import { parseWareki } from "../domain/values/wareki";
import { shippedAdoptions } from "./shipped-adoptions";

describe("the tables of adopting obligees that ship", () => {
  const [kumamoto = [], national = []] = shippedAdoptions().map((lines) =>
    lines.map((line) => {
      if ("problems" in line) throw new Error(`line ${String(line.line)}: ${line.problems.join(" ")}`);
      return line.stated;
    }),
  );

  it("have the 19 bodies of 熊本県, and the 51 of 国・独立行政法人等", () => {
    expect(kumamoto).toHaveLength(19);
    expect(national).toHaveLength(51);
    const counted = national.map(({ obligee }) => obligee.category);
    expect(counted.filter((category) => category === "NATIONAL")).toHaveLength(10);
    expect(counted.filter((category) => category === "INDEPENDENT_AGENCY")).toHaveLength(41);
  });

  it("say of each body of 熊本県 what the table 熊本県下自治体 of「電子保証のご案内」(令和7年2月27日) says", () => {
    expect(kumamoto.map(({ obligee: { name }, adoption }) => [name, adoption.startsOn])).toEqual([
      ["熊本県", "2023-04-01"],
      ["熊本市", "2024-10-01"],
      ["上天草市", "2022-09-09"],
      ["人吉市", "2023-06-01"],
      ["芦北町", "2023-07-13"],
      ["宇城市", "2023-08-01"],
      ["大津町", "2023-08-21"],
      ["宇土市", "2023-10-01"],
      ["天草市", "2023-10-18"],
      ["八代市", "2024-04-01"],
      ["玉名市", "2024-04-01"],
      ["山鹿市", "2024-04-01"],
      ["小国町", "2024-04-01"],
      ["益城町", "2024-04-01"],
      ["山都町", "2024-04-01"],
      ["氷川町", "2024-04-01"],
      ["荒尾市", "2024-05-07"],
      ["西原村", "2025-01-20"],
      ["錦町", "2025-02-01"],
    ]);
    for (const { obligee, adoption } of kumamoto) {
      expect(obligee.prefecture).toBe("熊本県");
      expect(adoption).toMatchObject({ works: true, consulting: true, asOf: "2025-02-01" });
    }
    expect(kumamoto.slice(-2).map(({ obligee }) => obligee.category)).toEqual([
      "MUNICIPALITY",
      "MUNICIPALITY",
    ]);
  });

  it("name every national body without a day", () => {
    for (const { obligee, adoption } of national) {
      expect(obligee.prefecture).toBeNull();
      // Its table has names alone, and nothing on 業務委託.
      expect(adoption).toMatchObject({
        startsOn: null,
        works: true,
        consulting: null,
        asOf: "2025-01-20",
        isTrial: false,
      });
    }
    expect(new Set(national.map(({ obligee }) => obligee.name)).size).toBe(51);
  });

  it("have names of which a match takes no two for one", () => {
    const names = [...kumamoto, ...national].map(({ obligee }) => obligee.name);
    const same = names.flatMap((one, place) =>
      names.slice(place + 1).filter((other) => compareTexts(one, other) !== "MISMATCH"),
    );
    expect(same).toEqual([]);
  });

  it("write each start as the seed does", () => {
    const text = readFileSync(join(__dirname, "adoptions/kumamoto-2025-02-01.csv"), "utf8");
    const starts = text
      .split("\n")
      .flatMap((line) => line.split(",")[2] ?? [])
      .slice(1);
    expect(starts.filter((start) => parseWareki(start) === undefined)).toEqual([]);
  });
});
