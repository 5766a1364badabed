import type { QueryRunner } from "typeorm";
import type { Database } from "../engine/database";
import { SqlParameters } from "../engine/sql-parameters";

/** A class of rows, and the values of one by property. */
export interface BulkRow {
  readonly of: abstract new () => object;
  readonly values: Readonly<Record<string, unknown>>;
}

/** So many parameters a statement: it is parsed once, and run for many rows. */
const PARAMETERS_AT_ONCE = 4_000;

/** Inserts rows past the stores, many in a statement. */
export class BulkInsert {
  readonly #shapes = new Map<BulkRow["of"], Shape>();
  readonly #waiting = new Map<BulkRow["of"], BulkRow["values"][]>();

  constructor(
    private readonly database: Database,
    private readonly runner: QueryRunner,
  ) {}

  add({ of, values }: BulkRow): void {
    const waiting = this.#waiting.get(of);
    if (waiting) waiting.push(values);
    else this.#waiting.set(of, [values]);
  }

  /** Writes what was added, tables in the order in which their first rows came. */
  async flush(): Promise<void> {
    for (const [of, rows] of this.#waiting) {
      const shape = this.#shapeOf(of);
      const atOnce = Math.floor(PARAMETERS_AT_ONCE / shape.columns.length);
      for (let from = 0; from < rows.length; from += atOnce)
        await this.#insert(shape, rows.slice(from, from + atOnce));
    }
    for (const rows of this.#waiting.values()) rows.length = 0;
  }

  async #insert({ table, columns }: Shape, rows: readonly BulkRow["values"][]): Promise<void> {
    const parameters = new SqlParameters(this.database.engine);
    const tuples = rows.map((row) => {
      return `(${columns.map(({ property }) => this.#add(parameters, row[property], `${table}.${property}`)).join(", ")})`;
    });
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    await this.runner.query(
      `INSERT INTO "${table}" (${names}) VALUES ${tuples.join(", ")}`,
      parameters.values,
    );
  }

  #add(parameters: SqlParameters, value: unknown, where: string): string {
    // SQLite's driver binds no boolean.
    if (typeof value === "boolean")
      return parameters.add(this.database.engine === "sqlite" ? Number(value) : value);
    if (value === null || typeof value === "string" || typeof value === "number")
      return parameters.add(value);
    throw new TypeError(`${where} has no value`);
  }

  #shapeOf(of: BulkRow["of"]): Shape {
    const known = this.#shapes.get(of);
    if (known) return known;
    const { tableName, columns } = this.database.write.getMetadata(of);
    const shape = {
      table: tableName,
      columns: columns.map(({ propertyName, databaseName }) => ({
        property: propertyName,
        name: databaseName,
      })),
    };
    this.#shapes.set(of, shape);
    return shape;
  }
}

interface Shape {
  readonly table: string;
  readonly columns: readonly { readonly property: string; readonly name: string }[];
}
