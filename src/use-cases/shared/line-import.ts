import type { EventActor } from "./event-log";

/** A line of an imported file that could not be taken, by its number, with everything that is wrong with it. */
export interface RefusedLine {
  readonly line: number;
  readonly problems: readonly string[];
}

/** How many lines did what. Where a line was refused and the import is not partial, the others did nothing either. */
export interface LineImport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
}

export interface ImportOptions {
  /** Imports the good lines of a file with bad ones; otherwise nothing of it. */
  readonly partial: boolean;
  /** Hears how many of the rows to be written are. */
  readonly onProgress?: ((written: number, of: number) => void) | undefined;
}

/** An import has no token: it runs beside the server, with the operator's access to the database. */
export const IMPORT: EventActor = {
  tokenId: "import",
  role: "OPERATOR",
  organisationId: "import",
  userId: null,
};

/** Rows between two reports of progress. */
const ROWS_PER_REPORT = 1_000;

/** Writes rows part by part, and tells after each how far it is with so many in all. */
export class ReportedWrites {
  #written = 0;

  constructor(
    private readonly total: number,
    private readonly onProgress: ImportOptions["onProgress"],
  ) {}

  async save<Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Promise<void>): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_PER_REPORT) {
      const some = rows.slice(from, from + ROWS_PER_REPORT);
      await write(some);
      this.onProgress?.((this.#written += some.length), this.total);
    }
  }
}
