import { wholeOf } from "./read-chains";
import type { SealHead } from "./seal-head";
import { RowDigests } from "./row-digests";
import { VerifiedSubjects } from "./verified-subjects";

const head = (chain: string, entries = `rows of ${chain}`, seal = `seal of ${chain}`): SealHead => {
  return { chain, keyId: "test", eventCount: 0, lastLink: null, entries, seal };
};
describe("what stands for a subject as it was read", () => {
  const all = (of: string) => ({ rows: `rows of ${of}`, whole: `all of ${of}` });

  it("is known however long ago it was verified, and of no other reading", () => {
    let now = 0;
    const subjects = new VerifiedSubjects(() => now, 1_000);
    subjects.keep(head("one"), all("one"));
    now = 1_000_000;
    expect(subjects.of("one")).toBeUndefined();
    expect(subjects.areRows(head("one"), all("one"))).toBe(true);
    expect(subjects.isWhole("one", all("one"))).toBe(true);
    expect(subjects.areRows(head("one"), all("something else"))).toBe(false);
    expect(subjects.isWhole("one", all("something else"))).toBe(false);
    expect(subjects.areRows(head("another"), all("one"))).toBe(false);
    expect(subjects.isWhole("another", all("one"))).toBe(false);
    subjects.renew("one", all("one"));
    expect(subjects.of("one")).toBeDefined();
  });

  it("is known of its rows while its head lists the same ones, and of its head as that was verified", () => {
    const subjects = new VerifiedSubjects(() => 0, 1_000);
    subjects.keep(head("one"), all("one"));
    const newer = head("one", "rows of one", "newer seal");
    subjects.keep(newer);
    const read = { rows: "rows of one", whole: "all of one with its newer head" };
    expect([subjects.areRows(newer, read), subjects.isWhole("one", read)]).toEqual([true, false]);
    subjects.renew("one", read);
    expect(subjects.isWhole("one", read)).toBe(true);
    expect(subjects.areRows(head("one", "other rows"), read)).toBe(false);
    subjects.keep(head("one", "other rows"));
    expect(subjects.areRows(head("one", "other rows"), read)).toBe(false);
  });

  it("is known of a head that this process has entered, and of no other with the same rows", () => {
    const subjects = new VerifiedSubjects(() => 0, 1_000);
    subjects.keep(head("one"), all("one"));
    const entered = head("one", "rows of one", "newer seal");
    subjects.takeEntered(entered, null);
    const as = (read: SealHead) => ({ rows: "rows of one", whole: wholeOf("rows of one", read) });
    expect(subjects.isWhole("one", as(entered))).toBe(true);
    for (const other of [{ eventCount: 1 }, { lastLink: "" }, { seal: "another" }, { keyId: "another" }])
      expect(subjects.isWhole("one", as({ ...entered, ...other }))).toBe(false);
    subjects.takeEntered(head("one", "other rows"), null);
    expect(subjects.of("one")).toBeUndefined();
  });

  it("of one that nobody has asked for takes no other's place", () => {
    const subjects = new VerifiedSubjects(() => 0, 1_000);
    subjects.keep(head("asked for"), all("it"));
    const digests = RowDigests.of([{ table: "guarantee", data: "[]" }]);
    const chains = Array.from({ length: 20_000 }, (_, i) => `guarantee ${String(i)}`);
    for (const chain of chains) subjects.keepWhereFree(head(chain), all(chain), digests, null);
    const known = chains.filter((chain) => subjects.isWhole(chain, all(chain)));
    expect(known).toEqual(chains.slice(0, known.length));
    expect(known.length).toBeGreaterThan(5_000);
    expect(subjects.isWhole("asked for", all("it"))).toBe(true);
    expect(subjects.size).toBeLessThanOrEqual(5_000_000);
  });
});

describe("verified subjects", () => {
  it("are kept for 5,000 guarantees and their parties, in five million bytes", () => {
    const subjects = new VerifiedSubjects(() => 0, 1_000);
    const rows = ["guarantee", "certificate", "auth_key", "deposit"].map((table) => ({ table, data: "[]" }));
    const guarantees = Array.from({ length: 20_000 }, (_, i) => `guarantee ${String(i)}`);
    for (const chain of guarantees) subjects.keep(head(chain), null, RowDigests.of(rows));
    const known = guarantees.filter((chain) => subjects.of(chain)?.digests.has("guarantee", "[]"));
    expect(known).toEqual(guarantees.slice(-known.length));
    expect(known.length).toBeGreaterThan(5_000);
    expect(subjects.size).toBeLessThanOrEqual(5_000_000);
  });
});
