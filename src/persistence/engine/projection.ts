import type { Wanted } from "../../use-cases/shared/page";

/** A field of a view: the SQL expression it is read from, and what turns the driver's value into the view's. */
export interface ProjectedField {
  readonly expression: string;
  readonly convert?: (value: never) => unknown;
}

/** All fields that can be read, by their dotted path in the view. */
export type Projection = Readonly<Record<string, ProjectedField>>;

/** The fields of one request: what to select, and how a row becomes a view. */
export interface Selection {
  readonly columns: string;
  /** Whether any selected field lies below this part of the view, so that its table must be joined. */
  readonly touches: (part: string) => boolean;
  readonly toView: (row: Record<string, unknown>, view: Record<string, unknown>) => void;
}

/** Selects exactly the wanted fields that the projection knows, and those that are always needed. */
export function select(projection: Projection, wanted: Wanted, always: readonly string[]): Selection {
  const paths = Object.keys(projection).filter((path) => always.includes(path) || wanted.has(path));
  const fields = paths.map((path, i) => ({
    path: path.split("."),
    alias: `c${String(i)}`,
    field: projection[path] as ProjectedField,
  }));
  return {
    columns: fields.map(({ alias, field }) => `${field.expression} AS ${alias}`).join(", "),
    touches: (part) => paths.some((path) => path.startsWith(`${part}.`)),
    toView: (row, view) => {
      for (const { path, alias, field } of fields) {
        const raw = row[alias];
        place(view, path, field.convert && raw !== null ? field.convert(raw as never) : raw);
      }
    },
  };
}

/** The wanted fields below a part of the view, relative to it. */
export function wantedBelow(wanted: Wanted, part: string): Set<string> {
  const prefix = `${part}.`;
  return new Set(
    [...wanted].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
  );
}

function place(view: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let part = view;
  for (const name of path.slice(0, -1)) part = (part[name] ??= {}) as Record<string, unknown>;
  part[path[path.length - 1] as string] = value;
}
