import { LRUCache } from "lru-cache";
import { tagOf } from "../../use-cases/operation/seals";
import { isTop, PARTS, pathOf, TOP_PAGES, type RegisterPage } from "./register-page";
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
 * are current. Under a root of others, all pages of parts that it lists otherwise than the one before are read anew, as they stand:
 * so an editor who brings back an older root is found.
 */
export class ProvenRegister {
  #root: RegisterPage | null = null;
  /** Counts for each part the roots of others that list it otherwise. Pages from before such a root count no more. */
  readonly #beginnings = new Uint32Array(PARTS);
  #hasOthers = false;
  /** When the root was last seen in the database. */
  #seenAt = 0;
  /** The root and the pages of one digit that are current, as far as they were read. */
  readonly #tops = new Map<string, Proven>();
  /** The pages below these. */
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

  /**
   * The same while only this process enters anything in a part of the register: all other subjects of it stay as they were under
   * the root before.
   */
  beginningOf(part: number): number {
    return this.#beginnings[part] ?? 0;
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
      const kept = tag === undefined ? undefined : this.#kept(name);
      if (!kept || kept.at < oldest || tagOf(kept.page.seal) !== tag) break;
      if (kept.beginning !== this.#beginningOfPage(name)) break;
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
    const kept = this.#kept(page.page)?.page;
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
      this.#begin(root, pages);
    }
    for (const page of pages) this.#keep(page);
  }

  /** Before the commit: from then on another statement may see the new root before the commit is known here. */
  expect(entered: EnteredHeads): void {
    if (entered.before !== entered.root.seal) this.#expected.set(entered.root.seal, entered);
  }

  /**
   * After the commit, or its failure. Where others have written in between, the next read finds it out. Returns whether what was
   * entered has become current with this.
   */
  ended(entered: EnteredHeads, isCommitted: boolean): boolean {
    const isFollowed =
      isCommitted && this.#expected.has(entered.root.seal) && this.#follow(entered.root.seal);
    this.#expected.delete(entered.root.seal);
    return isFollowed;
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

  /** Below the pages of one digit, these are read anew. */
  forget(path: readonly string[]): void {
    for (const page of path) this.#pages.delete(page);
  }

  /** Whether another server has written since this one knows the register. */
  get hasOthers(): boolean {
    return this.#hasOthers;
  }

  #begin(root: RegisterPage, pages: readonly RegisterPage[]): void {
    this.#hasOthers = this.#root !== null;
    for (const top of TOP_PAGES) {
      const before = this.#root ? tagListed(this.#root.entries, top) : null;
      if (before !== tagListed(root.entries, top))
        this.#beginBelow(
          top,
          pages.find(({ page }) => page === top),
        );
    }
    this.#replace(root);
  }

  /** `page`: as it is now; `undefined`: it was not read, and so everything below may be another. */
  #beginBelow(top: string, page: RegisterPage | undefined): void {
    const kept = this.#tops.get(top)?.page;
    for (const digit of TOP_PAGES) {
      const name = top + digit;
      const isKnown = page !== undefined && kept !== undefined;
      if (isKnown && tagListed(page.entries, name) === tagListed(kept.entries, name)) continue;
      const part = partOfPage(name);
      this.#beginnings[part] = (this.#beginnings[part] ?? 0) + 1;
    }
    this.#tops.delete(top);
  }

  #kept(name: string): Proven | undefined {
    return isTop(name) ? this.#tops.get(name) : this.#pages.get(name);
  }

  #beginningOfPage(name: string): number {
    return isTop(name) ? 0 : (this.#beginnings[partOfPage(name)] ?? 0);
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
    const proven = { page, at: this.now(), beginning: this.#beginningOfPage(page.page) };
    if (isTop(page.page)) {
      this.#tops.set(page.page, proven);
      return;
    }
    const kept = this.#pages.get(page.page);
    if (kept?.page === page) Object.assign(kept, proven);
    else this.#pages.set(page.page, proven, { size: page.entries.length + BYTES_BESIDE_ENTRIES });
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

/** The part of the register that a page of two digits or more is in. */
function partOfPage(name: string): number {
  return Number.parseInt(name.slice(0, 2), 16);
}
