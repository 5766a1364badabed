import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { tagOf } from "../../use-cases/operation/seals";
import { keptBy } from "../../use-cases/shared/kept-by";
import type { SubjectDigests } from "./found-chains";
import { RowDigests } from "./row-digests";
import { wholeOf } from "./read-chains";
import { partOf } from "./register-page";
import type { SealHead } from "./seal-head";

/** That the head of a subject was current, and is while nobody enters another. */
export interface Proof {
  /** While this process alone enters anything in its part of the register. */
  readonly beginning: number;
  /** When the pages of the register that prove it were read. */
  readonly at: number;
}

/** A subject whose rows were all verified. */
export interface VerifiedSubject {
  readonly chain: string;
  /** Of the register. */
  readonly part: number;
  /** Stands for the rows of its head, each with its tag. While they stay, so do the rows. */
  readonly listed: string;
  /** Stand for its rows with their seals, and for these with its head, as they were read when they were verified; `null`: they were not read. */
  readonly rows: string | null;
  whole: string | null;
  /** Stand for each of its rows by itself. */
  readonly digests: RowDigests;
  /** When its rows were last read in full. */
  at: number;
  /** The seal of its head, as lists name it. */
  tag: string;
  /** `null`: nothing proves that the head is current. */
  proof: Proof | null;
}

const MOST_BYTES = 5_000_000;
/** Measured, with what the cache needs. */
const BYTES_OF_SUBJECT = 450;

/** Subjects that were verified lately. */
export class VerifiedSubjects {
  readonly #subjects = new LRUCache<string, VerifiedSubject>({ maxSize: MOST_BYTES });

  /** `now`: in milliseconds, of a clock that nobody sets. `soundFor`: how long a subject counts before it is read again. */
  constructor(
    private readonly now: () => number,
    private readonly soundFor: number,
  ) {}

  /** In bytes, about. */
  get size(): number {
    return this.#subjects.calculatedSize;
  }

  of(chain: string): VerifiedSubject | undefined {
    const subject = this.#subjects.get(chain);
    return subject && subject.at >= this.now() - this.soundFor ? subject : undefined;
  }

  /**
   * Takes a subject whose rows were verified. `read`: what stands for it as it was read, and for its head where that was verified, too;
   * `digests`: for its rows.
   */
  keep(
    head: SealHead,
    read: Pick<VerifiedSubject, "rows" | "whole"> | null = null,
    digests: RowDigests | null = null,
  ): VerifiedSubject {
    const { chain, seal } = head;
    const listed = listedBy(head);
    const known = this.#subjects.get(chain);
    const before = known?.listed === listed ? known : undefined;
    const rows = read?.rows ?? before?.rows ?? null;
    const whole = read?.whole ?? null;
    const tag = ownTagOf(seal);
    const subject: VerifiedSubject = {
      chain,
      part: known?.part ?? partOf(chain),
      listed,
      rows,
      whole,
      digests: digests ?? before?.digests ?? RowDigests.ofUnread(),
      at: this.now(),
      tag,
      proof: null,
    };
    this.#subjects.set(chain, subject, { size: BYTES_OF_SUBJECT + subject.digests.size });
    return subject;
  }

  /** The same for one that nobody has asked for: it takes no other's place. */
  keepWhereFree(head: SealHead, read: SubjectDigests, digests: RowDigests, proof: Proof | null): void {
    const size = BYTES_OF_SUBJECT + digests.size;
    const isFree = this.#subjects.calculatedSize + size <= MOST_BYTES;
    if (isFree || this.#subjects.has(head.chain)) this.keep(head, read, digests).proof = proof;
  }

  /** Whether the rows that a head lists were read as they were when they were verified, however long ago. */
  areRows(head: SealHead, { rows }: SubjectDigests): boolean {
    const subject = this.#subjects.get(head.chain);
    return subject?.rows === rows && subject.listed === listedBy(head);
  }

  /** Whether the rows that a head lists are known by a digest of each. */
  knowsAll(head: SealHead | undefined): boolean {
    if (!head) return false;
    const subject = this.of(head.chain);
    return subject !== undefined && subject.digests.areAll && subject.listed === listedBy(head);
  }

  /** Whether the head was, too. */
  isWhole(chain: string, { whole }: SubjectDigests): boolean {
    return this.#subjects.get(chain)?.whole === whole;
  }

  /** Its rows were found again as they were verified, under a head that is in order. */
  renew(chain: string, { whole }: SubjectDigests): void {
    const subject = this.#subjects.get(chain);
    if (!subject) return;
    subject.at = this.now();
    subject.whole = whole;
  }

  forget(chain: string): void {
    this.#subjects.delete(chain);
  }

  /** Takes the newer head of a subject: an event changes no row. */
  takeHead(head: SealHead): VerifiedSubject | null {
    const { chain, seal } = head;
    const subject = this.#subjects.get(chain);
    if (!subject) return null;
    if (subject.listed !== listedBy(head)) {
      this.#subjects.delete(chain);
      return null;
    }
    if (subject.tag !== tagOf(seal)) {
      subject.tag = ownTagOf(seal);
      subject.proof = null;
    }
    return subject;
  }

  /** Takes a head that this process has made, and has just entered. Returns whether it is known to list the same rows as before. */
  takeEntered(head: SealHead, proof: Proof | null): boolean {
    const subject = this.takeHead(head);
    if (!subject) return false;
    subject.whole = subject.rows === null ? null : wholeOf(subject.rows, head);
    subject.proof = proof;
    return true;
  }
}

/** Stands for what a head lists, which is asked for several times: texts of many rows are long, and compared only. */
export const listedBy = keptBy(({ entries }: SealHead) => hash("sha256", entries, "binary"));

/** Stands for the rows of a subject and what its head lists. */
export function allRowsOf(head: SealHead, { rows }: SubjectDigests): string {
  return rows + listedBy(head);
}

/** A part of a text keeps all of it in memory. */
function ownTagOf(seal: string): string {
  return Buffer.from(tagOf(seal), "latin1").toString("latin1");
}
