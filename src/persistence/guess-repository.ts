import type { GuessStore } from "../application/ports";
import { GuessCountRow } from "./rows/guess-count.row";
import type { Session } from "./session";

export class GuessRepository implements GuessStore {
  constructor(private readonly session: Session) {}

  async charge<Bound extends string>(
    subjects: Readonly<Partial<Record<Bound, string>>>,
  ): Promise<Partial<Record<Bound, number>>> {
    const counted = await this.session.sql<{ subject: string; guesses: number }>((parameters) => {
      const rows = Object.values<string | undefined>(subjects).map(
        (subject = "") => `(${parameters.add(subject)}, 1)`,
      );
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

  async refund(subjects: Readonly<Record<string, string>>): Promise<void> {
    await this.session.sql(
      (parameters) =>
        `UPDATE guess_count SET guesses = guesses - 1 WHERE subject IN (${parameters.list(Object.values(subjects))})`,
    );
  }

  async forget(subject: string): Promise<void> {
    await this.session.manager.delete(GuessCountRow, { subject });
  }

  async count(subject: string): Promise<number> {
    const row = await this.session.manager.findOneBy(GuessCountRow, { subject });
    return row?.guesses ?? 0;
  }
}
