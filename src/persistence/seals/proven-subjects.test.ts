import { hash } from "node:crypto";
import { tagOf } from "../../use-cases/operation/seals";
import { KeptProofs } from "./kept-proofs";
import { leafOf, parentOf, pathOf, ROOT, type RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import { textOf } from "./sealed-list";

const page = (name: string, entries: ReadonlyMap<string, string>, keys = ""): RegisterPage => ({
  page: name,
  keyId: "test",
  entries: textOf(entries),
  keys,
  seal: name.padEnd(64, "0"),
});

describe("a subject that was proven current", () => {
  const named = (isIt: (path: readonly string[]) => boolean): string => {
    let i = 0;
    while (!isIt(pathOf(`guarantee_${String(i)}`))) i += 1;
    return `guarantee_${String(i)}`;
  };
  const ONE = "guarantee_one";
  const [, DIGIT = "", PART = ""] = pathOf(ONE);
  /** Of another part below the same page of one digit, and below another one. */
  const NEAR = named(([, digit, part]) => digit === DIGIT && part !== PART);
  const FAR = named(([, digit]) => digit !== DIGIT);
  const CHAINS: readonly string[] = [ONE, NEAR, FAR];
  const FIRST: Readonly<Record<string, string>> = { [ONE]: "one", [NEAR]: "near", [FAR]: "far" };
  const head = (chain: string, seal: string): SealHead => {
    const entries = textOf(new Map([[`guarantee ${chain}`, "tag"]]));
    return { chain, keyId: "test", eventCount: 1, lastLink: null, entries, seal: seal.padEnd(64, "0") };
  };
  /** The pages above these subjects with these seals of their heads: each page has a seal of its own for what it lists. */
  const pagesFor = (seals: Readonly<Record<string, string>>): RegisterPage[] => {
    const entries = new Map<string, Map<string, string>>();
    const enter = (name: string, entry: string, seal: string): void => {
      entries.set(name, (entries.get(name) ?? new Map<string, string>()).set(entry, tagOf(seal)));
    };
    const made = new Map<string, RegisterPage>();
    const names = new Set(Object.keys(seals).flatMap((chain) => [...pathOf(chain)].reverse()));
    for (const [chain, seal] of Object.entries(seals)) enter(leafOf(chain), chain, head(chain, seal).seal);
    for (const name of [...names].sort((one, other) => depthOf(other) - depthOf(one))) {
      const each = textOf(entries.get(name) ?? new Map());
      const seal = hash("sha256", `${name} ${each}`);
      made.set(name, { page: name, keyId: "test", entries: each, keys: "test", seal });
      const parent = parentOf(name);
      if (parent !== null) enter(parent, name, seal);
    }
    return [...made.values()].reverse();
  };
  const depthOf = (name: string): number => (name === ROOT ? 0 : name.length);
  const rootOf = (pages: readonly RegisterPage[]): RegisterPage =>
    pages.find(({ page: name }) => name === ROOT) as RegisterPage;
  let now: number;
  let proofs: KeptProofs;
  beforeEach(() => {
    now = 0;
    proofs = new KeptProofs(() => now);
    const pages = pagesFor(FIRST);
    root = rootOf(pages).seal;
    const heads = new Map(CHAINS.map((chain) => [chain, head(chain, FIRST[chain] ?? "")]));
    const found = { heads, rows: [], pages };
    proofs.learn(found, CHAINS);
    for (const chain of CHAINS) proofs.keep(chain, found);
    expect(proven()).toEqual(CHAINS.map(() => true));
  });
  /** The seal of the root that is current. */
  let root: string;
  const proven = (): boolean[] =>
    CHAINS.map((chain) => proofs.isKnown({ group: "GUARANTEE", table: "guarantee", chain, root, rows: [] }));
  const enterSecond = (isCommitted = true, isSeenFirst = false): RegisterPage => {
    const pages = pagesFor({ ...FIRST, [ONE]: "newer" });
    const newer = rootOf(pages);
    const entered = { before: root, root: newer, pages, heads: [head(ONE, "newer")] };
    proofs.expect(entered);
    if (isSeenFirst) expect(proofs.isCurrent(newer.seal)).toBe(true);
    proofs.ended(entered, isCommitted, new Map());
    if (isCommitted) root = newer.seal;
    return newer;
  };
  const ALL = [true, true, true];

  it("stays so while this process alone enters heads, and so does one whose head it has entered", () => {
    const { seal } = enterSecond();
    expect([proven(), proofs.isCurrent(seal)]).toEqual([ALL, true]);
  });

  it("is known by its new head, too, where the new root was seen before the commit was known here", () => {
    enterSecond(true, true);
    expect(proven()).toEqual(ALL);
  });

  it("is as before where nothing was committed", () => {
    enterSecond(false);
    expect([proven(), proofs.isCurrent(rootOf(pagesFor(FIRST)).seal)]).toEqual([ALL, true]);
  });

  describe("once another server has written", () => {
    const OTHERS = pagesFor({ ...FIRST, [ONE]: "of another" });
    const topOf = (chain: string, pages: readonly RegisterPage[]): RegisterPage[] =>
      pages.filter(({ page: name }) => name === pathOf(chain)[1]);
    const learn = (pages: readonly RegisterPage[]): void => {
      root = rootOf(pages).seal;
      // No statement is under way any more that saw a former root.
      now += 1_001;
      proofs.learn({ heads: new Map(), pages }, []);
    };

    it("is not so any more, nor are those below the same page of one digit, until their pages are read again", () => {
      learn([rootOf(OTHERS)]);
      expect(proven()).toEqual([false, false, true]);
      learn(OTHERS);
      expect(proven()).toEqual([false, true, true]);
    });

    it("is not so any more, nor are those in its part, where the page of one digit was read", () => {
      learn([rootOf(OTHERS), ...topOf(ONE, OTHERS)]);
      expect(proven()).toEqual([false, true, true]);
    });

    it("is not so either where the older root is brought back", () => {
      learn([rootOf(OTHERS)]);
      learn([rootOf(pagesFor(FIRST))]);
      expect(proven()).toEqual([false, false, true]);
      learn([rootOf(OTHERS), ...topOf(ONE, OTHERS)]);
      learn([rootOf(pagesFor(FIRST)), ...topOf(ONE, pagesFor(FIRST))]);
      expect(proven()).toEqual([false, false, true]);
    });
  });

  it("stays so where pages of others take the place of those that prove it", () => {
    const pages = pagesFor(FIRST);
    const others = (): void => {
      for (let i = 0; i < 1_500; i += 1) {
        const leaf = page(leafOf(`guarantee_other_${String(i)}`), new Map([["other", "t".repeat(2_000)]]));
        proofs.learn({ heads: new Map(), pages: [rootOf(pages), leaf] }, []);
      }
    };
    for (const [areProvenAtOnce, stay] of [
      [false, CHAINS.map(() => false)],
      [true, ALL],
    ] as const) {
      proofs = new KeptProofs(() => now);
      const found = {
        heads: new Map(CHAINS.map((chain) => [chain, head(chain, FIRST[chain] ?? "")])),
        rows: [],
        pages,
      };
      proofs.learn(found, CHAINS);
      for (const chain of CHAINS) proofs.keep(chain, found);
      if (areProvenAtOnce) proofs.prove(CHAINS);
      others();
      expect(proven()).toEqual(stay);
    }
  });

  it("is not so any more after a day", () => {
    const day = 24 * 3_600_000;
    now = day - 1_000;
    enterSecond();
    expect(proven()).toEqual(ALL);
    now = day + 1;
    expect(proven()).toEqual([false, false, false]);
  });
});
