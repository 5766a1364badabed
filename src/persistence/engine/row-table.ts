import { getMetadataArgsStorage, type ColumnOptions, type ValueTransformer } from "typeorm";
import { booleanFromDatabase } from "./columns";
import { SqlParameters } from "./sql-parameters";

/** A class of rows. */
export type RowClass<Row> = abstract new () => Row;
type Value = string | number | boolean | null;
/** What rows have in common, by property; `null`: nothing. */
export type Where<Row> = { readonly [Property in keyof Row]?: Value & Row[Property] };

/** Texts of many rows are long. */
const MOST_OF_MANY = 20;

interface StoredColumn {
  readonly property: string;
  readonly name: string;
  /** `undefined`: what the database gives is the value. */
  readonly from: ((value: never) => unknown) | undefined;
}

/** The statements on single rows of a table, made of what its class says of its columns. */
export class RowTable<Row> {
  readonly name: string;
  readonly #columns = new Map<string, StoredColumn>();
  readonly #select: string;
  /** Equal statements are one string, which is looked up at once. */
  readonly #inserts = new Map<string, string>();
  readonly #insertsOfMany = new Map<string, string>();
  readonly #read: readonly (readonly [property: string, from: (value: never) => unknown])[];

  constructor(target: RowClass<Row>) {
    const { tables } = getMetadataArgsStorage();
    const name = tables.find((table) => table.target === target)?.name;
    if (name === undefined) throw new Error(`${target.name} is no class of rows`);
    this.name = name;
    for (const { propertyName: property, options } of getMetadataArgsStorage().filterColumns(target))
      this.#columns.set(property, { property, name: options.name ?? property, from: fromDatabase(options) });
    const columns = [...this.#columns.values()];
    this.#select = `SELECT ${columns.map(({ property, name: of }) => `"${of}" AS "${property}"`).join(", ")} FROM "${name}"`;
    this.#read = columns.flatMap(({ property, from }) => (from ? [[property, from] as const] : []));
  }

  /** `unlessTaken`: nothing happens where another row has one of its unique values. */
  insert(row: object, parameters: SqlParameters, unlessTaken = false): string {
    const shape = `${parameters.engine} ${String(unlessTaken)} ${this.#add(row, parameters)}`;
    const known = this.#inserts.get(shape);
    if (known !== undefined) return known;
    const text = this.#insertOf(row, 1, parameters) + (unlessTaken ? " ON CONFLICT DO NOTHING" : "");
    this.#inserts.set(shape, text);
    return text;
  }

  /** Nothing happens where the condition holds. Numbers stand in the text: PostgreSQL takes parameters of a SELECT for texts. */
  insertUnless(
    row: object,
    parameters: SqlParameters,
    unless: (parameters: SqlParameters) => string,
  ): string {
    const values = this.#valuesOf(row);
    const places = values.map(([, value]) =>
      typeof value === "number" ? String(value) : parameters.add(value),
    );
    const names = values.map(([name]) => `"${name}"`).join(", ");
    return `INSERT INTO "${this.name}" (${names}) SELECT ${places.join(", ")} WHERE NOT ${unless(parameters)}`;
  }

  /** All of them have the same columns. */
  insertAll(rows: readonly object[], parameters: SqlParameters): string {
    const [first = {}] = rows;
    let names = "";
    for (const row of rows) {
      const own = this.#add(row, parameters);
      if (names !== "" && own !== names) throw new Error(`rows of ${this.name} have different columns`);
      names = own;
    }
    const shape = `${parameters.engine} ${String(rows.length)} ${names}`;
    const known = this.#insertsOfMany.get(shape);
    if (known !== undefined) return known;
    if (this.#insertsOfMany.size >= MOST_OF_MANY) this.#insertsOfMany.clear();
    const text = this.#insertOf(first, rows.length, parameters);
    this.#insertsOfMany.set(shape, text);
    return text;
  }

  /** `ids`: only rows with one of these. */
  update(where: Where<Row>, change: object, parameters: SqlParameters, ids?: readonly string[]): string {
    const set = this.#valuesOf(change).map(([name, value]) => `"${name}" = ${parameters.add(value)}`);
    const conditions = this.#are(where, parameters);
    const among = ids ? ` AND "id" IN (${parameters.list(ids)})` : "";
    return `UPDATE "${this.name}" SET ${set.join(", ")} WHERE ${conditions}${among}`;
  }

  delete(where: Where<Row>, parameters: SqlParameters): string {
    return `DELETE FROM "${this.name}" WHERE ${this.#are(where, parameters)}`;
  }

  exists(where: Where<Row>, parameters: SqlParameters): string {
    return `SELECT 1 AS found FROM "${this.name}" WHERE ${this.#are(where, parameters)} LIMIT 1`;
  }

  select(where: Where<Row>, parameters: SqlParameters): string {
    return `${this.#select} WHERE ${this.#are(where, parameters)} LIMIT 1`;
  }

  /** All columns of an alias of the table, under the names that `read` takes. */
  columnsAs(alias: string): string {
    return [...this.#columns.values()]
      .map(({ property, name }) => `${alias}."${name}" AS "${property}"`)
      .join(", ");
  }

  /** A selected row, with its values as the class has them. */
  read(selected: Record<string, unknown>): Row {
    for (const [property, from] of this.#read)
      if (selected[property] !== null) selected[property] = from(selected[property] as never);
    return selected as Row;
  }

  #are(where: Where<Row>, parameters: SqlParameters): string {
    const conditions = Object.entries<unknown>(where).map(([property, value]) => {
      const { name } = this.#column(property);
      if (value === null) return `"${name}" IS NULL`;
      return `"${name}" = ${parameters.add(storable(this.name, property, value))}`;
    });
    if (conditions.length === 0) throw new Error(`a statement would take all rows of ${this.name}`);
    return conditions.join(" AND ");
  }

  /** Takes the values of a row as parameters; gives the properties that have one. */
  #add(row: object, parameters: SqlParameters): string {
    let properties = "";
    const values = row as Readonly<Record<string, unknown>>;
    for (const property of Object.keys(values)) {
      const value = values[property];
      if (value === undefined) continue;
      parameters.add(storable(this.name, property, value));
      properties += `${property} `;
    }
    return properties;
  }

  /** With a place for each value of so many rows. */
  #insertOf(row: object, rows: number, { engine }: SqlParameters): string {
    const names = this.#valuesOf(row).map(([name]) => `"${name}"`);
    const places = new SqlParameters(engine);
    const values = Array.from({ length: rows }, () => `(${names.map(() => places.add(null)).join(", ")})`);
    return `INSERT INTO "${this.name}" (${names.join(", ")}) VALUES ${values.join(", ")}`;
  }

  /** Properties that are left out keep their values, or have those that the column gives. */
  #valuesOf(row: object): [name: string, value: Value][] {
    return Object.entries(row).flatMap(([property, value]: [string, unknown]) =>
      value === undefined
        ? []
        : [[this.#column(property).name, storable(this.name, property, value)] as [string, Value]],
    );
  }

  #column(property: string): StoredColumn {
    const column = this.#columns.get(property);
    if (!column) throw new Error(`${this.name} has no column for ${property}`);
    return column;
  }
}

function fromDatabase({ type, transformer }: ColumnOptions): StoredColumn["from"] {
  if (transformer) return (value: never) => (transformer as ValueTransformer).from(value) as unknown;
  return type === "boolean" ? booleanFromDatabase : undefined;
}

function storable(table: string, property: string, value: unknown): Value {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Error(`the value of ${property} in ${table} cannot be stored`);
}

const TABLES = new Map<RowClass<unknown>, RowTable<unknown>>();

/** The table of a class of rows. */
export function rowTable<Row>(target: RowClass<Row>): RowTable<Row> {
  const known = TABLES.get(target);
  if (known) return known as RowTable<Row>;
  const table = new RowTable(target);
  TABLES.set(target, table);
  return table;
}
