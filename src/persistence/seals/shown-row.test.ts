import fc from "fast-check";
import { digestOf } from "./shown-row";

const cell = fc.oneof(
  fc.constantFrom(null, true, false, "", "n", "t", "f", "s0:", "s1:a", "d1;", "1", 1, 0, Infinity),
  fc.string(),
  fc.integer(),
);

describe("what stands for the values of a row", () => {
  it("is the same for the same values, and for no others", () => {
    const cells = fc.array(cell, { maxLength: 4 });
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        const areSame = one.length === other.length && one.every((value, at) => value === other[at]);
        expect(digestOf(one, -1) === digestOf(other, -1)).toBe(areSame);
        expect(digestOf([...one], -1)).toBe(digestOf(one, -1));
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves out the value at one place", () => {
    expect(digestOf(["a", "root", 1], 1)).toBe(digestOf(["a", "other root", 1], 1));
    expect(digestOf(["b", "root", 1], 1)).not.toBe(digestOf(["a", "root", 1], 1));
  });

  it.each([[Buffer.from("a")], [1n], [undefined], [new Date(0)]])(
    "is missing for %p, which no sealed column gives",
    (value) => {
      expect(digestOf(["a", value], -1)).toBeNull();
    },
  );
});
