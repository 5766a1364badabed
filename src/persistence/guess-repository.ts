import type { GuessStore } from "../application/ports";
import type { CalendarDate } from "../domain/calendar-date";
import { GuessCountRow } from "./rows/guess-count.row";
import type { Session } from "./session";

export class GuessRepository implements GuessStore {
  constructor(private readonly session: Session) {}

  async charge<Bound extends string>(
    subjects: Readonly<Partial<Record<Bound, string>>>,
  ): Promise<Partial<Record<Bound, number>>> {
    const counted = await this.session.sql<{ subject: string; guesses: number }>((parameters) => {
      const rows = inOneOrder(subjects).map((subject) => `(${parameters.add(subject)}, 1)`);
      return (
        `INSERT INTO guess_count (subject, guesses) VALUES ${rows.join(", ")} ` +
        `ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses + 1 RETURNING subject, guesses`
      );
    });
    const bySubject = new Map(counted.map(({ subject, guesses }) => [subject, guesses]));
    return Object.fromEntries(
      Object.entries<string | undefined>(subjects).map(([bound, subject = ""]) => [
        bound,
        bySubject.get(subject),
      ]),
    ) as Partial<Record<Bound, number>>;
  }

  async refund(subjects: Readonly<Record<string, string | undefined>>): Promise<void> {
    const ordered = inOneOrder(subjects);
    for (const subject of ordered)
      await this.session.sql(
        (parameters) =>
          `UPDATE guess_count SET guesses = guesses - 1 WHERE subject = ${parameters.add(subject)}`,
      );
    // Locked by now: nobody counts between the two statements.
    await this.session.sql(
      (parameters) =>
        `DELETE FROM guess_count WHERE subject IN (${parameters.list(ordered)}) AND guesses <= 0`,
    );
  }

  async forget(subject: string): Promise<void> {
    await this.session.manager.delete(GuessCountRow, { subject });
  }

  async forgetBefore(day: CalendarDate): Promise<void> {
    // What is counted for ever has no day at its end.
    await this.session.sql(
      (parameters) =>
        `DELETE FROM guess_count WHERE subject LIKE '%:____-__-__' ` +
        `AND substr(subject, length(subject) - 9) < ${parameters.add(day)}`,
    );
  }

  async count(subject: string): Promise<number> {
    const row = await this.session.manager.findOneBy(GuessCountRow, { subject });
    return row?.guesses ?? 0;
  }
}

/** Rows are locked one after the other: always in the same order, or two units of work would wait for each other. */
function inOneOrder(subjects: Readonly<Record<string, string | undefined>>): string[] {
  return Object.values(subjects)
    .filter((subject) => subject !== undefined)
    .sort();
}
