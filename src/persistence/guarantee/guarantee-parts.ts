import type { Wanted } from "../../use-cases/shared/wanted";
import type { SelectedRow } from "../engine/selection";
import { ROOT_SEAL, ServedColumns, type JoinedTables } from "../seals/served-columns";
import { isIssuerShown, isShown } from "../seals/shown-parties";
import type { ComparedSubject, ShownSubjects } from "../seals/shown-subjects";

/** The columns that name the parties: by them these are joined, and it is decided who may see a guarantee. */
const NAMING =
  `g.issuer_id AS "issuerId", g.branch_id AS "branchId", g.contractor_id AS "contractorId", ` +
  `g.obligee_id AS "obligeeId"`;
/** By what else a guarantee is found. */
const FOUND_BY = ["g.id", "g.number"];

/** The tables that the statement joins. */
const JOINED: JoinedTables = {
  g: { table: "guarantee", column: "id", holds: ({ id }) => id },
  c: { table: "certificate", column: "superseded_by_id", holds: () => null },
  e: { table: "guarantee_end", column: "guarantee_id", holds: ({ id }) => id },
  i: { table: "issuer", column: "id", holds: ({ issuerId }) => issuerId },
  b: { table: "issuer_branch", column: "id", holds: ({ branchId }) => branchId },
  k: { table: "contractor", column: "id", holds: ({ contractorId }) => contractorId },
  o: { table: "obligee", column: "id", holds: ({ obligeeId }) => obligeeId },
};

interface Part extends Pick<ComparedSubject, "group" | "table"> {
  /** The column that names the subject. */
  readonly key: "id" | "issuerId" | "contractorId" | "obligeeId";
  readonly aliases: readonly string[];
  /** Whether the statement joins all that is shown of it. */
  readonly isWhole: boolean;
}

/** The subjects that a guarantee shows by itself, and how they are compared with what was verified. */
export class GuaranteeParts {
  readonly columns: string;
  readonly #parts: readonly Part[];
  readonly #compared: ServedColumns;

  /** `served`: what the statement selects to be shown. */
  constructor(served: string, wanted: Wanted) {
    this.#compared = new ServedColumns(`${served}, ${NAMING}`, FOUND_BY, JOINED);
    this.columns = [NAMING, ...this.#compared.beside, ROOT_SEAL].join(", ");
    this.#parts = partsShown(wanted);
  }

  show(row: SelectedRow, showing: ShownSubjects): void {
    for (const { group, table, key, aliases, isWhole } of this.#parts) {
      const chain = String(row[key]);
      if (!isWhole) showing.add(group, [chain]);
      else
        showing.addCompared({
          group,
          table,
          chain,
          root: row["root"],
          agrees: (rows) => this.#compared.agrees(aliases, row, rows),
        });
    }
  }
}

function partsShown(wanted: Wanted): Part[] {
  const hasVersions = ["certificates", "amendments", "certificate.supersedes"].some((part) =>
    wanted.has(part),
  );
  const party = (table: string, key: Part["key"], aliases: readonly string[], isWhole = true): Part => {
    return { group: "PARTY", table, key, aliases, isWhole };
  };
  return [
    { group: "GUARANTEE", table: "guarantee", key: "id", aliases: ["g", "c", "e"], isWhole: !hasVersions },
    ...(isShown(wanted, "contractor") ? [party("contractor", "contractorId", ["k"])] : []),
    ...(isShown(wanted, "obligee") ? [party("obligee", "obligeeId", ["o"])] : []),
    ...(isIssuerShown(wanted)
      ? [party("issuer", "issuerId", ["i", "b"], !wanted.has("issuer.branches"))]
      : []),
  ];
}
