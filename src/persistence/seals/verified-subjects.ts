import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import { sizeOfRows, type SubjectRows } from "./subject-rows";
import { TwoGenerations } from "./two-generations";

/** A subject whose rows were all verified. */
export interface VerifiedSubject {
  readonly chain: string;
  /** The pages of the register above it. */
  readonly path: readonly string[];
  /** The rows of its head, each with its tag. While they stay, so do the rows. */
  readonly entries: string;
  readonly rows: SubjectRows;
  readonly at: number;
  /** The seal of its head. */
  seal: string;
  /** The root under which the head was proven current. */
  provenUnder: RegisterPage | null;
}

const MOST_BYTES = 4_000_000;
const BYTES_BESIDE_ROWS = 600;

/** Subjects that were verified lately, with the values of their rows. */
export class VerifiedSubjects {
  readonly #subjects = new TwoGenerations<VerifiedSubject>(MOST_BYTES);

  /** `now`: in milliseconds, of a clock that nobody sets. `soundFor`: how long a subject counts before it is read again. */
  constructor(
    private readonly now: () => number,
    private readonly soundFor: number,
  ) {}

  /** In bytes, about. */
  get size(): number {
    return this.#subjects.size;
  }

  of(chain: string): VerifiedSubject | undefined {
    const subject = this.#subjects.get(chain);
    return subject && subject.at >= this.now() - this.soundFor ? subject : undefined;
  }

  keep(subject: Omit<VerifiedSubject, "at">): void {
    const size = sizeOfRows(subject.rows) + 2 * subject.entries.length + BYTES_BESIDE_ROWS;
    this.#subjects.set(subject.chain, { ...subject, at: this.now() }, size);
  }

  /** Takes the newer head of a subject: an event changes no row. */
  takeHead({ chain, seal, entries }: SealHead): void {
    const subject = this.#subjects.get(chain);
    if (!subject) return;
    if (subject.entries !== entries) this.#subjects.delete(chain);
    else {
      subject.seal = seal;
      subject.provenUnder = null;
    }
  }
}
