/**
 * The fields somebody asked for, as dotted paths below what is read: `number`, `certificate`, `certificate.digest`.
 * A read fetches these columns, joins these parties, and leaves the rest of the view empty.
 */
export type Wanted = ReadonlySet<string>;

/** One page of a list, in keyset order: `size` rows after or before a position. */
export interface Window {
  readonly direction: "FORWARD" | "BACKWARD";
  readonly size: number;
  /** Start behind this row. */
  readonly after: Position | null;
  /** End before this row. */
  readonly before: Position | null;
}

/** Where a row stands in the order: its sort key and, among equals, its id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

export interface Page<View> {
  readonly rows: readonly { readonly view: View; readonly position: Position }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
