import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { tagOf } from "../../use-cases/operation/seals";
import { keptBy } from "../../use-cases/shared/kept-by";
import type { SubjectDigests } from "./found-chains";
import { wholeOf } from "./read-chains";
import type { SealHead } from "./seal-head";
import type { ShownRow } from "./shown-row";

/** A row that was compared with the verified rows of all its subjects. */
interface ComparedRow {
  readonly plan: number;
  readonly digest: string;
  /** What the heads of its subjects list, in their order. */
  readonly listed: readonly string[];
}

/** That the head of a subject was current, and is while nobody enters another. */
interface Proof {
  /** While this process alone enters anything. */
  readonly beginning: number;
  /** When the pages of the register that prove it have to be read anew. */
  readonly until: number;
}

/** A subject whose rows were all verified. */
export interface VerifiedSubject {
  readonly chain: string;
  /** Stands for the rows of its head, each with its tag. While they stay, so do the rows. */
  readonly listed: string;
  /** Stand for its rows with their seals, and for these with its head, as they were read when they were verified; `null`: they were not read. */
  readonly rows: string | null;
  whole: string | null;
  at: number;
  /** The seal of its head, as lists name it. */
  tag: string;
  /** `null`: nothing proves that the head is current. */
  proof: Proof | null;
  /** Rows that show it and were compared, each of another plan. */
  readonly compared: readonly ComparedRow[];
}

const NOTHING: readonly ComparedRow[] = [];
const MOST_BYTES = 5_000_000;
/** Measured, with what the cache needs. */
const BYTES_OF_SUBJECT = 450;
const BYTES_OF_COMPARED = 240;
/** Integrators ask for a guarantee in few ways. */
const MOST_COMPARED = 4;

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

  /** Takes a subject whose rows were verified. `read`: what stands for it as it was read. */
  keep(head: SealHead, read: SubjectDigests | null = null): VerifiedSubject {
    const { chain, seal } = head;
    const listed = listedBy(head);
    const known = this.#subjects.get(chain);
    const before = known?.listed === listed ? known : undefined;
    const compared = before?.compared ?? NOTHING;
    const rows = read?.rows ?? before?.rows ?? null;
    const whole = read?.whole ?? null;
    const tag = ownTagOf(seal);
    const subject: VerifiedSubject = {
      chain,
      listed,
      rows,
      whole,
      at: this.now(),
      tag,
      proof: null,
      compared,
    };
    this.#set(subject);
    return subject;
  }

  /** The same for one that nobody has asked for: it takes no other's place. */
  keepWhereFree(head: SealHead, read: SubjectDigests): void {
    const isFree = this.#subjects.calculatedSize + BYTES_OF_SUBJECT <= MOST_BYTES;
    if (isFree || this.#subjects.has(head.chain)) this.keep(head, read);
  }

  /** Whether the rows that a head lists were read as they were when they were verified, however long ago. */
  areRows(head: SealHead, { rows }: SubjectDigests): boolean {
    const subject = this.#subjects.get(head.chain);
    return subject?.rows === rows && subject.listed === listedBy(head);
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

  /** Whether the values of a row were compared before with those rows of a subject that it now has. */
  wasCompared(row: ShownRow, chain: string): boolean {
    const listed = this.#listedWith(row)?.[row.chains.indexOf(chain)];
    return listed !== undefined && listed === this.of(chain)?.listed;
  }

  /** The subjects of a row, if it was compared before with those rows that they now have. */
  allComparedWith(row: ShownRow): VerifiedSubject[] | null {
    const listed = this.#listedWith(row);
    if (!listed) return null;
    const subjects: VerifiedSubject[] = [];
    for (const [i, chain] of row.chains.entries()) {
      const subject = this.of(chain);
      if (!subject || subject.listed !== listed[i]) return null;
      subjects.push(subject);
    }
    return subjects;
  }

  #listedWith({ plan, chains: [own = ""], digest }: ShownRow): readonly string[] | undefined {
    const compared = this.of(own)?.compared.find((each) => each.plan === plan);
    return compared?.digest === digest ? compared.listed : undefined;
  }

  /** Takes a row that was compared with all its subjects as they are kept. */
  keepCompared({ plan, chains, digest }: ShownRow): void {
    const [own = ""] = chains;
    const subject = this.of(own);
    // By `map`, whose list takes no more room than it has elements.
    const listed = chains.map((chain) => this.of(chain)?.listed ?? "");
    if (!subject || digest === null || listed.includes("")) return;
    const others = subject.compared.filter((each) => each.plan !== plan);
    this.#set({ ...subject, compared: [{ plan, digest, listed }, ...others].slice(0, MOST_COMPARED) });
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

  /** Takes a head that this process has made, and has just entered. */
  takeEntered(head: SealHead, proof: Proof | null): void {
    const subject = this.takeHead(head);
    if (!subject) return;
    subject.whole = subject.rows === null ? null : wholeOf(subject.rows, head);
    subject.proof = proof;
  }

  #set(subject: VerifiedSubject): void {
    const size = BYTES_OF_SUBJECT + BYTES_OF_COMPARED * subject.compared.length;
    this.#subjects.set(subject.chain, subject, { size });
  }
}

/** Stands for what a head lists, which is asked for several times: texts of many rows are long, and compared only. */
export const listedBy = keptBy(({ entries }: SealHead) => hash("sha256", entries, "binary"));

/** A part of a text keeps all of it in memory. */
function ownTagOf(seal: string): string {
  return Buffer.from(tagOf(seal), "latin1").toString("latin1");
}
