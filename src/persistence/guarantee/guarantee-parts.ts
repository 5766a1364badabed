import type { Wanted } from "../../use-cases/shared/wanted";
import type { Cells } from "../engine/read-statement";
import type { Found } from "../engine/selection";
import { ROOT_SEAL, ServedColumns, type JoinedTables } from "../seals/served-columns";
import { isIssuerShown, isShown } from "../seals/shown-parties";
import { digestOf, type ComparedSubject, type ShownRow } from "../seals/shown-row";
import type { ShownSubjects } from "../seals/shown-subjects";

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
  // Of all that a guarantee ever had, the one that waits.
  w: { table: "guarantee_pending_end", column: "outcome", holds: () => null },
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

let plans = 0;

/** The subjects that a guarantee shows by itself, and how they are compared with what was verified. */
export class GuaranteeParts {
  /** What is to be selected. */
  readonly expressions: readonly string[];
  readonly #plan = (plans += 1);
  readonly #whole: readonly Part[];
  readonly #others: readonly Part[];
  readonly #compared: ServedColumns<FoundNamed>;
  readonly #rootAt: number;

  /** `served`: what is selected to be served, the names of the parties and the root among it. */
  constructor(served: readonly string[], wanted: Wanted) {
    this.#compared = new ServedColumns(served, FOUND_BY, JOINED);
    this.expressions = this.#compared.expressions;
    this.#rootAt = served.indexOf(ROOT_SEAL);
    const parts = partsShown(wanted);
    this.#whole = parts.filter(({ isWhole }) => isWhole);
    this.#others = parts.filter(({ isWhole }) => !isWhole);
  }

  show(cells: Cells, found: FoundNamed, showing: ShownSubjects): void {
    for (const part of this.#others) showing.add(part.group, [chainOf(part, found)]);
    if (this.#whole.length === 0) return;
    const row: ShownRow = {
      plan: this.#plan,
      chains: this.#whole.map((part) => chainOf(part, found)),
      root: found.keys.root,
      digest: digestOf(cells, this.#rootAt),
      compared: () => this.#whole.map((part) => this.#part(part, cells, found, row)),
    };
    showing.addRow(row);
  }

  #part(part: Part, cells: Cells, found: FoundNamed, row: ShownRow): ComparedSubject {
    const { group, table, aliases } = part;
    return {
      group,
      table,
      chain: chainOf(part, found),
      row,
      agrees: (rows) => this.#compared.agrees(aliases, cells, found, rows),
    };
  }
}

function chainOf({ key }: Part, found: FoundNamed): string {
  return String(key === "id" ? found.id : found.keys[key]);
}

function partsShown(wanted: Wanted): Part[] {
  const hasVersions = ["certificates", "amendments", "certificate.supersedes"].some((part) =>
    wanted.has(part),
  );
  const party = (table: string, key: Part["key"], aliases: readonly string[], isWhole = true): Part => {
    return { group: "PARTY", table, key, aliases, isWhole };
  };
  return [
    {
      group: "GUARANTEE",
      table: "guarantee",
      key: "id",
      aliases: ["g", "c", "e", "w"],
      isWhole: !hasVersions,
    },
    ...(isShown(wanted, "contractor") ? [party("contractor", "contractorId", ["k"])] : []),
    ...(isShown(wanted, "obligee") ? [party("obligee", "obligeeId", ["o"])] : []),
    ...(isIssuerShown(wanted)
      ? [party("issuer", "issuerId", ["i", "b"], !wanted.has("issuer.branches"))]
      : []),
  ];
}
