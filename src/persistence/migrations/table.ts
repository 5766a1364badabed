import { Table, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from "typeorm";

/** The kinds of columns, as `rows/columns.ts` declares them. */
export const id = { type: "varchar", length: "64" };
export const day = { type: "varchar", length: "10" };
export const instant = { type: "varchar", length: "24" };
export const valueName = { type: "varchar", length: "40" };
export const hash = { type: "varchar", length: "64" };
export const text = { type: "text" };
export const yen = { type: "bigint" };
export const integer = { type: "integer" };

type Columns = Record<string, Omit<TableColumnOptions, "name">>;

/** A table with its columns in order; `references` maps a column to the table whose id it holds. */
export function table(
  name: string,
  columns: Columns,
  indices: TableIndex[] = [],
  references: Record<string, string> = {},
): Table {
  return new Table({
    name,
    columns: Object.entries(columns).map(([column, options]) => ({ name: column, ...options })),
    indices,
    foreignKeys: Object.entries(references).map(
      ([column, referenced]) =>
        new TableForeignKey({
          columnNames: [column],
          referencedTableName: referenced,
          referencedColumnNames: ["id"],
        }),
    ),
  });
}

export function index(name: string, columnNames: string[], isUnique = false): TableIndex {
  return new TableIndex({ name, columnNames, isUnique });
}

export const primaryId = { id: { ...id, isPrimary: true } };

/**
 * Adds columns that may be empty, or that have a value for existing rows. The SQL suits both engines: TypeORM
 * would rebuild the table on SQLite and lose its triggers.
 */
export async function addColumns(
  runner: QueryRunner,
  tableName: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, type] of Object.entries(columns))
    await runner.query(`ALTER TABLE "${tableName}" ADD COLUMN "${column}" ${type}`);
}

export async function dropColumns(
  runner: QueryRunner,
  tableName: string,
  columns: readonly string[],
): Promise<void> {
  for (const column of columns) await runner.query(`ALTER TABLE "${tableName}" DROP COLUMN "${column}"`);
}
