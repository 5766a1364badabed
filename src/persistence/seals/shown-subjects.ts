import type { SealedGroup } from "./sealed-tables";

/** An event that is about to be served, and the subject of whose chain it says that it is. */
export interface ShownEvent {
  readonly id: string;
  readonly chain: string;
}

/** What one operation shows by itself: gathered while it is read, and verified in one go before it is served. */
export class ShownSubjects {
  readonly #subjects = new Set<string>();
  readonly #groups = new Set<SealedGroup>();
  readonly #histories = new Set<string>();
  readonly #events: ShownEvent[] = [];

  get subjects(): readonly string[] {
    return [...this.#subjects];
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

  addHistories(subjects: readonly (string | null)[], events: readonly ShownEvent[]): void {
    for (const subject of subjects) if (subject !== null) this.#histories.add(subject);
    this.#events.push(...events);
  }
}

/** How something is read: shown by itself, or as a part of a list, which is not verified and leaves out what is marked. */
export type Showing = ShownSubjects | "LISTED";
