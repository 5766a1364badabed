import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import { numbersUnder } from "../../domain/values/guarantee-number";
import type { Snapshot } from "../database/snapshot";

interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly prefix: string;
}

/** Every guarantee number has ten digits, stands under its issuer's prefix, and is given once; serials are in range. */
export class SequenceCheck implements DoctorCheck {
  readonly name = "sequence";

  constructor(private readonly snapshot: Snapshot) {}

  async *run(): AsyncIterable<Finding> {
    yield* this.#numbers();
    const issuers = this.snapshot.stream<{ id: string; prefix: string; next: number | string }>(
      () => "SELECT id, number_prefix AS prefix, next_serial AS next FROM issuer ORDER BY id",
    );
    for await (const { id, prefix, next } of issuers) {
      const afterLast = numbersUnder(prefix) + 1;
      if (Number(next) >= 1 && Number(next) <= afterLast) continue;
      yield this.#finding(
        { table: "issuer", id },
        `a next serial from 1 to ${String(afterLast)}`,
        String(next),
        "Set next_serial to the serial behind the issuer's highest number.",
      );
    }
  }

  async *#numbers(): AsyncIterable<Finding> {
    const remedy = "Compare the guarantee with a backup: numbers are never changed.";
    const rows = this.snapshot.stream<Numbered>(
      () =>
        "SELECT g.id AS id, g.number AS number, i.number_prefix AS prefix FROM guarantee g " +
        "JOIN issuer i ON i.id = g.issuer_id ORDER BY g.number, g.id",
    );
    let before: Numbered | undefined;
    for await (const row of rows) {
      const { id, number, prefix } = row;
      const subject = { table: "guarantee", id };
      if (!/^[0-9]{10}$/.test(number) || !number.startsWith(prefix))
        yield this.#finding(subject, `ten digits that begin with ${prefix}`, number, remedy);
      if (before?.number === number)
        yield this.#finding(subject, "a number of its own", `${number} is also that of ${before.id}`, remedy);
      before = row;
    }
  }

  #finding(subject: Finding["subject"], expected: string, found: string, remedy: string): Finding {
    return { check: this.name, severity: "error", subject, expected, found, remedy };
  }
}
