import { needed, NOTHING, Wanted, wholly } from "./wanted";

interface Works {
  readonly name: string;
  readonly period: { readonly from: string; readonly to: string };
}
interface View {
  readonly __typename: "View";
  readonly id: string;
  readonly works: Works;
  readonly versions: readonly { readonly digest: string }[];
}

describe("what is wanted of a view", () => {
  it("has what was named, and the parts that it lies in", () => {
    const wanted = new Wanted(["works.period.from"]);
    expect([...wanted]).toEqual(["works", "works.period", "works.period.from"]);
    expect(wanted.hasColumn("works.period.to")).toBe(false);
  });

  it("is asked of parts relative to them, of several at once", () => {
    const wanted = new Wanted(["nodes.number", "edges.node.kind", "edges.cursor"]);
    expect([...wanted.below("nodes", "edges.node")]).toEqual(["number", "kind"]);
  });

  it("gives the same answer about a part each time, so that plans can be kept with it", () => {
    const wanted = new Wanted(["nodes.number"]);
    expect(wanted.below("nodes")).toBe(wanted.below("nodes"));
  });
});

describe("what a use case needs", () => {
  const wanted = needed<View>()("works", "versions");

  it("has all columns of an object that is named", () => {
    expect(wanted.hasColumn("works.name")).toBe(true);
    expect(wanted.hasColumn("works.period.to")).toBe(true);
    expect(wanted.hasColumn("id")).toBe(false);
  });

  it("has none by its name that was not named: what is read apart is not read needlessly", () => {
    expect(wanted.has("works.period")).toBe(false);
    expect(wanted.has("versions")).toBe(true);
  });

  it("has all columns of what lies below such an object", () => {
    expect(wanted.below("works").isWhole).toBe(true);
    expect(wanted.below("works").below("period").hasColumn("from")).toBe(true);
    expect(wanted.below("versions").hasColumn("digest")).toBe(true);
    expect(needed<View>()("works.name").below("works").hasColumn("period")).toBe(false);
  });

  it("is everything, or nothing", () => {
    expect(wholly<View>().hasColumn("works.name")).toBe(true);
    expect(NOTHING.hasColumn("id")).toBe(false);
  });
});
