import { Seals } from "../../use-cases/operation/seals";
import type { FoundChains, FoundTexts } from "./found-chains";
import { KeptProofs } from "./kept-proofs";
import { ReadChains } from "./read-chains";
import { leafOf, pathOf, ROOT, type RegisterPage } from "./register-page";
import { Register } from "./register";
import { columnsOfTable, sealedColumn } from "./sealed-columns";
import { tagListed, textOf } from "./sealed-list";

const page = (name: string, entries: ReadonlyMap<string, string>, keys = ""): RegisterPage => ({
  page: name,
  keyId: "test",
  entries: textOf(entries),
  keys,
  seal: name.padEnd(64, "0"),
});

describe("what is kept of verified subjects", () => {
  it("takes a bounded memory, however many there are", () => {
    const proofs = new KeptProofs(() => 0);
    const root = page(ROOT, new Map([["0", "0".padEnd(16, "0")]]), "test");
    for (let i = 0; i < 20_000; i += 1) {
      const chain = `guarantee_${String(i)}`;
      const head = {
        chain,
        keyId: "test",
        eventCount: 1,
        lastLink: null,
        entries: textOf(new Map([[`guarantee ${chain}`, "tag"]])),
        seal: "s",
      };
      const columns = [sealedColumn("works_name", "text", "工".repeat(500))];
      const leaf = page(leafOf(chain), new Map([[chain, "a".repeat(2_000)]]));
      const read = {
        heads: new Map([[chain, head]]),
        rows: [{ table: "guarantee", id: chain, chain, columns, stored: null }],
        pages: [
          root,
          ...pathOf(chain)
            .slice(1, -1)
            .map((name) => page(name, new Map())),
          leaf,
        ],
      };
      proofs.learn(read, [chain]);
      proofs.keep(chain, read);
    }
    expect(proofs.size).toBeGreaterThan(3_000_000);
    expect(proofs.size).toBeLessThan(8_100_000);
  });
});

describe("what is kept of subjects that a unit of work has changed", () => {
  const found = (chain: string, name = chain): FoundChains => {
    const entries = textOf(new Map([[`guarantee ${chain}`, name.slice(0, 16)]]));
    const head = { chain, keyId: "test", eventCount: 1, lastLink: null, entries, seal: "s".repeat(64) };
    const columns = [sealedColumn("works_name", "text", name)];
    const rows = [{ table: "guarantee", id: chain, chain, columns, stored: null }];
    return { heads: new Map([[chain, head]]), rows, pages: [] };
  };
  const commit = (
    proofs: KeptProofs,
    count: number,
    nameOf = (chain: string): string => chain,
    isCommitted = true,
  ): string[] => {
    const chains = Array.from({ length: count }, (_, i) => `guarantee_${String(i)}`);
    const whole = new Map(chains.map((chain) => [chain, found(chain, nameOf(chain))]));
    const heads = [...whole.values()].flatMap((each) => [...each.heads.values()]);
    const root = page(ROOT, new Map(), "test");
    const entered = { before: "before", root, pages: [root], heads };
    proofs.expect(entered);
    proofs.ended(entered, isCommitted, whole);
    return chains;
  };
  /** Whether a guarantee is known with this name. */
  const isKnown = (proofs: KeptProofs, chain: string, name = chain): boolean => {
    const values = columnsOfTable("guarantee").map((column) => (column.name === "works_name" ? name : null));
    const row = { table: "guarantee", text: JSON.stringify(values), isJoined: () => true };
    return proofs.agrees({ group: "GUARANTEE", table: "guarantee", chain, root: "root", rows: [row] });
  };
  const known = (proofs: KeptProofs, chains: readonly string[]): number =>
    chains.filter((chain) => isKnown(proofs, chain)).length;

  it.each([1, 100, 2_000])("is enough for the answer that shows all %d of them", (count) => {
    const proofs = new KeptProofs(() => 0);
    expect(known(proofs, commit(proofs, count))).toBe(count);
  });

  it("takes no other's place where they are many, and goes after a minute", () => {
    let now = 0;
    const proofs = new KeptProofs(() => now);
    proofs.keep("guarantee_seen", found("guarantee_seen"));
    const chains = commit(proofs, 2_000);
    expect(known(proofs, ["guarantee_seen"])).toBe(1);
    now = 60_001;
    expect(known(proofs, chains)).toBe(0);
  });

  it("takes a bounded memory where they are many and large, which is free again after a minute", () => {
    let now = 0;
    const proofs = new KeptProofs(() => now);
    const chains = commit(proofs, 1_000, (chain) => chain.padEnd(5_000, "工"));
    const largest = 6_000_000;
    expect(proofs.size).toBeGreaterThan(0.9 * largest);
    expect(proofs.size).toBeLessThan(largest + 1_000 * 500);
    const ofSubjects = proofs.size;
    now = 60_001;
    // Whatever else is done.
    commit(proofs, 1, undefined, false);
    expect(proofs.size).toBeLessThan(ofSubjects - 0.9 * largest);
    expect(known(proofs, chains)).toBe(0);
  });

  it("is that of the last change, however many were changed with it or before", () => {
    const proofs = new KeptProofs(() => 0);
    const [one = "", , other = ""] = commit(proofs, 101);
    commit(proofs, 1, () => "newer");
    expect([isKnown(proofs, one), isKnown(proofs, one, "newer"), isKnown(proofs, other)]).toEqual([
      false,
      true,
      true,
    ]);
    commit(proofs, 101, () => "newest");
    expect([one, other].map((chain) => isKnown(proofs, chain, "newest"))).toEqual([true, true]);
  });

  it("stays as it was where nothing is committed", () => {
    const proofs = new KeptProofs(() => 0);
    const chains = commit(proofs, 101);
    const size = proofs.size;
    commit(proofs, 1, () => "undone", false);
    commit(proofs, 150, () => "undone", false);
    expect([known(proofs, chains), proofs.size]).toEqual([101, size]);
  });
});

describe("what is kept of subjects that a unit of work has verified", () => {
  const rowsOf = (chain: string, table: string, count: number): FoundTexts[] =>
    Array.from({ length: count }, (_, i) => {
      return { table, id: `${chain} ${String(i)}`, chain, data: "x".repeat(1_000), stored: null };
    });
  const readOf = (chains: readonly string[], rows: readonly FoundTexts[]): ReadChains => {
    const heads = chains.map((chain) => ({
      table: "seal_head",
      id: chain,
      chain,
      data: chain,
      stored: null,
    }));
    return new ReadChains([...heads, ...rows], {
      head: ({ chain }) => {
        const entries = textOf(new Map([[`guarantee ${chain}`, "tag"]]));
        return { chain, keyId: "test", eventCount: 0, lastLink: null, entries, seal: "s".repeat(64) };
      },
      page: () => page(ROOT, new Map()),
      row: ({ table, id, chain }) => ({ table, id, chain, columns: [], stored: null }),
    });
  };

  it("takes no other's place where they are many, whether they were verified before or not", () => {
    const proofs = new KeptProofs(() => 0);
    const take = (chains: readonly string[], asVerified = new Set<string>()): ReadChains => {
      const rows = chains.flatMap((chain) => rowsOf(chain, "guarantee", 5));
      const read = readOf(chains, rows);
      proofs.keepBuiltUpon(chains, read, asVerified);
      return read;
    };
    const seen = take(["seen"]);
    const kept = proofs.rowsAsVerified("seen", seen);
    const chains = Array.from({ length: 101 }, (_, i) => `guarantee_${String(i)}`);
    take(chains);
    take(chains, new Set(chains));
    expect(proofs.rowsAsVerified("seen", seen)).toBe(kept);
    // So many leave room for none.
    take(chains.slice(1));
    expect(proofs.rowsAsVerified("seen", seen)).not.toBe(kept);
  });

  it("is known again where a sweep has verified it, however many others there are, but for its head", () => {
    const proofs = new KeptProofs(() => 0);
    for (let i = 0; i < 12_000; i += 1) {
      const chain = `guarantee_${String(i)}`;
      proofs.keep(chain, readOf([chain], rowsOf(chain, "guarantee", 1)), true);
    }
    const root = { table: "seal_register", id: ROOT, chain: "", data: "", stored: null };
    const read = (data: string): ReadChains =>
      readOf(["one"], [root, { table: "guarantee", id: "one", chain: "one", data, stored: null }]);
    const seals = new Seals([{ id: "test", key: Buffer.alloc(32) }]);
    const swept = read("[]");
    const register = new Register(seals, swept.pages);
    proofs.keepSwept("one", swept, register);
    expect(proofs.isAsVerified("one", read("[1]"))).toBe(false);
    expect(proofs.isAsVerified("one", read("[]"))).toBe(true);
    expect(proofs.faultOfHead("one", read("[]"), seals, register)).toMatchObject({ fault: "HEAD" });
  });

  it("is no row of a table whose values nobody compares, however many it has of them", () => {
    const proofs = new KeptProofs(() => 0);
    const rows = [
      ...rowsOf("contractor", "contractor", 1),
      ...rowsOf("contractor", "contractor_correction", 300),
    ];
    const read = readOf(["contractor"], rows);
    proofs.keepBuiltUpon(["contractor"], read, new Set());
    expect(proofs.size).toBeLessThan(5_000);
    const kept = proofs.rowsAsVerified("contractor", read);
    expect([...(kept.rows?.keys() ?? [])]).toEqual(["contractor"]);
    expect(proofs.rowsAsVerified("contractor", read)).toBe(kept);
  });
});

describe("a tag in the text of a list", () => {
  it.each(["guarantee_1", 'a "quoted" name', '["guarantee_1","', "back\\slash", "保証", "toString", ""])(
    "is that of the entry and of no other: %j",
    (name) => {
      const others = new Map([
        ["guarantee_10", "1"],
        ["x guarantee_1", "2"],
        ['["guarantee_1","3"]', "3"],
        ['"],["guarantee_1","4', "4"],
      ]);
      expect(tagListed(textOf(others), name)).toBeUndefined();
      expect(tagListed(textOf(new Map([...others, [name, "own"]])), name)).toBe("own");
    },
  );
});
