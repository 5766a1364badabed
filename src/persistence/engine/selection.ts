import type { Role } from "../../domain/account/access";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { AnyColumn, AnyPart, Projection } from "./projection";

/** A row as a selection reads it: the id under its own name, other columns under short ones. */
export interface SelectedRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** What a statement selects for what is wanted, and how a row becomes a view. */
export interface Selection<View> {
  readonly columns: string;
  /** The tables of the parts of which anything is read. */
  readonly joins: string;
  readonly toView: (row: SelectedRow) => View;
}

/** Selects exactly the wanted fields, as far as this role may see them, and the id; `null` is whoever asks. */
export function select<View>(
  projection: Projection<View>,
  wanted: Wanted,
  role: Role | null,
): Selection<Requested<View>> {
  const selecting = new Selecting(wanted, role);
  const read = selecting.part(projection, "");
  return {
    columns: selecting.columns.join(", "),
    joins: selecting.joins.join(" "),
    // The compiler has held projection and view against each other.
    toView: (row) => read(row) as Requested<View>,
  };
}

/** The fields that were named are there: the selection reads them, and what is read apart is added under the same names. */
export function asAsked<View, Asked extends Wanted>(
  view: Requested<View>,
  _wanted: Asked,
): Shown<View, Asked> {
  const read: unknown = view;
  return read as Shown<View, Asked>;
}

/** What a part's columns make of a row. */
type ReadRow = (row: SelectedRow) => unknown;

class Selecting {
  readonly columns: string[] = [];
  readonly joins: string[] = [];

  constructor(
    private readonly wanted: Wanted,
    private readonly role: Role | null,
  ) {}

  part({ typename, fields, join, noneWithout }: AnyPart, prefix: string): ReadRow {
    const before = this.columns.length;
    const named = Object.entries(fields);
    const decisive =
      noneWithout === undefined ? null : this.#column(fields[noneWithout] as AnyColumn, prefix);
    const readers = named.flatMap(([name, field]): [string, ReadRow][] => {
      const path = prefix + name;
      if ("fields" in field) return this.wanted.hasColumn(path) ? [[name, this.part(field, `${path}.`)]] : [];
      if (path !== "id" && !this.wanted.hasColumn(path)) return [];
      if (field.onlyFor && !(this.role && field.onlyFor.includes(this.role))) return [];
      return [[name, this.#reader(field, path)]];
    });
    if (join !== undefined && this.columns.length > before) this.joins.push(join);
    const [names, reads] = [readers.map(([name]) => name), readers.map(([, read]) => read)];
    return (row) => {
      if (decisive !== null && row[decisive] === null) return null;
      const view: Record<string, unknown> = typename === undefined ? {} : { __typename: typename };
      for (let i = 0; i < names.length; i += 1) view[names[i] as string] = (reads[i] as ReadRow)(row);
      return view;
    };
  }

  #reader(column: AnyColumn, path: string): ReadRow {
    const { convert, ifNull = null } = column;
    const alias = this.#column(column, path);
    if (!convert) return (row) => row[alias] ?? ifNull;
    return (row) => {
      const stored = row[alias];
      return stored === null ? ifNull : convert(stored as never);
    };
  }

  #column({ expression }: AnyColumn, path: string): string {
    const alias = path === "id" ? "id" : `c${String(this.columns.length)}`;
    this.columns.push(`${expression} AS ${alias}`);
    return alias;
  }
}
