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
