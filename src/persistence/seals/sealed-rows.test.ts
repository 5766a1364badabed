import { SealedRows } from "./sealed-rows";

describe("what is read of seals", () => {
  const keptOf = async (count: number): Promise<number> => {
    const kept = jest.fn((found: object, read: (found: object) => unknown) => read(found));
    const rows = new SealedRows("sqlite", { of: kept } as never);
    const cells = Array.from({ length: count }, (_, i) => {
      const id = `guarantee_${String(i)}`;
      return ["seal_head", id, id, '["key",0,null,"[]","seal"]', null];
    });
    const session = { sql: () => Promise.resolve([]), cells: () => Promise.resolve(cells) };
    const { heads } = await rows.partsOf(session, { chains: [], pages: [], rowsOf: [] }, []);
    expect(heads.size).toBe(count);
    return kept.mock.calls.length;
  };

  it("is kept by its texts, unless so much is read at once that nothing else would stay", async () => {
    expect(await keptOf(500)).toBe(500);
    expect(await keptOf(501)).toBe(0);
  });
});
