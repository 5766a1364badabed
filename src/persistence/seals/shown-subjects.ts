import type { SealedGroup } from "./sealed-tables";
import type { ShownRow } from "./shown-row";

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
  readonly #rows: ShownRow[] = [];

  /** Those of which more is shown than can be compared. */
  get subjects(): readonly string[] {
    return [...this.#subjects];
  }

  /** Rows of which everything that is shown can be compared. */
  get rows(): readonly ShownRow[] {
    return this.#rows;
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

  addRow(row: ShownRow): void {
    this.#rows.push(row);
  }

  addHistories(subjects: readonly (string | null)[], events: readonly ShownEvent[]): void {
    for (const subject of subjects) if (subject !== null) this.#histories.add(subject);
    this.#events.push(...events);
  }
}

/** The way of reading: a single subject is verified; a list is not, and leaves out marked subjects. */
export type Showing = ShownSubjects | "LISTED";
