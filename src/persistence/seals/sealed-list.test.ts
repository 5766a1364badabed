import * as fc from "fast-check";
import { EMPTY, entriesOf, textOf, withEntry, withoutEntry } from "./sealed-list";

const NAME = fc.oneof(fc.string(), fc.constantFrom('a"', 'a","', '"],["a', "a", "ab", "\\", "guarantee a"));
const TAG = fc.stringMatching(/^[0-9a-f]{16}$/);

describe("a sealed list", () => {
  it("is changed in its text as it is in its entries", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(NAME, TAG)), NAME, TAG, (listed, name, tag) => {
        const text = textOf(new Map(listed));
        const changed = textOf(new Map([...listed, [name, tag]]));
        expect(withEntry(text, name, tag)).toBe(changed);
        expect(withEntry(changed, name, tag)).toBe(changed);
        const left = new Map(listed);
        left.delete(name);
        expect(withoutEntry(changed, name)).toBe(textOf(left));
      }),
    );
    expect(entriesOf(EMPTY)).toEqual(new Map());
  });
});
