import type { Yen } from "../../domain/values/yen";
import { Column, type ColumnOptions } from "typeorm";

/**
 * One column type for each kind of value, the same on both engines. Days and instants are text that sorts as
 * it reads, so that no driver converts them.
 */

/** `YYYY-MM-DD`. */
export const DAY = { type: "varchar", length: "10" } as const satisfies ColumnOptions;
/** RFC 3339 in UTC with milliseconds: `2026-04-01T00:00:00.000Z`. */
export const INSTANT = { type: "varchar", length: "24" } as const satisfies ColumnOptions;
/** `<concept>_<uuidv7>`. */
export const ID = { type: "varchar", length: "64" } as const satisfies ColumnOptions;
/** A name of the domain in capitals: kind, status, role. */
export const NAME_OF_VALUE = { type: "varchar", length: "40" } as const satisfies ColumnOptions;
/** Texts that people write; their bounds are checked where they come in. */
export const TEXT = { type: "text" } as const satisfies ColumnOptions;
/** SHA-256 or HMAC-SHA-256 in hex. */
export const HASH = { type: "varchar", length: "64" } as const satisfies ColumnOptions;

/** PostgreSQL's driver returns a bigint as a string, SQLite's as a number; yen always fit a number. */
export const yenFromDatabase = (value: number | string): Yen => Number(value) as Yen;
/** SQLite has no booleans. */
export const booleanFromDatabase = (value: boolean | number): boolean => Boolean(value);
export const YEN = {
  type: "bigint",
  transformer: { to: (value: number) => value, from: yenFromDatabase },
} as const satisfies ColumnOptions;

/** The name of a property's column in the database: its snake case. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** A column whose name in the database is the snake case of the property. */
export function Stored(options: ColumnOptions): PropertyDecorator {
  return (target, property) => {
    Column({ ...options, name: columnName(String(property)) })(target, property);
  };
}
