import type { SubjectTexts } from "./found-chains";
import { comparedOf, sizeOfRows, subjectRowsOf, type SubjectRows } from "./subject-rows";

const BYTES_OF_CHARACTER = 2;

/** The rows of a subject as they were when it was verified, read out of their texts when they are first compared. */
export class KeptRows {
  /** In bytes, about. */
  readonly size: number;
  #texts: SubjectTexts | null;
  #rows: SubjectRows | null = null;

  /** `listed`: stands for what the head listed, of which they are. */
  constructor(
    readonly listed: string,
    texts: SubjectTexts,
  ) {
    // Of a subject with many other rows these alone stay in memory.
    const compared = comparedOf(texts);
    this.#texts = compared;
    this.size =
      compared.length === undefined
        ? sizeOfRows(this.rows ?? new Map())
        : BYTES_OF_CHARACTER * compared.length;
  }

  /** `null`: they cannot be compared. */
  get rows(): SubjectRows | null {
    if (this.#texts) {
      this.#rows = subjectRowsOf(this.#texts.rows);
      this.#texts = null;
    }
    return this.#rows;
  }
}
