import type { TestServer } from "./server";

/** A value that exists only after an edit past the system. */
export const FORGED = "改竄";
export const FORGED_DAY = "2001-09-09";

/** An edit past the system, and its undoing. */
export interface Edit {
  readonly made: readonly string[];
  readonly undone: readonly string[];
}

export interface Question {
  readonly by: keyof TestServer["tokens"];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The subjects in the edited database. */
export interface EditedSubjects {
  readonly guaranteeId: string;
  readonly number: string;
  readonly applicationId: string;
  readonly certificateId: string;
  readonly mailId: string;
  readonly registrationId: string;
  readonly worksId: string;
  readonly premiumTableId: string;
  readonly bodyId: string;
  readonly ids: TestServer["ids"];
}

export function reworded(table: string, column: string, where: string): Edit {
  return {
    made: [`UPDATE ${table} SET ${column} = ${column} || '${FORGED}' WHERE ${where}`],
    undone: [`UPDATE ${table} SET ${column} = REPLACE(${column}, '${FORGED}', '') WHERE ${where}`],
  };
}

/** A row that others name is deleted. */
export function takenAway(table: string, id: string): Edit {
  return {
    made: [
      `CREATE TABLE taken AS SELECT * FROM ${table} WHERE id = '${id}'`,
      `DELETE FROM ${table} WHERE id = '${id}'`,
    ],
    undone: [`INSERT INTO ${table} SELECT * FROM taken`, "DROP TABLE taken"],
  };
}

/** The first event of a subject is changed, taken away or doubled. */
export const EVENT_EDITS: Readonly<Record<string, (of: string) => Edit>> = {
  changed: (of) => ({
    made: [kept(of), `UPDATE event SET at = '${FORGED_DAY}T00:00:00.000Z' WHERE id = ${first(of)}`],
    undone: ["DELETE FROM event WHERE id = (SELECT id FROM kept)", ...BACK],
  }),
  "taken away": (of) => ({
    made: [kept(of), `DELETE FROM event WHERE id = (SELECT id FROM kept)`],
    undone: BACK,
  }),
  inserted: (of) => ({
    made: [
      kept(of),
      `UPDATE kept SET id = 'event_${FORGED_DAY}', at = '${FORGED_DAY}T00:00:00.000Z'`,
      "INSERT INTO event SELECT * FROM kept",
    ],
    undone: ["DELETE FROM event WHERE id = (SELECT id FROM kept)", "DROP TABLE kept"],
  }),
};
const BACK = ["INSERT INTO event SELECT * FROM kept", "DROP TABLE kept"];
const first = (of: string): string => `(SELECT MIN(id) FROM event WHERE ${of})`;
const kept = (of: string): string => `CREATE TABLE kept AS SELECT * FROM event WHERE id = ${first(of)}`;
