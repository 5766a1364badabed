import Sqlite from "better-sqlite3";
import { gramsOf } from "../../domain/values/grams";
import { SqliteStatements } from "../engine/sqlite-statements";
import { ReadSession } from "../engine/read-session";
import { rarestOf, type Alternatives } from "./rarest-grams";

const WORKS = 4_000;
const PLACES = ["泉", "熊野", "東山", "霞ヶ浦"];

function wordsOf(text: string): string[] {
  return gramsOf(text).map((gram) => `"${Buffer.from(gram, "utf8").toString("hex")}"`);
}

describe("the rare among the words of a search", () => {
  const connection = new Sqlite(":memory:");
  const statements = new SqliteStatements(connection);
  const session = new ReadSession({
    engine: "sqlite",
    select: (statement) => statements.all(statement),
  });
  const rarest = (...all: Alternatives[]): Promise<Alternatives[] | null> => rarestOf(session, all);

  beforeAll(() => {
    connection.exec("CREATE TABLE guarantee (id text PRIMARY KEY, number text UNIQUE)");
    connection.exec(
      "CREATE VIRTUAL TABLE guarantee_grams USING fts5(grams, content='', columnsize=0, detail=none, tokenize='ascii')",
    );
    const guarantee = connection.prepare("INSERT INTO guarantee (id, number) VALUES (?, ?)");
    const grams = connection.prepare("INSERT INTO guarantee_grams (rowid, grams) VALUES (?, ?)");
    for (let i = 0; i < WORKS; i += 1) {
      // Of two issuers.
      const number = (i < WORKS / 2 ? 1_000_000_000 : 2_000_000_000) + i;
      const name = `第${String(i)}号 ${PLACES[i % PLACES.length] ?? ""}${i % 400 === 7 ? "稀少" : "下水道"}改修工事`;
      guarantee.run(String(i), String(number));
      grams.run(number, wordsOf(name).join(" ").replaceAll('"', ""));
    }
  });

  afterAll(() => {
    connection.close();
  });

  it("are looked up alone, as many as leave few", async () => {
    const rare = wordsOf("稀少改修工事");
    expect(await rarest([rare])).toEqual([[wordsOf("稀少")]]);
    // Every fourth has the place, and every 400th what follows there.
    const [[found = []] = []] = (await rarest([wordsOf("霞ヶ浦稀少改修工事")])) ?? [];
    expect(found.length).toBeLessThan(4);
    expect(wordsOf("霞ヶ浦稀少改修工事")).toEqual(expect.arrayContaining([...found]));
  });

  it("are all of them where each stands in many", async () => {
    expect(await rarest([wordsOf("改修工事")])).toBeNull();
  });

  it("are one that stands nowhere", async () => {
    expect(await rarest([wordsOf("天草改修工事")])).toEqual([[wordsOf("天草")]]);
  });

  it("are not asked for among few", async () => {
    expect(await rarest([wordsOf("改修工")])).toBeNull();
  });

  it("are chosen in each alternative by itself", async () => {
    const all = [[wordsOf("稀少改修工事"), wordsOf("改修工")], [wordsOf("工事")]];
    expect(await rarest(...all)).toEqual([[wordsOf("稀少"), wordsOf("改修工")], [wordsOf("工事")]]);
  });

  it("leave all that have all words", async () => {
    const found = async (words: readonly string[]): Promise<number> =>
      (
        await session.sql(
          (parameters) =>
            `SELECT rowid FROM guarantee_grams WHERE guarantee_grams MATCH ${parameters.add(words.join(" AND "))}`,
        )
      ).length;
    const all = wordsOf("号 熊野下水道改修");
    const [[few = []] = []] = (await rarest([all])) ?? [[all]];
    expect(await found(few)).toBeGreaterThanOrEqual(await found(all));
    expect(await found(all)).toBeGreaterThan(0);
  });
});
