import fc from "fast-check";
import { RowDigests } from "./row-digests";
import { SEALED_TABLES } from "./sealed-tables";

const row = fc.record({
  table: fc.constantFrom(...SEALED_TABLES.map(({ name }) => name)),
  data: fc.constantFrom("[]", "[null]", '["保証"]', "-", "", "\u0001"),
});

describe("what stands for the rows of a subject", () => {
  it("knows the rows that it has, and no others", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), row, (rows, other) => {
        const digests = RowDigests.of(rows);
        expect(rows.every(({ table, data }) => digests.has(table, data))).toBe(true);
        const isOne = rows.some(({ table, data }) => table === other.table && data === other.data);
        expect(digests.has(other.table, other.data)).toBe(isOne);
      }),
    );
  });

  it("knows of which tables it has no row", () => {
    const digests = RowDigests.of([{ table: "guarantee", data: "[]" }]);
    expect(digests.has("guarantee_end", null)).toBe(true);
    expect(digests.has("guarantee", null)).toBe(false);
  });

  it("of rows that were not read knows what was compared alone", () => {
    const digests = RowDigests.ofUnread();
    expect([digests.has("guarantee_end", null), digests.has("guarantee", "[]")]).toEqual([false, false]);
    digests.add("guarantee", "[]");
    digests.add("guarantee_end", null);
    expect([digests.has("guarantee_end", null), digests.has("guarantee", "[]")]).toEqual([true, true]);
    expect([digests.has("certificate", "[]"), digests.has("guarantee", "[1]")]).toEqual([false, false]);
  });

  it("knows that none of a table's rows is joined where that was compared", () => {
    const digests = RowDigests.of([{ table: "guarantee_pending_end", data: '["CANCELLED"]' }]);
    expect(digests.has("guarantee_pending_end", null)).toBe(false);
    digests.add("guarantee_pending_end", null);
    expect(digests.has("guarantee_pending_end", null)).toBe(true);
  });
});
