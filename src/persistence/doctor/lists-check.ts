import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";

/** What lists are ordered and searched by, beside the rows, is as the rows have it. */
export class ListsCheck implements DoctorCheck {
  readonly name = "lists";

  constructor(private readonly snapshot: Snapshot) {}

  async *run(): AsyncIterable<Finding> {
    for await (const { id } of this.snapshot.stream<{ id: string }>(() => OPENINGS))
      yield this.#finding(
        "opening",
        id,
        "day, number, amount and expiry of its guarantee",
        "other ones, or none",
        `An obligee's list has it at a wrong place. Run: ${MENDED}`,
      );
    if (this.snapshot.engine !== "sqlite") return;
    for await (const { id } of this.snapshot.stream<{ id: string }>(() => WITHOUT_GRAMS))
      yield this.#finding(
        "guarantee",
        id,
        "an entry in the index that searches ask",
        "there is none",
        "Searches do not find it. Let a program that keeps the triggers write its works_search_text again.",
      );
  }

  #finding(table: string, id: string, expected: string, found: string, remedy: string): Finding {
    return { check: this.name, severity: "warning", subject: { table, id }, expected, found, remedy };
  }
}

const COLUMNS = ["issued_on", "number", "amount", "expires_on"];
const MENDED = `UPDATE opening SET ${COLUMNS.map((name) => `${name} = g.${name}`).join(", ")} FROM guarantee g WHERE g.id = opening.guarantee_id`;
const OPENINGS =
  "SELECT o.guarantee_id AS id FROM opening o JOIN guarantee g ON g.id = o.guarantee_id " +
  `WHERE ${COLUMNS.map((name) => `o.${name} IS NULL OR o.${name} <> g.${name}`).join(" OR ")}`;
/** By the last four digits of its number, which the index has of every guarantee. */
const WITHOUT_GRAMS =
  "SELECT g.id AS id FROM guarantee g WHERE NOT EXISTS (SELECT 1 FROM guarantee_grams " +
  `WHERE guarantee_grams MATCH 'n' || substr(g.number, -4) AND rowid = CAST(g.number AS INTEGER))`;
