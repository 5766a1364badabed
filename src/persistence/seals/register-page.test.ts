import fc from "fast-check";
import { isLeaf, leafOf, parentOf, pathOf, ROOT } from "./register-page";

function above(page: string): string[] {
  const pages: string[] = [];
  for (let at: string | null = parentOf(page); at !== null; at = parentOf(at)) {
    pages.push(at);
    if (pages.length > page.length + 1) throw new Error("no end");
  }
  return pages;
}

describe("the register of subjects", () => {
  it("lists each subject on one page, which lies below all others of its path", () => {
    fc.assert(
      fc.property(fc.string(), (chain) => {
        const path = pathOf(chain);
        expect(path[0]).toBe(ROOT);
        expect(path.at(-1)).toBe(leafOf(chain));
        expect(isLeaf(leafOf(chain))).toBe(true);
        expect(above(leafOf(chain))).toEqual(path.slice(0, -1).reverse());
      }),
    );
  });

  it("has an end above a page of any name", () => {
    fc.assert(
      fc.property(fc.string(), (page) => {
        expect(page === ROOT ? ROOT : above(page).at(-1)).toBe(ROOT);
      }),
      { examples: [[""], ["root"], ["roo"], ["𠮷"]] },
    );
  });
});
