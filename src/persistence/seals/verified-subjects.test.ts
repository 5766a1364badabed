import { wholeOf } from "./read-chains";
import type { SealHead } from "./seal-head";
import type { ShownRow } from "./shown-row";
import { VerifiedSubjects } from "./verified-subjects";

const head = (chain: string, entries = `rows of ${chain}`, seal = `seal of ${chain}`): SealHead => {
  return { chain, keyId: "test", eventCount: 0, lastLink: null, entries, seal };
};
const row = (own: string, digest: string | null = "values", plan = 1): ShownRow => {
  return { plan, chains: [own, "issuer"], root: "root", digest, compared: () => [] };
};

describe("a row that was compared with its verified subjects", () => {
  let now = 0;
  let subjects: VerifiedSubjects;
  beforeEach(() => {
    now = 0;
    subjects = new VerifiedSubjects(() => now, 1_000);
    for (const chain of ["one", "issuer"]) subjects.keep(head(chain));
    subjects.keepCompared(row("one"));
  });
  const isKnown = (shown: ShownRow): boolean[] =>
    shown.chains.map((chain) => subjects.wasCompared(shown, chain));

  it("is known by its values, of its plan alone", () => {
    expect(isKnown(row("one"))).toEqual([true, true]);
    expect(isKnown(row("one", "other values"))).toEqual([false, false]);
    expect(isKnown(row("one", "values", 2))).toEqual([false, false]);
    expect(isKnown(row("another"))).toEqual([false, false]);
  });

  it("with values that cannot be compared is never known", () => {
    subjects.keepCompared(row("one", null, 3));
    expect(isKnown(row("one", null, 3))).toEqual([false, false]);
  });

  it("stays known after an event, which changes no row", () => {
    subjects.takeHead(head("one", "rows of one", "newer seal"));
    expect(isKnown(row("one"))).toEqual([true, true]);
  });

  it("is not known of a subject whose rows were changed, nor of one that was verified with other rows", () => {
    subjects.takeHead(head("issuer", "other rows"));
    expect(isKnown(row("one"))).toEqual([true, false]);
    subjects.keep(head("issuer", "other rows"));
    expect(isKnown(row("one"))).toEqual([true, false]);
    subjects.keep(head("issuer"));
    expect(isKnown(row("one"))).toEqual([true, true]);
  });

  it("is known as long as its subjects count, and again where they are verified with the same rows", () => {
    now = 900;
    subjects.keep(head("issuer"));
    now = 1_001;
    expect(isKnown(row("one"))).toEqual([false, false]);
    subjects.keep(head("one"));
    expect(isKnown(row("one"))).toEqual([true, true]);
  });

  it("is known of the last four plans", () => {
    for (const plan of [2, 3, 4, 5]) subjects.keepCompared(row("one", "values", plan));
    expect([1, 2, 5].map((plan) => isKnown(row("one", "values", plan))[0])).toEqual([false, true, true]);
  });
});

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
    const chains = Array.from({ length: 20_000 }, (_, i) => `guarantee ${String(i)}`);
    for (const chain of chains) subjects.keepWhereFree(head(chain), all(chain));
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
    subjects.keep(head("issuer"));
    const guarantees = Array.from({ length: 20_000 }, (_, i) => `guarantee ${String(i)}`);
    for (const chain of guarantees) {
      subjects.keep(head(chain));
      subjects.keepCompared(row(chain));
    }
    const known = guarantees.filter((chain) => subjects.wasCompared(row(chain), chain));
    expect(known).toEqual(guarantees.slice(-known.length));
    expect(known.length).toBeGreaterThan(5_000);
    expect(subjects.size).toBeLessThanOrEqual(5_000_000);
  });
});
