import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema";

/** The schema as `schema/schema.graphql` holds it: sorted, so that a diff shows what changed and nothing else. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
