/** One page of a list. */
export interface Page<Row> {
  /** The rows of this page, in the order of the list. */
  readonly nodes: readonly Row[];
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** Whether the list goes on after this page. */
  readonly hasNextPage: boolean;
  /** Cursor of the last row, for `after`; `null` on an empty page. */
  readonly endCursor: string | null;
  /** Whether anything comes before this page. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first row, for `before`; `null` on an empty page. */
  readonly startCursor: string | null;
}

/** Which page of a list to read. `first` and `last` exclude each other; without both, the first 20 rows. */
export interface PageArgs {
  /** How many from the start of the list, or after `after`: 0 to 100. */
  readonly first?: number | null | undefined;
  /** Only what comes after this cursor. */
  readonly after?: string | null | undefined;
  /** How many from the end of the list, or before `before`: 0 to 100. */
  readonly last?: number | null | undefined;
  /** Only what comes before this cursor. */
  readonly before?: string | null | undefined;
}

/** Which part of a list to walk through, forwards. */
export interface AllPagesArgs {
  /** How many rows to read per request: 1 to 100; 100 where it is absent. */
  readonly first?: number | undefined;
  /** Begin after this cursor; absent: at the start of the list. */
  readonly after?: string | null | undefined;
}
