import type { SealedGroup } from "./sealed-tables";
import type { ComparedSubject } from "./shown-row";

/** An event to be served, and the subject that it states. */
export interface ShownEvent {
  readonly id: string;
  readonly chain: string;
}

/**
 * The subjects that one operation shows outside of lists: collected while reading, verified together before
 * the answer.
 */
export class ShownSubjects {
  readonly #subjects = new Set<string>();
  readonly #groups = new Set<SealedGroup>();
  readonly #histories = new Set<string>();
  readonly #events: ShownEvent[] = [];
  readonly #compared: ComparedSubject[] = [];

  /** Those of which more is shown than can be compared. */
  get subjects(): readonly string[] {
    return [...this.#subjects];
  }

  /** Those of which everything that is shown can be compared, once for each row that shows them. */
  get compared(): readonly ComparedSubject[] {
    return this.#compared;
  }

  get groups(): readonly SealedGroup[] {
    return [...this.#groups];
  }

  /** The subjects whose events are shown. */
  get histories(): readonly string[] {
    return [...this.#histories];
  }

  get events(): readonly ShownEvent[] {
    return this.#events;
  }

  add(group: Exclude<SealedGroup, "EVENT">, subjects: readonly (string | null)[]): void {
    const named = subjects.filter((subject) => subject !== null);
    if (named.length > 0) this.#groups.add(group);
    for (const subject of named) this.#subjects.add(subject);
  }

  addCompared(subject: ComparedSubject): void {
    this.#compared.push(subject);
  }

  addHistories(subjects: readonly (string | null)[], events: readonly ShownEvent[]): void {
    for (const subject of subjects) if (subject !== null) this.#histories.add(subject);
    this.#events.push(...events);
  }
}

/** The way of reading: a single subject is verified; a list is not, and leaves out marked subjects. */
export type Showing = ShownSubjects | "LISTED";
