import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfListed } from "./chain-check";
import { ProvenRegister, type EnteredHeads } from "./proven-register";
import { Register } from "./register";
import { isTop, partOf, pathOf, ROOT, TOP_PAGES, type RegisterPage } from "./register-page";
import { KeptRows } from "./kept-rows";
import { textsOfSubject } from "./rows-by-subject";
import type { SealHead } from "./seal-head";
import { RowDigests } from "./row-digests";
import { RowsInMemory } from "./rows-in-memory";
import type { FoundChains } from "./sealed-rows";
import { isAmong, type ComparedSubject, type ShownRow } from "./shown-row";
import { comparedOf, type SubjectRows } from "./subject-rows";
import { SweptGuarantees } from "./swept-guarantees";
import { allRowsOf, listedBy, VerifiedSubjects, type VerifiedSubject } from "./verified-subjects";

/** After this time a subject is read anew, with all its rows and pages: twice as long as the sweep needs to come to it. */
const SOUND_FOR_MILLISECONDS = 24 * 3_600_000;
/** Units of work build upon rows of others that nobody has read for this time only after reading them in full. */
const RELIED_FOR_MILLISECONDS = 60_000;

/** More at once would leave no room for those that were verified before. */
const MOST_TO_KEEP = 100;

/**
 * What was verified before, in the memory of the process, where no editor of the database reaches it. The seal of the root,
 * read with the rows themselves, says whether anything was written since.
 */
export class KeptProofs {
  readonly #register: ProvenRegister;
  readonly #subjects: VerifiedSubjects;
  readonly #swept = new SweptGuarantees();
  readonly #rows: RowsInMemory;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly soundFor = SOUND_FOR_MILLISECONDS,
  ) {
    this.#register = new ProvenRegister(now, soundFor, (entered) => {
      this.#takeEntered(entered);
    });
    this.#subjects = new VerifiedSubjects(now, soundFor);
    this.#rows = new RowsInMemory(now, RELIED_FOR_MILLISECONDS);
  }

  /** In bytes, about. */
  get size(): number {
    return this.#register.size + this.#subjects.size + this.#swept.size + this.#rows.size;
  }

  isCurrent(root: unknown): boolean {
    return this.#register.isCurrent(root);
  }

  /** Whether what was read of a subject is under the root that was read with it what was verified. */
  isKnown({ root, chain, rows }: ComparedSubject): boolean {
    if (!this.isCurrent(root)) return false;
    const subject = this.#subjects.of(chain);
    if (subject && this.#isProven(subject) && this.#areAmong(subject, rows)) return true;
    return this.#swept.has(
      chain,
      rows,
      this.#register.beginningOf(partOf(chain)),
      this.now() - this.soundFor,
    );
  }

  /** Whether what was read of a subject is what was verified, if that is still current. */
  agrees({ chain, rows }: ComparedSubject, read: KeptRows | null = null): boolean {
    const subject = this.#subjects.of(chain);
    return subject !== undefined && this.#areAmong(subject, rows, read);
  }

  /** `read`: its rows, where they were just read. */
  #areAmong(subject: VerifiedSubject, shown: readonly ShownRow[], read: KeptRows | null = null): boolean {
    const { digests } = subject;
    for (const row of shown) {
      if (digests.has(row.table, row.text)) continue;
      const verified = (read ?? this.#rows.of(subject))?.rows;
      if (!verified || !isAmong(verified, row)) return false;
      digests.add(row.table, row.text);
    }
    return true;
  }

  #isProven(subject: VerifiedSubject, within = this.soundFor): boolean {
    const beginning = this.#register.beginningOf(subject.part);
    const oldest = this.now() - within;
    if (subject.proof?.beginning === beginning && subject.proof.at >= oldest) return true;
    const listed = this.#register.tagOf(subject.chain);
    if (listed?.tag !== subject.tag || listed.at < oldest) return false;
    subject.proof = { beginning, at: listed.at };
    return true;
  }

  /** Of subjects just verified: finds out that they are current, before other pages take the place of those that prove it. */
  prove(chains: readonly string[]): void {
    for (const subject of chains.flatMap((chain) => this.#subjects.of(chain) ?? [])) this.#isProven(subject);
  }

  #takeEntered({ heads }: EnteredHeads): void {
    for (const head of heads) {
      const { chain } = head;
      const proof = { beginning: this.#register.beginningOf(partOf(chain)), at: this.now() };
      if (!this.#subjects.takeEntered(head, proof)) this.#swept.forget(chain);
    }
  }

  /** The rows of a subject that a unit of work may build upon without reading them in full. */
  rowsToRelyOn(chain: string): SubjectRows | undefined {
    const subject = this.#subjects.of(chain);
    const isLate = !subject || subject.at < this.now() - RELIED_FOR_MILLISECONDS;
    if (isLate || !this.#isProven(subject, RELIED_FOR_MILLISECONDS)) return undefined;
    return this.#rows.of(subject)?.rows ?? undefined;
  }

  /** Whether a head lists the rows that were verified. */
  isListed(head: SealHead): boolean {
    return this.#subjects.of(head.chain)?.listed === listedBy(head);
  }

  /** Pages to read with others, where another server may have written: they tell in which parts of the register. */
  get topsToRead(): readonly string[] {
    return this.#register.hasOthers ? TOP_PAGES : [];
  }

  /** The pages to read for verifying these subjects under the current root: the root, and what is not proven. */
  pagesToRead(chains: readonly string[]): string[] {
    const names = new Set([ROOT]);
    for (const chain of chains) {
      const path = pathOf(chain);
      for (const name of path.slice(this.#register.above(path).length)) names.add(name);
    }
    return [...names];
  }

  /** The register out of these pages, and of those that are proven and were not read. */
  registerWith(read: readonly RegisterPage[], chains: readonly string[], seals: Seals): Register {
    const names = new Set(read.map(({ page }) => page));
    const proven = chains.flatMap((chain) => this.#register.above(pathOf(chain)));
    return new Register(seals, read, [
      ...read.flatMap((page) => this.#register.sameAs(page) ?? []),
      ...proven.filter(({ page }) => !names.has(page)),
    ]);
  }

  /** The register out of these pages alone, of which some may be as they were verified before. */
  registerOf(read: readonly RegisterPage[], seals: Seals): Register {
    return new Register(
      seals,
      read,
      read.flatMap((page) => this.#register.sameAs(page) ?? []),
    );
  }

  /** What was read, without pages of one digit that are not in order: no subject was verified by them. */
  inOrder({ heads, pages }: FoundChains, register: Register): InOrder {
    return { heads, pages: pages.filter(({ page }) => !isTop(page) || !register.faultOfPage(page)) };
  }

  /** Takes what was read of these subjects, in which nothing was wrong. Pages that were not read grow no younger. */
  learn(read: InOrder, chains: readonly string[]): void {
    this.#rows.letGo();
    const pages = read.pages.map((page) => this.#register.sameAs(page) ?? page);
    const root = pages.find(({ page }) => page === ROOT);
    if (root) this.#register.learn(root, pages);
    for (const chain of chains) {
      const head = read.heads.get(chain);
      if (head) this.#subjects.takeHead(head);
    }
  }

  /** Takes the verified rows of a subject. `isOfMany`: they take no place of others. */
  keep(chain: string, found: FoundChains, isOfMany = false): KeptRows | null {
    const kept = this.#taken(chain, found);
    if (kept && !isOfMany) this.#rows.keep(chain, found.heads.get(chain)?.entries ?? "", kept);
    return kept;
  }

  /** Takes subjects that a unit of work builds upon. `asVerified`: those that were read as they were verified before. */
  keepBuiltUpon(chains: readonly string[], found: FoundChains, asVerified: ReadonlySet<string>): void {
    const areMany = areTooMany(chains.length);
    for (const chain of chains)
      if (!asVerified.has(chain)) this.keep(chain, found, areMany);
      else {
        this.renew(chain, found);
        if (!areMany) this.rowsAsVerified(chain, found);
      }
  }

  /** Takes subjects that a unit of work has changed. An event changes no row: then what is kept of the rows stays. */
  #keepChanged(changed: ReadonlyMap<string, FoundChains>): void {
    const anew = [...changed].filter(([chain, { heads }]) => !this.#subjects.knowsAll(heads.get(chain)));
    if (areTooMany(changed.size)) this.#rows.replaceLatest(this.#allTaken(anew));
    else for (const [chain, found] of anew) this.keep(chain, found);
  }

  *#allTaken(changed: readonly (readonly [string, FoundChains])[]): Iterable<[string, KeptRows]> {
    for (const [chain, found] of changed) {
      const kept = this.#taken(chain, found);
      if (kept) yield [chain, kept];
    }
  }

  #taken(chain: string, found: FoundChains): KeptRows | null {
    const head = found.heads.get(chain);
    if (!head) return null;
    const texts = textsOfSubject(found, chain);
    const { listed } = this.#subjects.keep(head, found.digestsOf?.(chain) ?? null, RowDigests.ofTexts(texts));
    return new KeptRows(listed, texts);
  }

  /** Takes a subject that was verified though nobody has asked for it. */
  keepSwept(chain: string, found: FoundChains, register: Register): void {
    const head = found.heads.get(chain);
    const root = found.pages.find(({ page }) => page === ROOT);
    const { texts } = comparedOf(textsOfSubject(found, chain));
    if (!head || !root || !texts || !found.digestsOf) return;
    // Pages below those of one digit would take the place of others.
    this.#register.learn(
      root,
      found.pages.filter(({ page }) => isTop(page) && !register.faultOfPage(page)),
    );
    const beginning = this.#register.beginningOf(partOf(chain));
    const proof = this.isCurrent(root.seal) ? { beginning, at: this.now() } : null;
    this.#subjects.keepWhereFree(head, found.digestsOf(chain), RowDigests.of(texts), proof);
    if (proof && texts.some(({ table }) => table === "guarantee"))
      this.#swept.take(chain, texts, proof, allRowsOf(head, found.digestsOf(chain)));
  }

  /** A subject that was found broken. */
  forget(chain: string): void {
    this.#subjects.forget(chain);
    this.#register.forget(pathOf(chain));
    this.#swept.forget(chain);
  }

  /** Whether the rows of a subject were read exactly as they were verified, however long ago: then they need no HMAC. */
  isAsVerified(chain: string, found: FoundChains): boolean {
    const [head, digests] = [found.heads.get(chain), found.digestsOf?.(chain)];
    if (!head || !digests) return false;
    if (this.#subjects.areRows(head, digests)) return true;
    if (!this.#swept.hasAll(chain, allRowsOf(head, digests))) return false;
    // From now on it is known as others are, but for its head, which was not looked at.
    this.#subjects.keep(head, { ...digests, whole: null }, RowDigests.ofTexts(textsOfSubject(found, chain)));
    return true;
  }

  /** What is wrong with the head of a subject whose rows are as they were verified: nothing, if it is, too. */
  faultOfHead(chain: string, found: FoundChains, seals: Seals, register: Register): SealFinding | null {
    const head = found.heads.get(chain);
    const isKnown = found.digestsOf !== undefined && this.#subjects.isWhole(chain, found.digestsOf(chain));
    if (!isKnown || !head) return faultOfListed(seals, chain, head, register);
    // The same text as then: whoever asks for its seal again need not make it.
    seals.once(head, () => true);
    return register.faultOf(chain, head.seal);
  }

  /** Takes a subject whose rows were read as they were verified, and whose head is in order. */
  renew(chain: string, found: FoundChains): void {
    if (found.digestsOf) this.#subjects.renew(chain, found.digestsOf(chain));
  }

  /** The rows of a subject that was read as it was verified. `isOfMany`: they take no place of others. */
  rowsAsVerified(chain: string, found: FoundChains, isOfMany = false): KeptRows {
    const subject = this.#subjects.of(chain);
    const known = subject && this.#rows.of(subject);
    if (known) return known;
    const kept = new KeptRows(subject?.listed ?? "", textsOfSubject(found, chain));
    if (subject && !isOfMany) this.#rows.keep(chain, found.heads.get(chain)?.entries ?? "", kept);
    return kept;
  }

  /** Takes what a unit of work has entered and is about to commit. */
  expect(entered: EnteredHeads): void {
    this.#register.expect(entered);
  }

  /** After the commit of what was expected, or its failure. `whole`: changed subjects of which all rows are known. */
  ended(entered: EnteredHeads, isCommitted: boolean, whole: ReadonlyMap<string, FoundChains>): void {
    this.#rows.letGo();
    if (isCommitted) this.#keepChanged(whole);
    const isFollowed = this.#register.ended(entered, isCommitted);
    // Whoever has read this root before has taken its heads, but not these rows.
    if (isCommitted && !isFollowed && this.#register.root === entered.root) this.#takeEntered(entered);
  }
}

/** Heads and pages of which each is sealed, and in its place. */
export type InOrder = Pick<FoundChains, "heads" | "pages">;

/** Whether the rows of so many subjects at once are kept for their own answer at most. */
export function areTooMany(subjects: number): boolean {
  return subjects > MOST_TO_KEEP;
}
