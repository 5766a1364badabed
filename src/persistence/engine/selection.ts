import type { Role } from "../../domain/account/access";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { AnyColumn, AnyPart, Projection } from "./projection";
import type { Cells } from "./read-statement";

/** Columns beside a view's, such as those that name what is read apart: the expression of each. */
export type KeyColumns<Keys> = { readonly [Key in keyof Keys]: string };

/** A view with what its row says beside it. */
export interface Found<View, Keys = unknown> {
  readonly id: string;
  readonly view: View;
  readonly keys: Keys;
}

/** What a statement selects for what is wanted, and how its rows become views. */
export interface Selection<View, Keys = unknown> {
  /** What is selected, in the order of the cells. */
  readonly expressions: readonly string[];
  /** The same as a statement names it. */
  readonly columns: string;
  /** The tables of the parts of which anything is read. */
  readonly joins: string;
  readonly toView: (cells: Cells) => View;
  readonly toFound: (cells: Cells) => Found<View, Keys>;
}

/** Selects exactly the wanted fields, as far as this role may see them, the id and the keys; `null` is whoever asks. */
export function select<View, Keys = unknown>(
  projection: Projection<View>,
  wanted: Wanted,
  role: Role | null,
  keys?: KeyColumns<Keys>,
): Selection<Requested<View>, Keys> {
  const selecting = new Selecting(wanted, role);
  const read = selecting.part(projection, "");
  const id = selecting.column(projection.fields["id"] as AnyColumn);
  const readKeys = selecting.keys(keys ?? {});
  // The compiler has held projection and view against each other.
  const toView = (cells: Cells): Requested<View> => read(cells) as Requested<View>;
  return {
    expressions: selecting.expressions,
    columns: columnsOf(selecting.expressions),
    joins: selecting.joins.join(" "),
    toView,
    toFound: (cells) => ({ id: cells[id] as string, view: toView(cells), keys: readKeys(cells) as Keys }),
  };
}

/** What a statement selects, each under the name of its place. */
export function columnsOf(expressions: readonly string[]): string {
  return expressions.map((expression, at) => `${expression} AS c${String(at)}`).join(", ");
}

/** A row that a session gave by the names of a selection's columns. */
export function cellsOf(row: object): Cells {
  return Object.values(row);
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
type ReadRow = (cells: Cells) => unknown;

/** A field, and where its value comes from: a part of its own, or a cell. */
interface FieldRead {
  readonly name: string;
  readonly part: ReadRow | null;
  readonly at: number;
  readonly convert: ((stored: never) => unknown) | null;
  readonly ifNull: unknown;
}

class Selecting {
  readonly joins: string[] = [];
  /** The place of each expression; what several fields are read from is selected once. */
  readonly #places = new Map<string, number>();
  #reads = 0;

  constructor(
    private readonly wanted: Wanted,
    private readonly role: Role | null,
  ) {}

  get expressions(): string[] {
    return [...this.#places.keys()];
  }

  part({ typename, fields, join, noneWithout }: AnyPart, prefix: string): ReadRow {
    const before = this.#reads;
    const decisive = noneWithout === undefined ? null : this.column(fields[noneWithout] as AnyColumn);
    const reads = Object.entries(fields).flatMap(([name, field]) => this.#field(name, field, prefix));
    if (join !== undefined && this.#reads > before) this.joins.push(join);
    return (cells) => {
      if (decisive !== null && cells[decisive] === null) return null;
      const view: Record<string, unknown> = typename === undefined ? {} : { __typename: typename };
      for (const read of reads) view[read.name] = valueOf(read, cells);
      return view;
    };
  }

  keys(columns: Readonly<Record<string, string>>): ReadRow {
    const named = Object.entries(columns).map(
      ([key, expression]) => [key, this.column({ expression })] as const,
    );
    return (cells) => {
      const keys: Record<string, unknown> = {};
      for (const [key, at] of named) keys[key] = cells[at];
      return keys;
    };
  }

  column({ expression }: AnyColumn): number {
    this.#reads += 1;
    const at = this.#places.get(expression) ?? this.#places.size;
    this.#places.set(expression, at);
    return at;
  }

  #field(name: string, field: AnyColumn | AnyPart, prefix: string): FieldRead[] {
    const path = prefix + name;
    const isWanted = path === "id" || this.wanted.hasColumn(path);
    if (!isWanted) return [];
    if (field.onlyFor && !(this.role && field.onlyFor.includes(this.role))) return [];
    if ("fields" in field)
      return [{ name, part: this.part(field, `${path}.`), at: -1, convert: null, ifNull: null }];
    const { convert = null, ifNull = null } = field;
    return [{ name, part: null, at: this.column(field), convert, ifNull }];
  }
}

function valueOf({ part, at, convert, ifNull }: FieldRead, cells: Cells): unknown {
  if (part) return part(cells);
  const stored = cells[at];
  if (stored === null) return ifNull;
  return convert ? convert(stored as never) : stored;
}
