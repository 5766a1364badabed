import type { Wanted } from "../../use-cases/shared/wanted";
import type { Cells } from "../engine/read-statement";
import type { Found } from "../engine/selection";
import { ServedColumns, type JoinedTables } from "../seals/served-columns";
import { isIssuerShown, isShown } from "../seals/shown-parties";
import type { ComparedSubject, ShownSubjects } from "../seals/shown-subjects";

/** The columns that name the parties: by them these are joined, and it is decided who may see a guarantee. */
export const NAMING = {
  issuerId: "g.issuer_id",
  branchId: "g.branch_id",
  contractorId: "g.contractor_id",
  obligeeId: "g.obligee_id",
} as const;

/** What is read of a guarantee that is verified. */
export interface Named extends Readonly<Record<keyof typeof NAMING, string | null>> {
  /** The seal of the register's root. */
  readonly root: unknown;
}

export { ROOT_SEAL as ROOT } from "../seals/served-columns";

/** By what else a guarantee is found. */
const FOUND_BY = ["g.id", "g.number"];

/** The tables that the statement joins. */
const JOINED: JoinedTables<FoundNamed> = {
  g: { table: "guarantee", column: "id", holds: ({ id }) => id },
  c: { table: "certificate", column: "superseded_by_id", holds: () => null },
  e: { table: "guarantee_end", column: "guarantee_id", holds: ({ id }) => id },
  i: { table: "issuer", column: "id", holds: ({ keys }) => keys.issuerId },
  b: { table: "issuer_branch", column: "id", holds: ({ keys }) => keys.branchId },
  k: { table: "contractor", column: "id", holds: ({ keys }) => keys.contractorId },
  o: { table: "obligee", column: "id", holds: ({ keys }) => keys.obligeeId },
};

type FoundNamed = Found<unknown, Named>;

interface Part extends Pick<ComparedSubject, "group" | "table"> {
  /** The column that names the subject. */
  readonly key: "id" | keyof Named;
  readonly aliases: readonly string[];
  /** Whether the statement joins all that is shown of it. */
  readonly isWhole: boolean;
}

/** The subjects that a guarantee shows by itself, and how they are compared with what was verified. */
export class GuaranteeParts {
  /** To select behind what is served. */
  readonly beside: readonly string[];
  readonly #parts: readonly Part[];
  readonly #compared: ServedColumns<FoundNamed>;

  /** `served`: the columns of the selection, the names of the parties among them. */
  constructor(served: string, wanted: Wanted) {
    this.#compared = new ServedColumns(served, FOUND_BY, JOINED);
    this.beside = this.#compared.beside;
    this.#parts = partsShown(wanted);
  }

  show(cells: Cells, found: FoundNamed, showing: ShownSubjects): void {
    for (const { group, table, key, aliases, isWhole } of this.#parts) {
      const chain = String(key === "id" ? found.id : found.keys[key]);
      if (!isWhole) showing.add(group, [chain]);
      else
        showing.addCompared({
          group,
          table,
          chain,
          root: found.keys.root,
          agrees: (rows) => this.#compared.agrees(aliases, cells, found, rows),
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
