import type { GuessStore, HeldCount } from "../../use-cases/auth-key/ports";
import { GuessCountRow } from "../engine/guess-count.row";
import type { Transaction } from "../seals/transaction";

interface CountedRow {
  readonly subject: string;
  readonly guesses: number;
  readonly countedAt: string;
}

const NOTHING: HeldCount = { count: 0, lastAt: null };

type Subjects<Bound extends string> = Readonly<Partial<Record<Bound, string | undefined>>>;

export class SqlGuessStore implements GuessStore {
  /** Subjects that are held and have no row, where nobody else writes: then there is nothing to lock, and nothing to delete. */
  readonly #absent = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  async hold<Bound extends string>(
    subjects: Readonly<Record<Bound, string>>,
  ): Promise<Record<Bound, HeldCount>> {
    const held = await this.holdAll(Object.values<string>(subjects));
    return Object.fromEntries(
      Object.entries<string>(subjects).map(([bound, subject]) => [bound, held.get(subject) ?? NOTHING]),
    ) as Record<Bound, HeldCount>;
  }

  async holdAll(subjects: Iterable<string>): Promise<Map<string, HeldCount>> {
    const ordered = [...subjects].sort();
    const held = this.transaction.locksByName
      ? await this.#lockedWithRows(ordered)
      : await this.#found(ordered);
    const counts = new Map(ordered.map((subject) => [subject, NOTHING]));
    for (const { subject, guesses, countedAt } of held)
      if (guesses !== 0 || countedAt !== "")
        counts.set(subject, {
          count: guesses,
          lastAt: countedAt === "" ? null : new Date(countedAt),
        });
    return counts;
  }

  async #found(subjects: readonly string[]): Promise<CountedRow[]> {
    const found = await this.transaction.sql<CountedRow>(
      (parameters) =>
        `SELECT c.subject AS subject, c.guesses AS guesses, c.counted_at AS "countedAt" ` +
        `FROM json_each(${parameters.texts(subjects)}) v CROSS JOIN guess_count c ON c.subject = v.value`,
    );
    for (const subject of subjects) this.#absent.add(subject);
    for (const { subject } of found) this.#absent.delete(subject);
    return found;
  }

  /** Only a row that exists can be locked: this adds it with nothing counted, and `deleteEmpty` removes it. */
  #lockedWithRows(subjects: readonly string[]): Promise<CountedRow[]> {
    return this.transaction.sql((parameters) => {
      const rows = subjects.map((subject) => `(${parameters.add(subject)}, 0, '')`);
      return (
        `INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ` +
        `ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses ` +
        `RETURNING subject, guesses, counted_at AS "countedAt"`
      );
    });
  }

  async charge<Bound extends string>(
    subjects: Subjects<Bound>,
    at: Date,
  ): Promise<Partial<Record<Bound, number>>> {
    const counted = await this.transaction.sql<{ subject: string; guesses: number }>((parameters) => {
      const now = at.toISOString();
      const rows = inOneOrder(subjects).map(
        (subject) => `(${parameters.add(subject)}, 1, ${parameters.add(now)})`,
      );
      return (
        `INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ON CONFLICT (subject) ` +
        `DO UPDATE SET guesses = guess_count.guesses + 1, counted_at = excluded.counted_at RETURNING subject, guesses`
      );
    });
    const bySubject = new Map(counted.map(({ subject, guesses }) => [subject, guesses]));
    for (const { subject } of counted) this.#absent.delete(subject);
    return Object.fromEntries(
      Object.entries<string | undefined>(subjects).map(([bound, subject = ""]) => [
        bound,
        bySubject.get(subject),
      ]),
    ) as Partial<Record<Bound, number>>;
  }

  async chargeMany(guesses: ReadonlyMap<string, number>, at: Date): Promise<ReadonlyMap<string, number>> {
    const counted = await this.transaction.sql<{ subject: string; guesses: number }>((parameters) => {
      const now = at.toISOString();
      const rows = [...guesses]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([subject, count]) => `(${parameters.add(subject)}, ${String(count)}, ${parameters.add(now)})`);
      return (
        `INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ON CONFLICT (subject) ` +
        `DO UPDATE SET guesses = guess_count.guesses + excluded.guesses, counted_at = excluded.counted_at ` +
        `RETURNING subject, guesses`
      );
    });
    for (const { subject } of counted) this.#absent.delete(subject);
    return new Map(counted.map((row) => [row.subject, row.guesses]));
  }

  async refund(subjects: Readonly<Record<string, string | undefined>>): Promise<void> {
    const ordered = inOneOrder(subjects);
    for (const subject of ordered)
      await this.transaction.sql(
        (parameters) =>
          `UPDATE guess_count SET guesses = guesses - 1 WHERE subject = ${parameters.add(subject)}`,
      );
    // The rows are locked: no other unit of work counts between the two statements.
    await this.#deleteThose(ordered, []);
  }

  async deleteEmpty(subjects: readonly string[], forgotten: readonly string[] = []): Promise<void> {
    const toForget = forgotten.filter((subject) => !this.#absent.has(subject));
    // Without locks no row was added for one.
    const perhapsEmpty = this.transaction.locksByName ? subjects : [];
    if (perhapsEmpty.length + toForget.length > 0) await this.#deleteThose(perhapsEmpty, toForget);
  }

  async #deleteThose(perhapsEmpty: readonly string[], forgotten: readonly string[]): Promise<void> {
    await this.transaction.later("guess_count", (parameters) => {
      const empty = `(subject IN (${parameters.list(perhapsEmpty)}) AND guesses <= 0)`;
      const isForgotten = forgotten.length === 0 ? "" : ` OR subject IN (${parameters.list(forgotten)})`;
      return `DELETE FROM guess_count WHERE ${empty}${isForgotten}`;
    });
  }

  async noteTime(subject: string, at: Date): Promise<void> {
    await this.transaction.changeRows(GuessCountRow, { subject }, { countedAt: at.toISOString() });
  }

  async forget(subject: string): Promise<void> {
    await this.transaction.delete(GuessCountRow, { subject });
  }

  async deleteBefore(at: Date, most: number): Promise<number> {
    const deleted = await this.transaction.sql(
      (parameters) =>
        `DELETE FROM guess_count WHERE subject IN (SELECT subject FROM guess_count ` +
        `WHERE counted_at < ${parameters.add(at.toISOString())} ORDER BY counted_at ` +
        `LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) RETURNING subject`,
    );
    return deleted.length;
  }

  async count(subject: string): Promise<number> {
    const row = await this.transaction.found(GuessCountRow, { subject });
    return row?.guesses ?? 0;
  }
}

/** Rows are locked one after the other: always in the same order, or two units of work would wait for each other. */
function inOneOrder(subjects: Readonly<Record<string, string | undefined>>): string[] {
  return Object.values(subjects)
    .filter((subject) => subject !== undefined)
    .sort();
}
