import type { FoundTexts, SealedRow } from "./found-chains";
import { KnownRows } from "./known-rows";
import { ReadChains } from "./read-chains";

const texts = (id: string): FoundTexts => ({
  table: "certificate",
  id,
  chain: "guarantee_1",
  data: "[]",
  stored: "[]",
});
const sealed = (
  { table, id, chain }: Pick<SealedRow, "table" | "id" | "chain">,
  seal: string,
): SealedRow => ({
  table,
  id,
  chain,
  columns: [["value", "text", seal]],
  stored: { chain, keyId: "test", version: 1, position: null, link: null, seal },
});

/** What one statement has found, and the ids of the rows that were read out of their texts. */
function found(...ids: readonly string[]): { readonly chains: ReadChains; readonly read: string[] } {
  const read: string[] = [];
  const nothing = (): never => {
    throw new Error("only rows were found");
  };
  const row = (each: FoundTexts): SealedRow => {
    read.push(each.id);
    return sealed(each, `found ${each.id}`);
  };
  return { chains: new ReadChains(ids.map(texts), { head: nothing, page: nothing, row }), read };
}

describe("the rows that a unit of work knows", () => {
  const sealOf = (known: KnownRows, id: string): string | undefined => known.sealOf("certificate", id)?.seal;

  it("are read out of their texts where they are asked for, once", () => {
    const { chains, read } = found("one", "two", "three");
    const known = new KnownRows();
    known.keepAll(chains);
    expect(read).toEqual([]);
    expect([sealOf(known, "two"), sealOf(known, "two"), sealOf(known, "four")]).toEqual([
      "found two",
      "found two",
      undefined,
    ]);
    expect(known.columnsOf("certificate", "two")).toEqual([["value", "text", "found two"]]);
    expect(read).toEqual(["two"]);
  });

  it("are those that were sealed last, and those that were found later", () => {
    const known = new KnownRows();
    known.keepAll(found("one").chains);
    known.keep(sealed(texts("one"), "sealed"));
    expect(sealOf(known, "one")).toBe("sealed");
    known.keepAll(found("one").chains);
    expect(sealOf(known, "one")).toBe("found one");
  });

  it("of two statements are those of the later one", () => {
    const known = new KnownRows();
    known.keepAll(found("one", "two").chains);
    const later = found("one");
    known.keepAll(later.chains);
    expect([sealOf(known, "one"), sealOf(known, "two")]).toEqual(["found one", "found two"]);
    expect(later.read).toEqual(["one"]);
  });

  it("are not known any more once they are gone", () => {
    const known = new KnownRows();
    known.keepAll(found("one", "two").chains);
    known.forget(texts("one"));
    expect([sealOf(known, "one"), sealOf(known, "two")]).toEqual([undefined, "found two"]);
    expect(known.columnsOf("certificate", "one")).toEqual([]);
  });
});
