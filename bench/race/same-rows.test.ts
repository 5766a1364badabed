import { assertSameRows, type Filled } from "./same-rows";

const BEFORE: Filled = new Map([
  ["guarantee", 300],
  ["guarantee.id", 300],
  ["event", 900],
]);

function grownBy(name: string, more: Readonly<Record<string, number>>) {
  const after = new Map(BEFORE);
  for (const [what, count] of Object.entries(more)) after.set(what, (after.get(what) ?? 0) + count);
  return { name, before: BEFORE, after };
}

describe("contestants that write", () => {
  it("race when they write the same rows", () => {
    const bare = grownBy("bare", { guarantee: 5, "guarantee.id": 5, event: 5 });
    const hosho = grownBy("Hosho", { event: 5, guarantee: 5, "guarantee.id": 5 });
    expect(() => {
      assertSameRows("issue", [bare, hosho]);
    }).not.toThrow();
  });

  it("do not race when one writes a row less", () => {
    const bare = grownBy("bare", { guarantee: 5, event: 5 });
    const hosho = grownBy("Hosho", { guarantee: 5, event: 10 });
    expect(() => {
      assertSameRows("issue", [bare, hosho]);
    }).toThrow(/"issue": Hosho writes\nevent: 10\nguarantee: 5\nand bare\nevent: 5/);
  });

  it("do not race when one leaves a column empty that another fills", () => {
    const bare = grownBy("bare", { guarantee: 5, "guarantee.works_contract_id": 0 });
    const hosho = grownBy("Hosho", { guarantee: 5, "guarantee.works_contract_id": 5 });
    expect(() => {
      assertSameRows("issue", [bare, hosho]);
    }).toThrow(/guarantee.works_contract_id: 5/);
  });

  it("do not race when they write nothing", () => {
    expect(() => {
      assertSameRows("issue", [grownBy("bare", {}), grownBy("Hosho", {})]);
    }).toThrow('"issue" writes no rows');
  });
});
