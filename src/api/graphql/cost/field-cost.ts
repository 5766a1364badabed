import type { GraphQLField } from "graphql";
import { Extensions } from "type-graphql";

/**
 * How many elements a list has at most: a number; the rows of the page that its connection was asked for; or as many as
 * an argument of the field itself asks for, by its value or by its own length.
 */
export type ListBound =
  number | { readonly rowsOf: "page" } | { readonly argument: string; readonly most: number };

/** Findings about one input: one for each of its fields, with room. */
export const MOST_FINDINGS = 50;

interface FieldCost {
  readonly listBound?: ListBound;
  /** Values that this one counts as, 1 unless it is larger or takes longer than most. */
  readonly weight?: number;
  readonly isOnePerRequest?: boolean;
  /** Of a field that takes many items: where they are given, by which the rows below it count. */
  readonly items?: ItemsGiven;
}

/** A list within an argument, and how long it may be at most. */
export interface ItemsGiven {
  readonly argument: string;
  readonly list: string;
  readonly most: number;
}

type FieldDecorator = ReturnType<typeof Extensions>;

/** Says how long a list field may become; the schema is not built while one does not say it. */
export function AtMost(most: number): FieldDecorator {
  return costing({ listBound: most });
}

/** The same for a list that is as long as an argument asks: its number, or its own length. */
export function AsManyAs(argument: string, most: number): FieldDecorator {
  return costing({ listBound: { argument, most } });
}

/** The same for the rows of a connection, and for the answers to the items of a field that takes many. */
export function RowsOfPage(): FieldDecorator {
  return costing({ listBound: { rowsOf: "page" } });
}

/** Marks a field that takes a list of items in an argument: it has as many rows as items come, and may have a large body. */
export function TakesItems(argument: string, list: string, most: number): FieldDecorator {
  return costing({ items: { argument, list, most } });
}

/** Says that a value counts as this many: one for each hundred bytes, or for what is made no sooner. */
export function Weighs(weight: number): FieldDecorator {
  return costing({ weight });
}

/** Marks mutations that take a secret or anybody's word: a request with two of them would be two guesses. */
export function OnePerRequest(): FieldDecorator {
  return costing({ isOnePerRequest: true });
}

function costing(cost: FieldCost): FieldDecorator {
  return Extensions({ ...cost });
}

/** What the decorators say of a field of the built schema. */
export function costOf({ extensions }: Pick<GraphQLField<unknown, unknown>, "extensions">): FieldCost {
  return extensions;
}
