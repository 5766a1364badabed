import type { Window } from "../../use-cases/shared/page";
import { partOfIndex, type IndexedList } from "./part-of-index";
import { SqlParameters } from "./sql-parameters";

const LIST: IndexedList = {
  order: { key: "g.amount", id: "g.id", direction: "DESC" },
  owner: { column: "g.issuer_id", id: "issuer_1" },
  least: 0,
};
const FIRST: Window = { direction: "FORWARD", size: 20, after: null, before: null };
const PLACE = { key: 5, id: "guarantee_5" };

const of = (list: IndexedList, window: Window) => {
  const parameters = new SqlParameters("postgres");
  return { ...partOfIndex(list, window, parameters), values: parameters.values };
};

describe("a part of an index of PostgreSQL", () => {
  it("begins with its owner, in the order and in the index alike", () => {
    const { order, values } = of(LIST, FIRST);
    expect(order).toBe("ORDER BY g.issuer_id DESC, g.amount DESC, g.id DESC LIMIT 21");
    expect(values[0]).toEqual(["issuer_1"]);
  });

  it("has a bound of its keys in any case, so that this order's index is the cheapest", () => {
    expect(of(LIST, FIRST).conditions).toHaveLength(2);
    expect(of(LIST, { ...FIRST, after: PLACE }).conditions).toHaveLength(2);
  });

  it("hides every value from the planner", () => {
    const { conditions } = of(LIST, { ...FIRST, after: PLACE, before: PLACE });
    for (const condition of conditions)
      expect(condition.replace(/\(SELECT CAST\(\$\d+ AS (text|bigint|text\[\])\)\)/g, "")).not.toContain("$");
  });

  it("lies beyond its places, on their sides in each direction", () => {
    const sides = (list: IndexedList, window: Window) =>
      of(list, window).conditions.map((condition) => /\) ([<>]=?) \(/.exec(condition)?.[1]);
    expect(sides(LIST, { ...FIRST, after: PLACE, before: PLACE })).toEqual([undefined, "<", ">"]);
    const ascending = { ...LIST, order: { ...LIST.order, direction: "ASC" } as const };
    expect(sides(ascending, { ...FIRST, after: PLACE, before: PLACE })).toEqual([undefined, ">", "<"]);
  });

  it("of everybody has no owner, and begins where the index does", () => {
    expect(of({ ...LIST, owner: null }, { ...FIRST, direction: "BACKWARD" })).toEqual({
      conditions: [],
      order: "ORDER BY g.amount ASC, g.id ASC LIMIT 21",
      values: [],
    });
  });
});
