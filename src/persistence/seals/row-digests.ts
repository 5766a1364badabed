import { hash } from "node:crypto";
import type { FoundTexts, SubjectTexts } from "./found-chains";
import { SEALED_TABLES } from "./sealed-tables";
import { comparedOf } from "./subject-rows";

/** Characters of a digest, of eight bits each. */
const DIGITS = 16;
const LENGTH = 1 + DIGITS;
const ABSENT = "-".repeat(DIGITS);

/** A table's mark, one character. */
const MARKS: ReadonlyMap<string, string> = new Map(
  SEALED_TABLES.map(({ name }, at) => [name, String.fromCharCode(at + 1)]),
);

/**
 * Stand for the rows of a verified subject, each for all of its columns, so that one that is read again is known by its text
 * alone. One text holds them all: of thousands of subjects they are kept.
 */
export class RowDigests {
  #entries: string;

  /** `areAll`: whether the subject has no other rows. */
  private constructor(
    entries: string,
    readonly areAll: boolean,
  ) {
    this.#entries = entries;
  }

  static of(rows: readonly Pick<FoundTexts, "table" | "data">[]): RowDigests {
    return new RowDigests(rows.map(({ table, data }) => entryOf(table, data)).join(""), true);
  }

  /** `null`: the texts are gone. */
  static ofTexts(texts: SubjectTexts): RowDigests | null {
    const read = comparedOf(texts).texts;
    return read ? RowDigests.of(read) : null;
  }

  /** Of a subject whose rows were not read as texts. */
  static ofUnread(): RowDigests {
    return new RowDigests("", false);
  }

  /** In bytes, about. */
  get size(): number {
    return this.#entries.length;
  }

  /** Whether the subject has this row; `null`: none of those in the table that a statement joins. */
  has(table: string, text: string | null): boolean {
    if (text !== null) return this.#includes(entryOf(table, text));
    return (this.areAll && !this.#includes(markOf(table))) || this.#includes(entryOf(table, null));
  }

  /** Takes what was compared with the verified rows. */
  add(table: string, text: string | null): void {
    this.#entries = flat(this.#entries + entryOf(table, text));
  }

  #includes(beginning: string): boolean {
    for (let at = 0; at < this.#entries.length; at += LENGTH)
      if (this.#entries.startsWith(beginning, at)) return true;
    return false;
  }
}

function entryOf(table: string, text: string | null): string {
  return markOf(table) + (text === null ? ABSENT : hash("sha256", text, "binary").slice(0, DIGITS));
}

function markOf(table: string): string {
  const mark = MARKS.get(table);
  if (mark === undefined) throw new Error(`rows of ${table} bear no seal`);
  return mark;
}

/** A text that is made of parts keeps all of them in memory. */
function flat(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
