import { columnsOfTable } from "./sealed-columns";
import { SweptGuarantees } from "./swept-guarantees";

const textOf = (table: string, values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(columnsOfTable(table).map(({ name }) => values[name] ?? null));

const found = (chain: string, table: string, data: string) => {
  return { table, id: data, chain, data, stored: null };
};
const shown = (table: string, text: string | null) => ({ table, text, isJoined: () => true });

const ALL = "stands for all rows";
const proofAt = (at: number) => ({ beginning: 1, at });
const guarantee = (chain: string): string => textOf("guarantee", { id: chain });
const certificate = (chain: string, supersededBy?: string): string =>
  textOf("certificate", { id: `${chain} ${String(supersededBy)}`, superseded_by_id: supersededBy });
const rowsOf = (chain: string) => [
  found(chain, "guarantee", guarantee(chain)),
  found(chain, "certificate", certificate(chain)),
];
const shownOf = (chain: string) => [
  shown("guarantee", guarantee(chain)),
  shown("certificate", certificate(chain)),
];

describe("a guarantee that a sweep has verified", () => {
  it("is known by the rows that it has, and by no others", () => {
    const swept = new SweptGuarantees();
    swept.take("one", rowsOf("one"), proofAt(5_000), ALL);
    const [own, version] = shownOf("one");
    if (!own || !version) throw new Error("there are two rows");
    expect(swept.has("one", [own], 1, 5_000)).toBe(true);
    expect(swept.has("one", [own, version, shown("guarantee_end", null)], 1, 5_000)).toBe(true);
    expect(swept.has("one", [own, version, shown("guarantee_pending_end", null)], 1, 5_000)).toBe(true);
    expect(swept.has("one", [own, version], 1, 6_000)).toBe(false);
    expect(swept.has("one", [own, version], 2, 5_000)).toBe(false);
    expect(swept.has("other", [own, version], 1, 5_000)).toBe(false);
    for (const other of [
      shown("guarantee", guarantee("other")),
      shown("guarantee", null),
      shown("certificate", certificate("other")),
      shown("certificate", null),
      shown("certificate", guarantee("one")),
      shown("guarantee_end", "[]"),
      shown("guarantee_pending_end", "[]"),
      shown("contractor", "[]"),
      shown("contractor", null),
    ])
      expect(swept.has("one", [own, other], 1, 5_000)).toBe(false);
  });

  it("is known by what stands for all of its rows, until it was changed", () => {
    const swept = new SweptGuarantees();
    expect(swept.hasAll("one", ALL)).toBe(false);
    swept.take("one", rowsOf("one"), proofAt(0), ALL);
    expect([swept.hasAll("one", ALL), swept.hasAll("one", "others"), swept.hasAll("other", ALL)]).toEqual([
      true,
      false,
      false,
    ]);
    swept.forget("one");
    expect(swept.hasAll("one", ALL)).toBe(false);
  });

  it("is known by the version that is in force, and by its end", () => {
    const swept = new SweptGuarantees();
    const rows = [
      found("one", "certificate", certificate("one", "certificate_2")),
      ...rowsOf("one"),
      found("one", "guarantee_end", "[1]"),
    ];
    swept.take("one", rows, proofAt(0), ALL);
    const end = shown("guarantee_end", "[1]");
    expect(swept.has("one", [...shownOf("one"), end], 1, 0)).toBe(true);
    expect(swept.has("one", [shown("certificate", certificate("one", "certificate_2")), end], 1, 0)).toBe(
      false,
    );
    expect(swept.has("one", [...shownOf("one"), shown("guarantee_end", null)], 1, 0)).toBe(false);
  });

  it("is not known where it has an end that waits, nor once it was changed", () => {
    const swept = new SweptGuarantees();
    swept.take("one", [...rowsOf("one"), found("one", "guarantee_pending_end", "[]")], proofAt(0), ALL);
    expect([swept.has("one", shownOf("one"), 1, 0), swept.count]).toEqual([false, 0]);
    swept.take("one", rowsOf("one"), proofAt(0), ALL);
    swept.take("one", [...rowsOf("one"), found("one", "guarantee_pending_end", "[]")], proofAt(0), ALL);
    expect([swept.has("one", shownOf("one"), 1, 0), swept.count]).toEqual([false, 0]);
    swept.take("one", rowsOf("one"), proofAt(0), ALL);
    swept.forget("one");
    swept.forget("another");
    expect([swept.has("one", shownOf("one"), 1, 0), swept.count]).toEqual([false, 0]);
  });

  it("takes 48 bytes beside as many others, of which nearly all are known", () => {
    const swept = new SweptGuarantees(16_384);
    const chains = Array.from({ length: 12_000 }, (_, i) => `guarantee_${String(i)}`);
    for (const chain of chains) swept.take(chain, rowsOf(chain), proofAt(0), ALL);
    const known = (): number => chains.filter((chain) => swept.has(chain, shownOf(chain), 1, 0)).length;
    expect(known()).toBe(swept.count);
    expect(known()).toBeGreaterThan(0.97 * chains.length);
    expect(swept.size).toBe(16_384 * 48);
    // The next round.
    for (const chain of chains) swept.take(chain, rowsOf(chain), proofAt(1_000), ALL);
    expect(known()).toBe(swept.count);
    for (let i = 0; i < 20_000; i += 1) swept.take(`more ${String(i)}`, rowsOf("more"), proofAt(0), ALL);
    expect(swept.size).toBe(16_384 * 48);
  });
});
