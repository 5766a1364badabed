import { RowMap } from "./row-map";

describe("something of each of some rows", () => {
  it("is found by table and id alone", () => {
    const rows = new RowMap<number | null>();
    rows.set({ table: "event", id: "a" }, 1);
    rows.set({ table: "guarantee", id: "a" }, 2);
    rows.set({ table: "event", id: "a" }, 3);
    rows.set({ table: "event", id: "b" }, null);
    expect([rows.get("event", "a"), rows.get("guarantee", "a"), rows.get("guarantee", "b")]).toEqual([
      3,
      2,
      undefined,
    ]);
    expect([rows.has("event", "b"), rows.has("event", "c"), rows.size]).toEqual([true, false, 3]);
    rows.delete("guarantee", "a");
    expect([rows.hasOf("event"), rows.hasOf("guarantee"), rows.values()]).toEqual([true, false, [3, null]]);
    rows.clear();
    expect([rows.hasOf("event"), rows.values()]).toEqual([false, []]);
  });
});
