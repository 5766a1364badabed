import { KeptTexts } from "./kept-texts";

describe("texts that were read last", () => {
  const row = { table: "issuer", id: "issuer_1", chain: "issuer_1", data: '["甲"]', stored: '["seal"]' };
  const read = ({ data }: { data: string }) => ({ values: JSON.parse(data) as unknown });

  it("give the same object as long as all of them are the same", () => {
    const kept = new KeptTexts();
    expect(kept.of({ ...row }, read)).toBe(kept.of({ ...row }, read));
  });

  it.each([{ data: '["乙"]' }, { stored: '["another seal"]' }, { stored: null }, { chain: "issuer_2" }])(
    "are read anew where %j is different",
    (change) => {
      const kept = new KeptTexts();
      const before = kept.of(row, read);
      const after = kept.of({ ...row, ...change }, read);
      expect(after).not.toBe(before);
      expect(kept.of(row, read)).not.toBe(before);
    },
  );

  it("take no more memory than they may: those that were asked for last stay", () => {
    const kept = new KeptTexts(1_000);
    const party = kept.of(row, read);
    for (let i = 0; i < 500; i += 1) {
      kept.of({ ...row, id: `guarantee_${String(i)}`, data: JSON.stringify(["x".repeat(50)]) }, read);
      expect(kept.of(row, read)).toBe(party);
      expect(kept.size).toBeLessThanOrEqual(1_000);
    }
  });
});
