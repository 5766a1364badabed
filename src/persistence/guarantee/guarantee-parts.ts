import type { Wanted } from "../../use-cases/shared/wanted";
import type { Engine } from "../engine/engine";
import type { Cells } from "../engine/read-statement";
import type { Found } from "../engine/selection";
import { rowText } from "../seals/row-text";
import { columnsOfTable } from "../seals/sealed-columns";
import { isIssuerShown, isShown } from "../seals/shown-parties";
import type { ComparedSubject, ShownRow } from "../seals/shown-row";
import type { ShownSubjects } from "../seals/shown-subjects";
import type { RowValues } from "../seals/subject-rows";

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

type FoundNamed = Found<unknown, Named>;

interface JoinedTable {
  readonly table: string;
  /** By which it is joined; of a row that is there it holds something. */
  readonly by: string;
  /** The rows of the subject that the statement joins have nothing in this column; `undefined`: it joins all. */
  readonly empty?: string;
}

/** The tables that the statement joins, by their aliases in it. */
const JOINED: Readonly<Record<string, JoinedTable>> = {
  g: { table: "guarantee", by: "id" },
  c: { table: "certificate", by: "guarantee_id", empty: "superseded_by_id" },
  e: { table: "guarantee_end", by: "guarantee_id" },
  // Of all that a guarantee ever had, the one that waits.
  w: { table: "guarantee_pending_end", by: "guarantee_id", empty: "outcome" },
  i: { table: "issuer", by: "id" },
  b: { table: "issuer_branch", by: "id" },
  k: { table: "contractor", by: "id" },
  o: { table: "obligee", by: "id" },
};

interface Part extends Pick<ComparedSubject, "group" | "table"> {
  /** The column that names the subject. */
  readonly key: "id" | keyof Named;
  readonly aliases: readonly string[];
  /** Whether the statement joins all that is shown of it. */
  readonly isWhole: boolean;
}

/** A joined table, whose row's text is at this place among the cells. */
interface RowRead extends Pick<ShownRow, "table" | "isJoined"> {
  readonly at: number;
}

interface WholePart extends Part {
  readonly rows: readonly RowRead[];
}

const NAMED = /\b([a-z])\.([a-z_]+)\b/g;

/** The subjects that a guarantee shows by itself, and the rows of them that are compared with what was verified. */
export class GuaranteeParts {
  /** All that is to be selected: what is served, in its order, and behind it the texts of the rows that it comes from. */
  readonly expressions: readonly string[];
  readonly #whole: readonly WholePart[];
  readonly #others: readonly Part[];

  /** `served`: what is selected to be served, the names of the parties and the root among it. */
  constructor(served: readonly string[], wanted: Wanted, engine: Engine) {
    const parts = partsShown(wanted);
    const joined = joinedIn(served);
    const expressions = [...served];
    const rowAt = (alias: string): RowRead[] => {
      const of = joined.has(alias) ? JOINED[alias] : undefined;
      if (!of) return [];
      const text = rowText(engine, of.table, alias);
      const at = expressions.push(`CASE WHEN ${alias}.${of.by} IS NULL THEN NULL ELSE ${text} END`) - 1;
      return [{ at, table: of.table, isJoined: isJoinedOf(of) }];
    };
    this.#whole = parts
      .filter(({ isWhole }) => isWhole)
      .map((part) => ({ ...part, rows: part.aliases.flatMap(rowAt) }));
    this.#others = parts.filter(({ isWhole }) => !isWhole);
    this.expressions = expressions;
  }

  show(cells: Cells, found: FoundNamed, showing: ShownSubjects): void {
    for (const part of this.#others) showing.add(part.group, [chainOf(part, found)]);
    for (const part of this.#whole) {
      const { group, table } = part;
      showing.addCompared({
        group,
        table,
        chain: chainOf(part, found),
        root: found.keys.root,
        rows: part.rows.map((row) => ({
          table: row.table,
          text: cells[row.at] as string | null,
          isJoined: row.isJoined,
        })),
      });
    }
  }
}

function chainOf({ key }: Part, found: FoundNamed): string {
  return String(key === "id" ? found.id : found.keys[key]);
}

/** The aliases of the tables that these expressions read. */
function joinedIn(served: readonly string[]): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const expression of served)
    for (const [, alias = "", column = ""] of expression.matchAll(NAMED)) {
      const of = JOINED[alias];
      if (!of) continue;
      // No seal vouches for it.
      if (!columnsOfTable(of.table).some(({ name }) => name === column))
        throw new Error(`${of.table}.${column} is served and not sealed`);
      joined.add(alias);
    }
  return joined;
}

function isJoinedOf({ table, empty }: JoinedTable): (values: RowValues) => boolean {
  const at = columnsOfTable(table).findIndex(({ name }) => name === empty);
  return at < 0 ? () => true : (values) => values[at] === null;
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
