import type { FoundChains } from "./found-chains";
import { KeptProofs } from "./kept-proofs";
import { leafOf, pathOf, ROOT, type RegisterPage } from "./register-page";
import { sealedColumn } from "./sealed-columns";
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
  const found = (chain: string): FoundChains => {
    const entries = textOf(new Map([[`guarantee ${chain}`, "tag"]]));
    const head = { chain, keyId: "test", eventCount: 1, lastLink: null, entries, seal: "s".repeat(64) };
    const columns = [sealedColumn("works_name", "text", chain)];
    const rows = [{ table: "guarantee", id: chain, chain, columns, stored: null }];
    return { heads: new Map([[chain, head]]), rows, pages: [] };
  };
  const commit = (proofs: KeptProofs, count: number): string[] => {
    const chains = Array.from({ length: count }, (_, i) => `guarantee_${String(i)}`);
    const whole = new Map(chains.map((chain) => [chain, found(chain)]));
    const heads = [...whole.values()].flatMap((each) => [...each.heads.values()]);
    const root = page(ROOT, new Map(), "test");
    const entered = { before: "before", root, pages: [root], heads };
    proofs.expect(entered);
    proofs.ended(entered, true, whole);
    return chains;
  };
  const known = (proofs: KeptProofs, chains: readonly string[]): number =>
    chains.filter((chain) => proofs.rowsOf(chain)?.get("guarantee")?.[0]?.includes(chain)).length;

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
