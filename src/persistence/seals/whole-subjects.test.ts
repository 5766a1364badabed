import type { SealHead } from "./seal-head";
import type { SealedRow } from "./sealed-rows";
import { WholeSubjects } from "./whole-subjects";

const CHAIN = "guarantee_1";

function row(table: string, id: string, value: string): SealedRow {
  return { table, id, chain: CHAIN, columns: [["value", "text", value]], stored: null };
}

function head(entries: string): SealHead {
  return { chain: CHAIN, keyId: "key", eventCount: 0, lastLink: "", entries, seal: `seal of ${entries}` };
}

/** What is known under a head, as texts. */
function known(whole: WholeSubjects, under: SealHead): string[] | undefined {
  return whole
    .under([under])
    .get(CHAIN)
    ?.rows.map(({ table, columns }) => `${table} ${String(columns[0]?.[2])}`);
}

describe("subjects of which a unit of work knows all rows", () => {
  const verified = (): WholeSubjects => {
    const whole = new WholeSubjects();
    const rows = [
      row("guarantee", CHAIN, "old"),
      row("certificate", "c", "first"),
      row("event", "e", "seen"),
    ];
    whole.verified(CHAIN, { heads: new Map([[CHAIN, head("one")]]), rows, pages: [] });
    return whole;
  };
  const before = new Map([[CHAIN, head("one")]]);

  it("have the rows that were verified, with those that were changed and added since, and no events", () => {
    const whole = verified();
    whole.sealed([row("guarantee", CHAIN, "new"), row("deposit", "d", "added")], [], before, [head("two")]);
    expect(known(whole, head("two"))).toEqual(["guarantee new", "certificate first", "deposit added"]);
  });

  it("lose the rows that were replaced", () => {
    const whole = verified();
    const gone = [{ table: "certificate", id: "c" }];
    whole.sealed([row("guarantee", CHAIN, "new")], gone, before, [head("two")]);
    expect(known(whole, head("two"))).toEqual(["guarantee new"]);
  });

  it("are not known where somebody else has changed them before their head was held", () => {
    const whole = verified();
    whole.sealed([row("deposit", "d", "added")], [], new Map([[CHAIN, head("of another")]]), [head("two")]);
    expect(known(whole, head("two"))).toBeUndefined();
  });

  it("are not known under another head than that of the last change", () => {
    const whole = verified();
    whole.sealed([row("deposit", "d", "added")], [], before, [head("two")]);
    expect(known(whole, head("three"))).toBeUndefined();
  });

  it("are known from their first row on, also where they are changed once more", () => {
    const whole = new WholeSubjects();
    whole.sealed([row("guarantee", CHAIN, "new")], [], new Map([[CHAIN, null]]), [head("one")]);
    whole.sealed([row("guarantee", CHAIN, "newer")], [], before, [head("two")]);
    expect(known(whole, head("two"))).toEqual(["guarantee newer"]);
  });

  it("are not known where they are changed without having been verified", () => {
    const whole = new WholeSubjects();
    whole.sealed([row("deposit", "d", "added")], [], before, [head("two")]);
    expect(known(whole, head("two"))).toBeUndefined();
  });
});
