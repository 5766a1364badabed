import type { FoundTexts, SealedRow } from "./found-chains";
import { ReadChains } from "./read-chains";
import { headOf } from "./seal-head";

const headData = (eventCount: number): string => JSON.stringify(["key", eventCount, null, "[]", "seal"]);
const HEAD: FoundTexts = { table: "seal_head", id: "one", chain: "one", data: headData(0), stored: null };
const ROW: FoundTexts = { table: "guarantee", id: "one", chain: "one", data: '["1"]', stored: '["one"]' };
const EVENT: FoundTexts = { table: "event", id: "event_1", chain: "one", data: "[]", stored: "[]" };

const read = (...found: readonly FoundTexts[]): ReadChains =>
  new ReadChains(found, {
    head: ({ chain, data }) => headOf(chain, JSON.parse(data) as unknown[]),
    page: () => {
      throw new Error("no page was found");
    },
    row: ({ table, id, chain }): SealedRow => ({ table, id, chain, columns: [], stored: null }),
  });

describe("what stands for the rows that were read of a subject", () => {
  const whole = read(HEAD, ROW).digestsOf("one").rows;

  it("is the same for the same texts, whatever else was read", () => {
    expect(read(HEAD, ROW).digestsOf("one").rows).toBe(whole);
    expect(
      read({ ...HEAD, chain: "other" }, HEAD, ROW, { ...ROW, chain: "other" }).digestsOf("one").rows,
    ).toBe(whole);
  });

  it.each<[string, readonly FoundTexts[]]>([
    ["a row's values", [HEAD, { ...ROW, data: '["2"]' }]],
    ["a row's seal", [HEAD, { ...ROW, stored: '["two"]' }]],
    ["a seal that is missing", [HEAD, { ...ROW, stored: null }]],
    ["a missing row", [HEAD]],
    ["a row more", [HEAD, ROW, { ...ROW, id: "two" }]],
    ["a row of another table", [HEAD, { ...ROW, table: "certificate" }]],
    ["the place where a text ends", [HEAD, { ...ROW, data: '["1"]1', stored: '["one"' }]],
  ])("is another for %s", (_what, found) => {
    expect(read(...found).digestsOf("one").rows).not.toBe(whole);
  });

  it("does not depend on head and events, which are verified by themselves", () => {
    const withAnotherHead = read({ ...HEAD, data: headData(1) }, ROW).digestsOf("one");
    expect(withAnotherHead.rows).toBe(whole);
    expect(withAnotherHead.whole).not.toBe(read(HEAD, ROW).digestsOf("one").whole);
    expect(read(HEAD, { ...ROW, data: '["2"]' }).digestsOf("one").whole).not.toBe(
      read(HEAD, ROW).digestsOf("one").whole,
    );
    const withEvent = read(HEAD, ROW, EVENT);
    expect(withEvent.digestsOf("one").rows).toBe(whole);
    expect(withEvent.rows.map(({ table }) => table)).toEqual(["guarantee", "event"]);
  });
});
