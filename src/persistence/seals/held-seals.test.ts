import { SqlParameters } from "../engine/sql-parameters";
import { HeldSeals } from "./held-seals";
import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import { SealTables } from "./seal-tables";

const head = (chain: string): SealHead => {
  return { chain, keyId: "test", eventCount: 1, lastLink: null, entries: "[]", seal: `seal of ${chain}` };
};
const page = (name: string): RegisterPage => {
  return { page: name, keyId: "test", entries: "[]", keys: "", seal: `seal of ${name}` };
};

/** What a database gives for each name, and the names that it was asked for. Those that are changed it does not replace. */
function session(rowOf: (name: string) => object, changed: readonly string[] = []) {
  const asked: string[] = [];
  const sql = <Found>(write: (parameters: SqlParameters) => string): Promise<Found[]> => {
    const parameters = new SqlParameters("sqlite");
    const text = write(parameters);
    const names = parameters.values.map(String);
    asked.push(...names);
    const seal = (name: string) => (changed.includes(name) ? "a stranger's" : "newer");
    const found = text.includes(" AS name, seal ") ? names.map((name) => ({ name, seal: seal(name) })) : [];
    return Promise.resolve((found.length > 0 ? found : names.map(rowOf)) as Found[]);
  };
  const changedEach = (_: string, all: Iterable<readonly unknown[]>): number =>
    [...all].filter((values) => !changed.some((name) => values.includes(name))).length;
  return { asked, session: { sql, changedEach, heldUntilCommit: "" } };
}

describe("heads and pages that a unit of work has read", () => {
  const known = { heads: new Map([["one", head("one")]]), pages: [page("root"), page("a")] };

  it("are not read again by the only writer", async () => {
    const held = new HeldSeals(true);
    held.learn(known);
    const heads = session(head);
    const taken = await new SealTables(heads.session, held).takeHeads(["two", "one"]);
    expect([[...taken.keys()].sort(), heads.asked]).toEqual([["one", "two"], ["two"]]);
    const pages = session(page);
    const found = await new SealTables(pages.session, held).takePages(["root", "a", "ab"]);
    expect([found.map((each) => each.page), pages.asked]).toEqual([["root", "a", "ab"], ["ab"]]);
  });

  it("are not read again where they were read to be taken, or by name", async () => {
    const held = new HeldSeals(true);
    const heads = session(head);
    for (let times = 0; times < 2; times += 1)
      await new SealTables(heads.session, held).takeHeads(["two", "one"]);
    expect(heads.asked).toEqual(["one", "two"]);
    const pages = session(page);
    await new SealTables(pages.session, held).pages(["a"]);
    for (let times = 0; times < 2; times += 1)
      await new SealTables(pages.session, held).takePages(["root", "a", "ab"]);
    expect(pages.asked).toEqual(["a", "root", "ab"]);
  });

  it("are replaced only as they are held, and the others are named", async () => {
    const held = new HeldSeals(true);
    held.learn(known);
    const { session: writes } = session(head, ["one", "root"]);
    const tables = new SealTables(writes, held);
    const finding = (table: string, id: string) => ({ findings: [expect.objectContaining({ table, id })] });
    await expect(tables.saveHeads([{ ...head("one"), seal: "newer" }])).rejects.toMatchObject(
      finding("seal_head", "one"),
    );
    const newer = ["root", "a"].map((name) => ({ ...page(name), seal: "newer" }));
    await expect(tables.savePages(newer)).rejects.toMatchObject(finding("seal_register", "root"));
    expect(held.headOf("one")?.seal).toBe("seal of one");
  });

  it("are those that it has written since", async () => {
    const held = new HeldSeals(true);
    held.learn(known);
    const { session: writes } = session(head);
    const tables = new SealTables(writes, held);
    const [newerHead, newerPage] = [
      { ...head("one"), seal: "newer" },
      { ...page("a"), seal: "newer" },
    ];
    await tables.saveHeads([newerHead]);
    await tables.savePages([newerPage]);
    expect((await tables.takeHeads(["one"])).get("one")).toBe(newerHead);
    expect(await tables.takePages(["a"])).toEqual([newerPage]);
  });

  it("are read once they are locked where others write, too", async () => {
    const held = new HeldSeals(false);
    held.learn(known);
    const heads = session(head);
    await new SealTables(heads.session, held).takeHeads(["one"]);
    expect(heads.asked).toEqual(["one"]);
    const pages = session(page);
    await new SealTables(pages.session, held).takePages(["root", "a"]);
    expect(pages.asked).toEqual(["root", "a"]);
  });
});
