import { LRUCache } from "lru-cache";
import { tagOf } from "../../use-cases/operation/seals";
import { pathOf, type RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import { tagListed } from "./sealed-list";

/** What a unit of work has entered in the register: one root after another, and pages below it. */
export interface Entered {
  /** The seal of the root that it found, and held until its commit. */
  readonly before: string;
  readonly root: RegisterPage;
  /** Pages that it made, the new root among them. */
  readonly pages: readonly RegisterPage[];
}

/** The same with the heads that it has entered there. */
export interface EnteredHeads extends Entered {
  readonly heads: readonly SealHead[];
}

/** The tag of a subject's head in a kept page, and when the oldest of the pages above it was read. */
export interface ProvenTag {
  readonly tag: string | undefined;
  readonly at: number;
}

interface Proven {
  readonly page: RegisterPage;
  at: number;
  beginning: number;
}

const MOST_BYTES = 2_000_000;
const BYTES_BESIDE_ENTRIES = 300;
/** Roots that others have followed. */
const MOST_FORMER = 256;
/** For so long a statement may be under way that still saw a former root. */
const LATEST_STATEMENT_MILLISECONDS = 1_000;

/**
 * Pages of the register that were verified. From one root, whose seal stands in the database, the tags prove which of them
 * are current. An editor can bring back an older root; but the pages under it are then read anew, as they stand.
 */
export class ProvenRegister {
  #root: RegisterPage | null = null;
  /** Counts roots of others. Pages from before such a root count no more: nobody knows what led to it. */
  #beginning = 0;
  /** When the root was last seen in the database. */
  #seenAt = 0;
  readonly #pages = new LRUCache<string, Proven>({ maxSize: MOST_BYTES });
  readonly #former = new Set<string>();
  /** By the seal of the new root. */
  readonly #expected = new Map<string, EnteredHeads>();

  /**
   * `now`: in milliseconds, of a clock that nobody sets. `soundFor`: how long a page counts before it is read again. `onStep`:
   * called with what this process has entered, in that order, as it becomes current.
   */
  constructor(
    private readonly now: () => number,
    private readonly soundFor: number,
    private readonly onStep: (entered: EnteredHeads) => void = () => undefined,
  ) {}

  /** The root that all proofs start from: another object after each change. */
  get root(): RegisterPage | null {
    return this.#root;
  }

  /** The same while only this process enters anything: all other subjects stay as they were under the root before. */
  get beginning(): number {
    return this.#beginning;
  }

  /** In bytes, about. */
  get size(): number {
    return this.#pages.calculatedSize;
  }

  /** Whether a root of this seal, just read in the database, is the one that the kept pages are under. */
  isCurrent(seal: unknown): boolean {
    if (typeof seal !== "string") return false;
    const isCurrent = this.#root?.seal === seal || this.#follow(seal);
    if (isCurrent) this.#seenAt = this.now();
    return isCurrent;
  }

  /** The pages above a subject that are proven current, from the root down. */
  above(path: readonly string[]): readonly RegisterPage[] {
    return this.#above(path).map(({ page }) => page);
  }

  #above(path: readonly string[]): readonly Proven[] {
    const proven: Proven[] = [];
    const oldest = this.now() - this.soundFor;
    let tag: string | undefined = this.#root ? tagOf(this.#root.seal) : undefined;
    for (const [i, name] of path.entries()) {
      const kept = tag === undefined ? undefined : this.#pages.get(name);
      if (kept?.beginning !== this.#beginning || kept.at < oldest || tagOf(kept.page.seal) !== tag) break;
      proven.push(kept);
      tag = tagListed(kept.page.entries, path[i + 1] ?? "");
    }
    return proven;
  }

  /** `null` where the kept pages do not prove it. */
  tagOf(chain: string): ProvenTag | null {
    const path = pathOf(chain);
    const proven = this.#above(path);
    const leaf = proven.length === path.length ? proven.at(-1) : undefined;
    if (!leaf) return null;
    const at = Math.min(...proven.map((each) => each.at));
    return { tag: tagListed(leaf.page.entries, chain), at };
  }

  /**
   * A kept page that is the same as this one, or one that a unit of work made and has not committed yet: whatever was found
   * out about it need not be found out again.
   */
  sameAs(page: RegisterPage): RegisterPage | undefined {
    const kept = this.#pages.get(page.page)?.page;
    if (kept && areSame(kept, page)) return kept;
    for (const { pages } of this.#expected.values())
      for (const made of pages) if (made.page === page.page && areSame(made, page)) return made;
    return undefined;
  }

  /** Takes pages of one statement, all verified up to this root, which is among them. */
  learn(root: RegisterPage, pages: readonly RegisterPage[]): void {
    if (!this.isCurrent(root.seal)) {
      const isLate = this.now() - this.#seenAt < LATEST_STATEMENT_MILLISECONDS;
      if (isLate && this.#former.has(root.seal)) return;
      this.#begin(root);
    }
    for (const page of pages) this.#keep(page);
  }

  /** Before the commit: from then on another statement may see the new root before the commit is known here. */
  expect(entered: EnteredHeads): void {
    if (entered.before !== entered.root.seal) this.#expected.set(entered.root.seal, entered);
  }

  /** After the commit, or its failure. Where others have written in between, the next read finds it out. */
  ended(entered: EnteredHeads, isCommitted: boolean): void {
    if (isCommitted && this.#expected.has(entered.root.seal)) this.#follow(entered.root.seal);
    this.#expected.delete(entered.root.seal);
  }

  /** Goes from the kept root to another by what this process entered itself, if that leads there. */
  #follow(seal: string): boolean {
    const steps: EnteredHeads[] = [];
    for (let step = this.#expected.get(seal); step; step = this.#expected.get(step.before)) {
      steps.unshift(step);
      if (step.before === this.#root?.seal) {
        for (const each of steps) this.#step(each);
        return true;
      }
    }
    return false;
  }

  #step(entered: EnteredHeads): void {
    const { root, pages } = entered;
    this.#expected.delete(root.seal);
    this.#replace(root);
    for (const page of pages) this.#keep(page);
    this.onStep(entered);
  }

  #begin(root: RegisterPage): void {
    this.#replace(root);
    this.#beginning += 1;
  }

  #replace(root: RegisterPage): void {
    if (this.#root) this.#former.add(this.#root.seal);
    for (const oldest of this.#former) {
      if (this.#former.size <= MOST_FORMER) break;
      this.#former.delete(oldest);
    }
    this.#root = root;
    this.#seenAt = this.now();
  }

  #keep(page: RegisterPage): void {
    const kept = this.#pages.get(page.page);
    if (kept?.page === page) {
      kept.at = this.now();
      kept.beginning = this.#beginning;
      return;
    }
    const size = page.entries.length + BYTES_BESIDE_ENTRIES;
    this.#pages.set(page.page, { page, at: this.now(), beginning: this.#beginning }, { size });
  }
}

function areSame(one: RegisterPage, other: RegisterPage): boolean {
  return (
    one.seal === other.seal &&
    one.entries === other.entries &&
    one.keys === other.keys &&
    one.keyId === other.keyId
  );
}
