import { getMetadataArgsStorage } from "typeorm";
import { SEALED_TABLES, type SealedTable } from "./sealed-tables";

/** Name, kind and value of a column that is not empty, so that a new, empty column changes no seal. */
export type SealedColumn = readonly [name: string, kind: string, value: string];

export interface Column {
  readonly name: string;
  readonly kind: "number" | "text" | "boolean";
  readonly isBig: boolean;
}

/** The columns of a table that its seals are made over, in the order of their names. */
export function columnsOf({ row, unsealed = {} }: SealedTable): Column[] {
  return getMetadataArgsStorage()
    .filterColumns(row)
    .filter(({ propertyName }) => !(propertyName in unsealed))
    .map(({ propertyName, options: { name, type } }) => ({
      name: name ?? propertyName,
      kind: kindOf(String(type)),
      isBig: type === "bigint",
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const COLUMNS: ReadonlyMap<string, readonly Column[]> = new Map(
  SEALED_TABLES.map((table) => [table.name, columnsOf(table)]),
);

/** The sealed columns of the table of this name; none where the table bears no seals. */
export function columnsOfTable(name: string): readonly Column[] {
  return COLUMNS.get(name) ?? [];
}

function kindOf(type: string): Column["kind"] {
  if (type === "integer" || type === "bigint") return "number";
  return type === "boolean" ? "boolean" : "text";
}

/** The system writes no value of another kind than its column's; such a value's kind says so. */
export function sealedColumn(name: string, kind: Column["kind"], value: unknown): SealedColumn {
  if (kind === "text" && typeof value === "string") return [name, kind, value];
  if (kind === "number" && Number.isSafeInteger(value)) return [name, kind, String(value)];
  if (kind === "number" && typeof value === "string" && /^-?\d+$/.test(value)) return [name, kind, value];
  if (kind === "boolean" && (value === 0 || value === false)) return [name, kind, "false"];
  if (kind === "boolean" && (value === 1 || value === true)) return [name, kind, "true"];
  return [name, `another ${typeof value}`, JSON.stringify(value)];
}
